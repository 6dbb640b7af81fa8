export const id = 315;
export const ids = [315];
export const modules = {
	315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { applyCommand: () => applyCommand });
		var write_queue = __webpack_require__(923);
		var guard = __webpack_require__(3077);
		var review_reviews = __webpack_require__(3089);
		var connect = __webpack_require__(1283);
		var run_end = __webpack_require__(2328);
		var client = __webpack_require__(4732);
		var schema_path = __webpack_require__(8912);
		var problem = __webpack_require__(951);
		var secrets_forms = __webpack_require__(9930);
		var secret = __webpack_require__(7289);
		var wording = __webpack_require__(1705);
		function readSecret(use, env, forbidden) {
			let value = Object.hasOwn(env, use.name) ? env[use.name] ?? "" : "";
			let variable = `the environment variable ${(0, wording.TL)(use.name)}`;
			if (value === "") throw unreadable(use, `${variable} is not set, or empty`, `under \`env:\` of the apply step add the line \`${use.name}: \${{ secrets.${use.name} }}\``);
			if (forbidden.some((credential) => holds(value, credential))) throw unreadable(use, `${variable} holds a credential of this action itself`, "give the connection a credential of its own");
			if (use.writeOnly && [...value].length < 4) throw unreadable(use, `${variable} has fewer than 4 characters`, "check the secret: a value this short could not be kept out of logs");
			let problem = use.problem?.(value) ?? null;
			if (problem !== null) throw unreadable(use, `the value of ${variable} ${problem}`, "correct the secret that the variable is made of");
			return new secret.z(value, use.name);
		}
		function holds(value, credential) {
			let { anywhere, asWords } = (0, secrets_forms.X)(credential.reveal());
			return value.trim() === credential.reveal().trim() || [...anywhere, ...asWords].some((form) => value.includes(form));
		}
		function unreadable(use, what, fix) {
			let { file, line, column } = use.source;
			let message = `${(0, wording.TL)(use.path)} of ${(0, wording.TL)(use.address)}: ${what}`;
			return new problem.xL([{
				message,
				fix,
				file,
				line,
				column,
				address: use.address
			}]);
		}
		var apply = __webpack_require__(5492);
		var address = __webpack_require__(2460);
		var atlas_error = __webpack_require__(1316);
		var read_live = __webpack_require__(6301);
		var apply_pauses = __webpack_require__(1030);
		function openPoller(options) {
			let { atlas, entries, clock, pollInterval, budget, interrupted } = options;
			let polledLists = new Map();
			let upcoming = new Map();
			let newest = new Map();
			let running = !1;
			let wake = () => void 0;
			function list(kind, parent) {
				let key = (0, address.EK)(kind.key, parent);
				let waitingFor = upcoming.get(key);
				if (waitingFor !== void 0) return waitingFor;
				let next = (newest.get(key)?.objects ?? Promise.resolve()).catch(() => void 0).then(() => {
					upcoming.delete(key);
					let listing = {
						begun: clock.now(),
						objects: (0, read_live.YR)(atlas, kind, parent, entries)
					};
					newest.set(key, listing);
					listing.objects.catch(() => {
						newest.get(key) === listing && newest.delete(key);
					});
					return listing.objects;
				});
				upcoming.set(key, next);
				return next;
			}
			async function poll(polled) {
				let { kind, parent, waiters, pauses } = polled;
				let asking = [...waiters];
				let changed = !1;
				polled.polling = !0;
				polled.due = endOfBudget();
				try {
					let objects = await list(kind, parent);
					polled.failures = 0;
					for (let waiter of asking) {
						let before = waiter.state;
						waiter.check(objects) && waiters.delete(waiter);
						waiter.state === before && waiters.has(waiter) || (changed = !0);
					}
					polled.due = Math.min(polled.due, clock.now() + pauses.next());
				} catch (error) {
					polled.failures += 1;
					polled.due = Math.min(polled.due, clock.now() + pollInterval);
					if (polled.failures >= 3 || (0, atlas_error.US)(error)) for (let waiter of asking) waiters.delete(waiter) && waiter.fail(error);
				}
				polled.polling = !1;
				clock.now() >= endOfBudget() && endAll(polled, "timed-out");
				waiters.size === 0 && polledLists.get((0, address.EK)(kind.key, parent)) === polled && polledLists.delete((0, address.EK)(kind.key, parent));
				options.onPoll(waitingNow(), changed);
				wake();
			}
			async function run() {
				for (; polledLists.size > 0 && !interrupted.aborted;) {
					let asleep = new AbortController();
					wake = () => asleep.abort();
					let idle = [...polledLists.values()].filter(({ polling }) => !polling);
					let pause = Math.min(...idle.map(({ due }) => due)) - clock.now();
					if (pause <= 0) for (let polled of idle) polled.due <= clock.now() && poll(polled);
					else {
						let signal = AbortSignal.any([interrupted, asleep.signal]);
						await (idle.length > 0 ? clock.sleep(pause, signal) : aborted(signal));
					}
				}
				for (let polled of polledLists.values()) endAll(polled, "interrupted");
				polledLists.clear();
				running = !1;
			}
			function polledListOf(kind, parent) {
				let key = (0, address.EK)(kind.key, parent);
				let known = polledLists.get(key);
				if (known) return known;
				let pauses = (0, apply_pauses.I)(pollInterval);
				let polled = {
					kind,
					parent,
					waiters: new Set(),
					pauses,
					due: endOfBudget(),
					polling: !1,
					failures: 0
				};
				polledLists.set(key, polled);
				return polled;
			}
			function endOfBudget() {
				budget.endsAt ??= clock.now() + budget.milliseconds;
				return budget.endsAt;
			}
			function waitingNow() {
				return [...polledLists.values()].flatMap(({ waiters }) => [...waiters].map(({ address, state, since }) => ({
					address,
					state,
					seconds: Math.round((clock.now() - since) / 1e3)
				})));
			}
			return {
				list,
				recent(kind, parent, milliseconds) {
					let listing = newest.get((0, address.EK)(kind.key, parent));
					return listing && clock.now() - listing.begun <= milliseconds ? listing.objects : list(kind, parent);
				},
				waitUntil({ address, kind, parent }, predicate, stateOf) {
					return new Promise((resolve, reject) => {
						let waiter = {
							address,
							since: clock.now(),
							state: null,
							check(objects) {
								waiter.state = stateOf(objects);
								try {
									let value = predicate(objects);
									if (value === void 0) return !1;
									resolve({
										met: !0,
										value
									});
								} catch (error) {
									reject(error);
								}
								return !0;
							},
							end: (why) => resolve({
								met: !1,
								why
							}),
							fail: reject
						};
						let polled = polledListOf(kind, parent);
						polled.waiters.add(waiter);
						polled.pauses.restart();
						polled.due = Math.min(polled.due, clock.now() + polled.pauses.next());
						wake();
						if (running) return;
						running = !0;
						run();
					});
				},
				async pause(milliseconds) {
					let left = endOfBudget() - clock.now();
					await clock.sleep(Math.min(milliseconds, left), interrupted);
					if (interrupted.aborted) return "interrupted";
					return clock.now() >= endOfBudget() ? "timed-out" : null;
				}
			};
		}
		function endAll({ waiters }, why) {
			for (let waiter of waiters) waiter.end(why);
			waiters.clear();
		}
		function aborted(signal) {
			return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: !0 }));
		}
		var kinds = __webpack_require__(4785);
		var verdict = __webpack_require__(2724);
		var plan_target = __webpack_require__(9554);
		async function prepareTarget(run, config, { reviews }) {
			let { target } = config.loaded;
			if (!target) return { report: (0, verdict.qn)(config) };
			try {
				let plan = await (0, plan_target.h)(run, config, target, await (0, plan_target._)(run, target, reviews.rotations(config, target)));
				let before = (0, verdict.Ft)(plan);
				if (before.result === "invalid" || before.failureReason === "forbidden") return { report: (0, verdict.EI)(config, before, {
					plan,
					problems: (0, verdict.s4)(plan)
				}) };
				return {
					config,
					target,
					plan: plan.resources.some(countsForOthers) ? await reviews.withoutUnread(config, plan) : plan
				};
			} catch (error) {
				return { report: (0, verdict.MK)(run, config, error) };
			}
		}
		function countsForOthers({ destructive, blockedBy }) {
			return destructive || blockedBy === "in-use";
		}
		async function carryOutTarget(run, { config, target, plan }, limit, shared) {
			try {
				let refusal = (0, guard.Z5)(plan) ?? limit ?? await shared.reviews.refusal(config, plan);
				if (refusal && run.interrupted.aborted) return (0, verdict.EI)(config, {
					result: "failed",
					failureReason: "interrupted"
				}, {
					plan,
					error: STOPPED
				});
				if (refusal) return (0, verdict.EI)(config, {
					result: "refused",
					failureReason: refusal.reason
				}, {
					plan,
					refusal
				});
				return await carryOut(run, config, target, await shared.reviews.withoutUnread(config, plan), shared);
			} catch (error) {
				if (!(error instanceof problem.xL)) return (0, verdict.MK)(run, config, error);
				let headline = plan.resources.some(({ sends }) => sends.some(({ name }) => (run.env[name] ?? "") === "")) ? "a secret is missing" : "a secret cannot be used";
				return (0, verdict.EI)(config, {
					result: "invalid",
					failureReason: "config-invalid"
				}, {
					plan,
					problems: error.problems,
					headline
				});
			}
		}
		let STOPPED = "The run was told to stop before anything was written. Run this job again.";
		async function carryOut(run, config, target, plan, shared) {
			let { inputs, runner, clock, interrupted } = run;
			let secrets = readSecrets(run, plan.resources.filter(apply.h));
			let atlas = (0, client.K)(run.session, {
				baseUrl: inputs.baseUrl,
				projectId: target.projectId
			}, run.pace, run.hardStop);
			let pollInterval = inputs.pollIntervalSeconds * 1e3;
			let total = plan.resources.filter((change) => (0, apply.h)(change) || change.waitsFor === "atlas").length;
			let applying = {
				plan,
				target,
				kinds: kinds.G,
				atlas,
				clock,
				pollInterval,
				interrupted,
				writes: shared.writes,
				wait: inputs.wait,
				poller: openPoller({
					atlas,
					entries: target.entries,
					clock,
					pollInterval,
					interrupted,
					budget: shared.budget,
					onPoll: progressLine(run, target.name, total, () => shared.runsOn(config))
				}),
				secretOf: (entry, reference) => secrets.get(secretKey(entry, reference)),
				log: (text) => runner.info(`${target.name}: ${text}`)
			};
			let { outcomes, plan: latest } = await (0, apply.B)(applying);
			return (0, verdict.EI)(config, (0, verdict.sR)(plan, outcomes, null, interrupted.aborted), {
				plan: latest,
				outcomes
			});
		}
		function readSecrets({ env, inputs }, changes) {
			let secrets = new Map();
			let problems = [];
			let own = [
				inputs.clientSecret,
				inputs.githubToken,
				...inputs.reviewKeys
			].filter((secret) => secret !== null);
			for (let { entry, sends } of changes) for (let use of sends) try {
				let problem = (value) => kindOf(entry).valueProblem?.(use.path, value) ?? null;
				let writeOnly = (0, schema_path.f)(kindOf(entry).spec, use.path.split("."), "writeOnly") !== null;
				secrets.set(secretKey(entry, { env: use.name }), readSecret({
					...use,
					address: entry.address,
					source: entry.source,
					writeOnly,
					problem
				}, env, own));
			} catch (error) {
				if (!(error instanceof problem.xL)) throw error;
				problems.push(...error.problems);
			}
			if (problems.length > 0) throw new problem.xL(problems);
			return secrets;
		}
		function kindOf({ kind }) {
			return kinds.G.find(({ key }) => key === kind);
		}
		function secretKey({ address }, { env }) {
			return `${address} ${env}`;
		}
		function progressLine({ runner, clock }, target, total, runsOn) {
			let last = -Infinity;
			let began = clock.now();
			return (waiting, changed) => {
				clock.now() - began >= 5e3 && runsOn();
				if (waiting.length === 0 || !changed && clock.now() - last < 6e4) return;
				last = clock.now();
				let named = waiting.slice(0, 5).map(({ address, state, seconds }) => `${address} ${state ?? "not listed yet"} ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`}`);
				let more = waiting.length > 5 ? [`${waiting.length - 5} more`] : [];
				runner.info(`${target}: waiting for ${waiting.length} of ${total} \u00b7 ${[...named, ...more].join(" \u00b7 ")}`);
			};
		}
		var change = __webpack_require__(1090);
		var proof_proof = __webpack_require__(3224);
		var signature = __webpack_require__(3852);
		var marker = __webpack_require__(4290);
		var links = __webpack_require__(9351);
		var markdown = __webpack_require__(2189);
		var text_wording = __webpack_require__(2048);
		let STATUS = /^\*\*(\u23f3|\u2705|\u274c|\u231b|\u26d4|\ud83d\udfe1) /u;
		function applyingStatus(view) {
			let context = {
				md: (0, markdown.wD)(view.redact),
				view
			};
			return context.md.text`**\u23f3 Applying** in ${runOf(context)} \u2026 If that run has ended, it was cut off: run it again.`.toString();
		}
		function appliedStatus(report, view, result) {
			let md = (0, markdown.wD)(view.redact);
			let run = runOf({
				md,
				view
			});
			let more = result === null ? md.text`see the result below` : md.text`see ${(0, markdown.nf)(md.text`the result`, (0, links.Pl)(result))}`;
			let told = result === null ? md.text`` : md.text` ${(0, markdown.nf)(md.text`Result`, (0, links.Pl)(result))}.`;
			let reason = report.refusal?.reason ?? report.failureReason;
			let words = report.headline ?? (reason === null ? null : text_wording.J$[reason]);
			let why = words === null ? "" : `: ${words}`;
			switch (report.result) {
				case "applied": return md.text`**\u2705 Applied** in ${run}.${told}`.toString();
				case "no-changes": return md.text`**\u2705 Nothing was left to apply** in ${run}.${told}`.toString();
				case "changes": return md.text`**\ud83d\udfe1 Nothing applied** in ${run}: \`allowed-actions\` does not cover it.${told}`.toString();
				case "refused": return md.text`**\u26d4 Not applied${why}** in ${run}; ${more}.`.toString();
				default:
					if (reason === "internal") return md.text`**\u274c Stopped unexpectedly** in ${run}; ${more}.`.toString();
					if (reason === "interrupted") return md.text`**\u231b Interrupted** in ${run}; ${more}.`.toString();
					if (reason === "wait-timeout") return md.text`**\u231b Still provisioning** after ${run}; ${more}.`.toString();
					return report.result === "applied-in-part" ? md.text`**\u274c Applied in part** in ${run}; ${more}.`.toString() : md.text`**\u274c Not applied${why}** in ${run}; ${more}.`.toString();
			}
		}
		function statusComment(comment, { target, payload }, status, sign) {
			let [, ...rest] = withStatus(comment, status).split("\n");
			return [(0, marker.B_)({
				role: "plan",
				target,
				payload
			}, sign), ...rest].join("\n");
		}
		function withStatus(body, status) {
			let [marker = "", title = "", ...lines] = body.split(/\r?\n/);
			if (!title.startsWith("## ")) return body;
			let rest = lines.slice(lines.findIndex((line) => line !== ""));
			return [
				marker,
				title,
				"",
				status,
				...STATUS.test(rest[0] ?? "") ? rest.slice(1) : ["", ...rest]
			].join("\n");
		}
		function runOf(context) {
			let { md } = context;
			return (0, links.pi)(context) ?? md.text`a run`;
		}
		var comment = __webpack_require__(7023);
		var run_published = __webpack_require__(1251);
		function openApplyStatus(run, reviews) {
			let begun = new Map();
			let openedAt = run.clock.now();
			async function showApplying(config) {
				let [github, walk] = await Promise.all([run.github(), reviews.known(config)]);
				let [newest] = walk?.pulls ?? [];
				for (let plan of newest?.plans ?? []) github !== null && isOpen(plan) && await rewrite(run, github, plan, applyingStatus(run.view), plan.proof, newest?.pull.number);
			}
			return {
				begin(config) {
					let { name } = config.loaded;
					if (run.inputs.comment === "never" || begun.has(name)) return;
					begun.set(name, showApplying(config).catch(() => void 0));
				},
				async tell(ended) {
					let published = new Map();
					let github = run.event === null ? null : await run.github();
					if (github === null) return published;
					await Promise.all(begun.values());
					run.clock.now() - openedAt >= 6e4 && !run.interrupted.aborted && await reviews.renew();
					let told = [];
					for (let one of ended) {
						let walk = await apart(run, one, null, () => walkToTell(run, reviews, one));
						walk !== null && told.push({
							...one,
							walk,
							result: null,
							leavesNothing: leavesNothing(run, one, walk)
						});
					}
					for (let [index, one] of told.entries()) {
						let result = await apart(run, one, run_published.q, async () => postResult(run, github, one, await placeOfResult(run, github, one)));
						told[index] = {
							...one,
							result: result.commentUrl || null
						};
						published.set(one.report.name, result);
					}
					for (let one of told) await apart(run, one, !1, () => showEnd(run, github, one));
					return published;
				}
			};
		}
		async function apart(run, { report }, otherwise, work) {
			try {
				return await work();
			} catch (error) {
				run.runner.info((0, verdict.US)(error));
				run.runner.warning(`${report.name}: its pull requests may not say how it ended: ${(0, verdict.s8)(error)}`);
				return otherwise;
			}
		}
		async function walkToTell(run, reviews, { config, report }) {
			if (report.failureReason === "superseded") return null;
			if (report.result !== "no-changes" || run.inputs.comment === "always") return reviews.walk(config);
			let walk = await (isStartedAgain(run) ? reviews.walk(config) : reviews.known(config));
			let hasLeft = ({ trusted, proof }) => trusted && !proof?.closed && proof?.proof !== "";
			return walk?.pulls.some(({ plans }) => plans.some(hasLeft)) ? walk : null;
		}
		async function placeOfResult(run, github, told) {
			let { pulls, tellOn } = told.walk;
			let lasting = pulls.find(({ isLasting }) => isLasting);
			if (pulls[0]?.isLasting !== !1 || lasting === void 0) return tellOn;
			if (run.inputs.comment === "never" || usedOf(told).length === 0) return tellOn;
			return !run.interrupted.aborted && await showEnd(run, github, told, ({ isLasting }) => isLasting) ? tellOn : lasting.pull.number;
		}
		function isStartedAgain({ env }) {
			return Number(env.GITHUB_RUN_ATTEMPT ?? "1") > 1;
		}
		async function postResult(run, github, told, tellOn) {
			let { config, report } = told;
			if (tellOn === null || run.inputs.comment === "never") return run_published.q;
			let { postApplyComment } = await __webpack_require__.e(67).then(__webpack_require__.bind(__webpack_require__, 3067));
			let { runner, view } = run;
			let place = {
				pull: tellOn,
				role: "apply",
				target: report.name
			};
			let mark = {
				config: config.path ?? report.config,
				used: usedOf(told),
				salt: (0, proof_proof.N)(),
				at: view.now?.toISOString() ?? "",
				sign: (0, signature.xJ)((0, review_reviews.V_)(run), place)
			};
			let outcome = await postApplyComment(github, tellOn, {
				body: (0, comment.QV)(report, view, { mark }),
				shorter: () => (0, comment.QV)(report, view, {
					mark,
					budget: LOWEST
				})
			});
			for (let warning of outcome.warnings) runner.warning(`${report.name}: ${warning}`);
			return {
				...run_published.q,
				commentId: outcome.id === null ? "" : String(outcome.id),
				commentUrl: outcome.url ?? ""
			};
		}
		let LOWEST = 1e4;
		async function showEnd(run, github, told, isMeant = () => !0) {
			let { report, walk, result } = told;
			let status = appliedStatus(report, run.view, result);
			let isWritten = !0;
			for (let [index, walked] of walk.pulls.entries()) {
				let { pull, plans } = walked;
				for (let plan of plans) {
					if (!isMeant(walked) || !isOpen(plan)) continue;
					let left = proofLeft(plan.proof, told);
					if (!(index < 10 && (plan.proof.proof !== "" || index === 0)) && left.spent === plan.proof.spent) continue;
					isWritten = await rewrite(run, github, plan, status, left, pull.number) && isWritten;
				}
			}
			return isWritten;
		}
		function isOpen(plan) {
			return plan.trusted && plan.payload !== null && plan.proof !== null && !plan.proof.closed;
		}
		async function rewrite(run, github, { comment, marker, payload, flaw }, status, proof, pull) {
			let { updateStatus } = await __webpack_require__.e(67).then(__webpack_require__.bind(__webpack_require__, 3067));
			let { target } = marker;
			let { salt, also, spent, closed } = proof;
			let written = {
				...payload,
				salt,
				proof: proof.proof,
				also,
				spent,
				closed,
				by: flaw === null ? "apply" : payload.by
			};
			let sign = (0, signature.xJ)((0, review_reviews.V_)(run), {
				pull: pull ?? 0,
				role: "plan",
				target
			});
			let refused = await updateStatus(github, comment.id, statusComment(comment.body, {
				target,
				payload: written
			}, status, sign));
			refused !== null && run.runner.warning(`${target}: the plan comment does not show the status of this apply. ${refused}`);
			return refused === null;
		}
		function proofLeft(proof, { report, leavesNothing }) {
			let left = (0, proof_proof.iD)(proof, spends(report));
			return leavesNothing ? {
				...left,
				closed: !0
			} : left;
		}
		function spends({ plan, outcomes }) {
			let done = (plan?.resources ?? []).filter(({ address }) => outcomes.get(address)?.status === "done");
			let whole = plan !== null && done.length > 0 ? [plan.digest] : [];
			return [...done.flatMap(({ review }) => review.spends), ...whole];
		}
		function leavesNothing({ runner }, { config, report }, walk) {
			let { target } = config.loaded;
			if (target === null || !isAsDeclared(report)) return !1;
			let left = (0, review_reviews.vx)(target, walk, spends(report));
			if (left.length === 0) return !0;
			runner.warning(`${report.name}: a reviewed rotation of secrets became known after the plan was made: ${left.join(", ")}. Run this job again to carry it out.`);
			return !1;
		}
		function isAsDeclared({ plan, outcomes, result, failureReason }) {
			if (plan === null || failureReason !== null) return !1;
			if (!(0, change.ik)(plan)) return result === "no-changes" || result === "applied";
			return plan.resources.every(({ address, action }) => action === "no-op" || outcomes.get(address)?.status === "done");
		}
		function usedOf(told) {
			let left = told.walk.pulls.flatMap(({ plans }) => plans).flatMap((plan) => isOpen(plan) ? proofLeft(plan.proof, told) : []);
			return (0, proof_proof.zv)(left, told.report.outcomes.size);
		}
		async function applyCommand(run, files) {
			let reviews = await (0, review_reviews.oe)(run, files);
			let status = openApplyStatus(run, reviews);
			let ended = await (0, connect.aW)(run, (online) => applyAll(online, files, reviews, status));
			let published = await status.tell(ended);
			return (0, run_end.lx)(run.inputs, ended.map(({ report }) => report), published);
		}
		async function applyAll(run, files, reviews, status) {
			let { inputs } = run;
			let shared = {
				writes: (0, write_queue.r)(inputs.maxParallel),
				budget: {
					milliseconds: inputs.waitTimeoutSeconds * 1e3,
					endsAt: null
				},
				reviews,
				runsOn: (config) => status.begin(config)
			};
			let prepared = files.map((config) => prepareTarget(run, config, shared));
			return Promise.all(files.map(async (config, index) => {
				let mine = await prepared[index];
				if (mine === void 0) throw TypeError("Every file is prepared.");
				return {
					config,
					report: await finish(run, mine, prepared, shared)
				};
			}));
		}
		async function finish(run, mine, all, shared) {
			if ("report" in mine) return mine.report;
			return carryOutTarget(run, mine, await limitOf(run, mine, all), shared);
		}
		async function limitOf({ inputs }, { plan }, all) {
			let ofProject = (await Promise.all(all)).flatMap((one) => "report" in one ? [] : [one.plan]).filter(({ projectId }) => projectId === plan.projectId);
			return (0, guard.yd)(ofProject, inputs)?.(plan) ?? null;
		}
	}),
	8832: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => baseEntries,
			h: () => fileChangesOf
		});
		var load = __webpack_require__(1625);
		var address = __webpack_require__(2460);
		var compare = __webpack_require__(1683);
		var read_live = __webpack_require__(6301);
		function fileChanges(before, now, live) {
			let then = new Map(before.resources.map((change) => [change.address, change]));
			let here = new Map(now.resources.map((change) => [change.address, change]));
			let found = new Set(now.resources.flatMap(({ id, kind }) => id === null ? [] : [`${kind} ${id}`]));
			let isLost = ({ id, kind }) => id !== null && !found.has(`${kind} ${id}`);
			let read = new Set(live.listings.filter(({ unreadable }) => unreadable === null).map(read_live.$t));
			let mayStay = (change) => !read.has((0, read_live.$t)(change.entry)) || isLost(change);
			let left = before.resources.filter((change) => !here.has(change.address) && change.entry.ensure === "present" && mayStay(change));
			let created = now.resources.filter(({ address, action }) => action === "create" && !then.has(address));
			let taken = new Set();
			let renamed = left.flatMap((old) => {
				let next = created.find((candidate) => !taken.has(candidate) && isRenamed(old, candidate));
				if (next === void 0) return [];
				taken.add(next);
				return [{
					from: old,
					to: next
				}];
			});
			let isRenamedAway = (change) => renamed.some(({ from }) => contains(from, change));
			return {
				left: left.filter((change) => !isRenamedAway(change)),
				renamed: renamed.filter(({ from }) => !renamed.some((other) => other.from !== from && contains(other.from, from))),
				redirected: now.resources.flatMap((change) => {
					let old = then.get(change.address);
					return change.action === "create" && old !== void 0 && isLost(old) && old.entry.ensure === "present" ? [{
						from: old,
						to: change
					}] : [];
				})
			};
		}
		function isRenamed(old, next) {
			return old.kind === next.kind && old.entry.name !== next.entry.name && (0, address.Lb)(old.entry.parent, next.entry.parent) && (0, compare.f$)(old.entry.spec) === (0, compare.f$)(next.entry.spec);
		}
		function contains(outer, { entry }) {
			for (let at = {
				kind: entry.kind,
				name: entry.name,
				parent: entry.parent
			}; at; at = at.parent) if ((0, address.GI)(at) === outer.address) return !0;
			return !1;
		}
		var plan = __webpack_require__(7204);
		var body = __webpack_require__(9267);
		var lib_kinds = __webpack_require__(4785);
		var run_history = __webpack_require__(728);
		var secret_rotation = __webpack_require__(9425);
		async function baseEntries(run, path, target, plan) {
			let { event } = run;
			let sha = event?.pullRequest?.baseSha ?? event?.before ?? null;
			if (event === null || path === null || !showsLiveText(plan)) return [];
			let github = await run.github();
			if (github === null) return null;
			let entriesOf = (file) => (0, load.K)(file, target.config, lib_kinds.G, { projectId: target.projectId }).target?.entries ?? [];
			try {
				if (sha === null) return (await earlierVersions(github, path, event.sha)).flatMap(entriesOf);
				let [bytes, moved] = await Promise.all([github.content(path, sha), otherFiles(run, github, path, sha)]);
				if (moved === null) return null;
				let own = bytes === null ? [] : (0, load.K)(bytes, target.config, lib_kinds.G, { projectId: target.projectId }).target?.entries;
				if (own === void 0 || bytes === null && run.event?.pullRequest == null) return null;
				return [...own, ...moved.flatMap(entriesOf)];
			} catch (error) {
				run.runner.info(`${target.name}: the file's version before this change cannot be read. ${error.message}`);
				return null;
			}
		}
		async function earlierVersions(github, path, sha) {
			if (!(0, run_history.W)(sha)) return [];
			let commits = (await github.fileHistory(path, sha)).slice(1, 6);
			return (await Promise.all(commits.map((commit) => github.content(path, commit.sha)))).flatMap((bytes) => bytes ?? []);
		}
		async function otherFiles(run, github, path, sha) {
			let pull = run.event?.pullRequest ?? null;
			if (pull === null) return [];
			let facts = await run.pullFacts();
			let changed = await (facts?.number === pull.number ? facts.files() : github.pullFiles(pull.number));
			let others = changed.filter((file) => file !== path && /\.ya?ml$/i.test(file));
			if (changed.length >= body.yX || others.length > 20) return null;
			return (await Promise.all(others.map((file) => github.content(file, sha)))).flatMap((bytes) => bytes ?? []);
		}
		async function fileChangesOf(run, path, { target, live }, now) {
			let pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
			if (pull === null || path === null || run.inputs.command !== "plan") return null;
			let [github, facts] = await Promise.all([run.github(), run.pullFacts()]);
			if (github === null) return null;
			try {
				if (!(facts?.number === pull.number ? await facts.files() : []).includes(path)) return null;
				let bytes = await github.content(path, pull.baseSha);
				if (bytes === null) return null;
				let { target: before } = (0, load.K)(bytes, target.config, lib_kinds.G, { projectId: target.projectId });
				if (before === null || before.projectId !== target.projectId) return null;
				let policy = {
					allowedActions: new Set(),
					rotations: secret_rotation.e1
				};
				return fileChanges((0, plan.e)(before, live, lib_kinds.G, policy), now, live);
			} catch (error) {
				run.runner.info(`${target.name}: it cannot be told what the file had before. ${error.message}`);
				return null;
			}
		}
		function showsLiveText({ resources, unmanaged }) {
			let kinds = new Set(lib_kinds.G.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
			let isShown = ({ fields }) => fields.some(({ live }) => live !== null);
			return resources.some((change) => kinds.has(change.kind) && isShown(change)) || unmanaged.some(({ kind }) => kinds.has(kind));
		}
	}),
	9554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => planTarget,
			_: () => readTarget
		});
		var client = __webpack_require__(4732);
		var http = __webpack_require__(4359);
		var model_address = __webpack_require__(2460);
		var compare = __webpack_require__(1683);
		let TO_CHANGE = { env: "CHANGE_ME" };
		function envPathsOf(...versions) {
			let found = new Map();
			for (let { address, spec } of versions.flat()) {
				let paths = (0, compare.FQ)(spec).filter(({ value }) => mentionsVariable(value));
				if (paths.length === 0) continue;
				let known = found.get(address) ?? new Set();
				for (let { path } of paths) known.add(path);
				found.set(address, known);
			}
			return found;
		}
		function everyPathOf({ resources, unmanaged }, kinds) {
			let keys = new Set(kinds.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
			let ofChange = ({ address, fields }) => [address, new Set(fields.filter(({ live }) => typeof live == "string" || Array.isArray(live)).map(({ path }) => path))];
			let ofObject = (object) => [addressOf(object), new Set((0, compare.FQ)(object.config).map(({ path }) => path))];
			return new Map([...resources.filter(({ kind }) => keys.has(kind)).map(ofChange), ...unmanaged.filter(({ kind }) => keys.has(kind)).map(ofObject)]);
		}
		function conceal(plan, paths) {
			if (paths.size === 0) return plan;
			return {
				...plan,
				resources: plan.resources.map((change) => concealChange(change, paths.get(change.address))),
				unmanaged: plan.unmanaged.map((object) => concealUnmanaged(object, paths))
			};
		}
		function concealedValues(plan, kinds, paths) {
			let values = new Set();
			let byKey = new Map(kinds.map((kind) => [kind.key, kind]));
			let note = (live, hidden) => {
				let kind = byKey.get(live.kind);
				if (!hidden && !kind?.isSensitive) return;
				for (let { path, value } of (0, compare.FQ)(live.value)) if (hidden && touches(hidden, path) || kind?.isSensitive?.(path, value)) for (let text of texts(value)) values.add(text);
			};
			for (let { live, address, kind, entry } of plan.resources) {
				live && note(live, paths.get(address));
				let isSensitive = byKey.get(kind)?.isSensitive;
				if (isSensitive) {
					for (let { path, value } of (0, compare.FQ)(entry.spec)) if (isSensitive(path, value)) for (let text of texts(value)) values.add(text);
				}
			}
			for (let object of plan.unmanaged) note(object.live, paths.get(addressOf(object)));
			return values.difference(namesIn(plan));
		}
		function namesIn({ resources, unmanaged }) {
			let addresses = [...resources.map(({ entry }) => entry), ...unmanaged.map(({ kind, name, parent }) => (0, model_address.ZE)(kind, name ?? "", parent))];
			return new Set(addresses.flatMap((address) => (0, model_address.cy)(address).map(({ name }) => name)));
		}
		function concealChange(change, paths) {
			if (!paths) return change;
			let hide = (field) => touches(paths, field.path) ? {
				...field,
				sensitive: !0
			} : field;
			return {
				...change,
				fields: change.fields.map(hide)
			};
		}
		function concealUnmanaged(object, all) {
			let paths = all.get(addressOf(object));
			if (!paths) return object;
			let hide = (value, path, instead) => {
				if (path !== "" && paths.has(path)) return instead;
				if (!(0, compare.jh)(value)) return value;
				let fields = Object.entries(value).map(([key, inner]) => [key, inner === void 0 ? void 0 : hide(inner, path === "" ? key : `${path}.${key}`, instead)]);
				return Object.fromEntries(fields);
			};
			return {
				...object,
				config: hide(object.config, "", "(sensitive)"),
				toEntry() {
					let entry = object.toEntry();
					return entry && {
						...entry,
						fields: hide(entry.fields, "", TO_CHANGE)
					};
				}
			};
		}
		function addressOf({ kind, name, parent }) {
			return name === null ? "" : (0, model_address.GI)((0, model_address.ZE)(kind, name, parent));
		}
		function touches(paths, path) {
			if (paths.has(path)) return !0;
			return [...paths].some((own) => path.startsWith(`${own}.`) || own.startsWith(`${path}.`));
		}
		function mentionsVariable(value) {
			return (0, compare.vr)(value) || Array.isArray(value) && value.some(mentionsVariable);
		}
		function texts(value) {
			if (typeof value == "string") return value === "" ? [] : [value, ...secretsOfUrl(value)];
			return Array.isArray(value) ? value.flatMap(texts) : [];
		}
		function secretsOfUrl(text) {
			if (!URL.canParse(text)) return [];
			let { username, password, search, searchParams } = new URL(text);
			let query = [search.slice(1), ...searchParams.values()].filter((part) => part.length >= 8);
			return [...password === "" ? [] : [
				password,
				decoded(password),
				`${username}:${password}`
			], ...query];
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		var plan_consumers = __webpack_require__(8833);
		var decide = __webpack_require__(3162);
		var match = __webpack_require__(3777);
		var plan = __webpack_require__(7204);
		var read_live = __webpack_require__(6301);
		var kinds = __webpack_require__(4785);
		var base_version = __webpack_require__(8832);
		var targets = __webpack_require__(2829);
		async function readTarget(run, target, rotations) {
			let { baseUrl, allowedActions } = run.inputs;
			let atlas = (0, client.c)(run.session, {
				baseUrl,
				projectId: target.projectId
			}, run.pace);
			rotations.catch(() => void 0);
			return readAndDecide(atlas, target, async () => ({
				allowedActions,
				rotations: await rotations
			}));
		}
		async function readAndDecide(atlas, target, policyOf) {
			let reading = (0, read_live.p9)(atlas, kinds.G, target);
			reading.catch(() => void 0);
			await (0, http.flushPendingIo)();
			(0, match.ZQ)(kinds.G, target.entries);
			let first = await reading;
			let policy = await policyOf();
			let decisions = (0, decide.k1)(target, first, kinds.G, policy);
			let deleted = (0, decide.BA)(decisions);
			let [live, consumers] = await Promise.all([deleted.size === 0 ? first : (0, read_live.Pt)(atlas, kinds.G, target, first, deleted), (0, plan_consumers.g)(atlas, kinds.G, decisions.changes)]);
			return {
				live: {
					...live,
					consumers
				},
				policy,
				decisions: deleted.size === 0 ? decisions : null
			};
		}
		async function planTarget(run, { path }, target, { live, policy, decisions }) {
			let { filter } = run;
			let made = (0, plan.e)(target, live, kinds.G, policy, decisions ?? void 0);
			let base = await (0, base_version.c)(run, path, target, made);
			(0, targets.q)(run, target, base ?? []);
			let paths = base === null ? everyPathOf(made, kinds.G) : envPathsOf(target.entries, base);
			for (let value of concealedValues(made, kinds.G, paths)) filter.add(value);
			return conceal(made, paths);
		}
	})
};
