import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Ft: () => (/* binding */ planVerdict),
/* harmony export */   MK: () => (/* binding */ brokenReport),
/* harmony export */   ZH: () => (/* binding */ runVerdict),
/* harmony export */   qn: () => (/* binding */ invalidReport),
/* harmony export */   s4: () => (/* binding */ planProblems),
/* harmony export */   sR: () => (/* binding */ applyVerdict)
/* harmony export */ });
/* harmony import */ var _engine_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9990);
/* harmony import */ var _engine_change_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7936);
/* harmony import */ var _engine_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7776);
/* harmony import */ var _engine_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2033);




/** The report of a target, from what is known of it. Pure. */
function reportOf({ loaded }, verdict, known = {}) {
    return {
        name: loaded.name,
        config: loaded.file,
        projectId: loaded.projectId,
        plan: null,
        outcomes: new Map(),
        directions: new Map(),
        refusal: null,
        error: null,
        problems: loaded.problems,
        declared: loaded.declared,
        ...verdict,
        ...known,
    };
}
/** The report of a target whose file is wrong. Pure. */
function invalidReport(config, problems = config.loaded.problems) {
    return reportOf(config, { result: "invalid", failureReason: "config-invalid" }, { problems });
}
/** The report of a target at which something was thrown. Bugs are thrown on. */
function brokenReport(config, error) {
    if (error instanceof _engine_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x)
        return invalidReport(config, error.problems);
    if (error instanceof _engine_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AtlasError */ .qL)
        return reportOf(config, { result: "failed", failureReason: error.failure.reason }, { error: error.message });
    throw error;
}
/** How a plan that only shows ends. Pure. */
function planVerdict(plan) {
    if (plan.resources.some(({ reason, obstacle }) => reason === "not-live" || obstacle !== null))
        return { result: "invalid", failureReason: "config-invalid" };
    if (nothingReadable(plan))
        return { result: "failed", failureReason: "forbidden" };
    if (plan.resources.some(({ reason }) => reason === "ambiguous"))
        return { result: "failed", failureReason: "ambiguous" };
    return { result: (0,_engine_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(plan) ? "changes" : "no-changes", failureReason: null };
}
/** What a plan found wrong with the file itself. Pure. */
function planProblems({ resources }) {
    return resources
        .filter(({ reason, obstacle }) => reason === "not-live" || obstacle !== null)
        .map(({ address, entry, source, obstacle }) => ({
        message: obstacle === null
            ? `\`${address}\` is pinned to \`${entry.pin}\`, which is not live`
            : `\`${address}\` is not there in Atlas, and the file does not say how to create it`,
        fix: obstacle ?? "correct the `id`, or remove it to have the resource created",
        file: source.file,
        line: source.line,
        column: source.column,
        address,
    }));
}
/** How a target ends whose changes were carried out, or not. Pure. */
function applyVerdict(plan, outcomes, refusal, interrupted) {
    if (refusal)
        return { result: "refused", failureReason: refusal.reason };
    const ended = [...outcomes.values()];
    const reasons = new Set(ended.flatMap(({ error }) => error?.reason ?? []));
    const before = planVerdict(plan);
    if (before.failureReason)
        reasons.add(before.failureReason);
    if (plan.unreadable.length > 0 && plan.resources.some(({ action }) => action === "unknown"))
        reasons.add("forbidden");
    if (interrupted)
        reasons.add("interrupted");
    const worked = plan.resources.some(({ address, action }) => action !== "no-op" && ["done", "started"].includes(outcomes.get(address)?.status ?? ""));
    const failureReason = worst(reasons);
    if (failureReason)
        return {
            result: before.result === "invalid" && !worked ? "invalid" : worked ? "applied-in-part" : "failed",
            failureReason,
        };
    if (worked)
        return { result: "applied", failureReason: null };
    return { result: (0,_engine_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(plan) ? "changes" : "no-changes", failureReason: null };
}
/** Of several reasons, the one that is reported. Pure. */
function worst(reasons) {
    const all = new Set(reasons);
    return _engine_change_js__WEBPACK_IMPORTED_MODULE_3__/* .FAILURE_REASONS */ .N.find((reason) => all.has(reason)) ?? null;
}
const WORST_FIRST = [
    "failed",
    "invalid",
    "refused",
    "applied-in-part",
    "changes",
    "applied",
    "exported",
    "validated",
    "no-changes",
];
/** How a run of several targets ended. Pure. */
function runVerdict(reports) {
    return {
        result: WORST_FIRST.find((result) => reports.some((report) => report.result === result)) ?? "no-changes",
        failureReason: worst(reports.flatMap(({ failureReason }) => failureReason ?? [])),
    };
}
/** Whether Atlas let the account read nothing of what the file declares. */
function nothingReadable({ resources, unreadable }) {
    return (unreadable.length > 0 &&
        resources.length > 0 &&
        resources.every(({ action, reason }) => action === "unknown" && reason === "unreadable"));
}


/***/ }),

/***/ 9078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/** Largest configuration file, in bytes: 1 MiB. */
const LARGEST_FILE = 1024 * 1024;
/** The text of a configuration file without its byte order mark, or what is wrong with the bytes. Pure. */
function decodeText(bytes, file) {
    if (bytes.byteLength === 0)
        return { problem: fileProblem(file, "the file is empty", "add at least `version: 1`") };
    if (bytes.byteLength > LARGEST_FILE)
        return { problem: tooLarge(file, bytes.byteLength) };
    try {
        return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
    }
    catch {
        const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const message = `the file is not valid UTF-8${utf16 ? ", it looks like UTF-16" : ""}`;
        return { problem: fileProblem(file, message, "save it as UTF-8") };
    }
}
/** The problem of a file that is over {@link LARGEST_FILE}. Pure. */
function tooLarge(file, size) {
    const mebibytes = (Math.ceil((size / LARGEST_FILE) * 100) / 100).toFixed(2);
    return fileProblem(file, `the file has ${mebibytes} MiB, and 1 MiB is the limit`, "split it: one file describes one Atlas project");
}
/** A problem with a file as a whole, without a line. Pure. */
function fileProblem(file, message, fix) {
    return { message, fix, file, line: null, column: null, address: null };
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ envReferences),
/* harmony export */   n: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _engine_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2689);
/* harmony import */ var _engine_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2033);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7289);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3306);




/** Shortest value that a write-only field may have, in characters: shorter ones cannot be kept out of a text. */
const SHORTEST_SECRET = 4;
/** Every `{ env: NAME }` in a value, in order: an object whose only key is `env`, with a string behind it. Pure. */
function envReferences(spec) {
    const uses = [];
    const visit = (value, path) => {
        if ((0,_engine_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnvReference */ .vr)(value))
            uses.push({ name: value.env, path: path.join(".") });
        else if (typeof value === "object" && value !== null) {
            for (const [key, inner] of Object.entries(value))
                visit(inner, [...path, key]);
        }
    };
    visit(spec, []);
    return uses;
}
/**
 * The value of a variable that the file refers to, as a secret.
 *
 * @throws {ConfigError} where the variable is missing or empty (a repository secret that does not exist is passed on as
 * an empty string), where it holds one of the action's own credentials, and where a write-only value is too short.
 */
function readSecret(use, env, forbidden) {
    const value = Object.hasOwn(env, use.name) ? (env[use.name] ?? "") : "";
    const variable = `the environment variable ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(use.name)}`;
    if (value === "") {
        throw unreadable(use, `${variable} is not set, or empty`, `pass it to the step: \`env: { ${use.name}: \${{ secrets.${use.name} }} }\``);
    }
    // A reference may not carry the action's own credentials to somebody else's server.
    if (forbidden.some((credential) => credential.reveal().trim() === value.trim())) {
        throw unreadable(use, `${variable} holds a credential of this action itself`, "give the connection a credential of its own");
    }
    if (use.writeOnly && [...value].length < SHORTEST_SECRET) {
        throw unreadable(use, `${variable} has fewer than ${SHORTEST_SECRET} characters`, "check the secret: a value this short could not be kept out of logs");
    }
    return new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value, use.name);
}
function unreadable(use, what, fix) {
    const { file, line, column } = use.source;
    const message = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(use.path)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(use.address)}: ${what}`;
    return new _engine_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ message, fix, file, line, column, address: use.address }]);
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ loadTarget),
  m: () => (/* binding */ sharedNames)
});

// EXTERNAL MODULE: ./lib/config/decode.js
var decode = __nccwpck_require__(9078);
// EXTERNAL MODULE: ./lib/config/schema.js
var schema = __nccwpck_require__(1091);
;// CONCATENATED MODULE: ./lib/config/tree.js
/** The node as a plain value. Aliases are written out, so nothing is shared. Pure. */
function plain(node) {
    if (node.sort === "scalar")
        return node.value;
    if (node.sort === "list")
        return node.items.map(plain);
    return Object.fromEntries([...node.fields].map(([key, field]) => [key, plain(field.node)]));
}
/** What stands at a path below a node, e.g. at `["dnsSubDomain", "0"]`; null where there is nothing. Pure. */
function fieldAt(root, path) {
    let field = { offset: root.offset, node: root };
    for (const step of path) {
        const next = field.node.sort === "map" ? field.node.fields.get(step) : itemOf(field.node, step);
        if (!next)
            return null;
        field = next;
    }
    return field;
}
function itemOf(node, step) {
    const item = node.sort === "list" ? node.items[Number(step)] : undefined;
    return item && { offset: item.offset, node: item };
}

;// CONCATENATED MODULE: ./lib/config/subject.js

/** What a kind's own wording is told apart by: every text of zod's is replaced with this. */
const UNWORDED = "";
/** How a scalar is written in the file; null for anything else, and for an empty one. Pure. */
function textAt(path, subject) {
    const node = fieldAt(subject.node, path)?.node;
    return node?.sort === "scalar" && node.text !== "" ? node.text : null;
}
/** The value at a path, looking at own keys only; undefined where there is nothing. Pure. */
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
/** A path of zod's as one of the file's. Pure. */
function steps(path) {
    return path.map(String);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __nccwpck_require__(3306);
;// CONCATENATED MODULE: ./lib/config/suggest.js


/** Longer words and longer lists are not typing errors, but would cost as if they were. */
const LONGEST = 64;
const MOST_CANDIDATES = 500;
/** The known word that a mistyped one was probably meant to be, e.g. `dnsSubDomain` for `dns_sub_domains`, or null. Pure. */
function nearest(word, known) {
    if (word.length > LONGEST)
        return null;
    let best = null;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known.slice(0, MOST_CANDIDATES)) {
        if (candidate.length > LONGEST)
            continue;
        const far = slips(folded(word), folded(candidate));
        if (far >= bestDistance)
            continue;
        best = candidate;
        bestDistance = far;
    }
    return best;
}
/** A suggestion for a mistyped word, e.g. ``did you mean `dnsSubDomain`?``, or null. Pure. */
function didYouMean(word, known) {
    const best = nearest(word, known);
    return best === null ? null : `did you mean ${(0,wording/* quoted */.TL)(best)}?`;
}
/** Slips of the finger between two words; two neighbours in the wrong order are one. */
function slips(left, right) {
    const far = (0,mod/* distance */.Io)(left, right);
    return far === 2 && [...left].sort().join() === [...right].sort().join() ? 1 : far;
}
/** Case and separators are what people get wrong most, and count for nothing here. */
function folded(word) {
    return word.toLowerCase().replace(/[-_ ]/g, "");
}

;// CONCATENATED MODULE: ./lib/config/expected.js




/** What was expected at a path, what was found, and how to mend it. Never for a place where a secret belongs. Pure. */
function ourWords(issue, path, subject) {
    const name = path.length === 0 ? "the entry" : (0,wording/* quoted */.TL)(path.join("."));
    const value = valueAt(subject.value, path);
    if (value === undefined)
        return { message: `${name} is required`, fix: acceptedWords(issue) };
    if (value === null)
        return { message: `${name} is empty`, fix: "give it a value, or remove the line" };
    switch (issue.code) {
        case "invalid_type":
            return wrongType(name, [issue.expected], path, subject);
        case "invalid_value":
            return notAccepted(name, issue.values.map(String), path, subject);
        case "invalid_union":
            return unionWords(name, issue, path, subject);
        case "too_small":
            return { message: tooSmall(name, issue), fix: null };
        case "too_big":
            return { message: `${name} must have at most ${issue.maximum}${unit(issue.origin)}`, fix: null };
        case "invalid_key":
            return { message: `${name} is not a name that can stand here`, fix: null };
        case "invalid_format":
            return { message: `${name} is not ${FORMATS[issue.format] ?? "in the expected form"}`, fix: null };
        default:
            return { message: `${name} is not valid`, fix: null };
    }
}
const FORMATS = { url: "a URL", email: "an e-mail address" };
function unionWords(name, issue, path, subject) {
    const branches = issue.errors.flat().filter((inner) => inner.path.length === 0);
    const values = optionsOf(issue) ?? branches.flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
    if (values.length > 0)
        return notAccepted(name, values, path, subject);
    const expected = branches.flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : []));
    return wrongType(name, expected, path, subject);
}
/** What a discriminated union's discriminator may be. */
function optionsOf(issue) {
    return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : null;
}
const EXPECTED = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    tuple: "a list",
    object: "a map",
    record: "a map",
    null: "nothing",
};
function wrongType(name, expected, path, subject) {
    const value = valueAt(subject.value, path);
    const words = [...new Set(expected.map((type) => EXPECTED[type] ?? type))];
    if (words.length === 0 || expected.includes("never") || expected.includes("undefined")) {
        return { message: `${name} is not allowed here`, fix: "remove the line" };
    }
    if (isReference(value) && !expected.includes("object")) {
        return { message: `${name} cannot come from an environment variable`, fix: "write the value itself" };
    }
    const found = (0,wording/* foundWord */.dX)(value) === "a number" && words.includes("a whole number") ? "a fraction" : (0,wording/* foundWord */.dX)(value);
    const message = `${name} must be ${words.join(" or ")}, found ${found}`;
    if (expected.includes("string"))
        return { message, fix: quoteIt(path, subject) };
    const bare = typeof value === "string" &&
        words.some((word) => word === "a whole number" || word === "true or false" || word === "a number");
    return { message, fix: bare ? "write it without quotes" : null };
}
function notAccepted(name, values, path, subject) {
    const value = valueAt(subject.value, path);
    const accepted = `accepted: ${(0,wording/* listed */.KE)(values)}`;
    if (typeof value !== "string") {
        const quote = values.includes(textAt(path, subject) ?? "") ? quoteIt(path, subject) : null;
        return { message: `${name} must be one of ${(0,wording/* listed */.KE)(values)}, found ${(0,wording/* foundWord */.dX)(value)}`, fix: quote };
    }
    if ((0,schema/* markedPart */.q)(subject.spec, path, "sensitive"))
        return { message: `${name} cannot have this value`, fix: accepted };
    const suggestion = didYouMean(value, values);
    const fix = suggestion === null ? accepted : `${suggestion} ${accepted}`;
    return { message: `${name} cannot be ${(0,wording/* quoted */.TL)(value)}`, fix };
}
/** Where text belongs and the file has a bare number, zeros in front and all, the way to keep them. */
function quoteIt(path, subject) {
    const text = textAt(path, subject);
    if (text === null)
        return null;
    return (0,schema/* markedPart */.q)(subject.spec, path, "sensitive")
        ? "quote it"
        : `quote it: ${(0,wording/* visible */.RK)(JSON.stringify(text.slice(0, 80)))}`;
}
function acceptedWords(issue) {
    if (issue.code === "invalid_value")
        return `accepted: ${(0,wording/* listed */.KE)(issue.values.map(String))}`;
    const options = optionsOf(issue);
    return options && `accepted: ${(0,wording/* listed */.KE)(options)}`;
}
function tooSmall(name, issue) {
    if (issue.minimum === 1 && issue.origin !== "number")
        return `${name} must not be empty`;
    return `${name} must have at least ${issue.minimum}${unit(issue.origin)}`;
}
function unit(origin) {
    if (origin === "string")
        return " characters";
    return origin === "array" || origin === "set" ? " items" : "";
}
function isReference(value) {
    return (0,wording/* foundWord */.dX)(value) === "a map" && Object.keys(value).join() === "env";
}

;// CONCATENATED MODULE: ./lib/config/findings.js






const MOST_LISTED = 12;
/** A kind may put values into its wording, and a value may have a megabyte. */
const LONGEST_WORDING = 500;
/**
 * The issues that zod raised, in our words: one finding a place, none of which repeats a value that stands where a
 * secret belongs. An issue with a wording of its own keeps it; one that starts with `must` gets its path in front.
 * Expects a check with {@link UNWORDED} as every message. Pure.
 */
function findingsOf(issues, subject) {
    const findings = new Map();
    for (const issue of issues.flatMap((found) => resolved(found, [], subject))) {
        for (const finding of worded(issue, subject)) {
            // An unknown key and a rule of the kind may share a place; of two complaints about one value the first will do.
            const id = JSON.stringify([finding.path, finding.at, issue.code === "custom" ? finding.message : null]);
            if (!findings.has(id))
                findings.set(id, finding);
        }
    }
    return [...findings.values()];
}
/** Of a union, the issues of the branch that the value looks like; the union's own where it looks like none. */
function resolved(issue, base, subject) {
    const path = [...base, ...issue.path];
    if (issue.code !== "invalid_union" || issue.errors.length === 0)
        return [{ ...issue, path }];
    const fitting = issue.errors.filter((branch) => !branch.some(isWhole));
    const [best] = (fitting.length > 0 ? fitting : textual(issue, path, subject)).toSorted((a, b) => a.length - b.length);
    return best ? best.flatMap((inner) => resolved(inner, path, subject)) : [{ ...issue, path }];
}
/** Whether an issue says that the whole value is another one than this branch takes. */
function isWhole(issue) {
    return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}
/** The branches that take text, for what could have been meant as such. */
function textual(issue, path, subject) {
    if ((0,wording/* foundWord */.dX)(valueAt(subject.value, steps(path))) === "a map")
        return [];
    return issue.errors.filter((branch) => branch.some((inner) => isWhole(inner) && "expected" in inner && inner.expected === "string"));
}
function worded(issue, subject) {
    const path = steps(issue.path);
    const secret = (0,schema/* markedPart */.q)(subject.spec, path, "writeOnly");
    if (secret)
        return [secretFinding(secret, path, issue, subject)];
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownKey([...path, key], subject));
    const { message, fix } = issue.message === UNWORDED ? ourWords(issue, path, subject) : theirWords(issue, path);
    return [{ path, at: "value", message, fix }];
}
/** What stands here, a password perhaps, is never repeated, nor are keys below it. */
function secretFinding(secret, path, issue, subject) {
    const value = valueAt(subject.value, secret);
    const name = (0,wording/* quoted */.TL)(secret.join("."));
    const reference = `\`${secret.at(-1) ?? "value"}: { env: NAME }\``;
    const finding = { path: secret, at: "value" };
    if (value === undefined)
        return { ...finding, message: `${name} is required`, fix: `write ${reference}` };
    if (value === null)
        return { ...finding, message: `${name} is empty`, fix: `write ${reference}` };
    if (path.length === secret.length + 1 &&
        path.at(-1) === "env" &&
        issue.message !== UNWORDED &&
        issue.code !== "invalid_type") {
        return { ...finding, ...theirWords(issue, path) };
    }
    const message = (0,wording/* foundWord */.dX)(value) === "a map" ? `${name} is not exactly \`{ env: NAME }\`` : `${name} holds a literal value`;
    const fix = `store it as a repository secret and write ${reference}; rotate it, it is in git history now`;
    return { ...finding, message, fix };
}
function unknownKey(path, subject) {
    const key = path.at(-1) ?? "";
    const parent = path.slice(0, -1);
    const own = parent.length === 0 ? subject.ownKeys : [];
    const known = [...(0,schema/* keysAt */._)(subject.spec, parent, subject.value), ...own];
    const there = fieldAt(subject.node, parent)?.node;
    const missing = known.filter((candidate) => there?.sort !== "map" || !there.fields.has(candidate));
    const accepted = missing.length > 0 && missing.length <= MOST_LISTED ? `accepted here: ${(0,wording/* listed */.KE)(missing)}` : null;
    const where = parent.length === 0 ? "" : ` in ${(0,wording/* quoted */.TL)(parent.join("."))}`;
    return { path, at: "key", message: `unknown key ${(0,wording/* quoted */.TL)(key)}${where}`, fix: didYouMean(key, missing) ?? accepted };
}
/** The known key that an unknown one was probably meant to be, as a path; null for any other finding. Pure. */
function meantKey(finding, subject) {
    if (finding.at !== "key")
        return null;
    const parent = finding.path.slice(0, -1);
    const meant = nearest(finding.path.at(-1) ?? "", (0,schema/* keysAt */._)(subject.spec, parent, subject.value));
    return meant === null || valueAt(subject.value, [...parent, meant]) !== undefined ? null : [...parent, meant];
}
function theirWords(issue, path) {
    const params = issue.code === "custom" ? issue.params : undefined;
    const fix = typeof params?.fix === "string" ? (0,wording/* shortened */.vI)((0,wording/* visible */.RK)(params.fix), LONGEST_WORDING) : null;
    const subject = issue.message.startsWith("must ") && path.length > 0 ? `${(0,wording/* quoted */.TL)(path.join("."))} ` : "";
    return { message: `${subject}${(0,wording/* shortened */.vI)((0,wording/* visible */.RK)(issue.message), LONGEST_WORDING)}`, fix };
}

;// CONCATENATED MODULE: ./lib/config/sheet.js
/** Notes one problem. */
function note(sheet, spot, message, fix) {
    const { line, column } = sheet.place(spot.offset);
    sheet.problems.push({ message, fix, file: sheet.file, line, column, address: spot.address });
}
/** The problems in the order of the file. Pure. */
function inOrder(problems) {
    return [...problems].sort((left, right) => (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0) ||
        Number(left.message > right.message) - Number(left.message < right.message));
}

;// CONCATENATED MODULE: ./lib/config/entries.js






/** Keys that every entry may have, whatever its kind. */
const OWN_KEYS = ["ensure", "id"];
/** Atlas's names of workspaces and connections: letters, digits and `. - * _`, at most 64. In a path, dots alone would lead elsewhere. */
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._*-]{1,64}$/;
const HEX_24 = /^[0-9a-fA-F]{24}$/;
/** Reads the entries of every kind that stands at the top of the file, and those that they contain. */
function readEntries(root, kinds, sheet) {
    const found = [];
    const mentioned = new Set();
    const readKinds = (fields, parent) => {
        for (const [key, field] of fields) {
            const kind = kinds.find((candidate) => candidate.key === key && (candidate.within ?? null) === (parent?.kind.key ?? null));
            if (!kind)
                continue;
            mentioned.add(kind.key);
            for (const [name, entry] of entriesOf(kind, field, parent, sheet)) {
                const one = readEntry(kind, name, entry, parent, kinds, sheet);
                if (!one)
                    continue;
                found.push(one);
                readKinds(one.node.fields, one);
            }
        }
    };
    readKinds(root.fields, null);
    return { found, mentioned };
}
/** The entry as the engine wants it. Only for entries without problems. Pure. */
function entryOf(found, sheet) {
    return {
        kind: found.kind.key,
        address: found.address,
        name: found.name,
        scope: found.parent?.name ?? null,
        ensure: found.ensure ?? "present",
        pin: found.pin,
        spec: found.spec ?? {},
        source: { file: sheet.file, ...sheet.place(found.offset) },
    };
}
/** A key with nothing behind it counts as an empty map: that is what is left when its entries are commented out. */
function entriesOf(kind, field, parent, sheet) {
    if (field.node.sort === "map")
        return field.node.fields;
    if (!isNothing(field.node)) {
        const message = `${(0,wording/* quoted */.TL)(kind.key)} must be a map from names to ${kind.title} entries, found ${(0,wording/* foundWord */.dX)(plain(field.node))}`;
        const fix = field.node.sort === "list"
            ? "write `name:` in place of each `-`"
            : "write each entry as `name:` with its fields below";
        note(sheet, { offset: field.offset, address: parent?.address ?? null }, message, fix);
    }
    return [];
}
function readEntry(kind, name, field, parent, kinds, sheet) {
    const spot = { offset: field.offset, address: [...(parent ? [parent.address] : []), kind.key, name].join("/") };
    if (!NAME.test(name)) {
        const what = name === ""
            ? `the name of a ${kind.title} is empty`
            : `the name ${(0,wording/* quoted */.TL)(name)} is too long or has characters that names cannot have`;
        note(sheet, { ...spot, address: null }, what, "names have 1 to 64 letters, digits and `.` `_` `-` `*`");
        return null;
    }
    const { offset, size, depth } = field.node;
    const node = isNothing(field.node) ? { sort: "map", fields: new Map(), offset, size, depth } : field.node;
    if (node.sort !== "map") {
        note(sheet, spot, `${(0,wording/* quoted */.TL)(name)} must be a map of fields, found ${(0,wording/* foundWord */.dX)(plain(node))}`, "write its fields below it");
        return null;
    }
    const before = sheet.problems.length;
    const ensure = readEnsure(node, spot.address, sheet);
    const pin = readPin(node, spot.address, sheet);
    const contained = kinds.filter((candidate) => candidate.within === kind.key).map((candidate) => candidate.key);
    const checked = checkSpec(kind, node, [...OWN_KEYS, ...contained]);
    for (const finding of checked.findings)
        note(sheet, { ...spot, offset: offsetOf(node, field.offset, finding) }, finding.message, finding.fix);
    const misnamed = checked.spec && kind.misnamed?.(checked.spec, name);
    if (misnamed)
        note(sheet, spot, `the name ${(0,wording/* quoted */.TL)(name)} cannot stand here`, misnamed);
    const spec = sheet.problems.length === before ? checked.spec : null;
    return { kind, address: spot.address, name, parent, ensure, pin, spec, offset: field.offset, node };
}
function readEnsure(node, address, sheet) {
    const field = node.fields.get("ensure");
    if (!field)
        return "present";
    const value = plain(field.node);
    if (value === "present" || value === "absent")
        return value;
    const message = typeof value === "string"
        ? `\`ensure\` cannot be ${(0,wording/* quoted */.TL)(value)}`
        : `\`ensure\` must be text, found ${(0,wording/* foundWord */.dX)(value)}`;
    const suggestion = typeof value === "string" ? didYouMean(value, ["present", "absent"]) : null;
    note(sheet, { offset: field.node.offset, address }, message, suggestion ?? "accepted: `present`, `absent`");
    return null;
}
function readPin(node, address, sheet) {
    const field = node.fields.get("id");
    if (!field)
        return null;
    const value = plain(field.node);
    if (typeof value === "string" && HEX_24.test(value))
        return value.toLowerCase();
    const bare = field.node.sort === "scalar" && HEX_24.test(field.node.text);
    const fix = bare && field.node.sort === "scalar"
        ? `quote it: "${field.node.text}"`
        : "it pins the entry to one live object: copy its id from Atlas";
    note(sheet, { offset: field.node.offset, address }, "`id` must be 24 hexadecimal digits", fix);
    return null;
}
function checkSpec(kind, node, ownKeys) {
    const fields = new Map([...node.fields].filter(([key]) => !ownKeys.includes(key)));
    const subject = { spec: kind.spec, value: plain({ ...node, fields }), node, ownKeys };
    const first = parsed(subject);
    const unknown = first.findings.filter((finding) => finding.at === "key");
    if (unknown.length === 0)
        return first;
    // A kind's own rules run only on a value of the right shape: without the unknown keys they can have their say too.
    const rest = { ...subject, value: without(subject.value, unknown) };
    const meant = unknown.map((finding) => meantKey(finding, subject)).filter((path) => path !== null);
    const findings = [...unknown, ...parsed(rest).findings.filter((finding) => !isMeant(finding, meant))];
    return { spec: null, findings };
}
function parsed(subject) {
    const result = subject.spec.safeParse(subject.value, { error: () => ({ message: UNWORDED }) });
    if (result.success)
        return { spec: result.data, findings: [] };
    return { spec: null, findings: findingsOf(result.error.issues, subject) };
}
/** "`arn` is required" says nothing new beside "unknown key `arm`, did you mean `arn`?". */
function isMeant(finding, meant) {
    return meant.some((path) => finding.message.startsWith(`${(0,wording/* quoted */.TL)(path.join("."))} is required`));
}
function without(value, unknown) {
    const copy = structuredClone(value);
    for (const { path } of unknown) {
        let holder = copy;
        for (const step of path.slice(0, -1))
            holder = holder[step];
        delete holder[path.at(-1) ?? ""];
    }
    return copy;
}
/** Offset of what a finding is about; of the nearest thing around it that is there. */
function offsetOf(node, keyOffset, finding) {
    for (let length = finding.path.length; length > 0; length--) {
        const field = fieldAt(node, finding.path.slice(0, length));
        if (!field)
            continue;
        const isValue = finding.at === "value" &&
            length === finding.path.length &&
            field.node.sort === "scalar" &&
            !isNothing(field.node);
        return isValue ? field.node.offset : field.offset;
    }
    return keyOffset;
}
function isNothing(node) {
    return node.sort === "scalar" && node.value === null;
}

;// CONCATENATED MODULE: ./lib/config/relations.js




const relations_MOST_LISTED = 12;
/** Notes what entries do wrong together: twins, shared pins, references to nothing, life inside what is to be deleted. */
function checkRelations(found, sheet) {
    checkTwins(found, sheet);
    checkPins(found, sheet);
    const byKind = Map.groupBy(found, (entry) => entry.kind.key);
    for (const entry of found) {
        checkParent(entry, sheet);
        if (!entry.spec || !entry.kind.references)
            continue;
        for (const reference of entry.kind.references(entry.spec)) {
            checkReference(entry, reference, byKind.get(reference.kind) ?? [], sheet);
        }
    }
}
/** Two entries of one scope that would match the same live object; differently pinned ones may. */
function checkTwins(found, sheet) {
    const holders = new Map();
    for (const entry of found) {
        if (!entry.spec)
            continue;
        let twin = null;
        for (const key of entry.kind.desiredKeys(entry.spec, entry.name)[0] ?? []) {
            const id = JSON.stringify([entry.kind.key, entry.parent?.address ?? null, key]);
            const holder = holders.get(id);
            if (!holder)
                holders.set(id, { first: entry, unpinned: entry.pin === null ? entry : null });
            else if (holder.first !== entry) {
                twin ??= entry.pin === null ? holder.first : holder.unpinned;
                if (entry.pin === null)
                    holder.unpinned ??= entry;
            }
        }
        if (!twin)
            continue;
        const message = `${(0,wording/* quoted */.TL)(entry.name)} declares the same ${entry.kind.title} as ${(0,wording/* quoted */.TL)(twin.name)} on line ${lineOf(twin, sheet)}`;
        note(sheet, entry, message, "remove one of them; if two are live, pin each entry with its own `id`");
    }
}
function checkPins(found, sheet) {
    const holders = new Map();
    for (const entry of found) {
        if (entry.pin === null)
            continue;
        const id = `${entry.kind.key} ${entry.pin}`;
        const first = holders.get(id);
        if (!first) {
            holders.set(id, entry);
            continue;
        }
        const spot = { offset: fieldAt(entry.node, ["id"])?.node.offset ?? entry.offset, address: entry.address };
        note(sheet, spot, `the same \`id\` as that of ${(0,wording/* quoted */.TL)(first.name)} on line ${lineOf(first, sheet)}`, "give each entry the id of its own live object");
    }
}
function checkParent(entry, sheet) {
    if (entry.ensure !== "present" || entry.parent?.ensure !== "absent")
        return;
    const message = `${(0,wording/* quoted */.TL)(entry.name)} is to be present inside ${(0,wording/* quoted */.TL)(entry.parent.name)}, which is to be absent`;
    note(sheet, entry, message, "write `ensure: absent` here too, or remove it");
}
function checkReference(entry, reference, candidates, sheet) {
    const offset = fieldAt(entry.node, reference.path.split("."))?.node.offset ?? entry.offset;
    const spot = { offset, address: entry.address };
    const target = candidates.find((candidate) => candidate.name === reference.name);
    if (!target) {
        const names = candidates.map((candidate) => candidate.name);
        const declared = names.length > 0 && names.length <= relations_MOST_LISTED
            ? `declared: ${(0,wording/* listed */.KE)(names)}`
            : `declare it under ${(0,wording/* quoted */.TL)(reference.kind)}`;
        const message = `${(0,wording/* quoted */.TL)(reference.path)} names ${(0,wording/* quoted */.TL)(reference.name)}, and ${(0,wording/* quoted */.TL)(reference.kind)} has no such entry`;
        note(sheet, spot, message, didYouMean(reference.name, names) ?? declared);
    }
    else if (target.ensure === "absent" && entry.ensure === "present") {
        const message = `${(0,wording/* quoted */.TL)(reference.path)} names ${(0,wording/* quoted */.TL)(reference.name)}, which is to be absent (line ${lineOf(target, sheet)})`;
        note(sheet, spot, message, "refer to another entry, or write `ensure: absent` here too");
    }
}
function lineOf(entry, sheet) {
    return sheet.place(entry.offset).line;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3243);
