export const id = 516;
export const ids = [516];
export const modules = {
	7169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publishPlan: () => publishPlan });
		var _proof_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7627);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3224);
		var _proof_signature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3852);
		var _report_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);
		var _review_config_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5121);
		var _review_reviews_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3089);
		var _run_published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1251);
		var _takeover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7185);
		async function publishPlan(run, github, facts, config, report) {
			let { upsertPlanComment, wantsComment } = await __webpack_require__.e(604).then(__webpack_require__.bind(__webpack_require__, 604));
			let path = config.path ?? report.config;
			if (!await wantsComment(facts, run.inputs.comment, {
				target: report.name,
				files: [path]
			})) {
				sayUnreviewable(run, config, report);
				return _run_published_js__WEBPACK_IMPORTED_MODULE_3__.q;
			}
			let head = run.view.sha;
			let proves = head !== null && (await facts.pull().catch(() => null))?.headSha === head;
			let isOwn = run.event?.pullRequest?.number === facts.number;
			let mark = markOf(run, config, facts.number, proves || isOwn);
			let outcome = await upsertPlanComment(github, facts, {
				...planText(report, run, mark, null),
				after: (previous) => planText(report, run, mark, previous),
				head,
				proves: mark.pull !== null,
				takeover: (0, _takeover_js__WEBPACK_IMPORTED_MODULE_4__.r)(run, report.name)
			});
			sayUnreviewable(run, config, report);
			if (outcome.status !== "clash" && outcome.status !== "not-written") for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			return {
				..._run_published_js__WEBPACK_IMPORTED_MODULE_3__.q,
				commentId: outcome.id === null ? "" : String(outcome.id),
				commentUrl: outcome.url ?? "",
				clash: outcome.status === "clash" ? outcome.warnings[0] ?? null : null,
				failed: outcome.status === "not-written" ? outcome.warnings[0] ?? "" : null
			};
		}
		function markOf(run, { path, bytes, loaded }, number, proves) {
			let place = {
				pull: number,
				role: "plan",
				target: loaded.name
			};
			return {
				config: path ?? loaded.file,
				pull: proves && path !== null ? number : null,
				blob: bytes === null ? null : (0, _proof_blob_js__WEBPACK_IMPORTED_MODULE_5__.zA)(bytes),
				salt: (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_6__.N)(),
				at: run.view.now?.toISOString() ?? "",
				sign: (0, _proof_signature_js__WEBPACK_IMPORTED_MODULE_7__.x)((0, _review_reviews_js__WEBPACK_IMPORTED_MODULE_2__.V)(run), place)
			};
		}
		function sayUnreviewable({ runner }, { path, bytes }, { name, config, plan }) {
			if (bytes === null || path !== null || plan === null) return;
			runner.warning(`${name}: ${(0, _review_config_version_js__WEBPACK_IMPORTED_MODULE_1__.DB)(config, "outside")} Apply will refuse it as \`not-reviewed\`.`);
		}
		function planText(report, { view }, mark, previous) {
			return {
				body: (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.tx)(report, view, {
					previous,
					mark
				}),
				shorter: () => (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.tx)(report, view, {
					previous,
					mark,
					budget: LOWEST
				})
			};
		}
		let LOWEST = 1e4;
	}),
	7185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => takeoverOf });
		var _config_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4220);
		var _config_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
		var _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5968);
		function takeoverOf({ inputs, workspace }, name) {
			return {
				isGone(config) {
					let { bytes } = (0, _config_files_js__WEBPACK_IMPORTED_MODULE_0__.R)(config, workspace);
					if (bytes === null || (0, _config_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.S)(config, workspace) === null) return !0;
					return (0, _config_load_js__WEBPACK_IMPORTED_MODULE_1__.K)(bytes, config, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__.G, { projectId: inputs.projectId }).name !== name;
				},
				ownsProject: inputs.projectId === null
			};
		}
	}),
	9358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			vo: () => addressOfReference,
			Zt: () => buildChange,
			qb: () => withConsumers,
			hO: () => withDependents
		});
		var address = __webpack_require__(2460);
		var change = __webpack_require__(1090);
		var compare = __webpack_require__(1683);
		var fingerprint = __webpack_require__(1872);
		function reviewPrints(subject) {
			let { action, compared, rotates, lossless, midway } = subject;
			if (action === "no-op") return {
				shows: [],
				needs: [],
				spends: []
			};
			let main = (as, more = {}) => (0, fingerprint.Rj)({
				...subject,
				action: as,
				differences: compared,
				...more
			});
			if (action === "update") {
				let changed = {
					fingerprint: main("update"),
					also: midway === null ? [] : [main("update", midway)]
				};
				let shows = [...compared.length > 0 ? [changed] : [], ...rotates ? [{
					fingerprint: (0, fingerprint.Xx)(subject),
					also: []
				}] : []];
				let needs = shows.map((print) => print.fingerprint);
				return {
					shows,
					needs,
					spends: needs
				};
			}
			let renewed = action === "create" || action === "replace" ? [(0, fingerprint.Xx)(subject)] : [];
			let own = main(action, lossless ? { live: null } : {});
			return {
				shows: [{
					fingerprint: own,
					also: action === "replace" ? [main("create")] : []
				}],
				needs: lossless ? [] : [own],
				spends: [own, ...renewed]
			};
		}
		var variables = __webpack_require__(9517);
		function buildChange(context, kind, entry, decision) {
			let { action, reason, live = null, fields = [], candidates = [], createBlocker = null } = decision;
			let { rotated = [], midway = null, names = new Map() } = decision;
			let review = reviewPrints({
				...subjectOf(context, kind, entry),
				action,
				live: live?.value ?? null,
				compared: fields.filter((field) => !rotated.includes(field)),
				rotates: rotated.length > 0,
				lossless: !1,
				midway,
				names
			});
			let references = kind.references?.(entry.spec) ?? [];
			return {
				address: entry.address,
				kind: kind.key,
				title: kind.title,
				action,
				allowed: isAllowed(context, kind, entry, action),
				reason,
				blockedBy: decision.blockedBy ?? null,
				waitsFor: decision.waitsFor ?? null,
				isReplaceable: isReplaceable(kind, entry),
				id: live?.id ?? null,
				state: live?.state ?? null,
				phase: live?.phase ?? null,
				message: live?.message ?? null,
				fields: fields.map((field) => ({
					...field,
					sensitive: isSensitive(kind, field)
				})),
				unchanged: isAsDeclared(decision) ? [] : unchangedLeaves(kind, entry, fields),
				summary: kind.summary(entry.spec),
				destination: kind.destination?.(entry.spec) ?? null,
				sends: (0, variables.k)(action, entry.spec, fields),
				rotates: rotated.length > 0,
				manualStep: manualStepOf(kind, entry, action, live),
				createBlocker,
				dependsOn: dependenciesOf(entry, references).filter((address) => context.declared.has(address)),
				mentions: references.map((reference) => ({
					path: reference.path,
					address: addressOfReference(reference)
				})),
				usedBy: [],
				usersAre: commonTitle([]),
				consumers: null,
				interruption: kind.interruption ?? null,
				candidates: candidates.map(change.Wy),
				destructive: action === "replace" || action === "delete",
				fingerprint: review.shows[0]?.fingerprint ?? "",
				review,
				source: entry.source,
				entry,
				live
			};
		}
		function withDependents(context, kind, change, dependents, isComplete) {
			let { action, live, fields } = change;
			let lossless = action === "replace" && live?.phase === "failed" && fields.length === 0 && dependents.length === 0 && isComplete;
			let isInUse = dependents.some(({ isDeleted }) => !isDeleted);
			return {
				...change,
				...lossless ? withoutLoss(context, kind, change) : {},
				...isInUse ? {
					reason: "in-use",
					blockedBy: "in-use"
				} : {},
				allowed: change.allowed || lossless && change.isReplaceable && context.allowedActions.has("create"),
				destructive: !lossless,
				usedBy: [...dependents].sort((a, b) => (0, address.Qb)(a.at, b.at)).map(({ label }) => label),
				usersAre: commonTitle(dependents)
			};
		}
		function withoutLoss(context, kind, { entry }) {
			let review = reviewPrints({
				...subjectOf(context, kind, entry),
				action: "replace",
				live: null,
				compared: [],
				rotates: !1,
				lossless: !0,
				midway: null
			});
			return {
				review,
				fingerprint: review.shows[0]?.fingerprint ?? ""
			};
		}
		function withConsumers(change, consumers) {
			let isInUse = isDeleted(change) && consumers.uses.some(({ preventsDeletion }) => preventsDeletion);
			return {
				...change,
				consumers,
				...isInUse ? {
					reason: "in-use",
					blockedBy: "in-use"
				} : {}
			};
		}
		function isDeleted({ action }) {
			return action === "replace" || action === "delete";
		}
		function isReplaceable(kind, entry) {
			return entry.pin === null && kind.replaceable !== !1;
		}
		function addressOfReference({ kind, name }) {
			return (0, address.GI)((0, address.ZE)(kind, name));
		}
		function subjectOf({ target: { name: target, projectId } }, kind, entry) {
			return {
				target,
				projectId,
				kind,
				entry
			};
		}
		function manualStepOf(kind, entry, action, live) {
			let isReady = live?.phase === "ready" && action !== "replace";
			if (entry.ensure === "absent" || isReady || live?.unreadable) return null;
			return kind.manualStep?.(entry.spec, action === "replace" ? null : live?.value ?? null) ?? null;
		}
		function isAllowed({ allowedActions }, kind, entry, action) {
			if (action === "no-op" || action === "unknown") return !0;
			if (action === "replace" && !isReplaceable(kind, entry)) return !1;
			return allowedActions.has(action);
		}
		function isAsDeclared({ action, live, waitsFor }) {
			return action === "no-op" && live !== void 0 && live.phase !== "failed" && !waitsFor;
		}
		function dependenciesOf(entry, references) {
			return [...entry.parent === null ? [] : [(0, address.GI)(entry.parent)], ...references.map(addressOfReference)];
		}
		function unchangedLeaves(kind, entry, differences) {
			let differing = new Set(differences.map(({ path }) => path));
			return (0, compare.FQ)(entry.spec).filter(({ path }) => !differing.has(path)).map(({ path, value }) => ({
				path,
				value,
				sensitive: holdsSecret(kind, path, value)
			}));
		}
		function isSensitive(kind, { path, live, desired, sensitive }) {
			return sensitive || (0, compare.vr)(desired) || holdsSecret(kind, path, live) || holdsSecret(kind, path, desired);
		}
		function holdsSecret(kind, path, value) {
			return (0, compare.FQ)(value, path).some((leaf) => kind.isSensitive?.(leaf.path, leaf.value) ?? !1);
		}
		function commonTitle(users) {
			let [first, ...others] = new Map(users.map(({ kind }) => [kind.key, kind])).values();
			return first === void 0 || others.length > 0 ? {
				one: "resource",
				many: "resources"
			} : first.title;
		}
	}),
	1872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rj: () => fingerprint,
			Xx: () => rotationFingerprint,
			br: () => digest
		});
		var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1683);
		let createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
		function fingerprint(subject) {
			let { target, projectId, kind, entry, action } = subject;
			let shown = action === "unknown" ? "create" : action;
			let text = (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.f$)({
				target,
				projectId,
				address: entry.address,
				action: shown,
				pin: entry.pin,
				desired: shown === "delete" ? null : kind.canonical(entry.spec),
				live: liveShown(subject)
			});
			return createHash("sha256").update(text).digest("base64url");
		}
		function rotationFingerprint({ target, projectId, kind, entry }) {
			let version = kind.secretVersion?.(entry.spec) ?? null;
			let variables = variablesIn(entry.spec).map(([path, name]) => `${path} ${name}`);
			let text = (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.f$)({
				target,
				projectId,
				address: entry.address,
				rotates: variables.sort(),
				version
			});
			return createHash("sha256").update(text).digest("base64url");
		}
		function variablesIn(value, path = []) {
			if ((0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.vr)(value)) return [[path.join("."), value.env]];
			if (typeof value != "object" || !value) return [];
			return Object.entries(value).flatMap(([key, inner]) => variablesIn(inner, [...path, key]));
		}
		function digest(fingerprints) {
			return `sha256:${createHash("sha256").update([...fingerprints].sort().join("\n")).digest("hex")}`;
		}
		function liveShown({ kind, entry, action, live, differences, names = new Map() }) {
			if (live === null || action !== "update" && action !== "replace" && action !== "delete") return null;
			let fields = named(withoutSecrets(kind.canonical(kind.describe(live)), entry.spec), names);
			if (!(0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.jh)(fields)) return null;
			if (action !== "update") return fields;
			let roots = new Set(differences.filter(({ sensitive }) => !sensitive).map(({ path }) => path.split(".")[0]));
			return Object.fromEntries(Object.entries(fields).filter(([field]) => roots.has(field)));
		}
		function named(value, names) {
			if (typeof value == "string") return names.get(value.toLowerCase()) ?? value;
			if (Array.isArray(value)) return value.map((item) => named(item, names));
			if (!(0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.jh)(value)) return value;
			let fields = Object.entries(value).map(([key, inner]) => [key, named(inner ?? null, names)]);
			return Object.fromEntries(fields.filter(([, inner]) => !((0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.jh)(inner) && Object.keys(inner).length === 0)));
		}
		function withoutSecrets(live, desired) {
			if ((0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.vr)(desired)) return null;
			if (!(0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.jh)(live) || !(0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.jh)(desired)) return live;
			return Object.fromEntries(Object.entries(live).map(([field, value]) => [field, withoutSecrets(value ?? null, desired[field])]));
		}
	}),
	3777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IP: () => NO_MATCH,
			T7: () => underKeys,
			YW: () => match,
			ZQ: () => prepareMatch
		});
		let NO_MATCH = {
			live: null,
			candidates: [],
			unclear: [],
			hiddenBy: null
		};
		function match(kind, entries, listed) {
			let { present, byKey } = indexed(listed);
			let byAddress = new Map();
			let taken = new Set();
			let duplicates = [];
			let pinned = entries.filter((entry) => entry.pin !== null);
			let ids = new Map(pinned.length === 0 ? [] : present.map((object) => [object.id, object]));
			for (let entry of pinned) {
				let live = ids.get(entry.pin) ?? null;
				live && taken.add(live.identity);
				byAddress.set(entry.address, {
					...NO_MATCH,
					live
				});
			}
			let open = entries.filter((entry) => entry.pin === null).map((entry) => ({
				entry,
				levels: levelsOf(kind, entry)
			}));
			for (let level = 0; open.some(({ levels }) => level < levels.length); level++) {
				let found = open.map(({ entry, levels }) => ({
					entry,
					lives: withKeys(byKey, levels[level] ?? [], taken)
				}));
				let claims = new Map();
				for (let { lives } of found) for (let { identity } of lives) claims.set(identity, (claims.get(identity) ?? 0) + 1);
				for (let { entry, lives } of found) {
					if (lives.length === 0) continue;
					let choice = choose(lives, claims);
					byAddress.set(entry.address, choice);
					for (let { identity } of lives) taken.add(identity);
					if (!choice.live) continue;
					for (let duplicate of lives) duplicate !== choice.live && duplicates.push({
						address: entry.address,
						duplicate
					});
				}
				open = open.filter(({ entry }) => !byAddress.has(entry.address));
			}
			let left = present.filter(({ identity }) => !taken.has(identity));
			for (let { entry } of open) byAddress.set(entry.address, unclearMatch(kind, entry, left));
			let meant = new Set();
			for (let { live, candidates } of byAddress.values()) for (let { identity } of live ? [live] : candidates) meant.add(identity);
			return {
				byAddress,
				unmanaged: present.filter(({ identity, unreadable }) => unreadable === null && !meant.has(identity)).sort(byIdentity),
				duplicates
			};
		}
		function unclearMatch(kind, entry, left) {
			let hiddenBy = left.find(({ unreadable, keys }) => unreadable !== null && keys.length === 0) ?? null;
			if (!kind.unclearIdentity) return {
				...NO_MATCH,
				hiddenBy
			};
			let candidates = [];
			let unclear = [];
			for (let live of left) {
				if (live.unreadable !== null) continue;
				let words = kind.unclearIdentity(entry.spec, live.value);
				if (words.length === 0) continue;
				candidates.push(live);
				unclear.push(...words);
			}
			return {
				live: null,
				candidates: candidates.sort(byIdentity),
				unclear,
				hiddenBy
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
			if (eligible.length > 1 || eligible.some(({ identity }) => (claims.get(identity) ?? 0) > 1)) return {
				...NO_MATCH,
				candidates: eligible
			};
			return {
				...NO_MATCH,
				live: eligible[0] ?? null
			};
		}
		function withKeys(byKey, keys, taken) {
			let [only = ""] = keys;
			if (keys.length < 2) return (byKey.get(only) ?? []).filter(({ identity }) => !taken.has(identity)).sort(byIdentity);
			let found = new Set();
			for (let key of keys) for (let live of byKey.get(key) ?? []) taken.has(live.identity) || found.add(live);
			return [...found].sort(byIdentity);
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
			let present = listed.filter((object) => object.phase !== "deleting");
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
		function byIdentity(a, b) {
			return a.identity < b.identity ? -1 : +(a.identity > b.identity);
		}
	})
};
