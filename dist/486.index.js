export const id = 486;
export const ids = [486];
export const modules = {

/***/ 4486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftIssue: () => (/* binding */ driftIssue)
});

// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(7023);
// EXTERNAL MODULE: ./lib/report/footer.js
var footer = __webpack_require__(2747);
// EXTERNAL MODULE: ./lib/report/ladder.js
var ladder = __webpack_require__(2276);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/places.js
var places = __webpack_require__(8884);
// EXTERNAL MODULE: ./lib/report/plan-remarks.js
var plan_remarks = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/report/resource-details.js
var resource_details = __webpack_require__(3911);
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __webpack_require__(5660);
// EXTERNAL MODULE: ./lib/report/story.js
var story = __webpack_require__(5419);
// EXTERNAL MODULE: ./lib/report/unmanaged.js
var unmanaged = __webpack_require__(8114);
// EXTERNAL MODULE: ./lib/report/value.js
var value = __webpack_require__(5539);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(7142);
;// CONCATENATED MODULE: ./lib/report/drift-blocks.js











const LEGEND = "- is Atlas, + is the file";
/** An issue about drift, as blocks: what parts, since when, who moved where that is known, three ways to settle it. Pure. */
function driftBlocks(md, report, plan, memory, view) {
    const findings = (0,standing/* bySeverity */.Np)(plan.resources.filter(standing/* isFinding */.qd));
    return [
        () => (0,markdown/* stack */.t$)([intro(md, report, findings, view), checked(md, memory, view)]),
        (0,ladder/* until */.TG)(4, (rung) => findingTable(md, report, findings.slice(0, rung === 4 ? 50 : findings.length), findings.length, view)),
        (0,ladder/* until */.TG)(2, (rung) => {
            const shown = rung === 2 ? findings.filter((change) => standing/* LOOKS */.BJ[(0,standing/* standing */.JA)(change)].open) : findings;
            return shown.length === 0
                ? null
                : (0,markdown/* stack */.t$)(shown.map((change) => (0,resource_details/* resourceDetails */.$)(md, change, plan, view, { withUnchanged: false, look: lookOf(change), legend: LEGEND })));
        }),
        () => settling(md, report, findings, view),
        (0,ladder/* until */.TG)(4, (rung) => (0,plan_remarks/* remarks */.IW)(md, plan, rung === 4 ? 5 : 20)),
        (0,ladder/* until */.TG)(1, (rung) => (0,unmanaged/* unmanagedFold */.Q)(md, plan, view, rung === 0 ? plan.unmanaged.length : 20)),
        (0,ladder/* until */.TG)(0, () => historyFold(md, memory, view)),
        (0,footer/* footer */.q)(md, report, { ...view, runUrl: null }, null),
    ];
}
/** An issue whose drift is gone. Pure. */
function solvedBlocks(md, report, plan, memory, view) {
    const count = new markdown/* Markup */.VK((0,wording/* counted */.hS)(plan.resources.length, "declared resource"));
    return [
        () => (0,markdown/* stack */.t$)([
            md.text `🟢 **Solved.** Atlas matches ${(0,places/* filePlace */.Wf)(md, view, report.config, null)} again: ${count}, no finding.`,
            checked(md, memory, view),
        ]),
        () => md.text `If Atlas and the file part again, this issue is opened again.`,
        (0,ladder/* until */.TG)(0, () => historyFold(md, memory, view)),
        (0,footer/* footer */.q)(md, report, { ...view, runUrl: null }, null),
    ];
}
function intro(md, report, findings, view) {
    const commit = (0,places/* commitPlace */.XE)(md, view);
    const at = commit === null
        ? md.text ``
        : md.text ` at ${commit}${view.branch === null ? md.text `` : md.text ` on ${md.code(view.branch, 100)}`}`;
    const count = new markdown/* Markup */.VK((0,wording/* counted */.hS)(findings.length, "finding"));
    return md.text `Atlas no longer matches ${(0,places/* filePlace */.Wf)(md, view, report.config, null)}${at}: **${count}**.`;
}
function checked(md, memory, view) {
    if (view.now === undefined)
        return null;
    const since = memory.since === null || memory.solved ? null : md.text `First seen **${new markdown/* Markup */.VK((0,wording/* day */.vd)(new Date(memory.since)))}**`;
    const run = (0,places/* runPlace */.pi)(md, view);
    const last = md.text `last checked **${new markdown/* Markup */.VK((0,wording/* moment */.n$)(view.now))}**${run === null ? md.text `` : md.text ` in ${run}`}`;
    const line = (0,markdown/* row */.nM)([since, last], ", ").toString();
    return new markdown/* Markup */.VK(`${line[0]?.toUpperCase()}${line.slice(1)}.`);
}
function findingTable(md, report, shown, all, view) {
    const directions = new Map(shown.map((change) => [change, report.directions.get(change.address) ?? null]));
    const known = [...directions.values()].some((direction) => direction !== null);
    const rows = shown.map((change) => [
        findingCell(change),
        md.code(change.address, 120),
        finding(md, change, view),
        ...(known ? [new markdown/* Markup */.VK(directions.get(change) ?? "–")] : []),
    ]);
    const more = all - shown.length;
    return (0,markdown/* stack */.t$)([
        (0,markdown/* table */.tp)(["Finding", "Resource", "What differs", ...(known ? ["Who moved"] : [])], rows),
        more > 0 ? md.text `… and ${more} more, less urgent than these.` : null,
    ]);
}
function findingCell(change) {
    const { sign, word, open } = lookOf(change);
    return (0,markdown/* signed */.x8)(sign, open ? `**${word}**` : word);
}
/** What is found, where a plan says what would be done about it. */
function lookOf(change) {
    const { sign, open } = standing/* LOOKS */.BJ[(0,standing/* standing */.JA)(change)];
    if (change.phase === "failed")
        return standing/* LOOKS */.BJ.failed;
    if (change.action === "create")
        return { sign, word: "missing", open };
    if (change.action === "delete")
        return { sign, word: "still there", open };
    return { sign, word: (0,standing/* standing */.JA)(change) === "blocked" ? "blocked" : "differs", open };
}
function finding(md, change, view) {
    if (change.phase === "failed")
        return change.message === null ? md.text `FAILED in Atlas` : md.text `Atlas: ${md.code(change.message, 160)}`;
    if (change.action === "create")
        return md.text `not in Atlas: ${change.summary}`;
    if (change.action === "delete")
        return md.text `the file says \`ensure: absent\``;
    if (change.reason === "ambiguous")
        return md.text `matches ${change.candidates.length} live objects`;
    if (change.reason === "not-live")
        return md.text `the \`id:\` it is pinned to is not there`;
    if (change.obstacle !== null)
        return md.text `not in Atlas: ${change.obstacle}`;
    const [only] = change.fields;
    return change.fields.length === 1 && only !== undefined
        ? sides(md, only, view)
        : md.text `${(0,story/* paths */.f0)(md, change.fields)} differ`;
}
function sides(md, field, view) {
    const { live, desired } = (0,value/* shown */.SP)(field, view.redact, 60);
    const says = (text) => (text === null ? new markdown/* Markup */.VK("nothing") : md.code(text, 120));
    return md.text `${md.code(field.path)} is ${says(live)} in Atlas, the file says ${says(desired)}`;
}
function settling(md, report, findings, view) {
    const actions = [
        ...new Set(findings
            .filter((change) => (0,wording/* writes */.D3)(change) &&
            change.action !== "create" &&
            change.action !== "update" &&
            (0,standing/* standing */.JA)(change) !== "recreate")
            .map((change) => change.action)),
    ];
    const words = actions.map((action) => md.code(action));
    const needs = actions.length === 0 ? md.text `` : md.text ` It needs ${(0,markdown/* row */.nM)(words, " and ")} in \`allowed-actions\`.`;
    const workflow = (0,markdown/* link */.nf)(md.text `apply workflow`, (0,places/* actionsUrl */.rj)(view));
    const branch = view.branch === null ? md.text `` : md.text ` on ${md.code(view.branch, 100)}`;
    return (0,markdown/* stack */.t$)([
        new markdown/* Markup */.VK("### Settle it"),
        (0,markdown/* list */.p_)([
            md.text `**Put Atlas back:** run the ${workflow} by hand${branch} with *accept unreviewed* ticked; this issue is the review.${needs}`,
            md.text `**Keep what Atlas has:** change ${md.code(report.config)} to match in a pull request. The folds above are the edit to make.`,
            md.text `**Leave it for now:** close this issue as *not planned*. It stays closed until the findings change.`,
        ], true),
        md.text `It closes by itself once a check comes back clean.`,
    ]);
}
function historyFold(md, memory, view) {
    if (memory.history.length === 0)
        return null;
    const rows = memory.history.map((look) => [
        new markdown/* Markup */.VK(look.at === null ? "–" : (0,wording/* moment */.n$)(new Date(look.at))),
        md.text `${look.findings}`,
        look.run === null ? new markdown/* Markup */.VK("–") : (0,markdown/* link */.nf)(md.text `${look.run}`, (0,places/* runUrlOf */.Qm)(view, look.id)),
    ]);
    return (0,markdown/* details */.zH)(new markdown/* Markup */.VK("History: each time the findings changed"), (0,markdown/* table */.tp)(["Seen", "Findings", "Run"], rows));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
;// CONCATENATED MODULE: ./lib/report/drift-memory.js



/** Rows that the history keeps. */
const ROWS = 10;
/** Above this many findings the memory would crowd the text out of the body. */
const MOST_FINGERPRINTS = 500;
/** The findings of a plan as fingerprints, so that two runs can tell whether they saw the same. Pure. */
function fingerprints(plan) {
    const prints = plan.resources.filter(standing/* isFinding */.qd).map(fingerprint).sort();
    return prints.length > MOST_FINGERPRINTS ? [hash(prints.join(""))] : prints;
}
/** A resource that failed without a change has no fingerprint of its own. */
function fingerprint(change) {
    return change.fingerprint === ""
        ? hash(`${change.address} ${change.reason} ${change.phase ?? ""}`)
        : change.fingerprint.slice(0, 12);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, 12);
}
/** What the run itself looks like as a row of the history. Pure. */
function drift_memory_lookOf(view, findings) {
    const id = /\/runs\/(\d{1,20})/.exec(view.runUrl ?? "")?.[1] ?? null;
    return { at: view.now?.toISOString() ?? null, findings, run: view.runNumber, id };
}
/**
 * The history with this run's row: a new one where the findings changed, else the one that is there, so that ten rows
 * tell of ten changes and not of the last ten nights. Pure.
 */
