import { INVISIBLE } from "./escape.ts";
import { lazily } from "./lazy.ts";

/**
 * Text in which no line can be read as a workflow command, and no control character moves the cursor. The runner looks
 * for `::` at the start of a line, ignoring spaces and invisible characters, and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function escapeWorkflowCommands(text: string): string {
  const { command, oldCommand } = mayHideSomething(text) ? thorough() : QUICK;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNPRINTABLE, "\ufffd")
    .replace(command, "$1\u203a $2")
    .replace(oldCommand, "$1\u203a");
}

/** Control characters other than tab and newline, and marks that change the direction of text. Joiners stay: emojis need them. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

interface Commands {
  readonly command: RegExp;
  readonly oldCommand: RegExp;
}

/** What the runner would read as a command, where it ignores the characters of the class `ignored`. */
function commands(ignored: string): Commands {
  return {
    command: new RegExp(`^((?:(?!\\n)[\\s${ignored}])*)(:[${ignored}]*:)`, "gmu"),
    oldCommand: new RegExp(`(#[${ignored}]*#)(?=[${ignored}]*\\[)`, "gu"),
  };
}

const QUICK = commands("");

/** Compiled only for a text that needs it: Unicode's classes take as long to compile as the rest of a short log to write. */
const thorough = lazily(() => commands(INVISIBLE));

/** Latin letters, punctuation, signs and emojis, none of which is invisible. */
const PLAIN = "\\t\\n\\r -~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u2190-\\u2426\\u2460-\\u27ff";
const suspect = new RegExp(`[^${PLAIN}\\ud83c-\\ud83e\\udc00-\\udfff]`);

/** True for every text with an invisible character among letters, and for some others. Emojis alone are no reason. */
export function mayHideSomething(text: string): boolean {
  return suspect.test(text);
}
