import type { Kind } from "../engine/kind.ts";
import { privateLink } from "./private-link.ts";

/** Every kind, in the order in which resources are created; deletions go the other way. */
export const KINDS: readonly Kind[] = [privateLink];
