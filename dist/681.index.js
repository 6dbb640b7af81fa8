export const id = 681;
export const ids = [681];
export const modules = {
	7681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => readTarget,
			h: () => planTarget
		});
		var _atlas_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
		var _atlas_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4359);
		var _engine_plan_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7842);
		var _engine_plan_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3777);
		var _engine_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3310);
		var _engine_plan_read_live_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6301);
		var _kinds_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5974);
		var _review_secret_rotation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9425);
		function readTarget(run, target) {
			return surveyWith((0, _atlas_client_js__WEBPACK_IMPORTED_MODULE_0__.c)(run.session, {
				baseUrl: run.inputs.baseUrl,
				projectId: target.projectId
			}, run.pace), target);
		}
		async function surveyWith(atlas, target) {
			let [first] = await Promise.all([(0, _engine_plan_read_live_js__WEBPACK_IMPORTED_MODULE_5__.p9)(atlas, _kinds_index_js__WEBPACK_IMPORTED_MODULE_6__.G, target), (0, _atlas_http_js__WEBPACK_IMPORTED_MODULE_1__.flushPendingIo)().then(() => (0, _engine_plan_match_js__WEBPACK_IMPORTED_MODULE_3__.ZQ)(_kinds_index_js__WEBPACK_IMPORTED_MODULE_6__.G, target.entries))]);
			let decisions = (0, _engine_plan_decide_js__WEBPACK_IMPORTED_MODULE_2__.k1)(target, first, _kinds_index_js__WEBPACK_IMPORTED_MODULE_6__.G, _review_secret_rotation_js__WEBPACK_IMPORTED_MODULE_7__.e1);
			let taken = (0, _engine_plan_decide_js__WEBPACK_IMPORTED_MODULE_2__.BA)(decisions);
			if (taken.size === 0) return {
				survey: first,
				decisions
			};
			return {
				survey: await (0, _engine_plan_read_live_js__WEBPACK_IMPORTED_MODULE_5__.Pt)(atlas, _kinds_index_js__WEBPACK_IMPORTED_MODULE_6__.G, target, first, taken),
				decisions: null
			};
		}
		async function planTarget({ inputs, filter }, target, { survey: known, decisions }, choose) {
			let planned = (rotations) => {
				let decided = rotations.size === 0 ? decisions : null;
				return (0, _engine_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__.e)(target, known, _kinds_index_js__WEBPACK_IMPORTED_MODULE_6__.G, {
					allowedActions: inputs.allowedActions,
					rotations
				}, decided ?? void 0);
			};
			let all = new Map([...(0, _review_secret_rotation_js__WEBPACK_IMPORTED_MODULE_7__.e4)(target.entries).keys()].map((address) => [address, null]));
			let made = planned(all.size === 0 ? _review_secret_rotation_js__WEBPACK_IMPORTED_MODULE_7__.e1 : await choose(planned(all)));
			for (let change of made.resources) for (let field of change.fields) field.sensitive && typeof field.live == "string" && field.live !== "" && filter.add(field.live);
			return made;
		}
	}),
	7842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BA: () => kindsDeleted,
			ZN: () => isReplaceable,
			k1: () => decideAll
		});
		var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1683);
		var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);
		function decideAll(target, survey, kinds, rotations) {
			let drafts = new Map();
			let unmanaged = [];
			let warnings = [];
			let byKind = Map.groupBy(target.entries, ({ kind }) => kind);
			for (let kind of kinds) {
				let entries = Map.groupBy(byKind.get(kind.key) ?? [], ({ scope }) => scope);
				let listings = new Map(survey.listings.filter((listing) => listing.kind === kind.key).map((listing) => [listing.scope, listing]));
				let declared = scopesOf(target, kind, byKind);
				for (let scope of new Set([...entries.keys(), ...listings.keys()])) {
					let listing = listings.get(scope);
					let here = entries.get(scope) ?? [];
					let matching = (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.YW)(kind, here, listing?.objects ?? []);
					for (let entry of here) {
						let found = matching.byAddress.get(entry.address) ?? {
							live: null,
							candidates: []
						};
						drafts.set(entry.address, unreadable(kind, entry, listing, drafts) ?? decide(kind, entry, found, drafts, rotations));
					}
					declared.has(scope) && unmanaged.push(...matching.unmanaged.map((live) => unmanagedOf(kind, live)));
					warnings.push(...matching.twins.map(({ address }) => twinWarning(kind, address)));
					listing?.declaredOnly && warnings.push(namesOnlyWarning(kind, scope));
				}
			}
			return {
				drafts,
				unmanaged,
				warnings
			};
		}
		function kindsDeleted({ drafts }) {
			let taken = [...drafts.values()].filter(({ action }) => action === "replace" || action === "delete");
			return new Set(taken.map(({ kind }) => kind.key));
		}
		function unreadable(kind, entry, listing, drafts) {
			if (listing?.unreadable != null) return draft(kind, entry, "unknown", "unreadable");
			let container = kind.within === void 0 ? void 0 : drafts.get(`${kind.within}/${entry.scope}`);
			return container?.action === "unknown" && !listing ? draft(kind, entry, "unknown", container.reason) : null;
		}
		function scopesOf(target, kind, byKind) {
			if (!target.mentioned.has(kind.within ?? kind.key)) return new Set();
			return new Set(kind.within === void 0 ? [null] : (byKind.get(kind.within) ?? []).map(({ name }) => name));
		}
		function twinWarning(kind, address) {
			return `${address}: another ${kind.title} leads to the same target and is FAILED. It is left alone, as unmanaged; delete it in Atlas.`;
		}
		function namesOnlyWarning(kind, scope) {
			return `${scope === null ? kind.key : `${kind.within}/${scope}`}: this account may not list ${kind.title}s; the declared ones were read by name, others are not shown.`;
		}
		function decide(kind, entry, { live, candidates }, drafts, rotations) {
			if (candidates.length > 0) return {
				...draft(kind, entry, "unknown", "ambiguous"),
				candidates
			};
			if (entry.pin !== null && live === null) return entry.ensure === "absent" ? draft(kind, entry, "no-op", "absent") : draft(kind, entry, "unknown", "not-live");
			if (entry.ensure === "absent") {
				if (live === null) return draft(kind, entry, "no-op", "absent");
				return {
					...draft(kind, entry, "delete", "absent-requested"),
					live,
					differences: goneLeaves(kind, live)
				};
			}
			if (live === null) {
				if (!kind.create) return draft(kind, entry, "no-op", "awaiting-request");
				let createBlocker = kind.createBlocker?.(entry.spec) ?? null;
				if (createBlocker !== null) return {
					...draft(kind, entry, "unknown", "missing"),
					createBlocker
				};
				return {
					...draft(kind, entry, "create", "missing"),
					differences: newLeaves(entry)
				};
			}
			let compared = kind.differences(entry.spec, live.value, resolver(drafts));
			let differences = [...compared, ...rotation(kind, entry, rotations)];
			let found = {
				...draft(kind, entry, "no-op", "equal"),
				live,
				differences
			};
			if (live.phase === "failed") return {
				...found,
				action: kind.create ? "replace" : "no-op",
				reason: "failed"
			};
			if (differences.length > 0) {
				if (differences.some((difference) => difference.immutable) || !kind.update) {
					let reason = onlyFollows(kind, entry, live, drafts) ? "dependency-replaced" : "immutable-field";
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
				reason: "provisioning"
			} : found;
		}
		function rotation(kind, entry, rotations) {
			let before = rotations.get(entry.address);
			if (before === void 0) return [];
			return [{
				path: "secretVersion",
				live: before,
				desired: kind.secretVersion?.(entry.spec) ?? null,
				sensitive: !1,
				immutable: !1
			}];
		}
		function onlyFollows(kind, entry, live, drafts) {
			let idThatGoes = (reference) => {
				let below = drafts.get(`${reference.kind}/${reference.name}`);
				return below?.action === "replace" ? below.live?.id : void 0;
			};
			return (kind.references?.(entry.spec) ?? []).some((reference) => idThatGoes(reference) !== void 0) && !kind.differences(entry.spec, live.value, idThatGoes).some(({ immutable }) => immutable);
		}
		function resolver(drafts) {
			return (reference) => {
				let draft = drafts.get(`${reference.kind}/${reference.name}`);
				if (!draft || draft.action === "unknown") return;
				let renewed = draft.action === "replace" && isReplaceable(draft.kind, draft.entry);
				return draft.action === "create" || renewed ? null : draft.live?.id ?? null;
			};
		}
		function isReplaceable(kind, entry) {
			return entry.pin === null && kind.replaceable !== !1;
		}
		function draft(kind, entry, action, reason) {
			return {
				kind,
				entry,
				live: null,
				candidates: [],
				action,
				reason,
				differences: [],
				createBlocker: null
			};
		}
		function newLeaves(entry) {
			return (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.FQ)(entry.spec).map(({ path, value }) => ({
				path,
				live: null,
				desired: value,
				sensitive: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.vr)(value),
				immutable: !1
			}));
		}
		function goneLeaves(kind, live) {
			return (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.FQ)(kind.describe(live.value)).map(({ path, value }) => ({
				path,
				live: value,
				desired: null,
				sensitive: !1,
				immutable: !1
			}));
		}
		function unmanagedOf(kind, live) {
			return {
				kind: kind.key,
				scope: live.scope,
				id: live.id,
				name: live.name,
				state: live.state,
				config: kind.describe(live.value),
				live
			};
		}
	}),
	3310: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => plan });
		var compare = __webpack_require__(1683);
		var decide = __webpack_require__(7842);
		function dependentsOf(kinds, { listings }, drafts) {
			let byKey = new Map(kinds.map((kind) => [kind.key, kind]));
			let using = listings.flatMap((listing) => {
				let kind = byKey.get(listing.kind);
				return kind?.uses || kind?.within !== void 0 ? [{
					kind,
					objects: listing.objects
				}] : [];
			});
			if (using.length === 0) return new Map();
			let declared = new Map([...drafts.values()].flatMap((draft) => draft.live ? [[objectKey(draft.kind.key, draft.live.id), draft]] : []));
			let users = new Map();
			let add = (key, user) => {
				let known = users.get(key);
				known ? known.push(user) : users.set(key, [user]);
			};
			let containers = new Map(listings.flatMap(({ kind, objects }) => objects.map((object) => [`${kind} ${object.name}`, object])));
			for (let { kind, objects } of using) for (let object of objects) {
				let draft = declared.get(objectKey(kind.key, object.id));
				let user = {
					label: draft?.entry.address ?? [object.scope, object.name ?? object.id].filter((part) => part !== null).join("/"),
					isDeleted: object.phase === "leaving" || draft?.action === "replace" || draft?.action === "delete"
				};
				for (let used of kind.uses?.(object.value) ?? []) add(objectKey(used.kind, used.id), user);
				let container = kind.within === void 0 ? void 0 : containers.get(`${kind.within} ${object.scope}`);
				container && add(objectKey(container.kind, container.id), user);
			}
			return users;
		}
		function dependentsKnown(kind, kinds, { listings }) {
			let using = new Set(kinds.filter((other) => other.usesKinds?.includes(kind.key) || other.within === kind.key).map(({ key }) => key));
			return !listings.some((listing) => using.has(listing.kind) && (listing.unreadable !== null || listing.declaredOnly));
		}
		function objectKey(kind, id) {
			return `${kind} ${id}`;
		}
		let createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
		function fingerprint(subject) {
			let { target, projectId, kind, entry, action } = subject;
			let shown = action === "unknown" ? "create" : action;
			let text = (0, compare.f$)({
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
		function digest(fingerprints) {
			return `sha256:${createHash("sha256").update([...fingerprints].sort().join("\n")).digest("hex")}`;
		}
		function liveShown({ kind, entry, action, live, differences }) {
			if (live === null || action !== "update" && action !== "delete") return null;
			let fields = withoutSecrets(kind.canonical(kind.describe(live)), entry.spec);
			if (!(0, compare.jh)(fields)) return null;
			if (action === "delete") return fields;
			let roots = new Set(differences.filter(({ sensitive }) => !sensitive).map(({ path }) => path.split(".")[0]));
			return Object.fromEntries(Object.entries(fields).filter(([field]) => roots.has(field)));
		}
		function withoutSecrets(live, desired) {
			if ((0, compare.vr)(desired)) return null;
			if (!(0, compare.jh)(live) || !(0, compare.jh)(desired)) return live;
			return Object.fromEntries(Object.entries(live).map(([field, value]) => [field, withoutSecrets(value ?? null, desired[field])]));
		}
		function plan(target, survey, kinds, policy, decisions = (0, decide.k1)(target, survey, kinds, policy.rotations)) {
			let { drafts, unmanaged, warnings } = decisions;
			let surroundings = {
				drafts,
				users: dependentsOf(kinds, survey, drafts),
				survey,
				target,
				kinds,
				policy
			};
			let resources = target.entries.flatMap(({ address }) => {
				let draft = drafts.get(address);
				return draft ? [change(draft, surroundings)] : [];
			});
			return {
				target: target.name,
				projectId: target.projectId,
				config: target.config,
				resources,
				unmanaged,
				unreadable: unreadableOf(survey),
				warnings: [...warnings, ...unknownStates(resources, kinds)],
				counts: count(resources, unmanaged.length),
				digest: digest(resources.filter(({ action }) => action !== "no-op").map((resource) => resource.fingerprint))
			};
		}
		function change(draft, around) {
			let { kind, entry, live, action, differences } = draft;
			let takesAway = action === "replace" || action === "delete";
			let using = takesAway && live ? around.users.get(objectKey(kind.key, live.id)) ?? [] : [];
			let lossless = using.length === 0 && losesNothing(draft, around);
			let { name: target, projectId } = around.target;
			let subject = {
				target,
				projectId,
				kind,
				entry,
				live: live?.value ?? null,
				differences
			};
			let fingerprintAs = (as) => fingerprint({
				...subject,
				action: as
			});
			let own = action === "no-op" ? [] : [fingerprintAs(action)];
			return {
				address: entry.address,
				kind: kind.key,
				action,
				allowed: isAllowed(action, kind, entry, lossless, around.policy),
				reason: using.some((user) => !user.isDeleted) ? "in-use" : draft.reason,
				id: live?.id ?? null,
				state: live?.state ?? null,
				phase: live?.phase ?? null,
				message: live?.message ?? null,
				fields: differences.map((field) => ({
					...field,
					sensitive: field.sensitive || (0, compare.vr)(field.desired)
				})),
				unchanged: draft.reason === "equal" ? [] : unchangedLeaves(entry, differences),
				summary: kind.summary(entry.spec),
				manualStep: handoverOf(draft),
				createBlocker: draft.createBlocker,
				dependsOn: dependenciesOf(kind, entry, around.drafts),
				mentions: (kind.references?.(entry.spec) ?? []).map(({ path, kind: other, name }) => ({
					path,
					address: `${other}/${name}`
				})),
				usedBy: using.map(({ label }) => label).sort(),
				candidates: draft.candidates.map(({ id }) => id),
				destructive: takesAway && !lossless,
				fingerprint: own[0] ?? "",
				reviewedAs: [
					...own,
					...lossless ? [fingerprintAs("create")] : [],
					...action === "create" ? [fingerprintAs("replace")] : []
				],
				source: entry.source,
				entry,
				live
			};
		}
		function losesNothing({ kind, action, reason, differences }, { kinds, survey }) {
			return action === "replace" && reason === "failed" && differences.length === 0 && dependentsKnown(kind, kinds, survey);
		}
		function handoverOf({ kind, entry, live, action }) {
			let isMade = live?.phase === "ready" && action !== "replace";
			if (entry.ensure === "absent" || isMade) return null;
			return kind.manualStep?.(entry.spec, action === "replace" ? null : live?.value ?? null) ?? null;
		}
		function isAllowed(action, kind, entry, lossless, { allowedActions }) {
			if (action === "no-op" || action === "unknown") return !0;
			if (action === "replace" && !(0, decide.ZN)(kind, entry)) return !1;
			return allowedActions.has(action) || lossless && allowedActions.has("create");
		}
		function dependenciesOf(kind, entry, drafts) {
			let container = kind.within === void 0 ? [] : [`${kind.within}/${entry.scope}`];
			let mentions = (kind.references?.(entry.spec) ?? []).map((reference) => `${reference.kind}/${reference.name}`);
			return [...container, ...mentions].filter((address) => drafts.has(address));
		}
		function unchangedLeaves(entry, differences) {
			let differing = new Set(differences.map(({ path }) => path));
			return (0, compare.FQ)(entry.spec).filter(({ path }) => !differing.has(path));
		}
		function unreadableOf({ listings }) {
			return listings.flatMap(({ kind, scope, unreadable }) => unreadable === null ? [] : [{
				kind,
				scope,
				reason: unreadable
			}]);
		}
		function unknownStates(resources, kinds) {
			let phases = new Map(kinds.map((kind) => [kind.key, kind.phases]));
			return resources.filter(({ kind, state }) => state !== null && !Object.hasOwn(phases.get(kind) ?? {}, state)).map(({ address, state }) => `${address} is in the state ${state}, which this version does not know; it is taken for pending.`);
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
			for (let { action, phase, reason } of resources) {
				phase === "failed" && counts.failed++;
				action === "no-op" ? counts[phase === "pending" && reason === "provisioning" ? "pending" : "unchanged"]++ : action !== "unknown" && counts[action]++;
			}
			return counts;
		}
	}),
	9425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e1: () => NO_ROTATIONS,
			e4: () => versions,
			of: () => rotationsAsked,
			pQ: () => rotationsReviewed
		});
		var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
		var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5974);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3224);
		let NO_ROTATIONS = new Map();
		function versions(entries) {
			return new Map(entries.flatMap((entry) => {
				let version = _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__.G.find(({ key }) => key === entry.kind)?.secretVersion?.(entry.spec) ?? null;
				return version === null ? [] : [[entry.address, version]];
			}));
		}
		async function rotationsAsked(run, github, target) {
			let now = versions(target.entries);
			let pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
			if (now.size === 0 || !pull) return NO_ROTATIONS;
			let client = await github();
			if (!client) return NO_ROTATIONS;
			try {
				let bytes = await client.content(target.config, pull.baseSha);
				let base = bytes === null ? null : (0, _config_load_js__WEBPACK_IMPORTED_MODULE_0__.K)(bytes, target.config, _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__.G, { projectId: target.projectId }).target;
				if (!base) return NO_ROTATIONS;
				let before = versions(base.entries);
				let known = new Set(base.entries.map(({ address }) => address));
				return new Map([...now].filter(([address, version]) => known.has(address) && before.get(address) !== version).map(([address]) => [address, before.get(address) ?? null]));
			} catch (error) {
				run.runner.warning(`${target.name}: it cannot be told which \`secretVersion\` changes. ${error.message}`);
				return NO_ROTATIONS;
			}
		}
		function rotationsReviewed(everything, reviewed) {
			if (!reviewed.known) return NO_ROTATIONS;
			let shown = (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_2__.Le)(reviewed.proofs, "");
			let done = (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_2__.Le)(reviewed.applied, "");
			let due = everything.resources.filter(({ fields, reviewedAs }) => fields.some(({ path }) => path === "secretVersion") && shown(reviewedAs) && !done(reviewedAs));
			return new Map(due.map(({ address }) => [address, null]));
		}
	})
};
