import { type Finding, meantKey } from "./issues.ts";
import type { ValidationInput } from "./validation-input.ts";

/** A value in which what was found wrong is as it was probably meant, so that the rest can be checked too. */
export interface Repaired {
  readonly value: unknown;
  /** True where something had to be made up: what is found after that is no longer about the file. */
  readonly isGuess: boolean;
  /** Keys that were taken for other ones: the path with the key that was meant, and the path in the file. */
  readonly renamed: readonly (readonly [meant: readonly string[], written: readonly string[]])[];
}

/** Repairs a value as far as its findings say how; null where they do not. */
export function repaired(findings: readonly Finding[], input: ValidationInput): Repaired | null {
  const value = structuredClone(input.value);
  const renamed: (readonly [readonly string[], readonly string[]])[] = [];
  let isGuess = false;
  let isChanged = false;
  for (const finding of findings) {
    const holder = holderOf(value, finding.path);
    const key = finding.path.at(-1);
    if (holder === null || key === undefined) continue;
    if (finding.at === "key") {
      const meant = meantKey(finding, input);
      const meantName = meant?.at(-1);
      if (meant && meantName !== undefined && !Object.hasOwn(holder, meantName)) {
        holder[meantName] = holder[key];
        renamed.push([meant, finding.path]);
      }
      delete holder[key];
    } else if (finding.repair === undefined) {
      continue;
    } else {
      holder[key] = finding.repair;
      isGuess ||= finding.isGuess === true;
    }
    isChanged = true;
  }
  return isChanged ? { value, isGuess, renamed } : null;
}

/** What directly contains a path, if that is something that can be changed. */
function holderOf(root: unknown, path: readonly string[]): Record<string, unknown> | null {
  let holder: unknown = root;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, step)) return null;
    holder = (holder as Record<string, unknown>)[step];
  }
  return typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>) : null;
}