;// CONCATENATED MODULE: ./lib/config/fault.js
/** Thrown where there is no sense in reading on. */
class Refusal extends Error {
    fault;
    constructor(message, fix, offset) {
        super(message);
        this.fault = { message, fix, offset, path: [], key: null };
    }
}
/** What the parser complained about. Pure. */
function syntaxFault(error, text) {
    const offset = error.mark?.position ?? 0;
    // Two of the parser's messages end in a piece of the file, which may be half a password that nobody quoted.
    const reason = error.reason.replace(/(cannot contain such characters|undeclared tag handle).*$/s, "$1");
    const reserved = /^[@`%]/.test(text.slice(offset, offset + 1));
    const fix = reserved
        ? `quote the value: it starts with a character that YAML reserves`
        : "check indentation, colons and quotes around here";
    return { message: `YAML: ${reason}`, fix, offset, path: [], key: null };
}

;// CONCATENATED MODULE: ./lib/config/place.js
/** Gives the place of a 0-based offset in a text; `\n`, `\r\n` and `\r` end a line. Pure. */
function placesOf(text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + end.length);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const start = starts[low] ?? 0;
        // Counting the characters of a line of a megabyte, once for each problem on it, would take minutes.
        const column = offset - start > 1000 ? offset - start : [...text.slice(start, offset)].length;
        return { line: low + 1, column: column + 1 };
    };
}

;// CONCATENATED MODULE: ./lib/config/yaml.js



/**
 * YAML text as a tree in which everything knows where it stands.
 *
 * The parser's events carry offsets and its loader does not, so the tree is built here from the events; what a scalar
 * means (`1`, `true`, `~`) stays the parser's own affair.
 */
/** Nodes that aliases may add by being written out: enough for any template, too few to fill a machine. */
const MOST_ALIASED_NODES = 50_000;
const DEEPEST = 100;
/** Reads YAML 1.2 with one document. Never throws; every duplicate key, tag and merge key is a fault of its own. Pure. */
function parseYaml(text) {
    const place = placesOf(text);
    try {
        return { ...readDocument(text, place), place };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { root: null, faults: [error.fault], place };
        if (error instanceof js_yaml/* YAMLException */.tB)
            return { root: null, faults: [syntaxFault(error, text)], place };
        throw error;
    }
}
function readDocument(text, place) {
    const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEEPEST });
    const documents = events.filter((event) => event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
    const first = documents[0];
    if (!first)
        throw new Refusal("the file is empty", "add at least `version: 1`", 0);
    if (documents.length > 1) {
        const second = [...text.matchAll(/^---(?=\s|$)/gm)][first.explicitStart ? 1 : 0];
        throw new Refusal("the file holds several YAML documents", "one file describes one Atlas project: make a file of each", second?.index ?? 0);
    }
    const reading = {
        text,
        place,
        events,
        values: scalarValues(text, events),
        faults: [],
        anchors: new Map(),
        path: [],
        event: 1,
        scalar: 0,
        aliased: 0,
    };
    const root = readNode(reading, 0);
    if (root.depth > DEEPEST)
        throw new Refusal(`the file is nested more than ${DEEPEST} levels deep`, null, root.offset);
    return { root, faults: reading.faults };
}
/** What the scalars mean, asked of the parser in one go. Tags are refused elsewhere, so nothing here can fail. */
function scalarValues(text, events) {
    const unmarked = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
    const list = [
        { type: js_yaml/* EVENT_ID */.hy.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] },
        { type: js_yaml/* EVENT_ID */.hy.SEQUENCE, start: 0, ...unmarked, style: 1 },
    ];
    for (const event of events)
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            list.push({ ...event, ...unmarked });
    list.push({ type: js_yaml/* EVENT_ID */.hy.POP }, { type: js_yaml/* EVENT_ID */.hy.POP });
    return (0,js_yaml/* constructFromEvents */.fw)(list, { source: text })[0];
}
/** Reads the next node; one that is empty stands at `fallback`. */
function readNode(reading, fallback) {
    const event = reading.events[reading.event++];
    switch (event?.type) {
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return readAlias(reading, event.anchorStart, event.anchorEnd);
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return anchored(reading, event, () => readScalar(reading, event, fallback));
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return anchored(reading, event, () => readList(reading, event.start));
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return anchored(reading, event, () => readMap(reading, event.start));
        default:
            throw new Refusal("the file cannot be read as YAML", null, fallback);
    }
}
function anchored(reading, event, read) {
    if (event.tagStart >= 0) {
        fault(reading, event.tagStart, "YAML tags (`!…`) are not used here", "if it is text, quote it; if it is not, remove the tag");
    }
    if (event.anchorStart < 0)
        return read();
    const anchor = reading.text.slice(event.anchorStart, event.anchorEnd);
    reading.anchors.set(anchor, null);
    const node = read();
    reading.anchors.set(anchor, node);
    return node;
}
/** An alias is its anchor's node. What it adds when written out is bounded: a few nested ones can stand for billions. */
function readAlias(reading, start, end) {
    const offset = Math.max(0, start - 1);
    const node = reading.anchors.get(reading.text.slice(start, end));
    // The name may be half a password that nobody quoted, so it is not repeated.
    if (node === undefined) {
        throw new Refusal("an alias (`*…`) to an anchor that is not above it", "if it is text that starts with `*`, quote it", offset);
    }
    if (node === null)
        throw new Refusal("an alias (`*…`) inside its own anchor", "write the value out", offset);
    reading.aliased += node.size;
    if (reading.aliased > MOST_ALIASED_NODES) {
        throw new Refusal(`the aliases stand for more than ${MOST_ALIASED_NODES} values`, "write the values out", offset);
    }
    return node;
}
function readScalar(reading, event, fallback) {
    const value = reading.values[reading.scalar++];
    // Offsets of a quoted scalar are those of its inside.
    const quote = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
    const offset = event.valueStart < 0 ? fallback : event.valueStart - quote;
    return { sort: "scalar", value, text: (0,js_yaml/* getScalarValue */.KE)(reading.text, event), offset, size: 1, depth: 1 };
}
function readList(reading, offset) {
    const items = [];
    while (!closes(reading))
        items.push(within(reading, String(items.length), () => readNode(reading, offset)));
    return { sort: "list", items, offset, ...extent(items) };
}
function readMap(reading, offset) {
    const fields = new Map();
    const nodes = [];
    while (!closes(reading)) {
        const key = readKey(reading, offset);
        const node = within(reading, key.text, () => readNode(reading, key.offset));
        nodes.push(node);
        if (accepted(reading, key, fields))
            fields.set(key.text, { offset: key.offset, node });
    }
    return { sort: "map", fields, offset, ...extent(nodes) };
}
function readKey(reading, fallback) {
    const event = reading.events[reading.event];
    const node = readNode(reading, fallback);
    if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || node.sort !== "scalar")
        return { text: "", offset: node.offset, sort: "other" };
    const merge = node.text === "<<" && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    return { text: node.text, offset: node.offset, sort: merge ? "merge" : "text" };
}
function accepted(reading, key, fields) {
    const first = fields.get(key.text);
    if (key.sort === "other") {
        fault(reading, key.offset, "a key has to be plain text", "write `name: value`");
    }
    else if (key.sort === "merge") {
        fault(reading, key.offset, "merge keys (`<<`) are not used here", "write the fields out, or give a whole value as `*alias`");
    }
    else if (key.text === "__proto__") {
        // Kept out of every object that is made of this tree: there it would not be a key like others.
        fault(reading, key.offset, "unknown key", "remove it", key.text);
    }
    else if (first) {
        fault(reading, key.offset, `duplicate key, first on line ${reading.place(first.offset).line}`, "keep one of them", key.text);
    }
    else {
        return true;
    }
    return false;
}
function fault(reading, offset, message, fix, key = null) {
    reading.faults.push({ message, fix, offset, path: [...reading.path], key });
}
function within(reading, step, read) {
    reading.path.push(step);
    const node = read();
    reading.path.pop();
    return node;
}
function closes(reading) {
    if (reading.events[reading.event]?.type !== js_yaml/* EVENT_ID */.hy.POP)
        return false;
    reading.event++;
    return true;
}
function extent(nodes) {
    let size = 1;
    let deepest = 0;
    for (const node of nodes) {
        size += node.size;
        deepest = Math.max(deepest, node.depth);
    }
    return { size, depth: deepest + 1 };
}

;// CONCATENATED MODULE: ./lib/config/load.js









const TARGET_NAME = /^[A-Za-z0-9._-]{1,64}$/;
const PROJECT_ID = /^[0-9a-fA-F]{24}$/;
/**
 * Reads one configuration file with the given kinds. Never throws for anything that the file holds; finds every problem
 * at once. `projectId` is the input's, which has to agree with the file's. Pure.
 */
function loadTarget(bytes, file, kinds, options) {
    const fallback = { file, name: stemName(file), projectId: options.projectId?.toLowerCase() ?? null };
    const nothing = Object.fromEntries(kinds.map((kind) => [kind.key, 0]));
    const decoded = (0,decode/* decodeText */.g7)(bytes, file);
    if ("problem" in decoded)
        return { ...fallback, target: null, problems: [decoded.problem], declared: nothing };
    const { root, faults, place } = parseYaml(decoded.text);
    const sheet = { file, place, problems: [] };
    for (const fault of faults)
        noteFault(fault, kinds, sheet);
    if (root?.sort !== "map") {
        if (root)
            note(sheet, { offset: root.offset, address: null }, ...notAMap(plain(root)));
        return {
            ...fallback,
            ...glimpsed(decoded.text, fallback),
            target: null,
            problems: sheet.problems,
            declared: nothing,
        };
    }
    checkTopKeys(root, kinds, sheet);
    checkVersion(root, sheet);
    const name = readName(root, file, sheet) ?? fallback.name;
    const projectId = readProjectId(root, fallback.projectId, sheet);
    const { found, mentioned } = readEntries(root, kinds, sheet);
    checkRelations(found, sheet);
    const declared = { ...nothing };
    for (const entry of found)
        declared[entry.kind.key] = (declared[entry.kind.key] ?? 0) + 1;
    const sound = sheet.problems.length === 0 && projectId !== null;
    const target = sound
        ? { name, config: file, projectId, entries: found.map((entry) => entryOf(entry, sheet)), mentioned }
        : null;
    return { file, name, projectId, target, problems: inOrder(sheet.problems), declared };
}
/** Problems of targets that share a name in one run, said at each: nobody could tell whose a comment is. Pure. */
function sharedNames(loaded) {
    const byName = Map.groupBy(loaded, ({ name }) => name);
    return loaded.flatMap(({ name, file }) => {
        const others = (byName.get(name) ?? []).filter((other) => other.file !== file);
        if (others.length === 0)
            return [];
        const message = `the target name ${(0,wording/* quoted */.TL)(name)} is also that of ${(0,wording/* listed */.KE)(others.map((other) => other.file))}`;
        return [{ message, fix: "give each file a `name` of its own", file, line: 1, column: 1, address: null }];
    });
}
function notAMap(value) {
    return value === null
        ? ["the file is empty", "add at least `version: 1`"]
        : [`the file must be a map, found ${(0,wording/* foundWord */.dX)(value)}`, "start with `version: 1`"];
}
/** A fault of the YAML with its key, unless that could be a part of a secret. */
function noteFault(fault, kinds, sheet) {
    const owner = ownerOf(fault.path, kinds);
    const shown = fault.key !== null && !(owner && (0,schema/* markedPart */.q)(owner.kind.spec, owner.rest, "writeOnly"));
    const message = shown ? fault.message.replace(" key", () => ` key ${(0,wording/* quoted */.TL)(fault.key ?? "")}`) : fault.message;
    note(sheet, { offset: fault.offset, address: owner?.address ?? null }, message, fault.fix);
}
/** The entry in which a path of the file lies, and the path inside it. */
function ownerOf(path, kinds) {
    let owner = null;
    for (let from = 0; from + 1 < path.length; from += 2) {
        const kind = kinds.find((candidate) => candidate.key === path[from] && (candidate.within ?? null) === (owner?.kind.key ?? null));
        if (!kind)
            break;
        owner = { kind, address: path.slice(0, from + 2).join("/"), rest: path.slice(from + 2) };
    }
    return owner;
}
function checkTopKeys(root, kinds, sheet) {
    const known = ["version", "name", "projectId", ...kinds.filter((kind) => !kind.within).map((kind) => kind.key)];
    for (const [key, field] of root.fields) {
        if (known.includes(key))
            continue;
        const spot = { offset: field.offset, address: null };
        const inner = kinds.find((kind) => kind.key === key);
        if (inner?.within)
            note(sheet, spot, `${(0,wording/* quoted */.TL)(key)} stands at the top of the file`, `move it into an entry of ${(0,wording/* quoted */.TL)(inner.within)}`);
        else
            note(sheet, spot, `unknown key ${(0,wording/* quoted */.TL)(key)}`, didYouMean(key, known) ?? `accepted here: ${(0,wording/* listed */.KE)(known)}`);
    }
}
function checkVersion(root, sheet) {
    const field = root.fields.get("version");
    if (!field)
        note(sheet, { offset: root.offset, address: null }, "`version` is missing", "add `version: 1` as the first line");
    else if (plain(field.node) !== 1) {
        note(sheet, { offset: field.node.offset, address: null }, "`version` must be the number 1", "write `version: 1`");
    }
}
function readName(root, file, sheet) {
    const field = root.fields.get("name");
    if (!field) {
        if (TARGET_NAME.test(stemOf(file)))
            return stemOf(file);
        const message = `the file's stem ${(0,wording/* quoted */.TL)(stemOf(file))} cannot be the target's name`;
        note(sheet, { offset: root.offset, address: null }, message, "add `name`, of 1 to 64 letters, digits and `.` `_` `-`");
        return null;
    }
    const value = plain(field.node);
    if (typeof value === "string" && TARGET_NAME.test(value))
        return value;
    const spot = { offset: field.node.offset, address: null };
    if (typeof value === "string")
        note(sheet, spot, "`name` must have 1 to 64 letters, digits and `.` `_` `-`", null);
    else
        note(sheet, spot, `\`name\` must be text, found ${(0,wording/* foundWord */.dX)(value)}`, load_quoteIt(field.node));
    return null;
}
function readProjectId(root, fromInput, sheet) {
    const field = root.fields.get("projectId");
    if (!field) {
        if (fromInput !== null)
            return fromInput;
        const fix = "add `projectId: <24 hexadecimal digits>` here, or set the `project-id` input";
        note(sheet, { offset: root.offset, address: null }, "no Atlas project is named", fix);
        return null;
    }
    const value = plain(field.node);
    const spot = { offset: field.node.offset, address: null };
    if (typeof value !== "string" || !PROJECT_ID.test(value)) {
        note(sheet, spot, "`projectId` must be 24 hexadecimal digits", load_quoteIt(field.node) ?? "copy it from the Atlas project's settings");
        return null;
    }
    const projectId = value.toLowerCase();
    if (fromInput === null || fromInput === projectId)
        return projectId;
    note(sheet, spot, `\`projectId\` is not the \`project-id\` input's ${(0,wording/* quoted */.TL)(fromInput)}`, "make them agree, or leave one out");
    return null;
}
function load_quoteIt(node) {
    return node.sort === "scalar" && typeof node.value === "number" ? `quote it: "${node.text}"` : null;
}
/** What a file that is no YAML still shows of itself, so that reports about it find those about its better days. */
function glimpsed(text, fallback) {
    const name = /^name:[ \t]*["']?([A-Za-z0-9._-]{1,64})["']?[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
    const projectId = /^projectId:[ \t]*["']?([0-9a-fA-F]{24})["']?[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
    return { name: name ?? fallback.name, projectId: fallback.projectId ?? projectId?.toLowerCase() ?? null };
}
function stemOf(file) {
    return file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
}
/** The stem with everything replaced that a target's name cannot have. */
function stemName(file) {
    return (stemOf(file)
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .slice(0, 64) || "target");
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt),
/* harmony export */   q: () => (/* binding */ markedPart)
/* harmony export */ });
/** The shapes that a path leads to, every wrapper and every branch of a union included. Pure. */
function shapesAt(root, path, value) {
    let shapes = expanded(root, value);
    let current = value;
    for (const step of path) {
        current = typeof current === "object" && current !== null ? current[step] : undefined;
        shapes = shapes.flatMap((shape) => below(shape, step)).flatMap((shape) => expanded(shape, current));
    }
    return shapes;
}
/** The keys that a map at this path may have; of a discriminated union those of the branch that the value chose. Pure. */
function keysAt(root, path, value) {
    const keys = shapesAt(root, path, value).flatMap((shape) => {
        const def = definition(shape);
        return def.type === "object" ? Object.keys(def.shape) : [];
    });
    return [...new Set(keys)];
}
/** The shortest part of the path that is marked so, or null where no part of it is. Pure. */
function markedPart(root, path, mark) {
    for (let length = 0; length <= path.length; length++) {
        const part = path.slice(0, length);
        // Every branch counts, whichever the value chose: a mark that is doubtful holds.
        if (shapesAt(root, part, undefined).some((shape) => isMarked(shape, mark)))
            return part;
    }
    return null;
}
function isMarked(shape, mark) {
    const meta = "meta" in shape && typeof shape.meta === "function" ? shape.meta() : undefined;
    return meta?.[mark] === true;
}
function expanded(shape, value) {
    const def = definition(shape);
    switch (def.type) {
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "nonoptional":
        case "readonly":
        case "catch":
            return [shape, ...expanded(def.innerType, value)];
        case "pipe":
            // A preprocessing step has its shape behind it, any other pipe in front.
            return [shape, ...expanded(definition(def.in).type === "transform" ? def.out : def.in, value)];
        case "lazy":
            return [shape, ...expanded(def.getter(), value)];
        case "intersection":
            return [shape, ...expanded(def.left, value), ...expanded(def.right, value)];
        case "union":
            return [shape, ...chosen(def, value).flatMap((option) => expanded(option, value))];
        default:
            return [shape];
    }
}
function chosen(def, value) {
    const discriminator = "discriminator" in def ? String(def.discriminator) : null;
    if (discriminator === null || typeof value !== "object" || value === null)
        return def.options;
    const actual = value[discriminator];
    const fitting = def.options.filter((option) => option._zod.propValues?.[discriminator]?.has(actual));
    return fitting.length > 0 ? fitting : def.options;
}
function below(shape, step) {
    const def = definition(shape);
    switch (def.type) {
        case "object": {
            const field = Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall;
            return field ? [field] : [];
        }
        case "record":
            return [def.valueType];
        case "array":
            return [def.element];
        case "tuple": {
            const item = def.items[Number(step)] ?? def.rest;
            return item ? [item] : [];
        }
        default:
            return [];
    }
}
function definition(shape) {
    return shape._zod.def;
}


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   dX: () => (/* binding */ foundWord),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/** Control, bidirectional and other characters that would hide or rearrange the text around them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** The text with every hidden character written out, e.g. `\u{202e}`. Pure. */
function visible(text) {
    return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The first characters of a text, with `…` where there were more. Pure. */
function shortened(text, limit = 80) {
    // Cut before spreading, so that a megabyte costs nothing; a character is at most two units.
    const characters = [...text.slice(0, 2 * limit + 2)];
    return characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text;
}
/** A piece of the user's file as a code span that it cannot break out of, e.g. `` `dnsSubDomains` ``. Pure. */
function quoted(text) {
    return `\`${visible(shortened(text)).replaceAll("`", "'")}\``;
}
/** A few accepted words as a list of code spans, e.g. `` `AWS`, `AZURE`, `GCP` ``. Pure. */
function listed(words) {
    return words.map(quoted).join(", ");
}
/** What stands in the file, in a word, without the value itself. Pure. */
function foundWord(value) {
    if (value === undefined || value === null)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    switch (typeof value) {
        case "string":
            return "text";
        case "number":
            return "a number";
        case "boolean":
            return "true or false";
        default:
            return "a map";
    }
}


/***/ }),

/***/ 9990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ isFateUnknown),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   qL: () => (/* binding */ AtlasError)
/* harmony export */ });
/** A call to Atlas that did not succeed. Its message names the call, the answer and the next step, and holds no secret. */
class AtlasError extends Error {
    name = "AtlasError";
    failure;
    constructor(failure, options) {
        super(errorText(failure), options);
        this.failure = failure;
    }
}
/** Whether an error says that the account may not do this, as against the address it calls from. Pure. */
function isForbidden(error) {
    if (!(error instanceof AtlasError))
        return false;
    const { reason, errorCode } = error.failure;
    return reason === "forbidden" && errorCode !== "IP_ADDRESS_NOT_ON_ACCESS_LIST";
}
/** Whether an error says that there is no such object. Pure. */
function isNotFound(error) {
    return error instanceof AtlasError && error.failure.status === 404 && error.failure.errorCode !== "GROUP_NOT_FOUND";
}
/** Whether a write may have been carried out although it did not succeed. Pure. */
function isFateUnknown(error) {
    return error instanceof AtlasError && error.failure.fate === "unknown";
}
function errorText({ method, path, status, errorCode, detail, hint }) {
    const answer = [status === null ? null : String(status), errorCode].filter((part) => part !== null).join(" ");
    return `${method} ${path}: ${answer === "" ? "" : `${answer}: `}${detail}${hint === null ? "" : ` ${hint}`}`;
}


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FAILURE_REASONS),
/* harmony export */   e: () => (/* binding */ WRITING_ACTIONS)
/* harmony export */ });
/** The actions that apply can be allowed to carry out, in the order of the input's documentation. */
const WRITING_ACTIONS = ["create", "update", "replace", "delete"];
/** Why a run failed, in the order in which one of several is reported. */
const FAILURE_REASONS = [
    "config-invalid",
    "no-credentials",
    "auth",
    "forbidden",
    "wrong-event",
    "not-reviewed",
    "plan-changed",
    "superseded",
    "deletes-blocked",
    "in-use",
    "ambiguous",
    "resource-failed",
    "wait-timeout",
    "atlas-api",
    "github-api",
    "interrupted",
    "internal",
];


/***/ }),

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   Mm: () => (/* binding */ compareDeclared),
/* harmony export */   Yu: () => (/* binding */ canonicalSpec),
/* harmony export */   f$: () => (/* binding */ stableText),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   vr: () => (/* binding */ isEnvReference)
/* harmony export */ });
/** Whether a value is `{ env: NAME }`. Pure. */
function isEnvReference(value) {
    return (typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).length === 1 &&
        typeof value.env === "string");
}
/** Every leaf of a declared value in its order; lists, `{ env }` and empty maps are leaves. Pure. */
function leaves(value, path = "") {
    if (value === undefined)
        return [];
    if (!isMap(value) || isEnvReference(value) || (path !== "" && Object.keys(value).length === 0))
        return [{ path, value }];
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}
/**
 * Compares what is declared with what is live, leaf by leaf. What the file leaves out is Atlas's to decide and never a
 * difference, except inside a map whose rule is `whole`. Pure.
 */
function compareDeclared(spec, live, rules) {
    const found = [];
    const visit = (desired, current, path) => {
        if (desired === undefined)
            return;
        const rule = ruleFor(rules, path);
        if (rule.writeOnly)
            return;
        if (isMap(desired) && !isEnvReference(desired)) {
            const currentMap = isMap(current) ? current : {};
            const keys = rule.whole
                ? new Set([...Object.keys(desired), ...Object.keys(currentMap)])
                : new Set(Object.keys(desired));
            for (const key of keys) {
                const inner = Object.hasOwn(desired, key) ? desired[key] : undefined;
                const innerLive = Object.hasOwn(currentMap, key) ? currentMap[key] : undefined;
                const innerPath = path === "" ? key : `${path}.${key}`;
                if (inner === undefined && rule.whole)
                    found.push(difference(innerPath, innerLive ?? null, null, rules));
                else
                    visit(inner, innerLive, innerPath);
            }
            return;
        }
        // The value behind a variable is never compared, for the plan job need not have it; that there is one can be told.
        if (isEnvReference(desired)) {
            if (current === undefined || current === null)
                found.push(difference(path, null, desired, rules));
            return;
        }
        if (!equal(desired, current ?? null, rule))
            found.push(difference(path, current ?? null, desired, rules));
    };
    visit(spec, live, "");
    return found;
}
/** One spelling and order of a declared value under its rules, for fingerprints. Pure. */
function canonicalSpec(spec, rules) {
    const visit = (value, path) => {
        if (isEnvReference(value))
            return { env: value.env };
        if (isMap(value)) {
            const entries = Object.entries(value)
                .filter((entry) => entry[1] !== undefined)
                .map(([key, inner]) => [key, visit(inner, path === "" ? key : `${path}.${key}`)]);
            return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
        }
        return ruleFor(rules, path).canonical?.(value) ?? value;
    };
    return visit(spec, "");
}
/** JSON text with sorted keys, so that equal values have equal text. Pure. */
function stableText(value) {
    if (value === undefined)
        return "null";
    if (Array.isArray(value))
        return `[${value.map(stableText).join(",")}]`;
    if (isMap(value)) {
        const keys = Object.keys(value).filter((key) => value[key] !== undefined);
        return `{${keys
            .sort()
            .map((key) => `${JSON.stringify(key)}:${stableText(value[key])}`)
            .join(",")}}`;
    }
    return JSON.stringify(value);
}
/** Whether a value is a JSON object. Pure. */
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function equal(desired, live, rule) {
    if (rule.absent?.(desired) && (live === null || rule.absent(live)))
        return true;
    const canonical = rule.canonical ?? ((value) => value);
    return stableText(canonical(desired)) === (live === null ? "null" : stableText(canonical(live)));
}
function difference(path, live, desired, rules) {
    const rule = ruleFor(rules, path);
    return { path, live, desired, sensitive: rule.sensitive ?? false, immutable: isImmutable(rules, path) };
}
function isImmutable(rules, path) {
    const keys = path.split(".");
    return keys.some((_, index) => ruleFor(rules, keys.slice(0, index + 1).join(".")).immutable ?? false);
}
function ruleFor(rules, path) {
    const own = rules[path];
    if (own)
        return own;
    // From the innermost map outwards: the keys of a free map, such as Kafka's settings, have dots themselves.
    for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
        const rule = rules[`${path.slice(0, end)}.*`];
        if (rule)
            return rule;
    }
    return {};
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isReplaceable),
/* harmony export */   k: () => (/* binding */ decideAll)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2689);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2071);


/**
 * Decides every entry of a target. Kinds are decided in the order of the registry, so that an entry knows what becomes of
 * what it refers to. Pure.
 */
function decideAll(target, survey, kinds, rotations) {
    const drafts = new Map();
    const unmanaged = [];
    const warnings = [];
    for (const kind of kinds) {
        const entries = Map.groupBy(entriesOf(target, kind.key), ({ scope }) => scope);
        const listings = new Map(survey.listings.filter((listing) => listing.kind === kind.key).map((listing) => [listing.scope, listing]));
        const declared = scopesOf(target, kind);
        for (const scope of new Set([...entries.keys(), ...listings.keys()])) {
            const listing = listings.get(scope);
            const here = entries.get(scope) ?? [];
            const matching = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .match */ .Y)(kind, here, listing?.objects ?? []);
            for (const entry of here) {
                const found = matching.byAddress.get(entry.address) ?? { live: null, candidates: [] };
                drafts.set(entry.address, unreadable(kind, entry, listing, drafts) ?? decide(kind, entry, found, drafts, rotations));
            }
            if (declared.has(scope))
                unmanaged.push(...matching.unmanaged.map((live) => unmanagedOf(kind, live)));
            warnings.push(...matching.twins.map(({ address }) => twinWarning(kind, address)));
            if (listing?.declaredOnly)
                warnings.push(namesOnlyWarning(kind, scope));
        }
    }
    return { drafts, unmanaged, warnings };
}
/** Nothing is missing in a list that could not be read, nor inside something that cannot be told. */
function unreadable(kind, entry, listing, drafts) {
    if (listing?.unreadable != null)
        return draft(kind, entry, "unknown", "unreadable");
    const container = kind.within === undefined ? undefined : drafts.get(`${kind.within}/${entry.scope}`);
    return container?.action === "unknown" && !listing ? draft(kind, entry, "unknown", container.reason) : null;
}
/** The scopes whose objects are the file's business, those that it does not declare included. */
function scopesOf(target, kind) {
    if (!target.mentioned.has(kind.within ?? kind.key))
        return new Set();
    return new Set(kind.within === undefined ? [null] : entriesOf(target, kind.within).map(({ name }) => name));
}
function entriesOf(target, kind) {
    return target.entries.filter((entry) => entry.kind === kind);
}
/** Without the twin's id: it is unmanaged, and not everybody may read of what is. */
function twinWarning(kind, address) {
    return `${address}: another ${kind.title} leads to the same target and is FAILED. It is left alone, as unmanaged; delete it in Atlas.`;
}
function namesOnlyWarning(kind, scope) {
    const where = scope === null ? kind.key : `${kind.within}/${scope}`;
    return `${where}: this account may not list ${kind.title}s; the declared ones were read by name, others are not shown.`;
}
function decide(kind, entry, { live, candidates }, drafts, rotations) {
    if (candidates.length > 0)
        return { ...draft(kind, entry, "unknown", "ambiguous"), candidates };
    if (entry.pin !== null && live === null) {
        return entry.ensure === "absent"
            ? draft(kind, entry, "no-op", "absent")
            : draft(kind, entry, "unknown", "not-live");
    }
    if (entry.ensure === "absent") {
        if (live === null)
            return draft(kind, entry, "no-op", "absent");
        return { ...draft(kind, entry, "delete", "absent-requested"), live, differences: goneLeaves(kind, live) };
    }
    if (live === null) {
        if (!kind.create)
            return draft(kind, entry, "no-op", "awaiting-request");
        const obstacle = kind.cannotCreate?.(entry.spec) ?? null;
        if (obstacle !== null)
            return { ...draft(kind, entry, "unknown", "missing"), obstacle };
        return { ...draft(kind, entry, "create", "missing"), differences: newLeaves(entry) };
    }
    const compared = kind.differences(entry.spec, live.value, resolver(drafts));
    const differences = [...compared, ...rotation(kind, entry, rotations)];
    const found = { ...draft(kind, entry, "no-op", "equal"), live, differences };
    // What only the other side can make, only they can make anew.
    if (live.phase === "failed")
        return { ...found, action: kind.create ? "replace" : "no-op", reason: "failed" };
    if (differences.length > 0) {
        if (differences.some((difference) => difference.immutable) || !kind.update) {
            const reason = onlyFollows(kind, entry, live, drafts) ? "dependency-replaced" : "immutable-field";
            return { ...found, action: "replace", reason };
        }
        return { ...found, action: "update", reason: compared.length === 0 ? "secret-version" : "differs" };
    }
    return live.phase === "pending" && !live.settled ? { ...found, reason: "provisioning" } : found;
}
function rotation(kind, entry, rotations) {
    const before = rotations.get(entry.address);
    if (before === undefined)
        return [];
    return [
        {
            path: "secretVersion",
            live: before,
            desired: kind.secretVersion?.(entry.spec) ?? null,
            sensitive: false,
            immutable: false,
        },
    ];
}
/** Whether an object would stay if what it refers to were not replaced. */
function onlyFollows(kind, entry, live, drafts) {
    const idThatGoes = (reference) => {
        const below = drafts.get(`${reference.kind}/${reference.name}`);
        return below?.action === "replace" ? below.live?.id : undefined;
    };
    const follows = (kind.references?.(entry.spec) ?? []).some((reference) => idThatGoes(reference) !== undefined);
    return follows && !kind.differences(entry.spec, live.value, idThatGoes).some(({ immutable }) => immutable);
}
function resolver(drafts) {
    return (reference) => {
        const draft = drafts.get(`${reference.kind}/${reference.name}`);
        if (!draft || draft.action === "unknown")
            return undefined;
        const renewed = draft.action === "replace" && isReplaceable(draft.kind, draft.entry);
        return draft.action === "create" || renewed ? null : (draft.live?.id ?? null);
    };
}
/** Whether an object may be given up for another: a pinned one is the one that is meant. Pure. */
function isReplaceable(kind, entry) {
    return entry.pin === null && kind.replaceable !== false;
}
function draft(kind, entry, action, reason) {
    return { kind, entry, live: null, candidates: [], action, reason, differences: [], obstacle: null };
}
function newLeaves(entry) {
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .leaves */ .FQ)(entry.spec).map(({ path, value }) => ({
        path,
        live: null,
        desired: value,
        sensitive: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvReference */ .vr)(value),
        immutable: false,
    }));
}
function goneLeaves(kind, live) {
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .leaves */ .FQ)(kind.describe(live.value)).map(({ path, value }) => ({
        path,
        live: value,
        desired: null,
        sensitive: false,
        immutable: false,
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
        live,
    };
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ underKeys),
/* harmony export */   Y: () => (/* binding */ match)
/* harmony export */ });
const NOTHING = { live: null, candidates: [] };
/**
 * Pairs the entries of one kind and scope with what is live, by key and never pairwise. Pins come first, then the kind's
 * levels of keys from the strongest: an entry is decided at the first level at which anything is found. An object that is
 * being deleted counts as absent. The order of entries and objects does not matter. Pure.
 */
function match(kind, entries, listed) {
    const { present, ids, byKey } = indexed(kind, listed);
    const byAddress = new Map();
    const taken = new Set();
    const twins = [];
    for (const entry of entries) {
        if (entry.pin === null)
            continue;
        const live = ids.get(entry.pin) ?? null;
        if (live)
            taken.add(live.id);
        byAddress.set(entry.address, { live, candidates: [] });
    }
    let open = entries
        .filter((entry) => entry.pin === null)
        .map((entry) => ({ entry, levels: kind.desiredKeys(entry.spec, entry.name) }));
    for (let level = 0; open.some(({ levels }) => level < levels.length); level++) {
        const found = open.map(({ entry, levels }) => ({ entry, lives: under(byKey, levels[level] ?? [], taken) }));
        const claims = new Map();
        for (const { lives } of found)
            for (const live of lives)
                claims.set(live.id, (claims.get(live.id) ?? 0) + 1);
        for (const { entry, lives } of found) {
            if (lives.length === 0)
                continue;
            const choice = choose(lives, claims);
            byAddress.set(entry.address, choice);
            for (const live of lives)
                taken.add(live.id);
            if (choice.live)
                for (const twin of lives)
                    if (twin.id !== choice.live.id)
                        twins.push({ address: entry.address, twin });
        }
        open = open.filter(({ entry }) => !byAddress.has(entry.address));
    }
    for (const { entry } of open)
        byAddress.set(entry.address, NOTHING);
    const meant = new Set([...byAddress.values()].flatMap(({ live, candidates }) => [
        ...(live ? [live.id] : []),
        ...candidates.map(({ id }) => id),
    ]));
    return { byAddress, unmanaged: present.filter((object) => !meant.has(object.id)), twins };
}
/** One object that is not FAILED is the match; several, or one that another entry claims as strongly, cannot be told apart. */
function choose(lives, claims) {
    const working = lives.filter((live) => live.phase !== "failed");
    const eligible = working.length > 0 ? working : lives.slice(-1);
    if (eligible.length > 1 || eligible.some((live) => (claims.get(live.id) ?? 0) > 1))
        return { live: null, candidates: eligible };
    return { live: eligible[0] ?? null, candidates: [] };
}
function under(byKey, keys, taken) {
    const found = new Map();
    for (const key of keys)
        for (const live of byKey.get(key) ?? [])
            if (!taken.has(live.id))
                found.set(live.id, live);
    return [...found.values()].sort(byId);
}
/** Every object that has one of the keys, the leaving ones too. Pure. */
function underKeys(kind, listed, keys) {
    const all = allByKey.get(listed) ?? indexByKey(kind, listed);
    allByKey.set(listed, all);
    return [...new Set(keys.flatMap((key) => all.get(key) ?? []))];
}
/** One look is asked about by everybody who waits for it, so it is indexed once. */
const indexes = new WeakMap();
/** By key, what is being deleted included. */
const allByKey = new WeakMap();
function indexed(kind, listed) {
    const known = indexes.get(listed);
    if (known)
        return known;
    const present = listed.filter((object) => object.phase !== "leaving").sort(byId);
    const index = {
        present,
        ids: new Map(present.map((object) => [object.id, object])),
        byKey: indexByKey(kind, present),
    };
    indexes.set(listed, index);
    return index;
}
function indexByKey(kind, objects) {
    const index = new Map();
    for (const object of objects) {
        for (const key of kind.liveKeys(object.value)) {
            const bucket = index.get(key);
            if (bucket)
                bucket.push(object);
            else
                index.set(key, [object]);
        }
    }
    return index;
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}


/***/ }),

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ik: () => (/* binding */ hasChanges),
  xg: () => (/* binding */ kindsTakenAway),
  et: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/engine/compare.js
var compare = __nccwpck_require__(2689);
// EXTERNAL MODULE: ./lib/engine/decide.js
var decide = __nccwpck_require__(4252);
;// CONCATENATED MODULE: ./lib/engine/digest.js

/** Loaded when the first plan is made: a run that makes none starts faster without. */
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
/** The fingerprint of a change: sha256 as 43 base64url characters. Pure. */
function fingerprint(subject) {
    const { target, projectId, kind, entry, action } = subject;
    // An entry whose kind could not be read may turn out to be missing: reviewing it reviews its creation and nothing more.
    const shown = action === "unknown" ? "create" : action;
    const text = (0,compare/* stableText */.f$)({
        target,
        projectId,
        address: entry.address,
        action: shown,
        pin: entry.pin,
        desired: shown === "delete" ? null : kind.canonical(entry.spec),
        live: liveShown(subject),
    });
    return createHash("sha256").update(text).digest("base64url");
}
/** The digest of a plan, `sha256:` and 64 hex digits, whatever the order of the fingerprints. Pure. */
function digest(fingerprints) {
    return `sha256:${createHash("sha256")
        .update([...fingerprints].sort().join("\n"))
        .digest("hex")}`;
}
function liveShown({ kind, entry, action, live, differences }) {
    if (live === null || (action !== "update" && action !== "delete"))
        return null;
    const fields = withoutSecrets(kind.canonical(kind.describe(live)), entry.spec);
    if (!(0,compare/* isMap */.jh)(fields))
        return null;
    if (action === "delete")
        return fields;
    const roots = new Set(differences.filter(({ sensitive }) => !sensitive).map(({ path }) => path.split(".")[0]));
    return Object.fromEntries(Object.entries(fields).filter(([field]) => roots.has(field)));
}
/** What the file declares as a variable is a secret in Atlas too. */
function withoutSecrets(live, desired) {
    if ((0,compare/* isEnvReference */.vr)(desired))
        return null;
    if (!(0,compare/* isMap */.jh)(live) || !(0,compare/* isMap */.jh)(desired))
        return live;
    return Object.fromEntries(Object.entries(live).map(([field, value]) => [field, withoutSecrets(value ?? null, desired[field])]));
}

;// CONCATENATED MODULE: ./lib/engine/users.js
/** Who uses what, by {@link userKey}. Pure. */
function usersOf(kinds, { listings }, drafts) {
    const declared = new Map([...drafts.values()].flatMap((draft) => draft.live ? [[userKey(draft.kind.key, draft.live.id), draft]] : []));
    const users = new Map();
    const add = (key, user) => {
        const known = users.get(key);
        if (known)
            known.push(user);
        else
            users.set(key, [user]);
    };
    const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
    const containers = new Map(listings.flatMap(({ kind, objects }) => objects.map((object) => [`${kind} ${object.name}`, object])));
    for (const listing of listings) {
        const kind = byKey.get(listing.kind);
        if (!kind?.uses && kind?.within === undefined)
            continue;
        for (const object of listing.objects) {
            const draft = declared.get(userKey(kind.key, object.id));
            const user = {
                label: draft?.entry.address ?? [object.scope, object.name ?? object.id].filter((part) => part !== null).join("/"),
                goes: object.phase === "leaving" || draft?.action === "replace" || draft?.action === "delete",
            };
            for (const used of kind.uses?.(object.value) ?? [])
                add(userKey(used.kind, used.id), user);
            const container = kind.within === undefined ? undefined : containers.get(`${kind.within} ${object.scope}`);
            if (container)
                add(userKey(container.kind, container.id), user);
        }
    }
    return users;
}
/** Whether it can be told that nobody uses an object of this kind. Pure. */
function usersKnown(kind, kinds, { listings }) {
    const using = new Set(kinds.filter((other) => other.usesKinds?.includes(kind.key) || other.within === kind.key).map(({ key }) => key));
    return !listings.some((listing) => using.has(listing.kind) && (listing.unreadable !== null || listing.declaredOnly));
}
/** The key of a live object, e.g. `privateLinks 66f0…`. Pure. */
function userKey(kind, id) {
    return `${kind} ${id}`;
}

;// CONCATENATED MODULE: ./lib/engine/plan.js




/**
 * Compares a target with what is live and says what would be done: a value, from which comment, summary, report and apply
 * all read. Kinds are decided in the order of the registry, so that an entry knows what becomes of what it refers to. Pure.
 */
