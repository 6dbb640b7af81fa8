export const id = 67;
export const ids = [67];
export const modules = { 3067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		k: () => saysSuccess,
		postApplyComment: () => postApplyComment
	});
	var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
	var _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
	let SUCCESSES = ["applied", "no-changes"];
	function saysSuccess(payload) {
		return SUCCESSES.includes(payload.outcome);
	}
	async function postApplyComment(github, pullRequest, text) {
		(0, _body_js__WEBPACK_IMPORTED_MODULE_0__.do)(text.body);
		try {
			let { written } = await (0, _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__.Q)(text, (body) => github.createComment(pullRequest, body));
			return {
				status: "created",
				...written,
				warnings: []
			};
		} catch (error) {
			return {
				status: "not-written",
				id: null,
				url: null,
				warnings: [(0, _body_js__WEBPACK_IMPORTED_MODULE_0__.aj)(error)]
			};
		}
	}
}) };
