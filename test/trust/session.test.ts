import { expect, test } from "vitest";
import { readResponse } from "../../src/atlas/errors.ts";
import type { Http, HttpResponse } from "../../src/atlas/http.ts";
import { openSession } from "../../src/atlas/token.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { fakeClock } from "./in-process.ts";

const BASE = "https://cloud.mongodb.com";
const ANSWER: HttpResponse = { status: 200, contentType: "application/json", retryAfter: null, date: null, text: "{}" };

test("a token that a renewal fetches while the session closes is revoked too", async () => {
  const living = new Set<string>();
  let made = 0;
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  const http: Http = {
    async send({ url, body = "" }) {
      const form = new URLSearchParams(body);
      if (url.endsWith("/revoke")) {
        asked.resolve();
        await answered.promise;
        living.delete(form.get("token") ?? "");
      }
      if (!url.endsWith("/token")) return ANSWER;
      made += 1;
      living.add(`token ${made}`);
      return { ...ANSWER, text: JSON.stringify({ access_token: `token ${made}`, expires_in: 3600 }) };
    },
    close: () => Promise.resolve(),
  };
  const clock = fakeClock();
  const pace = { clock, longestPause: 1_000, onRetry: () => undefined };
  const credentials = { clientId: "id", clientSecret: new Secret("secret", "secret") };
  const session = openSession({ baseUrl: BASE, credentials, http, pace, onToken: () => undefined });
  const call = { method: "GET", url: `${BASE}/list`, headers: {} } as const;
  await session.call(call);
  await clock.sleep(3_600_000);
  const late = session.call(call).catch(() => "refused");
  await asked.promise;
  const closing = session.close();
  answered.resolve();
  await Promise.all([late, closing]);
  expect([made, [...living]]).toEqual([2, []]);
});

test.each<[string, unknown, string]>([
  ["a field and why", [{ field: "arn", description: "is wrong" }], "no (arn: is wrong)"],
  ["a field alone", [{ field: "arn" }], "no (arn)"],
  ["nothing that can be read", [null, 7, {}], "no"],
  ["no list", "arn", "no"],
])("of a refusal that names %s, what can be read is told", (_, fields, detail) => {
  const body = { error: 400, errorCode: "INVALID", detail: "no", badRequestDetail: { fields } };
  const response = { ...ANSWER, status: 400, text: JSON.stringify(body) };
  expect(() => readResponse({ method: "POST", path: "/x" }, response)).toThrow(`400 INVALID: ${detail}`);
  expect(() => readResponse({ method: "POST", path: "/x" }, response)).not.toThrow(/undefined|object/);
});
