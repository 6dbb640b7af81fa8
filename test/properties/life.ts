import { type Http, type HttpRequest, openHttp } from "../../src/atlas/http.ts";
import type { Clock } from "../../src/engine/model/clock.ts";
import { fakeClock } from "../trust/in-process.ts";

/** The header by which a request in Atlas's log is known to belong to a run and to one call of it, e.g. `2b 7`. */
export const CALL = "x-test-call";

/** What one run does to the outside, so that it can be made to die or to lose its patience at any moment. */
export interface Life {
  readonly run: string;
  readonly clock: Clock;
  readonly openHttp: () => Http;
  /** True from the moment of the kill. */
  readonly dead: boolean;
  /** Settles with the kill. */
  readonly death: Promise<void>;
  /** From now on the run sends nothing, hears nothing and wakes up from no sleep, as a process that is gone. */
  kill(): void;
  /** Ends a call as its deadline would. */
  timeOut(call: string): void;
  /** Resolves when what the run had sent has been answered or lost, and its connections are closed. */
  buried(): Promise<void>;
}

/** Something that stands between a run and its way to Atlas. */
export type Meddle = (http: Http) => Http;

const NEVER = new Promise<never>(() => undefined);

/** Begins a run's life. */
export function openLife(run: string, meddle: Meddle = (http) => http): Life {
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
      return meddle({
        send: (request) => (dead ? NEVER : alive(send(http, request))),
        close: () => (dead ? NEVER : alive(http.close())),
      });
    },
    kill() {
      dead = true;
      die();
    },
    timeOut: (call) => underWay.get(call)?.abort.abort(new DOMException("The deadline is over.", "TimeoutError")),
    async buried() {
      await Promise.all([...underWay.values()].map(({ end }) => end));
      await Promise.all(opened.map((http) => http.close()));
    },
  };

  /** What a dead run was waiting for never comes. */
  function alive<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      promise.then(
        (value) => void (dead || resolve(value)),
        (error: unknown) => void (dead || reject(error)),
      );
    });
  }
}
