import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WorkflowFile } from "../runner/index.ts";

/** The workflows that people paste, as a folder of this project has them. */
export interface Pasted {
  /** A file of `examples/workflows`, by name without its end. */
  example(name: string): WorkflowFile;
  /** The only workflow of a page whose name or text has these words, e.g. `Atlas plan` in `README.md`. */
  fence(page: string, words: string): WorkflowFile;
  /** Every workflow to paste: all examples, all fences that hold whole workflows. */
  readonly all: readonly WorkflowFile[];
  /** Every fence that holds steps alone, as a workflow with a job around it. */
  readonly steps: readonly WorkflowFile[];
}

interface Fence {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

/** Reads them from the project's folder. */
export function pastedIn(root: string): Pasted {
  const examples = readdirSync(path.join(root, "examples/workflows")).map((name) => {
    const file = `examples/workflows/${name}`;
    return { file, text: readFileSync(path.join(root, file), "utf8") };
  });
  const pages = ["README.md", ...readdirSync(path.join(root, "docs")).map((name) => `docs/${name}`)];
  const fences = pages.filter((page) => page.endsWith(".md")).flatMap((page) => fencesIn(root, page));
  const whole = fences.filter(({ text }) => /^jobs:/m.test(text));
  const steps = fences.filter(({ text }) => !whole.some((one) => one.text === text) && /^(- | {2})?uses: /m.test(text));
  return {
    all: [...examples, ...whole.map(workflowOf)],
    steps: steps.map((fence) => ({ ...workflowOf(fence), text: inJob(fence.text) })),
    example: (name) =>
      only(
        examples.filter(({ file }) => file.endsWith(`/${name}.yml`)),
        name,
      ),
    fence: (page, words) =>
      only(whole.filter((one) => one.page === page && one.text.includes(words)).map(workflowOf), `${page}: ${words}`),
  };
}

function workflowOf({ page, line, text }: Fence): WorkflowFile {
  return { file: `${page}:${line}`, text };
}

function fencesIn(root: string, page: string): readonly Fence[] {
  const text = readFileSync(path.join(root, page), "utf8").replaceAll("\r\n", "\n");
  return [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map((match) => ({
    page,
    line: text.slice(0, match.index).split("\n").length + 1,
    text: match[1] ?? "",
  }));
}

/** Steps as a workflow, with the permissions that any command of ours needs. */
function inJob(steps: string): string {
  const head = [
    "on: [pull_request, push, schedule]",
    "permissions: { contents: read, pull-requests: write, issues: write }",
    "jobs:",
    "  steps:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 15",
    "    environment: atlas-prod",
    "    steps:",
    "      - uses: actions/checkout@v7",
  ];
  return `${head.join("\n")}\n${steps.replace(/^(?=.)/gm, "      ")}`;
}

function only(found: readonly WorkflowFile[], name: string): WorkflowFile {
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) throw new Error(`${found.length} workflows are called ${name}`);
  return one;
}
