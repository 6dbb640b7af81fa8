/** Names for entries and variables that nobody has chosen yet. */

/** A name that no other variable of the file has, e.g. `STREAMS_ORDERS_KAFKA_PASSWORD`; the prefix keeps it from GitHub's own. */
export function variableName(words: readonly (string | null)[], taken: ReadonlySet<string>): string {
  const base = ["STREAMS", ...words.filter((word) => word !== null)]
    .map((word) => word.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_"))
    .join("_")
    .toUpperCase()
    .slice(0, 200);
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!taken.has(name)) return name;
  }
}

/** A name that a file takes and no other entry has, as near to the wished one as can be. */
export function unusedName(wish: string, taken: ReadonlySet<string>): string {
  const base =
    wish
      .replace(/[^A-Za-z0-9._-]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 56) || "unnamed";
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
