/** The names that a target may have. */
export const TARGET_NAME = /^[A-Za-z0-9._-]{1,64}$/;

/** The stem of a file, e.g. `prod-eu` of `atlas/prod-eu.yaml`. */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
}

/** A name for the target of a file that names none: its stem, with everything replaced that a name cannot have. */
export function nameFromFile(file: string): string {
  const name = stemOf(file)
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .slice(0, 64);
  return /[A-Za-z0-9]/.test(name) ? name : "target";
}
