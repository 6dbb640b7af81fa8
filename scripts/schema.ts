import * as z from "zod/mini";
import type { Kind } from "../src/engine/model/kind.ts";
import { EDITOR_HINTS, slot, type Variant } from "../src/kinds/editor-hints.ts";

/** A JSON Schema, as far as this project writes and reads one. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly not?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  /** Of the YAML language server: what to offer to start from. */
  readonly defaultSnippets?: readonly {
    readonly label: string;
    readonly description: string;
    readonly body: unknown;
  }[];
}

/** The JSON Schema of a configuration file, for editors: completion, hover texts, a red line under a wrong key. */
export function fileSchema(kinds: readonly Kind[]): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Atlas Streams Networking",
    description: "What one MongoDB Atlas project should have of stream processing networking.",
    type: "object",
    properties: {
      version: { description: "Version of this file's format.", const: 1 },
      name: {
        description: "Name of the target, unique in a run. The file's name without its ending where it is left out.",
        type: "string",
        pattern: "^[A-Za-z0-9._-]+$",
        maxLength: 64,
      },
      projectId: {
        description:
          "The Atlas project. The action's input `project-id` can say it instead; where both do, they must agree.",
        type: "string",
        pattern: "^[0-9a-fA-F]{24}$",
      },
      ...mapsOf(kinds, undefined),
    },
    required: ["version"],
    additionalProperties: false,
  };
}

/** One kind's entries: its own fields, those of every entry, and the maps of the kinds that it contains. */
export function entrySchema(kind: Kind, kinds: readonly Kind[]): JsonSchema {
  const { $schema: _, ...own } = described(
    z.toJSONSchema(kind.spec, {
      io: "input",
      unrepresentable: "any",
      override({ zodSchema, jsonSchema }) {
        offerVariable(jsonSchema as Changeable);
        allowOtherWords(jsonSchema as Changeable);
        allowAnyCase(zodSchema, jsonSchema as Changeable);
      },
    }) as JsonSchema,
  );
  const withAdded = (one: JsonSchema): JsonSchema => ({
    ...one,
    properties: { ...one.properties, ...mapsOf(kinds, kind.key, one.properties?.type?.const), ...EVERY_ENTRY },
  });
  if (own.properties !== undefined) return withAdded(own);
  const variants = own.anyOf ?? own.oneOf ?? [];
  return { ...own, [own.anyOf ? "anyOf" : "oneOf"]: variants.map(withAdded) };
}

/** On the part of a schema that takes words which this version does not know. */
export const OTHER_WORDS = "words that this version does not know are sent as they are";

/** A place for `{ env: NAME }` offers it. */
function offerVariable(schema: Changeable): void {
  if (Object.keys(schema.properties ?? {}).join() !== "env") return;
  schema.title = "Variable";
  schema.defaultSnippets = [
    {
      label: "{ env: … }",
      description: "The value of an environment variable of the step.",
      body: { env: slot("1", "VARIABLE") },
    },
  ];
}

/** Where Atlas adds new words, editors offer the known ones and take others. */
function allowOtherWords(schema: Changeable & { growing?: readonly string[] }): void {
  const { growing } = schema;
  if (growing === undefined) return;
  delete schema.growing;
  delete schema.type;
  delete schema.minLength;
  delete schema.maxLength;
  schema.anyOf = [
    { type: "string", enum: growing },
    { $comment: OTHER_WORDS, type: "string", minLength: 1 },
  ];
}

type Changeable = { -readonly [Key in keyof JsonSchema]: JsonSchema[Key] };

/** On the part of a schema that is there for other spellings of what another part lists. */
export const ANY_CASE = "the same in upper and lower case";

/** Where the loader takes a word in any case, so does the schema; editors offer the one spelling of the list. */
function allowAnyCase(shape: z.core.$ZodType, schema: Changeable): void {
  const words = (schema.enum ?? []).filter((word) => typeof word === "string");
  const isOther = (word: string): boolean =>
    word !== word.toLowerCase() && z.safeParse(shape, word.toLowerCase()).success;
  if (words.length === 0 || !words.every(isOther)) return;
  const { type, enum: listed } = schema;
  delete schema.type;
  delete schema.enum;
  const letters = (word: string): string =>
    word.replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
  schema.anyOf = [
    { type: type ?? "string", enum: listed ?? [] },
    { $comment: ANY_CASE, type: "string", pattern: `^(${words.map(letters).join("|")})$` },
  ];
}

/** Fields whose name says enough in the file, and not in an editor's hover. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  type: "Type; decides which fields are allowed.",
  access: "The way to the service.",
  username: "Name of the user.",
  serviceAccountId: "Service account that reads and writes for Atlas.",
};

/** A schema in which every field has a text for editors to show. */
function described(schema: JsonSchema): JsonSchema {
  const each = (parts: readonly JsonSchema[] | undefined): readonly JsonSchema[] | undefined => parts?.map(described);
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const text = field.description ?? DESCRIPTIONS[name];
    return [name, text === undefined ? described(field) : { ...described(field), description: text }];
  });
  return {
    ...schema,
    ...(schema.properties ? { properties: Object.fromEntries(fields) } : {}),
    ...(schema.items ? { items: described(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: each(schema.anyOf) } : {}),
    ...(schema.oneOf ? { oneOf: each(schema.oneOf) } : {}),
    ...(typeof schema.additionalProperties === "object"
      ? { additionalProperties: described(schema.additionalProperties) }
      : {}),
  } as JsonSchema;
}

