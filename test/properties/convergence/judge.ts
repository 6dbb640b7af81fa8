import { stateOf } from "../../../sandbox/atlas/collection.ts";
import type { LoggedRequest, SandboxAtlas } from "../../../sandbox/atlas/index.ts";
import type { Ended, ReportedResource } from "../../trust/in-process.ts";
import { type DrawnProject, linksTo, remembered, targetOf, workingLinks } from "./project.ts";
import { type AtlasRecord, PropertyBroken } from "./record.ts";

const GOOD = new Set(["applied", "changes", "no-changes"]);

/** What a run met. */
export interface Circumstances {
  /** Whether no other run was under way. */
  readonly alone: boolean;
  /** Whether any runs of the case so far were under way at the same time. */
  readonly overlapped: boolean;
  /** Whether every read was answered and nothing is carried out later, so that the report can say what Atlas has. */
  readonly readsWell: boolean;
}

/** A run reported the truth about itself and, where it was alone, about Atlas. */
export function judgeRun(
  atlas: SandboxAtlas,
  project: DrawnProject,
  record: AtlasRecord,
  run: string,
  ended: Ended,
  { alone, overlapped, readsWell }: Circumstances,
): void {
  const { outputs, exitCode, resources } = ended;
  const broken = (what: string): never => {
    throw new PropertyBroken(`run ${run} ${what}\n${ended.log}`);
  };
  const reason = outputs["failure-reason"] ?? "";
  const isGood = GOOD.has(outputs.result ?? "") && reason === "";
  if (isGood !== (exitCode === 0)) broken(`ended ${outputs.result} (${reason}) with exit code ${exitCode}`);
  const outcomes = resources.flatMap(({ address, action, outcome }) => (outcome ? [{ address, action, outcome }] : []));
  for (const { address, outcome } of outcomes) {
    if (["failed", "timed-out"].includes(outcome.status) && isGood) broken(`is good although ${address} failed`);
    if (outcome.status === "failed" && !outcome.error?.message) broken(`does not say why ${address} failed`);
    if (outcome.status === "done" && outcome.id !== null && !known(atlas, record, address, outcome.id))
      broken(`made up the id ${outcome.id} of ${address}`);
  }
  if (!alone) return;
  for (const { address, action, outcome } of outcomes) {
    if (outcome.status !== "done") continue;
    const untrue = address.startsWith("privateLinks/")
      ? falseAboutLink(atlas, project, address, action, outcome)
      : null;
    if (untrue !== null) broken(`says that ${action} ${address} is done, but ${untrue}`);
  }
  if (readsWell && resources.length > 0 && outputs.result !== "refused") {
    const untrue = falseEnd(atlas, project, resources);
    if (untrue !== null) broken(untrue);
  }
  for (const post of record.posts.filter((one) => one.run === run && isUnknown(one.request))) {
    const address = [...project.present].find(([, link]) => targetOf(link) === post.target)?.[0];
    const outcome = resources.find((one) => one.address === address)?.outcome ?? null;
    if (!isHonest(outcome)) broken(`lost the answer to ${address} and says ${JSON.stringify(outcome)}`);
  }
  if (
    outputs.result === "no-changes" ||
    (outputs.result === "applied" && isGood && !ended.log.includes("left alone"))
  ) {
    // What runs at the same time have sent may still make a duplicate of what this run found in order.
    const except = overlapped ? twins(atlas, project).map(({ address }) => address) : [];
    const untrue = unlike(atlas, project, new Set(except));
    if (untrue !== null) broken(`is content, but ${untrue}`);
  }
}

/** Where the `id` or `state` of a declared link is not what Atlas has at the end, or null. */
function falseEnd(
  atlas: SandboxAtlas,
  { present, absent, unmanaged }: DrawnProject,
  resources: readonly ReportedResource[],
): string | null {
  for (const [address, link] of [...present, ...absent]) {
    const said = resources.find((one) => one.address === address);
    const found = linksTo(atlas, targetOf(link)).filter(
      (item) => stateOf(item) !== "DELETED" && !unmanaged.has(item.id),
    );
    if (said === undefined) continue;
    if (said.id === null) {
      // Of duplicates none is the entry's.
      const [one, ...others] = found.filter((item) => !item.deleting && stateOf(item) !== "FAILED");
      if (one !== undefined && others.length === 0) return `${address} has no id, but ${one.id} is there`;
      continue;
    }
    const item = found.find(({ id }) => id === said.id);
    if (item === undefined) return `${address} has the id ${said.id}, which is not there`;
    if (stateOf(item) !== said.state) return `${address} is reported as ${said.state} and is ${stateOf(item)}`;
  }
  return null;
}

function isUnknown({ status, faulty }: LoggedRequest): boolean {
  return status === null || status >= 500 || (faulty && status < 300);
}

/** What may be reported of a create whose answer was lost: that it was found, or that its fate is unknown. */
function isHonest(outcome: ReportedResource["outcome"]): boolean {
  if (outcome === null) return false;
  if (outcome.status !== "failed") return ["done", "timed-out"].includes(outcome.status);
  // It was found, and then became FAILED or could not be read any more.
  return /fate unknown|^Atlas made it FAILED|^GET |oauth/.test(outcome.error?.message ?? "");
}

