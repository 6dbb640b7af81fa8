export const id = 775;
export const ids = [775];
export const modules = { 2775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { driftIssue: () => driftIssue });
	var proof_marker = __webpack_require__(4290);
	var comment = __webpack_require__(7023);
	var links = __webpack_require__(9351);
	var markdown = __webpack_require__(2189);
	var shortening = __webpack_require__(1391);
	var severity = __webpack_require__(9757);
	var wording = __webpack_require__(2048);
	var footer = __webpack_require__(3147);
	var value = __webpack_require__(387);
	var remarks = __webpack_require__(1753);
	var resource_details = __webpack_require__(1473);
	var unmanaged = __webpack_require__(404);
	var change_text = __webpack_require__(5356);
	function driftBlocks(md, report, plan, memory, view) {
		let findings = (0, severity.Np)(plan.resources.filter(severity.qd));
		return [
			() => (0, markdown.t$)([intro(md, report, findings, view), checked(md, memory, view)]),
			(0, shortening.rJ)(4, (rung) => findingTable(md, report, findings.slice(0, rung === 4 ? 50 : findings.length), findings.length, view)),
			(0, shortening.rJ)(2, (rung) => {
				let shown = rung === 2 ? findings.filter((change) => severity.Eo[(0, severity.yf)(change)].open) : findings;
				return shown.length === 0 ? null : (0, markdown.t$)(shown.map((change) => (0, resource_details.$)(md, change, plan, view, {
					withUnchanged: !1,
					look: lookOf(change),
					legend: "- is Atlas, + is the file"
				})));
			}),
			() => settling(md, report, findings, view),
			(0, shortening.rJ)(4, (rung) => (0, remarks.IW)(md, plan, rung === 4 ? 5 : 20)),
			(0, shortening.rJ)(1, (rung) => (0, unmanaged.Q)(md, plan, view, rung === 0 ? plan.unmanaged.length : 20)),
			(0, shortening.rJ)(0, () => historyFold(md, memory, view)),
			(0, footer.q)(md, report, {
				...view,
				runUrl: null
			}, null)
		];
	}
	function solvedBlocks(md, report, plan, memory, view) {
		let count = new markdown.VK((0, wording.hS)(plan.resources.length, "declared resource"));
		return [
			() => (0, markdown.t$)([md.text`\ud83d\udfe2 **Solved.** Atlas matches ${(0, links.Wf)(md, view, report.config, null)} again: ${count}, no finding.`, checked(md, memory, view)]),
			() => md.text`If Atlas and the file part again, this issue is opened again.`,
			(0, shortening.rJ)(0, () => historyFold(md, memory, view)),
			(0, footer.q)(md, report, {
				...view,
				runUrl: null
			}, null)
		];
	}
	function intro(md, report, findings, view) {
		let commit = (0, links.XE)(md, view);
		let at = commit === null ? md.text`` : md.text` at ${commit}${view.branch === null ? md.text`` : md.text` on ${md.code(view.branch, 100)}`}`;
		let count = new markdown.VK((0, wording.hS)(findings.length, "finding"));
		return md.text`Atlas no longer matches ${(0, links.Wf)(md, view, report.config, null)}${at}: **${count}**.`;
	}
	function checked(md, memory, view) {
		if (view.now === void 0) return null;
		let since = memory.since === null || memory.solved ? null : md.text`First seen **${new markdown.VK((0, wording.vd)(new Date(memory.since)))}**`;
		let run = (0, links.pi)(md, view);
		let last = md.text`last checked **${new markdown.VK((0, wording.n$)(view.now))}**${run === null ? md.text`` : md.text` in ${run}`}`;
		let line = (0, markdown.nM)([since, last], ", ").toString();
		return new markdown.VK(`${line[0]?.toUpperCase()}${line.slice(1)}.`);
	}
	function findingTable(md, report, shown, all, view) {
		let directions = new Map(shown.map((change) => [change, report.driftCauses.get(change.address) ?? null]));
		let known = [...directions.values()].some((direction) => direction !== null);
		let rows = shown.map((change) => [
			findingCell(change),
			md.code(change.address, 120),
			finding(md, change, view),
			...known ? [new markdown.VK(directions.get(change) ?? "\u2013")] : []
		]);
		let more = all - shown.length;
		return (0, markdown.t$)([(0, markdown.tp)([
			"Finding",
			"Resource",
			"What differs",
			...known ? ["Who moved"] : []
		], rows), more > 0 ? md.text`\u2026 and ${more} more, less urgent than these.` : null]);
	}
	function findingCell(change) {
		let { sign, word, open } = lookOf(change);
		return (0, markdown.x8)(sign, open ? `**${word}**` : word);
	}
	function lookOf(change) {
		let { sign, open } = severity.Eo[(0, severity.yf)(change)];
		if (change.phase === "failed") return severity.Eo.failed;
		if (change.action === "create") return {
			sign,
			word: "missing",
			open
		};
		if (change.action === "delete") return {
			sign,
			word: "still there",
			open
		};
		return {
			sign,
			word: (0, severity.yf)(change) === "blocked" ? "blocked" : "differs",
			open
		};
	}
	function finding(md, change, view) {
		if (change.phase === "failed") return change.message === null ? md.text`FAILED in Atlas` : md.text`Atlas: ${md.code(change.message, 160)}`;
		if (change.action === "create") return md.text`not in Atlas: ${change.summary}`;
		if (change.action === "delete") return md.text`the file says \`ensure: absent\``;
		if (change.reason === "ambiguous") return md.text`matches ${change.candidates.length} live objects`;
		if (change.reason === "not-live") return md.text`the \`id:\` it is pinned to is not there`;
		if (change.createBlocker !== null) return md.text`not in Atlas: ${change.createBlocker}`;
		let [only] = change.fields;
		return change.fields.length === 1 && only !== void 0 ? sides(md, only, view) : md.text`${(0, change_text.f0)(md, change.fields)} differ`;
	}
	function sides(md, field, view) {
		let { live, desired } = (0, value.SP)(field, view.redact, 60);
		let says = (text) => text === null ? new markdown.VK("nothing") : md.code(text, 120);
		return md.text`${md.code(field.path)} is ${says(live)} in Atlas, the file says ${says(desired)}`;
	}
	function settling(md, report, findings, view) {
		let actions = [...new Set(findings.filter((change) => (0, wording.D3)(change) && change.action !== "create" && change.action !== "update" && (0, severity.yf)(change) !== "recreate").map((change) => change.action))];
		let words = actions.map((action) => md.code(action));
		let needs = actions.length === 0 ? md.text`` : md.text` It needs ${(0, markdown.nM)(words, " and ")} in \`allowed-actions\`.`;
		let workflow = (0, markdown.nf)(md.text`apply workflow`, (0, links.rj)(view));
		let branch = view.branch === null ? md.text`` : md.text` on ${md.code(view.branch, 100)}`;
		return (0, markdown.t$)([
			new markdown.VK("### Settle it"),
			(0, markdown.p_)([
				md.text`**Put Atlas back:** run the ${workflow} by hand${branch} with *accept unreviewed* ticked; this issue is the review.${needs}`,
				md.text`**Keep what Atlas has:** change ${md.code(report.config)} to match in a pull request. The folds above are the edit to make.`,
				md.text`**Leave it for now:** close this issue as *not planned*. It stays closed until the findings change.`
			], !0),
			md.text`It closes by itself once a check comes back clean.`
		]);
	}
	function historyFold(md, memory, view) {
		if (memory.history.length === 0) return null;
		let rows = memory.history.map((look) => [
			new markdown.VK(look.at === null ? "\u2013" : (0, wording.n$)(new Date(look.at))),
			md.text`${look.findings}`,
			look.run === null ? new markdown.VK("\u2013") : (0, markdown.nf)(md.text`${look.run}`, (0, links.Qm)(view, look.id))
		]);
		return (0, markdown.zH)(new markdown.VK("History: each time the findings changed"), (0, markdown.tp)([
			"Seen",
			"Findings",
			"Run"
		], rows));
	}
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
	function remembered(before, look, changed) {
		let rows = before?.history ?? [];
		return changed || rows.length === 0 ? [look, ...rows].slice(0, 10) : rows;
	}
	function readMemory(body) {
		let marker = (0, proof_marker.t)(body);
		if (marker === null || marker.role !== "drift") return null;
		let { findings, since, history, solved } = marker.payload;
		return {
			findings: texts(findings),
			since: isTime(since) ? since : null,
			history: (Array.isArray(history) ? history : []).slice(0, 10).flatMap(readLook),
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
	function readLook(value) {
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
		let { plan } = report;
		if (plan === null || !wasRead(plan)) return null;
		let memory = before === null ? null : readMemory(before.body);
		let findings = fingerprints(plan);
		return findings.length === 0 ? solved(report, plan, view, before, memory) : found(report, plan, view, before, memory, findings);
	}
	function wasRead(plan) {
		return plan.unreadable.length === 0 && plan.resources.every((change) => (0, severity.yf)(change) !== "unknown");
	}
	function solved(report, plan, view, before, memory) {
		if (before === null || before.state === "closed") return null;
		let md = (0, markdown.wD)(view.redact);
		let after = {
			findings: [],
			since: null,
			history: remembered(memory, driftStateOf(view, 0), !0),
			solved: !0
		};
		return {
			title: `Atlas drift: ${report.name} (solved)`,
			body: body(report, view, after, solvedBlocks(md, report, plan, after, view)),
			comment: cleanComment(md, plan, view),
			state: "closed",
			stateReason: "completed"
		};
	}
	function found(report, plan, view, before, memory, findings) {
		let same = memory !== null && !memory.solved && memory.findings.join() === findings.join();
		let closed = before?.state === "closed";
		if (closed && (before.stateReason === "not_planned" || before.stateReason === "duplicate") && same) return null;
		let md = (0, markdown.wD)(view.redact);
		let count = plan.resources.filter(severity.qd).length;
		let after = {
			findings,
			since: (memory !== null && !memory.solved ? memory.since : null) ?? view.now?.toISOString() ?? null,
			history: remembered(memory, driftStateOf(view, count), !same),
			solved: !1
		};
		return {
			title: `Atlas drift: ${report.name} (${(0, wording.hS)(count, "finding")})`,
			body: body(report, view, after, driftBlocks(md, report, plan, after, view)),
			comment: before === null || same && !closed ? null : changeComment(md, plan, view, before, memory),
			state: "open",
			stateReason: null
		};
	}
	function body(report, view, memory, blocks) {
		let marker = (0, proof_marker.B)({
			role: "drift",
			target: report.name,
			payload: memoryPayload((0, comment.Md)(report, view, ""), memory)
		});
		return `${marker}\n${(0, shortening.c5)(blocks, comment.DK - marker.length - 2)}\n`;
	}
	function cleanComment(md, plan, view) {
		let { length } = plan.resources;
		let matching = length === 1 ? "the one declared resource matches" : `all ${(0, wording.hS)(length, "declared resource")} match`;
		return `${dated(md, "\ud83d\udfe2 **Clean**", view)}: ${matching} Atlas. Closing.\n`;
	}
	function changeComment(md, plan, view, before, memory) {
		let findings = (0, severity.Np)(plan.resources.filter(severity.qd));
		let what = before.state === "open" ? "**The findings changed**" : "**Opened again**";
		let now = `now ${(0, wording.hS)(findings.length, "finding")}${movement(fingerprints(plan), findings.length, memory)}`;
		return `${(0, markdown.t$)([new markdown.VK(`${dated(md, what, view)}: ${now}.`), findingList(md, findings)])}\n`;
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
		return change.reason === "ambiguous" ? wording.J$.ambiguous : "differs";
	}
	function dated(md, what, view) {
		let when = view.now === void 0 ? null : new markdown.VK(`at ${(0, wording.n$)(view.now)}`);
		let run = (0, links.pi)(md, view);
		return (0, markdown.nM)([
			new markdown.VK(what),
			when,
			run === null ? null : md.text`in ${run}`
		], " ").toString();
	}
}) };
