import type { Problem } from "../engine/problem.ts";
import type { Place } from "./place.ts";

/** Where in the text a problem stands, and which entry it is about. */
export interface Spot {
  /** 0-based offset. */
  readonly offset: number;
  readonly address: string | null;
}

/** The problems of one file, as they are found. */
export interface Sheet {
  readonly file: string;
  readonly place: (offset: number) => Place;
  readonly problems: Problem[];
}

/** Notes one problem. */
export function note(sheet: Sheet, spot: Spot, message: string, fix: string | null): void {
  const { line, column } = sheet.place(spot.offset);
  sheet.problems.push({ message, fix, file: sheet.file, line, column, address: spot.address });
}

/** The problems in the order of the file. Pure. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (left, right) =>
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0) ||
      Number(left.message > right.message) - Number(left.message < right.message),
  );
}
