export const id = 721;
export const ids = [721];
export const modules = {
	9721: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { createGitHub: () => createGitHub });
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
		var github = __webpack_require__(2413);
		var errors = __webpack_require__(9185);
		function isLimit({ status, headers, detail }) {
			if (status === 429) return !0;
			if (status !== 403) return !1;
			return "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(detail);
		}
		function isBroken({ status, isGarbled }) {
			return status === null || status >= 500 || isGarbled === !0;
		}
		function pauseBeforeRead(answer, attempt, now) {
			let limited = isLimit(answer);
			if (answer.isHopeless) return null;
			if (attempt >= 5 || !(limited || isBroken(answer))) return null;
			let pause = toldPause(answer.headers, now) ?? (limited ? 60 : 2 ** (attempt - 1));
			return pause <= 120 ? pause : null;
		}
		function pauseBeforeWrite(answer, attempt, now) {
			if (attempt > 1 || !isLimit(answer)) return null;
			let pause = toldPause(answer.headers, now);
			return pause !== null && pause <= 120 ? pause : null;
		}
		function pauseBeforeEdit(answer, attempt, now) {
			if (answer.isHopeless) return null;
			return isBroken(answer) ? attempt < 3 ? 2 ** (attempt - 1) : null : pauseBeforeWrite(answer, attempt, now);
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
		let SILENT = {
			debug() {},
			info() {},
			warn() {},
			error() {}
		};
		function createTransport(options) {
			let { log, sleep, now = Date.now, elapsed = () => performance.now() } = options;
			let { deadline = () => AbortSignal.timeout(3e4) } = options;
			let octokit = (0, github.Q)(options.token.reveal(), {
				baseUrl: options.event.apiUrl,
				log: SILENT
			});
			let writes = Promise.resolve();
			let nextWriteAt = -Infinity;
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
					let data = call.raw ? await bytesOf(response.data) : response.data;
					let answer = {
						headers: headersOf(response.headers),
						data
					};
					return garbled(call, answer, response.status) ?? (call.raw ? answer : refusalInside(answer) ?? answer);
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
					await call.before?.();
				}
			}
			async function write(call) {
				let left = nextWriteAt - elapsed();
				await Promise.all([left > 0 ? sleep(left) : null, call.before?.()]);
				try {
					return await send(call, call.method === "PATCH" ? pauseBeforeEdit : pauseBeforeWrite);
				} finally {
					nextWriteAt = elapsed() + 1e3;
				}
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
				if (!(error instanceof ShapeError)) throw error;
				let failure = {
					status: 200,
					detail: error.message,
					hint: (0, errors.JR)(200, null, call.needs),
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
			let limited = isLimit(answer);
			let ends = limitEnds(answer, now);
			let hint = answer.isHopeless ? "Give the step the certificate of the authority that signed it, as a PEM file in the variable `NODE_EXTRA_CA_CERTS`." : ends ? `GitHub's limit for this token ends ${ends}: run the job again after that.` : limited ? "GitHub limits how much this token may ask and does not say until when: run the job again in some minutes." : (0, errors.JR)(answer.status, missing, call.needs, answer.detail);
			let { status, detail, invalid } = answer;
			let where = `${call.method} ${call.path}`;
			return new errors.y_({
				operation: call.operation,
				call: where,
				status,
				detail,
				hint,
				missing,
				invalid,
				isHopeless: answer.isHopeless === !0
			}, answer.cause);
		}
		function garbled({ raw, method }, { headers, data }, status) {
			return (raw ? !isFile(headers, data) : method !== "DELETE" && (typeof data != "object" || !data)) ? {
				status,
				headers,
				detail: NOT_GITHUBS,
				invalid: [],
				cause: void 0,
				isGarbled: !0
			} : null;
		}
		function isFile(headers, data) {
			let type = headers["content-type"] ?? "";
			if (!type.startsWith("application/json")) return !type.startsWith("text/html");
			try {
				return typeof JSON.parse(Buffer.from(data).toString()) == "object";
			} catch {
				return !1;
			}
		}
		let NOT_GITHUBS = "an answer that is not GitHub's";
		function refusalInside(answer) {
			let { errors, data } = answer.data ?? {};
			let first = Array.isArray(errors) ? errors[0] : void 0;
			if (first === void 0 && data !== null) return null;
			let { type, message } = first ?? {};
			let detail = typeof message == "string" ? message : "GraphQL answered without data, and did not say why";
			return {
				status: REFUSALS[String(type)] ?? 500,
				headers: answer.headers,
				detail,
				invalid: [],
				cause: void 0
			};
		}
		let REFUSALS = {
			RATE_LIMITED: 429,
			RATE_LIMIT: 429,
			FORBIDDEN: 403,
			INSUFFICIENT_SCOPES: 403,
			NOT_FOUND: 404,
			UNPROCESSABLE: 422
		};
		function unanswered(error) {
			let { response, message } = error;
			if (!response) {
				let code = certificateProblem(error);
				return {
					status: null,
					headers: {},
					detail: code === null ? message ?? String(error) : `the server's certificate is not trusted (${code})`,
					invalid: [],
					cause: error,
					isHopeless: code !== null
				};
			}
			let data = typeof response.data == "object" && response.data !== null ? response.data : {};
			let errors = Array.isArray(data.errors) ? data.errors : [];
			let detail = typeof data.message == "string" ? [data.message, ...errors.flatMap(reason)].join(": ") : NOT_GITHUBS;
			let invalid = errors.flatMap(invalidField);
			return {
				status: response.status,
				headers: headersOf(response.headers),
				detail,
				invalid,
				cause: error
			};
		}
		let CERTIFICATE = /^(DEPTH_ZERO_)?SELF_SIGNED|^UNABLE_TO_|^CERT_|^ERR_TLS_CERT/;
		function certificateProblem(error) {
			for (let one = error, depth = 0; typeof one == "object" && one && depth < 5; depth += 1) {
				let { code, cause } = one;
				if (typeof code == "string" && CERTIFICATE.test(code)) return code;
				one = cause;
			}
			return null;
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
		async function ask(at, call, parse) {
			return parsed(call, (await at.send(call)).data, parse);
		}
		async function readAll(at, call, parse) {
			let items = [];
			let join = call.path.includes("?") ? "&" : "?";
			for (let page = 1;; page += 1) {
				let request = {
					...call,
					path: `${call.path}${join}per_page=100&page=${page}`
				};
				let { data, headers } = await at.send(request);
				items.push(...parsed(request, data, (answer) => list(endingBy(page, answer), "answer").map(parse)));
				if (!/<[^>]*>;[^,]*\brel="next"/.test(headers.link ?? "")) return items;
			}
		}
		function endingBy(page, answer) {
			if (page > 500) throw new ShapeError("the list does not end after 500 pages");
			return answer;
		}
		function writtenComment(data) {
			let comment = object(data, "comment");
			return {
				id: integer(comment, "id"),
				url: string(comment, "html_url")
			};
		}
		function endpoint_short(ref) {
			return /^[0-9a-f]{40,}$/.test(ref) ? `\`${ref.slice(0, 7)}\`` : `\`${ref}\``;
		}
		function readCommentPage(answer) {
			let comments = object(object(object(object(object(answer, "answer").data, "data").repository, "repository").pullRequest, "pullRequest").comments, "comments");
			let pageInfo = object(comments.pageInfo, "pageInfo");
			let next = pageInfo.hasNextPage === !0 ? string(pageInfo, "endCursor") : null;
			return {
				comments: list(comments.nodes, "nodes").filter((node) => node !== null).map(commentOf),
				next
			};
		}
		function commentOf(node) {
			let comment = object(node, "comment");
			let url = string(comment, "url");
			let id = Number(/#issuecomment-(\d+)$/.exec(url)?.[1]);
			if (!Number.isSafeInteger(id)) throw new ShapeError("the answer has no number in the `url` of a comment");
			return {
				id,
				url,
				body: stringOrNull(comment, "body") ?? "",
				createdAt: string(comment, "createdAt"),
				viewerDidAuthor: comment.viewerDidAuthor === !0,
				lastEditedAt: stringOrNull(comment, "lastEditedAt"),
				author: actorOf(comment.author),
				editor: actorOf(comment.editor)
			};
		}
		function actorOf(value) {
			if (typeof value != "object" || !value) return null;
			let actor = object(value, "actor");
			return {
				login: string(actor, "login"),
				id: stringOrNull(actor, "id")
			};
		}
		function routed({ owner, repo }, route, parameters) {
			let [verb = "", template = ""] = route.split(" ");
			let left = new Map(Object.entries({
				owner,
				repo,
				...parameters
			}));
			let path = template.replace(/\{(\w+)\}/g, (_, name) => {
				let value = String(left.get(name));
				left.delete(name);
				let encoded = encodeURIComponent(value);
				return name === "path" || name === "ref" ? encoded.replaceAll("%2F", "/") : encoded;
			});
			left.delete("owner");
			left.delete("repo");
			let given = [...left].filter(([, value]) => value !== void 0);
			let method = verb;
			if (method !== "GET") return {
				method,
				path,
				...given.length > 0 ? { body: Object.fromEntries(given) } : {}
			};
			let query = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
			return {
				method,
				path: query === "" ? path : `${path}?${query}`
			};
		}
		function comments(at) {
			return {
				async pullComments(pull) {
					let operation = `Listing the comments of pull request ${pull}`;
					let comments = [];
					let after = null;
					for (let number = 1;; number += 1) {
						let body = {
							query: "query ($owner: String!, $repo: String!, $number: Int!, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      comments(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          url body createdAt lastEditedAt viewerDidAuthor\n          author { login ... on Node { id } } editor { login ... on Node { id } }\n        }\n      }\n    }\n  }\n}",
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
						let page = parsed(call, (await at.send(call)).data, (data) => endingBy(number, readCommentPage(data)));
						comments.push(...page.comments);
						if (page.next === null) return comments;
						after = page.next;
					}
				},
				createComment: (pull, body, before) => ask(at, {
					operation: `Creating a comment on pull request ${pull}`,
					...routed(at, "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
						issue_number: pull,
						body
					}),
					...before ? { before } : {},
					needs: "pull-requests: write"
				}, writtenComment),
				async updateComment(id, body, before) {
					await at.send({
						operation: `Editing comment ${id}`,
						...routed(at, "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
							comment_id: id,
							body
						}),
						...before ? { before } : {},
						needs: "pull-requests: write"
					});
				},
				async deleteComment(id) {
					let operation = `Deleting comment ${id}`;
					await at.send({
						operation,
						...routed(at, "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id }),
						needs: "pull-requests: write"
					});
				}
			};
		}
		function code(at) {
			let contents = new Map();
			return {
				async branchHead(branch) {
					let call = {
						operation: `Reading the branch \`${branch}\``,
						...routed(at, "GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` }),
						needs: "contents: read"
					};
					try {
						return await ask(at, call, (data) => string(object(object(data, "ref").object, "object"), "sha"));
					} catch (error) {
						if (error instanceof errors.y_ && error.status === 404) return null;
						throw error;
					}
				},
				history: (sha, most) => ask(at, {
					operation: `Listing the commits before ${endpoint_short(sha)}`,
					...routed(at, "GET /repos/{owner}/{repo}/commits", {
						sha,
						per_page: Math.min(most, 100)
					}),
					needs: "contents: read"
				}, (data) => list(data, "commits").map(commitOf)),
				fileHistory: (path, sha, page = 1) => ask(at, {
					operation: `Listing the commits that touched \`${path}\``,
					...routed(at, "GET /repos/{owner}/{repo}/commits", {
						sha,
						path,
						per_page: 100,
						page
					}),
					needs: "contents: read"
				}, (data) => list(data, "commits").map(commitOf)),
				files: (commit) => ask(at, {
					operation: `Listing the files at ${endpoint_short(commit)}`,
					...routed(at, "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
						tree_sha: commit,
						recursive: "1"
					}),
					needs: "contents: read"
				}, filesOf),
				content(path, ref) {
					let key = `${ref} ${path}`;
					let asked = contents.get(key) ?? fileContent(at, path, ref);
					if (/^[0-9a-f]{40,64}$/.test(ref)) {
						contents.set(key, asked);
						asked.catch(() => contents.delete(key));
					}
					return asked;
				}
			};
		}
		async function fileContent(at, path, ref) {
			let operation = `Reading \`${path}\` at \`${ref}\``;
			try {
				let { data, headers } = await at.send({
					operation,
					...routed(at, "GET /repos/{owner}/{repo}/contents/{path}", {
						path,
						ref
					}),
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
			let commit = object(data, "commit");
			let parents = list(commit.parents, "parents").map((parent) => string(object(parent, "parent"), "sha"));
			return {
				sha: string(commit, "sha"),
				parents,
				message: string(object(commit.commit, "commit"), "message")
			};
		}
		function filesOf(data) {
			let answer = object(data, "tree");
			if (answer.truncated === !0) return null;
			return new Map(list(answer.tree, "tree").map((item) => {
				let file = object(item, "file");
				return [string(file, "path"), string(file, "sha")];
			}));
		}
		function issues(at) {
			return {
				async issues(creator, label) {
					return (await readAll(at, {
						operation: "Listing our issues",
						...routed(at, "GET /repos/{owner}/{repo}/issues", {
							state: "all",
							creator,
							...label === null ? {} : { labels: label }
						}),
						needs: "issues: read"
					}, (data) => "pull_request" in object(data, "issue") ? null : issueOf(data))).filter((issue) => issue !== null);
				},
				createIssue: (issue) => ask(at, {
					operation: "Opening an issue",
					...routed(at, "POST /repos/{owner}/{repo}/issues", {
						title: issue.title,
						body: issue.body,
						...issue.labels.length > 0 ? { labels: [...issue.labels] } : {},
						...issue.assignees.length > 0 ? { assignees: [...issue.assignees] } : {}
					}),
					needs: "issues: write"
				}, issueOf),
				async editIssue(number, { stateReason, ...edit }) {
					await at.send({
						operation: `Editing issue ${number}`,
						...routed(at, "PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
							issue_number: number,
							...edit,
							...stateReason === void 0 ? {} : { state_reason: stateReason }
						}),
						needs: "issues: write"
					});
				},
				commentIssue: (number, body) => ask(at, {
					operation: `Commenting on issue ${number}`,
					...routed(at, "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
						issue_number: number,
						body
					}),
					needs: "issues: write"
				}, writtenComment)
			};
		}
		function issueOf(data) {
			let issue = object(data, "issue");
			return {
				number: integer(issue, "number"),
				url: string(issue, "html_url"),
				title: string(issue, "title"),
				body: stringOrNull(issue, "body") ?? "",
				state: string(issue, "state") === "open" ? "open" : "closed",
				stateReason: stringOrNull(issue, "state_reason"),
				creator: loginOrNull(issue, "user")
			};
		}
		function pulls(at) {
			return {
				pull: (number) => ask(at, {
					operation: `Reading pull request ${number}`,
					...routed(at, "GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }),
					needs: "pull-requests: read"
				}, pullOf),
				async pullFiles(pull) {
					return (await readAll(at, {
						operation: `Listing the files of pull request ${pull}`,
						...routed(at, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: pull }),
						needs: "pull-requests: read"
					}, namesOfFile)).flat();
				},
				pullsOfCommit: (sha) => readAll(at, {
					operation: `Looking for the pull request of commit ${endpoint_short(sha)}`,
					...routed(at, "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: sha }),
					needs: "pull-requests: read"
				}, pullOf),
				closedPullsFrom: (branch) => readAll(at, {
					operation: `Looking for the pull request of the branch \`${branch}\``,
					...routed(at, "GET /repos/{owner}/{repo}/pulls", {
						state: "closed",
						head: `${at.owner}:${branch}`
					}),
					needs: "pull-requests: read"
				}, pullOf),
				pullCommits: (pull) => readAll(at, {
					operation: `Listing the commits of pull request ${pull}`,
					...routed(at, "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", { pull_number: pull }),
					needs: "pull-requests: read"
				}, commitOf)
			};
		}
		function pullOf(data) {
			let pull = object(data, "pull request");
			let [base, head] = [object(pull.base, "base"), object(pull.head, "head")];
			return {
				number: integer(pull, "number"),
				state: string(pull, "state") === "open" ? "open" : "closed",
				mergedAt: stringOrNull(pull, "merged_at"),
				mergeCommitSha: stringOrNull(pull, "merge_commit_sha"),
				baseRef: string(base, "ref"),
				baseRepo: string(object(base.repo, "base.repo"), "full_name"),
				headRef: string(head, "ref"),
				headSha: string(head, "sha"),
				headRepo: typeof head.repo == "object" && head.repo !== null ? stringOrNull(object(head.repo, "head.repo"), "full_name") : null
			};
		}
		function namesOfFile(data) {
			let file = object(data, "file");
			let before = stringOrNull(file, "previous_filename");
			return before === null ? [string(file, "filename")] : [string(file, "filename"), before];
		}
		function createGitHub(options) {
			let { repository, graphqlUrl } = options.event;
			let { owner, repo } = repository;
			let at = {
				owner,
				repo,
				graphql: graphqlUrl,
				send: createTransport(options)
			};
			let login = null;
			return {
				login() {
					login ??= ownLogin(at);
					return login;
				},
				...comments(at),
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
				body: { query: "query { viewer { login } }" },
				needs: "metadata: read",
				asks: !0
			};
			try {
				return string(object(object(object((await at.send(call)).data, "answer").data, "data").viewer, "viewer"), "login");
			} catch (error) {
				if (error instanceof ShapeError || error instanceof errors.y_) return "github-actions[bot]";
				throw error;
			}
		}
	}),
	9185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => isFateUnknown,
			H4: () => WriteWithheld,
			JR: () => hintFor,
			Up: () => missingPermission,
			y_: () => GitHubError
		});
		class GitHubError extends Error {
			failure;
			constructor(failure, cause) {
				let answer = failure.status === null ? failure.detail : `${failure.status} ${failure.detail}`;
				let what = `${failure.operation}: ${failure.call}: ${answer}`;
				super(failure.hint ? `${sentence(what)} ${failure.hint}` : sentence(what), cause === void 0 ? {} : { cause });
				this.name = "GitHubError";
				this.failure = failure;
			}
			get status() {
				return this.failure.status;
			}
		}
		class WriteWithheld extends Error {
			name = "WriteWithheld";
		}
		function isFateUnknown(error) {
			if (!(error instanceof GitHubError) || error.failure.isHopeless) return !1;
			return error.status === null || error.status >= 500 || error.status < 300;
		}
		function missingPermission(status, detail, needs) {
			if (status !== 403) return null;
			return /not accessible by|must have|permission|forbidden|denied/i.test(detail) ? needs : null;
		}
		function hintFor(status, missing, needs, detail = "") {
			if (missing) return `The job's token lacks \`${missing}\`: add it under \`permissions:\` in the workflow (a pull request from a fork never gets a permission to write).`;
			if (/\barchived\b/i.test(detail)) return "The repository is archived: unarchive it, or disable this workflow.";
			if (/\blocked\b/i.test(detail)) return "Unlock the conversation, and run the job again.";
			if (/\bSAML\b/.test(detail)) return "Authorize the token for the organization's single sign-on.";
			if (status === 404) return `GitHub answers so too where a token may not see what is there: give the job \`${needs}\` under \`permissions:\`.`;
			if (status === 401) return "GitHub does not accept the token: leave the input `github-token` at its default, or renew it.";
			if (status === 410) return "Issues are disabled in this repository: enable them in its settings, or set `drift-issue: false`.";
			if (status === null || status >= 500) return "GitHub or the network did not answer properly: run the job again.";
			if (status < 300) return "Something between the runner and GitHub may have answered instead: look at proxies and at the server's version.";
			return null;
		}
		function sentence(text) {
			return /[.!?]$/.test(text) ? text : `${text}.`;
		}
	})
};
