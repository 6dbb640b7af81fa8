export const id = 581;
export const ids = [581];
export const modules = {

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clashProblem: () => (/* binding */ clashProblem),
/* harmony export */   connectGitHub: () => (/* binding */ connectGitHub),
/* harmony export */   publishApply: () => (/* binding */ publishApply),
/* harmony export */   publishDrift: () => (/* binding */ publishDrift),
/* harmony export */   publishPlan: () => (/* binding */ publishPlan),
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _github_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);


/** Nothing is shown. */
const UNPUBLISHED = { commentId: "", commentUrl: "", issueNumber: "", issueUrl: "", clash: null };
/** GitHub as a run sees it: null where there is no token, or no repository. */
async function connectGitHub(run) {
    const { event, inputs, runner, clock, interrupted } = run;
    if (!event || !inputs.githubToken)
        return null;
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 5683));
    return createGitHub({
        token: inputs.githubToken,
        event,
        log: (message) => runner.info(message),
        sleep: (milliseconds) => clock.sleep(milliseconds, interrupted),
    });
}
/** The pull request that a plan is shown on, or null. Pure. */
function pullRequestOf({ inputs, event }) {
    if (inputs.prNumber !== null)
        return inputs.prNumber;
    return event?.name === "pull_request" ? (event.pullRequest?.number ?? null) : null;
}
/** Shows a target's plan on the pull request, where it wants to be seen. */
async function publishPlan(run, github, report) {
    const pullRequest = pullRequestOf(run);
    if (pullRequest === null)
        return UNPUBLISHED;
    const { upsertPlanComment, wantsComment } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 604));
    if (!(await wantsComment(github, run.inputs.comment, { pullRequest, target: report.name, files: [report.config] })))
        return UNPUBLISHED;
    const outcome = await upsertPlanComment(github, pullRequest, {
        ...planText(report, run, null),
        after: (previous) => planText(report, run, previous),
    });
    if (outcome.status !== "clash")
        for (const warning of outcome.warnings)
            run.runner.warning(`${report.name}: ${warning}`);
    return {
        ...UNPUBLISHED,
        commentId: text(outcome.id),
        commentUrl: text(outcome.url),
        clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
    };
}
function planText(report, { view }, previous) {
    return {
        body: (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(report, view, { previous }),
        shorter: () => (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(report, view, { previous, budget: LOWEST }),
    };
}
/** Characters of a body that is rendered again because GitHub found the first too long. */
const LOWEST = 10_000;
/** Tells the merged pull request what became of a target, in a new comment and on the plan's own. */
async function publishApply(run, github, report, { config, reviewed, board }) {
    const pullRequest = reviewed.known ? reviewed.commentOn : null;
    if (pullRequest === null || !isWorthTelling(report, run, reviewed))
        return UNPUBLISHED;
    const { postApplyComment } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(604), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 3067));
    let writes = 1;
    const outcome = await postApplyComment(github, pullRequest, {
        body: (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .applyComment */ .QV)(report, run.view),
        shorter() {
            writes += 1;
            return (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .applyComment */ .QV)(report, run.view, { budget: LOWEST });
        },
    });
    for (const warning of outcome.warnings)
        run.runner.warning(`${report.name}: ${warning}`);
    if (writes + (await board.writes(config)) < _github_body_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITES_PER_TARGET */ .Fv)
        await board.end(config, report);
    return { ...UNPUBLISHED, commentId: text(outcome.id), commentUrl: text(outcome.url) };
}
/** A merge that has nothing to do with the target should not hear of it. */
function isWorthTelling({ result, plan }, { inputs }, reviewed) {
    if (inputs.comment !== "auto")
        return inputs.comment === "always";
    if (result !== "no-changes")
        return true;
    return (plan !== null && reviewed.known && reviewed.proofs.some(({ pullRequest }) => pullRequest === reviewed.commentOn));
}
/** Keeps the one issue of a target true. Nothing is touched where Atlas could not be read whole. */
async function publishDrift(run, github, report) {
    const { plan } = report;
    if (!run.inputs.driftIssue || plan === null || plan.unreadable.length > 0 || report.result === "invalid")
        return UNPUBLISHED;
    const { defaultBranch } = run.event?.repository ?? { defaultBranch: null };
    const branch = run.event?.branch ?? null;
    if (defaultBranch !== null && branch !== null && branch !== defaultBranch) {
        run.runner.warning(`${report.name}: drift issues are kept for ${defaultBranch} only; this run is for ${branch}.`);
        return UNPUBLISHED;
    }
    const [{ keepDriftIssue }, { driftIssue }] = await Promise.all([
        __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34)),
        __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 4486)),
    ]);
    const wish = { target: report.name, labels: run.inputs.driftIssueLabels, assignees: run.inputs.driftIssueAssignees };
    const outcome = await keepDriftIssue(github, wish, (before) => driftIssue(report, run.view, before));
    if (outcome.status !== "clash")
        for (const warning of outcome.warnings)
            run.runner.warning(`${report.name}: ${warning}`);
    return {
        ...UNPUBLISHED,
        issueNumber: text(outcome.number),
        issueUrl: text(outcome.url),
        clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
    };
}
/** A name that another target has on GitHub, as a problem of the file. Pure. */
function clashProblem({ config }, message) {
    return { message, fix: null, file: config, line: 1, column: 1, address: null };
}
function text(value) {
    return value === null ? "" : String(value);
}


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ nameClash),
/* harmony export */   Fv: () => (/* binding */ WRITES_PER_TARGET),
/* harmony export */   NZ: () => (/* binding */ sameBody),
/* harmony export */   _Z: () => (/* binding */ markerFor),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   "do": () => (/* binding */ ownMarker),
/* harmony export */   pn: () => (/* binding */ isTooLong)
/* harmony export */ });
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3086);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4297);


