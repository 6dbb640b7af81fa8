import { type Http, type HttpRequest, openHttp } from "../../../src/atlas/http.ts";
import type { Clock } from "../../../src/engine/model/clock.ts";
import { fakeClock } from "../../trust/in-process.ts";

/** The header by which a request in Atlas's log is known to belong to a run and to one call of it, e.g. `2b 7`. */
export const CALL = "x-test-call";

/** What one run sends and waits for, so that it can be killed or timed out at any moment. */
export interface Life {
  readonly run: string;
  readonly clock: Clock;
  readonly openHttp: () => Http;
  /** True once it is killed. */
  readonly dead: boolean;
  /** Resolves when it is killed. */
  readonly death: Promise<void>;
  /** From now on the run sends nothing, receives nothing and does not wake up, like a process that has ended. */
  kill(): void;
  /** Ends a call as its deadline would. */
  timeOut(call: string): void;
  /** Resolves when everything that the run sent is answered or lost, and its connections are closed. */
  finished(): Promise<void>;
}

/** Something between a run and Atlas that may change requests. */
export type Interception = (http: Http) => Http;

const NEVER = new Promise<never>(() => undefined);

/** Starts to control a run. */
export function openLife(run: string, intercept: Interception = (http) => http): Life {
  const { promise: death, resolve: die } = Promise.withResolvers<void>();
  const clock = fakeClock();
  const underWay = new Map<string, { readonly abort: AbortController; readonly end: Promise<unknown> }>();
  const opened: Http[] = [];
  let dead = false;
  let calls = 0;

  const send = (http: Http, request: HttpRequest) => {
    calls += 1;
    const call = `${run} ${calls}`;
    const abort = new AbortController();
    const signal = request.signal ? AbortSignal.any([request.signal, abort.signal]) : abort.signal;
    const answer = http.send({ ...request, headers: { ...request.headers, [CALL]: call }, signal });
    const end = answer.catch(() => undefined).then(() => underWay.delete(call));
    underWay.set(call, { abort, end });
    return answer;
  };

  return {
    run,
    death,
    get dead() {
      return dead;
    },
    clock: { now: clock.now, sleep: (milliseconds, signal) => alive(clock.sleep(milliseconds, signal)) },
    openHttp() {
      const http = openHttp();
      opened.push(http);
      return intercept({
        send: (request) => (dead ? NEVER : alive(send(http, request))),
        close: () => (dead ? NEVER : alive(http.close())),
      });
    },
    kill() {
      dead = true;
      die();
    },
    timeOut: (call) => underWay.get(call)?.abort.abort(new DOMException("The deadline is over.", "TimeoutError")),
    async finished() {
      await Promise.all([...underWay.values()].map(({ end }) => end));
      await Promise.all(opened.map((http) => http.close()));
    },
  };

  /** Whatever a killed run waits for never settles. */
  function alive<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      promise.then(
        (value) => void (dead || resolve(value)),
        (error: unknown) => void (dead || reject(error)),
      );
    });
  }
}
