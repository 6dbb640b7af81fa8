import * as z from "zod/mini";
import { lazily } from "../text/lazy.ts";

/**
 * Building blocks for the shapes of kinds. A shape is built when it is first asked for: a run pays for the kinds that its file
 * has, and for no others.
 *
 * Wording: the loader writes its own message for every issue that has none. A message of a kind's own is kept; one that
 * starts with `must` or `cannot be` gets the field's path in front. What to do about it goes into `params: { fix }` of a custom
 * issue; what to take for the value, so that the rest can be checked too, into `params: { repair }`.
 *
 * Marks: `writeOnly` says that a place takes only `{ env: NAME }`, `sensitive` that its value is not to be shown; the loader
 * repeats neither. `growing` has the known words of a vocabulary to which Atlas adds, for editors.
 */

/** Variables of GitHub's runner and of this action, which a file may not refer to; in any case, as Windows ignores case. */
const RESERVED = /^(?:(?:INPUT|GITHUB|ACTIONS|RUNNER)_|MONGODB_ATLAS_CLIENT_(?:ID|SECRET)$)/i;

/** Gives a new shape the text that an editor shows for it, and returns it; the text is noted beside it, which saves a copy. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), description });
  return schema;
}

/** The advice about a 403 to a write: the roles' names in Atlas's description of its API, and in its documentation. */
export const WRITE_ROLES =
  "The service account needs the role Project Stream Processing Manager, Project Stream Processing Owner or Project Owner for this.";

/** Names that Atlas takes for new objects: letters, digits and `. - * _`, at most 64 characters. Older objects have others too. */
const NEW_NAME = /^[A-Za-z0-9._*-]{1,64}$/;

/** Why Atlas may refuse a name for a new object, or null where it takes it. */
export function nameWarning(name: string): string | null {
  return NEW_NAME.test(name)
    ? null
    : "Atlas may refuse its name: new names have 1 to 64 letters, digits and `.` `_` `-` `*`";
}

/** Text with at least one character. */
export const nonEmpty = lazily(() => z.string().check(z.minLength(1)));

/** Text that Atlas may leave out, or show as null. Anything else cannot be read, and hides nothing of the object but itself. */
export const optionalText = lazily(() => z.catch(z.nullish(z.string()), null));

/** The word for an object's state. One that is no text is a state that nobody knows. */
export const stateText = lazily(() => z.catch(z.nullish(z.string()), ({ input }) => JSON.stringify(input) ?? null));

/** What Atlas may leave out, or show as null, of any shape; null where it has another shape. */
export function shown<Schema extends z.ZodMiniType>(
  schema: Schema,
): z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniNullable<Schema>>> {
  return z.catch(z.nullish(schema), null as never);
}

/** An id of Atlas's: 24 hexadecimal digits, e.g. `6650a1b2c3d4e5f601234567`; read in lower case. */
export const hex24 = lazily(() =>
  z.string().check(z.regex(/^[0-9a-fA-F]{24}$/, "must be 24 hexadecimal digits"), z.toLowerCase()),
);

/** The name of an environment variable that a file may refer to. */
const envName = () =>
  z.string().check(
    z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/, "must be the name of an environment variable: letters, digits and `_`"),
    z.refine((name) => !RESERVED.test(name), "must not be a variable of GitHub's or of this action's own"),
  );

/** `{ env: NAME }`: the value of an environment variable, which is a secret everywhere. */
const envReference = lazily(() =>
  described(
    z.strictObject({ env: described(envName(), "Name of the environment variable.") }),
    "The value of an environment variable of the workflow step.",
  ),
);

type EnvReference = ReturnType<typeof envReference>;

/** A text that may also come from an environment variable. */
export function envOr<Schema extends z.ZodMiniType<string>>(schema: Schema): z.ZodMiniUnion<[Schema, EnvReference]> {
  return z.union([schema, envReference()]);
}

/** A literal that is not to be shown, or an environment variable: a header value, a URL with a user in it. */
export function sensitive<Schema extends z.ZodMiniType>(schema: Schema): Schema {
  return schema.check(z.meta({ sensitive: true }));
}

/** A field that Atlas never returns: only `{ env: NAME }`. A literal is an error that does not repeat it. */
export function secretEnv(): EnvReference {
  return envReference().check(
    z.meta({ writeOnly: true, description: "Only as `{ env: NAME }`; Atlas never returns it." }),
  );
}
