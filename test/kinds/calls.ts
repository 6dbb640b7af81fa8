import { makeAddress } from "../../src/engine/model/address.ts";
import type { AtlasWriter, Body, Desired, EnvReference, Reference } from "../../src/engine/model/kind.ts";
import { Secret } from "../../src/secrets/secret.ts";

/** A call of a kind's, e.g. `["PATCH", "/streams/orders", { region: "OHIO_USA" }]`. */
export type Call = readonly [method: string, path: string, body?: Body];

/** An Atlas that answers every write with the same object, and remembers the calls. */
export function recorder(answer: unknown = {}): { readonly atlas: AtlasWriter; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const atlas: AtlasWriter = {
    list: (path, query) => {
      calls.push(query === undefined ? ["LIST", path] : ["LIST", path, query]);
      return Promise.resolve([]);
    },
    get: (path) => {
      calls.push(["GET", path]);
      return Promise.resolve(answer);
    },
    post: (path, body) => {
      calls.push(body === undefined ? ["POST", path] : ["POST", path, body]);
      return Promise.resolve(answer);
    },
    patch: (path, body) => {
      calls.push(["PATCH", path, body]);
      return Promise.resolve(answer);
    },
    delete: (path) => {
      calls.push(["DELETE", path]);
      return Promise.resolve();
    },
  };
  return { atlas, calls };
}

/** The id that every reference of a test leads to. */
export const LINK_ID = "66f0c0eb9e7a177200000001";

/** An entry as the engine hands it to a kind: variables hold `value of NAME`. */
export function desired<Spec extends object>(spec: Spec, name = "orders", workspace = "shop"): Desired<Spec> {
  return {
    name,
    parent: makeAddress("workspaces", workspace),
    spec,
    secret: (value: string | EnvReference) =>
      typeof value === "string" ? value : new Secret(`value of ${value.env}`, value.env),
    resolve: (_: Reference) => LINK_ID,
  };
}
