export const id = 274;
export const ids = [274];
export const modules = {
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
			let { action, compared, rotates, isUnread, lossless, midway } = subject;
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
					also: [...action === "replace" ? [main("create")] : [], ...isUnread ? [(0, fingerprint.GL)(subject)] : []]
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
				isUnread: decision.blockedBy === "unreadable",
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
				isUnread: !1,
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
			GL: () => unreadFingerprint,
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
		function unreadFingerprint({ target, projectId, kind, entry }) {
			let { address, pin, spec } = entry;
			let text = (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.f$)({
				target,
				projectId,
				address,
				pin,
				unread: kind.canonical(spec)
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
			let unclear = unclearMatches(kind, open.map(({ entry }) => entry), present.filter(({ identity }) => !taken.has(identity)));
			for (let [address, found] of unclear) byAddress.set(address, found);
			let meant = new Set();
			for (let { live, candidates } of byAddress.values()) for (let { identity } of live ? [live] : candidates) meant.add(identity);
			return {
				byAddress,
				unmanaged: present.filter((object) => isReadable(object) && !meant.has(object.identity)).sort(byIdentity),
				duplicates
			};
		}
		function unclearMatches({ unclearIdentity }, entries, left) {
			let hiddenBy = left.find(({ unreadable, keys }) => unreadable !== null && keys.length === 0) ?? null;
			if (!unclearIdentity || entries.length === 0) return new Map(entries.map(({ address }) => [address, {
				...NO_MATCH,
				hiddenBy
			}]));
			let byKey = indexByKey(left.filter(isReadable), ({ value }) => unclearIdentity.liveKeys(value));
			return new Map(entries.map((entry) => {
				let found = [...new Set(unclearIdentity.desiredKeys(entry.spec).flatMap((key) => byKey.get(key) ?? []))].map((live) => ({
					live,
					words: unclearIdentity.differences(entry.spec, live.value)
				})).filter(({ words }) => words.length > 0);
				let candidates = found.map(({ live }) => live).sort(byIdentity);
				return [entry.address, {
					live: null,
					candidates,
					unclear: found.flatMap(({ words }) => words),
					hiddenBy
				}];
			}));
		}
		function isReadable({ unreadable }) {
			return unreadable === null;
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
		function indexByKey(objects, keysOf = ({ keys }) => keys) {
			let index = new Map();
			for (let object of objects) for (let key of keysOf(object)) {
				let bucket = index.get(key);
				bucket ? bucket.push(object) : index.set(key, [object]);
			}
			return index;
		}
		function byIdentity(a, b) {
			return a.identity < b.identity ? -1 : +(a.identity > b.identity);
		}
	}),
	6301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			Pt: () => readDependents,
			YR: () => readWholeListing,
			d6: () => asParent,
			eI: () => declaredIn,
			p9: () => readLive,
			vS: () => readListing,
			zG: () => possibleParents
		});
		var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2460);
		var _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
		var _model_kind_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6041);
		async function readLive(atlas, kinds, target) {
			let reading = new Map();
			for (let kind of kinds.filter((candidate) => target.mentioned.has((0, _model_kind_order_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(candidate, kinds).key))) {
				let above = kind.within === void 0 ? null : reading.get(kind.within) ?? Promise.resolve([]);
				reading.set(kind.key, readKind(atlas, kind, target, above));
			}
			return {
				listings: (await Promise.all(reading.values())).flat(),
				consumers: []
			};
		}
		async function readKind(atlas, kind, target, above) {
			let isListed = (parent) => !kind.listedWhereMentioned || target.mentioned.has((0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.EK)(kind.key, parent));
			let parents = above === null ? [null] : declaredParents(kind, target, await above).filter(isListed);
			return Promise.all(parents.map((parent) => readListing(atlas, kind, parent, target.entries)));
		}
		async function readDependents(atlas, kinds, target, known, of) {
			let listings = [...known.listings];
			for (let kind of kinds.filter(({ usesKinds }) => usesKinds?.some((used) => of.has(used)))) await readEverywhere(atlas, kinds, kind, target.entries, listings);
			return {
				...known,
				listings
			};
		}
		async function readEverywhere(atlas, kinds, kind, entries, listings) {
			let container = kinds.find(({ key }) => key === kind.within);
			container && await readEverywhere(atlas, kinds, container, entries, listings);
			let above = listings.filter((listing) => listing.kind === container?.key);
			let parents = container ? possibleParents(kind, listings) : [null];
			let known = new Set(listings.filter((listing) => listing.kind === kind.key).map(placeOf));
			let missing = parents.filter((parent) => !known.has((0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.EK)(kind.key, parent)));
			listings.push(...await Promise.all(missing.map((parent) => readListing(atlas, kind, parent, entries))));
			let unreadable = above.find((listing) => listing.unreadable !== null)?.unreadable;
			unreadable && !known.has(kind.key) && listings.push({
				kind: kind.key,
				parent: null,
				objects: [],
				unreadable,
				declaredOnly: !1
			});
		}
		function possibleParents(kind, listings) {
			return listings.filter((listing) => listing.kind === kind.within).flatMap(({ objects }) => objects).flatMap((object) => {
				let parent = asParent(object);
				if (parent === null) return [];
				let around = withAncestors(object, listings);
				return around.every(({ unreadable }) => unreadable === null) && kind.canBeIn?.(around.map(({ value }) => value)) === !1 ? [] : [parent];
			});
		}
		function withAncestors(object, listings) {
			let { parent } = object;
			if (parent === null) return [object];
			let container = listings.find((listing) => listing.kind === parent.kind && (0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.Lb)(listing.parent, parent.parent))?.objects.find(({ name }) => name === parent.name);
			return container ? [object, ...withAncestors(container, listings)] : [object];
		}
		function asParent({ kind, name, parent, phase }) {
			return name === null || phase === "deleting" ? null : (0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.ZE)(kind, name, parent);
		}
		function placeOf({ kind, parent }) {
			return (0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.EK)(kind, parent);
		}
		async function readListing(atlas, kind, parent, entries) {
			let listing = {
				kind: kind.key,
				parent,
				objects: [],
				unreadable: null,
				declaredOnly: !1
			};
			try {
				return {
					...listing,
					objects: await readWholeListing(atlas, kind, parent, entries)
				};
			} catch (error) {
				if (!(0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.US)(error)) throw (0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.b5)(kind, error);
				let found = await findDeclared(atlas, kind, parent, entries);
				return found === null ? {
					...listing,
					unreadable: messageOf((0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.b5)(kind, error))
				} : {
					...listing,
					objects: found,
					declaredOnly: !0
				};
			}
		}
		let NO_OUTPUTS = {};
		function liveObject(kind, parent, raw) {
			let parsed = kind.live.safeParse(raw);
			if (!parsed.success) {
				let path = parsed.error.issues[0]?.path.join(".") ?? "";
				return unreadableObject(kind, parent, raw, path === "" ? "an answer that is not an object" : `no usable \`${path}\``);
			}
			let value = parsed.data;
			let id = kind.id(value);
			let name = kind.liveName?.(value) ?? null;
			let identity = kind.named ? name : id;
			if (identity === null) return unreadableObject(kind, parent, raw, "no id");
			let settled = kind.settled?.(value) ?? !1;
			let state = kind.state(value);
			let phase = state === null ? "ready" : Object.hasOwn(kind.phases, state) ? kind.phases[state] ?? "pending" : "pending";
			return {
				kind: kind.key,
				parent,
				identity,
				id,
				name,
				state,
				phase,
				settled: settled && phase === "pending",
				message: kind.errorMessage?.(value) ?? null,
				keys: kind.liveKeys(value),
				outputs: kind.outputs?.(value) ?? NO_OUTPUTS,
				unreadable: null,
				value
			};
		}
		function unreadableObject(kind, parent, raw, why) {
			let value = typeof raw == "object" && raw ? raw : {};
			let id = textOf(() => kind.id(value));
			let name = textOf(() => kind.liveName?.(value));
			let known = kind.named ? name : id;
			let what = known === null ? `a ${kind.title.one}` : `the ${kind.title.one} ${known}`;
			return {
				kind: kind.key,
				parent,
				identity: known ?? `one without ${kind.named ? "a name" : "an id"}`,
				id,
				name,
				state: null,
				phase: "pending",
				settled: !1,
				message: null,
				keys: kind.named && name !== null ? [name] : [],
				outputs: NO_OUTPUTS,
				unreadable: `Atlas lists ${what} with ${why}`,
				value
			};
		}
		function textOf(read) {
			try {
				let text = read();
				return typeof text == "string" && text !== "" ? text : null;
			} catch {
				return null;
			}
		}
		async function readWholeListing(atlas, kind, parent, entries) {
			let declared = declaredIn(kind, parent, entries).map(({ spec }) => spec);
			for (let tries = 1;; tries++) {
				let read = new Map();
				let objects = (await listOf(kind, {
					get: atlas.get,
					list: (path, query) => atlas.list(path, query, (objects) => {
						for (let raw of objects) read.set(raw, liveObject(kind, parent, raw));
					})
				}, parent, declared)).map((raw) => read.get(raw) ?? liveObject(kind, parent, raw));
				if (!hasDuplicate(objects)) return objects;
				if (tries === 3) throw unexpected(kind, "a list that names one object twice, so it was not read whole");
			}
		}
		function hasDuplicate(objects) {
			let identities = objects.filter(({ unreadable, keys, id }) => unreadable === null || keys.length > 0 || id !== null);
			if (new Set(identities.map(({ identity }) => identity)).size === identities.length) return !1;
			return [...Map.groupBy(identities, ({ identity }) => identity).values()].some((same) => {
				let ids = new Set(same.map(({ id }) => id));
				return ids.has(null) ? same.length > 1 : ids.size < same.length;
			});
		}
		async function listOf(kind, reader, parent, declared) {
			try {
				return await kind.list(reader, parent, declared);
			} catch (error) {
				if (parent !== null && (0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)) return [];
				throw error;
			}
		}
		async function findDeclared(atlas, kind, parent, entries) {
			let { find } = kind;
			if (!find) return null;
			let names = declaredIn(kind, parent, entries).map(({ name }) => name);
			let byName = async (name) => {
				try {
					return [await find.call(kind, atlas, parent, name)];
				} catch (error) {
					if ((0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)) return [];
					throw error;
				}
			};
			try {
				return (await Promise.all(names.map(byName))).flat().map((raw) => liveObject(kind, parent, raw));
			} catch (error) {
				if ((0, _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.US)(error)) return null;
				throw error;
			}
		}
		let entriesByPlace = new WeakMap();
		function declaredIn(kind, parent, entries) {
			let byPlace = entriesByPlace.get(entries) ?? Map.groupBy(entries, placeOf);
			entriesByPlace.set(entries, byPlace);
			return byPlace.get((0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.EK)(kind.key, parent)) ?? [];
		}
		function declaredParents(kind, { entries }, above) {
			let live = new Map(above.map((listing) => {
				let names = new Set(listing.objects.flatMap((object) => asParent(object)?.name ?? []));
				return [placeOf(listing), listing.unreadable === null ? names : null];
			}));
			return entries.filter((entry) => entry.kind === kind.within).filter((entry) => {
				let names = live.get(placeOf(entry));
				return names === null || names?.has(entry.name);
			}).map(({ kind: key, name, parent }) => (0, _model_address_js__WEBPACK_IMPORTED_MODULE_2__.ZE)(key, name, parent));
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function unexpected(kind, what) {
			return new _model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL({
				method: "GET",
				path: kind.key,
				status: 200,
				errorCode: null,
				detail: `listing ${kind.title.many}, Atlas answered with ${what}.`,
				hint: "Run again; if it stays, report it.",
				fate: "refused",
				reason: "atlas-api"
			});
		}
	})
};
