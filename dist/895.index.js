export const id = 895;
export const ids = [895];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planReport: () => (/* binding */ planReport)
});

// EXTERNAL MODULE: ./lib/config/load.js + 11 modules
var load = __webpack_require__(9512);
// EXTERNAL MODULE: ./lib/engine/plan.js + 2 modules
var engine_plan = __webpack_require__(7776);
// EXTERNAL MODULE: ./lib/kinds/index.js + 12 modules
var kinds = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/commands/rotations.js
var rotations = __webpack_require__(4877);
;// CONCATENATED MODULE: ./lib/commands/directions.js




/**
 * Who moved, for each finding of a drift run: what Atlas has is held against the version of the file before the newest one.
 * Where Atlas is as that version asked, the newest one was merged and not applied; else somebody changed Atlas. Empty where
 * git cannot be asked; nothing depends on it.
 */
async function directionsOf({ event, runner }, github, target, plan, survey) {
    const findings = plan.resources.filter(isFinding);
    const client = (0,engine_plan/* hasChanges */.ik)(plan) && event && findings.length > 0 ? await github() : null;
    if (!client || !event)
        return new Map();
    try {
        const before = await previousTarget(client, target, event.sha);
        if (before === null)
            return new Map();
        const then = (0,engine_plan/* plan */.et)(before, survey, kinds/* KINDS */.G, { allowedActions: new Set(), rotations: rotations/* NO_ROTATIONS */.e1 });
        const changes = new Map(then.resources.map((change) => [change.address, change]));
        return new Map(findings.map((change) => [change.address, direction(changes.get(change.address))]));
    }
    catch (error) {
        runner.info(`${target.name}: it cannot be told who moved. ${error.message}`);
        return new Map();
    }
}
/** What broke in Atlas, or cannot be told, has been moved by nobody. */
function isFinding({ action, phase }) {
    return action !== "no-op" && action !== "unknown" && phase !== "failed";
}
function direction(then) {
    return then === undefined || then.action === "no-op" ? "merged but not applied" : "changed in Atlas";
}
/** The target as the file had it before its newest version; one that is new had nothing. Null where that version is broken. */
async function previousTarget(github, target, sha) {
    const [, previous] = await github.fileHistory(target.config, sha);
    const bytes = previous ? await github.content(target.config, previous.sha) : null;
    if (bytes === null)
        return { ...target, entries: [] };
    return (0,load/* loadTarget */.K)(bytes, target.config, kinds/* KINDS */.G, { projectId: target.projectId }).target;
}

// EXTERNAL MODULE: ./lib/commands/planning.js
var planning = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/commands/verdict.js
var verdict = __webpack_require__(9923);
;// CONCATENATED MODULE: ./lib/commands/plan.js




/** `plan`, and the first half of `drift`: what would be done about one target. */
async function planReport(run, config, github) {
    const { target } = config.loaded;
    if (!target)
        return (0,verdict/* invalidReport */.qn)(config);
    try {
        const { command } = run.inputs;
        const { plan, survey } = await (0,planning/* planTarget */.h)(run, target, () => command === "plan" ? (0,rotations/* rotationsAsked */.of)(run, github, target) : Promise.resolve(rotations/* NO_ROTATIONS */.e1));
        const directions = command === "drift" ? await directionsOf(run, github, target, plan, survey) : new Map();
        return (0,verdict/* reportOf */.EI)(config, (0,verdict/* planVerdict */.Ft)(plan), { plan, directions, problems: (0,verdict/* planProblems */.s4)(plan) });
    }
    catch (error) {
        return (0,verdict/* brokenReport */.MK)(config, error);
    }
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planTarget)
/* harmony export */ });
/* harmony import */ var _atlas_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var _engine_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7776);
/* harmony import */ var _engine_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9910);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7232);
/* harmony import */ var _rotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4877);





