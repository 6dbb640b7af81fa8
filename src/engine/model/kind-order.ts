import type { Kind } from "./kind.ts";

/** Keys that every entry may have, so that no kind can be called so. */
const RESERVED_KEYS = ["ensure", "id", "version", "name", "projectId"];

/**
 * Kinds in the order in which resources are created: a kind comes after the kind that contains it and the kinds that it uses;
 * otherwise the keys decide.
 *
 * @throws {TypeError} for kinds that the engine cannot carry, with every reason
 */
export function inCreationOrder(kinds: readonly Kind[]): readonly Kind[] {
  const mistakes = mistakesOf(kinds);
  if (mistakes.length > 0) throw new TypeError(`The registry of kinds is wrong: ${mistakes.join("; ")}.`);
  const open = [...kinds].sort((a, b) => (a.key < b.key ? -1 : 1));
  const ordered: Kind[] = [];
  while (open.length > 0) {
    const next = open.findIndex((kind) => !needs(kind).some((needed) => open.some(({ key }) => key === needed)));
    if (next === -1) {
      const keys = open.map(({ key }) => key).join(", ");
      throw new TypeError(`The registry of kinds is wrong: kinds need each other: ${keys}.`);
    }
    ordered.push(...open.splice(next, 1));
  }
  return ordered;
}

/** The kind with a key. Throws where there is none: a plan holds only kinds of the registry. */
export function kindByKey(kinds: readonly Kind[], key: string): Kind {
  const found = kinds.find((kind) => kind.key === key);
  if (!found) throw new TypeError(`There is no kind ${key}.`);
  return found;
}

/** The kinds that contain a kind, nearest first. */
export function ancestorsOf(kind: Kind, kinds: readonly Kind[]): readonly Kind[] {
  const container = kinds.find(({ key }) => key === kind.within);
  return container === undefined ? [] : [container, ...ancestorsOf(container, kinds)];
}

/** The kind at the top level that contains a kind, however deep; the kind itself where it is at the top level. */
export function rootKind(kind: Kind, kinds: readonly Kind[]): Kind {
  return ancestorsOf(kind, kinds).at(-1) ?? kind;
}

function needs({ within, usesKinds = [] }: Kind): readonly string[] {
  return within === undefined ? usesKinds : [within, ...usesKinds];
}

/** What would go wrong later, and silently. */
function mistakesOf(kinds: readonly Kind[]): readonly string[] {
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  return kinds.flatMap((kind) => {
    const { key, within, usesKinds = [] } = kind;
    const container = within === undefined ? undefined : byKey.get(within);
    return [
      ...(byKey.get(key) === kind ? [] : [`two kinds have the key \`${key}\``]),
      ...(/^[A-Za-z][A-Za-z0-9]*$/.test(key) && !RESERVED_KEYS.includes(key) ? [] : [`\`${key}\` cannot be a key`]),
      ...(within === undefined || container ? [] : [`\`${key}\` is within \`${within}\`, which is not a kind`]),
      // Atlas is asked for what a parent contains by the parent's name.
      ...(container?.named === false ? [`\`${key}\` is within \`${within}\`, whose objects have no names`] : []),
      ...usesKinds.filter((used) => !byKey.has(used)).map((used) => `\`${key}\` uses \`${used}\`, which is not a kind`),
      // An id is looked for in one list: that of the whole project.
      ...usesKinds
        .filter((used) => byKey.get(used)?.within !== undefined)
        .map((used) => `\`${key}\` uses \`${used}\`, which is inside another kind`),
    ];
  });
}
