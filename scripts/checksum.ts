import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./tools.ts";

/** The SHA-256 of the committed bundle: of every file's name and bytes, in the order of their names. 64 hex digits. */
export function checksumOfDist(): string {
  const folder = join(ROOT, "dist");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = join(folder, name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}
