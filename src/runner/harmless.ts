/**
 * Text in which no line can be taken for a workflow command, and no control character moves the cursor. The runner looks
 * for `::` at the start of a line, overlooking spaces and what nobody sees, and for `##[` anywhere. Pure.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function harmless(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
      .replace(/^([\s\p{Cf}\p{DI}]*)(:[\p{Cf}\p{DI}]*:)/gmu, "$1\u203a $2")
      .replace(/(#[\p{Cf}\p{DI}]*#)(?=[\p{Cf}\p{DI}]*\[)/gu, "$1\u203a")
  );
}
