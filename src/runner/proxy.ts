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
