import type { Address } from "../../engine/model/address.ts";

/** The path of a workspace's connections, of one of them, or of something inside one. */
export function connectionPath(workspace: Address | null, ...below: readonly string[]): string {
  const [name, ...rest] = below;
  const list = `/streams/${segment(workspace?.name ?? "")}/connections`;
  return name === undefined ? list : [list, segment(name), ...rest].join("/");
}

/** Whether a name can be a part of a path. Dots alone would lead to another place, half a character to none; Atlas may show both. */
export function canBeSegment(name: string): boolean {
  return name.isWellFormed() && !/^\.{0,2}$/.test(name);
}

/** The name of a live object that contains others. */
export function nameOfLive(live: object | undefined): string {
  return live !== undefined && "name" in live ? String(live.name) : "";
}

/** A name as a part of a path. */
export function segment(name: string): string {
  if (!canBeSegment(name)) throw new TypeError(`"${name}" cannot be a part of a path.`);
  return encodeURIComponent(name);
}
