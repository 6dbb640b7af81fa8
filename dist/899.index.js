export const id = 899;
export const ids = [899,67];
export const modules = {

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ saysSuccess),
/* harmony export */   postApplyComment: () => (/* binding */ postApplyComment)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);


/** Values of `outcome` in an apply comment's marker that say that nothing reviewed was left undone. */
const SUCCESSES = ["applied", "no-changes"];
/** Whether an apply comment's payload says that its run ended well. Pure. */
function saysSuccess(payload) {
    return SUCCESSES.includes(payload.outcome);
}
/**
 * Tells a merged pull request what became of its plan, in a new comment so that people are notified. Atlas has been written
 * by now, so what GitHub refuses is a warning.
 */
async function postApplyComment(github, pullRequest, text) {
    (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarker */ ["do"])(text.body);
    try {
        const { written } = await (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOrShorten */ .Q)(text, (body) => github.createComment(pullRequest, body));
        return { status: "created", ...written, warnings: [] };
    }
    catch (error) {
        return { status: "not-written", id: null, url: null, warnings: [(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .warningOf */ .aj)(error)] };
    }
}


/***/ }),

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviews: () => (/* binding */ reviews)
});

// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/github/apply-comment.js
var apply_comment = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/github/body.js
var github_body = __webpack_require__(9267);
// EXTERNAL MODULE: ./lib/github/comments.js
var comments = __webpack_require__(8325);
;// CONCATENATED MODULE: ./lib/github/merged-pulls.js
/** How many commits the guard looks back. */
const MOST_COMMITS = 50;
/** GitHub may learn only seconds after a push which pull request a commit belongs to. Milliseconds before each new look. */
const LOOKS_AGAIN = [2000, 4000];
/** Commits of a push, newest first, that are worth waiting for. */
const MOST_AWAITED = 10;
/** How many commits are asked about at once. */
const AT_ONCE = 5;
/** The past of the branch that a run is about. @throws {GitHubError} while it is read. */
function branchHistory(github, event, branch, sleep) {
    const head = event.pullRequest?.mergeCommitSha ?? event.sha;
    const parents = new Map();
    const commits = [];
    const pullsOf = remember((sha) => mergedPulls(sha));
    const comments = remember((pull) => github.pullComments(pull));
    let pushed = null;
    async function commitAt(index) {
        if (index === 0)
            return head;
        const child = commits[index - 1] ?? (await commitAt(index - 1));
        if (child === null)
            return null;
        if (!parents.has(child)) {
            for (const commit of await github.history(child))
                parents.set(commit.sha, commit.parents[0] ?? null);
        }
        const parent = parents.get(child) ?? null;
        if (parent !== null)
            commits[index] = parent;
        return parent;
    }
    async function mergedPulls(sha) {
        const pulls = [...(await github.pullsOfCommit(sha))];
        const own = event.pullRequest;
        if (sha === head && own?.merged && !pulls.some(({ number }) => number === own.number)) {
            pulls.push(await github.pull(own.number));
        }
        return pulls.filter(isMerged).filter(({ baseRef }) => baseRef === branch);
    }
    /** The commits that the event brought, each waited for a little until GitHub knows its pull request. */
    async function awaitPushed() {
        const mine = [];
        for (let index = 0; index < MOST_COMMITS; index += 1) {
            const sha = await commitAt(index);
            if (sha === null || sha === event.before)
                break;
            mine.push(sha);
            if (event.before === null)
                break;
        }
        if (event.name !== "push")
            return new Set(mine);
        for (const pause of LOOKS_AGAIN) {
            const awaited = mine.slice(0, MOST_AWAITED);
            const known = await Promise.all(awaited.map((sha) => pullsOf(sha)));
            const lost = awaited.filter((_, index) => known[index]?.length === 0);
            if (lost.length === 0)
                break;
            await sleep(pause);
            for (const sha of lost)
                pullsOf.forget(sha);
        }
        return new Set(mine);
    }
    return {
        async *steps() {
            pushed ??= awaitPushed();
            const mine = await pushed;
            for (let start = 0; start < MOST_COMMITS; start += AT_ONCE) {
                const shas = [];
                for (let index = start; index < Math.min(start + AT_ONCE, MOST_COMMITS); index += 1) {
                    const sha = await commitAt(index);
                    if (sha === null)
                        break;
                    shas.push(sha);
                }
                const pulls = await Promise.all(shas.map((sha) => pullsOf(sha)));
                for (const [index, sha] of shas.entries())
                    yield { sha, pulls: pulls[index] ?? [], pushed: mine.has(sha) };
                if (shas.length < AT_ONCE)
                    return;
            }
        },
        comments,
    };
}
function isMerged(pull) {
    return pull.mergedAt !== null;
}
/** A function that asks once for each key. An answer that failed is not remembered. */
function remember(ask) {
    const known = new Map();
    async function asked(key) {
        const answer = known.get(key) ?? ask(key);
        known.set(key, answer);
        answer.catch(() => known.delete(key));
        return await answer;
    }
    return Object.assign(asked, { forget: (key) => void known.delete(key) });
}

;// CONCATENATED MODULE: ./lib/github/reviewed.js