/** What every entry of every kind may carry. */
export const EVERY_ENTRY: Readonly<Record<string, JsonSchema>> = {
  ensure: {
    description:
      "Whether the live object should exist; `absent` asks for its deletion. `present` where it is left out.",
    type: "string",
    enum: ["present", "absent"],
  },
  id: {
    description:
      "Pins the entry to one live object by its Atlas id. One that is not live is a problem, never a create.",
    type: "string",
    pattern: "^[0-9a-fA-F]{24}$",
  },
};

function mapsOf(kinds: readonly Kind[], within: string | undefined, type?: unknown): Record<string, JsonSchema> {
  const maps = kinds
    .filter((kind) => kind.within === within)
    .filter(({ withinTypes }) => type === undefined || withinTypes?.includes(String(type)) !== false)
    .map((kind) => [
      kind.key,
      {
        title: capitalized(kind.title.many),
        description: kind.description,
        type: "object",
        additionalProperties: withHints(kind, entrySchema(kind, kinds)),
      },
    ]);
  return Object.fromEntries(maps);
}

/** An entry's schema with what editors know beside its shape. */
function withHints(kind: Kind, schema: JsonSchema): JsonSchema {
  const hints = EDITOR_HINTS[kind.key];
  const titled = withTitles(schema, capitalized(kind.title.one));
  if (hints === undefined) return titled;
  let changed = titled;
  for (const [path, variants] of Object.entries(hints.variants))
    changed = changedAt(changed, path === "" ? [] : path.split("."), (part) => withVariants(part, variants));
  const { snippets } = hints;
  return snippets.length === 0 ? changed : { ...changed, defaultSnippets: snippets };
}

/** Editors name an object by its title, and by the whole file's where it has none. */
function withTitles(schema: JsonSchema, title: string): JsonSchema {
  const variant = schema.properties?.type?.const;
  const own = variant === undefined ? title : `${String(variant)}: ${title.toLowerCase()}`;
  const each = (parts: readonly JsonSchema[]): readonly JsonSchema[] => parts.map((part) => withTitles(part, title));
  return {
    ...schema,
    ...(schema.type === "object" && schema.title === undefined ? { title: own } : {}),
    ...(schema.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([name, field]) => [name, withTitles(field, name)]),
          ),
        }
      : {}),
    ...(schema.items ? { items: withTitles(schema.items, title) } : {}),
    ...(schema.anyOf ? { anyOf: each(schema.anyOf) } : {}),
    ...(schema.oneOf ? { oneOf: each(schema.oneOf) } : {}),
  };
}

/** A schema with one part of it changed; `*` is the items of a list. */
function changedAt(
  schema: JsonSchema,
  [step, ...rest]: readonly string[],
  change: (part: JsonSchema) => JsonSchema,
): JsonSchema {
  if (step === undefined) return change(schema);
  if (step === "*") return schema.items ? { ...schema, items: changedAt(schema.items, rest, change) } : schema;
  const field = schema.properties?.[step];
  if (field === undefined) return schema;
  return { ...schema, properties: { ...schema.properties, [step]: changedAt(field, rest, change) } };
}

/**
 * An object in which some fields decide about the others. The others are known only to the variants, so that an editor does
 * not offer what the chosen one does not take; the last variant is for everything else.
 */
function withVariants(schema: JsonSchema, variants: readonly Variant[]): JsonSchema {
  const { properties = {}, additionalProperties, required = [], ...rest } = schema;
  const choosing = [...new Set(variants.flatMap(({ when }) => Object.keys(when)))];
  const everywhere = [...choosing, ...Object.keys(EVERY_ENTRY)].filter((field) => field in properties);
  const pick = (fields: readonly string[]): Record<string, JsonSchema> =>
    Object.fromEntries(fields.flatMap((field) => (properties[field] ? [[field, properties[field]]] : [])));
  const isClosed = additionalProperties === false ? { additionalProperties: false } : {};
  const other: JsonSchema = { properties, ...isClosed };
  const chain = variants.reduceRight<JsonSchema>((otherwise, { title, when, required: needed, fields, words }) => {
    const taken = pick([...everywhere, ...(fields ?? Object.keys(properties))]);
    return {
      if: condition(when),
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: {
        title,
        properties: { ...taken, ...offered(taken, words ?? {}) },
        ...(needed ? { required: needed } : {}),
        ...isClosed,
      },
      else: otherwise,
    };
  }, other);
  return { ...rest, properties: pick(everywhere), required, allOf: [chain] };
}

function condition(when: Variant["when"]): JsonSchema {
  const words = Object.entries(when).filter((entry): entry is [string, string] => entry[1] !== null);
  const absent = Object.keys(when).filter((field) => when[field] === null);
  const letters = (word: string): string =>
    word.replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
  return {
    properties: Object.fromEntries(words.map(([field, word]) => [field, { pattern: `^${letters(word)}$` }])),
    required: words.map(([field]) => field),
    ...(absent.length === 0 ? {} : { not: { anyOf: absent.map((field) => ({ required: [field] })) } }),
  };
}

/** Words to offer for fields, which take others too. */
function offered(
  fields: Readonly<Record<string, JsonSchema>>,
  words: Readonly<Record<string, readonly string[]>>,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, known]) => {
      const field = fields[name];
      if (field === undefined) return [];
      const { type: _, minLength: __, maxLength: ___, ...rest } = field;
      const anyOf = [
        { type: "string", enum: known },
        { $comment: OTHER_WORDS, type: "string", minLength: 1 },
      ];
      return [[name, { ...rest, anyOf }]];
    }),
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
