import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/seed.ts"],
    // Files share nothing, and many start servers or child processes of their own: a process each, two at a time.
    pool: "forks",
    maxWorkers: 2,
    // For the slowest machine. No test sleeps; what runs the built action starts a process for it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test compares with its snapshots and never writes them; `npx vitest run -u` does, on purpose.
    update: "none",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "html"],
      // Floors for each file, a little below what is measured. What runs inside child processes is not seen: rooms whose tests drive
      // the built action (commands, cli, main) have no floor here, and a few files of the others have a lower one or none.
      thresholds: {
        "src/atlas/!(answer).ts": floor(90, 65, 75),
        "src/atlas/answer.ts": floor(80, 80, 75),
        "src/config/!(write).ts": floor(95, 90, 60),
        "src/engine/!(clock|create|export|stop|survey).ts": floor(90, 80, 50),
        "src/engine/{create,export,stop,survey}.ts": floor(70, 55, 45),
        "src/github/!(answer).ts": floor(90, 75, 60),
        "src/github/answer.ts": floor(75, 100, 75),
        "src/kinds/**/*.ts": floor(85, 75, 70),
        "src/report/!(ladder).ts": floor(95, 90, 70),
        "src/report/ladder.ts": floor(85, 100, 100),
        "src/secrets/*.ts": floor(100, 100, 60),
      },
    },
  },
});

/** The least that each file of a room has to have, in percent. */
function floor(lines: number, functions: number, branches: number) {
  return { perFile: true, lines, functions, branches };
}