function remembered(before, look, changed) {
    const rows = before?.history ?? [];
    return changed || rows.length === 0 ? [look, ...rows].slice(0, ROWS) : rows;
}
/** What a body remembers. Anybody who may edit issues may have edited it, so nothing is taken on trust. Pure. */
function readMemory(body) {
    const marker = (0,report_marker/* readMarker */.t)(body);
    if (marker === null || marker.role !== "drift")
        return null;
    const { findings, since, history, solved } = marker.payload;
    return {
        findings: texts(findings),
        since: isTime(since) ? since : null,
        history: (Array.isArray(history) ? history : []).slice(0, ROWS).flatMap(readLook),
        solved: solved === true,
    };
}
/** A memory as the marker's payload. Pure. */
function memoryPayload(base, memory) {
    return { ...base, findings: memory.findings, since: memory.since, history: memory.history, solved: memory.solved };
}
function readLook(value) {
    if (typeof value !== "object" || value === null)
        return [];
    const { at, findings, run, id } = value;
    if (!Number.isSafeInteger(findings) || Number(findings) < 0)
        return [];
    return [{ at: isTime(at) ? at : null, findings: Number(findings), run: digits(run), id: digits(id) }];
}
function texts(value) {
    return (Array.isArray(value) ? value : []).filter((item) => typeof item === "string");
}
function digits(value) {
    return typeof value === "string" && /^\d{1,20}$/.test(value) ? value : null;
}
function isTime(value) {
    return (typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]{1,12}Z$/.test(value) && !Number.isNaN(Date.parse(value)));
}

