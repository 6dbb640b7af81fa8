import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFilter, redactJson } from "../../src/secrets/filter.ts";
import { formsOf } from "../../src/secrets/forms.ts";

const WORDS = new Set(["changes", "applied-in-part", "no-changes"]);

/** What a filter that knows one secret makes of a text. */
function redacted(secret: string, text: string): string {
  const filter = openFilter(WORDS);
  filter.add(secret);
  return filter.redact(text);
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("a secret of eight characters or more", () => {
  const SECRET = 's3cret/w&rd "+"';
  it.each([
    ["as it is", `x${SECRET}y`],
    ["in base64", base64(SECRET)],
    ["in base64 without padding", base64(SECRET).replace(/=+$/, "")],
    ["in base64 for URLs", Buffer.from(SECRET).toString("base64url")],
    ["in a URL", encodeURIComponent(SECRET)],
    ["in a URL with small digits", encodeURIComponent(SECRET).toLowerCase()],
    ["in a form", new URLSearchParams({ s: SECRET }).toString()],
    ["in JSON", JSON.stringify({ a: SECRET })],
    ["in JSON inside JSON", JSON.stringify(JSON.stringify({ a: SECRET }))],
    ["in HTML", "s3cret/w&amp;rd &quot;+&quot;"],
    ["in HTML with numbers", "s3cret/w&amp;rd &#34;+&#34;"],
    ["in JSON with slashes escaped", '{"a":"s3cret\\/w&rd \\"+\\""}'],
    ["in JSON that is safe in HTML", '{"a":"s3cret/w\\u0026rd \\"+\\""}'],
    ["in JSON that escapes all that is not a letter", '{"a":"s3cret/w\\u0026rd \\u0022\\u002B\\u0022"}'],
    ["in hexadecimal", Buffer.from(SECRET).toString("hex")],
    ["in hexadecimal with large letters", Buffer.from(SECRET).toString("hex").toUpperCase()],
  ])("is hidden %s", (_, text) => {
    const out = redacted(SECRET, text);
    expect(out).toContain("***");
    expect(out).not.toMatch(/s3cret|czNjcmV0|7333637265/i);
  });

  it.each([0, 1, 2])("is hidden in the base64 of a text that has %i characters before it", (before) => {
    const out = redacted(SECRET, `Authorization: Basic ${base64(`${"u".repeat(before)}${SECRET}:more`)}`);
    expect(out).toContain("***");
    expect(Buffer.from(out.slice(21).replaceAll("***", ""), "base64").toString()).not.toContain("cret");
  });

  it.each([
    ["Python's", "it&#x27;s a secret", "it's a secret"],
    ["Java's", "it&#39;s a secret", "it's a secret"],
    ["Gson's", "it\\u0027s\\u003da secret", "it's=a secret"],
    ["Python's JSON", "caf\\u00e9 au lait", "café au lait"],
    [".NET's JSON", "caf\\u00E9 au lait", "café au lait"],
  ])("is hidden as %s escapes leave it", (_, text, secret) => {
    expect(redacted(secret, `x ${text} y`)).toBe("x *** y");
  });

  it("is hidden where it looks like a digest", () => {
    for (const secret of ["0123abcd".repeat(8), `sha256:${"0123abcd".repeat(8)}`])
      expect(redacted(secret, secret)).toBe("***");
  });

  it("is hidden whole where it begins with an address of our own", () => {
    const filter = openFilter();
    filter.keep("https://github.com/octo/shop");
    filter.add("https://github.com/octo/shop/hooks?key=abc123");
    expect(filter.redact("POST https://github.com/octo/shop/hooks?key=abc123: refused")).toBe("POST ***: refused");
  });

  it("is hidden line by line", () => {
    expect(redacted("first-line\nsecond-line\n", "a second-line b")).toBe("a *** b");
  });
});

describe("a secret of four to seven characters", () => {
  it.each([
    ["the password hunt2 is wrong", "the password *** is wrong"],
    ['refused "hunt2".', 'refused "***".'],
    ["refused for hunt2.", "refused for ***."],
    ["user:hunt2@host", "user:***@host"],
    ["password=hunt2,", "password=***,"],
    ["hunt2", "***"],
  ])("is hidden where it is a word: %s", (text, expected) => {
    expect(redacted("hunt2", text)).toBe(expected);
  });

  it.each(["hunt2-streams.yaml", "my-hunt2", "hunt2.example.net", "hunters", "_hunt2_"])(
    "leaves a longer name alone: %s",
    (text) => {
      expect(redacted("hunt2", text)).toBe(text);
    },
  );

  it("is hidden inside base64", () => {
    expect(redacted("hunt2x", `Basic ${base64("atlas:hunt2x")}`)).toContain("***");
  });
});

describe("never a mask", () => {
  it.each(["", "abc", " ab ", "true", "True", "false", "2", "-12", "0.5", "1e9", "1234567", "changes", " no-changes "])(
    "%j",
    (value) => {
      const filter = openFilter(WORDS);
      expect(filter.add(value)).toEqual([]);
      const text = `${value} true false 2 -12 0.5 1e9 1234567 changes`;
      expect(filter.redact(text)).toBe(text);
    },
  );

  it("a part of a secret of several lines that is short, a boolean or a number", () => {
    const filter = openFilter();
    filter.add("true\nabc\n17\nlong enough");
    expect(filter.redact("true abc 17 long enough")).toBe("true abc 17 ***");
  });

  it.each(["chang", "no-change", "fail", "https", "github.com", "octo", "octo/shop", "sha256"])(
    "a part of what others compute with, for the runner would blank a job's whole output: %s",
    (value) => {
      const filter = openFilter(new Set([...WORDS, "failed"]));
      filter.keep("https://github.com/octo/shop");
      expect(filter.add(value)).not.toContain(value);
    },
  );

  it("a number, though a long one is hidden in texts", () => {
    const filter = openFilter();
    expect(filter.add("8392017412").filter((form) => /^\d+$/.test(form))).toEqual([]);
    expect(filter.redact("sent 8392017412 to x-8392017412")).toBe("sent *** to x-8392017412");
  });
});

describe("never blanked", () => {
  it("the action's own words, whole or in a sentence", () => {
    expect(redacted("changes", "prod: changes")).toBe("prod: changes");
    expect(redacted("applied-in", "applied-in-part")).toBe("applied-in-part");
  });

  it("digests", () => {
    const digest = `sha256:${"0123abcd".repeat(8)}`;
    expect(redacted("0123abcd", digest)).toBe(digest);
  });

  it("addresses of our own, though what follows them is", () => {
    const filter = openFilter();
    filter.add("octo-shop");
    filter.keep("https://github.com/octo/octo-shop");
    expect(filter.redact("see https://github.com/octo/octo-shop/issues/1?q=octo-shop")).toBe(
      "see https://github.com/octo/octo-shop/issues/1?q=***",
    );
  });

  it("keys, numbers and booleans of JSON", () => {
    const filter = openFilter();
    filter.add("targets-and-more");
    filter.add("live");
    const json = JSON.stringify({ live: "live", targets: 3, "targets-and-more": true }, null, 2);
    expect(JSON.parse(redactJson(`${json}\n`, filter))).toEqual({ live: "***", targets: 3, "targets-and-more": true });
  });
});

it("a second time changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 4 }), { maxLength: 4 }), fc.string(), (secrets, text) => {
      const filter = openFilter();
      for (const secret of secrets) filter.add(secret);
      const once = filter.redact(secrets.join(text));
      expect(filter.redact(once)).toBe(once);
    }),
  );
});

it("a secret of many lines is known line by line, and takes no time", () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => `line ${index} of a long secret`);
  const filter = openFilter();
  filter.add(lines.join("\n"));
  expect(filter.redact(`a ${lines[1_500]} b`)).toBe("a *** b");
});

it("forms of a secret with half a character do not throw", () => {
  expect(formsOf("half \ud800 a character").anywhere.size).toBeGreaterThan(0);
});
