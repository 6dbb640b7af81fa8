import type { AtlasOptions } from "../atlas/index.ts";
import type { Stage } from "./stage.ts";

/** One story of the rehearsal. */
export interface Scene {
  readonly name: string;
  /** Part of the short form, which the suite runs. */
  readonly isShort: boolean;
  /** How this Atlas differs from the usual one. */
  readonly atlas?: AtlasOptions;
  /** Null where it can be played; else why it cannot on this machine. */
  readonly obstacle?: (rehearsal: Stage["rehearsal"]) => string | null;
  /** @throws where something is not as it should be */
  play(stage: Stage): Promise<void>;
}
