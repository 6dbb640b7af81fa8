import type { Kind } from "../engine/kind.ts";
import { inOrder } from "../engine/order.ts";
import * as registry from "./registry.ts";

/** Every kind, in the order in which resources are created; deletions go the other way. */
export const KINDS: readonly Kind[] = inOrder(Object.values(registry));
