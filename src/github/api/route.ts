import type { Endpoints } from "@octokit/types";
import type { Call } from "./transport.ts";

/** A route of GitHub's REST API, e.g. `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
export type Route = keyof Endpoints;

/** What a route takes beside the repository, as GitHub describes it: a wrong name or type does not compile. */
export type RouteParameters<R extends Route> = Omit<
  Endpoints[R]["parameters"],
  "owner" | "repo" | "baseUrl" | "headers" | "mediaType" | "request"
>;

/** The repository that routes are filled in for. */
export interface RouteRepository {
  readonly owner: string;
  readonly repo: string;
}

/**
 * A call of a route: what the route names goes into its path, what is left into the query of a GET and into the body of anything
 * else. Slashes stay in paths and refs, as GitHub has them.
 */
export function routed<R extends Route>(
  { owner, repo }: RouteRepository,
  route: R,
  parameters: RouteParameters<R>,
): Pick<Call, "method" | "path" | "body"> {
  const [verb = "", template = ""] = route.split(" ");
  const left = new Map<string, unknown>(Object.entries({ owner, repo, ...parameters }));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(left.get(name));
    left.delete(name);
    const encoded = encodeURIComponent(value);
    return name === "path" || name === "ref" ? encoded.replaceAll("%2F", "/") : encoded;
  });
  left.delete("owner");
  left.delete("repo");
  const given = [...left].filter(([, value]) => value !== undefined);
  const method = verb as Call["method"];
  if (method !== "GET") return { method, path, ...(given.length > 0 ? { body: Object.fromEntries(given) } : {}) };
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return { method, path: query === "" ? path : `${path}?${query}` };
}
