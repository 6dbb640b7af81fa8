import fc from "fast-check";
import { dump } from "js-yaml";
import { expect, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import type { GitHubSandbox, RunInput } from "../../sandbox/github/index.ts";
import type { Http } from "../../src/atlas/http.ts";
import { directHttp } from "../support/direct-http.ts";
import { FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder, openGitHub } from "../trust/in-process.ts";
import { runIntoSinks } from "../trust/sinks.ts";

/**
 * For any file, live state and answer of Atlas, no place to which a run writes has a secret in any form, and no count, boolean,
 * result or digest is blanked. `SECRET_CASES=20000` draws more cases.
 */

const CASES = Number(process.env.SECRET_CASES ?? 300);

/** One case in so many also has a GitHub, which takes longer. */
const WITH_GITHUB = 5;

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
const PRINTABLE = [...LETTERS, ..."\"'\\/+=?&%#<>|`$ {}[]:;,.!*()@~^_-éß漢🔑"];

/** Texts that occur nowhere else: their start is in no word of ours. */
const short = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 5 }).map((text) => `zq${text}`);
const long = fc
  .string({ unit: fc.constantFrom(...PRINTABLE), minLength: 6, maxLength: 40 })
  .map((text) => `zQ${text.trim()}x_y`);
const several = fc.array(fc.oneof(long, fc.constantFrom("", "true", "17", "abc")), { minLength: 2, maxLength: 4 });
const harmless = fc.constantFrom(
  "true",
  "false",
  "2",
  "0",
  "17",
  "abc",
  "changes",
  "no-changes",
  "create",
  "-1.5",
  "1e6",
);
const secret = fc.oneof(
  { weight: 2, arbitrary: short },
  { weight: 4, arbitrary: long },
  { weight: 1, arbitrary: several.map((lines) => lines.join("\n")) },
  { weight: 1, arbitrary: harmless },
);

/** How a version of the file declares the connection; null where it does not. */
const declared = fc.option(
  fc.record({
    user: fc.constantFrom("variable", "literal"),
    url: fc.constantFrom("variable", "literal"),
    ensure: fc.constantFrom("present", "absent"),
  }),
);

const cases = fc.record({
  values: fc.record({ PASSWORD: secret, USER: secret, HEADER: secret, JAAS: secret, URL: secret }),
  live: fc.record({ user: secret, header: secret, url: secret, jaas: secret }),
  base: declared,
  head: declared,
  /** Whether the live one is like the variables say. */
  isApplied: fc.boolean(),
  isLive: fc.boolean(),
  command: fc.constantFrom("plan", "apply", "drift", "validate"),
  echoes: fc.constantFrom("nothing", "reads", "writes", "state"),
  before: fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 4 }),
  draw: fc.nat(),
});

type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;
type Declared = Case["head"];

function fileOf(version: Declared): string {
  const connections =
    version === null
      ? {}
      : {
          kafka: {
            type: "Kafka",
            bootstrapServers: "b-1.example.net:9098",
            security: { protocol: "SASL_SSL" },
            authentication: {
              mechanism: "PLAIN",
              username: version.user === "variable" ? { env: "USER" } : "somebody",
              password: { env: "PASSWORD" },
            },
            config: { "sasl.jaas.config": { env: "JAAS" } },
            ensure: version.ensure,
          },
          hook: {
            type: "Https",
            url: version.url === "variable" ? { env: "URL" } : "https://hooks.example.net/in",
            headers: { Authorization: { env: "HEADER" } },
            ensure: version.ensure,
          },
        };
  return dump({ version: 1, name: "prod", projectId: PROJECT_ID, workspaces: { orders: { connections } } });
}

/** Every part of a secret that has to be hidden: lines, without those that are short, booleans, numbers or our own words. */
function partsOf(text: string): readonly string[] {
  const words = /^(true|false|changes|no-changes|create|[-+.\de]*)$/i;
  return [...new Set([text, ...text.split("\n")].map((part) => part.trim()))].filter(
    (part) => [...part].length >= 4 && !words.test(part),
  );
}

/** A secret in every form in which an answer may repeat it. */
function formsOf(part: string, before: string): readonly string[] {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  return [
    part,
    base64(part),
    base64(part).replace(/=+$/, ""),
    Buffer.from(part).toString("base64url"),
    encodeURIComponent(part),
    encodeURIComponent(part).replace(/%../g, (code) => code.toLowerCase()),
    new URLSearchParams({ s: part }).toString().slice(2),
    JSON.stringify(part).slice(1, -1),
    JSON.stringify(JSON.stringify(part)).slice(3, -3),
    ...(part.length < 6 ? [] : [0, 1, 2].map((more) => base64(`${before}${"u".repeat(more)}:${part}: and more`))),
  ];
}

/** Whether a text has a form in it; a short one counts where it is a word, as an answer would say it. */
function has(text: string, form: string): boolean {
  if (form.length >= 8) return text.includes(form);
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!/[\w-]/.test(`${text[at - 1] ?? " "}${text[at + form.length] ?? " "}`)) return true;
  return false;
}

/** Atlas, which may repeat what it was told, and what it has. */
function echoing(http: Http, { echoes }: Case, said: string): Http {
  return {
    ...http,
    send(request) {
      const isEchoed = echoes === "reads" ? request.method === "GET" : echoes === "writes" && request.method !== "GET";
      if (!isEchoed || request.url.includes("/oauth/")) return http.send(request);
      const body = {
        error: 400,
        errorCode: "VALIDATION_ERROR",
        detail: said,
        badRequestDetail: { fields: [{ field: said, description: said }] },
      };
      return Promise.resolve({
        status: 400,
        contentType: "application/json",
        retryAfter: null,
        date: null,
        text: JSON.stringify(body),
      });
    },
  };
}

