export const id = 850;
export const ids = [850];
export const modules = {
	7023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DK: () => BODY_BUDGET,
			Md: () => payloadOf,
			QV: () => applyComment,
			tx: () => planComment
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4290);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3224);
		var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1391);
		var _plan_previous_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3895);
		let BODY_BUDGET = 6e4;
		let NO_PROOF = {
			pull: null,
			blob: null,
			salt: "",
			at: "",
			sign: () => null
		};
		function planComment(report, view, around = {}) {
			let { previous = null, budget = BODY_BUDGET } = around;
			let mark = around.mark ?? {
				...NO_PROOF,
				config: report.config
			};
			let showsPlan = report.plan !== null && report.result !== "invalid" && report.refusal === null;
			let resources = showsPlan && mark.pull !== null ? report.plan?.resources ?? [] : [];
			let proof = proofAfter(previous, report.plan?.digest ?? "", resources, showsPlan && mark.pull !== null ? mark.salt : "");
			let earlier = (0, _plan_previous_plan_js__WEBPACK_IMPORTED_MODULE_3__.OA)(previous, view.sha);
			let payload = {
				...payloadOf(report, view, null),
				...proof,
				config: mark.config,
				pull: mark.pull,
				blob: mark.blob,
				by: "plan",
				at: mark.at,
				...resources.length === 0 ? {} : { names: (0, _plan_previous_plan_js__WEBPACK_IMPORTED_MODULE_3__.eZ)(resources) },
				...earlier ? { since: earlier } : {}
			};
			let line = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_4__.B_)({
				role: "plan",
				target: report.name,
				payload
			}, mark.sign);
			return body(contextOf(report, view), line, budget, earlier);
		}
		function proofAfter(previous, digest, resources, salt) {
			let before = previous === null ? null : (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_4__.Sc)(previous);
			if (before === null || salt === "" || before.salt === "" || before.digest !== digest) return (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_5__.oX)(resources, salt, digest);
			let same = (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_5__.oX)(resources, before.salt, digest);
			let { proof, also, spent, closed } = before;
			return same.proof === (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_5__.eT)(before) && same.also === also ? {
				salt: before.salt,
				proof,
				also,
				spent,
				closed
			} : (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_5__.oX)(resources, salt, digest);
		}
		function applyComment(report, view, { budget = BODY_BUDGET, mark } = {}) {
			let { config = report.config, used = [], salt = "", at = "", sign = () => null } = mark ?? {};
			let { proof } = (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_5__.oX)(carriedOut(report), salt);
			let payload = {
				...payloadOf(report, view, proof),
				config,
				salt,
				used,
				at,
				outcome: report.result,
				whole: isWhole(report)
			};
			return body(contextOf(report, view), (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_4__.B_)({
				role: "apply",
				target: report.name,
				payload
			}, sign), budget, null);
		}
		function payloadOf(report, view, proof) {
			return {
				digest: report.plan?.digest ?? "",
				proof,
				config: report.config,
				projectId: report.projectId ?? "",
				head: view.sha
			};
		}
		function body(context, marker, budget, earlier) {
			let blocks = (0, _bodies_js__WEBPACK_IMPORTED_MODULE_0__.bodyBlocks)(context, {
				on: "comment",
				since: earlier
			});
			return `${marker}\n${(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__.c5)(blocks, budget - marker.length - 2)}\n`;
		}
		function contextOf(report, view) {
			return {
				md: (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)(view.redact),
				view,
				report
			};
		}
		function isWhole({ plan, outcomes }) {
			let isDone = ({ address, action, phase }) => outcomes.get(address)?.status === "done" || action === "no-op" && phase !== "failed" && !outcomes.has(address);
			return plan !== null && plan.unreadable.length === 0 && plan.resources.every(isDone);
		}
		function carriedOut(report) {
			return (report.plan?.resources ?? []).filter((change) => {
				let status = report.outcomes.get(change.address)?.status;
				return status === "done" || status === "started";
			});
		}
	}),
	1850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { driftIssue: () => driftIssue });
		var proof_marker = __webpack_require__(4290);
		var comment = __webpack_require__(7023);
		var links = __webpack_require__(9351);
		var markdown = __webpack_require__(2189);
		var shortening = __webpack_require__(1391);
		var severity = __webpack_require__(9757);
		var wording = __webpack_require__(2048);
		var drift_blocks = __webpack_require__(168);
		var external_node_crypto_ = __webpack_require__(7598);
		function fingerprints(plan) {
			let prints = plan.resources.filter(severity.qd).map(fingerprint).sort();
			return prints.length > 500 ? [hash(prints.join(""))] : prints;
		}
		function fingerprint(change) {
			return change.fingerprint === "" ? hash(`${change.address} ${change.reason} ${change.phase ?? ""}`) : change.fingerprint.slice(0, 12);
		}
		function hash(text) {
			return (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, 12);
		}
		function driftStateOf(view, findings) {
			let id = /\/runs\/(\d{1,20})/.exec(view.runUrl ?? "")?.[1] ?? null;
			return {
				at: view.now?.toISOString() ?? null,
				findings,
				run: view.runNumber,
				id
			};
		}
		function remembered(before, state, changed) {
			let rows = before?.history ?? [];
			return changed || rows.length === 0 ? [state, ...rows].slice(0, 10) : rows;
		}
		function readMemory(body) {
			let marker = (0, proof_marker.t7)(body);
			if (marker === null || marker.role !== "drift") return null;
			let { findings, since, history, solved } = marker.payload;
			return {
				findings: texts(findings),
				since: isTime(since) ? since : null,
				history: (Array.isArray(history) ? history : []).slice(0, 10).flatMap(readState),
				solved: solved === !0
			};
		}
		function memoryPayload(base, memory) {
			return {
				...base,
				findings: memory.findings,
				since: memory.since,
				history: memory.history,
				solved: memory.solved
			};
		}
		function readState(value) {
			if (typeof value != "object" || !value) return [];
			let { at, findings, run, id } = value;
			if (!Number.isSafeInteger(findings) || Number(findings) < 0) return [];
			return [{
				at: isTime(at) ? at : null,
				findings: Number(findings),
				run: digits(run),
				id: digits(id)
			}];
		}
		function texts(value) {
			return (Array.isArray(value) ? value : []).filter((item) => typeof item == "string");
		}
		function digits(value) {
			return typeof value == "string" && /^\d{1,20}$/.test(value) ? value : null;
		}
		function isTime(value) {
			return typeof value == "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]{1,12}Z$/.test(value) && !Number.isNaN(Date.parse(value));
		}
		function driftIssue(report, view, before) {
			if (report.plan === null) return null;
			let plan = readPart(report.plan);
			let isWhole = plan.unreadable.length === 0 && plan.resources.length === report.plan.resources.length;
			if (!isWhole && plan.resources.length === 0) return null;
			let memory = before === null ? null : readMemory(before.body);
			let findings = fingerprints(plan);
			let context = {
				md: (0, markdown.wD)(view.redact),
				view,
				report,
				plan
			};
			let past = {
				issue: before,
				memory
			};
			if (findings.length > 0) return found(context, past, findings);
			if (isWhole) return solved(context, past);
			return before?.state === "open" ? found(context, past, findings) : null;
		}
		function readPart(plan) {
			return {
				...plan,
				resources: plan.resources.filter((change) => (0, severity.yf)(change) !== "unknown")
			};
		}
		function solved(context, { issue, memory }) {
			let { report, view } = context;
			if (issue === null || issue.state === "closed") return null;
			let after = {
				findings: [],
				since: null,
				history: remembered(memory, driftStateOf(view, 0), !0),
				solved: !0
			};
			return {
				title: `Atlas drift: ${report.name} (solved)`,
				body: body(context, after, (0, drift_blocks.Cp)(context, after)),
				comment: cleanComment(context),
				state: "closed",
				stateReason: "completed"
			};
		}
		function found(context, { issue, memory }, findings) {
			let { report, plan, view } = context;
			let same = memory !== null && !memory.solved && memory.findings.join() === findings.join();
			let closed = issue?.state === "closed";
			if (closed && (issue.stateReason === "not_planned" || issue.stateReason === "duplicate") && same) return null;
			let count = plan.resources.filter(severity.qd).length;
			let after = {
				findings,
				since: (memory !== null && !memory.solved ? memory.since : null) ?? view.now?.toISOString() ?? null,
				history: remembered(memory, driftStateOf(view, count), !same),
				solved: !1
			};
			return {
				title: `Atlas drift: ${report.name} (${count === 0 ? "not everything could be read" : (0, wording.hS)(count, "finding")})`,
				body: body(context, after, (0, drift_blocks.Is)(context, after)),
				comment: issue === null || count === 0 || same && !closed ? null : changeComment(context, issue, memory),
				state: "open",
				stateReason: null
			};
		}
		function body({ report, view }, memory, blocks) {
			let marker = (0, proof_marker.B_)({
				role: "drift",
				target: report.name,
				payload: memoryPayload({
					...(0, comment.Md)(report, view, ""),
					at: view.now?.toISOString() ?? null
				}, memory)
			});
			return `${marker}\n${(0, shortening.c5)(blocks, comment.DK - marker.length - 2)}\n`;
		}
		function cleanComment(context) {
			let { plan } = context;
			let { length } = plan.resources;
			let matching = length === 1 ? "the one declared resource matches" : `all ${(0, wording.hS)(length, "declared resource")} match`;
			return `${dated(context, "\ud83d\udfe2 **Clean**")}: ${matching} Atlas. Closing.\n`;
		}
		function changeComment(context, before, memory) {
			let { md, plan } = context;
			let findings = (0, severity.Np)(plan.resources.filter(severity.qd));
			let what = before.state === "open" ? "**The findings changed**" : "**Opened again**";
			let now = `now ${(0, wording.hS)(findings.length, "finding")}${movement(fingerprints(plan), findings.length, memory)}`;
			return `${(0, markdown.t$)([new markdown.VK(`${dated(context, what)}: ${now}.`), findingList(md, findings)])}\n`;
		}
		function movement(now, findings, memory) {
			if (memory === null || memory.solved || now.length !== findings || now.join() === memory.findings.join()) return "";
			let before = new Set(memory.findings);
			let stayed = now.filter((print) => before.has(print)).length;
			return ` (${now.length - stayed} new or different, ${before.size - stayed} gone, ${stayed} as before)`;
		}
		function findingList(md, findings) {
			let first = findings.slice(0, 20).map((change) => md.text`${md.code(change.address, 120)}: ${new markdown.VK(inAWord(change))}`);
			let more = findings.length - first.length;
			return (0, markdown.p_)(more > 0 ? [...first, md.text`${more} more above`] : first);
		}
		function inAWord(change) {
			if (change.phase === "failed") return "failed in Atlas";
			if (change.action === "create") return "missing in Atlas";
			if (change.action === "delete") return "still in Atlas";
			return change.blockedBy === "ambiguous" ? wording.J$.ambiguous : "differs";
		}
		function dated(context, what) {
			let { md, view } = context;
			let when = view.now === void 0 ? null : new markdown.VK(`at ${(0, wording.n$)(view.now)}`);
			let run = (0, links.pi)(context);
			return (0, markdown.nM)([
				new markdown.VK(what),
				when,
				run === null ? null : md.text`in ${run}`
			], " ").toString();
		}
	})
};
