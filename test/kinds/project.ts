import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { type Account, type AtlasOptions, OWNER, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { type ActionResult, runAction } from "../../sandbox/runner/action.ts";

/** The example with every kind and every type of connection. */
export const FULL = readFileSync(path.resolve(import.meta.dirname, "../../examples/full.yaml"), "utf8");

/** A value for every variable that the example names. */
export const SECRETS: Readonly<Record<string, string>> = {
  ORDERS_KAFKA_PASSWORD: "kafka-password-of-the-test",
  ORDERS_KAFKA_OHIO_PASSWORD: "kafka-password-in-ohio-of-the-test",
  PAYMENTS_CLIENT_SECRET: "client-secret-of-the-test",
  WEBHOOK_AUTHORIZATION: "Bearer header-of-the-test",
  REGISTRY_USER: "registry-user-of-the-test",
  REGISTRY_PASSWORD: "registry-password-of-the-test",
};

/** An Atlas that ends with the test, which then has refused nothing but what was to be, e.g. `["duplicate"]`. */
export async function openAtlas(
  options: AtlasOptions = {},
  toBeRefused: readonly string[] = [],
): Promise<SandboxAtlas> {
  const atlas = await startAtlas(options);
  onTestFinished(async () => {
    await atlas.close();
    expect(atlas.refused.map(({ why }) => why)).toEqual(toBeRefused);
    expect(atlas.liveTokens).toBe(0);
  });
  return atlas;
}

/** How one run of the action differs from a plan of the owner's without variables. */
export interface Run {
  readonly command?: "validate" | "plan" | "apply" | "drift" | "export";
  readonly file?: string;
  readonly account?: Account;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built action. The build is `dist`, or what `ACTION_ENTRY` names. */
export function act(atlas: SandboxAtlas, run: Run): Promise<ActionResult> {
  const { command = "plan", account = OWNER } = run;
  return runAction({
    files: run.file === undefined ? {} : { "atlas-streams.yaml": run.file },
    env: run.env,
    inputs: {
      command,
      "client-id": account.clientId,
      "client-secret": account.clientSecret,
      "base-url": atlas.url,
      "poll-interval-seconds": "0.01",
      ...(command === "apply" ? { "require-reviewed-plan": "false" } : {}),
      ...run.inputs,
    },
  });
}

/** An apply without a review, with every variable of the example. */
export function applied(atlas: SandboxAtlas, file: string, inputs: Run["inputs"] = {}): Promise<ActionResult> {
  return act(atlas, { command: "apply", file, inputs, env: SECRETS });
}

/** What was written, e.g. `POST /streams/orders/connections orders-kafka`, without reads and tokens. */
export function written(atlas: SandboxAtlas): readonly string[] {
  return atlas.writes.map(({ method, path: where, body }) => {
    const { name } = (body ?? {}) as { readonly name?: string };
    return [method, where.replace(/^.*\/groups\/[a-f0-9]{24}/, ""), name]
      .filter((part) => part !== undefined)
      .join(" ");
  });
}

/** Actions by address as the report has them, e.g. `{ "workspaces/orders": "create immutable-field" }`. */
export function actions(result: Pick<ActionResult, "report">): Readonly<Record<string, string>> {
  const resources: readonly { address: string; action: string; reason: string }[] = result.report.targets[0].resources;
  return Object.fromEntries(
    resources
      .filter(({ action }) => action !== "no-op")
      .map(({ address, action, reason }) => [address, `${action} ${reason}`]),
  );
}

/** How each change ended, by address. */
export function outcomes(result: Pick<ActionResult, "report">): Readonly<Record<string, string>> {
  const resources: readonly { address: string; outcome: { status: string } | null }[] =
    result.report.targets[0].resources;
  return Object.fromEntries(
    resources.flatMap(({ address, outcome }) => (outcome === null ? [] : [[address, outcome.status]])),
  );
}
