export const id = 683;
export const ids = [683];
export const modules = {

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Ov: () => (/* binding */ loginOrNull),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   e0: () => (/* binding */ stringOrNull),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/**
 * Reads fields out of GitHub's answers. An answer may come from a proxy or an old server, so nothing is believed that was
 * not looked at.
 */
/** An answer that does not have the shape that GitHub documents. The message names the field. */
class ShapeError extends Error {
}
/** The object itself. @throws {ShapeError} when it is none. Pure. */
function object(value, name) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw new ShapeError(`the answer has no object where \`${name}\` belongs`);
}
/** The list itself. @throws {ShapeError} when it is none. Pure. */
function list(value, name) {
    if (Array.isArray(value))
        return value;
    throw new ShapeError(`the answer has no list where \`${name}\` belongs`);
}
/** A string field. @throws {ShapeError} when it is none. Pure. */
function string(fields, name) {
    const value = fields[name];
    if (typeof value === "string")
        return value;
    throw new ShapeError(`the answer has no text where \`${name}\` belongs`);
}
/** A string field, or null where there is none. Pure. */
function stringOrNull(fields, name) {
    const value = fields[name];
    return typeof value === "string" ? value : null;
}
/** A whole number, e.g. an id. @throws {ShapeError} when it is none. Pure. */
function integer(fields, name) {
    const value = fields[name];
    if (typeof value === "number" && Number.isSafeInteger(value))
        return value;
    throw new ShapeError(`the answer has no whole number where \`${name}\` belongs`);
}
/** The `login` of a user in a field, or null where the field is empty: an account that is gone. Pure. */
function loginOrNull(fields, name) {
    const value = fields[name];
    return typeof value === "object" && value !== null ? stringOrNull(value, "login") : null;
}


/***/ }),

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./lib/github/answer.js
var github_answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/endpoint.js
var endpoint = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/github/error.js
var github_error = __webpack_require__(4297);
;// CONCATENATED MODULE: ./lib/github/code.js



/** The commits and files of one repository. */
function code(at) {
    return {
        history: (sha) => (0,endpoint/* read */.LF)(at, {
            operation: `Listing the commits before ${(0,endpoint/* short */.h0)(sha)}`,
            path: `${at.base}/commits?sha=${encodeURIComponent(sha)}&per_page=100`,
            needs: "contents: read",
        }, (data) => (0,github_answer/* list */.p_)(data, "commits").map(commitOf)),
        fileHistory: (path, sha) => (0,endpoint/* read */.LF)(at, {
            operation: `Listing the commits that touched \`${path}\``,
            path: `${at.base}/commits?sha=${encodeURIComponent(sha)}&path=${encodeURIComponent(path)}&per_page=2`,
            needs: "contents: read",
        }, (data) => (0,github_answer/* list */.p_)(data, "commits").map(commitOf)),
        compare: (from, to) => (0,endpoint/* read */.LF)(at, {
            operation: `Comparing ${(0,endpoint/* short */.h0)(from)} with ${(0,endpoint/* short */.h0)(to)}`,
            path: `${at.base}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}?per_page=1`,
            needs: "contents: read",
        }, comparisonOf),
        content: (path, ref) => fileContent(at, `${at.base}/contents/${encodedPath(path)}`, path, ref),
    };
}
async function fileContent(at, place, path, ref) {
    const operation = `Reading \`${path}\` at \`${ref}\``;
    const url = `${place}?ref=${encodeURIComponent(ref)}`;
    try {
        const { data, headers } = await at.send({
            operation,
            method: "GET",
            path: url,
            needs: "contents: read",
            raw: true,
        });
        // A folder is answered with a JSON list even where the bytes were asked for.
        return headers["content-type"]?.startsWith("application/json") ? null : data;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_ && error.status === 404)
            return null;
        throw error;
    }
}
function commitOf(data) {
    const commit = (0,github_answer/* object */.Ik)(data, "commit");
    const parents = (0,github_answer/* list */.p_)(commit.parents, "parents").map((parent) => (0,github_answer/* string */.Yj)((0,github_answer/* object */.Ik)(parent, "parent"), "sha"));
    return { sha: (0,github_answer/* string */.Yj)(commit, "sha"), parents };
}
function comparisonOf(data) {
    const comparison = (0,github_answer/* object */.Ik)(data, "comparison");
    const status = (0,github_answer/* string */.Yj)(comparison, "status");
    if (status !== "identical" && status !== "ahead" && status !== "behind" && status !== "diverged") {
        throw new github_answer/* ShapeError */.ym(`the answer has the unknown \`status\` ${JSON.stringify(status)}`);
    }
    return { status, aheadBy: (0,github_answer/* integer */.nd)(comparison, "ahead_by"), behindBy: (0,github_answer/* integer */.nd)(comparison, "behind_by") };
}
function encodedPath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}

