import { ask, type Endpoint, readAll, type WrittenComment, writtenComment } from "./endpoint.ts";
import { integer, loginOrNull, object, string, stringOrNull } from "./response.ts";
import { routed } from "./route.ts";

/** An issue, never a pull request. */
export interface GitHubIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly stateReason: string | null;
  /** Login of whoever opened it, or null where the account is gone. */
  readonly creator: string | null;
}

/** What can be set on an issue; what is left out stays. */
export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly stateReason?: "completed" | "not_planned" | "reopened";
}

/** What is set on a new issue. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What can be done with issues. */
export interface Issues {
  /** Issues in every state that somebody opened; with a label, only those that carry it. */
  issues(creator: string, label: string | null): Promise<readonly GitHubIssue[]>;
  createIssue(issue: NewIssue): Promise<GitHubIssue>;
  editIssue(issue: number, edit: IssueEdit): Promise<void>;
  commentIssue(issue: number, body: string): Promise<WrittenComment>;
}

/** The issues of one repository. */
export function issues(at: Endpoint): Issues {
  return {
    async issues(creator, label) {
      const call = {
        operation: "Listing our issues",
        ...routed(at, "GET /repos/{owner}/{repo}/issues", {
          state: "all",
          creator,
          ...(label === null ? {} : { labels: label }),
        }),
        needs: "issues: read",
      } as const;
      const found = await readAll(at, call, (data) => ("pull_request" in object(data, "issue") ? null : issueOf(data)));
      return found.filter((issue) => issue !== null);
    },
    createIssue: (issue) =>
      ask(
        at,
        {
          operation: "Opening an issue",
          ...routed(at, "POST /repos/{owner}/{repo}/issues", {
            title: issue.title,
            body: issue.body,
            ...(issue.labels.length > 0 ? { labels: [...issue.labels] } : {}),
            ...(issue.assignees.length > 0 ? { assignees: [...issue.assignees] } : {}),
          }),
          needs: "issues: write",
        },
        issueOf,
      ),
    async editIssue(number, { stateReason, ...edit }) {
      await at.send({
        operation: `Editing issue ${number}`,
        ...routed(at, "PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
          issue_number: number,
          ...edit,
          ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        }),
        needs: "issues: write",
      });
    },
    commentIssue: (number, body) =>
      ask(
        at,
        {
          operation: `Commenting on issue ${number}`,
          ...routed(at, "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, body }),
          needs: "issues: write",
        },
        writtenComment,
      ),
  };
}

function issueOf(data: unknown): GitHubIssue {
  const issue = object(data, "issue");
  return {
    number: integer(issue, "number"),
    url: string(issue, "html_url"),
    title: string(issue, "title"),
    body: stringOrNull(issue, "body") ?? "",
    state: string(issue, "state") === "open" ? "open" : "closed",
    stateReason: stringOrNull(issue, "state_reason"),
    creator: loginOrNull(issue, "user"),
  };
}
