import { readConfigFile } from "../../config/files.ts";
import { loadTarget } from "../../config/load.ts";
import { repositoryPath } from "../../config/repository-path.ts";
import type { Takeover } from "../../github/body.ts";
import { KINDS } from "../../kinds/index.ts";
import type { Run } from "../../run/context.ts";

/** What tells whether a text of a target's name was left by the same target at another place, or with another project id. */
export function takeoverOf({ inputs, workspace }: Run, name: string): Takeover {
  return {
    isGone(config) {
      // Its path is the repository's: a file that is not there from the workspace either is taken for gone.
      const { bytes } = readConfigFile(config, workspace);
      if (bytes === null || repositoryPath(config, workspace) === null) return true;
      return loadTarget(bytes, config, KINDS, { projectId: inputs.projectId }).name !== name;
    },
    ownsProject: inputs.projectId === null,
  };
}
