import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./files.ts";

test.each(["bench", "build", "demo", "docs", "owner", "release", "screenshots", "self-test"])(
  "scripts/%s.ts answers a wrong flag with how it is called, and no stack trace",
  (name) => {
    const script = path.join(ROOT, "scripts", `${name}.ts`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--nonsense"], { encoding: "utf8" });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^usage: /m);
    expect(stderr).not.toMatch(/^ +at /m);
  },
);
