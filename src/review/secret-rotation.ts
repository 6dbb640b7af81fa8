import { loadTarget } from "../config/load.ts";
import type { Plan } from "../engine/model/change.ts";
import type { Entry } from "../engine/model/kind.ts";
import type { Target } from "../engine/model/target.ts";
import type { Rotations } from "../engine/plan/decide.ts";
import type { GitHub } from "../github/api/client.ts";
import { KINDS } from "../kinds/index.ts";
import { shownBy } from "../proof/proof.ts";
import type { Run } from "../run/context.ts";
import type { Reviewed } from "./evidence.ts";

/** No secret is to be sent again. */
export const NO_ROTATIONS: Rotations = new Map();

/** The entries of a target that have a `secretVersion`, with it. Pure. */
export function versions(entries: readonly Entry[]): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap((entry) => {
      const version = KINDS.find(({ key }) => key === entry.kind)?.secretVersion?.(entry.spec) ?? null;
      return version === null ? [] : [[entry.address, version] as const];
    }),
  );
}

/** What a pull request asks for: every `secretVersion` that is another one in the base branch's file. */
export async function rotationsAsked(
  run: Run,
  github: () => Promise<GitHub | null>,
  target: Target,
): Promise<Rotations> {
  const now = versions(target.entries);
  const pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
  if (now.size === 0 || !pull) return NO_ROTATIONS;
  const client = await github();
  if (!client) return NO_ROTATIONS;
  try {
    const bytes = await client.content(target.config, pull.baseSha);
    // A file that is new, or was broken, has nothing that could be compared: what it declares is made or there already.
    const base =
      bytes === null ? null : loadTarget(bytes, target.config, KINDS, { projectId: target.projectId }).target;
    if (!base) return NO_ROTATIONS;
    const before = versions(base.entries);
    const known = new Set(base.entries.map(({ address }) => address));
    return new Map(
      [...now]
        .filter(([address, version]) => known.has(address) && before.get(address) !== version)
        .map(([address]) => [address, before.get(address) ?? null]),
    );
  } catch (error) {
    run.runner.warning(
      `${target.name}: it cannot be told which \`secretVersion\` changes. ${(error as Error).message}`,
    );
    return NO_ROTATIONS;
  }
}

/**
 * What apply rotates: of the plan in which everything with a `secretVersion` is rotated, the changes that a reviewed plan
 * showed and that no apply comment records as done. Pure.
 */
export function rotationsReviewed(everything: Plan, reviewed: Reviewed): Rotations {
  if (!reviewed.known) return NO_ROTATIONS;
  const shown = shownBy(reviewed.proofs, "");
  const done = shownBy(reviewed.applied, "");
  const due = everything.resources.filter(
    ({ fields, reviewedAs }) =>
      fields.some(({ path }) => path === "secretVersion") && shown(reviewedAs) && !done(reviewedAs),
  );
  return new Map(due.map(({ address }) => [address, null]));
}
