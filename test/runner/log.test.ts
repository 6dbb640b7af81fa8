import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

/** A process that writes to its log what `script` says; `writeLog` is at hand. */
function writer(script: string) {
  const log = new URL("../../src/runner/log.ts", import.meta.url).href;
  const program = `import { writeLog } from ${JSON.stringify(log)};\n${script}`;
  return spawn(process.execPath, ["--input-type=module", "--eval", program], { stdio: ["ignore", "pipe", "pipe"] });
}

describe("the log", () => {
  it("gets every byte in its order, also through a pipe that does not wait", async () => {
    // Opening the stream makes the pipe one that says EAGAIN when it is full; a megabyte is more than any pipe holds.
    const lines = Array.from({ length: 9 }, (_, line) => `${line}${"é".repeat(500_000)}\n`);
    const child = writer(
      'process.stdout.write("first\\n"); for (let line = 0; line < 9; line++) writeLog(line + "é".repeat(500_000) + "\\n");',
    );
    const [said, complaint] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    expect(complaint).toBe("");
    expect(said === ["first\n", ...lines].join("")).toBe(true);
  });

  it("that nobody reads any more stops nothing", async () => {
    const child = writer('writeLog("x".repeat(1e6)); writeLog("more"); process.exitCode = 7;');
    child.stdout.destroy();
    const [[code], complaint] = await Promise.all([once(child, "close"), text(child.stderr)]);
    expect([code, complaint]).toEqual([7, ""]);
  });
});
