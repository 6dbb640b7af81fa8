import type { Scene } from "./scene.ts";

/** How a tag becomes a release. */
export const RELEASE: readonly Scene[] = [];
