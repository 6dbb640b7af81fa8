export const id = 67;
export const ids = [67, 604];
export const modules = {
	3067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			postApplyComment: () => postApplyComment,
			updateStatus: () => updateStatus
		});
		var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
		var _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
		async function postApplyComment(github, pullRequest, text) {
			(0, _body_js__WEBPACK_IMPORTED_MODULE_0__.do)(text.body);
			try {
				let { written } = await (0, _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__.QW)(text, (body) => (0, _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__.Ur)(github, pullRequest, body));
				return {
					status: "created",
					id: written.id,
					url: written.url,
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
		async function updateStatus(github, id, body) {
			(0, _body_js__WEBPACK_IMPORTED_MODULE_0__.do)(body);
			try {
				await github.updateComment(id, body);
				return null;
			} catch (error) {
				return (0, _body_js__WEBPACK_IMPORTED_MODULE_0__.aj)(error);
			}
		}
	}),
	604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QW: () => writeOrShorten,
			Ur: () => createOnce,
			upsertPlanComment: () => upsertPlanComment,
			wantsComment: () => wantsComment
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4290);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
		var _api_pull_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7837);
		var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);
		function shouldComment(mode, facts) {
			if (mode !== "auto") return mode === "always";
			let { changed, files, commented } = facts;
			return commented || changed === null || changed.length >= _body_js__WEBPACK_IMPORTED_MODULE_1__.yX || files.some((file) => changed.includes(file));
		}
		async function wantsComment(facts, mode, about) {
			if (mode !== "auto") return mode === "always";
			let { files, target } = about;
			if (shouldComment(mode, {
				changed: await orNull(facts.files()),
				files,
				commented: !1
			})) return !0;
			let comments = await orNull(facts.comments());
			return comments === null || ours(comments, target).length > 0;
		}
		async function upsertPlanComment(github, facts, text) {
			let marker = (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.do)(text.body);
			let kept;
			try {
				let [first, ...twins] = ours(await facts.comments(), marker.target);
				kept = first;
				checkPull(await facts.pull(), text);
				let before = async () => checkPull(await github.pull(facts.number), text);
				if (!kept) return await create(github, facts.number, text, before);
				let isOwn = text.isOwn(kept.marker);
				let clash = isOwn && (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.D_)(marker, kept.marker, `the plan comment ${kept.comment.url}`, text.takeover);
				if (clash) return {
					...nothing("clash", [clash]),
					id: kept.comment.id,
					url: kept.comment.url
				};
				let isTrusted = isOwn && (0, _api_pull_comment_js__WEBPACK_IMPORTED_MODULE_2__.O)(kept.comment);
				isTrusted && checkOlder(kept, marker.payload, text);
				let next = isTrusted ? textAfter(text, kept, marker.payload) : text;
				if (!isTrusted || !(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.NZ)(kept.comment.body, next.body)) return await replace(github, facts.number, next, kept.comment, twins, before);
				let { id, url } = kept.comment;
				return {
					status: "unchanged",
					id,
					url,
					warnings: await remove(github, twins, _body_js__WEBPACK_IMPORTED_MODULE_1__.Fv)
				};
			} catch (error) {
				if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.H4) return {
					...nothing("withheld", [error.message]),
					id: kept?.comment.id ?? null,
					url: kept?.comment.url ?? null
				};
				return nothing("not-written", [`${(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error)} Without this comment \`apply\` will refuse what the pull request changes.`]);
			}
		}
		function textAfter(text, { marker }, mine) {
			return (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.mv)(marker.payload, mine) ? text.after?.(marker.payload) ?? text : text;
		}
		function checkPull({ number, state, headSha }, { head, proves }) {
			if (state === "closed") throw new _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.H4(`Pull request ${number} is closed, so its plan comment stays as it is.`);
			if (proves && headSha !== head) throw new _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.H4(`Pull request ${number} has moved on to commit ${headSha.slice(0, 7)}; the plan of ${head?.slice(0, 7) ?? "an unknown commit"} is not written over a newer one.`);
		}
		function checkOlder({ marker }, mine, { proves }) {
			let there = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_3__.Sc)(marker.payload);
			if (there === null) return;
			if (!proves && there.pull !== null && there.salt !== "") throw new _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.H4("The plan comment shows a plan of the pull request itself, and this one is of another commit.");
			let { at } = mine;
			if (there.head === mine.head && there.at > at && at !== "") throw new _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.H4("The plan comment was written by a run that began later than this one.");
		}
		function ours(comments, target) {
			return comments.flatMap((comment) => {
				let marker = comment.viewerDidAuthor ? (0, _body_js__WEBPACK_IMPORTED_MODULE_1__._Z)(comment.body, "plan", target) : null;
				return marker ? [{
					comment,
					marker
				}] : [];
			}).toSorted((one, other) => one.comment.id - other.comment.id);
		}
		async function create(github, pullRequest, text, before) {
			let { written } = await writeOrShorten(text, (body) => createOnce(github, pullRequest, body, before));
			return {
				status: "created",
				id: written.id,
				url: written.url,
				warnings: []
			};
		}
		async function createOnce(github, pullRequest, body, before) {
			for (let attempt = 1;; attempt += 1) try {
				return await github.createComment(pullRequest, body, before);
			} catch (error) {
				if (!(0, _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.BT)(error)) throw error;
				let made = (await github.pullComments(pullRequest)).findLast((comment) => comment.viewerDidAuthor && comment.body.trimEnd() === body.trimEnd());
				if (made) return made;
				if (attempt === 3) throw error;
			}
		}
		async function replace(github, pullRequest, text, kept, twins, before) {
			let { id, url } = kept;
			try {
				let { writes } = await writeOrShorten(text, (body) => github.updateComment(id, body, before));
				return {
					status: "updated",
					id,
					url,
					warnings: await remove(github, twins, _body_js__WEBPACK_IMPORTED_MODULE_1__.Fv - writes)
				};
			} catch (error) {
				if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_ && error.status === 404) return await create(github, pullRequest, text, before);
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
				if (!(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.pn)(error)) throw error;
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
				error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_ && error.status === 404 || warnings.push((0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error));
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
				(0, _body_js__WEBPACK_IMPORTED_MODULE_1__.aj)(error);
				return null;
			}
		}
	})
};
