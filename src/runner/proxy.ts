import { type Problem, problemOf } from "../engine/model/problem.ts";

/** Variables in which a runner names its proxy. */
const VARIABLES = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"];

/**
 * Gives each proxy of the environment a scheme: `proxy.example.net:3128` is what curl and git take, and what Node's clients would
 * read as an address with the scheme `proxy.example.net`.
 */
export function completeProxies(env: NodeJS.ProcessEnv): void {
  for (const name of VARIABLES) {
    const value = env[name]?.trim();
    if (value && !value.includes("://")) env[name] = `http://${value}`;
  }
}

/** What is wrong with the proxies of the environment, without what they hold, and the passwords in them. */
export function readProxies(env: NodeJS.ProcessEnv): {
  readonly problems: readonly Problem[];
  readonly passwords: readonly string[];
} {
  const problems: Problem[] = [];
  const passwords: string[] = [];
  for (const name of VARIABLES) {
    const value = env[name]?.trim() ?? "";
    if (value === "") continue;
    try {
      const url = new URL(value);
      decodeURIComponent(url.username);
      if (url.password !== "") passwords.push(decodeURIComponent(url.password));
    } catch {
      problems.push(problemOf(`${name} is not the address of a proxy`, { fix: FIX }));
    }
  }
  return { problems, passwords };
}

const FIX =
  "write it as `http://host:port`, and in a user name or password every character but letters and digits as `%` and its code";