// EXTERNAL MODULE: ./lib/github/comments.js
var comments = __webpack_require__(8325);
// EXTERNAL MODULE: ./lib/github/graphql.js
var graphql = __webpack_require__(8538);
;// CONCATENATED MODULE: ./lib/github/issues.js


/** The issues of one repository. */
function issues(at) {
    return {
        async issues(creator, label) {
            const query = `state=all&creator=${encodeURIComponent(creator)}${label === null ? "" : `&labels=${encodeURIComponent(label)}`}`;
            const call = {
                operation: "Listing our issues",
                path: `${at.base}/issues?${query}`,
                needs: "issues: read",
            };
            const found = await (0,endpoint/* readAll */.yw)(at, call, (data) => ("pull_request" in (0,github_answer/* object */.Ik)(data, "issue") ? null : issueOf(data)));
            return found.filter((issue) => issue !== null);
        },
        createIssue: (issue) => (0,endpoint/* write */.M9)(at, {
            operation: "Opening an issue",
            method: "POST",
            path: `${at.base}/issues`,
            body: {
                title: issue.title,
                body: issue.body,
                ...(issue.labels.length > 0 ? { labels: issue.labels } : {}),
                ...(issue.assignees.length > 0 ? { assignees: issue.assignees } : {}),
            },
            needs: "issues: write",
        }, issueOf),
        editIssue: (number, { stateReason, ...edit }) => (0,endpoint/* write */.M9)(at, {
            operation: `Editing issue ${number}`,
            method: "PATCH",
            path: `${at.base}/issues/${number}`,
            body: { ...edit, ...(stateReason === undefined ? {} : { state_reason: stateReason }) },
            needs: "issues: write",
        }, issueOf),
        commentIssue: (number, body) => (0,endpoint/* write */.M9)(at, {
            operation: `Commenting on issue ${number}`,
            method: "POST",
            path: `${at.base}/issues/${number}/comments`,
            body: { body },
            needs: "issues: write",
        }, endpoint/* writtenComment */.D7),
    };
}
function issueOf(data) {
    const issue = (0,github_answer/* object */.Ik)(data, "issue");
    return {
        number: (0,github_answer/* integer */.nd)(issue, "number"),
        url: (0,github_answer/* string */.Yj)(issue, "html_url"),
        title: (0,github_answer/* string */.Yj)(issue, "title"),
        body: (0,github_answer/* stringOrNull */.e0)(issue, "body") ?? "",
        state: (0,github_answer/* string */.Yj)(issue, "state") === "open" ? "open" : "closed",
        stateReason: (0,github_answer/* stringOrNull */.e0)(issue, "state_reason"),
        creator: (0,github_answer/* loginOrNull */.Ov)(issue, "user"),
    };
}

;// CONCATENATED MODULE: ./lib/github/pulls.js


