export const id = 420;
export const ids = [420, 67];
export const modules = {
	3067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
	420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { reviews: () => reviews });
		var comments = __webpack_require__(4052);
		var apply_comment = __webpack_require__(3067);
		var github_body = __webpack_require__(9267);
		var marker = __webpack_require__(4290);
		let LOOKS_AGAIN = [2e3, 4e3];
		function branchHistory(github, event, branch, sleep) {
			let head = event.pullRequest?.mergeCommitSha ?? event.sha;
			let parents = new Map();
			let commits = [];
			let pullsOf = remember((sha) => mergedPulls(sha));
			let comments = remember((pull) => github.pullComments(pull));
			let pushed = null;
			async function commitAt(index) {
				if (index === 0) return head;
				let child = commits[index - 1] ?? await commitAt(index - 1);
				if (child === null) return null;
				if (!parents.has(child)) for (let commit of await github.history(child)) parents.set(commit.sha, commit.parents[0] ?? null);
				let parent = parents.get(child) ?? null;
				parent !== null && (commits[index] = parent);
				return parent;
			}
			async function mergedPulls(sha) {
				let pulls = [...await github.pullsOfCommit(sha)];
				let own = event.pullRequest;
				sha === head && own?.merged && !pulls.some(({ number }) => number === own.number) && pulls.push(await github.pull(own.number));
				return pulls.filter(isMerged).filter(({ baseRef }) => baseRef === branch);
			}
			async function awaitPushed() {
				let mine = [];
				for (let index = 0; index < 50; index += 1) {
					let sha = await commitAt(index);
					if (sha === null || sha === event.before) break;
					mine.push(sha);
					if (event.before === null) break;
				}
				if (event.name !== "push") return new Set(mine);
				for (let pause of LOOKS_AGAIN) {
					let awaited = mine.slice(0, 10);
					let known = await Promise.all(awaited.map((sha) => pullsOf(sha)));
					let lost = awaited.filter((_, index) => known[index]?.length === 0);
					if (lost.length === 0) break;
					await sleep(pause);
					for (let sha of lost) pullsOf.forget(sha);
				}
				return new Set(mine);
			}
			return {
				async *steps() {
					pushed ??= awaitPushed();
					let mine = await pushed;
					for (let start = 0; start < 50; start += 5) {
						let shas = [];
						for (let index = start; index < Math.min(start + 5, 50); index += 1) {
							let sha = await commitAt(index);
							if (sha === null) break;
							shas.push(sha);
						}
						let pulls = await Promise.all(shas.map((sha) => pullsOf(sha)));
						for (let [index, sha] of shas.entries()) yield {
							sha,
							pulls: pulls[index] ?? [],
							pushed: mine.has(sha)
						};
						if (shas.length < 5) return;
					}
				},
				comments
			};
		}
		function isMerged(pull) {
			return pull.mergedAt !== null;
		}
		function remember(ask) {
			let known = new Map();
			async function asked(key) {
				let answer = known.get(key) ?? ask(key);
				known.set(key, answer);
				answer.catch(() => known.delete(key));
				return await answer;
			}
			return Object.assign(asked, { forget: (key) => void known.delete(key) });
		}
		function reviews(github, event, sleep) {
			let branch = event?.branch ?? null;
			if (!event || branch === null || !/^[0-9a-f]{40,64}$/.test(event.sha)) return () => Promise.resolve({
				known: !1,
				message: "The run does not say which commit of which branch it is for, so it cannot be told what was reviewed."
			});
			let history = branchHistory(github, event, branch, sleep);
			return (target) => findReviewed(history, target);
		}
		async function findReviewed(history, target) {
			let pulls = new Map();
			let proofs = [];
			let applied = [];
			let notes = [];
			let commentOn = null;
			try {
				for await (let step of unapplied(history, target)) {
					step.pushed && step.pulls.length === 0 && notes.push(`Commit \`${step.sha.slice(0, 7)}\` came without a merged pull request.`);
					step.pushed && (commentOn ??= ofCommit(step));
					for (let pull of step.pulls) {
						if (pulls.has(pull.number)) continue;
						pulls.set(pull.number, pull);
						let comments = await history.comments(pull.number);
						let judged = judge(comments, pull, target);
						applied.push(...comments.filter(isOursAlone).flatMap((comment) => appliedProof(comment, target)));
						proofs.push(...judged.proofs);
						notes.push(...judged.notes);
					}
				}
			} catch (error) {
				return {
					known: !1,
					message: `It cannot be told what was reviewed. ${(0, github_body.aj)(error)}`
				};
			}
			return {
				known: !0,
				proofs,
				applied,
				mergedPullRequests: [...pulls.keys()],
				commentOn,
				notes
			};
		}
		function judge(comments, pull, target) {
			let proofs = [];
			let notes = [];
			let candidates = comments.filter(({ body }) => (0, github_body._Z)(body, "plan", target.name) !== null);
			for (let comment of candidates) {
				let flaw = flawOf(comment, pull, target);
				flaw ? notes.push(`Pull request ${pull.number}: the plan comment ${comment.url} ${flaw}`) : proofs.push(reviewedPlan(comment, pull.number));
			}
			candidates.length === 0 && notes.push(`Pull request ${pull.number} has no plan comment for \`${target.name}\`.`);
			return {
				proofs,
				notes
			};
		}
		async function* unapplied(history, target) {
			for await (let step of history.steps()) {
				yield step;
				for (let pull of step.pulls) if ((await history.comments(pull.number)).some((comment) => isOursAlone(comment) && isSuccess(comment, target))) return;
			}
		}
		function flawOf(comment, pull, target) {
			if (!comment.viewerDidAuthor) return `was written by ${named(comment.author)}, not by the identity of this run's token, so it does not count.`;
			if (!isOursAlone(comment)) return `was edited by ${named(comment.editor)}, so it does not count.`;
			if (!(Date.parse(comment.createdAt) <= Date.parse(pull.mergedAt))) return `was written at ${comment.createdAt}, after the merge at ${pull.mergedAt}, so it does not count.`;
			let payload = (0, github_body._Z)(comment.body, "plan", target.name)?.payload;
			if (payload?.config !== target.config) return `is about another file (\`${payload?.config}\`), so it does not count.`;
			if (payload.projectId !== target.projectId) return `is about another project (\`${payload.projectId}\`), so it does not count.`;
			return null;
		}
		function isOursAlone(comment) {
			return comment.viewerDidAuthor && (0, comments.O)(comment);
		}
		function appliedProof(comment, target) {
			let payload = (0, github_body._Z)(comment.body, "apply", target.name)?.payload;
			return payload?.config === target.config && payload.projectId === target.projectId ? [payload] : [];
		}
		function isSuccess(comment, target) {
			let payload = (0, github_body._Z)(comment.body, "apply", target.name)?.payload;
			return payload?.config === target.config && payload.projectId === target.projectId && (0, apply_comment.k)(payload);
		}
		function reviewedPlan(comment, pullRequest) {
			let payload = (0, marker.t)(comment.body)?.payload;
			return {
				pullRequest,
				commentId: comment.id,
				commentUrl: comment.url,
				body: comment.body,
				digest: payload?.digest ?? "",
				proof: payload?.proof ?? null,
				createdAt: comment.createdAt,
				head: typeof payload?.head == "string" ? payload.head : null
			};
		}
		function ofCommit({ sha, pulls }) {
			return (pulls.find(({ mergeCommitSha }) => mergeCommitSha === sha) ?? pulls[0])?.number ?? null;
		}
		function named(login) {
			return login === null ? "somebody whose account is gone" : `\`${login}\``;
		}
	})
};
