import type { Secret } from "../secrets/secret.ts";
import { createHmac, isSameText } from "./crypto.ts";
import type { ReadMarker, Role } from "./marker.ts";

/** The keys of `review-key` and the repository that they are for. */
export interface ReviewKeys {
  /** The repository's number, which stays when it is renamed. */
  readonly repository: string;
  /** The first signs, all verify; none where nothing is signed. */
  readonly keys: readonly Secret[];
}

/** Where a signed marker is. */
export interface SignedPlace {
  /** Number of the pull request. */
  readonly pull: number;
  readonly role: Role;
  readonly target: string;
}

/** Signs payloads for one place; null for each where there are no keys. */
export function signer({ repository, keys }: ReviewKeys, place: SignedPlace): (json: string) => string | null {
  const [key] = keys;
  return (json) => (key === undefined ? null : hmac(key, repository, place, json));
}

/** How a marker's signature is: `unsigned` where it has none. */
export type SignatureState = "valid" | "wrong" | "unsigned";

/** How the signature of a marker found on a pull request is. */
export function signatureState({ repository, keys }: ReviewKeys, pull: number, marker: ReadMarker): SignatureState {
  const { signature, json, role, target } = marker;
  if (signature === null) return "unsigned";
  const isOurs = (key: Secret): boolean => isSameText(hmac(key, repository, { pull, role, target }, json), signature);
  return keys.filter(isOurs).length > 0 ? "valid" : "wrong";
}

/** Whether a marker is as this run would write it on that pull request: signed with one of the keys, or not at all where there are none. */
export function isOwnMarker(keys: ReviewKeys, pull: number, marker: ReadMarker): boolean {
  return signatureState(keys, pull, marker) === (keys.keys.length === 0 ? "unsigned" : "valid");
}

function hmac(key: Secret, repository: string, { pull, role, target }: SignedPlace, json: string): string {
  const text = ["v1", repository, String(pull), role, target, json].join("\n");
  return createHmac("sha256", key.reveal()).update(text).digest("base64url");
}
