import type { Problem } from "../../engine/model/problem.ts";
import type { Position } from "../yaml/place.ts";

/** The place of a problem in the text, and the entry that it is about. */
export interface ProblemPlace {
  /** 0-based offset. */
  readonly offset: number;
  readonly address: string | null;
}

/** The problems of one file, as they are found. */
export interface ProblemCollector {
  readonly file: string;
  readonly place: (offset: number) => Position;
  readonly problems: Problem[];
  /** What is not wrong, and worth saying. */
  readonly warnings: Problem[];
}

/** Notes one problem. */
export function report(collector: ProblemCollector, spot: ProblemPlace, message: string, fix: string | null): void {
  const { line, column } = collector.place(spot.offset);
  collector.problems.push({ message, fix, file: collector.file, line, column, address: spot.address });
}

/** Notes something that is not wrong, and worth saying. */
export function warn(collector: ProblemCollector, spot: ProblemPlace, message: string, fix: string | null): void {
  const { line, column } = collector.place(spot.offset);
  collector.warnings.push({ message, fix, file: collector.file, line, column, address: spot.address });
}

/** The problems in the order of the file. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (left, right) =>
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0) ||
      Number(left.message > right.message) - Number(left.message < right.message),
  );
}
