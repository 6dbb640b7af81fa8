export const id = 929;
export const ids = [929,581];
export const modules = {

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyAll: () => (/* binding */ applyAll)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

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
		const node = new Node(value);

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
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./lib/engine/writes.js

/** Opens the queue of writes that all targets of a run share. */
function openWrites(maxParallel) {
    const all = pLimit(maxParallel);
    const queues = new Map();
    return {
        run(queue, write) {
            if (queue === null)
                return all(write);
            const own = queues.get(queue) ?? pLimit(1);
            queues.set(queue, own);
            return own(() => all(write));
        },
    };
}
/** Writes of one workspace and of what stands within it share a queue: side by side they race inside Atlas. */
function queueOf(kind, entry, projectId) {
    if (kind.within !== undefined)
        return `${projectId} ${kind.within} ${entry.scope}`;
    return kind.named ? `${projectId} ${kind.key} ${entry.name}` : null;
}

// EXTERNAL MODULE: ./lib/atlas/client.js
var client = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/config/env.js
var config_env = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/config/schema.js
var schema = __webpack_require__(1091);
// EXTERNAL MODULE: ./lib/engine/compare.js
var compare = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/engine/atlas-error.js
var atlas_error = __webpack_require__(9990);
;// CONCATENATED MODULE: ./lib/engine/stop.js

/** Ends a change before its natural end. */
class Stop extends Error {
    status;
    failure;
    constructor(status, message, reason) {
        super(message);
        this.status = status;
        this.failure = { message, reason };
    }
}
/** Ends a change. Returns never, so that it can stand where a value is wanted. */
function stop(status, message, reason) {
    throw new Stop(status, message, reason);
}
/** Ends a change whose wait ended without an answer. */
function gaveUp(why, what) {
    if (why === "interrupted")
        return stop("started", `${what}; the run was interrupted`, "interrupted");
    return stop("timed-out", `${what}; the time for waiting is used up. Run again to go on waiting.`, "wait-timeout");
}
/** How a change ended at which something was thrown. Pure. */
function failure(kind, change, error) {
    const known = { id: change.id, state: change.state, outputs: {} };
    if (error instanceof Stop)
        return { ...known, status: error.status, error: error.failure };
    if (error instanceof atlas_error/* AtlasError */.qL) {
        return { ...known, status: "failed", error: { message: error.message, reason: reasonOf(kind, error) } };
    }
    return {
        ...known,
        status: "failed",
        error: { message: error instanceof Error ? error.message : String(error), reason: "internal" },
    };
}
/** Atlas's no to one write is that resource's failure, unless it says more. */
function reasonOf(kind, error) {
    const { errorCode, reason } = error.failure;
    if ((0,atlas_error/* isForbidden */.US)(error))
        return "forbidden";
    if (errorCode !== null && kind.inUseCodes?.includes(errorCode))
        return "in-use";
    return reason === "atlas-api" ? "resource-failed" : reason;
}

;// CONCATENATED MODULE: ./lib/engine/acting.js



/** One write in its queue. Nothing new is sent once the run is interrupted. */
function write(act, doing, send) {
    const { applying, kind, change } = act;
    return applying.writes.run(queueOf(kind, change.entry, applying.plan.projectId), () => {
        if (applying.interrupted.aborted)
            return stop("not-started", "the run was interrupted before it", "interrupted");
        act.begin();
        applying.tell(`${change.address}: ${doing}`);
        return send();
    });
}
/** What is sent for an entry: secrets by their variables, references by their ids. */
function desiredOf({ applying, kind, change: { entry }, ids }) {
    return {
        name: entry.name,
        scope: entry.scope,
        spec: entry.spec,
        secret: (value) => ((0,compare/* isEnvReference */.vr)(value) ? applying.secretOf(entry, value) : value),
        resolve: ({ kind: other, name }) => ids.get(`${other}/${name}`) ??
            stop("skipped", `the id of ${other}/${name} is not known, which this ${kind.title} needs`, null),
    };
}
/** What there is of an act's kind and scope, listed after everything that was done before. */
function listNow({ applying, kind, change }) {
    return applying.watch.fresh(kind, change.entry.scope);
}
/** The object with an id. */
function byId(objects, id) {
    return objects.find((object) => object.id === id);
}

// EXTERNAL MODULE: ./lib/engine/match.js
var match = __webpack_require__(2071);
;// CONCATENATED MODULE: ./lib/engine/settle.js



/** So long a wait, in milliseconds, that somebody on the other side may be what it waits for. */
const LONG_WAIT = 60_000;
/** Waits until a live object is usable, as far as it can become so by itself. */
function settle(act, id) {
    const { applying, kind, change } = act;
    const { entry } = change;
    const since = applying.clock.now();
    let told = null;
    let introduced = false;
    return waitFor(act, id, (objects) => {
        const now = byId(objects, id);
        if (!now)
            return undefined;
        const rival = rivalOf(act, objects, id);
        if (rival) {
            const way = "Delete one of them, or pin the entry with `id`.";
            return stop("failed", `Atlas now has two: ${id} and ${rival.id}. ${way}`, "ambiguous");
        }
        if (now.phase === "failed")
            return stop("failed", atlasSays(now), "resource-failed");
        if (now.phase === "leaving")
            return stop("failed", endedMeanwhile(now), "resource-failed");
        const handover = now.phase === "pending" ? kind.handover?.(entry.spec, now.value) : null;
        // Said at the first look, and again when there is more to say, as an endpoint's id.
        if (handover && handover !== told) {
            applying.tell(`${entry.address}: ${handover}`);
            told = handover;
        }
        if (now.phase === "ready" || now.settled)
            return { status: "done", live: now, id };
        if (!introduced && applying.clock.now() - since >= LONG_WAIT) {
            introduced = true;
            void introduce(act);
        }
        return undefined;
    });
}
/** Tells whom the other side has to let in. It costs a call, so it is asked where a wait is long; nothing depends on it. */
async function introduce({ applying, kind, change }) {
    const told = await kind.counterpart?.(applying.atlas, change.entry.spec).catch(() => null);
    if (told)
        applying.tell(`${change.address}: ${told}`);
}
/** Waits for a judge's word on an object; what the judge throws ends the wait. */
async function waitFor({ applying, kind, change }, id, judge) {
    let stopped;
    const answer = await applying.watch.until({ address: change.address, kind, scope: change.entry.scope }, (objects) => {
        try {
            return judge(objects);
        }
        catch (error) {
            stopped = error;
            return "stopped";
        }
    }, (objects) => byId(objects, id)?.state ?? null);
    if (answer === "stopped")
        throw stopped;
    if (answer === "interrupted")
        return { status: "started", live: null, id };
    if (answer === "timed-out")
        return gaveUp(answer, `${id} is still being made`);
    return answer;
}
/** Waits until an object is gone: not listed any more, or listed as a memory. */
async function untilGone({ applying, kind, change }, id) {
    const gone = await applying.watch.until({ address: change.address, kind, scope: change.entry.scope }, (objects) => {
        const now = byId(objects, id);
        return !now || kind.gone?.(now.value) ? "gone" : undefined;
    }, (objects) => byId(objects, id)?.state ?? null);
    if (gone !== "gone")
        gaveUp(gone, `${id} is still being deleted`);
}
/** What Atlas says of an object that it gave up. */
function atlasSays({ id, state, message }) {
    return `Atlas made it ${state} (${id})${message === null ? "" : `: ${message}`}`;
}
/** What there is to say of an object that went away while it was waited for. */
function endedMeanwhile({ id, state }) {
    return `it came to an end meanwhile: ${id} is ${state}`;
}
/** A second object for the very same entry, not one that merely shares its service: two runs created at once. */
function rivalOf({ kind, change: { entry } }, objects, id) {
    if (kind.named || entry.pin !== null)
        return undefined;
    const strongest = kind.desiredKeys(entry.spec, entry.name)[0] ?? [];
    return (0,match/* underKeys */.T)(kind, objects, strongest).find((object) => object.id !== id && object.phase !== "failed" && object.phase !== "leaving");
}

;// CONCATENATED MODULE: ./lib/engine/alter.js




/**
 * Changing and removing what is there. Both name one live object, so that sending them twice does no harm where an answer
 * was lost; between two tries it is looked whether the first did its work.
 */
/** Tries of one update or deletion whose answers are lost. */
const SENT_AT_MOST = 3;
/** Looks after an update at which Atlas may still show the old value. */
const LOOKS_AT_OLD_VALUE = 3;
/** Deletes the live object, and waits until it is gone. */
async function remove(act) {
    const { applying, kind, change } = act;
    const { live } = change;
    if (!live || !kind.remove)
        return;
    const isLeaving = async () => {
        const now = byId(await listNow(act), live.id);
        return !now || now.phase === "leaving";
    };
    try {
        await untilKnown(act, `deleting ${live.id}`, async () => kind.remove?.(applying.atlas, live.value, live.scope), isLeaving);
    }
    catch (error) {
        if (!(0,atlas_error/* isNotFound */.c4)(error))
            throw error;
    }
    if (change.action === "delete" && !applying.wait)
        return;
    await untilGone(act, live.id);
    applying.tell(`${change.address}: ${live.id} is gone`);
}
/** Changes the live object in place, and waits until Atlas shows it and it is usable. */
async function update(act) {
    const { applying, kind, change, ids } = act;
    const { entry, live, fields } = change;
    if (!kind.update || !live)
        return stop("failed", `Atlas cannot change a ${kind.title}`, "resource-failed");
    const desired = desiredOf(act);
    const differencesOf = (now) => kind.differences(entry.spec, now.value, (reference) => ids.get(`${reference.kind}/${reference.name}`));
    const isDone = async () => {
        const now = byId(await listNow(act), live.id);
        // A new secret cannot be seen, so it is sent again.
        return !now || (differencesOf(now).length === 0 && fields.every(({ path }) => path !== "secretVersion"));
    };
    await untilKnown(act, `changing ${live.id}`, async () => kind.update?.(applying.atlas, desired, live.value, fields), isDone);
    let looks = 0;
    return waitFor(act, live.id, (objects) => {
        const now = byId(objects, live.id);
        if (!now)
            return stop("failed", `${live.id} is not there any more`, "resource-failed");
        if (now.phase === "failed")
            return stop("failed", atlasSays(now), "resource-failed");
        if (now.phase === "leaving")
            return stop("failed", endedMeanwhile(now), "resource-failed");
        const left = differencesOf(now);
        if (left.length === 0) {
            return now.phase === "ready" || now.settled || !applying.wait
                ? { status: "done", live: now, id: now.id }
                : undefined;
        }
        if (now.phase !== "ready" || ++looks < LOOKS_AT_OLD_VALUE)
            return undefined;
        const paths = left.map(({ path }) => path).join(", ");
        return stop("failed", `Atlas took the change but still has the old ${paths}`, "resource-failed");
    });
}
/** Sends until an answer comes or a look shows that the work is done. */
async function untilKnown(act, doing, send, isDone) {
    const { clock, pollInterval, interrupted, tell } = act.applying;
    for (let attempt = 1;; attempt++) {
        try {
            return await whenFree(act, doing, send);
        }
        catch (error) {
            if (!(0,atlas_error/* isFateUnknown */.BT)(error) || interrupted.aborted)
                throw error;
            tell(`${act.change.address}: ${error.message} Looking for what became of it.`);
            if (await isDone())
                return;
            if (attempt === SENT_AT_MOST)
                throw error;
            await clock.sleep(pollInterval, interrupted);
        }
    }
}
/** Tries again while Atlas says that it is busy with something that passes. */
async function whenFree(act, doing, send) {
    const { applying, kind, change } = act;
    for (;;) {
        try {
            return await write(act, doing, send);
        }
        catch (error) {
            const code = error instanceof atlas_error/* AtlasError */.qL ? error.failure.errorCode : null;
            if (code === null || !passes(act, code))
                throw error;
            const subject = { address: change.address, kind, scope: change.entry.scope };
            const free = await applying.watch.until(subject, afterOneLook(), () => code);
            if (free !== "free")
                return gaveUp(free, error.message);
        }
    }
}
/** Whether a refusal will pass: Atlas is busy, or has not noticed yet that what used the object is gone. */
function passes({ kind, change }, code) {
    if (kind.busyCodes?.includes(code))
        return true;
    return change.usedBy.length > 0 && (kind.inUseCodes?.includes(code) ?? false);
}
/** The first look comes at once, and what was busy right before it still is. */
function afterOneLook() {
    let looks = 0;
    return () => (++looks > 1 ? "free" : undefined);
}

;// CONCATENATED MODULE: ./lib/engine/create.js





/**
 * Creating. A create is sent once: what has no name in Atlas is listed right before it, and looked for after it where the
 * answer was lost. So that nothing is ever made twice, "cannot tell" ends the change.
 */
/** Looks for a create whose answer was lost, one poll interval apart; one more comes at once. */
const LOOKS_FOR_LOST = 3;
/** Creates, and waits until it is usable. */
async function create(act) {
    const { applying, kind } = act;
    if (!kind.create)
        return stop("not-started", `Atlas cannot create a ${kind.title}`, null);
    let id = null;
    for (let attempt = 1; id === null; attempt++)
        id = await createOnce(act, attempt);
    return applying.wait ? settle(act, id) : { status: "started", live: null, id };
}
/** The id of what was made, or null where the create may be sent again. */
async function createOnce(act, attempt) {
    const { kind, change, applying } = act;
    const desired = desiredOf(act);
    let before = new Set();
    try {
        const id = await write(act, "creating", async () => {
            if (!kind.named) {
                const objects = await listBefore(act);
                const there = adoptable(act, objects);
                if (there) {
                    applying.tell(`${change.address}: ${there.id} was made meanwhile and is what the file asks for`);
                    return there.id;
                }
                before = new Set(objects.map((object) => object.id));
            }
            return (await kind.create?.(applying.atlas, desired)) ?? null;
        });
        if (id !== null)
            return id;
        return ((await findNew(act, before))?.id ?? stop("failed", "Atlas said yes but shows nothing new", "resource-failed"));
    }
    catch (error) {
        if ((0,atlas_error/* isFateUnknown */.BT)(error))
            return lost(act, error, before, attempt);
        const leaving = isTwinRefused(error) ? await leavingTwin(act) : null;
        // Sent for the second time: what has the name by now is what the first one made.
        if (leaving === null && attempt > 1 && isTwinRefused(error))
            return whenListed(act);
        if (leaving === null)
            throw error;
        await untilGone(act, leaving);
        return null;
    }
}
/** What became of a create whose answer was lost. */
async function lost(act, error, before, attempt) {
    const { applying, kind, change } = act;
    const { clock, pollInterval, interrupted, tell } = applying;
    tell(`${change.address}: no answer to the create; looking for what became of it`);
    for (let look = 0; look <= LOOKS_FOR_LOST && !interrupted.aborted; look++) {
        if (look > 0)
            await clock.sleep(pollInterval, interrupted);
        const found = await findNew(act, before).catch(() => null);
        if (!found)
            continue;
        tell(`${change.address}: ${found.id} was made`);
        return found.id;
    }
    // Atlas itself keeps two of one name apart.
    if (kind.named && attempt === 1 && !interrupted.aborted)
        return null;
    const way = "Run again in a few minutes: what is there by then is taken, nothing is made twice.";
    return stop("failed", `fate unknown: ${error.message} Atlas may still make it. ${way}`, "resource-failed");
}
/** The id of what is there under an entry's name, as soon as Atlas lists it. */
async function whenListed(act) {
    const { applying, kind, change } = act;
    const subject = { address: change.address, kind, scope: change.entry.scope };
    const found = await applying.watch.until(subject, (objects) => matchNow(act, objects)?.live ?? undefined, () => null);
    return typeof found === "string" ? gaveUp(found, "Atlas has it and does not list it yet") : found.id;
}
/** What is there right before a create. Without knowing that, nothing is created. */
async function listBefore(act) {
    try {
        return await listNow(act);
    }
    catch (error) {
        if (act.applying.interrupted.aborted) {
            return stop("not-started", "the run was interrupted before it", "interrupted");
        }
        if (!(error instanceof atlas_error/* AtlasError */.qL))
            throw error;
        return stop("not-started", `what is there could not be listed: ${error.message}`, error.failure.reason);
    }
}
/** What somebody else made since the plan, if it is just what the entry asks for. */
function adoptable(act, objects) {
    const { kind, change } = act;
    const { live = null, candidates = [] } = matchNow(act, objects) ?? {};
    if (candidates.length > 0) {
        const ids = candidates.map(({ id }) => id).join(", ");
        return stop("failed", `it is ambiguous which of ${ids} is meant`, "ambiguous");
    }
    if (live === null)
        return null;
    const isWanted = live.phase !== "failed" && kind.differences(change.entry.spec, live.value, () => undefined).length === 0;
    if (isWanted)
        return live;
    const what = `${live.id} appeared since the plan and is not what the file asks for`;
    return stop("failed", `${what}; plan again`, "resource-failed");
}
/** A match that was not there before the create. */
async function findNew(act, before) {
    const objects = (await listNow(act)).filter((object) => !before.has(object.id));
    const found = matchNow(act, objects);
    return found?.live ?? found?.candidates[0] ?? null;
}
/** The match of an act's entry among objects, with all entries of its kind and scope taking part. */
function matchNow({ applying, kind, change: { entry } }, objects) {
    const entries = applying.target.entries.filter(({ kind: key, scope }) => key === kind.key && scope === entry.scope);
    return (0,match/* match */.Y)(kind, entries, objects).byAddress.get(entry.address);
}
/** An object for the same entry that is still being deleted and keeps Atlas from making a new one. */
async function leavingTwin(act) {
    const { kind, change } = act;
    const keys = kind.desiredKeys(change.entry.spec, change.entry.name).flat();
    return (0,match/* underKeys */.T)(kind, await listNow(act), keys).find(({ phase }) => phase === "leaving")?.id ?? null;
}
function isTwinRefused(error) {
    return error instanceof atlas_error/* AtlasError */.qL && /ALREADY_EXISTS/.test(error.failure.errorCode ?? "");
}

// EXTERNAL MODULE: ./lib/engine/decide.js
var decide = __webpack_require__(4252);
;// CONCATENATED MODULE: ./lib/engine/apply.js





/**
 * Carrying out a plan. Every change is one promise that first waits for what it stands on, so order follows from the
 * dependencies alone: what depends on a failure is skipped, the rest goes on. A change that replaces has two halves, and
 * what it is used by goes before the first and comes back after the second.
 */
/** Whether a plan's change is one that this run carries out. Pure. */
function isCarriedOut(change) {
    return change.allowed && change.action !== "no-op" && change.action !== "unknown";
}
/** Carries out what the plan allows and waits. Resolves with what became of each change; never rejects for one of them. */
async function apply(applying) {
    const { plan, clock, wait } = applying;
    const changes = new Map(plan.resources.map((change) => [change.address, change]));
    const kinds = new Map(applying.kinds.map((kind) => [kind.key, kind]));
    const begun = new Map();
    const made = new Map();
    const removed = new Map();
    const actOn = (change, ids = new Map()) => ({
        applying,
        kind: kinds.get(change.kind),
        change,
        ids,
        begin() {
            if (!begun.has(change.address))
                begun.set(change.address, clock.now());
        },
    });
    /** Deletes, once everything that uses it is gone. */
    const removal = (change) => once(removed, change, async () => {
        if (!isCarriedOut(change))
            return stop("skipped", `this run may not ${change.action} it`, null);
        for (const user of change.usedBy) {
            const using = changes.get(user);
            if (using)
                await removal(using).catch(() => stop("skipped", `${user}, which uses it, is still there`, null));
        }
        return remove(actOn(change));
    });
    /** Makes it so, once everything that it stands on is usable. */
    const making = (change) => once(made, change, async () => {
        if (!isCarriedOut(change))
            return standing(change);
        // Nothing is taken away before what its successor stands on is usable; what goes with it comes back with it.
        if (change.action === "replace")
            await foundation(change, (below) => below.action !== "replace" || !isCarriedOut(below));
        if (change.action === "delete" || change.action === "replace")
            await removal(change);
        if (change.action === "delete")
            return { status: "done", live: null, id: null };
        const act = actOn(change, await foundation(change));
        return change.action === "update" ? update(act) : create(act);
    });
    /** What is there without us: ready, on its way, or not to be had. */
    const standing = async (change) => {
        const { action, reason, live, id, phase } = change;
        if (reason === "provisioning" && wait && live)
            return settle(actOn(change), live.id);
        if (action === "no-op" && phase === "failed" && live)
            return stop("failed", atlasSays(live), "resource-failed");
        if (action === "no-op" || action === "update")
            return { status: phase === "pending" ? "started" : "done", live, id };
        if (action === "replace" && phase === "ready" && !(0,decide/* isReplaceable */.Z)(actOn(change).kind, change.entry))
            return { status: "done", live, id };
        if (action === "unknown")
            return stop("skipped", `what Atlas has for ${change.address} is not known`, null);
        return stop("not-started", `this run may not ${action} it`, null);
    };
    /** Ids of what a change stands within and refers to, once usable. */
    const foundation = async (change, isMeant = () => true) => {
        const ids = new Map();
        for (const address of change.dependsOn) {
            const below = changes.get(address);
            if (!below || !isMeant(below))
                continue;
            const { status, id, live } = await making(below).catch((error) => {
                const willPass = error instanceof Stop && error.failure.reason === null;
                return stop("skipped", willPass ? `it needs ${address}: ${error.message}` : `it needs ${address}, which failed`, null);
            });
            if (status === "started" || live?.settled)
                stop("not-started", `${address} is not usable yet; run again once it is`, null);
            if (id !== null)
                ids.set(address, id);
        }
        return ids;
    };
    const outcomeOf = async (change) => {
        const { kind } = actOn(change);
        const ended = await making(change).then(({ status, live, id }) => ({
            status,
            error: null,
            id,
            state: live?.state ?? null,
            outputs: live ? (kind.outputs?.(live.value) ?? {}) : {},
        }), (error) => failure(kind, change, error));
        const since = begun.get(change.address);
        return { ...ended, seconds: since === undefined ? 0 : Math.round((clock.now() - since) / 1000) };
    };
    const subjects = plan.resources.filter((change) => isCarriedOut(change) ||
        (change.reason === "provisioning" && wait) ||
        (change.action === "no-op" && change.phase === "failed"));
    return new Map(await Promise.all(subjects.map(async (change) => [change.address, await outcomeOf(change)])));
}
/** Runs once for a change, however many wait for it. */
function once(memory, change, run) {
    const known = memory.get(change.address);
    if (known !== undefined)
        return known;
    const promise = run();
    // Whoever depends on it sees the rejection; this only keeps it from counting as unhandled.
    promise.catch(() => undefined);
    memory.set(change.address, promise);
    return promise;
}

// EXTERNAL MODULE: ./lib/engine/problem.js
var problem = __webpack_require__(2033);
// EXTERNAL MODULE: ./lib/engine/survey.js
var survey = __webpack_require__(9910);
;// CONCATENATED MODULE: ./lib/engine/watch.js


/** Looks in a row that may fail before waiting ends with the error. */
const FAILED_LOOKS = 3;
/** Opens a watch on one project. */
function openWatch(options) {
    const { atlas, entries, clock, pollInterval, budget, interrupted } = options;
    const waiters = new Set();
    const upcoming = new Map();
    const current = new Map();
    let running = false;
    /** A list under way may already have passed what the caller did: the next one is shared by all who come meanwhile. */
    function fresh(kind, scope) {
        const key = keyOf(kind, scope);
        const waitingFor = upcoming.get(key);
        if (waitingFor !== undefined)
            return waitingFor;
        const next = (current.get(key) ?? Promise.resolve())
            .catch(() => undefined)
            .then(() => {
            upcoming.delete(key);
            const listing = (0,survey/* listWhole */.cP)(atlas, kind, scope, entries);
            current.set(key, listing);
            return listing;
        });
        upcoming.set(key, next);
        return next;
    }
    async function lookOnce(failures) {
        const groups = Map.groupBy(waiters, ({ kind, scope }) => keyOf(kind, scope));
        let changed = false;
        await Promise.all([...groups].map(async ([key, group]) => {
            const { kind, scope } = group[0];
            try {
                const objects = await fresh(kind, scope);
                failures.delete(key);
                for (const waiter of group) {
                    const before = waiter.state;
                    if (waiter.look(objects))
                        waiters.delete(waiter);
                    if (waiter.state !== before || !waiters.has(waiter))
                        changed = true;
                }
            }
            catch (error) {
                const count = (failures.get(key) ?? 0) + 1;
                failures.set(key, count);
                if (count < FAILED_LOOKS && !(0,atlas_error/* isForbidden */.US)(error))
                    return;
                for (const waiter of group)
                    if (waiters.delete(waiter))
                        waiter.fail(error);
            }
        }));
        const waiting = [...waiters].map(({ address, state, since }) => ({
            address,
            state,
            seconds: Math.round((clock.now() - since) / 1000),
        }));
        options.onLook(waiting, changed);
    }
    async function run() {
        const failures = new Map();
        while (waiters.size > 0) {
            await lookOnce(failures);
            if (waiters.size === 0)
                break;
            const left = (budget.endsAt ?? Number.POSITIVE_INFINITY) - clock.now();
            const over = interrupted.aborted ? "interrupted" : left <= 0 ? "timed-out" : null;
            if (over) {
                for (const waiter of [...waiters])
                    if (waiters.delete(waiter))
                        waiter.giveUp(over);
                break;
            }
            await clock.sleep(Math.min(pollInterval, left), interrupted);
        }
        running = false;
    }
    return {
        fresh,
        until(subject, judge, stateOf) {
            budget.endsAt ??= clock.now() + budget.milliseconds;
            return new Promise((resolve, reject) => {
                const waiter = {
                    ...subject,
                    since: clock.now(),
                    state: null,
                    look(objects) {
                        waiter.state = stateOf(objects);
                        const answer = judge(objects);
                        if (answer === undefined)
                            return false;
                        resolve(answer);
                        return true;
                    },
                    giveUp: resolve,
                    fail: reject,
                };
                waiters.add(waiter);
                if (running)
                    return;
                running = true;
                // After this turn, so that those who begin to wait together share the first look.
                setImmediate(() => void run());
            });
        },
    };
}
function keyOf(kind, scope) {
    return `${kind.key} ${scope ?? ""}`;
}

// EXTERNAL MODULE: ./lib/kinds/index.js + 12 modules
var kinds = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/report/proof.js
var proof = __webpack_require__(4644);
;// CONCATENATED MODULE: ./lib/commands/guard.js


const BY_HAND = "run the apply workflow by hand with `require-reviewed-plan: false`: that run's own plan is then the review";
const NEW_PLAN = "open a pull request, so that the new plan is reviewed";
/** Why a plan may not be carried out whoever reviewed it, or null. Pure. */
function blocked(plan, { maxDeletes }) {
    const carriedOut = plan.resources.filter(isCarriedOut);
    const inUse = carriedOut.filter(({ reason }) => reason === "in-use");
    if (inUse.length > 0) {
        return {
            reason: "in-use",
            message: `Something that this plan does not take away uses ${inUse.map(({ address }) => address).join(", ")}.`,
            waysForward: [
                "declare what uses it in the file, so that it is replaced too",
                "remove what uses it in Atlas",
                "leave the resource as it is in Atlas",
            ],
            addresses: addressesOf(inUse),
        };
    }
    const destructive = carriedOut.filter((change) => change.destructive);
    if (destructive.length > maxDeletes) {
        return {
            reason: "deletes-blocked",
            message: `The plan deletes or replaces ${destructive.length} resources; \`max-deletes\` allows ${maxDeletes}.`,
            waysForward: [
                `set \`max-deletes: ${destructive.length}\` for this run`,
                "split the change into several pull requests",
            ],
            addresses: addressesOf(destructive),
        };
    }
    return null;
}
/** Why the file that was read may not be applied, or null. Pure. */
function outdated(file, branch, currency) {
    if (currency === "same")
        return null;
    if (currency === "unknown") {
        return {
            reason: "not-reviewed",
            message: `It cannot be told whether ${file} is still what the branch ${branch} has.`,
            waysForward: ["give the job `permissions: { contents: read }`", "run again"],
            addresses: [],
        };
    }
    return {
        reason: "superseded",
        message: currency === "missing"
            ? `The branch ${branch} no longer has ${file}.`
            : `The branch ${branch} has another ${file} by now.`,
        waysForward: ["nothing to do: the run for the newer commit applies what it holds"],
        addresses: [],
    };
}
/** Why a plan was not reviewed, or null where everything that would be carried out was. Pure. */
function unreviewed(plan, reviewed) {
    const carriedOut = plan.resources.filter(isCarriedOut);
    if (carriedOut.length === 0)
        return null;
    if (!reviewed.known)
        return {
            reason: "not-reviewed",
            message: reviewed.message,
            waysForward: ["run again", BY_HAND],
            addresses: addressesOf(carriedOut),
        };
    if (reviewed.proofs.length === 0) {
        const why = reviewed.notes.length === 0 ? "No merged pull request shows a plan for this target." : reviewed.notes.join(" ");
        return {
            reason: "not-reviewed",
            message: why,
            waysForward: [NEW_PLAN, BY_HAND],
            addresses: addressesOf(carriedOut),
        };
    }
    const isShown = (0,proof/* shownBy */.Le)(reviewed.proofs, plan.digest);
    const news = carriedOut.filter(({ reviewedAs }) => !isShown(reviewedAs));
    if (news.length === 0)
        return null;
    return {
        reason: "plan-changed",
        message: `What would be applied now is not what was reviewed: ${news.map(({ address, action }) => `${action} ${address}`).join(", ")}.`,
        waysForward: ["undo in Atlas what was changed there since the plan, and run again", NEW_PLAN, BY_HAND],
        addresses: addressesOf(news),
    };
}
function addressesOf(changes) {
    return changes.map(({ address }) => address);
}

// EXTERNAL MODULE: ./lib/commands/planning.js
var planning = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/commands/verdict.js
var verdict = __webpack_require__(9923);
;// CONCATENATED MODULE: ./lib/commands/apply.js










/** `apply` for one target: reads again, plans again, checks, carries out, waits. */
async function applyReport(run, config, shared) {
    const { target } = config.loaded;
    if (!target)
        return (0,verdict/* invalidReport */.qn)(config);
    try {
        const { plan } = await (0,planning/* planTarget */.h)(run, target, (everything) => shared.rotations(config, everything));
        const problems = (0,verdict/* planProblems */.s4)(plan);
        const before = (0,verdict/* planVerdict */.Ft)(plan);
        if (before.result === "invalid" || before.failureReason === "forbidden")
            return (0,verdict/* reportOf */.EI)(config, before, { plan, problems });
        const refusal = blocked(plan, run.inputs) ?? (plan.resources.some(isCarriedOut) ? await shared.review(config, plan) : null);
        if (refusal)
            return (0,verdict/* reportOf */.EI)(config, { result: "refused", failureReason: refusal.reason }, { plan, refusal });
        if (plan.resources.some(isCarriedOut))
            shared.begin(config);
        return await carryOut(run, config, target, plan, shared);
    }
    catch (error) {
        return (0,verdict/* brokenReport */.MK)(config, error);
    }
}
async function carryOut(run, config, target, plan, shared) {
    const { inputs, runner, clock, interrupted } = run;
    const secrets = readSecrets(run, plan.resources.filter(isCarriedOut));
    for (const secret of secrets.values())
        runner.mask(secret.reveal());
    const atlas = (0,client/* openWriter */.K)(run.session, { baseUrl: inputs.baseUrl, projectId: target.projectId }, run.pace, run.hardStop);
    const pollInterval = inputs.pollIntervalSeconds * 1000;
    const total = plan.resources.filter((change) => isCarriedOut(change) || change.reason === "provisioning").length;
    const outcomes = await apply({
        plan,
        target,
        kinds: kinds/* KINDS */.G,
        atlas,
        clock,
        pollInterval,
        interrupted,
        writes: shared.writes,
        wait: inputs.wait,
        watch: openWatch({
            atlas,
            entries: target.entries,
            clock,
            pollInterval,
            interrupted,
            budget: shared.budget,
            onLook: progressLine(run, target.name, total),
        }),
        secretOf: (entry, reference) => secrets.get(secretKey(entry, reference)),
        tell: (text) => runner.info(`${target.name}: ${text}`),
    });
    return (0,verdict/* reportOf */.EI)(config, (0,verdict/* applyVerdict */.sR)(plan, outcomes, null, interrupted.aborted), { plan, outcomes });
}
/**
 * Every secret that is going to be sent, before the first write.
 *
 * @throws {ConfigError} with every variable that is missing or must not be used
 */
function readSecrets({ env, inputs }, changes) {
    const secrets = new Map();
    const problems = [];
    const own = [inputs.clientSecret, inputs.githubToken].filter((secret) => secret !== null);
    for (const { entry, action, fields } of changes) {
        if (action === "delete")
            continue;
        const roots = new Set(fields.map(({ path }) => path.split(".")[0]));
        const rotated = roots.has("secretVersion");
        for (const use of (0,config_env/* envReferences */.Q)(entry.spec)) {
            // An update sends only the blocks that change, a rotation all that hold secrets.
            if (action === "update" && !rotated && !roots.has(use.path.split(".")[0]))
                continue;
            try {
                const writeOnly = (0,schema/* markedPart */.q)(shapeOf(entry), use.path.split("."), "writeOnly") !== null;
                secrets.set(secretKey(entry, { env: use.name }), (0,config_env/* readSecret */.n)({ ...use, address: entry.address, source: entry.source, writeOnly }, env, own));
            }
            catch (error) {
                if (!(error instanceof problem/* ConfigError */.x))
                    throw error;
                problems.push(...error.problems);
            }
        }
    }
    if (problems.length > 0)
        throw new problem/* ConfigError */.x(problems);
    return secrets;
}
function shapeOf({ kind }) {
    return kinds/* KINDS */.G.find(({ key }) => key === kind).spec;
}
function secretKey({ address }, { env }) {
    return `${address} ${env}`;
}
/** Longest silence while waiting, in milliseconds. */
const SILENCE = 60_000;
/** How many waiting resources a line of progress names. */
const NAMED = 5;
/** A line at each change and at least once a minute, e.g. `prod-eu: 3/5 ready · privateLinks/orders-msk WORKING 4 min`. */
function progressLine({ runner, clock }, target, total) {
    let last = Number.NEGATIVE_INFINITY;
    return (waiting, changed) => {
        if (waiting.length === 0 || (!changed && clock.now() - last < SILENCE))
            return;
        last = clock.now();
        const named = waiting
            .slice(0, NAMED)
            .map(({ address, state, seconds }) => `${address} ${state ?? "not listed yet"} ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`}`);
        const more = waiting.length > NAMED ? [`${waiting.length - NAMED} more`] : [];
        runner.info(`${target}: ${total - waiting.length}/${total} ready · ${[...named, ...more].join(" · ")}`);
    };
}

// EXTERNAL MODULE: ./lib/commands/publish.js
var publish = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/commands/rotations.js
var rotations = __webpack_require__(4877);
;// CONCATENATED MODULE: ./lib/commands/review-desk.js


/** Opens the desk at which apply asks whether it may. */
async function openReviewDesk(run, github) {
    const { event, inputs, clock, interrupted } = run;
    const unknown = {
        known: false,
        message: "It cannot be told what was reviewed, for this run has no GitHub token or no repository.",
    };
    const { reviews } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(604), __webpack_require__.e(899)]).then(__webpack_require__.bind(__webpack_require__, 6899));
    const { configIsCurrent } = await __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 1086));
    const find = github ? reviews(github, event, (milliseconds) => clock.sleep(milliseconds, interrupted)) : null;
    const known = new Map();
    const reviewed = ({ loaded: { target } }) => {
        if (!find || !target)
            return Promise.resolve(unknown);
        const asked = known.get(target.name) ?? find({ name: target.name, config: target.config, projectId: target.projectId });
        known.set(target.name, asked);
        return asked;
    };
    return {
        reviewed,
        rotations: async (config, everything) => event?.name === "push" || event?.name === "pull_request"
            ? (0,rotations/* rotationsReviewed */.pQ)(everything, await reviewed(config))
            : rotations/* NO_ROTATIONS */.e1,
        async review(config, plan) {
            // On a pull request that was just merged the checkout may be of the head branch: only what the base has is agreed.
            if (!inputs.requireReviewedPlan && event?.name !== "pull_request")
                return null;
            const branch = event?.branch ?? null;
            if (!github || branch === null || config.bytes === null)
                return unreviewed(plan, unknown);
            const old = outdated(config.loaded.file, branch, await configIsCurrent(github, config.loaded.file, config.bytes, branch));
            if (old || !inputs.requireReviewedPlan)
                return old;
            const known = await reviewed(config);
            const refusal = unreviewed(plan, known);
            if (refusal?.reason !== "plan-changed")
                return refusal;
            return { ...refusal, moved: (await isAsPlanned(github, config, known)) ? "Atlas" : null };
        },
    };
}
/** Whether the file is to the byte the one that a reviewed plan was made of; false where that cannot be told. */
async function isAsPlanned(github, { loaded, bytes }, reviewed) {
    const heads = reviewed.known ? new Set(reviewed.proofs.flatMap(({ head }) => head ?? [])) : new Set();
    const planned = await Promise.all([...heads].map((head) => github.content(loaded.file, head).catch(() => null)));
    return bytes !== null && planned.some((then) => then !== null && Buffer.compare(then, bytes) === 0);
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/places.js
var places = __webpack_require__(8884);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(7142);
;// CONCATENATED MODULE: ./lib/report/status.js



/** A line of ours under a title; nothing else in a plan comment starts with one of its signs in bold. */
const STATUS = /^\*\*(⏳|✅|❌|⌛|⛔|🟡) /u;
/** The status of a plan that is being applied. Pure. */
function applyingStatus(view) {
    const md = (0,markdown/* markdown */.wD)(view.redact);
    return md.text `**⏳ Applying** in ${runOf(md, view)} …`.toString();
}
/** The status of a plan that was applied, or not. Pure. */
function appliedStatus(report, view) {
    const md = (0,markdown/* markdown */.wD)(view.redact);
    const run = runOf(md, view);
    const reason = report.refusal?.reason ?? report.failureReason;
    const why = reason === null ? "" : `: ${wording/* REASON_WORDS */.J$[reason]}`;
    switch (report.result) {
        case "applied":
            return md.text `**✅ Applied** in ${run}.`.toString();
        case "no-changes":
            return md.text `**✅ Nothing was left to apply** in ${run}.`.toString();
        case "changes":
            return md.text `**🟡 Nothing applied** in ${run}: \`allowed-actions\` does not cover it.`.toString();
        case "refused":
            return md.text `**⛔ Not applied${why}** in ${run}; the result below says why.`.toString();
        default:
            if (reason === "wait-timeout")
                return md.text `**⌛ Still provisioning** after ${run}; see the result below.`.toString();
            return report.result === "applied-in-part"
                ? md.text `**❌ Applied in part** in ${run}; see the result below.`.toString()
                : md.text `**❌ Not applied${why}** in ${run}; see the result below.`.toString();
    }
}
/**
 * The text of a plan comment with a status under its title, in the place of an older one; all else, its marker first, stays
 * as it is. Pure.
 */
function withStatus(body, status) {
    const [marker = "", title = "", ...lines] = body.split(/\r?\n/);
    if (!title.startsWith("## "))
        return body;
    const rest = lines.slice(lines.findIndex((line) => line !== ""));
    const text = STATUS.test(rest[0] ?? "") ? rest.slice(1) : ["", ...rest];
    return [marker, title, "", status, ...text].join("\n");
}
function runOf(md, view) {
    return (0,places/* runPlace */.pi)(md, view) ?? md.text `a run`;
}

;// CONCATENATED MODULE: ./lib/commands/status-board.js

/**
 * A board for the targets of one apply. It writes only on plan comments that count as a review, one after the other. A line that
 * GitHub does not take is told in the log and no more: it changes nothing.
 */
function openStatusBoard(run, github, desk) {
    const written = new Map();
    let last = Promise.resolve();
    const write = async (config, status) => {
        const comment = planOnPull(await desk.reviewed(config));
        if (comment === null)
            return;
        const { updatePlanComment } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 604));
        const { name } = config.loaded;
        written.set(name, (written.get(name) ?? 0) + 1);
        const refused = await updatePlanComment(github, comment.commentId, withStatus(comment.body, status));
        if (refused !== null)
            run.runner.info(`${name}: the plan comment does not show the status of this apply. ${refused}`);
    };
    const queued = (config, status) => {
        last = last.then(() => write(config, status));
        return last;
    };
    return {
        begin: (config) => void queued(config, applyingStatus(run.view)).catch(() => undefined),
        end: (config, report) => queued(config, appliedStatus(report, run.view)),
        async writes({ loaded: { name } }) {
            await last;
            return written.get(name) ?? 0;
        },
    };
}
/** The plan comment on the pull request to which the result goes, or null. Pure. */
function planOnPull(reviewed) {
    if (!reviewed.known)
        return null;
    return reviewed.proofs.find(({ pullRequest }) => pullRequest === reviewed.commentOn) ?? null;
}

