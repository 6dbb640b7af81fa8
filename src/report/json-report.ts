import { addressText, makeAddress, namesText } from "../engine/model/address.ts";
import type { Change, ExportResult, Outcome, Plan, Result, TargetReport, Unmanaged } from "../engine/model/change.ts";
import type { Json } from "../engine/model/kind.ts";
import { type Problem, problemText } from "../engine/model/problem.ts";
import type { ReportContext } from "./context.ts";
import { clean, type Redact, shownJson } from "./markdown/value.ts";
import { dependentsShown } from "./text/severity.ts";

/** The version of the report's shape; it grows when a reader of the old shape would break. */
const FORMAT_VERSION = 1;

/** The report for machines. Known secrets are taken out of every value, sensitive values are replaced. */
export function jsonReport(
  reports: readonly TargetReport[],
  run: { readonly command: string; readonly result: Result },
  view: ReportContext,
): object {
  return {
    formatVersion: FORMAT_VERSION,
    command: run.command,
    result: run.result,
    targets: reports.map((report) => target(report, view)),
  };
}

function target(report: TargetReport, view: ReportContext): object {
  const { plan } = report;
  const text = (value: string | null): string | null => (value === null ? null : view.redact(value));
  return {
    name: view.redact(report.name),
    projectId: text(report.projectId),
    config: view.redact(report.config),
    digest: plan?.digest ?? null,
    result: report.result,
    failureReason: report.failureReason,
    error: text(report.error),
    refusal: report.refusal === null ? null : refusal(report.refusal, view.redact),
    declared: Object.fromEntries(report.declared.map(({ kind, count }) => [kind, count])),
    ...(report.exported === null ? {} : { exported: exportJson(report.exported, view.redact) }),
    counts: plan?.counts ?? null,
    resources:
      plan === null
        ? []
        : plan.resources.map((change) => resource(change, plan, report.outcomes.get(change.address) ?? null, view)),
    unmanaged:
      plan === null || !view.showUnmanaged ? [] : plan.unmanaged.map((object) => unmanaged(object, view.redact)),
    unreadable: (plan?.unreadable ?? []).map(({ kind, parent, reason }) => ({
      kind,
      scope: parent === null ? null : view.redact(namesText(parent)),
      reason: view.redact(reason),
    })),
    warnings: [...report.warnings.map(problemText), ...(plan?.warnings ?? [])].map(view.redact),
    problems: report.problems.map((problem) => problemJson(problem, view.redact)),
  };
}

function exportJson({ leftOut, omitted, unreadable, differences }: ExportResult, redact: Redact): object {
  return {
    leftOut: leftOut.map(({ kind, label, reason }) => ({
      kind,
      label: redact(label),
      reason: redact(reason),
    })),
    omitted: omitted.map(redact),
    unreadable: unreadable.map(redact),
    differences: differences.map(redact),
  };
}

function refusal(refused: NonNullable<TargetReport["refusal"]>, redact: Redact): object {
  return {
    reason: refused.reason,
    message: redact(refused.message),
    waysForward: refused.waysForward.map(redact),
    addresses: refused.addresses.map(redact),
  };
}

function resource(change: Change, plan: Plan, outcome: Outcome | null, view: ReportContext): object {
  const { redact } = view;
  const text = (value: string | null): string | null => (value === null ? null : redact(value));
  return {
    address: redact(change.address),
    kind: change.kind,
    action: change.action,
    allowed: change.allowed,
    id: text((outcome ?? change).id),
    state: text((outcome ?? change).state),
    reason: change.reason,
    message: text(change.message),
    fields: change.fields.map((field) => ({
      path: redact(field.path),
      ...shownJson(field, redact),
      sensitive: field.sensitive,
      immutable: field.immutable,
    })),
    handover: text(change.manualStep),
    obstacle: text(change.createBlocker),
    dependsOn: change.dependsOn.map(redact),
    usedBy: dependentsShown(change, plan, view.showUnmanaged).names.map(redact),
    usedByCount: change.usedBy.length,
    candidates: change.candidates.map(redact),
    destructive: change.destructive,
    source: { file: redact(change.source.file), line: change.source.line, column: change.source.column },
    outcome: outcome === null ? null : outcomeJson(outcome, redact),
  };
}

function outcomeJson(outcome: Outcome, redact: Redact): object {
  return {
    status: outcome.status,
    error: outcome.error === null ? null : { message: redact(outcome.error.message), reason: outcome.error.reason },
    seconds: outcome.seconds,
    id: outcome.id === null ? null : redact(outcome.id),
    state: outcome.state === null ? null : redact(outcome.state),
    outputs: clean(outcome.outputs, redact),
    ...(outcome.peer === null ? {} : { peer: redact(outcome.peer) }),
  };
}

function unmanaged(object: Unmanaged, redact: Redact): object {
  const { kind, name, parent } = object;
  return {
    kind,
    address: name === null ? null : redact(addressText(makeAddress(kind, name, parent))),
    scope: object.parent === null ? null : redact(namesText(object.parent)),
    id: object.id === null ? null : redact(object.id),
    name: object.name === null ? null : redact(object.name),
    state: object.state === null ? null : redact(object.state),
    config: clean(object.config as Json, redact),
  };
}

function problemJson(problem: Problem, redact: Redact): object {
  const message = problem.fix === null ? problem.message : `${problem.message}; ${problem.fix}`;
  return {
    message: redact(message),
    file: problem.file === null ? null : redact(problem.file),
    line: problem.line,
    column: problem.column,
    address: problem.address === null ? null : redact(problem.address),
  };
}