function plan(target, survey, kinds, policy) {
    const { drafts, unmanaged, warnings } = (0,decide/* decideAll */.k)(target, survey, kinds, policy.rotations);
    const surroundings = { drafts, users: usersOf(kinds, survey, drafts), survey, target, kinds, policy };
    const resources = target.entries.flatMap(({ address }) => {
        const draft = drafts.get(address);
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
        digest: digest(resources.filter(({ action }) => action !== "no-op").map((resource) => resource.fingerprint)),
    };
}
/** Whether any declared resource is not as declared. Pure. */
function hasChanges({ resources }) {
    return resources.some(({ action }) => action !== "no-op");
}
/** Keys of the kinds of which something would be deleted or replaced, so that their users must be known. Pure. */
function kindsTakenAway({ resources }) {
    return new Set(resources.filter(({ action }) => action === "replace" || action === "delete").map(({ kind }) => kind));
}
function change(draft, around) {
    const { kind, entry, live, action, differences } = draft;
    const takesAway = action === "replace" || action === "delete";
    const using = takesAway && live ? (around.users.get(userKey(kind.key, live.id)) ?? []) : [];
    const lossless = using.length === 0 && losesNothing(draft, around);
    const { name: target, projectId } = around.target;
    const subject = { target, projectId, kind, entry, live: live?.value ?? null, differences };
    const fingerprintAs = (as) => fingerprint({ ...subject, action: as });
    const own = action === "no-op" ? [] : [fingerprintAs(action)];
    return {
        address: entry.address,
        kind: kind.key,
        action,
        allowed: isAllowed(action, kind, entry, lossless, around.policy),
        reason: using.some((user) => !user.goes) ? "in-use" : draft.reason,
        id: live?.id ?? null,
        state: live?.state ?? null,
        phase: live?.phase ?? null,
        message: live?.message ?? null,
        fields: differences.map((field) => ({ ...field, sensitive: field.sensitive || (0,compare/* isEnvReference */.vr)(field.desired) })),
        unchanged: unchangedLeaves(entry, differences),
        summary: kind.summary(entry.spec),
        handover: handoverOf(draft),
        obstacle: draft.obstacle,
        dependsOn: dependenciesOf(kind, entry, around.drafts),
        mentions: (kind.references?.(entry.spec) ?? []).map(({ path, kind: other, name }) => ({
            path,
            address: `${other}/${name}`,
        })),
        usedBy: using.map(({ label }) => label).sort(),
        candidates: draft.candidates.map(({ id }) => id),
        destructive: takesAway && !lossless,
        fingerprint: own[0] ?? "",
        reviewedAs: [
            ...own,
            // A review of the create was a review of making it at all; a review of a replacement, of its second half.
            ...(lossless ? [fingerprintAs("create")] : []),
            ...(action === "create" ? [fingerprintAs("replace")] : []),
        ],
        source: entry.source,
        entry,
        live,
    };
}
/** Whether what would be replaced is FAILED and nothing else than what the file asks for, so that nothing works less after it. */
function losesNothing({ kind, action, reason, differences }, { kinds, survey }) {
    return action === "replace" && reason === "failed" && differences.length === 0 && usersKnown(kind, kinds, survey);
}
/** What a person must do on the other side, while there is something to be done. */
function handoverOf({ kind, entry, live, action }) {
    const isMade = live?.phase === "ready" && action !== "replace";
    if (entry.ensure === "absent" || isMade)
        return null;
    return kind.handover?.(entry.spec, action === "replace" ? null : (live?.value ?? null)) ?? null;
}
function isAllowed(action, kind, entry, lossless, { allowedActions }) {
    if (action === "no-op" || action === "unknown")
        return true;
    if (action === "replace" && !(0,decide/* isReplaceable */.Z)(kind, entry))
        return false;
    return allowedActions.has(action) || (lossless && allowedActions.has("create"));
}
function dependenciesOf(kind, entry, drafts) {
    const container = kind.within === undefined ? [] : [`${kind.within}/${entry.scope}`];
    const mentions = (kind.references?.(entry.spec) ?? []).map((reference) => `${reference.kind}/${reference.name}`);
    return [...container, ...mentions].filter((address) => drafts.has(address));
}
function unchangedLeaves(entry, differences) {
    const differing = new Set(differences.map(({ path }) => path));
    return (0,compare/* leaves */.FQ)(entry.spec).filter(({ path }) => !differing.has(path));
}
function unreadableOf({ listings }) {
    return listings.flatMap(({ kind, scope, unreadable }) => unreadable === null ? [] : [{ kind, scope, reason: unreadable }]);
}
/** Of what the file does not mention nothing is told here: its states are nobody's business where it is not shown. */
function unknownStates(resources, kinds) {
    const phases = new Map(kinds.map((kind) => [kind.key, kind.phases]));
    return resources
        .filter(({ kind, state }) => state !== null && !Object.hasOwn(phases.get(kind) ?? {}, state))
        .map(({ address, state }) => `${address} is in the state ${state}, which this version does not know; it is taken for pending.`);
}
function count(resources, unmanaged) {
    const of = (wanted) => resources.filter(wanted).length;
    const isPending = ({ action, phase, reason }) => action === "no-op" && phase === "pending" && reason === "provisioning";
    return {
        create: of(({ action }) => action === "create"),
        update: of(({ action }) => action === "update"),
        replace: of(({ action }) => action === "replace"),
        delete: of(({ action }) => action === "delete"),
        unchanged: of((change) => change.action === "no-op" && !isPending(change)),
        pending: of(isPending),
        failed: of(({ phase }) => phase === "failed"),
        unmanaged,
    };
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** The user's file or inputs are wrong. Thrown before any network; no stack is shown. */
class ConfigError extends Error {
    name = "ConfigError";
    problems;
    constructor(problems) {
        super(problems.map(problemText).join("\n"));
        this.problems = problems;
    }
}
/** A problem as one line, e.g. ``atlas-streams.yaml:14:5 unknown key `dnsSubDomains`; did you mean `dnsSubDomain`?``. Pure. */
function problemText(problem) {
    const place = problem.file === null
        ? ""
        : `${problem.file}${problem.line === null ? "" : `:${problem.line}:${problem.column ?? 1}`} `;
    return `${place}${problem.message}${problem.fix === null ? "" : `; ${problem.fix}`}`;
}


/***/ }),

/***/ 5691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5452);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6315);
/* harmony import */ var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9747);



const { env, argv } = process;
// One bundle with two doors: `dist/cli/index.js` does nothing but import this file.
const isDesk = /[\\/]cli[\\/]index\.js$/.test(argv[1] ?? "");
process.exitCode = isDesk
    ? await __nccwpck_require__.e(/* import() */ 622).then(__nccwpck_require__.bind(__nccwpck_require__, 5622)).then(({ atDesk }) => atDesk(argv.slice(2), env))
    : await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({ env, openRunner: _runner_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .openRunner */ .N, getInput: (name) => (0,_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name, env) });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8532);
/* harmony import */ var _engine_change_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7936);
/* harmony import */ var _engine_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2033);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7289);




/** What the action can be asked to do. */
const COMMANDS = ["validate", "plan", "apply", "drift", "export"];
/** Every input by name, with the default that `action.yml` gives it; an empty string is no default. */
const INPUTS = {
    command: "plan",
    config: "atlas-streams.yaml",
    "project-id": "",
    "client-id": "",
    "client-secret": "",
    "base-url": "https://cloud.mongodb.com",
    "missing-credentials": "auto",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, filled in by the runner
    "github-token": "${{ github.token }}",
    "pr-number": "",
    comment: "auto",
    "show-unmanaged": "auto",
    "allowed-actions": "create, update",
    "max-deletes": "1",
    "require-reviewed-plan": "true",
    wait: "true",
    "wait-timeout-minutes": "60",
    "poll-interval-seconds": "10",
    "max-parallel": "8",
    "fail-on-changes": "false",
    "drift-issue": "true",
    "drift-issue-labels": "atlas-drift",
    "drift-issue-assignees": "",
    "report-path": "",
};
const NAMES = Object.keys(INPUTS);
/** Variables that stand in for inputs that are empty, or at their default. */
const VARIABLES = {
    "client-id": "MONGODB_ATLAS_CLIENT_ID",
    "client-secret": "MONGODB_ATLAS_CLIENT_SECRET",
    "base-url": "MONGODB_ATLAS_BASE_URL",
};
/** Inputs whose values no message repeats. */
const SECRETS = ["client-secret", "github-token"];
/** Each input from its text, null where it is empty and has no default. An issue's message is what to write instead. */
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    command: oneOf(COMMANDS),
    config: lines(),
    "project-id": zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[0-9a-f]{24}$/i, "give the project's id, 24 hex digits, as the address of its page in Atlas shows it")
        .toLowerCase()
        .nullable(),
    "client-id": zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    "client-secret": secret("input client-secret"),
    "base-url": zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(readBaseUrl),
    "missing-credentials": oneOf(["auto", "validate", "fail"]),
    "github-token": secret("input github-token"),
    "pr-number": integer(1, 999_999_999).nullable(),
    comment: oneOf(["auto", "always", "never"]),
    "show-unmanaged": zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("auto"), flag().transform((value) => (value ? "true" : "false"))], "use `auto`, `true` or `false`"),
    "allowed-actions": zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .transform((text) => split(text, /[,\r\n]/))
        .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_engine_change_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITING_ACTIONS */ .e, `use any of ${alternatives(_engine_change_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITING_ACTIONS */ .e)}, separated by commas`)))
        .transform((actions) => new Set(actions)),
    "max-deletes": integer(0, 100_000),
    "require-reviewed-plan": flag(),
    wait: flag(),
    "wait-timeout-minutes": decimal(0, 7_200),
    "poll-interval-seconds": decimal(0.01, 3_600),
    "max-parallel": integer(1, 100),
    "fail-on-changes": flag(),
    "drift-issue": flag(),
    "drift-issue-labels": lines(),
    "drift-issue-assignees": lines(),
    "report-path": zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
/**
 * Reads and checks every input.
 *
 * @param get gives an input as the runner passed it, `""` where the workflow did not set it
 * @param env the environment, for the variables that stand in for inputs
 * @throws {ConfigError} with every problem of every input at once; none repeats a secret
 */
function readInputs(get, env) {
    const texts = Object.fromEntries(NAMES.map((name) => [name, textOf(name, get(name).trim(), env)]));
    const parsed = SCHEMA.safeParse(texts);
    if (!parsed.success)
        throw new _engine_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(problems(parsed.error, texts));
    const inputs = parsed.data;
    return {
        command: inputs.command,
        config: inputs.config,
        projectId: inputs["project-id"],
        clientId: inputs["client-id"],
        clientSecret: inputs["client-secret"],
        baseUrl: inputs["base-url"],
        missingCredentials: inputs["missing-credentials"],
        githubToken: inputs["github-token"],
        prNumber: inputs["pr-number"],
        comment: inputs.comment,
        showUnmanaged: inputs["show-unmanaged"],
        allowedActions: inputs["allowed-actions"],
        maxDeletes: inputs["max-deletes"],
        requireReviewedPlan: inputs["require-reviewed-plan"],
        wait: inputs.wait,
        waitTimeoutSeconds: inputs["wait-timeout-minutes"] * 60,
        pollIntervalSeconds: inputs["poll-interval-seconds"],
        maxParallel: inputs["max-parallel"],
        failOnChanges: inputs["fail-on-changes"],
        driftIssue: inputs["drift-issue"],
        driftIssueLabels: inputs["drift-issue-labels"],
        driftIssueAssignees: inputs["drift-issue-assignees"],
        reportPath: inputs["report-path"],
    };
}
/**
 * An input as text, null where there is nothing: what the workflow set, else the variable that stands in for it, else its default.
 * The runner fills defaults in by itself, so that a default cannot be told from nothing: where there is a variable, it wins over it.
 */
function textOf(name, given, env) {
    const fallback = name === "github-token" ? "" : INPUTS[name];
    if (given !== "" && given !== fallback)
        return given;
    const variable = VARIABLES[name];
    return (variable !== undefined && env[variable]?.trim()) || fallback || null;
}
function oneOf(words) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, `use ${alternatives(words)}`);
}
/** A boolean in the core schema of YAML 1.2, as GitHub's own toolkit reads it. */
function flag() {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["true", "True", "TRUE", "false", "False", "FALSE"], "use `true` or `false`")
        .transform((text) => text.toLowerCase() === "true");
}
function integer(least, most) {
    const fix = `give a whole number from ${least} to ${most}`;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\d+$/, fix)
        .transform(Number)
        .refine((number) => number >= least && number <= most, fix);
}
function decimal(least, most) {
    const fix = `give a number from ${least} to ${most}, such as 5 or 0.5`;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?$/, fix)
        .transform(Number)
        .refine((number) => number >= least && number <= most, fix);
}
function lines() {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .transform((text) => split(text ?? "", /\r?\n/));
}
function secret(label) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .transform((text) => (text === null ? null : new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text, label)));
}
function split(text, separator) {
    return [...new Set(text.split(separator).map((item) => item.trim()))].filter((item) => item !== "");
}
/** Atlas's address without what this action appends itself; what could leak a credential is refused. */
function readBaseUrl(text, context) {
    const refuse = (fix) => {
        context.addIssue(fix);
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    };
    if (!URL.canParse(text))
        return refuse("give an address such as `https://cloud.mongodb.com`");
    const url = new URL(text);
    if (url.username !== "" || url.password !== "")
        return refuse("leave user and password out of it");
    if (/[?#]/.test(text))
        return refuse("leave out everything from `?` or `#` on");
    const plain = url.protocol === "http:" && isLoopback(url.hostname);
    if (url.protocol !== "https:" && !plain)
        return refuse("begin it with `https://`, so that the credentials do not travel in the clear");
    return (url.origin +
        url.pathname
            .replace(/\/+$/, "")
            .replace(/\/api\/atlas\/v2$/, "")
            .replace(/\/+$/, ""));
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
/** One problem an input, in the order of {@link INPUTS}. */
function problems(error, texts) {
    const secrets = SECRETS.flatMap((name) => texts[name] ?? []);
    const fixes = new Map(error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    return NAMES.filter((name) => fixes.has(name)).map((name) => ({
        message: `${label(name)} is ${shown(texts[name] ?? "", secrets)}`,
        fix: fixes.get(name) ?? null,
        file: null,
        line: null,
        column: null,
        address: null,
    }));
}
function label(name) {
    const variable = VARIABLES[name];
    return `input \`${name}\`${variable === undefined ? "" : ` (or the variable \`${variable}\`)`}`;
}
/** A value for a message: one short line, and nothing of what could be a secret in the wrong place. */
function shown(text, secrets) {
    const isSecret = secrets.some((value) => text.includes(value)) || /mdb_sa_sk_|\/\/[^/]*@/.test(text);
    if (isSecret)
        return "not shown here, for it holds a secret";
    const line = text.replace(/[\s`]+/g, " ");
    return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}
function alternatives(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ KINDS)
});

// NAMESPACE OBJECT: ./lib/kinds/registry.js
var registry_namespaceObject = {};
__nccwpck_require__.r(registry_namespaceObject);
__nccwpck_require__.d(registry_namespaceObject, {
  backupPrivateEndpoint: () => (backupPrivateEndpoint),
  connection: () => (connection),
  privateLink: () => (privateLink),
  vpcPeeringConnection: () => (vpcPeeringConnection),
  workspace: () => (workspace)
});

;// CONCATENATED MODULE: ./lib/engine/order.js
/**
 * Kinds in the order in which resources are created: what a kind stands within or uses comes before it, and otherwise the
 * order of the keys decides. Throws where two kinds need each other. Pure.
 */
function inOrder(kinds) {
    const open = [...kinds].sort((a, b) => (a.key < b.key ? -1 : 1));
    const ordered = [];
    while (open.length > 0) {
        const waitsFor = ({ within, usesKinds = [] }) => [within, ...usesKinds].some((needed) => open.some(({ key }) => key === needed));
        const next = open.findIndex((kind) => !waitsFor(kind));
        if (next === -1)
            throw new TypeError(`kinds need each other: ${open.map(({ key }) => key).join(", ")}`);
        ordered.push(...open.splice(next, 1));
    }
    return ordered;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __nccwpck_require__(9691);
// EXTERNAL MODULE: ./lib/engine/compare.js
var compare = __nccwpck_require__(2689);
;// CONCATENATED MODULE: ./lib/kinds/answer.js
/** The id in the answer to a create, or null where the answer does not name it. Pure. */
function createdId(answer, key) {
    if (typeof answer !== "object" || answer === null)
        return null;
    const id = answer[key];
    return typeof id === "string" && id !== "" ? id : null;
}

;// CONCATENATED MODULE: ./lib/kinds/shape.js

/**
 * Building blocks for the shapes of kinds.
 *
 * Wording: the loader writes its own message for every issue that has none. A message of a kind's own stands as it is; one
 * that starts with `must` gets the field's path in front. What to do about it goes into `params: { fix }` of a custom issue.
 *
 * Marks: `writeOnly` says that only `{ env: NAME }` may stand at a place, `sensitive` that what stands there is not to be
 * shown; the loader repeats neither.
 */
/** Variables of GitHub's runner and of this action, which a file may not refer to; in any case, as Windows ignores case. */
const RESERVED = /^(?:(?:INPUT|GITHUB|ACTIONS|RUNNER)_|MONGODB_ATLAS_CLIENT_(?:ID|SECRET)$)/i;
/** A shape that is built when it is first asked for: a run pays for the kinds that its file has, and for no others. */
function lazily(build) {
    let built;
    return () => {
        built ??= build();
        return built;
    };
}
/** Text with at least one character. */
const nonEmpty = schemas/* string */.YjP().min(1);
/** An id of Atlas's: 24 hexadecimal digits, e.g. `6650a1b2c3d4e5f601234567`; read in lower case. */
const hex24 = schemas/* string */.YjP()
    .regex(/^[0-9a-fA-F]{24}$/, "must be 24 hexadecimal digits")
    .toLowerCase();
/** The name of an environment variable that a file may refer to. */
const envName = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/, "must be the name of an environment variable: letters, digits and `_`")
    .refine((name) => !RESERVED.test(name), "must not be a variable of GitHub's or of this action's own");
/** `{ env: NAME }`: the value of an environment variable, which is a secret everywhere. */
const envReference = schemas/* strictObject */.rej({ env: envName.describe("Name of the environment variable.") })
    .describe("The value of an environment variable of the workflow step.");
/** A text that may also come from an environment variable. */
function envOr(schema) {
    return schemas/* union */.KCZ([schema, envReference]);
}
/** A literal that is not to be shown, or an environment variable: a header value, a URL with a user in it. */
function sensitive(schema) {
    return schema.meta({ sensitive: true });
}
/** A field that Atlas never returns: only `{ env: NAME }`. A literal is an error that does not repeat it. */
function secretEnv() {
    return envReference.meta({ writeOnly: true, description: "Only as `{ env: NAME }`; Atlas never returns it." });
}

;// CONCATENATED MODULE: ./lib/kinds/backup-private-endpoint.js




/**
 * Private endpoints for object storage: the way that backups take to a bucket without leaving the cloud's network.
 *
 * Atlas gives them no name and has no call to change one. Every call needs the role Project Owner, reading too.
 *
 * @see listGroupBackupPrivateEndpoints and its neighbours in the Atlas Administration API.
 */
/** Atlas has them on AWS alone. */
const PATH = "/backup/AWS/privateEndpoints";
/** @see component schema `ObjectStoragePrivateEndpointRequest`. */
const REGIONS = [
    "US_EAST_1",
    "US_EAST_2",
    "US_WEST_1",
    "US_WEST_2",
    "CA_CENTRAL_1",
    "SA_EAST_1",
    "EU_CENTRAL_1",
    "EU_NORTH_1",
    "EU_SOUTH_1",
    "EU_WEST_1",
    "EU_WEST_2",
    "EU_WEST_3",
    "AP_EAST_1",
    "AP_NORTHEAST_1",
    "AP_NORTHEAST_2",
    "AP_NORTHEAST_3",
    "AP_SOUTHEAST_1",
    "AP_SOUTHEAST_2",
    "AP_SOUTHEAST_3",
    "AP_SOUTH_1",
    "AF_SOUTH_1",
    "ME_SOUTH_1",
    "CN_NORTH_1",
    "CN_NORTHWEST_1",
    "US_GOV_EAST_1",
    "US_GOV_WEST_1",
    "GLOBAL",
];
/** The shape of an entry under `backupPrivateEndpoints`. */
const spec = lazily(() => schemas/* strictObject */.rej({
    cloudProvider: schemas/* literal */.euz("AWS").describe("Cloud of the bucket; Atlas knows AWS only."),
    regionName: schemas/* enum */.k5n(REGIONS).describe("Region of the bucket that holds the backups, in Atlas's spelling."),
    vpcRegionName: schemas/* enum */.k5n(REGIONS)
        .optional()
        .describe("Region of the endpoint where it is another than the bucket's. Left out, both are in one region."),
}));
const live = lazily(() => schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    cloudProvider: schemas/* string */.YjP().nullish(),
    regionName: schemas/* string */.YjP(),
    vpcRegionName: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP().nullish(),
    errorMessage: schemas/* string */.YjP().nullish(),
}));
/** Atlas has no call that changes an endpoint. */
const RULES = {
    cloudProvider: { immutable: true },
    regionName: { immutable: true },
    vpcRegionName: { immutable: true },
};
/** The kind `backupPrivateEndpoints`. */
const backupPrivateEndpoint = {
    key: "backupPrivateEndpoints",
    title: "backup private endpoint",
    description: "A private endpoint through which backups reach object storage, in the bucket's region or from another one. Atlas gives endpoints no name; the key is local. Every call, reading included, needs the role Project Owner.",
    named: false,
    get spec() {
        return spec();
    },
    get live() {
        return live();
    },
    phases: {
        INITIATING: "pending",
        PENDING_ACCEPTANCE: "pending",
        PENDING_RECREATION: "pending",
        ACTIVE: "ready",
        FAILED: "failed",
        DELETING: "leaving",
    },
    desiredKeys: (endpoint) => [[placeOf(endpoint)]],
    liveKeys: (endpoint) => [placeOf(endpoint)],
    differences: (endpoint, current) => (0,compare/* compareDeclared */.Mm)(declared(endpoint), declared(current), RULES),
    canonical: (endpoint) => (0,compare/* canonicalSpec */.Yu)(declared(endpoint), RULES),
    describe: (current) => declared(current),
    id: (current) => current.id,
    state: (current) => current.status ?? null,
    errorMessage: (current) => current.errorMessage ?? null,
    summary: ({ regionName, vpcRegionName }) => vpcRegionName === undefined || vpcRegionName === regionName
        ? `AWS, ${regionName}`
        : `AWS, ${regionName} from ${vpcRegionName}`,
    list: (atlas) => atlas.list(PATH),
    create: async (atlas, { spec: endpoint }) => createdId(await atlas.post(PATH, declared(endpoint)), "id"),
    remove: (atlas, current) => atlas.delete(`${PATH}/${encodeURIComponent(current.id)}`),
    exported: (current) => ({ name: placeOf(current).toLowerCase().replaceAll("_", "-"), fields: declared(current) }),
};
/** Bucket and endpoint, e.g. `US_EAST_1 US_WEST_2`; one region where both are in it. */
function placeOf({ regionName, vpcRegionName }) {
    return [...new Set([regionName, vpcRegionName ?? regionName])].join(" ");
}
/** What a file would say. Atlas repeats the region of an endpoint that is in its bucket's region. */
function declared({ regionName, vpcRegionName }) {
    const elsewhere = vpcRegionName !== undefined && vpcRegionName !== null && vpcRegionName !== regionName;
    return { cloudProvider: "AWS", regionName, ...(elsewhere ? { vpcRegionName } : {}) };
}

;// CONCATENATED MODULE: ./lib/kinds/connection/types.js
/** The ten types. @see component schemas below `StreamsConnection`. */
const TYPES = {
    Kafka: {
        title: "Kafka",
        networking: "networking",
        blocks: {
            bootstrapServers: null,
            security: ["protocol", "brokerPublicCertificate"],
            authentication: [
                "mechanism",
                "username",
                "method",
                "clientId",
                "tokenEndpointUrl",
                "scope",
                "saslOauthbearerExtensions",
                "sslCertificate",
                "aws",
            ],
            config: null,
        },
    },
    Cluster: {
        title: "Atlas cluster",
        networking: null,
        blocks: { clusterName: null, clusterGroupId: null, dbRoleToExecute: ["role", "type"] },
    },
    Sample: { title: "sample data", networking: null, blocks: {} },
    Https: { title: "HTTPS", networking: null, blocks: { url: null, headers: null } },
    AWSLambda: { title: "AWS Lambda", networking: "publicPrivateNetworking", blocks: { aws: ["roleArn"] } },
    S3: { title: "Amazon S3", networking: "networking", blocks: { aws: ["roleArn", "testBucket"] } },
    AWSKinesisDataStreams: { title: "Amazon Kinesis", networking: "networking", blocks: { aws: ["roleArn"] } },
    AzureBlobStorage: {
        title: "Azure Blob Storage",
        networking: "publicPrivateNetworking",
        blocks: { azure: ["servicePrincipalId", "storageAccountName"] },
    },
    GCPPubSub: {
        title: "Google Cloud Pub/Sub",
        networking: "publicPrivateNetworking",
        blocks: { gcp: ["serviceAccountId"] },
    },
    SchemaRegistry: {
        title: "schema registry",
        networking: null,
        blocks: { provider: null, schemaRegistryUrls: null, schemaRegistryAuthentication: ["type", "username"] },
    },
};
/** Facts of a type by the name that Atlas gives; a type that Atlas has and this version does not know has nothing. Pure. */
function factsOf(type) {
    const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
    return known ?? { title: type, networking: null, blocks: {} };
}
/** What Atlas takes and never gives back. */
const WRITE_ONLY = [
    "authentication.password",
    "authentication.clientSecret",
    "authentication.sslKey",
    "authentication.sslKeyPassword",
    "schemaRegistryAuthentication.password",
];
/** Blocks that are maps with keys of the user's. Atlas merges them key by key. */
const FREE_MAPS = ["config", "headers"];
/** Whether a value at a path of a connection must not be shown. Pure. */
function isSecret(path, value) {
    if (path.startsWith("headers."))
        return true;
    // Kafka's settings can hold credentials, e.g. `sasl.jaas.config`.
    if (path.startsWith("config."))
        return /password|secret|token|credential|jaas|\bkey\b/i.test(path);
    if (Array.isArray(value))
        return value.some((item) => isSecret(path, item));
    return typeof value === "string" && /^[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#]*@|[^\s?#]*\?)/i.test(value);
}

;// CONCATENATED MODULE: ./lib/kinds/connection/live.js




/**
 * A connection as Atlas shows it, and as a file would declare it: without what the server adds, with `networking` under one
 * name, and without what nobody should read.
 */
/** The shape of a live connection; what depends on its type is read as it comes. */
const connectionLive = lazily(() => schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP().min(1),
    type: schemas/* string */.YjP().min(1),
    state: schemas/* string */.YjP().nullish(),
}));
/** How a live connection reaches the other side; what Atlas does not say is PUBLIC. Pure. */
function liveAccess(live) {
    // Either name is read, whatever the type: the documentation mixes them up, and so may an older connection.
    const networking = [live.networking, live.publicPrivateNetworking].find(isJsonMap);
    const access = isJsonMap(networking?.access) ? networking.access : {};
    const textOf = (value) => (typeof value === "string" && value !== "" ? value : null);
    return {
        type: textOf(access.type) ?? "PUBLIC",
        connectionId: textOf(access.connectionId)?.toLowerCase() ?? null,
        tgwRouteId: textOf(access.tgwRouteId)?.toLowerCase() ?? null,
    };
}
/** What a file could declare of it, beside its networking, secrets as they are. For comparing. Pure. */
function liveBlocks(live) {
    const found = { type: live.type };
    for (const [block, fields] of Object.entries(factsOf(live.type).blocks)) {
        const value = withoutLinks(live[block]);
        // Where there is no setting and no header, Atlas may show an empty map.
        if (value === undefined || value === null || ((0,compare/* isMap */.jh)(value) && Object.keys(value).length === 0))
            continue;
        found[block] = fields === null || !(0,compare/* isMap */.jh)(value) ? value : only(value, fields);
    }
    return found;
}
/** What a file could declare of it, with nothing that nobody should read. For people and for fingerprints. Pure. */
function describedConnection(live) {
    return { ...concealed(liveBlocks(live), ""), ...accessField(live, null) };
}
/** The fields of an entry that stands for it; each secret becomes a variable. Pure but for what it asks of `variableFor`. */
function exportedConnection(live, linkName, variableFor) {
    const fields = withVariables(liveBlocks(live), "", variableFor);
    for (const [block, names] of Object.entries(neededSecrets(fields))) {
        const value = fields[block];
        if (!(0,compare/* isMap */.jh)(value))
            continue;
        fields[block] = {
            ...value,
            ...Object.fromEntries(names.map((name) => [name, { env: variableFor(`${block}.${name}`).env }])),
        };
    }
    return { ...fields, ...accessField(live, linkName) };
}
/** The secrets without which a file could not declare a connection that is like this one. */
function neededSecrets(fields) {
    const { authentication, schemaRegistryAuthentication: registry } = fields;
    const kafka = [];
    if ((0,compare/* isMap */.jh)(authentication)) {
        if (authentication.mechanism === "OAUTHBEARER")
            kafka.push("clientSecret");
        else if (authentication.mechanism !== undefined)
            kafka.push("password");
        if (authentication.sslCertificate !== undefined)
            kafka.push("sslKey");
    }
    const schema = (0,compare/* isMap */.jh)(registry) && registry.type === "USER_INFO" ? ["password"] : [];
    return { authentication: kafka, schemaRegistryAuthentication: schema };
}
/** `networking` as a file writes it; nothing where it is PUBLIC. */
function accessField(live, linkName) {
    const { type, connectionId, tgwRouteId } = liveAccess(live);
    if (type === "PUBLIC")
        return {};
    const link = connectionId === null ? {} : linkName === null ? { connectionId } : { privateLink: linkName };
    return { networking: { access: { type, ...link, ...(tgwRouteId === null ? {} : { tgwRouteId }) } } };
}
function withVariables(value, path, variableFor) {
    if ((0,compare/* isMap */.jh)(value)) {
        const entries = Object.entries(value).map(([key, inner]) => [
            key,
            withVariables(inner ?? null, path === "" ? key : `${path}.${key}`, variableFor),
        ]);
        return Object.fromEntries(entries);
    }
    if (Array.isArray(value))
        return value.map((item) => withVariables(item, path, variableFor));
    return isSecret(path, value) ? { env: variableFor(path).env } : value;
}
function concealed(fields, path) {
    const hide = (value, at) => {
        if ((0,compare/* isMap */.jh)(value))
            return concealed(value, at);
        if (Array.isArray(value))
            return value.map((item) => hide(item, at));
        return isSecret(at, value) ? "(sensitive)" : value;
    };
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, hide(value ?? null, path === "" ? key : `${path}.${key}`)]));
}
function only(value, fields) {
    const present = fields.flatMap((field) => {
        const inner = Object.hasOwn(value, field) ? value[field] : undefined;
        return inner === undefined || inner === null ? [] : [[field, inner]];
    });
    return Object.fromEntries(present);
}
/** Atlas puts `links` into every block. */
function withoutLinks(value) {
    if (Array.isArray(value))
        return value.map((item) => withoutLinks(item) ?? null);
    if (!(0,compare/* isMap */.jh)(value))
        return value;
    const kept = Object.entries(value).filter(([key, inner]) => !(key === "links" && Array.isArray(inner)));
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLinks(inner)]));
}
function isJsonMap(value) {
    return (0,compare/* isMap */.jh)(value);
}

;// CONCATENATED MODULE: ./lib/kinds/connection/spec.js



function complainer(context) {
    return (path, message, fix) => context.addIssue({ code: "custom", path: [...path], message, params: { fix } });
}
const spec_text = () => envOr(nonEmpty);
const roleArn = () => envOr(schemas/* string */.YjP()
    .regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, "must be the ARN of an IAM role, `arn:aws:iam::…:role/…`")).describe("IAM role that Atlas assumes; it must be registered and authorised in the project.");
const webAddress = () => sensitive(envOr(schemas/* string */.YjP().regex(/^https?:\/\/[^\s/]/, "must start with `https://` or `http://`")));
/** A map with keys of the user's. With `env` as its only key it could be taken for a variable. */
function freeMap(key, value) {
    return schemas/* record */.g1P(key, value).refine((map) => Object.keys(map).join() !== "env", {
        error: "a map whose only key is `env` looks like an environment variable, and this must be a map",
    });
}
const access = () => ({
    privateLink: nonEmpty
        .optional()
        .describe("Name of an entry under `privateLinks`; the connection is made once that link is usable."),
    connectionId: hex24.optional().describe("Atlas id of a private link that this file does not declare."),
});
function checkLink({ type, privateLink, connectionId }, complain) {
    if (type === "PRIVATE_LINK") {
        if (privateLink === undefined && connectionId === undefined) {
            complain([], "access over PRIVATE_LINK does not say which link", "add `privateLink: NAME` or `connectionId: ID`");
        }
        if (privateLink !== undefined && connectionId !== undefined) {
            complain(["connectionId"], "`privateLink` and `connectionId` both name the link", "keep one of them");
        }
        return;
    }
    const fix = "remove it, or write `type: PRIVATE_LINK`";
    if (privateLink !== undefined)
        complain(["privateLink"], `access over ${type} takes no \`privateLink\``, fix);
    if (connectionId !== undefined)
        complain(["connectionId"], `access over ${type} takes no \`connectionId\``, fix);
}
const publicOrLink = () => schemas/* strictObject */.rej({
    access: schemas/* strictObject */.rej({
        type: schemas/* enum */.k5n(["PUBLIC", "PRIVATE_LINK"]).describe("Way to the other side."),
        ...access(),
    })
        .superRefine((access, context) => checkLink(access, complainer(context))),
})
    .optional()
    .describe("How Atlas reaches the other side; PUBLIC where it is left out. A change means a new connection.");
const kafkaNetworking = () => schemas/* strictObject */.rej({
    access: schemas/* strictObject */.rej({
        type: schemas/* enum */.k5n(["PUBLIC", "VPC", "PRIVATE_LINK", "TRANSIT_GATEWAY"]).describe("Way to the other side."),
        ...access(),
        tgwRouteId: hex24.optional().describe("Atlas id of the transit gateway route, for TRANSIT_GATEWAY."),
    })
        .superRefine((access, context) => {
        const complain = complainer(context);
        checkLink(access, complain);
        if (access.tgwRouteId !== undefined && access.type !== "TRANSIT_GATEWAY") {
            complain(["tgwRouteId"], `access over ${access.type} takes no \`tgwRouteId\``, "remove it");
        }
    }),
})
    .optional()
    .describe("How Atlas reaches the brokers; PUBLIC where it is left out. A change means a new connection.");
