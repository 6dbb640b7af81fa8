import type { Address } from "../../engine/model/address.ts";

/** The path of a workspace's connections, of one of them, or of something inside one. Pure. */
export function connectionPath(workspace: Address | null, ...below: readonly string[]): string {
  const [name, ...rest] = below;
  const list = `/streams/${segment(workspace?.name ?? "")}/connections`;
  return name === undefined ? list : [list, segment(name), ...rest].join("/");
}

/** A name as a part of a path. Dots alone would lead to another place; no file can declare them, but Atlas may show them. */
export function segment(name: string): string {
  if (/^\.{0,2}$/.test(name)) throw new TypeError(`"${name}" cannot be a part of a path.`);
  return encodeURIComponent(name);
}