function known(atlas: SandboxAtlas, record: AtlasRecord, address: string, id: string): boolean {
  if (address.startsWith("privateLinks/")) return record.ids.has(id);
  const { workspaces, backupEndpoints } = atlas.project();
  const connections = atlas.project().connections("orders");
  // Objects with names are deleted and created under other ids where two runs overlap.
  return (
    address.startsWith("workspaces/") ||
    [workspaces, backupEndpoints, connections].some((collection) => collection.get(id))
  );
}

function falseAboutLink(
  atlas: SandboxAtlas,
  project: DrawnProject,
  address: string,
  action: string,
  { id }: { readonly id: string | null },
): string | null {
  if (action === "delete") {
    const link = project.absent.get(address);
    const left = link ? workingLinks(atlas, targetOf(link)).filter((item) => !project.unmanaged.has(item.id)) : [];
    return left.length === 0 ? null : `${left.map((item) => item.id)} is there`;
  }
  const item = id === null ? undefined : atlas.project().privateLinks.get(id);
  if (item === undefined) return `there is no ${id}`;
  if (item.deleting || stateOf(item) !== "DONE") return `${id} is ${item.deleting ? "being deleted" : stateOf(item)}`;
  return null;
}

/** How the links of Atlas differ from what the file asks for, or null. */
function unlike(
  atlas: SandboxAtlas,
  { present, absent, unmanaged }: DrawnProject,
  except = new Set<string>(),
): string | null {
  const working = (link: object) => workingLinks(atlas, targetOf(link)).filter(({ id }) => !unmanaged.has(id));
  for (const [address, link] of present) {
    if (except.has(address)) continue;
    const found = working(link);
    if (found.length !== 1) return `${address} is there ${found.length} times`;
    const wrong = Object.entries(link).find(
      ([field, value]) => JSON.stringify(found[0]?.fields[field]) !== JSON.stringify(value),
    );
    if (wrong) return `${address} has another ${wrong[0]}`;
    if (found[0] && stateOf(found[0]) !== "DONE") return `${address} is ${stateOf(found[0])}`;
  }
  for (const [address, link] of absent) if (working(link).length > 0) return `${address} is still there`;
  return null;
}

/** Of two runs at the same time, the one whose create came second reports both links, if its own create was answered. */
export function judgeTwins(atlas: SandboxAtlas, record: AtlasRecord, round: number, runs: readonly Ended[]): void {
  const posts = record.posts.filter((post) => post.round === round);
  for (const [target, same] of Map.groupBy(posts, (post) => post.target)) {
    const heard = same.every(({ request }) => request.status === 200 && !request.faulty);
    const ids = workingLinks(atlas, target).flatMap(({ id }) => (record.ids.get(id) === round ? [id] : []));
    if (!heard || ids.length < 2) continue;
    if (!runs.some(({ log }) => ids.every((id) => log.includes(id))))
      throw new PropertyBroken(`neither run tells of ${ids}\n${runs.map(({ log }) => log).join("\n---\n")}`);
  }
}

/** Declared links that exist more than once, with all ids. */
function twins(
  atlas: SandboxAtlas,
  { present, absent, unmanaged }: DrawnProject,
): readonly { readonly address: string; readonly ids: readonly string[] }[] {
  return [...present, ...absent].flatMap(([address, link]) => {
    const found = workingLinks(atlas, targetOf(link)).filter(({ id }) => !unmanaged.has(id));
    return found.length > 1 ? [{ address, ids: found.map(({ id }) => id) }] : [];
  });
}

/** In the end Atlas has what the file asks for; only runs at the same time may have left duplicates, which are then reported. */
export function judgeEnd(
  atlas: SandboxAtlas,
  project: DrawnProject,
  overlapped: boolean,
  planned: Ended,
  runs: readonly Ended[],
): void {
  const broken = (what: string): never => {
    throw new PropertyBroken(`${what}\n${[...runs, planned].map(({ log }) => log).join("\n---\n")}`);
  };
  for (const [id, before] of project.unmanaged) {
    const item = atlas.project().privateLinks.get(id);
    if (!item || remembered(item) !== before) broken(`${id}, which nobody declared, is not as it was`);
  }
  const twinned = [...twins(atlas, project)];
  const backups = atlas
    .project()
    .backupEndpoints.all()
    .filter((item) => !item.deleting && stateOf(item) !== "FAILED");
  if (backups.length > 1)
    twinned.push({ address: "backupPrivateEndpoints/virginia", ids: backups.map(({ id }) => id) });
  if (twinned.length === 0) {
    if (planned.outputs.result !== "no-changes") broken(`the last plan ends ${planned.outputs.result}`);
  } else {
    if (!overlapped) broken(`${twinned.map(({ address }) => address)} has twins, though no runs were side by side`);
    if (planned.outputs["failure-reason"] !== "ambiguous") broken("twins are not told as ambiguous");
    for (const { address, ids } of twinned) {
      for (const id of ids) if (!planned.log.includes(id)) broken(`${id}, one of the twins of ${address}, is not told`);
    }
  }
  const left = unlike(atlas, project, new Set(twinned.map(({ address }) => address)));
  if (left !== null) broken(`in the end ${left}`);
}
