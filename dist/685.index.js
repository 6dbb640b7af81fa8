export const id = 685;
export const ids = [685];
export const modules = {

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openWriter),
/* harmony export */   c: () => (/* binding */ openReader)
/* harmony export */ });
/* harmony import */ var _engine_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9990);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7289);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9860);



/** Newest date that every operation in use knows; Atlas resolves it down to the operation's own version. */
const MEDIA_TYPE = "application/vnd.atlas.2025-03-12+json";
/** Largest page that Atlas serves. */
const PAGE = 500;
/** Pages after which a list is taken for one that never ends. */
const MOST_PAGES = 1_000;
/** Reads a project. There is nothing in what it returns that could write. */
function openReader(session, project, pace) {
    const get = (path, query = "") => (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(pace, _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .mayRepeatRead */ .PR, () => session.call({ ...request("GET", project, path, query), signal: pace.signal }));
    return {
        get: (path) => get(path),
        async list(path, narrowed = {}) {
            const objects = [];
            for (let page = 1; page <= MOST_PAGES; page++) {
                const query = new URLSearchParams({ itemsPerPage: String(PAGE), pageNum: String(page), ...narrowed });
                const answer = await get(path, `?${query}`);
                const results = answer.results;
                if (!Array.isArray(results))
                    throw unreadable(project, path, "an answer without `results`");
                objects.push(...results);
                // Atlas calls `totalCount` an estimate: only a short page says that the list is whole.
                if (results.length < PAGE)
                    return objects;
            }
            throw unreadable(project, path, `more than ${MOST_PAGES} full pages`);
        },
    };
}
/**
 * Reads and writes a project. A write is sent again only where it provably changed nothing.
 *
 * @param hardStop - aborts a write whose answer is not waited for any longer
 */
function openWriter(session, project, pace, hardStop) {
    const write = (method, path, body) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(pace, _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .mayRepeatWrite */ .Et, () => {
        const outgoing = request(method, project, path);
        const headers = body === undefined ? outgoing.headers : { ...outgoing.headers, "content-type": MEDIA_TYPE };
        return session.call({
            ...outgoing,
            headers,
            signal: hardStop,
            ...(body === undefined ? {} : { body: JSON.stringify(revealed(body)) }),
        });
    });
    return {
        ...openReader(session, project, pace),
        post: (path, body) => write("POST", path, body),
        patch: (path, body) => write("PATCH", path, body),
        delete: async (path) => void (await write("DELETE", path)),
    };
}
function request(method, project, path, query = "") {
    return { method, url: `${url(project, path)}${query}`, headers: { accept: MEDIA_TYPE } };
}
function url({ baseUrl, projectId }, path) {
    return `${baseUrl}/api/atlas/v2/groups/${projectId}${path}`;
}
/** The only place where secrets are spoken: the body of a request. */
function revealed(body) {
    if (body instanceof _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z)
        return body.reveal();
    if (Array.isArray(body))
        return body.map((item) => revealed(item) ?? null);
    if (typeof body === "object" && body !== null) {
        return Object.fromEntries(Object.entries(body).map(([key, value]) => [
            key,
            revealed(value),
        ]));
    }
    return body;
}
function unreadable(project, path, what) {
    return new _engine_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AtlasError */ .qL({
        method: "GET",
        path: new URL(url(project, path)).pathname,
        status: 200,
        errorCode: null,
        detail: `Atlas sent ${what}.`,
        hint: "Check `base-url` and the proxy.",
        fate: "refused",
        reason: "atlas-api",
    });
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

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   Xn: () => (/* binding */ surveyUsers),
/* harmony export */   cP: () => (/* binding */ listWhole),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9990);

/** Reads what the target's kinds have live. Only reads: it is given the reader. Rejects where a list could not be read whole. */
async function survey(atlas, kinds, target) {
    const mentioned = kinds.filter((kind) => target.mentioned.has(kind.within ?? kind.key));
    const outer = await Promise.all(mentioned.filter((kind) => kind.within === undefined).map((kind) => list(atlas, kind, null, target.entries)));
    const inner = mentioned
        .filter((kind) => kind.within !== undefined)
        .flatMap((kind) => scopesOf(kind, target, outer).map((scope) => ({ kind, scope })));
    const nested = await Promise.all(inner.map(({ kind, scope }) => list(atlas, kind, scope, target.entries)));
    return { listings: [...outer, ...nested] };
}
/**
 * Adds what uses objects of the given kinds, wherever it is: needed before one of them is deleted or replaced, for its
 * users may stand in workspaces that the file does not mention.
 */
async function surveyUsers(atlas, kinds, target, known, of) {
    const users = kinds.filter((kind) => kind.usesKinds?.some((used) => of.has(used)));
    const has = (kind, scope) => known.listings.some((listing) => listing.kind === kind && listing.scope === scope);
    const listings = [...known.listings];
    for (const kind of users) {
        const container = kinds.find((candidate) => candidate.key === kind.within);
        let scopes = [null];
        if (container) {
            const containers = listings.find((listing) => listing.kind === container.key) ??
                (await list(atlas, container, null, target.entries));
            if (!has(container.key, null))
                listings.push({ ...containers, objects: containers.objects });
            scopes = containers.objects.map((object) => object.name);
            if (containers.unreadable !== null)
                listings.push({
                    kind: kind.key,
                    scope: "*",
                    objects: [],
                    unreadable: containers.unreadable,
                    declaredOnly: false,
                });
        }
        const missing = scopes.filter((scope) => !has(kind.key, scope));
        listings.push(...(await Promise.all(missing.map((scope) => list(atlas, kind, scope, target.entries)))));
    }
    return { listings };
}
/** What Atlas has of one kind in one scope. A 403 is an answer: unreadable. */
async function list(atlas, kind, scope, entries) {
    const listing = { kind: kind.key, scope, objects: [], unreadable: null, declaredOnly: false };
    try {
        return { ...listing, objects: await listWhole(atlas, kind, scope, entries) };
    }
    catch (error) {
        if (kind.within !== undefined && (0,_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error))
            return listing;
        if (!(0,_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error))
            throw error;
        const found = await findDeclared(atlas, kind, scope, entries);
        return found === null
            ? { ...listing, unreadable: error.message }
            : { ...listing, objects: found, declaredOnly: true };
    }
}
/** A raw answer as the engine sees it. Throws where Atlas's answer has not the shape that the kind needs. */
function liveObject(kind, scope, raw) {
    const parsed = kind.live.safeParse(raw);
    if (!parsed.success) {
        const where = parsed.error.issues[0]?.path.join(".") ?? "";
        throw unexpected(kind, `an object without a usable \`${where}\``);
    }
    const value = parsed.data;
    const settled = kind.settled?.(value) ?? false;
    const state = kind.state(value);
    const phase = state === null ? "ready" : Object.hasOwn(kind.phases, state) ? (kind.phases[state] ?? "pending") : "pending";
    return {
        kind: kind.key,
        scope,
        id: kind.id(value),
        name: kind.liveName?.(value) ?? null,
        state,
        phase,
        settled: settled && phase === "pending",
        message: kind.errorMessage?.(value) ?? null,
        value,
    };
}
/** How often a list is read again that named one object twice, and so changed while it was being read. */
const LISTINGS = 3;
/** Every object of one kind in one scope. Rejects where the list could not be read whole. */
async function listWhole(atlas, kind, scope, entries) {
    const declared = declaredIn(kind, scope, entries).map(({ spec }) => spec);
    for (let tries = 1;; tries++) {
        const objects = (await kind.list(atlas, scope, declared)).map((raw) => liveObject(kind, scope, raw));
        if (new Set(objects.map(({ id }) => id)).size === objects.length)
            return objects;
        if (tries === LISTINGS)
            throw unexpected(kind, "a list that names one object twice, so it was not read whole");
    }
}
/** Accounts that may not list may still read by name; null where the kind cannot be read that way either. */
async function findDeclared(atlas, kind, scope, entries) {
    const { find } = kind;
    if (!find)
        return null;
    const names = declaredIn(kind, scope, entries).map(({ name }) => name);
    const byName = async (name) => {
        try {
            return [await find.call(kind, atlas, scope, name)];
        }
        catch (error) {
            if ((0,_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error))
                return [];
            throw error;
        }
    };
    try {
        const found = await Promise.all(names.map(byName));
        return found.flat().map((raw) => liveObject(kind, scope, raw));
    }
    catch (error) {
        if ((0,_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error))
            return null;
        throw error;
    }
}
function declaredIn(kind, scope, entries) {
    return entries.filter((entry) => entry.kind === kind.key && entry.scope === scope);
}
/** Only what exists can be listed into: what stands within a workspace that is not there is missing with it. */
function scopesOf(kind, target, outer) {
    const container = outer.find((listing) => listing.kind === kind.within);
    const declared = target.entries.filter((entry) => entry.kind === kind.within).map(({ name }) => name);
    if (!container || container.unreadable !== null)
        return declared;
    const live = new Set(container.objects.filter(({ phase }) => phase !== "leaving").map(({ name }) => name));
    return declared.filter((name) => live.has(name));
}
function unexpected(kind, what) {
    return new _atlas_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AtlasError */ .qL({
        method: "GET",
        path: kind.key,
        status: 200,
        errorCode: null,
        detail: `listing ${kind.title}s, Atlas answered with ${what}.`,
        hint: "Run again; if it stays, report it.",
        fate: "refused",
        reason: "atlas-api",
    });
}


/***/ })

};
