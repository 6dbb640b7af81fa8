export const id = 915;
export const ids = [915];
export const modules = {
	5492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => apply,
			h: () => isCarriedOut
		});
		var kind_order = __webpack_require__(6041);
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
			return abort("timed-out", `${what.endsWith(".") ? what : `${what}.`} Timed out. Run again to go on waiting.`, "wait-timeout");
		}
		function failure(kind, error) {
			if (error instanceof ChangeAborted) return {
				status: error.status,
				error: error.failure
			};
			let advised = (0, atlas_error.b5)(kind, error);
			return {
				status: "failed",
				error: {
					message: advised instanceof Error ? advised.message : String(advised),
					reason: error instanceof atlas_error.qL ? reasonOf(kind, error) : "internal"
				}
			};
		}
		function reasonOf(kind, error) {
			let { errorCode, reason } = error.failure;
			if ((0, atlas_error.US)(error)) return "forbidden";
			if (errorCode !== null && kind.inUseCodes?.includes(errorCode)) return "in-use";
			return reason === "atlas-api" ? "resource-failed" : reason;
		}
		var model_address = __webpack_require__(2460);
		var model_change = __webpack_require__(1090);
		var match = __webpack_require__(3777);
		var read_live = __webpack_require__(6301);
		var build_change = __webpack_require__(9358);
		var compare = __webpack_require__(1683);
		var write_queue = __webpack_require__(923);
		function sendWrite(context, doing, send) {
			let { applying, kind, change } = context;
			return applying.writes.run((0, write_queue.n)(kind, change.entry, applying.plan.projectId), () => {
				if (applying.interrupted.aborted) return abort("not-started", "the run was interrupted before it", "interrupted");
				applying.log(`${change.address}: ${doing}`);
				return send();
			});
		}
		function desiredOf({ applying, kind, change: { entry }, ids }) {
			return {
				name: entry.name,
				parent: entry.parent,
				spec: entry.spec,
				secret: (value) => (0, compare.vr)(value) ? applying.secretOf(entry, value) : value,
				resolve(reference) {
					let address = (0, build_change.vo)(reference);
					return ids.get(address) ?? abort("skipped", `the id of ${address} is not known, which this ${kind.title.one} needs`, null);
				}
			};
		}
		function listNow({ applying, kind, change }) {
			return applying.poller.list(kind, change.entry.parent);
		}
		function byIdentity(objects, { identity, id }) {
			return objects.find((object) => object.identity === identity && (id === null || object.id === null || object.id === id)) ?? objects.find((object) => object.identity === identity) ?? (id === null ? void 0 : objects.find((object) => object.id === id));
		}
		var apply_pauses = __webpack_require__(1030);
		function waitUntilReady(context, made) {
			let { applying, kind, change } = context;
			let { entry } = change;
			let begunAt = applying.clock.now();
			let loggedStep = null;
			let peerLogged = !1;
			let stillMissing = () => loggedStep === null ? "" : `. Needed outside Atlas: ${loggedStep}`;
			return waitForResult(context, made, stillMissing, (objects) => {
				let now = byIdentity(objects, made);
				if (!now || now.unreadable !== null) return;
				let duplicate = duplicateOf(context, objects, made);
				if (duplicate) return abort("failed", `Atlas now has two: ${(0, model_change.Wy)(made)} and ${(0, model_change.Wy)(duplicate)}. Delete one of them, or pin the entry with \`id\`.`, "ambiguous");
				if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
				if (now.phase === "deleting") return abort("failed", endedMeanwhile(now), "resource-failed");
				let step = now.phase === "pending" ? kind.manualStep?.(entry.spec, now.value) ?? null : null;
				if (step !== null && step !== loggedStep) {
					applying.log(`${entry.address}: ${step}`);
					loggedStep = step;
				}
				if (now.phase === "ready" || now.settled) return {
					status: "done",
					live: now,
					id: now.id
				};
				if (!peerLogged && applying.clock.now() - begunAt >= 6e4) {
					peerLogged = !0;
					logPeerInfo(context);
				}
			});
		}
		async function logPeerInfo({ applying, kind, change }) {
			let info = await kind.peerInfo?.(applying.atlas, change.entry.spec).catch(() => null);
			info && applying.log(`${change.address}: ${info}`);
		}
		function waitUntil({ applying, kind, change, progress }, object, predicate) {
			let subject = {
				address: change.address,
				kind,
				parent: change.entry.parent
			};
			return applying.poller.waitUntil(subject, predicate, (objects) => {
				if (object === null) return null;
				let now = byIdentity(objects, object) ?? null;
				object.identity === progress.object?.identity && (progress.seen = now);
				return now?.state ?? null;
			});
		}
		async function waitForResult(context, object, missing, predicate) {
			let waited = await waitUntil(context, object, predicate);
			if (waited.met) return waited.value;
			if (waited.why === "interrupted") return {
				status: "started",
				live: null,
				id: object.id
			};
			return waitEnded(waited.why, `${(0, model_change.Wy)(object)} is still being made${missing()}`);
		}
		async function waitUntilGone(context, object) {
			let waited = await waitUntil(context, object, (objects) => {
				let now = byIdentity(objects, object);
				return !now || now.unreadable === null && context.kind.gone?.(now.value) ? !0 : void 0;
			});
			waited.met || waitEnded(waited.why, `${(0, model_change.Wy)(object)} is still being deleted`);
		}
		function atlasSays(live) {
			let { state, message } = live;
			return `Atlas made it ${state} (${(0, model_change.Wy)(live)})${message === null ? "" : `: ${message}`}`;
		}
		function endedMeanwhile(live) {
			return `it came to an end meanwhile: ${(0, model_change.Wy)(live)} is ${live.state}`;
		}
		function duplicateOf({ kind, change: { entry } }, objects, made) {
			if (kind.named || entry.pin !== null) return;
			let strongest = kind.desiredKeys(entry.spec, entry.name)[0] ?? [];
			return (0, match.T7)(objects, strongest).find((object) => object.identity !== made.identity && object.phase !== "failed" && object.phase !== "deleting");
		}
		async function create(context) {
			let { applying, kind } = context;
			if (!kind.create) return abort("not-started", `Atlas cannot create a ${kind.title.one}`, null);
			let created = null;
			for (let tries = 1; created === null; tries++) created = await whileParentIsNew(context, () => createOnce(context, tries));
			context.progress.object = created;
			context.progress.seen = null;
			return applying.wait ? waitUntilReady(context, created) : {
				status: "started",
				live: null,
				id: created.id
			};
		}
		async function whileParentIsNew({ applying, change }, send) {
			let { clock, pollInterval, interrupted, plan, log } = applying;
			let { parent } = change.entry;
			let isNew = parent !== null && plan.resources.some(({ address, action }) => address === (0, model_address.GI)(parent) && (action === "create" || action === "replace"));
			let pauses = (0, apply_pauses.I)(pollInterval);
			let end = clock.now() + 6 * pollInterval;
			for (let tries = 1;; tries++) try {
				return await send();
			} catch (error) {
				let isOver = clock.now() >= end && tries >= 6;
				if (!isNew || !(0, atlas_error.c4)(error) || interrupted.aborted || isOver) throw error;
				log(`${change.address}: ${error.message} Its parent has just been created; trying again.`);
				await clock.sleep(pauses.next(), interrupted);
			}
		}
		async function createOnce(context, tries) {
			let { kind, change, applying } = context;
			let desired = desiredOf(context);
			let before = new Set();
			!kind.named && tries === 1 && recentList(context).catch(() => void 0);
			try {
				let created = await sendWrite(context, "creating", async () => {
					if (!kind.named) {
						let objects = await listBefore(context, tries);
						let existing = adoptable(context, objects);
						if (existing) {
							applying.log(`${change.address}: ${(0, model_change.Wy)(existing)} was made meanwhile and is what the file asks for`);
							return existing;
						}
						before = new Set(objects.map(({ identity }) => identity));
					}
					return referenceTo(context, await kind.create?.(context.atlas, desired) ?? null);
				});
				if (created !== null) return created;
				return await findNew(context, before) ?? abort("failed", "Atlas said yes but shows nothing new", "resource-failed");
			} catch (error) {
				if ((0, atlas_error.BT)(error)) return findLostCreate(context, error, before, tries);
				if (!isDuplicateRefused(error)) throw error;
				let deleting = await deletingDuplicate(context);
				if (deleting) {
					await waitUntilGone(context, deleting);
					return null;
				}
				if (tries > 1) return whenListed(context);
				throw error;
			}
		}
		function referenceTo({ kind, change: { entry } }, id) {
			if (kind.named) return {
				identity: entry.name,
				id,
				name: entry.name
			};
			return id === null ? null : {
				identity: id,
				id,
				name: null
			};
		}
		async function findLostCreate(context, error, before, tries) {
			let { applying, kind, change } = context;
			let { clock, pollInterval, interrupted, log } = applying;
			log(`${change.address}: no answer to the create; looking for what became of it`);
			let pauses = (0, apply_pauses.I)(pollInterval);
			let end = clock.now() + 3 * pollInterval;
			for (let lists = 1; !interrupted.aborted; lists++) {
				let found = await findNew(context, before).catch(() => null);
				if (found) {
					log(`${change.address}: ${(0, model_change.Wy)(found)} was made`);
					context.progress.wrote = !0;
					return found;
				}
				let left = end - clock.now();
				if (left <= 0 && lists >= 4) break;
				await clock.sleep(left <= 0 ? 0 : Math.min(pauses.next(), left), interrupted);
			}
			if (kind.named && tries === 1 && !interrupted.aborted) return null;
			return abort("failed", `fate unknown: ${error.message} Atlas may still make it. Run again in a few minutes: what is there by then is taken, nothing is made twice.`, "resource-failed");
		}
		async function whenListed(context) {
			let waited = await waitUntil(context, null, (objects) => matchNow(context, objects)?.live ?? void 0);
			return waited.met ? waited.value : waitEnded(waited.why, "Atlas has it and does not list it yet");
		}
		async function listBefore(context, tries) {
			let { applying } = context;
			try {
				return await (tries > 1 ? listNow(context) : recentList(context));
			} catch (error) {
				if (applying.interrupted.aborted) return abort("not-started", "the run was interrupted before it", "interrupted");
				if (!(error instanceof atlas_error.qL)) throw error;
				return abort("not-started", `what is there could not be listed: ${error.message}`, error.failure.reason);
			}
		}
		function recentList({ applying, kind, change }) {
			return applying.poller.recent(kind, change.entry.parent, 2e3);
		}
		function adoptable(context, objects) {
			let { applying, kind, change } = context;
			let { live = null, candidates = [], hiddenBy = null } = matchNow(context, objects) ?? {};
			if (hiddenBy?.unreadable) return abort("failed", `${hiddenBy.unreadable}; it may be the same`, "atlas-api");
			if (candidates.length > 0) return abort("failed", `it is ambiguous which of ${candidates.map(model_change.Wy).join(", ")} is meant`, "ambiguous");
			if (live === null) return null;
			let { projectId } = applying.target;
			let differences = kind.differences(change.entry.spec, live.value, () => void 0, projectId);
			if (live.phase !== "failed" && differences.length === 0) return live;
			return abort("failed", `${`${(0, model_change.Wy)(live)} appeared since the plan and is not what the file asks for`}; plan again`, "resource-failed");
		}
		async function findNew(context, before) {
			let found = matchNow(context, (await listNow(context)).filter(({ identity }) => !before.has(identity)));
			return found?.live ?? found?.candidates[0] ?? null;
		}
		function matchNow({ applying, kind, change: { entry } }, objects) {
			let entries = (0, read_live.eI)(kind, entry.parent, applying.target.entries);
			return (0, match.YW)(kind, entries, objects).byAddress.get(entry.address);
		}
		async function deletingDuplicate(context) {
			let { kind, change } = context;
			let keys = kind.desiredKeys(change.entry.spec, change.entry.name).flat();
			return (0, match.T7)(await listNow(context), keys).find(({ phase }) => phase === "deleting") ?? null;
		}
		function isDuplicateRefused(error) {
			return error instanceof atlas_error.qL && /ALREADY_EXISTS/.test(error.failure.errorCode ?? "");
		}
		async function appliedAtEnd(applying, ends) {
			let listAtEnd = (kind, parent) => applying.poller.list((0, kind_order.zb)(applying.kinds, kind), parent).catch(() => null);
			let [outcomes, plan] = await Promise.all([outcomesOf(ends, listAtEnd), withLatestStates(applying, ends, listAtEnd)]);
			return {
				outcomes,
				plan
			};
		}
		async function outcomesOf(ends, listAtEnd) {
			let outcomes = ends.map(async (end) => {
				let [live, peer] = await Promise.all([liveAtEnd(end, listAtEnd), peerOf(end)]);
				return [end.context.change.address, {
					...outcomeOf(end, live),
					peer
				}];
			});
			return new Map(await Promise.all(outcomes));
		}
		async function liveAtEnd({ context, status }, listAtEnd) {
			let { applying, kind, change, progress } = context;
			let { begunAt, object, seen } = progress;
			if (begunAt === null || status === "done" && isSettled(change, progress) || applying.interrupted.aborted) return seen;
			let objects = await listAtEnd(kind.key, change.entry.parent);
			return objects === null ? seen : object && (byIdentity(objects, object) ?? null);
		}
		async function withLatestStates({ plan, interrupted }, ends, listAtEnd) {
			let ended = new Set(ends.map(({ context }) => context.change.address));
			let latest = async (change) => {
				let { address, phase, kind, entry, live } = change;
				if (phase !== "pending" || live === null || ended.has(address) || interrupted.aborted) return change;
				let objects = await listAtEnd(kind, entry.parent);
				if (objects === null) return change;
				let now = byIdentity(objects, live);
				return {
					...change,
					id: now?.id ?? null,
					state: now?.state ?? null
				};
			};
			return {
				...plan,
				resources: await Promise.all(plan.resources.map(latest))
			};
		}
		async function peerOf({ context, status }) {
			let { applying, kind, change, progress } = context;
			if (status === "done" || progress.object === null || change.manualStep === null || !kind.peerInfo || applying.interrupted.aborted) return null;
			return kind.peerInfo(applying.atlas, change.entry.spec).catch(() => null);
		}
		function isSettled({ action }, { object, seen, deleted }) {
			return action === "delete" ? deleted : object !== null && seen !== null;
		}
		function outcomeOf({ context, endedAt, status, error }, live) {
			let { change, progress } = context;
			let { begunAt, wrote, object } = progress;
			let id = live ? live.id : object === change.live ? null : object?.id ?? null;
			return {
				...lostObject(context, status, error, live),
				wrote,
				seconds: begunAt === null ? 0 : Math.round((endedAt - begunAt) / 1e3),
				id,
				state: live?.state ?? null,
				outputs: live?.outputs ?? {}
			};
		}
		function lostObject({ change, progress }, status, error, live) {
			if (!(change.action === "replace" && progress.deleted && progress.object === null && live === null)) return {
				status,
				error
			};
			return {
				status: "failed",
				error: {
					message: `deleted, not created again${error === null ? "" : `: ${error.message}`}`,
					reason: error?.reason ?? "resource-failed"
				}
			};
		}
		function openProgress({ live }) {
			return {
				begunAt: null,
				wrote: !1,
				deleted: !1,
				object: live,
				seen: live
			};
		}
		function trackedWriter(atlas, progress, clock) {
			let tracked = async (write) => {
				progress.begunAt ??= clock.now();
				let response = await write();
				progress.wrote = !0;
				return response;
			};
			return {
				list: atlas.list,
				get: atlas.get,
				post: (path, body) => tracked(() => body === void 0 ? atlas.post(path) : atlas.post(path, body)),
				patch: (path, body) => tracked(() => atlas.patch(path, body)),
				delete: (path) => tracked(() => atlas.delete(path))
			};
		}
		async function remove(context) {
			let { applying, kind, change, progress } = context;
			let { live } = change;
			if (!live || !kind.remove) return;
			let isDeleting = async () => {
				let now = byIdentity(await listNow(context), live);
				return !now || now.phase === "deleting";
			};
			let send = async () => kind.remove?.(context.atlas, live.value, live.parent);
			try {
				await sendUntilKnown(context, `deleting ${(0, model_change.Wy)(live)}`, send, isDeleting);
			} catch (error) {
				if (!(0, atlas_error.c4)(error)) throw error;
			}
			if (change.action === "delete" && !applying.wait) return;
			await waitUntilGone(context, live);
			progress.deleted = !0;
			progress.wrote = !0;
			progress.object = null;
			progress.seen = null;
			applying.log(`${change.address}: ${(0, model_change.Wy)(live)} is gone`);
		}
		async function update(context) {
			let { applying, kind, change, ids } = context;
			let { entry, live, fields } = change;
			if (!kind.update || !live) return abort("failed", `Atlas cannot change a ${kind.title.one}`, "resource-failed");
			let desired = desiredOf(context);
			let differencesOf = (now) => kind.differences(entry.spec, now.value, (reference) => ids.get((0, build_change.vo)(reference)), applying.target.projectId);
			let isDone = async () => {
				let now = byIdentity(await listNow(context), live);
				if (now && now.unreadable !== null) return !1;
				return !now || differencesOf(now).length === 0 && !change.rotates;
			};
			let send = async () => kind.update?.(context.atlas, desired, live.value, fields);
			await sendUntilKnown(context, `changing ${(0, model_change.Wy)(live)}`, send, isDone);
			let { clock, pollInterval } = applying;
			let sentAt = clock.now();
			let polls = 0;
			return waitForResult(context, live, () => "", (objects) => {
				let now = byIdentity(objects, live);
				if (!now) return abort("failed", `${(0, model_change.Wy)(live)} is not there any more`, "resource-failed");
				if (now.unreadable !== null) return;
				if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
				if (now.phase === "deleting") return abort("failed", endedMeanwhile(now), "resource-failed");
				let left = differencesOf(now);
				if (left.length === 0) return now.phase === "ready" || now.settled || !applying.wait ? {
					status: "done",
					live: now,
					id: now.id
				} : void 0;
				if (now.phase !== "ready" || ++polls < 3) return;
				if (clock.now() - sentAt < 2 * pollInterval) return;
				return abort("failed", `Atlas took the change but still has the old ${left.map(({ path }) => path).join(", ")}`, "resource-failed");
			});
		}
		async function sendUntilKnown(context, doing, send, isDone) {
			let { clock, pollInterval, interrupted, log } = context.applying;
			for (let tries = 1;; tries++) try {
				return await sendWhenFree(context, doing, send);
			} catch (error) {
				if (!(0, atlas_error.BT)(error) || interrupted.aborted) throw error;
				log(`${context.change.address}: ${error.message} Looking for what became of it.`);
				if (await isDone()) return;
				if (tries === 3) throw error;
				await clock.sleep(pollInterval, interrupted);
			}
		}
		async function sendWhenFree(context, doing, send) {
			let { poller, pollInterval } = context.applying;
			let pauses = (0, apply_pauses.I)(pollInterval);
			for (;;) try {
				return await sendWrite(context, doing, send);
			} catch (error) {
				if (!(error instanceof atlas_error.qL) || !isTemporary(context, error.failure.errorCode)) throw error;
				let end = await poller.pause(pauses.next());
				if (end !== null) return waitEnded(end, error.message);
			}
		}
		function isTemporary({ kind, change }, code) {
			if (code === null) return !1;
			if (kind.busyCodes?.includes(code)) return !0;
			return change.usedBy.length > 0 && (kind.inUseCodes?.includes(code) ?? !1);
		}
		function isCarriedOut(change) {
			return change.allowed && isWrite(change) && change.blockedBy !== "unreadable";
		}
		let ACTION_NOUNS = {
			replace: "replacement",
			delete: "deletion"
		};
		function isUnreviewable(change) {
			return isWrite(change) && change.blockedBy === "unreadable";
		}
		function isWrite({ action }) {
			return action !== "no-op" && action !== "unknown";
		}
		async function apply(applying) {
			let { plan, clock, wait } = applying;
			let changes = new Map(plan.resources.map((change) => [change.address, change]));
			let progress = new Map(plan.resources.map((change) => [change.address, openProgress(change)]));
			let results = new Map();
			let deletions = new Map();
			let contextOf = (change, ids = new Map()) => {
				let known = progress.get(change.address) ?? openProgress(change);
				let atlas = trackedWriter(applying.atlas, known, clock);
				return {
					applying,
					kind: (0, kind_order.zb)(applying.kinds, change.kind),
					change,
					ids,
					progress: known,
					atlas
				};
			};
			let deleteOf = (change) => once(deletions, change, async () => {
				if (isUnreviewable(change)) return abort("skipped", whyUnreviewable(change), null);
				if (!isCarriedOut(change)) return abort("skipped", `this run may not ${change.action} it`, null);
				for (let address of change.usedBy) {
					let dependent = changes.get(address);
					if (!dependent) continue;
					await deleteOf(dependent).catch(() => abort("skipped", `${address}, which uses it, is still there`, null));
				}
				return remove(contextOf(change));
			});
			let resultOf = (change) => once(results, change, async () => {
				if (!isCarriedOut(change)) return resultWithoutWrite(change);
				change.action === "replace" && await idsOfDependencies(change, (needed) => needed.action !== "replace" || !isCarriedOut(needed));
				(change.action === "delete" || change.action === "replace") && await deleteOf(change);
				if (change.action === "delete") return {
					status: "done",
					live: null,
					id: null
				};
				let context = contextOf(change, await idsOfDependencies(change));
				return change.action === "update" ? update(context) : create(context);
			});
			let resultWithoutWrite = async (change) => {
				let { action, waitsFor, live, id, phase } = change;
				if (isUnreviewable(change)) return abort("skipped", whyUnreviewable(change), null);
				if (waitsFor === "atlas" && wait && live) return waitUntilReady(contextOf(change), live);
				if (action === "no-op" && phase === "failed" && live) return abort("failed", atlasSays(live), "resource-failed");
				if (action === "no-op" || action === "update") return {
					status: phase === "pending" ? "started" : "done",
					live,
					id
				};
				if (action === "replace" && phase === "ready" && !change.isReplaceable) return {
					status: "done",
					live,
					id
				};
				if (action === "unknown") return abort("skipped", `what Atlas has for ${change.address} is not known`, null);
				return abort("not-started", `this run may not ${action} it`, null);
			};
			let idsOfDependencies = async (change, isNeeded = () => !0) => {
				let ids = new Map();
				for (let address of change.dependsOn) {
					let dependency = changes.get(address);
					if (!dependency || !isNeeded(dependency)) continue;
					let { status, id, live } = await resultOf(dependency).catch((error) => abort("skipped", whyNeeded(address, error), null));
					(status === "started" || live?.settled) && abort("not-started", `${address} is not usable yet; run again once it is`, null);
					id !== null && ids.set(address, id);
				}
				return ids;
			};
			let endOf = async (change) => {
				let context = contextOf(change);
				try {
					let { status } = await resultOf(change);
					return {
						context,
						endedAt: clock.now(),
						status,
						error: null
					};
				} catch (error) {
					return {
						context,
						endedAt: clock.now(),
						...failure(context.kind, error)
					};
				}
			};
			let subjects = plan.resources.filter((change) => isCarriedOut(change) || isUnreviewable(change) || change.waitsFor === "atlas" && wait || change.action === "no-op" && change.phase === "failed");
			return appliedAtEnd(applying, await Promise.all(subjects.map(endOf)));
		}
		function once(started, change, run) {
			let known = started.get(change.address);
			if (known !== void 0) return known;
			let promise = run();
			promise.catch(() => void 0);
			started.set(change.address, promise);
			return promise;
		}
		function whyUnreviewable({ action }) {
			return `the reviewed plan could not read what Atlas has, so that nobody reviewed the ${ACTION_NOUNS[action] ?? action}; give the plan's account the right to read it, and plan again`;
		}
		function whyNeeded(address, error) {
			if (!(error instanceof ChangeAborted)) return `it needs \`${address}\`, which failed`;
			if (error.status === "timed-out" || error.status === "started") return `it waits for \`${address}\`, which is still provisioning`;
			return error.failure.reason === null ? `it needs \`${address}\`: ${error.message}` : `it needs \`${address}\`, which failed`;
		}
	}),
	1030: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => openPauses });
		function openPauses(longest) {
			let pause = 500;
			return {
				next() {
					let now = Math.min(pause, longest);
					pause *= 2;
					return now;
				},
				restart() {
					pause = 500;
				}
			};
		}
	}),
	923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => openWriteQueue,
			n: () => queueOf
		});
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
		var address = __webpack_require__(2460);
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
			return entry.parent !== null || kind.named ? `${projectId} ${(0, address.GI)((0, address.I5)(entry))}` : null;
		}
	}),
	3852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => signatureState,
			Fm: () => isOwnMarker,
			xJ: () => signer
		});
		var _crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7245);
		function signer({ repository, keys }, place) {
			let [key] = keys;
			return (json) => key === void 0 ? null : hmac(key, repository, place, json);
		}
		function signatureState({ repository, keys }, pull, marker) {
			let { signature, json, role, target } = marker;
			if (signature === null) return "unsigned";
			let isOurs = (key) => (0, _crypto_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(hmac(key, repository, {
				pull,
				role,
				target
			}, json), signature);
			return keys.filter(isOurs).length > 0 ? "valid" : "wrong";
		}
		function isOwnMarker(keys, pull, marker) {
			return signatureState(keys, pull, marker) === (keys.keys.length === 0 ? "unsigned" : "valid");
		}
		function hmac(key, repository, { pull, role, target }, json) {
			let text = [
				"v1",
				repository,
				String(pull),
				role,
				target,
				json
			].join("\n");
			return (0, _crypto_js__WEBPACK_IMPORTED_MODULE_0__.Gz)("sha256", key.reveal()).update(text).digest("base64url");
		}
	}),
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
	3077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KU: () => withoutUnread,
			RM: () => unknownReview,
			Z5: () => blocked,
			d6: () => reviewedBy,
			js: () => canBeUnread,
			tj: () => unreviewed,
			yd: () => tooManyDeletes
		});
		var _engine_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5492);
		var _engine_model_kind_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6041);
		var _engine_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1872);
		var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4785);
		var _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3224);
		let BY_HAND = "run \"Atlas apply\" by hand and tick \"Accept unreviewed\": that run's own plan is then the review";
		let NEW_PLAN = "open a pull request that touches the file (a comment line is enough), so that a new plan is reviewed";
		let AGAIN = "run this job again";
		function blocked(plan) {
			let inUse = plan.resources.filter(_engine_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__.h).filter(({ blockedBy }) => blockedBy === "in-use");
			if (inUse.length === 0) return null;
			if (inUse.every(({ consumers }) => consumers?.uses.some(({ preventsDeletion }) => preventsDeletion))) return {
				reason: "in-use",
				message: `In use by ${[...new Set(inUse.map(({ consumers }) => consumers?.title.many ?? ""))].join(" and ")}: ${inUse.map(({ address }) => address).join(", ")}.`,
				waysForward: ["stop what uses it first, as the row says, and run this job again", "leave the resource as it is in Atlas"],
				addresses: addressesOf(inUse)
			};
			return {
				reason: "in-use",
				message: `Something that this plan does not delete uses ${inUse.map(({ address }) => address).join(", ")}.`,
				waysForward: [
					"declare what uses it in the file, so that it is replaced too",
					"remove what uses it in Atlas",
					"leave the resource as it is in Atlas"
				],
				addresses: addressesOf(inUse)
			};
		}
		function tooManyDeletes(plans, { maxDeletes }) {
			let destructive = (plan) => plan.resources.filter((change) => (0, _engine_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__.h)(change) && change.destructive);
			let those = plans.filter((plan) => destructive(plan).length > 0);
			let total = those.reduce((sum, plan) => sum + destructive(plan).length, 0);
			if (total <= maxDeletes) return null;
			let who = those.length > 1 ? `The plans of ${those.map(({ target }) => target).join(", ")} are for one project and together delete or replace ${total} resources` : `The plan deletes or replaces ${total} resources`;
			return (plan) => destructive(plan).length === 0 ? null : {
				reason: "deletes-blocked",
				message: `${who}; \`max-deletes\` allows ${maxDeletes}.`,
				waysForward: [`set \`max-deletes: ${total}\` for this run`, "split the change into several pull requests"],
				addresses: addressesOf(destructive(plan))
			};
		}
		function unknownReview(plan, message) {
			return {
				reason: "not-reviewed",
				message,
				waysForward: [AGAIN, BY_HAND],
				addresses: addressesOf(plan.resources.filter(_engine_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__.h))
			};
		}
		function withoutUnread(plan, { pulls }) {
			let isReviewed = reviewedBy(pulls.flatMap((one) => one.plans).filter(({ flaw }) => flaw === null), plan);
			let isUnread = (change) => canBeUnread(change) && !change.review.needs.every(isReviewed) && isReviewed(unreadPrint(plan, change));
			let resources = plan.resources.map((change) => isUnread(change) ? {
				...change,
				reason: "unreadable",
				blockedBy: "unreadable"
			} : change);
			return {
				...plan,
				resources
			};
		}
		function canBeUnread(change) {
			return (0, _engine_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__.h)(change) && change.action !== "create" && change.review.needs.length > 0;
		}
		function unreadPrint({ target, projectId }, { kind, entry }) {
			return (0, _engine_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.GL)({
				target,
				projectId,
				kind: (0, _engine_model_kind_order_js__WEBPACK_IMPORTED_MODULE_3__.zb)(_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__.G, kind),
				entry
			});
		}
		function unreviewed(plan, walk, blob) {
			let carriedOut = plan.resources.filter(_engine_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__.h);
			if (carriedOut.length === 0) return null;
			let [newest] = walk.pulls;
			let refuse = (message, ways) => ({
				reason: "not-reviewed",
				message,
				waysForward: [...ways, BY_HAND],
				addresses: addressesOf(carriedOut)
			});
			if (newest === void 0) return refuse(...withoutPull(walk));
			if (newest.plans.filter(({ flaw }) => flaw === null).length === 0) return refuse(...withoutPlan(newest));
			let plans = walk.pulls.flatMap((one) => one.plans).filter(({ flaw }) => flaw === null);
			let isReviewed = reviewedBy(plans, plan);
			let news = carriedOut.filter(({ review }) => !review.needs.every(isReviewed));
			if (news.length === 0) return null;
			let named = news.slice(0, 10).map(({ address, action }) => `${action} ${address}`);
			let more = news.length > named.length ? ` and ${news.length - named.length} more` : "";
			let planned = blob !== null && plans.some(({ payload }) => payload?.blob === blob);
			let why = [overtaken(walk), usedUp(news, plans, walk)].filter((text) => text !== null);
			let bound = planned && walk.end.at === "commit" ? null : boundOf(walk);
			return {
				reason: "plan-changed",
				message: [
					`What would be applied now is not what was reviewed: ${named.join(", ")}${more}.`,
					...why,
					bound
				].filter((text) => text !== null).join(" "),
				waysForward: [
					...planned && why.length === 0 ? ["undo in Atlas what was changed there since the plan, and run this job again"] : [],
					NEW_PLAN,
					BY_HAND
				],
				addresses: addressesOf(news),
				moved: planned && why.length === 0 ? "Atlas" : null
			};
		}
		function reviewedBy(plans, plan) {
			let checks = plans.flatMap(({ proof }) => proof ?? []).map(_proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.jd);
			let isShown = (fingerprint) => checks.some((isUnspent) => isUnspent(fingerprint));
			let whole = plan !== null && (0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.I9)(plan.resources) && isShown(plan.digest);
			return (fingerprint) => whole || isShown(fingerprint);
		}
		function withoutPull({ lost, late, end }) {
			let [first] = late;
			if (first !== void 0) return [`GitHub does not know a merged pull request of commit ${short(first)}. It may need a minute to learn of it; or the commit was pushed without one.`, [AGAIN, NEW_PLAN]];
			if (lost !== null) return [`Commit ${short(lost)} changed the file and came without a merged pull request.`, [NEW_PLAN]];
			if (end.at === "commit") return [`Commit ${short(end.sha)} came without a merged pull request.`, [NEW_PLAN]];
			return ["No commit of this branch touched the file, so no pull request shows a plan for it.", [NEW_PLAN]];
		}
		function withoutPlan({ pull, plans }) {
			let flaws = [...Map.groupBy(plans, ({ flaw }) => flaw)].map(([flaw, same]) => `the plan comment ${same[0]?.comment.url ?? ""} ${flaw ?? ""}${same.length > 1 ? ` (and ${same.length - 1} more like it)` : ""}`);
			if (flaws.length > 0) return [`Pull request ${pull.number} shows no plan that counts: ${flaws.join("; ")}.`, [NEW_PLAN]];
			if (pull.headRepo?.toLowerCase() !== pull.baseRepo.toLowerCase()) return [`Pull request ${pull.number} came from a fork: plans of forks have no secrets, so there is no plan comment for this target.`, ["open a pull request from a branch of this repository that touches the file (a comment line is enough)"]];
			return [`Pull request ${pull.number} has no plan comment for this target.`, [NEW_PLAN]];
		}
		function overtaken({ pulls }) {
			let [newest] = pulls;
			let times = newest?.plans.flatMap(({ flaw, payload, comment }) => flaw === null ? [Date.parse(payload?.by === "plan" ? comment.lastEditedAt ?? comment.createdAt : payload?.at ?? "")] : []);
			let planned = Math.max(...times ?? []);
			let between = pulls.slice(1).filter(({ pull }) => Date.parse(pull.mergedAt) > planned);
			if (newest === void 0 || between.length === 0) return null;
			return `Pull request ${between.map(({ pull }) => String(pull.number)).join(", ")} was merged after the plan of pull request ${newest.pull.number} was made, and overtook it.`;
		}
		function usedUp(news, plans, { pulls, end }) {
			let showed = plans.flatMap(({ proof }) => proof === null ? [] : [(0, _proof_proof_js__WEBPACK_IMPORTED_MODULE_4__.Qu)(proof)]);
			let wasShown = news.filter(({ review }) => review.needs.some((print) => showed.some((shows) => shows(print))));
			if (wasShown.length > 0) return `A reviewed plan showed ${wasShown.slice(0, 3).map(({ address }) => address).join(", ")}, and an apply has carried it out already: a review is used once.`;
			if (end.at !== "closed" || pulls.length !== 1) return null;
			return `All that pull request ${end.pull} showed is applied already.`;
		}
		function boundOf({ end }) {
			if (end.at === "bound") return `Only the newest ${end.most} pull requests that touched the file are looked at.`;
			if (end.at === "commit") return `Pull requests before commit ${short(end.sha)}, which came without one, are not looked at.`;
			return null;
		}
		function short(sha) {
			return `\`${sha.slice(0, 7)}\``;
		}
		function addressesOf(changes) {
			return changes.map(({ address }) => address);
		}
	}),
	3089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			oe: () => openReviews,
			V_: () => reviewKeys,
			vx: () => rotationsLeft
		});
		var apply = __webpack_require__(5492);
		var errors = __webpack_require__(9185);
		var body = __webpack_require__(9267);
		var blob = __webpack_require__(7627);
		var config_version = __webpack_require__(5121);
		var guard = __webpack_require__(3077);
		var run_history = __webpack_require__(728);
		var secret_rotation = __webpack_require__(9425);
		var pull_comment = __webpack_require__(7837);
		var proof_marker = __webpack_require__(4290);
		var proof_proof = __webpack_require__(3224);
		var signature = __webpack_require__(3852);
		async function judgeComments(comments, pull, judge) {
			let found = comments.flatMap((comment) => {
				let marker = (0, body._Z)(comment.body, "plan", judge.target.name);
				return marker ? [{
					comment,
					marker
				}] : [];
			});
			return await Promise.all(found.map(async ({ comment, marker }) => {
				let payload = (0, proof_marker.Sc)(marker.payload);
				let suspicion = suspect(comment, marker, pull, judge.keys);
				return {
					comment,
					marker,
					payload,
					flaw: suspicion ?? await flawOf(comment, payload, pull, judge),
					trusted: suspicion === null,
					proof: payload
				};
			}));
		}
		function withUsed(plans, comments, { target, keys }) {
			let used = comments.flatMap(({ pull, comments: all }) => all.flatMap((comment) => {
				let marker = (0, body._Z)(comment.body, "apply", target.name);
				return marker && suspect(comment, marker, pull, keys) === null ? (0, proof_marker.vK)(marker.payload) : [];
			}));
			return plans.map((plan) => {
				if (plan.proof === null) return plan;
				let own = used.filter(({ salt }) => salt === plan.proof?.salt);
				let spent = own.reduce((proof, { spent: prints }) => (0, proof_proof.Rf)(proof, prints.match(/.{12}/g) ?? []), plan.proof);
				return {
					...plan,
					proof: {
						...spent,
						closed: spent.closed || own.some(({ closed }) => closed)
					}
				};
			});
		}
		function suspect(comment, marker, pull, keys) {
			if (!comment.viewerDidAuthor) return `was written by ${named(comment.author)}, not by the identity of this run's token`;
			if (!(0, pull_comment.O)(comment)) return `was edited by ${named(comment.editor)}`;
			let state = (0, signature.EQ)(keys, pull.number, marker);
			if (keys.keys.length === 0) return state === "unsigned" ? null : "is signed, but `review-key` is empty";
			if (state === "unsigned") return "is not signed, and `review-key` is set";
			return state === "wrong" ? "is signed with another key, or for another place" : null;
		}
		async function flawOf({ createdAt, lastEditedAt }, payload, pull, { target, blobAt }) {
			if (payload === null) return "has no proof that this version can read";
			if (payload.config !== target.config) return `is about another file (\`${payload.config}\`)`;
			if (payload.projectId !== target.projectId) return `is about another project (\`${payload.projectId}\`)`;
			if (payload.digest === "") return "shows no plan";
			if (payload.pull !== pull.number) {
				if (payload.pull === null) return "was made for another commit, so it proves nothing";
				return `was made for pull request ${payload.pull}`;
			}
			if (payload.salt === "") return "shows no plan";
			if (!(Date.parse(createdAt) <= Date.parse(pull.mergedAt))) return `was written at ${createdAt}, after the merge at ${pull.mergedAt}`;
			let written = lastEditedAt ?? createdAt;
			if (payload.by === "plan" && !(Date.parse(written) <= Date.parse(pull.mergedAt))) return `was written again by \`plan\` at ${written}, after the merge at ${pull.mergedAt}`;
			if (payload.by === "apply" && !(Date.parse(written) >= Date.parse(pull.mergedAt))) return `says that an apply wrote it at ${written}, before the merge at ${pull.mergedAt}`;
			if (payload.head !== null && payload.head === pull.headSha) return null;
			let places = [pull.headSha, ...pull.mergeCommitSha === null ? [] : [pull.mergeCommitSha]];
			for (let commit of places) if (payload.blob !== null && payload.blob === await blobAt(commit)) return null;
			return `was made for ${payload.head === null ? "an unknown commit" : `commit \`${payload.head.slice(0, 7)}\``}, and the merged file is another one`;
		}
		function named(actor) {
			return actor === null ? "somebody whose account is gone" : `\`${actor.login}\``;
		}
		async function walk(history, start) {
			let { target, head } = start;
			let found = new Map();
			let brought = new Set();
			let lasting = new Set();
			let late = [];
			let lost = null;
			let end = { at: "start" };
			let load = async (pull) => {
				lasting.add(pull.number);
				found.has(pull.number) || found.set(pull.number, await loaded(history, pull, start));
			};
			let newest = history.commits(target.config, head, 1);
			newest.catch(() => void 0);
			let own = start.own === null ? [] : await history.pullsOf(start.own);
			let joining = await Promise.all(own.map((pull) => loaded(history, pull, start)));
			for (let one of joining) one.plans.length > 0 && found.set(one.pull.number, one);
			let mine = new Set();
			if (start.isMerge) for (let pull of own) for (let sha of await history.broughtBy(pull)) mine.add(sha);
			let size = 2;
			let first = !0;
			pages: for (let page = 1; page <= 5; page += 1) {
				let commits = page === 1 ? await newest : await history.commits(target.config, head, page);
				let queue = commits.map(({ sha }) => sha);
				if (queue.some((sha) => mine.has(sha))) {
					for (let one of joining) {
						found.set(one.pull.number, one);
						lasting.add(one.pull.number);
					}
					for (let sha of mine) brought.add(sha);
				}
				for (; queue.length > 0;) {
					queue = queue.filter((sha) => !brought.has(sha));
					let batch = queue.splice(0, size);
					size = Math.min(size * 2, 8);
					let pulls = await Promise.all(batch.map((sha) => history.pullsOf(sha)));
					await learn(history, pulls.flat(), brought);
					for (let [index, sha] of batch.entries()) {
						let those = pulls[index] ?? [];
						if (those.length === 0) {
							start.pushed.has(sha) && late.push(sha);
							first && (lost = sha);
							end = {
								at: "commit",
								sha
							};
							break pages;
						}
						first = !1;
						for (let pull of those) await load(pull);
						let closed = those.find(({ number }) => isClosed(found, number, start));
						if (closed !== void 0) {
							end = {
								at: "closed",
								pull: closed.number
							};
							break pages;
						}
						if (found.size >= 20) {
							end = {
								at: "bound",
								most: 20
							};
							break pages;
						}
					}
				}
				if (commits.length < 100) break;
				page === 5 && (end = {
					at: "bound",
					most: 20
				});
			}
			let pulls = settled(found, lasting, start);
			return {
				pulls,
				end,
				lost: pulls.length > 0 ? null : lost,
				late,
				tellOn: pulls[0]?.pull.number ?? (await pullOfRun(history, start))?.number ?? null
			};
		}
		async function pullOfRun(history, { commit }) {
			return (await history.pullsOf(commit))[0];
		}
		async function readAgain(history, { pulls, ...walked }, start) {
			let all = await Promise.all(pulls.map(({ pull }) => loaded(history, pull, start)));
			let renewed = pulls.map((one, index) => ({
				...one,
				plans: withUsed(all[index]?.plans ?? [], all, start)
			}));
			return {
				...walked,
				pulls: renewed
			};
		}
		async function loaded(history, pull, { target, keys }) {
			let comments = await history.comments(pull.number);
			let blobAt = async (commit) => {
				let bytes = await history.fileAt(target.config, commit);
				return bytes === null ? null : (0, blob.zA)(bytes);
			};
			return {
				pull,
				comments,
				plans: await judgeComments(comments, pull, {
					target,
					keys,
					blobAt
				})
			};
		}
		async function learn(history, pulls, brought) {
			let seen = Map.groupBy(pulls, ({ number }) => number);
			for (let [pull, ...more] of seen.values()) {
				if (pull === void 0 || more.length === 0) continue;
				for (let sha of await history.broughtBy(pull)) brought.add(sha);
			}
		}
		function isClosed(found, number, start) {
			let all = [...found.values()];
			return withUsed(found.get(number)?.plans ?? [], all, start).some(({ trusted, proof }) => trusted && proof?.closed === !0);
		}
		function settled(found, lasting, start) {
			let all = [...found.values()].toSorted((one, other) => byMerge(other.pull, one.pull));
			let last = all.findIndex(({ pull }) => isClosed(found, pull.number, start));
			return (last === -1 ? all : all.slice(0, last + 1)).map(({ pull, plans }) => ({
				pull,
				plans: withUsed(plans, all, start),
				isLasting: lasting.has(pull.number)
			}));
		}
		function byMerge(one, other) {
			return Date.parse(one.mergedAt) - Date.parse(other.mergedAt) || one.number - other.number;
		}
		function reviewKeys({ inputs, event }) {
			return {
				repository: event?.repository.id ?? "",
				keys: inputs.reviewKeys
			};
		}
		async function openReviews(run, files) {
			let { event, inputs, runner, interrupted } = run;
			let branch = event?.branch ?? null;
			let history = await (0, run_history.x)(run);
			let walks = new Map();
			let starts = new Map();
			let rotationsUnknown = new Map();
			async function walked(config, isPatient) {
				history !== null && event !== null && config.path !== null && !walks.has(config.loaded.name) && askBesideHead(history, ownCommit(event));
				let head = await history?.head() ?? null;
				let start = event && head !== null ? walkStart(run, event, config, head) : null;
				if (history === null || start === null) return null;
				let { name } = config.loaded;
				starts.set(name, start);
				let found = await (walks.get(name) ?? remember(name, walk(history, start)));
				for (let round = 0; isPatient && found.late.length > 0 && !interrupted.aborted; round += 1) {
					round === 0 && runner.info(`${name}: GitHub does not know yet which pull request brought ${found.late.join(", ")}; waiting.`);
					if (!await history.wait(round)) break;
					found = await remember(name, walk(history, start));
				}
				return found;
			}
			function remember(name, made) {
				walks.set(name, made);
				made.catch(() => walks.delete(name));
				return made;
			}
			return {
				async rotations(config, target) {
					if (event === null || !(0, secret_rotation.kg)(target)) return secret_rotation.e1;
					if (history === null) {
						let why = inputs.githubToken === null ? "`github-token` is empty" : "The run does not say which branch it is for";
						rotationsUnknown.set(config.loaded.name, `${why}, so it cannot be told whether a reviewed rotation of secrets is due.`);
						return secret_rotation.e1;
					}
					try {
						let first = await walked(config, !1);
						let plans = ((first?.late.length ?? 0) > 0 && await thisPushRotates(history, event, config, target) ? await walked(config, !0) : first)?.pulls.flatMap(({ plans: all }) => all).filter(({ flaw }) => flaw === null) ?? [];
						return (0, secret_rotation.u0)(target, (0, guard.d6)(plans, null));
					} catch (error) {
						let message = `It cannot be told whether a reviewed rotation of secrets is due. ${(0, body.aj)(error)}`;
						rotationsUnknown.set(config.loaded.name, message);
						return secret_rotation.e1;
					}
				},
				async withoutUnread(config, plan) {
					if (!inputs.requireReviewedPlan || !plan.resources.some(guard.js)) return plan;
					try {
						let found = await walked(config, !1);
						return found === null ? plan : (0, guard.KU)(plan, found);
					} catch (error) {
						(0, body.aj)(error);
						return plan;
					}
				},
				async refusal(config, plan) {
					let unknown = rotationsUnknown.get(config.loaded.name);
					if (unknown !== void 0 && !interrupted.aborted) return (0, guard.RM)(plan, unknown);
					if (!plan.resources.some(apply.h)) return null;
					if (event === null) return inputs.requireReviewedPlan ? (0, guard.RM)(plan, "Outside of a workflow of GitHub's nothing is reviewed.") : null;
					if (branch === null || !(0, run_history.W)(event.sha)) return (0, guard.RM)(plan, "The run does not say which commit of which branch it is for, so it cannot be told what was reviewed.");
					if (history === null) return (0, guard.RM)(plan, "`github-token` is empty, so it cannot be told whether the file is still the branch's, and what was reviewed.");
					let file = versioned(config, files.length > FEW_FILES);
					let walking = inputs.requireReviewedPlan ? walked(config, !1).catch(() => null) : null;
					try {
						let head = await history.head();
						if (head === null) return (0, guard.RM)(plan, `The branch ${branch} is not there any more.`);
						let refusal = (0, config_version.nN)(file, branch, await (0, config_version.zZ)(history, file, head, event.sha));
						if (refusal !== null) return refusal;
					} catch (error) {
						return (0, config_version.Z$)(file, branch, error);
					} finally {
						await walking;
					}
					if (!inputs.requireReviewedPlan) return null;
					try {
						let found = await walked(config, !0);
						return found === null ? (0, guard.RM)(plan, "It cannot be told which pull requests changed the file.") : (0, guard.tj)((0, guard.KU)(plan, found), found, (0, blob.zA)(file.bytes));
					} catch (error) {
						return (0, guard.RM)(plan, `It cannot be told what was reviewed. ${(0, body.aj)(error)}`);
					}
				},
				known: async ({ loaded: { name } }) => await walks.get(name)?.catch(() => null) ?? null,
				async renew() {
					history?.forgetComments();
					for (let [name, walked] of walks) {
						let start = starts.get(name);
						if (history === null || start === void 0) continue;
						await remember(name, walked.then((found) => readAgain(history, found, start)).catch(() => walked));
					}
				},
				async walk(config) {
					try {
						return await walked(config, !1);
					} catch (error) {
						if (!(error instanceof errors.y_)) throw error;
						runner.info(`${config.loaded.name}: the pull requests of this target cannot be read. ${error.message}`);
						return null;
					}
				}
			};
		}
		function rotationsLeft(target, { pulls }, spends) {
			let spent = new Set(spends);
			let isDue = (0, guard.d6)(pulls.flatMap(({ plans }) => plans).filter(({ flaw }) => flaw === null), null);
			return [...(0, secret_rotation.u0)(target, (print) => !spent.has(print) && isDue(print)).keys()];
		}
		async function thisPushRotates(history, event, { path }, target) {
			if (!event?.before || path === null) return !1;
			return (0, secret_rotation.gc)(await history.fileAt(path, event.before), target).size > 0;
		}
		function walkStart(run, event, config, head) {
			let { name, projectId } = config.loaded;
			if (config.path === null) return null;
			let own = ownCommit(event);
			return {
				target: {
					name,
					config: config.path,
					projectId: projectId ?? ""
				},
				keys: reviewKeys(run),
				head,
				own,
				commit: own ?? event.sha,
				isMerge: mergeOf(event) !== null,
				pushed: new Set([...event.pushed, ...own === null ? [] : [own]])
			};
		}
		function ownCommit(event) {
			return mergeOf(event) ?? (event.name === "push" ? event.sha : null);
		}
		function mergeOf({ pullRequest }) {
			return pullRequest?.merged === !0 ? pullRequest.mergeCommitSha : null;
		}
		function askBesideHead(history, own) {
			if (own === null) return;
			history.pullsOf(own).then((pulls) => Promise.all(pulls.map(({ number }) => history.comments(number)))).catch(() => void 0);
		}
		let FEW_FILES = 2;
		function versioned({ loaded, path, bytes }, isOneOfMany) {
			return {
				file: loaded.file,
				path,
				bytes: bytes ?? new Uint8Array(),
				isOneOfMany
			};
		}
	})
};
