import { createHash } from "./crypto.ts";

/** A file's bytes with lines that end as on Unix: git on Windows changes them at checkout, and YAML reads both alike. */
export function unixLines(bytes: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

/** Git's id of a file with these bytes. */
export function gitId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Git's id of a file with these bytes, lines ending as on Unix. */
export function blobId(bytes: Uint8Array): string {
  return gitId(unixLines(bytes));
}
