export const id = 456;
export const ids = [456];
export const modules = {
	5456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { publishDrift: () => publishDrift });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		function findApplyWorkflow(workspace) {
			let folder = external_node_path_.join(workspace, ".github/workflows");
			try {
				let found = (0, external_node_fs_.readdirSync)(folder).filter((name) => /\.ya?ml$/.test(name) && applies(external_node_path_.join(folder, name)));
				return found.length === 1 ? found[0] ?? null : null;
			} catch {
				return null;
			}
		}
		function applies(file) {
			let text = (0, external_node_fs_.readFileSync)(file, "utf8");
			return /^\s*command:\s*["']?apply\b/m.test(text) && /\bworkflow_dispatch\b/.test(text);
		}
		var published = __webpack_require__(1251);
		var takeover = __webpack_require__(7185);
		async function publishDrift(run, github, issues, _config, report) {
			let { inputs, runner, view, workspace } = run;
			let [{ keepDriftIssue }, { driftIssue }] = await Promise.all([__webpack_require__.e(34).then(__webpack_require__.bind(__webpack_require__, 34)), Promise.all([__webpack_require__.e(942), __webpack_require__.e(850)]).then(__webpack_require__.bind(__webpack_require__, 1850))]);
			let outcome = await keepDriftIssue(github, issues, {
				target: report.name,
				labels: inputs.driftIssueLabels,
				assignees: inputs.driftIssueAssignees,
				takeover: (0, takeover.r)(run, report.name)
			}, (before) => driftIssue(report, {
				...view,
				applyWorkflow: findApplyWorkflow(workspace)
			}, before));
			if (outcome.status !== "clash" && outcome.status !== "not-written") for (let warning of outcome.warnings) runner.warning(`${report.name}: ${warning}`);
			return {
				...published.q,
				issueNumber: outcome.number === null ? "" : String(outcome.number),
				issueUrl: outcome.url ?? "",
				clash: outcome.status === "clash" ? outcome.warnings[0] ?? null : null,
				failed: outcome.status === "not-written" ? outcome.warnings[0] ?? "" : null
			};
		}
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
