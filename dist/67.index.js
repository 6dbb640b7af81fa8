export const id = 67;
export const ids = [67];
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


/***/ })

};
