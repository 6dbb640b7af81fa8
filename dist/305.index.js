export const id = 305;
export const ids = [305];
export const modules = {
	1305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { createGitHub: () => createGitHub });
		var comments = __webpack_require__(4052);
		var endpoint = __webpack_require__(4883);
		var errors = __webpack_require__(9185);
		var response = __webpack_require__(6185);
		function code(at) {
			return {
				history: (sha) => (0, endpoint.LF)(at, {
					operation: `Listing the commits before ${(0, endpoint.h0)(sha)}`,
					path: `${at.base}/commits?sha=${encodeURIComponent(sha)}&per_page=100`,
					needs: "contents: read"
				}, (data) => (0, response.p_)(data, "commits").map(commitOf)),
				fileHistory: (path, sha) => (0, endpoint.LF)(at, {
					operation: `Listing the commits that touched \`${path}\``,
					path: `${at.base}/commits?sha=${encodeURIComponent(sha)}&path=${encodeURIComponent(path)}&per_page=2`,
					needs: "contents: read"
				}, (data) => (0, response.p_)(data, "commits").map(commitOf)),
				compare: (from, to) => (0, endpoint.LF)(at, {
					operation: `Comparing ${(0, endpoint.h0)(from)} with ${(0, endpoint.h0)(to)}`,
					path: `${at.base}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}?per_page=1`,
					needs: "contents: read"
				}, comparisonOf),
				content: (path, ref) => fileContent(at, `${at.base}/contents/${encodedPath(path)}`, path, ref)
			};
		}
		async function fileContent(at, place, path, ref) {
			let operation = `Reading \`${path}\` at \`${ref}\``;
			let url = `${place}?ref=${encodeURIComponent(ref)}`;
			try {
				let { data, headers } = await at.send({
					operation,
					method: "GET",
					path: url,
					needs: "contents: read",
					raw: !0
				});
				return headers["content-type"]?.startsWith("application/json") ? null : data;
			} catch (error) {
				if (error instanceof errors.y_ && error.status === 404) return null;
				throw error;
			}
		}
		function commitOf(data) {
			let commit = (0, response.Ik)(data, "commit");
			let parents = (0, response.p_)(commit.parents, "parents").map((parent) => (0, response.Yj)((0, response.Ik)(parent, "parent"), "sha"));
			return {
				sha: (0, response.Yj)(commit, "sha"),
				parents
			};
		}
		function comparisonOf(data) {
			let comparison = (0, response.Ik)(data, "comparison");
			let status = (0, response.Yj)(comparison, "status");
			if (status !== "identical" && status !== "ahead" && status !== "behind" && status !== "diverged") throw new response.ym(`the answer has the unknown \`status\` ${JSON.stringify(status)}`);
			return {
				status,
				aheadBy: (0, response.nd)(comparison, "ahead_by"),
				behindBy: (0, response.nd)(comparison, "behind_by")
			};
		}
		function encodedPath(path) {
			return path.split("/").map(encodeURIComponent).join("/");
		}
		var graphql = __webpack_require__(3941);
		function issues(at) {
			return {
				async issues(creator, label) {
					let query = `state=all&creator=${encodeURIComponent(creator)}${label === null ? "" : `&labels=${encodeURIComponent(label)}`}`;
					let call = {
						operation: "Listing our issues",
						path: `${at.base}/issues?${query}`,
						needs: "issues: read"
					};
					return (await (0, endpoint.yw)(at, call, (data) => "pull_request" in (0, response.Ik)(data, "issue") ? null : issueOf(data))).filter((issue) => issue !== null);
				},
				createIssue: (issue) => (0, endpoint.M9)(at, {
					operation: "Opening an issue",
					method: "POST",
					path: `${at.base}/issues`,
					body: {
						title: issue.title,
						body: issue.body,
						...issue.labels.length > 0 ? { labels: issue.labels } : {},
						...issue.assignees.length > 0 ? { assignees: issue.assignees } : {}
					},
					needs: "issues: write"
				}, issueOf),
				editIssue: (number, { stateReason, ...edit }) => (0, endpoint.M9)(at, {
					operation: `Editing issue ${number}`,
					method: "PATCH",
					path: `${at.base}/issues/${number}`,
					body: {
						...edit,
						...stateReason === void 0 ? {} : { state_reason: stateReason }
					},
					needs: "issues: write"
				}, issueOf),
				commentIssue: (number, body) => (0, endpoint.M9)(at, {
					operation: `Commenting on issue ${number}`,
					method: "POST",
					path: `${at.base}/issues/${number}/comments`,
					body: { body },
					needs: "issues: write"
				}, endpoint.D7)
			};
		}
		function issueOf(data) {
			let issue = (0, response.Ik)(data, "issue");
			return {
				number: (0, response.nd)(issue, "number"),
				url: (0, response.Yj)(issue, "html_url"),
				title: (0, response.Yj)(issue, "title"),
				body: (0, response.e0)(issue, "body") ?? "",
				state: (0, response.Yj)(issue, "state") === "open" ? "open" : "closed",
				stateReason: (0, response.e0)(issue, "state_reason"),
				creator: (0, response.Ov)(issue, "user")
			};
		}
		function pulls(at) {
			return {
				pull: (number) => (0, endpoint.LF)(at, {
					operation: `Reading pull request ${number}`,
					path: `${at.base}/pulls/${number}`,
					needs: "pull-requests: read"
				}, pullOf),
				async pullFiles(pull) {
					let operation = `Listing the files of pull request ${pull}`;
					return (await (0, endpoint.yw)(at, {
						operation,
						path: `${at.base}/pulls/${pull}/files`,
						needs: "pull-requests: read"
					}, namesOfFile)).flat();
				},
				pullsOfCommit: (sha) => (0, endpoint.yw)(at, {
					operation: `Looking for the pull request of commit ${(0, endpoint.h0)(sha)}`,
					path: `${at.base}/commits/${encodeURIComponent(sha)}/pulls`,
					needs: "pull-requests: read"
				}, pullOf)
			};
		}
		function pullOf(data) {
			let pull = (0, response.Ik)(data, "pull request");
			return {
				number: (0, response.nd)(pull, "number"),
				state: (0, response.Yj)(pull, "state") === "open" ? "open" : "closed",
				mergedAt: (0, response.e0)(pull, "merged_at"),
				mergeCommitSha: (0, response.e0)(pull, "merge_commit_sha"),
				baseRef: (0, response.Yj)((0, response.Ik)(pull.base, "base"), "ref"),
				headSha: (0, response.Yj)((0, response.Ik)(pull.head, "head"), "sha")
			};
		}
		function namesOfFile(data) {
			let file = (0, response.Ik)(data, "file");
			let before = (0, response.e0)(file, "previous_filename");
			return before === null ? [(0, response.Yj)(file, "filename")] : [(0, response.Yj)(file, "filename"), before];
		}
		var transport = __webpack_require__(2423);
		function createGitHub(options) {
			let { repository, graphqlUrl } = options.event;
			let { owner, repo } = repository;
			let at = {
				owner,
				repo,
				base: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`,
				graphql: graphqlUrl,
				send: (0, transport.o)(options)
			};
			let login = null;
			return {
				login() {
					login ??= ownLogin(at);
					return login;
				},
				...(0, comments.n)(at),
				...pulls(at),
				...code(at),
				...issues(at)
			};
		}
		async function ownLogin(at) {
			let call = {
				operation: "Asking whose token this is",
				method: "POST",
				path: at.graphql,
				body: { query: graphql.Zh },
				needs: "metadata: read",
				asks: !0
			};
			try {
				let answer = (0, response.Ik)((await at.send(call)).data, "answer");
				return (0, response.Yj)((0, response.Ik)((0, response.Ik)(answer.data, "data").viewer, "viewer"), "login");
			} catch (error) {
				if (error instanceof response.ym || error instanceof errors.y_) return "github-actions[bot]";
				throw error;
			}
		}
	}),
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
	})
};