;// CONCATENATED MODULE: ./lib/commands/apply-all.js





/** `apply`: every target side by side, with one queue of writes and one budget of waiting; then what GitHub is told, one by one. */
async function applyAll(run, files) {
    const { event, inputs, interrupted } = run;
    const github = await (0,publish.connectGitHub)(run);
    const desk = await openReviewDesk(run, github);
    const onMerge = event?.name === "push" || event?.pullRequest?.merged === true || inputs.requireReviewedPlan;
    const board = github && onMerge && inputs.comment !== "never" ? openStatusBoard(run, github, desk) : null;
    const shared = {
        writes: openWrites(inputs.maxParallel),
        budget: { milliseconds: inputs.waitTimeoutSeconds * 1000, endsAt: null },
        review: desk.review,
        begin: (config) => board?.begin(config),
        rotations: desk.rotations,
    };
    const ended = await Promise.all(files.map(async (config) => ({ config, report: await applyReport(run, config, shared) })));
    const reports = ended.map(({ report }) => report);
    const published = new Map();
    if (!github || !board || interrupted.aborted)
        return { reports, published };
    for (const { config, report } of ended) {
        const place = { config, reviewed: await desk.reviewed(config), board };
        published.set(report.name, await (0,publish.publishApply)(run, github, report, place));
    }
    return { reports, published };
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planTarget)
/* harmony export */ });
/* harmony import */ var _atlas_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var _engine_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7776);
/* harmony import */ var _engine_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9910);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7232);
/* harmony import */ var _rotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4877);