const everyType = () => ({
    secretVersion: schemas/* int */.Whr()
        .min(0)
        .optional()
        .describe("A number of yours; another one has all secrets of the connection sent again. Never sent itself."),
});
/** The fields that each way to log in needs. */
const BY_MECHANISM = {
    PLAIN: ["username", "password"],
    "SCRAM-256": ["username", "password"],
    "SCRAM-512": ["username", "password"],
    OAUTHBEARER: ["method", "clientId", "clientSecret", "tokenEndpointUrl"],
};
const kafkaAuthentication = () => schemas/* strictObject */.rej({
    mechanism: envOr(schemas/* enum */.k5n(["PLAIN", "SCRAM-256", "SCRAM-512", "OAUTHBEARER"]))
        .optional()
        .describe("How Atlas logs in; left out with a client certificate or an IAM role."),
    username: spec_text().optional().describe("For PLAIN and SCRAM."),
    password: secretEnv().optional(),
    method: envOr(schemas/* enum */.k5n(["OIDC"]))
        .optional()
        .describe("For OAUTHBEARER."),
    clientId: spec_text().optional().describe("For OAUTHBEARER."),
    clientSecret: secretEnv().optional(),
    tokenEndpointUrl: webAddress().optional().describe("For OAUTHBEARER: where tokens are had."),
    scope: spec_text().optional().describe("For OAUTHBEARER."),
    saslOauthbearerExtensions: spec_text().optional().describe("For OAUTHBEARER."),
    sslCertificate: spec_text().optional().describe("Client certificate in PEM, with `sslKey`."),
    sslKey: secretEnv().optional(),
    sslKeyPassword: secretEnv().optional(),
    aws: schemas/* strictObject */.rej({ roleArn: roleArn() }).optional().describe("IAM authentication of MSK."),
});
const kafka = () => schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("Kafka"),
    bootstrapServers: envOr(schemas/* string */.YjP().regex(/^[^,\s]+(,[^,\s]+)*$/, "must be `host:port` pairs with a comma and no space between them")).describe("Brokers, e.g. `b-1.example.net:9098,b-2.example.net:9098`."),
    security: schemas/* strictObject */.rej({
        protocol: envOr(schemas/* enum */.k5n(["SASL_SSL", "SSL", "SASL_PLAINTEXT", "PLAINTEXT"])).describe("Transport. A private link takes SASL_SSL or SSL, a VPC SASL_SSL."),
        brokerPublicCertificate: spec_text().optional().describe("Certificate in PEM that the brokers are trusted by."),
    })
        .describe("Transport to the brokers."),
    authentication: kafkaAuthentication()
        .optional()
        .describe("How Atlas logs in. Sent whole, secrets too, or not at all."),
    config: freeMap(nonEmpty, envOr(schemas/* string */.YjP()))
        .optional()
        .describe("Settings of the Kafka client, e.g. `auto.offset.reset: earliest`. Left out, Atlas's stay."),
    networking: kafkaNetworking(),
    ...everyType(),
})
    .superRefine(({ security: { protocol }, authentication, networking }, context) => {
    const complain = complainer(context);
    const access = networking?.access.type;
    const encrypted = access === "VPC" ? ["SASL_SSL"] : access === "PRIVATE_LINK" ? ["SASL_SSL", "SSL"] : null;
    // What comes from a variable cannot be checked here; Atlas will.
    if (typeof protocol === "string" && encrypted?.includes(protocol) === false) {
        const fix = `write ${encrypted.map((word) => `\`${word}\``).join(" or ")}`;
        complain(["security", "protocol"], `access over ${access} does not take ${protocol}`, fix);
    }
    if (authentication !== undefined)
        checkAuthentication(authentication, complain);
    else if (typeof protocol === "string" && protocol.startsWith("SASL_")) {
        complain([], `\`authentication\` is required for ${protocol}`, "add `authentication`");
    }
});
function checkAuthentication(authentication, complain) {
    const { mechanism, sslCertificate, sslKey, sslKeyPassword, aws } = authentication;
    const need = (field, why) => {
        if (authentication[field] !== undefined)
            return;
        complain(["authentication"], `\`authentication.${field}\` is required ${why}`, `add \`${field}\``);
    };
    if (sslCertificate !== undefined)
        need("sslKey", "with `sslCertificate`");
    if (sslKey !== undefined)
        need("sslCertificate", "with `sslKey`");
    if (sslKeyPassword !== undefined)
        need("sslKey", "with `sslKeyPassword`");
    if ((0,compare/* isEnvReference */.vr)(mechanism))
        return;
    if (mechanism !== undefined)
        for (const field of BY_MECHANISM[mechanism] ?? [])
            need(field, `for ${mechanism}`);
    else if (sslCertificate === undefined && aws === undefined) {
        need("mechanism", "without a client certificate or an IAM role");
    }
}
const registryAuthentication = () => schemas/* discriminatedUnion */.gMt("type", [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("USER_INFO"), username: spec_text(), password: secretEnv() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("SASL_INHERIT") }),
]);
/** The shape of an entry under a workspace's `connections`. */
const connectionSpec = lazily(() => schemas/* discriminatedUnion */.gMt("type", [
    kafka(),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("Cluster"),
        clusterName: spec_text().describe("Name of an Atlas cluster."),
        clusterGroupId: envOr(hex24).optional().describe("Project of the cluster where it is another one."),
        dbRoleToExecute: schemas/* strictObject */.rej({
            role: spec_text().describe("Name of the role."),
            type: schemas/* enum */.k5n(["BUILT_IN", "CUSTOM"]).describe("Whose role it is."),
        })
            .optional()
            .describe("Database role that processors act in."),
        ...everyType(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("Sample"), ...everyType() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("Https"),
        url: webAddress().describe("Where requests go."),
        headers: freeMap(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "must be the name of an HTTP header"), sensitive(envOr(schemas/* string */.YjP())))
            .optional()
            .describe("Headers of each request; values are never shown. Left out, Atlas's stay."),
        ...everyType(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("AWSLambda"),
        aws: schemas/* strictObject */.rej({ roleArn: roleArn() }).describe("Access to the function."),
        networking: publicOrLink(),
        ...everyType(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("S3"),
        aws: schemas/* strictObject */.rej({
            roleArn: roleArn(),
            testBucket: spec_text().optional().describe("Bucket on which Atlas tries the role."),
        })
            .describe("Access to the buckets."),
        networking: publicOrLink(),
        ...everyType(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("AWSKinesisDataStreams"),
        aws: schemas/* strictObject */.rej({ roleArn: roleArn() }).describe("Access to the streams."),
        networking: publicOrLink(),
        ...everyType(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("AzureBlobStorage"),
        azure: schemas/* strictObject */.rej({
            servicePrincipalId: spec_text().describe("Service principal that Atlas acts as."),
            storageAccountName: spec_text().describe("Storage account."),
        })
            .describe("Access to the storage account."),
        networking: publicOrLink(),
        ...everyType(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("GCPPubSub"),
        gcp: schemas/* strictObject */.rej({
            serviceAccountId: envOr(schemas/* string */.YjP().regex(/^[^@\s]+@[^@\s]+$/, "must be a service account's e-mail address")),
        })
            .describe("Service account that Atlas acts as."),
        networking: publicOrLink(),
        ...everyType(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("SchemaRegistry"),
        provider: envOr(schemas/* enum */.k5n(["CONFLUENT"])).describe("Whose registry it is."),
        schemaRegistryUrls: schemas/* array */.YOg(webAddress())
            .min(1)
            .max(10)
            .refine((urls) => new Set(urls.map((url) => JSON.stringify(url))).size === urls.length, {
            error: "must not have the same URL twice",
        })
            .describe("Addresses of the registry."),
        schemaRegistryAuthentication: registryAuthentication().describe("How Atlas logs in. Sent whole or not at all."),
        ...everyType(),
    }),
]));

;// CONCATENATED MODULE: ./lib/kinds/connection/index.js





/**
 * Stream connections: what processors of a workspace read from and write to.
 *
 * A connection's networking cannot be changed: Atlas answers 200 and keeps the old one. Everything else is patched block by
 * block; a block is sent whole, with its secrets, for Atlas forgets what a block that it is sent does not have.
 *
 * @see listGroupStreamConnections and its neighbours in the Atlas Administration API.
 */
/** The only sample that Atlas has. */
const SAMPLE = "sample_stream_solar";
const WAYS = {
    VPC: "through VPC peering",
    PRIVATE_LINK: "through a private link",
    TRANSIT_GATEWAY: "through a transit gateway",
};
/** What Atlas respells, hides or cannot change. */
const connection_RULES = {
    ...Object.fromEntries(WRITE_ONLY.map((path) => [path, { writeOnly: true }])),
    ...Object.fromEntries(FREE_MAPS.map((path) => [path, { whole: true, absent: isEmptyMap }])),
    type: { immutable: true },
    networking: { immutable: true },
    clusterGroupId: { canonical: lower },
    schemaRegistryUrls: { canonical: unordered },
    "security.brokerPublicCertificate": { canonical: trimmed },
    "authentication.sslCertificate": { canonical: trimmed },
};
/** The kind `connections`. */
const connection = {
    key: "connections",
    title: "connection",
    description: "A stream connection of the workspace; the key is its name in Atlas. `{ env: NAME }` may stand for any text in it but types, names and references, and must stand for what Atlas never returns.",
    within: "workspaces",
    named: true,
    get spec() {
        return connectionSpec();
    },
    get live() {
        return connectionLive();
    },
    phases: { PENDING: "pending", READY: "ready", FAILED: "failed", DELETING: "leaving" },
    usesKinds: ["privateLinks"],
    busyCodes: ["STREAM_KAFKA_CONNECTION_IS_DEPLOYING"],
    desiredKeys: (_spec, name) => [[name]],
    liveKeys: (live) => [live.name],
    misnamed: ({ type }, name) => (type === "Sample" && name !== SAMPLE ? `Atlas's sample is \`${SAMPLE}\`` : null),
    references: (spec) => {
        const reference = linkReference(spec);
        return reference === null ? [] : [reference];
    },
    uses(live) {
        const { connectionId } = liveAccess(live);
        return connectionId === null ? [] : [{ kind: "privateLinks", id: connectionId }];
    },
    secretVersion: ({ secretVersion }) => secretVersion ?? null,
    differences: (spec, live, resolve) => [...blockDifferences(spec, live), ...accessDifferences(spec, live, resolve)],
    canonical(spec) {
        const access = accessOf(spec);
        const { networking: _, ...blocks } = spec;
        return (0,compare/* canonicalSpec */.Yu)({ ...blocks, ...(access === null ? {} : { networking: { access } }) }, connection_RULES);
    },
    describe: (live) => describedConnection(live),
    id: (live) => live.id,
    liveName: (live) => live.name,
    state: (live) => live.state ?? null,
    summary: (spec) => summary(spec),
    list: (atlas, scope) => atlas.list(pathOf(scope)),
    find: (atlas, scope, name) => atlas.get(pathOf(scope, name)),
    async create(atlas, desired) {
        const { type, secretVersion: _, ...rest } = desired.spec;
        const { networking: __, ...blocks } = rest;
        const body = { name: desired.name, type, ...sent(blocks, desired), ...networkingBody(desired) };
        return createdId(await atlas.post(pathOf(desired.scope), body), "id");
    },
    async update(atlas, desired, live, differences) {
        const path = pathOf(desired.scope, desired.name);
        const head = { name: desired.name, type: desired.spec.type };
        const blocks = changedBlocks(desired.spec, differences);
        // Atlas merges maps: a key goes only by emptying the map first.
        const shrunk = FREE_MAPS.filter((map) => isShrunk(blocks[map], liveBlocks(live)[map]));
        if (shrunk.length > 0) {
            await atlas.patch(path, { ...head, ...Object.fromEntries(shrunk.map((map) => [map, {}])) });
        }
        await atlas.patch(path, { ...head, ...sent(blocks, desired) });
    },
    remove: (atlas, live, scope) => atlas.delete(pathOf(scope, live.name)),
    exported(live, nameOf, variableFor) {
        const { connectionId } = liveAccess(live);
        const linkName = connectionId === null ? null : nameOf("privateLinks", connectionId);
        return { name: live.name, fields: exportedConnection(live, linkName, variableFor) };
    },
};
/** The declared way to the other side; null where it is PUBLIC, written or not. */
function accessOf(spec) {
    const access = "networking" in spec ? spec.networking?.access : undefined;
    return access === undefined || access.type === "PUBLIC" ? null : access;
}
function linkReference(spec) {
    const name = accessOf(spec)?.privateLink;
    return name === undefined ? null : { kind: "privateLinks", name, path: "networking.access.privateLink" };
}
function blockDifferences(spec, live) {
    const { networking: _, secretVersion: __, ...blocks } = spec;
    const there = liveBlocks(live);
    return (0,compare/* compareDeclared */.Mm)(blocks, there, connection_RULES)
        .filter(({ path, live: now, desired }) => !(path === "schemaRegistryUrls" && couldBe(desired, now)))
        .map((one) => ({
        ...one,
        sensitive: one.sensitive || isSecret(one.path, one.live) || isSecret(one.path, one.desired),
    }));
}
/** Of a list with variables in it no more can be told than that it has as many items, the literal ones among them. */
function couldBe(desired, now) {
    if (!Array.isArray(desired) || !Array.isArray(now) || !desired.some(compare/* isEnvReference */.vr))
        return false;
    const literals = desired.filter((item) => !(0,compare/* isEnvReference */.vr)(item));
    return desired.length === now.length && literals.every((item) => now.includes(item));
}
function accessDifferences(spec, live, resolve) {
    const access = accessOf(spec);
    const now = liveAccess(live);
    const found = [];
    const differs = (field, current, desired) => void found.push({
        path: `networking.access.${field}`,
        live: current,
        desired,
        sensitive: false,
        immutable: true,
    });
    const type = access?.type ?? "PUBLIC";
    if (type !== now.type)
        differs("type", now.type, type);
    const reference = linkReference(spec);
    if (reference !== null) {
        const id = resolve(reference);
        if (id !== undefined && id?.toLowerCase() !== now.connectionId)
            differs("privateLink", now.connectionId, reference.name);
    }
    const raw = access?.connectionId;
    if (raw !== undefined && raw !== now.connectionId)
        differs("connectionId", now.connectionId, raw);
    const route = access && "tgwRouteId" in access ? access.tgwRouteId : undefined;
    if (route !== undefined && route !== now.tgwRouteId)
        differs("tgwRouteId", now.tgwRouteId, route);
    return found;
}
/** The blocks to send, whole: those that differ, and for a new `secretVersion` those that hold a variable. */
function changedBlocks(spec, differences) {
    const roots = new Set(differences.map(({ path }) => path.split(".")[0]));
    const { networking: _, secretVersion: __, type: ___, ...blocks } = spec;
    return Object.fromEntries(Object.entries(blocks).filter(([block, value]) => roots.has(block) || (roots.has("secretVersion") && mentionsVariable(value))));
}
function mentionsVariable(value) {
    if ((0,compare/* isEnvReference */.vr)(value))
        return true;
    if (Array.isArray(value))
        return value.some(mentionsVariable);
    return (0,compare/* isMap */.jh)(value) && Object.values(value).some(mentionsVariable);
}
function isShrunk(desired, now) {
    if (!(0,compare/* isMap */.jh)(desired) || !(0,compare/* isMap */.jh)(now) || Object.keys(desired).length === 0)
        return false;
    return Object.keys(now).some((key) => !Object.hasOwn(desired, key));
}
function networkingBody(desired) {
    const access = accessOf(desired.spec);
    const { networking } = factsOf(desired.spec.type);
    if (access === null || networking === null)
        return {};
    const { privateLink: _, ...rest } = access;
    const reference = linkReference(desired.spec);
    return {
        [networking]: { access: reference === null ? rest : { ...rest, connectionId: desired.resolve(reference) } },
    };
}
/** Blocks as they are sent: every variable becomes its secret. */
function sent(blocks, desired) {
    const visit = (value) => {
        if ((0,compare/* isEnvReference */.vr)(value))
            return desired.secret(value);
        if (Array.isArray(value))
            return value.map((item) => visit(item));
        if (!(0,compare/* isMap */.jh)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner ?? null)]));
    };
    return visit(blocks);
}
function pathOf(workspace, name) {
    const list = `/streams/${segment(workspace ?? "")}/connections`;
    return name === undefined ? list : `${list}/${segment(name)}`;
}
/** A name as a part of a path. Dots alone would lead to another place; no file can declare them, but Atlas may show them. */
function segment(name) {
    if (/^\.{0,2}$/.test(name))
        throw new TypeError(`"${name}" cannot stand in a path.`);
    return encodeURIComponent(name);
}
function summary(spec) {
    const { title } = factsOf(spec.type);
    const access = accessOf(spec);
    if (access === null)
        return title;
    return access.privateLink === undefined ? `${title} ${WAYS[access.type]}` : `${title} through ${access.privateLink}`;
}
function isEmptyMap(value) {
    return (0,compare/* isMap */.jh)(value) && Object.keys(value).length === 0;
}
function lower(value) {
    return typeof value === "string" ? value.toLowerCase() : value;
}
/** A certificate's text, however its lines end. */
function trimmed(value) {
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : value;
}
function unordered(value) {
    return Array.isArray(value) ? [...value].sort((a, b) => ((0,compare/* stableText */.f$)(a) < (0,compare/* stableText */.f$)(b) ? -1 : 1)) : value;
}

;// CONCATENATED MODULE: ./lib/kinds/private-link.js



/**
 * Private links: the private network paths from a project's stream processing to a Kafka cluster, an event hub, a bucket.
 *
 * Atlas gives them no name, so an entry is matched by what it leads to. Only `dnsDomain` can be changed in place.
 *
 * @see listGroupStreamPrivateLinkConnections and its neighbours in the Atlas Administration API.
 */
const private_link_PATH = "/streams/privateLinkConnections";
/**
 * The (provider, vendor) pairs that Atlas knows, and which field each takes. The API's own description marks only
 * `provider` as required; the rest is what its back end enforces, pair by pair.
 */
const PAIRS = {
    "AWS/MSK": {
        title: "Amazon MSK",
        required: ["arn"],
        optional: ["authenticationScheme"],
        forbidden: {
            region: "Atlas takes the region from the ARN",
            dnsDomain: "Atlas computes it from the ARN",
            serviceEndpointId: "Atlas computes it from the ARN",
        },
        handover: () => "The MSK cluster needs multi-VPC connectivity and a cluster policy that lets the Atlas account create VPC connections.",
    },
    "AWS/CONFLUENT": {
        title: "Confluent on AWS",
        required: ["region", "serviceEndpointId"],
        optional: ["dnsDomain", "dnsSubDomain"],
        handover: confluentOnAwsHandover,
    },
    "AWS/KINESIS": { title: "Amazon Kinesis", required: ["region"], optional: ["serviceEndpointId"] },
    "AWS/S3": { title: "Amazon S3", required: ["region", "serviceEndpointId"], optional: [] },
    "AWS/LAMBDA": { title: "AWS Lambda", required: ["region", "serviceEndpointId"], optional: [] },
    "AZURE/EVENTHUB": {
        title: "Azure Event Hubs",
        required: ["region", "serviceEndpointId", "dnsDomain"],
        optional: [],
        handover: () => "Approve the pending private endpoint connection of the namespace in the Azure portal.",
    },
    "AZURE/CONFLUENT": {
        title: "Confluent on Azure",
        required: ["region", "dnsDomain", "azureResourceIds"],
        optional: [],
        forbidden: { serviceEndpointId: "Atlas takes the zones from azureResourceIds" },
    },
    "AZURE/AZURE_BLOB_STORAGE": {
        title: "Azure Blob Storage",
        required: ["region", "serviceEndpointId", "dnsDomain"],
        optional: [],
        handover: () => "Approve the pending private endpoint connection of the storage account in the Azure portal.",
    },
    "GCP/CONFLUENT": {
        title: "Confluent on Google Cloud",
        required: ["region", "dnsDomain", "gcpServiceAttachmentUris"],
        optional: ["dnsSubDomain"],
        forbidden: { serviceEndpointId: "Atlas takes the zones from gcpServiceAttachmentUris" },
    },
    "GCP/PUBSUB": {
        title: "Google Cloud Pub/Sub",
        required: ["region"],
        optional: [],
        forbidden: { dnsDomain: "Atlas computes it" },
    },
};
const GENERIC = {
    title: "generic endpoint",
    required: [],
    optional: ["region", "serviceEndpointId", "dnsDomain"],
};
const FIELDS = [
    "region",
    "arn",
    "authenticationScheme",
    "serviceEndpointId",
    "dnsDomain",
    "dnsSubDomain",
    "azureResourceIds",
    "gcpServiceAttachmentUris",
];
const VENDORS = [
    "MSK",
    "CONFLUENT",
    "KINESIS",
    "S3",
    "LAMBDA",
    "EVENTHUB",
    "AZURE_BLOB_STORAGE",
    "PUBSUB",
    "GENERIC",
];
const private_link_text = () => schemas/* string */.YjP().min(1).max(2048);
const upperCased = (value) => (typeof value === "string" ? value.toUpperCase() : value);
/** The shape of an entry under `privateLinks`. */
const private_link_spec = lazily(() => schemas/* strictObject */.rej({
    provider: schemas/* preprocess */.vkY(upperCased, schemas/* enum */.k5n(["AWS", "AZURE", "GCP"]))
        .describe("Cloud provider of what the link leads to."),
    vendor: schemas/* preprocess */.vkY(upperCased, schemas/* enum */.k5n(VENDORS))
        .optional()
        .describe("Service that the link leads to. Left out, Atlas makes a GENERIC link."),
    region: private_link_text()
        .optional()
        .describe("Region of the service, in the cloud's spelling, e.g. `us-east-1`. Not for MSK."),
    arn: schemas/* string */.YjP()
        .regex(/^arn:aws:kafka/, { error: "an MSK cluster ARN starts with `arn:aws:kafka`" })
        .optional()
        .describe("ARN of the MSK cluster."),
    authenticationScheme: schemas/* enum */.k5n(["TLS", "SASL_SCRAM", "IAM"])
        .optional()
        .describe("How clients authenticate to MSK."),
    serviceEndpointId: private_link_text().optional().describe("AWS endpoint service name, or Azure resource id."),
    dnsDomain: private_link_text().optional().describe("Host name of the service. The only field that can be changed in place."),
    dnsSubDomain: schemas/* array */.YOg(private_link_text()).optional().describe("Zones of a Confluent cluster, `[]` where it has none."),
    azureResourceIds: schemas/* array */.YOg(private_link_text())
        .min(1)
        .optional()
        .describe("Azure resource id of each zone of a Confluent cluster."),
    gcpServiceAttachmentUris: schemas/* array */.YOg(private_link_text())
        .min(1)
        .max(3)
        .optional()
        .describe("Service attachment of each zone, at most three."),
})
    .superRefine((link, context) => {
    const issue = (path, message, fix) => context.addIssue({ code: "custom", path: [...path], message, params: { fix } });
    const vendor = link.vendor ?? "GENERIC";
    const pair = vendor === "GENERIC" ? GENERIC : PAIRS[`${link.provider}/${vendor}`];
    if (!pair) {
        const known = Object.keys(PAIRS)
            .filter((key) => key.startsWith(`${link.provider}/`))
            .map((key) => key.slice(link.provider.length + 1));
        issue(["vendor"], `Atlas has no ${vendor} links on ${link.provider}`, `${link.provider} takes ${known.join(", ")}, or no vendor`);
        return;
    }
    const named = vendor === "GENERIC" ? `${link.provider} without a vendor` : `${link.provider} + ${vendor}`;
    for (const field of FIELDS) {
        if (link[field] === undefined) {
            if (pair.required.includes(field))
                issue([], `\`${field}\` is required for ${named}`, `add \`${field}\``);
        }
        else if (!pair.required.includes(field) && !pair.optional.includes(field)) {
            const why = pair.forbidden?.[field];
            issue([field], `\`${field}\` is not used for ${named}`, `${why === undefined ? "" : `${why}: `}remove the line`);
        }
    }
    const dnsDomain = link.dnsDomain;
    if (vendor === "CONFLUENT" && dnsDomain !== undefined) {
        link.dnsSubDomain?.forEach((zone, index) => {
            if (host(zone).endsWith(host(dnsDomain)))
                return;
            issue(["dnsSubDomain", String(index)], `\`${zone}\` is not inside \`${dnsDomain}\``, "each entry of `dnsSubDomain` ends with `dnsDomain`");
        });
    }
    if (`${link.provider}/${vendor}` !== "AWS/CONFLUENT")
        return;
    if (dnsDomain === undefined && (link.dnsSubDomain?.length ?? 0) > 0) {
        issue(["dnsSubDomain"], "`dnsSubDomain` needs `dnsDomain`", "add `dnsDomain`, or write `dnsSubDomain: []`");
    }
    // A dedicated cluster's zones decide whether its brokers resolve, so leaving them out must be a choice.
    if (dnsDomain !== undefined && link.dnsSubDomain === undefined && !isAccessPoint(dnsDomain)) {
        issue([], "`dnsSubDomain` is required for a dedicated Confluent cluster on AWS", "list its zones, or write `dnsSubDomain: []` where it has none");
    }
}));
const optionalText = () => schemas/* string */.YjP().nullish();
const optionalList = () => schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
const private_link_live = lazily(() => schemas/* looseObject */._H3({
    _id: schemas/* string */.YjP().min(1),
    provider: optionalText(),
    vendor: optionalText(),
    region: optionalText(),
    arn: optionalText(),
    authenticationScheme: optionalText(),
    serviceEndpointId: optionalText(),
    dnsDomain: optionalText(),
    dnsSubDomain: optionalList(),
    azureResourceIds: optionalList(),
    gcpServiceAttachmentUris: optionalList(),
    state: optionalText(),
    errorMessage: optionalText(),
    interfaceEndpointId: optionalText(),
}));
/** What Atlas respells or reorders without changing anything. */
const private_link_RULES = {
    provider: { immutable: true, canonical: upper },
    vendor: { immutable: true, canonical: upper },
    region: { immutable: true, canonical: onText(region) },
    arn: { immutable: true },
    authenticationScheme: { immutable: true, canonical: upper },
    serviceEndpointId: { immutable: true, canonical: onText(resourceId) },
    dnsDomain: { canonical: onText(host) },
    dnsSubDomain: { immutable: true, canonical: onSet(host), absent: isEmptyList },
    azureResourceIds: { immutable: true, canonical: onSet(resourceId), absent: isEmptyList },
    gcpServiceAttachmentUris: { immutable: true, canonical: onSet((uri) => uri), absent: isEmptyList },
};
/** The kind `privateLinks`. */
const privateLink = {
    key: "privateLinks",
    title: "private link",
    description: "A private network path from the project's stream processing to a service: Kafka on MSK or Confluent, Event Hubs, S3 and others. Atlas gives links no name; the key is a local name for references.",
    named: false,
    get spec() {
        return private_link_spec();
    },
    get live() {
        return private_link_live();
    },
    phases: {
        IDLE: "pending",
        WORKING: "pending",
        DONE: "ready",
        FAILED: "failed",
        DELETE_REQUESTED: "leaving",
        DELETING: "leaving",
        DELETED: "leaving",
    },
    desiredKeys: (link) => desiredKeys(link),
    liveKeys: (link) => liveKeys(link),
    differences(link, current) {
        const found = (0,compare/* compareDeclared */.Mm)({ ...link, vendor: vendorOf(link) }, { ...current, vendor: vendorOf(current) }, private_link_RULES);
        return found.map((difference) => difference.path === "dnsDomain" ? dnsDomainDifference(difference, current) : difference);
    },
    canonical: (link) => (0,compare/* canonicalSpec */.Yu)({ ...link, vendor: vendorOf(link) }, private_link_RULES),
    describe: (current) => declarable(current),
    id: (current) => current._id,
    state: (current) => current.state ?? null,
    errorMessage: (current) => current.errorMessage ?? null,
    gone: (current) => current.state === "DELETED",
    // Confluent enterprise: Atlas has made its endpoint, the rest waits for an access point and then for `dnsDomain`.
    settled: (current) => pairKey(current) === "AWS/CONFLUENT" && !current.dnsDomain && !!current.interfaceEndpointId,
    handover: (link, current) => (PAIRS[pairKey(link)] ?? GENERIC).handover?.(link, current) ?? null,
    counterpart: (atlas, link) => atlasAccount(atlas, link),
    summary: (link) => private_link_summary(link),
    outputs: (current) => (current.interfaceEndpointId ? { interfaceEndpointId: current.interfaceEndpointId } : {}),
    list: (atlas) => atlas.list(private_link_PATH),
    async create(atlas, desired) {
        const { vendor, ...declared } = desired.spec;
        // Atlas wants Confluent's empty list said, not left out.
        const fields = pairKey(desired.spec) === "AWS/CONFLUENT" ? { dnsSubDomain: [], ...declared } : declared;
        const answer = await atlas.post(private_link_PATH, vendorOf(desired.spec) === "GENERIC" ? fields : { ...fields, vendor });
        return (0,compare/* isMap */.jh)(answer) && typeof answer._id === "string"
            ? answer._id
            : null;
    },
    async update(atlas, desired, current) {
        await atlas.patch(`${private_link_PATH}/${encodeURIComponent(current._id)}`, { dnsDomain: desired.spec.dnsDomain });
    },
    remove: (atlas, current) => atlas.delete(`${private_link_PATH}/${encodeURIComponent(current._id)}`),
    inUseCodes: ["STREAM_PRIVATE_LINK_IN_USE"],
    exported: (current, _nameOf) => ({
        name: exportedName(current),
        fields: declarable(current),
    }),
};
/**
 * Strongest level first. Confluent gateways of one region can share a service name, so a link with the same domain is
 * preferred to one without a domain, and that to one with another, which then differs.
 */
function desiredKeys(link) {
    const target = targetKey(link);
    switch (pairKey(link)) {
        case "AWS/MSK":
            return link.authenticationScheme === undefined
                ? [[`arn ${link.arn}`]]
                : [[`arn ${link.arn} ${link.authenticationScheme}`], [`arn ${link.arn} -`]];
        case "AWS/CONFLUENT":
            return link.dnsDomain === undefined
                ? [[`${target} -`], [`${target}`]]
                : [[`${target} ${host(link.dnsDomain)}`], [`${target} -`], [`${target}`]];
        case "AWS/S3":
        case "AWS/LAMBDA":
        case "AWS/KINESIS":
            return [[`${pairKey(link)} ${region(link.region ?? "")}`], ...(target === null ? [] : [[target]])];
        case "AZURE/EVENTHUB":
        case "AZURE/AZURE_BLOB_STORAGE":
            return [[`${target}`]];
        case "AZURE/CONFLUENT":
            return [
                (link.azureResourceIds ?? []).map((id) => `zone ${resourceId(id)}`),
                [`AZURE/CONFLUENT ${host(link.dnsDomain ?? "")}`],
            ];
        case "GCP/CONFLUENT":
            return [
                (link.gcpServiceAttachmentUris ?? []).map((uri) => `zone ${uri}`),
                [`GCP/CONFLUENT ${host(link.dnsDomain ?? "")}`],
            ];
        case "GCP/PUBSUB":
            return [[`GCP/PUBSUB ${region(link.region ?? "")}`]];
        default:
            return target === null ? [[genericKey(link)]] : [[genericKey(link)], [target]];
    }
}
/** Every key that {@link desiredKeys} may ask for, whichever vendor the entry names. */
function liveKeys(link) {
    const keys = new Set();
    const target = targetKey(link);
    const pair = pairKey(link);
    if (target !== null) {
        keys.add(target);
        keys.add(`${target} ${link.dnsDomain ? host(link.dnsDomain) : "-"}`);
    }
    if (link.arn) {
        keys.add(`arn ${link.arn}`);
        keys.add(`arn ${link.arn} ${link.authenticationScheme ?? "-"}`);
    }
    for (const id of link.azureResourceIds ?? [])
        keys.add(`zone ${resourceId(id)}`);
    for (const uri of link.gcpServiceAttachmentUris ?? [])
        keys.add(`zone ${uri}`);
    if (link.dnsDomain)
        keys.add(`${pair} ${host(link.dnsDomain)}`);
    if (link.region)
        keys.add(`${pair} ${region(link.region)}`);
    keys.add(genericKey(link));
    return [...keys];
}
/** Atlas stores a link without a vendor as GENERIC, and takes either case. */
function vendorOf(link) {
    return (link.vendor || "GENERIC").toUpperCase();
}
function pairKey(link) {
    return `${(link.provider ?? "").toUpperCase()}/${vendorOf(link)}`;
}
/** What the link leads to, whatever vendor it was made for; an Azure resource id names its region itself. */
function targetKey(link) {
    if (!link.serviceEndpointId)
        return null;
    const provider = (link.provider ?? "").toUpperCase();
    const place = provider === "AZURE" ? "" : `${region(link.region ?? "")} `;
    return `${provider} ${place}${resourceId(link.serviceEndpointId)}`;
}
function genericKey(link) {
    const provider = (link.provider ?? "").toUpperCase();
    return `generic ${provider} ${region(link.region ?? "")} ${resourceId(link.serviceEndpointId ?? "")} ${host(link.dnsDomain ?? "")}`;
}
/**
 * Azure regions have two vocabularies that no rule of spelling connects; the others differ in case and separators only,
 * e.g. `us-east-1`, `US_EAST_1`, `us_east_1`.
 */
const AZURE_REGIONS = {
    useast: "eastus",
    useast2: "eastus2",
    uswest: "westus",
    uswest2: "westus2",
    uswest3: "westus3",
    uscentral: "centralus",
    europewest: "westeurope",
    europenorth: "northeurope",
    brazilsouth: "brazilsouth",
    australiaeast: "australiaeast",
};
function region(value) {
    const folded = value.toLowerCase().replace(/[-_]/g, "");
    return AZURE_REGIONS[folded] ?? folded;
}
function host(value) {
    return value.toLowerCase().replace(/\.$/, "");
}
/** Azure resource ids and AWS service names are the same in any case. */
function resourceId(value) {
    return value.toLowerCase().replace(/\/$/, "");
}
/** Confluent's own host names for the access points of enterprise and serverless clusters. */
function isAccessPoint(dnsDomain) {
    return host(dnsDomain).includes(".accesspoint.");
}
function upper(value) {
    return typeof value === "string" ? value.toUpperCase() : value;
}
function onText(fold) {
    return (value) => (typeof value === "string" ? fold(value) : value);
}
function onSet(fold) {
    return (value) => (Array.isArray(value) ? [...new Set(value.map((item) => fold(String(item))))].sort() : value);
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}
/** Atlas accepts a new domain only where none is set, or while the link is IDLE. */
function dnsDomainDifference(difference, current) {
    return { ...difference, immutable: !!current.dnsDomain && current.state !== "IDLE" };
}
/** Answers about accounts, by region: however many links are made in one, it is asked about once. */
const accounts = new WeakMap();
/** The AWS account that Atlas calls from in a link's region. @see getGroupStreamAccountDetails */
async function atlasAccount(atlas, link) {
    const isAllowList = pairKey(link) === "AWS/MSK" || (pairKey(link) === "AWS/CONFLUENT" && link.dnsDomain !== undefined);
    const place = link.region ?? link.arn?.split(":")[3];
    if (!isAllowList || !place)
        return null;
    const query = new URLSearchParams({ cloudProvider: "aws", regionName: place.toUpperCase().replaceAll("-", "_") });
    const known = accounts.get(atlas) ?? new Map();
    accounts.set(atlas, known);
    const asked = known.get(String(query)) ?? atlas.get(`/streams/accountDetails?${query}`);
    known.set(String(query), asked);
    const answer = await asked;
    const account = (0,compare/* isMap */.jh)(answer) ? answer.awsAccountId : null;
    return typeof account === "string" ? `Atlas calls from the AWS account ${account}; let that account in.` : null;
}
function confluentOnAwsHandover(link, current) {
    if (link.dnsDomain !== undefined)
        return "Register the Atlas AWS account in Confluent's private link access.";
    const endpoint = current?.interfaceEndpointId;
    return endpoint
        ? `Create a Confluent access point for ${endpoint}, then add its domain as \`dnsDomain\`.`
        : "Once Atlas shows the interfaceEndpointId, create a Confluent access point for it, then add its domain as `dnsDomain`.";
}
function private_link_summary(link) {
    const title = (PAIRS[pairKey(link)] ?? GENERIC).title;
    if (link.arn !== undefined)
        return `${title}, region from the ARN`;
    return link.region === undefined ? title : `${title}, ${link.region}`;
}
function declarable(current) {
    const pair = PAIRS[pairKey(current)] ?? GENERIC;
    const fields = { provider: (current.provider ?? "").toUpperCase() };
    if (vendorOf(current) !== "GENERIC")
        fields.vendor = vendorOf(current);
    for (const field of FIELDS) {
        const value = current[field];
        if (value === undefined || value === null || (!pair.required.includes(field) && !pair.optional.includes(field)))
            continue;
        if (Array.isArray(value) && value.length === 0 && field !== "dnsSubDomain")
            continue;
        fields[field] = value;
    }
    return fields;
}
function exportedName(current) {
    const vendor = vendorOf(current).toLowerCase().replaceAll("_", "-");
    const where = current.arn?.split("/")[1] ?? current.dnsDomain?.split(".")[0] ?? current.region ?? "";
    return [vendor, region(where) === "" ? "" : where.toLowerCase()].filter((part) => part !== "").join("-");
}

// EXTERNAL MODULE: ./lib/engine/atlas-error.js
var atlas_error = __nccwpck_require__(9990);
;// CONCATENATED MODULE: ./lib/kinds/vpc-peering-connection.js




/**
 * Incoming VPC peerings on AWS. The owner of the other VPC asks for one; Atlas lists the request, and here it is accepted,
 * rejected or, once it is active, removed. There is no call to create one.
 *
 * @see listGroupStreamVpcPeeringConnections and its neighbours in the Atlas Administration API.
 */
const vpc_peering_connection_PATH = "/streams/vpcPeeringConnections";
/** Every active peering, whoever asked for it; requests are listed by account alone. */
const ACTIVE = "/streams/activeVpcPeeringConnections";
/** The shape of an entry under `vpcPeeringConnections`. */
const vpc_peering_connection_spec = lazily(() => schemas/* strictObject */.rej({
    requesterAccountId: schemas/* string */.YjP()
        .regex(/^\d{12}$/, "must be the id of an AWS account: 12 digits")
        .describe("AWS account that asks for the peering, 12 digits, in quotes."),
    requesterVpcId: schemas/* string */.YjP()
        .regex(/^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, "must be the id of a VPC, such as `vpc-0123456789abcdef0`")
        .describe("VPC in that account, e.g. `vpc-0123456789abcdef0`."),
}));
const vpc_peering_connection_live = lazily(() => schemas/* looseObject */._H3({
    _id: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP().nullish(),
    requesterAccountId: schemas/* string */.YjP().nullish(),
    requesterVpcId: schemas/* string */.YjP().nullish(),
    localStatus: schemas/* string */.YjP().nullish(),
    cloudStatus: schemas/* string */.YjP().nullish(),
    statusMessage: schemas/* string */.YjP().nullish(),
}));
/** Another account or VPC is another peering. */
const vpc_peering_connection_RULES = { requesterAccountId: { immutable: true }, requesterVpcId: { immutable: true } };
/** What AWS says of a request that nobody has decided. */
const REQUESTS = ["initiating-request", "pending-acceptance"];
/** What AWS says of a peering that is over. It stays listed for a while, and its VPC may ask anew. */
const ENDED = ["failed", "expired", "rejected", "deleted"];
/** The kind `vpcPeeringConnections`. */
const vpcPeeringConnection = {
    key: "vpcPeeringConnections",
    title: "VPC peering connection",
    description: "An incoming VPC peering on AWS. The owner of the other VPC asks for it; apply then accepts it, which is an `update`. Until somebody asks, nothing is to do. `ensure: absent` rejects a request, or removes an active peering. Atlas lists requests by account: only those of declared accounts are seen. The key is local.",
    named: false,
    get spec() {
        return vpc_peering_connection_spec();
    },
    get live() {
        return vpc_peering_connection_live();
    },
    phases: {
        "initiating-request": "pending",
        "pending-acceptance": "pending",
        provisioning: "pending",
        active: "ready",
        deleting: "leaving",
        failed: "leaving",
        expired: "leaving",
        rejected: "leaving",
        deleted: "leaving",
        REQUEST_ACCEPT: "pending",
        ACCEPT_REQUESTED: "pending",
        ACTIVE: "ready",
        SCAN_FAILED: "failed",
        UPDATE_FAILED: "failed",
        REQUEST_REJECT: "leaving",
        REJECT_REQUESTED: "leaving",
        REQUEST_DELETE: "leaving",
        DELETE_REQUESTED: "leaving",
    },
    desiredKeys: ({ requesterAccountId, requesterVpcId }) => [[`${requesterAccountId} ${requesterVpcId}`]],
    liveKeys: ({ requesterAccountId, requesterVpcId }) => [`${requesterAccountId} ${requesterVpcId}`],
    differences: (peering, current) => [
        ...(0,compare/* compareDeclared */.Mm)(peering, vpc_peering_connection_declarable(current), vpc_peering_connection_RULES),
        ...(isRequest(current) ? [acceptance(current)] : []),
    ],
    canonical: (peering) => (0,compare/* canonicalSpec */.Yu)(peering, vpc_peering_connection_RULES),
    describe: (current) => vpc_peering_connection_declarable(current),
    id: (current) => current._id,
    state: (current) => word(current),
    errorMessage: (current) => (word(current).endsWith("_FAILED") ? (current.statusMessage ?? null) : null),
    gone: (current) => ENDED.includes(word(current)),
    summary: ({ requesterAccountId, requesterVpcId }) => `AWS account ${requesterAccountId}, ${requesterVpcId}`,
    async list(atlas, _scope, declared) {
        const accounts = [...new Set(declared.map(({ requesterAccountId }) => requesterAccountId))];
        const asked = await Promise.all(accounts.map((requesterAccountId) => atlas.list(vpc_peering_connection_PATH, { requesterAccountId })));
        const active = await atlas.list(ACTIVE);
        const known = new Set(asked.flat().map(idOf));
        return [...asked.flat(), ...active.filter((peering) => !known.has(idOf(peering)))];
    },
    update: (atlas, { spec: { requesterAccountId, requesterVpcId } }, current) => atPath(current, (path) => atlas.post(`${path}:accept`, { requesterAccountId, requesterVpcId })),
    remove: (atlas, current) => atPath(current, (path) => (isRequest(current) ? atlas.post(`${path}:reject`) : atlas.delete(path))),
    exported: (current) => ({
        name: current.requesterVpcId ?? current._id,
        fields: vpc_peering_connection_declarable(current),
    }),
};
/** What is left to do about a request: an entry that is to be present means a peering that is active. */
function acceptance(request) {
    return { path: "cloudStatus", live: word(request), desired: "active", sensitive: false, immutable: false };
}
/** One word for the two states of a peering: AWS's where it says that all is over, else Atlas's own where it has one. */
function word({ localStatus, cloudStatus }) {
    if (cloudStatus && [...ENDED, "deleting"].includes(cloudStatus))
        return cloudStatus;
    const own = localStatus === "NONE" ? null : localStatus;
    return own ?? cloudStatus ?? "NONE";
}
function isRequest(peering) {
    return REQUESTS.includes(word(peering));
}
function vpc_peering_connection_declarable({ requesterAccountId, requesterVpcId }) {
    return {
        ...(requesterAccountId ? { requesterAccountId } : {}),
        ...(requesterVpcId ? { requesterVpcId } : {}),
    };
}
function idOf(peering) {
    return peering?._id;
}
/**
 * Atlas's documentation names a peering in a path by its name at AWS, the description of its API by an id: the second is
 * tried where the first is unknown.
 */
async function atPath({ name, _id }, send) {
    const path = (id) => `${vpc_peering_connection_PATH}/${encodeURIComponent(id)}`;
    try {
        await send(path(name ?? _id));
    }
    catch (error) {
        if (!name || !(0,atlas_error/* isNotFound */.c4)(error))
            throw error;
        await send(path(_id));
    }
}

;// CONCATENATED MODULE: ./lib/kinds/workspace.js




/**
 * Stream workspaces: what connections and stream processors stand in. A workspace has a name and no states.
 *
 * @see listGroupStreamWorkspaces and its neighbours in the Atlas Administration API.
 */
const workspace_PATH = "/streams";
/** @see component schemas `ApiStreamsAWSRegionView`, `ApiStreamsAzureRegionView`, `ApiStreamsGCPRegionView`. */
const workspace_REGIONS = {
    AWS: [
        "VIRGINIA_USA",
        "OHIO_USA",
        "OREGON_USA",
        "MONTREAL_CAN",
        "SAOPAULO_BRA",
        "DUBLIN_IRL",
        "FRANKFURT_DEU",
        "LONDON_GBR",
        "PARIS_FRA",
        "MUMBAI_IND",
        "SEOUL_KOR",
        "SINGAPORE_SGP",
        "SYDNEY_AUS",
        "TOKYO_JPN",
    ],
    AZURE: ["eastus", "eastus2", "westus", "westeurope", "brazilsouth", "australiaeast"],
    GCP: ["US_CENTRAL1", "US_EAST4", "EUROPE_WEST1"],
};
const ANY_REGION = [...workspace_REGIONS.AWS, ...workspace_REGIONS.AZURE, ...workspace_REGIONS.GCP];
const TIERS = ["SP2", "SP5", "SP10", "SP30", "SP50"];
const place = lazily(() => schemas/* strictObject */.rej({
    cloudProvider: schemas/* enum */.k5n(["AWS", "AZURE", "GCP"]).describe("Cloud provider."),
    region: schemas/* enum */.k5n(ANY_REGION).describe("Region, in Atlas's spelling for stream processing, e.g. `VIRGINIA_USA`."),
})
    .superRefine(({ cloudProvider, region }, context) => {
    const known = workspace_REGIONS[cloudProvider];
    if (known.includes(region))
        return;
    const message = `\`${region}\` is no region of ${cloudProvider} for stream processing`;
    context.addIssue({ code: "custom", path: ["region"], message, params: { fix: `accepted: ${known.join(", ")}` } });
}));
/** The shape of an entry under `workspaces`, without its connections. */
const workspace_spec = lazily(() => schemas/* strictObject */.rej({
    dataProcessRegion: place()
        .optional()
        .describe("Where the workspace runs. Left out, the workspace must exist already and is never created."),
    streamConfig: schemas/* strictObject */.rej({
        tier: schemas/* enum */.k5n(TIERS).optional().describe("Tier of a processor that names none."),
        maxTierSize: schemas/* enum */.k5n(TIERS).optional().describe("Largest tier that a processor may ask for."),
    })
        .optional()
        .describe("Sizes of the workspace's processors."),
    failoverRegions: schemas/* array */.YOg(place())
        .max(2)
        .optional()
        .describe("Regions to fail over to, on the workspace's cloud. Atlas lets them be set once."),
})
    .superRefine(({ dataProcessRegion: home, failoverRegions }, context) => {
    failoverRegions?.forEach((region, index) => {
        const issue = (message, fix) => context.addIssue({ code: "custom", path: ["failoverRegions", index], message, params: { fix } });
        if (home && region.cloudProvider !== home.cloudProvider) {
            issue(`a workspace on ${home.cloudProvider} cannot fail over to ${region.cloudProvider}`, "name a region there");
        }
        if (home && placeText(region) === placeText(home))
            issue("this is the workspace's own region", "remove it");
        if (failoverRegions.slice(0, index).some((other) => placeText(other) === placeText(region))) {
            issue("this region stands here twice", "remove it");
        }
    });
}));
const livePlace = () => schemas/* looseObject */._H3({ cloudProvider: schemas/* string */.YjP().nullish(), region: schemas/* string */.YjP().nullish() });
const workspace_live = lazily(() => schemas/* looseObject */._H3({
    _id: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP().min(1),
    dataProcessRegion: livePlace().nullish(),
    streamConfig: schemas/* looseObject */._H3({ tier: schemas/* string */.YjP().nullish(), maxTierSize: schemas/* string */.YjP().nullish() }).nullish(),
    failoverRegions: schemas/* array */.YOg(livePlace()).nullish(),
}));
const workspace_RULES = {
    // Atlas has no way from one cloud to another.
    "dataProcessRegion.cloudProvider": { immutable: true, canonical: workspace_upper },
    "dataProcessRegion.region": { canonical: workspace_upper },
    failoverRegions: { canonical: placeSet, absent: (value) => Array.isArray(value) && value.length === 0 },
};
/** The kind `workspaces`. */
const workspace = {
    key: "workspaces",
    title: "workspace",
    description: "A stream processing workspace; the key is its name in Atlas. Never replaced, and deleted only with `ensure: absent` and when it is empty.",
    named: true,
    replaceable: false,
    get spec() {
        return workspace_spec();
    },
    get live() {
        return workspace_live();
    },
    phases: {},
    desiredKeys: (_workspace, name) => [[name]],
    liveKeys: (current) => [current.name],
    cannotCreate: ({ dataProcessRegion }) => dataProcessRegion === undefined ? "add `dataProcessRegion` to have it created, or correct its name" : null,
    differences(declared, current) {
        const found = (0,compare/* compareDeclared */.Mm)(declared, workspace_declarable(current), workspace_RULES);
        const isSet = (current.failoverRegions ?? []).length > 0;
        return found.map((one) => (one.path === "failoverRegions" ? { ...one, immutable: isSet } : one));
    },
    canonical: (declared) => (0,compare/* canonicalSpec */.Yu)(declared, workspace_RULES),
    describe: (current) => workspace_declarable(current),
    id: (current) => current._id,
    liveName: (current) => current.name,
    state: () => null,
    summary: ({ dataProcessRegion: home, streamConfig }) => [home === undefined ? "as it is" : `${home.cloudProvider} ${home.region}`, streamConfig?.tier]
        .filter((part) => part !== undefined)
        .join(", "),
    list: (atlas) => atlas.list(workspace_PATH),
    async create(atlas, { name, spec: declared }) {
        const { failoverRegions = [], ...fields } = declared;
        const body = { name, ...fields, ...(failoverRegions.length > 0 ? { failoverRegions } : {}) };
        return createdId(await atlas.post(workspace_PATH, body), "_id");
    },
    async update(atlas, { name, spec: declared }, current, differences) {
        const differs = (field) => differences.some(({ path }) => path.split(".")[0] === field);
        const path = `${workspace_PATH}/${encodeURIComponent(name)}`;
        const first = {
            // Atlas wants both or neither.
            ...(differs("dataProcessRegion") ? declared.dataProcessRegion : {}),
            ...(differs("streamConfig") ? { streamConfig: { ...sizes(current), ...declared.streamConfig } } : {}),
        };
        if (Object.keys(first).length > 0)
            await atlas.patch(path, first);
        // Atlas refuses them together with a region.
        if (differs("failoverRegions"))
            await atlas.patch(path, { failoverRegions: declared.failoverRegions });
    },
    remove: (atlas, current) => atlas.delete(`${workspace_PATH}/${encodeURIComponent(current.name)}`),
    exported: (current) => ({ name: current.name, fields: workspace_declarable(current) }),
};
/** What a file could say of it. Atlas shows an empty list where no failover region is set. */
function workspace_declarable(current) {
    const { dataProcessRegion: home, failoverRegions } = current;
    const configured = sizes(current);
    return {
        ...(home ? { dataProcessRegion: placeFields(home) } : {}),
        ...(Object.keys(configured).length > 0 ? { streamConfig: configured } : {}),
        ...(failoverRegions && failoverRegions.length > 0 ? { failoverRegions: failoverRegions.map(placeFields) } : {}),
    };
}
function sizes({ streamConfig }) {
    const { tier, maxTierSize } = streamConfig ?? {};
    return { ...(tier ? { tier } : {}), ...(maxTierSize ? { maxTierSize } : {}) };
}
function placeFields({ cloudProvider, region }) {
    return { cloudProvider: cloudProvider ?? null, region: region ?? null };
}
function placeText(value) {
    return (0,compare/* isMap */.jh)(value) ? `${value.cloudProvider} ${value.region}`.toUpperCase() : "";
}
/** Failover regions have no order. */
function placeSet(value) {
    return Array.isArray(value) ? value.map(placeText).sort() : value;
}
function workspace_upper(value) {
    return typeof value === "string" ? value.toUpperCase() : value;
}

;// CONCATENATED MODULE: ./lib/kinds/registry.js
/** The kinds, a line each. Nothing else has to know of one. */






;// CONCATENATED MODULE: ./lib/kinds/index.js


/** Every kind, in the order in which resources are created; deletions go the other way. */
const KINDS = inOrder(Object.values(registry_namespaceObject));


/***/ }),

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/github/event.js
/**
 * What started this run, read from the runner's environment and the event file. Nothing here talks to GitHub, and nothing
 * here imports its client, so that a run which is refused ends fast.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
/**
 * Reads what started this run; null outside a workflow run. An event file that is missing or not JSON is not fatal: what it
 * would have said stays unknown. `readFile` returns a file's text and may throw.
 */
