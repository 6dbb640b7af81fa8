import { type Problem, problemOf } from "../../engine/model/problem.ts";

/** Largest configuration file, in bytes: 1 MiB. */
export const LARGEST_FILE = 1024 * 1024;

/** The text of a configuration file without its byte order mark, or what is wrong with the bytes. */
export function decodeText(bytes: Uint8Array, file: string): { readonly text: string } | { readonly problem: Problem } {
  if (bytes.byteLength === 0) return { problem: fileProblem(file, "the file is empty", "add at least `version: 1`") };
  if (bytes.byteLength > LARGEST_FILE) return { problem: tooLarge(file, bytes.byteLength) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = `the file is not valid UTF-8${utf16 ? ", it looks like UTF-16" : ""}`;
    return { problem: fileProblem(file, message, "save it as UTF-8") };
  }
}

/** The problem of a file that is over {@link LARGEST_FILE}. */
export function tooLarge(file: string, size: number): Problem {
  const mebibytes = (Math.ceil((size / LARGEST_FILE) * 100) / 100).toFixed(2);
  return fileProblem(
    file,
    `the file has ${mebibytes} MiB, and 1 MiB is the limit`,
    "split it: one file describes one Atlas project",
  );
}

/** A problem with a file as a whole, without a line. */
export function fileProblem(file: string | null, message: string, fix: string | null): Problem {
  return problemOf(message, { fix, file });
}