/** Reads what a target has live, and plans. It is given nothing that could write. */
async function planTarget(run, target, choose = () => Promise.resolve(_rotations_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ROTATIONS */ .e1)) {
    const atlas = (0,_atlas_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openReader */ .c)(run.session, { baseUrl: run.inputs.baseUrl, projectId: target.projectId }, run.pace);
    return planWith(atlas, run, target, choose);
}
async function planWith(atlas, { inputs, filter }, target, choose) {
    const all = new Map([...(0,_rotations_js__WEBPACK_IMPORTED_MODULE_4__/* .versions */ .e4)(target.entries).keys()].map((address) => [address, null]));
    const first = await (0,_engine_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .survey */ .Fr)(atlas, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .G, target);
    const planned = (known, rotations) => (0,_engine_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .et)(target, known, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .G, { allowedActions: inputs.allowedActions, rotations });
    const rotations = all.size === 0 ? _rotations_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ROTATIONS */ .e1 : await choose(planned(first, all));
    const made = planned(first, rotations);
    const taken = (0,_engine_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsTakenAway */ .xg)(made);
    const whole = taken.size === 0 ? first : await (0,_engine_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyUsers */ .Xn)(atlas, _kinds_index_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .G, target, first, taken);
    const known = whole === first ? made : planned(whole, rotations);
    for (const change of known.resources) {
        for (const field of change.fields)
            if (field.sensitive && typeof field.live === "string" && field.live !== "")
                filter.add(field.live);
    }
    return { plan: known, survey: whole };
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clashProblem: () => (/* binding */ clashProblem),
/* harmony export */   connectGitHub: () => (/* binding */ connectGitHub),
/* harmony export */   publishApply: () => (/* binding */ publishApply),
/* harmony export */   publishDrift: () => (/* binding */ publishDrift),
/* harmony export */   publishPlan: () => (/* binding */ publishPlan),
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _github_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7023);


