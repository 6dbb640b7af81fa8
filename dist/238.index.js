export const id = 238;
export const ids = [238, 359];
export const modules = {
	7236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => connectionError,
			LN: () => isForToken,
			Uk: () => readResponse
		});
		var _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
		var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4359);
		var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1893);
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
		function readResponse(call, response) {
			let body = parse(response.text);
			if (response.status >= 200 && response.status < 300) {
				if (response.text.trim() === "") return {};
				if (body === void 0) throw notJson(call, response);
				if (!isErrorBody(body)) return body;
			}
			if (response.status >= 300 && response.status < 400) throw redirected(call, response);
			if (body === void 0 && response.status < 500) throw notJson(call, response);
			let { errorCode, detail } = describeError(body);
			throw new _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
				...call,
				status: response.status,
				errorCode,
				detail: detail ?? `Atlas answered with status ${response.status} and no explanation.`,
				hint: hintFor(call, response.status, errorCode),
				fate: fateOf(response.status),
				reason: reasonFor(call, response.status, errorCode),
				retryAfter: (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.mu)(response.retryAfter, response.date)
			});
		}
		function connectionError(call, error) {
			if (error instanceof _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL) return error;
			if (error instanceof Error && error.name === "AbortError") return interruptedError(call, error);
			let code = codeOf(error);
			let unsent = code !== null && UNSENT.has(code);
			let what = error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__.ResponseTooLong ? error.message : isTimeout(error) ? "no whole answer came in time" : messageOf(error) ?? "the connection broke";
			return new _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
				...call,
				status: null,
				errorCode: code,
				detail: `${what}.`,
				hint: connectionHint(code),
				fate: unsent ? "unsent" : "unknown",
				reason: "atlas-api"
			}, { cause: error });
		}
		function interruptedError(call, cause) {
			let failure = {
				...call,
				status: null,
				errorCode: null,
				detail: "the run was interrupted.",
				hint: "Run again.",
				fate: "unknown",
				reason: "interrupted"
			};
			return new _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL(failure, { cause });
		}
		function fateOf(status) {
			return status >= 500 || status === 408 || status < 300 ? "unknown" : "refused";
		}
		function reasonFor(call, status, errorCode) {
			if (isForToken(call)) return status === 401 || status === 403 ? "auth" : "atlas-api";
			if (status === 403 || isAboutRights(errorCode)) return "forbidden";
			if (status === 401) return "auth";
			return "atlas-api";
		}
		function isAboutRights(errorCode) {
			return errorCode === "USER_UNAUTHORIZED" || /^NOT_(ORG|GROUP|IN)_/.test(errorCode ?? "");
		}
		function isForToken({ path }) {
			return path.includes("/api/oauth/");
		}
		function hintFor(call, status, errorCode) {
			if (errorCode === "IP_ADDRESS_NOT_ON_ACCESS_LIST") return "The organization only takes API calls from its access list: add the address that this runs from to it, or use a machine with a static one.";
			if (errorCode === "GROUP_NOT_FOUND") return "There is no such project, or this service account is not in it: check `projectId` and the account's projects.";
			if (errorCode === "INVALID_VERSION_DATE" || errorCode === "VERSION_GONE") return "Use a newer version of this action.";
			if (status === 401 && !isAboutRights(errorCode)) return "Check the service account's id and secret; secrets expire.";
			if (status === 403 && isForToken(call)) return "Revoke tokens of this service account that nobody uses, or wait: each ends after an hour.";
			if (status === 429) return "Too many calls at once; run again in a minute.";
			if (status >= 500) return "Atlas had a fault; run again.";
			return null;
		}
		function connectionHint(code) {
			if (code !== null && (code.includes("CERT") || code.includes("SELF_SIGNED") || code.includes("VERIFY"))) return "A private certificate authority is made known with NODE_EXTRA_CA_CERTS.";
			return "Check the network between this machine and Atlas, and HTTPS_PROXY where it needs one.";
		}
		function describeError(body) {
			if (typeof body != "object" || !body) return {
				errorCode: null,
				detail: null
			};
			let { error, error_description, errorCode, detail, reason, badRequestDetail } = body;
			let fields = badRequestDetail?.fields;
			let violations = Array.isArray(fields) ? fields.flatMap(violationText) : [];
			let said = textOr(detail) ?? textOr(error_description) ?? textOr(reason);
			return {
				errorCode: textOr(errorCode) ?? textOr(error),
				detail: violations.length === 0 ? said : `${said ?? ""} (${violations.join("; ")})`.trim()
			};
		}
		function violationText(violation) {
			if (typeof violation != "object" || !violation) return [];
			let { field, description } = violation;
			let said = [textOr(field), textOr(description)].filter((part) => part !== null);
			return said.length === 0 ? [] : [said.join(": ")];
		}
		function isErrorBody(body) {
			return typeof body == "object" && !!body && "errorCode" in body && typeof body.error == "number";
		}
		function notJson(call, { status, contentType }) {
			return new _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
				...call,
				status,
				errorCode: null,
				detail: `the answer is not JSON${contentType === "" ? "" : ` but ${contentType}`}.`,
				hint: "Something between this machine and Atlas may have answered instead: check `base-url` and the proxy.",
				fate: "unknown",
				reason: "atlas-api"
			});
		}
		function redirected(call, { status }) {
			return new _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
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
	}),
	4359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			ResponseTooLong: () => ResponseTooLong,
			flushPendingIo: () => flushPendingIo,
			openHttp: () => openHttp
		});
		var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
		class ResponseTooLong extends Error {
			name = "ResponseTooLong";
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
					let response = await (0, undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
						dispatcher,
						method,
						headers,
						body: body ?? null,
						signal: signal ? AbortSignal.any([signal, deadline]) : deadline
					});
					return {
						status: response.statusCode,
						contentType: first(response.headers["content-type"]) ?? "",
						retryAfter: first(response.headers["retry-after"]),
						date: first(response.headers.date),
						text: await readWhole(response.body, bounds.bytes)
					};
				},
				close: () => dispatcher.destroy()
			};
		}
		async function flushPendingIo() {
			for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
		}
		async function readWhole(body, limit) {
			let chunks = [];
			let bytes = 0;
			for await (let chunk of body) {
				bytes += chunk.byteLength;
				if (bytes > limit) throw new ResponseTooLong(`the answer is longer than ${limit} bytes`);
				chunks.push(chunk);
			}
			return Buffer.concat(chunks).toString("utf8");
		}
		function first(header) {
			return (Array.isArray(header) ? header[0] : header) ?? null;
		}
	}),
	1893: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Et: () => mayRepeatWrite,
			LH: () => withRetries,
			PR: () => mayRepeatRead,
			mu: () => parseRetryAfter
		});
		var _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
		async function withRetries(pace, mayRepeat, call) {
			for (let tries = 1;; tries++) try {
				return await call();
			} catch (error) {
				if (tries === 5 || pace.signal?.aborted === !0 || !(error instanceof _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL) || !mayRepeat(error)) throw error;
				let pause = pauseAfter(error, tries, pace.longestPause);
				if (pause > 3e5) throw error;
				pace.onRetry(error, pause);
				await pace.clock.sleep(pause, pace.signal);
				if (pace.signal?.aborted) throw error;
			}
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
			let { retryAfter } = error.failure;
			let backoff = Math.min(longestPause, 1e3 * 2 ** (attempt - 1));
			return Math.max(retryAfter ?? 0, backoff * (.5 + Math.random() / 2));
		}
	}),
	7238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openSession: () => openSession });
		var _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7236);
		var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1893);
		function openSession({ baseUrl, credentials, http, pace, onToken }) {
			let token = null;
			let inFlight = 0;
			let closed = !1;
			let onIdle = [];
			let renewal = Promise.resolve();
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
				let { access_token: value, expires_in: lifetime } = await (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.LH)(pace, _retry_js__WEBPACK_IMPORTED_MODULE_2__.PR, () => exchange(http, {
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
					signal: revokeTimeout()
				}).catch(() => void 0);
			}
			let idle = () => inFlight === 0 ? Promise.resolve() : new Promise((resolve) => onIdle.push(resolve));
			async function renew(value) {
				await idle();
				await revoke(value);
				token = fetchToken();
				await token;
			}
			async function currentToken() {
				await renewal;
				if (closed) throw Error("The session with Atlas is closed.");
				token ??= fetchToken();
				let held = token;
				let { value, renewAt } = await held.catch((error) => {
					token === held && (token = null);
					throw error;
				});
				if (pace.clock.now() < renewAt) return value;
				token === held && (renewal = renew(value).catch(() => void 0));
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
						for (let resolve of onIdle) resolve();
						onIdle = [];
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
						(await held)?.value === value && token === held && (renewal = renew(value).catch(() => void 0));
						return send(request, await currentToken());
					}
				},
				async close() {
					closed = !0;
					await renewal;
					await idle();
					let held = await token?.catch(() => null);
					token = null;
					held && await revoke(held.value);
				}
			};
		}
		let REVOKE_TIMEOUT = 1e3;
		function revokeTimeout() {
			let timeout = new AbortController();
			setTimeout(() => setTimeout(() => timeout.abort(), REVOKE_TIMEOUT).unref(), REVOKE_TIMEOUT).unref();
			return timeout.signal;
		}
		function isTokenRefused(error) {
			return error instanceof _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL && error.failure.status === 401 && error.failure.reason === "auth";
		}
		async function exchange(http, request) {
			let call = {
				method: request.method,
				path: new URL(request.url).pathname
			};
			let response;
			try {
				response = await http.send(request);
			} catch (error) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.$t)(call, error);
			}
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Uk)(call, response);
		}
		function noToken() {
			return new _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
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
