export const id = 359;
export const ids = [359];
export const modules = {

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AnswerTooLong: () => (/* binding */ AnswerTooLong),
/* harmony export */   openHttp: () => (/* binding */ openHttp)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);

/** An answer went on beyond what any list of 500 objects could need. */
class AnswerTooLong extends Error {
    name = "AnswerTooLong";
}
const BOUNDS = { deadline: 60_000, bytes: 32 * 1024 * 1024 };
/** Opens the way to Atlas. Certificates of a private authority come from `NODE_EXTRA_CA_CERTS`, which Node itself reads. */
function openHttp(bounds = BOUNDS) {
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({ keepAliveTimeout: 30_000, connect: { timeout: 15_000 } });
    return {
        async send({ method, url, headers, body, signal }) {
            const deadline = AbortSignal.timeout(bounds.deadline);
            const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
                dispatcher,
                method,
                headers,
                body: body ?? null,
                signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
            });
            return {
                status: answer.statusCode,
                contentType: first(answer.headers["content-type"]) ?? "",
                retryAfter: first(answer.headers["retry-after"]),
                date: first(answer.headers.date),
                text: await readWhole(answer.body, bounds.bytes),
            };
        },
        close: () => dispatcher.destroy(),
    };
}
async function readWhole(body, limit) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        // Leaving the loop destroys the stream, and with it the connection.
        if (bytes > limit)
            throw new AnswerTooLong(`the answer is longer than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function first(header) {
    return (Array.isArray(header) ? header[0] : header) ?? null;
}


/***/ })

};
