export const id = 34;
export const ids = [34];
export const modules = {

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepDriftIssue: () => (/* binding */ keepDriftIssue)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);


/**
 * Keeps at most one issue for a target: `decide` sees what it says now (null where there is none) and says what it should.
 * Ours is found by creator, first label and marker; of several the oldest is kept and the others are closed. What GitHub
 * refuses is a warning. At most three writes, one by one.
 */
async function keepDriftIssue(github, wish, decide) {
    try {
        const [kept, ...twins] = await ownIssues(github, wish);
        const decision = decide(kept ?? null);
        if (!decision)
            return about(kept ? "unchanged" : "none", kept);
        const clash = kept ? clashOf(kept, decision) : null;
        if (clash && kept?.state === "open")
            return about("clash", kept, [clash]);
        // A closed issue of another file or project is history; it neither blocks nor changes.
        if (!kept || clash)
            return decision.state === "open" ? await open(github, wish, decision) : about("none");
        return await edit(github, kept, decision, twins);
    }
    catch (error) {
        return about("not-written", undefined, [(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .warningOf */ .aj)(error)]);
    }
}
/** What to change on an issue so that it is as decided, or null where nothing is. Pure. */
function issueEdit(now, decision) {
    const { title, body, state, stateReason } = decision;
    const moved = state !== now.state;
    if (!moved && now.title === title && (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBody */ .NZ)(now.body, body))
        return null;
    if (!moved)
        return { title, body };
    return { title, body, state, stateReason: state === "open" ? "reopened" : (stateReason ?? "completed") };
}
async function ownIssues(github, { target, labels }) {
    const me = await github.login();
    const found = await github.issues(me, labels[0] ?? null);
    return found
        .filter(({ creator, body }) => creator === me && (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .markerFor */ ._Z)(body, "drift", target) !== null)
        .toSorted((one, other) => one.number - other.number);
}
function clashOf(kept, decision) {
    const older = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .markerFor */ ._Z)(kept.body, "drift", (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarker */ ["do"])(decision.body).target);
    return older ? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .nameClash */ .D_)((0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarker */ ["do"])(decision.body), older, `the issue ${kept.url}`) : null;
}
async function open(github, wish, decision) {
    const { title, body } = decision;
    const issue = { title, body, labels: wish.labels, assignees: wish.assignees };
    const warnings = [];
    let created;
    try {
        created = await github.createIssue(issue);
    }
    catch (error) {
        const assignees = acceptedAssignees(error, wish.assignees);
        if (!assignees)
            throw error;
        warnings.push(`${(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .warningOf */ .aj)(error)} The issue is opened without whom GitHub refuses: check \`drift-issue-assignees\`.`);
        created = await github.createIssue({ ...issue, assignees });
    }
    if (decision.comment !== null) {
        warnings.push(...(await warned(github.commentIssue(created.number, decision.comment))));
    }
    return about("created", created, warnings);
}
async function edit(github, kept, decision, twins) {
    const change = issueEdit(kept, decision);
    const warnings = [];
    let writes = 0;
    if (change) {
        await github.editIssue(kept.number, change);
        writes += 1;
    }
    if (decision.comment !== null) {
        warnings.push(...(await warned(github.commentIssue(kept.number, decision.comment))));
        writes += 1;
    }
    for (const twin of twins.filter(({ state }) => state === "open").slice(0, _body_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITES_PER_TARGET */ .Fv - writes)) {
        warnings.push(...(await warned(github.editIssue(twin.number, { state: "closed", stateReason: "not_planned" }))));
        writes += 1;
    }
    return about(writes > 0 ? "updated" : "unchanged", kept, warnings);
}
/** The assignees that are left when those are out whom GitHub refused by name; null where it refused something else. Pure. */
function acceptedAssignees(error, assignees) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_) || error.status !== 422 || assignees.length === 0)
        return null;
    const refusals = error.failure.invalid.filter(({ field }) => field === "assignees" || field === "assignee");
    if (refusals.length === 0)
        return null;
    const refused = new Set(refusals.flatMap(({ value }) => value).map((login) => String(login).toLowerCase()));
    const left = assignees.filter((login) => !refused.has(login.toLowerCase()));
    return left.length < assignees.length ? left : [];
}
/** Once the issue itself stands, what else GitHub refuses is a warning beside it. */
async function warned(write) {
    try {
        await write;
        return [];
    }
    catch (error) {
        return [(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .warningOf */ .aj)(error)];
    }
}
function about(status, issue, warnings = []) {
    return { status, number: issue?.number ?? null, url: issue?.url ?? null, warnings };
}


/***/ })

};