/** Most writes that one target costs; GitHub slows down tokens that write much. */
const WRITES_PER_TARGET = 3;
/** Whether two bodies say the same: the run that wrote them may differ, and how lines end. Pure. */
function sameBody(one, other) {
    return withoutRun(one) === withoutRun(other);
}
/** The marker of a body if it is of that role and target, else null. Pure. */
function markerFor(body, role, target) {
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t)(body);
    return marker?.role === role && marker.target === target ? marker : null;
}
/** The marker that a text of ours starts with. @throws {TypeError} when it has none: a bug. Pure. */
function ownMarker(body) {
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t)(body);
    if (!marker)
        throw new TypeError("A text for GitHub does not start with a marker.");
    return marker;
}
/**
 * Why a text cannot take the place of an older one of the same target: it is of another file or project, so two targets
 * share a name. Null where it can; a project nobody knew yet is no contradiction. Pure.
 */
function nameClash(mine, older, where) {
    const [now, before] = [mine.payload, older.payload];
    const otherProject = now.projectId !== "" && before.projectId !== "" && now.projectId !== before.projectId;
    if (now.config === before.config && !otherProject)
        return null;
    const [what, its] = now.config === before.config ? ["project", before.projectId] : ["file", before.config];
    return (`Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. ` +
        "Give one of them another `name` in its file; or, if the target moved, delete what stands there.");
}
/** Whether GitHub refused a body for its length. Its limit is 65,536 characters. Pure. */
function isTooLong(error) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || error.status !== 422)
        return false;
    return /too long/i.test(error.failure.detail);
}
/** The error's words if it is one of GitHub's, for a warning. @throws the error itself when it is anything else. */
function warningOf(error) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return error.message;
    throw error;
}
function withoutRun(body) {
    return body
        .replace(/\r\n/g, "\n")
        .replace(/\[[^[\]\n]*\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/g, "[run]")
        .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "/actions/runs/")
        .trimEnd();
}


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A call to GitHub that did not end well. Its message says what was being done, what came back and what to do. */
class GitHubError extends Error {
    failure;
    constructor(failure, cause) {
        const answer = failure.status === null ? failure.detail : `${failure.status} ${failure.detail}`;
        const what = `${failure.operation}: ${failure.call}: ${answer}`;
        super(failure.hint ? `${sentence(what)} ${failure.hint}` : sentence(what), cause === undefined ? {} : { cause });
        this.name = "GitHubError";
        this.failure = failure;
    }
    /** HTTP status, or null where no answer came. */
    get status() {
        return this.failure.status;
    }
}
/**
 * The permission that a refused call asks for, or null where the refusal is about something else. GitHub answers 403 to a
 * token that lacks one, and 404 where it may not even say that the thing exists. Pure.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function missingPermission(status, detail, needs) {
    if (status !== 403)
        return null;
    return /not accessible by|must have|permission|forbidden|denied/i.test(detail) ? needs : null;
}
/** What to do about a refused call, in one or two sentences, or null where nothing better is known. Pure. */
function hintFor(status, missing) {
    if (missing) {
        return `The job's token lacks \`${missing}\`: add it under \`permissions:\` in the workflow (a pull request from a fork never gets a permission to write).`;
    }
    if (status === 401)
        return "GitHub does not accept the token: leave the input `github-token` at its default, or renew it.";
    if (status === 410)
        return "Issues are disabled in this repository: enable them in its settings, or set `drift-issue: false`.";
    if (status === null || status >= 500)
        return "GitHub or the network did not answer properly: run the job again.";
    return null;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ BODY_BUDGET),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   QV: () => (/* binding */ applyComment),