async function play(drawn: Case): Promise<void> {
  const { values, live, base, head, command } = drawn;
  const workspace = await openFolder({ [FILE]: fileOf(head) });
  const atlas = await openAtlas();
  const github = drawn.draw % WITH_GITHUB === 0 ? await openGitHub() : null;
  const event = github === null ? null : eventOf(github, drawn);

  const shown = drawn.isApplied
    ? { user: values.USER, header: values.HEADER, url: values.URL, jaas: values.JAAS }
    : live;
  // What neither this version nor the one before takes from a variable may be shown, but for what is always a secret.
  // The version before is read where the plan has a live value to show.
  const shows =
    drawn.isLive && (head === null || head.ensure === "absent" || head.user === "literal" || head.url === "literal");
  const isAsked = github !== null && shows && command !== "validate" && drawn.echoes !== "reads";
  const before = isAsked ? base : null;
  const takes = (of: (version: NonNullable<Declared>) => boolean): boolean =>
    (head !== null && of(head)) || (before !== null && of(before));
  const hiddenLive = [
    ...(takes(({ user }) => user === "variable") || head === null ? [shown.user] : []),
    ...(takes(({ url }) => url === "variable") ? [shown.url] : []),
    shown.header,
    shown.jaas,
  ];
  const variables = [
    ...(takes(() => true) ? [values.PASSWORD, values.HEADER, values.JAAS] : []),
    ...(takes(({ user }) => user === "variable") ? [values.USER] : []),
    ...(takes(({ url }) => url === "variable") ? [values.URL] : []),
  ];
  // Nobody can hide what Atlas never showed.
  const isKnown = drawn.isLive && command !== "validate" && drawn.echoes !== "reads";
  const secrets = [...variables, ...(isKnown ? hiddenLive : []), OWNER.clientSecret, ...(github ? [github.token] : [])];
  const said = [...new Set(secrets.flatMap(partsOf))].flatMap((part) => formsOf(part, drawn.before)).join('" ; "');

  atlas.project().workspaces.put({ name: "orders" });
  const connections = atlas.project().connections("orders");
  if (drawn.isLive) {
    connections.put({
      name: "kafka",
      type: "Kafka",
      bootstrapServers: "b-1.example.net:9098",
      security: { protocol: "SASL_SSL" },
      authentication: { mechanism: "PLAIN", username: shown.user },
      config: { "sasl.jaas.config": shown.jaas },
    });
    connections.put({ name: "hook", type: "Https", url: shown.url, headers: { Authorization: shown.header } });
    if (drawn.echoes === "state") connections.fail("kafka", said);
  }

  const sinks = await runIntoSinks(
    {
      command,
      workspace,
      atlasUrl: atlas.url,
      clock: fakeClock(),
      env: values,
      openHttp: () => echoing(directHttp(atlas), drawn, said),
      inputs: {
        "show-unmanaged": "true",
        "allowed-actions": "create, update, replace, delete",
        "max-deletes": "9",
        ...(github ? { "github-token": github.token } : {}),
      },
      ...(event ? { event } : {}),
    },
    github ?? undefined,
  );
  await Promise.all([atlas.close(), github?.close()]);

  const places = Object.entries(sinks).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const leaks = secrets.flatMap(partsOf).flatMap((part) =>
    formsOf(part, drawn.before)
      .filter((form) => form.length >= 4)
      .flatMap((form) => places.filter(([, text]) => has(text, form)).map(([place]) => `${place}: ${form} of ${part}`)),
  );
  expect(leaks).toEqual([]);
  judgeOutputs(sinks.outputs);
  judgeReport(sinks.report);
  expect(sinks.masks.filter((mask) => /^(true|false|[-+.\de]*|.{0,3}|changes|no-changes)$/i.test(mask))).toEqual([]);
}

function eventOf(github: GitHubSandbox, { base, head, command }: Case): RunInput {
  github.push("main", { [FILE]: fileOf(base) });
  const pull = github.openPull({ files: { [FILE]: fileOf(head), other: "changed" } });
  if (command === "apply") return github.event("push", { push: github.merge(pull.number) });
  return github.event("pull_request", { pull: pull.number });
}

const RESULT = /^(no-changes|changes|validated|applied|applied-in-part|refused|invalid|failed)$/;

function judgeOutputs(text: string): void {
  const outputs = Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(end_of_output_*)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
  expect(outputs.result).toMatch(RESULT);
  expect(outputs["failure-reason"]).toMatch(/^[a-z-]*$/);
  expect(outputs["has-changes"]).toMatch(/^(true|false|)$/);
  expect(outputs["plan-digest"]).toMatch(/^(sha256:[0-9a-f]{64})?$/);
  for (const [name, value] of Object.entries(outputs)) if (name.endsWith("-count")) expect(value).toMatch(/^\d*$/);
  for (const name of ["resources", "targets"]) if (outputs[name]) JSON.parse(outputs[name]);
}

function judgeReport(text: string): void {
  const report = JSON.parse(text) as { result: string; targets: { counts: object | null; digest: string | null }[] };
  expect(report.result).toMatch(RESULT);
  for (const { counts, digest } of report.targets) {
    for (const count of Object.values(counts ?? {})) expect(count).toEqual(expect.any(Number));
    if (digest !== null) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  }
}

test(`no secret is shown, and nothing else is blanked, in ${CASES} cases`, { timeout: CASES * 500 }, async () => {
  await fc.assert(fc.asyncProperty(cases, play), { numRuns: CASES });
});
