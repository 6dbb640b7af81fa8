export const id = 121;
export const ids = [121];
export const modules = { 5121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { configIsCurrent: () => configIsCurrent });
	var _github_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
	async function configIsCurrent(github, file, bytes, branch) {
		try {
			let theirs = await github.content(file, branch);
			if (theirs === null) return "missing";
			return unixLines(bytes).equals(unixLines(theirs)) ? "same" : "other";
		} catch (error) {
			(0, _github_body_js__WEBPACK_IMPORTED_MODULE_0__.aj)(error);
			return "unknown";
		}
	}
	function unixLines(bytes) {
		return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	}
}) };
