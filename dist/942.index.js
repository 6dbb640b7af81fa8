export const id = 942;
export const ids = [942];
export const modules = {

/***/ 7942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportReport: () => (/* binding */ exportReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/atlas/client.js
var client = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/config/load.js + 11 modules
var load = __webpack_require__(9512);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/config/write.js

const STEP = "  ";
/** The text of a configuration file. Pure. */
function writeConfig(file) {
    const head = [...file.remarks.map(comment), "version: 1", pair("name", file.name), pair("projectId", file.projectId)];
    const maps = Object.entries(file.kinds).map(([key, entries]) => ["", ...map(key, entries, "")].join("\n"));
    return `${[...head, ...maps].join("\n")}\n`;
}
function map(key, entries, indent) {
    const declared = entries.filter(({ fields }) => fields !== null);
    return [
        `${indent}${key}:${declared.length === 0 ? " {}" : ""}`,
        ...entries.flatMap((entry) => [
            ...entry.remarks.map((remark) => `${indent}${STEP}${comment(remark)}`),
            ...lines(entry, indent + STEP),
        ]),
    ];
}
function lines({ name, fields, within }, indent) {
    if (fields === null)
        return [];
    const inner = Object.entries(within ?? {}).flatMap(([key, entries]) => map(key, entries, indent + STEP));
    const own = Object.keys(fields).length === 0 ? [] : dumped(fields).map((line) => `${indent}${STEP}${line}`);
    const empty = own.length === 0 && inner.length === 0;
    return [`${indent}${dumped(name).join("")}:${empty ? " {}" : ""}`, ...own, ...inner];
}
function pair(key, value) {
    return `${key}: ${dumped(value).join("")}`;
}
function dumped(value) {
    return (0,js_yaml/* dump */.Bh)(value, { lineWidth: -1, noRefs: true, quoteStyle: "double" }).trimEnd().split("\n");
}
/** One line, whatever the text: a comment must not end before its text does. */
function comment(text) {
    return `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`.trimEnd();
}

// EXTERNAL MODULE: ./lib/engine/match.js
var match = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/engine/survey.js
var survey = __webpack_require__(9910);
;// CONCATENATED MODULE: ./lib/engine/export.js


/** Reads everything that a project has of the given kinds. */
async function surveyAll(atlas, kinds) {
    const outer = await Promise.all(kinds.filter((kind) => kind.within === undefined).map((kind) => (0,survey/* list */.p_)(atlas, kind, null, [])));
    const nested = kinds.flatMap((kind) => outer
        .filter((listing) => listing.kind === kind.within)
        .flatMap(({ objects }) => objects)
        .filter(({ phase, name }) => phase !== "leaving" && name !== null)
        .map((container) => (0,survey/* list */.p_)(atlas, kind, container.name, [])));
    // What may only be read by name cannot be found without a file that has the names.
    return [...outer, ...(await Promise.all(nested))].map((listing) => listing.declaredOnly ? { ...listing, unreadable: "this account may not list it" } : listing);
}
/** Turns what is live into entries with names, in a stable order, twins pinned. Pure. */
function exportProject(kinds, listings) {
    const names = new Map();
    const nameOf = (kind, id) => names.get(`${kind} ${id}`) ?? null;
    const entries = [];
    const leftOut = [];
    const variables = new Set();
    for (const kind of kinds) {
        for (const listing of listings.filter((candidate) => candidate.kind === kind.key)) {
            const taken = new Set();
            const drafts = [];
            for (const live of [...listing.objects].sort((a, b) => (a.id < b.id ? -1 : 1))) {
                if (live.phase === "failed" || live.phase === "leaving") {
                    leftOut.push(live);
                    continue;
                }
                const needed = [];
                const variableFor = (path) => {
                    const env = variableName([listing.scope, live.name, path.slice(path.indexOf(".") + 1)], variables);
                    variables.add(env);
                    needed.push(`${env}: the value of ${path}, to be passed to the steps of apply`);
                    return { env };
                };
                const { name: wish, fields, remarks = [] } = kind.exported(live.value, nameOf, variableFor);
                const name = kind.named ? wish : unused(wish, taken);
                taken.add(name);
                names.set(`${kind.key} ${live.id}`, name);
                drafts.push({ kind, scope: listing.scope, name, fields, remarks: [...needed, ...remarks], live });
            }
            entries.push(...pinTwins(kind, drafts, listing.objects).sort((a, b) => (a.name < b.name ? -1 : 1)));
        }
    }
    return { entries, leftOut, unreadable: listings.filter(({ unreadable }) => unreadable !== null) };
}
/** Entries that would not find their own object again, for another is like it, name it by its id. */
function pinTwins(kind, drafts, objects) {
    const entries = drafts.map((draft) => asEntry(draft));
    const matching = (0,match/* match */.Y)(kind, entries, objects);
    return drafts.map((draft, index) => {
        const found = matching.byAddress.get(entries[index]?.address ?? "")?.live;
        return found?.id === draft.live.id ? draft : { ...draft, fields: { id: draft.live.id, ...draft.fields } };
    });
}
function asEntry({ kind, scope, name, fields }) {
    const address = kind.within === undefined ? `${kind.key}/${name}` : `${kind.within}/${scope}/${kind.key}/${name}`;
    return {
        kind: kind.key,
        address,
        name,
        scope,
        ensure: "present",
        pin: null,
        spec: fields,
        source: { file: "", line: 1, column: 1 },
    };
}
/** A name that no other variable of the file has, e.g. `STREAMS_ORDERS_KAFKA_PASSWORD`; the prefix keeps it from GitHub's own. */
function variableName(words, taken) {
    const base = ["STREAMS", ...words.filter((word) => word !== null)]
        .map((word) => word.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_"))
        .join("_")
        .toUpperCase()
        .slice(0, 200);
    for (let number = 1;; number++) {
        const name = number === 1 ? base : `${base}_${number}`;
        if (!taken.has(name))
            return name;
    }
}
function unused(wish, taken) {
    const base = wish
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 56) || "unnamed";
    if (!taken.has(base))
        return base;
    for (let number = 2;; number++)
        if (!taken.has(`${base}-${number}`))
            return `${base}-${number}`;
}

// EXTERNAL MODULE: ./lib/engine/problem.js
var problem = __webpack_require__(2033);
// EXTERNAL MODULE: ./lib/kinds/index.js + 12 modules
var kinds = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/commands/verdict.js
var verdict = __webpack_require__(9923);
;// CONCATENATED MODULE: ./lib/commands/export.js









/** `export`: writes what a project has as a configuration file that plans empty. */
async function exportReport(run) {
    const { inputs, workspace, filter } = run;
    const file = inputs.config[0] ?? "";
    const config = {
        bytes: null,
        loaded: { file, name: nameFor(file), projectId: inputs.projectId, target: null, problems: [], declared: {} },
    };
    try {
        const to = destination(inputs.config, inputs.projectId, workspace);
        const atlas = (0,client/* openReader */.c)(run.session, { baseUrl: inputs.baseUrl, projectId: to.projectId }, run.pace);
        const project = exportProject(kinds/* KINDS */.G, await surveyAll(atlas, kinds/* KINDS */.G));
        const text = filter.redact(declarable(file, to.projectId, project));
        await (0,promises_.writeFile)(to.path, text, { flag: "wx" }).catch((error) => {
            throw new problem/* ConfigError */.x([
                error.code === "EEXIST"
                    ? export_problem(`${file} exists, and export does not overwrite a file`, "name another file in `config`, or remove this one first", file)
                    : export_problem(`${file} cannot be written: ${error.code ?? error.message}`, "check the folder and its permissions", file),
            ]);
        });
        const declared = Object.fromEntries(kinds/* KINDS */.G.map(({ key }) => [key, project.entries.filter(({ kind }) => kind.key === key).length]));
        return { ...(0,verdict/* reportOf */.EI)(config, { result: "exported", failureReason: null }), declared };
    }
    catch (error) {
        return (0,verdict/* brokenReport */.MK)(config, error);
    }
}
function destination(paths, projectId, workspace) {
    const file = paths[0];
    const problems = [];
    if (file === undefined || paths.length > 1)
        problems.push(export_problem("export writes one file", "name exactly one path in `config`"));
    if (projectId === null)
        problems.push(export_problem("no Atlas project is named", "set the `project-id` input"));
    const target = external_node_path_.resolve(workspace, file ?? "");
    if (external_node_path_.relative(workspace, target).startsWith(".."))
        problems.push(export_problem(`the path ${file} is outside the workspace`, "name a path inside the checkout"));
    if (problems.length > 0 || projectId === null)
        throw new problem/* ConfigError */.x(problems);
    return { path: target, projectId };
}
/** The file's text. What the file format refuses, however Atlas came by it, is mentioned and not declared. */
function declarable(file, projectId, project) {
    let entries = project.entries;
    const refused = new Map();
    for (;;) {
        const text = textOf(file, projectId, { ...project, entries }, refused);
        const { problems } = (0,load/* loadTarget */.K)(Buffer.from(text), file, kinds/* KINDS */.G, { projectId });
        const wrong = entries.filter((entry) => !refused.has(entry) && problems.some(({ address }) => address === addressOf(entry)));
        if (wrong.length === 0)
            return text;
        for (const entry of wrong)
            refused.set(entry, problems.find(({ address }) => address === addressOf(entry))?.message ?? "");
        entries = project.entries;
    }
}
function textOf(file, projectId, { entries, leftOut, unreadable }, refused) {
    const written = (key, scope) => [
        ...entries
            .filter(({ kind, scope: within }) => kind.key === key && within === scope)
            .map((entry) => {
            const why = refused.get(entry);
            if (why !== undefined)
                return { name: entry.name, fields: null, remarks: [`${entry.live.id} cannot be declared: ${why}`] };
            const inner = kinds/* KINDS */.G.filter(({ within }) => within === key).map((kind) => [kind.key, written(kind.key, entry.name)]);
            const within = Object.fromEntries(inner.filter(([, contained]) => contained.length > 0));
            return { name: entry.name, fields: entry.fields, remarks: entry.remarks, within };
        }),
        ...leftOut
            .filter(({ kind, scope: within }) => kind === key && within === scope)
            .map((live) => ({
            name: live.id,
            fields: null,
            remarks: [
                `left out: ${live.name ?? live.id} is ${live.state}${live.message === null ? "" : ` (${live.message})`}`,
            ],
        })),
    ];
    const readable = kinds/* KINDS */.G.filter(({ key, within }) => within === undefined && !unreadable.some(({ kind }) => kind === key));
    return writeConfig({
        name: nameFor(file),
        projectId,
        remarks: [
            "Written by export from what Atlas has.",
            ...unreadable.map(({ kind, scope }) => `not readable with this account: ${scope === null ? kind : `${kind} of ${scope}`}`),
        ],
        kinds: Object.fromEntries(readable.map(({ key }) => [key, written(key, null)])),
    });
}
function addressOf({ kind, scope, name }) {
    return kind.within === undefined ? `${kind.key}/${name}` : `${kind.within}/${scope}/${kind.key}/${name}`;
}
function nameFor(file) {
    const stem = external_node_path_.basename(file).replace(/\.[^.]*$/, "");
    return stem.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, 64) || "exported";
}
function export_problem(message, fix, file = null) {
    return { message, fix, file, line: null, column: null, address: null };
}


/***/ })

};
