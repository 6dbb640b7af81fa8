import type { LoggedRequest, SandboxAtlas } from "../../../sandbox/atlas/index.ts";
import { targetOf, workingLinks } from "./project.ts";
import { LINKS, runOf } from "./troubles.ts";

/** The property does not hold; the message says how. */
export class PropertyBroken extends Error {
  override readonly name = "PropertyBroken";
}

/** One create of a private link, as Atlas saw it. */
export interface Post {
  readonly run: string;
  readonly round: number;
  readonly target: string;
  readonly request: LoggedRequest;
  /** Working links to the same target when it arrived, with the round in which each was first seen. */
  readonly before: readonly { readonly id: string; readonly round: number }[];
  /** Creates of the same link that were sent before it and not carried out by then. */
  readonly open: readonly Post[];
}

/** What Atlas saw in the course of a case. */
export interface AtlasRecord {
  readonly posts: readonly Post[];
  /** Every link that has existed. */
  readonly ids: ReadonlyMap<string, number>;
  beginRound(round: number): void;
}

/** Records what Atlas sees. `onRead` is called for every read of the list of links, before it is answered. */
export function record(atlas: SandboxAtlas, onRead: (read: number) => void): AtlasRecord {
  const posts: Post[] = [];
  const ids = new Map<string, number>();
  let round = 0;
  let reads = 0;
  const learn = (): void => {
    for (const { id } of atlas.project().privateLinks.all()) if (!ids.has(id)) ids.set(id, round);
  };
  learn();
  atlas.on((moment, request) => {
    learn();
    if (moment !== "arrived" || !LINKS.test(request.path)) return;
    if (request.method === "GET") {
      reads += 1;
      onRead(reads);
    } else if (request.method === "POST") {
      const target = targetOf(request.body as object);
      const before = workingLinks(atlas, target).map(({ id }) => ({ id, round: ids.get(id) ?? round }));
      const open = posts.filter((post) => post.target === target && !post.request.committed);
      posts.push({ run: runOf(request), round, target, request, before, open });
    }
  });
  return {
    posts,
    get ids() {
      learn();
      return ids;
    },
    beginRound(next) {
      learn();
      round = next;
      reads = 0;
    },
  };
}

/**
 * Nothing is posted twice without proof that the first never left. Within one run only Atlas's no is proof; a later run
 * has proof in a list without it. Of runs side by side each may have listed before the other's create.
 */
export function judgePosts({ posts }: AtlasRecord, overlaps: ReadonlySet<number>): void {
  for (const [index, post] of posts.entries()) {
    const earlier = posts.slice(0, index).filter(({ run, target }) => run === post.run && target === post.target);
    const open = earlier.find(({ request }) => !isRefused(request));
    if (open)
      throw new PropertyBroken(`run ${post.run} posted ${post.target} twice: ${said(open)}, then ${said(post)}`);
    const late = post.open.find((other) => other.round !== post.round && other.request.committed);
    if (late) throw new PropertyBroken(`run ${post.run} posted ${post.target} before it could know of ${said(late)}`);
    const there = post.before.filter(({ round }) => !(overlaps.has(post.round) && round === post.round));
    if (there.length > 0) {
      throw new PropertyBroken(`run ${post.run} posted ${post.target} although ${there.map(({ id }) => id)} was there`);
    }
  }
}

function isRefused({ status }: LoggedRequest): boolean {
  return status !== null && status >= 400 && status < 500;
}

function said({ request: { number, status, committed } }: Post): string {
  return `request ${number} (${status ?? "no answer"}, ${committed ? "carried out" : "not carried out"})`;
}
