import { describe, expect, it } from "vitest";
import { textOf } from "./files.ts";

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const LOCK = JSON.parse(textOf("package-lock.json")) as { readonly packages: Readonly<Record<string, Entry>> };
const PACKAGES = Object.entries(LOCK.packages).filter(([path]) => path !== "");

describe("the lock file", () => {
  it("has the checksum of every package", () => {
    expect(PACKAGES.length).toBeGreaterThan(200);
    expect(PACKAGES.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  });

  it("has every package of every system, so that `npm ci` works on all of them", () => {
    const missing = Object.entries(LOCK.packages).flatMap(([path, { optionalDependencies, dependencies }]) =>
      Object.keys({ ...optionalDependencies, ...dependencies })
        .filter((name) => !isFound(path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry: each machine uses its own", () => {
    expect(PACKAGES.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it("says the version that package.json says", () => {
    expect(LOCK.packages[""]?.version).toBe(JSON.parse(textOf("package.json")).version);
  });
});

/** Whether a package is found from another one, as Node looks for it: beside it, and then further up. */
function isFound(from: string, name: string): boolean {
  const beside = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (beside in LOCK.packages) return true;
  if (from === "") return false;
  return isFound(from.slice(0, Math.max(from.lastIndexOf("node_modules/") - 1, 0)), name);
}
