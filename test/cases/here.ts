import { readFile } from "node:fs/promises";
import path from "node:path";
import { OWNER, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { Run } from "../kinds/project.ts";
import { directHttp } from "../support/direct-http.ts";
import { type Ended, fakeClock, openFolder, runHere } from "../trust/in-process.ts";

/** How a run in this process ended, with the files that it left. */
export interface EndedHere extends Ended {
  read(file: string): Promise<string>;
}

/** One run in this process, without a network: what the built action does, in a hundredth of its time. */
export async function actHere(atlas: SandboxAtlas, run: Run): Promise<EndedHere> {
  const { command = "plan", account = OWNER, file, inputs = {}, env = {} } = run;
  const workspace = await openFolder(file === undefined ? {} : { "atlas-streams.yaml": file });
  const ended = await runHere({
    command,
    workspace,
    env,
    atlasUrl: atlas.url,
    clock: fakeClock(),
    openHttp: () => directHttp(atlas),
    inputs: { "client-id": account.clientId, "client-secret": account.clientSecret, ...inputs },
  });
  return { ...ended, read: (name) => readFile(path.join(workspace, name), "utf8") };
}
