export const id = 359;
export const ids = [359];
export const modules = { 4359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		ResponseTooLong: () => ResponseTooLong,
		flushPendingIo: () => flushPendingIo,
		openHttp: () => openHttp
	});
	var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
	class ResponseTooLong extends Error {
		name = "ResponseTooLong";
	}
	let BOUNDS = {
		deadline: 6e4,
		bytes: 33554432
	};
	function openHttp(bounds = BOUNDS) {
		let dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({
			keepAliveTimeout: 3e4,
			connect: { timeout: 15e3 }
		});
		return {
			async send({ method, url, headers, body, signal }) {
				let deadline = AbortSignal.timeout(bounds.deadline);
				let response = await (0, undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
					dispatcher,
					method,
					headers,
					body: body ?? null,
					signal: signal ? AbortSignal.any([signal, deadline]) : deadline
				});
				return {
					status: response.statusCode,
					contentType: first(response.headers["content-type"]) ?? "",
					retryAfter: first(response.headers["retry-after"]),
					date: first(response.headers.date),
					text: await readWhole(response.body, bounds.bytes)
				};
			},
			close: () => dispatcher.destroy()
		};
	}
	async function flushPendingIo() {
		for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
	}
	async function readWhole(body, limit) {
		let chunks = [];
		let bytes = 0;
		for await (let chunk of body) {
			bytes += chunk.byteLength;
			if (bytes > limit) throw new ResponseTooLong(`the answer is longer than ${limit} bytes`);
			chunks.push(chunk);
		}
		return Buffer.concat(chunks).toString("utf8");
	}
	function first(header) {
		return (Array.isArray(header) ? header[0] : header) ?? null;
	}
}) };
