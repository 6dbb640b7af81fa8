import fc from "fast-check";
import { KINDS } from "../../../src/kinds/index.ts";
import { ACCESS_POINT, enterpriseLink, eventHubLink, type Link, mskLink, s3Link } from "../../support/links.ts";

/** What Atlas has for a link that a file may declare. */
export const LIVE = [
  "nothing",
  "the same",
  "the same, being made",
  "another",
  "the same, FAILED",
  "another, FAILED",
  "deleting",
  "the same and a FAILED twin",
  "twins, one pinned",
] as const;

/** One place for a link: what the file says of it, and what Atlas has. */
export interface Slot {
  readonly target: number;
  readonly declared: "present" | "absent" | "not";
  readonly live: (typeof LIVE)[number];
}

/** A way in which one request goes wrong. */
export interface Trouble {
  readonly at: "link POST" | "write" | "read" | "token";
  /** Which of the run's requests of that sort, from 1. */
  readonly nth: number;
  readonly times: number;
  readonly phase: "before" | "after";
  readonly act: "reset" | "500" | "503" | "504" | "429" | "refused" | "cut" | "time-out" | "late";
  /** Reads after which a late commit is carried out; `told`: not before the run is over. */
  readonly reads: number | "told";
}

/** One run of the action in its surroundings. */
export interface Attempt {
  readonly troubles: readonly Trouble[];
  /** The request at which the run is killed, before or after Atlas carries it out. */
  readonly kill: { readonly at: number; readonly phase: "before" | "after" } | null;
  readonly maxParallel: 1 | 8;
  readonly everything: boolean;
}

/** One run, or two that overlap: the second begins at some request of the first. */
export interface Round {
  readonly runs: readonly [Attempt] | readonly [Attempt, Attempt];
  readonly secondAt: number;
  /** The list of links at which everything late is carried out at the latest. */
  readonly lateAt: 0 | 1 | 2;
}

/** What the file says of a workspace with connections, and what Atlas has of it. */
export interface Streams {
  readonly live: boolean;
  readonly kafka: "missing" | "same" | "another" | "failed";
  /** Whether a connection goes through the first link that is declared. */
  readonly overLink: "no" | "missing" | "same";
}

/** Everything that is drawn. */
export interface Case {
  readonly slots: readonly Slot[];
  readonly streams: Streams | null;
  readonly backup: "nothing" | "missing" | "live" | "failed";
  readonly refuseDuplicates: boolean;
  readonly spelling: "as-sent" | "server";
  /** How many of the new links Atlas makes FAILED, and for how many reads new ones are not listed. */
  readonly failing: 0 | 1;
  readonly hidden: 0 | 1 | 2;
  readonly rounds: readonly Round[];
}

/** The links that may be declared, each with something else that Atlas may have for it. None shares its target with another. */
export const TARGETS: readonly { readonly name: string; readonly link: Link; readonly other: Link | null }[] = [
  { name: "msk-1", link: mskLink(1), other: null },
  { name: "msk-2", link: mskLink(2), other: null },
  { name: "s3", link: s3Link("us-east-1"), other: { ...s3Link("us-east-1"), vendor: "LAMBDA" } },
  { name: "hub", link: eventHubLink("westeurope"), other: eventHubLink("eastus2") },
  { name: "gateway", link: enterpriseLink(ACCESS_POINT), other: enterpriseLink() },
  { name: "archive", link: s3Link("eu-west-1"), other: generic("com.amazonaws.eu-west-1.s3", "eu-west-1") },
  { name: "generic", link: generic("com.amazonaws.vpce.us-east-1.vpce-svc-0aa", "us-east-1"), other: null },
];

function generic(serviceEndpointId: string, region: string): Link {
  return { provider: "AWS", region, serviceEndpointId };
}

const slots: fc.Arbitrary<readonly Slot[]> = fc
  .uniqueArray(fc.nat(TARGETS.length - 1), { minLength: 1, maxLength: 5 })
  .chain((targets) =>
    fc.tuple(
      ...targets.map((target) =>
        fc.record({
          target: fc.constant(target),
          declared: weighted(["present", 8], ["absent", 1], ["not", 1]),
          live: weighted(["nothing", 9], ...LIVE.slice(1).map((live) => [live, 1] as const)),
        }),
      ),
    ),
  );

const trouble: fc.Arbitrary<Trouble> = fc.record({
  at: weighted(["link POST", 8], ["write", 3], ["read", 3], ["token", 1]),
  nth: weighted([1, 6], [2, 3], [3, 1]),
  times: weighted([1, 5], [2, 2], [6, 1]),
  phase: fc.constantFrom("before", "after"),
  act: weighted(
    ["reset", 5],
    ["500", 1],
    ["503", 2],
    ["504", 1],
    ["429", 1],
    ["refused", 3],
    ["cut", 1],
    ["time-out", 3],
    ["late", 4],
  ),
  reads: weighted<Trouble["reads"]>([0, 1], [1, 1], [2, 1], [3, 1], ["told", 4]),
});

const attempt: fc.Arbitrary<Attempt> = fc.record({
  troubles: fc.array(trouble, { minLength: 0, maxLength: 3 }),
  kill: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({ at: fc.integer({ min: 1, max: 16 }), phase: fc.constantFrom("before", "after") }),
    },
  ),
  maxParallel: fc.constantFrom(1, 8),
  everything: weighted([true, 4], [false, 1]),
});

const round: fc.Arbitrary<Round> = fc.record({
  runs: fc.oneof({ weight: 2, arbitrary: fc.tuple(attempt) }, { weight: 1, arbitrary: fc.tuple(attempt, attempt) }),
  secondAt: fc.integer({ min: 1, max: 6 }),
  lateAt: weighted<Round["lateAt"]>([0, 1], [1, 1], [2, 2]),
});

/** Any case. */
export const cases: fc.Arbitrary<Case> = fc.record({
  slots,
  streams: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: isKnown("workspaces") && isKnown("connections") ? 1 : 0,
      arbitrary: fc.record({
        live: fc.boolean(),
        kafka: fc.constantFrom("missing", "same", "another", "failed"),
        overLink: fc.constantFrom("no", "missing", "same"),
      }),
    },
  ),
  backup: isKnown("backupPrivateEndpoints")
    ? weighted(["nothing", 6], ["missing", 1], ["live", 1], ["failed", 1])
    : fc.constant("nothing" as const),
  refuseDuplicates: fc.boolean(),
  spelling: fc.constantFrom("as-sent", "server"),
  failing: weighted([0, 5], [1, 1]),
  hidden: weighted([0, 5], [1, 1], [2, 1]),
  rounds: fc.array(round, { minLength: 1, maxLength: 2 }),
});

/** Whether this version of the action has a kind; where it has not, no case declares it. */
function isKnown(kind: string): boolean {
  return KINDS.some(({ key }) => key === kind);
}

function weighted<const T>(...choices: readonly (readonly [T, number])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([value, weight]) => ({ arbitrary: fc.constant(value), weight })));
}
