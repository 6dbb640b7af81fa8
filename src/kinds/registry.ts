/** The kinds, a line each. Nothing else has to know of one. */
export { backupPrivateEndpoint } from "./backup-private-endpoint.ts";
export { connection } from "./connection/index.ts";
export { failoverConnection } from "./failover-connection.ts";
export { privateLink } from "./private-link/index.ts";
export { vpcPeeringConnection } from "./vpc-peering-connection.ts";
export { workspace } from "./workspace.ts";