/** The pull requests of one repository. */
function pulls(at) {
    return {
        pull: (number) => (0,endpoint/* read */.LF)(at, {
            operation: `Reading pull request ${number}`,
            path: `${at.base}/pulls/${number}`,
            needs: "pull-requests: read",
        }, pullOf),
        async pullFiles(pull) {
            const operation = `Listing the files of pull request ${pull}`;
            const files = await (0,endpoint/* readAll */.yw)(at, { operation, path: `${at.base}/pulls/${pull}/files`, needs: "pull-requests: read" }, namesOfFile);
            return files.flat();
        },
        pullsOfCommit: (sha) => (0,endpoint/* readAll */.yw)(at, {
            operation: `Looking for the pull request of commit ${(0,endpoint/* short */.h0)(sha)}`,
            path: `${at.base}/commits/${encodeURIComponent(sha)}/pulls`,
            needs: "pull-requests: read",
        }, pullOf),
    };
}
function pullOf(data) {
    const pull = (0,github_answer/* object */.Ik)(data, "pull request");
    return {
        number: (0,github_answer/* integer */.nd)(pull, "number"),
        state: (0,github_answer/* string */.Yj)(pull, "state") === "open" ? "open" : "closed",
        mergedAt: (0,github_answer/* stringOrNull */.e0)(pull, "merged_at"),
        mergeCommitSha: (0,github_answer/* stringOrNull */.e0)(pull, "merge_commit_sha"),
        baseRef: (0,github_answer/* string */.Yj)((0,github_answer/* object */.Ik)(pull.base, "base"), "ref"),
        headSha: (0,github_answer/* string */.Yj)((0,github_answer/* object */.Ik)(pull.head, "head"), "sha"),
    };
}
function namesOfFile(data) {
    const file = (0,github_answer/* object */.Ik)(data, "file");
    const before = (0,github_answer/* stringOrNull */.e0)(file, "previous_filename");
    return before === null ? [(0,github_answer/* string */.Yj)(file, "filename")] : [(0,github_answer/* string */.Yj)(file, "filename"), before];
}

// EXTERNAL MODULE: ./lib/github/transport.js + 1 modules
var transport = __webpack_require__(3189);
;// CONCATENATED MODULE: ./lib/github/client.js








/** Login of the token that GitHub gives to every job. */
const ACTIONS_BOT = "github-actions[bot]";
/** A client of GitHub for the repository of the run. */
function createGitHub(options) {
    const { repository, graphqlUrl } = options.event;
    const { owner, repo } = repository;
    const base = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
    const at = { owner, repo, base, graphql: graphqlUrl, send: (0,transport/* createTransport */.o)(options) };
    let login = null;
    return {
        login() {
            login ??= ownLogin(at);
            return login;
        },
        ...(0,comments/* comments */.n)(at),
        ...pulls(at),
        ...code(at),
        ...issues(at),
    };
}
async function ownLogin(at) {
    const operation = "Asking whose token this is";
    const call = {
        operation,
        method: "POST",
        path: at.graphql,
        body: { query: graphql/* VIEWER */.Zh },
        needs: "metadata: read",
        asks: true,
    };
    try {
        const answer = (0,github_answer/* object */.Ik)((await at.send(call)).data, "answer");
        return (0,github_answer/* string */.Yj)((0,github_answer/* object */.Ik)((0,github_answer/* object */.Ik)(answer.data, "data").viewer, "viewer"), "login");
    }
    catch (error) {
        if (error instanceof github_answer/* ShapeError */.ym || error instanceof github_error/* GitHubError */.y_)
            return ACTIONS_BOT;
        throw error;
    }
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isUntouched),
/* harmony export */   n: () => (/* binding */ comments)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3610);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8538);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3189);



/** Whether nobody but its author edited a comment. Apps go by two names, with and without `[bot]`. Pure. */
function isUntouched({ author, editor }) {
    return editor === null || (author !== null && withoutBot(editor) === withoutBot(author));
}
function withoutBot(login) {
    return login.replace(/\[bot\]$/, "");
}
/** The conversations of one repository's pull requests. */
function comments(at) {
    return {
        async pullComments(pull) {
            const operation = `Listing the comments of pull request ${pull}`;
            const comments = [];
            let after = null;
            for (let number = 1;; number += 1) {
                const body = { query: _graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .PULL_COMMENTS */ .$x, variables: { owner: at.owner, repo: at.repo, number: pull, after } };
                const call = {
                    operation,
                    method: "POST",
                    path: at.graphql,
                    body,
                    needs: "pull-requests: read",
                    asks: true,
                };
                const page = (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(call, (await at.send(call)).data, (data) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endingBy */ .tV)(number, (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .commentQueryAnswer */ .Yx)(data)));
                comments.push(...page.comments);
                if (page.next === null)
                    return comments;
                after = page.next;
            }
        },
        createComment: (pull, body) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(at, {
            operation: `Creating a comment on pull request ${pull}`,
            method: "POST",
            path: `${at.base}/issues/${pull}/comments`,
            body: { body },
            needs: "pull-requests: write",
        }, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenComment */ .D7),
        updateComment: (id, body) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(at, {
            operation: `Editing comment ${id}`,
            method: "PATCH",
            path: `${at.base}/issues/comments/${id}`,
            body: { body },
            needs: "pull-requests: write",
        }, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenComment */ .D7),
        async deleteComment(id) {
            const operation = `Deleting comment ${id}`;
            await at.send({
                operation,
                method: "DELETE",
                path: `${at.base}/issues/comments/${id}`,
                needs: "pull-requests: write",
            });
        },
    };
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ writtenComment),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   tV: () => (/* binding */ endingBy),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3189);


