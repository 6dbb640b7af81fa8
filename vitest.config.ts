import { defineConfig } from "vitest/config";

/** Whether this is `npm run coverage`. */
const isCoverage = process.argv.includes("--coverage");

/**
 * Tests that run inside their own process, with a clock that nobody waits for. Only they count for coverage: what a child process
 * runs is not seen, and how far a random project or a slow machine gets must not decide about a floor.
 */
const IN_PROCESS = [
  "test/{commands,config,engine,github,proof,report,review,run,secrets,text,trust}/**/*.test.ts",
  "test/cli/commands.test.ts",
  "test/kinds/{backup-private-endpoint,connection,private-link,regions,workspace}.test.ts",
  "test/runner/workflow-commands.test.ts",
];

export default defineConfig({
  test: {
    include: isCoverage ? IN_PROCESS : ["test/**/*.test.ts"],
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
      reportOnFailure: true,
      include: ["src/**/*.ts"],
      reporter: ["text", "html"],
      // Floors for each room, a few percent below what is measured, and for what writes files by itself.
      thresholds: {
        "src/main.ts": floor(85, 85, 75),
        "src/atlas/**": floor(95, 86, 80),
        "src/cli/**": floor(88, 85, 70),
        "src/commands/**": floor(88, 80, 75),
        "src/config/**": floor(96, 94, 87),
        "src/config/write.ts": floor(88, 75, 50),
        "src/engine/**": floor(92, 91, 83),
        "src/engine/export.ts": floor(85, 80, 60),
        "src/github/**": floor(94, 92, 83),
        "src/kinds/**": floor(80, 70, 70),
        "src/proof/**": floor(97, 97, 77),
        "src/report/**": floor(95, 94, 85),
        "src/review/**": floor(91, 88, 77),
        "src/run/**": floor(92, 92, 83),
        "src/runner/**": floor(60, 65, 40),
        "src/secrets/**": floor(98, 98, 80),
        "src/text/**": floor(97, 97, 85),
      },
    },
  },
});

/** The least that a room has to have, in percent. */
function floor(lines: number, functions: number, branches: number) {
  return { lines, functions, branches };
}
