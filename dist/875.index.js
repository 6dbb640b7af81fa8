export const id = 875;
export const ids = [875];
export const modules = {
	3224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Le: () => shownBy,
			MX: () => printsOf,
			S0: () => planProof,
			oX: () => proofOf,
			pi: () => LENGTH
		});
		let LENGTH = 12;
		function proofOf(changes) {
			let prints = changes.map((change) => change.fingerprint.slice(0, 12)).filter((print) => print.length === 12);
			return prints.length > 2500 ? null : prints.sort().join("");
		}
		function printsOf(proof) {
			return proof.match(/.{12}/g) ?? [];
		}
		function planProof(resources) {
			return proofOf(resources.filter((change) => change.action !== "no-op"));
		}
		function shownBy(bodies, planDigest) {
			let shown = new Set(bodies.flatMap(({ proof }) => proof === null ? [] : printsOf(proof)));
			let whole = planDigest !== "" && bodies.some(({ proof, digest }) => proof === null && digest === planDigest);
			return (reviewedAs) => reviewedAs.length > 0 && (whole || reviewedAs.some((print) => print.length >= 12 && shown.has(print.slice(0, 12))));
		}
	}),
	2875: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { bodyBlocks: () => bodyBlocks });
		var text_escape = __webpack_require__(8944);
		var footer = __webpack_require__(3147);
		var links = __webpack_require__(9351);
		var markdown = __webpack_require__(2189);
		var shortening = __webpack_require__(1391);
		var change_text = __webpack_require__(5356);
		var severity = __webpack_require__(9757);
		var wording = __webpack_require__(2048);
		var lazy = __webpack_require__(9845);
		let STYLES = {
			replace: "fill:#ffe2c9,stroke:#bc4c00,stroke-width:3px,color:#1f2328",
			delete: "fill:#ffd7d5,stroke:#cf222e,stroke-width:3px,color:#1f2328",
			failed: "fill:#ffd7d5,stroke:#cf222e,stroke-width:3px,color:#1f2328",
			blocked: "fill:#ffd7d5,stroke:#cf222e,stroke-dasharray:6 4,color:#1f2328",
			recreate: "fill:#ffe2c9,stroke:#bc4c00,color:#1f2328",
			unknown: "fill:#ece6ff,stroke:#8250df,stroke-dasharray:6 4,color:#1f2328",
			update: "fill:#fff4c4,stroke:#9a6700,color:#1f2328",
			create: "fill:#dafbe1,stroke:#1a7f37,stroke-width:3px,color:#1f2328",
			pending: "fill:#ddf4ff,stroke:#0969da,stroke-dasharray:6 4,color:#1f2328",
			unchanged: "fill:#f6f8fa,stroke:#818b98,color:#1f2328"
		};
		function diagramFold(md, plan, view) {
			let lines = diagram(plan, view.redact);
			return lines === null ? null : (0, markdown.zH)(new markdown.VK("\ud83d\uddfa\ufe0f The target as a picture"), md.fence("mermaid", lines));
		}
		function diagram(plan, redact) {
			let boxes = boxesOf(plan);
			let [frames, inner, outer] = [
				ofPart(boxes, "frame"),
				ofPart(boxes, "inner"),
				ofPart(boxes, "outer")
			];
			if (boxes.length < 2 || boxes.length + outer.length > 40) return null;
			return [
				"flowchart LR",
				...frames.flatMap((frame) => frameLines(frame, inner, redact)),
				...outer.flatMap((box) => outerLines(box, redact)),
				...inner.flatMap((box) => outer.filter(({ change }) => box.change.dependsOn.includes(change.address)).map(({ id }) => `${box.id} --> ${id}`)),
				...styleLines(boxes, outer)
			];
		}
		function ofPart(boxes, part) {
			return boxes.filter((box) => box.part === part);
		}
		function frameLines({ id, change }, inner, redact) {
			let title = label([`${(0, wording.Gk)(change.kind, 1)} ${change.entry.name} \u00b7 ${diagram_status(change)}`], redact);
			let held = inner.filter(({ within }) => within === change.address);
			return [
				`subgraph ${id}[${title}]`,
				...held.map((box) => `${box.id}[${label([box.change.entry.name, box.change.summary], redact, diagram_status(box.change))}]`),
				"end"
			];
		}
		function outerLines({ id, change }, redact) {
			return [
				`${id}([${label([change.entry.name, (0, wording.Gk)(change.kind, 1)], redact, diagram_status(change))}])`,
				`${id}far[(${label([change.summary === "" ? change.address : change.summary], redact)})]`,
				`${id} --- ${id}far`
			];
		}
		function boxesOf({ resources }) {
			let within = resources.map((change) => containerOf(change, resources));
			let frames = new Set(within);
			return resources.map((change, index) => {
				let container = within[index] ?? null;
				let part = frames.has(change.address) ? "frame" : container === null ? "outer" : "inner";
				return {
					id: `n${index}`,
					change,
					part,
					within: container
				};
			});
		}
		function containerOf({ address, entry }, resources) {
			if (entry.scope === null) return null;
			let isContainer = (other) => other.entry.name === entry.scope && address.startsWith(`${other.address}/`);
			return resources.find(isContainer)?.address ?? null;
		}
		function styleLines(boxes, outer) {
			return [...[...Map.groupBy(boxes, ({ change }) => (0, severity.yf)(change))].flatMap(([state, same]) => [`classDef ${state} ${STYLES[state]}`, `class ${same.map(({ id }) => id).join(",")} ${state}`]), ...outer.length === 0 ? [] : ["classDef far fill:#ffffff,stroke:#818b98,stroke-dasharray:2 3,color:#59636e", `class ${outer.map(({ id }) => `${id}far`).join(",")} far`]];
		}
		function diagram_status(change) {
			let { word } = severity.Eo[(0, severity.yf)(change)];
			return change.state === null ? word : `${word} \u00b7 ${change.state}`;
		}
		function label(lines, redact, last = "") {
			let safe = (line) => entities((0, text_escape.ml)((0, text_escape.ts)(redact(line)), 48));
			return `"${[...lines.map(safe), safe(last).replaceAll(" ", "#160;")].filter((text) => text !== "").join("<br>")}"`;
		}
		let special = (0, lazy.e)("[^\\p{L}\\p{N} .,_\u00b7()-]", "gu");
		function entities(text) {
			return text.replace(special(), (char) => `#${char.codePointAt(0)};`);
		}
		var previous_plan = __webpack_require__(3895);
		var remarks = __webpack_require__(1753);
		var resource_details = __webpack_require__(1473);
		var unmanaged = __webpack_require__(404);
		function planBlocks(md, report, plan, view, { last, since }) {
			let { sign, words } = view.command === "drift" ? (0, severity.tE)(plan) : (0, severity.DO)(plan);
			let rows = (0, severity.Np)(plan.resources).filter((change) => (0, severity.yf)(change) !== "unchanged");
			return [
				(0, footer.R)(md, report, sign, view.command === "drift" ? "drift" : "plan", words),
				() => rows.length === 0 ? nothingToDo(md, plan) : countLine(plan),
				() => (0, remarks.pH)(md, plan, report.error, view),
				(0, shortening.rJ)(4, (rung) => changeTable(md, rows, plan, view, rung === 4 ? 50 : rows.length)),
				() => (0, previous_plan.i)(md, plan.resources, since, view),
				(0, shortening.rJ)(3, () => (0, remarks.gc)(md, plan.resources.filter(wording.D3))),
				(0, shortening.rJ)(4, (rung) => (0, remarks.IW)(md, plan, rung === 4 ? 5 : 20)),
				(0, shortening.rJ)(2, (rung) => folds(md, rung === 2 ? rows.filter((change) => severity.Eo[(0, severity.yf)(change)].open) : rows, plan, view, rung === 0)),
				(0, shortening.rJ)(0, () => rows.length === 0 ? null : diagramFold(md, plan, view)),
				(0, shortening.rJ)(1, (rung) => (0, unmanaged.Q)(md, plan, view, rung === 0 ? plan.unmanaged.length : 20)),
				(0, shortening.rJ)(0, () => rows.length === 0 ? null : unchangedFold(md, plan)),
				(0, footer.q)(md, report, view, last)
			];
		}
		function countLine(plan) {
			let { counts } = plan;
			let others = ["blocked", "unknown"].map((state) => [count(plan, state), state]);
			let doing = [
				"create",
				"update",
				"replace",
				"delete"
			].map((action) => `${(0, text_escape.zD)(counts[action])} ${action}`);
			let being = [
				"unchanged",
				"pending",
				"failed",
				"unmanaged"
			].filter((state) => counts[state] > 0).map((state) => `${(0, text_escape.zD)(counts[state])} ${state}`);
			let more = others.filter(([number]) => number > 0).map(([number, state]) => `${(0, text_escape.zD)(number)} ${state}`);
			return new markdown.VK([
				`**${doing.join(" \u00b7 ")}**`,
				...being,
				...more
			].join(" \u00b7 "));
		}
		function count(plan, wanted) {
			return plan.resources.filter((change) => (0, severity.yf)(change) === wanted).length;
		}
		function nothingToDo(md, plan) {
			let { length } = plan.resources;
			if (length === 0) return md.text`The file declares no resources, so there is nothing to compare.`;
			let all = length === 1 ? md.text`The **one** resource matches Atlas and is ready.` : md.text`All **${length}** resources match Atlas and are ready.`;
			let others = plan.counts.unmanaged;
			if (others === 0) return md.text`${all} There is nothing to apply.`;
			return md.text`${all} There is nothing to apply. Atlas also holds ${new markdown.VK((0, wording.hS)(others, "resource"))} that the file does not mention; left alone.`;
		}
		function changeTable(md, rows, plan, view, most) {
			if (rows.length === 0) return null;
			let shown = rows.slice(0, most);
			let more = rows.length - shown.length;
			return (0, markdown.t$)([(0, markdown.tp)([
				"Action",
				"Resource",
				"What happens",
				"Live\xA0state"
			], shown.map((change) => [
				actionCell(change),
				md.code(change.address, 120),
				(0, change_text.wj)(md, change, plan, view),
				stateCell(md, change)
			])), more > 0 ? md.text`\u2026 and ${more} more, less urgent than these.` : null]);
		}
		function actionCell(change) {
			let { sign, word, open } = severity.Eo[(0, severity.yf)(change)];
			return (0, markdown.x8)(sign, open ? `**${word}**` : word);
		}
		function stateCell(md, change) {
			if (change.state === null) return new markdown.VK("\u2013");
			let state = md.code(change.state, 40);
			return change.phase === "failed" ? md.text`**${state}**` : state;
		}
		function folds(md, rows, plan, view, withUnchanged) {
			let withSomething = rows.filter((change) => change.fields.length > 0 || change.message !== null || change.action !== "no-op" || severity.Eo[(0, severity.yf)(change)].open);
			if (withSomething.length === 0) return null;
			return (0, markdown.t$)(withSomething.map((change) => (0, resource_details.$)(md, change, plan, view, { withUnchanged })));
		}
		function unchangedFold(md, plan) {
			let unchanged = plan.resources.filter((change) => (0, severity.yf)(change) === "unchanged");
			if (unchanged.length === 0) return null;
			let names = unchanged.map((change) => md.code(change.address, 120));
			return (0, markdown.zH)(new markdown.VK(`\u2705 ${(0, text_escape.zD)(unchanged.length)} unchanged`), (0, markdown.nM)(names, " \u00b7 "));
		}
		var problem_blocks = __webpack_require__(724);
		var outcomes = __webpack_require__(4071);
		var markdown_value = __webpack_require__(387);
		function resultTable(md, rows, plan, view, most, folded) {
			if (rows.length === 0) return null;
			let shown = rows.slice(0, most);
			let more = rows.length - shown.length;
			let content = (0, markdown.t$)([(0, markdown.tp)([
				"Result",
				"Resource",
				"Took",
				"Detail"
			], shown.map((entry) => [
				resultCell(entry),
				md.code(entry.change.address, 120),
				tookCell(entry),
				detailCell(md, entry, plan, view)
			])), more > 0 ? md.text`\u2026 and ${more} more, less urgent than these.` : null]);
			return folded ? (0, markdown.zH)(new markdown.VK("\u2705 What was done, one by one"), content) : content;
		}
		function resultCell({ change, end }) {
			let { sign, word } = outcomes.c[end];
			if (end === "done") return (0, markdown.x8)(sign, wording.XM[change.action]);
			if (end === "started") return (0, markdown.x8)(sign, `${wording.XM[change.action]}, ${word}`);
			if (end === "blocked") return (0, markdown.x8)(sign, word);
			return (0, markdown.x8)(sign, `${word} (${change.action === "no-op" ? "wait" : change.action})`);
		}
		function tookCell({ outcome, end }) {
			let took = outcome === null || end === "skipped" || end === "not-started" ? "\u2013" : (0, wording.p0)(outcome.seconds);
			return new markdown.VK(took.replaceAll(" ", "\xA0"));
		}
		function detailCell(md, { change, outcome, end }, plan, view) {
			if (end === "blocked") return (0, change_text.wj)(md, change, plan, view);
			if (end === "left-alone") return md.text`${md.code(change.action)} is not in \`allowed-actions\``;
			if (outcome === null) return new markdown.VK("\u2013");
			let id = outcome.id ?? null;
			let outputs = Object.entries(outcome.outputs).slice(0, 4);
			return (0, markdown.nM)([
				outcome.error === null ? null : md.prose(outcome.error.message, 600),
				outcome.state === null || outcome.error?.message.includes(outcome.state) ? null : md.code(outcome.state, 40),
				id === null ? null : md.text`${change.action === "replace" && outcome.status === "done" ? "new id" : "id"} ${md.code(id)}`,
				...outputs.map(([name, value]) => md.text`${md.code(name)} ${md.code(String((0, markdown_value.uH)(value, (text) => text)))}`)
			], " \u00b7 ");
		}
		function applyBlocks(md, report, plan, view) {
			let rows = (0, outcomes.w)(report, plan);
			let { sign, words, good } = title(report, rows);
			return [
				(0, footer.R)(md, report, sign, "apply", words),
				() => rows.length === 0 ? md.text`Everything that the file declares was as declared already. Nothing was written.` : tally(rows, plan),
				() => nextSteps(md, report, rows, view),
				(0, shortening.rJ)(4, (rung) => (0, problem_blocks.i)(md, report, view, rung < 3 ? report.problems.length : 50)),
				(0, shortening.rJ)(4, (rung) => resultTable(md, rows, plan, view, rung === 4 ? 50 : rows.length, good && rows.length > 3)),
				(0, shortening.rJ)(3, () => (0, remarks.gc)(md, rows.filter(({ end }) => end === "timed-out" || end === "started").map(({ change }) => change))),
				(0, shortening.rJ)(4, (rung) => (0, remarks.IW)(md, plan, rung === 4 ? 5 : 20)),
				(0, shortening.rJ)(1, (rung) => changesFold(md, rows, plan, view, rung === 0)),
				(0, footer.q)(md, report, view, null)
			];
		}
		function title(report, rows) {
			let count = (...ends) => rows.filter(({ end }) => ends.includes(end)).length;
			let tried = rows.length - count("left-alone", "blocked");
			let done = `${(0, text_escape.zD)(count("done", "started"))} of ${(0, text_escape.zD)(tried)} done`;
			if (report.failureReason === "interrupted") return {
				sign: "\u274c",
				words: `interrupted, ${done}`,
				good: !1
			};
			if (count("failed") > 0) return {
				sign: "\u274c",
				words: done,
				good: !1
			};
			if (count("timed-out") > 0) return {
				sign: "\u231b",
				words: `still provisioning, ${done}`,
				good: !1
			};
			if (count("skipped", "blocked") > 0 || report.result === "failed" || report.result === "applied-in-part") return {
				sign: "\u274c",
				words: done,
				good: !1
			};
			if (rows.length === 0) return {
				sign: "\ud83d\udfe2",
				words: "nothing to do",
				good: !0
			};
			if (tried === 0) return {
				sign: "\ud83d\udfe1",
				words: `nothing applied, ${(0, text_escape.zD)(rows.length)} not allowed`,
				good: !1
			};
			if (count("left-alone", "not-started") > 0) return {
				sign: "\ud83d\udfe1",
				words: `${done}, ${(0, text_escape.zD)(count("left-alone"))} not allowed`,
				good: !1
			};
			return {
				sign: "\u2705",
				words: done,
				good: !0
			};
		}
		function tally(rows, plan) {
			let count = (end, action) => rows.filter((entry) => entry.end === end && (action === void 0 || entry.change.action === action)).length;
			let done = [
				"create",
				"update",
				"replace",
				"delete"
			].map((action) => [count("done", action) + count("started", action), wording.XM[action]]).filter(([number]) => number > 0);
			let failed = [count("failed"), "failed"];
			let rest = [
				[count("timed-out"), "still provisioning"],
				[count("blocked"), "blocked"],
				[count("skipped"), "skipped"],
				[count("not-started"), "not started"],
				[count("left-alone"), "not allowed"],
				[plan.counts.unchanged, "unchanged"],
				[plan.counts.unmanaged, "unmanaged"]
			];
			let words = (items) => items.map(([number, word]) => `${(0, text_escape.zD)(number)} ${word}`);
			let bold = done.length > 0 || failed[0] > 0 ? [`**${words([...done, failed]).join(" \u00b7 ")}**`] : [];
			return new markdown.VK([...bold, ...words(rest.filter(([number]) => number > 0))].join(" \u00b7 "));
		}
		function changesFold(md, rows, plan, view, withUnchanged) {
			let changed = rows.filter(({ change }) => (0, wording.D3)(change));
			if (changed.length === 0) return null;
			let folds = changed.map(({ change }) => (0, resource_details.$)(md, change, plan, view, { withUnchanged }));
			return (0, markdown.zH)(new markdown.VK("What each change was"), (0, markdown.t$)([countLine(plan), ...folds]));
		}
		function nextSteps(md, report, rows, view) {
			let again = (0, links.pi)(md, view, "re-run the job") ?? md.text`run the job again`;
			let count = (end) => rows.filter((entry) => entry.end === end).length;
			let steps = [
				report.error === null ? null : md.text`${report.error}`,
				count("failed") > 0 ? md.text`**What to do:** mend what the table says, then ${again}. Only what is missing is applied; it was reviewed already and needs no new approval.` : null,
				count("timed-out") > 0 ? md.text`**Nothing is lost:** Atlas is still at work on ${(0, wording.hS)(count("timed-out"), "resource")}. To go on waiting, ${again}; \`wait-timeout-minutes\` sets for how long.` : null,
				report.failureReason === "interrupted" ? md.text`**The run was interrupted.** To finish what is left, ${again}.` : null,
				count("left-alone") > 0 ? md.text`**Left alone:** ${(0, wording.hS)(count("left-alone"), "change")} that \`allowed-actions\` of this job does not cover. Once it does, run again; until then each plan shows it.` : null
			].filter((step) => step !== null);
			return steps.length === 0 ? null : (0, markdown.t$)(steps);
		}
		function refusedBlocks(md, report, refusal, view) {
			let untouched = report.outcomes.size === 0;
			return [
				(0, footer.R)(md, report, "\u26d4", view.command === "plan" ? "plan" : "apply", `${view.command === "plan" ? "refused" : "not applied"}: ${wording.J$[refusal.reason]}`),
				() => md.text`${refusal.message}${new markdown.VK(untouched ? " **Nothing was changed.**" : "")}`,
				(0, shortening.rJ)(4, (rung) => causes(md, report, refusal, view, rung === 4 ? 50 : refusal.addresses.length)),
				() => waysForward(md, refusal.waysForward),
				(0, footer.q)(md, report, view, null)
			];
		}
		function waysForward(md, ways) {
			let items = ways.slice(0, 8).map((way) => md.text`${way}`);
			if (items.length === 0) return null;
			return (0, markdown.t$)([new markdown.VK(items.length === 1 ? "**Way forward**" : "**Ways forward, choose one**"), (0, markdown.p_)(items, items.length > 1)]);
		}
		let REVIEWED = {
			"not-reviewed": "no plan comment showed it",
			"plan-changed": "another version of it, or none",
			superseded: "for another version of the file"
		};
		function causes(md, report, refusal, view, most) {
			let { plan } = report;
			if (plan === null || refusal.addresses.length === 0) return null;
			let reviewed = REVIEWED[refusal.reason];
			let moved = refusal.moved ? [new markdown.VK(`${refusal.moved}: the file is the one that was planned`)] : [];
			let byAddress = new Map(plan.resources.map((change) => [change.address, change]));
			let shown = refusal.addresses.slice(0, most);
			let rows = shown.map((address) => {
				let change = byAddress.get(address);
				let name = md.code(address, 120);
				if (change === void 0) return [
					name,
					new markdown.VK(reviewed ?? "\u2013"),
					new markdown.VK("no longer in the plan"),
					...moved
				];
				let word = new markdown.VK(severity.Eo[(0, severity.yf)(change)].word);
				let happens = md.text`**${word}**: ${(0, change_text.wj)(md, change, plan, view)}`;
				if (refusal.reason === "in-use") return [
					name,
					md.text`**${word}**`,
					(0, change_text.VV)(md, (0, severity.a1)(change, plan, view.showUnmanaged))
				];
				if (reviewed !== void 0) return [
					name,
					new markdown.VK(reviewed),
					happens,
					...moved
				];
				return [
					name,
					happens,
					change.usedBy.length === 0 ? new markdown.VK("\u2013") : (0, change_text.VV)(md, (0, severity.a1)(change, plan, view.showUnmanaged))
				];
			});
			let more = refusal.addresses.length - shown.length;
			return (0, markdown.t$)([(0, markdown.tp)(reviewed === void 0 ? [
				"Resource",
				"Planned",
				"Used by"
			] : [
				"Resource",
				"Reviewed",
				"Now",
				...moved.map(() => "Who moved")
			], rows), more > 0 ? new markdown.VK(`\u2026 and ${(0, text_escape.zD)(more)} more.`) : null]);
		}
		function bodyBlocks(md, report, view, surface) {
			let planless = (0, problem_blocks.B)(md, report, view);
			if (planless !== null) return planless;
			let { plan, refusal } = report;
			if (refusal !== null) return refusedBlocks(md, report, refusal, view);
			if (plan === null) throw TypeError("A target without a plan has a body of its own.");
			if (view.command === "apply") return applyBlocks(md, report, plan, view);
			return planBlocks(md, report, plan, view, {
				last: surface.on === "comment" ? whatMergingDoes(md, plan) : null,
				since: surface.since
			});
		}
		function whatMergingDoes(md, plan) {
			let changes = plan.resources.filter((change) => (0, wording.D3)(change) || (0, severity.yf)(change) === "unknown");
			if (changes.length === 0 || changes.some((change) => change.reason === "in-use")) return null;
			let promise = changes.every((change) => change.allowed) ? md.text`Merging applies this and nothing else.` : md.text`Merging applies no more than this.`;
			return md.text`${promise} If Atlas or the file moves first, apply stops and explains.`;
		}
	}),
	3895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => comparePlans,
			i: () => comparisonLine
		});
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3224);
		var _markdown_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _text_change_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5356);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2048);
		let LONGEST = 500 * _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.pi;
		function comparePlans(previous, head) {
			if (previous === null || head === null) return null;
			let remembered = sinceOf(previous.since);
			let showsPlan = previous.digest !== "" && previous.proof !== null;
			if (previous.head === head || previous.head === null || !showsPlan) return remembered?.head === head ? null : remembered;
			return sinceOf({
				head: previous.head,
				proof: previous.proof
			});
		}
		function comparisonLine(md, changes, earlier, view) {
			if (earlier === null) return null;
			let before = new Set((0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.MX)(earlier.proof));
			let planned = changes.filter((change) => change.action !== "no-op" && change.fingerprint !== "");
			if (before.size === 0 && planned.length === 0) return null;
			let isNew = (change) => !before.has(change.fingerprint.slice(0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.pi));
			let news = planned.filter(isNew);
			let gone = before.size - (planned.length - news.length);
			let same = planned.length - news.length;
			let head = md.text`Since ${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_0__.wn)(md, view, earlier.head)}: `;
			if (news.length === 0 && gone === 0) return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`${head}everything as already planned.`);
			let named = (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(md, news.map(({ address }) => address));
			let parts = [
				news.length === 0 ? null : md.text`**${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.hS)(news.length, "change"))} added or altered** (${named})`,
				gone === 0 ? null : new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.hS)(gone, "earlier one")} gone or altered`),
				same === 0 ? null : new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.hS)(same, "other")} as already planned`)
			];
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`${head}${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(parts, " \u00b7 ")}.`);
		}
		function sinceOf(value) {
			if (typeof value != "object" || !value) return null;
			let { head, proof } = value;
			if (typeof head != "string" || !/^[0-9a-f]{40,64}$/.test(head)) return null;
			if (typeof proof != "string" || proof.length > LONGEST || !/^[\w-]*$/.test(proof)) return null;
			return {
				head,
				proof
			};
		}
	}),
	1753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IW: () => remarks,
			gc: () => manualSteps,
			pH: () => planWarnings
		});
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2189);
		var _text_change_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5356);
		var _text_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9757);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2048);
		function planWarnings(md, plan, error, view) {
			let items = [
				error === null ? null : md.text`${error}`,
				interrupting(md, plan, view),
				deleting(md, plan),
				inUse(md, plan),
				failed(md, plan),
				ambiguous(md, plan),
				many(md, plan),
				notAllowed(md, plan),
				...plan.unreadable.slice(0, 5).map((part) => unreadable(md, part))
			].filter((item) => item !== null);
			return items.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.xE)("WARNING", items);
		}
		function interrupting(md, plan, view) {
			let links = plan.resources.filter((change) => (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_2__.yf)(change) === "replace" && change.usedBy.length > 0 && change.reason !== "in-use");
			if (links.length === 0) {
				let replaced = of(plan, "replace").filter((change) => change.reason !== "in-use");
				return replaced.length === 0 ? null : md.text`**${strong(replaced, "replacement")}:** ${named(md, replaced)} ${isOrAre(replaced)} gone until made again.`;
			}
			let all = links.map((change) => (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_2__.a1)(change, plan, view.showUnmanaged));
			let names = [...new Set(all.flatMap((used) => used.names))];
			let others = all.reduce((sum, used) => sum + used.others, 0);
			let one = names.length + others === 1;
			return md.text`**${strong(links, "replacement")} ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.VK(links.length === 1 ? "interrupts" : "interrupt")} traffic:** ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_1__.VV)(md, {
				names,
				others
			})} ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.VK(one ? "has" : "have")} no private link until ${named(md, links)} ${isOrAre(links)} made again.`;
		}
		function deleting(md, plan) {
			let deleted = of(plan, "delete").filter((change) => change.reason !== "in-use");
			return deleted.length === 0 ? null : md.text`**${strong(deleted, "deletion")}:** ${named(md, deleted)}.`;
		}
		function inUse(md, plan) {
			let blocked = plan.resources.filter((change) => change.reason === "in-use");
			return blocked.length === 0 ? null : md.text`**${strong(blocked, "resource")} still in use** by something the file does not declare: ${named(md, blocked)}. Apply refuses this target until that is gone or declared.`;
		}
		function failed(md, plan) {
			let stays = of(plan, "failed");
			return stays.length === 0 ? null : md.text`**${strong(stays, "resource")} failed in Atlas:** ${named(md, stays)}. Applying this plan does not mend it.`;
		}
		function ambiguous(md, plan) {
			let stuck = of(plan, "blocked");
			return stuck.length === 0 ? null : md.text`**${strong(stuck, "entry", "entries")} cannot go on:** ${named(md, stuck)}. Nothing is written for ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.VK(stuck.length === 1 ? "it" : "them")}.`;
		}
		function many(md, plan) {
			let count = plan.resources.filter((change) => change.destructive && (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.D3)(change) && change.reason !== "in-use").length;
			return count < 2 ? null : md.text`**${count} deletes and replaces together:** apply refuses them unless its \`max-deletes\` is at least ${count}.`;
		}
		function notAllowed(md, plan) {
			let left = plan.resources.filter((change) => (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.D3)(change) && !change.allowed);
			if (left.length === 0) return null;
			let actions = [...new Set(left.map((change) => change.action))].map((action) => md.code(action));
			return md.text`**${strong(left, "change")} not allowed** in this run: apply leaves ${named(md, left)} alone unless its \`allowed-actions\` has ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.nM)(actions, " and ")}.`;
		}
		function unreadable(md, part) {
			let scope = part.scope === null ? md.text`` : md.text` in workspace ${md.code(part.scope)}`;
			return md.text`**Could not read** ${md.code(part.kind)}${scope}: ${part.reason}`;
		}
		function remarks(md, plan, most) {
			if (plan.warnings.length === 0) return null;
			let first = plan.warnings.slice(0, most).map((warning) => md.text`${warning}`);
			let more = plan.warnings.length - first.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.t$)([md.text`**Worth knowing**`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(more > 0 ? [...first, md.text`${more} more in the run summary`] : first)]);
		}
		function manualSteps(md, changes, title = "Somebody must act on the other side") {
			let waiting = Map.groupBy(changes.filter((change) => change.manualStep !== null), (change) => change.manualStep ?? "");
			if (waiting.size === 0) return null;
			let items = [...waiting].slice(0, 5).map(([what, who]) => {
				let waits = (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(md, who.map((change) => change.address));
				return md.text`${waits}: ${what}`;
			});
			let more = waiting.size - items.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.t$)([new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.VK(`**${title}**`), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(more > 0 ? [...items, md.text`${more} more in the folds`] : items)]);
		}
		function of(plan, wanted) {
			return plan.resources.filter((change) => (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_2__.yf)(change) === wanted);
		}
		function strong(changes, one, many) {
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.hS)(changes.length, one, many));
		}
		function isOrAre(changes) {
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.VK(changes.length === 1 ? "is" : "are");
		}
		function named(md, changes) {
			return (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(md, changes.map((change) => change.address));
		}
	}),
	1473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => resourceDetails });
		var _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1683);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2189);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(387);
		var _text_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9757);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2048);
		function resourceDetails(md, change, plan, view, depth) {
			let look = depth.look ?? _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.Eo[(0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.yf)(change)];
			let users = (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.a1)(change, plan, view.showUnmanaged);
			let head = md.title`${change.address}`;
			let used = change.usedBy.length === 0 ? "" : ` \u00b7 used by ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(change.usedBy.length, "connection")}`;
			let title = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.VK(`${look.sign} <b>${look.word}</b> ${head}${used}`);
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.zH)(title, content(md, change, plan, users, view, depth), look.open);
		}
		function content(md, change, plan, users, view, depth) {
			let lines = diffLines(change, plan, users, view.redact, depth);
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.t$)([
				change.message === null ? null : md.text`Atlas says: ${md.code(change.message, 600)}`,
				lines.length === 0 ? null : md.fence("diff", lines),
				advice(md, change),
				change.manualStep === null || change.action === "no-op" ? null : md.text`On the other side: ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.u0)(change.manualStep)}`,
				whereabouts(md, change, view)
			]);
		}
		function diffLines(change, plan, users, redact, depth) {
			let fixed = change.action === "replace" ? change.fields.filter((field) => field.immutable) : [];
			let others = change.fields.filter((field) => !fixed.includes(field));
			let interrupts = change.destructive && change.reason !== "in-use";
			return [
				...depth.legend !== void 0 && change.fields.some(hasBothSides) ? [`@@ ${depth.legend} @@`] : [],
				...fixed.length > 0 ? ["@@ cannot be edited: delete, then create @@"] : [],
				...fixed.flatMap((field) => fieldLines(field, redact)),
				...fixed.length > 0 && others.length > 0 ? ["@@ changes with it @@"] : [],
				...others.flatMap((field) => fieldLines(field, redact)),
				...change.action === "delete" ? [] : mentioned(change, plan, redact),
				...depth.withUnchanged ? unchangedLines(change, redact) : [],
				...interrupts ? interruptions(users, redact) : []
			];
		}
		function mentioned({ mentions }, plan, redact) {
			return mentions.flatMap(({ path, address }) => {
				let other = plan.resources.find((change) => change.address === address);
				if (other?.action === "create") return [`# ${path}: known after ${redact(address)} is created`];
				if (other?.action === "replace") return [`# ${path}: known after ${redact(address)} is made again`];
				return other?.id ? [`# ${path}: ${redact(address)} is ${redact(other.id)}`] : [];
			});
		}
		function hasBothSides(field) {
			return field.live !== null && field.desired !== null;
		}
		function interruptions({ names, others }, redact) {
			let first = names.slice(0, 20).map((user) => `! interrupted meanwhile: ${redact(user)}`);
			let more = names.length - first.length + others;
			return more === 0 ? first : [...first, `! interrupted meanwhile: ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(more, "more connection")}`];
		}
		function fieldLines(field, redact) {
			let asItems = itemLines(field, redact);
			if (asItems !== null) return asItems;
			let { live, desired } = (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.SP)(field, redact);
			let unseen = field.sensitive && live === null && (0, _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__.vr)(field.desired) ? ["# Atlas never returns it, so it cannot be compared"] : [];
			return [
				...live === null ? [] : [`- ${field.path}: ${live}`],
				...desired === null ? [] : [`+ ${field.path}: ${desired}`],
				...desired === null && live === null ? [`  ${field.path}: (none)`] : unseen
			];
		}
		function itemLines(field, redact) {
			let { live, desired, path } = field;
			if ((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.dK)(field) || !((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.f6)(live) || (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.f6)(desired))) return null;
			if (!(live === null || (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.Sl)(live)) || !(desired === null || (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.Sl)(desired))) return null;
			let texts = (items) => (items ?? []).map((item) => (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.gF)(item, path, redact));
			let [before, after] = [texts(live), texts(desired)];
			return [
				`  ${path}:`,
				...before.filter((item) => !after.includes(item)).map((item) => `-   ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)(item, 400)}`),
				...after.map((item) => `${before.includes(item) ? " " : "+"}   ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)(item, 400)}`)
			];
		}
		function unchangedLines(change, redact) {
			if (change.unchanged.length === 0) return [];
			let first = change.unchanged.slice(0, 6);
			let more = change.unchanged.length - first.length;
			return [
				"@@ unchanged @@",
				...first.map(({ path, value }) => `  ${path}: ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.gF)(value, path, redact), 200)}`),
				...more > 0 ? [`# ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(more, "more unchanged field")}`] : []
			];
		}
		function advice(md, change) {
			if (change.reason === "ambiguous") return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.t$)([md.text`It could mean any of these live objects. Nothing is written for it, nor for what depends on it, until \`id:\` names one:`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.p_)(change.candidates.slice(0, 20).map((id) => md.text`\`id:\` ${md.code(id)}`))]);
			if (change.reason === "not-live") return md.text`Take \`id:\` away, or give the id of an object that is there.`;
			if (change.createBlocker !== null) return md.text`It is not there in Atlas: ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.u0)(change.createBlocker)}`;
			if ((0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.yf)(change) !== "failed") return null;
			if (change.entry.pin === null) return md.text`Mend the cause on the other side.`;
			return md.text`Mend the cause on the other side, or take \`id:\` away so that the next plan replaces it.`;
		}
		function whereabouts(md, change, view) {
			let after = change.dependsOn.slice(0, 5).map((address) => md.code(address));
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.nM)([
				(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_1__.$Y)(md, view, change.source),
				change.id === null ? null : md.text`Atlas id ${md.code(change.id)}`,
				after.length === 0 ? null : md.text`after ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.nM)(after, ", ")}`
			], " \u00b7 ");
		}
	}),
	404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => unmanagedFold });
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(387);
		function unmanagedFold(md, plan, view, most) {
			let { unmanaged } = plan.counts;
			if (unmanaged === 0 || !view.showUnmanaged || plan.unmanaged.length === 0) return null;
			let shown = plan.unmanaged.slice(0, most);
			let more = plan.unmanaged.length - shown.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zH)(new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`\u2754 ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(unmanaged)} unmanaged \u00b7 left alone \u00b7 paste to adopt`), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([
				md.text`Live in Atlas, not in the file. To take one over, paste its entry under a name of your choice:`,
				md.fence("yaml", adoptable(shown, view.redact)),
				more > 0 ? md.text`${more} more are left out here.` : null
			]));
		}
		function adoptable(objects, redact) {
			let top = objects.filter((object) => object.scope === null);
			let within = objects.filter((object) => object.scope !== null);
			return [...entriesByKind(top, redact, 0), ...workspaces(within, redact)];
		}
		function workspaces(objects, redact) {
			if (objects.length === 0) return [];
			return ["workspaces:", ...[...Map.groupBy(objects, (object) => object.scope ?? "")].flatMap(([name, inside]) => [`  ${scalar(redact(name))}:`, ...entriesByKind(inside, redact, 4)])];
		}
		function entriesByKind(objects, redact, indent) {
			let pad = " ".repeat(indent);
			return [...Map.groupBy(objects, (object) => object.kind)].flatMap(([kind, same]) => [`${pad}${scalar(kind)}:`, ...same.flatMap((object) => entry(object, redact, indent + 2))]);
		}
		function entry(object, redact, indent) {
			let pad = " ".repeat(indent);
			let name = object.name ?? suggestedName(object);
			let state = object.state === null ? "" : `, ${redact(object.state)}`;
			let fields = Object.entries((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__.uH)(object.config, redact));
			return [`${pad}${scalar(redact(name))}: # Atlas id ${redact(object.id)}${state}`, ...fields.filter(([, value]) => value != null).map(([key, value]) => `${pad}  ${scalar(key)}: ${yaml(value)}`)];
		}
		function suggestedName(object) {
			let { vendor, cloudProvider } = object.config;
			return [vendor ?? cloudProvider ?? object.kind, object.id.slice(-6)].map((word) => String(word).toLowerCase()).join("-").replace(/[^a-z0-9.-]+/g, "-");
		}
		function yaml(value) {
			if (value === _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__.NP) return "{ env: CHANGE_ME }";
			if (typeof value == "string") return scalar(value);
			if (typeof value != "object" || !value) return String(value);
			if (Array.isArray(value)) return `[${value.map(yaml).join(", ")}]`;
			let fields = Object.entries(value).filter(([, item]) => item !== void 0);
			return fields.length === 0 ? "{}" : `{ ${fields.map(([key, item]) => `${scalar(key)}: ${yaml(item ?? null)}`).join(", ")} }`;
		}
		function scalar(text) {
			return /^[A-Za-z][A-Za-z0-9_./-]*(:[A-Za-z0-9_./-]+)*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text);
		}
	}),
	5356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nt: () => addresses,
			VV: () => users,
			f0: () => paths,
			wj: () => whatHappens
		});
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(387);
		var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9757);
		var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2048);
		function whatHappens(md, change, plan, view) {
			let left = change.allowed ? null : md.text`**not in \`allowed-actions\` of this run**`;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([happening(md, change, plan, view), left], " \u00b7 ");
		}
		function happening(md, change, plan, view) {
			switch ((0, _severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change)) {
				case "replace": return replacing(md, change, plan, view);
				case "recreate": return md.text`failed in Atlas, nothing uses it: delete, then create again`;
				case "delete": return change.reason === "in-use" ? inUse(md, change, plan, view) : md.text`the file says \`ensure: absent\``;
				case "failed": return change.message === null ? md.text`failed in Atlas, no change planned` : md.text`Atlas: ${md.code(change.message, 160)}`;
				case "blocked":
					if (change.createBlocker !== null) return md.text`${change.createBlocker}`;
					return change.reason === "ambiguous" ? md.text`matches ${change.candidates.length} live objects: say which one with \`id:\`` : md.text`the \`id:\` it is pinned to is not there`;
				case "unknown": return md.text`could not be read; created by apply only if it is missing`;
				case "update": return updating(md, change, view);
				case "create": return md.text`${change.summary}`;
				case "pending": return change.reason === "awaiting-request" ? md.text`nobody on the other side has asked for it yet` : md.text`still provisioning; apply waits for it`;
				case "unchanged": return md.text`${change.summary}`;
			}
		}
		function replacing(md, change, plan, view) {
			if (change.reason === "in-use") return inUse(md, change, plan, view);
			if (change.reason === "failed") return md.text`failed in Atlas and in use: delete, then create again`;
			if (change.reason === "dependency-replaced") {
				let replaced = plan.resources.filter(({ address, action }) => action === "replace" && change.dependsOn.includes(address)).map(({ address }) => address);
				if (replaced.length > 0) return md.text`made again because ${addresses(md, replaced)} ${replaced.length === 1 ? new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK("is") : new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK("are")} replaced`;
			}
			let fixed = change.fields.filter((field) => field.immutable);
			if (fixed.length === 0) return md.text`delete, then create`;
			return md.text`${paths(md, fixed)} cannot be edited: delete, then create`;
		}
		function inUse(md, change, plan, view) {
			return md.text`**blocked**: in use by ${users(md, (0, _severity_js__WEBPACK_IMPORTED_MODULE_3__.a1)(change, plan, view.showUnmanaged))}`;
		}
		function users(md, { names, others }) {
			let more = others === 0 ? null : md.text`${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.hS)(others, "connection"))} that the file does not declare`;
			if (names.length === 0) return more ?? md.text`something the file does not declare`;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([addresses(md, names), more], " and ");
		}
		function updating(md, change, view) {
			if (change.reason === "secret-version") return md.text`sends its secrets again${versions(md, change)}`;
			let [only] = change.fields;
			if (change.fields.length === 1 && only !== void 0) return fromTo(md, only, view.redact);
			return md.text`${paths(md, change.fields)} change`;
		}
		function versions(md, change) {
			let version = change.fields.find((field) => field.path === "secretVersion");
			if (version === void 0) return md.text``;
			let [before, after] = [version.live, version.desired].map((value) => String(value ?? "none"));
			return md.text` (${md.code("secretVersion")} ${before ?? ""} \u2192 ${after ?? ""})`;
		}
		function fromTo(md, field, redact) {
			let { live, desired } = (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__.SP)(field, redact, 60);
			if ((live?.length ?? 0) + (desired?.length ?? 0) > 160) return md.text`${md.code(field.path)} changes`;
			if (live === null) return md.text`sets ${md.code(field.path)} to ${md.code(desired ?? "")}`;
			if (desired === null) return md.text`takes ${md.code(field.path)} ${md.code(live)} away`;
			return md.text`${md.code(field.path)}: ${md.code(live)} \u2192 ${md.code(desired)}`;
		}
		function paths(md, fields) {
			let first = fields.slice(0, 3).map((field) => md.code(field.path, 80));
			let more = fields.length - first.length;
			return md.text`${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(first, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
		}
		function addresses(md, names, most = 3) {
			let first = names.slice(0, most).map((name) => md.code(name, 120));
			let more = names.length - first.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([...first, more > 0 ? md.text`${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(more)} more` : null], ", ");
		}
	})
};
