export * from "../../sandbox/runner.ts";
