export const id = 842;
export const ids = [842];
export const modules = {
	75: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readForPlan: () => readForPlan });
		var secret_rotation = __webpack_require__(9425);
		var verdict = __webpack_require__(2724);
		var load = __webpack_require__(2583);
		var change = __webpack_require__(1090);
		var plan_plan = __webpack_require__(3310);
		var kinds = __webpack_require__(5974);
		async function driftCausesOf({ event, runner }, github, target, plan, survey) {
			let findings = plan.resources.filter(isFinding);
			let client = (0, change.ik)(plan) && event && findings.length > 0 ? await github() : null;
			if (!client || !event) return new Map();
			try {
				let before = await previousTarget(client, target, event.sha);
				if (before === null) return new Map();
				let then = (0, plan_plan.e)(before, survey, kinds.G, {
					allowedActions: new Set(),
					rotations: secret_rotation.e1
				});
				let changes = new Map(then.resources.map((change) => [change.address, change]));
				return new Map(findings.map((change) => [change.address, direction(changes.get(change.address))]));
			} catch (error) {
				runner.info(`${target.name}: it cannot be told who moved. ${error.message}`);
				return new Map();
			}
		}
		function isFinding({ action, phase }) {
			return action !== "no-op" && action !== "unknown" && phase !== "failed";
		}
		function direction(then) {
			return then === void 0 || then.action === "no-op" ? "merged but not applied" : "changed in Atlas";
		}
		async function previousTarget(github, target, sha) {
			let [, previous] = await github.fileHistory(target.config, sha);
			let bytes = previous ? await github.content(target.config, previous.sha) : null;
			if (bytes === null) return {
				...target,
				entries: []
			};
			return (0, load.K)(bytes, target.config, kinds.G, { projectId: target.projectId }).target;
		}
		var plan_target = __webpack_require__(7681);
		async function readForPlan(run, config) {
			let { target } = config.loaded;
			if (!target) return () => Promise.resolve((0, verdict.qn)(config));
			try {
				let surveyed = await (0, plan_target._)(run, target);
				return (github) => planReport(run, config, target, surveyed, github);
			} catch (error) {
				return () => Promise.resolve((0, verdict.MK)(config, error));
			}
		}
		async function planReport(run, config, target, surveyed, github) {
			try {
				let { command } = run.inputs;
				let plan = await (0, plan_target.h)(run, target, surveyed, () => command === "plan" ? (0, secret_rotation.of)(run, github, target) : Promise.resolve(secret_rotation.e1));
				let driftCauses = command === "drift" ? await driftCausesOf(run, github, target, plan, surveyed.survey) : new Map();
				return (0, verdict.EI)(config, (0, verdict.Ft)(plan), {
					plan,
					driftCauses,
					problems: (0, verdict.s4)(plan)
				});
			} catch (error) {
				return (0, verdict.MK)(config, error);
			}
		}
	}),
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
	})
};
