import { writeSync } from "node:fs";

/** Takes text for the log of the step, in whole lines. */
export type WriteLog = (text: string) => void;

/** Set once the log has turned out to be a pipe that does not wait. From then on all goes this way, so that nothing overtakes. */
let stream: NodeJS.WriteStream | null = null;

/**
 * Writes to the log at once, without opening Node's stream for it: that costs as much as reading a small file does, and what
 * waits in a stream is lost where a process is killed. A log that nobody reads any more stops nothing.
 */
export function writeLog(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (stream === null && rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    // Whoever started this process has made its end of the pipe one that is full at times; the stream knows how to wait.
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return;
    stream = process.stdout.on("error", () => undefined);
  }
  if (rest.length > 0) stream?.write(rest);
}
