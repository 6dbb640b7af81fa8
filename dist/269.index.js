export const id = 269;
export const ids = [269, 581];
export const modules = {
	9269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { applyAll: () => applyAll });
		class Node {
			value;
			next;
			constructor(value) {
				this.value = value;
			}
		}
		class Queue {
			#head;
			#tail;
			#size;
			constructor() {
				this.clear();
			}
			enqueue(value) {
				let node = new Node(value);
				if (this.#head) {
					this.#tail.next = node;
					this.#tail = node;
				} else {
					this.#head = node;
					this.#tail = node;
				}
				this.#size++;
			}
			dequeue() {
				let current = this.#head;
				if (!current) return;
				this.#head = this.#head.next;
				this.#size--;
				this.#head || (this.#tail = void 0);
				return current.value;
			}
			peek() {
				if (!this.#head) return;
				return this.#head.value;
			}
			clear() {
				this.#head = void 0;
				this.#tail = void 0;
				this.#size = 0;
			}
			get size() {
				return this.#size;
			}
			*[Symbol.iterator]() {
				let current = this.#head;
				for (; current;) {
					yield current.value;
					current = current.next;
				}
			}
			*drain() {
				for (; this.#head;) yield this.dequeue();
			}
		}
		function pLimit(concurrency) {
			let rejectOnClear = !1;
			typeof concurrency == "object" && ({concurrency, rejectOnClear = !1} = concurrency);
			validateConcurrency(concurrency);
			if (typeof rejectOnClear != "boolean") throw TypeError("Expected `rejectOnClear` to be a boolean");
			let queue = new Queue();
			let activeCount = 0;
			let resumeNext = () => {
				if (activeCount < concurrency && queue.size > 0) {
					activeCount++;
					queue.dequeue().run();
				}
			};
			let next = () => {
				activeCount--;
				resumeNext();
			};
			let run = async (function_, resolve, arguments_) => {
				let result = (async () => function_(...arguments_))();
				resolve(result);
				try {
					await result;
				} catch {}
				next();
			};
			let enqueue = (function_, resolve, reject, arguments_) => {
				let queueItem = { reject };
				new Promise((internalResolve) => {
					queueItem.run = internalResolve;
					queue.enqueue(queueItem);
				}).then(run.bind(void 0, function_, resolve, arguments_));
				activeCount < concurrency && resumeNext();
			};
			let generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
				enqueue(function_, resolve, reject, arguments_);
			});
			Object.defineProperties(generator, {
				activeCount: { get: () => activeCount },
				pendingCount: { get: () => queue.size },
				clearQueue: { value() {
					if (!rejectOnClear) {
						queue.clear();
						return;
					}
					let abortError = AbortSignal.abort().reason;
					for (; queue.size > 0;) queue.dequeue().reject(abortError);
				} },
				concurrency: {
					get: () => concurrency,
					set(newConcurrency) {
						validateConcurrency(newConcurrency);
						concurrency = newConcurrency;
						queueMicrotask(() => {
							for (; activeCount < concurrency && queue.size > 0;) resumeNext();
						});
					}
				},
				map: { async value(iterable, function_) {
					let promises = [];
					try {
						Array.from(iterable, (value, index) => {
							let promise = generator(function_, value, index);
							promises.push(promise);
							return promise;
						});
					} catch (error) {
						for (let promise of promises) promise.catch(() => {});
						throw error;
					}
					return Promise.all(promises);
				} }
			});
			return generator;
		}
		function validateConcurrency(concurrency) {
			if (!((Number.isInteger(concurrency) || concurrency === Infinity) && concurrency > 0)) throw TypeError("Expected `concurrency` to be a number from 1 and up");
		}
		function openWriteQueue(maxParallel) {
			let all = pLimit(maxParallel);
			let queues = new Map();
			return { run(queue, write) {
				if (queue === null) return all(write);
				let own = queues.get(queue) ?? pLimit(1);
				queues.set(queue, own);
				return own(() => all(write));
			} };
		}
		function queueOf(kind, entry, projectId) {
			if (kind.within !== void 0) return `${projectId} ${kind.within} ${entry.scope}`;
			return kind.named ? `${projectId} ${kind.key} ${entry.name}` : null;
		}
		var decide = __webpack_require__(7842);
		var atlas_error = __webpack_require__(1316);
		class ChangeAborted extends Error {
			status;
			failure;
			constructor(status, message, reason) {
				super(message);
				this.status = status;
				this.failure = {
					message,
					reason
				};
			}
		}
		function abort(status, message, reason) {
			throw new ChangeAborted(status, message, reason);
		}
		function waitEnded(why, what) {
			if (why === "interrupted") return abort("started", `${what}; the run was interrupted`, "interrupted");
			return abort("timed-out", `${what}; the time for waiting is used up. Run again to go on waiting.`, "wait-timeout");
		}
		function failure(kind, change, error) {
			let known = {
				id: change.id,
				state: change.state,
				outputs: {}
			};
			if (error instanceof ChangeAborted) return {
				...known,
				status: error.status,
				error: error.failure
			};
			if (error instanceof atlas_error.qL) return {
				...known,
				status: "failed",
				error: {
					message: error.message,
					reason: reasonOf(kind, error)
				}
			};
			return {
				...known,
				status: "failed",
				error: {
					message: error instanceof Error ? error.message : String(error),
					reason: "internal"
				}
			};
		}
		function reasonOf(kind, error) {
			let { errorCode, reason } = error.failure;
			if ((0, atlas_error.US)(error)) return "forbidden";
			if (errorCode !== null && kind.inUseCodes?.includes(errorCode)) return "in-use";
			return reason === "atlas-api" ? "resource-failed" : reason;
		}
		var match = __webpack_require__(3777);
		var compare = __webpack_require__(1683);
		function sendWrite(act, doing, send) {
			let { applying, kind, change } = act;
			return applying.writes.run(queueOf(kind, change.entry, applying.plan.projectId), () => {
				if (applying.interrupted.aborted) return abort("not-started", "the run was interrupted before it", "interrupted");
				act.begin();
				applying.log(`${change.address}: ${doing}`);
				return send();
			});
		}
		function desiredOf({ applying, kind, change: { entry }, ids }) {
			return {
				name: entry.name,
				scope: entry.scope,
				spec: entry.spec,
				secret: (value) => (0, compare.vr)(value) ? applying.secretOf(entry, value) : value,
				resolve: ({ kind: other, name }) => ids.get(`${other}/${name}`) ?? abort("skipped", `the id of ${other}/${name} is not known, which this ${kind.title} needs`, null)
			};
		}
		function listNow({ applying, kind, change }) {
			return applying.poller.fresh(kind, change.entry.scope);
		}
		function byId(objects, id) {
			return objects.find((object) => object.id === id);
		}
		function waitUntilReady(act, id) {
			let { applying, kind, change } = act;
			let { entry } = change;
			let since = applying.clock.now();
			let told = null;
			let introduced = !1;
			return waitFor(act, id, (objects) => {
				let now = byId(objects, id);
				if (!now) return;
				let rival = rivalOf(act, objects, id);
				if (rival) return abort("failed", `Atlas now has two: ${id} and ${rival.id}. Delete one of them, or pin the entry with \`id\`.`, "ambiguous");
				if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
				if (now.phase === "leaving") return abort("failed", endedMeanwhile(now), "resource-failed");
				let handover = now.phase === "pending" ? kind.manualStep?.(entry.spec, now.value) : null;
				if (handover && handover !== told) {
					applying.log(`${entry.address}: ${handover}`);
					told = handover;
				}
				if (now.phase === "ready" || now.settled) return {
					status: "done",
					live: now,
					id
				};
				if (!introduced && applying.clock.now() - since >= 6e4) {
					introduced = !0;
					introduce(act);
				}
			});
		}
		async function introduce({ applying, kind, change }) {
			let told = await kind.peerInfo?.(applying.atlas, change.entry.spec).catch(() => null);
			told && applying.log(`${change.address}: ${told}`);
		}
		async function waitFor({ applying, kind, change }, id, judge) {
			let stopped;
			let answer = await applying.poller.until({
				address: change.address,
				kind,
				scope: change.entry.scope
			}, (objects) => {
				try {
					return judge(objects);
				} catch (error) {
					stopped = error;
					return "stopped";
				}
			}, (objects) => byId(objects, id)?.state ?? null);
			if (answer === "stopped") throw stopped;
			if (answer === "interrupted") return {
				status: "started",
				live: null,
				id
			};
			if (answer === "timed-out") return waitEnded(answer, `${id} is still being made`);
			return answer;
		}
		async function untilGone({ applying, kind, change }, id) {
			let gone = await applying.poller.until({
				address: change.address,
				kind,
				scope: change.entry.scope
			}, (objects) => {
				let now = byId(objects, id);
				return !now || kind.gone?.(now.value) ? "gone" : void 0;
			}, (objects) => byId(objects, id)?.state ?? null);
			gone !== "gone" && waitEnded(gone, `${id} is still being deleted`);
		}
		function atlasSays({ id, state, message }) {
			return `Atlas made it ${state} (${id})${message === null ? "" : `: ${message}`}`;
		}
		function endedMeanwhile({ id, state }) {
			return `it came to an end meanwhile: ${id} is ${state}`;
		}
		function rivalOf({ kind, change: { entry } }, objects, id) {
			if (kind.named || entry.pin !== null) return;
			let strongest = kind.desiredKeys(entry.spec, entry.name)[0] ?? [];
			return (0, match.T7)(objects, strongest).find((object) => object.id !== id && object.phase !== "failed" && object.phase !== "leaving");
		}
		async function create(act) {
			let { applying, kind } = act;
			if (!kind.create) return abort("not-started", `Atlas cannot create a ${kind.title}`, null);
			let id = null;
			for (let attempt = 1; id === null; attempt++) id = await createOnce(act, attempt);
			return applying.wait ? waitUntilReady(act, id) : {
				status: "started",
				live: null,
				id
			};
		}
		async function createOnce(act, attempt) {
			let { kind, change, applying } = act;
			let desired = desiredOf(act);
			let before = new Set();
			try {
				let id = await sendWrite(act, "creating", async () => {
					if (!kind.named) {
						let objects = await listBefore(act);
						let there = adoptable(act, objects);
						if (there) {
							applying.log(`${change.address}: ${there.id} was made meanwhile and is what the file asks for`);
							return there.id;
						}
						before = new Set(objects.map((object) => object.id));
					}
					return await kind.create?.(applying.atlas, desired) ?? null;
				});
				if (id !== null) return id;
				return (await findNew(act, before))?.id ?? abort("failed", "Atlas said yes but shows nothing new", "resource-failed");
			} catch (error) {
				if ((0, atlas_error.BT)(error)) return lost(act, error, before, attempt);
				let leaving = isTwinRefused(error) ? await leavingTwin(act) : null;
				if (leaving === null && attempt > 1 && isTwinRefused(error)) return whenListed(act);
				if (leaving === null) throw error;
				await untilGone(act, leaving);
				return null;
			}
		}
		async function lost(act, error, before, attempt) {
			let { applying, kind, change } = act;
			let { clock, pollInterval, interrupted, log } = applying;
			log(`${change.address}: no answer to the create; looking for what became of it`);
			for (let look = 0; look <= 3 && !interrupted.aborted; look++) {
				look > 0 && await clock.sleep(pollInterval, interrupted);
				let found = await findNew(act, before).catch(() => null);
				if (!found) continue;
				log(`${change.address}: ${found.id} was made`);
				return found.id;
			}
			if (kind.named && attempt === 1 && !interrupted.aborted) return null;
			return abort("failed", `fate unknown: ${error.message} Atlas may still make it. Run again in a few minutes: what is there by then is taken, nothing is made twice.`, "resource-failed");
		}
		async function whenListed(act) {
			let { applying, kind, change } = act;
			let subject = {
				address: change.address,
				kind,
				scope: change.entry.scope
			};
			let found = await applying.poller.until(subject, (objects) => matchNow(act, objects)?.live ?? void 0, () => null);
			return typeof found == "string" ? waitEnded(found, "Atlas has it and does not list it yet") : found.id;
		}
		async function listBefore(act) {
			try {
				return await listNow(act);
			} catch (error) {
				if (act.applying.interrupted.aborted) return abort("not-started", "the run was interrupted before it", "interrupted");
				if (!(error instanceof atlas_error.qL)) throw error;
				return abort("not-started", `what is there could not be listed: ${error.message}`, error.failure.reason);
			}
		}
		function adoptable(act, objects) {
			let { kind, change } = act;
			let { live = null, candidates = [] } = matchNow(act, objects) ?? {};
			if (candidates.length > 0) return abort("failed", `it is ambiguous which of ${candidates.map(({ id }) => id).join(", ")} is meant`, "ambiguous");
			if (live === null) return null;
			if (live.phase !== "failed" && kind.differences(change.entry.spec, live.value, () => void 0).length === 0) return live;
			return abort("failed", `${`${live.id} appeared since the plan and is not what the file asks for`}; plan again`, "resource-failed");
		}
		async function findNew(act, before) {
			let found = matchNow(act, (await listNow(act)).filter((object) => !before.has(object.id)));
			return found?.live ?? found?.candidates[0] ?? null;
		}
		function matchNow({ applying, kind, change: { entry } }, objects) {
			let entries = applying.target.entries.filter(({ kind: key, scope }) => key === kind.key && scope === entry.scope);
			return (0, match.YW)(kind, entries, objects).byAddress.get(entry.address);
		}
		async function leavingTwin(act) {
			let { kind, change } = act;
			let keys = kind.desiredKeys(change.entry.spec, change.entry.name).flat();
			return (0, match.T7)(await listNow(act), keys).find(({ phase }) => phase === "leaving")?.id ?? null;
		}
		function isTwinRefused(error) {
			return error instanceof atlas_error.qL && /ALREADY_EXISTS/.test(error.failure.errorCode ?? "");
		}
		async function remove(act) {
			let { applying, kind, change } = act;
			let { live } = change;
			if (!live || !kind.remove) return;
			let isLeaving = async () => {
				let now = byId(await listNow(act), live.id);
				return !now || now.phase === "leaving";
			};
			try {
				await untilKnown(act, `deleting ${live.id}`, async () => kind.remove?.(applying.atlas, live.value, live.scope), isLeaving);
			} catch (error) {
				if (!(0, atlas_error.c4)(error)) throw error;
			}
			if (change.action === "delete" && !applying.wait) return;
			await untilGone(act, live.id);
			applying.log(`${change.address}: ${live.id} is gone`);
		}
		async function update(act) {
			let { applying, kind, change, ids } = act;
			let { entry, live, fields } = change;
			if (!kind.update || !live) return abort("failed", `Atlas cannot change a ${kind.title}`, "resource-failed");
			let desired = desiredOf(act);
			let differencesOf = (now) => kind.differences(entry.spec, now.value, (reference) => ids.get(`${reference.kind}/${reference.name}`));
			let isDone = async () => {
				let now = byId(await listNow(act), live.id);
				return !now || differencesOf(now).length === 0 && fields.every(({ path }) => path !== "secretVersion");
			};
			await untilKnown(act, `changing ${live.id}`, async () => kind.update?.(applying.atlas, desired, live.value, fields), isDone);
			let looks = 0;
			return waitFor(act, live.id, (objects) => {
				let now = byId(objects, live.id);
				if (!now) return abort("failed", `${live.id} is not there any more`, "resource-failed");
				if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
				if (now.phase === "leaving") return abort("failed", endedMeanwhile(now), "resource-failed");
				let left = differencesOf(now);
				if (left.length === 0) return now.phase === "ready" || now.settled || !applying.wait ? {
					status: "done",
					live: now,
					id: now.id
				} : void 0;
				if (now.phase !== "ready" || ++looks < 3) return;
				return abort("failed", `Atlas took the change but still has the old ${left.map(({ path }) => path).join(", ")}`, "resource-failed");
			});
		}
		async function untilKnown(act, doing, send, isDone) {
			let { clock, pollInterval, interrupted, log } = act.applying;
			for (let attempt = 1;; attempt++) try {
				return await whenFree(act, doing, send);
			} catch (error) {
				if (!(0, atlas_error.BT)(error) || interrupted.aborted) throw error;
				log(`${act.change.address}: ${error.message} Looking for what became of it.`);
				if (await isDone()) return;
				if (attempt === 3) throw error;
				await clock.sleep(pollInterval, interrupted);
			}
		}
		async function whenFree(act, doing, send) {
			let { applying, kind, change } = act;
			for (;;) try {
				return await sendWrite(act, doing, send);
			} catch (error) {
				let code = error instanceof atlas_error.qL ? error.failure.errorCode : null;
				if (code === null || !passes(act, code)) throw error;
				let subject = {
					address: change.address,
					kind,
					scope: change.entry.scope
				};
				let free = await applying.poller.until(subject, afterOneLook(), () => code);
				if (free !== "free") return waitEnded(free, error.message);
			}
		}
		function passes({ kind, change }, code) {
			if (kind.busyCodes?.includes(code)) return !0;
			return change.usedBy.length > 0 && (kind.inUseCodes?.includes(code) ?? !1);
		}
		function afterOneLook() {
			let looks = 0;
			return () => ++looks > 1 ? "free" : void 0;
		}
		function isCarriedOut(change) {
			return change.allowed && change.action !== "no-op" && change.action !== "unknown";
		}
		async function apply(applying) {
			let { plan, clock, wait } = applying;
			let changes = new Map(plan.resources.map((change) => [change.address, change]));
			let kinds = new Map(applying.kinds.map((kind) => [kind.key, kind]));
			let begun = new Map();
			let made = new Map();
			let removed = new Map();
			let actOn = (change, ids = new Map()) => ({
				applying,
				kind: kinds.get(change.kind),
				change,
				ids,
				begin() {
					begun.has(change.address) || begun.set(change.address, clock.now());
				}
			});
			let removal = (change) => once(removed, change, async () => {
				if (!isCarriedOut(change)) return abort("skipped", `this run may not ${change.action} it`, null);
				for (let user of change.usedBy) {
					let using = changes.get(user);
					using && await removal(using).catch(() => abort("skipped", `${user}, which uses it, is still there`, null));
				}
				return remove(actOn(change));
			});
			let making = (change) => once(made, change, async () => {
				if (!isCarriedOut(change)) return standing(change);
				change.action === "replace" && await foundation(change, (below) => below.action !== "replace" || !isCarriedOut(below));
				(change.action === "delete" || change.action === "replace") && await removal(change);
				if (change.action === "delete") return {
					status: "done",
					live: null,
					id: null
				};
				let act = actOn(change, await foundation(change));
				return change.action === "update" ? update(act) : create(act);
			});
			let standing = async (change) => {
				let { action, reason, live, id, phase } = change;
				if (reason === "provisioning" && wait && live) return waitUntilReady(actOn(change), live.id);
				if (action === "no-op" && phase === "failed" && live) return abort("failed", atlasSays(live), "resource-failed");
				if (action === "no-op" || action === "update") return {
					status: phase === "pending" ? "started" : "done",
					live,
					id
				};
				if (action === "replace" && phase === "ready" && !(0, decide.ZN)(actOn(change).kind, change.entry)) return {
					status: "done",
					live,
					id
				};
				if (action === "unknown") return abort("skipped", `what Atlas has for ${change.address} is not known`, null);
				return abort("not-started", `this run may not ${action} it`, null);
			};
			let foundation = async (change, isMeant = () => !0) => {
				let ids = new Map();
				for (let address of change.dependsOn) {
					let below = changes.get(address);
					if (!below || !isMeant(below)) continue;
					let { status, id, live } = await making(below).catch((error) => abort("skipped", error instanceof ChangeAborted && error.failure.reason === null ? `it needs ${address}: ${error.message}` : `it needs ${address}, which failed`, null));
					(status === "started" || live?.settled) && abort("not-started", `${address} is not usable yet; run again once it is`, null);
					id !== null && ids.set(address, id);
				}
				return ids;
			};
			let outcomeOf = async (change) => {
				let { kind } = actOn(change);
				let ended = await making(change).then(({ status, live, id }) => ({
					status,
					error: null,
					id,
					state: live?.state ?? null,
					outputs: live ? kind.outputs?.(live.value) ?? {} : {}
				}), (error) => failure(kind, change, error));
				let since = begun.get(change.address);
				return {
					...ended,
					seconds: since === void 0 ? 0 : Math.round((clock.now() - since) / 1e3)
				};
			};
			let subjects = plan.resources.filter((change) => isCarriedOut(change) || change.reason === "provisioning" && wait || change.action === "no-op" && change.phase === "failed");
			return new Map(await Promise.all(subjects.map(async (change) => [change.address, await outcomeOf(change)])));
		}
		function once(memory, change, run) {
			let known = memory.get(change.address);
			if (known !== void 0) return known;
			let promise = run();
			promise.catch(() => void 0);
			memory.set(change.address, promise);
			return promise;
		}
		var proof = __webpack_require__(3224);
		let BY_HAND = "run the apply workflow by hand with `require-reviewed-plan: false`: that run's own plan is then the review";
		let NEW_PLAN = "open a pull request, so that the new plan is reviewed";
		function blocked(plan, { maxDeletes }) {
			let carriedOut = plan.resources.filter(isCarriedOut);
			let inUse = carriedOut.filter(({ reason }) => reason === "in-use");
			if (inUse.length > 0) return {
				reason: "in-use",
				message: `Something that this plan does not take away uses ${inUse.map(({ address }) => address).join(", ")}.`,
				waysForward: [
					"declare what uses it in the file, so that it is replaced too",
					"remove what uses it in Atlas",
					"leave the resource as it is in Atlas"
				],
				addresses: addressesOf(inUse)
			};
			let destructive = carriedOut.filter((change) => change.destructive);
			if (destructive.length > maxDeletes) return {
				reason: "deletes-blocked",
				message: `The plan deletes or replaces ${destructive.length} resources; \`max-deletes\` allows ${maxDeletes}.`,
				waysForward: [`set \`max-deletes: ${destructive.length}\` for this run`, "split the change into several pull requests"],
				addresses: addressesOf(destructive)
			};
			return null;
		}
		function outdated(file, branch, currency) {
			if (currency === "same") return null;
			if (currency === "unknown") return {
				reason: "not-reviewed",
				message: `It cannot be told whether ${file} is still what the branch ${branch} has.`,
				waysForward: ["give the job `permissions: { contents: read }`", "run again"],
				addresses: []
			};
			return {
				reason: "superseded",
				message: currency === "missing" ? `The branch ${branch} no longer has ${file}.` : `The branch ${branch} has another ${file} by now.`,
				waysForward: ["nothing to do: the run for the newer commit applies what it holds"],
				addresses: []
			};
		}
		function unreviewed(plan, reviewed) {
			let carriedOut = plan.resources.filter(isCarriedOut);
			if (carriedOut.length === 0) return null;
			if (!reviewed.known) return {
				reason: "not-reviewed",
				message: reviewed.message,
				waysForward: ["run again", BY_HAND],
				addresses: addressesOf(carriedOut)
			};
			if (reviewed.proofs.length === 0) return {
				reason: "not-reviewed",
				message: reviewed.notes.length === 0 ? "No merged pull request shows a plan for this target." : reviewed.notes.join(" "),
				waysForward: [NEW_PLAN, BY_HAND],
				addresses: addressesOf(carriedOut)
			};
			let isShown = (0, proof.Le)(reviewed.proofs, plan.digest);
			let news = carriedOut.filter(({ reviewedAs }) => !isShown(reviewedAs));
			if (news.length === 0) return null;
			return {
				reason: "plan-changed",
				message: `What would be applied now is not what was reviewed: ${news.map(({ address, action }) => `${action} ${address}`).join(", ")}.`,
				waysForward: [
					"undo in Atlas what was changed there since the plan, and run again",
					NEW_PLAN,
					BY_HAND
				],
				addresses: addressesOf(news)
			};
		}
		function addressesOf(changes) {
			return changes.map(({ address }) => address);
		}
		var secret_rotation = __webpack_require__(9425);
		async function openReviewGuard(run, github) {
			let { event, inputs, clock, interrupted } = run;
			let unknown = {
				known: !1,
				message: "It cannot be told what was reviewed, for this run has no GitHub token or no repository."
			};
			let { reviews } = await Promise.all([
				__webpack_require__.e(413),
				__webpack_require__.e(604),
				__webpack_require__.e(420)
			]).then(__webpack_require__.bind(__webpack_require__, 420));
			let { configIsCurrent } = await __webpack_require__.e(121).then(__webpack_require__.bind(__webpack_require__, 5121));
			let find = github ? reviews(github, event, (milliseconds) => clock.sleep(milliseconds, interrupted)) : null;
			let known = new Map();
			let reviewed = ({ loaded: { target } }) => {
				if (!find || !target) return Promise.resolve(unknown);
				let asked = known.get(target.name) ?? find({
					name: target.name,
					config: target.config,
					projectId: target.projectId
				});
				known.set(target.name, asked);
				return asked;
			};
			return {
				reviewed,
				rotations: async (config, everything) => event?.name === "push" || event?.name === "pull_request" ? (0, secret_rotation.pQ)(everything, await reviewed(config)) : secret_rotation.e1,
				async review(config, plan) {
					if (!inputs.requireReviewedPlan && event?.name !== "pull_request") return null;
					let branch = event?.branch ?? null;
					if (!github || branch === null || config.bytes === null) return unreviewed(plan, unknown);
					let old = outdated(config.loaded.file, branch, await configIsCurrent(github, config.loaded.file, config.bytes, branch));
					if (old || !inputs.requireReviewedPlan) return old;
					let known = await reviewed(config);
					let refusal = unreviewed(plan, known);
					if (refusal?.reason !== "plan-changed") return refusal;
					return {
						...refusal,
						moved: await isAsPlanned(github, config, known) ? "Atlas" : null
					};
				}
			};
		}
		async function isAsPlanned(github, { loaded, bytes }, reviewed) {
			let heads = reviewed.known ? new Set(reviewed.proofs.flatMap(({ head }) => head ?? [])) : new Set();
			let planned = await Promise.all([...heads].map((head) => github.content(loaded.file, head).catch(() => null)));
			return bytes !== null && planned.some((then) => then !== null && Buffer.compare(then, bytes) === 0);
		}
		var client = __webpack_require__(4708);
		var schema_path = __webpack_require__(8912);
		var config_env = __webpack_require__(1289);
		var read_live = __webpack_require__(6301);
		function openPoller(options) {
			let { atlas, entries, clock, pollInterval, budget, interrupted } = options;
			let waiters = new Set();
			let upcoming = new Map();
			let current = new Map();
			let running = !1;
			function fresh(kind, scope) {
				let key = keyOf(kind, scope);
				let waitingFor = upcoming.get(key);
				if (waitingFor !== void 0) return waitingFor;
				let next = (current.get(key) ?? Promise.resolve()).catch(() => void 0).then(() => {
					upcoming.delete(key);
					let listing = (0, read_live.YR)(atlas, kind, scope, entries);
					current.set(key, listing);
					return listing;
				});
				upcoming.set(key, next);
				return next;
			}
			async function lookOnce(failures) {
				let groups = Map.groupBy(waiters, ({ kind, scope }) => keyOf(kind, scope));
				let changed = !1;
				await Promise.all([...groups].map(async ([key, group]) => {
					let { kind, scope } = group[0];
					try {
						let objects = await fresh(kind, scope);
						failures.delete(key);
						for (let waiter of group) {
							let before = waiter.state;
							waiter.look(objects) && waiters.delete(waiter);
							waiter.state === before && waiters.has(waiter) || (changed = !0);
						}
					} catch (error) {
						let count = (failures.get(key) ?? 0) + 1;
						failures.set(key, count);
						if (count < 3 && !(0, atlas_error.US)(error)) return;
						for (let waiter of group) waiters.delete(waiter) && waiter.fail(error);
					}
				}));
				let waiting = [...waiters].map(({ address, state, since }) => ({
					address,
					state,
					seconds: Math.round((clock.now() - since) / 1e3)
				}));
				options.onLook(waiting, changed);
			}
			async function run() {
				let failures = new Map();
				for (; waiters.size > 0;) {
					await lookOnce(failures);
					if (waiters.size === 0) break;
					let left = (budget.endsAt ?? Infinity) - clock.now();
					let over = interrupted.aborted ? "interrupted" : left <= 0 ? "timed-out" : null;
					if (over) {
						for (let waiter of [...waiters]) waiters.delete(waiter) && waiter.giveUp(over);
						break;
					}
					await clock.sleep(Math.min(pollInterval, left), interrupted);
				}
				running = !1;
			}
			return {
				fresh,
				until(subject, judge, stateOf) {
					budget.endsAt ??= clock.now() + budget.milliseconds;
					return new Promise((resolve, reject) => {
						let waiter = {
							...subject,
							since: clock.now(),
							state: null,
							look(objects) {
								waiter.state = stateOf(objects);
								let answer = judge(objects);
								if (answer === void 0) return !1;
								resolve(answer);
								return !0;
							},
							giveUp: resolve,
							fail: reject
						};
						waiters.add(waiter);
						if (running) return;
						running = !0;
						setImmediate(() => void run());
					});
				}
			};
		}
		function keyOf(kind, scope) {
			return `${kind.key} ${scope ?? ""}`;
		}
		var problem = __webpack_require__(951);
		var kinds = __webpack_require__(5974);
		var verdict = __webpack_require__(2724);
		var plan_target = __webpack_require__(7681);
		async function applyReport(run, config, shared) {
			let { target } = config.loaded;
			if (!target) return (0, verdict.qn)(config);
			try {
				let surveyed = await (0, plan_target._)(run, target);
				let plan = await (0, plan_target.h)(run, target, surveyed, (everything) => shared.rotations(config, everything));
				let problems = (0, verdict.s4)(plan);
				let before = (0, verdict.Ft)(plan);
				if (before.result === "invalid" || before.failureReason === "forbidden") return (0, verdict.EI)(config, before, {
					plan,
					problems
				});
				let refusal = blocked(plan, run.inputs) ?? (plan.resources.some(isCarriedOut) ? await shared.review(config, plan) : null);
				if (refusal) return (0, verdict.EI)(config, {
					result: "refused",
					failureReason: refusal.reason
				}, {
					plan,
					refusal
				});
				plan.resources.some(isCarriedOut) && shared.begin(config);
				return await carryOut(run, config, target, plan, shared);
			} catch (error) {
				return (0, verdict.MK)(config, error);
			}
		}
		async function carryOut(run, config, target, plan, shared) {
			let { inputs, runner, clock, interrupted } = run;
			let secrets = readSecrets(run, plan.resources.filter(isCarriedOut));
			for (let secret of secrets.values()) runner.mask(secret.reveal());
			let atlas = (0, client.K)(run.session, {
				baseUrl: inputs.baseUrl,
				projectId: target.projectId
			}, run.pace, run.hardStop);
			let pollInterval = inputs.pollIntervalSeconds * 1e3;
			let total = plan.resources.filter((change) => isCarriedOut(change) || change.reason === "provisioning").length;
			let outcomes = await apply({
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
					onLook: progressLine(run, target.name, total)
				}),
				secretOf: (entry, reference) => secrets.get(secretKey(entry, reference)),
				log: (text) => runner.info(`${target.name}: ${text}`)
			});
			return (0, verdict.EI)(config, (0, verdict.sR)(plan, outcomes, null, interrupted.aborted), {
				plan,
				outcomes
			});
		}
		function readSecrets({ env, inputs }, changes) {
			let secrets = new Map();
			let problems = [];
			let own = [inputs.clientSecret, inputs.githubToken].filter((secret) => secret !== null);
			for (let { entry, action, fields } of changes) {
				if (action === "delete") continue;
				let roots = new Set(fields.map(({ path }) => path.split(".")[0]));
				let rotated = roots.has("secretVersion");
				for (let use of (0, config_env.Q)(entry.spec)) {
					if (action === "update" && !rotated && !roots.has(use.path.split(".")[0])) continue;
					try {
						let writeOnly = (0, schema_path.f)(shapeOf(entry), use.path.split("."), "writeOnly") !== null;
						secrets.set(secretKey(entry, { env: use.name }), (0, config_env.n)({
							...use,
							address: entry.address,
							source: entry.source,
							writeOnly
						}, env, own));
					} catch (error) {
						if (!(error instanceof problem.x)) throw error;
						problems.push(...error.problems);
					}
				}
			}
			if (problems.length > 0) throw new problem.x(problems);
			return secrets;
		}
		function shapeOf({ kind }) {
			return kinds.G.find(({ key }) => key === kind).spec;
		}
		function secretKey({ address }, { env }) {
			return `${address} ${env}`;
		}
		function progressLine({ runner, clock }, target, total) {
			let last = -Infinity;
			return (waiting, changed) => {
				if (waiting.length === 0 || !changed && clock.now() - last < 6e4) return;
				last = clock.now();
				let named = waiting.slice(0, 5).map(({ address, state, seconds }) => `${address} ${state ?? "not listed yet"} ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`}`);
				let more = waiting.length > 5 ? [`${waiting.length - 5} more`] : [];
				runner.info(`${target}: ${total - waiting.length}/${total} ready \u00b7 ${[...named, ...more].join(" \u00b7 ")}`);
			};
		}
		var links = __webpack_require__(9351);
		var markdown = __webpack_require__(2189);
		var wording = __webpack_require__(2048);
		let STATUS = /^\*\*(\u23f3|\u2705|\u274c|\u231b|\u26d4|\ud83d\udfe1) /u;
		function applyingStatus(view) {
			let md = (0, markdown.wD)(view.redact);
			return md.text`**\u23f3 Applying** in ${runOf(md, view)} \u2026`.toString();
		}
		function appliedStatus(report, view) {
			let md = (0, markdown.wD)(view.redact);
			let run = runOf(md, view);
			let reason = report.refusal?.reason ?? report.failureReason;
			let why = reason === null ? "" : `: ${wording.J$[reason]}`;
			switch (report.result) {
				case "applied": return md.text`**\u2705 Applied** in ${run}.`.toString();
				case "no-changes": return md.text`**\u2705 Nothing was left to apply** in ${run}.`.toString();
				case "changes": return md.text`**\ud83d\udfe1 Nothing applied** in ${run}: \`allowed-actions\` does not cover it.`.toString();
				case "refused": return md.text`**\u26d4 Not applied${why}** in ${run}; the result below says why.`.toString();
				default:
					if (reason === "wait-timeout") return md.text`**\u231b Still provisioning** after ${run}; see the result below.`.toString();
					return report.result === "applied-in-part" ? md.text`**\u274c Applied in part** in ${run}; see the result below.`.toString() : md.text`**\u274c Not applied${why}** in ${run}; see the result below.`.toString();
			}
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
		function runOf(md, view) {
			return (0, links.pi)(md, view) ?? md.text`a run`;
		}
		function openPlanStatus(run, github, desk) {
			let written = new Map();
			let last = Promise.resolve();
			let write = async (config, status) => {
				let comment = planOnPull(await desk.reviewed(config));
				if (comment === null) return;
				let { updatePlanComment } = await Promise.all([__webpack_require__.e(413), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 604));
				let { name } = config.loaded;
				written.set(name, (written.get(name) ?? 0) + 1);
				let refused = await updatePlanComment(github, comment.commentId, withStatus(comment.body, status));
				refused !== null && run.runner.info(`${name}: the plan comment does not show the status of this apply. ${refused}`);
			};
			let queued = (config, status) => {
				last = last.then(() => write(config, status));
				return last;
			};
			return {
				begin: (config) => void queued(config, applyingStatus(run.view)).catch(() => void 0),
				end: (config, report) => queued(config, appliedStatus(report, run.view)),
				async writes({ loaded: { name } }) {
					await last;
					return written.get(name) ?? 0;
				}
			};
		}
		function planOnPull(reviewed) {
			if (!reviewed.known) return null;
			return reviewed.proofs.find(({ pullRequest }) => pullRequest === reviewed.commentOn) ?? null;
		}
		var publish = __webpack_require__(7581);
		async function applyAll(run, files) {
			let { event, inputs, interrupted } = run;
			let github = await (0, publish.connectGitHub)(run);
			let desk = await openReviewGuard(run, github);
			let onMerge = event?.name === "push" || event?.pullRequest?.merged === !0 || inputs.requireReviewedPlan;
			let board = github && onMerge && inputs.comment !== "never" ? openPlanStatus(run, github, desk) : null;
			let shared = {
				writes: openWriteQueue(inputs.maxParallel),
				budget: {
					milliseconds: inputs.waitTimeoutSeconds * 1e3,
					endsAt: null
				},
				review: desk.review,
				begin: (config) => board?.begin(config),
				rotations: desk.rotations
			};
			let ended = await Promise.all(files.map(async (config) => ({
				config,
				report: await applyReport(run, config, shared)
			})));
			let reports = ended.map(({ report }) => report);
			let published = new Map();
			if (!github || !board || interrupted.aborted) return {
				reports,
				published
			};
			for (let { config, report } of ended) {
				let place = {
					config,
					reviewed: await desk.reviewed(config),
					board
				};
				published.set(report.name, await (0, publish.publishApply)(run, github, report, place));
			}
			return {
				reports,
				published
			};
		}
	}),
	7581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			clashProblem: () => clashProblem,
			connectGitHub: () => connectGitHub,
			publishApply: () => publishApply,
			publishDrift: () => publishDrift,
			publishPlan: () => publishPlan,
			pullRequestOf: () => pullRequestOf
		});
		var _github_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
		var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);
		let UNPUBLISHED = {
			commentId: "",
			commentUrl: "",
			issueNumber: "",
			issueUrl: "",
			clash: null
		};
		async function connectGitHub(run) {
			let { event, inputs, runner, clock, interrupted } = run;
			if (!event || !inputs.githubToken) return null;
			let { createGitHub } = await Promise.all([
				__webpack_require__.e(752),
				__webpack_require__.e(413),
				__webpack_require__.e(305)
			]).then(__webpack_require__.bind(__webpack_require__, 1305));
			return createGitHub({
				token: inputs.githubToken,
				event,
				log: (message) => runner.info(message),
				sleep: (milliseconds) => clock.sleep(milliseconds, interrupted)
			});
		}
		function pullRequestOf({ inputs, event }) {
			if (inputs.prNumber !== null) return inputs.prNumber;
			return event?.name === "pull_request" ? event.pullRequest?.number ?? null : null;
		}
		async function publishPlan(run, github, report) {
			let pullRequest = pullRequestOf(run);
			if (pullRequest === null) return UNPUBLISHED;
			let { upsertPlanComment, wantsComment } = await Promise.all([
				__webpack_require__.e(752),
				__webpack_require__.e(413),
				__webpack_require__.e(604)
			]).then(__webpack_require__.bind(__webpack_require__, 604));
			if (!await wantsComment(github, run.inputs.comment, {
				pullRequest,
				target: report.name,
				files: [report.config]
			})) return UNPUBLISHED;
			let outcome = await upsertPlanComment(github, pullRequest, {
				...planText(report, run, null),
				after: (previous) => planText(report, run, previous)
			});
			if (outcome.status !== "clash") for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			return {
				...UNPUBLISHED,
				commentId: text(outcome.id),
				commentUrl: text(outcome.url),
				clash: outcome.status === "clash" ? outcome.warnings[0] ?? null : null
			};
		}
		function planText(report, { view }, previous) {
			return {
				body: (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.tx)(report, view, { previous }),
				shorter: () => (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.tx)(report, view, {
					previous,
					budget: LOWEST
				})
			};
		}
		let LOWEST = 1e4;
		async function publishApply(run, github, report, { config, reviewed, board }) {
			let pullRequest = reviewed.known ? reviewed.commentOn : null;
			if (pullRequest === null || !isWorthTelling(report, run, reviewed)) return UNPUBLISHED;
			let { postApplyComment } = await Promise.all([
				__webpack_require__.e(752),
				__webpack_require__.e(413),
				__webpack_require__.e(604),
				__webpack_require__.e(67)
			]).then(__webpack_require__.bind(__webpack_require__, 3067));
			let writes = 1;
			let outcome = await postApplyComment(github, pullRequest, {
				body: (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.QV)(report, run.view),
				shorter() {
					writes += 1;
					return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.QV)(report, run.view, { budget: LOWEST });
				}
			});
			for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			writes + await board.writes(config) < _github_body_js__WEBPACK_IMPORTED_MODULE_0__.Fv && await board.end(config, report);
			return {
				...UNPUBLISHED,
				commentId: text(outcome.id),
				commentUrl: text(outcome.url)
			};
		}
		function isWorthTelling({ result, plan }, { inputs }, reviewed) {
			if (inputs.comment !== "auto") return inputs.comment === "always";
			if (result !== "no-changes") return !0;
			return plan !== null && reviewed.known && reviewed.proofs.some(({ pullRequest }) => pullRequest === reviewed.commentOn);
		}
		async function publishDrift(run, github, report) {
			let { plan } = report;
			if (!run.inputs.driftIssue || plan === null || plan.unreadable.length > 0 || report.result === "invalid") return UNPUBLISHED;
			let { defaultBranch } = run.event?.repository ?? { defaultBranch: null };
			let branch = run.event?.branch ?? null;
			if (defaultBranch !== null && branch !== null && branch !== defaultBranch) {
				run.runner.warning(`${report.name}: drift issues are kept for ${defaultBranch} only; this run is for ${branch}.`);
				return UNPUBLISHED;
			}
			let [{ keepDriftIssue }, { driftIssue }] = await Promise.all([__webpack_require__.e(34).then(__webpack_require__.bind(__webpack_require__, 34)), __webpack_require__.e(775).then(__webpack_require__.bind(__webpack_require__, 2775))]);
			let outcome = await keepDriftIssue(github, {
				target: report.name,
				labels: run.inputs.driftIssueLabels,
				assignees: run.inputs.driftIssueAssignees
			}, (before) => driftIssue(report, run.view, before));
			if (outcome.status !== "clash") for (let warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
			return {
				...UNPUBLISHED,
				issueNumber: text(outcome.number),
				issueUrl: text(outcome.url),
				clash: outcome.status === "clash" ? outcome.warnings[0] ?? null : null
			};
		}
		function clashProblem({ config }, message) {
			return {
				message,
				fix: null,
				file: config,
				line: 1,
				column: 1,
				address: null
			};
		}
		function text(value) {
			return value === null ? "" : String(value);
		}
	}),
	9185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
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
		function missingPermission(status, detail, needs) {
			if (status !== 403) return null;
			return /not accessible by|must have|permission|forbidden|denied/i.test(detail) ? needs : null;
		}
		function hintFor(status, missing) {
			if (missing) return `The job's token lacks \`${missing}\`: add it under \`permissions:\` in the workflow (a pull request from a fork never gets a permission to write).`;
			if (status === 401) return "GitHub does not accept the token: leave the input `github-token` at its default, or renew it.";
			if (status === 410) return "Issues are disabled in this repository: enable them in its settings, or set `drift-issue: false`.";
			if (status === null || status >= 500) return "GitHub or the network did not answer properly: run the job again.";
			return null;
		}
		function sentence(text) {
			return /[.!?]$/.test(text) ? text : `${text}.`;
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
			pn: () => isTooLong
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
		var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9185);
		let WRITES_PER_TARGET = 3;
		function sameBody(one, other) {
			return withoutRun(one) === withoutRun(other);
		}
		function markerFor(body, role, target) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t)(body);
			return marker?.role === role && marker.target === target ? marker : null;
		}
		function ownMarker(body) {
			let marker = (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_1__.t)(body);
			if (!marker) throw TypeError("A text for GitHub does not start with a marker.");
			return marker;
		}
		function nameClash(mine, older, where) {
			let [now, before] = [mine.payload, older.payload];
			let otherProject = now.projectId !== "" && before.projectId !== "" && now.projectId !== before.projectId;
			if (now.config === before.config && !otherProject) return null;
			let [what, its] = now.config === before.config ? ["project", before.projectId] : ["file", before.config];
			return `Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. Give one of them another \`name\` in its file; or, if the target moved, delete what stands there.`;
		}
		function isTooLong(error) {
			if (!(error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) || error.status !== 422) return !1;
			return /too long/i.test(error.failure.detail);
		}
		function warningOf(error) {
			if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_) return error.message;
			throw error;
		}
		function withoutRun(body) {
			return body.replace(/\r\n/g, "\n").replace(/\[[^[\]\n]*\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/g, "[run]").replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "/actions/runs/").trimEnd();
		}
	}),
	4290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => markerLine,
			t: () => readMarker
		});
		let LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;
		function markerLine(marker) {
			let json = Buffer.from(JSON.stringify(marker.payload), "utf8").toString("base64url");
			return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${json} -->`;
		}
		function readMarker(body) {
			let end = body.indexOf("\n");
			let match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
			if (!match) return null;
			let [, role, target, json] = match;
			try {
				let payload = JSON.parse(Buffer.from(json ?? "", "base64url").toString("utf8"));
				if (!isPayload(payload)) return null;
				return {
					role,
					target: target ?? "",
					payload
				};
			} catch {
				return null;
			}
		}
		function isPayload(value) {
			if (typeof value != "object" || !value) return !1;
			let { digest, proof, config, projectId } = value;
			return typeof digest == "string" && (typeof proof == "string" || proof === null) && typeof config == "string" && typeof projectId == "string";
		}
	}),
	7023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DK: () => BODY_BUDGET,
			Md: () => payloadOf,
			QV: () => applyComment,
			tx: () => planComment
		});
		var _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3224);
		var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2875);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);
		var _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1391);
		var _plan_previous_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3895);
		let BODY_BUDGET = 6e4;
		function planComment(report, view, around = {}) {
			let { previous = null, budget = BODY_BUDGET } = around;
			let showsPlan = report.plan !== null && report.result !== "invalid" && report.refusal === null;
			let earlier = (0, _plan_previous_plan_js__WEBPACK_IMPORTED_MODULE_3__.O)(previous, view.sha);
			let payload = payloadOf(report, view, showsPlan ? (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.S0)(report.plan?.resources ?? []) : "");
			let marker = {
				role: "plan",
				target: report.name,
				payload: earlier ? {
					...payload,
					since: earlier
				} : payload
			};
			return body(report, view, (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__.B)(marker), budget, earlier);
		}
		function applyComment(report, view, { budget = BODY_BUDGET } = {}) {
			let payload = {
				...payloadOf(report, view, (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.oX)(carriedOut(report))),
				outcome: report.result
			};
			return body(report, view, (0, _proof_marker_js__WEBPACK_IMPORTED_MODULE_5__.B)({
				role: "apply",
				target: report.name,
				payload
			}), budget, null);
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
		function body(report, view, marker, budget, earlier) {
			let blocks = (0, _bodies_js__WEBPACK_IMPORTED_MODULE_0__.bodyBlocks)((0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)(view.redact), report, view, {
				on: "comment",
				since: earlier
			});
			return `${marker}\n${(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_2__.c5)(blocks, budget - marker.length - 2)}\n`;
		}
		function carriedOut(report) {
			return (report.plan?.resources ?? []).filter((change) => {
				let status = report.outcomes.get(change.address)?.status;
				return status === "done" || status === "started";
			});
		}
	})
};