/** A GET, parsed. @throws {GitHubError} */
async function read(at, call, parse) {
    return await write(at, { ...call, method: "GET" }, parse);
}
/** Any call, parsed. @throws {GitHubError} */
async function write(at, call, parse) {
    return (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(call, (await at.send(call)).data, parse);
}
/** Every page of a list. @throws {GitHubError} */
async function readAll(at, call, parse) {
    const items = [];
    const join = call.path.includes("?") ? "&" : "?";
    for (let page = 1;; page += 1) {
        const request = { ...call, method: "GET", path: `${call.path}${join}per_page=100&page=${page}` };
        const { data, headers } = await at.send(request);
        items.push(...(0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(request, data, (answer) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(endingBy(page, answer), "answer").map(parse)));
        if (!/<[^>]*>;[^,]*\brel="next"/.test(headers.link ?? ""))
            return items;
    }
}
/** Pages; no list of ours is as long as that, so the server goes round in circles. */
const MOST_PAGES = 500;
/** Lets an answer pass unless there are pages without end. @throws {ShapeError} Pure. */
function endingBy(page, answer) {
    if (page > MOST_PAGES)
        throw new _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`the list does not end after ${MOST_PAGES} pages`);
    return answer;
}
/** Reads the answer to a comment that was written. @throws {ShapeError} Pure. */
function writtenComment(data) {
    const comment = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(data, "comment");
    return { id: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(comment, "id"), url: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(comment, "html_url") };
}
/** A commit or a branch for people, e.g. `` `c0ffee1` ``. Pure. */
function short(ref) {
    return /^[0-9a-f]{40,}$/.test(ref) ? `\`${ref.slice(0, 7)}\`` : `\`${ref}\``;
}


/***/ }),

/***/ 8538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ PULL_COMMENTS),
/* harmony export */   Yx: () => (/* binding */ commentQueryAnswer),
/* harmony export */   Zh: () => (/* binding */ VIEWER)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);

/** Asks for the login of the token. */
const VIEWER = "query { viewer { login } }";
/**
 * Asks for a page of a pull request's comments. Only GraphQL says who edited a comment and whether it is the token's own.
 * `databaseId` is left out: it is a 32-bit number and ids have outgrown it.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
const PULL_COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { url body createdAt viewerDidAuthor author { login } editor { login } }
      }
    }
  }
}`;
/** Reads the answer to {@link PULL_COMMENTS}. @throws {ShapeError} Pure. */
function commentQueryAnswer(answer) {
    const data = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(answer, "answer").data, "data");
    const pull = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(data.repository, "repository").pullRequest, "pullRequest");
    const comments = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(pull.comments, "comments");
    const pageInfo = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(comments.pageInfo, "pageInfo");
    const next = pageInfo.hasNextPage === true ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(pageInfo, "endCursor") : null;
    return { comments: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(comments.nodes, "nodes").map(commentOf), next };
}
function commentOf(node) {
    const comment = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(node, "comment");
    const url = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(comment, "url");
    const id = Number(/#issuecomment-(\d+)$/.exec(url)?.[1]);
    if (!Number.isSafeInteger(id))
        throw new _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym("the answer has no number in the `url` of a comment");
    return {
        id,
        url,
        body: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOrNull */ .e0)(comment, "body") ?? "",
        createdAt: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(comment, "createdAt"),
        viewerDidAuthor: comment.viewerDidAuthor === true,
        author: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOrNull */ .Ov)(comment, "author"),
        editor: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOrNull */ .Ov)(comment, "editor"),
    };
}


