import { createHash } from "node:crypto";

/** A git object as git hashes and stores it: header and content. */
export interface GitObject {
  readonly sha: string;
  /** `blob 12\0…`, before compression. */
  readonly bytes: Buffer;
}

/** What a commit says beside its tree and its parents. */
export interface CommitText {
  readonly author: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  readonly message: string;
}

/** Files of a tree by path, with `/`. */
export type TreeFiles = ReadonlyMap<string, Buffer>;

/** A tree's own id, and the objects that it is made of: trees and blobs. */
export interface TreeObjects {
  readonly sha: string;
  readonly objects: readonly GitObject[];
}

/** A symbolic link is a file whose bytes begin with this, before the link's target. */
const LINK = "symlink:";

/** What {@link TreeFiles} holds for a symbolic link. */
export function link(target: string): Buffer {
  return Buffer.from(`${LINK}${target}`);
}

/** The blob id of a file's bytes, as `git hash-object` says it. */
export function blobId(bytes: Uint8Array): string {
  return blob(Buffer.from(bytes)).sha;
}

/** The objects of a whole tree. */
export function treeOf(files: TreeFiles): TreeObjects {
  const objects: GitObject[] = [];
  const sha = addTree(
    [...files].map(([path, bytes]) => ({ path: path.split("/"), bytes })),
    objects,
  );
  return { sha, objects };
}

/** A commit's object. */
export function commitObject(tree: string, parents: readonly string[], text: CommitText): GitObject {
  const who = `${text.author} <${text.email}> ${text.seconds} +0000`;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
    "",
    `${text.message}\n`,
  ];
  return hashed("commit", Buffer.from(lines.join("\n")));
}

interface Below {
  readonly path: readonly string[];
  readonly bytes: Buffer;
}

function addTree(files: readonly Below[], objects: GitObject[]): string {
  const entries: { readonly mode: string; readonly name: string; readonly sha: string; readonly order: string }[] = [];
  for (const [name, below] of Map.groupBy(files, ({ path }) => path[0] ?? "")) {
    const [only] = below;
    if (below.length === 1 && only?.path.length === 1) {
      const isLink = only.bytes.subarray(0, LINK.length).toString() === LINK;
      const object = blob(isLink ? only.bytes.subarray(LINK.length) : only.bytes);
      objects.push(object);
      entries.push({ mode: isLink ? "120000" : "100644", name, sha: object.sha, order: name });
    } else {
      const sha = addTree(
        below.map(({ path, bytes }) => ({ path: path.slice(1), bytes })),
        objects,
      );
      // Git sorts a folder as if its name ended with a slash.
      entries.push({ mode: "40000", name, sha, order: `${name}/` });
    }
  }
  const sorted = entries.toSorted((one, other) => Buffer.compare(Buffer.from(one.order), Buffer.from(other.order)));
  const object = hashed(
    "tree",
    Buffer.concat(sorted.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, "hex")])),
  );
  objects.push(object);
  return object.sha;
}

const blobs = new WeakMap<Buffer, GitObject>();

function blob(bytes: Buffer): GitObject {
  const known = blobs.get(bytes);
  if (known) return known;
  const object = hashed("blob", bytes);
  blobs.set(bytes, object);
  return object;
}

function hashed(type: string, content: Buffer): GitObject {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  return { sha: createHash("sha1").update(bytes).digest("hex"), bytes };
}
