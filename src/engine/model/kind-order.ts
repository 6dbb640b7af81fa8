import type { Kind } from "./kind.ts";

/**
 * Kinds in the order in which resources are created: what a kind stands within or uses comes before it, and otherwise the
 * order of the keys decides. Throws where two kinds need each other. Pure.
 */
export function inCreationOrder(kinds: readonly Kind[]): readonly Kind[] {
  const open = [...kinds].sort((a, b) => (a.key < b.key ? -1 : 1));
  const ordered: Kind[] = [];
  while (open.length > 0) {
    const waitsFor = ({ within, usesKinds = [] }: Kind): boolean =>
      [within, ...usesKinds].some((needed) => open.some(({ key }) => key === needed));
    const next = open.findIndex((kind) => !waitsFor(kind));
    if (next === -1) throw new TypeError(`kinds need each other: ${open.map(({ key }) => key).join(", ")}`);
    ordered.push(...open.splice(next, 1));
  }
  return ordered;
}
