import type { EventsConfig } from "@actions/workflow-parser/model/workflow-template";

/** What GitHub looks at before it starts a workflow. */
export interface Occasion {
  readonly name: string;
  readonly action: string | null;
  /** The branch that is pushed to, or the base of the pull request; null for tags and where there is none. */
  readonly branch: string | null;
  readonly tag: string | null;
  /** Files that the push or the pull request changes. */
  readonly paths: readonly string[];
}

/** Types of `pull_request` that start a workflow which names none. */
const USUAL_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

interface Filters {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly "branches-ignore"?: readonly string[];
  readonly tags?: readonly string[];
  readonly "tags-ignore"?: readonly string[];
  readonly paths?: readonly string[];
  readonly "paths-ignore"?: readonly string[];
}

/** Whether an event starts a workflow. */
export function isStartedBy(events: EventsConfig, occasion: Occasion): boolean {
  if (!(occasion.name in events)) return false;
  const filters = (events[occasion.name] ?? {}) as Filters;
  const types = filters.types ?? USUAL_TYPES[occasion.name];
  if (types && occasion.action !== null && !types.includes(occasion.action)) return false;
  return isWantedRef(filters, occasion) && isWantedPath(filters, occasion.paths);
}

function isWantedRef(filters: Filters, { branch, tag }: Occasion): boolean {
  const { branches, tags } = filters;
  const ignored = [filters["branches-ignore"], filters["tags-ignore"]];
  // Filters of one sort alone keep the other sort out.
  if (tag !== null) {
    if (ignored[1]) return !isIn(tag, ignored[1]);
    return tags ? isIn(tag, tags) : !branches && !ignored[0];
  }
  if (branch === null) return true;
  if (ignored[0]) return !isIn(branch, ignored[0]);
  return branches ? isIn(branch, branches) : !tags && !ignored[1];
}

function isWantedPath(filters: Filters, paths: readonly string[]): boolean {
  const { paths: wanted, "paths-ignore": ignored } = filters;
  if (wanted) return paths.some((path) => isIn(path, wanted));
  return ignored ? paths.some((path) => !isIn(path, ignored)) : true;
}

/** The last pattern that matches decides; one that begins with `!` takes out again. */
function isIn(name: string, patterns: readonly string[]): boolean {
  return patterns.reduce((isFound, pattern) => {
    const isNegative = pattern.startsWith("!");
    return expressionOf(isNegative ? pattern.slice(1) : pattern).test(name) ? !isNegative : isFound;
  }, false);
}

/**
 * A filter as a regular expression. `*` is anything but `/`, `**` anything, `?` and `+` are about the character before, brackets are as
 * usual.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.match(/\*\*\/|\*\*|\*|\[[^\]]*\]|[?+]|\\.|./gs) ?? [];
  const words: Readonly<Record<string, string>> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "?", "+": "+" };
  const translated = parts.map(
    (part) => words[part] ?? (part.startsWith("[") ? part : RegExp.escape(part.replace(/^\\/, ""))),
  );
  return new RegExp(`^${translated.join("")}$`, "s");
}
