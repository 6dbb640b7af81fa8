import type { RunEvent } from "./github/event.ts";
import type { Inputs } from "./inputs.ts";
import type { View } from "./report/view.ts";
import { VERSION } from "./version.ts";

/** How a run's reports are rendered. */
export function viewOf(inputs: Inputs | null, event: RunEvent | null, redact: (text: string) => string): View {
  const onPullRequest = event?.name === "pull_request" && event.pullRequest !== null;
  return {
    command: inputs?.command ?? "plan",
    repository: event ? `${event.repository.owner}/${event.repository.repo}` : null,
    serverUrl: event?.serverUrl ?? "https://github.com",
    sha: (onPullRequest ? event.pullRequest?.headSha : event?.sha) || null,
    branch: event?.branch ?? null,
    runUrl: event?.runUrl ?? null,
    runNumber: event?.runNumber ?? null,
    showUnmanaged: showsUnmanaged(inputs, event),
    version: VERSION,
    redact,
    now: new Date(),
  };
}

/** What the file does not mention is nobody's business in public; where it cannot be told, it is taken for public. */
function showsUnmanaged(inputs: Inputs | null, event: RunEvent | null): boolean {
  if (inputs === null || inputs.showUnmanaged === "auto") return event === null || event.repository.isPrivate === true;
  return inputs.showUnmanaged === "true";
}
