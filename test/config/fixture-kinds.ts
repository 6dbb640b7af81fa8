import * as z from "zod/mini";
import { type Loaded, loadTarget } from "../../src/config/load.ts";
import type { Kind } from "../../src/engine/model/kind.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { envOr, nonEmpty, secretEnv, sensitive } from "../../src/kinds/schema.ts";

/** Kinds that exist nowhere, with every feature that a kind can have. */

const rest = {
  description: "",
  roles: { read: "", write: "" },
  named: true,
  live: z.looseObject({}),
  phases: {},
  liveKeys: () => [],
  differences: () => [],
  canonical: () => null,
  describe: () => ({}),
  id: () => "",
  state: () => null,
  summary: () => "",
  list: () => Promise.resolve([]),
  exported: () => ({ name: "", fields: {} }),
};

const pipeSpec = z
  .strictObject({
    vendor: z.enum(["COPPER", "STEEL", "GLASS"]),
    account: z.optional(nonEmpty()),
    length: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
    zones: z.optional(z.array(nonEmpty()).check(z.maxLength(2))),
    insulated: z.optional(z.boolean()),
    contact: z.optional(z.email()),
  })
  .check(
    z.superRefine((pipe, context) => {
      if (pipe.vendor === "GLASS" && pipe.account === undefined) {
        context.addIssue({
          code: "custom",
          path: ["account"],
          message: "`account` is required for GLASS",
          params: { fix: "add `account`" },
        });
      }
    }),
  );

const pipes: Kind<z.infer<typeof pipeSpec>> = {
  ...rest,
  key: "pipes",
  title: { one: "pipe", many: "pipes" },
  spec: pipeSpec,
  desiredKeys: (pipe) => [
    [`${pipe.vendor} ${pipe.account ?? ""}`, ...(pipe.zones ?? []).map((zone) => `zone ${zone}`)],
  ],
};

const houseSpec = z.strictObject({ street: z.optional(nonEmpty()) });

const houses: Kind<z.infer<typeof houseSpec>> = {
  ...rest,
  key: "houses",
  title: { one: "house", many: "houses" },
  spec: houseSpec,
  desiredKeys: (_house, name) => [[name]],
};

const tapSpec = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("Kitchen"),
    login: z.optional(z.strictObject({ user: z.optional(envOr(nonEmpty())), password: z.optional(secretEnv()) })),
    pipe: z.optional(nonEmpty()),
  }),
  z.strictObject({
    type: z.literal("Garden"),
    url: z.optional(sensitive(envOr(nonEmpty()))),
    headers: z.optional(z.record(nonEmpty(), sensitive(envOr(z.string())))),
    size: z.optional(z.union([z.literal("small"), z.literal("large")])),
    flow: z.optional(z.union([z.number(), z.boolean()])),
  }),
]);

const taps: Kind<z.infer<typeof tapSpec>> = {
  ...rest,
  key: "taps",
  title: { one: "tap", many: "taps" },
  within: "houses",
  spec: tapSpec,
  desiredKeys: (_tap, name) => [[name]],
  references: (tap) =>
    tap.type === "Kitchen" && tap.pipe !== undefined ? [{ kind: "pipes", name: tap.pipe, path: "pipe" }] : [],
};

export const TOYS: readonly Kind[] = [pipes, houses, taps];

export const PROJECT = "6650a1b2c3d4e5f601234567";

/** Loads a text as `city.yaml` with the toy kinds. */
export function load(text: string, options: { projectId?: string | null; file?: string } = {}): Loaded {
  const projectId = options.projectId === undefined ? PROJECT : options.projectId;
  return loadTarget(Buffer.from(text), options.file ?? "city.yaml", TOYS, { projectId });
}

/** The problems of a text, as people read them, without the file's name. */
export function problemsOf(
  text: string,
  options: { projectId?: string | null; file?: string } = {},
): readonly string[] {
  return load(text, options).problems.map((problem) => problemText(problem).replace(/^[^ :]+:/, ""));
}
