export const id = 244;
export const ids = [244];
export const modules = {
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
	}),
	7837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => isUntouched });
		function isUntouched({ author, editor, lastEditedAt }) {
			if (lastEditedAt === null) return editor === null;
			return author !== null && editor !== null && author.id !== null && author.id === editor.id;
		}
	}),
	9267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D_: () => nameClash,
			Fv: () => WRITES_PER_TARGET,
			NZ: () => sameBody,
			_Z: () => markerFor,
			aj: () => warningOf,
			do: () => ownMarker,
			mv: () => isSameTarget,
			pn: () => isTooLong,
			yX: () => MOST_FILES_LISTED
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
		let MOST_FILES_LISTED = 3e3;
		let WRITES_PER_TARGET = 3;
		function sameBody(one, other) {
			let [a, b] = [(0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(one), (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(other)];
			if (a === null || b === null) return withoutRun(one) === withoutRun(other);
			return a.role === b.role && a.target === b.target && a.signature === null == (b.signature === null) && said(a.payload) === said(b.payload) && withoutRun(belowMarker(one)) === withoutRun(belowMarker(other));
		}
		function said({ at: _, ...payload }) {
			return JSON.stringify(Object.entries(payload).toSorted(([a], [b]) => a < b ? -1 : 1));
		}
		function belowMarker(body) {
			return body.slice(body.indexOf("\n") + 1);
		}
		function markerFor(body, role, target) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(body);
			return marker?.role === role && marker.target === target ? marker : null;
		}
		function ownMarker(body) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t7)(body);
			if (!marker) throw TypeError("A text for GitHub does not start with a marker.");
			return marker;
		}
		function isSameTarget(one, other) {
			return one.config === other.config && one.projectId === other.projectId;
		}
		function nameClash(mine, older, where, { isGone, ownsProject }) {
			let [now, before] = [mine.payload, older.payload];
			let isProject = now.projectId === before.projectId || now.projectId === "" || before.projectId === "" || ownsProject;
			let isFile = now.config === before.config || isGone(before.config);
			if (isFile && isProject) return null;
			let [what, its] = isFile ? ["project", before.projectId] : ["file", before.config];
			return `Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. Give one of them another \`name\` in its file; or, if the target moved, delete what is there.`;
		}
		function isTooLong(error) {
			if (!(error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) || error.status !== 422) return !1;
			return /too long/i.test(error.failure.detail);
		}
		function warningOf(error) {
			if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) return error.message;
			throw error;
		}
		let RUN_LINK = /\[[^[\]\n]{1,80}\]\([^()\s]{1,300}?\/actions\/runs\/\d{1,20}[^()\s]{0,80}\)/g;
		function withoutRun(body) {
			return body.replace(/\r\n/g, "\n").replace(RUN_LINK, "[run]").replace(/\/actions\/runs\/\d{1,20}(\/attempts\/\d{1,9})?/g, "/actions/runs/").trimEnd();
		}
	}),
	7627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IW: () => gitId,
			cK: () => unixLines,
			zA: () => blobId
		});
		var _crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
		function unixLines(bytes) {
			return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
		}
		function gitId(bytes) {
			return (0, _crypto_js__WEBPACK_IMPORTED_MODULE_0__.n1)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
		}
		function blobId(bytes) {
			return gitId(unixLines(bytes));
		}
	}),
	5121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DB: () => notInRepository,
			Z$: () => versionUnknown,
			nN: () => outdated,
			zZ: () => configVersion
		});
		var _github_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
		var _proof_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);
		async function configVersion(history, { path, bytes, isOneOfMany }, head, own) {
			if (path === null) return "outside";
			let id = (isOneOfMany ? await history.filesAt(head) : null)?.get(path);
			if (id !== void 0 && (id === (0, _proof_blob_js__WEBPACK_IMPORTED_MODULE_1__.IW)(bytes) || id === (0, _proof_blob_js__WEBPACK_IMPORTED_MODULE_1__.zA)(bytes))) return "same";
			let theirs = await history.fileAt(path, head);
			if (theirs === null) return own === head ? "not-there" : "gone";
			if ((0, _proof_blob_js__WEBPACK_IMPORTED_MODULE_1__.cK)(bytes).equals((0, _proof_blob_js__WEBPACK_IMPORTED_MODULE_1__.cK)(theirs))) return "same";
			return own === head ? "changed-here" : "other";
		}
		function outdated({ file }, branch, version) {
			let newer = "nothing to do: the run for the newer commit applies what it holds";
			switch (version) {
				case "same": return null;
				case "gone": return refusal("superseded", `The branch ${branch} no longer has ${file}.`, [newer]);
				case "other": return refusal("superseded", `The branch ${branch} has another ${file} by now.`, [newer]);
				case "changed-here": return refusal("superseded", `${file} is not as the branch ${branch} has it, though this run is for the branch's newest commit: something changed the file after the checkout.`, ["remove the step that changes it, or have the branch hold what it makes"]);
				case "not-there":
				case "outside": return refusal("not-reviewed", notInRepository(file, version), ["commit the file to the repository, and name its path there in `config`", "run \"Atlas apply\" by hand and tick \"Accept unreviewed\""]);
			}
		}
		function notInRepository(file, version) {
			return version === "outside" ? `${file} leads to a file outside of the repository's checkout, so no pull request can show what changes in it.` : `The repository does not have ${file}: it is generated, or another repository's, so no pull request can show what changes in it.`;
		}
		function versionUnknown({ file }, branch, error) {
			return refusal("not-reviewed", `It cannot be told whether ${file} is still what the branch ${branch} has. ${(0, _github_body_js__WEBPACK_IMPORTED_MODULE_0__.aj)(error)}`, ["give the job `permissions: { contents: read }`", "run this job again"]);
		}
		function refusal(reason, message, waysForward) {
			return {
				reason,
				message,
				waysForward,
				addresses: []
			};
		}
	}),
	728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => isCommit,
			x: () => branchHistory
		});
		let PAUSES = [
			2e3,
			4e3,
			8e3,
			16e3,
			3e4
		];
		async function branchHistory({ github: open, event, clock, interrupted }) {
			let github = await open();
			let branch = event?.branch ?? null;
			if (github === null || event === null || branch === null || !isCommit(event.sha)) return null;
			return openHistory(github, event, branch, (milliseconds) => clock.sleep(milliseconds, interrupted));
		}
		function isCommit(sha) {
			return /^[0-9a-f]{40,64}$/.test(sha);
		}
		function openHistory(github, event, branch, sleep) {
			let repository = `${event.repository.owner}/${event.repository.repo}`.toLowerCase();
			let rounds = [];
			let pullsOf = remembered((sha) => mergedPulls(sha));
			let head = remembered((_) => github.branchHead(branch));
			let fileAt = remembered(({ path, commit }) => github.content(path, commit));
			let filesAt = remembered((commit) => github.files(commit));
			let commits = remembered(({ path, from, page }) => github.fileHistory(path, from, page));
			let comments = remembered((pull) => github.pullComments(pull));
			let brought = remembered((pull) => commitsBrought(pull));
			async function mergedPulls(sha) {
				let found = [...await github.pullsOfCommit(sha)];
				let own = event.pullRequest;
				own?.merged && own.mergeCommitSha === sha && !found.some(({ number }) => number === own.number) && found.push(await github.pull(own.number));
				let merged = found.filter(isMerged).filter(isOurs);
				let onBranch = await Promise.all(merged.map((pull) => onward(pull, 5)));
				return [...new Map(onBranch.flat().map((pull) => [pull.number, pull])).values()];
			}
			function isOurs({ baseRepo }) {
				return baseRepo.toLowerCase() === repository;
			}
			async function onward(pull, left) {
				if (pull.baseRef === branch) return [pull];
				if (left === 0) return [];
				let [next] = (await github.closedPullsFrom(pull.baseRef)).filter(isMerged).filter((next) => isOurs(next) && next.headRepo?.toLowerCase() === repository).filter((next) => next.headRef === pull.baseRef && Date.parse(next.mergedAt) >= Date.parse(pull.mergedAt)).toSorted((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
				return next === void 0 ? [] : onward(next, left - 1);
			}
			async function commitsBrought(pull) {
				let commits = await github.pullCommits(pull.number);
				let own = commits.map(({ sha }) => sha);
				let made = pull.mergeCommitSha === null ? [] : [pull.mergeCommitSha];
				if (own.length < 2) return new Set([...own, ...made]);
				if (holdsSideLine(commits)) return new Set(made);
				let [tip] = made;
				let line = tip === void 0 || own.includes(tip) ? [] : firstParents(await github.history(tip, own.length), tip);
				let brought = line.length > 0 && commits.toReversed().every(({ message }, at) => line[at]?.message === message) ? line.map(({ sha }) => sha).toReversed() : own;
				return new Set([...await withoutOthers(brought, pull), ...made]);
			}
			async function withoutOthers(oldestFirst, { number }) {
				let from = 0;
				for (; from < oldestFirst.length && !(await pullsOf(oldestFirst[from] ?? "")).every((one) => one.number === number); from += 1);
				return oldestFirst.slice(from);
			}
			return {
				head: () => head("head"),
				fileAt: (path, commit) => fileAt({
					path,
					commit
				}),
				filesAt,
				commits: (path, from, page) => commits({
					path,
					from,
					page
				}),
				pullsOf,
				broughtBy: brought,
				comments,
				forgetComments: () => comments.forget(() => !0),
				async wait(round) {
					let pause = PAUSES[round];
					if (pause === void 0) return !1;
					rounds[round] ??= sleep(pause).then(() => pullsOf.forget((found) => found.length === 0));
					await rounds[round];
					return !0;
				}
			};
		}
		function firstParents(commits, from) {
			let known = new Map(commits.map((commit) => [commit.sha, commit]));
			let line = [];
			for (let at = known.get(from); at?.parents.length === 1; at = known.get(at.parents[0] ?? "")) line.push(at);
			return line;
		}
		function holdsSideLine(commits) {
			let own = new Set(commits.map(({ sha }) => sha));
			return commits.some(({ parents }) => parents.slice(1).some((sha) => own.has(sha)));
		}
		function isMerged(pull) {
			return pull.mergedAt !== null;
		}
		function remembered(ask) {
			let known = new Map();
			let answers = new Map();
			async function asked(key) {
				let name = JSON.stringify(key);
				let promise = known.get(name) ?? ask(key);
				known.set(name, promise);
				try {
					let answer = await promise;
					answers.set(name, answer);
					return answer;
				} catch (error) {
					known.delete(name);
					throw error;
				}
			}
			return Object.assign(asked, { forget(isLike) {
				for (let [name, answer] of answers) isLike(answer) && known.delete(name);
			} });
		}
	}),
	9425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e1: () => NO_ROTATIONS,
			gc: () => rotationsSince,
			kg: () => canRotate,
			u0: () => dueRotations
		});
		var _config_check_schema_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8912);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1625);
		var _engine_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1872);
		var _engine_plan_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9517);
		var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4785);
		let NO_ROTATIONS = new Map();
		function rotationsBetween(before, now) {
			let old = new Map(before.entries.map((entry) => [entry.address, entry]));
			return new Map(now.entries.flatMap((entry) => {
				let then = old.get(entry.address);
				let fields = then === void 0 || entry.ensure === "absent" ? [] : rotatedFields(then, entry);
				return fields.length === 0 ? [] : [[entry.address, fields]];
			}));
		}
		function rotationsSince(bytes, target) {
			if (bytes === null) return NO_ROTATIONS;
			let { target: before } = (0, _config_load_js__WEBPACK_IMPORTED_MODULE_0__.K)(bytes, target.config, _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__.G, { projectId: target.projectId });
			return before === null ? NO_ROTATIONS : rotationsBetween(before, target);
		}
		function canRotate(target) {
			return target.entries.some(isRotatable);
		}
		function dueRotations(target, isDue) {
			let due = target.entries.filter((entry) => {
				let kind = kindOf(entry);
				let { name, projectId } = target;
				return isRotatable(entry) && isDue((0, _engine_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.Xx)({
					target: name,
					projectId,
					kind,
					entry
				}));
			});
			return new Map(due.map((entry) => [entry.address, everyField(entry)]));
		}
		function isRotatable(entry) {
			return entry.ensure !== "absent" && (versionOf(entry) !== null || writeOnly(entry).length > 0);
		}
		function rotatedFields(before, now) {
			let [old, version] = [versionOf(before), versionOf(now)];
			let names = new Map(writeOnly(before).map(({ path, name }) => [path, name]));
			let swapped = writeOnly(now).flatMap(({ path, name }) => {
				let then = names.get(path);
				return then === void 0 || then === name ? [] : [{
					path,
					before: { env: then },
					now: { env: name }
				}];
			});
			return [...version !== null && version !== old ? [{
				path: "secretVersion",
				before: old,
				now: version
			}] : [], ...swapped];
		}
		function everyField(entry) {
			let version = versionOf(entry);
			if (version !== null) return [{
				path: "secretVersion",
				before: null,
				now: version
			}];
			return writeOnly(entry).map(({ path, name }) => ({
				path,
				before: null,
				now: { env: name }
			}));
		}
		function versionOf(entry) {
			return kindOf(entry).secretVersion?.(entry.spec) ?? null;
		}
		function writeOnly(entry) {
			let shape = kindOf(entry).spec;
			return (0, _engine_plan_variables_js__WEBPACK_IMPORTED_MODULE_3__.Q)(entry.spec).filter(({ path }) => (0, _config_check_schema_path_js__WEBPACK_IMPORTED_MODULE_4__.f)(shape, path.split("."), "writeOnly") !== null);
		}
		function kindOf({ kind }) {
			let found = _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__.G.find(({ key }) => key === kind);
			if (found === void 0) throw TypeError(`There is no kind ${kind}.`);
			return found;
		}
	})
};
