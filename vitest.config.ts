import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
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
      // Floors a file, below what is measured. What runs inside child processes is not seen: rooms whose tests drive the built
      // action (commands, cli, main) have no floor here, and a few files of the others have a lower one.
      thresholds: {
        perFile: true,
        "src/config/!(write).ts": { lines: 95, functions: 90, branches: 60 },
        "src/engine/!(clock|export|stop|survey).ts": { lines: 90, functions: 80, branches: 50 },
        "src/engine/{export,stop,survey}.ts": { lines: 70, functions: 55, branches: 45 },
        "src/github/!(answer).ts": { lines: 90, functions: 75, branches: 60 },
        "src/kinds/**/*.ts": { lines: 85, functions: 80, branches: 70 },
        "src/report/!(plain|ladder).ts": { lines: 95, functions: 90, branches: 70 },
        "src/secrets/*.ts": { lines: 100, functions: 100, branches: 60 },
        "src/atlas/!(answer).ts": { lines: 90, functions: 75, branches: 80 },
      },
    },
  },
});