/** Nothing is shown. */
const UNPUBLISHED = { commentId: "", commentUrl: "", issueNumber: "", issueUrl: "", clash: null };
/** GitHub as a run sees it: null where there is no token, or no repository. */
async function connectGitHub(run) {
    const { event, inputs, runner, clock, interrupted } = run;
    if (!event || !inputs.githubToken)
        return null;
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 5683));
    return createGitHub({
        token: inputs.githubToken,
        event,
        log: (message) => runner.info(message),
        sleep: (milliseconds) => clock.sleep(milliseconds, interrupted),
    });
}
/** The pull request that a plan is shown on, or null. Pure. */
function pullRequestOf({ inputs, event }) {
    if (inputs.prNumber !== null)
        return inputs.prNumber;
    return event?.name === "pull_request" ? (event.pullRequest?.number ?? null) : null;
}
/** Shows a target's plan on the pull request, where it wants to be seen. */
async function publishPlan(run, github, report) {
    const pullRequest = pullRequestOf(run);
    if (pullRequest === null)
        return UNPUBLISHED;
    const { upsertPlanComment, wantsComment } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 604));
    if (!(await wantsComment(github, run.inputs.comment, { pullRequest, target: report.name, files: [report.config] })))
        return UNPUBLISHED;
    const outcome = await upsertPlanComment(github, pullRequest, {
        ...planText(report, run, null),
        after: (previous) => planText(report, run, previous),
    });
    if (outcome.status !== "clash")
        for (const warning of outcome.warnings)
            run.runner.warning(`${report.name}: ${warning}`);
    return {
        ...UNPUBLISHED,
        commentId: text(outcome.id),
        commentUrl: text(outcome.url),
        clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
    };
}
function planText(report, { view }, previous) {
    return {
        body: (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(report, view, { previous }),
        shorter: () => (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(report, view, { previous, budget: LOWEST }),
    };
}
/** Characters of a body that is rendered again because GitHub found the first too long. */
const LOWEST = 10_000;
/** Tells the merged pull request what became of a target, in a new comment and on the plan's own. */
async function publishApply(run, github, report, { config, reviewed, board }) {
    const pullRequest = reviewed.known ? reviewed.commentOn : null;
    if (pullRequest === null || !isWorthTelling(report, run, reviewed))
        return UNPUBLISHED;
    const { postApplyComment } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(604), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 3067));
    let writes = 1;
    const outcome = await postApplyComment(github, pullRequest, {
        body: (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .applyComment */ .QV)(report, run.view),
        shorter() {
            writes += 1;
            return (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .applyComment */ .QV)(report, run.view, { budget: LOWEST });
        },
    });
    for (const warning of outcome.warnings)
        run.runner.warning(`${report.name}: ${warning}`);
    if (writes + (await board.writes(config)) < _github_body_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITES_PER_TARGET */ .Fv)
        await board.end(config, report);
    return { ...UNPUBLISHED, commentId: text(outcome.id), commentUrl: text(outcome.url) };
}
/** A merge that has nothing to do with the target should not hear of it. */
function isWorthTelling({ result, plan }, { inputs }, reviewed) {
    if (inputs.comment !== "auto")
        return inputs.comment === "always";
    if (result !== "no-changes")
        return true;
    return (plan !== null && reviewed.known && reviewed.proofs.some(({ pullRequest }) => pullRequest === reviewed.commentOn));
}
/** Keeps the one issue of a target true. Nothing is touched where Atlas could not be read whole. */
async function publishDrift(run, github, report) {
    const { plan } = report;
    if (!run.inputs.driftIssue || plan === null || plan.unreadable.length > 0 || report.result === "invalid")
        return UNPUBLISHED;
    const { defaultBranch } = run.event?.repository ?? { defaultBranch: null };
    const branch = run.event?.branch ?? null;
    if (defaultBranch !== null && branch !== null && branch !== defaultBranch) {
        run.runner.warning(`${report.name}: drift issues are kept for ${defaultBranch} only; this run is for ${branch}.`);
        return UNPUBLISHED;
    }
    const [{ keepDriftIssue }, { driftIssue }] = await Promise.all([
        __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34)),
        __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 4486)),
    ]);
    const wish = { target: report.name, labels: run.inputs.driftIssueLabels, assignees: run.inputs.driftIssueAssignees };
    const outcome = await keepDriftIssue(github, wish, (before) => driftIssue(report, run.view, before));
    if (outcome.status !== "clash")
        for (const warning of outcome.warnings)
            run.runner.warning(`${report.name}: ${warning}`);
    return {
        ...UNPUBLISHED,
        issueNumber: text(outcome.number),
        issueUrl: text(outcome.url),
        clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
    };
}
/** A name that another target has on GitHub, as a problem of the file. Pure. */
function clashProblem({ config }, message) {
    return { message, fix: null, file: config, line: 1, column: 1, address: null };
}
function text(value) {
    return value === null ? "" : String(value);
}


