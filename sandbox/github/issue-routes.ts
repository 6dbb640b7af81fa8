import { misuse, Refused } from "./refusal.ts";
import { type Asked, allow, bodyText, issuesOn, type Route } from "./route.ts";
import * as show from "./show.ts";
import type { Issue } from "./world.ts";

/** Issues, below `/repos/OWNER/REPO`. */
export const ISSUE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: /^\/issues$/,
    query: ["state", "creator", "labels"],
    answer: (asked) => ({ list: listIssues(asked) }),
  },
  {
    method: "POST",
    pattern: /^\/issues$/,
    required: ["title"],
    optional: ["body", "labels", "assignees"],
    answer: (asked) => ({ status: 201, json: show.issue(asked, openIssue(asked)) }),
  },
  {
    method: "PATCH",
    pattern: /^\/issues\/(\d+)$/,
    optional: ["title", "body", "state", "state_reason"],
    answer: (asked) => ({ status: 200, json: show.issue(asked, patchIssue(asked)) }),
  },
];

function listIssues(asked: Asked): readonly unknown[] {
  issuesOn(asked);
  allow(asked, "issues", "read");
  const { world, query } = asked;
  const state = query.get("state") ?? "open";
  const creator = query.get("creator");
  const label = query.get("labels");
  const issues = [...world.issues.values()].filter(({ labels }) => label === null || labels.includes(label));
  const pulls = label === null ? [...world.pulls.values()] : [];
  const all = [
    ...issues.map((item) => ({ item, json: show.issue(asked, item) })),
    ...pulls.map((item) => ({ item, json: show.pullAsIssue(asked, item) })),
  ];
  return all
    .filter(
      ({ item }) => (state === "all" || item.state === state) && (creator === null || item.author.login === creator),
    )
    .toSorted((one, other) => other.item.number - one.item.number)
    .map(({ json }) => json);
}

function openIssue(asked: Asked): Issue {
  issuesOn(asked);
  allow(asked, "issues", "write");
  const { world, body, me } = asked;
  const assignees = strings(body.assignees, "assignees");
  const unknown = assignees.filter((login) => !world.collaborators.has(login));
  if (unknown.length > 0) {
    const errors = [{ value: unknown, resource: "Issue", field: "assignees", code: "invalid" }];
    throw new Refused(422, "Validation Failed", { errors });
  }
  if (typeof body.title !== "string") throw misuse(422, "Invalid request: title is not a string.");
  const text = body.body === undefined ? "" : bodyText(asked, "Issue");
  const number = world.next.number++;
  const labels = strings(body.labels, "labels");
  const issue = {
    number,
    author: me,
    title: body.title,
    body: text,
    state: "open" as const,
    stateReason: null,
    labels,
    assignees,
  };
  world.issues.set(number, issue);
  return issue;
}

function patchIssue(asked: Asked): Issue {
  issuesOn(asked);
  allow(asked, "issues", "write");
  const issue = asked.world.issues.get(Number(asked.parts[0]));
  if (!issue) throw new Refused(404, "Not Found");
  const { title, state, state_reason: reason } = asked.body;
  if (asked.body.body !== undefined) issue.body = bodyText(asked, "Issue");
  if (typeof title === "string") issue.title = title;
  if (reason !== undefined && !["completed", "not_planned", "reopened"].includes(String(reason))) {
    throw misuse(422, `Invalid request: ${String(reason)} is no state_reason.`);
  }
  if (state === "open" || state === "closed") {
    issue.state = state;
    issue.stateReason = typeof reason === "string" ? reason : state === "closed" ? "completed" : "reopened";
  } else if (state !== undefined) throw misuse(422, `Invalid request: ${String(state)} is no state.`);
  return issue;
}

function strings(value: unknown, name: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw misuse(422, `Invalid request: ${name} is no list of strings.`);
}