;// CONCATENATED MODULE: ./lib/report/drift-issue.js









/**
 * The drift issue after a run, or null where it should stay as it is. Pure.
 *
 * A run that could not read everything changes nothing. A comment is written only when the findings change: the body is
 * edited each time, which notifies nobody. Closed as *not planned* it stays closed while the findings are the same;
 * closed in any other way it is opened again, since the drift is there.
 */
function driftIssue(report, view, before) {
    const { plan } = report;
    if (plan === null || !wasRead(plan))
        return null;
    const memory = before === null ? null : readMemory(before.body);
    const findings = fingerprints(plan);
    return findings.length === 0
        ? solved(report, plan, view, before, memory)
        : found(report, plan, view, before, memory, findings);
}
/** "Could not check" is neither clean nor drift. */
function wasRead(plan) {
    return plan.unreadable.length === 0 && plan.resources.every((change) => (0,standing/* standing */.JA)(change) !== "unknown");
}
function solved(report, plan, view, before, memory) {
    if (before === null || before.state === "closed")
        return null;
    const md = (0,markdown/* markdown */.wD)(view.redact);
    const after = { findings: [], since: null, history: remembered(memory, drift_memory_lookOf(view, 0), true), solved: true };
    return {
        title: `Atlas drift: ${report.name} (solved)`,
        body: body(report, view, after, solvedBlocks(md, report, plan, after, view)),
        comment: cleanComment(md, plan, view),
        state: "closed",
        stateReason: "completed",
    };
}
function found(report, plan, view, before, memory, findings) {
    const same = memory !== null && !memory.solved && memory.findings.join() === findings.join();
    const closed = before?.state === "closed";
    const snoozed = closed && (before.stateReason === "not_planned" || before.stateReason === "duplicate");
    if (snoozed && same)
        return null;
    const md = (0,markdown/* markdown */.wD)(view.redact);
    const count = plan.resources.filter(standing/* isFinding */.qd).length;
    const goesOn = memory !== null && !memory.solved;
    const after = {
        findings,
        since: (goesOn ? memory.since : null) ?? view.now?.toISOString() ?? null,
        history: remembered(memory, drift_memory_lookOf(view, count), !same),
        solved: false,
    };
    return {
        title: `Atlas drift: ${report.name} (${(0,wording/* counted */.hS)(count, "finding")})`,
        body: body(report, view, after, driftBlocks(md, report, plan, after, view)),
        comment: before === null || (same && !closed) ? null : changeComment(md, plan, view, before, memory),
        state: "open",
        stateReason: null,
    };
}
function body(report, view, memory, blocks) {
    const marker = (0,report_marker/* markerLine */.B)({
        role: "drift",
        target: report.name,
        payload: memoryPayload((0,comment/* payloadOf */.Md)(report, view, ""), memory),
    });
    return `${marker}\n${(0,ladder/* climb */.oG)(blocks, comment/* BODY_BUDGET */.DK - marker.length - 2)}\n`;
}
function cleanComment(md, plan, view) {
    const { length } = plan.resources;
    const matching = length === 1 ? "the one declared resource matches" : `all ${(0,wording/* counted */.hS)(length, "declared resource")} match`;
    return `${dated(md, "🟢 **Clean**", view)}: ${matching} Atlas. Closing.\n`;
}
function changeComment(md, plan, view, before, memory) {
    const findings = (0,standing/* bySeverity */.Np)(plan.resources.filter(standing/* isFinding */.qd));
    const what = before.state === "open" ? "**The findings changed**" : "**Opened again**";
    const now = `now ${(0,wording/* counted */.hS)(findings.length, "finding")}${movement(fingerprints(plan), findings.length, memory)}`;
    return `${(0,markdown/* stack */.t$)([new markdown/* Markup */.VK(`${dated(md, what, view)}: ${now}.`), findingList(md, findings)])}\n`;
}
/** How many findings came and went, where each is remembered by itself; else nothing. */
function movement(now, findings, memory) {
    if (memory === null || memory.solved || now.length !== findings || now.join() === memory.findings.join())
        return "";
    const before = new Set(memory.findings);
    const stayed = now.filter((print) => before.has(print)).length;
    return ` (${now.length - stayed} new or different, ${before.size - stayed} gone, ${stayed} as before)`;
}
function findingList(md, findings) {
    const first = findings
        .slice(0, 20)
        .map((change) => md.text `${md.code(change.address, 120)}: ${new markdown/* Markup */.VK(inAWord(change))}`);
    const more = findings.length - first.length;
    return (0,markdown/* list */.p_)(more > 0 ? [...first, md.text `${more} more above`] : first);
}
function inAWord(change) {
    if (change.phase === "failed")
        return "failed in Atlas";
    if (change.action === "create")
        return "missing in Atlas";
    if (change.action === "delete")
        return "still in Atlas";
    return change.reason === "ambiguous" ? wording/* REASON_WORDS */.J$.ambiguous : "differs";
}
function dated(md, what, view) {
    const when = view.now === undefined ? null : new markdown/* Markup */.VK(`at ${(0,wording/* moment */.n$)(view.now)}`);
    const run = (0,places/* runPlace */.pi)(md, view);
    return (0,markdown/* row */.nM)([new markdown/* Markup */.VK(what), when, run === null ? null : md.text `in ${run}`], " ").toString();
}


/***/ })

};