/***/ }),

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e1: () => (/* binding */ NO_ROTATIONS),
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   of: () => (/* binding */ rotationsAsked),
/* harmony export */   pQ: () => (/* binding */ rotationsReviewed)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7232);
/* harmony import */ var _report_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4644);



/** No secret is to be sent again. */
const NO_ROTATIONS = new Map();
/** The entries of a target that have a `secretVersion`, with it. Pure. */
function versions(entries) {
    return new Map(entries.flatMap((entry) => {
        const version = _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G.find(({ key }) => key === entry.kind)?.secretVersion?.(entry.spec) ?? null;
        return version === null ? [] : [[entry.address, version]];
    }));
}
/** What a pull request asks for: every `secretVersion` that is another one in the base branch's file. */
async function rotationsAsked(run, github, target) {
    const now = versions(target.entries);
    const pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
    if (now.size === 0 || !pull)
        return NO_ROTATIONS;
    const client = await github();
    if (!client)
        return NO_ROTATIONS;
    try {
        const bytes = await client.content(target.config, pull.baseSha);
        // A file that is new, or was broken, has nothing that could be compared: what it declares is made or there already.
        const base = bytes === null ? null : (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTarget */ .K)(bytes, target.config, _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G, { projectId: target.projectId }).target;
        if (!base)
            return NO_ROTATIONS;
        const before = versions(base.entries);
        const known = new Set(base.entries.map(({ address }) => address));
        return new Map([...now]
            .filter(([address, version]) => known.has(address) && before.get(address) !== version)
            .map(([address]) => [address, before.get(address) ?? null]));
    }
    catch (error) {
        run.runner.warning(`${target.name}: it cannot be told which \`secretVersion\` changes. ${error.message}`);
        return NO_ROTATIONS;
    }
}
/**
 * What apply rotates: of the plan in which everything with a `secretVersion` is rotated, the changes that a reviewed plan
 * showed and that no apply comment records as done. Pure.
 */