/***/ }),

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport),
  Y: () => (/* binding */ parsed)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/error.js
var github_error = __webpack_require__(4297);
;// CONCATENATED MODULE: ./lib/github/limits.js
/**
 * When a call that GitHub did not carry out may be sent again, and after how long: pure decisions over an answer.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
/** Seconds; no single pause is longer. A limit that lasts longer is an error that says when it ends. */
const LONGEST_PAUSE_SECONDS = 120;
/** How often a read is sent at most. */
const READ_ATTEMPTS = 5;
/** Seconds that GitHub asks to wait for after a secondary limit that names no time. */
const SECONDARY_PAUSE_SECONDS = 60;
/** Whether GitHub refused the call because of one of its limits, and so did nothing. Pure. */
function isLimit({ status, headers, detail }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(detail);
}
/** Seconds until a read may be sent again after its `attempt`th try (from 1), or null where that is of no use. Pure. */
function pauseBeforeRead(answer, attempt, now) {
    const limited = isLimit(answer);
    const broken = answer.status === null || answer.status >= 500;
    if (attempt >= READ_ATTEMPTS || !(limited || broken))
        return null;
    const told = toldPause(answer.headers, now);
    const pause = told ?? (limited ? SECONDARY_PAUSE_SECONDS : 2 ** (attempt - 1));
    return pause <= LONGEST_PAUSE_SECONDS ? pause : null;
}
/**
 * Seconds until a write may be sent again after its `attempt`th try (from 1), or null where it must not be: only a limit
 * that names its end proves that nothing was written. Pure.
 */
function pauseBeforeWrite(answer, attempt, now) {
    if (attempt > 1 || !isLimit(answer))
        return null;
    const pause = toldPause(answer.headers, now);
    return pause !== null && pause <= LONGEST_PAUSE_SECONDS ? pause : null;
}
/** When a limit ends, for people, e.g. `in 1500 seconds`; null where the answer does not say. Pure. */
function limitEnds(answer, now) {
    if (!isLimit(answer))
        return null;
    const pause = toldPause(answer.headers, now);
    return pause === null ? null : `in ${pause} seconds`;
}
function toldPause(headers, now) {
    // GitHub's own clock, where the answer shows it: the runner's may be wrong.
    const date = Date.parse(headers.date ?? "");
    const today = Number.isNaN(date) ? now : date;
    const after = headers["retry-after"]?.trim();
    if (after) {
        const seconds = /^\d+$/.test(after) ? Number(after) : Math.ceil((Date.parse(after) - today) / 1000);
        if (!Number.isNaN(seconds))
            return Math.max(seconds, 0);
    }
    const reset = headers["x-ratelimit-reset"];
    if (headers["x-ratelimit-remaining"] !== "0" || !reset || !/^\d+$/.test(reset))
        return null;
    return Math.max(Math.ceil(Number(reset) - today / 1000) + 1, 1);
}

;// CONCATENATED MODULE: ./lib/github/transport.js




const DEADLINE_MILLISECONDS = 30_000;
/** Between two writes, as GitHub asks. @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const PAUSE_BETWEEN_WRITES_MILLISECONDS = 1000;
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * The way to GitHub. Reads are repeated on broken connections, 5xx and limits. A write is sent once, and again only after a
 * limit that named its end: then nothing was written. Writes go one after the other, a second apart.
 */
