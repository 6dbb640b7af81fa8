import { describe, expect, it } from "vitest";
import { readSecret, type SecretUse } from "../../src/config/env.ts";
import { ConfigError } from "../../src/engine/model/problem.ts";
import { envReferences } from "../../src/engine/plan/variables.ts";
import { Secret } from "../../src/secrets/secret.ts";

const use: SecretUse = {
  name: "TAP_PASSWORD",
  path: "login.password",
  address: "houses/h/taps/t",
  source: { file: "city.yaml", line: 9, column: 7 },
  writeOnly: true,
};

describe("envReferences", () => {
  it("finds every `{ env: NAME }` and nothing like it", () => {
    const spec = {
      a: { env: "A" },
      b: [{ c: { env: "B" } }],
      d: { env: "C", more: 1 },
      e: { env: 5 },
      f: { env: { env: "D" } },
      g: null,
      env: "E",
    };
    expect(envReferences(spec)).toEqual([
      { name: "A", path: "a" },
      { name: "B", path: "b.0.c" },
      { name: "D", path: "f.env" },
    ]);
    expect(envReferences({ env: "A" })).toEqual([{ name: "A", path: "" }]);
    expect(envReferences("text")).toEqual([]);
  });
});

describe("readSecret", () => {
  const credentials = [new Secret("client-secret-value", "client-secret"), new Secret("ghs_token", "github-token")];
  const refusal = (env: Record<string, string>, changes: Partial<SecretUse> = {}): string => {
    try {
      readSecret({ ...use, ...changes }, env, credentials);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      return (error as ConfigError).message;
    }
    throw new Error("nothing was refused");
  };

  it("gives the value as a secret", () => {
    const secret = readSecret(use, { TAP_PASSWORD: "hunter2" }, credentials);
    expect([secret.reveal(), secret.label, String(secret)]).toEqual([
      "hunter2",
      "TAP_PASSWORD",
      "(secret TAP_PASSWORD)",
    ]);
    expect(readSecret({ ...use, writeOnly: false }, { TAP_PASSWORD: "abc" }, credentials).reveal()).toBe("abc");
  });

  it("says where a variable is missing and how to pass it", () => {
    const missing =
      "city.yaml:9:7 `login.password` of `houses/h/taps/t`: the environment variable `TAP_PASSWORD` is not set, or empty; under `env:` of the apply step add the line `TAP_PASSWORD: $" +
      "{{ secrets.TAP_PASSWORD }}`";
    expect(refusal({})).toBe(missing);
    expect(refusal({ TAP_PASSWORD: "" })).toBe(missing);
    expect(refusal({}, { name: "toString" })).toContain("`toString` is not set");
  });

  it.each<[string, (secret: string) => string]>([
    ["between other text", (secret) => `x${secret}y`],
    ["in a URL", (secret) => `https://hooks.example.net/?t=${encodeURIComponent(secret)}`],
    ["in base64", (secret) => Buffer.from(secret).toString("base64")],
    ["as `id:secret`", (secret) => `mdb_sa_id_1:${secret}`],
    ["as `id:secret` in base64", (secret) => `Basic ${Buffer.from(`mdb_sa_id_1:${secret}`).toString("base64")}`],
    ["in JSON", (secret) => JSON.stringify({ secret })],
  ])("Security 12: refuses a value that has a credential of the action %s", (_, write) => {
    for (const credential of credentials) {
      const text = refusal({ TAP_PASSWORD: write(credential.reveal()) });
      expect(text).toContain("holds a credential of this action itself");
      expect(text).not.toContain(credential.reveal());
    }
  });

  it("refuses the action's own credentials and values too short to hide, and repeats neither", () => {
    for (const value of ["client-secret-value", "ghs_token", " ghs_token\n"]) {
      const text = refusal({ TAP_PASSWORD: value });
      expect(text).toContain(
        "the environment variable `TAP_PASSWORD` holds a credential of this action itself; give the connection",
      );
      expect(text).not.toContain(value.trim());
    }
    const short = refusal({ TAP_PASSWORD: "xyz" });
    expect(short).toContain("`TAP_PASSWORD` has fewer than 4 characters; check the secret");
    expect(short).not.toContain("xyz");
  });
});
