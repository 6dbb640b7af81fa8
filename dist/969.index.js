export const id = 969;
export const ids = [969,359];
export const modules = {

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AnswerTooLong: () => (/* binding */ AnswerTooLong),
/* harmony export */   openHttp: () => (/* binding */ openHttp)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);

/** An answer went on beyond what any list of 500 objects could need. */
class AnswerTooLong extends Error {
    name = "AnswerTooLong";
}
const BOUNDS = { deadline: 60_000, bytes: 32 * 1024 * 1024 };
/** Opens the way to Atlas. Certificates of a private authority come from `NODE_EXTRA_CA_CERTS`, which Node itself reads. */
function openHttp(bounds = BOUNDS) {
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({ keepAliveTimeout: 30_000, connect: { timeout: 15_000 } });
    return {
        async send({ method, url, headers, body, signal }) {
            const deadline = AbortSignal.timeout(bounds.deadline);
            const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
                dispatcher,
                method,
                headers,
                body: body ?? null,
                signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
            });
            return {
                status: answer.statusCode,
                contentType: first(answer.headers["content-type"]) ?? "",
                retryAfter: first(answer.headers["retry-after"]),
                date: first(answer.headers.date),
                text: await readWhole(answer.body, bounds.bytes),
            };
        },
        close: () => dispatcher.destroy(),
    };
}
async function readWhole(body, limit) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        // Leaving the loop destroys the stream, and with it the connection.
        if (bytes > limit)
            throw new AnswerTooLong(`the answer is longer than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function first(header) {
    return (Array.isArray(header) ? header[0] : header) ?? null;
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PR: () => (/* binding */ mayRepeatRead),
  Et: () => (/* binding */ mayRepeatWrite),
  mu: () => (/* binding */ parseRetryAfter),
  sT: () => (/* binding */ retryAfterOf),
  LH: () => (/* binding */ withRetries)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./lib/engine/atlas-error.js
var atlas_error = __webpack_require__(9990);
;// CONCATENATED MODULE: ./lib/atlas/retry.js


/** Tries of one call, the first included. */
const TRIES = 5;
/** The first pause in milliseconds; each further one is twice as long. */
const FIRST_PAUSE = 1_000;
/** Longest `Retry-After` that is waited for, in milliseconds: Atlas's own buckets refill within a minute. */
const LONGEST_RETRY_AFTER = 300_000;
/** What Atlas asked for with the refusal that caused an error, in milliseconds. */
const retryAfterOf = new WeakMap();
/**
 * Calls until it succeeds, a try is not worth repeating, or five tries are used up.
 *
 * @param mayRepeat - whether a try that ended so may be made again
 */
function withRetries(pace, mayRepeat, call) {
    return pRetry(call, {
        retries: TRIES - 1,
        minTimeout: 0,
        maxTimeout: 0,
        shouldRetry: ({ error }) => error instanceof atlas_error/* AtlasError */.qL && mayRepeat(error) && !pace.signal?.aborted,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
            if (!(error instanceof atlas_error/* AtlasError */.qL) || retriesLeft === 0 || !mayRepeat(error))
                return;
            const pause = pauseAfter(error, attemptNumber, pace.longestPause);
            if (pause > LONGEST_RETRY_AFTER)
                throw error;
            pace.onRetry(error, pause);
            await pace.clock.sleep(pause, pace.signal);
        },
    });
}
/** A read changes nothing: it is repeated after 429, 5xx, a broken connection and an answer cut short. Pure. */
function mayRepeatRead({ failure }) {
    const { status, reason } = failure;
    if (reason === "interrupted")
        return false;
    return (status === null || status === 408 || status === 429 || status >= 500 || (status < 300 && failure.fate === "unknown"));
}
/** A write is repeated only where it provably changed nothing and never reached Atlas's books. Pure. */
function mayRepeatWrite({ failure }) {
    return failure.status === 429 || (failure.fate === "unsent" && failure.errorCode === "ECONNREFUSED");
}
/**
 * `Retry-After` in milliseconds, from seconds or a date; null where it says nothing. A date counts from the time that the
 * answer itself names, so that a runner whose clock is wrong makes no difference.
 */
function parseRetryAfter(header, sent) {
    if (header === null)
        return null;
    if (/^\d+(\.\d+)?$/.test(header.trim()))
        return Number(header) * 1000;
    const until = Date.parse(header);
    const now = Date.parse(sent ?? "");
    return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
function pauseAfter(error, attempt, longestPause) {
    const asked = retryAfterOf.get(error);
    const backoff = Math.min(longestPause, FIRST_PAUSE * 2 ** (attempt - 1));
    // Jitter keeps the legs of a matrix from coming back together.
    return Math.max(asked ?? 0, backoff * (0.5 + Math.random() / 2));
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./lib/engine/atlas-error.js
var atlas_error = __webpack_require__(9990);
// EXTERNAL MODULE: ./lib/atlas/http.js
var http = __webpack_require__(4359);
;// CONCATENATED MODULE: ./lib/atlas/answer.js


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
/** The JSON of a successful answer. Throws {@link AtlasError} for anything else. */
function readAnswer(call, answer) {
    const body = parse(answer.text);
    if (answer.status >= 200 && answer.status < 300) {
        if (answer.text.trim() === "")
            return {};
        if (body === undefined)
            throw notJson(call, answer);
        if (!isErrorBody(body))
            return body;
    }
    if (answer.status >= 300 && answer.status < 400)
        throw redirected(call, answer);
    if (body === undefined && answer.status < 500)
        throw notJson(call, answer);
    const { errorCode, detail } = describeError(body);
    throw new atlas_error/* AtlasError */.qL({
        ...call,
        status: answer.status,
        errorCode,
        detail: detail ?? `Atlas answered with status ${answer.status} and no explanation.`,
        hint: hintFor(call, answer.status, errorCode, detail ?? ""),
        fate: fateOf(answer.status),
        reason: reasonFor(call, answer.status, errorCode),
    });
}
/** A call that got no answer, as an {@link AtlasError}. */
function brokenCall(call, error) {
    if (error instanceof atlas_error/* AtlasError */.qL)
        return error;
    if (error instanceof Error && error.name === "AbortError")
        return interrupted(call, error);
    const code = codeOf(error);
    const unsent = code !== null && UNSENT.has(code);
    const what = error instanceof http.AnswerTooLong
        ? error.message
        : isTimeout(error)
            ? "no whole answer came in time"
            : (messageOf(error) ?? "the connection broke");
    return new atlas_error/* AtlasError */.qL({
        ...call,
        status: null,
        errorCode: code,
        detail: `${what}.`,
        hint: connectionHint(code),
        fate: unsent ? "unsent" : "unknown",
        reason: "atlas-api",
    }, { cause: error });
}
function interrupted(call, cause) {
    const failure = {
        ...call,
        status: null,
        errorCode: null,
        detail: "the run was interrupted.",
        hint: "Run again.",
        fate: "unknown",
        reason: "interrupted",
    };
    return new atlas_error/* AtlasError */.qL(failure, { cause });
}
/** A 500 or 503 may come after Atlas has carried the write out; a 429 and other refusals never do. */
function fateOf(status) {
    return status >= 500 || status === 408 || status < 300 ? "unknown" : "refused";
}
function reasonFor(call, status, errorCode) {
    if (isForToken(call))
        return status === 401 || status === 403 ? "auth" : "atlas-api";
    if (status === 403 || errorCode === "USER_UNAUTHORIZED")
        return "forbidden";
    if (status === 401)
        return "auth";
    return "atlas-api";
}
/** Whether a call asks for a token: a no there is about the credentials, not about what they may do. */
function isForToken({ path }) {
    return path.includes("/api/oauth/");
}
/** What the person who sees the error can do. Texts by error code where Atlas has one. */
function hintFor(call, status, errorCode, detail) {
    if (errorCode === "IP_ADDRESS_NOT_ON_ACCESS_LIST") {
        return "The organization only takes API calls from its access list: add this runner's address to it, or use a runner with a static address.";
    }
    if (errorCode === "GROUP_NOT_FOUND")
        return "Check `projectId`, and that the service account is a member of that project.";
    if (errorCode === "STREAM_PRIVATE_LINK_IN_USE")
        return "A stream connection still uses it.";
    if (errorCode === "INVALID_VERSION_DATE" || errorCode === "VERSION_GONE")
        return "Use a newer version of this action.";
    if (/must have an Atlas Cluster on|Network Peering configured/i.test(detail)) {
        return "Create a cluster on that cloud in this project first, in the same region as the link where the service asks for it.";
    }
    if (status === 401 && errorCode !== "USER_UNAUTHORIZED")
        return "Check the service account's id and secret; secrets expire.";
    if (status === 403 && isForToken(call))
        return "Revoke tokens of this service account that nobody uses, or wait: each ends after an hour.";
    if (status === 401 || status === 403)
        return roleHint(call);
    if (status === 429)
        return "Too many calls at once; run again in a minute.";
    if (status >= 500)
        return "Atlas had a fault; run again.";
    return null;
}
/** Which role a call needs, from the role requirements in Atlas's own description of its API. */
function roleHint({ method, path }) {
    if (path.includes("/backup/"))
        return "Private endpoints for backups need the role Project Owner, for reading too.";
    if (method !== "GET")
        return "The service account needs the role Project Stream Processing Owner or Project Owner for this.";
    return "The service account needs the role Project Read Only, and Project Data Access Read Only for lists of connections.";
}
function connectionHint(code) {
    if (code !== null && (code.includes("CERT") || code.includes("SELF_SIGNED") || code.includes("VERIFY"))) {
        return "A private certificate authority is made known with NODE_EXTRA_CA_CERTS.";
    }
    return "Check the network between the runner and Atlas, and HTTPS_PROXY where it needs one.";
}
/** Atlas's error shape, or OAuth's `{error, error_description}`. */
function describeError(body) {
    if (typeof body !== "object" || body === null)
        return { errorCode: null, detail: null };
    const { error, error_description, errorCode, detail, reason, badRequestDetail } = body;
    const fields = badRequestDetail?.fields;
    const violations = Array.isArray(fields)
        ? fields.map((field) => `${String(field.field)}: ${String(field.description)}`)
        : [];
    const said = textOr(detail) ?? textOr(error_description) ?? textOr(reason);
    return {
        errorCode: textOr(errorCode) ?? textOr(error),
        detail: violations.length === 0 ? said : `${said ?? ""} (${violations.join("; ")})`.trim(),
    };
}
function isErrorBody(body) {
    return (typeof body === "object" &&
        body !== null &&
        "errorCode" in body &&
        typeof body.error === "number");
}
function notJson(call, { status, contentType }) {
    return new atlas_error/* AtlasError */.qL({
        ...call,
        status,
        errorCode: null,
        detail: `the answer is not JSON${contentType === "" ? "" : ` but ${contentType}`}.`,
        hint: "Something between the runner and Atlas may have answered instead: check `base-url` and the proxy.",
        fate: "unknown",
        reason: "atlas-api",
    });
}
function redirected(call, { status }) {
    return new atlas_error/* AtlasError */.qL({
        ...call,
        status,
        errorCode: null,
        detail: "the answer is a redirect, which is not followed so that the token stays with Atlas.",
        hint: "Check `base-url` and the proxy.",
        fate: "unknown",
        reason: "atlas-api",
    });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function codeOf(error) {
    for (let at = error; typeof at === "object" && at !== null; at = at.cause) {
        const { code } = at;
        if (typeof code === "string")
            return code;
    }
    return null;
}
function isTimeout(error) {
    return error instanceof Error && (error.name === "TimeoutError" || /TIMEOUT/.test(codeOf(error) ?? ""));
}
function messageOf(error) {
    return error instanceof Error && error.message !== "" ? error.message.replace(/\.$/, "") : null;
}
function textOr(value) {
    return typeof value === "string" && value !== "" ? value : null;
}

// EXTERNAL MODULE: ./lib/atlas/retry.js + 2 modules
var retry = __webpack_require__(9860);
;// CONCATENATED MODULE: ./lib/atlas/session.js



/** So long before its end a token is renewed, in milliseconds. */
const RENEWAL_MARGIN = 600_000;
/**
 * Opens a session; the first call fetches the token. Expiry is counted from the moment of the answer on our own clock, so
 * that a runner whose clock is wrong makes no difference.
 *
 * @see https://www.mongodb.com/docs/atlas/api/service-accounts-overview/
 */
function openSession({ baseUrl, credentials, http, pace, onToken }) {
    let token = null;
    let inFlight = 0;
    let closed = false;
    let drained = [];
    let gate = Promise.resolve();
    const oauth = (operation, form) => ({
        method: "POST",
        url: `${baseUrl}/api/oauth/${operation}`,
        headers: {
            authorization: `Basic ${Buffer.from(`${credentials.clientId}:${credentials.clientSecret.reveal()}`).toString("base64")}`,
            accept: "application/json",
            "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams(form).toString(),
    });
    async function fetchToken() {
        const answer = await (0,retry/* withRetries */.LH)(pace, retry/* mayRepeatRead */.PR, () => exchange(http, { ...oauth("token", { grant_type: "client_credentials" }), signal: pace.signal }));
        const { access_token: value, expires_in: lifetime } = answer;
        if (typeof value !== "string" || value === "")
            throw noToken();
        onToken(value);
        const milliseconds = typeof lifetime === "number" && lifetime > 0 ? lifetime * 1000 : 3_600_000;
        return { value, renewAt: pace.clock.now() + Math.max(milliseconds - RENEWAL_MARGIN, milliseconds / 2) };
    }
    async function revoke(value) {
        await http
            .send({
            ...oauth("revoke", { token: value, token_type_hint: "access_token" }),
            signal: AbortSignal.timeout(2_000),
        })
            .catch(() => undefined);
    }
    const idle = () => inFlight === 0 ? Promise.resolve() : new Promise((resolve) => drained.push(resolve));
    /** Only one token may live: the old one goes, once no call uses it, before the new one comes. */
    async function renew(value) {
        await idle();
        await revoke(value);
        token = fetchToken();
        await token;
    }
    async function currentToken() {
        await gate;
        // What comes too late must not fetch a token that nobody revokes any more.
        if (closed)
            throw new Error("The session with Atlas is closed.");
        token ??= fetchToken();
        const held = token;
        const { value, renewAt } = await held.catch((error) => {
            if (token === held)
                token = null;
            throw error;
        });
        if (pace.clock.now() < renewAt)
            return value;
        if (token === held)
            gate = renew(value).catch(() => undefined);
        return currentToken();
    }
    async function send(request, value) {
        inFlight++;
        try {
            return await exchange(http, { ...request, headers: { ...request.headers, authorization: `Bearer ${value}` } });
        }
        finally {
            inFlight--;
            if (inFlight === 0) {
                for (const resolve of drained)
                    resolve();
                drained = [];
            }
        }
    }
    return {
        async call(request) {
            const value = await currentToken();
            try {
                return await send(request, value);
            }
            catch (error) {
                if (!isTokenRefused(error))
                    throw error;
                // Somebody ended the token before its time. Nothing was carried out, so the call is made again with another one.
                const held = token;
                if ((await held)?.value === value && token === held)
                    gate = renew(value).catch(() => undefined);
                return send(request, await currentToken());
            }
        },
        async close() {
            closed = true;
            await idle();
            const held = await token?.catch(() => null);
            token = null;
            if (held)
                await revoke(held.value);
        },
    };
}
/** Whether Atlas does not know the token, as against what its account may do. */
function isTokenRefused(error) {
    return error instanceof atlas_error/* AtlasError */.qL && error.failure.status === 401 && error.failure.reason === "auth";
}
/** One request and its answer as JSON. Throws {@link AtlasError}. */
async function exchange(http, request) {
    const call = { method: request.method, path: new URL(request.url).pathname };
    let answer;
    try {
        answer = await http.send(request);
    }
    catch (error) {
        throw brokenCall(call, error);
    }
    try {
        return readAnswer(call, answer);
    }
    catch (error) {
        const pause = (0,retry/* parseRetryAfter */.mu)(answer.retryAfter, answer.date);
        if (error instanceof atlas_error/* AtlasError */.qL && pause !== null)
            retry/* retryAfterOf */.sT.set(error, pause);
        throw error;
    }
}
function noToken() {
    return new atlas_error/* AtlasError */.qL({
        method: "POST",
        path: "/api/oauth/token",
        status: 200,
        errorCode: null,
        detail: "the answer holds no access token.",
        hint: "Check `base-url` and the proxy.",
        fate: "refused",
        reason: "atlas-api",
    });
}


/***/ })

};
