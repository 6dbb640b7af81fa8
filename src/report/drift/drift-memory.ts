import { createHash } from "node:crypto";
import type { Change, Plan } from "../../engine/model/change.ts";
import { type Payload, readMarker } from "../../proof/marker.ts";
import type { ReportContext } from "../context.ts";
import { isFinding } from "../text/severity.ts";

/** One change of the finding set in the history. */
export interface DriftState {
  /** ISO time of the run that saw it, or null where the time was not known. */
  readonly at: string | null;
  readonly findings: number;
  /** Number of the run, and the id that its address has; null outside GitHub. */
  readonly run: string | null;
  readonly id: string | null;
}

/** What a drift issue remembers from one run to the next, in its marker. */
export interface DriftMemory {
  /** Sorted fingerprints, 12 characters each; above 500 one fingerprint of them all. */
  readonly findings: readonly string[];
  /** ISO time at which this drift was first seen, or null. */
  readonly since: string | null;
  /** Newest first, at most ten. */
  readonly history: readonly DriftState[];
  /** True once a run found nothing any more. */
  readonly solved: boolean;
}

/** Rows that the history keeps. */
const ROWS = 10;

/** Above this many findings the memory would crowd the text out of the body. */
const MOST_FINGERPRINTS = 500;

/** The findings of a plan as fingerprints, so that two runs can tell whether they saw the same. */
export function fingerprints(plan: Plan): readonly string[] {
  const prints = plan.resources.filter(isFinding).map(fingerprint).sort();
  return prints.length > MOST_FINGERPRINTS ? [hash(prints.join(""))] : prints;
}

/** A resource that failed without a change has no fingerprint of its own. */
function fingerprint(change: Change): string {
  return change.fingerprint === ""
    ? hash(`${change.address} ${change.reason} ${change.phase ?? ""}`)
    : change.fingerprint.slice(0, 12);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

/** This run as a row of the history. */
export function driftStateOf(view: ReportContext, findings: number): DriftState {
  const id = /\/runs\/(\d{1,20})/.exec(view.runUrl ?? "")?.[1] ?? null;
  return { at: view.now?.toISOString() ?? null, findings, run: view.runNumber, id };
}

/**
 * The history with this run's row: a new one where the findings changed, else the one that is there, so that ten rows
 * tell of ten changes and not of the last ten nights.
 */
export function remembered(before: DriftMemory | null, state: DriftState, changed: boolean): readonly DriftState[] {
  const rows = before?.history ?? [];
  return changed || rows.length === 0 ? [state, ...rows].slice(0, ROWS) : rows;
}

/** What a body remembers. Anybody who may edit issues may have edited it, so nothing is taken on trust. */
export function readMemory(body: string): DriftMemory | null {
  const marker = readMarker(body);
  if (marker === null || marker.role !== "drift") return null;
  const { findings, since, history, solved } = marker.payload;
  return {
    findings: texts(findings),
    since: isTime(since) ? since : null,
    history: (Array.isArray(history) ? history : []).slice(0, ROWS).flatMap(readState),
    solved: solved === true,
  };
}

/** A memory as the marker's payload. */
export function memoryPayload(base: Payload, memory: DriftMemory): Payload {
  return { ...base, findings: memory.findings, since: memory.since, history: memory.history, solved: memory.solved };
}

function readState(value: unknown): readonly DriftState[] {
  if (typeof value !== "object" || value === null) return [];
  const { at, findings, run, id } = value as Record<string, unknown>;
  if (!Number.isSafeInteger(findings) || Number(findings) < 0) return [];
  return [{ at: isTime(at) ? at : null, findings: Number(findings), run: digits(run), id: digits(id) }];
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).filter((item): item is string => typeof item === "string");
}

function digits(value: unknown): string | null {
  return typeof value === "string" && /^\d{1,20}$/.test(value) ? value : null;
}

function isTime(value: unknown): value is string {
  return (
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]{1,12}Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}
