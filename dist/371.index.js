export const id = 371;
export const ids = [371];
export const modules = { 371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { exportReport: () => exportReport });
	var promises_ = __webpack_require__(1455);
	var external_node_path_ = __webpack_require__(6760);
	var client = __webpack_require__(4732);
	var config_paths = __webpack_require__(6446);
	var target_name = __webpack_require__(1037);
	var model_address = __webpack_require__(2460);
	var kind_order = __webpack_require__(6041);
	var entry_names = __webpack_require__(5289);
	var match = __webpack_require__(3777);
	var read_live = __webpack_require__(6301);
	async function readProject(atlas, kinds) {
		let reading = new Map();
		for (let kind of kinds) {
			let above = (0, kind_order.Gw)(kind, kinds).flatMap(({ key }) => reading.get(key) ?? []);
			reading.set(kind.key, readAll(atlas, kind, above));
		}
		return (await Promise.all(reading.values())).flat().map((listing) => listing.declaredOnly ? {
			...listing,
			unreadable: "this account may not list it"
		} : listing);
	}
	async function readAll(atlas, kind, above) {
		let parents = kind.within === void 0 ? [null] : (0, read_live.zG)(kind, (await Promise.all(above)).flat());
		return Promise.all(parents.map((parent) => (0, read_live.vS)(atlas, kind, parent, [])));
	}
	function exportProject(kinds, listings, undeclarable = new Map()) {
		let names = new Map();
		let nameOf = (kind, id) => names.get(`${kind} ${id}`) ?? null;
		let entries = [];
		let leftOut = [];
		let missing = new Set();
		let variables = new Set();
		for (let kind of kinds) for (let listing of listings.filter((candidate) => candidate.kind === kind.key)) {
			let { parent } = listing;
			let within = parent === null ? [] : (0, model_address.cy)(parent).map(({ name }) => name);
			let taken = new Set();
			let shownNames = new Set();
			let drafts = [];
			let hasNoPlace = parent !== null && missing.has((0, model_address.GI)(parent));
			for (let live of [...listing.objects].sort((a, b) => a.identity < b.identity ? -1 : 1)) {
				let isSecond = kind.named && live.name !== null && shownNames.has(live.name);
				let why = hasNoPlace ? "what contains it is left out" : undeclarable.get(live) ?? notWanted(live) ?? (isSecond ? "another one has its name" : null);
				if (why !== null) {
					leftOut.push({
						kind,
						live,
						reason: why
					});
					live.name !== null && !isSecond && missing.add((0, model_address.GI)((0, model_address.ZE)(kind.key, live.name, parent)));
					continue;
				}
				let needed = [];
				let variableFor = (path) => {
					let env = (0, entry_names.c)([
						...within,
						live.name,
						path.slice(path.indexOf(".") + 1)
					], variables);
					variables.add(env);
					needed.push(`${env}: the value of ${path}, to be passed to the steps of apply`);
					return { env };
				};
				let { name: wish, fields: shown, remarks = [] } = kind.exported(live.value, nameOf, variableFor);
				let { fields, omitted } = withoutUndeclarable(kind, live, shown);
				let name = kind.named ? wish : (0, entry_names.C)(wish, taken);
				taken.add(name);
				live.name !== null && shownNames.add(live.name);
				live.id !== null && names.set(`${kind.key} ${live.id}`, name);
				let address = (0, model_address.GI)((0, model_address.ZE)(kind.key, name, parent));
				drafts.push({
					kind,
					name,
					parent,
					address,
					fields,
					omitted,
					remarks: [...needed, ...remarks],
					live
				});
			}
			entries.push(...pinDuplicates(kind, drafts, listing.objects).sort((a, b) => a.name < b.name ? -1 : 1));
		}
		return {
			entries,
			leftOut,
			unreadable: listings.filter(({ unreadable }) => unreadable !== null)
		};
	}
	function withoutUndeclarable(kind, live, fields) {
		let { error } = kind.spec.safeParse(fields);
		let omitted = [...new Set(error?.issues.map(({ path }) => String(path[0] ?? "")))];
		if (omitted.length === 0) return {
			fields,
			omitted
		};
		let kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !omitted.includes(field)));
		let parsed = kind.spec.safeParse(kept);
		return parsed.success && kind.differences(parsed.data, live.value, () => void 0).length === 0 ? {
			fields: kept,
			omitted
		} : {
			fields,
			omitted: []
		};
	}
	function notWanted({ unreadable, name, phase, state, message }) {
		if (unreadable !== null) return unreadable;
		if (name === "__proto__") return "a file cannot have this key";
		if (phase === "deleting") return "Atlas is deleting it";
		return phase === "failed" ? `it is ${state}${message === null ? "" : `: ${message}`}` : null;
	}
	function pinDuplicates(kind, drafts, objects) {
		let entries = drafts.map((draft) => asEntry(draft));
		let matching = (0, match.YW)(kind, entries, objects);
		return drafts.map((draft, index) => matching.byAddress.get(entries[index]?.address ?? "")?.live === draft.live || draft.live.id === null ? draft : {
			...draft,
			fields: {
				id: draft.live.id,
				...draft.fields
			}
		});
	}
	function asEntry({ kind, name, parent, address, fields }) {
		return {
			kind: kind.key,
			address,
			name,
			parent,
			ensure: "present",
			pin: null,
			spec: fields,
			source: {
				file: "",
				line: 1,
				column: 1
			}
		};
	}
	var problem = __webpack_require__(951);
	var kinds = __webpack_require__(4785);
	var verdict = __webpack_require__(2724);
	var load = __webpack_require__(1625);
	var js_yaml = __webpack_require__(3243);
	function writeConfig(file) {
		let head = [
			...file.remarks.map(comment),
			"version: 1",
			pair("name", file.name),
			pair("projectId", file.projectId)
		];
		let maps = Object.entries(file.kinds).map(([key, entries]) => ["", ...map(key, entries, "")].join("\n"));
		return `${[...head, ...maps].join("\n")}\n`;
	}
	function map(key, entries, indent) {
		return [`${indent}${key}:${entries.filter(({ fields }) => fields !== null).length === 0 ? " {}" : ""}`, ...entries.flatMap((entry) => [...entry.remarks.map((remark) => `${indent}  ${comment(remark)}`), ...lines(entry, indent + "  ")])];
	}
	function lines({ name, fields, within }, indent) {
		if (fields === null) return [];
		let inner = Object.entries(within ?? {}).flatMap(([key, entries]) => map(key, entries, indent + "  "));
		let own = Object.keys(fields).length === 0 ? [] : dumped(fields).map((line) => `${indent}  ${line}`);
		let empty = own.length === 0 && inner.length === 0;
		return [
			`${indent}${dumped(name).join("")}:${empty ? " {}" : ""}`,
			...own,
			...inner
		];
	}
	function pair(key, value) {
		return `${key}: ${dumped(value).join("")}`;
	}
	function dumped(value) {
		if (typeof value == "string" && /[\n\r]/.test(value)) return [JSON.stringify(value)];
		return (0, js_yaml.Bh)(value, {
			lineWidth: -1,
			noRefs: !0,
			quoteStyle: "double"
		}).trimEnd().split("\n");
	}
	function comment(text) {
		return `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`.trimEnd();
	}
	var change = __webpack_require__(1090);
	var plan = __webpack_require__(7204);
	function exportedFile(file, projectId, listings, redact) {
		let undeclarable = new Map();
		for (;;) {
			let project = exportProject(kinds.G, listings, undeclarable);
			let text = redact(textOf(file, projectId, project));
			let loaded = (0, load.K)(Buffer.from(text), file, kinds.G, { projectId });
			let before = undeclarable.size;
			for (let { live, address } of project.entries) {
				let problem = loaded.problems.find((found) => found.address === address);
				problem && undeclarable.set(live, problem.message);
			}
			if (undeclarable.size > before) continue;
			let { leftOut, unreadable } = project;
			return {
				text,
				loaded,
				result: {
					leftOut: leftOut.map(({ kind, live, reason }) => ({
						kind: kind.key,
						title: kind.title,
						label: placeOf(live),
						reason
					})),
					omitted: project.entries.flatMap(({ address, omitted }) => omitted.map((field) => `${address}: ${field}`)),
					unreadable: unreadable.map(listingText),
					differences: differencesOf(loaded, listings)
				}
			};
		}
	}
	function differencesOf({ target, problems }, listings) {
		if (target === null) return problems.map(problem.fI);
		let policy = {
			allowedActions: new Set(change.Np),
			rotations: new Map()
		};
		let { resources } = (0, plan.e)(target, {
			listings,
			consumers: []
		}, kinds.G, policy);
		return resources.filter(({ action }) => action !== "no-op").map(differenceText);
	}
	function differenceText({ address, action, reason, fields }) {
		let paths = fields.map(({ path }) => path).join(", ");
		return `${address}: ${action === "unknown" ? reason : action}${paths === "" || action === "create" ? "" : ` (${paths})`}`;
	}
	function textOf(file, projectId, project) {
		let { entries, leftOut, unreadable } = project;
		let declared = new Set(entries.map(({ address }) => address));
		let written = (key, parent) => [...entries.filter(({ kind, parent: own }) => kind.key === key && (0, model_address.Lb)(own, parent)).map(({ name, fields, omitted, remarks }) => {
			let inner = kinds.G.filter(({ within }) => within === key).map((kind) => [kind.key, written(kind.key, (0, model_address.ZE)(key, name, parent))]);
			return {
				name,
				fields,
				remarks: [...remarks, ...omitted.map((field) => `${field} is left out: Atlas shows what a file cannot declare`)],
				within: Object.fromEntries(inner.filter(([, contained]) => contained.length > 0))
			};
		}), ...leftOut.filter(({ live }) => live.kind === key && (0, model_address.Lb)(live.parent, parent)).map(mentioned)];
		let readable = kinds.G.filter(({ key, within }) => within === void 0 && !unreadable.some(({ kind }) => kind === key));
		let homeless = leftOut.filter(({ live: { parent } }) => parent !== null && !declared.has((0, model_address.GI)(parent)));
		return writeConfig({
			name: (0, target_name.wz)(file),
			projectId,
			remarks: [
				"Written by export from what Atlas has.",
				...unreadable.map((listing) => `not readable with this account: ${listingText(listing)}`),
				...homeless.map((one) => leftOutText(one))
			],
			kinds: Object.fromEntries(readable.map(({ key }) => [key, written(key, null)]))
		});
	}
	function mentioned(one) {
		return {
			name: (0, change.Wy)(one.live),
			fields: null,
			remarks: [leftOutText(one)]
		};
	}
	function leftOutText({ kind, live, reason }) {
		return `left out: ${kind.title.one} ${placeOf(live)}: ${reason}`;
	}
	function placeOf(live) {
		return live.name === null ? (0, change.Wy)(live) : (0, model_address.cb)((0, model_address.ZE)(live.kind, live.name, live.parent));
	}
	function listingText({ kind, parent }) {
		return parent === null ? kind : `${kind} of ${(0, model_address.cb)(parent)}`;
	}
	async function exportReport(run) {
		let { inputs, workspace, filter } = run;
		let file = inputs.config[0] ?? "";
		let config = {
			bytes: null,
			path: null,
			loaded: {
				file,
				name: (0, target_name.wz)(file),
				projectId: inputs.projectId,
				target: null,
				problems: [],
				warnings: [],
				declared: []
			}
		};
		try {
			let to = destination(inputs.config, inputs.projectId, workspace);
			let listings = await readProject((0, client.c)(run.session, {
				baseUrl: inputs.baseUrl,
				projectId: to.projectId
			}, run.pace), kinds.G);
			let { text, loaded, result } = exportedFile(file, to.projectId, listings, (written) => filter.redact(written));
			file === "-" && run.printFile !== null ? run.printFile(text) : await (0, promises_.writeFile)(to.path, text, { flag: "wx" }).catch((error) => {
				throw new problem.xL([error.code === "EEXIST" ? export_problem(`${file} exists, and export does not overwrite a file`, "name another file, or remove this one first", file) : export_problem(`${file} cannot be written: ${error.code ?? error.message}`, "check the folder and its permissions", file)]);
			});
			let { declared, warnings } = loaded;
			return {
				...(0, verdict.EI)(config, {
					result: "exported",
					failureReason: null
				}),
				declared,
				warnings,
				exported: result
			};
		} catch (error) {
			return (0, verdict.MK)(run, config, error);
		}
	}
	function destination(paths, projectId, workspace) {
		let file = paths[0];
		let problems = [];
		(file === void 0 || paths.length > 1) && problems.push(export_problem("export writes one file", "name exactly one path in `config`"));
		projectId === null && problems.push(export_problem("no Atlas project is named", "give `project-id`"));
		let target = external_node_path_.resolve(workspace, file ?? "");
		(0, config_paths.F)(workspace, target) || problems.push(export_problem(`the path ${file} is outside the workspace`, "name a path inside it"));
		if (problems.length > 0 || projectId === null) throw new problem.xL(problems);
		return {
			path: target,
			projectId
		};
	}
	function export_problem(message, fix, file = null) {
		return (0, problem.Zw)(message, {
			fix,
			file
		});
	}
}) };