function readEvent(env, readFile) {
    const name = env.GITHUB_EVENT_NAME;
    const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? "").split("/");
    if (!name || !owner || !repo || rest.length > 0)
        return null;
    const payload = readPayload(env.GITHUB_EVENT_PATH, readFile);
    const pullRequest = readPullRequest(fields(payload.pull_request));
    const repository = fields(payload.repository);
    const ref = env.GITHUB_REF ?? "";
    const isTag = ref.startsWith("refs/tags/");
    const serverUrl = address(env.GITHUB_SERVER_URL) ?? "https://github.com";
    const apiUrl = address(env.GITHUB_API_URL) ?? "https://api.github.com";
    return {
        name,
        action: event_text(payload.action),
        repository: {
            owner,
            repo,
            isPrivate: typeof repository.private === "boolean" ? repository.private : null,
            defaultBranch: event_text(repository.default_branch),
        },
        sha: env.GITHUB_SHA ?? "",
        ref,
        branch: pullRequest?.baseRef ?? branchOf(ref),
        isTag,
        actor: env.GITHUB_ACTOR ?? "",
        pullRequest,
        before: name === "push" ? commit(payload.before) : null,
        runUrl: runAddress(env, serverUrl, `${owner}/${repo}`),
        runNumber: env.GITHUB_RUN_NUMBER ?? "",
        serverUrl,
        apiUrl,
        graphqlUrl: address(env.GITHUB_GRAPHQL_URL) ?? graphqlFrom(apiUrl),
    };
}
/**
 * Why this command must not run on this event, in one sentence, or null where it may. `apply` needs what is merged into a
 * branch; `plan` must not read a stranger's files with the base branch's secrets. Pure.
 */
function wrongEvent(command, event) {
    if (!event || (command !== "apply" && command !== "plan"))
        return null;
    if (event.name === "pull_request_target") {
        return `\`${command}\` does not run on \`pull_request_target\`: there a stranger's files meet this repository's secrets. Use \`pull_request\` for \`plan\`, \`push\` to a branch for \`apply\`.`;
    }
    return command === "apply" ? unmerged(event) : null;
}
function unmerged(event) {
    const instead = "Run `apply` on `push` to the branch that pull requests are merged into.";
    if (event.name === "merge_group") {
        return `\`apply\` does not run on \`merge_group\`: what waits in a merge queue is not merged yet. ${instead}`;
    }
    if (event.name === "push" && event.isTag) {
        return `\`apply\` does not run on the push of a tag (\`${event.ref}\`). ${instead}`;
    }
    const aboutPullRequest = event.name.startsWith("pull_request") || event.ref.startsWith("refs/pull/");
    if (!aboutPullRequest || event.pullRequest?.merged)
        return null;
    const which = event.pullRequest ? `pull request ${event.pullRequest.number}` : "this pull request";
    return `\`apply\` does not run on \`${event.name}\` before the merge, and ${which} is not merged. ${instead}`;
}
/**
 * Whether GitHub withholds the repository's secrets from this run: the pull request comes from another repository (or one
 * that is gone), or Dependabot started it. Pure.
 *
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 */
function cannotHaveSecrets(event) {
    if (!event)
        return false;
    if (event.actor === "dependabot[bot]")
        return true;
    if (!event.pullRequest)
        return false;
    const own = `${event.repository.owner}/${event.repository.repo}`.toLowerCase();
    return event.pullRequest.headRepo?.toLowerCase() !== own;
}
function readPayload(path, readFile) {
    if (!path)
        return {};
    try {
        return fields(JSON.parse(readFile(path)));
    }
    catch {
        return {};
    }
}
function readPullRequest(pull) {
    const head = fields(pull.head);
    const base = fields(pull.base);
    const number = pull.number;
    const headSha = commit(head.sha);
    const baseSha = commit(base.sha);
    const baseRef = event_text(base.ref);
    if (typeof number !== "number" || !Number.isSafeInteger(number) || !headSha || !baseSha || !baseRef)
        return null;
    const merged = pull.merged === true;
    return {
        number,
        headRepo: event_text(fields(head.repo).full_name),
        headSha,
        baseRef,
        baseSha,
        merged,
        mergedAt: merged ? event_text(pull.merged_at) : null,
        state: pull.state === "closed" ? "closed" : "open",
        mergeCommitSha: merged ? commit(pull.merge_commit_sha) : null,
    };
}
function branchOf(ref) {
    return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
function runAddress(env, serverUrl, repository) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? "1");
    const run = `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`;
    return attempt > 1 ? `${run}/attempts/${attempt}` : run;
}
function graphqlFrom(apiUrl) {
    return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/, "/graphql") : `${apiUrl}/graphql`;
}
function address(value) {
    return value ? value.replace(/\/+$/, "") : null;
}
function fields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function event_text(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function commit(value) {
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : null;
}

// EXTERNAL MODULE: ./lib/commands/verdict.js
var verdict = __nccwpck_require__(9923);
;// CONCATENATED MODULE: ./lib/commands/validate.js

/** `validate`: what the file alone says. Pure. */
function validateReport(config) {
    if (!config.loaded.target)
        return (0,verdict/* invalidReport */.qn)(config);
    return (0,verdict/* reportOf */.EI)(config, { result: "validated", failureReason: null });
}

;// CONCATENATED MODULE: ./lib/commands/credentials.js



/** What is said where there are no credentials and should be. */
const NO_CREDENTIALS = "there are no Atlas credentials: set the inputs `client-id` and `client-secret`, or MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET";
/** How targets end that cannot reach Atlas for want of credentials, or null where there are some. */
function withoutCredentials({ inputs, event, runner }) {
    if (inputs.clientId !== null && inputs.clientSecret !== null)
        return null;
    const validates = inputs.missingCredentials === "validate" || (inputs.missingCredentials === "auto" && cannotHaveSecrets(event));
    if (!validates) {
        return (config) => config.loaded.target
            ? (0,verdict/* reportOf */.EI)(config, { result: "failed", failureReason: "no-credentials" }, { error: `${NO_CREDENTIALS[0]?.toUpperCase()}${NO_CREDENTIALS.slice(1)}.` })
            : (0,verdict/* invalidReport */.qn)(config);
    }
    runner.annotate({
        level: "notice",
        message: "This run has no Atlas credentials, so the file was checked offline and no plan was made.",
        file: null,
        line: null,
        column: null,
    });
    return validateReport;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/config/env.js
var config_env = __nccwpck_require__(1289);
// EXTERNAL MODULE: ./lib/config/decode.js
var decode = __nccwpck_require__(9078);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __nccwpck_require__(3306);
;// CONCATENATED MODULE: ./lib/config/files.js




/** Where the configuration is looked for when nobody says otherwise; `.yml` is tried when it is not there. */
const DEFAULT_FILE = "atlas-streams.yaml";
const CHECKOUT = "check the path; did the checkout step run?";
/**
 * The configuration files that paths and globs name: relative to the workspace, with `/`, sorted, each once.
 *
 * A path may be absolute and may use `\`, but has to stay inside the workspace. A literal path that is not there and a
 * glob that matches nothing are problems.
 */
function findFiles(patterns, workspace) {
    const files = new Set();
    const problems = [];
    const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
    for (const pattern of wanted.length === 0 ? [DEFAULT_FILE] : wanted) {
        const inside = insideWorkspace(pattern, workspace);
        if (typeof inside !== "string") {
            problems.push(inside);
            continue;
        }
        const matches = matching(inside, workspace);
        for (const match of matches) {
            // Control characters in a name would break annotations and comments further on.
            if ((0,wording/* visible */.RK)(match) === match)
                files.add(match);
            else
                problems.push((0,decode/* fileProblem */.Wj)(null, `the file name ${(0,wording/* quoted */.TL)(match)} holds hidden characters`, "rename the file"));
        }
        if (matches.length === 0)
            problems.push(nothingThere(pattern, inside));
    }
    return { files: [...files].sort(), problems };
}
/** The bytes of one configuration file; null with a problem where they cannot be had or are not UTF-8 text of at most 1 MiB. */
function readConfigFile(file, workspace) {
    const refused = (message, fix) => ({
        bytes: null,
        problems: [(0,decode/* fileProblem */.Wj)(file, message, fix)],
    });
    try {
        const real = (0,external_node_fs_.realpathSync)(external_node_path_.resolve(workspace, file));
        if (!isInside((0,external_node_fs_.realpathSync)(workspace), real)) {
            return refused("the file is a link that leads out of the workspace", "commit the file itself");
        }
        const facts = (0,external_node_fs_.statSync)(real);
        if (facts.isDirectory())
            return refused("this is a directory", `name a file, or a glob such as ${(0,wording/* quoted */.TL)(`${file}/*.yaml`)}`);
        if (!facts.isFile())
            return refused("this is not a regular file", "name a file of the repository");
        if (facts.size > decode/* LARGEST_FILE */.K7)
            return { bytes: null, problems: [(0,decode/* tooLarge */.g$)(file, facts.size)] };
        const bytes = readAtMost(real, decode/* LARGEST_FILE */.K7 + 1);
        const decoded = (0,decode/* decodeText */.g7)(bytes, file);
        return "problem" in decoded ? { bytes: null, problems: [decoded.problem] } : { bytes, problems: [] };
    }
    catch (error) {
        const code = errorCode(error);
        if (isMissing(code))
            return refused("there is no such file", CHECKOUT);
        return refused(`the file cannot be read: ${code}`, "check its permissions");
    }
}
/** A pattern relative to the workspace with `/`, or the problem that it leads out of it. */
function insideWorkspace(pattern, workspace) {
    if (pattern.includes("\0"))
        return (0,decode/* fileProblem */.Wj)(null, `the path ${(0,wording/* quoted */.TL)(pattern)} holds hidden characters`, "check the `config` input");
    const root = external_node_path_.resolve(workspace);
    const relative = external_node_path_.relative(root, external_node_path_.resolve(root, pattern.replaceAll("\\", "/")));
    const unified = relative.split(external_node_path_.sep).join("/");
    if (isInside(root, external_node_path_.join(root, relative)) && !external_node_path_.isAbsolute(relative))
        return unified === "" ? "." : unified;
    return (0,decode/* fileProblem */.Wj)(null, `the path ${(0,wording/* quoted */.TL)(pattern)} is outside the workspace`, "name a file of the checked-out repository");
}
function isInside(root, file) {
    const relative = external_node_path_.relative(root, file);
    return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
/** What a path or glob stands for. A directory stays, so that reading it can say what it is. */
function matching(pattern, workspace) {
    // A file may really be called `prod [eu].yaml`: what is there wins over what it could mean.
    if (exists(external_node_path_.resolve(workspace, pattern)))
        return [pattern];
    if (pattern === DEFAULT_FILE) {
        const other = DEFAULT_FILE.replace(/yaml$/, "yml");
        return exists(external_node_path_.resolve(workspace, other)) ? [other] : [];
    }
    if (!isGlob(pattern))
        return [];
    const matches = [];
    const exclude = (entry) => entry.name === ".git" || entry.name === "node_modules";
    for (const entry of (0,external_node_fs_.globSync)(pattern, { cwd: workspace, withFileTypes: true, exclude })) {
        if (entry.isDirectory())
            continue;
        const relative = external_node_path_.relative(external_node_path_.resolve(workspace), external_node_path_.resolve(workspace, entry.parentPath, entry.name));
        matches.push(relative.split(external_node_path_.sep).join("/"));
    }
    return matches;
}
function nothingThere(pattern, inside) {
    if (isGlob(inside))
        return (0,decode/* fileProblem */.Wj)(null, `no file matches ${(0,wording/* quoted */.TL)(pattern)}`, CHECKOUT);
    const also = inside === DEFAULT_FILE ? ", nor `atlas-streams.yml`" : "";
    return (0,decode/* fileProblem */.Wj)((0,wording/* visible */.RK)(inside), `there is no file ${(0,wording/* quoted */.TL)(pattern)}${also}`, CHECKOUT);
}
function isGlob(pattern) {
    return /[*?[\]{}]|[!@+]\(/.test(pattern);
}
function exists(file) {
    try {
        (0,external_node_fs_.statSync)(file);
        return true;
    }
    catch (error) {
        // What is there and cannot be looked at is a matter for the reader, who can say why.
        return !isMissing(errorCode(error));
    }
}
/** Reads no further than the limit, whatever a file that grows meanwhile holds. */
function readAtMost(file, limit) {
    const handle = (0,external_node_fs_.openSync)(file, "r");
    try {
        const buffer = Buffer.alloc(limit);
        let length = 0;
        for (;;) {
            const bytesRead = (0,external_node_fs_.readSync)(handle, buffer, length, limit - length, length);
            length += bytesRead;
            if (bytesRead === 0 || length === limit)
                return buffer.subarray(0, length);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function isMissing(code) {
    return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "EINVAL";
}
function errorCode(error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

// EXTERNAL MODULE: ./lib/config/load.js + 11 modules
var load = __nccwpck_require__(9512);
// EXTERNAL MODULE: ./lib/kinds/index.js + 12 modules
var lib_kinds = __nccwpck_require__(7232);
;// CONCATENATED MODULE: ./lib/commands/targets.js





/** Reads and checks every configuration file that the run was given. A broken one stops only its own target. */
function loadTargets(run) {
    const { inputs, workspace } = run;
    const { files, problems } = findFiles(inputs.config, workspace);
    const missing = problems.map((problem) => withoutTarget(problem, inputs.projectId));
    const read = files.map((file) => targets_load(file, workspace, inputs.projectId));
    for (const { loaded } of read)
        hideVariables(run, loaded);
    return [...missing, ...withProblems(read, (0,load/* sharedNames */.m)(read.map(({ loaded }) => loaded)))];
}
function targets_load(file, workspace, projectId) {
    const { bytes, problems } = readConfigFile(file, workspace);
    if (bytes === null)
        return { bytes, loaded: { file, name: stem(file), projectId, target: null, problems, declared: {} } };
    return { bytes, loaded: (0,load/* loadTarget */.K)(bytes, file, lib_kinds/* KINDS */.G, { projectId }) };
}
/** What a file takes from variables is secret from here on, also in a run that does not send it: Atlas may repeat it. */
function hideVariables({ env, runner, filter }, { target }) {
    for (const { name } of (target?.entries ?? []).flatMap(({ spec }) => (0,config_env/* envReferences */.Q)(spec))) {
        const value = Object.hasOwn(env, name) ? (env[name] ?? "") : "";
        // The runner would blank out what is too short wherever it stands; the filter does so where it stands alone.
        if (value.length >= SHORTEST_MASK)
            runner.mask(value);
        else if (value !== "")
            filter.add(value);
    }
}
/** Characters from which on the runner itself is asked to mask a value. */
const SHORTEST_MASK = 4;
/** A path that leads to no file is a target all the same: somebody asked for it. */
function withoutTarget(problem, projectId) {
    const file = problem.file ?? "";
    return {
        bytes: null,
        loaded: { file, name: stem(file), projectId, target: null, problems: [problem], declared: {} },
    };
}
function withProblems(files, problems) {
    return files.map((config) => {
        const more = problems.filter(({ file }) => file === config.loaded.file);
        return more.length === 0
            ? config
            : { ...config, loaded: { ...config.loaded, target: null, problems: [...config.loaded.problems, ...more] } };
    });
}
function stem(file) {
    const name = external_node_path_.posix
        .basename(file)
        .replace(/\.[^.]*$/, "")
        .replace(/[^A-Za-z0-9._-]/g, "-");
    return name.slice(0, 64) || "config";
}

;// CONCATENATED MODULE: ./lib/engine/clock.js
/** The machine's own time. */
const systemClock = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const finish = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", finish);
            resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        signal?.addEventListener("abort", finish, { once: true });
    }),
};

// EXTERNAL MODULE: ./lib/engine/problem.js
var engine_problem = __nccwpck_require__(2033);
// EXTERNAL MODULE: ./lib/engine/plan.js + 2 modules
var plan = __nccwpck_require__(7776);
// EXTERNAL MODULE: ./lib/report/apply-rows.js
var apply_rows = __nccwpck_require__(1698);
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __nccwpck_require__(5660);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __nccwpck_require__(5944);
;// CONCATENATED MODULE: ./lib/report/annotations.js



/**
 * Annotations of a step beside the one that counts the rest. GitHub shows ten of each level and drops others silently.
 * @see https://docs.github.com/en/rest/checks/runs
 */
const MOST = 9;
/** The most important things to say about a run, errors first: at most nine, then one that counts the rest. Pure. */
function annotations(reports, view) {
    const all = reports
        .flatMap((report) => ofTarget(report, view, reports.length > 1))
        .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    const first = all.slice(0, MOST);
    const level = all[MOST]?.level;
    if (level === undefined)
        return first;
    return [
        ...first,
        {
            level,
            message: `${(0,visible/* grouped */.zD)(all.length - first.length)} more in the summary`,
            file: null,
            line: null,
            column: null,
        },
    ];
}
const LEVELS = ["error", "warning", "notice"];
function ofTarget(report, view, named) {
    const prefix = named ? `${report.name}: ` : "";
    const note = (level, message, { file, line, column } = NOWHERE) => ({
        level,
        message: (0,visible/* shorten */.ml)((0,visible/* visible */.RK)(view
            .redact(prefix + message)
            .replace(/\s+/gu, " ")
            .trim()), 2_000),
        file: file === null ? null : view.redact(file),
        line,
        column,
    });
    const { plan, refusal } = report;
    return [
        ...report.problems.map((problem) => note("error", problemMessage(problem), problem)),
        ...(report.error === null ? [] : [note("error", report.error)]),
        ...(refusal === null
            ? []
            : [note("error", [refusal.message, ...refusal.waysForward.map((way) => `• ${way}`)].join(" "))]),
        ...(plan === null ? [] : [...outcomeNotes(report, plan, view, note), ...planNotes(report, plan, note)]),
        ...(report.result === "validated" && view.command !== "validate"
            ? [
                note("notice", "The configuration is valid. No plan was made: this run has no Atlas credentials.", {
                    file: report.config,
                    line: null,
                    column: null,
                }),
            ]
            : []),
    ];
}
const NOWHERE = { file: null, line: null, column: null };
function problemMessage(problem) {
    const where = problem.address === null ? "" : `${problem.address}: `;
    return `${where}${problem.message}${problem.fix === null ? "" : `; ${problem.fix}`}`;
}
function outcomeNotes(report, plan, view, note) {
    const rows = view.command === "apply" && report.refusal === null ? (0,apply_rows/* ended */.v)(report, plan) : [];
    // Where nothing was carried out, that something was not allowed is all there is to say.
    const told = report.outcomes.size === 0 ? rows.filter(({ end }) => end === "left-alone") : rows;
    return told.flatMap(({ change, end, outcome }) => {
        const message = outcome?.error?.message ?? "";
        if (end === "failed")
            return [note("error", `${change.address}: ${change.action} failed: ${message}`, change.source)];
        if (end === "timed-out")
            return [note("error", `${change.address}: still provisioning. ${message}`, change.source)];
        if (end === "skipped" || end === "not-started")
            return [note("warning", `${change.address}: ${end}. ${message}`, change.source)];
        return end === "left-alone" ? [notAllowed(change, note)] : [];
    });
}
function planNotes(report, plan, note) {
    const stuck = plan.resources.filter((change) => report.outcomes.get(change.address) === undefined);
    return [
        ...stuck.flatMap((change) => standingNote(change, note)),
        ...plan.unreadable.map(({ kind, scope, reason }) => note(report.failureReason === "forbidden" ? "error" : "warning", `could not read ${kind}${scope === null ? "" : ` of ${scope}`}: ${reason}`)),
        ...plan.warnings.map((warning) => note("warning", warning)),
    ];
}
function standingNote(change, note) {
    if (change.reason === "ambiguous") {
        return [
            note("error", `${change.address} matches ${change.candidates.length} live objects (${change.candidates.slice(0, 5).join(", ")}): name one with \`id:\``, change.source),
        ];
    }
    if (change.reason === "not-live")
        return [note("error", `${change.address}: the \`id:\` it is pinned to is not there`, change.source)];
    if (change.obstacle !== null)
        return [note("error", `${change.address} is not there in Atlas: ${change.obstacle}`, change.source)];
    if ((0,standing/* standing */.JA)(change) === "failed")
        return [
            note("warning", `${change.address} failed in Atlas${change.message === null ? "" : `: ${change.message}`}`, change.source),
        ];
    return [];
}
function notAllowed(change, note) {
    return note("warning", `${change.address}: ${change.action} is not in \`allowed-actions\`, left alone`, change.source);
}

// EXTERNAL MODULE: ./lib/report/value.js
var value = __nccwpck_require__(5539);
;// CONCATENATED MODULE: ./lib/report/json-report.js


/** The version of the report's shape; it grows when a reader of the old shape would break. */
const FORMAT_VERSION = 1;
/** The report for machines. Known secrets are taken out of every value, sensitive values are replaced. Pure. */
function jsonReport(reports, run, view) {
    return {
        formatVersion: FORMAT_VERSION,
        command: run.command,
        result: run.result,
        targets: reports.map((report) => target(report, view)),
    };
}
function target(report, view) {
    const { plan } = report;
    const text = (value) => (value === null ? null : view.redact(value));
    return {
        name: view.redact(report.name),
        projectId: text(report.projectId),
        config: view.redact(report.config),
        digest: plan?.digest ?? null,
        result: report.result,
        failureReason: report.failureReason,
        error: text(report.error),
        refusal: report.refusal === null ? null : refusal(report.refusal, view.redact),
        declared: report.declared,
        counts: plan?.counts ?? null,
        resources: plan === null
            ? []
            : plan.resources.map((change) => resource(change, plan, report.outcomes.get(change.address) ?? null, view)),
        unmanaged: plan === null || !view.showUnmanaged ? [] : plan.unmanaged.map((object) => unmanaged(object, view.redact)),
        unreadable: (plan?.unreadable ?? []).map(({ kind, scope, reason }) => ({
            kind,
            scope: text(scope),
            reason: view.redact(reason),
        })),
        warnings: (plan?.warnings ?? []).map(view.redact),
        problems: report.problems.map((problem) => problemJson(problem, view.redact)),
    };
}
function refusal(refused, redact) {
    return {
        reason: refused.reason,
        message: redact(refused.message),
        waysForward: refused.waysForward.map(redact),
        addresses: refused.addresses.map(redact),
    };
}
function resource(change, plan, outcome, view) {
    const { redact } = view;
    const text = (value) => (value === null ? null : redact(value));
    return {
        address: redact(change.address),
        kind: change.kind,
        action: change.action,
        allowed: change.allowed,
        id: text(change.id),
        state: text(change.state),
        reason: change.reason,
        message: text(change.message),
        fields: change.fields.map((field) => ({
            path: redact(field.path),
            ...(0,value/* shownJson */.oB)(field, redact),
            sensitive: field.sensitive,
            immutable: field.immutable,
        })),
        handover: text(change.handover),
        obstacle: text(change.obstacle),
        dependsOn: change.dependsOn.map(redact),
        usedBy: (0,standing/* usersOf */.ev)(change, plan, view.showUnmanaged).names.map(redact),
        usedByCount: change.usedBy.length,
        candidates: change.candidates.map(redact),
        destructive: change.destructive,
        source: { file: redact(change.source.file), line: change.source.line, column: change.source.column },
        outcome: outcome === null ? null : outcomeJson(outcome, redact),
    };
}
function outcomeJson(outcome, redact) {
    return {
        status: outcome.status,
        error: outcome.error === null ? null : { message: redact(outcome.error.message), reason: outcome.error.reason },
        seconds: outcome.seconds,
        id: outcome.id === null ? null : redact(outcome.id),
        state: outcome.state === null ? null : redact(outcome.state),
        outputs: (0,value/* clean */.uH)(outcome.outputs, redact),
    };
}
function unmanaged(object, redact) {
    return {
        kind: object.kind,
        scope: object.scope === null ? null : redact(object.scope),
        id: redact(object.id),
        name: object.name === null ? null : redact(object.name),
        state: object.state === null ? null : redact(object.state),
        config: (0,value/* clean */.uH)(object.config, redact),
    };
}
function problemJson(problem, redact) {
    const message = problem.fix === null ? problem.message : `${problem.message}; ${problem.fix}`;
    return {
        message: redact(message),
        file: problem.file === null ? null : redact(problem.file),
        line: problem.line,
        column: problem.column,
        address: problem.address === null ? null : redact(problem.address),
    };
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./lib/report/wording.js
var report_wording = __nccwpck_require__(7142);
;// CONCATENATED MODULE: ./lib/report/sentence.js



/** Targets that are told one by one; more are added up by result. */
const ONE_BY_ONE = 5;
/** The run in one sentence, e.g. `prod-eu: 2 to create, 1 to update; 4 unchanged, 1 unmanaged`. Holds names and counts only. Pure. */
function sentence(reports, command) {
    if (reports.length === 0)
        return "no configuration was read";
    if (reports.length <= ONE_BY_ONE) {
        return reports.map((report) => `${(0,visible/* shorten */.ml)((0,visible/* visible */.RK)(report.name), 80)}: ${sentenceOf(report, command)}`).join(" · ");
    }
    const results = [...Map.groupBy(reports, (report) => report.result)].map(([result, same]) => `${(0,visible/* grouped */.zD)(same.length)} ${result}`);
    return `${(0,visible/* grouped */.zD)(reports.length)} targets: ${results.join(", ")}`;
}
/** One target without its name. Pure. */
function sentenceOf(report, command) {
    const { result, plan } = report;
    const reason = report.refusal?.reason ?? report.failureReason;
    if (result === "invalid")
        return `invalid, ${(0,report_wording/* counted */.hS)(report.problems.length, "problem")}`;
    if (result === "validated")
        return `valid, ${(0,report_wording/* counted */.hS)((0,report_wording/* declaredCount */.cM)(report.declared), "resource")}`;
    if (result === "exported")
        return `exported ${(0,report_wording/* counted */.hS)((0,report_wording/* declaredCount */.cM)(report.declared), "resource")}`;
    if (report.refusal !== null && report.outcomes.size === 0)
        return `refused (${report.refusal.reason}), nothing was changed`;
    const why = reason === null ? "" : ` (${report_wording/* REASON_WORDS */.J$[reason]})`;
    if (plan === null)
        return `failed${why}`;
    if (command !== "apply")
        return `${planned(plan)}${why}`;
    return `${applied(report)}${why}`;
}
function planned({ counts, resources }) {
    const doing = ["create", "update", "replace", "delete"].filter((action) => counts[action] > 0);
    const blocked = resources.filter(({ action }) => action === "unknown").length;
    const changes = [
        ...doing.map((action) => `${(0,visible/* grouped */.zD)(counts[action])} to ${action}`),
        ...(blocked === 0 ? [] : [`${(0,visible/* grouped */.zD)(blocked)} ${END_WORDS.blocked}`]),
    ];
    return withRest(changes.length === 0 ? "no changes" : changes.join(", "), counts, [
        "unchanged",
        "pending",
        "failed",
        "unmanaged",
    ]);
}
function applied(report) {
    const { plan } = report;
    if (plan === null)
        return "nothing";
    const rows = (0,apply_rows/* ended */.v)(report, plan);
    const words = rows.map(({ change, end }) => end === "done" || end === "started" ? report_wording/* DONE_WORDS */.XM[change.action] : END_WORDS[end]);
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${(0,visible/* grouped */.zD)(same.length)} ${word}`);
    return withRest(counts.length === 0 ? "nothing to do" : counts.join(", "), plan.counts, ["unchanged", "unmanaged"]);
}
const END_WORDS = {
    failed: "failed",
    "timed-out": "still provisioning",
    blocked: "blocked",
    skipped: "skipped",
    "not-started": "not started",
    "left-alone": "not allowed",
};
function withRest(text, counts, states) {
    const rest = states.filter((state) => counts[state] > 0).map((state) => `${(0,visible/* grouped */.zD)(counts[state])} ${state}`);
    return rest.length === 0 ? text : `${text}; ${rest.join(", ")}`;
}

// EXTERNAL MODULE: ./lib/report/bodies.js + 5 modules
var report_bodies = __nccwpck_require__(2164);
// EXTERNAL MODULE: ./lib/report/ladder.js
var ladder = __nccwpck_require__(2276);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __nccwpck_require__(3021);
;// CONCATENATED MODULE: ./lib/report/summary.js





/**
 * Most bytes of the job summary. GitHub drops a step's summary above 1 MiB.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BYTES = 900 * 1024;
const NOTHING = "## 🔴 Atlas networking · nothing was read\n\nNo configuration could be read. The annotations and the log of this run say why.";
/** Rows of the table of targets. */
const MOST_TARGETS = 1_000;
/** The job summary of all targets of a run, at most 900 KiB: where it is too much, the longest targets are shortened first. Pure. */
function summary(reports, view) {
    const md = (0,markdown/* markdown */.wD)(view.redact);
    if (reports.length === 0)
        return `${NOTHING}\n`;
    const head = reports.length === 1 ? "" : `${overview(md, reports, view)}\n\n---\n\n`;
    const bodies = shortened(reports.map((report) => (0,report_bodies/* bodyBlocks */.v)(md, report, view, { on: "summary", since: null })), BYTES - Buffer.byteLength(head) - 1);
    return `${head}${bodies.join(BETWEEN)}\n`;
}
const BETWEEN = "\n\n---\n\n";
/** Steps the longest body down, again and again, until all fit; then drops whole bodies from the end. */
function shortened(targets, budget) {
    const bodies = targets.map((blocks) => body(blocks, 0));
    let total = bodies.reduce((sum, { bytes }) => sum + bytes, 0);
    while (total > budget) {
        const longest = longestOf(bodies);
        if (longest === null)
            break;
        const next = body(longest.blocks, (longest.rung + 1));
        bodies[bodies.indexOf(longest)] = next;
        total += next.bytes - longest.bytes;
    }
    while (total > budget && bodies.length > 0)
        total -= bodies.pop()?.bytes ?? 0;
    return bodies.map(({ text }) => text);
}
/** The longest body that can still be shortened, or null. */
function longestOf(bodies) {
    const candidates = bodies.filter(({ rung }) => rung < 5);
    return candidates.reduce((best, body) => (best === null || body.bytes > best.bytes ? body : best), null);
}
function body(blocks, rung) {
    const text = (0,ladder.at)(rung, blocks);
    return { blocks, rung, text, bytes: Buffer.byteLength(text) + BETWEEN.length };
}
function overview(md, reports, view) {
    const rows = reports
        .slice(0, MOST_TARGETS)
        .map((report) => [
        md.code(report.name, 80),
        new markdown/* Markup */.VK(report.result),
        md.text `${sentenceOf(report, view.command)}`,
    ]);
    const more = reports.length - rows.length;
    return new markdown/* Markup */.VK([
        `## Atlas networking · ${(0,visible/* grouped */.zD)(reports.length)} targets`,
        (0,markdown/* table */.tp)(["Target", "Result", "What"], rows).toString(),
        ...(more > 0 ? [`… and ${(0,visible/* grouped */.zD)(more)} more targets.`] : []),
    ].join("\n\n"));
}

;// CONCATENATED MODULE: ./lib/finish.js








/** Every output of the action; all are set on every path. */
const OUTPUTS = [
    "result",
    "failure-reason",
    "has-changes",
    "create-count",
    "update-count",
    "replace-count",
    "delete-count",
    "unchanged-count",
    "pending-count",
    "failed-count",
    "unmanaged-count",
    "summary",
    "plan-digest",
    "report-path",
    "resources",
    "targets",
    "comment-id",
    "comment-url",
    "issue-number",
    "issue-url",
];
/** Longest `resources` output in bytes; GitHub allows a job's outputs 1 MiB together. */
const MOST_RESOURCES = 256 * 1024;
const SUCCESSES = new Set(["no-changes", "changes", "validated", "applied", "exported"]);
/** Says how a run ended, on every surface that every run has: log, annotations, summary, report, outputs. Returns the exit code. */
function finish(end, runner, view) {
    const { command, verdict, reports, problems } = end;
    const report = JSON.stringify(jsonReport(reports, { command, result: verdict.result }, view), null, 2);
    const reportPath = runner.report(`${report}\n`, command, end.reportPath);
    for (const annotation of annotations(reports, view))
        runner.annotate(annotation);
    for (const problem of problems)
        runner.annotate({
            level: "error",
            message: withFix(problem),
            file: problem.file,
            line: problem.line,
            column: problem.column,
        });
    const text = reports.length > 0 || problems.length === 0 ? summary(reports, view) : problemSummary(command, problems);
    runner.summary(text);
    // Who reads the log should not have to look for the summary.
    runner.group(`${command} in full`, (0,plain/* plainText */.w)(text));
    const values = { ...outputsOf(end, runner), "report-path": reportPath };
    for (const name of OUTPUTS)
        runner.output(name, values[name]);
    for (const { problems: found } of reports)
        for (const problem of found)
            runner.info((0,engine_problem/* problemText */.f)(problem));
    runner.info(values.summary);
    const failed = !SUCCESSES.has(verdict.result) || verdict.failureReason !== null;
    return failed || (end.failOnChanges && verdict.result === "changes" && command !== "apply") ? 1 : 0;
}
function outputsOf({ command, verdict, reports, published, problems }, runner) {
    const plans = reports.flatMap(({ plan }) => plan ?? []);
    const count = (name) => plans.length === 0 ? "" : String(plans.reduce((sum, plan) => sum + plan.counts[name], 0));
    const each = (value) => perTarget(reports, value);
    const shown = (value) => each(({ name }) => {
        const found = published.get(name);
        return found ? value(found) : "";
    });
    return {
        result: verdict.result,
        "failure-reason": verdict.failureReason ?? "",
        "has-changes": plans.length === 0 ? "" : String(plans.some(plan/* hasChanges */.ik)),
        "create-count": count("create"),
        "update-count": count("update"),
        "replace-count": count("replace"),
        "delete-count": count("delete"),
        "unchanged-count": count("unchanged"),
        "pending-count": count("pending"),
        "failed-count": count("failed"),
        "unmanaged-count": count("unmanaged"),
        summary: reports.length === 0 && problems.length > 0 ? problems.map(engine_problem/* problemText */.f).join(" · ") : sentence(reports, command),
        "plan-digest": each(({ plan }) => plan?.digest ?? ""),
        "report-path": "",
        resources: plans.length === 0 ? "" : resourcesOf(reports, runner),
        targets: reports.length === 0
            ? ""
            : JSON.stringify(reports.map(({ name, config, projectId }) => ({ name, config, projectId: projectId ?? "" }))),
        "comment-id": shown(({ commentId }) => commentId),
        "comment-url": shown(({ commentUrl }) => commentUrl),
        "issue-number": shown(({ issueNumber }) => issueNumber),
        "issue-url": shown(({ issueUrl }) => issueUrl),
    };
}
/** One target's value as it is, several as JSON by the target's name; empty where none has one. */
function perTarget(reports, value) {
    const values = reports
        .map((report) => [report.name, value(report)])
        .filter(([, text]) => text !== "");
    if (reports.length === 1)
        return values[0]?.[1] ?? "";
    return values.length === 0 ? "" : JSON.stringify(Object.fromEntries(values));
}
function resourcesOf(reports, runner) {
    const kinds = new Map(lib_kinds/* KINDS */.G.map((kind) => [kind.key, kind]));
    const entries = reports.flatMap(({ name, plan, outcomes }) => (plan?.resources ?? []).flatMap((change) => {
        const outcome = outcomes.get(change.address);
        const id = outcome?.id ?? (change.action === "delete" && outcome?.status === "done" ? null : change.id);
        if (id === null)
            return [];
        const more = outcome
            ? outcome.outputs
            : change.live
                ? (kinds.get(change.kind)?.outputs?.(change.live.value) ?? {})
                : {};
        return [
            [
                reports.length > 1 ? `${name}:${change.address}` : change.address,
                { id, state: outcome?.state ?? change.state, ...more },
            ],
        ];
    }));
    const text = JSON.stringify(Object.fromEntries(entries));
    if (Buffer.byteLength(text) <= MOST_RESOURCES)
        return text;
    runner.warning("The output `resources` would be longer than 256 KiB and is left empty; the report has it all.");
    return "{}";
}
function problemSummary(command, problems) {
    return [
        `## 🔴 Atlas networking ${command} · stopped`,
        "",
        ...problems.map((problem) => `- ${withFix(problem)}`),
    ].join("\n");
}
function withFix({ message, fix }) {
    return fix === null ? message : `${message}; ${fix}`;
}

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __nccwpck_require__(646);
;// CONCATENATED MODULE: ./lib/version.js
/** Version of the action, the same as in `package.json`. */
const VERSION = "0.1.0";

;// CONCATENATED MODULE: ./lib/run.js

/** How a run's reports are rendered. */
function viewOf(inputs, event, redact) {
    const onPullRequest = event?.name === "pull_request" && event.pullRequest !== null;
    return {
        command: inputs?.command ?? "plan",
        repository: event ? `${event.repository.owner}/${event.repository.repo}` : null,
        serverUrl: event?.serverUrl ?? "https://github.com",
        sha: (onPullRequest ? event.pullRequest?.headSha : event?.sha) || null,
        branch: event?.branch ?? null,
        runUrl: event?.runUrl ?? null,
        runNumber: event?.runNumber ?? null,
        showUnmanaged: showsUnmanaged(inputs, event),
        version: VERSION,
        redact,
        now: new Date(),
    };
}
/** What the file does not mention is nobody's business in public; where it cannot be told, it is taken for public. */
function showsUnmanaged(inputs, event) {
    if (inputs === null || inputs.showUnmanaged === "auto")
        return event === null || event.repository.isPrivate === true;
    return inputs.showUnmanaged === "true";
}

;// CONCATENATED MODULE: ./lib/runner/interrupts.js
/** So long after an interrupt an answer to a write in flight is waited for, in milliseconds; GitHub kills after 7.5 seconds. */
const GRACE = 3_000;
/** Listens for SIGINT and SIGTERM, with which a cancelled job begins to end. */
function listenForInterrupts(clock, runner) {
    const soft = new AbortController();
    const hard = new AbortController();
    const over = new AbortController();
    const onSignal = () => {
        soft.abort();
        runner.info("The run was told to stop: it begins no new write, and ends once the answers in flight are there.");
        void clock.sleep(GRACE, over.signal).then(() => hard.abort());
    };
    process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
    return {
        interrupted: soft.signal,
        hardStop: hard.signal,
        forget() {
            process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
            // A run that ends within its grace does not stay for the rest of it.
            over.abort();
        },
    };
}

// EXTERNAL MODULE: ./lib/secrets/filter.js
var secrets_filter = __nccwpck_require__(6407);
;// CONCATENATED MODULE: ./lib/main.js













/** One run of the action, from its inputs to its exit code. Read it from top to bottom. */
async function main({ env, getInput, openRunner, clock = systemClock, openHttp }) {
    const filter = (0,secrets_filter/* openFilter */.N)();
    const runner = openRunner(filter, env);
    const event = readEvent(env, (file) => (0,external_node_fs_.readFileSync)(file, "utf8"));
    let inputs;
    try {
        inputs = (0,lib_inputs/* readInputs */.Ko)(getInput, env);
    }
    catch (error) {
        const problems = error instanceof engine_problem/* ConfigError */.x ? error.problems : [bug(error)];
        return finish(stopped(getInput("command"), "invalid", "config-invalid", problems), runner, viewOf(null, event, filter.redact));
    }
    for (const secret of [inputs.clientSecret, inputs.githubToken])
        if (secret)
            runner.mask(secret.reveal());
    const stop = listenForInterrupts(clock, runner);
    const view = viewOf(inputs, event, filter.redact);
    const run = {
        inputs,
        event,
        env,
        runner,
        filter,
        clock,
        openHttp: openHttp ?? null,
        view,
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        interrupted: stop.interrupted,
        hardStop: stop.hardStop,
    };
    try {
        return finish(await perform(run), runner, view);
    }
    catch (error) {
        runner.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return finish(stopped(inputs.command, "failed", "internal", [bug(error)], inputs), runner, view);
    }
    finally {
        stop.forget();
    }
}
/** Does what the command says, and tells GitHub. */
async function perform(run) {
    const { inputs, event } = run;
    const wrong = wrongEvent(inputs.command, event);
    if (wrong !== null)
        return stopped(inputs.command, "refused", "wrong-event", [problem(wrong)], inputs);
    if (inputs.command === "validate")
        return ended(run, loadTargets(run).map(validateReport));
    const offline = withoutCredentials(run);
    if (inputs.command === "export")
        return offline === null
            ? exportAll(run)
            : stopped(inputs.command, "failed", "no-credentials", [problem(NO_CREDENTIALS)], inputs);
    const files = loadTargets(run);
    if (offline !== null)
        return offline === validateReport ? ended(run, files.map(offline)) : publishAll(run, files.map(offline));
    if (files.every(({ loaded }) => loaded.target === null))
        return publishAll(run, files.map((config) => (0,verdict/* invalidReport */.qn)(config)));
    return connected(run, (online) => reportAll(online, files));
}
/** Reports every target and shows it on GitHub. */
async function reportAll(run, files) {
    if (run.inputs.command === "apply")
        return applyEverywhere(run, files);
    const { planReport } = await Promise.all(/* import() */[__nccwpck_require__.e(685), __nccwpck_require__.e(895)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5895));
    let client;
    const github = () => {
        client ??= __nccwpck_require__.e(/* import() */ 581).then(__nccwpck_require__.bind(__nccwpck_require__, 7581)).then(({ connectGitHub }) => connectGitHub(run));
        return client;
    };
    return publishAll(run, await Promise.all(files.map((config) => planReport(run, config, github))));
}
async function applyEverywhere(run, files) {
    const { applyAll } = await Promise.all(/* import() */[__nccwpck_require__.e(685), __nccwpck_require__.e(929)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5929));
    const { reports, published } = await applyAll(run, files);
    return ended(run, reports, published);
}
async function exportAll(run) {
    const { exportReport } = await Promise.all(/* import() */[__nccwpck_require__.e(685), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7942));
    return connected(run, async (online) => ended(run, [await exportReport(online)]));
}
/** Shows plans as comments and drift as issues, one target after the other. */
async function publishAll(run, reports) {
    const { inputs } = run;
    const wanted = inputs.command === "drift" ? inputs.driftIssue : inputs.command === "plan" && inputs.comment !== "never";
    if (!wanted || run.interrupted.aborted)
        return ended(run, reports);
    const { clashProblem, connectGitHub, publishDrift, publishPlan, pullRequestOf } = await __nccwpck_require__.e(/* import() */ 581).then(__nccwpck_require__.bind(__nccwpck_require__, 7581));
    if (inputs.command === "plan" && pullRequestOf(run) === null)
        return ended(run, reports);
    const github = await connectGitHub(run);
    if (github === null)
        return ended(run, reports);
    const published = new Map();
    const last = [];
    for (const report of reports) {
        const shown = await (inputs.command === "drift" ? publishDrift : publishPlan)(run, github, report);
        published.set(report.name, shown);
        last.push(shown.clash === null
            ? report
            : {
                ...report,
                result: "invalid",
                failureReason: "config-invalid",
                problems: [...report.problems, clashProblem(report, shown.clash)],
            });
    }
    return ended(run, last, published);
}
/** Opens the way to Atlas for as long as it is needed; the token never outlives the run. */
async function connected(run, use) {
    const { inputs, runner, clock, interrupted } = run;
    const { clientId, clientSecret } = inputs;
    if (clientId === null || clientSecret === null)
        throw new TypeError("There are no credentials to connect with.");
    const [{ openHttp }, { openSession }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(359)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4359)), Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8969))]);
    const http = (run.openHttp ?? openHttp)();
    const pace = {
        clock,
        longestPause: inputs.pollIntervalSeconds * 1000,
        signal: interrupted,
        onRetry: (error, pause) => runner.info(`${error.message} Trying again in ${(pause / 1000).toFixed(1)} s.`),
    };
    const session = openSession({
        baseUrl: inputs.baseUrl,
        credentials: { clientId, clientSecret },
        http,
        pace,
        onToken: (token) => runner.mask(token),
    });
    try {
        return await use({ ...run, session, pace });
    }
    finally {
        await session.close();
        await http.close();
    }
}
function ended({ inputs }, reports, published = new Map()) {
    return {
        ...stopped(inputs.command, "no-changes", null, [], inputs),
        verdict: (0,verdict/* runVerdict */.ZH)(checked(inputs, reports)),
        reports: checked(inputs, reports),
        published,
    };
}
/** A drift run that could not read everything has not told whether there is drift. */
function checked({ command }, reports) {
    if (command !== "drift")
        return reports;
    return reports.map((report) => report.failureReason === null && (report.plan?.unreadable.length ?? 0) > 0
        ? { ...report, result: "failed", failureReason: "forbidden" }
        : report);
}
function stopped(command, result, failureReason, problems, inputs = null) {
    const verdict = { result, failureReason };
    return {
        command,
        verdict,
        reports: [],
        published: new Map(),
        problems,
        failOnChanges: inputs?.failOnChanges ?? false,
        reportPath: inputs?.reportPath ?? null,
    };
}
function problem(message) {
    return { message, fix: null, file: null, line: null, column: null, address: null };
}
function bug(error) {
    return problem(`this is a bug of the action: ${error instanceof Error ? error.message : String(error)}. Please report it with the log.`);
}


