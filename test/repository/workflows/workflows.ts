import { load } from "js-yaml";
import { filesBelow, MARKDOWN, textOf } from "../files.ts";
import { fencesOf } from "../markdown.ts";

/** What YAML can hold. */
export type Yaml = null | boolean | number | string | readonly Yaml[] | YamlMap;

/** A map of YAML. */
export interface YamlMap {
  readonly [key: string]: Yaml;
}

/** A workflow, or a part of one, and where it stands. */
export interface Place {
  readonly where: string;
  readonly text: string;
  readonly yaml: Yaml;
}

/** A job of a workflow. */
export interface Job {
  readonly where: string;
  readonly name: string;
  readonly job: YamlMap;
}

/** The action, as examples and documents call it, and as this repository's own workflows do. */
export const OURS = /^([\w-]+\/atlas-streams-networking@|\.\/$)/;

/** Every workflow to paste. */
export const EXAMPLES: readonly Place[] = filesBelow("examples/workflows").map(fileAt);

/** Every workflow of this repository. */
export const OWN: readonly Place[] = filesBelow(".github/workflows").map(fileAt);

/** Every fence of README and documents that holds a workflow or steps of one. */
const FENCES: readonly Place[] = MARKDOWN.flatMap((file) =>
  fencesOf(file, "yaml")
    .map((text, index) => ({ where: `${file}, fence ${index}`, text }))
    .filter(({ text }) => /^jobs:|^\s*(- )?uses:/m.test(text))
    .map((fence) => ({ ...fence, yaml: load(fence.text) as Yaml })),
);

/** All of them. */
export const PLACES: readonly Place[] = [...EXAMPLES, ...OWN, ...FENCES];

/** Every job of some workflows. */
export function jobsOf(places: readonly Place[]): readonly Job[] {
  return places.flatMap(({ where, yaml }) =>
    Object.entries(mapOf(mapOf(yaml).jobs)).map(([name, job]) => ({
      where: `${where}, job ${name}`,
      name,
      job: mapOf(job),
    })),
  );
}

/** The steps that call this action. */
export function calls(yaml: Yaml): readonly YamlMap[] {
  return mapsIn(yaml).filter((map) => typeof map.uses === "string" && OURS.test(map.uses));
}

/** A workflow as it is, and steps alone as a workflow with them. */
export function asWorkflow(text: string): string {
  if (/^jobs:/m.test(text)) return text;
  const steps = text.replace(/^/gm, "      ").trimEnd();
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}\n`;
}

/** Every map in a value, at any depth. */
export function mapsIn(yaml: Yaml | undefined): readonly YamlMap[] {
  if (Array.isArray(yaml)) return yaml.flatMap(mapsIn);
  return isMap(yaml) ? [yaml, ...Object.values(yaml).flatMap(mapsIn)] : [];
}

/** A value as a map, empty where it is none. */
export function mapOf(yaml: Yaml | undefined): YamlMap {
  return isMap(yaml) ? yaml : {};
}

function isMap(yaml: Yaml | undefined): yaml is YamlMap {
  return typeof yaml === "object" && yaml !== null && !Array.isArray(yaml);
}

function fileAt(file: string): Place {
  const text = textOf(file);
  return { where: file, text, yaml: load(text) as Yaml };
}
