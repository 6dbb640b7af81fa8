export const id = 86;
export const ids = [86];
export const modules = {

/***/ 1086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configIsCurrent: () => (/* binding */ configIsCurrent)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);

/**
 * Compares a configuration file with the one at the branch's head, byte by byte. Line ends may differ: git on Windows
 * changes them at checkout, and YAML reads both alike.
 */
async function configIsCurrent(github, file, bytes, branch) {
    try {
        const theirs = await github.content(file, branch);
        if (theirs === null)
            return "missing";
        return unixLines(bytes).equals(unixLines(theirs)) ? "same" : "other";
    }
    catch (error) {
        (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .warningOf */ .aj)(error);
        return "unknown";
    }
}
function unixLines(bytes) {
    return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}


/***/ })

};