/***/ }),

/***/ 1698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resultTable),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5660);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5419);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5539);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7142);





const ENDS = {
    failed: { sign: "❌", word: "**failed**" },
    "timed-out": { sign: "⌛", word: "**still provisioning**" },
    blocked: { sign: "⛔", word: "**blocked**" },
    skipped: { sign: "⏭️", word: "**skipped**" },
    "not-started": { sign: "⏸️", word: "**not started**" },
    "left-alone": { sign: "🚫", word: "**left alone**" },
    started: { sign: "⏳", word: "not waited for" },
    done: { sign: "✅", word: "" },
};
const ORDER = Object.keys(ENDS);
/** The changes that an apply was about, in the order of the table. Pure. */
function ended(report, plan) {
    return plan.resources
        .flatMap((change) => {
        const outcome = report.outcomes.get(change.address) ?? null;
        if (outcome !== null && (change.allowed || outcome.status === "done"))
            return [{ change, outcome, end: outcome.status }];
        if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(change) === "blocked" || (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(change) === "unknown")
            return [{ change, outcome, end: "blocked" }];
        if (!(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .writes */ .D3)(change))
            return [];
        return [{ change, outcome, end: change.allowed ? "not-started" : "left-alone" }];
    })
        .toSorted((a, b) => ORDER.indexOf(a.end) - ORDER.indexOf(b.end));
}
/** How each change ended, folded where all is well. Pure. */
function resultTable(md, rows, plan, view, most, folded) {
    if (rows.length === 0)
        return null;
    const shown = rows.slice(0, most);
    const more = rows.length - shown.length;
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Result", "Resource", "Took", "Detail"], shown.map((entry) => [
            resultCell(entry),
            md.code(entry.change.address, 120),
            tookCell(entry),
            detailCell(md, entry, plan, view),
        ])),
        more > 0 ? md.text `… and ${more} more, less urgent than these.` : null,
    ]);
    return folded ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`✅ What was done, one by one`), content) : content;
}
function resultCell({ change, end }) {
    const { sign, word } = ENDS[end];
    if (end === "done")
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(sign, _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .DONE_WORDS */ .XM[change.action]);
    if (end === "started")
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(sign, `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .DONE_WORDS */ .XM[change.action]}, ${word}`);
    if (end === "blocked")
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(sign, word);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(sign, `${word} (${change.action === "no-op" ? "wait" : change.action})`);
}
function tookCell({ outcome, end }) {
    const took = outcome === null || end === "skipped" || end === "not-started" ? "–" : (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(outcome.seconds);
    return new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(took.replaceAll(" ", "\u00a0"));
}
function detailCell(md, { change, outcome, end }, plan, view) {
    if (end === "blocked")
        return (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .whatHappens */ .wj)(md, change, plan, view);
    if (end === "left-alone")
        return md.text `${md.code(change.action)} is not in \`allowed-actions\``;
    if (outcome === null)
        return new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK("–");
    const id = outcome.id ?? null;
    const outputs = Object.entries(outcome.outputs).slice(0, 4);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
        outcome.error === null ? null : md.prose(outcome.error.message, 600),
        outcome.state === null || outcome.error?.message.includes(outcome.state) ? null : md.code(outcome.state, 40),
        id === null
            ? null
            : md.text `${change.action === "replace" && outcome.status === "done" ? "new id" : "id"} ${md.code(id)}`,
        ...outputs.map(([name, value]) => md.text `${md.code(name)} ${md.code(String((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(value, (text) => text)))}`),
    ], " · ");
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ bodyBlocks)
});

// EXTERNAL MODULE: ./lib/report/apply-rows.js
var apply_rows = __nccwpck_require__(1698);
// EXTERNAL MODULE: ./lib/report/footer.js
var footer = __nccwpck_require__(2747);
// EXTERNAL MODULE: ./lib/report/ladder.js
var ladder = __nccwpck_require__(2276);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __nccwpck_require__(3021);
// EXTERNAL MODULE: ./lib/report/places.js
var places = __nccwpck_require__(8884);
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __nccwpck_require__(5660);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __nccwpck_require__(5944);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __nccwpck_require__(7142);
;// CONCATENATED MODULE: ./lib/report/diagram.js




/** Boxes above which a picture no longer helps. */
const MOST = 40;
/** Units of a name or a description in a box. */
const LABEL_MAX = 48;
/** How each standing is drawn, readable on a light page and on a dark one; its word stands in the box as well. */
const STYLES = {
    replace: "fill:#ffe2c9,stroke:#bc4c00,stroke-width:3px,color:#1f2328",
    delete: "fill:#ffd7d5,stroke:#cf222e,stroke-width:3px,color:#1f2328",
    failed: "fill:#ffd7d5,stroke:#cf222e,stroke-width:3px,color:#1f2328",
    blocked: "fill:#ffd7d5,stroke:#cf222e,stroke-dasharray:6 4,color:#1f2328",
    recreate: "fill:#ffe2c9,stroke:#bc4c00,color:#1f2328",
    unknown: "fill:#ece6ff,stroke:#8250df,stroke-dasharray:6 4,color:#1f2328",
    update: "fill:#fff4c4,stroke:#9a6700,color:#1f2328",
    create: "fill:#dafbe1,stroke:#1a7f37,stroke-width:3px,color:#1f2328",
    pending: "fill:#ddf4ff,stroke:#0969da,stroke-dasharray:6 4,color:#1f2328",
    unchanged: "fill:#f6f8fa,stroke:#818b98,color:#1f2328",
};
/** The far side of a link: it is not Atlas's, so nothing is done about it. */
const FAR_STYLE = "fill:#ffffff,stroke:#818b98,stroke-dasharray:2 3,color:#59636e";
/** The fold with the picture of a target, or null where it would not help: a single resource, or too many. Pure. */
function diagramFold(md, plan, view) {
    const lines = diagram(plan, view.redact);
    return lines === null ? null : (0,markdown/* details */.zH)(new markdown/* Markup */.VK("🗺️ The target as a picture"), md.fence("mermaid", lines));
}
/**
 * A target as the source of a Mermaid flowchart: what contains something as a frame, what stands by itself with the service
 * behind it, and an arrow from each connection to its link. Null where it would not help. Pure.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
function diagram(plan, redact) {
    const boxes = boxesOf(plan);
    const [frames, inner, outer] = [ofPart(boxes, "frame"), ofPart(boxes, "inner"), ofPart(boxes, "outer")];
    if (boxes.length < 2 || boxes.length + outer.length > MOST)
        return null;
    return [
        "flowchart LR",
        ...frames.flatMap((frame) => frameLines(frame, inner, redact)),
        ...outer.flatMap((box) => outerLines(box, redact)),
        ...inner.flatMap((box) => outer
            .filter(({ change }) => box.change.dependsOn.includes(change.address))
            .map(({ id }) => `${box.id} --> ${id}`)),
        ...styleLines(boxes, outer),
    ];
}
function ofPart(boxes, part) {
    return boxes.filter((box) => box.part === part);
}
function frameLines({ id, change }, inner, redact) {
    const title = label([`${(0,wording/* kindWords */.Gk)(change.kind, 1)} ${change.entry.name} · ${diagram_status(change)}`], redact);
    const held = inner.filter(({ within }) => within === change.address);
    return [
        `subgraph ${id}[${title}]`,
        ...held.map((box) => `${box.id}[${label([box.change.entry.name, box.change.summary], redact, diagram_status(box.change))}]`),
        "end",
    ];
}
/** Something that stands by itself, and the service that it leads to. */
function outerLines({ id, change }, redact) {
    return [
        `${id}([${label([change.entry.name, (0,wording/* kindWords */.Gk)(change.kind, 1)], redact, diagram_status(change))}])`,
        `${id}far[(${label([change.summary === "" ? change.address : change.summary], redact)})]`,
        `${id} --- ${id}far`,
    ];
}
function boxesOf({ resources }) {
    const within = resources.map((change) => containerOf(change, resources));
    const frames = new Set(within);
    return resources.map((change, index) => {
        const container = within[index] ?? null;
        const part = frames.has(change.address) ? "frame" : container === null ? "outer" : "inner";
        return { id: `n${index}`, change, part, within: container };
    });
}
/** An address is the path in the file, so what contains an entry begins it. */
function containerOf({ address, entry }, resources) {
    if (entry.scope === null)
        return null;
    const isContainer = (other) => other.entry.name === entry.scope && address.startsWith(`${other.address}/`);
    return resources.find(isContainer)?.address ?? null;
}
function styleLines(boxes, outer) {
    const used = [...Map.groupBy(boxes, ({ change }) => (0,standing/* standing */.JA)(change))];
    return [
        ...used.flatMap(([state, same]) => [
            `classDef ${state} ${STYLES[state]}`,
            `class ${same.map(({ id }) => id).join(",")} ${state}`,
        ]),
        ...(outer.length === 0
            ? []
            : [`classDef far ${FAR_STYLE}`, `class ${outer.map(({ id }) => `${id}far`).join(",")} far`]),
    ];
}
/** What will be done and how it is now, e.g. `update · READY`. */
function diagram_status(change) {
    const { word } = standing/* LOOKS */.BJ[(0,standing/* standing */.JA)(change)];
    return change.state === null ? word : `${word} · ${change.state}`;
}
/**
 * Lines of text as one Mermaid label. Everything but letters, digits, spaces and a little punctuation is spelt as an entity:
 * a label ends at a quote, and begins formatting at a backtick; a colon could turn its line into a style. The last line is not
 * broken at its spaces.
 */
function label(lines, redact, last = "") {
    const safe = (line) => entities((0,visible/* shorten */.ml)((0,visible/* visible */.RK)(redact(line)), LABEL_MAX));
    const texts = [...lines.map(safe), safe(last).replaceAll(" ", "#160;")];
    return `"${texts.filter((text) => text !== "").join("<br>")}"`;
}
function entities(text) {
    return text.replace(/[^\p{L}\p{N} .,_·()-]/gu, (char) => `#${char.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./lib/report/plan-remarks.js
var plan_remarks = __nccwpck_require__(7387);
// EXTERNAL MODULE: ./lib/report/resource-details.js
var resource_details = __nccwpck_require__(3911);
// EXTERNAL MODULE: ./lib/report/since.js
var report_since = __nccwpck_require__(8796);
// EXTERNAL MODULE: ./lib/report/story.js
var story = __nccwpck_require__(5419);
// EXTERNAL MODULE: ./lib/report/unmanaged.js
var unmanaged = __nccwpck_require__(8114);
;// CONCATENATED MODULE: ./lib/report/plan-blocks.js












/** Rows of the shortest table. */
const FIRST_ROWS = 50;
/** A plan as blocks: what and how bad at a glance, exactly what in the folds. Pure. */
function planBlocks(md, report, plan, view, { last, since }) {
    const { sign, words } = view.command === "drift" ? (0,standing/* driftWords */.tE)(plan) : (0,standing/* planWords */.DO)(plan);
    const rows = (0,standing/* bySeverity */.Np)(plan.resources).filter((change) => (0,standing/* standing */.JA)(change) !== "unchanged");
    return [
        (0,footer/* heading */.R)(md, report, sign, view.command === "drift" ? "drift" : "plan", words),
        () => (rows.length === 0 ? nothingToDo(md, plan) : countLine(plan)),
        () => (0,plan_remarks/* planWarnings */.pH)(md, plan, report.error, view),
        (0,ladder/* until */.TG)(4, (rung) => changeTable(md, rows, plan, view, rung === 4 ? FIRST_ROWS : rows.length)),
        () => (0,report_since/* sinceLine */.d)(md, plan.resources, since, view),
        (0,ladder/* until */.TG)(3, () => (0,plan_remarks/* handovers */.XW)(md, plan.resources.filter(wording/* writes */.D3))),
        (0,ladder/* until */.TG)(4, (rung) => (0,plan_remarks/* remarks */.IW)(md, plan, rung === 4 ? 5 : 20)),
        (0,ladder/* until */.TG)(2, (rung) => folds(md, rung === 2 ? rows.filter((change) => standing/* LOOKS */.BJ[(0,standing/* standing */.JA)(change)].open) : rows, plan, view, rung === 0)),
        (0,ladder/* until */.TG)(0, () => (rows.length === 0 ? null : diagramFold(md, plan, view))),
        (0,ladder/* until */.TG)(1, (rung) => (0,unmanaged/* unmanagedFold */.Q)(md, plan, view, rung === 0 ? plan.unmanaged.length : 20)),
        (0,ladder/* until */.TG)(0, () => (rows.length === 0 ? null : unchangedFold(md, plan))),
        (0,footer/* footer */.q)(md, report, view, last),
    ];
}
/**
 * `**2 create · 0 update · 0 replace · 0 delete** · 4 unchanged`: what would be done is always told, a visible `0 delete`
 * is worth its place; the rest only where there is any. Pure.
 */
function countLine(plan) {
    const { counts } = plan;
    const others = ["blocked", "unknown"].map((state) => [count(plan, state), state]);
    const doing = ["create", "update", "replace", "delete"].map((action) => `${(0,visible/* grouped */.zD)(counts[action])} ${action}`);
    const being = ["unchanged", "pending", "failed", "unmanaged"]
        .filter((state) => counts[state] > 0)
        .map((state) => `${(0,visible/* grouped */.zD)(counts[state])} ${state}`);
    const more = others.filter(([number]) => number > 0).map(([number, state]) => `${(0,visible/* grouped */.zD)(number)} ${state}`);
    return new markdown/* Markup */.VK([`**${doing.join(" · ")}**`, ...being, ...more].join(" · "));
}
function count(plan, wanted) {
    return plan.resources.filter((change) => (0,standing/* standing */.JA)(change) === wanted).length;
}
function nothingToDo(md, plan) {
    const { length } = plan.resources;
    if (length === 0)
        return md.text `The file declares no resources, so there is nothing to compare.`;
    const all = length === 1
        ? md.text `The **one** resource matches Atlas and is ready.`
        : md.text `All **${length}** resources match Atlas and are ready.`;
    const others = plan.counts.unmanaged;
    if (others === 0)
        return md.text `${all} There is nothing to apply.`;
    return md.text `${all} There is nothing to apply. Atlas also holds ${new markdown/* Markup */.VK((0,wording/* counted */.hS)(others, "resource"))} that the file does not mention; left alone.`;
}
function changeTable(md, rows, plan, view, most) {
    if (rows.length === 0)
        return null;
    const shown = rows.slice(0, most);
    const more = rows.length - shown.length;
    return (0,markdown/* stack */.t$)([
        (0,markdown/* table */.tp)(["Action", "Resource", "What happens", "Live\u00a0state"], shown.map((change) => [
            actionCell(change),
            md.code(change.address, 120),
            (0,story/* whatHappens */.wj)(md, change, plan, view),
            stateCell(md, change),
        ])),
        more > 0 ? md.text `… and ${more} more, less urgent than these.` : null,
    ]);
}
function actionCell(change) {
    const { sign, word, open } = standing/* LOOKS */.BJ[(0,standing/* standing */.JA)(change)];
    return (0,markdown/* signed */.x8)(sign, open ? `**${word}**` : word);
}
function stateCell(md, change) {
    if (change.state === null)
        return new markdown/* Markup */.VK("–");
    const state = md.code(change.state, 40);
    return change.phase === "failed" ? md.text `**${state}**` : state;
}
function folds(md, rows, plan, view, withUnchanged) {
    const withSomething = rows.filter((change) => change.fields.length > 0 || change.message !== null || change.action !== "no-op" || standing/* LOOKS */.BJ[(0,standing/* standing */.JA)(change)].open);
    if (withSomething.length === 0)
        return null;
    return (0,markdown/* stack */.t$)(withSomething.map((change) => (0,resource_details/* resourceDetails */.$)(md, change, plan, view, { withUnchanged })));
}
function unchangedFold(md, plan) {
    const unchanged = plan.resources.filter((change) => (0,standing/* standing */.JA)(change) === "unchanged");
    if (unchanged.length === 0)
        return null;
    const names = unchanged.map((change) => md.code(change.address, 120));
    return (0,markdown/* details */.zH)(new markdown/* Markup */.VK(`✅ ${(0,visible/* grouped */.zD)(unchanged.length)} unchanged`), (0,markdown/* row */.nM)(names, " · "));
}

