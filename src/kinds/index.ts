import type { Kind } from "../engine/kind.ts";
import { backupPrivateEndpoint } from "./backup-private-endpoint.ts";
import { connection } from "./connection/index.ts";
import { privateLink } from "./private-link.ts";
import { workspace } from "./workspace.ts";

/** Every kind, in the order in which resources are created; deletions go the other way. */
export const KINDS: readonly Kind[] = [workspace, privateLink, connection, backupPrivateEndpoint];
