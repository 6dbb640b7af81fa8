import type { Json, JsonObject } from "../json.ts";

/**
 * Why the sandbox refused a request.
 *
 * The first group is the client's fault and counts as refused: `malformed` body, `media-type`, `query`, `path`, `token`, writes in the
 * wrong `order`, two writes that `race` in one workspace, a `duplicate`, a write to something `missing`. The second group can happen to
 * a correct client and counts as declined: `forbidden` by role or access list, wrong `credentials`, a `precondition` outside the
 * request, `busy`. `absent` is the ordinary 404 and is not counted.
 */
export type Why =
  | "malformed"
  | "media-type"
  | "query"
  | "path"
  | "token"
  | "order"
  | "race"
  | "duplicate"
  | "missing"
  | "forbidden"
  | "credentials"
  | "precondition"
  | "busy"
  | "absent";

const DECLINED: ReadonlySet<Why> = new Set<Why>(["forbidden", "credentials", "precondition", "busy"]);

/** Whether a refusal of this sort can happen to a correct client. */
export function isDeclined(why: Why): boolean {
  return DECLINED.has(why);
}

/** One field of a body that is wrong. */
export interface Violation {
  /** Path inside the body, e.g. `authentication.password`. */
  readonly field: string;
  readonly description: string;
}

/** One answer. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; nothing is sent where it is absent. */
  readonly body?: Json;
}

interface Extras {
  readonly parameters?: readonly Json[];
  readonly fields?: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
  /** True where Atlas sends no body, as for a 406. */
  readonly silent?: boolean;
}

/** A request that the sandbox does not carry out, with the answer that Atlas would give. */
export class Refusal extends Error {
  readonly why: Why;
  readonly status: number;
  readonly errorCode: string;
  readonly extras: Extras;

  constructor(why: Why, status: number, errorCode: string, detail: string, extras: Extras = {}) {
    super(detail);
    this.name = "Refusal";
    this.why = why;
    this.status = status;
    this.errorCode = errorCode;
    this.extras = extras;
  }

  /** The answer to send. */
  answer(): Answer {
    const headers = { ...this.extras.headers };
    if (this.extras.silent === true) return { status: this.status, headers };
    const error = apiError(this.status, this.errorCode, this.message, this.extras);
    return { status: this.status, headers: { "content-type": "application/json", ...headers }, body: error };
  }
}

/**
 * The body of an Atlas error, e.g. `{ error: 404, errorCode: "GROUP_NOT_FOUND", … }`.
 * @see component schema `ApiError` of the Atlas Administration API.
 */
export function apiError(status: number, errorCode: string, detail: string, extras: Extras = {}): JsonObject {
  const body: JsonObject = { detail, error: status, errorCode };
  if (extras.fields !== undefined) body.badRequestDetail = { fields: extras.fields.map((field) => ({ ...field })) };
  body.parameters = [...(extras.parameters ?? [])];
  body.reason = REASONS[status] ?? "Error";
  return body;
}

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** A body that breaks its shape: 400 `VALIDATION_ERROR` with every violation. */
export function invalidBody(violations: readonly Violation[]): Refusal {
  const detail = violations.map((violation) => `${violation.field}: ${violation.description}`).join("; ");
  return new Refusal("malformed", 400, "VALIDATION_ERROR", detail, { fields: violations });
}
