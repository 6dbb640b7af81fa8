import { isObject, type JsonObject } from "../json.ts";
import type { RememberedProject } from "../project.ts";
import type { World } from "../world.ts";
import { type Account, mayUse } from "./accounts.ts";
import type { Received } from "./exchange.ts";
import { isOAuth, oauth } from "./oauth.ts";
import type { Call, Operation } from "./operation.ts";
import { type Answer, invalidBody, Refusal } from "./refusal.ts";
import { checkAccept, checkContentType, checkQuery, route } from "./request-checks.ts";
import { violations } from "./shape.ts";

/** A request that has passed every check that needs no knowledge of its kind. */
export interface Admitted {
  /** Carries it out. Throws a {@link Refusal} where the rules of the kind refuse it. */
  readonly commit: () => Answer;
  /** Version in which it is answered, null for tokens. */
  readonly version: string | null;
  /** Locks its workspace and returns the release; null where the request needs no lock. */
  readonly hold: (() => () => void) | null;
}

/** Checks everything that can be checked before anything is changed, in Atlas's order: path, token, project, role, media types, query, body. */
export function admit(operations: readonly Operation[], world: World, received: Received): Admitted {
  const { entry, url, text, headers } = received;
  if (isOAuth(url.pathname)) {
    entry.account = world.accounts.owner(headers.authorization)?.clientId ?? null;
    return { commit: () => oauth(world.accounts, entry.method, url, headers, text), version: null, hold: null };
  }
  const { operation, project: projectId, params } = route(operations, entry.method, url.pathname);
  entry.operation = operation.id;
  const account = world.accounts.bearer(headers.authorization);
  entry.account = account.clientId;
  const project = enter(world, account, operation, projectId);
  checkAccept(operation, headers.accept);
  checkContentType(operation, headers["content-type"], text !== "");
  const query = checkQuery(operation, url.searchParams);
  const body = checkBody(operation, entry.body, world.settings.newWords);
  const workspace = params.tenantName;
  if (workspace !== undefined && operation.path.includes("{tenantName}/")) project.enterWorkspace(workspace);
  const call: Call = {
    world,
    project,
    params,
    query,
    body,
    viewer: headers.authorization ?? "",
    url: `${url.pathname}${url.search}`,
  };
  const hold = operation.serial === true ? () => holdWorkspace(project, workspace ?? String(body.name)) : null;
  return { commit: () => operation.run(call), version: operation.version, hold };
}

function enter(world: World, account: Account, operation: Operation, id: string): RememberedProject {
  if (account.addressNotOnList !== undefined) {
    const detail = `IP address ${account.addressNotOnList} is not allowed to access this resource.`;
    throw new Refusal("forbidden", 403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", detail, {
      parameters: [account.addressNotOnList],
    });
  }
  const project = account.projects?.includes(id) === false ? undefined : world.project(id);
  if (project === undefined)
    throw new Refusal("absent", 404, "GROUP_NOT_FOUND", `No group with ID ${id} exists.`, { parameters: [id] });
  if (mayUse(account, operation.roles)) return project;
  throw new Refusal(
    "forbidden",
    403,
    "USER_UNAUTHORIZED",
    `The caller needs one of these roles: ${operation.roles.join(", ")}.`,
  );
}

function checkBody(operation: Operation, body: unknown, newWords: readonly string[]): JsonObject {
  if (operation.body === undefined) return {};
  if (!isObject(body))
    throw new Refusal("malformed", 400, "INVALID_JSON", "Received JSON is malformed: an object is needed.");
  const found = violations(operation.body, body, newWords);
  if (found.length > 0) throw invalidBody(found);
  return body;
}

/** Throws where another write is going on in the workspace: Atlas itself would lose one of the two and report nothing. */
function holdWorkspace(project: RememberedProject, workspace: string): () => void {
  if (project.writing.has(workspace)) {
    const detail = `Another write is going on in the workspace ${workspace}.`;
    throw new Refusal("race", 409, "SANDBOX_WRITES_RACE", detail, { parameters: [workspace] });
  }
  project.writing.add(workspace);
  return () => project.writing.delete(workspace);
}