/* harmony export */   tx: () => (/* binding */ planComment)
/* harmony export */ });
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2164);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3086);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4644);
/* harmony import */ var _since_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8796);






/**
 * Most UTF-16 units of a body, marker included. GitHub refuses more than 65,536 characters.
 * @see https://docs.github.com/en/rest/issues/comments
 */
const BODY_BUDGET = 60_000;
/**
 * The comment that shows what merging a pull request would do. Its marker proves it, however much of the text is left out, and
 * remembers the plan of the commit before, for the line that says what changed since. Pure.
 */
function planComment(report, view, around = {}) {
    const { previous = null, budget = BODY_BUDGET } = around;
    // A text that does not show the plan must not prove it either.
    const showsPlan = report.plan !== null && report.result !== "invalid" && report.refusal === null;
    const earlier = (0,_since_js__WEBPACK_IMPORTED_MODULE_3__/* .since */ .X)(previous, view.sha);
    const payload = payloadOf(report, view, showsPlan ? (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .planProof */ .S0)(report.plan?.resources ?? []) : "");
    const marker = {
        role: "plan",
        target: report.name,
        payload: earlier ? { ...payload, since: earlier } : payload,
    };
    return body(report, view, (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .markerLine */ .B)(marker), budget, earlier);
}
/** The comment that says what an apply did. Its proof is of the changes that it carried out, and of no others. Pure. */
function applyComment(report, view, { budget = BODY_BUDGET } = {}) {
    const payload = { ...payloadOf(report, view, (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .proofOf */ .oX)(carriedOut(report))), outcome: report.result };
    return body(report, view, (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .markerLine */ .B)({ role: "apply", target: report.name, payload }), budget, null);
}
/** What every marker carries. Pure. */
function payloadOf(report, view, proof) {
    return {
        digest: report.plan?.digest ?? "",
        proof,
        config: report.config,
        projectId: report.projectId ?? "",
        head: view.sha,
    };
}
function body(report, view, marker, budget, earlier) {
    const blocks = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyBlocks */ .v)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(view.redact), report, view, { on: "comment", since: earlier });
    return `${marker}\n${(0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .climb */ .oG)(blocks, budget - marker.length - 2)}\n`;
}
function carriedOut(report) {
    return (report.plan?.resources ?? []).filter((change) => {
        const status = report.outcomes.get(change.address)?.status;
        return status === "done" || status === "started";
    });
}


/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ markerLine),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
const LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;
/** Line 1 of a body, e.g. `<!-- atlas-streams-networking:v1:plan:prod-eu:eyJ… -->`. Pure. */
function markerLine(marker) {
    const json = Buffer.from(JSON.stringify(marker.payload), "utf8").toString("base64url");
    return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${json} -->`;
}
/** The marker on line 1 of a body, or null where there is none that can be read. Pure. */
function readMarker(body) {
    const end = body.indexOf("\n");
    const match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
    if (!match)
        return null;
    const [, role, target, json] = match;
    try {
        const payload = JSON.parse(Buffer.from(json ?? "", "base64url").toString("utf8"));
        if (!isPayload(payload))
            return null;
        return { role: role, target: target ?? "", payload };
    }
    catch {
        return null;
    }
}
function isPayload(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { digest, proof, config, projectId } = value;
    return (typeof digest === "string" &&
        (typeof proof === "string" || proof === null) &&
        typeof config === "string" &&
        typeof projectId === "string");
}


/***/ })

};
