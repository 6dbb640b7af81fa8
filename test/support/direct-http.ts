import type { SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { Http } from "../../src/atlas/http.ts";

/** A way to the sandbox without a network, for tests that make very many runs. Of its faults only answers and `reset` apply. */
export function directHttp(atlas: SandboxAtlas): Http {
  return {
    async send({ method, url, headers, body = "" }) {
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const { status, contentType, text } = await atlas.respond({ method, url, headers: lower, text: body });
      return { status, contentType, text, retryAfter: null, date: null };
    },
    close: () => Promise.resolve(),
  };
}
