import { link } from "../git/objects.ts";
import type { WorkflowFile } from "../runner/index.ts";
import type { Scene } from "./scene.ts";
import { check, FILE, fileOf, MANY, ONE, our, ours, PROJECTS, results, STORES } from "./stage.ts";

/** A workflow with one text replaced, which has to be in it. */
function changed({ file, text }: WorkflowFile, from: string, to: string): WorkflowFile {
  if (!text.includes(from)) throw new Error(`${file} does not have ${JSON.stringify(from)}`);
  return { file, text: text.replaceAll(from, to) };
}

/** Makes a Node say that it is version 20, where a machine has no older one. */
const PRETENDING = `--import=data:text/javascript,${encodeURIComponent(
  'Object.defineProperty(process, "version", { value: "v20.0.0" }); Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.0.0" } });',
)}`;

/** Where our own step begins in a workflow. */
const OUR_STEP = /^ {6}- uses: [\w-]+\/atlas-streams-networking/gm;

/** What went wrong on a real engine, each as its own scene. */
export const FAULTS: readonly Scene[] = [
  {
    // cases.md, GitHub 04
    name: "a checkout below a folder",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      const below = (name: string, command: string): WorkflowFile =>
        changed(
          changed(
            pasted.example(name),
            "persist-credentials: false",
            "persist-credentials: false\n          path: infra",
          ),
          `command: ${command}`,
          `command: ${command}\n          config: infra/${FILE}`,
        );
      const pull = github.openPull({ files: ONE });
      const planned = await stage.run(below("atlas-plan", "plan"), github.event("pull_request", { pull: pull.number }));
      check(results(planned), ["changes"], "the plan");
      check(github.comments(pull.number).length, 1, "plan comments");
      const push = github.merge(pull.number);
      const applied = await stage.run(below("atlas-apply", "apply"), github.event("push", { push }));
      check([applied.conclusion, ...results(applied)], ["success", "applied"], "the apply");
    },
  },
  {
    // cases.md, GitHub 24
    name: "a generated file",
    isShort: false,
    async play(stage) {
      const { github, pasted, atlas } = stage;
      const generated = (name: string): WorkflowFile => {
        const { file, text } = pasted.example(name);
        const make = `      - run: cp template ${FILE}\n`;
        return {
          file,
          text: text.replaceAll(OUR_STEP, (found) => `${make}${found}`),
        };
      };
      const pull = github.openPull({ files: { template: ONE[FILE] } });
      const planned = await stage.run(generated("atlas-plan"), github.event("pull_request", { pull: pull.number }));
      check(results(planned), ["changes"], "the plan");
      github.merge(pull.number);
      const applied = await stage.run(generated("atlas-apply"), github.event("workflow_dispatch"));
      check([applied.conclusion, ...results(applied)], ["failure", "refused not-reviewed"], "the apply");
      check(atlas.writes.length, 0, "writes");
    },
  },
  {
    // cases.md, GitHub 24
    name: "a link to a shared file",
    isShort: false,
    async play(stage) {
      const { github, pasted } = stage;
      github.push("main", { "shared/streams.yaml": ONE[FILE] ?? "", [FILE]: link("shared/streams.yaml") });
      const pull = github.openPull({ files: { "shared/streams.yaml": fileOf("prod", PROJECTS.east, "eu-west-1") } });
      const planned = await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: pull.number }),
      );
      check([...results(planned), github.comments(pull.number).length], ["changes", 1], "the plan, and its comments");
      github.merge(pull.number);
      const applied = await stage.run(pasted.example("atlas-apply"), github.event("workflow_dispatch"));
      check([applied.conclusion, ...results(applied)], ["success", "applied"], "the apply");
    },
  },
  {
    name: "sparse and whole checkouts",
    isShort: false,
    async play(stage) {
      const { github, pasted } = stage;
      const pull = github.openPull({ files: { ...ONE, "src/other.txt": "Other.\n" } });
      const event = github.event("pull_request", { pull: pull.number });
      const options = "persist-credentials: false";
      for (const more of ["fetch-depth: 0", `sparse-checkout: ${FILE}\n          sparse-checkout-cone-mode: false`]) {
        const workflow = changed(pasted.example("atlas-plan"), options, `${options}\n          ${more}`);
        const planned = await stage.run(workflow, event);
        check([planned.conclusion, ...results(planned)], ["success", "changes"], more);
      }
    },
  },
  {
    name: "a checkout that turns line ends into those of Windows",
    isShort: false,
    async play(stage) {
      const { github, pasted } = stage;
      const env = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.autocrlf", GIT_CONFIG_VALUE_0: "true" };
      const look = "      - run: grep --count --perl-regexp '\\r$' atlas-streams.yaml\n";
      const looking = (name: string): WorkflowFile => {
        const { file, text } = pasted.example(name);
        return { file, text: text.replaceAll(OUR_STEP, (found) => `${look}${found}`) };
      };
      const pull = github.openPull({ files: ONE });
      const planned = await stage.run(looking("atlas-plan"), github.event("pull_request", { pull: pull.number }), {
        env,
      });
      check([planned.conclusion, ...results(planned)], ["success", "changes"], "the plan");
      const push = github.merge(pull.number);
      const applied = await stage.run(looking("atlas-apply"), github.event("push", { push }), { env });
      check([applied.conclusion, ...results(applied)], ["success", "applied"], "the apply");
    },
  },
  {
    // cases.md, GitHub A
    name: "the first pull request corrects the project",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      const pull = github.openPull({
        head: "networking",
        files: { [FILE]: fileOf("prod", PROJECTS.west) },
      });
      await stage.run(pasted.example("atlas-plan"), github.event("pull_request", { pull: pull.number }));
      github.push("networking", ONE);
      const planned = await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: pull.number, action: "synchronize" }),
      );
      check([planned.conclusion, ...results(planned)], ["success", "changes"], "the plan of the corrected file");
      check(github.comments(pull.number).length, 1, "plan comments");
    },
  },
  {
    // cases.md, GitHub B
    name: "one of many files is invalid",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      const files = { ...MANY, "atlas/west.yaml": `${fileOf("west", PROJECTS.west)}nonsense: true\n` };
      const pull = github.openPull({ files });
      const planned = await stage.run(
        pasted.example("many-projects-by-matrix"),
        github.event("pull_request", { pull: pull.number }),
      );
      check(
        results(planned).toSorted(),
        ["changes", "invalid config-invalid", "invalid config-invalid"],
        "validate and the plans",
      );
      check(github.comments(pull.number).length, 2, "plan comments");
      check(planned.conclusion, "failure", "the run");
      const push = github.merge(pull.number);
      const applied = await stage.run(pasted.example("many-projects-by-matrix"), github.event("push", { push }));
      check(
        results(applied).toSorted(),
        ["applied", "invalid config-invalid", "invalid config-invalid"],
        "validate and the applies",
      );
    },
  },
  {
    // cases.md, GitHub C
    name: "two steps of one job",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      const text = pasted.example("many-projects-by-glob").text;
      const [, step = ""] =
        /( {6}- uses: [\w-]+\/atlas-streams-networking@(?:(?!\n\n).)*?command: plan\n.*?)\n\n/s.exec(text) ?? [];
      const one = (file: string): string => step.replace("config: atlas/*.yaml", `config: ${file}`);
      const look =
        '      - run: cp "$ONE" one.json && cp "$TWO" two.json && ! cmp one.json two.json\n        env: { ONE: "@{{ steps.east.outputs.report-path }}", TWO: "@{{ steps.west.outputs.report-path }}" }'.replaceAll(
          "@",
          "$",
        );
      const named = (id: string, file: string): string => one(file).replace(/^( {6}- )(.*)/, `$1id: ${id}\n        $2`);
      const workflow = {
        file: "two-steps.yml",
        text: text.replace(step, `${named("east", "atlas/east.yaml")}\n${named("west", "atlas/west.yaml")}\n${look}`),
      };
      const pull = github.openPull({ files: MANY });
      const planned = await stage.run(workflow, github.event("pull_request", { pull: pull.number }));
      check(results(planned), ["changes", "changes"], "the plans");
      check(new Set(ours(planned).map(({ outputs }) => outputs["report-path"])).size, 2, "report files");
      check(planned.conclusion, "success", "the step that compares them");
    },
  },
  {
    // cases.md, GitHub D
    name: "the id is a secret where a variable is asked for",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      const pull = github.openPull({ files: ONE });
      const planned = await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: pull.number }),
        {
          stores: { ...STORES, vars: {} },
        },
      );
      check([planned.conclusion, ...results(planned)], ["failure", "failed no-credentials"], "the plan");
      const { log } = our(planned);
      check(
        [log.includes("`client-id` is empty"), log.includes("`client-secret`")],
        [true, false],
        "what the log names",
      );
    },
  },
  {
    // cases.md, GitHub E
    name: "an engine with an older Node",
    isShort: true,
    async play(stage) {
      const { github, pasted, rehearsal } = stage;
      const pull = github.openPull({ files: ONE });
      const planned = await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: pull.number }),
        {
          ...(rehearsal.oldNode === null
            ? { env: { NODE_OPTIONS: PRETENDING } }
            : { machine: { node: rehearsal.oldNode } }),
        },
      );
      const step = our(planned);
      check(
        [planned.conclusion, step.outputs.result, step.outputs["failure-reason"]],
        ["failure", "failed", "internal"],
        "the run",
      );
      check(
        step.annotations.map(({ message }) =>
          /^Node 24 or newer is needed, this is v\d+\.\d+\.\d+: [^.]*2\.327\.1[^.]*\.$/.test(message),
        ),
        [true],
        "its one sentence",
      );
    },
  },
];
