import type { Refusal } from "../engine/model/change.ts";
import { warningOf } from "../github/body.ts";
import { blobId, gitId, unixLines } from "../proof/blob.ts";
import type { RunHistory } from "./run-history.ts";

/** How a file that was read is beside the branch's: `not-there` where the run's own commit does not have it either. */
export type ConfigVersion = "same" | "other" | "changed-here" | "gone" | "not-there" | "outside";

/** A configuration file and where it is in the repository. */
export interface VersionedFile {
  /** As the workflow names it. */
  readonly file: string;
  /** Path in the repository, or null where the file lies outside of it. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
  /** True where the run has several files. */
  readonly isOneOfMany: boolean;
}

/** Compares a configuration file with the one at the branch's head, byte by byte but for line ends. */
export async function configVersion(
  history: Pick<RunHistory, "fileAt" | "filesAt">,
  { path, bytes, isOneOfMany }: VersionedFile,
  head: string,
  own: string,
): Promise<ConfigVersion> {
  if (path === null) return "outside";
  // One list tells of all files, where there are several; what it does not show to be the same is looked at.
  const listed = isOneOfMany ? await history.filesAt(head) : null;
  const id = listed?.get(path);
  if (id !== undefined && (id === gitId(bytes) || id === blobId(bytes))) return "same";
  const theirs = await history.fileAt(path, head);
  if (theirs === null) return own === head ? "not-there" : "gone";
  if (unixLines(bytes).equals(unixLines(theirs))) return "same";
  return own === head ? "changed-here" : "other";
}

/** Why a file may not be applied, or null where it is the branch's. */
export function outdated({ file }: VersionedFile, branch: string, version: ConfigVersion): Refusal | null {
  const newer = "nothing to do: the run for the newer commit applies what it holds";
  switch (version) {
    case "same":
      return null;
    case "gone":
      return refusal("superseded", `The branch ${branch} no longer has ${file}.`, [newer]);
    case "other":
      return refusal("superseded", `The branch ${branch} has another ${file} by now.`, [newer]);
    case "changed-here":
      return refusal(
        "superseded",
        `${file} is not as the branch ${branch} has it, though this run is for the branch's newest commit: something changed the file after the checkout.`,
        ["remove the step that changes it, or have the branch hold what it makes"],
      );
    case "not-there":
    case "outside":
      return refusal("not-reviewed", notInRepository(file, version), [
        "commit the file to the repository, and name its path there in `config`",
        'run "Atlas apply" by hand and tick "Accept unreviewed"',
      ]);
  }
}

/** Why a file can never be applied from a review, in one sentence. */
export function notInRepository(file: string, version: "not-there" | "outside"): string {
  return version === "outside"
    ? `${file} leads to a file outside of the repository's checkout, so no pull request can show what changes in it.`
    : `The repository does not have ${file}: it is generated, or another repository's, so no pull request can show what changes in it.`;
}

/** What it means that GitHub could not be asked, as a refusal. @throws the error itself where it is no error of GitHub's */
export function versionUnknown({ file }: VersionedFile, branch: string, error: unknown): Refusal {
  return refusal(
    "not-reviewed",
    `It cannot be told whether ${file} is still what the branch ${branch} has. ${warningOf(error)}`,
    ["give the job `permissions: { contents: read }`", "run this job again"],
  );
}

function refusal(reason: "superseded" | "not-reviewed", message: string, waysForward: readonly string[]): Refusal {
  return { reason, message, waysForward, addresses: [] };
}
