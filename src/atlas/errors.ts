import { AtlasError, type Fate } from "../engine/model/atlas-error.ts";
import type { FailureReason } from "../engine/model/change.ts";
import { type HttpResponse, ResponseTooLong } from "./http.ts";
import { parseRetryAfter } from "./retry.ts";

/** The call that a response belongs to. */
export interface Call {
  readonly method: string;
  /** Path without the query, e.g. `/api/atlas/v2/groups/6650…/streams`. */
  readonly path: string;
}

/** Connection errors before anything of the request has left. */
const UNSENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** The JSON of a successful response. Throws {@link AtlasError} for anything else. */
export function readResponse(call: Call, response: HttpResponse): unknown {
  const body = parse(response.text);
  if (response.status >= 200 && response.status < 300) {
    if (response.text.trim() === "") return {};
    if (body === undefined) throw notJson(call, response);
    if (!isErrorBody(body)) return body;
  }
  if (response.status >= 300 && response.status < 400) throw redirected(call, response);
  if (body === undefined && response.status < 500) throw notJson(call, response);
  const { errorCode, detail } = describeError(body);
  throw new AtlasError({
    ...call,
    status: response.status,
    errorCode,
    detail: detail ?? `Atlas answered with status ${response.status} and no explanation.`,
    hint: hintFor(call, response.status, errorCode),
    fate: fateOf(response.status),
    reason: reasonFor(call, response.status, errorCode),
    retryAfter: parseRetryAfter(response.retryAfter, response.date),
  });
}

/** A call that got no answer, as an {@link AtlasError}. */
export function connectionError(call: Call, error: unknown): AtlasError {
  if (error instanceof AtlasError) return error;
  if (error instanceof Error && error.name === "AbortError") return interruptedError(call, error);
  const code = codeOf(error);
  const unsent = code !== null && UNSENT.has(code);
  const what =
    error instanceof ResponseTooLong
      ? error.message
      : isTimeout(error)
        ? "no whole answer came in time"
        : (messageOf(error) ?? "the connection broke");
  return new AtlasError(
    {
      ...call,
      status: null,
      errorCode: code,
      detail: `${what}.`,
      hint: connectionHint(code),
      fate: unsent ? "unsent" : "unknown",
      reason: "atlas-api",
    },
    { cause: error },
  );
}

function interruptedError(call: Call, cause: Error): AtlasError {
  const failure = {
    ...call,
    status: null,
    errorCode: null,
    detail: "the run was interrupted.",
    hint: "Run again.",
    fate: "unknown",
    reason: "interrupted",
  } as const;
  return new AtlasError(failure, { cause });
}

/** A 500 or 503 may come after Atlas has carried the write out; a 429 and other refusals never do. */
function fateOf(status: number): Fate {
  return status >= 500 || status === 408 || status < 300 ? "unknown" : "refused";
}

function reasonFor(call: Call, status: number, errorCode: string | null): FailureReason {
  if (isForToken(call)) return status === 401 || status === 403 ? "auth" : "atlas-api";
  if (status === 403 || isAboutRights(errorCode)) return "forbidden";
  if (status === 401) return "auth";
  return "atlas-api";
}

/** Whether a 401 is about what the account may do, not about who it is: Atlas answers so to writes after a good token. */
function isAboutRights(errorCode: string | null): boolean {
  return errorCode === "USER_UNAUTHORIZED" || /^NOT_(ORG|GROUP|IN)_/.test(errorCode ?? "");
}

/** Whether a call asks for a token: a no there is about the credentials, not about what they may do. */
export function isForToken({ path }: Pick<Call, "path">): boolean {
  return path.includes("/api/oauth/");
}

/** What the person who sees the error can do, whatever the call was for. What is left to say, the kind of the object says. */
function hintFor(call: Call, status: number, errorCode: string | null): string | null {
  if (errorCode === "IP_ADDRESS_NOT_ON_ACCESS_LIST") {
    return "The organization only takes API calls from its access list: add the address that this runs from to it, or use a machine with a static one.";
  }
  if (errorCode === "GROUP_NOT_FOUND")
    return "There is no such project, or this service account is not in it: check `projectId` and the account's projects.";
  if (errorCode === "INVALID_VERSION_DATE" || errorCode === "VERSION_GONE")
    return "Use a newer version of this action.";
  if (status === 401 && !isAboutRights(errorCode)) return "Check the service account's id and secret; secrets expire.";
  if (status === 403 && isForToken(call))
    return "Revoke tokens of this service account that nobody uses, or wait: each ends after an hour.";
  if (status === 429) return "Too many calls at once; run again in a minute.";
  if (status >= 500) return "Atlas had a fault; run again.";
  return null;
}

function connectionHint(code: string | null): string {
  if (code !== null && (code.includes("CERT") || code.includes("SELF_SIGNED") || code.includes("VERIFY"))) {
    return "A private certificate authority is made known with NODE_EXTRA_CA_CERTS.";
  }
  return "Check the network between this machine and Atlas, and HTTPS_PROXY where it needs one.";
}

interface ErrorBody {
  readonly errorCode: string | null;
  readonly detail: string | null;
}

/** Atlas's error shape, or OAuth's `{error, error_description}`. */
function describeError(body: unknown): ErrorBody {
  if (typeof body !== "object" || body === null) return { errorCode: null, detail: null };
  const { error, error_description, errorCode, detail, reason, badRequestDetail } = body as Record<string, unknown>;
  const fields = (badRequestDetail as { fields?: unknown } | undefined)?.fields;
  const violations = Array.isArray(fields) ? fields.flatMap(violationText) : [];
  const said = textOr(detail) ?? textOr(error_description) ?? textOr(reason);
  return {
    errorCode: textOr(errorCode) ?? textOr(error),
    detail: violations.length === 0 ? said : `${said ?? ""} (${violations.join("; ")})`.trim(),
  };
}

/** What is wrong with one field, as far as Atlas says. */
function violationText(violation: unknown): readonly string[] {
  if (typeof violation !== "object" || violation === null) return [];
  const { field, description } = violation as { field?: unknown; description?: unknown };
  const said = [textOr(field), textOr(description)].filter((part) => part !== null);
  return said.length === 0 ? [] : [said.join(": ")];
}

function isErrorBody(body: unknown): boolean {
  return (
    typeof body === "object" &&
    body !== null &&
    "errorCode" in body &&
    typeof (body as { error?: unknown }).error === "number"
  );
}

function notJson(call: Call, { status, contentType }: HttpResponse): AtlasError {
  return new AtlasError({
    ...call,
    status,
    errorCode: null,
    detail: `the answer is not JSON${contentType === "" ? "" : ` but ${contentType}`}.`,
    hint: "Something between this machine and Atlas may have answered instead: check `base-url` and the proxy.",
    fate: "unknown",
    reason: "atlas-api",
  });
}

function redirected(call: Call, { status }: HttpResponse): AtlasError {
  return new AtlasError({
    ...call,
    status,
    errorCode: null,
    detail: "the answer is a redirect, which is not followed so that the token stays with Atlas.",
    hint: "Check `base-url` and the proxy.",
    fate: "unknown",
    reason: "atlas-api",
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string | null {
  for (let at: unknown = error; typeof at === "object" && at !== null; at = (at as { cause?: unknown }).cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return null;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || /TIMEOUT/.test(codeOf(error) ?? ""));
}

function messageOf(error: unknown): string | null {
  return error instanceof Error && error.message !== "" ? error.message.replace(/\.$/, "") : null;
}

function textOr(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