function createTransport(options) {
    const { log, sleep, now = Date.now, deadline = () => AbortSignal.timeout(DEADLINE_MILLISECONDS) } = options;
    const octokit = (0,github/* getOctokit */.Q)(options.token.reveal(), { baseUrl: options.event.apiUrl, log: SILENT });
    let writes = Promise.resolve();
    let wrote = false;
    async function attempt(call) {
        try {
            const response = await octokit.request({
                method: call.method,
                url: call.path,
                headers: { accept: call.raw ? "application/vnd.github.raw+json" : "application/vnd.github+json" },
                ...(call.body ? { data: call.body } : {}),
                request: { signal: deadline(), log: SILENT, parseSuccessResponseBody: !call.raw },
            });
            const answer = { headers: headersOf(response.headers), data: response.data };
            return call.raw ? { ...answer, data: await bytesOf(answer.data) } : (refusalInside(answer) ?? answer);
        }
        catch (error) {
            return unanswered(error);
        }
    }
    async function send(call, pauseBefore) {
        for (let tries = 1;; tries += 1) {
            const answer = await attempt(call);
            if (!("status" in answer))
                return answer;
            const pause = pauseBefore(answer, tries, now());
            if (pause === null)
                throw failed(call, answer, now());
            log(`${call.operation}: ${answer.status ?? "no answer"} (${answer.detail}); trying again in ${pause} s.`);
            await sleep(pause * 1000);
        }
    }
    async function write(call) {
        if (wrote)
            await sleep(PAUSE_BETWEEN_WRITES_MILLISECONDS);
        wrote = true;
        return await send(call, pauseBeforeWrite);
    }
    return (call) => {
        if (call.method === "GET" || call.asks)
            return send(call, pauseBeforeRead);
        const mine = writes.then(() => write(call));
        writes = mine.catch(() => undefined);
        return mine;
    };
}
/** Parses what came back; an answer of another shape becomes an error that names the call. @throws {GitHubError} */
function parsed(call, data, parse) {
    try {
        return parse(data);
    }
    catch (error) {
        if (!(error instanceof answer/* ShapeError */.ym))
            throw error;
        const hint = "Something between the runner and GitHub may have answered instead: look at proxies and at the server's version.";
        const failure = { status: 200, detail: error.message, hint, missing: null, invalid: [] };
        throw new github_error/* GitHubError */.y_({ operation: call.operation, call: `${call.method} ${call.path}`, ...failure }, error);
    }
}
function failed(call, answer, now) {
    const missing = (0,github_error/* missingPermission */.Up)(answer.status, answer.detail, call.needs);
    const ends = limitEnds(answer, now);
    const hint = ends
        ? `GitHub's limit for this token ends ${ends}: run the job again after that.`
        : (0,github_error/* hintFor */.JR)(answer.status, missing);
    const { status, detail, invalid } = answer;
    const where = `${call.method} ${call.path}`;
    return new github_error/* GitHubError */.y_({ operation: call.operation, call: where, status, detail, hint, missing, invalid }, answer.cause);
}
/** GraphQL answers 200 and puts what went wrong into `errors`. */
function refusalInside(answer) {
    const { errors } = (answer.data ?? {});
    if (!Array.isArray(errors) || errors.length === 0)
        return null;
    const { type, message } = (errors[0] ?? {});
    const statuses = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404 };
    const detail = typeof message === "string" ? message : "GraphQL errors without a message";
    return { status: statuses[String(type)] ?? 422, headers: answer.headers, detail, invalid: [], cause: undefined };
}
function unanswered(error) {
    const { response, message } = error;
    if (!response)
        return { status: null, headers: {}, detail: message ?? String(error), invalid: [], cause: error };
    const data = (typeof response.data === "object" && response.data !== null ? response.data : {});
    const errors = Array.isArray(data.errors) ? data.errors : [];
    const detail = typeof data.message === "string"
        ? [data.message, ...errors.flatMap(reason)].join(": ")
        : "an answer that is not GitHub's";
    const invalid = errors.flatMap(invalidField);
    return { status: response.status, headers: headersOf(response.headers), detail, invalid, cause: error };
}
function reason(error) {
    if (typeof error === "string")
        return [error];
    const { message, field, code } = (error ?? {});
    if (typeof message === "string")
        return [message];
    return typeof field === "string" ? [`${field} ${String(code ?? "is wrong")}`] : [];
}
function invalidField(error) {
    if (typeof error !== "object" || error === null)
        return [];
    const { field, value } = error;
    return typeof field === "string" ? [{ field, value }] : [];
}
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
/** Bytes; a configuration file is at most 1 MiB, so what is longer is another file anyway. */
const MOST_BYTES = 4 * 1024 * 1024;
async function bytesOf(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size > MOST_BYTES)
            break;
    }
    return Buffer.concat(chunks);
}


/***/ })

};
