import { escapeInvisible, grouped } from "../text/escape.ts";

/** What a terminal shows of the JSON report. */
export interface Report {
  readonly command: string;
  readonly targets: readonly ReportTarget[];
}

interface ReportTarget {
  readonly name: string;
  readonly config: string;
  readonly projectId: string | null;
  readonly result: string;
  readonly declared: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly resources: readonly ReportResource[];
  readonly unmanaged: readonly {
    readonly kind: string;
    readonly scope: string | null;
    readonly id: string | null;
    readonly name: string | null;
    readonly state: string | null;
  }[];
  readonly unreadable: readonly { readonly kind: string; readonly scope: string | null; readonly reason: string }[];
}

interface ReportResource {
  readonly address: string;
  readonly action: string;
  readonly reason: string;
  readonly state: string | null;
  readonly message: string | null;
  readonly fields: readonly ReportField[];
  readonly handover: string | null;
  readonly usedBy: readonly string[];
}

interface ReportField {
  readonly path: string;
  readonly live: unknown;
  readonly desired: unknown;
  readonly immutable: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  create: "+",
  update: "~",
  replace: "-/+",
  delete: "-",
  unknown: "?",
};

const VERBS: Readonly<Record<string, string>> = {
  create: "create",
  update: "update in place",
  replace: "replace",
  delete: "delete",
  unknown: "unknown",
};

/** A report as a person reads it in a terminal: plain lines, changes first, counts last. */
export function planText({ command, targets }: Report): string {
  return targets
    .map((target) => targetLines(command, target))
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map(escapeInvisible).join("\n")}\n`)
    .join("\n");
}

function targetLines(command: string, target: ReportTarget): readonly string[] {
  if (target.result === "validated") return [`${target.config} is valid: ${declaredText(target)}.`];
  if (target.result === "exported") return [`Wrote ${declaredText(target)} to ${target.config}.`];
  if (target.counts === null) return [];
  const changes = target.resources.filter(({ action }) => action !== "no-op");
  return [
    `${command[0]?.toUpperCase()}${command.slice(1)} of ${target.name} (${target.config}${target.projectId === null ? "" : `, project ${target.projectId}`})`,
    "",
    ...changes.flatMap((change) => [...changeLines(change), ""]),
    ...section(
      "Needed outside Atlas:",
      changes.flatMap(({ address, handover }) => (handover === null ? [] : [`${address}: ${handover}`])),
    ),
    ...section(
      "Not readable with this account:",
      target.unreadable.map(({ kind, scope, reason }) => `${kind}${scope === null ? "" : ` of ${scope}`}: ${reason}`),
    ),
    ...section(
      "In Atlas and not in the file, left alone:",
      target.unmanaged.map(({ kind, scope, id, name, state }) =>
        [`${kind} ${scope === null ? "" : `${scope}/`}${name ?? id ?? "?"}`, ...(state === null ? [] : [state])].join(
          ", ",
        ),
      ),
    ),
    countsText(target.counts),
  ];
}

/** Reasons that the action and its fields say already. */
const EVIDENT = new Set(["missing", "differs"]);

function changeLines({ address, action, reason, state, message, fields, usedBy }: ReportResource): readonly string[] {
  const why = [
    ...(EVIDENT.has(reason) ? [] : [reason.replaceAll("-", " ")]),
    ...(state === null ? [] : [`now ${state}`]),
  ].join(", ");
  return [
    `${SIGNS[action] ?? " "} ${address}: ${VERBS[action] ?? action}${why === "" ? "" : ` (${why})`}`,
    ...(message === null ? [] : [`    Atlas says: ${message}`]),
    ...fields.map(fieldLine),
    ...(usedBy.length === 0 ? [] : [`    used by ${usedBy.join(", ")}`]),
  ];
}

function fieldLine({ path, live, desired, immutable }: ReportField): string {
  const fixed = immutable ? "  (cannot be changed in place)" : "";
  if (live === null) return `    + ${path}: ${valueText(desired)}${fixed}`;
  if (desired === null) return `    - ${path}: ${valueText(live)}${fixed}`;
  return `    ~ ${path}: ${valueText(live)} -> ${valueText(desired)}${fixed}`;
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const planned = ["create", "update", "replace", "delete"].filter((name) => (counts[name] ?? 0) > 0);
  const others = ["unchanged", "pending", "failed", "unmanaged"].filter((name) => (counts[name] ?? 0) > 0);
  const count = (name: string): string => `${grouped(counts[name] ?? 0)} ${name}`;
  const what = planned.length === 0 ? "No changes" : `To do: ${planned.map(count).join(", ")}`;
  return `${what}.${others.length === 0 ? "" : ` ${others.map(count).join(", ")}.`}`;
}

function declaredText({ declared }: ReportTarget): string {
  const total = Object.values(declared).reduce((sum, count) => sum + count, 0);
  return total === 1 ? "1 resource" : `${grouped(total)} resources`;
}
