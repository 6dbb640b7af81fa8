import type { Operation, Parameter } from "./operation.ts";
import { Refusal } from "./refusal.ts";

/**
 * What is checked about every request before its operation sees it: path, query, media types.
 */

/** Versions that Atlas has ever had. @see versioning pages of the Atlas Administration API. */
const VERSIONS: readonly string[] = [
  "2023-01-01",
  "2023-02-01",
  "2023-10-01",
  "2023-11-15",
  "2024-05-30",
  "2024-08-05",
  "2024-10-23",
  "2024-11-13",
  "2025-02-19",
  "2025-03-12",
];

/** The parameters of a path that are ids. */
const IDENTIFIERS: readonly string[] = ["connectionId", "endpointId", "failoverConnectionId"];

const ROOT = "/api/atlas/v2/groups/";

/** Where a path leads. */
export interface Route {
  readonly operation: Operation;
  readonly project: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operation behind a method and a path. Throws a 404 or 405 where there is none. */
export function route(operations: readonly Operation[], method: string, path: string): Route {
  if (!path.startsWith(ROOT)) throw unknownPath(path);
  const [project = "", ...rest] = path.slice(ROOT.length).split("/");
  const below = `/${rest.join("/")}`;
  const fitting = operations.flatMap((operation) => {
    const params = match(operation.path, below);
    return params === null ? [] : [{ operation, params }];
  });
  // A literal word beats a name: `/streams/privateLinkConnections` is no workspace.
  const literal = Math.min(...fitting.map(({ params }) => Object.keys(params).length));
  const nearest = fitting.filter(({ params }) => Object.keys(params).length === literal);
  if (nearest.length === 0) throw unknownPath(path);
  const found = nearest.find(({ operation }) => operation.method === method);
  if (found === undefined)
    throw new Refusal("path", 405, "METHOD_NOT_ALLOWED", `${method} is not allowed for ${path}.`);
  return { operation: found.operation, project: identifier("groupId", project), params: decode(found.params) };
}

function match(pattern: string, path: string): Record<string, string> | null {
  const source = pattern.replace(/\{(\w+)\}/g, "(?<$1>[^/:]+)");
  const groups = new RegExp(`^${source}$`).exec(path);
  return groups === null ? null : { ...groups.groups };
}

function decode(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const decoded = Object.entries(params).map(([name, value]) => {
    const text = plain(name, value);
    if (name === "cloudProvider" && text !== "AWS") throw badParameter(name, text);
    return [name, IDENTIFIERS.includes(name) ? identifier(name, text) : text];
  });
  return Object.fromEntries(decoded);
}

function plain(name: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw badParameter(name, value);
  }
}

function identifier(name: string, value: string): string {
  if (/^[a-f0-9]{24}$/.test(value)) return value;
  throw badParameter(name, value);
}

function badParameter(name: string, value: string): Refusal {
  const detail = `Failed to parse the path parameter ${name}: ${value}.`;
  return new Refusal("path", 400, "PATH_PARAM_PARSE_ERROR", detail, { parameters: [name, value] });
}

function unknownPath(path: string): Refusal {
  return new Refusal("path", 404, "RESOURCE_NOT_FOUND", `Cannot find resource ${path}.`, { parameters: [path] });
}

/** Checks a query against what the operation takes and returns it. Throws a 400. */
export function checkQuery(operation: Operation, query: URLSearchParams): Readonly<Record<string, string>> {
  const known: Readonly<Record<string, Parameter>> = { envelope: "flag", pretty: "flag", ...operation.query };
  for (const [name, value] of query) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    if (parameter === undefined) throw badQuery(name, "is not a query parameter of this operation");
    if (query.getAll(name).length > 1) throw badQuery(name, "is given twice");
    if (!fits(parameter, value)) throw badQuery(name, `cannot be "${value}"`);
  }
  const missing = Object.entries(known).find(
    ([name, parameter]) => (parameter === "required-text" || parameter === "cloud") && !query.has(name),
  );
  if (missing !== undefined) throw badQuery(missing[0], "is required");
  return Object.fromEntries(query);
}

function fits(parameter: Parameter, value: string): boolean {
  switch (parameter) {
    case "flag":
      return value === "true" || value === "false";
    case "page":
      return /^[1-9]\d*$/.test(value);
    case "page-size":
      return /^[1-9]\d*$/.test(value) && Number(value) <= 500;
    case "required-text":
      return value !== "";
    case "cloud":
      return value === "aws" || value === "azure" || value === "gcp";
  }
}

function badQuery(name: string, what: string): Refusal {
  return new Refusal("query", 400, "INVALID_ATTRIBUTE", `Invalid attribute ${name} specified: ${name} ${what}.`, {
    parameters: [name],
  });
}

/** Checks the version that is asked for. Throws a 406, or a 400 where it names none. */
export function checkAccept(operation: Operation, accept: string | undefined): void {
  if (accept === undefined || accept === "*/*") throw notAcceptable("there is no Accept header with a version");
  const version = /^application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2})\+json$/.exec(accept)?.[1];
  if (version === undefined) {
    const detail = `Invalid version date in the Accept header ${accept}.`;
    throw new Refusal("media-type", 400, "INVALID_VERSION_DATE", detail, { parameters: [accept] });
  }
  if (!VERSIONS.includes(version)) throw notAcceptable(`there is no version ${version}`);
  if (version < operation.version)
    throw notAcceptable(`${operation.id} begins with ${operation.version}, not ${version}`);
}

/** Checks the version that a body is written in, and that there is no body where none is taken. Throws a 415 or a 400. */
export function checkContentType(operation: Operation, contentType: string | undefined, hasBody: boolean): void {
  if (operation.body === undefined) {
    if (hasBody) throw new Refusal("malformed", 400, "VALIDATION_ERROR", `${operation.id} takes no body.`);
    return;
  }
  const version = /^application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2})\+json(; ?charset=utf-8)?$/i.exec(
    contentType ?? "",
  )?.[1];
  if (version !== undefined && VERSIONS.includes(version) && version >= operation.version) return;
  const detail = `The Content-Type ${contentType ?? "(none)"} is not one of ${operation.id}, which begins with ${operation.version}.`;
  throw new Refusal("media-type", 415, "UNSUPPORTED_MEDIA_TYPE", detail);
}

function notAcceptable(detail: string): Refusal {
  return new Refusal("media-type", 406, "", detail, { silent: true });
}
