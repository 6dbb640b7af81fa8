/** A permission of the job's token, as it is written under `permissions:` in a workflow. */
export type Permission =
  | "contents: read"
  | "pull-requests: read"
  | "pull-requests: write"
  | "issues: read"
  | "issues: write"
  | "metadata: read";

/** What is known of a call to GitHub that did not end well. */
export interface Failure {
  /** What was being done, e.g. `Creating a comment on pull request 7`. */
  readonly operation: string;
  /** Method and path, e.g. `POST /repos/octo/shop/issues/7/comments`. */
  readonly call: string;
  /** HTTP status, or null where no answer came. */
  readonly status: number | null;
  /** GitHub's words, or the network's. */
  readonly detail: string;
  /** True where nothing was sent, and nothing would be the next time. */
  readonly isHopeless?: boolean;
  /** What to do about it, or null. */
  readonly hint: string | null;
  /** The permission that the token seems to lack, or null. */
  readonly missing: Permission | null;
  /** `field` and `value` of each thing that GitHub found invalid; empty on other errors. */
  readonly invalid: readonly { readonly field: string; readonly value: unknown }[];
}

/** A call to GitHub that did not end well. Its message says what was being done, what came back and what to do. */
export class GitHubError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    const answer = failure.status === null ? failure.detail : `${failure.status} ${failure.detail}`;
    const what = `${failure.operation}: ${failure.call}: ${answer}`;
    super(failure.hint ? `${sentence(what)} ${failure.hint}` : sentence(what), cause === undefined ? {} : { cause });
    this.name = "GitHubError";
    this.failure = failure;
  }

  /** HTTP status, or null where no answer came. */
  get status(): number | null {
    return this.failure.status;
  }
}

/** A write that was given up before it was sent, since something else is true by now. The message says what. */
export class WriteWithheld extends Error {
  override readonly name = "WriteWithheld";
}

/** Whether a write of unknown fate may have been carried out: no answer came, or one that says nothing. */
export function isFateUnknown(error: unknown): boolean {
  if (!(error instanceof GitHubError) || error.failure.isHopeless) return false;
  return error.status === null || error.status >= 500 || error.status < 300;
}

/**
 * The permission that a refused call asks for, or null where the refusal is about something else. GitHub answers 403 to a
 * token that lacks one, and 404 where it may not even say that the thing exists.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function missingPermission(status: number | null, detail: string, needs: Permission): Permission | null {
  if (status !== 403) return null;
  return /not accessible by|must have|permission|forbidden|denied/i.test(detail) ? needs : null;
}

/** What to do about a refused call, in one or two sentences, or null where nothing better is known. */
export function hintFor(
  status: number | null,
  missing: Permission | null,
  needs: Permission,
  detail = "",
): string | null {
  if (missing) {
    return `The job's token lacks \`${missing}\`: add it under \`permissions:\` in the workflow (a pull request from a fork never gets a permission to write).`;
  }
  if (/\barchived\b/i.test(detail)) return "The repository is archived: unarchive it, or disable this workflow.";
  if (/\blocked\b/i.test(detail)) return "Unlock the conversation, and run the job again.";
  if (/\bSAML\b/.test(detail)) return "Authorize the token for the organization's single sign-on.";
  if (status === 404)
    return `GitHub answers so too where a token may not see what is there: give the job \`${needs}\` under \`permissions:\`.`;
  if (status === 401)
    return "GitHub does not accept the token: leave the input `github-token` at its default, or renew it.";
  if (status === 410)
    return "Issues are disabled in this repository: enable them in its settings, or set `drift-issue: false`.";
  if (status === null || status >= 500) return "GitHub or the network did not answer properly: run the job again.";
  if (status < 300)
    return "Something between the runner and GitHub may have answered instead: look at proxies and at the server's version.";
  return null;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
