import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { selfSigned } from "./self-signed.ts";

const room = (file: string): string => JSON.stringify(new URL(`../../src/${file}`, import.meta.url).href);

/** Reads a list, begins to end the token, and computes for longer than an answer about that is waited for. */
const BUSY = `
  import { flushPendingIo, openHttp } from ${room("atlas/http.ts")};
  import { openSession } from ${room("atlas/token.ts")};
  import { Secret } from ${room("secrets/secret.ts")};
  const baseUrl = process.env.ATLAS;
  const http = openHttp();
  const clock = { now: () => performance.now(), sleep: () => Promise.resolve() };
  const pace = { clock, longestPause: 1, onRetry: () => undefined };
  const credentials = { clientId: "id", clientSecret: new Secret("secret", "secret") };
  const session = openSession({ baseUrl, credentials, http, pace, onToken: () => undefined });
  await session.call({ method: "GET", url: baseUrl + "/list", headers: {} });
  const closing = session.close();
  await flushPendingIo();
  for (const from = performance.now(); performance.now() - from < 2_200; );
  await closing;
  await http.close();
`;

test("a token ends also where its end needs a new connection, and the plan is long in the making", async () => {
  const heard: (string | undefined)[] = [];
  const atlas = createServer(selfSigned(), (request, response) => {
    heard.push(request.url);
    request.resume();
    response.setHeader("connection", "close").setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: "token", expires_in: 3600, results: [] }));
  });
  await new Promise<void>((resolve) => atlas.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => atlas.close(() => resolve())));
  const { port } = atlas.address() as AddressInfo;
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "--eval", BUSY], {
    env: { PATH: process.env.PATH, ATLAS: `https://127.0.0.1:${port}`, NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    stdio: ["ignore", "inherit", "pipe"],
  });
  const [complaint] = await Promise.all([text(child.stderr), once(child, "close")]);
  expect(complaint).toBe("");
  expect(heard).toEqual(["/api/oauth/token", "/list", "/api/oauth/revoke"]);
});
