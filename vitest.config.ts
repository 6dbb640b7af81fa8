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
    },
  },
});
