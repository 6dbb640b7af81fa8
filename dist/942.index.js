export const id = 942;
export const ids = [942];
export const modules = { 7942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { exportReport: () => exportReport });
	var promises_ = __webpack_require__(1455);
	var external_node_path_ = __webpack_require__(6760);
	var client = __webpack_require__(4708);
	var load = __webpack_require__(2583);
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
		return (0, js_yaml.Bh)(value, {
			lineWidth: -1,
			noRefs: !0,
			quoteStyle: "double"
		}).trimEnd().split("\n");
	}
	function comment(text) {
		return `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`.trimEnd();
	}
	var match = __webpack_require__(3777);
	var read_live = __webpack_require__(6301);
	async function readProject(atlas, kinds) {
		let outer = await Promise.all(kinds.filter((kind) => kind.within === void 0).map((kind) => (0, read_live.vS)(atlas, kind, null, [])));
		let nested = kinds.flatMap((kind) => outer.filter((listing) => listing.kind === kind.within).flatMap(({ objects }) => objects).filter(({ phase, name }) => phase !== "leaving" && name !== null).map((container) => (0, read_live.vS)(atlas, kind, container.name, [])));
		return [...outer, ...await Promise.all(nested)].map((listing) => listing.declaredOnly ? {
			...listing,
			unreadable: "this account may not list it"
		} : listing);
	}
	function exportProject(kinds, listings) {
		let names = new Map();
		let nameOf = (kind, id) => names.get(`${kind} ${id}`) ?? null;
		let entries = [];
		let leftOut = [];
		let variables = new Set();
		for (let kind of kinds) for (let listing of listings.filter((candidate) => candidate.kind === kind.key)) {
			let taken = new Set();
			let drafts = [];
			for (let live of [...listing.objects].sort((a, b) => a.id < b.id ? -1 : 1)) {
				if (live.phase === "failed" || live.phase === "leaving") {
					leftOut.push(live);
					continue;
				}
				let needed = [];
				let variableFor = (path) => {
					let env = variableName([
						listing.scope,
						live.name,
						path.slice(path.indexOf(".") + 1)
					], variables);
					variables.add(env);
					needed.push(`${env}: the value of ${path}, to be passed to the steps of apply`);
					return { env };
				};
				let { name: wish, fields, remarks = [] } = kind.exported(live.value, nameOf, variableFor);
				let name = kind.named ? wish : unused(wish, taken);
				taken.add(name);
				names.set(`${kind.key} ${live.id}`, name);
				drafts.push({
					kind,
					scope: listing.scope,
					name,
					fields,
					remarks: [...needed, ...remarks],
					live
				});
			}
			entries.push(...pinTwins(kind, drafts, listing.objects).sort((a, b) => a.name < b.name ? -1 : 1));
		}
		return {
			entries,
			leftOut,
			unreadable: listings.filter(({ unreadable }) => unreadable !== null)
		};
	}
	function pinTwins(kind, drafts, objects) {
		let entries = drafts.map((draft) => asEntry(draft));
		let matching = (0, match.YW)(kind, entries, objects);
		return drafts.map((draft, index) => matching.byAddress.get(entries[index]?.address ?? "")?.live?.id === draft.live.id ? draft : {
			...draft,
			fields: {
				id: draft.live.id,
				...draft.fields
			}
		});
	}
	function asEntry({ kind, scope, name, fields }) {
		let address = kind.within === void 0 ? `${kind.key}/${name}` : `${kind.within}/${scope}/${kind.key}/${name}`;
		return {
			kind: kind.key,
			address,
			name,
			scope,
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
	function variableName(words, taken) {
		let base = ["STREAMS", ...words.filter((word) => word !== null)].map((word) => word.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_")).join("_").toUpperCase().slice(0, 200);
		for (let number = 1;; number++) {
			let name = number === 1 ? base : `${base}_${number}`;
			if (!taken.has(name)) return name;
		}
	}
	function unused(wish, taken) {
		let base = wish.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 56) || "unnamed";
		if (!taken.has(base)) return base;
		for (let number = 2;; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
	}
	var problem = __webpack_require__(951);
	var kinds = __webpack_require__(5974);
	var verdict = __webpack_require__(2724);
	async function exportReport(run) {
		let { inputs, workspace, filter } = run;
		let file = inputs.config[0] ?? "";
		let config = {
			bytes: null,
			loaded: {
				file,
				name: nameFor(file),
				projectId: inputs.projectId,
				target: null,
				problems: [],
				declared: {}
			}
		};
		try {
			let to = destination(inputs.config, inputs.projectId, workspace);
			let atlas = (0, client.c)(run.session, {
				baseUrl: inputs.baseUrl,
				projectId: to.projectId
			}, run.pace);
			let project = exportProject(kinds.G, await readProject(atlas, kinds.G));
			let text = filter.redact(declarable(file, to.projectId, project));
			await (0, promises_.writeFile)(to.path, text, { flag: "wx" }).catch((error) => {
				throw new problem.x([error.code === "EEXIST" ? export_problem(`${file} exists, and export does not overwrite a file`, "name another file in `config`, or remove this one first", file) : export_problem(`${file} cannot be written: ${error.code ?? error.message}`, "check the folder and its permissions", file)]);
			});
			let declared = Object.fromEntries(kinds.G.map(({ key }) => [key, project.entries.filter(({ kind }) => kind.key === key).length]));
			return {
				...(0, verdict.EI)(config, {
					result: "exported",
					failureReason: null
				}),
				declared
			};
		} catch (error) {
			return (0, verdict.MK)(config, error);
		}
	}
	function destination(paths, projectId, workspace) {
		let file = paths[0];
		let problems = [];
		(file === void 0 || paths.length > 1) && problems.push(export_problem("export writes one file", "name exactly one path in `config`"));
		projectId === null && problems.push(export_problem("no Atlas project is named", "set the `project-id` input"));
		let target = external_node_path_.resolve(workspace, file ?? "");
		external_node_path_.relative(workspace, target).startsWith("..") && problems.push(export_problem(`the path ${file} is outside the workspace`, "name a path inside the checkout"));
		if (problems.length > 0 || projectId === null) throw new problem.x(problems);
		return {
			path: target,
			projectId
		};
	}
	function declarable(file, projectId, project) {
		let entries = project.entries;
		let refused = new Map();
		for (;;) {
			let text = textOf(file, projectId, {
				...project,
				entries
			}, refused);
			let { problems } = (0, load.K)(Buffer.from(text), file, kinds.G, { projectId });
			let wrong = entries.filter((entry) => !refused.has(entry) && problems.some(({ address }) => address === addressOf(entry)));
			if (wrong.length === 0) return text;
			for (let entry of wrong) refused.set(entry, problems.find(({ address }) => address === addressOf(entry))?.message ?? "");
			entries = project.entries;
		}
	}
	function textOf(file, projectId, { entries, leftOut, unreadable }, refused) {
		let written = (key, scope) => [...entries.filter(({ kind, scope: within }) => kind.key === key && within === scope).map((entry) => {
			let why = refused.get(entry);
			if (why !== void 0) return {
				name: entry.name,
				fields: null,
				remarks: [`${entry.live.id} cannot be declared: ${why}`]
			};
			let inner = kinds.G.filter(({ within }) => within === key).map((kind) => [kind.key, written(kind.key, entry.name)]);
			let within = Object.fromEntries(inner.filter(([, contained]) => contained.length > 0));
			return {
				name: entry.name,
				fields: entry.fields,
				remarks: entry.remarks,
				within
			};
		}), ...leftOut.filter(({ kind, scope: within }) => kind === key && within === scope).map((live) => ({
			name: live.id,
			fields: null,
			remarks: [`left out: ${live.name ?? live.id} is ${live.state}${live.message === null ? "" : ` (${live.message})`}`]
		}))];
		let readable = kinds.G.filter(({ key, within }) => within === void 0 && !unreadable.some(({ kind }) => kind === key));
		return writeConfig({
			name: nameFor(file),
			projectId,
			remarks: ["Written by export from what Atlas has.", ...unreadable.map(({ kind, scope }) => `not readable with this account: ${scope === null ? kind : `${kind} of ${scope}`}`)],
			kinds: Object.fromEntries(readable.map(({ key }) => [key, written(key, null)]))
		});
	}
	function addressOf({ kind, scope, name }) {
		return kind.within === void 0 ? `${kind.key}/${name}` : `${kind.within}/${scope}/${kind.key}/${name}`;
	}
	function nameFor(file) {
		return external_node_path_.basename(file).replace(/\.[^.]*$/, "").replace(/[^A-Za-z0-9._-]/g, "-").slice(0, 64) || "exported";
	}
	function export_problem(message, fix, file = null) {
		return {
			message,
			fix,
			file,
			line: null,
			column: null,
			address: null
		};
	}
}) };