/** A finder for the targets of one run; they share what was read. `event` is null outside a workflow run. */
function reviews(github, event, sleep) {
    const branch = event?.branch ?? null;
    if (!event || branch === null || !/^[0-9a-f]{40,64}$/.test(event.sha)) {
        const message = "The run does not say which commit of which branch it is for, so it cannot be told what was reviewed.";
        return () => Promise.resolve({ known: false, message });
    }
    const history = branchHistory(github, event, branch, sleep);
    return (target) => findReviewed(history, target);
}
/**
 * The plan comments that count for a target: of the pull requests merged into the branch, from the run's commit back to the
 * last one that holds our comment of a successful apply, that one included. Looks back 50 commits.
 */
async function findReviewed(history, target) {
    const pulls = new Map();
    const proofs = [];
    const applied = [];
    const notes = [];
    let commentOn = null;
    try {
        for await (const step of unapplied(history, target)) {
            if (step.pushed && step.pulls.length === 0)
                notes.push(`Commit \`${step.sha.slice(0, 7)}\` came without a merged pull request.`);
            if (step.pushed)
                commentOn ??= ofCommit(step);
            for (const pull of step.pulls) {
                if (pulls.has(pull.number))
                    continue;
                pulls.set(pull.number, pull);
                const comments = await history.comments(pull.number);
                const judged = judge(comments, pull, target);
                applied.push(...comments.filter(isOursAlone).flatMap((comment) => appliedProof(comment, target)));
                proofs.push(...judged.proofs);
                notes.push(...judged.notes);
            }
        }
    }
    catch (error) {
        return { known: false, message: `It cannot be told what was reviewed. ${(0,github_body/* warningOf */.aj)(error)}` };
    }
    return { known: true, proofs, applied, mergedPullRequests: [...pulls.keys()], commentOn, notes };
}
/** Which comments of one pull request count for a target, and why the others do not. Pure. */
function judge(comments, pull, target) {
    const proofs = [];
    const notes = [];
    const candidates = comments.filter(({ body }) => (0,github_body/* markerFor */._Z)(body, "plan", target.name) !== null);
    for (const comment of candidates) {
        const flaw = flawOf(comment, pull, target);
        if (flaw)
            notes.push(`Pull request ${pull.number}: the plan comment ${comment.url} ${flaw}`);
        else
            proofs.push(reviewedPlan(comment, pull.number));
    }
    if (candidates.length === 0)
        notes.push(`Pull request ${pull.number} has no plan comment for \`${target.name}\`.`);
    return { proofs, notes };
}
/** Steps back to the last successful apply of the target, that one included: a run may have left something undone. */
async function* unapplied(history, target) {
    for await (const step of history.steps()) {
        yield step;
        for (const pull of step.pulls) {
            const comments = await history.comments(pull.number);
            if (comments.some((comment) => isOursAlone(comment) && isSuccess(comment, target)))
                return;
        }
    }
}
function flawOf(comment, pull, target) {
    if (!comment.viewerDidAuthor) {
        return `was written by ${named(comment.author)}, not by the identity of this run's token, so it does not count.`;
    }
    if (!isOursAlone(comment))
        return `was edited by ${named(comment.editor)}, so it does not count.`;
    // A date that cannot be read compares false, and so does not count.
    if (!(Date.parse(comment.createdAt) <= Date.parse(pull.mergedAt))) {
        return `was written at ${comment.createdAt}, after the merge at ${pull.mergedAt}, so it does not count.`;
    }
    const payload = (0,github_body/* markerFor */._Z)(comment.body, "plan", target.name)?.payload;
    if (payload?.config !== target.config)
        return `is about another file (\`${payload?.config}\`), so it does not count.`;
    if (payload.projectId !== target.projectId) {
        return `is about another project (\`${payload.projectId}\`), so it does not count.`;
    }
    return null;
}
function isOursAlone(comment) {
    return comment.viewerDidAuthor && (0,comments/* isUntouched */.O)(comment);
}
function appliedProof(comment, target) {
    const payload = (0,github_body/* markerFor */._Z)(comment.body, "apply", target.name)?.payload;
    return payload?.config === target.config && payload.projectId === target.projectId ? [payload] : [];
}
function isSuccess(comment, target) {
    const payload = (0,github_body/* markerFor */._Z)(comment.body, "apply", target.name)?.payload;
    return payload?.config === target.config && payload.projectId === target.projectId && (0,apply_comment/* saysSuccess */.k)(payload);
}
function reviewedPlan(comment, pullRequest) {
    const payload = (0,marker/* readMarker */.t)(comment.body)?.payload;
    return {
        pullRequest,
        commentId: comment.id,
        commentUrl: comment.url,
        body: comment.body,
        digest: payload?.digest ?? "",
        proof: payload?.proof ?? null,
        createdAt: comment.createdAt,
        head: typeof payload?.head === "string" ? payload.head : null,
    };
}
function ofCommit({ sha, pulls }) {
    return (pulls.find(({ mergeCommitSha }) => mergeCommitSha === sha) ?? pulls[0])?.number ?? null;
}
function named(login) {
    return login === null ? "somebody whose account is gone" : `\`${login}\``;
}


/***/ })

};
