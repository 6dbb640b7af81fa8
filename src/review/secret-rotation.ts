import { sensitivePrefix } from "../config/check/schema-path.ts";
import { loadTarget } from "../config/load.ts";
import type { Entry, Kind } from "../engine/model/kind.ts";
import type { Target } from "../engine/model/target.ts";
import type { RotatedField, Rotations } from "../engine/plan/decide.ts";
import { rotationFingerprint } from "../engine/plan/fingerprint.ts";
import { type EnvUse, envReferences } from "../engine/plan/variables.ts";
import { KINDS } from "../kinds/index.ts";

/**
 * Which secrets are to be sent again. Atlas shows none, so only the file can say that one is new: with another `secretVersion`, or
 * another variable behind a field that Atlas never shows.
 */

/** No secret is to be sent again. */
export const NO_ROTATIONS: Rotations = new Map();

/** What changed between two versions of a file: every `secretVersion`, and every variable behind a write-only field. */
function rotationsBetween(before: Target, now: Target): Rotations {
  const old = new Map(before.entries.map((entry) => [entry.address, entry]));
  return new Map(
    now.entries.flatMap((entry): [string, readonly RotatedField[]][] => {
      const then = old.get(entry.address);
      // What is new is made, or is there already: there is nothing that it could be compared with.
      const fields = then === undefined || entry.ensure === "absent" ? [] : rotatedFields(then, entry);
      return fields.length === 0 ? [] : [[entry.address, fields]];
    }),
  );
}

/** What changed against another version of the file, as bytes; none where there is no such version, or it is broken. */
export function rotationsSince(bytes: Uint8Array | null, target: Target): Rotations {
  if (bytes === null) return NO_ROTATIONS;
  const { target: before } = loadTarget(bytes, target.config, KINDS, { projectId: target.projectId });
  return before === null ? NO_ROTATIONS : rotationsBetween(before, target);
}

/** Whether any entry has secrets that could be due. */
export function canRotate(target: Target): boolean {
  return target.entries.some(isRotatable);
}

/** The rotations that are due: those that a review showed and that no apply has carried out. */
export function dueRotations(target: Target, isDue: (fingerprint: string) => boolean): Rotations {
  const due = target.entries.filter((entry) => {
    const kind = kindOf(entry);
    const { name, projectId } = target;
    return isRotatable(entry) && isDue(rotationFingerprint({ target: name, projectId, kind, entry }));
  });
  return new Map(due.map((entry) => [entry.address, everyField(entry)]));
}

function isRotatable(entry: Entry): boolean {
  return entry.ensure !== "absent" && (versionOf(entry) !== null || writeOnly(entry).length > 0);
}

function rotatedFields(before: Entry, now: Entry): readonly RotatedField[] {
  const [old, version] = [versionOf(before), versionOf(now)];
  const names = new Map(writeOnly(before).map(({ path, name }) => [path, name]));
  const swapped = writeOnly(now).flatMap(({ path, name }): readonly RotatedField[] => {
    const then = names.get(path);
    return then === undefined || then === name ? [] : [{ path, before: { env: then }, now: { env: name } }];
  });
  const raised = version !== null && version !== old ? [{ path: "secretVersion", before: old, now: version }] : [];
  return [...raised, ...swapped];
}

/** What a due rotation sends: what it was before is not known any more. */
function everyField(entry: Entry): readonly RotatedField[] {
  const version = versionOf(entry);
  if (version !== null) return [{ path: "secretVersion", before: null, now: version }];
  return writeOnly(entry).map(({ path, name }) => ({ path, before: null, now: { env: name } }));
}

function versionOf(entry: Entry): number | null {
  return kindOf(entry).secretVersion?.(entry.spec) ?? null;
}

function writeOnly(entry: Entry): readonly EnvUse[] {
  const shape = kindOf(entry).spec;
  return envReferences(entry.spec).filter(({ path }) => sensitivePrefix(shape, path.split("."), "writeOnly") !== null);
}

function kindOf({ kind }: Entry): Kind {
  const found = KINDS.find(({ key }) => key === kind);
  if (found === undefined) throw new TypeError(`There is no kind ${kind}.`);
  return found;
}