function rotationsReviewed(everything, reviewed) {
    if (!reviewed.known)
        return NO_ROTATIONS;
    const shown = (0,_report_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .shownBy */ .Le)(reviewed.proofs, "");
    const done = (0,_report_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .shownBy */ .Le)(reviewed.applied, "");
    const due = everything.resources.filter(({ fields, reviewedAs }) => fields.some(({ path }) => path === "secretVersion") && shown(reviewedAs) && !done(reviewedAs));
    return new Map(due.map(({ address }) => [address, null]));
}


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ nameClash),
/* harmony export */   Fv: () => (/* binding */ WRITES_PER_TARGET),
/* harmony export */   NZ: () => (/* binding */ sameBody),
/* harmony export */   _Z: () => (/* binding */ markerFor),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   "do": () => (/* binding */ ownMarker),
/* harmony export */   pn: () => (/* binding */ isTooLong)
/* harmony export */ });
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3086);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4297);


/** Most writes that one target costs; GitHub slows down tokens that write much. */
const WRITES_PER_TARGET = 3;
/** Whether two bodies say the same: the run that wrote them may differ, and how lines end. Pure. */
function sameBody(one, other) {
    return withoutRun(one) === withoutRun(other);
}
/** The marker of a body if it is of that role and target, else null. Pure. */
function markerFor(body, role, target) {
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t)(body);
    return marker?.role === role && marker.target === target ? marker : null;
}
/** The marker that a text of ours starts with. @throws {TypeError} when it has none: a bug. Pure. */
function ownMarker(body) {
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t)(body);
    if (!marker)
        throw new TypeError("A text for GitHub does not start with a marker.");
    return marker;
}
/**
 * Why a text cannot take the place of an older one of the same target: it is of another file or project, so two targets
 * share a name. Null where it can; a project nobody knew yet is no contradiction. Pure.
 */
