export const id = 473;
export const ids = [473, 359];
export const modules = {
	4359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			AnswerTooLong: () => AnswerTooLong,
			flushPendingIo: () => flushPendingIo,
			nextTurn: () => nextTurn,
			openHttp: () => openHttp
		});
		var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
		class AnswerTooLong extends Error {
			name = "AnswerTooLong";
		}
		let BOUNDS = {
			deadline: 6e4,
			bytes: 33554432
		};
		function openHttp(bounds = BOUNDS) {
			let dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({
				keepAliveTimeout: 3e4,
				connect: { timeout: 15e3 }
			});
			return {
				async send({ method, url, headers, body, signal }) {
					let deadline = AbortSignal.timeout(bounds.deadline);
					let answer = await (0, undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
						dispatcher,
						method,
						headers,
						body: body ?? null,
						signal: signal ? AbortSignal.any([signal, deadline]) : deadline
					});
					return {
						status: answer.statusCode,
						contentType: first(answer.headers["content-type"]) ?? "",
						retryAfter: first(answer.headers["retry-after"]),
						date: first(answer.headers.date),
						text: await readWhole(answer.body, bounds.bytes)
					};
				},
				close: () => dispatcher.destroy()
			};
		}
		async function flushPendingIo() {
			for (let turn = 0; turn < 3; turn++) await nextTurn();
		}
		function nextTurn() {
			return new Promise((resolve) => setImmediate(resolve));
		}
		async function readWhole(body, limit) {
			let chunks = [];
			let bytes = 0;
			for await (let chunk of body) {
				bytes += chunk.byteLength;
				if (bytes > limit) throw new AnswerTooLong(`the answer is longer than ${limit} bytes`);
				chunks.push(chunk);
			}
			return Buffer.concat(chunks).toString("utf8");
		}
		function first(header) {
			return (Array.isArray(header) ? header[0] : header) ?? null;
		}
	}),
	9860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PR: () => mayRepeatRead,
			Et: () => mayRepeatWrite,
			mu: () => parseRetryAfter,
			sT: () => retryAfterOf,
			LH: () => withRetries
		});
		let objectToString = Object.prototype.toString;
		let isError = (value) => objectToString.call(value) === "[object Error]";
		let errorMessages = new Set([
			"network error",
			"NetworkError when attempting to fetch resource.",
			"The Internet connection appears to be offline.",
			"Network request failed",
			"fetch failed",
			"terminated",
			" A network error occurred.",
			"Network connection lost"
		]);
		function isNetworkError(error) {
			if (!(error && isError(error) && error.name === "TypeError" && typeof error.message == "string")) return !1;
			let { message, stack } = error;
			if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) return stack === void 0 || "__sentry_captured__" in error;
			if (message.startsWith("error sending request for url")) return !0;
			if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) return !0;
			return errorMessages.has(message);
		}
		function validateRetries(retries) {
			if (typeof retries == "number") {
				if (retries < 0) throw TypeError("Expected `retries` to be a non-negative number.");
				if (Number.isNaN(retries)) throw TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
			} else if (retries !== void 0) throw TypeError("Expected `retries` to be a number or Infinity.");
		}
		function validateNumberOption(name, value, { min = 0, allowInfinity = !1 } = {}) {
			if (value === void 0) return;
			if (typeof value != "number" || Number.isNaN(value)) throw TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
			if (!allowInfinity && !Number.isFinite(value)) throw TypeError(`Expected \`${name}\` to be a finite number.`);
			if (value < min) throw TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
		}
		class AbortError extends Error {
			constructor(message) {
				super();
				if (message instanceof Error) {
					this.originalError = message;
					({message} = message);
				} else {
					this.originalError = Error(message);
					this.originalError.stack = this.stack;
				}
				this.name = "AbortError";
				this.message = message;
			}
		}
		function calculateDelay(retriesConsumed, options) {
			let attempt = Math.max(1, retriesConsumed + 1);
			let random = options.randomize ? Math.random() + 1 : 1;
			let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
			timeout = Math.min(timeout, options.maxTimeout);
			return timeout;
		}
		function calculateRemainingTime(start, max) {
			if (!Number.isFinite(max)) return max;
			return max - (performance.now() - start);
		}
		async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
			let normalizedError = error instanceof Error ? error : TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
			if (normalizedError instanceof AbortError) throw normalizedError.originalError;
			let retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
			let maxRetryTime = options.maxRetryTime ?? Infinity;
			let context = Object.freeze({
				error: normalizedError,
				attemptNumber,
				retriesLeft,
				retriesConsumed
			});
			await options.onFailedAttempt(context);
			if (calculateRemainingTime(startTime, maxRetryTime) <= 0) throw normalizedError;
			let consumeRetry = await options.shouldConsumeRetry(context);
			let remainingTime = calculateRemainingTime(startTime, maxRetryTime);
			if (remainingTime <= 0 || retriesLeft <= 0) throw normalizedError;
			if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
				if (consumeRetry) throw normalizedError;
				options.signal?.throwIfAborted();
				return !1;
			}
			if (!await options.shouldRetry(context)) throw normalizedError;
			if (!consumeRetry) {
				options.signal?.throwIfAborted();
				return !1;
			}
			let delayTime = calculateDelay(retriesConsumed, options);
			let finalDelay = Math.min(delayTime, remainingTime);
			options.signal?.throwIfAborted();
			finalDelay > 0 && await new Promise((resolve, reject) => {
				let onAbort = () => {
					clearTimeout(timeoutToken);
					options.signal?.removeEventListener("abort", onAbort);
					reject(options.signal.reason);
				};
				let timeoutToken = setTimeout(() => {
					options.signal?.removeEventListener("abort", onAbort);
					resolve();
				}, finalDelay);
				options.unref && timeoutToken.unref?.();
				options.signal?.addEventListener("abort", onAbort, { once: !0 });
			});
			options.signal?.throwIfAborted();
			return !0;
		}
		async function pRetry(input, options = {}) {
			options = { ...options };
			validateRetries(options.retries);
			if (Object.hasOwn(options, "forever")) throw Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
			options.retries ??= 10;
			options.factor ??= 2;
			options.minTimeout ??= 1e3;
			options.maxTimeout ??= Infinity;
			options.maxRetryTime ??= Infinity;
			options.randomize ??= !1;
			options.onFailedAttempt ??= () => {};
			options.shouldRetry ??= () => !0;
			options.shouldConsumeRetry ??= () => !0;
			validateNumberOption("factor", options.factor, {
				min: 0,
				allowInfinity: !1
			});
			validateNumberOption("minTimeout", options.minTimeout, {
				min: 0,
				allowInfinity: !1
			});
			validateNumberOption("maxTimeout", options.maxTimeout, {
				min: 0,
				allowInfinity: !0
			});
			validateNumberOption("maxRetryTime", options.maxRetryTime, {
				min: 0,
				allowInfinity: !0
			});
			options.factor > 0 || (options.factor = 1);
			options.signal?.throwIfAborted();
			let attemptNumber = 0;
			let retriesConsumed = 0;
			let startTime = performance.now();
			for (; !Number.isFinite(options.retries) || retriesConsumed <= options.retries;) {
				attemptNumber++;
				try {
					options.signal?.throwIfAborted();
					let result = await input(attemptNumber);
					options.signal?.throwIfAborted();
					return result;
				} catch (error) {
					await onAttemptFailure({
						error,
						attemptNumber,
						retriesConsumed,
						startTime,
						options
					}) && retriesConsumed++;
				}
			}
			throw Error("Retry attempts exhausted without throwing an error.");
		}
		var atlas_error = __webpack_require__(1316);
		let retryAfterOf = new WeakMap();
		function withRetries(pace, mayRepeat, call) {
			return pRetry(call, {
				retries: 4,
				minTimeout: 0,
				maxTimeout: 0,
				shouldRetry: ({ error }) => error instanceof atlas_error.qL && mayRepeat(error) && !pace.signal?.aborted,
				onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
					if (!(error instanceof atlas_error.qL) || retriesLeft === 0 || !mayRepeat(error)) return;
					let pause = pauseAfter(error, attemptNumber, pace.longestPause);
					if (pause > 3e5) throw error;
					pace.onRetry(error, pause);
					await pace.clock.sleep(pause, pace.signal);
				}
			});
		}
		function mayRepeatRead({ failure }) {
			let { status, reason } = failure;
			if (reason === "interrupted") return !1;
			return status === null || status === 408 || status === 429 || status >= 500 || status < 300 && failure.fate === "unknown";
		}
		function mayRepeatWrite({ failure }) {
			return failure.status === 429 || failure.fate === "unsent" && failure.errorCode === "ECONNREFUSED";
		}
		function parseRetryAfter(header, sent) {
			if (header === null) return null;
			if (/^\d+(\.\d+)?$/.test(header.trim())) return Number(header) * 1e3;
			let until = Date.parse(header);
			let now = Date.parse(sent ?? "");
			return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
		}
		function pauseAfter(error, attempt, longestPause) {
			let asked = retryAfterOf.get(error);
			let backoff = Math.min(longestPause, 1e3 * 2 ** (attempt - 1));
			return Math.max(asked ?? 0, backoff * (.5 + Math.random() / 2));
		}
	}),
	7473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openSession: () => openSession });
		var atlas_error = __webpack_require__(1316);
		var http = __webpack_require__(4359);
		let UNSENT = new Set([
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
			"ERR_TLS_CERT_ALTNAME_INVALID"
		]);
		function readResponse(call, answer) {
			let body = parse(answer.text);
			if (answer.status >= 200 && answer.status < 300) {
				if (answer.text.trim() === "") return {};
				if (body === void 0) throw notJson(call, answer);
				if (!isErrorBody(body)) return body;
			}
			if (answer.status >= 300 && answer.status < 400) throw redirected(call, answer);
			if (body === void 0 && answer.status < 500) throw notJson(call, answer);
			let { errorCode, detail } = describeError(body);
			throw new atlas_error.qL({
				...call,
				status: answer.status,
				errorCode,
				detail: detail ?? `Atlas answered with status ${answer.status} and no explanation.`,
				hint: hintFor(call, answer.status, errorCode, detail ?? ""),
				fate: fateOf(answer.status),
				reason: reasonFor(call, answer.status, errorCode)
			});
		}
		function connectionError(call, error) {
			if (error instanceof atlas_error.qL) return error;
			if (error instanceof Error && error.name === "AbortError") return interrupted(call, error);
			let code = codeOf(error);
			let unsent = code !== null && UNSENT.has(code);
			let what = error instanceof http.AnswerTooLong ? error.message : isTimeout(error) ? "no whole answer came in time" : messageOf(error) ?? "the connection broke";
			return new atlas_error.qL({
				...call,
				status: null,
				errorCode: code,
				detail: `${what}.`,
				hint: connectionHint(code),
				fate: unsent ? "unsent" : "unknown",
				reason: "atlas-api"
			}, { cause: error });
		}
		function interrupted(call, cause) {
			let failure = {
				...call,
				status: null,
				errorCode: null,
				detail: "the run was interrupted.",
				hint: "Run again.",
				fate: "unknown",
				reason: "interrupted"
			};
			return new atlas_error.qL(failure, { cause });
		}
		function fateOf(status) {
			return status >= 500 || status === 408 || status < 300 ? "unknown" : "refused";
		}
		function reasonFor(call, status, errorCode) {
			if (isForToken(call)) return status === 401 || status === 403 ? "auth" : "atlas-api";
			if (status === 403 || errorCode === "USER_UNAUTHORIZED") return "forbidden";
			if (status === 401) return "auth";
			return "atlas-api";
		}
		function isForToken({ path }) {
			return path.includes("/api/oauth/");
		}
		function hintFor(call, status, errorCode, detail) {
			if (errorCode === "IP_ADDRESS_NOT_ON_ACCESS_LIST") return "The organization only takes API calls from its access list: add this runner's address to it, or use a runner with a static address.";
			if (errorCode === "GROUP_NOT_FOUND") return "Check `projectId`, and that the service account is a member of that project.";
			if (errorCode === "STREAM_PRIVATE_LINK_IN_USE") return "A stream connection still uses it.";
			if (errorCode === "INVALID_VERSION_DATE" || errorCode === "VERSION_GONE") return "Use a newer version of this action.";
			if (/must have an Atlas Cluster on|Network Peering configured/i.test(detail)) return "Create a cluster on that cloud in this project first, in the same region as the link where the service asks for it.";
			if (status === 401 && errorCode !== "USER_UNAUTHORIZED") return "Check the service account's id and secret; secrets expire.";
			if (status === 403 && isForToken(call)) return "Revoke tokens of this service account that nobody uses, or wait: each ends after an hour.";
			if (status === 401 || status === 403) return roleHint(call);
			if (status === 429) return "Too many calls at once; run again in a minute.";
			if (status >= 500) return "Atlas had a fault; run again.";
			return null;
		}
		function roleHint({ method, path }) {
			if (path.includes("/backup/")) return "Private endpoints for backups need the role Project Owner, for reading too.";
			if (method !== "GET") return "The service account needs the role Project Stream Processing Owner or Project Owner for this.";
			return "The service account needs the role Project Read Only, and Project Data Access Read Only for lists of connections.";
		}
		function connectionHint(code) {
			if (code !== null && (code.includes("CERT") || code.includes("SELF_SIGNED") || code.includes("VERIFY"))) return "A private certificate authority is made known with NODE_EXTRA_CA_CERTS.";
			return "Check the network between the runner and Atlas, and HTTPS_PROXY where it needs one.";
		}
		function describeError(body) {
			if (typeof body != "object" || !body) return {
				errorCode: null,
				detail: null
			};
			let { error, error_description, errorCode, detail, reason, badRequestDetail } = body;
			let fields = badRequestDetail?.fields;
			let violations = Array.isArray(fields) ? fields.map((field) => `${String(field.field)}: ${String(field.description)}`) : [];
			let said = textOr(detail) ?? textOr(error_description) ?? textOr(reason);
			return {
				errorCode: textOr(errorCode) ?? textOr(error),
				detail: violations.length === 0 ? said : `${said ?? ""} (${violations.join("; ")})`.trim()
			};
		}
		function isErrorBody(body) {
			return typeof body == "object" && !!body && "errorCode" in body && typeof body.error == "number";
		}
		function notJson(call, { status, contentType }) {
			return new atlas_error.qL({
				...call,
				status,
				errorCode: null,
				detail: `the answer is not JSON${contentType === "" ? "" : ` but ${contentType}`}.`,
				hint: "Something between the runner and Atlas may have answered instead: check `base-url` and the proxy.",
				fate: "unknown",
				reason: "atlas-api"
			});
		}
		function redirected(call, { status }) {
			return new atlas_error.qL({
				...call,
				status,
				errorCode: null,
				detail: "the answer is a redirect, which is not followed so that the token stays with Atlas.",
				hint: "Check `base-url` and the proxy.",
				fate: "unknown",
				reason: "atlas-api"
			});
		}
		function parse(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function codeOf(error) {
			for (let at = error; typeof at == "object" && at; at = at.cause) {
				let { code } = at;
				if (typeof code == "string") return code;
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
			return typeof value == "string" && value !== "" ? value : null;
		}
		var retry = __webpack_require__(9860);
		function openSession({ baseUrl, credentials, http, pace, onToken }) {
			let token = null;
			let inFlight = 0;
			let closed = !1;
			let drained = [];
			let gate = Promise.resolve();
			let oauth = (operation, form) => ({
				method: "POST",
				url: `${baseUrl}/api/oauth/${operation}`,
				headers: {
					authorization: `Basic ${Buffer.from(`${credentials.clientId}:${credentials.clientSecret.reveal()}`).toString("base64")}`,
					accept: "application/json",
					"content-type": "application/x-www-form-urlencoded"
				},
				body: new URLSearchParams(form).toString()
			});
			async function fetchToken() {
				let { access_token: value, expires_in: lifetime } = await (0, retry.LH)(pace, retry.PR, () => exchange(http, {
					...oauth("token", { grant_type: "client_credentials" }),
					signal: pace.signal
				}));
				if (typeof value != "string" || value === "") throw noToken();
				onToken(value);
				let milliseconds = typeof lifetime == "number" && lifetime > 0 ? lifetime * 1e3 : 36e5;
				return {
					value,
					renewAt: pace.clock.now() + Math.max(milliseconds - 6e5, milliseconds / 2)
				};
			}
			async function revoke(value) {
				await http.send({
					...oauth("revoke", {
						token: value,
						token_type_hint: "access_token"
					}),
					signal: patience()
				}).catch(() => void 0);
			}
			let idle = () => inFlight === 0 ? Promise.resolve() : new Promise((resolve) => drained.push(resolve));
			async function renew(value) {
				await idle();
				await revoke(value);
				token = fetchToken();
				await token;
			}
			async function currentToken() {
				await gate;
				if (closed) throw Error("The session with Atlas is closed.");
				token ??= fetchToken();
				let held = token;
				let { value, renewAt } = await held.catch((error) => {
					token === held && (token = null);
					throw error;
				});
				if (pace.clock.now() < renewAt) return value;
				token === held && (gate = renew(value).catch(() => void 0));
				return currentToken();
			}
			async function send(request, value) {
				inFlight++;
				try {
					return await exchange(http, {
						...request,
						headers: {
							...request.headers,
							authorization: `Bearer ${value}`
						}
					});
				} finally {
					inFlight--;
					if (inFlight === 0) {
						for (let resolve of drained) resolve();
						drained = [];
					}
				}
			}
			return {
				async call(request) {
					let value = await currentToken();
					try {
						return await send(request, value);
					} catch (error) {
						if (!isTokenRefused(error)) throw error;
						let held = token;
						(await held)?.value === value && token === held && (gate = renew(value).catch(() => void 0));
						return send(request, await currentToken());
					}
				},
				async close() {
					closed = !0;
					await idle();
					let held = await token?.catch(() => null);
					token = null;
					held && await revoke(held.value);
				}
			};
		}
		let PATIENCE = 1e3;
		function patience() {
			let over = new AbortController();
			setTimeout(() => setTimeout(() => over.abort(), PATIENCE).unref(), PATIENCE).unref();
			return over.signal;
		}
		function isTokenRefused(error) {
			return error instanceof atlas_error.qL && error.failure.status === 401 && error.failure.reason === "auth";
		}
		async function exchange(http, request) {
			let call = {
				method: request.method,
				path: new URL(request.url).pathname
			};
			let answer;
			try {
				answer = await http.send(request);
			} catch (error) {
				throw connectionError(call, error);
			}
			try {
				return readResponse(call, answer);
			} catch (error) {
				let pause = (0, retry.mu)(answer.retryAfter, answer.date);
				error instanceof atlas_error.qL && pause !== null && retry.sT.set(error, pause);
				throw error;
			}
		}
		function noToken() {
			return new atlas_error.qL({
				method: "POST",
				path: "/api/oauth/token",
				status: 200,
				errorCode: null,
				detail: "the answer holds no access token.",
				hint: "Check `base-url` and the proxy.",
				fate: "refused",
				reason: "atlas-api"
			});
		}
	})
};
