import type { Session } from "../atlas/token.ts";
import type { AtlasError } from "../engine/model/atlas-error.ts";
import type { GitHub } from "../github/api/client.ts";
import type { OwnIssues } from "../github/drift-issue.ts";
import type { PullFacts } from "../github/plan-comment.ts";
import { lazily } from "../text/lazy.ts";
import type { Connected, Run } from "./context.ts";
import type { Inputs } from "./inputs.ts";

/** Opens the way to Atlas for as long as it is needed. The token ends with the need for it, and never outlives the run. */
export async function connected<Value>(run: Run, use: (run: Connected) => Promise<Value>): Promise<Value> {
  const { inputs, runner, clock, interrupted } = run;
  const { clientId, clientSecret } = inputs;
  if (clientId === null || clientSecret === null) throw new TypeError("There are no credentials to connect with.");
  const [{ openHttp, flushPendingIo }, { openSession }] = await Promise.all([
    import("../atlas/http.ts"),
    import("../atlas/token.ts"),
  ]);
  const http = (run.openHttp ?? openHttp)();
  const over = new AbortController();
  const pace = {
    clock,
    longestPause: inputs.pollIntervalSeconds * 1000,
    signal: AbortSignal.any([interrupted, over.signal]),
    onRetry: (error: AtlasError, pause: number) =>
      runner.info(`${error.withoutHint} Trying again in ${(pause / 1000).toFixed(1)} s.`),
  };
  const session: Session = openSession({
    baseUrl: inputs.baseUrl,
    credentials: { clientId, clientSecret },
    http,
    pace,
    onToken: (token) => runner.mask(token),
  });
  try {
    return await use({ ...run, session, pace });
  } finally {
    // After a list that could not be read whole, requests for its other pages may still be open, and their answers are not needed.
    over.abort();
    // What cannot be closed ends with the process.
    run.atEnd(
      session
        .close()
        .then(() => http.close())
        .catch(() => undefined),
    );
    await flushPendingIo();
  }
}

/** GitHub as a run sees it: null where there is no token, or no repository. Loads its client only where it is asked for. */
export async function connectGitHub(
  run: Pick<Run, "event" | "inputs" | "runner" | "clock" | "interrupted"> & { readonly lastCall: AbortSignal },
): Promise<GitHub | null> {
  const { event, inputs, runner, clock, interrupted, lastCall } = run;
  if (!event || !inputs.githubToken) return null;
  const { createGitHub } = await import("../github/api/client.ts");
  return createGitHub({
    token: inputs.githubToken,
    event,
    log: (message) => runner.info(message),
    sleep: (milliseconds) => clock.sleep(milliseconds, interrupted),
    elapsed: clock.now,
    deadline: () => AbortSignal.any([AbortSignal.timeout(LONGEST_CALL), lastCall]),
  });
}

/** Milliseconds that one try of a call to GitHub may take. */
const LONGEST_CALL = 30_000;

/** What is to be known of a pull request, each thing asked once; null where there is none, or no way to ask. */
export async function readPullFacts(
  github: () => Promise<GitHub | null>,
  number: number | null,
): Promise<PullFacts | null> {
  const client = number === null ? null : await github();
  if (number === null || client === null) return null;
  return {
    number,
    pull: lazily(() => client.pull(number)),
    files: lazily(() => client.pullFiles(number)),
    comments: lazily(() => client.pullComments(number)),
  };
}

/** Our issues; null where there is no way to ask. */
export async function readDriftIssues(
  github: () => Promise<GitHub | null>,
  { driftIssueLabels }: Inputs,
): Promise<OwnIssues | null> {
  const client = await github();
  if (client === null) return null;
  const { ownIssues } = await import("../github/drift-issue.ts");
  return ownIssues(client, driftIssueLabels);
}
