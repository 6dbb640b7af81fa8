import { nearest } from "../../text/nearest.ts";
import type { Field, MapNode } from "../yaml/tree.ts";

/**
 * A map in which a mistyped key of a kind has the name that was meant, so that the entries below it are checked too. Keys that
 * are known, or nearer to another one, stay.
 *
 * @param known - the keys that the map may have beside those of kinds
 */
export function withMeantKinds(
  node: MapNode,
  known: () => readonly string[],
  kindKeys: readonly string[],
): {
  readonly node: MapNode;
  readonly renamed: readonly { readonly written: Field; readonly from: string; readonly to: string }[];
} {
  const renamed = [...node.fields].flatMap(([from, written]) => {
    // Nearly every key is no name of a kind, nor like one.
    if (kindKeys.includes(from) || nearest(from, kindKeys) === null) return [];
    const all = [...known(), ...kindKeys];
    const to = all.includes(from) ? null : nearest(from, all);
    return to !== null && kindKeys.includes(to) && !node.fields.has(to) ? [{ written, from, to }] : [];
  });
  if (renamed.length === 0) return { node, renamed };
  const meant = new Map(renamed.map(({ from, to }) => [from, to]));
  return {
    node: { ...node, fields: new Map([...node.fields].map(([key, field]) => [meant.get(key) ?? key, field])) },
    renamed,
  };
}
