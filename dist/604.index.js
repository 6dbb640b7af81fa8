export const id = 604;
export const ids = [604];
export const modules = {
	4052: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => isUntouched,
			n: () => comments
		});
		var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4883);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3941);
		var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2423);
		function isUntouched({ author, editor }) {
			return editor === null || author !== null && withoutBot(editor) === withoutBot(author);
		}
		function withoutBot(login) {
			return login.replace(/\[bot\]$/, "");
		}
		function comments(at) {
			return {
				async pullComments(pull) {
					let operation = `Listing the comments of pull request ${pull}`;
					let comments = [];
					let after = null;
					for (let number = 1;; number += 1) {
						let body = {
							query: _graphql_js__WEBPACK_IMPORTED_MODULE_2__.$x,
							variables: {
								owner: at.owner,
								repo: at.repo,
								number: pull,
								after
							}
						};
						let call = {
							operation,
							method: "POST",
							path: at.graphql,
							body,
							needs: "pull-requests: read",
							asks: !0
						};
						let page = (0, _transport_js__WEBPACK_IMPORTED_MODULE_1__.Y)(call, (await at.send(call)).data, (data) => (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.tV)(number, (0, _graphql_js__WEBPACK_IMPORTED_MODULE_2__.Yx)(data)));
						comments.push(...page.comments);
						if (page.next === null) return comments;
						after = page.next;
					}
				},
				createComment: (pull, body) => (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.M9)(at, {
					operation: `Creating a comment on pull request ${pull}`,
					method: "POST",
					path: `${at.base}/issues/${pull}/comments`,
					body: { body },
					needs: "pull-requests: write"
				}, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.D7),
				updateComment: (id, body) => (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.M9)(at, {
					operation: `Editing comment ${id}`,
					method: "PATCH",
					path: `${at.base}/issues/comments/${id}`,
					body: { body },
					needs: "pull-requests: write"
				}, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.D7),
				async deleteComment(id) {
					let operation = `Deleting comment ${id}`;
					await at.send({
						operation,
						method: "DELETE",
						path: `${at.base}/issues/comments/${id}`,
						needs: "pull-requests: write"
					});
				}
			};
		}
	}),
	4883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D7: () => writtenComment,
			LF: () => read,
			M9: () => write,
			h0: () => short,
			tV: () => endingBy,
			yw: () => readAll
		});
		var _response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);
		var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2423);
		async function read(at, call, parse) {
			return await write(at, {
				...call,
				method: "GET"
			}, parse);
		}
		async function write(at, call, parse) {
			return (0, _transport_js__WEBPACK_IMPORTED_MODULE_0__.Y)(call, (await at.send(call)).data, parse);
		}
		async function readAll(at, call, parse) {
			let items = [];
			let join = call.path.includes("?") ? "&" : "?";
			for (let page = 1;; page += 1) {
				let request = {
					...call,
					method: "GET",
					path: `${call.path}${join}per_page=100&page=${page}`
				};
				let { data, headers } = await at.send(request);
				items.push(...(0, _transport_js__WEBPACK_IMPORTED_MODULE_0__.Y)(request, data, (answer) => (0, _response_js__WEBPACK_IMPORTED_MODULE_1__.p_)(endingBy(page, answer), "answer").map(parse)));
				if (!/<[^>]*>;[^,]*\brel="next"/.test(headers.link ?? "")) return items;
			}
		}
		function endingBy(page, answer) {
			if (page > 500) throw new _response_js__WEBPACK_IMPORTED_MODULE_1__.ym("the list does not end after 500 pages");
			return answer;
		}
		function writtenComment(data) {
			let comment = (0, _response_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(data, "comment");
			return {
				id: (0, _response_js__WEBPACK_IMPORTED_MODULE_1__.nd)(comment, "id"),
				url: (0, _response_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(comment, "html_url")
			};
		}
		function short(ref) {
			return /^[0-9a-f]{40,}$/.test(ref) ? `\`${ref.slice(0, 7)}\`` : `\`${ref}\``;
		}
	}),
	3941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$x: () => PULL_COMMENTS,
			Yx: () => commentQueryAnswer,
			Zh: () => VIEWER
		});
		var _response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6185);
		let VIEWER = "query { viewer { login } }";
		let PULL_COMMENTS = "query ($owner: String!, $repo: String!, $number: Int!, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      comments(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { url body createdAt viewerDidAuthor author { login } editor { login } }\n      }\n    }\n  }\n}";
		function commentQueryAnswer(answer) {
			let data = (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ik)((0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(answer, "answer").data, "data");
			let pull = (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ik)((0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(data.repository, "repository").pullRequest, "pullRequest");
			let comments = (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pull.comments, "comments");
			let pageInfo = (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(comments.pageInfo, "pageInfo");
			let next = pageInfo.hasNextPage === !0 ? (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(pageInfo, "endCursor") : null;
			return {
				comments: (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.p_)(comments.nodes, "nodes").map(commentOf),
				next
			};
		}
		function commentOf(node) {
			let comment = (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(node, "comment");
			let url = (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(comment, "url");
			let id = Number(/#issuecomment-(\d+)$/.exec(url)?.[1]);
			if (!Number.isSafeInteger(id)) throw new _response_js__WEBPACK_IMPORTED_MODULE_0__.ym("the answer has no number in the `url` of a comment");
			return {
				id,
				url,
				body: (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.e0)(comment, "body") ?? "",
				createdAt: (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(comment, "createdAt"),
				viewerDidAuthor: comment.viewerDidAuthor === !0,
				author: (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(comment, "author"),
				editor: (0, _response_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(comment, "editor")
			};
		}
	}),
	6185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ik: () => object,
			Ov: () => loginOrNull,
			Yj: () => string,
			e0: () => stringOrNull,
			nd: () => integer,
			p_: () => list,
			ym: () => ShapeError
		});
		class ShapeError extends Error {}
		function object(value, name) {
			if (typeof value == "object" && value && !Array.isArray(value)) return value;
			throw new ShapeError(`the answer has no object where \`${name}\` belongs`);
		}
		function list(value, name) {
			if (Array.isArray(value)) return value;
			throw new ShapeError(`the answer has no list where \`${name}\` belongs`);
		}
		function string(fields, name) {
			let value = fields[name];
			if (typeof value == "string") return value;
			throw new ShapeError(`the answer has no text where \`${name}\` belongs`);
		}
		function stringOrNull(fields, name) {
			let value = fields[name];
			return typeof value == "string" ? value : null;
		}
		function integer(fields, name) {
			let value = fields[name];
			if (typeof value == "number" && Number.isSafeInteger(value)) return value;
			throw new ShapeError(`the answer has no whole number where \`${name}\` belongs`);
		}
		function loginOrNull(fields, name) {
			let value = fields[name];
			return typeof value == "object" && value ? stringOrNull(value, "login") : null;
		}
	}),
	2423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => createTransport,
			Y: () => parsed
		});
		var github = __webpack_require__(2413);
		var errors = __webpack_require__(9185);
		function isLimit({ status, headers, detail }) {
			if (status === 429) return !0;
			if (status !== 403) return !1;
			return "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(detail);
		}
		function pauseBeforeRead(answer, attempt, now) {
			let limited = isLimit(answer);
			let broken = answer.status === null || answer.status >= 500;
			if (attempt >= 5 || !(limited || broken)) return null;
			let pause = toldPause(answer.headers, now) ?? (limited ? 60 : 2 ** (attempt - 1));
			return pause <= 120 ? pause : null;
		}
		function pauseBeforeWrite(answer, attempt, now) {
			if (attempt > 1 || !isLimit(answer)) return null;
			let pause = toldPause(answer.headers, now);
			return pause !== null && pause <= 120 ? pause : null;
		}
		function limitEnds(answer, now) {
			if (!isLimit(answer)) return null;
			let pause = toldPause(answer.headers, now);
			return pause === null ? null : `in ${pause} seconds`;
		}
		function toldPause(headers, now) {
			let date = Date.parse(headers.date ?? "");
			let today = Number.isNaN(date) ? now : date;
			let after = headers["retry-after"]?.trim();
			if (after) {
				let seconds = /^\d+$/.test(after) ? Number(after) : Math.ceil((Date.parse(after) - today) / 1e3);
				if (!Number.isNaN(seconds)) return Math.max(seconds, 0);
			}
			let reset = headers["x-ratelimit-reset"];
			if (headers["x-ratelimit-remaining"] !== "0" || !reset || !/^\d+$/.test(reset)) return null;
			return Math.max(Math.ceil(Number(reset) - today / 1e3) + 1, 1);
		}
		var response = __webpack_require__(6185);
		let SILENT = {
			debug() {},
			info() {},
			warn() {},
			error() {}
		};
		function createTransport(options) {
			let { log, sleep, now = Date.now, deadline = () => AbortSignal.timeout(3e4) } = options;
			let octokit = (0, github.Q)(options.token.reveal(), {
				baseUrl: options.event.apiUrl,
				log: SILENT
			});
			let writes = Promise.resolve();
			let wrote = !1;
			async function attempt(call) {
				try {
					let response = await octokit.request({
						method: call.method,
						url: call.path,
						headers: { accept: call.raw ? "application/vnd.github.raw+json" : "application/vnd.github+json" },
						...call.body ? { data: call.body } : {},
						request: {
							signal: deadline(),
							log: SILENT,
							parseSuccessResponseBody: !call.raw
						}
					});
					let answer = {
						headers: headersOf(response.headers),
						data: response.data
					};
					return call.raw ? {
						...answer,
						data: await bytesOf(answer.data)
					} : refusalInside(answer) ?? answer;
				} catch (error) {
					return unanswered(error);
				}
			}
			async function send(call, pauseBefore) {
				for (let tries = 1;; tries += 1) {
					let answer = await attempt(call);
					if (!("status" in answer)) return answer;
					let pause = pauseBefore(answer, tries, now());
					if (pause === null) throw failed(call, answer, now());
					log(`${call.operation}: ${answer.status ?? "no answer"} (${answer.detail}); trying again in ${pause} s.`);
					await sleep(pause * 1e3);
				}
			}
			async function write(call) {
				wrote && await sleep(1e3);
				wrote = !0;
				return await send(call, pauseBeforeWrite);
			}
			return (call) => {
				if (call.method === "GET" || call.asks) return send(call, pauseBeforeRead);
				let mine = writes.then(() => write(call));
				writes = mine.catch(() => void 0);
				return mine;
			};
		}
		function parsed(call, data, parse) {
			try {
				return parse(data);
			} catch (error) {
				if (!(error instanceof response.ym)) throw error;
				let failure = {
					status: 200,
					detail: error.message,
					hint: "Something between the runner and GitHub may have answered instead: look at proxies and at the server's version.",
					missing: null,
					invalid: []
				};
				throw new errors.y_({
					operation: call.operation,
					call: `${call.method} ${call.path}`,
					...failure
				}, error);
			}
		}
		function failed(call, answer, now) {
			let missing = (0, errors.Up)(answer.status, answer.detail, call.needs);
			let ends = limitEnds(answer, now);
			let hint = ends ? `GitHub's limit for this token ends ${ends}: run the job again after that.` : (0, errors.JR)(answer.status, missing);
			let { status, detail, invalid } = answer;
			let where = `${call.method} ${call.path}`;
			return new errors.y_({
				operation: call.operation,
				call: where,
				status,
				detail,
				hint,
				missing,
				invalid
			}, answer.cause);
		}
		function refusalInside(answer) {
			let { errors } = answer.data ?? {};
			if (!Array.isArray(errors) || errors.length === 0) return null;
			let { type, message } = errors[0] ?? {};
			let statuses = {
				RATE_LIMITED: 429,
				FORBIDDEN: 403,
				NOT_FOUND: 404
			};
			let detail = typeof message == "string" ? message : "GraphQL errors without a message";
			return {
				status: statuses[String(type)] ?? 422,
				headers: answer.headers,
				detail,
				invalid: [],
				cause: void 0
			};
		}
		function unanswered(error) {
			let { response, message } = error;
			if (!response) return {
				status: null,
				headers: {},
				detail: message ?? String(error),
				invalid: [],
				cause: error
			};
			let data = typeof response.data == "object" && response.data !== null ? response.data : {};
			let errors = Array.isArray(data.errors) ? data.errors : [];
			let detail = typeof data.message == "string" ? [data.message, ...errors.flatMap(reason)].join(": ") : "an answer that is not GitHub's";
			let invalid = errors.flatMap(invalidField);
			return {
				status: response.status,
				headers: headersOf(response.headers),
				detail,
				invalid,
				cause: error
			};
		}
		function reason(error) {
			if (typeof error == "string") return [error];
			let { message, field, code } = error ?? {};
			if (typeof message == "string") return [message];
			return typeof field == "string" ? [`${field} ${String(code ?? "is wrong")}`] : [];
		}
		function invalidField(error) {
			if (typeof error != "object" || !error) return [];
			let { field, value } = error;
			return typeof field == "string" ? [{
				field,
				value
			}] : [];
		}
		function headersOf(headers) {
			return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
		}
		async function bytesOf(stream) {
			let chunks = [];
			let size = 0;
			for await (let chunk of stream) {
				chunks.push(chunk);
				size += chunk.byteLength;
				if (size > 4194304) break;
			}
			return Buffer.concat(chunks);
		}
	}),
	604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => writeOrShorten,
			updatePlanComment: () => updatePlanComment,
			upsertPlanComment: () => upsertPlanComment,
			wantsComment: () => wantsComment
		});
		var _api_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4052);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);
		var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9267);
		function shouldComment(mode, facts) {
			if (mode !== "auto") return mode === "always";
			let { changed, files, commented } = facts;
			return commented || changed === null || changed.length >= 3e3 || files.some((file) => changed.includes(file));
		}
		async function wantsComment(github, mode, about) {
			if (mode !== "auto") return mode === "always";
			let { files, target, pullRequest } = about;
			if (shouldComment(mode, {
				changed: await orNull(github.pullFiles(pullRequest)),
				files,
				commented: !1
			})) return !0;
			let comments = await orNull(github.pullComments(pullRequest));
			return comments === null || ours(comments, target).length > 0;
		}
		async function upsertPlanComment(github, pullRequest, text) {
			let marker = (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.do)(text.body);
			try {
				if ((await github.pull(pullRequest)).state === "closed") return nothing("closed", [`Pull request ${pullRequest} is closed, so its plan comment stays as it is.`]);
				let [kept, ...twins] = ours(await github.pullComments(pullRequest), marker.target);
				if (!kept) return await create(github, pullRequest, text);
				let clash = (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.D_)(marker, kept.marker, `the plan comment ${kept.comment.url}`);
				if (clash) return {
					...nothing("clash", [clash]),
					id: kept.comment.id,
					url: kept.comment.url
				};
				return await replace(github, pullRequest, (0, _api_comments_js__WEBPACK_IMPORTED_MODULE_0__.O)(kept.comment) ? text.after?.(kept.marker.payload) ?? text : text, kept.comment, twins);
			} catch (error) {
				return nothing("not-written", [`${(0, _body_js__WEBPACK_IMPORTED_MODULE_2__.aj)(error)} Without this comment \`apply\` will refuse what the pull request changes.`]);
			}
		}
		function ours(comments, target) {
			return comments.flatMap((comment) => {
				let marker = comment.viewerDidAuthor ? (0, _body_js__WEBPACK_IMPORTED_MODULE_2__._Z)(comment.body, "plan", target) : null;
				return marker ? [{
					comment,
					marker
				}] : [];
			}).toSorted((one, other) => one.comment.id - other.comment.id);
		}
		async function create(github, pullRequest, text) {
			let { written } = await writeOrShorten(text, (body) => github.createComment(pullRequest, body));
			return {
				status: "created",
				...written,
				warnings: []
			};
		}
		async function replace(github, pullRequest, text, kept, twins) {
			let { id, url } = kept;
			if ((0, _api_comments_js__WEBPACK_IMPORTED_MODULE_0__.O)(kept) && (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.NZ)(kept.body, text.body)) return {
				status: "unchanged",
				id,
				url,
				warnings: await remove(github, twins, _body_js__WEBPACK_IMPORTED_MODULE_2__.Fv)
			};
			try {
				let { writes } = await writeOrShorten(text, (body) => github.updateComment(id, body));
				return {
					status: "updated",
					id,
					url,
					warnings: await remove(github, twins, _body_js__WEBPACK_IMPORTED_MODULE_2__.Fv - writes)
				};
			} catch (error) {
				if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_ && error.status === 404) return await create(github, pullRequest, text);
				throw error;
			}
		}
		async function writeOrShorten(text, write) {
			try {
				return {
					written: await write(text.body),
					writes: 1
				};
			} catch (error) {
				if (!(0, _body_js__WEBPACK_IMPORTED_MODULE_2__.pn)(error)) throw error;
				return {
					written: await write(text.shorter()),
					writes: 2
				};
			}
		}
		async function remove(github, twins, budget) {
			let warnings = [];
			for (let { comment } of twins.slice(0, budget)) try {
				await github.deleteComment(comment.id);
			} catch (error) {
				error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_ && error.status === 404 || warnings.push((0, _body_js__WEBPACK_IMPORTED_MODULE_2__.aj)(error));
			}
			return warnings;
		}
		function nothing(status, warnings) {
			return {
				status,
				id: null,
				url: null,
				warnings
			};
		}
		async function orNull(promise) {
			try {
				return await promise;
			} catch (error) {
				(0, _body_js__WEBPACK_IMPORTED_MODULE_2__.aj)(error);
				return null;
			}
		}
		async function updatePlanComment(github, id, body) {
			(0, _body_js__WEBPACK_IMPORTED_MODULE_2__.do)(body);
			try {
				await github.updateComment(id, body);
				return null;
			} catch (error) {
				return (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.aj)(error);
			}
		}
	})
};
