import type { EventsConfig, Job as ParsedJob } from "@actions/workflow-parser/model/workflow-template";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "./github-parser.ts";

/** A workflow as GitHub's own parser reads it. */
export interface Workflow {
  readonly file: string;
  readonly name: string;
  readonly events: EventsConfig;
  readonly root: MappingToken;
  readonly jobs: readonly JobTemplate[];
}

/** A job before anything in it is evaluated. */
export interface JobTemplate {
  readonly id: string;
  readonly needs: readonly string[];
  readonly condition: TemplateToken;
  /** The job's own keys. */
  readonly keys: MappingToken;
  readonly steps: readonly StepTemplate[];
}

/** A step before anything in it is evaluated. */
export interface StepTemplate {
  readonly id: string;
  readonly condition: TemplateToken | undefined;
  /** The step's own keys. */
  readonly keys: MappingToken;
}

/** What is wrong with a workflow, each with its place, as GitHub would say it. */
export class InvalidWorkflow extends Error {
  readonly problems: readonly string[];
  constructor(file: string, problems: readonly string[]) {
    super(`${file} is no workflow that GitHub takes:\n${problems.join("\n")}`);
    this.name = "InvalidWorkflow";
    this.problems = problems;
  }
}

/** Reads a workflow's text. @throws {InvalidWorkflow} */
export async function readWorkflow(file: string, content: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  const problems = (): readonly string[] => context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || problems().length > 0) throw new InvalidWorkflow(file, problems());
  const template = await convertWorkflowTemplate(context, value);
  const found = [...problems(), ...(template.errors ?? []).map(({ Message }) => Message)];
  if (found.length > 0) throw new InvalidWorkflow(file, found);
  const root = value.assertMapping("workflow");
  const jobs = root.find("jobs")?.assertMapping("jobs");
  return {
    file,
    name: root.find("name")?.toString() ?? file,
    events: template.events,
    root,
    jobs: template.jobs.map((job) => {
      const keys = jobs?.find(job.id.value)?.assertMapping("job");
      if (job.type !== "job" || keys === undefined)
        throw new InvalidWorkflow(file, [`job ${job.id.value}: this runner calls no other workflow`]);
      return templateOf(job, keys);
    }),
  };
}

function templateOf(job: ParsedJob, keys: MappingToken): JobTemplate {
  const steps = keys.find("steps")?.assertSequence("steps");
  return {
    id: job.id.value,
    needs: (job.needs ?? []).map(({ value }) => value),
    condition: job.if,
    keys,
    steps: job.steps.map((step, index) => {
      const own = steps?.get(index).assertMapping("step");
      if (own === undefined) throw new Error(`job ${job.id.value} has no step ${index}`);
      return { id: step.id, condition: step.if, keys: own };
    }),
  };
}
