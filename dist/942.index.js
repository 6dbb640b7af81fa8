export const id = 942;
export const ids = [942];
export const modules = {
	7245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gz: () => createHmac,
			cZ: () => isSameText,
			n1: () => createHash,
			po: () => randomBytes
		});
		let crypto = () => process.getBuiltinModule("node:crypto");
		let createHash = (...args) => crypto().createHash(...args);
		let createHmac = (...args) => crypto().createHmac(...args);
		let randomBytes = (size) => crypto().randomBytes(size);
		function isSameText(one, other) {
			let [a, b] = [Buffer.from(one), Buffer.from(other)];
			return a.length === b.length && crypto().timingSafeEqual(a, b);
		}
	}),
	4290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B_: () => markerLine,
			Sc: () => planPayload,
			t7: () => readMarker,
			vK: () => usedIn
		});
		let LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;
		let SIGNED = /,"sig":"([A-Za-z0-9_-]{43})"\}$/;
		function markerLine(marker, sign = () => null) {
			let json = JSON.stringify(marker.payload);
			let signature = sign(json);
			let whole = signature === null ? json : `${json.slice(0, -1)},"sig":"${signature}"}`;
			return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${Buffer.from(whole, "utf8").toString("base64url")} -->`;
		}
		function readMarker(body) {
			let end = body.indexOf("\n");
			let match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
			if (!match) return null;
			let [, role, target, encoded] = match;
			let whole = Buffer.from(encoded ?? "", "base64url").toString("utf8");
			try {
				let payload = JSON.parse(whole);
				if (!isPayload(payload)) return null;
				let { sig: _, ...rest } = payload;
				let signature = SIGNED.exec(whole)?.[1] ?? null;
				let json = signature === null ? whole : whole.replace(SIGNED, "}");
				return {
					role,
					target: target ?? "",
					payload: rest,
					json,
					signature
				};
			} catch {
				return null;
			}
		}
		function planPayload(payload) {
			let { salt, also, spent, closed, pull, blob, by, at } = payload;
			if (typeof salt != "string" || !isPrints(also, 24) || !isPrints(spent, 12) || !isPrints(payload.proof ?? "", 12)) return null;
			if (by !== "plan" && by !== "apply") return null;
			return {
				...payload,
				salt,
				also,
				spent,
				closed: closed === !0,
				pull: typeof pull == "number" ? pull : null,
				blob: typeof blob == "string" ? blob : null,
				by,
				at: typeof at == "string" ? at : ""
			};
		}
		function usedIn(payload) {
			let { used } = payload;
			if (!Array.isArray(used)) return [];
			return used.flatMap((one) => {
				let { salt, spent, closed } = one ?? {};
				return typeof salt == "string" && isPrints(spent, 12) ? [{
					salt,
					spent,
					closed: closed === !0
				}] : [];
			});
		}
		function isPrints(value, length) {
			return typeof value == "string" && value.length % length === 0 && /^[\w-]*$/.test(value);
		}
		function isPayload(value) {
			if (typeof value != "object" || !value) return !1;
			let { digest, proof, config, projectId } = value;
			return typeof digest == "string" && (typeof proof == "string" || proof === null) && typeof config == "string" && typeof projectId == "string";
		}
	}),
	3224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fc: () => printOf,
			I9: () => isTooLarge,
			MX: () => printsOf,
			N: () => newSalt,
			Qu: () => showedIn,
			Rf: () => spendPrints,
			eT: () => shownPrints,
			iD: () => spend,
			jM: () => rotationPrints,
			jd: () => unspentIn,
			oX: () => proofOf,
			pi: () => LENGTH,
			zv: () => recordOf
		});
		var _crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
		let LENGTH = 12;
		let MOST = 2500;
		function newSalt() {
			return (0, _crypto_js__WEBPACK_IMPORTED_MODULE_0__.po)(16).toString("base64url");
		}
		function printOf(fingerprint, salt) {
			return (0, _crypto_js__WEBPACK_IMPORTED_MODULE_0__.n1)("sha256").update(`${salt}\n${fingerprint}`).digest("base64url").slice(0, 12);
		}
		function isTooLarge(changes) {
			return changes.flatMap(({ review }) => review.shows.flatMap(({ also }) => [null, ...also])).length > MOST;
		}
		function rotationPrints(changes) {
			let rotating = changes.filter(({ action, rotates }) => action === "update" && rotates);
			return rotating.length >= MOST ? [] : rotating.flatMap(({ review }) => review.shows.at(-1)?.fingerprint ?? []);
		}
		function proofOf(changes, salt, digest = null) {
			let base = {
				salt,
				also: "",
				spent: "",
				closed: !1
			};
			if (isTooLarge(changes)) {
				let shown = digest === null ? null : [digest, ...rotationPrints(changes)];
				return {
					...base,
					proof: shown && joined(shown.map((fingerprint) => printOf(fingerprint, salt)))
				};
			}
			let shows = changes.flatMap(({ review }) => review.shows);
			return {
				...base,
				proof: joined(shows.map(({ fingerprint }) => printOf(fingerprint, salt))),
				also: joined(shows.flatMap((shown) => pairs(shown, salt)))
			};
		}
		function printsOf(text) {
			return text.match(/.{12}/g) ?? [];
		}
		function shownPrints({ proof, spent }) {
			return joined([...printsOf(proof ?? ""), ...printsOf(spent)]);
		}
		function unspentIn(proof) {
			if (proof.closed) return () => !1;
			let prints = new Set(printsOf(proof.proof ?? ""));
			for (let [main, also] of pairsOf(proof.also)) prints.has(main) && prints.add(also);
			return (fingerprint) => prints.size > 0 && prints.has(printOf(fingerprint, proof.salt));
		}
		function showedIn(proof) {
			return unspentIn({
				...proof,
				closed: !1,
				proof: shownPrints(proof),
				spent: ""
			});
		}
		function spend(proof, fingerprints) {
			return spendPrints(proof, fingerprints.map((fingerprint) => printOf(fingerprint, proof.salt)));
		}
		function spendPrints(proof, prints) {
			let done = new Set(prints);
			for (let [main, also] of pairsOf(proof.also)) done.has(also) && done.add(main);
			let left = printsOf(proof.proof ?? "");
			let spent = left.filter((print) => done.has(print));
			if (spent.length === 0) return proof;
			return {
				...proof,
				proof: joined(left.filter((print) => !done.has(print))),
				spent: joined([...printsOf(proof.spent), ...spent])
			};
		}
		function recordOf(proofs, carriedOut) {
			let room = Math.max(36e3 - (carriedOut > MOST ? 0 : carriedOut * 12), 0);
			return proofs.flatMap(({ salt, spent, closed }) => {
				if (spent === "" && !closed) return [];
				let kept = closed ? "" : spent.slice(0, room - room % 12);
				room -= kept.length;
				return [{
					salt,
					spent: kept,
					closed
				}];
			});
		}
		function pairs({ fingerprint, also }, salt) {
			return also.map((other) => printOf(fingerprint, salt) + printOf(other, salt));
		}
		function pairsOf(also) {
			return (also.match(/.{24}/g) ?? []).map((pair) => [pair.slice(0, 12), pair.slice(12)]);
		}
		function joined(prints) {
			return [...new Set(prints)].sort().join("");
		}
	}),
	2942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var change_groups = __webpack_require__(6479);
		var address = __webpack_require__(2460);
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
		function diagramFold(context) {
			let { md, plan, view } = context;
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
				...inner.flatMap((box) => inner.filter(({ change }) => isParent(change, box.change)).map(({ id }) => `${id} -.- ${box.id}`)),
				...styleLines(boxes, outer)
			];
		}
		function ofPart(boxes, part) {
			return boxes.filter((box) => box.part === part);
		}
		function frameLines({ id, change }, inner, redact) {
			let title = label([`${change.title.one} ${change.entry.name} \u00b7 ${diagram_status(change)}`], redact);
			let held = inner.filter(({ within }) => within === change.address);
			return [
				`subgraph ${id}[${title}]`,
				...held.map((box) => `${box.id}[${label([box.change.entry.name, box.change.summary], redact, diagram_status(box.change))}]`),
				"end"
			];
		}
		function outerLines({ id, change }, redact) {
			return [
				`${id}([${label([change.entry.name, change.title.one], redact, diagram_status(change))}])`,
				`${id}far[(${label([change.summary === "" ? change.address : change.summary], redact)})]`,
				`${id} --- ${id}far`
			];
		}
		function boxesOf({ resources }) {
			let within = resources.map((change) => frameOf(change, resources));
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
		function frameOf({ entry }, resources) {
			if (entry.parent === null) return null;
			let container = (0, address.GI)((0, address.I5)(entry.parent));
			return resources.some(({ address }) => address === container) ? container : null;
		}
		function isParent(change, { entry }) {
			return entry.parent !== null && change.address === (0, address.GI)(entry.parent);
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
		var markdown_value = __webpack_require__(2542);
		function fileChangeNotes(context) {
			let { fileChanges } = context.report;
			if (fileChanges === null) return null;
			let { left, renamed, redirected } = fileChanges;
			let items = [
				...redirected.slice(0, 5).map((move) => redirectedNote(context, move)),
				...renamed.slice(0, 5).map((move) => renamedNote(context, move)),
				...more(renamed.length + redirected.length, Math.min(renamed.length, 5) + Math.min(redirected.length, 5)),
				leftNote(context, left)
			].filter((item) => item !== null);
			return items.length === 0 ? null : (0, markdown.xE)("NOTE", items);
		}
		function more(all, shown) {
			return all > shown ? [new markdown.VK(`${(0, text_escape.zD)(all - shown)} more entries changed their name or what they lead to.`)] : [];
		}
		function redirectedNote({ md, view }, { from, to }) {
			let where = from.destination === null ? null : (0, markdown_value.gF)(from.destination, !1, view.redact);
			let led = [from.summary === "" ? null : md.text`${from.summary}`, where === null ? null : md.code(where, 160)];
			let id = view.showUnmanaged && from.id !== null ? md.text` (id ${md.code(from.id)})` : md.text``;
			return md.text`**${atStart(md, to)} leads elsewhere now.** It used to lead to ${(0, markdown.nM)(led, ", ")}; that ${new markdown.VK(from.title.one)}${id} stays in Atlas, and may be billed. To delete it, add an entry with the old fields and \`ensure: absent\`.`;
		}
		function renamedNote({ md }, { from, to }) {
			return md.text`**${atStart(md, from)} is now called ${md.code(to.entry.name, 120)}.** Atlas gets a new one, and ${md.code(from.entry.name, 120)} stays. To delete it, declare ${md.code(from.entry.name, 120)} with \`ensure: absent\`.`;
		}
		function atStart(md, change) {
			return new markdown.VK((0, wording.l2)((0, change_text.KT)(md, change).toString()));
		}
		function leftNote({ md }, left) {
			if (left.length === 0) return null;
			let addresses = new Set(left.map(({ entry }) => (0, address.cb)({ ...entry })));
			let shown = left.filter(({ entry: { parent } }) => parent === null || !addresses.has((0, address.cb)(parent))).slice(0, 5).map((change) => (0, change_text.KT)(md, change));
			let inside = left.length - shown.length;
			let names = [(0, markdown.nM)(shown, ", "), inside === 0 ? null : md.text`and ${inside} more`];
			return md.text`**${new markdown.VK((0, wording.hS)(left.length, "entry", "entries"))} left the file:** ${(0, markdown.nM)(names, " ")} ${new markdown.VK(left.length === 1 ? "stays" : "stay")} in Atlas. To delete ${new markdown.VK(left.length === 1 ? "it, keep the entry" : "them, keep the entries")} with \`ensure: absent\`.`;
		}
		var previous_plan = __webpack_require__(3895);
		var remarks = __webpack_require__(1753);
		var resource_details = __webpack_require__(1473);
		var unmanaged = __webpack_require__(404);
		function planBlocks(context, { last, since }) {
			let { md, report, plan } = context;
			let { sign, words } = (0, severity.DO)(plan, report.fileChanges);
			let rows = (0, severity.Np)(plan.resources).filter((change) => (0, severity.yf)(change) !== "unchanged");
			return [
				(0, footer.R_)(context, sign, "plan", words),
				() => rows.length === 0 ? nothingToDo(context) : countLine(plan),
				() => (0, remarks.pH)(context, report.error),
				() => fileChangeNotes(context),
				(0, shortening.rJ)(4, () => (0, remarks.p3)(context)),
				(0, shortening.rJ)(4, () => (0, remarks.gc)(md, plan.resources.filter(isOpen).map((change) => ({
					change,
					peer: null
				})))),
				() => (0, previous_plan.iF)(context, plan.resources, since),
				(0, shortening.FE)((0, change_groups.h)(context, rows, {
					title: "Change",
					row: (change) => (0, change_text.L_)(context, change),
					detail: (change, withUnchanged) => (0, resource_details.$)(context, change, { withUnchanged })
				})),
				(0, shortening.rJ)(4, (level) => (0, remarks.IW)(context, level === 4 ? 5 : 20)),
				(0, shortening.rJ)(0, () => rows.length === 0 ? null : diagramFold(context)),
				(0, shortening.rJ)(1, (level) => (0, unmanaged.Q)(context, level === 0 ? plan.unmanaged.length : 20)),
				(0, shortening.rJ)(0, () => rows.length === 0 ? null : unchangedFold(context)),
				(0, footer.qr)(context, last)
			];
		}
		function isOpen(change) {
			return (0, wording.D3)(change) || (0, severity.yf)(change) === "pending";
		}
		function countLine(plan) {
			let { counts } = plan;
			let others = [
				"failed",
				"blocked",
				"unknown"
			].map((state) => [count(plan, state), state]);
			let doing = [
				"create",
				"update",
				"replace",
				"delete"
			].map((action) => `${(0, text_escape.zD)(counts[action])} ${action}`);
			let being = [
				"unchanged",
				"pending",
				"unmanaged"
			].filter((state) => counts[state] > 0).map((state) => `${(0, text_escape.zD)(counts[state])} ${state}`);
			let more = others.filter(([number]) => number > 0).map(([number, state]) => `${(0, text_escape.zD)(number)} ${state}`);
			return new markdown.VK([
				`**${doing.join(" \u00b7 ")}**`,
				...more,
				...being
			].join(" \u00b7 "));
		}
		function count(plan, wanted) {
			return plan.resources.filter((change) => (0, severity.yf)(change) === wanted).length;
		}
		function nothingToDo(context) {
			let { md, plan } = context;
			let { length } = plan.resources;
			if (length === 0) return md.text`The file declares no resources, so there is nothing to compare.`;
			let all = length === 1 ? md.text`The **one** resource matches Atlas and is ready.` : md.text`All **${length}** resources match Atlas and are ready.`;
			let others = plan.counts.unmanaged;
			if (others === 0) return md.text`${all} There is nothing to apply.`;
			return md.text`${all} There is nothing to apply. Atlas also holds ${new markdown.VK((0, wording.hS)(others, "resource"))} that the file does not mention; left alone.`;
		}
		function unchangedFold({ md, plan }) {
			let unchanged = plan.resources.filter((change) => (0, severity.yf)(change) === "unchanged");
			if (unchanged.length === 0) return null;
			let names = unchanged.map((change) => (0, change_text.KT)(md, change));
			return (0, markdown.zH)(new markdown.VK(`\u2705 ${(0, text_escape.zD)(unchanged.length)} unchanged`), (0, markdown.nM)(names, " \u00b7 "));
		}
		var problem_blocks = __webpack_require__(724);
		var outcomes = __webpack_require__(4071);
		function resultTable(context, rows, most, folded) {
			let { md } = context;
			if (rows.length === 0) return null;
			let shown = rows.slice(0, most);
			let more = rows.length - shown.length;
			let content = (0, markdown.t$)([(0, markdown.eU)("Result", shown.map((entry) => resultRow(context, entry))), more > 0 ? md.text`\u2026 and ${more} more, less urgent than these.` : null]);
			return folded ? (0, markdown.zH)(new markdown.VK("\u2705 What was done, one by one"), content) : content;
		}
		function resultRow(context, entry) {
			let { md } = context;
			let { change, end, outcome } = entry;
			let { sign } = outcomes.c[end];
			let took = outcome === null || NOT_TRIED.has(end) ? null : md.text`after ${(0, wording.p0)(outcome.seconds)}`;
			return {
				sign,
				lines: [
					(0, markdown.nM)([resultWords(md, entry), took], " "),
					reason(context, entry),
					...facts(md, change, entry)
				]
			};
		}
		let NOT_TRIED = new Set([
			"skipped",
			"not-started",
			"blocked",
			"left-alone"
		]);
		function resultWords(md, { change, end }) {
			let { word } = outcomes.c[end];
			let what = (0, change_text.KT)(md, change);
			let wait = change.action === "no-op" ? "wait for" : change.action;
			if (end === "done") return md.text`${new markdown.VK(wording.XM[change.action])} ${what}`;
			if (end === "started") return md.text`${new markdown.VK(wording.XM[change.action])} ${what}, ${new markdown.VK(word)}`;
			if (end === "failed") return md.text`${new markdown.VK(word)} to ${new markdown.VK(wait)} ${what}`;
			if (end === "blocked" || end === "timed-out") return md.text`${new markdown.VK(word)} ${what}`;
			return md.text`${new markdown.VK(word)}: ${new markdown.VK(wait)} ${what}`;
		}
		function reason(context, { change, end, outcome }) {
			let { md } = context;
			if (end === "blocked") return (0, change_text.wj)(context, change);
			if (end === "left-alone") return md.text`needs ${md.code(change.action)} in \`allowed-actions\``;
			return outcome?.error ? md.prose(outcome.error.message, 600) : null;
		}
		function facts(md, change, { outcome, end }) {
			if (outcome === null || end === "left-alone") return [];
			let { id, state, error } = outcome;
			let idWord = change.action === "replace" && outcome.status === "done" ? "new id" : "id";
			let first = [state === null || error?.message.includes(state) ? null : md.code(state, 40), id === null ? null : md.text`${new markdown.VK(idWord)} ${md.code(id)}`].filter((fact) => fact !== null);
			let outputs = Object.entries(outcome.outputs).slice(0, 4).map(([name, value]) => md.text`${md.code(name)} ${md.code(String((0, markdown_value.uH)(value, (text) => text)))}`);
			return [first.length === 0 ? null : (0, markdown.nM)(first, " \u00b7 "), ...outputs];
		}
		function applyBlocks(context) {
			let { md, report, plan } = context;
			let rows = (0, outcomes.w)(report, plan);
			let { sign, words, good } = title(report, rows);
			return [
				(0, footer.R_)(context, sign, "apply", words),
				() => rows.length === 0 ? md.text`Everything that the file declares was as declared already. Nothing was written.` : tally(rows, plan),
				() => nextSteps(context, rows),
				(0, problem_blocks.Vw)(context),
				(0, shortening.rJ)(4, (level) => resultTable(context, rows, level === 4 ? 50 : rows.length, good && rows.length > 3)),
				(0, shortening.rJ)(3, () => (0, remarks.gc)(md, rows.flatMap(({ change, end, outcome }) => end === "timed-out" || end === "started" || outcome?.peer ? [{
					change,
					peer: outcome?.peer ?? null
				}] : []))),
				(0, shortening.rJ)(4, (level) => (0, remarks.IW)(context, level === 4 ? 5 : 20)),
				(0, shortening.rJ)(1, (level) => changesFold(context, rows, level === 0)),
				(0, footer.qr)(context, null)
			];
		}
		function title(report, rows) {
			let count = (...ends) => rows.filter(({ end }) => ends.includes(end)).length;
			let tried = rows.length - count("left-alone", "blocked");
			let done = `${(0, text_escape.zD)(count("done", "started"))} of ${(0, text_escape.zD)(rows.length)} done`;
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
		function changesFold(context, rows, withUnchanged) {
			let { plan } = context;
			let changed = rows.filter(({ change }) => (0, wording.D3)(change));
			if (changed.length === 0) return null;
			let folds = changed.map(({ change }) => (0, resource_details.$)(context, change, { withUnchanged }));
			return (0, markdown.zH)(new markdown.VK("What each change was"), (0, markdown.t$)([countLine(plan), ...folds]));
		}
		function nextSteps(context, rows) {
			let { md, report } = context;
			let again = (0, links.pi)(context, "re-run the job") ?? md.text`run the job again`;
			let count = (end) => rows.filter((entry) => entry.end === end).length;
			let steps = [
				report.error === null ? null : md.text`${report.error}`,
				count("failed") > 0 ? md.text`**What to do:** fix what the table says, then ${again}. Only what is missing is applied; it was reviewed already and needs no new approval.` : null,
				count("timed-out") > 0 ? md.text`**Nothing is lost:** Atlas is still at work on ${(0, wording.hS)(count("timed-out"), "resource")}. To go on waiting, ${again}; \`wait-timeout-minutes\` sets for how long.` : null,
				report.failureReason === "interrupted" ? md.text`**The run was interrupted.** To finish what is left, ${again}.` : null,
				count("left-alone") > 0 ? md.text`**Left alone:** ${(0, wording.hS)(count("left-alone"), "change")} that \`allowed-actions\` of this job does not cover. Once it does, run again; until then each plan shows it.` : null
			].filter((step) => step !== null);
			return steps.length === 0 ? null : (0, markdown.t$)(steps);
		}
		function refusedBlocks(context, refusal) {
			let { md, report, view } = context;
			let untouched = report.outcomes.size === 0;
			return [
				(0, footer.R_)(context, "\u26d4", view.command === "plan" ? "plan" : "apply", `${view.command === "plan" ? "refused" : "not applied"}: ${wording.J$[refusal.reason]}`),
				() => md.text`${refusal.message}${new markdown.VK(untouched ? " **Nothing was changed.**" : "")}`,
				(0, shortening.rJ)(4, (level) => report.plan === null ? null : causes({
					...context,
					plan: report.plan
				}, refusal, level === 4 ? 50 : refusal.addresses.length)),
				() => waysForward(md, refusal.waysForward),
				(0, footer.qr)(context, null)
			];
		}
		function waysForward(md, ways) {
			let items = ways.slice(0, 8).map((way) => md.text`${(0, wording.l2)(way)}`);
			if (items.length === 0) return null;
			return (0, markdown.t$)([new markdown.VK(items.length === 1 ? "**Way forward**" : "**Ways forward, choose one**"), (0, markdown.p_)(items, items.length > 1)]);
		}
		let REVIEWED = {
			"not-reviewed": "not in a reviewed plan",
			"plan-changed": "not in the reviewed plan",
			superseded: "planned for another version of the file"
		};
		function causes(context, refusal, most) {
			let { plan } = context;
			if (refusal.addresses.length === 0) return null;
			let byAddress = new Map(plan.resources.map((change) => [change.address, change]));
			let shown = refusal.addresses.slice(0, most);
			let more = refusal.addresses.length - shown.length;
			return (0, markdown.t$)([(0, markdown.eU)("Refused", shown.map((address) => causeRow(context, refusal, address, byAddress.get(address)))), more > 0 ? new markdown.VK(`\u2026 and ${(0, text_escape.zD)(more)} more.`) : null]);
		}
		function causeRow(context, refusal, address, change) {
			let { md, plan, view } = context;
			let reviewed = REVIEWED[refusal.reason];
			let review = reviewed === void 0 ? null : new markdown.VK(reviewed);
			let moved = refusal.moved ? md.text`Likely cause: **edited in ${refusal.moved}**, for the file is the one that was planned` : null;
			if (change === void 0) return {
				sign: "\u2754",
				lines: [
					md.code(address, 120),
					md.text`no longer in the plan`,
					moved
				]
			};
			let { sign, word } = severity.Eo[(0, severity.yf)(change)];
			let used = change.usedBy.length === 0 || change.blockedBy === "in-use" ? null : md.text`used by ${(0, change_text.U4)(md, (0, severity.a1)(change, plan, view.showUnmanaged))}`;
			return {
				sign,
				lines: [
					md.text`**${new markdown.VK(word)}** ${(0, change_text.KT)(md, change)}`,
					review,
					(0, change_text.wj)(context, change),
					used,
					moved
				]
			};
		}
		var drift_blocks = __webpack_require__(168);
		function bodyBlocks(context, surface) {
			let { report, view } = context;
			let planless = (0, problem_blocks.Bg)(context);
			if (planless !== null) return planless;
			let { plan, refusal } = report;
			if (refusal !== null) return refusedBlocks(context, refusal);
			if (plan === null) throw TypeError("A target without a plan has a body of its own.");
			let planned = {
				...context,
				plan
			};
			if (view.command === "apply") return applyBlocks(planned);
			if (view.command === "drift") return (0, drift_blocks.y9)(planned);
			return planBlocks(planned, {
				last: surface.on === "comment" ? whatMergingDoes(planned) : null,
				since: surface.since
			});
		}
		function whatMergingDoes(context) {
			let { md, plan, view } = context;
			let changes = plan.resources.filter((change) => (0, wording.D3)(change) || (0, severity.yf)(change) === "unknown");
			if (changes.length === 0 || changes.some((change) => change.blockedBy === "in-use")) return null;
			let whole = changes.every((change) => change.allowed);
			let where = view.branch === null ? md.text`the base branch` : md.code(view.branch, 100);
			let what = whole ? "merging applies this and nothing else" : "merging applies no more than this";
			return md.text`Once the apply workflow is on ${where}, ${new markdown.VK(what)}. If Atlas or the file changes first, apply stops and explains.`;
		}
	}),
	168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cp: () => solvedBlocks,
			Is: () => driftBlocks,
			y9: () => driftCheckBlocks
		});
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3147);
		var _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9351);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2189);
		var _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1391);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2542);
		var _plan_change_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6479);
		var _plan_remarks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1753);
		var _plan_resource_details_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1473);
		var _plan_unmanaged_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(404);
		var _text_change_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5356);
		var _text_severity_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9757);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2048);
		function driftBlocks(context, memory) {
			let { plan } = context;
			let findings = (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.Np)(plan.resources.filter(_text_severity_js__WEBPACK_IMPORTED_MODULE_11__.qd));
			return [
				() => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.t$)([intro(context, findings), checked(context, memory)]),
				() => (0, _plan_remarks_js__WEBPACK_IMPORTED_MODULE_7__.u0)(context),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.FE)((0, _plan_change_groups_js__WEBPACK_IMPORTED_MODULE_6__.h)(context, findings, findingLook(context))),
				() => settling(context, findings),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.rJ)(4, (level) => (0, _plan_remarks_js__WEBPACK_IMPORTED_MODULE_7__.IW)(context, level === 4 ? 5 : 20)),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.rJ)(1, (level) => (0, _plan_unmanaged_js__WEBPACK_IMPORTED_MODULE_9__.Q)(context, level === 0 ? plan.unmanaged.length : 20)),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.rJ)(0, () => historyFold(context, memory)),
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_1__.qr)({
					...context,
					view: {
						...context.view,
						runUrl: null
					}
				}, null)
			];
		}
		function driftCheckBlocks(context) {
			let { md, plan, report } = context;
			let findings = (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.Np)(plan.resources.filter(_text_severity_js__WEBPACK_IMPORTED_MODULE_11__.qd));
			let { sign, words } = (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.tE)(plan);
			let { counts } = plan;
			let rest = [
				"unchanged",
				"pending",
				"unmanaged"
			].filter((state) => counts[state] > 0).map((state) => `${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(counts[state])} ${state}`);
			return [
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_1__.R_)(context, sign, "drift", words),
				() => new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK([`**${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_12__.hS)(findings.length, "finding")}**`, ...rest].join(" \u00b7 ")),
				() => report.error === null ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.xE)("WARNING", [md.text`${report.error}`]),
				() => (0, _plan_remarks_js__WEBPACK_IMPORTED_MODULE_7__.u0)(context),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.FE)((0, _plan_change_groups_js__WEBPACK_IMPORTED_MODULE_6__.h)(context, findings, findingLook(context))),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.rJ)(4, (level) => (0, _plan_remarks_js__WEBPACK_IMPORTED_MODULE_7__.IW)(context, level === 4 ? 5 : 20)),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.rJ)(1, (level) => (0, _plan_unmanaged_js__WEBPACK_IMPORTED_MODULE_9__.Q)(context, level === 0 ? plan.unmanaged.length : 20)),
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_1__.qr)(context, null)
			];
		}
		function solvedBlocks(context, memory) {
			let { md, report, plan } = context;
			let count = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_12__.hS)(plan.resources.length, "declared resource"));
			return [
				() => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.t$)([md.text`\ud83d\udfe2 **Solved.** Atlas matches ${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__.Wf)(context, report.config, null)} again: ${count}, no finding.`, checked(context, memory)]),
				() => md.text`If Atlas and the file differ again, this issue is opened again.`,
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_4__.rJ)(0, () => historyFold(context, memory)),
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_1__.qr)({
					...context,
					view: {
						...context.view,
						runUrl: null
					}
				}, null)
			];
		}
		function intro(context, findings) {
			let { md, report, view } = context;
			let commit = (0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__.XE)(context);
			let at = commit === null ? md.text`` : md.text` at ${commit}${view.branch === null ? md.text`` : md.text` on ${md.code(view.branch, 100)}`}`;
			let count = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_12__.hS)(findings.length, "finding"));
			if (findings.length === 0) return md.text`What could be read of Atlas matches ${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__.Wf)(context, report.config, null)}${at}: **${count}**.`;
			return md.text`Atlas no longer matches ${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__.Wf)(context, report.config, null)}${at}: **${count}**.`;
		}
		function checked(context, memory) {
			let { md, view } = context;
			if (view.now === void 0) return null;
			let since = memory.since === null || memory.solved ? null : md.text`First seen **${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_12__.vd)(new Date(memory.since)))}**`;
			let run = (0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__.pi)(context);
			let last = md.text`last checked **${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_12__.n$)(view.now))}**${run === null ? md.text`` : md.text` in ${run}`}`;
			let line = (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nM)([since, last], ", ").toString();
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK(`${line[0]?.toUpperCase()}${line.slice(1)}.`);
		}
		function findingLook(context) {
			return {
				title: "Finding",
				row: (change) => findingRow(context, change),
				detail: (change) => (0, _plan_resource_details_js__WEBPACK_IMPORTED_MODULE_8__.$)(context, change, {
					withUnchanged: !1,
					look: findingStyle(change),
					legend: "- is Atlas, + is the file"
				})
			};
		}
		function findingRow(context, change) {
			let { md, report } = context;
			let { sign, word, open } = findingStyle(change);
			let cause = report.driftCauses.get(change.address) ?? null;
			return {
				sign,
				lines: [
					md.text`${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK(open ? `**${word}**` : word)} ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_10__.KT)(md, change)}`,
					finding(context, change),
					cause === null ? null : md.text`Likely cause: **${cause}**`
				]
			};
		}
		function findingStyle(change) {
			let { sign, open } = _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.Eo[(0, _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.yf)(change)];
			if (change.phase === "failed") return _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.Eo.failed;
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
			if (change.action === "unknown" && (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.yf)(change) === "unknown") return {
				sign,
				word: "unknown",
				open
			};
			return {
				sign,
				word: (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.yf)(change) === "blocked" ? "blocked" : "differs",
				open
			};
		}
		function finding(context, change) {
			let { md } = context;
			if (change.phase === "failed") return change.message === null ? md.text`FAILED in Atlas` : md.text`Atlas: ${md.code(change.message, 160)}`;
			if (change.action === "create") return change.summary === "" ? md.text`not in Atlas` : md.text`not in Atlas: ${change.summary}`;
			if (change.action === "delete") return md.text`the file says \`ensure: absent\``;
			if (change.blockedBy === "ambiguous") return md.text`matches ${change.candidates.length} live objects`;
			if (change.blockedBy === "not-live") return md.text`no live object has the id that \`id:\` names`;
			if (change.createBlocker !== null) return md.text`not in Atlas: ${change.createBlocker}`;
			if (change.action === "unknown") return md.text`could not be read`;
			let [only] = change.fields;
			return change.fields.length === 1 && only !== void 0 ? sides(context, only) : md.text`${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_10__.f0)(md, change.fields)} differ`;
		}
		function sides(context, field) {
			let { md, view } = context;
			let { live, desired } = (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_5__.SP)(field, view.redact, 60);
			let says = (text) => text === null ? new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK("nothing") : md.code(text, 120);
			return md.text`${md.code(field.path)} is ${says(live)} in Atlas, the file says ${says(desired)}`;
		}
		function settling(context, findings) {
			let { md, report, view } = context;
			let actions = [...new Set(findings.filter((change) => (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_12__.D3)(change) && change.action !== "create" && change.action !== "update" && (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_11__.yf)(change) !== "recreate").map((change) => change.action))];
			let words = actions.map((action) => md.code(action));
			let needs = actions.length === 0 ? md.text`` : md.text` It needs ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nM)(words, " and ")} in \`allowed-actions\`.`;
			let workflow = (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)(md.text`apply workflow`, (0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__.pk)(view));
			let branch = view.branch === null ? md.text`` : md.text` on ${md.code(view.branch, 100)}`;
			let file = md.code(report.config);
			let keep = [
				findings.some(({ fields, action }) => action !== "create" && fields.length > 0) ? md.text`make what the \`-\` lines above say the file's` : null,
				findings.some(({ action }) => action === "create") ? md.text`remove the entries that are missing in Atlas` : null,
				findings.some(({ action }) => action === "delete") ? md.text`remove \`ensure: absent\` from what is still there` : null
			].filter((step) => step !== null);
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.t$)([
				new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK("### Settle it"),
				(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)([
					md.text`**Put Atlas back:** run the ${workflow} by hand${branch} and tick *Accept unreviewed*; this issue is the review.${needs}`,
					md.text`**Keep what Atlas has:** edit ${file} in a pull request: ${keep.length === 0 ? md.text`make it say what Atlas has` : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nM)(keep, "; ")}.`,
					md.text`**Leave it for now:** close this issue as *not planned*. It stays closed until the findings change.`
				], !0),
				md.text`It closes by itself once a check comes back clean.`
			]);
		}
		function historyFold(context, memory) {
			let { md, view } = context;
			if (memory.history.length === 0) return null;
			let rows = memory.history.map((state) => [
				new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK(state.at === null ? "\u2013" : (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_12__.n$)(new Date(state.at))),
				md.text`${state.findings}`,
				state.run === null ? new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK("\u2013") : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)(md.text`${state.run}`, (0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_2__.Qm)(view, state.id))
			]);
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)(new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.VK("History: each time the findings changed"), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([
				"Seen",
				"Findings",
				"Run"
			], rows));
		}
	}),
	6479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => changeGroups });
		var _engine_model_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2460);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1391);
		var _text_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9757);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2048);
		function changeGroups(context, changes, look) {
			let { md } = context;
			let { open, folded } = divided(changes);
			return (level, room) => {
				if (level > 4 || changes.length === 0) return null;
				if (level === 4) return firstRows(md, changes, look);
				let groups = [...groupsOf(md, folded)];
				let frame = (shown) => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([
					open.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.eU)(look.title, open.map(look.row)),
					...open.map((change) => shown.get(change) ?? null),
					...groups.map(([title, members]) => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zH)(title, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.eU)(look.title, members.map(look.row)), ...members.map((change) => shown.get(change) ?? null)])))
				]);
				if (level === 3) return frame(new Map());
				let all = changes.filter(hasDetails).map((change) => ({
					change,
					text: look.detail(change, level === 0),
					isSevere: _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.Eo[(0, _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change)].open
				}));
				let left = room - frame(new Map()).toString().length - NOTE_MAX;
				let kept = level < 2 ? new Set(all) : (0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__.nc)(all, left);
				let missing = all.length - kept.size;
				return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([frame(new Map(all.filter((detail) => kept.has(detail)).map(({ change, text }) => [change, text]))), missing === 0 ? null : md.text`The details of ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_4__.hS)(missing, "change"))} are left out here.`]);
			};
		}
		let NOTE_MAX = 80;
		function firstRows(md, changes, look) {
			let shown = changes.slice(0, 50);
			let more = changes.length - shown.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.eU)(look.title, shown.map(look.row)), more > 0 ? md.text`\u2026 and ${more} more, less urgent than these.` : null]);
		}
		function divided(changes) {
			let counts = Map.groupBy(changes, _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.yf);
			let isFolded = (state) => !_text_severity_js__WEBPACK_IMPORTED_MODULE_3__.Eo[state].open && (counts.get(state)?.length ?? 0) > 15;
			return {
				open: changes.filter((change) => !isFolded((0, _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change))),
				folded: changes.filter((change) => isFolded((0, _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change)))
			};
		}
		function groupsOf(md, changes) {
			let byRoot = [...Map.groupBy(changes, rootName)];
			let own = byRoot.slice(0, byRoot.length > 25 ? 24 : 25);
			let others = byRoot.slice(own.length).flatMap(([, members]) => members);
			return new Map([...own.map(([root, members]) => [groupTitle(md, root, members), members]), ...others.length === 0 ? [] : [[new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(byRoot.length - own.length)} more \u00b7 ${countsOf(others)}`), others]]]);
		}
		function rootName({ entry: { kind, name, parent }, title }) {
			if (parent === null) return `\0${title.many}`;
			return (0, _engine_model_address_js__WEBPACK_IMPORTED_MODULE_5__.I5)({
				kind,
				name,
				parent
			}).name;
		}
		function groupTitle(md, root, members) {
			let counts = countsOf(members);
			if (root.startsWith("\0")) return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`${counts} \u00b7 <b>${root.slice(1)}</b>`);
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`${counts} \u00b7 in ${md.title`${root}`}`);
		}
		function countsOf(members) {
			return [...Map.groupBy(members, _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)].map(([state, same]) => `${_text_severity_js__WEBPACK_IMPORTED_MODULE_3__.Eo[state].sign} ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(same.length)} ${_text_severity_js__WEBPACK_IMPORTED_MODULE_3__.Eo[state].word}`).join(" \u00b7 ");
		}
		function hasDetails(change) {
			return change.fields.length > 0 || change.message !== null || change.action !== "no-op" || _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.Eo[(0, _text_severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change)].open;
		}
	}),
	3895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OA: () => comparePlans,
			eZ: () => namesOf,
			iF: () => comparisonLine
		});
		var _engine_model_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2460);
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3224);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2189);
		var _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5356);
		let LONGEST = 500 * _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.pi;
		function comparePlans(previous, head) {
			if (previous === null || head === null) return null;
			let remembered = comparisonOf(previous.since);
			let plan = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__.Sc)(previous);
			let showsPlan = plan !== null && plan.digest !== "" && plan.salt !== "" && plan.proof !== null;
			if (previous.head === head || previous.head === null || !showsPlan) return remembered?.head === head ? null : remembered;
			return comparisonOf({
				head: plan.head,
				proof: (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.eT)(plan),
				salt: plan.salt,
				names: previous.names
			});
		}
		function comparisonLine(context, changes, earlier) {
			let { md } = context;
			if (earlier === null) return null;
			let before = new Set((0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.MX)(earlier.proof));
			let planned = changes.filter((change) => change.action !== "no-op" && change.fingerprint !== "");
			if (before.size === 0 && planned.length === 0) return null;
			let isNew = ({ review }) => !review.shows.some(({ fingerprint }) => before.has((0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.Fc)(fingerprint, earlier.salt)));
			let news = planned.filter(isNew);
			let same = planned.length - news.length;
			let known = new Set(earlier.names ?? []);
			let altered = news.filter(({ address }) => known.has(address));
			let gone = (earlier.names ?? []).filter((name) => !planned.some(({ address }) => address === name));
			let lost = earlier.names === null ? Math.max(0, before.size - same) : 0;
			let head = md.text`Since ${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_1__.wn)(context, earlier.head)}: `;
			if (news.length + gone.length + lost === 0) return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.VK(`${head}everything as before.`);
			let marked = [
				...news.filter((change) => !altered.includes(change)).map((change) => md.text`+ ${md.code((0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.EU)(change), 120)}`),
				...altered.map((change) => md.text`changed ${md.code((0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.EU)(change), 120)}`),
				...gone.map((name) => md.text`\u2212 ${md.code(namesIn(name), 120)}`)
			];
			let shown = marked.slice(0, MOST_NAMED);
			let more = marked.length - shown.length;
			let line = [
				...shown,
				more === 0 ? null : md.text`${more} more`,
				lost === 0 ? null : md.text`\u2212 ${lost} of the earlier ones`
			];
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.VK(`${head}${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.nM)(line, ", ")}${same === 0 ? "" : `; ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(same)} as before`}.`);
		}
		function namesIn(text) {
			let address = (0, _engine_model_address_js__WEBPACK_IMPORTED_MODULE_6__.or)(text);
			return address === null ? text : (0, _engine_model_address_js__WEBPACK_IMPORTED_MODULE_6__.cb)(address);
		}
		let MOST_NAMED = 6;
		function namesOf(changes) {
			let names = changes.filter(({ action }) => action !== "no-op").map(({ address }) => address);
			return names.join("").length > NAMES_MAX ? null : names;
		}
		let NAMES_MAX = 4e3;
		function comparisonOf(value) {
			if (typeof value != "object" || !value) return null;
			let { head, proof, salt, names } = value;
			if (typeof head != "string" || !/^[0-9a-f]{40,64}$/.test(head)) return null;
			if (typeof proof != "string" || proof.length > LONGEST || !/^[\w-]*$/.test(proof)) return null;
			if (typeof salt != "string" || !/^[\w-]{1,64}$/.test(salt)) return null;
			return {
				head,
				proof,
				salt,
				names: Array.isArray(names) && names.every((name) => typeof name == "string") ? names : null
			};
		}
	}),
	1753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IW: () => remarks,
			gc: () => manualSteps,
			p3: () => variablesNeeded,
			pH: () => planWarnings,
			u0: () => unreadableParts
		});
		var _engine_model_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2460);
		var _file_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6738);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
		var _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5356);
		var _text_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9757);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2048);
		function planWarnings(context, error) {
			let { md, plan } = context;
			let items = [
				error === null ? null : md.text`${error}`,
				...interrupting(context),
				deleting(context),
				...inUse(context),
				failed(context),
				ambiguous(context),
				many(context),
				notAllowed(context),
				...plan.unreadable.slice(0, MOST_UNREADABLE).map((part) => unreadable(md, part))
			].filter((item) => item !== null);
			return items.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.xE)("WARNING", items);
		}
		function interrupting(context) {
			let { md, plan } = context;
			let replaced = of(plan, "replace").filter((change) => change.blockedBy !== "in-use");
			let used = replaced.filter(({ usedBy, interruption }) => usedBy.length > 0 && interruption !== null);
			let users = new Set(used.flatMap(({ usedBy }) => usedBy));
			let others = replaced.filter((change) => !used.includes(change) && !users.has(change.address));
			return [...[...Map.groupBy(used, ({ interruption }) => JSON.stringify(interruption)).values()].map((changes) => interruption(context, changes)), ...[...Map.groupBy(others, ({ title }) => title.many).values()].map((same) => md.text`**${countOf(same)} ${isOrAre(same)} deleted and re-created**, and down meanwhile: ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, same)}.`)];
		}
		function interruption(context, changes) {
			let { md, plan, view } = context;
			let [first] = changes;
			let { stops = "", lacks = "" } = first?.interruption ?? {};
			let all = changes.map((change) => (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.a1)(change, plan, view.showUnmanaged));
			let names = [...new Set(all.flatMap((shown) => shown.names))];
			let others = all.reduce((sum, shown) => sum + shown.others, 0);
			let are = first?.usersAre ?? {
				one: "resource",
				many: "resources"
			};
			let count = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(names.length + others, are.one, are.many));
			return md.text`**${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.l2)(stops))} of ${count} is interrupted:** ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.U4)(md, {
				names,
				others,
				are
			})} ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(names.length + others === 1 ? "has" : "have")} no ${lacks} while ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, changes)} ${isOrAre(changes)} re-created.`;
		}
		function deleting(context) {
			let { md, plan } = context;
			let deleted = of(plan, "delete").filter((change) => change.blockedBy !== "in-use");
			return deleted.length === 0 ? null : md.text`**${strong(deleted, "deletion")}:** ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(deleted.slice(0, 3).map((change) => (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.KT)(md, change)), ", ")}${deleted.length > 3 ? md.text` and ${deleted.length - 3} more` : md.text``}.`;
		}
		function inUse(context) {
			let { md, plan } = context;
			let blocked = plan.resources.filter((change) => change.blockedBy === "in-use");
			let [consumed, used] = [!0, !1].map((isConsumed) => blocked.filter((change) => (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.bk)(change).length > 0 === isConsumed));
			let found = [];
			for (let [title, changes] of Map.groupBy(consumed ?? [], ({ consumers }) => consumers?.title.many ?? "")) found.push(md.text`**${strong(changes, "resource")} in use by ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(title)}:** ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, changes)}. Apply refuses this target until they are stopped.`);
			used !== void 0 && used.length > 0 && found.push(md.text`**${strong(used, "resource")} still in use** by something the file does not declare: ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, used)}. Apply refuses this target until that is deleted or declared.`);
			return found;
		}
		function failed(context) {
			let { md, plan } = context;
			let stays = of(plan, "failed");
			return stays.length === 0 ? null : md.text`**${strong(stays, "resource")} failed in Atlas:** ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, stays)}. Applying this plan does not fix it.`;
		}
		function ambiguous(context) {
			let { md, plan } = context;
			let stuck = of(plan, "blocked");
			return stuck.length === 0 ? null : md.text`**${strong(stuck, "entry", "entries")} ${isOrAre(stuck)} blocked:** ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, stuck)}. Nothing is written for ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(stuck.length === 1 ? "it" : "them")}.`;
		}
		function many({ md, plan }) {
			let count = plan.resources.filter((change) => change.destructive && (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.D3)(change) && change.blockedBy !== "in-use").length;
			return count < 2 ? null : md.text`Apply needs \`max-deletes: ${count}\`, for it deletes and replaces that many.`;
		}
		function notAllowed({ md, plan, view }) {
			let left = plan.resources.filter((change) => (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.D3)(change) && !change.allowed);
			if (left.length === 0) return null;
			let actions = [...new Set(left.map((change) => change.action))].map((action) => md.code(action));
			let words = (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(actions, " and ");
			if (view.command === "apply") return md.text`**${strong(left, "change")} not allowed:** ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, left)} ${isOrAre(left)} left alone until \`allowed-actions\` of this job has ${words}.`;
			return md.text`**${strong(left, "change")} not in \`allowed-actions\` here:** ${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, left)}. If the apply job allows ${words}, **merging carries ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(left.length === 1 ? "it" : "them")} out**.`;
		}
		function unreadable(md, part) {
			let where = part.parent === null ? md.text`` : md.text` in workspace ${md.code((0, _engine_model_address_js__WEBPACK_IMPORTED_MODULE_6__.cb)(part.parent))}`;
			return md.text`**Could not read** ${md.code(part.kind)}${where}: ${part.reason}`;
		}
		function unreadableParts({ md, plan }) {
			let items = plan.unreadable.slice(0, MOST_UNREADABLE).map((part) => unreadable(md, part));
			return items.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.xE)("WARNING", items);
		}
		let MOST_UNREADABLE = 5;
		function remarks(context, most) {
			let { md, plan } = context;
			let items = [...(0, _file_warnings_js__WEBPACK_IMPORTED_MODULE_0__.d)(context), ...plan.warnings.map((warning) => md.text`${warning}`)];
			return (0, _file_warnings_js__WEBPACK_IMPORTED_MODULE_0__.e)(context, items, most);
		}
		function manualSteps(md, resources) {
			let waiting = Map.groupBy(resources.filter(({ change }) => change.manualStep !== null), ({ change, peer }) => [(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.u0)(change.manualStep ?? ""), ...peer === null ? [] : [peer]].join(" "));
			if (waiting.size === 0) return null;
			let items = [...waiting].slice(0, 8).map(([what, all]) => {
				let who = all.map(({ change }) => change);
				return md.text`**${countOf(who)}** (${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.VG)(md, who)}): ${what}`;
			});
			let more = waiting.size - items.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK("**Needed outside Atlas**"), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p_)(more > 0 ? [...items, md.text`${more} more in the details`] : items)]);
		}
		function variablesNeeded({ md, plan, view }) {
			let uses = plan.resources.flatMap((change) => change.sends.map(({ name }) => ({
				name,
				change
			})));
			let byName = Map.groupBy(uses, ({ name }) => name);
			if (byName.size === 0) return null;
			let names = [...byName.keys()];
			let count = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(byName.size, "variable"));
			if (byName.size > 6) {
				let first = names.slice(0, 3).map((name) => md.code(name, 120));
				return md.text`**Apply needs ${count}** in the \`env\` of its step, and sends ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(byName.size === 1 ? "it" : "them")} to Atlas: ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(first, ", ")} and ${byName.size - first.length} more. Each row below names its own, and where it goes.`;
			}
			let items = [...byName].map(([name, all]) => {
				let targets = [...new Map(all.map(({ change }) => [change.address, change])).values()];
				let to = targets.slice(0, 3).map((change) => {
					let where = change.destination === null ? null : (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__.gF)(change.destination, !1, view.redact);
					return md.text`${(0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_3__.KT)(md, change)}${where === null ? md.text`` : md.text` at ${md.code(where, 160)}`}`;
				});
				let more = targets.length - to.length;
				return md.text`${md.code(name, 120)} for ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(to, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
			});
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([md.text`**Apply needs ${count}** in the \`env\` of its step, and sends to Atlas:`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p_)(items)]);
		}
		function of(plan, wanted) {
			return plan.resources.filter((change) => (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.yf)(change) === wanted);
		}
		function strong(changes, one, many) {
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(changes.length, one, many));
		}
		function isOrAre(changes) {
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(changes.length === 1 ? "is" : "are");
		}
		function countOf(changes) {
			let [first] = changes;
			let title = changes.every(({ kind }) => kind === first?.kind) ? first?.title : void 0;
			return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(changes.length, title?.one ?? "resource", title?.many ?? "resources"));
		}
	}),
	1473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => resourceDetails });
		var _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1683);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2189);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2542);
		var _text_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9757);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2048);
		function resourceDetails(context, change, depth) {
			let { md, plan, view } = context;
			let look = depth.look ?? _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.Eo[(0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.yf)(change)];
			let users = (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.a1)(change, plan, view.showUnmanaged);
			let head = md.title`${change.address}`;
			let used = change.usedBy.length === 0 ? "" : ` \u00b7 used by ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(change.usedBy.length, change.usersAre.one, change.usersAre.many)}`;
			let title = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.VK(`${look.sign} <b>${look.word}</b> ${head}${used}`);
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.zH)(title, content(context, change, users, depth), look.open);
		}
		function content(context, change, users, depth) {
			let { md } = context;
			let lines = diffLines(context, change, users, depth);
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.t$)([
				change.message === null ? null : md.text`Atlas says: ${md.code(change.message, 600)}`,
				lines.length === 0 ? null : md.fence("diff", lines),
				advice(md, change),
				change.manualStep === null || (0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.yf)(change) === "unchanged" ? null : md.text`Needed outside Atlas: ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.u0)(change.manualStep)}`,
				whereabouts(context, change)
			]);
		}
		function diffLines({ view: { redact }, plan }, change, users, depth) {
			let fixed = change.action === "replace" ? change.fields.filter((field) => field.immutable) : [];
			let others = change.fields.filter((field) => !fixed.includes(field));
			let interrupts = change.destructive && change.blockedBy !== "in-use";
			return [
				...depth.legend !== void 0 && change.fields.some(hasBothSides) ? [`@@ ${depth.legend} @@`] : [],
				...fixed.length > 0 ? ["@@ cannot be edited: delete, then create @@"] : [],
				...fixed.flatMap((field) => fieldLines(field, redact)),
				...fixed.length > 0 && others.length > 0 ? ["@@ changes with it @@"] : [],
				...others.flatMap((field) => fieldLines(field, redact)),
				...change.action === "delete" ? [] : mentioned(change, plan, redact),
				...depth.withUnchanged ? unchangedLines(change, redact) : [],
				...interrupts ? interruptions(change, users, redact) : []
			];
		}
		function mentioned({ mentions }, plan, redact) {
			return mentions.flatMap(({ path, address }) => {
				let other = plan.resources.find((change) => change.address === address);
				if (other?.action === "create") return [`# ${path}: known after ${redact(address)} is created`];
				if (other?.action === "replace") return [`# ${path}: known after ${redact(address)} is re-created`];
				return other?.id ? [`# ${path}: ${redact(address)} is ${redact(other.id)}`] : [];
			});
		}
		function hasBothSides(field) {
			return field.live !== null && field.desired !== null;
		}
		function interruptions({ usersAre }, { names, others }, redact) {
			let first = names.slice(0, 20).map((user) => `! interrupted meanwhile: ${redact(user)}`);
			let more = names.length - first.length + others;
			return more === 0 ? first : [...first, `! interrupted meanwhile: ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(more, `more ${usersAre.one}`, `more ${usersAre.many}`)}`];
		}
		function fieldLines(field, redact) {
			let asItems = itemLines(field, redact);
			if (asItems !== null) return asItems;
			let { live, desired } = (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.SP)(field, redact);
			let notReturned = field.sensitive && live === null && (0, _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__.vr)(field.desired) ? ["# Atlas never returns it, so it cannot be compared"] : [];
			return [
				...live === null ? [] : [`- ${field.path}: ${live}`],
				...desired === null ? [] : [`+ ${field.path}: ${desired}`],
				...desired === null && live === null ? [`  ${field.path}: (none)`] : notReturned
			];
		}
		function itemLines(field, redact) {
			let { live, desired, path } = field;
			if ((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.dK)(field) || !((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.f6)(live) || (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.f6)(desired))) return null;
			if (!(live === null || (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.Sl)(live)) || !(desired === null || (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.Sl)(desired))) return null;
			let texts = (items) => (items ?? []).map((item) => (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.gF)(item, !1, redact));
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
				...first.map(({ path, value, sensitive }) => `  ${path}: ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_3__.gF)(value, sensitive, redact), 200)}`),
				...more > 0 ? [`# ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.hS)(more, "more unchanged field")}`] : []
			];
		}
		function advice(md, change) {
			if (change.blockedBy === "ambiguous") return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.t$)([md.text`It could mean any of these live objects. Nothing is written for it, nor for what depends on it, until \`id:\` names one:`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.p_)(change.candidates.slice(0, 20).map((id) => md.text`\`id:\` ${md.code(id)}`))]);
			if (change.blockedBy === "not-live") return md.text`Take \`id:\` away, or give the id of an object that is there.`;
			if (change.createBlocker !== null) return md.text`It is not there in Atlas: ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_5__.u0)(change.createBlocker)}`;
			if ((0, _text_severity_js__WEBPACK_IMPORTED_MODULE_4__.yf)(change) !== "failed") return null;
			if (change.entry.pin === null) return md.text`Fix the cause on the other side.`;
			return md.text`Fix the cause on the other side, or remove \`id:\` so that the next plan replaces it.`;
		}
		function whereabouts(context, change) {
			let { md } = context;
			let after = change.dependsOn.slice(0, 5).map((address) => md.code(address));
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.nM)([
				(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_1__.$Y)(context, change.source),
				change.id === null ? null : md.text`Atlas id ${md.code(change.id)}`,
				after.length === 0 ? null : md.text`after ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_2__.nM)(after, ", ")}`
			], " \u00b7 ");
		}
	}),
	404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => unmanagedFold });
		var _engine_model_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2460);
		var _engine_model_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1090);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
		function unmanagedFold(context, most) {
			let { md, plan, view } = context;
			let { unmanaged } = plan.counts;
			if (unmanaged === 0 || !view.showUnmanaged || plan.unmanaged.length === 0) return null;
			let shown = plan.unmanaged.slice(0, most);
			let more = plan.unmanaged.length - shown.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zH)(new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`\u2754 ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(unmanaged)} unmanaged \u00b7 left alone \u00b7 paste to adopt`), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([
				md.text`Live in Atlas, not in the file. To take one over, paste its entry. ${nameNote(context, shown)}`,
				md.fence("yaml", adoptable(shown, view.redact)),
				more > 0 ? md.text`${more} more are left out here.` : null
			]));
		}
		function nameNote({ md }, objects) {
			let named = new Set(objects.filter(({ name }) => name !== null).map(({ kind }) => kind));
			if (named.size === 0) return md.text`The name is yours to choose:`;
			let keys = (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([...named].map((kind) => md.code(kind)), " and ");
			return md.text`Keep the names under ${keys}, for they are Atlas's; others are yours to choose:`;
		}
		function adoptable(objects, redact) {
			return linesBelow(objects.map((object) => ({
				object,
				parents: object.parent === null ? [] : (0, _engine_model_address_js__WEBPACK_IMPORTED_MODULE_3__.cy)(object.parent)
			})), redact, 0);
		}
		function linesBelow(placed, redact, depth) {
			let pad = " ".repeat(depth * 4);
			let here = placed.filter(({ parents }) => parents.length === depth).map(({ object }) => object);
			let deeper = placed.filter(({ parents }) => parents.length > depth);
			let byKind = [...Map.groupBy(deeper, ({ parents }) => parents[depth]?.kind ?? "")];
			return [...entriesByKind(here, redact, depth * 4), ...byKind.flatMap(([kind, inside]) => [`${pad}${scalar(kind)}:`, ...[...Map.groupBy(inside, ({ parents }) => parents[depth]?.name ?? "")].flatMap(([name, same]) => [`${pad}  ${scalar(redact(name))}:`, ...linesBelow(same, redact, depth + 1)])])];
		}
		function entriesByKind(objects, redact, indent) {
			let pad = " ".repeat(indent);
			return [...Map.groupBy(objects, (object) => object.kind)].flatMap(([kind, same]) => [`${pad}${scalar(kind)}:`, ...same.flatMap((object) => entry(object, redact, indent + 2))]);
		}
		function entry(object, redact, indent) {
			let pad = " ".repeat(indent);
			let adoptable = object.toEntry();
			let id = object.id === null ? null : `Atlas id ${redact(object.id)}`;
			if (adoptable === null) return [`${pad}# ${redact([
				object.name ?? (0, _engine_model_change_js__WEBPACK_IMPORTED_MODULE_4__.Wy)(object.live),
				id,
				"cannot be declared with this version"
			].filter((part) => part !== null).join(", ")).replace(/\s+/g, " ")}`];
			let note = [id, object.state === null ? null : redact(object.state)].filter((part) => part !== null);
			let fields = Object.entries(adoptable.fields).filter(([, value]) => value != null);
			return [`${pad}${scalar(redact(adoptable.name))}:${note.length === 0 ? "" : ` # ${note.join(", ")}`}`, ...fields.map(([key, value]) => `${pad}  ${scalar(key)}: ${yaml(value ?? null, redact)}`)];
		}
		function yaml(value, redact) {
			if (typeof value == "string") return scalar(String((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__.uH)(value, redact)));
			if (typeof value != "object" || !value) return String(value);
			if (Array.isArray(value)) return `[${value.map((item) => yaml(item, redact)).join(", ")}]`;
			let fields = Object.entries(value).filter(([, item]) => item !== void 0);
			return fields.length === 0 ? "{}" : `{ ${fields.map(([key, item]) => `${scalar(redact(key))}: ${yaml(item ?? null, redact)}`).join(", ")} }`;
		}
		function scalar(text) {
			return /^[A-Za-z][A-Za-z0-9_./-]*(:[A-Za-z0-9_./-]+)*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.UN)(text);
		}
	}),
	5356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EU: () => shortName,
			KT: () => named,
			L_: () => changeRow,
			U4: () => dependentsText,
			VG: () => namedAll,
			bk: () => consumersThatPrevent,
			f0: () => paths,
			wj: () => whatHappens
		});
		var _engine_model_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2460);
		var _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1683);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
		var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9757);
		var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2048);
		function changeRow(context, change) {
			let { md } = context;
			let { sign, word, open } = _severity_js__WEBPACK_IMPORTED_MODULE_3__.Eo[(0, _severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change)];
			let verb = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(open ? `**${word}**` : word);
			return {
				sign,
				lines: [
					md.text`${verb} ${named(md, change)}`,
					(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([whatHappens(context, change), stateNow(md, change)], " \u00b7 "),
					whereTo(context, change)
				]
			};
		}
		function named(md, change) {
			return md.text`${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(change.title.one)} ${md.code(shortName(change), 120)}`;
		}
		function shortName({ entry: { kind, name, parent } }) {
			return (0, _engine_model_address_js__WEBPACK_IMPORTED_MODULE_5__.cb)({
				kind,
				name,
				parent
			});
		}
		function whatHappens(context, change) {
			let { md } = context;
			let left = change.allowed ? null : md.text`**needs ${md.code(change.action)} in \`allowed-actions\`**`;
			let happening = happens(context, change);
			return happening === null && left === null ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([happening, left], " \u00b7 ");
		}
		function whereTo({ md, view }, change) {
			let isMade = [
				"create",
				"replace",
				"unknown"
			].includes(change.action);
			let to = change.destination === null || !(isMade || change.sends.length > 0) ? null : md.text`to ${md.code((0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__.gF)(change.destination, !1, view.redact), 160)}`;
			let names = [...new Set(change.sends.map(({ name }) => name))];
			let sends = names.length === 0 ? null : md.text`sends ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(names.map((name) => md.code(name, 120)), ", ")}`;
			return to === null && sends === null ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([to, sends], " \u00b7 ");
		}
		function stateNow(md, change) {
			if (change.state === null || (0, _severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change) === "unchanged") return null;
			let state = md.code(change.state, 40);
			return md.text`now ${change.phase === "failed" ? md.text`**${state}**` : state}`;
		}
		function happens(context, change) {
			let { md } = context;
			switch ((0, _severity_js__WEBPACK_IMPORTED_MODULE_3__.yf)(change)) {
				case "replace": return replacing(context, change);
				case "recreate": return md.text`failed in Atlas, nothing uses it: delete, then create again`;
				case "delete": return change.blockedBy === "in-use" ? inUse(context, change) : md.text`the file says \`ensure: absent\``;
				case "failed": return change.message === null ? md.text`failed in Atlas, no change planned` : md.text`Atlas: ${md.code(change.message, 160)}`;
				case "blocked":
					if (change.createBlocker !== null) return md.text`${change.createBlocker}`;
					return change.blockedBy === "ambiguous" ? change.fields.length === 0 ? md.text`matches ${change.candidates.length} live objects: say which one with \`id:\`` : md.text`may be live already, under words that cannot be compared: pin it with \`id:\`, or give that object an entry of its own` : md.text`no live object has the id that \`id:\` names`;
				case "unknown": return md.text`could not be read; apply creates it only if it is missing`;
				case "update": return updating(context, change);
				case "create":
				case "unchanged": return change.summary === "" ? null : md.text`${change.summary}`;
				case "pending": return change.waitsFor === "other-side" ? md.text`not requested yet by the other side` : md.text`still provisioning; apply waits for it`;
			}
		}
		function replacing(context, change) {
			let { md, plan } = context;
			if (change.blockedBy === "in-use") return inUse(context, change);
			if (change.phase === "failed") return md.text`failed in Atlas and in use: delete, then create again`;
			if (change.reason === "dependency-replaced") {
				let replaced = plan.resources.filter(({ address, action }) => action === "replace" && change.dependsOn.includes(address)).map(shortName);
				if (replaced.length > 0) return md.text`re-created with ${names(md, replaced)}`;
			}
			let fixed = change.fields.filter((field) => field.immutable);
			if (fixed.length === 0) return md.text`delete, then create`;
			return md.text`${paths(md, fixed)} cannot be edited: delete, then create`;
		}
		function inUse(context, change) {
			let { md, plan, view } = context;
			let consumers = consumersThatPrevent(change);
			if (consumers.length > 0) return md.text`**blocked**: in use by ${consumedBy(context, change, consumers)}`;
			return md.text`**blocked**: in use by ${dependentsText(md, (0, _severity_js__WEBPACK_IMPORTED_MODULE_3__.a1)(change, plan, view.showUnmanaged))}`;
		}
		function consumersThatPrevent({ consumers }) {
			return consumers?.uses.filter(({ preventsDeletion }) => preventsDeletion) ?? [];
		}
		function consumedBy({ md, view }, { consumers }, uses) {
			let { one, many } = consumers?.title ?? {
				one: "consumer",
				many: "consumers"
			};
			if (!view.showUnmanaged) return md.text`${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.hS)(uses.length, one, many))}; stop what uses it first`;
			let shown = uses.slice(0, 5);
			let more = uses.length - shown.length;
			let all = shown.map(({ name, state, advice }) => md.text`${md.code(name, 64)} (${state ?? "in an unknown state"}); ${advice}`);
			return md.text`${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(uses.length === 1 ? one : many)} ${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(all, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
		}
		function dependentsText(md, { names: known, others, are }) {
			let more = others === 0 ? null : md.text`${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK((0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.hS)(others, are.one, are.many))} that the file does not declare`;
			if (known.length === 0) return more ?? md.text`something the file does not declare`;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([names(md, known.map(nameOfAddress)), more], " and ");
		}
		function nameOfAddress(address) {
			let parts = address.split("/");
			return parts.length > 2 && parts.length % 2 == 0 ? parts.filter((_, index) => index % 2 == 1).join("/") : address;
		}
		function updating(context, change) {
			let { md, view } = context;
			if (change.reason === "secret-version") return md.text`sends its secrets again${versions(md, change)}`;
			let [only] = change.fields;
			if (change.fields.length === 1 && only !== void 0) return fromTo(md, only, view.redact);
			return md.text`${paths(md, change.fields)} change`;
		}
		function versions(md, change) {
			let version = change.fields.find((field) => field.path === "secretVersion");
			let variable = change.fields.find(({ live, desired }) => (0, _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__.vr)(live) && (0, _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__.vr)(desired));
			if (version === void 0 && (0, _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__.vr)(variable?.live) && (0, _engine_plan_compare_js__WEBPACK_IMPORTED_MODULE_6__.vr)(variable.desired)) return md.text` (${md.code(variable.path)}: ${md.code(variable.live.env)} \u2192 ${md.code(variable.desired.env)})`;
			if (version === void 0) return md.text``;
			let [before, after] = [version.live, version.desired].map((value) => String(value ?? "none"));
			return md.text` (${md.code("secretVersion")} ${before ?? ""} \u2192 ${after ?? ""})`;
		}
		function fromTo(md, field, redact) {
			let { live, desired } = (0, _markdown_value_js__WEBPACK_IMPORTED_MODULE_2__.SP)(field, redact, 60);
			if ((live?.length ?? 0) + (desired?.length ?? 0) > 160) return md.text`${md.code(field.path)} changes`;
			if (live === null) return md.text`sets ${md.code(field.path)} to ${md.code(desired ?? "")}`;
			if (desired === null) return md.text`removes ${md.code(field.path)} ${md.code(live)}`;
			return md.text`${md.code(field.path)}: ${md.code(live)} \u2192 ${md.code(desired)}`;
		}
		function paths(md, fields) {
			let first = fields.slice(0, 3).map((field) => md.code(field.path, 80));
			let more = fields.length - first.length;
			return md.text`${(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(first, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
		}
		function names(md, all, most = 3) {
			let first = all.slice(0, most).map((name) => md.code(name, 120));
			let more = all.length - first.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([...first, more > 0 ? md.text`${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(more)} more` : null], ", ");
		}
		function namedAll(md, changes, most = 3) {
			return names(md, changes.map(shortName), most);
		}
	})
};
