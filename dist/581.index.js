export const id = 581;
export const ids = [581];
export const modules = {
	7581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			clashProblem: () => clashProblem,
			connectGitHub: () => connectGitHub,
			publishApply: () => publishApply,
			publishDrift: () => publishDrift,
			publishPlan: () => publishPlan,
			pullRequestOf: () => pullRequestOf
		});
		var _github_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
		var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);
		let UNPUBLISHED = {
			commentId: "",
			commentUrl: "",
			issueNumber: "",
			issueUrl: "",
			clash: null
		};
		async function connectGitHub(run) {
			let { event, inputs, runner, clock, interrupted } = run;
			if (!event || !inputs.githubToken) return null;
			let { createGitHub } = await Promise.all([
				__webpack_require__.e(752),
				__webpack_require__.e(413),
				__webpack_require__.e(305)
			]).then(__webpack_require__.bind(__webpack_require__, 1305));
			return createGitHub({
				token: inputs.githubToken,
				event,
				log: (message) => runner.info(message),
				sleep: (milliseconds) => clock.sleep(milliseconds, interrupted)
			});
		}
		function pullRequestOf({ inputs, event }) {
			if (inputs.prNumber !== null) return inputs.prNumber;
			return event?.name === "pull_request" ? event.pullRequest?.number ?? null : null;
		}
		async function publishPlan(run, github, report) {
			let pullRequest = pullRequestOf(run);
			if (pullRequest === null) return UNPUBLISHED;
			let { upsertPlanComment, wantsComment } = await Promise.all([
				__webpack_require__.e(752),
				__webpack_require__.e(413),
				__webpack_require__.e(604)
			]).then(__webpack_require__.bind(__webpack_require__, 604));
			if (!await wantsComment(github, run.inputs.comment, {
				pullRequest,
				target: report.name,
				files: [report.config]
			})) return UNPUBLISHED;
			let outcome = await upsertPlanComment(github, pullRequest, {
				...planText(report, run, null),
				after: (previous) => planText(report, run, previous)
			});
			if (outcome.status !== "clash") for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			return {
				...UNPUBLISHED,
				commentId: text(outcome.id),
				commentUrl: text(outcome.url),
				clash: outcome.status === "clash" ? outcome.warnings[0] ?? null : null
			};
		}
		function planText(report, { view }, previous) {
			return {
				body: (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.tx)(report, view, { previous }),
				shorter: () => (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.tx)(report, view, {
					previous,
					budget: LOWEST
				})
			};
		}
		let LOWEST = 1e4;
		async function publishApply(run, github, report, { config, reviewed, board }) {
			let pullRequest = reviewed.known ? reviewed.commentOn : null;
			if (pullRequest === null || !isWorthTelling(report, run, reviewed)) return UNPUBLISHED;
			let { postApplyComment } = await Promise.all([
				__webpack_require__.e(752),
				__webpack_require__.e(413),
				__webpack_require__.e(604),
				__webpack_require__.e(67)
			]).then(__webpack_require__.bind(__webpack_require__, 3067));
			let writes = 1;
			let outcome = await postApplyComment(github, pullRequest, {
				body: (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.QV)(report, run.view),
				shorter() {
					writes += 1;
					return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.QV)(report, run.view, { budget: LOWEST });
				}
			});
			for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			writes + await board.writes(config) < _github_body_js__WEBPACK_IMPORTED_MODULE_0__.Fv && await board.end(config, report);
			return {
				...UNPUBLISHED,
				commentId: text(outcome.id),
				commentUrl: text(outcome.url)
			};
		}
		function isWorthTelling({ result, plan }, { inputs }, reviewed) {
			if (inputs.comment !== "auto") return inputs.comment === "always";
			if (result !== "no-changes") return !0;
			return plan !== null && reviewed.known && reviewed.proofs.some(({ pullRequest }) => pullRequest === reviewed.commentOn);
		}
		async function publishDrift(run, github, report) {
			let { plan } = report;
			if (!run.inputs.driftIssue || plan === null || plan.unreadable.length > 0 || report.result === "invalid") return UNPUBLISHED;
			let { defaultBranch } = run.event?.repository ?? { defaultBranch: null };
			let branch = run.event?.branch ?? null;
			if (defaultBranch !== null && branch !== null && branch !== defaultBranch) {
				run.runner.warning(`${report.name}: drift issues are kept for ${defaultBranch} only; this run is for ${branch}.`);
				return UNPUBLISHED;
			}
			let [{ keepDriftIssue }, { driftIssue }] = await Promise.all([__webpack_require__.e(34).then(__webpack_require__.bind(__webpack_require__, 34)), __webpack_require__.e(775).then(__webpack_require__.bind(__webpack_require__, 2775))]);
			let outcome = await keepDriftIssue(github, {
				target: report.name,
				labels: run.inputs.driftIssueLabels,
				assignees: run.inputs.driftIssueAssignees
			}, (before) => driftIssue(report, run.view, before));
			if (outcome.status !== "clash") for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			return {
				...UNPUBLISHED,
				issueNumber: text(outcome.number),
				issueUrl: text(outcome.url),
				clash: outcome.status === "clash" ? outcome.warnings[0] ?? null : null
			};
		}
		function clashProblem({ config }, message) {
			return {
				message,
				fix: null,
				file: config,
				line: 1,
				column: 1,
				address: null
			};
		}
		function text(value) {
			return value === null ? "" : String(value);
		}
	}),
	9185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
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
		function missingPermission(status, detail, needs) {
			if (status !== 403) return null;
			return /not accessible by|must have|permission|forbidden|denied/i.test(detail) ? needs : null;
		}
		function hintFor(status, missing) {
			if (missing) return `The job's token lacks \`${missing}\`: add it under \`permissions:\` in the workflow (a pull request from a fork never gets a permission to write).`;
			if (status === 401) return "GitHub does not accept the token: leave the input `github-token` at its default, or renew it.";
			if (status === 410) return "Issues are disabled in this repository: enable them in its settings, or set `drift-issue: false`.";
			if (status === null || status >= 500) return "GitHub or the network did not answer properly: run the job again.";
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
			pn: () => isTooLong
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
		let WRITES_PER_TARGET = 3;
		function sameBody(one, other) {
			return withoutRun(one) === withoutRun(other);
		}
		function markerFor(body, role, target) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t)(body);
			return marker?.role === role && marker.target === target ? marker : null;
		}
		function ownMarker(body) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t)(body);
			if (!marker) throw TypeError("A text for GitHub does not start with a marker.");
			return marker;
		}
		function nameClash(mine, older, where) {
			let [now, before] = [mine.payload, older.payload];
			let otherProject = now.projectId !== "" && before.projectId !== "" && now.projectId !== before.projectId;
			if (now.config === before.config && !otherProject) return null;
			let [what, its] = now.config === before.config ? ["project", before.projectId] : ["file", before.config];
			return `Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. Give one of them another \`name\` in its file; or, if the target moved, delete what stands there.`;
		}
		function isTooLong(error) {
			if (!(error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) || error.status !== 422) return !1;
			return /too long/i.test(error.failure.detail);
		}
		function warningOf(error) {
			if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) return error.message;
			throw error;
		}
		function withoutRun(body) {
			return body.replace(/\r\n/g, "\n").replace(/\[[^[\]\n]*\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/g, "[run]").replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "/actions/runs/").trimEnd();
		}
	}),
	4290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => markerLine,
			t: () => readMarker
		});
		let LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;
		function markerLine(marker) {
			let json = Buffer.from(JSON.stringify(marker.payload), "utf8").toString("base64url");
			return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${json} -->`;
		}
		function readMarker(body) {
			let end = body.indexOf("\n");
			let match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
			if (!match) return null;
			let [, role, target, json] = match;
			try {
				let payload = JSON.parse(Buffer.from(json ?? "", "base64url").toString("utf8"));
				if (!isPayload(payload)) return null;
				return {
					role,
					target: target ?? "",
					payload
				};
			} catch {
				return null;
			}
		}
		function isPayload(value) {
			if (typeof value != "object" || !value) return !1;
			let { digest, proof, config, projectId } = value;
			return typeof digest == "string" && (typeof proof == "string" || proof === null) && typeof config == "string" && typeof projectId == "string";
		}
	}),
	7023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DK: () => BODY_BUDGET,
			Md: () => payloadOf,
			QV: () => applyComment,
			tx: () => planComment
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3224);
		var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2875);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1391);
		var _plan_previous_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3895);
		let BODY_BUDGET = 6e4;
		function planComment(report, view, around = {}) {
			let { previous = null, budget = BODY_BUDGET } = around;
			let showsPlan = report.plan !== null && report.result !== "invalid" && report.refusal === null;
			let earlier = (0, _plan_previous_plan_js__WEBPACK_IMPORTED_MODULE_3__.O)(previous, view.sha);
			let payload = payloadOf(report, view, showsPlan ? (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.S0)(report.plan?.resources ?? []) : "");
			let marker = {
				role: "plan",
				target: report.name,
				payload: earlier ? {
					...payload,
					since: earlier
				} : payload
			};
			return body(report, view, (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__.B)(marker), budget, earlier);
		}
		function applyComment(report, view, { budget = BODY_BUDGET } = {}) {
			let payload = {
				...payloadOf(report, view, (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.oX)(carriedOut(report))),
				outcome: report.result
			};
			return body(report, view, (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__.B)({
				role: "apply",
				target: report.name,
				payload
			}), budget, null);
		}
		function payloadOf(report, view, proof) {
			return {
				digest: report.plan?.digest ?? "",
				proof,
				config: report.config,
				projectId: report.projectId ?? "",
				head: view.sha
			};
		}
		function body(report, view, marker, budget, earlier) {
			let blocks = (0, _bodies_js__WEBPACK_IMPORTED_MODULE_0__.bodyBlocks)((0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)(view.redact), report, view, {
				on: "comment",
				since: earlier
			});
			return `${marker}\n${(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__.c5)(blocks, budget - marker.length - 2)}\n`;
		}
		function carriedOut(report) {
			return (report.plan?.resources ?? []).filter((change) => {
				let status = report.outcomes.get(change.address)?.status;
				return status === "done" || status === "started";
			});
		}
	})
};
