import { chain } from "../model/address.ts";
import type { AdoptableEntry, LiveObject } from "../model/change.ts";
import type { EnvReference, Kind, NameOf } from "../model/kind.ts";
import { unusedName, variableName } from "./entry-names.ts";

/**
 * A live object as an entry to paste into the file, whole, with each secret as a variable; null where the file format does not
 * take it.
 *
 * @param taken - names of the entries beside it
 */
export function adoptableEntry(
  kind: Kind,
  live: LiveObject,
  nameOf: NameOf,
  taken: ReadonlySet<string>,
): AdoptableEntry | null {
  const within = live.parent === null ? [] : chain(live.parent).map(({ name }) => name);
  const variables = new Set<string>();
  const variableFor = (path: string): EnvReference => {
    const env = variableName([...within, live.name, path.slice(path.indexOf(".") + 1)], variables);
    variables.add(env);
    return { env };
  };
  const { name: wish, fields } = kind.exported(live.value, nameOf, variableFor);
  const parsed = kind.spec.safeParse(fields);
  if (!parsed.success || kind.nameError?.(parsed.data, wish)) return null;
  return { name: kind.named ? wish : unusedName(wish, taken), fields };
}
