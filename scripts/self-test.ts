/**
 * The two ends of the workflow that runs the action on itself: an Atlas for it to talk to, and a look at what it put out.
 *
 *     node scripts/self-test.ts start                  starts a sandbox that stays, and prints SANDBOX_… lines for GITHUB_ENV
 *     node scripts/self-test.ts expect NAME=VALUE …    fails unless OUTPUTS, a JSON map, has these values; unset is empty
 *     node scripts/self-test.ts stop                   ends the sandbox
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { OWNER, startAtlas } from "../sandbox/atlas/index.ts";
import { endWithUsage } from "./tools.ts";

/** Each output that is not as expected, in words. */
export function unexpected(outputs: Readonly<Record<string, string>>, expected: readonly string[]): readonly string[] {
  return expected.flatMap((expectation) => {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(expectation) ?? [];
    if (name === "") return [`${expectation} is no NAME=VALUE`];
    const actual = outputs[name] ?? "";
    return actual === value ? [] : [`${name} is ${JSON.stringify(actual)} and should be ${JSON.stringify(value)}`];
  });
}

/** Starts this script again as a process of its own, which goes on after this one, and prints where it is. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, "serve"], {
    detached: true,
    // It must hold on to nothing of this process: a step of a workflow ends when its streams are closed.
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [url] = await once(createInterface(child.stdout), "line");
  console.log(`SANDBOX_URL=${url}`);
  console.log(`SANDBOX_PID=${child.pid}`);
  console.log(`SANDBOX_CLIENT_ID=${OWNER.clientId}`);
  console.log(`SANDBOX_CLIENT_SECRET=${OWNER.clientSecret}`);
  child.stdout.destroy();
  child.unref();
}

async function serve(): Promise<void> {
  const atlas = await startAtlas({ spelling: "server", shuffle: true });
  console.log(atlas.url);
}

function expectOutputs(expected: readonly string[]): void {
  const wrong = unexpected(JSON.parse(process.env.OUTPUTS ?? "{}"), expected);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
}

if (import.meta.main) {
  const [verb, ...rest] = process.argv.slice(2);
  if (verb === "start") await start();
  else if (verb === "serve") await serve();
  else if (verb === "expect") expectOutputs(rest);
  else if (verb === "stop") process.kill(Number(process.env.SANDBOX_PID));
  else endWithUsage("usage: node scripts/self-test.ts start|serve|stop, or expect NAME=VALUE …");
}
