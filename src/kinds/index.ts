import type { Kind } from "../engine/model/kind.ts";
import { inCreationOrder } from "../engine/model/kind-order.ts";
import * as registry from "./registry.ts";

/** Every kind, in the order in which resources are created; deletions go the other way. */
export const KINDS: readonly Kind[] = inCreationOrder(Object.values(registry));