;// CONCATENATED MODULE: ./lib/report/problem-blocks.js






/** A file with problems: all of them at once, each with its place and its fix. Pure. */
function invalidBlocks(md, report, view, what) {
    const marked = report.problems.length <= 9
        ? "Each is also marked at its line."
        : "The first of them are also marked at their lines.";
    const asked = report.plan === null ? "Atlas was not contacted." : "Atlas was read; nothing was changed.";
    const count = new markdown/* Markup */.VK((0,wording/* counted */.hS)(report.problems.length, "problem"));
    return [
        (0,footer/* heading */.R)(md, report, "🔴", what, "invalid config"),
        () => md.text `**${count}** in ${(0,places/* filePlace */.Wf)(md, view, report.config, null)}. ${new markdown/* Markup */.VK(asked)} ${new markdown/* Markup */.VK(marked)}`,
        (0,ladder/* until */.TG)(4, (rung) => problemTable(md, report, view, rung < 3 ? report.problems.length : 50)),
        (0,footer/* footer */.q)(md, report, view, null),
    ];
}
/** The problems as a table, at most `most` of them. Pure. */
function problemTable(md, report, view, most) {
    const first = report.problems.slice(0, most);
    if (first.length === 0)
        return null;
    const more = report.problems.length - first.length;
    const rows = first.map((problem) => [
        problem.file === null ? new markdown/* Markup */.VK("input") : (0,places/* filePlace */.Wf)(md, view, problem.file, problem.line),
        problem.address === null
            ? md.prose(problem.message, 600)
            : md.text `${md.code(problem.address, 120)}: ${md.prose(problem.message, 600)}`,
        problem.fix === null ? new markdown/* Markup */.VK("–") : md.prose(problem.fix, 600),
    ]);
    return (0,markdown/* stack */.t$)([(0,markdown/* table */.tp)(["Where", "Problem", "Fix"], rows), more > 0 ? md.text `… and ${more} more.` : null]);
}
/** A valid file that nobody compared with Atlas, because the command does not or the run has no credentials. Pure. */
function validatedBlocks(md, report, view) {
    const offline = view.command !== "validate";
    const [sign, words] = offline ? ["⚪", "checked offline"] : ["🟢", "valid"];
    return [
        (0,footer/* heading */.R)(md, report, sign, "", words),
        () => md.text `✅ ${(0,places/* filePlace */.Wf)(md, view, report.config, null)} is valid: ${contents(report)}.`,
        () => offline
            ? md.text `No plan was made: this run has no Atlas credentials. That is normal for pull requests from forks and from Dependabot, and nothing is wrong with your change.`
            : md.text `Only the file was checked; Atlas was not contacted.`,
        () => offline
            ? md.text `**Maintainers:** for a plan, push this commit to a branch of this repository. For Dependabot, add the same secrets under *Settings → Secrets and variables → Dependabot*. Without a plan, apply refuses what this pull request changes.`
            : null,
        (0,footer/* footer */.q)(md, report, view, null),
    ];
}
/** A file that was written from what is live. Pure. */
function exportedBlocks(md, report, view) {
    return [
        (0,footer/* heading */.R)(md, report, "🟢", "export", "written"),
        () => md.text `Wrote ${contents(report)} to ${md.code(report.config)}.`,
        () => md.text `Next: read the file, set the variables that it mentions as \`{ env: … }\`, and commit it. A plan of it is empty.`,
        (0,ladder/* until */.TG)(3, () => problemTable(md, report, view, 50)),
        (0,footer/* footer */.q)(md, report, { ...view, sha: null }, null),
    ];
}
/** A run that ended before there was a plan. Pure. */
function errorBlocks(md, report, view, what) {
    const words = report.failureReason === null ? "" : `: ${wording/* REASON_WORDS */.J$[report.failureReason]}`;
    const verb = view.command === "drift" ? "could not check" : `could not ${view.command}`;
    const message = report.error ?? "The run ended before there was anything to show; its log says more.";
    return [
        (0,footer/* heading */.R)(md, report, "🔴", what, `${verb}${words}`),
        () => (0,markdown/* alert */.xE)("CAUTION", [md.text `${message}`]),
        () => ((0,wording/* declaredCount */.cM)(report.declared) === 0 ? null : md.text `The file itself is valid: ${contents(report)}.`),
        () => consequence(md, report, view),
        (0,ladder/* until */.TG)(4, (rung) => problemTable(md, report, view, rung < 3 ? report.problems.length : 50)),
        (0,footer/* footer */.q)(md, report, view, null),
    ];
}
function consequence(md, report, view) {
    const again = (0,places/* runPlace */.pi)(md, view, "re-run the job") ?? md.text `run it again`;
    if (view.command === "plan") {
        return report.failureReason === "no-credentials"
            ? md.text `Set the inputs \`client-id\` and \`client-secret\`, then ${again}. Until a plan stands here, apply refuses what this pull request changes.`
            : md.text `Nothing was changed. Once the cause is mended, ${again}. Until a plan stands here, apply refuses what this pull request changes.`;
    }
    const unchanged = view.command === "drift" ? md.text `The drift issue stays as it is. ` : md.text ``;
    return md.text `${unchanged}Once the cause is mended, ${again}.`;
}
function contents(report) {
    const count = (0,wording/* declaredCount */.cM)(report.declared);
    if (count === 0)
        return new markdown/* Markup */.VK("no resources");
    const noun = count === 1 ? "resource" : "resources";
    return (0,markdown/* row */.nM)([new markdown/* Markup */.VK(`**${(0,visible/* grouped */.zD)(count)} ${noun}**`), new markdown/* Markup */.VK(`(${(0,wording/* declaredWords */.SG)(report.declared)})`)], " ");
}

;// CONCATENATED MODULE: ./lib/report/apply-blocks.js











/** An apply as blocks: how much is done, what is not and why, what to do next. Pure. */
function applyBlocks(md, report, plan, view) {
    const rows = (0,apply_rows/* ended */.v)(report, plan);
    const { sign, words, good } = title(report, rows);
    return [
        (0,footer/* heading */.R)(md, report, sign, "apply", words),
        () => rows.length === 0
            ? md.text `Everything that the file declares was as declared already. Nothing was written.`
            : tally(rows, plan),
        () => nextSteps(md, report, rows, view),
        (0,ladder/* until */.TG)(4, (rung) => problemTable(md, report, view, rung < 3 ? report.problems.length : 50)),
        (0,ladder/* until */.TG)(4, (rung) => (0,apply_rows/* resultTable */.A)(md, rows, plan, view, rung === 4 ? 50 : rows.length, good && rows.length > 3)),
        (0,ladder/* until */.TG)(3, () => (0,plan_remarks/* handovers */.XW)(md, rows.filter(({ end }) => end === "timed-out" || end === "started").map(({ change }) => change))),
        (0,ladder/* until */.TG)(4, (rung) => (0,plan_remarks/* remarks */.IW)(md, plan, rung === 4 ? 5 : 20)),
        (0,ladder/* until */.TG)(1, (rung) => changesFold(md, rows, plan, view, rung === 0)),
        (0,footer/* footer */.q)(md, report, view, null),
    ];
}
function title(report, rows) {
    const count = (...ends) => rows.filter(({ end }) => ends.includes(end)).length;
    const tried = rows.length - count("left-alone", "blocked");
    const done = `${(0,visible/* grouped */.zD)(count("done", "started"))} of ${(0,visible/* grouped */.zD)(tried)} done`;
    if (report.failureReason === "interrupted")
        return { sign: "❌", words: `interrupted, ${done}`, good: false };
    if (count("failed") > 0)
        return { sign: "❌", words: done, good: false };
    if (count("timed-out") > 0)
        return { sign: "⌛", words: `still provisioning, ${done}`, good: false };
    if (count("skipped", "blocked") > 0 || report.result === "failed" || report.result === "applied-in-part")
        return { sign: "❌", words: done, good: false };
    if (rows.length === 0)
        return { sign: "🟢", words: "nothing to do", good: true };
    if (tried === 0)
        return { sign: "🟡", words: `nothing applied, ${(0,visible/* grouped */.zD)(rows.length)} not allowed`, good: false };
    if (count("left-alone", "not-started") > 0)
        return { sign: "🟡", words: `${done}, ${(0,visible/* grouped */.zD)(count("left-alone"))} not allowed`, good: false };
    return { sign: "✅", words: done, good: true };
}
function tally(rows, plan) {
    const count = (end, action) => rows.filter((entry) => entry.end === end && (action === undefined || entry.change.action === action)).length;
    const done = ["create", "update", "replace", "delete"]
        .map((action) => [count("done", action) + count("started", action), wording/* DONE_WORDS */.XM[action]])
        .filter(([number]) => number > 0);
    const failed = [count("failed"), "failed"];
    const rest = [
        [count("timed-out"), "still provisioning"],
        [count("blocked"), "blocked"],
        [count("skipped"), "skipped"],
        [count("not-started"), "not started"],
        [count("left-alone"), "not allowed"],
        [plan.counts.unchanged, "unchanged"],
        [plan.counts.unmanaged, "unmanaged"],
    ];
    const words = (items) => items.map(([number, word]) => `${(0,visible/* grouped */.zD)(number)} ${word}`);
    const bold = done.length > 0 || failed[0] > 0 ? [`**${words([...done, failed]).join(" · ")}**`] : [];
    return new markdown/* Markup */.VK([...bold, ...words(rest.filter(([number]) => number > 0))].join(" · "));
}
function changesFold(md, rows, plan, view, withUnchanged) {
    const changed = rows.filter(({ change }) => (0,wording/* writes */.D3)(change));
    if (changed.length === 0)
        return null;
    const folds = changed.map(({ change }) => (0,resource_details/* resourceDetails */.$)(md, change, plan, view, { withUnchanged }));
    return (0,markdown/* details */.zH)(new markdown/* Markup */.VK("What each change was"), (0,markdown/* stack */.t$)([countLine(plan), ...folds]));
}
/** What a person should do after an apply that did not do everything. */
function nextSteps(md, report, rows, view) {
    const run = (0,places/* runPlace */.pi)(md, view, "re-run the job");
    const again = run ?? md.text `run the job again`;
    const count = (end) => rows.filter((entry) => entry.end === end).length;
    const steps = [
        report.error === null ? null : md.text `${report.error}`,
        count("failed") > 0
            ? md.text `**What to do:** mend what the table says, then ${again}. Only what is missing is applied; it was reviewed already and needs no new approval.`
            : null,
        count("timed-out") > 0
            ? md.text `**Nothing is lost:** Atlas is still at work on ${(0,wording/* counted */.hS)(count("timed-out"), "resource")}. To go on waiting, ${again}; \`wait-timeout-minutes\` sets for how long.`
            : null,
        report.failureReason === "interrupted"
            ? md.text `**The run was interrupted.** To finish what is left, ${again}.`
            : null,
        count("left-alone") > 0
            ? md.text `**Left alone:** ${(0,wording/* counted */.hS)(count("left-alone"), "change")} that \`allowed-actions\` of this job does not cover. Once it does, run again; until then each plan shows it.`
            : null,
    ].filter((step) => step !== null);
    return steps.length === 0 ? null : (0,markdown/* stack */.t$)(steps);
}

;// CONCATENATED MODULE: ./lib/report/refused-blocks.js







/** An apply that was refused, as blocks: what stands in the way, which changes, which ways forward there are. Pure. */
function refusedBlocks(md, report, refusal, view) {
    const untouched = report.outcomes.size === 0;
    return [
        (0,footer/* heading */.R)(md, report, "⛔", view.command === "plan" ? "plan" : "apply", `${view.command === "plan" ? "refused" : "not applied"}: ${wording/* REASON_WORDS */.J$[refusal.reason]}`),
        () => md.text `${refusal.message}${new markdown/* Markup */.VK(untouched ? " **Nothing was changed.**" : "")}`,
        (0,ladder/* until */.TG)(4, (rung) => causes(md, report, refusal, view, rung === 4 ? 50 : refusal.addresses.length)),
        () => waysForward(md, refusal.waysForward),
        (0,footer/* footer */.q)(md, report, view, null),
    ];
}
function waysForward(md, ways) {
    const items = ways.slice(0, 8).map((way) => md.text `${way}`);
    if (items.length === 0)
        return null;
    return (0,markdown/* stack */.t$)([
        new markdown/* Markup */.VK(items.length === 1 ? "**Way forward**" : "**Ways forward, choose one**"),
        (0,markdown/* list */.p_)(items, items.length > 1),
    ]);
}
/** What a plan comment showed of a change, as far as the reason of the refusal tells. */
const REVIEWED = {
    "not-reviewed": "no plan comment showed it",
    "plan-changed": "another version of it, or none",
    superseded: "for another version of the file",
};
function causes(md, report, refusal, view, most) {
    const { plan } = report;
    if (plan === null || refusal.addresses.length === 0)
        return null;
    const reviewed = REVIEWED[refusal.reason];
    const moved = refusal.moved ? [new markdown/* Markup */.VK(`${refusal.moved}: the file is the one that was planned`)] : [];
    const byAddress = new Map(plan.resources.map((change) => [change.address, change]));
    const shown = refusal.addresses.slice(0, most);
    const rows = shown.map((address) => {
        const change = byAddress.get(address);
        const name = md.code(address, 120);
        if (change === undefined)
            return [name, new markdown/* Markup */.VK(reviewed ?? "–"), new markdown/* Markup */.VK("no longer in the plan"), ...moved];
        const word = new markdown/* Markup */.VK(standing/* LOOKS */.BJ[(0,standing/* standing */.JA)(change)].word);
        const happens = md.text `**${word}**: ${(0,story/* whatHappens */.wj)(md, change, plan, view)}`;
        if (refusal.reason === "in-use")
            return [name, md.text `**${word}**`, (0,story/* users */.VV)(md, (0,standing/* usersOf */.ev)(change, plan, view.showUnmanaged))];
        if (reviewed !== undefined)
            return [name, new markdown/* Markup */.VK(reviewed), happens, ...moved];
        return [
            name,
            happens,
            change.usedBy.length === 0 ? new markdown/* Markup */.VK("–") : (0,story/* users */.VV)(md, (0,standing/* usersOf */.ev)(change, plan, view.showUnmanaged)),
        ];
    });
    const more = refusal.addresses.length - shown.length;
    return (0,markdown/* stack */.t$)([
        (0,markdown/* table */.tp)(reviewed === undefined
            ? ["Resource", "Planned", "Used by"]
            : ["Resource", "Reviewed", "Now", ...moved.map(() => "Who moved")], rows),
        more > 0 ? new markdown/* Markup */.VK(`… and ${(0,visible/* grouped */.zD)(more)} more.`) : null,
    ]);
}

;// CONCATENATED MODULE: ./lib/report/bodies.js






/** The blocks of a target's body, the same for comment and summary, chosen by how the target ended. Pure. */
function bodyBlocks(md, report, view, surface) {
    const { plan, refusal, result } = report;
    const what = view.command === "validate" ? "" : view.command;
    if (result === "invalid" && report.outcomes.size === 0)
        return invalidBlocks(md, report, view, what);
    if (result === "validated")
        return validatedBlocks(md, report, view);
    if (result === "exported")
        return exportedBlocks(md, report, view);
    if (refusal !== null)
        return refusedBlocks(md, report, refusal, view);
    if (plan === null)
        return errorBlocks(md, report, view, what);
    if (view.command === "apply")
        return applyBlocks(md, report, plan, view);
    const last = surface.on === "comment" ? whatMergingDoes(md, plan) : null;
    return planBlocks(md, report, plan, view, { last, since: surface.since });
}
function whatMergingDoes(md, plan) {
    const changes = plan.resources.filter((change) => (0,wording/* writes */.D3)(change) || (0,standing/* standing */.JA)(change) === "unknown");
    if (changes.length === 0 || changes.some((change) => change.reason === "in-use"))
        return null;
    const whole = changes.every((change) => change.allowed);
    const promise = whole ? md.text `Merging applies this and nothing else.` : md.text `Merging applies no more than this.`;
    return md.text `${promise} If Atlas or the file moves first, apply stops and explains.`;
}


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heading),
/* harmony export */   q: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2276);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3021);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8884);



/** What stands under every text: which plan, which commit, which file, which run, and what was left out to fit. Pure. */
function footer(md, report, view, last) {
    const commit = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .commitPlace */ .XE)(md, view);
    const branch = view.branch === null ? null : md.code(view.branch, 100);
    const whole = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .runPlace */ .pi)(md, view, "run summary");
    return (rung) => {
        const left = _ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNG_WORDS */ .BK[rung] ?? null;
        const facts = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            report.plan === null ? null : md.text `Plan ${md.code(shortDigest(report.plan.digest))}`,
            commit === null ? null : md.text `commit ${commit}${branch === null ? md.text `` : md.text ` on ${branch}`}`,
            (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .filePlace */ .Wf)(md, view, report.config, null),
            (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .runPlace */ .pi)(md, view),
            view.version === "" ? null : md.text `${`v${view.version}`}`,
        ], " · ");
        const shortened = left === null ? null : md.text `Shortened to fit (${left}); the full text is in the ${whole ?? "run summary"}.`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .smallPrint */ .fk)([facts, last, shortened].filter((line) => line !== null));
    };
}
/** The first 8 hex digits, by which people tell two plans apart. Pure. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 8);
}
/** The title of every text, e.g. `## 🔵 Atlas networking plan · prod-eu · changes`; all but the target's name is ours. Pure. */
function heading(md, report, sign, what, words) {
    return () => new _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .Markup */ .VK(`## ${sign} Atlas networking${what === "" ? "" : ` ${what}`} · ${md.code(report.name, 80)} · ${words}`);
}


/***/ }),

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ RUNG_WORDS),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   oG: () => (/* binding */ climb)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);

/** The rungs from the fullest text to the shortest. */
const RUNGS = [0, 1, 2, 3, 4, 5];
/** What a rung shows, in the words of the footer; null for everything. */
const RUNG_WORDS = [
    null,
    "changed fields only",
    "details of replace, delete and failed only",
    "table only",
    "first 50 rows only",
    "counts only",
];
/** A block that is there down to `lowest`. Pure. */
function until(lowest, render) {
    return (rung) => (rung > lowest ? null : render(rung));
}
/** The blocks at one rung. Pure. */
function at(rung, blocks) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)(blocks.map((block) => block(rung))).toString();
}
/** The fullest text of at most `budget` UTF-16 units, else the shortest that there is. Pure. */
function climb(blocks, budget) {
    for (const rung of RUNGS) {
        const text = at(rung, blocks);
        if (text.length <= budget)
            return text;
    }
    return at(5, blocks);
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   fk: () => (/* binding */ smallPrint),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5944);

/**
 * The only place that knows GitHub's Markdown.
 *
 * Texts are made with tagged templates: what stands in the template is ours and trusted, every string put into it is a
 * value and made safe for its context. So a value cannot become markup, a mention, a link or an HTML comment, and every
 * value passes through the filter for secrets on its way.
 */
/** Text that is safe to put into a body as it stands. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** Units of a value in a code span, and of a sentence, before they are shortened. */
const CODE_MAX = 200;
const PROSE_MAX = 1_500;
/** A writer that takes secrets out of every value with `redact`. Pure. */
function markdown(redact) {
    const code = (value, max = CODE_MAX) => new Markup(codeSpan((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(redact(value)), max)));
    const prose = (value, max = PROSE_MAX) => {
        const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(redact(value).replace(/\s+/gu, " ").trim());
        return new Markup(sentence((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, max)));
    };
    return {
        code,
        prose,
        text: (literals, ...values) => new Markup(joined(literals, values.map((value) => plain(value) ?? prose(String(value)).toString()))),
        title: (literals, ...values) => new Markup(joined(literals, values.map((value) => plain(value) ?? htmlCode((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(redact(String(value))), CODE_MAX))))),
        fence: (language, lines) => fenced(language, lines.map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(redact(line)))),
    };
}
function plain(piece) {
    if (piece instanceof Markup)
        return piece.toString();
    return typeof piece === "number" ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(piece) : null;
}
function joined(literals, values) {
    return literals.reduce((text, literal, index) => glue(glue(text, values[index - 1] ?? ""), literal), "");
}
/** Two code spans that touch would become one, so they are kept apart. */
function glue(left, right) {
    return left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;
}
function codeSpan(text) {
    if (text === "")
        return "(empty)";
    const ticks = "`".repeat(longestRun(text) + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
    return ticks + pad + text + pad + ticks;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A `<code>` with the text escaped, for places where HTML is read and Markdown is not. */
function htmlCode(text) {
    const entities = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
    };
    return `<code>${text.replace(/[&<>"']/g, (char) => entities[char] ?? char)}</code>`;
}
function sentence(text) {
    // Nothing at all after a list's dash would turn the line above into a heading.
    if (text === "")
        return "(empty)";
    const parts = text.split(/(`[^`]+`)/);
    return parts
        .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : words(part, index === 0)))
        .reduce(glue, "");
}
/** Letters, digits and the punctuation that means nothing to Markdown. */
const HARMLESS = /^[\p{L}\p{M}\p{N}.,;!?'"()%+=/–—…→·-]+$/u;
/** What GitHub turns into links though it is made of harmless characters: commits, `GH-1`, `www.`. */
const LINKED = /\b[0-9a-f]{7,}\b|GH-\d|www\./i;
/** What starts a list, a rule or a heading at the beginning of a line. */
const OPENING = /^([-+=]|\d+[.)])/;
function words(text, first) {
    const pieces = text.split(/( +)/).map((word, index) => {
        if (word.trim() === "")
            return word;
        if (first && index === 0 && OPENING.test(word))
            return codeSpan(word);
        const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?)([)"'.,;:!?…]*)$/u.exec(word) ?? [];
        if (core === "" || (HARMLESS.test(core) && !LINKED.test(core)))
            return word;
        return before + codeSpan(core) + after;
    });
    return pieces.reduce(glue, "");
}
function fenced(language, lines) {
    const ticks = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
    return new Markup([ticks + language, ...lines, ticks].join("\n"));
}
/** A table; every row has as many cells as `head`. Pure. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const body = rows.map((row) => line(head.map((_, column) => cell(row[column]))));
    return new Markup([line(head), `|${head.map(() => "---|").join("")}`, ...body].join("\n"));
}
/**
 * A pipe is escaped even inside a code span, since a table is cut into cells first. After a backslash readers disagree
 * on what the escape means, so there the pipe is spelt out.
 */
function cell(content) {
    return String(content ?? "").replace(/(\\?)\|/g, (_, slash) => (slash === "" ? "\\|" : "\\\\u{7c}"));
}
/** A sign and its word, which stay on one line. Pure. */
function signed(sign, word) {
    return new Markup(`${sign}\u00a0${word}`);
}
/** A fold. The blank line after the summary makes GitHub read Markdown inside. Pure. */
function details(title, content, open = false) {
    return new Markup(`<details${open ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`);
}
/** A coloured box with one item a line, e.g. of kind `WARNING`. Pure. */
function alert(kind, items) {
    const lines = items.length === 1 ? [`> ${items[0]}`] : items.map((item) => `> - ${item}`);
    return new Markup([`> [!${kind}]`, ...lines].join("\n"));
}
/** A list, numbered where the order matters. Pure. */
function list(items, numbered = false) {
    return new Markup(items.map((item, index) => `${numbered ? `${index + 1}.` : "-"} ${item}`).join("\n"));
}
/**
 * A link, or the label alone where there is no address. `url` is made by us, percent-encoded. Brackets in the label are
 * spelt out: `]:` at the start of a line would make it a definition, and that is read before code spans are. Pure.
 */
function link(label, url) {
    if (url === null)
        return label;
    const safe = label.toString().replace(/[[\]]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
    return new Markup(`[${safe}](${url})`);
}
/** Pieces in a row, e.g. with `" · "` between. Pure. */
function row(pieces, between) {
    return new Markup(pieces.filter((piece) => piece !== null).join(between));
}
/** Blocks under one another, with a blank line between. Pure. */
function stack(blocks) {
    return row(blocks, "\n\n");
}
/** Small print at the end of a body, one line an item. Pure. */
function smallPrint(lines) {
    return new Markup(`<sub>${lines.join("<br>\n")}</sub>`);
}


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ sourcePlace),
/* harmony export */   Qm: () => (/* binding */ runUrlOf),
/* harmony export */   Wf: () => (/* binding */ filePlace),
/* harmony export */   XE: () => (/* binding */ commitPlace),
/* harmony export */   pi: () => (/* binding */ runPlace),
/* harmony export */   rj: () => (/* binding */ actionsUrl),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);

/** A file, or a line of it, at the commit of the run; without repository or commit, or with a secret in it, no link. Pure. */
function filePlace(md, view, file, line) {
    const label = md.code(line === null ? file : `${file}:${line}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, blobUrl(view, file, line));
}
/** The place of an entry's key. Pure. */
function sourcePlace(md, view, source) {
    return filePlace(md, view, source.file, source.line);
}
/** The commit of the run, 7 digits, or null where it is not known. Pure. */
function commitPlace(md, view) {
    return view.sha === null ? null : commitLink(md, view, view.sha);
}
/** Any commit, 7 digits. Pure. */
function commitLink(md, view, sha) {
    const base = repositoryUrl(view);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(md.code(sha.slice(0, 7)), base === null ? null : `${base}/commit/${encoded(sha)}`);
}
/** `run 128`, linked, or null outside GitHub. Pure. */
function runPlace(md, view, label = `run ${view.runNumber ?? ""}`.trim()) {
    return view.runUrl === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(md.text `${label}`, safeUrl(view.runUrl));
}
/** The page of a run by its id, or null. Pure. */
function runUrlOf(view, id) {
    const base = repositoryUrl(view);
    return base === null || id === null || !/^\d{1,20}$/.test(id) ? null : `${base}/actions/runs/${id}`;
}
/** The repository's list of workflows, or null. Pure. */
function actionsUrl(view) {
    const base = repositoryUrl(view);
    return base === null ? null : `${base}/actions`;
}
function blobUrl(view, file, line) {
    const base = repositoryUrl(view);
    if (base === null || view.sha === null || view.redact(file) !== file)
        return null;
    const path = file.split("/").map(encoded).join("/");
    return `${base}/blob/${encoded(view.sha)}/${path}${line === null ? "" : `#L${line}`}`;
}
function repositoryUrl(view) {
    if (view.repository === null)
        return null;
    return safeUrl(`${view.serverUrl}/${view.repository.split("/").map(encoded).join("/")}`);
}
/** Everything percent-encoded that could end a link; `encodeURIComponent` alone leaves parentheses. */
function encoded(part) {
    return encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}
/** An address with nothing in it that means something to Markdown, else null. */
function safeUrl(url) {
    return /^https?:\/\/[\w.:~%/?#&=+@-]+$/.test(url) ? url : null;
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * A Markdown body as a person sees it on GitHub, as far as plain text can show it: without marker, fences and pictures, folds as
 * lines with a triangle. Pure.
 */
function plainText(markdown) {
    return markdown
        .replace(/^<!--.*?-->\n?/gm, "")
        .replace(/<details><summary>[^\n]*<\/summary>\n\n(`{3,})mermaid\n[\s\S]*?\n\1\n\n<\/details>\n*/g, "")
        .replace(/^`{3,}[a-z]*\n/gm, "")
        .replace(/<summary>(.*?)<\/summary>/g, "▸ $1")
        .replace(/<\/?(details|sub|b|code|br|p)( open)?\/?>/g, "")
        .replace(/^> \[!(\w+)\]$/gm, "> $1")
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&amp;/g, "&")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
}


/***/ }),

/***/ 7387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   XW: () => (/* binding */ handovers),
/* harmony export */   pH: () => (/* binding */ planWarnings)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5660);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5419);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7142);




/** The box above the table: what a plan takes away, what is broken, what this run may not do. Null where all is calm. Pure. */
function planWarnings(md, plan, error, view) {
    const items = [
        error === null ? null : md.text `${error}`,
        interrupting(md, plan, view),
        deleting(md, plan),
        inUse(md, plan),
        failed(md, plan),
        ambiguous(md, plan),
        many(md, plan),
        notAllowed(md, plan),
        ...plan.unreadable.slice(0, 5).map((part) => unreadable(md, part)),
    ].filter((item) => item !== null);
    return items.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)("WARNING", items);
}
function interrupting(md, plan, view) {
    const links = plan.resources.filter((change) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(change) === "replace" && change.usedBy.length > 0 && change.reason !== "in-use");
    if (links.length === 0) {
        const replaced = of(plan, "replace").filter((change) => change.reason !== "in-use");
        return replaced.length === 0
            ? null
            : md.text `**${strong(replaced, "replacement")}:** ${named(md, replaced)} ${isOrAre(replaced)} gone until made again.`;
    }
    const all = links.map((change) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .usersOf */ .ev)(change, plan, view.showUnmanaged));
    const names = [...new Set(all.flatMap((used) => used.names))];
    const others = all.reduce((sum, used) => sum + used.others, 0);
    const one = names.length + others === 1;
    return md.text `**${strong(links, "replacement")} ${new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(links.length === 1 ? "interrupts" : "interrupt")} traffic:** ${(0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .users */ .VV)(md, { names, others })} ${new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(one ? "has" : "have")} no private link until ${named(md, links)} ${isOrAre(links)} made again.`;
}
function deleting(md, plan) {
    const deleted = of(plan, "delete").filter((change) => change.reason !== "in-use");
    return deleted.length === 0 ? null : md.text `**${strong(deleted, "deletion")}:** ${named(md, deleted)}.`;
}
function inUse(md, plan) {
    const blocked = plan.resources.filter((change) => change.reason === "in-use");
    return blocked.length === 0
        ? null
        : md.text `**${strong(blocked, "resource")} still in use** by something the file does not declare: ${named(md, blocked)}. Apply refuses this target until that is gone or declared.`;
}
function failed(md, plan) {
    const stays = of(plan, "failed");
    return stays.length === 0
        ? null
        : md.text `**${strong(stays, "resource")} failed in Atlas:** ${named(md, stays)}. Applying this plan does not mend it.`;
}
function ambiguous(md, plan) {
    const stuck = of(plan, "blocked");
    return stuck.length === 0
        ? null
        : md.text `**${strong(stuck, "entry", "entries")} cannot go on:** ${named(md, stuck)}. Nothing is written for ${new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(stuck.length === 1 ? "it" : "them")}.`;
}
/** The default of `max-deletes` is 1, so from the second one on a reader should know of the limit. */
function many(md, plan) {
    const count = plan.resources.filter((change) => change.destructive && (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .writes */ .D3)(change) && change.reason !== "in-use").length;
    return count < 2
        ? null
        : md.text `**${count} deletes and replaces together:** apply refuses them unless its \`max-deletes\` is at least ${count}.`;
}
function notAllowed(md, plan) {
    const left = plan.resources.filter((change) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .writes */ .D3)(change) && !change.allowed);
    if (left.length === 0)
        return null;
    const actions = [...new Set(left.map((change) => change.action))].map((action) => md.code(action));
    return md.text `**${strong(left, "change")} not allowed** in this run: apply leaves ${named(md, left)} alone unless its \`allowed-actions\` has ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(actions, " and ")}.`;
}
function unreadable(md, part) {
    const scope = part.scope === null ? md.text `` : md.text ` in workspace ${md.code(part.scope)}`;
    return md.text `**Could not read** ${md.code(part.kind)}${scope}: ${part.reason}`;
}
/** Further warnings of the plan, e.g. a state that nobody knows. Pure. */
function remarks(md, plan, most) {
    if (plan.warnings.length === 0)
        return null;
    const first = plan.warnings.slice(0, most).map((warning) => md.text `${warning}`);
    const more = plan.warnings.length - first.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        md.text `**Worth knowing**`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(more > 0 ? [...first, md.text `${more} more in the run summary`] : first),
    ]);
}
/** What people must do on the other side, each once, with the resources that wait for it. Pure. */
function handovers(md, changes, title = "Somebody must act on the other side") {
    const waiting = Map.groupBy(changes.filter((change) => change.handover !== null), (change) => change.handover ?? "");
    if (waiting.size === 0)
        return null;
    const items = [...waiting].slice(0, 5).map(([what, who]) => {
        const waits = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .addresses */ .Nt)(md, who.map((change) => change.address));
        return md.text `${waits}: ${what}`;
    });
    const more = waiting.size - items.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`**${title}**`), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(more > 0 ? [...items, md.text `${more} more in the folds`] : items)]);
}
function of(plan, wanted) {
    return plan.resources.filter((change) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(change) === wanted);
}
function strong(changes, one, many) {
    return new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(changes.length, one, many));
}
function isOrAre(changes) {
    return new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(changes.length === 1 ? "is" : "are");
}
function named(md, changes) {
    return (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .addresses */ .Nt)(md, changes.map((change) => change.address));
}


/***/ }),

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ shownBy),
/* harmony export */   MX: () => (/* binding */ printsOf),
/* harmony export */   S0: () => (/* binding */ planProof),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   pi: () => (/* binding */ LENGTH)
/* harmony export */ });
/** Characters of a fingerprint that a proof keeps: 72 bits, far beyond what chance or search could match. */
const LENGTH = 12;
/** Above this many changes the proof would no longer fit a comment. */
const MOST = 2_500;
/** What a body records of changes: 12 characters of each fingerprint, sorted and joined, or null above 2,500. Pure. */
function proofOf(changes) {
    const prints = changes
        .map((change) => change.fingerprint.slice(0, LENGTH))
        .filter((print) => print.length === LENGTH);
    return prints.length > MOST ? null : prints.sort().join("");
}
/** The shortened fingerprints in a proof. Pure. */
function printsOf(proof) {
    return proof.match(/.{12}/g) ?? [];
}
/** The proof of a plan: every change that is not a `no-op`, allowed or not. Pure. */
function planProof(resources) {
    return proofOf(resources.filter((change) => change.action !== "no-op"));
}
/**
 * Whether any of several bodies showed a change: one of the fingerprints that it may be reviewed as is in a proof or, for a
 * plan too large for one, the whole plan is the same. Made once for many changes. Pure.
 */
function shownBy(bodies, planDigest) {
    const shown = new Set(bodies.flatMap(({ proof }) => (proof === null ? [] : printsOf(proof))));
    const whole = planDigest !== "" && bodies.some(({ proof, digest }) => proof === null && digest === planDigest);
    return (reviewedAs) => reviewedAs.length > 0 &&
        (whole || reviewedAs.some((print) => print.length >= LENGTH && shown.has(print.slice(0, LENGTH))));
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resourceDetails)
/* harmony export */ });
/* harmony import */ var _engine_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2689);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8884);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5660);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5539);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5944);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7142);







