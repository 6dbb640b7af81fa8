export const id = 169;
export const ids = [169];
export const modules = {
	7169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publishPlan: () => publishPlan });
		var _proof_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7627);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3224);
		var _proof_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3852);
		var _report_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);
		var _review_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3089);
		var _run_published_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1251);
		var _takeover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7185);
		async function publishPlan(run, github, facts, config, report) {
			let { upsertPlanComment, wantsComment } = await __webpack_require__.e(604).then(__webpack_require__.bind(__webpack_require__, 604));
			let path = config.path ?? report.config;
			if (!await wantsComment(facts, run.inputs.comment, {
				target: report.name,
				files: [path]
			})) return _run_published_js__WEBPACK_IMPORTED_MODULE_2__.q;
			let head = run.view.sha;
			let proves = head !== null && (await facts.pull().catch(() => null))?.headSha === head;
			let isOwn = run.event?.pullRequest?.number === facts.number;
			let mark = markOf(run, config, facts.number, proves || isOwn);
			let outcome = await upsertPlanComment(github, facts, {
				...planText(report, run, mark, null),
				after: (previous) => planText(report, run, mark, previous),
				head,
				proves: mark.pull !== null,
				takeover: (0, _takeover_js__WEBPACK_IMPORTED_MODULE_3__.r)(run, report.name),
				isOwn: (marker) => (0, _proof_signature_js__WEBPACK_IMPORTED_MODULE_4__.Fm)((0, _review_reviews_js__WEBPACK_IMPORTED_MODULE_1__.V_)(run), facts.number, marker)
			});
			if (outcome.status !== "clash" && outcome.status !== "not-written") for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			return {
				..._run_published_js__WEBPACK_IMPORTED_MODULE_2__.q,
				commentId: outcome.id === null ? "" : String(outcome.id),
				commentUrl: outcome.url ?? "",
				clash: outcome.status === "clash" ? outcome.warnings[0] ?? null : null,
				failed: outcome.status === "not-written" ? outcome.warnings[0] ?? "" : null
			};
		}
		function markOf(run, { path, bytes, loaded }, number, proves) {
			let place = {
				pull: number,
				role: "plan",
				target: loaded.name
			};
			return {
				config: path ?? loaded.file,
				pull: proves && path !== null ? number : null,
				blob: bytes === null ? null : (0, _proof_blob_js__WEBPACK_IMPORTED_MODULE_5__.zA)(bytes),
				salt: (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_6__.N)(),
				at: run.view.now?.toISOString() ?? "",
				sign: (0, _proof_signature_js__WEBPACK_IMPORTED_MODULE_4__.xJ)((0, _review_reviews_js__WEBPACK_IMPORTED_MODULE_1__.V_)(run), place)
			};
		}
		function planText(report, { view }, mark, previous) {
			return {
				body: (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.tx)(report, view, {
					previous,
					mark
				}),
				shorter: () => (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.tx)(report, view, {
					previous,
					mark,
					budget: LOWEST
				})
			};
		}
		let LOWEST = 1e4;
	}),
	7185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => takeoverOf });
		var _config_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1625);
		var _config_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
		var _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4785);
		function takeoverOf({ inputs, workspace }, name) {
			return {
				isGone(config) {
					let { bytes } = (0, _config_files_js__WEBPACK_IMPORTED_MODULE_0__.RG)(config, workspace);
					if (bytes === null || (0, _config_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.S)(config, workspace) === null) return !0;
					return (0, _config_load_js__WEBPACK_IMPORTED_MODULE_1__.K)(bytes, config, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__.G, { projectId: inputs.projectId }).name !== name;
				},
				ownsProject: inputs.projectId === null
			};
		}
	})
};
