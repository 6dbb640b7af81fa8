export const id = 34;
export const ids = [34];
export const modules = {
	9185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => isFateUnknown,
			H4: () => WriteWithheld,
			JR: () => hintFor,
			Up: () => missingPermission,
			y_: () => GitHubError
		});
		class GitHubError extends Error {
			failure;
			constructor(failure, cause) {
				let answer = failure.status === null ? failure.detail : `${failure.status} ${failure.detail}`;
				let what = `${failure.operation}: ${failure.call}: ${answer}`;
				super(failure.hint ? `${sentence(what)} ${failure.hint}` : sentence(what), cause === void 0 ? {} : { cause });
				this.name = "GitHubError";
				this.failure = failure;
			}
			get status() {
				return this.failure.status;
			}
		}
		class WriteWithheld extends Error {
			name = "WriteWithheld";
		}
		function isFateUnknown(error) {
			if (!(error instanceof GitHubError) || error.failure.isHopeless) return !1;
			return error.status === null || error.status >= 500 || error.status < 300;
		}
		function missingPermission(status, detail, needs) {
			if (status !== 403) return null;
			return /not accessible by|must have|permission|forbidden|denied/i.test(detail) ? needs : null;
		}
		function hintFor(status, missing, needs, detail = "") {
			if (missing) return `The job's token lacks \`${missing}\`: add it under \`permissions:\` in the workflow (a pull request from a fork never gets a permission to write).`;
			if (/\barchived\b/i.test(detail)) return "The repository is archived: unarchive it, or disable this workflow.";
			if (/\blocked\b/i.test(detail)) return "Unlock the conversation, and run the job again.";
			if (/\bSAML\b/.test(detail)) return "Authorize the token for the organization's single sign-on.";
			if (status === 404) return `GitHub answers so too where a token may not see what is there: give the job \`${needs}\` under \`permissions:\`.`;
			if (status === 401) return "GitHub does not accept the token: leave the input `github-token` at its default, or renew it.";
			if (status === 410) return "Issues are disabled in this repository: enable them in its settings, or set `drift-issue: false`.";
			if (status === null || status >= 500) return "GitHub or the network did not answer properly: run the job again.";
			if (status < 300) return "Something between the runner and GitHub may have answered instead: look at proxies and at the server's version.";
			return null;
		}
		function sentence(text) {
			return /[.!?]$/.test(text) ? text : `${text}.`;
		}
	}),
	9267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D_: () => nameClash,
			Fv: () => WRITES_PER_TARGET,
			NZ: () => sameBody,
			_Z: () => markerFor,
			aj: () => warningOf,
			do: () => ownMarker,
			mv: () => isSameTarget,
			pn: () => isTooLong,
			yX: () => MOST_FILES_LISTED
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
		let MOST_FILES_LISTED = 3e3;
		let WRITES_PER_TARGET = 3;
		function sameBody(one, other) {
			let [a, b] = [(0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(one), (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(other)];
			if (a === null || b === null) return withoutRun(one) === withoutRun(other);
			return a.role === b.role && a.target === b.target && a.signature === null == (b.signature === null) && said(a.payload) === said(b.payload) && withoutRun(belowMarker(one)) === withoutRun(belowMarker(other));
		}
		function said({ at: _, ...payload }) {
			return JSON.stringify(Object.entries(payload).toSorted(([a], [b]) => a < b ? -1 : 1));
		}
		function belowMarker(body) {
			return body.slice(body.indexOf("\n") + 1);
		}
		function markerFor(body, role, target) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(body);
			return marker?.role === role && marker.target === target ? marker : null;
		}
		function ownMarker(body) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(body);
			if (!marker) throw TypeError("A text for GitHub does not start with a marker.");
			return marker;
		}
		function isSameTarget(one, other) {
			return one.config === other.config && one.projectId === other.projectId;
		}
		function nameClash(mine, older, where, { isGone, ownsProject }) {
			let [now, before] = [mine.payload, older.payload];
			let isProject = now.projectId === before.projectId || now.projectId === "" || before.projectId === "" || ownsProject;
			let isFile = now.config === before.config || isGone(before.config);
			if (isFile && isProject) return null;
			let [what, its] = isFile ? ["project", before.projectId] : ["file", before.config];
			return `Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. Give one of them another \`name\` in its file; or, if the target moved, delete what is there.`;
		}
		function isTooLong(error) {
			if (!(error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) || error.status !== 422) return !1;
			return /too long/i.test(error.failure.detail);
		}
		function warningOf(error) {
			if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) return error.message;
			throw error;
		}
		let RUN_LINK = /\[[^[\]\n]{1,80}\]\([^()\s]{1,300}?\/actions\/runs\/\d{1,20}[^()\s]{0,80}\)/g;
		function withoutRun(body) {
			return body.replace(/\r\n/g, "\n").replace(RUN_LINK, "[run]").replace(/\/actions\/runs\/\d{1,20}(\/attempts\/\d{1,9})?/g, "/actions/runs/").trimEnd();
		}
	}),
	34: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			keepDriftIssue: () => keepDriftIssue,
			ownIssues: () => ownIssues
		});
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
		var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);
		function ownIssues(github, labels) {
			let list = remember(async (label) => {
				let me = await github.login();
				return (await github.issues(me, label)).filter(({ creator }) => creator === me);
			});
			let first = labels[0]?.includes(",") ? null : labels[0] ?? null;
			return { async of(target) {
				let isOurs = ({ body }) => (0, _body_js__WEBPACK_IMPORTED_MODULE_1__._Z)(body, "drift", target) !== null;
				let found = (await list(first)).filter(isOurs);
				return (found.length > 0 ? found : (await list(null)).filter(isOurs)).toSorted((one, other) => one.number - other.number);
			} };
		}
		function remember(ask) {
			let known = new Map();
			return (key) => {
				let answer = known.get(key) ?? ask(key);
				known.set(key, answer);
				return answer;
			};
		}
		async function keepDriftIssue(github, issues, wish, decide) {
			try {
				let [kept, ...twins] = await issues.of(wish.target);
				let decision = decide(kept ?? null);
				if (!decision) return about(kept ? "unchanged" : "none", kept);
				let clash = kept ? clashOf(kept, decision, wish.takeover) : null;
				if (clash && kept?.state === "open") return about("clash", kept, [clash]);
				if (kept && isNewer(kept, decision)) return about("unchanged", kept, [`The issue ${kept.url} was written by a run that began later than this one, and stays as it is.`]);
				if (!kept || clash) return decision.state === "open" ? await open(github, wish, decision) : about("none");
				return await edit(github, kept, decision, twins);
			} catch (error) {
				return about(error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_ && error.status === 410 ? "none" : "not-written", void 0, [(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error)]);
			}
		}
		function issueEdit(now, decision) {
			let { title, body, state, stateReason } = decision;
			let moved = state !== now.state;
			if (!moved && now.title === title && (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.NZ)(now.body, body)) return null;
			if (!moved) return {
				title,
				body
			};
			return {
				title,
				body,
				state,
				stateReason: state === "open" ? "reopened" : stateReason ?? "completed"
			};
		}
		function isNewer(kept, decision) {
			let there = (0, _body_js__WEBPACK_IMPORTED_MODULE_1__._Z)(kept.body, "drift", (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.do)(decision.body).target)?.payload.at;
			let { at } = (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.do)(decision.body).payload;
			return typeof there == "string" && typeof at == "string" && there > at;
		}
		function clashOf(kept, decision, takeover) {
			let older = (0, _body_js__WEBPACK_IMPORTED_MODULE_1__._Z)(kept.body, "drift", (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.do)(decision.body).target);
			return older ? (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.D_)((0, _body_js__WEBPACK_IMPORTED_MODULE_1__.do)(decision.body), older, `the issue ${kept.url}`, takeover) : null;
		}
		async function open(github, wish, decision) {
			let { title, body } = decision;
			let issue = {
				title,
				body,
				labels: wish.labels,
				assignees: wish.assignees
			};
			let warnings = [];
			let created;
			try {
				created = await openOnce(github, issue);
			} catch (error) {
				let assignees = acceptedAssignees(error, wish.assignees);
				if (!assignees) throw error;
				warnings.push(`${(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error)} The issue is opened without whom GitHub refuses: check \`drift-issue-assignees\`.`);
				created = await openOnce(github, {
					...issue,
					assignees
				});
			}
			decision.comment !== null && warnings.push(...await warned(github.commentIssue(created.number, decision.comment)));
			return about("created", created, warnings);
		}
		async function openOnce(github, issue) {
			for (let attempt = 1;; attempt += 1) try {
				return await github.createIssue(issue);
			} catch (error) {
				if (!(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.BT)(error)) throw error;
				let made = (await github.issues(await github.login(), null)).find(({ body }) => body.trimEnd() === issue.body.trimEnd());
				if (made) return made;
				if (attempt === 3) throw error;
			}
		}
		async function edit(github, kept, decision, twins) {
			let change = issueEdit(kept, decision);
			let warnings = [];
			let writes = 0;
			if (change) {
				await github.editIssue(kept.number, change);
				writes += 1;
			}
			if (decision.comment !== null) {
				warnings.push(...await warned(github.commentIssue(kept.number, decision.comment)));
				writes += 1;
			}
			for (let twin of twins.filter(({ state }) => state === "open").slice(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.Fv - writes)) {
				warnings.push(...await warned(github.editIssue(twin.number, {
					state: "closed",
					stateReason: "not_planned"
				})));
				writes += 1;
			}
			return about(writes > 0 ? "updated" : "unchanged", kept, warnings);
		}
		function acceptedAssignees(error, assignees) {
			if (!(error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) || error.status !== 422 || assignees.length === 0) return null;
			let refusals = error.failure.invalid.filter(({ field }) => field === "assignees" || field === "assignee");
			if (refusals.length === 0) return null;
			let refused = new Set(refusals.flatMap(({ value }) => value).map((login) => String(login).toLowerCase()));
			let left = assignees.filter((login) => !refused.has(login.toLowerCase()));
			return left.length < assignees.length ? left : [];
		}
		async function warned(write) {
			try {
				await write;
				return [];
			} catch (error) {
				return [(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error)];
			}
		}
		function about(status, issue, warnings = []) {
			return {
				status,
				number: issue?.number ?? null,
				url: issue?.url ?? null,
				warnings
			};
		}
	}),
	4290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B_: () => markerLine,
			Sc: () => planPayload,
			t7: () => readMarker,
			vK: () => usedIn
		});
		let LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;
		let SIGNED = /,"sig":"([A-Za-z0-9_-]{43})"\}$/;
		function markerLine(marker, sign = () => null) {
			let json = JSON.stringify(marker.payload);
			let signature = sign(json);
			let whole = signature === null ? json : `${json.slice(0, -1)},"sig":"${signature}"}`;
			return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${Buffer.from(whole, "utf8").toString("base64url")} -->`;
		}
		function readMarker(body) {
			let end = body.indexOf("\n");
			let match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
			if (!match) return null;
			let [, role, target, encoded] = match;
			let whole = Buffer.from(encoded ?? "", "base64url").toString("utf8");
			try {
				let payload = JSON.parse(whole);
				if (!isPayload(payload)) return null;
				let { sig: _, ...rest } = payload;
				let signature = SIGNED.exec(whole)?.[1] ?? null;
				let json = signature === null ? whole : whole.replace(SIGNED, "}");
				return {
					role,
					target: target ?? "",
					payload: rest,
					json,
					signature
				};
			} catch {
				return null;
			}
		}
		function planPayload(payload) {
			let { salt, also, spent, closed, pull, blob, by, at } = payload;
			if (typeof salt != "string" || !isPrints(also, 24) || !isPrints(spent, 12) || !isPrints(payload.proof ?? "", 12)) return null;
			if (by !== "plan" && by !== "apply") return null;
			return {
				...payload,
				salt,
				also,
				spent,
				closed: closed === !0,
				pull: typeof pull == "number" ? pull : null,
				blob: typeof blob == "string" ? blob : null,
				by,
				at: typeof at == "string" ? at : ""
			};
		}
		function usedIn(payload) {
			let { used } = payload;
			if (!Array.isArray(used)) return [];
			return used.flatMap((one) => {
				let { salt, spent, closed } = one ?? {};
				return typeof salt == "string" && isPrints(spent, 12) ? [{
					salt,
					spent,
					closed: closed === !0
				}] : [];
			});
		}
		function isPrints(value, length) {
			return typeof value == "string" && value.length % length === 0 && /^[\w-]*$/.test(value);
		}
		function isPayload(value) {
			if (typeof value != "object" || !value) return !1;
			let { digest, proof, config, projectId } = value;
			return typeof digest == "string" && (typeof proof == "string" || proof === null) && typeof config == "string" && typeof projectId == "string";
		}
	})
};
