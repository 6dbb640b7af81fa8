export const id = 34;
export const ids = [34];
export const modules = { 34: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { keepDriftIssue: () => keepDriftIssue });
	var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
	var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);
	async function keepDriftIssue(github, wish, decide) {
		try {
			let [kept, ...twins] = await ownIssues(github, wish);
			let decision = decide(kept ?? null);
			if (!decision) return about(kept ? "unchanged" : "none", kept);
			let clash = kept ? clashOf(kept, decision) : null;
			if (clash && kept?.state === "open") return about("clash", kept, [clash]);
			if (!kept || clash) return decision.state === "open" ? await open(github, wish, decision) : about("none");
			return await edit(github, kept, decision, twins);
		} catch (error) {
			return about("not-written", void 0, [(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error)]);
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
	async function ownIssues(github, { target, labels }) {
		let me = await github.login();
		return (await github.issues(me, labels[0] ?? null)).filter(({ creator, body }) => creator === me && (0, _body_js__WEBPACK_IMPORTED_MODULE_1__._Z)(body, "drift", target) !== null).toSorted((one, other) => one.number - other.number);
	}
	function clashOf(kept, decision) {
		let older = (0, _body_js__WEBPACK_IMPORTED_MODULE_1__._Z)(kept.body, "drift", (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.do)(decision.body).target);
		return older ? (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.D_)((0, _body_js__WEBPACK_IMPORTED_MODULE_1__.do)(decision.body), older, `the issue ${kept.url}`) : null;
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
			created = await github.createIssue(issue);
		} catch (error) {
			let assignees = acceptedAssignees(error, wish.assignees);
			if (!assignees) throw error;
			warnings.push(`${(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error)} The issue is opened without whom GitHub refuses: check \`drift-issue-assignees\`.`);
			created = await github.createIssue({
				...issue,
				assignees
			});
		}
		decision.comment !== null && warnings.push(...await warned(github.commentIssue(created.number, decision.comment)));
		return about("created", created, warnings);
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
}) };
