import type { Http } from "../atlas/http.ts";
import type { Clock } from "../engine/model/clock.ts";

/** A call that takes longer than this is told, in milliseconds, and again each time that it has taken as long. */
const SILENCE = 2_000;

/** The same way to Atlas, which says what it waits for when that takes long. */
export function withProgress(http: Http, clock: Clock, say: (text: string) => void): Http {
  return {
    ...http,
    async send(request) {
      const done = new AbortController();
      const began = clock.now();
      const { pathname } = new URL(request.url);
      const tell = async (): Promise<void> => {
        while (!done.signal.aborted) {
          await clock.sleep(SILENCE, done.signal);
          const seconds = Math.round((clock.now() - began) / 1000);
          if (!done.signal.aborted) say(`waiting for Atlas, ${seconds} s: ${request.method} ${pathname}`);
        }
      };
      void tell().catch(() => undefined);
      try {
        return await http.send(request);
      } finally {
        done.abort();
      }
    },
  };
}
