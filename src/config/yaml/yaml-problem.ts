import type { YAMLException } from "js-yaml";

/** Something that is wrong with the YAML itself. */
export interface YamlProblem {
  /** Never repeats a value, nor a key. */
  readonly message: string;
  readonly fix: string | null;
  /** 0-based. */
  readonly offset: number;
  /** Path of the mapping or list that contains it. */
  readonly path: readonly string[];
  /** The key that is meant, if it is one. It may be inside a secret, so whoever shows it has to look first. */
  readonly key: string | null;
}

/** Thrown where there is no sense in reading on. */
export class YamlError extends Error {
  readonly fault: YamlProblem;
  constructor(message: string, fix: string | null, offset: number) {
    super(message);
    this.fault = { message, fix, offset, path: [], key: null };
  }
}

/** What git left in the file where two versions of it did not go together, or null. */
export function conflictProblem(text: string): YamlProblem | null {
  const marker = /^<{7}(?: |$)/m.exec(text);
  if (!marker || !/^>{7}(?: |$)/m.test(text)) return null;
  return {
    message: "the file has merge-conflict markers",
    fix: "resolve the conflict: keep what you want of both sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
    offset: marker.index,
    path: [],
    key: null,
  };
}

/** What the parser complained about. */
export function syntaxProblem(error: YAMLException, text: string): YamlProblem {
  const offset = error.mark?.position ?? 0;
  // Two of the parser's messages end in a piece of the file, which may be half a password that nobody quoted.
  const reason = error.reason.replace(/(cannot contain such characters|undeclared tag handle).*$/s, "$1");
  const here = text.slice(offset, offset + 1);
  const reserved = /^[@`%]/.test(here);
  const fix = reserved
    ? "quote the value: it starts with a character that YAML reserves"
    : /\btab/i.test(reason) || here === "\t"
      ? "indent with spaces: YAML takes no tab there"
      : "check indentation, colons and quotes around here";
  return { message: `YAML: ${reason}`, fix, offset, path: [], key: null };
}
