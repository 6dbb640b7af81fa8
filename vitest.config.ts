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
    },
  },
});
