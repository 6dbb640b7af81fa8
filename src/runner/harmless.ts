/** Text in which no line can be taken for a workflow command, and no control character moves the cursor. Pure. */
export function harmless(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
      .replace(/^(\s*)(::|##\[)/gm, "$1\u203a $2")
  );
}