function nameClash(mine, older, where) {
    const [now, before] = [mine.payload, older.payload];
    const otherProject = now.projectId !== "" && before.projectId !== "" && now.projectId !== before.projectId;
    if (now.config === before.config && !otherProject)
        return null;
    const [what, its] = now.config === before.config ? ["project", before.projectId] : ["file", before.config];
    return (`Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. ` +
        "Give one of them another `name` in its file; or, if the target moved, delete what stands there.");
}
/** Whether GitHub refused a body for its length. Its limit is 65,536 characters. Pure. */
function isTooLong(error) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || error.status !== 422)
        return false;
    return /too long/i.test(error.failure.detail);
}
/** The error's words if it is one of GitHub's, for a warning. @throws the error itself when it is anything else. */
function warningOf(error) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return error.message;
    throw error;
}
function withoutRun(body) {
    return body
        .replace(/\r\n/g, "\n")
        .replace(/\[[^[\]\n]*\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/g, "[run]")
        .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "/actions/runs/")
        .trimEnd();
}


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A call to GitHub that did not end well. Its message says what was being done, what came back and what to do. */
class GitHubError extends Error {
    failure;
    constructor(failure, cause) {
        const answer = failure.status === null ? failure.detail : `${failure.status} ${failure.detail}`;
        const what = `${failure.operation}: ${failure.call}: ${answer}`;
        super(failure.hint ? `${sentence(what)} ${failure.hint}` : sentence(what), cause === undefined ? {} : { cause });
        this.name = "GitHubError";
        this.failure = failure;
    }
    /** HTTP status, or null where no answer came. */
    get status() {
        return this.failure.status;
    }
}
/**
 * The permission that a refused call asks for, or null where the refusal is about something else. GitHub answers 403 to a
 * token that lacks one, and 404 where it may not even say that the thing exists. Pure.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function missingPermission(status, detail, needs) {
    if (status !== 403)
        return null;
    return /not accessible by|must have|permission|forbidden|denied/i.test(detail) ? needs : null;
}
/** What to do about a refused call, in one or two sentences, or null where nothing better is known. Pure. */
function hintFor(status, missing) {
    if (missing) {
        return `The job's token lacks \`${missing}\`: add it under \`permissions:\` in the workflow (a pull request from a fork never gets a permission to write).`;
    }
    if (status === 401)
        return "GitHub does not accept the token: leave the input `github-token` at its default, or renew it.";
    if (status === 410)
        return "Issues are disabled in this repository: enable them in its settings, or set `drift-issue: false`.";
    if (status === null || status >= 500)
        return "GitHub or the network did not answer properly: run the job again.";
    return null;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ BODY_BUDGET),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   QV: () => (/* binding */ applyComment),
