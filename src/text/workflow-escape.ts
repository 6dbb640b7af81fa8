import { lazily } from "./lazy.ts";

/**
 * Text in which no line can be taken for a workflow command, and no control character moves the cursor. The runner looks
 * for `::` at the start of a line, overlooking spaces and what nobody sees, and for `##[` anywhere. Pure.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function escapeWorkflowCommands(text: string): string {
  const { command, oldCommand } = mayHideSomething(text) ? thorough() : QUICK;
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
      .replace(command, "$1\u203a $2")
      .replace(oldCommand, "$1\u203a")
  );
}

interface Commands {
  readonly command: RegExp;
  readonly oldCommand: RegExp;
}

/** What the runner would take for a command, where `unseen` are the characters that nobody sees. */
function commands(unseen: string): Commands {
  return {
    command: new RegExp(`^([\\s${unseen}]*)(:[${unseen}]*:)`, "gmu"),
    oldCommand: new RegExp(`(#[${unseen}]*#)(?=[${unseen}]*\\[)`, "gu"),
  };
}

const QUICK = commands("");

/** Unicode's classes are worked out for a text that needs them: that takes as long as all the rest of a short log. */
const thorough = lazily(() => commands("\\p{Cf}\\p{DI}"));

const SUSPECT =
  /[\u034f\u00ad\u0600-\u08ff\u1100-\u18ff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164]|[\ufe00-\uffff]|[\ud800-\ud83b\ud83f-\udbff]/;

/** True for every text with a character that nobody sees, and for some others. Pure. */
export function mayHideSomething(text: string): boolean {
  return SUSPECT.test(text);
}
