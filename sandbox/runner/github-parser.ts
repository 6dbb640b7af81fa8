import { registerHooks } from "node:module";

/**
 * GitHub's own parser of workflows. Its files import JSON as a bundler allows it and Node does not: without saying that it is JSON. A
 * hook says it for them, so the package is imported only once the hook is there.
 */
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      /\/@actions\/(workflow-parser|languageservice)\/dist\/[\w./-]+\.json$/.test(url)
        ? { ...context, importAttributes: { type: "json" } }
        : context,
    ),
});

export const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  "@actions/workflow-parser"
);
