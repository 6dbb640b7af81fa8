export const id = 643;
export const ids = [643];
export const modules = {
	8832: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => baseEntries,
			h: () => fileChangesOf
		});
		var load = __webpack_require__(1625);
		var address = __webpack_require__(2460);
		var compare = __webpack_require__(1683);
		var read_live = __webpack_require__(6301);
		function fileChanges(before, now, live) {
			let then = new Map(before.resources.map((change) => [change.address, change]));
			let here = new Map(now.resources.map((change) => [change.address, change]));
			let found = new Set(now.resources.flatMap(({ id, kind }) => id === null ? [] : [`${kind} ${id}`]));
			let isLost = ({ id, kind }) => id !== null && !found.has(`${kind} ${id}`);
			let read = new Set(live.listings.filter(({ unreadable }) => unreadable === null).map(read_live.$t));
			let mayStay = (change) => !read.has((0, read_live.$t)(change.entry)) || isLost(change);
			let left = before.resources.filter((change) => !here.has(change.address) && change.entry.ensure === "present" && mayStay(change));
			let created = now.resources.filter(({ address, action }) => action === "create" && !then.has(address));
			let taken = new Set();
			let renamed = left.flatMap((old) => {
				let next = created.find((candidate) => !taken.has(candidate) && isRenamed(old, candidate));
				if (next === void 0) return [];
				taken.add(next);
				return [{
					from: old,
					to: next
				}];
			});
			let isRenamedAway = (change) => renamed.some(({ from }) => contains(from, change));
			return {
				left: left.filter((change) => !isRenamedAway(change)),
				renamed: renamed.filter(({ from }) => !renamed.some((other) => other.from !== from && contains(other.from, from))),
				redirected: now.resources.flatMap((change) => {
					let old = then.get(change.address);
					return change.action === "create" && old !== void 0 && isLost(old) && old.entry.ensure === "present" ? [{
						from: old,
						to: change
					}] : [];
				})
			};
		}
		function isRenamed(old, next) {
			return old.kind === next.kind && old.entry.name !== next.entry.name && (0, address.Lb)(old.entry.parent, next.entry.parent) && (0, compare.f$)(old.entry.spec) === (0, compare.f$)(next.entry.spec);
		}
		function contains(outer, { entry }) {
			for (let at = {
				kind: entry.kind,
				name: entry.name,
				parent: entry.parent
			}; at; at = at.parent) if ((0, address.GI)(at) === outer.address) return !0;
			return !1;
		}
		var plan = __webpack_require__(7204);
		var body = __webpack_require__(9267);
		var lib_kinds = __webpack_require__(4785);
		var run_history = __webpack_require__(728);
		var secret_rotation = __webpack_require__(9425);
		async function baseEntries(run, path, target, plan) {
			let { event } = run;
			let sha = event?.pullRequest?.baseSha ?? event?.before ?? null;
			if (event === null || path === null || !showsLiveText(plan)) return [];
			let github = await run.github();
			if (github === null) return null;
			let entriesOf = (file) => (0, load.K)(file, target.config, lib_kinds.G, { projectId: target.projectId }).target?.entries ?? [];
			try {
				if (sha === null) return (await earlierVersions(github, path, event.sha)).flatMap(entriesOf);
				let [bytes, moved] = await Promise.all([github.content(path, sha), otherFiles(run, github, path, sha)]);
				if (moved === null) return null;
				let own = bytes === null ? [] : (0, load.K)(bytes, target.config, lib_kinds.G, { projectId: target.projectId }).target?.entries;
				if (own === void 0 || bytes === null && run.event?.pullRequest == null) return null;
				return [...own, ...moved.flatMap(entriesOf)];
			} catch (error) {
				run.runner.info(`${target.name}: the file's version before this change cannot be read. ${error.message}`);
				return null;
			}
		}
		async function earlierVersions(github, path, sha) {
			if (!(0, run_history.W)(sha)) return [];
			let commits = (await github.fileHistory(path, sha)).slice(1, 6);
			return (await Promise.all(commits.map((commit) => github.content(path, commit.sha)))).flatMap((bytes) => bytes ?? []);
		}
		async function otherFiles(run, github, path, sha) {
			let pull = run.event?.pullRequest ?? null;
			if (pull === null) return [];
			let facts = await run.pullFacts();
			let changed = await (facts?.number === pull.number ? facts.files() : github.pullFiles(pull.number));
			let others = changed.filter((file) => file !== path && /\.ya?ml$/i.test(file));
			if (changed.length >= body.yX || others.length > 20) return null;
			return (await Promise.all(others.map((file) => github.content(file, sha)))).flatMap((bytes) => bytes ?? []);
		}
		async function fileChangesOf(run, path, { target, live }, now) {
			let pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
			if (pull === null || path === null || run.inputs.command !== "plan") return null;
			let [github, facts] = await Promise.all([run.github(), run.pullFacts()]);
			if (github === null) return null;
			try {
				if (!(facts?.number === pull.number ? await facts.files() : []).includes(path)) return null;
				let bytes = await github.content(path, pull.baseSha);
				if (bytes === null) return null;
				let { target: before } = (0, load.K)(bytes, target.config, lib_kinds.G, { projectId: target.projectId });
				if (before === null || before.projectId !== target.projectId) return null;
				let policy = {
					allowedActions: new Set(),
					rotations: secret_rotation.e1
				};
				return fileChanges((0, plan.e)(before, live, lib_kinds.G, policy), now, live);
			} catch (error) {
				run.runner.info(`${target.name}: it cannot be told what the file had before. ${error.message}`);
				return null;
			}
		}
		function showsLiveText({ resources, unmanaged }) {
			let kinds = new Set(lib_kinds.G.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
			let isShown = ({ fields }) => fields.some(({ live }) => live !== null);
			return resources.some((change) => kinds.has(change.kind) && isShown(change)) || unmanaged.some(({ kind }) => kinds.has(kind));
		}
	}),
	9554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => planTarget,
			_: () => readTarget
		});
		var client = __webpack_require__(4732);
		var http = __webpack_require__(4359);
		var model_address = __webpack_require__(2460);
		var compare = __webpack_require__(1683);
		let TO_CHANGE = { env: "CHANGE_ME" };
		function envPathsOf(...versions) {
			let found = new Map();
			for (let { address, spec } of versions.flat()) {
				let paths = (0, compare.FQ)(spec).filter(({ value }) => mentionsVariable(value));
				if (paths.length === 0) continue;
				let known = found.get(address) ?? new Set();
				for (let { path } of paths) known.add(path);
				found.set(address, known);
			}
			return found;
		}
		function everyPathOf({ resources, unmanaged }, kinds) {
			let keys = new Set(kinds.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
			let ofChange = ({ address, fields }) => [address, new Set(fields.filter(({ live }) => typeof live == "string" || Array.isArray(live)).map(({ path }) => path))];
			let ofObject = (object) => [addressOf(object), new Set((0, compare.FQ)(object.config).map(({ path }) => path))];
			return new Map([...resources.filter(({ kind }) => keys.has(kind)).map(ofChange), ...unmanaged.filter(({ kind }) => keys.has(kind)).map(ofObject)]);
		}
		function conceal(plan, paths) {
			if (paths.size === 0) return plan;
			return {
				...plan,
				resources: plan.resources.map((change) => concealChange(change, paths.get(change.address))),
				unmanaged: plan.unmanaged.map((object) => concealUnmanaged(object, paths))
			};
		}
		function concealedValues(plan, kinds, paths) {
			let values = new Set();
			let byKey = new Map(kinds.map((kind) => [kind.key, kind]));
			let note = (live, hidden) => {
				let kind = byKey.get(live.kind);
				if (!hidden && !kind?.isSensitive) return;
				for (let { path, value } of (0, compare.FQ)(live.value)) if (hidden && touches(hidden, path) || kind?.isSensitive?.(path, value)) for (let text of texts(value)) values.add(text);
			};
			for (let { live, address, kind, entry } of plan.resources) {
				live && note(live, paths.get(address));
				let isSensitive = byKey.get(kind)?.isSensitive;
				if (isSensitive) {
					for (let { path, value } of (0, compare.FQ)(entry.spec)) if (isSensitive(path, value)) for (let text of texts(value)) values.add(text);
				}
			}
			for (let object of plan.unmanaged) note(object.live, paths.get(addressOf(object)));
			return values.difference(namesIn(plan));
		}
		function namesIn({ resources, unmanaged }) {
			let addresses = [...resources.map(({ entry }) => entry), ...unmanaged.map(({ kind, name, parent }) => (0, model_address.ZE)(kind, name ?? "", parent))];
			return new Set(addresses.flatMap((address) => (0, model_address.cy)(address).map(({ name }) => name)));
		}
		function concealChange(change, paths) {
			if (!paths) return change;
			let hide = (field) => touches(paths, field.path) ? {
				...field,
				sensitive: !0
			} : field;
			return {
				...change,
				fields: change.fields.map(hide)
			};
		}
		function concealUnmanaged(object, all) {
			let paths = all.get(addressOf(object));
			if (!paths) return object;
			let hide = (value, path, instead) => {
				if (path !== "" && paths.has(path)) return instead;
				if (!(0, compare.jh)(value)) return value;
				let fields = Object.entries(value).map(([key, inner]) => [key, inner === void 0 ? void 0 : hide(inner, path === "" ? key : `${path}.${key}`, instead)]);
				return Object.fromEntries(fields);
			};
			return {
				...object,
				config: hide(object.config, "", "(sensitive)"),
				toEntry() {
					let entry = object.toEntry();
					return entry && {
						...entry,
						fields: hide(entry.fields, "", TO_CHANGE)
					};
				}
			};
		}
		function addressOf({ kind, name, parent }) {
			return name === null ? "" : (0, model_address.GI)((0, model_address.ZE)(kind, name, parent));
		}
		function touches(paths, path) {
			if (paths.has(path)) return !0;
			return [...paths].some((own) => path.startsWith(`${own}.`) || own.startsWith(`${path}.`));
		}
		function mentionsVariable(value) {
			return (0, compare.vr)(value) || Array.isArray(value) && value.some(mentionsVariable);
		}
		function texts(value) {
			if (typeof value == "string") return value === "" ? [] : [value, ...secretsOfUrl(value)];
			return Array.isArray(value) ? value.flatMap(texts) : [];
		}
		function secretsOfUrl(text) {
			if (!URL.canParse(text)) return [];
			let { username, password, search, searchParams } = new URL(text);
			let query = [search.slice(1), ...searchParams.values()].filter((part) => part.length >= 8);
			return [...password === "" ? [] : [
				password,
				decoded(password),
				`${username}:${password}`
			], ...query];
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		var plan_consumers = __webpack_require__(8833);
		var decide = __webpack_require__(3162);
		var match = __webpack_require__(3777);
		var plan = __webpack_require__(7204);
		var read_live = __webpack_require__(6301);
		var kinds = __webpack_require__(4785);
		var base_version = __webpack_require__(8832);
		var targets = __webpack_require__(2829);
		async function readTarget(run, target, rotations) {
			let { baseUrl, allowedActions } = run.inputs;
			let atlas = (0, client.c)(run.session, {
				baseUrl,
				projectId: target.projectId
			}, run.pace);
			rotations.catch(() => void 0);
			return readAndDecide(atlas, target, async () => ({
				allowedActions,
				rotations: await rotations
			}));
		}
		async function readAndDecide(atlas, target, policyOf) {
			let reading = (0, read_live.p9)(atlas, kinds.G, target);
			reading.catch(() => void 0);
			await (0, http.flushPendingIo)();
			(0, match.ZQ)(kinds.G, target.entries);
			let first = await reading;
			let policy = await policyOf();
			let decisions = (0, decide.k1)(target, first, kinds.G, policy);
			let deleted = (0, decide.BA)(decisions);
			let [live, consumers] = await Promise.all([deleted.size === 0 ? first : (0, read_live.Pt)(atlas, kinds.G, target, first, deleted), (0, plan_consumers.g)(atlas, kinds.G, decisions.changes)]);
			return {
				live: {
					...live,
					consumers
				},
				policy,
				decisions: deleted.size === 0 ? decisions : null
			};
		}
		async function planTarget(run, { path }, target, { live, policy, decisions }) {
			let { filter } = run;
			let made = (0, plan.e)(target, live, kinds.G, policy, decisions ?? void 0);
			let base = await (0, base_version.c)(run, path, target, made);
			(0, targets.q)(run, target, base ?? []);
			let paths = base === null ? everyPathOf(made, kinds.G) : envPathsOf(target.entries, base);
			for (let value of concealedValues(made, kinds.G, paths)) filter.add(value);
			return conceal(made, paths);
		}
	}),
	8888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { planAll: () => planAll });
		var change = __webpack_require__(1090);
		var github_body = __webpack_require__(9267);
		var proof_proof = __webpack_require__(3224);
		var config_version = __webpack_require__(5121);
		var run_history = __webpack_require__(728);
		var secret_rotation = __webpack_require__(9425);
		var connect = __webpack_require__(1283);
		var verdict = __webpack_require__(2724);
		var lazy = __webpack_require__(9845);
		var context = __webpack_require__(8402);
		function askBesideAtlas(run) {
			let { command, comment, driftIssue } = run.inputs;
			if (run.event === null) return;
			command === "drift" && driftIssue && quietly(run.github().then((github) => github?.login()));
			command === "plan" && comment !== "never" && (0, context._)(run) !== null && quietly(run.pullFacts().then((facts) => facts?.files()));
		}
		function askBeforeTelling(run, files) {
			let { command, comment, driftIssue } = run.inputs;
			if (run.event === null || run.interrupted.aborted) return;
			command === "drift" && driftIssue && quietly(run.driftIssues().then((issues) => Promise.all(files.map(({ loaded }) => issues?.of(loaded.name)))));
			if (command !== "plan" || comment === "never" || (0, context._)(run) === null) return;
			quietly(run.pullFacts().then((facts) => facts?.comments()));
			quietly(run.pullFacts().then(async (facts) => {
				let changed = await facts?.files();
				files.some(({ path }) => path !== null && changed?.includes(path)) && await facts?.pull();
			}));
		}
		function quietly(asked) {
			asked.catch(() => void 0);
		}
		var base_version = __webpack_require__(8832);
		var load = __webpack_require__(1625);
		var compare = __webpack_require__(1683);
		var pull_comment = __webpack_require__(7837);
		var kinds = __webpack_require__(4785);
		async function driftCausesOf({ event, runner }, openHistory, path, target, plan) {
			let findings = plan.resources.filter(isFinding);
			if (event === null || path === null || findings.length === 0) return new Map();
			try {
				let history = await openHistory();
				if (history === null) return new Map();
				let applied = await appliedHistory(history, {
					...target,
					config: path
				}, event.sha);
				return new Map(findings.flatMap((change) => {
					let cause = driftCause(change, applied);
					return cause === null ? [] : [[change.address, cause]];
				}));
			} catch (error) {
				runner.info(`${target.name}: it cannot be told why anything differs. ${error.message}`);
				return new Map();
			}
		}
		function isFinding({ action, phase }) {
			return action !== "no-op" && action !== "unknown" && phase !== "failed";
		}
		function driftCause(change, { runs, entries }) {
			let isMissing = change.action === "create";
			let changed = isMissing ? "deleted in Atlas" : "edited in Atlas";
			let then = entries?.find(({ address }) => address === change.address);
			if (then !== void 0 && isSameEntry(then, change.entry)) return changed;
			let wasMade = runs.some(({ prints, salt }) => prints.has((0, proof_proof.Fc)(change.fingerprint, salt)));
			if (isMissing && wasMade) return changed;
			return entries !== null && (isMissing || runs.length === 1) ? "not applied yet" : null;
		}
		function isSameEntry(one, other) {
			return one.ensure === other.ensure && (0, compare.f$)(one.spec) === (0, compare.f$)(other.spec);
		}
		async function appliedHistory(history, target, sha) {
			let runs = [];
			let asked = new Set();
			let commits = await history.commits(target.config, sha, 1);
			let [newest] = commits;
			newest !== void 0 && history.fileAt(target.config, newest.sha).catch(() => void 0);
			for (let commit of commits.slice(0, 10)) {
				for (let { number } of await history.pullsOf(commit.sha)) {
					if (asked.has(number)) continue;
					asked.add(number);
					let ours = (await history.comments(number)).filter((comment) => comment.viewerDidAuthor && (0, pull_comment.O)(comment));
					runs.push(...ours.toReversed().flatMap(({ body }) => appliedRun(body, target)));
				}
				let whole = runs.findIndex(({ isWhole }) => isWhole);
				if (whole !== -1) {
					let head = runs[whole]?.head ?? "";
					return {
						runs: runs.slice(0, whole + 1),
						entries: await entriesAt(history, target, head)
					};
				}
			}
			return {
				runs,
				entries: null
			};
		}
		function appliedRun(body, target) {
			let payload = (0, github_body._Z)(body, "apply", target.name)?.payload;
			if (payload === void 0 || payload.config !== target.config || payload.projectId !== target.projectId) return [];
			let { head, salt, whole, proof } = payload;
			if (head === null || typeof salt != "string") return [];
			return [{
				head,
				salt,
				isWhole: whole === !0,
				prints: new Set((0, proof_proof.MX)(proof ?? ""))
			}];
		}
		async function entriesAt(history, target, head) {
			let bytes = await history.fileAt(target.config, head);
			if (bytes === null) return null;
			return (0, load.K)(bytes, target.config, kinds.G, { projectId: target.projectId }).target?.entries ?? null;
		}
		var plan_target = __webpack_require__(9554);
		async function planAll(run, files) {
			let reads = await (0, connect.aW)(run, (online) => {
				let reading = Promise.all(files.map((config) => read(online, config)));
				askBesideAtlas(run);
				return reading;
			});
			askBeforeTelling(run, files);
			let history = (0, lazy.q)(() => (0, run_history.x)(run));
			return Promise.all(reads.map(async (one) => "report" in one ? one : {
				config: one.config,
				report: await planReport(run, one, history)
			}));
		}
		async function read(run, config) {
			let { target } = config.loaded;
			if (!target) return {
				config,
				report: (0, verdict.qn)(config)
			};
			try {
				let rotations = run.inputs.command === "plan" ? rotationsAsked(run, config, target) : secret_rotation.e1;
				return {
					config,
					target,
					live: await (0, plan_target._)(run, target, Promise.resolve(rotations))
				};
			} catch (error) {
				return {
					config,
					report: (0, verdict.MK)(run, config, error)
				};
			}
		}
		async function planReport(run, { config, target, live }, history) {
			try {
				let { command } = run.inputs;
				let made = await (0, plan_target.h)(run, config, target, live);
				let never = command === "plan" ? await unreviewable(run, config, made) : null;
				let remarks = [(0, proof_proof.I9)(made.resources) ? tooLarge(made.resources) : null, never].filter((one) => one !== null);
				let plan = {
					...made,
					warnings: [...made.warnings, ...remarks]
				};
				let driftCauses = command === "drift" ? await driftCausesOf(run, history, config.path, target, plan) : new Map();
				let fileChanges = await (0, base_version.h)(run, config.path, {
					target,
					live: live.live
				}, plan);
				return (0, verdict.EI)(config, (0, verdict.Ft)(plan), {
					plan,
					driftCauses,
					fileChanges,
					problems: (0, verdict.s4)(plan)
				});
			} catch (error) {
				return (0, verdict.MK)(run, config, error);
			}
		}
		async function unreviewable(run, { path, loaded }, plan) {
			let { event, view } = run;
			if (event === null) return null;
			let told = (place) => `${(0, config_version.DB)(loaded.file, place)} Apply will refuse it as \`not-reviewed\`.`;
			if (path === null) return told("outside");
			let pull = event.name === "pull_request" ? event.pullRequest : null;
			if (pull === null || view.sha === null || !(0, change.ik)(plan)) return null;
			try {
				let [github, facts] = await Promise.all([run.github(), run.pullFacts()]);
				if (github === null || facts?.number !== pull.number || (await facts.files()).includes(path)) return null;
				return await github.content(path, view.sha) === null ? told("not-there") : null;
			} catch (error) {
				(0, github_body.aj)(error);
				return null;
			}
		}
		function tooLarge(changes) {
			return `This plan has too many changes for a proof of each: it is reviewed whole or not at all, so that one change more or less in Atlas refuses it.${changes.some(({ rotates }) => rotates) && (0, proof_proof.jM)(changes).length === 0 ? " Its rotations of secrets are too many as well: apply will not carry them out." : ""} Split the file, or the change, to have each change reviewed by itself.`;
		}
		async function rotationsAsked(run, { path }, target) {
			let pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
			if (!pull || path === null || !(0, secret_rotation.kg)(target)) return secret_rotation.e1;
			let [github, facts] = await Promise.all([run.github(), run.pullFacts()]);
			if (github === null) return secret_rotation.e1;
			try {
				let changed = facts?.number === pull.number ? await facts.files().catch(() => null) : null;
				if (changed !== null && changed.length < github_body.yX && !changed.includes(path)) return secret_rotation.e1;
				return (0, secret_rotation.gc)(await github.content(path, pull.baseSha), target);
			} catch (error) {
				run.runner.warning(`${target.name}: it cannot be told which secrets are to be sent again. ${(0, github_body.aj)(error)}`);
				return secret_rotation.e1;
			}
		}
	}),
	7245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gz: () => createHmac,
			cZ: () => isSameText,
			n1: () => createHash,
			po: () => randomBytes
		});
		let crypto = () => process.getBuiltinModule("node:crypto");
		let createHash = (...args) => crypto().createHash(...args);
		let createHmac = (...args) => crypto().createHmac(...args);
		let randomBytes = (size) => crypto().randomBytes(size);
		function isSameText(one, other) {
			let [a, b] = [Buffer.from(one), Buffer.from(other)];
			return a.length === b.length && crypto().timingSafeEqual(a, b);
		}
	}),
	4290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B_: () => markerLine,
			Sc: () => planPayload,
			t7: () => readMarker,
			vK: () => usedIn
		});
		let LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;
		let SIGNED = /,"sig":"([A-Za-z0-9_-]{43})"\}$/;
		function markerLine(marker, sign = () => null) {
			let json = JSON.stringify(marker.payload);
			let signature = sign(json);
			let whole = signature === null ? json : `${json.slice(0, -1)},"sig":"${signature}"}`;
			return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${Buffer.from(whole, "utf8").toString("base64url")} -->`;
		}
		function readMarker(body) {
			let end = body.indexOf("\n");
			let match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
			if (!match) return null;
			let [, role, target, encoded] = match;
			let whole = Buffer.from(encoded ?? "", "base64url").toString("utf8");
			try {
				let payload = JSON.parse(whole);
				if (!isPayload(payload)) return null;
				let { sig: _, ...rest } = payload;
				let signature = SIGNED.exec(whole)?.[1] ?? null;
				let json = signature === null ? whole : whole.replace(SIGNED, "}");
				return {
					role,
					target: target ?? "",
					payload: rest,
					json,
					signature
				};
			} catch {
				return null;
			}
		}
		function planPayload(payload) {
			let { salt, also, spent, closed, pull, blob, by, at } = payload;
			if (typeof salt != "string" || !isPrints(also, 24) || !isPrints(spent, 12) || !isPrints(payload.proof ?? "", 12)) return null;
			if (by !== "plan" && by !== "apply") return null;
			return {
				...payload,
				salt,
				also,
				spent,
				closed: closed === !0,
				pull: typeof pull == "number" ? pull : null,
				blob: typeof blob == "string" ? blob : null,
				by,
				at: typeof at == "string" ? at : ""
			};
		}
		function usedIn(payload) {
			let { used } = payload;
			if (!Array.isArray(used)) return [];
			return used.flatMap((one) => {
				let { salt, spent, closed } = one ?? {};
				return typeof salt == "string" && isPrints(spent, 12) ? [{
					salt,
					spent,
					closed: closed === !0
				}] : [];
			});
		}
		function isPrints(value, length) {
			return typeof value == "string" && value.length % length === 0 && /^[\w-]*$/.test(value);
		}
		function isPayload(value) {
			if (typeof value != "object" || !value) return !1;
			let { digest, proof, config, projectId } = value;
			return typeof digest == "string" && (typeof proof == "string" || proof === null) && typeof config == "string" && typeof projectId == "string";
		}
	}),
	3224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fc: () => printOf,
			I9: () => isTooLarge,
			MX: () => printsOf,
			N: () => newSalt,
			Qu: () => showedIn,
			Rf: () => spendPrints,
			eT: () => shownPrints,
			iD: () => spend,
			jM: () => rotationPrints,
			jd: () => unspentIn,
			oX: () => proofOf,
			pi: () => LENGTH,
			zv: () => recordOf
		});
		var _crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
		let LENGTH = 12;
		let MOST = 2500;
		function newSalt() {
			return (0, _crypto_js__WEBPACK_IMPORTED_MODULE_0__.po)(16).toString("base64url");
		}
		function printOf(fingerprint, salt) {
			return (0, _crypto_js__WEBPACK_IMPORTED_MODULE_0__.n1)("sha256").update(`${salt}\n${fingerprint}`).digest("base64url").slice(0, 12);
		}
		function isTooLarge(changes) {
			return changes.flatMap(({ review }) => review.shows.flatMap(({ also }) => [null, ...also])).length > MOST;
		}
		function rotationPrints(changes) {
			let rotating = changes.filter(({ action, rotates }) => action === "update" && rotates);
			return rotating.length >= MOST ? [] : rotating.flatMap(({ review }) => review.shows.at(-1)?.fingerprint ?? []);
		}
		function proofOf(changes, salt, digest = null) {
			let base = {
				salt,
				also: "",
				spent: "",
				closed: !1
			};
			if (isTooLarge(changes)) {
				let shown = digest === null ? null : [digest, ...rotationPrints(changes)];
				return {
					...base,
					proof: shown && joined(shown.map((fingerprint) => printOf(fingerprint, salt)))
				};
			}
			let shows = changes.flatMap(({ review }) => review.shows);
			return {
				...base,
				proof: joined(shows.map(({ fingerprint }) => printOf(fingerprint, salt))),
				also: joined(shows.flatMap((shown) => pairs(shown, salt)))
			};
		}
		function printsOf(text) {
			return text.match(/.{12}/g) ?? [];
		}
		function shownPrints({ proof, spent }) {
			return joined([...printsOf(proof ?? ""), ...printsOf(spent)]);
		}
		function unspentIn(proof) {
			if (proof.closed) return () => !1;
			let prints = new Set(printsOf(proof.proof ?? ""));
			for (let [main, also] of pairsOf(proof.also)) prints.has(main) && prints.add(also);
			return (fingerprint) => prints.size > 0 && prints.has(printOf(fingerprint, proof.salt));
		}
		function showedIn(proof) {
			return unspentIn({
				...proof,
				closed: !1,
				proof: shownPrints(proof),
				spent: ""
			});
		}
		function spend(proof, fingerprints) {
			return spendPrints(proof, fingerprints.map((fingerprint) => printOf(fingerprint, proof.salt)));
		}
		function spendPrints(proof, prints) {
			let done = new Set(prints);
			for (let [main, also] of pairsOf(proof.also)) done.has(also) && done.add(main);
			let left = printsOf(proof.proof ?? "");
			let spent = left.filter((print) => done.has(print));
			if (spent.length === 0) return proof;
			return {
				...proof,
				proof: joined(left.filter((print) => !done.has(print))),
				spent: joined([...printsOf(proof.spent), ...spent])
			};
		}
		function recordOf(proofs, carriedOut) {
			let room = Math.max(36e3 - (carriedOut > MOST ? 0 : carriedOut * 12), 0);
			return proofs.flatMap(({ salt, spent, closed }) => {
				if (spent === "" && !closed) return [];
				let kept = closed ? "" : spent.slice(0, room - room % 12);
				room -= kept.length;
				return [{
					salt,
					spent: kept,
					closed
				}];
			});
		}
		function pairs({ fingerprint, also }, salt) {
			return also.map((other) => printOf(fingerprint, salt) + printOf(other, salt));
		}
		function pairsOf(also) {
			return (also.match(/.{24}/g) ?? []).map((pair) => [pair.slice(0, 12), pair.slice(12)]);
		}
		function joined(prints) {
			return [...new Set(prints)].sort().join("");
		}
	})
};
