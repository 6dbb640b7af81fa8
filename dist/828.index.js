export const id = 828;
export const ids = [828, 359];
export const modules = {
	4708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => openWriter,
			c: () => openReader
		});
		var _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
		var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7289);
		var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4359);
		var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);
		let MEDIA_TYPE = "application/vnd.atlas.2025-03-12+json";
		let MOST_PAGES = 1e3;
		function openReader(session, project, pace) {
			let get = (path, query = "") => (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.LH)(pace, _retry_js__WEBPACK_IMPORTED_MODULE_3__.PR, () => session.call({
				...request("GET", project, path, query),
				signal: pace.signal
			}));
			return {
				get: (path) => get(path),
				async list(path, narrowed = {}, onObjects = () => void 0) {
					let page = async (number) => {
						let query = new URLSearchParams({
							itemsPerPage: "500",
							pageNum: String(number),
							...narrowed
						});
						let { results, totalCount } = await get(path, `?${query}`);
						if (!Array.isArray(results)) throw unreadable(project, path, "an answer without `results`");
						return {
							results,
							totalCount
						};
					};
					let read = async (atOnce) => {
						let pages = [];
						for (let batch = [await page(1)];;) {
							pages.push(...batch);
							let isWhole = batch.some(({ results }) => results.length < 500);
							if (!isWhole && pages.length >= MOST_PAGES) throw unreadable(project, path, `more than ${MOST_PAGES} full pages`);
							let wanted = isWhole ? 0 : Math.max(lastPage(pages[0]?.totalCount) - pages.length, 1);
							let count = Math.min(wanted, atOnce, MOST_PAGES - pages.length);
							let next = Promise.all(Array.from({ length: count }, (_, index) => page(pages.length + 1 + index)));
							next.catch(() => void 0);
							for (let { results } of batch) await (isWhole ? onObjects(results) : inPortions(results, onObjects));
							if (isWhole) return pages;
							batch = await next;
						}
					};
					let pages = await read(8);
					return (pages.length <= 2 || pages.every(({ totalCount }) => totalCount === pages[0]?.totalCount) ? pages : await read(1)).flatMap(({ results }) => results);
				}
			};
		}
		async function inPortions(objects, take) {
			await (0, _http_js__WEBPACK_IMPORTED_MODULE_2__.flushPendingIo)();
			for (let from = 0; from < objects.length; from += 50) {
				take(objects.slice(from, from + 50));
				await (0, _http_js__WEBPACK_IMPORTED_MODULE_2__.nextTurn)();
			}
		}
		function lastPage(totalCount) {
			return typeof totalCount == "number" && totalCount >= 0 ? Math.floor(totalCount / 500) + 1 : 0;
		}
		function openWriter(session, project, pace, hardStop) {
			let write = (method, path, body) => (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.LH)(pace, _retry_js__WEBPACK_IMPORTED_MODULE_3__.Et, () => {
				let outgoing = request(method, project, path);
				let headers = body === void 0 ? outgoing.headers : {
					...outgoing.headers,
					"content-type": MEDIA_TYPE
				};
				return session.call({
					...outgoing,
					headers,
					signal: hardStop,
					...body === void 0 ? {} : { body: JSON.stringify(revealed(body)) }
				});
			});
			return {
				...openReader(session, project, pace),
				post: (path, body) => write("POST", path, body),
				patch: (path, body) => write("PATCH", path, body),
				delete: async (path) => void await write("DELETE", path)
			};
		}
		function request(method, project, path, query = "") {
			return {
				method,
				url: `${url(project, path)}${query}`,
				headers: { accept: MEDIA_TYPE }
			};
		}
		function url({ baseUrl, projectId }, path) {
			return `${baseUrl}/api/atlas/v2/groups/${projectId}${path}`;
		}
		function revealed(body) {
			if (body instanceof _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__.z) return body.reveal();
			if (Array.isArray(body)) return body.map((item) => revealed(item) ?? null);
			if (typeof body == "object" && body) return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, revealed(value)]));
			return body;
		}
		function unreadable(project, path, what) {
			return new _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
				method: "GET",
				path: new URL(url(project, path)).pathname,
				status: 200,
				errorCode: null,
				detail: `Atlas sent ${what}.`,
				hint: "Check `base-url` and the proxy.",
				fate: "refused",
				reason: "atlas-api"
			});
		}
	}),
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
	3777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T7: () => underKeys,
			YW: () => match,
			ZQ: () => prepareMatch
		});
		let NOTHING = {
			live: null,
			candidates: []
		};
		function match(kind, entries, listed) {
			let { present, byKey } = indexed(listed);
			let byAddress = new Map();
			let taken = new Set();
			let twins = [];
			let pinned = entries.filter((entry) => entry.pin !== null);
			let ids = new Map(pinned.length === 0 ? [] : present.map((object) => [object.id, object]));
			for (let entry of pinned) {
				let live = ids.get(entry.pin ?? "") ?? null;
				live && taken.add(live.id);
				byAddress.set(entry.address, {
					live,
					candidates: []
				});
			}
			let open = entries.filter((entry) => entry.pin === null).map((entry) => ({
				entry,
				levels: levelsOf(kind, entry)
			}));
			for (let level = 0; open.some(({ levels }) => level < levels.length); level++) {
				let found = open.map(({ entry, levels }) => ({
					entry,
					lives: under(byKey, levels[level] ?? [], taken)
				}));
				let claims = new Map();
				for (let { lives } of found) for (let live of lives) claims.set(live.id, (claims.get(live.id) ?? 0) + 1);
				for (let { entry, lives } of found) {
					if (lives.length === 0) continue;
					let choice = choose(lives, claims);
					byAddress.set(entry.address, choice);
					for (let live of lives) taken.add(live.id);
					if (choice.live) for (let twin of lives) twin.id !== choice.live.id && twins.push({
						address: entry.address,
						twin
					});
				}
				open = open.filter(({ entry }) => !byAddress.has(entry.address));
			}
			for (let { entry } of open) byAddress.set(entry.address, NOTHING);
			let meant = new Set();
			for (let { live, candidates } of byAddress.values()) {
				live && meant.add(live.id);
				for (let { id } of candidates) meant.add(id);
			}
			return {
				byAddress,
				unmanaged: present.filter((object) => !meant.has(object.id)).sort(byId),
				twins
			};
		}
		let levelsByEntry = new WeakMap();
		function levelsOf(kind, entry) {
			let known = levelsByEntry.get(entry) ?? kind.desiredKeys(entry.spec, entry.name);
			levelsByEntry.set(entry, known);
			return known;
		}
		function prepareMatch(kinds, entries) {
			let byKey = new Map(kinds.map((kind) => [kind.key, kind]));
			for (let entry of entries) {
				let kind = byKey.get(entry.kind);
				kind && levelsOf(kind, entry);
			}
		}
		function choose(lives, claims) {
			let working = lives.length === 1 ? lives : lives.filter((live) => live.phase !== "failed");
			let eligible = working.length > 0 ? working : lives.slice(-1);
			if (eligible.length > 1 || eligible.some((live) => (claims.get(live.id) ?? 0) > 1)) return {
				live: null,
				candidates: eligible
			};
			return {
				live: eligible[0] ?? null,
				candidates: []
			};
		}
		function under(byKey, keys, taken) {
			let [only = ""] = keys;
			if (keys.length < 2) return (byKey.get(only) ?? []).filter((live) => !taken.has(live.id)).sort(byId);
			let found = new Set();
			for (let key of keys) for (let live of byKey.get(key) ?? []) taken.has(live.id) || found.add(live);
			return [...found].sort(byId);
		}
		function underKeys(listed, keys) {
			let all = allByKey.get(listed) ?? indexByKey(listed);
			allByKey.set(listed, all);
			return [...new Set(keys.flatMap((key) => all.get(key) ?? []))];
		}
		let indexes = new WeakMap();
		let allByKey = new WeakMap();
		function indexed(listed) {
			let known = indexes.get(listed);
			if (known) return known;
			let present = listed.filter((object) => object.phase !== "leaving");
			let index = {
				present,
				byKey: indexByKey(present)
			};
			indexes.set(listed, index);
			return index;
		}
		function indexByKey(objects) {
			let index = new Map();
			for (let object of objects) for (let key of object.keys) {
				let bucket = index.get(key);
				bucket ? bucket.push(object) : index.set(key, [object]);
			}
			return index;
		}
		function byId(a, b) {
			return a.id < b.id ? -1 : +(a.id > b.id);
		}
	}),
	6301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pt: () => readDependents,
			YR: () => readWholeListing,
			p9: () => readLive,
			vS: () => readListing
		});
		var _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
		async function readLive(atlas, kinds, target) {
			let mentioned = kinds.filter((kind) => target.mentioned.has(kind.within ?? kind.key));
			let outer = await Promise.all(mentioned.filter((kind) => kind.within === void 0).map((kind) => readListing(atlas, kind, null, target.entries)));
			let inner = mentioned.filter((kind) => kind.within !== void 0).flatMap((kind) => scopesOf(kind, target, outer).map((scope) => ({
				kind,
				scope
			})));
			let nested = await Promise.all(inner.map(({ kind, scope }) => readListing(atlas, kind, scope, target.entries)));
			return { listings: [...outer, ...nested] };
		}
		async function readDependents(atlas, kinds, target, known, of) {
			let users = kinds.filter((kind) => kind.usesKinds?.some((used) => of.has(used)));
			let has = (kind, scope) => known.listings.some((listing) => listing.kind === kind && listing.scope === scope);
			let listings = [...known.listings];
			for (let kind of users) {
				let container = kinds.find((candidate) => candidate.key === kind.within);
				let scopes = [null];
				if (container) {
					let containers = listings.find((listing) => listing.kind === container.key) ?? await readListing(atlas, container, null, target.entries);
					has(container.key, null) || listings.push({
						...containers,
						objects: containers.objects
					});
					scopes = containers.objects.map((object) => object.name);
					containers.unreadable !== null && listings.push({
						kind: kind.key,
						scope: "*",
						objects: [],
						unreadable: containers.unreadable,
						declaredOnly: !1
					});
				}
				let missing = scopes.filter((scope) => !has(kind.key, scope));
				listings.push(...await Promise.all(missing.map((scope) => readListing(atlas, kind, scope, target.entries))));
			}
			return { listings };
		}
		async function readListing(atlas, kind, scope, entries) {
			let listing = {
				kind: kind.key,
				scope,
				objects: [],
				unreadable: null,
				declaredOnly: !1
			};
			try {
				return {
					...listing,
					objects: await readWholeListing(atlas, kind, scope, entries)
				};
			} catch (error) {
				if (kind.within !== void 0 && (0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)) return listing;
				if (!(0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.US)(error)) throw error;
				let found = await findDeclared(atlas, kind, scope, entries);
				return found === null ? {
					...listing,
					unreadable: error.message
				} : {
					...listing,
					objects: found,
					declaredOnly: !0
				};
			}
		}
		function liveObject(kind, scope, raw) {
			let parsed = kind.live.safeParse(raw);
			if (!parsed.success) throw unexpected(kind, `an object without a usable \`${parsed.error.issues[0]?.path.join(".") ?? ""}\``);
			let value = parsed.data;
			let settled = kind.settled?.(value) ?? !1;
			let state = kind.state(value);
			let phase = state === null ? "ready" : Object.hasOwn(kind.phases, state) ? kind.phases[state] ?? "pending" : "pending";
			return {
				kind: kind.key,
				scope,
				id: kind.id(value),
				name: kind.liveName?.(value) ?? null,
				state,
				phase,
				settled: settled && phase === "pending",
				message: kind.errorMessage?.(value) ?? null,
				keys: kind.liveKeys(value),
				value
			};
		}
		async function readWholeListing(atlas, kind, scope, entries) {
			let declared = declaredIn(kind, scope, entries).map(({ spec }) => spec);
			for (let tries = 1;; tries++) {
				let read = new Map();
				let reader = {
					get: atlas.get,
					list: (path, query) => atlas.list(path, query, (objects) => {
						for (let raw of objects) read.set(raw, liveObject(kind, scope, raw));
					})
				};
				let objects = (await kind.list(reader, scope, declared)).map((raw) => read.get(raw) ?? liveObject(kind, scope, raw));
				if (new Set(objects.map(({ id }) => id)).size === objects.length) return objects;
				if (tries === 3) throw unexpected(kind, "a list that names one object twice, so it was not read whole");
			}
		}
		async function findDeclared(atlas, kind, scope, entries) {
			let { find } = kind;
			if (!find) return null;
			let names = declaredIn(kind, scope, entries).map(({ name }) => name);
			let byName = async (name) => {
				try {
					return [await find.call(kind, atlas, scope, name)];
				} catch (error) {
					if ((0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)) return [];
					throw error;
				}
			};
			try {
				return (await Promise.all(names.map(byName))).flat().map((raw) => liveObject(kind, scope, raw));
			} catch (error) {
				if ((0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.US)(error)) return null;
				throw error;
			}
		}
		function declaredIn(kind, scope, entries) {
			return entries.filter((entry) => entry.kind === kind.key && entry.scope === scope);
		}
		function scopesOf(kind, target, outer) {
			let container = outer.find((listing) => listing.kind === kind.within);
			let declared = target.entries.filter((entry) => entry.kind === kind.within).map(({ name }) => name);
			if (!container || container.unreadable !== null) return declared;
			let live = new Set(container.objects.filter(({ phase }) => phase !== "leaving").map(({ name }) => name));
			return declared.filter((name) => live.has(name));
		}
		function unexpected(kind, what) {
			return new _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
				method: "GET",
				path: kind.key,
				status: 200,
				errorCode: null,
				detail: `listing ${kind.title}s, Atlas answered with ${what}.`,
				hint: "Run again; if it stays, report it.",
				fate: "refused",
				reason: "atlas-api"
			});
		}
	})
};