/* harmony export */   tx: () => (/* binding */ planComment)
/* harmony export */ });
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2164);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3086);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4644);
/* harmony import */ var _since_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8796);






/**
 * Most UTF-16 units of a body, marker included. GitHub refuses more than 65,536 characters.
 * @see https://docs.github.com/en/rest/issues/comments
 */
const BODY_BUDGET = 60_000;
/**
 * The comment that shows what merging a pull request would do. Its marker proves it, however much of the text is left out, and
 * remembers the plan of the commit before, for the line that says what changed since. Pure.
 */
function planComment(report, view, around = {}) {
    const { previous = null, budget = BODY_BUDGET } = around;
    // A text that does not show the plan must not prove it either.
    const showsPlan = report.plan !== null && report.result !== "invalid" && report.refusal === null;
    const earlier = (0,_since_js__WEBPACK_IMPORTED_MODULE_3__/* .since */ .X)(previous, view.sha);
    const payload = payloadOf(report, view, showsPlan ? (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .planProof */ .S0)(report.plan?.resources ?? []) : "");
    const marker = {
        role: "plan",
        target: report.name,
        payload: earlier ? { ...payload, since: earlier } : payload,
    };
    return body(report, view, (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .markerLine */ .B)(marker), budget, earlier);
}
/** The comment that says what an apply did. Its proof is of the changes that it carried out, and of no others. Pure. */
function applyComment(report, view, { budget = BODY_BUDGET } = {}) {
    const payload = { ...payloadOf(report, view, (0,_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .proofOf */ .oX)(carriedOut(report))), outcome: report.result };
    return body(report, view, (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .markerLine */ .B)({ role: "apply", target: report.name, payload }), budget, null);
}
/** What every marker carries. Pure. */
function payloadOf(report, view, proof) {
    return {
        digest: report.plan?.digest ?? "",
        proof,
        config: report.config,
        projectId: report.projectId ?? "",
        head: view.sha,
    };
}
function body(report, view, marker, budget, earlier) {
    const blocks = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyBlocks */ .v)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(view.redact), report, view, { on: "comment", since: earlier });
    return `${marker}\n${(0,_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .climb */ .oG)(blocks, budget - marker.length - 2)}\n`;
}
function carriedOut(report) {
    return (report.plan?.resources ?? []).filter((change) => {
        const status = report.outcomes.get(change.address)?.status;
        return status === "done" || status === "started";
    });
}


/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ markerLine),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
const LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;
/** Line 1 of a body, e.g. `<!-- atlas-streams-networking:v1:plan:prod-eu:eyJ… -->`. Pure. */
function markerLine(marker) {
    const json = Buffer.from(JSON.stringify(marker.payload), "utf8").toString("base64url");
    return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${json} -->`;
}
/** The marker on line 1 of a body, or null where there is none that can be read. Pure. */
function readMarker(body) {
    const end = body.indexOf("\n");
    const match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
    if (!match)
        return null;
    const [, role, target, json] = match;
    try {
        const payload = JSON.parse(Buffer.from(json ?? "", "base64url").toString("utf8"));
        if (!isPayload(payload))
            return null;
        return { role: role, target: target ?? "", payload };
    }
    catch {
        return null;
    }
}
function isPayload(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { digest, proof, config, projectId } = value;
    return (typeof digest === "string" &&
        (typeof proof === "string" || proof === null) &&
        typeof config === "string" &&
        typeof projectId === "string");
}


/***/ })

};