/** Reads what a target has live, and plans. It is given nothing that could write. */
async function planTarget(run, target, choose = () => Promise.resolve(_rotations_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ROTATIONS */ .e1)) {
    const atlas = (0,_atlas_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openReader */ .c)(run.session, { baseUrl: run.inputs.baseUrl, projectId: target.projectId }, run.pace);
    return planWith(atlas, run, target, choose);
}
async function planWith(atlas, { inputs, filter }, target, choose) {
    const all = new Map([...(0,_rotations_js__WEBPACK_IMPORTED_MODULE_4__/* .versions */ .e4)(target.entries).keys()].map((address) => [address, null]));
    const first = await (0,_engine_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .survey */ .Fr)(atlas, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .G, target);
    const planned = (known, rotations) => (0,_engine_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .et)(target, known, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .G, { allowedActions: inputs.allowedActions, rotations });
    const rotations = all.size === 0 ? _rotations_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ROTATIONS */ .e1 : await choose(planned(first, all));
    const made = planned(first, rotations);
    const taken = (0,_engine_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsTakenAway */ .xg)(made);
    const whole = taken.size === 0 ? first : await (0,_engine_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyUsers */ .Xn)(atlas, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .G, target, first, taken);
    const known = whole === first ? made : planned(whole, rotations);
    for (const change of known.resources) {
        for (const field of change.fields)
            if (field.sensitive && typeof field.live === "string" && field.live !== "")
                filter.add(field.live);
    }
    return { plan: known, survey: whole };
}


/***/ }),

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e1: () => (/* binding */ NO_ROTATIONS),
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   of: () => (/* binding */ rotationsAsked),
/* harmony export */   pQ: () => (/* binding */ rotationsReviewed)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7232);
/* harmony import */ var _report_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4644);



/** No secret is to be sent again. */
const NO_ROTATIONS = new Map();
/** The entries of a target that have a `secretVersion`, with it. Pure. */
function versions(entries) {
    return new Map(entries.flatMap((entry) => {
        const version = _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G.find(({ key }) => key === entry.kind)?.secretVersion?.(entry.spec) ?? null;
        return version === null ? [] : [[entry.address, version]];
    }));
}
/** What a pull request asks for: every `secretVersion` that is another one in the base branch's file. */
async function rotationsAsked(run, github, target) {
    const now = versions(target.entries);
    const pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
    if (now.size === 0 || !pull)
        return NO_ROTATIONS;
    const client = await github();
    if (!client)
        return NO_ROTATIONS;
    try {
        const bytes = await client.content(target.config, pull.baseSha);
        // A file that is new, or was broken, has nothing that could be compared: what it declares is made or there already.
        const base = bytes === null ? null : (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTarget */ .K)(bytes, target.config, _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G, { projectId: target.projectId }).target;
        if (!base)
            return NO_ROTATIONS;
        const before = versions(base.entries);
        const known = new Set(base.entries.map(({ address }) => address));
        return new Map([...now]
            .filter(([address, version]) => known.has(address) && before.get(address) !== version)
            .map(([address]) => [address, before.get(address) ?? null]));
    }
    catch (error) {
        run.runner.warning(`${target.name}: it cannot be told which \`secretVersion\` changes. ${error.message}`);
        return NO_ROTATIONS;
    }
}
/**
 * What apply rotates: of the plan in which everything with a `secretVersion` is rotated, the changes that a reviewed plan
 * showed and that no apply comment records as done. Pure.
 */
function rotationsReviewed(everything, reviewed) {
    if (!reviewed.known)
        return NO_ROTATIONS;
    const shown = (0,_report_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .shownBy */ .Le)(reviewed.proofs, "");
    const done = (0,_report_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .shownBy */ .Le)(reviewed.applied, "");
    const due = everything.resources.filter(({ fields, reviewedAs }) => fields.some(({ path }) => path === "secretVersion") && shown(reviewedAs) && !done(reviewedAs));
    return new Map(due.map(({ address }) => [address, null]));
}


/***/ })

};
