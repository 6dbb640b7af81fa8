export const id = 791;
export const ids = [791, 359];
export const modules = {
	4732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => openReader,
			K: () => openWriter
		});
		var atlas_error = __webpack_require__(1316);
		var secret = __webpack_require__(7289);
		var errors = __webpack_require__(7236);
		var http = __webpack_require__(4359);
		let MOST_PAGES = 1e3;
		async function readPages(source, narrowed, onObjects) {
			let pages = await readUntilShort(source, narrowed, onObjects, 8);
			return (pages.length <= 2 || pages.every(({ totalCount }) => totalCount === pages[0]?.totalCount) ? pages : await readUntilShort(source, narrowed, onObjects, 1)).flatMap(({ results }) => results);
		}
		async function readUntilShort(source, narrowed, onObjects, atOnce) {
			let pages = [];
			let asked = 0;
			let isWhole = !1;
			let isWorthAsking = () => !isWhole && asked < MOST_PAGES && asked < Math.max(lastPage(pages[0]?.totalCount), 1);
			let readOn = async () => {
				asked += 1;
				let number = asked;
				let page = await readPage(source, narrowed, number);
				pages[number - 1] = page;
				page.results.length < 500 && (isWhole = !0);
				let others = [];
				for (let more = number === 1 ? atOnce : 1; more > 0 && isWorthAsking(); --more) others.push(readOn());
				let rest = Promise.all(others);
				rest.catch(() => void 0);
				others.length > 0 && await (0, http.flushPendingIo)();
				onObjects(page.results);
				await rest;
			};
			await readOn();
			for (; !isWhole && asked < MOST_PAGES;) await readOn();
			if (!isWhole) throw source.unreadable(`more than ${MOST_PAGES} full pages`);
			return pages;
		}
		async function readPage(source, narrowed, number) {
			let query = new URLSearchParams({
				itemsPerPage: "500",
				pageNum: String(number),
				...narrowed
			});
			let { results, totalCount } = await source.get(`?${query}`);
			if (!Array.isArray(results)) throw source.unreadable("an answer without `results`");
			return {
				results,
				totalCount
			};
		}
		function lastPage(totalCount) {
			return typeof totalCount == "number" && totalCount >= 0 ? Math.floor(totalCount / 500) + 1 : 0;
		}
		var retry = __webpack_require__(1893);
		let MEDIA_TYPE = "application/vnd.atlas.2025-03-12+json";
		function openReader(session, project, pace) {
			let get = (path, query = "") => (0, retry.LH)(pace, unlessToken(retry.PR), () => session.call({
				...request("GET", project, path, query),
				signal: pace.signal
			}));
			return {
				get: (path) => get(path),
				list: (path, narrowed = {}, onObjects = () => void 0) => readPages({
					get: (query) => get(path, query),
					unreadable: (what) => unreadable(project, path, what)
				}, narrowed, onObjects)
			};
		}
		function openWriter(session, project, pace, hardStop) {
			let write = (method, path, body) => (0, retry.LH)(pace, unlessToken(retry.Et), () => {
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
		function unlessToken(mayRepeat) {
			return (error) => !(0, errors.LN)(error.failure) && mayRepeat(error);
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
			if (body instanceof secret.z) return body.reveal();
			if (Array.isArray(body)) return body.map((item) => revealed(item) ?? null);
			if (typeof body == "object" && body) return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, revealed(value)]));
			return body;
		}
		function unreadable(project, path, what) {
			return new atlas_error.qL({
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
	8833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => consumersOf,
			g: () => readConsumers
		});
		var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2460);
		var _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
		var _model_kind_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6041);
		function readConsumers(atlas, kinds, changes) {
			let places = new Map();
			for (let change of changes.values()) {
				let { consumers } = (0, _model_kind_order_js__WEBPACK_IMPORTED_MODULE_1__.zb)(kinds, change.kind);
				if (!consumers || change.live === null || !isWrite(change)) continue;
				let place = consumers.placeOf(change.entry);
				let known = places.get(consumers.source) ?? new Map();
				places.set(consumers.source, known.set((0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.GI)(place), place));
			}
			return Promise.all([...places].flatMap(([source, found]) => [...found.values()].map((place) => listConsumers(atlas, source, place))));
		}
		async function listConsumers(atlas, source, place) {
			let listing = {
				source,
				place: (0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.GI)(place),
				consumers: [],
				unreadable: null
			};
			try {
				return {
					...listing,
					consumers: await source.list(atlas, place)
				};
			} catch (error) {
				if ((0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)) return {
					...listing,
					unreadable: `Atlas finds no list of its ${source.title.many}`
				};
				if (!(0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.US)(error)) throw error;
				return {
					...listing,
					unreadable: `this account may not list ${source.title.many}`
				};
			}
		}
		function consumersOf(kind, change, listings) {
			let { consumers } = kind;
			if (!consumers || change.live === null || !isWrite(change)) return null;
			let { source } = consumers;
			let place = consumers.placeOf(change.entry);
			let listing = listings.find((one) => one.source === source && one.place === (0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.GI)(place));
			if (!listing) return null;
			let uses = listing.consumers.filter((consumer) => consumers.isUsedBy(consumer, change.entry)).map((consumer) => ({
				name: consumer.name,
				state: consumer.state,
				isRunning: consumer.isRunning,
				preventsDeletion: consumers.preventsDeletion(consumer),
				advice: source.advice(consumer, place)
			}));
			let unclear = listing.consumers.filter((consumer) => consumer.mayUseOthers && consumer.isRunning && !consumers.isUsedBy(consumer, change.entry));
			return {
				title: source.title,
				unreadable: listing.unreadable,
				uses,
				unclear: unclear.map(({ name }) => name)
			};
		}
		function isWrite({ action }) {
			return action === "update" || action === "replace" || action === "delete";
		}
	}),
	3162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			gC: () => buildContext,
			k1: () => decideAll,
			BA: () => kindsDeleted
		});
		var model_address = __webpack_require__(2460);
		var kind_order = __webpack_require__(6041);
		var entry_names = __webpack_require__(5289);
		function adoptableEntry(kind, live, nameOf, taken) {
			let within = live.parent === null ? [] : (0, model_address.cy)(live.parent).map(({ name }) => name);
			let variables = new Set();
			let variableFor = (path) => {
				let env = (0, entry_names.c)([
					...within,
					live.name,
					path.slice(path.indexOf(".") + 1)
				], variables);
				variables.add(env);
				return { env };
			};
			let { name: wish, fields } = kind.exported(live.value, nameOf, variableFor);
			let parsed = kind.spec.safeParse(fields);
			if (!parsed.success || kind.nameError?.(parsed.data, wish)) return null;
			return {
				name: kind.named ? wish : (0, entry_names.C)(wish, taken),
				fields
			};
		}
		var build_change = __webpack_require__(9358);
		var compare = __webpack_require__(1683);
		var match = __webpack_require__(3777);
		var read_live = __webpack_require__(6301);
		function decideAll(target, live, kinds, policy) {
			let changes = new Map();
			let unmanaged = [];
			let warnings = [];
			let byKind = Map.groupBy(target.entries, ({ kind }) => kind);
			let context = buildContext(target, policy);
			let nameOf = (kind, id) => [...changes.values()].find((change) => change.kind === kind && change.id === id)?.entry.name ?? null;
			for (let kind of kinds) {
				let entries = Map.groupBy(byKind.get(kind.key) ?? [], read_live.$t);
				let listings = new Map(live.listings.filter((listing) => listing.kind === kind.key).map((listing) => [(0, read_live.$t)(listing), listing]));
				let declared = declaredPlaces(target, kind, kinds, byKind);
				for (let place of new Set([...entries.keys(), ...listings.keys()])) {
					let listing = listings.get(place);
					let here = entries.get(place) ?? [];
					let matching = (0, match.YW)(kind, here, listing?.objects ?? []);
					for (let entry of here) {
						let found = matching.byAddress.get(entry.address) ?? match.IP;
						let decision = decideUnreadable(entry, listing, changes) ?? decide(kind, entry, found, changes, {
							rotations: policy.rotations,
							projectId: target.projectId
						});
						changes.set(entry.address, (0, build_change.Zt)(context, kind, entry, decision));
					}
					declared.has(place) && unmanaged.push(...unmanagedIn(kind, matching.unmanaged, here, nameOf));
					warnings.push(...matching.duplicates.map(({ address }) => duplicateWarning(kind, address)));
					listing?.declaredOnly && warnings.push(namesOnlyWarning(kind, listing));
				}
			}
			return {
				changes,
				unmanaged,
				warnings
			};
		}
		function buildContext(target, { allowedActions }) {
			return {
				target,
				allowedActions,
				declared: new Set(target.entries.map(({ address }) => address))
			};
		}
		function kindsDeleted({ changes }) {
			return new Set([...changes.values()].filter(({ destructive }) => destructive).map(({ kind }) => kind));
		}
		function decideUnreadable(entry, listing, changes) {
			if (listing) return listing.unreadable === null ? null : {
				action: "unknown",
				reason: "unreadable",
				blockedBy: "unreadable"
			};
			let parent = entry.parent === null ? void 0 : changes.get((0, model_address.GI)(entry.parent));
			if (parent?.action !== "unknown") return null;
			return {
				action: "unknown",
				reason: parent.reason,
				blockedBy: parent.blockedBy === "unreadable" ? "unreadable" : "parent"
			};
		}
		function declaredPlaces(target, kind, kinds, byKind) {
			if (!target.mentioned.has((0, kind_order.Nt)(kind, kinds).key)) return new Set();
			if (kind.within === void 0) return new Set([(0, model_address.EK)(kind.key, null)]);
			return new Set((byKind.get(kind.within) ?? []).map((parent) => (0, model_address.EK)(kind.key, parent)));
		}
		function duplicateWarning(kind, address) {
			return `${address}: another ${kind.title.one} leads to the same target and is FAILED. It is left alone, as unmanaged; delete it in Atlas.`;
		}
		function namesOnlyWarning(kind, { parent }) {
			return `${parent === null ? kind.key : (0, model_address.GI)(parent)}: this account may not list ${kind.title.many}; the declared ones were read by name, others are not shown.`;
		}
		function decide(kind, entry, { live, candidates, unclear, hiddenBy }, changes, { rotations, projectId }) {
			if (candidates.length > 0) return {
				action: "unknown",
				reason: "ambiguous",
				blockedBy: "ambiguous",
				candidates,
				fields: unclear
			};
			if (live?.unreadable || live === null && hiddenBy) return {
				action: "unknown",
				reason: "unreadable",
				blockedBy: "unreadable"
			};
			if (live === null) return decideMissing(kind, entry, changes);
			if (entry.ensure === "absent") return {
				action: "delete",
				reason: "absent-requested",
				live,
				fields: deletedLeaves(kind, live),
				names: namesOf(kind, entry, changes)
			};
			let resolve = resolver(changes);
			let compare = (value, by = resolve) => kind.differences(entry.spec, value, by, projectId);
			let compared = compare(live.value);
			let rotated = rotation(entry, rotations);
			let fields = [...compared, ...rotated];
			let found = {
				live,
				fields,
				rotated,
				names: namesOf(kind, entry, changes),
				midway: midwayOf(kind, entry, live, compared, compare)
			};
			if (live.phase === "failed") return {
				...found,
				action: kind.create ? "replace" : "no-op",
				reason: "failed"
			};
			if (isParentReplaced(entry, changes)) return {
				...found,
				action: "replace",
				reason: "dependency-replaced"
			};
			if (fields.length > 0) {
				if (fields.some(({ immutable }) => immutable) || !kind.update) {
					let reason = onlyFollows(kind, entry, live, changes, compare) ? "dependency-replaced" : "immutable-field";
					return {
						...found,
						action: "replace",
						reason
					};
				}
				return {
					...found,
					action: "update",
					reason: compared.length === 0 ? "secret-version" : "differs"
				};
			}
			return live.phase === "pending" && !live.settled ? {
				...found,
				action: "no-op",
				reason: "provisioning",
				waitsFor: "atlas"
			} : {
				...found,
				action: "no-op",
				reason: "equal"
			};
		}
		function decideMissing(kind, entry, changes) {
			if (entry.ensure === "absent") return {
				action: "no-op",
				reason: "absent"
			};
			if (entry.pin !== null) return {
				action: "unknown",
				reason: "not-live",
				blockedBy: "not-live"
			};
			if (!kind.create) return {
				action: "no-op",
				reason: "awaiting-request",
				waitsFor: "other-side"
			};
			let createBlocker = kind.createBlocker?.(entry.spec, entry.name, containersOf(entry, changes)) ?? null;
			if (createBlocker !== null) return {
				action: "unknown",
				reason: "missing",
				blockedBy: "not-creatable",
				createBlocker
			};
			return {
				action: "create",
				reason: "missing",
				fields: newLeaves(entry)
			};
		}
		function containersOf({ parent }, changes) {
			if (parent === null) return [];
			return (0, model_address.cy)(parent).toReversed().flatMap((address) => {
				let change = changes.get((0, model_address.GI)(address));
				return change ? [{
					spec: change.entry.spec,
					live: change.live?.value ?? null
				}] : [];
			});
		}
		function isParentReplaced(entry, changes) {
			let parent = entry.parent === null ? void 0 : changes.get((0, model_address.GI)(entry.parent));
			return parent?.action === "replace" && parent.isReplaceable && entry.pin === null;
		}
		function rotation(entry, rotations) {
			return (rotations.get(entry.address) ?? []).map(({ path, before, now }) => ({
				path,
				live: before,
				desired: now,
				sensitive: !1,
				immutable: !1
			}));
		}
		function midwayOf(kind, entry, live, compared, compare) {
			let half = kind.midway?.(entry.spec, live.value, compared) ?? null;
			return half === null ? null : {
				live: half,
				differences: compare(half)
			};
		}
		function namesOf(kind, entry, changes) {
			return new Map((kind.references?.(entry.spec) ?? []).flatMap((reference) => {
				let address = (0, build_change.vo)(reference);
				let id = changes.get(address)?.id;
				return id ? [[id.toLowerCase(), address]] : [];
			}));
		}
		function onlyFollows(kind, entry, live, changes, compare) {
			let replacedId = (reference) => {
				let target = changes.get((0, build_change.vo)(reference));
				return target?.action === "replace" ? target.id ?? void 0 : void 0;
			};
			return (kind.references?.(entry.spec) ?? []).some((reference) => replacedId(reference) !== void 0) && !compare(live.value, replacedId).some(({ immutable }) => immutable);
		}
		function resolver(changes) {
			return (reference) => {
				let target = changes.get((0, build_change.vo)(reference));
				if (!target || target.action === "unknown") return;
				return target.action === "create" || target.action === "replace" && target.isReplaceable ? null : target.id;
			};
		}
		function newLeaves(entry) {
			return (0, compare.FQ)(entry.spec).map(({ path, value }) => ({
				path,
				live: null,
				desired: value,
				sensitive: (0, compare.vr)(value),
				immutable: !1
			}));
		}
		function deletedLeaves(kind, live) {
			return (0, compare.FQ)(kind.describe(live.value)).map(({ path, value }) => ({
				path,
				live: value,
				desired: null,
				sensitive: !1,
				immutable: !1
			}));
		}
		function unmanagedIn(kind, objects, entries, nameOf) {
			let taken = new Set(entries.map(({ name }) => name));
			return objects.map((live) => {
				let made = null;
				return {
					...unmanagedOf(kind, live),
					toEntry() {
						if (made !== null) return made.entry;
						let entry = adoptableEntry(kind, live, nameOf, taken);
						entry !== null && taken.add(entry.name);
						made = { entry };
						return entry;
					}
				};
			});
		}
		function unmanagedOf(kind, live) {
			let { parent, id, name, state, value } = live;
			return {
				kind: kind.key,
				parent,
				id,
				name,
				state,
				config: kind.describe(value),
				live
			};
		}
	}),
	5289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => unusedName,
			c: () => variableName
		});
		function variableName(words, taken) {
			let base = ["STREAMS", ...words.filter((word) => word !== null)].map((word) => word.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_")).join("_").toUpperCase().slice(0, 200);
			for (let number = 1;; number++) {
				let name = number === 1 ? base : `${base}_${number}`;
				if (!taken.has(name)) return name;
			}
		}
		function unusedName(wish, taken) {
			let base = wish.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 56) || "unnamed";
			if (!taken.has(base)) return base;
			for (let number = 2;; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
		}
	}),
	7204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => plan });
		var kind_order = __webpack_require__(6041);
		var build_change = __webpack_require__(9358);
		var plan_consumers = __webpack_require__(8833);
		var decide = __webpack_require__(3162);
		var address = __webpack_require__(2460);
		var read_live = __webpack_require__(6301);
		function dependentsOf(kinds, { listings }, changes) {
			let byKey = new Map(kinds.map((kind) => [kind.key, kind]));
			let using = listings.flatMap(({ kind: key, objects }) => {
				let kind = byKey.get(key);
				return kind?.uses || kind?.within !== void 0 ? objects.map((object) => ({
					kind,
					object
				})) : [];
			});
			if (using.length === 0) return new Map();
			let declared = new Map([...changes.values()].flatMap((change) => change.live ? [[change.live, change]] : []));
			let all = listings.flatMap(({ objects }) => objects);
			let byId = new Map(all.map((object) => [`${object.kind} ${object.id}`, object]));
			let byAddress = new Map(all.flatMap((object) => {
				let at = (0, read_live.d6)(object);
				return at === null ? [] : [[(0, address.GI)(at), object]];
			}));
			let dependents = new Map();
			for (let { kind, object } of using) {
				let change = declared.get(object);
				let at = (0, address.ZE)(object.kind, object.name ?? object.identity, object.parent);
				let dependent = {
					kind,
					at,
					label: change?.address ?? (0, address.cb)(at),
					isDeleted: object.phase === "deleting" || change?.action === "replace" || change?.action === "delete"
				};
				let ids = object.unreadable === null ? kind.uses?.(object.value) ?? [] : [];
				let container = object.parent === null ? void 0 : byAddress.get((0, address.GI)(object.parent));
				for (let used of [...ids.map((one) => byId.get(`${one.kind} ${one.id}`)), container]) {
					if (!used) continue;
					let known = dependents.get(used);
					known ? known.push(dependent) : dependents.set(used, [dependent]);
				}
			}
			return dependents;
		}
		function dependentsKnown(kind, kinds, { listings }) {
			let using = new Set(kinds.filter((other) => other.usesKinds?.includes(kind.key) || other.within === kind.key).map(({ key }) => key));
			return !listings.some(({ kind: key, unreadable, declaredOnly, objects }) => using.has(key) && (unreadable !== null || declaredOnly || objects.some((object) => object.unreadable !== null)));
		}
		var fingerprint = __webpack_require__(1872);
		function plan(target, live, kinds, policy, decisions = (0, decide.k1)(target, live, kinds, policy)) {
			let { changes, unmanaged, warnings } = decisions;
			let dependents = dependentsOf(kinds, live, changes);
			let context = (0, decide.gC)(target, policy);
			let complete = (change) => {
				if (change.action === "no-op" || change.action === "create") return change;
				let kind = (0, kind_order.zb)(kinds, change.kind);
				let consumers = (0, plan_consumers.d)(kind, change, live.consumers);
				let made = consumers === null ? change : (0, build_change.qb)(change, consumers);
				if (!change.destructive) return made;
				return (0, build_change.hO)(context, kind, made, using(change, dependents), dependentsKnown(kind, kinds, live));
			};
			let resources = target.entries.flatMap(({ address }) => changes.get(address) ?? []).map(complete);
			return {
				target: target.name,
				projectId: target.projectId,
				config: target.config,
				resources,
				unmanaged,
				unreadable: unreadableOf(live),
				warnings: [
					...warnings,
					...unknownStates(resources, kinds),
					...newNames(resources, kinds),
					...consumerWarnings(resources)
				],
				counts: count(resources, unmanaged.length),
				digest: (0, fingerprint.br)(resources.flatMap(({ review }) => review.shows.map(({ fingerprint }) => fingerprint)))
			};
		}
		function using({ live }, dependents) {
			return live === null ? [] : dependents.get(live) ?? [];
		}
		function unreadableOf({ listings }) {
			let forbidden = new Map();
			for (let { kind, parent, unreadable } of listings) {
				if (unreadable === null) continue;
				let known = forbidden.get(kind);
				forbidden.set(kind, known ? {
					...known,
					parent: null
				} : {
					kind,
					parent,
					cause: "forbidden",
					reason: unreadable
				});
			}
			let objects = listings.flatMap(({ kind, parent, objects: inside }) => inside.flatMap(({ unreadable }) => unreadable === null ? [] : [{
				kind,
				parent,
				cause: "shape",
				reason: unreadable
			}]));
			return [...forbidden.values(), ...objects];
		}
		function unknownStates(resources, kinds) {
			let phases = new Map(kinds.map((kind) => [kind.key, kind.phases]));
			return resources.filter(({ kind, state }) => state !== null && !Object.hasOwn(phases.get(kind) ?? {}, state)).map(({ address, state }) => `${address} is in the state ${state}, which this version does not know; it is taken for pending.`);
		}
		function consumerWarnings(resources) {
			let unknown = Map.groupBy(resources.filter(({ consumers }) => (consumers?.unreadable ?? null) !== null), ({ consumers }) => consumers?.unreadable ?? "");
			let unclear = Map.groupBy(resources.filter(({ consumers }) => (consumers?.unclear ?? []).length > 0), ({ consumers }) => `what ${consumers?.title.one} ${consumers?.unclear.join(", ")} uses could not be read`);
			return [...[...unknown, ...unclear].map(([why, changes]) => unknownConsumers(why, changes)), ...resources.flatMap(({ address, action, consumers }) => {
				if (consumers === null || consumers.unreadable !== null || action !== "update") return [];
				let { title, uses } = consumers;
				let running = uses.filter(({ isRunning }) => isRunning).map(({ name }) => name);
				if (running.length === 0) return [];
				return [`${address} is used by running ${running.length === 1 ? title.one : title.many} ${running.join(", ")}.`];
			})];
		}
		function unknownConsumers(why, changes) {
			let [first, ...more] = changes.map(({ address }) => address);
			let doing = changes.every(({ action }) => action === "update") ? "update" : "deletion";
			return `${first}${more.length === 0 ? "" : ` and ${more.length} more`}: ${why}, so whether its ${doing} stops one is not known.`;
		}
		function newNames(resources, kinds) {
			return resources.flatMap(({ address, action, kind: key, entry }) => {
				let why = (action === "create" ? kinds.find((candidate) => candidate.key === key) : void 0)?.newNameWarning?.(entry.name) ?? null;
				return why === null ? [] : [`${address}: ${why}.`];
			});
		}
		function count(resources, unmanaged) {
			let counts = {
				create: 0,
				update: 0,
				replace: 0,
				delete: 0,
				unchanged: 0,
				pending: 0,
				failed: 0,
				unmanaged
			};
			for (let { action, phase, waitsFor } of resources) {
				phase === "failed" && counts.failed++;
				action === "no-op" ? counts[waitsFor === "atlas" ? "pending" : "unchanged"]++ : action !== "unknown" && counts[action]++;
			}
			return counts;
		}
	})
};