/** Unchanged fields that are worth their lines; the rest is counted. */
const UNCHANGED_SHOWN = 6;
/** Users that are worth a line of their own. */
const USERS_SHOWN = 20;
/** The fold of one resource: what Atlas says, the exact difference, what it interrupts, where it is declared. Pure. */
function resourceDetails(md, change, plan, view, depth) {
    const look = depth.look ?? _standing_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ[(0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(change)];
    const users = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .usersOf */ .ev)(change, plan, view.showUnmanaged);
    const head = md.title `${change.address}`;
    const used = change.usedBy.length === 0 ? "" : ` · used by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(change.usedBy.length, "connection")}`;
    const title = new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`${look.sign} <b>${look.word}</b> ${head}${used}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, content(md, change, plan, users, view, depth), look.open);
}
function content(md, change, plan, users, view, depth) {
    const lines = diffLines(change, plan, users, view.redact, depth);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        change.message === null ? null : md.text `Atlas says: ${md.code(change.message, 600)}`,
        lines.length === 0 ? null : md.fence("diff", lines),
        advice(md, change),
        change.handover === null || change.action === "no-op"
            ? null
            : md.text `On the other side: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .fullStop */ .u0)(change.handover)}`,
        whereabouts(md, change, view),
    ]);
}
/** The lines of a diff fence: `-` is live, `+` is the file, `@@` a heading, `!` a warning, `#` a note. Pure. */
function diffLines(change, plan, users, redact, depth) {
    const fixed = change.action === "replace" ? change.fields.filter((field) => field.immutable) : [];
    const others = change.fields.filter((field) => !fixed.includes(field));
    const interrupts = change.destructive && change.reason !== "in-use";
    return [
        ...(depth.legend !== undefined && change.fields.some(hasBothSides) ? [`@@ ${depth.legend} @@`] : []),
        ...(fixed.length > 0 ? ["@@ cannot be edited: delete, then create @@"] : []),
        ...fixed.flatMap((field) => fieldLines(field, redact)),
        ...(fixed.length > 0 && others.length > 0 ? ["@@ changes with it @@"] : []),
        ...others.flatMap((field) => fieldLines(field, redact)),
        ...(change.action === "delete" ? [] : mentioned(change, plan, redact)),
        ...(depth.withUnchanged ? unchangedLines(change, redact) : []),
        ...(interrupts ? interruptions(users, redact) : []),
    ];
}
/** What the names of other resources stand for: an id, or one that only apply will know. */
function mentioned({ mentions }, plan, redact) {
    return mentions.flatMap(({ path, address }) => {
        const other = plan.resources.find((change) => change.address === address);
        if (other?.action === "create")
            return [`# ${path}: known after ${redact(address)} is created`];
        if (other?.action === "replace")
            return [`# ${path}: known after ${redact(address)} is made again`];
        return other?.id ? [`# ${path}: ${redact(address)} is ${redact(other.id)}`] : [];
    });
}
function hasBothSides(field) {
    return field.live !== null && field.desired !== null;
}
function interruptions({ names, others }, redact) {
    const first = names.slice(0, USERS_SHOWN).map((user) => `! interrupted meanwhile: ${redact(user)}`);
    const more = names.length - first.length + others;
    return more === 0 ? first : [...first, `! interrupted meanwhile: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(more, "more connection")}`];
}
function fieldLines(field, redact) {
    const asItems = itemLines(field, redact);
    if (asItems !== null)
        return asItems;
    const { live, desired } = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(field, redact);
    const unseen = field.sensitive && live === null && (0,_engine_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .isEnvReference */ .vr)(field.desired)
        ? ["# Atlas never returns it, so it cannot be compared"]
        : [];
    return [
        ...(live === null ? [] : [`- ${field.path}: ${live}`]),
        ...(desired === null ? [] : [`+ ${field.path}: ${desired}`]),
        ...(desired === null && live === null ? [`  ${field.path}: (none)`] : unseen),
    ];
}
/** Long lists item by item, so that the one item that differs can be seen. */
function itemLines(field, redact) {
    const { live, desired, path } = field;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(field) || !((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isLongList */ .f6)(live) || (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isLongList */ .f6)(desired)))
        return null;
    if (!(live === null || (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isTextList */ .Sl)(live)) || !(desired === null || (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isTextList */ .Sl)(desired)))
        return null;
    const texts = (items) => (items ?? []).map((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldText */ .gF)(item, path, redact));
    const [before, after] = [texts(live), texts(desired)];
    return [
        `  ${path}:`,
        ...before.filter((item) => !after.includes(item)).map((item) => `-   ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(item, 400)}`),
        ...after.map((item) => `${before.includes(item) ? " " : "+"}   ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(item, 400)}`),
    ];
}
function unchangedLines(change, redact) {
    if (change.unchanged.length === 0)
        return [];
    const first = change.unchanged.slice(0, UNCHANGED_SHOWN);
    const more = change.unchanged.length - first.length;
    return [
        "@@ unchanged @@",
        ...first.map(({ path, value }) => `  ${path}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldText */ .gF)(value, path, redact), 200)}`),
        ...(more > 0 ? [`# ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(more, "more unchanged field")}`] : []),
    ];
}
function advice(md, change) {
    if (change.reason === "ambiguous") {
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
            md.text `It could mean any of these live objects. Nothing is written for it, nor for what depends on it, until \`id:\` names one:`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(change.candidates.slice(0, 20).map((id) => md.text `\`id:\` ${md.code(id)}`)),
        ]);
    }
    if (change.reason === "not-live")
        return md.text `Take \`id:\` away, or give the id of an object that is there.`;
    if (change.obstacle !== null)
        return md.text `It is not there in Atlas: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .fullStop */ .u0)(change.obstacle)}`;
    if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(change) !== "failed")
        return null;
    if (change.entry.pin === null)
        return md.text `Mend the cause on the other side.`;
    return md.text `Mend the cause on the other side, or take \`id:\` away so that the next plan replaces it.`;
}
function whereabouts(md, change, view) {
    const after = change.dependsOn.slice(0, 5).map((address) => md.code(address));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
        (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePlace */ .$Y)(md, view, change.source),
        change.id === null ? null : md.text `Atlas id ${md.code(change.id)}`,
        after.length === 0 ? null : md.text `after ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(after, ", ")}`,
    ], " · ");
}


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ since),
/* harmony export */   d: () => (/* binding */ sinceLine)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8884);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4644);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5419);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7142);





/** Longest proof that is remembered, of 500 changes: the marker has to leave room for the text. */
const LONGEST = 500 * _proof_js__WEBPACK_IMPORTED_MODULE_4__/* .LENGTH */ .pi;
/**
 * The plan that a new one is compared with, given what the comment that it takes the place of carries: the last one of another
 * commit. A run for the same commit finds the same one again, so that its text is the same. Null where there is none. Pure.
 */
function since(previous, head) {
    if (previous === null || head === null)
        return null;
    const remembered = sinceOf(previous.since);
    // A comment that shows no plan, e.g. of a file with a problem, passes on what it remembers.
    const showsPlan = previous.digest !== "" && previous.proof !== null;
    if (previous.head === head || previous.head === null || !showsPlan) {
        return remembered?.head === head ? null : remembered;
    }
    return sinceOf({ head: previous.head, proof: previous.proof });
}
/**
 * What changed in the plan since an earlier commit, in one line. An earlier plan remembers no addresses, so what is gone is
 * only counted. Null where there is nothing to compare. Pure.
 */
function sinceLine(md, changes, earlier, view) {
    if (earlier === null)
        return null;
    const before = new Set((0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .printsOf */ .MX)(earlier.proof));
    const planned = changes.filter((change) => change.action !== "no-op" && change.fingerprint !== "");
    if (before.size === 0 && planned.length === 0)
        return null;
    const isNew = (change) => !before.has(change.fingerprint.slice(0, _proof_js__WEBPACK_IMPORTED_MODULE_4__/* .LENGTH */ .pi));
    const news = planned.filter(isNew);
    const gone = before.size - (planned.length - news.length);
    const same = planned.length - news.length;
    const head = md.text `Since ${(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .wn)(md, view, earlier.head)}: `;
    if (news.length === 0 && gone === 0)
        return new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`${head}everything as already planned.`);
    const named = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .addresses */ .Nt)(md, news.map(({ address }) => address));
    const parts = [
        news.length === 0 ? null : md.text `**${new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(news.length, "change"))} added or altered** (${named})`,
        gone === 0 ? null : new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(gone, "earlier one")} gone or altered`),
        same === 0 ? null : new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(same, "other")} as already planned`),
    ];
    return new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`${head}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(parts, " · ")}.`);
}
/** What a payload remembers, where it can be read. */
function sinceOf(value) {
    if (typeof value !== "object" || value === null)
        return null;
    const { head, proof } = value;
    if (typeof head !== "string" || !/^[0-9a-f]{40,64}$/.test(head))
        return null;
    if (typeof proof !== "string" || proof.length > LONGEST || !/^[\w-]*$/.test(proof))
        return null;
    return { head, proof };
}


/***/ }),

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   ev: () => (/* binding */ usersOf),
/* harmony export */   qd: () => (/* binding */ isFinding),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7142);

/** Every standing, in the order of a table. */
const LOOKS = {
    replace: { sign: "♻️", word: "replace", open: true },
    delete: { sign: "🗑️", word: "delete", open: true },
    failed: { sign: "❌", word: "failed", open: true },
    blocked: { sign: "⛔", word: "blocked", open: true },
    recreate: { sign: "♻️", word: "replace", open: true },
    unknown: { sign: "❔", word: "unknown", open: false },
    update: { sign: "✏️", word: "update", open: false },
    create: { sign: "➕", word: "create", open: false },
    pending: { sign: "⏳", word: "pending", open: false },
    unchanged: { sign: "✅", word: "unchanged", open: false },
};
const ORDER = Object.keys(LOOKS);
/** How one resource stands. `recreate` is a `replace` that takes nothing away that works. Pure. */
function standing(change) {
    if (change.action === "replace")
        return change.reason === "failed" && !change.destructive ? "recreate" : "replace";
    if (change.action === "delete")
        return "delete";
    if (isStuck(change))
        return "blocked";
    if (change.action !== "no-op")
        return change.action;
    if (change.phase === "failed")
        return "failed";
    return isPending(change) ? "pending" : "unchanged";
}
/** The resources in the order of a table, each group in file order. Pure. */
function bySeverity(resources) {
    const rank = new Map(resources.map((change) => [change, ORDER.indexOf(standing(change))]));
    return resources.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}
/** Nothing is written for it until a person decides something. */
function isStuck(change) {
    return change.reason === "ambiguous" || change.reason === "not-live" || change.obstacle !== null;
}
function isPending(change) {
    return change.reason === "awaiting-request" || (change.phase === "pending" && change.live?.settled !== true);
}
/** True where the file and Atlas part: every action that is not `no-op`, and what failed or cannot go on. Pure. */
function isFinding(change) {
    return change.action !== "no-op" || change.phase === "failed" || isStuck(change);
}
/** Resources without a change that somebody should look at all the same. Pure. */
function needsAttention(plan) {
    return plan.resources.filter((change) => change.action === "unknown" || (change.action === "no-op" && standing(change) !== "unchanged"));
}
/** True where a reviewer should look twice: something is taken away, failed or stuck. Pure. */
function needsReview(plan) {
    return plan.resources.some((change) => LOOKS[standing(change)].open);
}
/** The last words of a plan's title, e.g. `review needed`, with their sign. Pure. */
function planWords(plan) {
    const attention = needsAttention(plan).length;
    const changes = plan.resources.some(_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .writes */ .D3);
    if (changes)
        return needsReview(plan) ? { sign: "🟠", words: "review needed" } : { sign: "🔵", words: "changes" };
    if (attention > 0)
        return { sign: "🟡", words: `no changes, ${attention} ${attention === 1 ? "needs" : "need"} attention` };
    if (plan.unreadable.length > 0)
        return { sign: "🟡", words: "no changes, not everything could be read" };
    if (plan.counts.unmanaged > 0)
        return { sign: "🟢", words: `no changes, ${plan.counts.unmanaged} unmanaged` };
    return { sign: "🟢", words: "no changes" };
}
/** The last words of a drift check's title. Pure. */
function driftWords(plan) {
    const findings = plan.resources.filter((change) => isFinding(change) && standing(change) !== "unknown").length;
    if (findings > 0)
        return { sign: "🟠", words: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings, "finding") };
    const unread = plan.unreadable.length > 0 || plan.resources.some((change) => standing(change) === "unknown");
    return unread ? { sign: "🟡", words: "not everything could be read" } : { sign: "🟢", words: "clean" };
}
/**
 * Who uses the live object. Names of users that the file does not declare are details of unmanaged resources, and
 * become a count where those must not show. Pure.
 */
function usersOf(change, plan, showUnmanaged) {
    if (showUnmanaged)
        return { names: change.usedBy, others: 0 };
    const declared = new Set(plan.resources.map((resource) => resource.address));
    const names = change.usedBy.filter((user) => declared.has(user));
    return { names, others: change.usedBy.length - names.length };
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ addresses),
/* harmony export */   VV: () => (/* binding */ users),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   wj: () => (/* binding */ whatHappens)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5660);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5539);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5944);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7142);





/** One line for a table: what happens to a resource and why. Pure. */
function whatHappens(md, change, plan, view) {
    const left = change.allowed ? null : md.text `**not in \`allowed-actions\` of this run**`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([happening(md, change, plan, view), left], " · ");
}
function happening(md, change, plan, view) {
    switch ((0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(change)) {
        case "replace":
            return replacing(md, change, plan, view);
        case "recreate":
            return md.text `failed in Atlas, nothing uses it: delete, then create again`;
        case "delete":
            return change.reason === "in-use" ? inUse(md, change, plan, view) : md.text `the file says \`ensure: absent\``;
        case "failed":
            return change.message === null
                ? md.text `failed in Atlas, no change planned`
                : md.text `Atlas: ${md.code(change.message, 160)}`;
        case "blocked":
            if (change.obstacle !== null)
                return md.text `${change.obstacle}`;
            return change.reason === "ambiguous"
                ? md.text `matches ${change.candidates.length} live objects: say which one with \`id:\``
                : md.text `the \`id:\` it is pinned to is not there`;
        case "unknown":
            return md.text `could not be read; created by apply only if it is missing`;
        case "update":
            return updating(md, change, view);
        case "create":
            return md.text `${change.summary}`;
        case "pending":
            return change.reason === "awaiting-request"
                ? md.text `nobody on the other side has asked for it yet`
                : md.text `still provisioning; apply waits for it`;
        case "unchanged":
            return md.text `${change.summary}`;
    }
}
function replacing(md, change, plan, view) {
    if (change.reason === "in-use")
        return inUse(md, change, plan, view);
    if (change.reason === "failed")
        return md.text `failed in Atlas and in use: delete, then create again`;
    if (change.reason === "dependency-replaced") {
        const replaced = plan.resources
            .filter(({ address, action }) => action === "replace" && change.dependsOn.includes(address))
            .map(({ address }) => address);
        if (replaced.length > 0)
            return md.text `made again because ${addresses(md, replaced)} ${replaced.length === 1 ? new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK("is") : new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK("are")} replaced`;
    }
    const fixed = change.fields.filter((field) => field.immutable);
    if (fixed.length === 0)
        return md.text `delete, then create`;
    return md.text `${paths(md, fixed)} cannot be edited: delete, then create`;
}
function inUse(md, change, plan, view) {
    return md.text `**blocked**: in use by ${users(md, (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .usersOf */ .ev)(change, plan, view.showUnmanaged))}`;
}
/** Who uses it, e.g. `` `reports/nightly` and 2 connections that the file does not declare ``. Pure. */
function users(md, { names, others }) {
    const more = others === 0 ? null : md.text `${new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(others, "connection"))} that the file does not declare`;
    if (names.length === 0)
        return more ?? md.text `something the file does not declare`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([addresses(md, names), more], " and ");
}
function updating(md, change, view) {
    if (change.reason === "secret-version")
        return md.text `sends its secrets again${versions(md, change)}`;
    const [only] = change.fields;
    if (change.fields.length === 1 && only !== undefined)
        return fromTo(md, only, view.redact);
    return md.text `${paths(md, change.fields)} change`;
}
function versions(md, change) {
    const version = change.fields.find((field) => field.path === "secretVersion");
    if (version === undefined)
        return md.text ``;
    const [before, after] = [version.live, version.desired].map((value) => String(value ?? "none"));
    return md.text ` (${md.code("secretVersion")} ${before ?? ""} → ${after ?? ""})`;
}
/** `dnsDomain`: `a` → `b`, as long as that fits a line. Pure. */
function fromTo(md, field, redact) {
    const { live, desired } = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(field, redact, 60);
    if ((live?.length ?? 0) + (desired?.length ?? 0) > 160)
        return md.text `${md.code(field.path)} changes`;
    if (live === null)
        return md.text `sets ${md.code(field.path)} to ${md.code(desired ?? "")}`;
    if (desired === null)
        return md.text `takes ${md.code(field.path)} ${md.code(live)} away`;
    return md.text `${md.code(field.path)}: ${md.code(live)} → ${md.code(desired)}`;
}
/** The first three paths and how many more. Pure. */
function paths(md, fields) {
    const first = fields.slice(0, 3).map((field) => md.code(field.path, 80));
    const more = fields.length - first.length;
    return md.text `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(first, ", ")}${more > 0 ? md.text ` and ${more} more` : md.text ``}`;
}
/** The first few addresses in code and how many more, e.g. for a warning. Pure. */
function addresses(md, names, most = 3) {
    const first = names.slice(0, most).map((name) => md.code(name, 120));
    const more = names.length - first.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([...first, more > 0 ? md.text `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(more)} more` : null], ", ");
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unmanagedFold)
/* harmony export */ });
/* unused harmony export adoptable */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5539);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5944);



/** What is live and not in the file, folded, as entries to paste. Null where there is none or none may show. Pure. */
function unmanagedFold(md, plan, view, most) {
    const { unmanaged } = plan.counts;
    if (unmanaged === 0 || !view.showUnmanaged || plan.unmanaged.length === 0)
        return null;
    const shown = plan.unmanaged.slice(0, most);
    const more = plan.unmanaged.length - shown.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(new _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(`❔ ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(unmanaged)} unmanaged · left alone · paste to adopt`), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        md.text `Live in Atlas, not in the file. To take one over, paste its entry under a name of your choice:`,
        md.fence("yaml", adoptable(shown, view.redact)),
        more > 0 ? md.text `${more} more are left out here.` : null,
    ]));
}
/** The lines of a configuration file that declares the given objects. Pure. */
function adoptable(objects, redact) {
    const top = objects.filter((object) => object.scope === null);
    const within = objects.filter((object) => object.scope !== null);
    return [...entriesByKind(top, redact, 0), ...workspaces(within, redact)];
}
function workspaces(objects, redact) {
    if (objects.length === 0)
        return [];
    const byName = [...Map.groupBy(objects, (object) => object.scope ?? "")];
    return [
        "workspaces:",
        ...byName.flatMap(([name, inside]) => [`  ${scalar(redact(name))}:`, ...entriesByKind(inside, redact, 4)]),
    ];
}
function entriesByKind(objects, redact, indent) {
    const pad = " ".repeat(indent);
    const kinds = [...Map.groupBy(objects, (object) => object.kind)];
    return kinds.flatMap(([kind, same]) => [
        `${pad}${scalar(kind)}:`,
        ...same.flatMap((object) => entry(object, redact, indent + 2)),
    ]);
}
function entry(object, redact, indent) {
    const pad = " ".repeat(indent);
    const name = object.name ?? suggestedName(object);
    const state = object.state === null ? "" : `, ${redact(object.state)}`;
    const fields = Object.entries((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(object.config, redact));
    return [
        `${pad}${scalar(redact(name))}: # Atlas id ${redact(object.id)}${state}`,
        ...fields.filter(([, value]) => value != null).map(([key, value]) => `${pad}  ${scalar(key)}: ${yaml(value)}`),
    ];
}
/** A local name to start from, e.g. `msk-e5f601`. */
function suggestedName(object) {
    const { vendor, cloudProvider } = object.config;
    const words = [vendor ?? cloudProvider ?? object.kind, object.id.slice(-6)].map((word) => String(word).toLowerCase());
    return words.join("-").replace(/[^a-z0-9.-]+/g, "-");
}
function yaml(value) {
    if (value === _value_js__WEBPACK_IMPORTED_MODULE_1__/* .SENSITIVE */ .NP)
        return "{ env: CHANGE_ME }";
    if (typeof value === "string")
        return scalar(value);
    if (value === null || typeof value !== "object")
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(yaml).join(", ")}]`;
    const fields = Object.entries(value).filter(([, item]) => item !== undefined);
    return fields.length === 0
        ? "{}"
        : `{ ${fields.map(([key, item]) => `${scalar(key)}: ${yaml(item ?? null)}`).join(", ")} }`;
}
/** Bare where every reader of YAML, old and new, takes it for the same string; else in double quotes. */
function scalar(text) {
    const bare = /^[A-Za-z][A-Za-z0-9_./-]*(:[A-Za-z0-9_./-]+)*$/.test(text);
    return bare && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text);
}


/***/ }),

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ SENSITIVE),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Sl: () => (/* binding */ isTextList),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   f6: () => (/* binding */ isLongList),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   oB: () => (/* binding */ shownJson),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var _engine_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2689);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5944);


/** What stands for a value that nobody may read. */
const SENSITIVE = "(sensitive)";
/** Field names whose values are secrets wherever they stand. */
const SECRET_FIELDS = new Set(["headers", "password", "clientSecret", "sslKey", "sslKeyPassword"]);
/** A difference for people: sensitive values replaced, long ones shortened around the place where they part. Pure. */
function shown(difference, redact, max = 400) {
    const hidden = isHidden(difference);
    const text = (value) => (value === null ? null : oneLine(value, redact, hidden));
    const live = difference.live !== null && hidden ? SENSITIVE : text(difference.live);
    const desired = text(difference.desired);
    if (live === null || desired === null || hidden)
        return { live: cut(live, max), desired: cut(desired, max) };
    if (live === desired)
        return { live: cut(live, max), desired: `${cut(desired, max)} (differs in a part that is not shown)` };
    const [before, after] = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenPair */ .K3)(live, desired, max);
    return { live: before, desired: after };
}
/** A difference for machines: the same hiding, JSON kept as JSON. Pure. */
function shownJson(difference, redact) {
    const hidden = isHidden(difference);
    const { live, desired } = difference;
    return { live: live !== null && hidden ? SENSITIVE : clean(live, redact), desired: clean(desired, redact, hidden) };
}
/** A field's value on one line, e.g. `[a, b]` or `(secret from KAFKA_PASSWORD)`; a string is quoted only where it must be. Pure. */
function fieldText(value, path, redact) {
    return oneLine(value, redact, isSecretField(path));
}
/**
 * A value as it may be shown: known secrets, user names, passwords and queries of URLs and whatever stands in a secret
 * field are replaced, `{ env: NAME }` is said in words. With `hidden`, nothing but its shape is left. Pure.
 */
function clean(value, redact, hidden = false) {
    if (value === null)
        return null;
    if ((0,_engine_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvReference */ .vr)(value))
        return secretFrom(redact(value.env));
    if (isList(value))
        return value.map((item) => clean(item, redact, hidden));
    if (typeof value === "object") {
        const fields = fieldsOf(value).map(([key, item]) => [
            redact(key),
            clean(item, redact, hidden || SECRET_FIELDS.has(key)),
        ]);
        return Object.fromEntries(fields);
    }
    if (hidden)
        return SENSITIVE;
    return typeof value === "string" ? safeText(value, redact) : value;
}
/** True where a list of strings is long enough to be shown item by item. Pure. */
function isLongList(value) {
    return isTextList(value) && value.join(", ").length > 60;
}
/** True for a list of strings. Pure. */
function isTextList(value) {
    return isList(value) && value.every((item) => typeof item === "string");
}
/** True where a difference's values must not be shown, declared so or by what it is. Pure. */
function isHidden(difference) {
    return difference.sensitive || mentionsEnv(difference.desired) || isSecretField(difference.path);
}
function isSecretField(path) {
    return path.split(".").some((part) => SECRET_FIELDS.has(part));
}
/** Narrows read-only lists too, which `Array.isArray` alone does not. */
function isList(value) {
    return Array.isArray(value);
}
function mentionsEnv(value) {
    if (value === null || typeof value !== "object")
        return false;
    if (isList(value))
        return value.some(mentionsEnv);
    return (0,_engine_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvReference */ .vr)(value) || fieldsOf(value).some(([, item]) => mentionsEnv(item));
}
function fieldsOf(value) {
    return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, item]]));
}
function secretFrom(name) {
    return `(secret from ${name})`;
}
function cut(text, max) {
    return text === null ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, max);
}
function safeText(text, redact) {
    return redact(withoutUrlSecrets(redact(text)));
}
function withoutUrlSecrets(text) {
    const url = /([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/?#]*@)?([^\s?#]*)(\?[^\s#]*)?/gi;
    return text.replace(url, (_, scheme, user, rest, query) => {
        return `${scheme}${user === undefined ? "" : "***@"}${rest}${query === undefined ? "" : "?***"}`;
    });
}
function oneLine(value, redact, hidden) {
    if (value === null)
        return "null";
    if ((0,_engine_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvReference */ .vr)(value))
        return secretFrom(redact(value.env));
    if (isList(value))
        return `[${value.map((item) => oneLine(item, redact, hidden)).join(", ")}]`;
    if (typeof value === "object") {
        const fields = fieldsOf(value).map(([key, item]) => `${bare(redact(key))}: ${oneLine(item, redact, hidden || SECRET_FIELDS.has(key))}`);
        return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
    }
    if (hidden)
        return SENSITIVE;
    return typeof value === "string" ? bare(safeText(value, redact)) : String(value);
}
/** The string itself, in quotes where it could be taken for another sort of value or its ends could not be seen. */
function bare(text) {
    const plain = text !== "" &&
        text.trim() === text &&
        !(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasUnseen */ .FN)(text) &&
        !/^["'[{(]|^(true|false|null|~|[-+]?[\d.]+)$/i.test(text);
    return plain ? text : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text);
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ hasUnseen),
/* harmony export */   K3: () => (/* binding */ shortenPair),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Characters that nobody sees or that move others on the screen: controls, bidirectional and zero-width marks, lone
 * surrogates, unassigned code points, line separators, and every space but the ordinary one.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}/gu;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** The text on one line with every unseen character spelt out, e.g. `\u{202e}`. Pure; a second time changes nothing. */
function visible(text) {
    return text.replace(UNSEEN, (char) => SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/** True where {@link visible} would change the text. Pure. */
function hasUnseen(text) {
    return text.search(UNSEEN) !== -1;
}
/** A double-quoted string that JSON's readers and YAML's understand, with every unseen character escaped. Pure. */
function quoted(text) {
    return JSON.stringify(text).replace(UNSEEN, (char) => {
        const hex = (char.codePointAt(0) ?? 0).toString(16);
        return char.length > 1 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
    });
}
/** At most `max` UTF-16 units of the text and, where some are missing, how many. Never half a character. Pure. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, endOfCharacter(text, max));
    return `${kept}… (${grouped(text.length - kept.length)} more characters)`;
}
/**
 * Two long values, shortened around the place where they part, so that a shortened pair never looks equal. Pure.
 */
function shortenPair(before, after, max) {
    if (before.length <= max && after.length <= max)
        return [before, after];
    let same = 0;
    while (same < before.length && before[same] === after[same])
        same += 1;
    const start = endOfCharacter(before, Math.max(0, same - CONTEXT));
    if (start === 0)
        return [shorten(before, max), shorten(after, max)];
    const cut = (text) => `(${grouped(start)} equal characters) …${shorten(text.slice(start), max)}`;
    return [cut(before), cut(after)];
}
/** Equal characters that are kept before the place where two long values part. */
const CONTEXT = 40;
function endOfCharacter(text, at) {
    const unit = text.charCodeAt(at - 1);
    return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}
/** A whole number as people read it, e.g. `1,950`. Pure. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ writes),
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   J$: () => (/* binding */ REASON_WORDS),
/* harmony export */   SG: () => (/* binding */ declaredWords),
/* harmony export */   XM: () => (/* binding */ DONE_WORDS),
/* harmony export */   cM: () => (/* binding */ declaredCount),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   u0: () => (/* binding */ fullStop),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5944);

/** `1 link`, `2 links`, with separators. Pure. */
function counted(count, one, many = `${one}s`) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} ${count === 1 ? one : many}`;
}
/** What entries of a kind are called in a sentence, made from its key: `privateLinks` → `private links`. Pure. */
function kindWords(key, count = 2) {
    const words = key.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (letters) => ` ${letters.length > 1 ? letters : letters.toLowerCase()}`);
    return count === 1 ? words.replace(/s$/, "") : words;
}
/** `4 private links, 1 workspace`, kinds without entries left out; empty where there is none. Pure. */
function declaredWords(declared) {
    return Object.entries(declared)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} ${kindWords(kind, count)}`)
        .join(", ");
}
/** How many entries a file declares. Pure. */
function declaredCount(declared) {
    return Object.values(declared).reduce((sum, count) => sum + count, 0);
}
/** Whole seconds as `1 h 2 min`, `6 min 3 s` or `48 s`. Pure. */
function duration(seconds) {
    if (seconds >= 3600)
        return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
    return seconds >= 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds} s`;
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** `22 Nov 2026`, in UTC. Pure. */
function day(time) {
    return `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
}
/** `22 Nov 2026, 04:16 UTC`. Pure. */
function moment(time) {
    return `${day(time)}, ${time.toISOString().slice(11, 16)} UTC`;
}
/** What an action has done once it is done. */
const DONE_WORDS = {
    "no-op": "ready",
    create: "created",
    update: "updated",
    replace: "replaced",
    delete: "deleted",
    unknown: "created",
};
/** A failure reason in a few words, for a title. */
const REASON_WORDS = {
    "config-invalid": "invalid config",
    "no-credentials": "no credentials",
    auth: "Atlas refused the credentials",
    forbidden: "Atlas forbids it",
    "wrong-event": "not on this event",
    "not-reviewed": "not reviewed",
    "plan-changed": "the plan changed",
    superseded: "superseded",
    "deletes-blocked": "too many deletes",
    "in-use": "still in use",
    ambiguous: "ambiguous",
    "resource-failed": "a resource failed",
    "wait-timeout": "still provisioning",
    "atlas-api": "Atlas did not answer properly",
    "github-api": "GitHub did not answer properly",
    interrupted: "interrupted",
    internal: "a bug in this action",
};
/** A sentence with the full stop that it may have already. Pure. */
function fullStop(sentence) {
    const text = sentence.trimEnd();
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** True where the action writes. Pure. */
function writes(change) {
    return change.action !== "no-op" && change.action !== "unknown";
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/**
 * Text in which no line can be taken for a workflow command, and no control character moves the cursor. The runner looks
 * for `::` at the start of a line, overlooking spaces and what nobody sees, and for `##[` anywhere. Pure.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function harmless(text) {
    return (text
        .replace(/\r\n?/g, "\n")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
        .replace(/^([\s\p{Cf}\p{DI}]*)(:[\p{Cf}\p{DI}]*:)/gmu, "$1\u203a $2")
        .replace(/(#[\p{Cf}\p{DI}]*#)(?=[\p{Cf}\p{DI}]*\[)/gu, "$1\u203a"));
}


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/secrets/filter.js
var secrets_filter = __nccwpck_require__(6407);
// EXTERNAL MODULE: ./lib/runner/harmless.js
var harmless = __nccwpck_require__(7719);
// EXTERNAL MODULE: ./lib/runner/workflow-commands.js + 2 modules
var workflow_commands = __nccwpck_require__(9747);
;// CONCATENATED MODULE: ./lib/runner/runner.js






/** Bytes that GitHub accepts in one step's summary are 1 MiB; more is dropped whole. */
const SUMMARY_BYTES = 1024 * 1024;
/** Speaks to GitHub's runner through workflow commands and its files. */
function openRunner(filter, env) {
    const say = (text) => (0,harmless/* harmless */.I)(filter.redact(text));
    const print = (text) => void process.stdout.write(`${say(text)}\n`);
    return {
        info: print,
        warning: (text) => (0,workflow_commands/* annotate */.fz)("warning", say(text)),
        annotate({ level, message, file, line, column }) {
            const place = {
                ...(file === null ? {} : { file: say(file) }),
                ...(line === null ? {} : { line }),
                ...(column === null ? {} : { col: column }),
            };
            (0,workflow_commands/* annotate */.fz)(level, say(message), place);
        },
        group(heading, text) {
            (0,workflow_commands/* startGroup */.Oh)(say(heading));
            print(text);
            (0,workflow_commands/* endGroup */.N4)();
        },
        output: (name, value) => (0,workflow_commands/* setOutput */.uH)(name, filter.redact(value), env),
        summary(markdown) {
            const file = env.GITHUB_STEP_SUMMARY;
            if (!file)
                return;
            try {
                const text = `${filter.redact(markdown)}\n`;
                const before = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
                if (before + Buffer.byteLength(text) > SUMMARY_BYTES)
                    throw new Error("it would be longer than GitHub accepts");
                (0,external_node_fs_.appendFileSync)(file, text);
            }
            catch (error) {
                (0,workflow_commands/* annotate */.fz)("warning", say(`The job summary could not be written: ${error.message}`));
            }
        },
        report(json, command, wish) {
            const file = wish ?? external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(), `atlas-streams-networking-${command}.json`);
            try {
                const target = external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd(), file);
                (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
                (0,external_node_fs_.writeFileSync)(target, filter.redact(json));
                return target;
            }
            catch (error) {
                (0,workflow_commands/* annotate */.fz)("warning", say(`The report could not be written to ${file}: ${error.message}`));
                return "";
            }
        },
        mask(secret) {
            filter.add(secret);
            if (env.GITHUB_ACTIONS !== "true")
                return;
            // The runner masks line by line, and what it is not told it prints.
            for (const form of (0,secrets_filter/* formsOf */.X)(secret))
                if (!form.includes("\n"))
                    (0,workflow_commands/* setSecret */.Pq)(form);
        },
    };
}


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  N4: () => (/* binding */ endGroup),
  V4: () => (/* binding */ getInput),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./lib/runner/workflow-commands.js


/** An annotation, shown in the log, beside the run and at its line of the pull request. */
function annotate(level, message, place = {}) {
    issueCommand(level, { ...place }, message);
}
/** Makes the runner print `***` for a text from now on. */
function setSecret(secret) {
    issueCommand("add-mask", {}, secret);
}
/** Begins a fold in the log. */
function startGroup(heading) {
    issue("group", heading);
}
/** Ends the fold. */
function endGroup() {
    issue("endgroup");
}
/** An input as the runner passes it, `""` where it is not set. */
function getInput(name, env) {
    return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
/** Sets an output of the step; outside a runner, which gives no file for it, nothing happens. */
function setOutput(name, value, env) {
    if (!env.GITHUB_OUTPUT)
        return;
    // The runner reads up to a line that is the delimiter: one that is not in the value needs no chance to be safe.
    let delimiter = "end_of_output";
    while (value.includes(delimiter))
        delimiter += "_";
    (0,external_node_fs_.appendFileSync)(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openFilter),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
/** Shorter secrets are replaced only where they are the whole text: as parts of words they would blank out half of it. */
const SHORTEST_PART = 8;
/** Secrets of Atlas service accounts, whoever they belong to. */
const SERVICE_ACCOUNT_SECRET = /mdb_sa_sk_[A-Za-z0-9_-]+/g;
const HIDDEN = "***";
/** Opens a filter that knows no secret yet. */
function openFilter() {
    const parts = new Set();
    const wholes = new Set();
    let pattern = null;
    return {
        add(secret) {
            const value = typeof secret === "string" ? secret : secret.reveal();
            for (const form of formsOf(value))
                (form.length >= SHORTEST_PART ? parts : wholes).add(form);
            // Longest first, so that a secret which contains another is hidden whole.
            const alternatives = [...parts].sort((a, b) => b.length - a.length).map((part) => RegExp.escape(part));
            pattern = alternatives.length === 0 ? null : new RegExp(alternatives.join("|"), "g");
        },
        redact(text) {
            if (wholes.has(text.trim()))
                return HIDDEN;
            const known = pattern === null ? text : text.replace(pattern, HIDDEN);
            return known.replace(SERVICE_ACCOUNT_SECRET, HIDDEN);
        },
    };
}
/** Every way in which a secret may turn up in a text. Pure. */
function formsOf(secret) {
    const forms = new Set();
    const lines = secret.split(/\r\n|\r|\n/);
    for (const part of [secret, ...lines, ...lines.map((line) => line.trim())]) {
        if (part.trim() === "")
            continue;
        const bytes = Buffer.from(part, "utf8");
        forms.add(part);
        forms.add(bytes.toString("base64"));
        forms.add(bytes.toString("base64").replace(/=+$/, ""));
        forms.add(bytes.toString("base64url"));
        forms.add(encodeURIComponent(part));
        forms.add(encodeURI(part));
        forms.add(new URLSearchParams({ s: part }).toString().slice(2));
        forms.add(JSON.stringify(part).slice(1, -1));
    }
    return forms;
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/**
 * A value that cannot be printed, compared or serialised by accident. Only {@link Secret.reveal} gives it back, and only
 * the transport calls that, while it writes a request.
 */
class Secret {
    #value;
    /** What the secret is called, e.g. the variable `ORDERS_KAFKA_PASSWORD`. Safe to print. */
    label;
    constructor(value, label) {
        this.#value = value;
        this.label = label;
    }
    /** The value itself, for the one place that sends it. */
    reveal() {
        return this.#value;
    }
    toString() {
        return `(secret ${this.label})`;
    }
    toJSON() {
        return this.toString();
    }
    valueOf() {
        throw new TypeError(`The secret ${this.label} cannot be compared or calculated with.`);
    }
    [Symbol.toPrimitive]() {
        return this.toString();
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return this.toString();
    }
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ dump),
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   fw: () => (/* binding */ constructFromEvents),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   jK: () => (/* binding */ SCALAR_STYLE),
/* harmony export */   tB: () => (/* binding */ YAMLException)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CORE_SCHEMA, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, defineMappingTag, defineScalarTag, defineSequenceTag, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, load, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ }),

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ schemas_enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  Ikc: () => (/* binding */ object),
  vkY: () => (/* binding */ preprocess),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  KCZ: () => (/* binding */ union)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, boolean, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, number, optional, partialRecord, pipe, prefault, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !core_util/* nullish */.cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : core_util/* floatSafeRemainder */.LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = core_util/* NUMBER_FORMAT_RANGES */.zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? core_util/* codePointLength */.O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = core_util/* escapeRegex */.sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${core_util/* escapeRegex */.sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${core_util/* escapeRegex */.sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...core_util/* prefixIssues */.lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    core_util/* hide */.jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
});
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...core_util/* normalizeParams */.A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...core_util/* normalizeParams */.A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...core_util/* normalizeParams */.A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...core_util/* normalizeParams */.A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...core_util/* normalizeParams */.A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => core_util/* slugify */.Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...core_util/* normalizeParams */.A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return core._number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.booleanProcessor(inst, ctx, json, params);
})));
function schemas_boolean(params) {
    return core._boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    $ZodPreprocess.init(inst, def);
});
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
