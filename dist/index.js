import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	1916: ((__unused_webpack_module, exports) => {
		exports.Io = void 0;
		var peq = new Uint32Array(65536);
		var myers_32 = function(a, b) {
			var n = a.length;
			var m = b.length;
			var lst = 1 << n - 1;
			var pv = -1;
			var mv = 0;
			var sc = n;
			var i = n;
			for (; i--;) peq[a.charCodeAt(i)] |= 1 << i;
			for (i = 0; i < m; i++) {
				var eq = peq[b.charCodeAt(i)];
				var xv = eq | mv;
				eq |= (eq & pv) + pv ^ pv;
				mv |= ~(eq | pv);
				pv &= eq;
				mv & lst && sc++;
				pv & lst && sc--;
				mv = mv << 1 | 1;
				pv = pv << 1 | ~(xv | mv);
				mv &= xv;
			}
			i = n;
			for (; i--;) peq[a.charCodeAt(i)] = 0;
			return sc;
		};
		var myers_x = function(b, a) {
			var n = a.length;
			var m = b.length;
			var mhc = [];
			var phc = [];
			var hsize = Math.ceil(n / 32);
			var vsize = Math.ceil(m / 32);
			for (var i = 0; i < hsize; i++) {
				phc[i] = -1;
				mhc[i] = 0;
			}
			var j = 0;
			for (; j < vsize - 1; j++) {
				var mv_1 = 0;
				var pv_1 = -1;
				var start_1 = j * 32;
				var vlen_1 = Math.min(32, m) + start_1;
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
				for (var i = 0; i < n; i++) {
					var eq = peq[a.charCodeAt(i)];
					var pb = phc[i / 32 | 0] >>> i & 1;
					var mb = mhc[i / 32 | 0] >>> i & 1;
					var xv = eq | mv_1;
					var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
					var ph = mv_1 | ~(xh | pv_1);
					var mh = pv_1 & xh;
					ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
					mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
					ph = ph << 1 | pb;
					mh = mh << 1 | mb;
					pv_1 = mh | ~(xv | ph);
					mv_1 = ph & xv;
				}
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
			}
			var mv = 0;
			var pv = -1;
			var start = j * 32;
			var vlen = Math.min(32, m - start) + start;
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
			var score = m;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv;
				var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
				var ph = mv | ~(xh | pv);
				var mh = pv & xh;
				score += ph >>> m - 1 & 1;
				score -= mh >>> m - 1 & 1;
				ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
				mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv = mh | ~(xv | ph);
				mv = ph & xv;
			}
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
			return score;
		};
		var distance = function(a, b) {
			if (a.length < b.length) {
				var tmp = b;
				b = a;
				a = tmp;
			}
			if (b.length === 0) return a.length;
			if (a.length <= 32) return myers_32(a, b);
			return myers_x(a, b);
		};
		exports.Io = distance;
	}),
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	99: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	7830: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");
	}),
	7997: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	2829: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			q: () => hideVariables,
			J: () => loadTargets
		});
		var config_files = __nccwpck_require__(5);
		var load = __nccwpck_require__(1625);
		var repository_path = __nccwpck_require__(102);
		var address = __nccwpck_require__(2460);
		var wording = __nccwpck_require__(1705);
		function sharedObjects(targets, kinds) {
			let problems = [];
			for (let ofProject of Map.groupBy(targets, ({ projectId }) => projectId).values()) {
				let declared = ofProject.flatMap(({ entries }) => entries.flatMap((entry) => isMention(entry) ? [] : keysOf(entry, kinds).map((key) => ({
					key,
					entry
				}))));
				for (let same of Map.groupBy(declared, ({ key }) => key).values()) for (let { entry } of same) {
					let [other] = same.filter((other) => other.entry.source.file !== entry.source.file);
					other !== void 0 && problems.push(problem(entry, other.entry));
				}
			}
			return [...new Map(problems.map((one) => [`${one.file} ${one.address}`, one])).values()];
		}
		function isMention({ spec, ensure, pin }) {
			return ensure === "present" && pin === null && Object.keys(spec).length === 0;
		}
		function keysOf(entry, kinds) {
			let kind = kinds.find(({ key }) => key === entry.kind);
			if (entry.pin !== null || kind === void 0) return [`${entry.kind} ${entry.pin}`];
			if (kind.named) return [entry.address];
			let [strongest = []] = kind.desiredKeys(entry.spec, entry.name);
			return strongest.map((key) => `${(0, address.EK)(entry.kind, entry.parent)} ${key}`);
		}
		function problem(entry, other) {
			let { file, line, column } = entry.source;
			let there = `${other.source.file}:${other.source.line}:${other.source.column}`;
			return {
				message: `${(0, wording.TL)(entry.address)} is also declared at ${there}, for the same project`,
				fix: "declare it in one of the two files; a workspace that holds only connections may be mentioned in both, without fields",
				file,
				line,
				column,
				address: entry.address
			};
		}
		var target_name = __nccwpck_require__(1037);
		var variables = __nccwpck_require__(9517);
		var kinds = __nccwpck_require__(4785);
		function limitHeapGrowth(fileBytes) {
			fileBytes > 131072 && process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
		}
		var text_escape = __nccwpck_require__(8944);
		function loadTargets(run) {
			let { inputs, surface, workspace } = run;
			let { files, missing: notFound } = (0, config_files.lY)(inputs.config, workspace, surface === "terminal" ? config_files.$0 : void 0);
			let missing = notFound.map((one) => withoutTarget(one, inputs.projectId));
			let read = files.map((file) => targets_load(file, workspace, inputs.projectId));
			for (let { loaded } of read) loaded.target && hideVariables(run, loaded.target, loaded.target.entries);
			let shared = [...(0, load.m)(read.map(({ loaded }) => loaded)), ...sharedObjects(read.flatMap(({ loaded }) => loaded.target ?? []), kinds.G)];
			return [...missing, ...withProblems(read, shared)];
		}
		function targets_load(file, workspace, projectId) {
			let { bytes, problems } = (0, config_files.RG)(file, workspace);
			let path = (0, repository_path.S)(file, workspace);
			if (bytes === null) return {
				bytes,
				path,
				loaded: {
					file,
					name: (0, target_name.wz)(file),
					projectId,
					target: null,
					problems,
					warnings: [],
					declared: []
				}
			};
			limitHeapGrowth(bytes.length);
			return {
				bytes,
				path,
				loaded: (0, load.K)(bytes, file, kinds.G, { projectId })
			};
		}
		function hideVariables({ env, runner }, target, entries) {
			let uses = entries.flatMap(({ spec }) => (0, variables.Q)(spec));
			if (uses.length === 0) return;
			let shown = new Set([
				target.name,
				target.config,
				...target.entries.flatMap(address.cy).map(({ name }) => name)
			]);
			for (let { name } of uses) {
				let value = Object.hasOwn(env, name) ? env[name] ?? "" : "";
				value !== "" && !shown.has(value.trim()) && runner.mask(value);
			}
		}
		function withoutTarget({ asked, problem }, projectId) {
			let file = problem.file ?? (0, text_escape.ts)(asked);
			return {
				bytes: null,
				path: null,
				loaded: {
					file,
					name: (0, target_name.wz)(file),
					projectId,
					target: null,
					problems: [problem],
					warnings: [],
					declared: []
				}
			};
		}
		function withProblems(files, problems) {
			return files.map((config) => {
				let more = problems.filter(({ file }) => file === config.loaded.file);
				return more.length === 0 ? config : {
					...config,
					loaded: {
						...config.loaded,
						target: null,
						problems: [...config.loaded.problems, ...more]
					}
				};
			});
		}
	}),
	8912: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => keysAt,
			f: () => sensitivePrefix
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9396);
		function shapesAt(root, path, value) {
			let shapes = expanded(root, value);
			let current = value;
			for (let step of path) {
				current = typeof current == "object" && current ? current[step] : void 0;
				shapes = shapes.flatMap((shape) => below(shape, step)).flatMap((shape) => expanded(shape, current));
			}
			return shapes;
		}
		function keysAt(root, path, value) {
			let keys = shapesAt(root, path, value).flatMap((shape) => {
				let def = definition(shape);
				return def.type === "object" ? Object.keys(def.shape) : [];
			});
			return [...new Set(keys)];
		}
		function sensitivePrefix(root, path, mark) {
			for (let length = 0; length <= path.length; length++) {
				let part = path.slice(0, length);
				if (shapesAt(root, part, void 0).some((shape) => isMarked(shape, mark))) return part;
			}
			return null;
		}
		function isMarked(shape, mark) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_0__.fd.get(shape)?.[mark] === !0;
		}
		function expanded(shape, value) {
			let def = definition(shape);
			switch (def.type) {
				case "optional":
				case "nullable":
				case "default":
				case "prefault":
				case "nonoptional":
				case "readonly":
				case "catch": return [shape, ...expanded(def.innerType, value)];
				case "pipe": return [shape, ...expanded(definition(def.in).type === "transform" ? def.out : def.in, value)];
				case "lazy": return [shape, ...expanded(def.getter(), value)];
				case "intersection": return [
					shape,
					...expanded(def.left, value),
					...expanded(def.right, value)
				];
				case "union": return [shape, ...chosen(def, value).flatMap((option) => expanded(option, value))];
				default: return [shape];
			}
		}
		function chosen(def, value) {
			let discriminator = "discriminator" in def ? String(def.discriminator) : null;
			if (discriminator === null || typeof value != "object" || !value) return def.options;
			let actual = value[discriminator];
			let fitting = def.options.filter((option) => option._zod.propValues?.[discriminator]?.has(actual));
			return fitting.length > 0 ? fitting : def.options;
		}
		function below(shape, step) {
			let def = definition(shape);
			switch (def.type) {
				case "object": {
					let field = Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall;
					return field ? [field] : [];
				}
				case "record": return [def.valueType];
				case "array": return [def.element];
				case "tuple": {
					let item = def.items[Number(step)] ?? def.rest;
					return item ? [item] : [];
				}
				default: return [];
			}
		}
		function definition(shape) {
			return shape._zod.def;
		}
	}),
	1705: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			KE: () => listed,
			TL: () => quoted,
			dX: () => foundWord,
			vI: () => shortened
		});
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8944);
		function shortened(text, limit = 80) {
			let characters = [...text.slice(0, 2 * limit + 2)];
			return characters.length > limit ? `${characters.slice(0, limit).join("")}\u2026` : text;
		}
		function quoted(text) {
			return `\`${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(shortened(text)).replaceAll("`", "'")}\``;
		}
		function listed(words) {
			return words.map(quoted).join(", ");
		}
		function foundWord(value) {
			if (value == null) return "nothing";
			if (Array.isArray(value)) return "a list";
			switch (typeof value) {
				case "string": return "text";
				case "number": return "a number";
				case "boolean": return "true or false";
				default: return "a map";
			}
		}
	}),
	5: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$0: () => IN_TERMINAL,
			RG: () => readConfigFile,
			lY: () => findFiles
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8944);
		var _check_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1705);
		var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6446);
		var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(200);
		let DEFAULT_FILE = "atlas-streams.yaml";
		let IN_WORKFLOW = {
			missing: "check the path, and that the repository is checked out",
			outside: "name a file of the checked-out repository"
		};
		let IN_TERMINAL = {
			missing: "check the path; it is relative to the current folder",
			outside: "name a file in the current folder, or change to its folder"
		};
		function findFiles(patterns, workspace, advice = IN_WORKFLOW) {
			let files = new Set();
			let missing = [];
			let wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
			for (let pattern of wanted.length === 0 ? [DEFAULT_FILE] : wanted) {
				let inside = insideWorkspace(pattern, workspace, advice.outside);
				if (typeof inside != "string") {
					missing.push({
						asked: pattern,
						problem: inside
					});
					continue;
				}
				let matches = matching(inside, workspace);
				for (let match of matches) if ((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.ts)(match) === match) files.add(match);
				else {
					let problem = (0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.Wj)(null, `the file name ${(0, _check_wording_js__WEBPACK_IMPORTED_MODULE_3__.TL)(match)} holds hidden characters`, "rename the file");
					missing.push({
						asked: pattern,
						problem
					});
				}
				matches.length === 0 && missing.push({
					asked: pattern,
					problem: nothingThere(pattern, inside, advice.missing)
				});
			}
			return {
				files: [...files].sort(),
				missing
			};
		}
		function readConfigFile(file, workspace) {
			let refused = (message, fix) => ({
				bytes: null,
				problems: [(0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.Wj)(file, message, fix)]
			});
			try {
				let real = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, file));
				if (!(0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.F)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real)) return refused("the file is a link that leads out of the workspace", "commit the file itself");
				let facts = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
				if (facts.isDirectory()) return refused("this is a directory", `name a file, or a glob such as ${(0, _check_wording_js__WEBPACK_IMPORTED_MODULE_3__.TL)(`${file}/*.yaml`)}`);
				if (!facts.isFile()) return refused("this is not a regular file", "name a file of the repository");
				if (facts.size > _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.K7) return {
					bytes: null,
					problems: [(0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.g$)(file, facts.size)]
				};
				let bytes = readAtMost(real, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.K7 + 1);
				let decoded = (0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.g7)(bytes, file);
				return "problem" in decoded ? {
					bytes: null,
					problems: [decoded.problem]
				} : {
					bytes,
					problems: []
				};
			} catch (error) {
				let code = errorCode(error);
				if (isMissing(code)) return refused("there is no such file", IN_WORKFLOW.missing);
				return refused(`the file cannot be read: ${code}`, "check its permissions");
			}
		}
		function insideWorkspace(pattern, workspace, advice) {
			if (pattern.includes("\0")) return (0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.Wj)(null, `the path ${(0, _check_wording_js__WEBPACK_IMPORTED_MODULE_3__.TL)(pattern)} holds hidden characters`, "check the `config` input");
			let inside = (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.T)(pattern, workspace);
			if (inside !== null) return inside;
			return (0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.Wj)(null, `the path ${(0, _check_wording_js__WEBPACK_IMPORTED_MODULE_3__.TL)(pattern)} is outside the workspace`, advice);
		}
		function matching(pattern, workspace) {
			if (exists(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, pattern))) return [pattern];
			if (pattern === DEFAULT_FILE) {
				let other = DEFAULT_FILE.replace(/yaml$/, "yml");
				return exists(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, other)) ? [other] : [];
			}
			if (!isGlob(pattern)) return [];
			let matches = [];
			let exclude = (entry) => entry.name === ".git" || entry.name === "node_modules";
			for (let entry of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, {
				cwd: workspace,
				withFileTypes: !0,
				exclude
			})) {
				if (entry.isDirectory()) continue;
				let relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, entry.parentPath, entry.name));
				matches.push(relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
			}
			return matches;
		}
		function nothingThere(pattern, inside, advice) {
			if (isGlob(inside)) return (0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.Wj)(null, `no file matches ${(0, _check_wording_js__WEBPACK_IMPORTED_MODULE_3__.TL)(pattern)}`, advice);
			let also = inside === DEFAULT_FILE ? ", nor `atlas-streams.yml`" : "";
			return (0, _yaml_decode_js__WEBPACK_IMPORTED_MODULE_5__.Wj)((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.ts)(inside), `there is no file ${(0, _check_wording_js__WEBPACK_IMPORTED_MODULE_3__.TL)(pattern)}${also}`, advice);
		}
		function isGlob(pattern) {
			return /[*?[\]{}]|[!@+]\(/.test(pattern);
		}
		function exists(file) {
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
				return !0;
			} catch (error) {
				return !isMissing(errorCode(error));
			}
		}
		function readAtMost(file, limit) {
			let handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
			try {
				let buffer = Buffer.alloc(limit);
				let length = 0;
				for (;;) {
					let bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, length, limit - length, length);
					length += bytesRead;
					if (bytesRead === 0 || length === limit) return buffer.subarray(0, length);
				}
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
			}
		}
		function isMissing(code) {
			return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "EINVAL";
		}
		function errorCode(error) {
			return error instanceof Error && "code" in error ? String(error.code) : String(error);
		}
	}),
	1625: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => loadTarget,
			m: () => sharedNames
		});
		var address = __nccwpck_require__(2460);
		var lazy = __nccwpck_require__(9845);
		function plain(node) {
			if (node.sort === "scalar") return node.value;
			if (node.sort === "list") return node.items.map(plain);
			return Object.fromEntries([...node.fields].map(([key, field]) => [key, plain(field.node)]));
		}
		function fieldAt(root, path) {
			let field = {
				offset: root.offset,
				node: root
			};
			for (let step of path) {
				let next = field.node.sort === "map" ? field.node.fields.get(step) : itemOf(field.node, step);
				if (!next) return null;
				field = next;
			}
			return field;
		}
		function itemOf(node, step) {
			let item = node.sort === "list" ? node.items[Number(step)] : void 0;
			return item && {
				offset: item.offset,
				node: item
			};
		}
		var text_escape = __nccwpck_require__(8944);
		var nearest = __nccwpck_require__(4581);
		var schema_path = __nccwpck_require__(8912);
		function textAt(path, input) {
			let node = fieldAt(input.node, path)?.node;
			return node?.sort === "scalar" && node.text !== "" ? node.text : null;
		}
		function valueAt(root, path) {
			let value = root;
			for (let step of path) {
				if (typeof value != "object" || !value || !Object.hasOwn(value, step)) return;
				value = value[step];
			}
			return value;
		}
		function steps(path) {
			return path.map(String);
		}
		var wording = __nccwpck_require__(1705);
		function describeIssue(issue, path, input) {
			let name = path.length === 0 ? "the entry" : (0, wording.TL)(path.join("."));
			let value = valueAt(input.value, path);
			if (value === void 0) return {
				message: `${name} is required`,
				fix: acceptedWords(issue),
				...guessed(issue)
			};
			if (value === null) return {
				message: `${name} is empty`,
				fix: "give it a value, or remove the line",
				...guessed(issue)
			};
			switch (issue.code) {
				case "invalid_type": return wrongType(name, [issue.expected], path, input);
				case "invalid_value": return notAccepted(name, issue.values.map(String), path, input);
				case "invalid_union": return unionWords(name, issue, path, input);
				case "too_small": return {
					message: tooSmall(name, issue),
					fix: null
				};
				case "too_big": return {
					message: `${name} must have at most ${issue.maximum}${unit(issue.origin)}`,
					fix: null
				};
				case "invalid_key": return {
					message: `${name} is not a name that can stand here`,
					fix: null
				};
				case "invalid_format": return {
					message: `${name} is not ${FORMATS[issue.format] ?? "in the expected form"}`,
					fix: null
				};
				default: return {
					message: `${name} is not valid`,
					fix: null
				};
			}
		}
		let FORMATS = {
			url: "a URL",
			email: "an e-mail address"
		};
		function unionWords(name, issue, path, input) {
			let branches = issue.errors.flat().filter((inner) => inner.path.length === 0);
			let values = optionsOf(issue) ?? branches.flatMap((inner) => inner.code === "invalid_value" ? inner.values.map(String) : []);
			if (values.length > 0) return notAccepted(name, values, path, input);
			return wrongType(name, branches.flatMap((inner) => inner.code === "invalid_type" ? [inner.expected] : []), path, input);
		}
		function optionsOf(issue) {
			return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : null;
		}
		let EXPECTED = {
			string: "text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			tuple: "a list",
			object: "a map",
			record: "a map",
			null: "nothing"
		};
		function wrongType(name, expected, path, input) {
			let value = valueAt(input.value, path);
			let words = [...new Set(expected.map((type) => EXPECTED[type] ?? type))];
			if (words.length === 0 || expected.includes("never") || expected.includes("undefined")) return {
				message: `${name} is not allowed here`,
				fix: "remove the line"
			};
			if (isReference(value) && !expected.includes("object")) return {
				message: `${name} cannot come from an environment variable`,
				fix: "write the value itself"
			};
			let found = (0, wording.dX)(value) === "a number" && words.includes("a whole number") ? "a fraction" : (0, wording.dX)(value);
			let message = `${name} must be ${words.join(" or ")}, found ${found}`;
			if (expected.includes("string")) {
				let text = textAt(path, input);
				return {
					message,
					fix: quoteIt(path, input),
					...text === null ? {} : { repair: text }
				};
			}
			return {
				message,
				fix: typeof value == "string" && words.some((word) => word === "a whole number" || word === "true or false" || word === "a number") ? "write it without quotes" : null
			};
		}
		function notAccepted(name, values, path, input) {
			let value = valueAt(input.value, path);
			let accepted = `accepted: ${(0, wording.KE)(values)}`;
			if (typeof value != "string") {
				let quote = values.includes(textAt(path, input) ?? "") ? quoteIt(path, input) : null;
				return {
					message: `${name} must be one of ${(0, wording.KE)(values)}, found ${(0, wording.dX)(value)}`,
					fix: quote
				};
			}
			if ((0, schema_path.f)(input.spec, path, "sensitive")) return {
				message: `${name} cannot have this value`,
				fix: accepted
			};
			let meant = (0, nearest.pA)(value, values);
			let message = `${name} cannot be ${(0, wording.TL)(value)}`;
			if (meant === null) return {
				message,
				fix: accepted
			};
			return {
				message,
				fix: `did you mean ${(0, wording.TL)(meant)}? ${accepted}`,
				repair: meant
			};
		}
		function quoteIt(path, input) {
			let text = textAt(path, input);
			if (text === null) return null;
			return (0, schema_path.f)(input.spec, path, "sensitive") ? "quote it" : `quote it: ${(0, text_escape.ts)(JSON.stringify(text.slice(0, 80)))}`;
		}
		function guessed(issue) {
			if (issue.code === "invalid_value") return {
				repair: issue.values[0],
				isGuess: !0
			};
			if (issue.code === "invalid_type" && issue.expected === "array") return {
				repair: [],
				isGuess: !0
			};
			return issue.code === "invalid_type" && issue.expected === "string" || issue.code === "invalid_union" && optionsOf(issue) === null ? {
				repair: "x",
				isGuess: !0
			} : {};
		}
		function acceptedWords(issue) {
			if (issue.code === "invalid_value") return `accepted: ${(0, wording.KE)(issue.values.map(String))}`;
			let options = optionsOf(issue);
			return options && `accepted: ${(0, wording.KE)(options)}`;
		}
		function tooSmall(name, issue) {
			if (issue.minimum === 1 && issue.origin !== "number") return `${name} must not be empty`;
			return `${name} must have at least ${issue.minimum}${unit(issue.origin)}`;
		}
		function unit(origin) {
			if (origin === "string") return " characters";
			return origin === "array" || origin === "set" ? " items" : "";
		}
		function isReference(value) {
			return (0, wording.dX)(value) === "a map" && Object.keys(value).join() === "env";
		}
		function didYouMean(word, known) {
			let best = (0, nearest.pA)(word, known);
			return best === null ? null : `did you mean ${(0, wording.TL)(best)}?`;
		}
		function findingsOf(issues, input) {
			let findings = new Map();
			for (let issue of issues.flatMap((found) => resolved(found, [], input))) for (let finding of worded(issue, input)) {
				let id = JSON.stringify([
					finding.path,
					finding.at,
					issue.code === "custom" ? finding.message : null
				]);
				findings.has(id) || findings.set(id, finding);
			}
			return [...findings.values()];
		}
		function resolved(issue, base, input) {
			let path = [...base, ...issue.path];
			if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{
				...issue,
				path
			}];
			let fitting = issue.errors.filter((branch) => !branch.some(isWhole));
			let [best] = (fitting.length > 0 ? fitting : textual(issue, path, input)).toSorted((a, b) => a.length - b.length);
			return best ? best.flatMap((inner) => resolved(inner, path, input)) : [{
				...issue,
				path
			}];
		}
		function isWhole(issue) {
			return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
		}
		function textual(issue, path, input) {
			if ((0, wording.dX)(valueAt(input.value, steps(path))) === "a map") return [];
			return issue.errors.filter((branch) => branch.some((inner) => isWhole(inner) && "expected" in inner && inner.expected === "string"));
		}
		function worded(issue, input) {
			let path = steps(issue.path);
			let secret = (0, schema_path.f)(input.spec, path, "writeOnly");
			if (secret) return [secretFinding(secret, path, issue, input)];
			if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], input));
			return [{
				path,
				at: "value",
				...issue.message === "" ? describeIssue(issue, path, input) : customMessage(issue, path)
			}];
		}
		function secretFinding(secret, path, issue, input) {
			let value = valueAt(input.value, secret);
			let name = (0, wording.TL)(secret.join("."));
			let reference = `\`${secret.at(-1) ?? "value"}: { env: NAME }\``;
			let finding = {
				path: secret,
				at: "value",
				repair: { env: "NAME" }
			};
			if (value === void 0) return {
				...finding,
				message: `${name} is required`,
				fix: `write ${reference}`
			};
			if (value === null) return {
				...finding,
				message: `${name} is empty`,
				fix: `write ${reference}`
			};
			if (path.length === secret.length + 1 && path.at(-1) === "env" && issue.message !== "" && issue.code !== "invalid_type") return {
				...finding,
				...customMessage(issue, path)
			};
			let message = (0, wording.dX)(value) === "a map" ? `${name} is not exactly \`{ env: NAME }\`` : `${name} holds a literal value`;
			let fix = `store it as a repository secret and write ${reference}; rotate it if it was committed`;
			return {
				...finding,
				message,
				fix
			};
		}
		function unknownKey(path, input) {
			let key = path.at(-1) ?? "";
			let parent = path.slice(0, -1);
			let own = parent.length === 0 ? input.ownKeys : [];
			let known = [...(0, schema_path._)(input.spec, parent, input.value), ...own];
			let there = fieldAt(input.node, parent)?.node;
			let missing = known.filter((candidate) => there?.sort !== "map" || !there.fields.has(candidate));
			let accepted = missing.length > 0 && missing.length <= 12 ? `accepted here: ${(0, wording.KE)(missing)}` : null;
			let where = parent.length === 0 ? "" : ` in ${(0, wording.TL)(parent.join("."))}`;
			return {
				path,
				at: "key",
				message: `unknown key ${(0, wording.TL)(key)}${where}`,
				fix: didYouMean(key, missing) ?? accepted
			};
		}
		function meantKey(finding, input) {
			if (finding.at !== "key") return null;
			let parent = finding.path.slice(0, -1);
			let meant = (0, nearest.pA)(finding.path.at(-1) ?? "", (0, schema_path._)(input.spec, parent, input.value));
			return meant === null || valueAt(input.value, [...parent, meant]) !== void 0 ? null : [...parent, meant];
		}
		function customMessage(issue, path) {
			let params = issue.code === "custom" ? issue.params : void 0;
			let fix = typeof params?.fix == "string" ? (0, wording.vI)((0, text_escape.ts)(params.fix), 500) : null;
			return {
				message: `${/^(?:must|cannot be) /.test(issue.message) && path.length > 0 ? `${(0, wording.TL)(path.join("."))} ` : ""}${(0, wording.vI)((0, text_escape.ts)(issue.message), 500)}`,
				fix,
				...repairOf(params)
			};
		}
		function repairOf(params) {
			return typeof params?.repair == "string" ? { repair: params.repair } : {};
		}
		function withMeantKinds(node, known, kindKeys) {
			let renamed = [...node.fields].flatMap(([from, written]) => {
				if (kindKeys.includes(from) || (0, nearest.pA)(from, kindKeys) === null) return [];
				let all = [...known(), ...kindKeys];
				let to = all.includes(from) ? null : (0, nearest.pA)(from, all);
				return to !== null && kindKeys.includes(to) && !node.fields.has(to) ? [{
					written,
					from,
					to
				}] : [];
			});
			if (renamed.length === 0) return {
				node,
				renamed
			};
			let meant = new Map(renamed.map(({ from, to }) => [from, to]));
			return {
				node: {
					...node,
					fields: new Map([...node.fields].map(([key, field]) => [meant.get(key) ?? key, field]))
				},
				renamed
			};
		}
		let EXPRESSION = /\$\{\{\s{0,50}(?:(?:secrets|vars|env)\.(\w{1,100}))?[^{}]{0,200}\}\}/;
		let SHELL_VARIABLE = /^\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))$/;
		let SURE_NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
		let TYPOGRAPHIC = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb";
		function mistakesOf(input) {
			let found = [];
			let visit = (node, path) => {
				if (node.sort === "list") node.items.forEach((item, index) => void visit(item, [...path, String(index)]));
				else if (node.sort === "map") {
					let finding = misspeltEnv(node, path, input);
					if (finding) found.push(finding);
					else for (let [key, { node: inner }] of node.fields) visit(inner, [...path, key]);
				} else typeof node.value == "string" && found.push(...mistakesIn(node.value, path, input));
			};
			if (input.node.sort !== "map") return [];
			for (let [key, { node }] of input.node.fields) input.ownKeys.includes(key) || visit(node, [key]);
			return found;
		}
		function hasExpression(text) {
			return EXPRESSION.test(text);
		}
		function mistakesIn(text, path, input) {
			let name = (0, wording.TL)(path.join("."));
			let expression = EXPRESSION.exec(text);
			if (expression) return [asVariable(path, `${name} has an expression in it, and GitHub does not fill in \`\${{ }}\` in this file`, expression[1] ?? null, input)];
			let shell = SHELL_VARIABLE.exec(text);
			if (shell && takesVariables(path, input)) {
				let variable = shell[1] ?? shell[2] ?? "";
				return [asVariable(path, `${name} is written as a shell writes a variable, and nothing fills that in here`, SURE_NAME.test(variable) ? variable : null, input)];
			}
			let [first = "", last = ""] = [text.at(0), text.at(-1)];
			let mark = [first, last].find((character) => character !== "" && TYPOGRAPHIC.includes(character));
			if (mark === void 0) return [];
			return [{
				path,
				at: "value",
				message: `${name} ${mark === first ? "begins" : "ends"} with ${(0, wording.TL)(mark)}, a typographic quote that YAML takes for a part of the text`,
				fix: "write `\"` in its place",
				repair: [...text].filter((character) => !TYPOGRAPHIC.includes(character)).join("")
			}];
		}
		function misspeltEnv(node, path, input) {
			let [key, ...more] = node.fields.keys();
			if (key === void 0 || more.length > 0 || key === "env" || key.toLowerCase() !== "env") return null;
			if (!takesVariables(path, input)) return null;
			let value = fieldAt(node, [key])?.node;
			let variable = value?.sort === "scalar" && SURE_NAME.test(value.text) ? value.text : null;
			return asVariable(path, `${(0, wording.TL)(path.join("."))} has ${(0, wording.TL)(key)} in place of \`env\``, variable, input);
		}
		function asVariable(path, message, variable, input) {
			let key = path.at(-1) ?? "";
			let reference = `{ env: ${variable ?? "NAME"} }`;
			let isItem = /^\d+$/.test(key);
			return takesVariables(path, input) ? {
				path,
				at: "value",
				message,
				fix: `write \`${isItem ? reference : `${key}: ${reference}`}\`, and pass the variable to the step`,
				repair: { env: variable ?? "NAME" }
			} : {
				path,
				at: "value",
				message,
				fix: "write the value itself",
				isGuess: !0,
				repair: "x"
			};
		}
		function takesVariables(path, { spec, value }) {
			return (0, schema_path.f)(spec, path, "writeOnly") !== null || (0, schema_path._)(spec, path, value).includes("env");
		}
		function report(collector, spot, message, fix) {
			let { line, column } = collector.place(spot.offset);
			collector.problems.push({
				message,
				fix,
				file: collector.file,
				line,
				column,
				address: spot.address
			});
		}
		function warn(collector, spot, message, fix) {
			let { line, column } = collector.place(spot.offset);
			collector.warnings.push({
				message,
				fix,
				file: collector.file,
				line,
				column,
				address: spot.address
			});
		}
		function inFileOrder(problems) {
			return [...problems].sort((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0) || Number(left.message > right.message) - Number(left.message < right.message));
		}
		function repaired(findings, input) {
			let value = structuredClone(input.value);
			let renamed = [];
			let isGuess = !1;
			let isChanged = !1;
			for (let finding of findings) {
				let holder = holderOf(value, finding.path);
				let key = finding.path.at(-1);
				if (holder === null || key === void 0) continue;
				if (finding.at === "key") {
					let meant = meantKey(finding, input);
					let meantName = meant?.at(-1);
					if (meant && meantName !== void 0 && !Object.hasOwn(holder, meantName)) {
						holder[meantName] = holder[key];
						renamed.push([meant, finding.path]);
					}
					delete holder[key];
				} else if (finding.repair === void 0) continue;
				else {
					holder[key] = finding.repair;
					isGuess ||= finding.isGuess === !0;
				}
				isChanged = !0;
			}
			return isChanged ? {
				value,
				isGuess,
				renamed
			} : null;
		}
		function holderOf(root, path) {
			let holder = root;
			for (let step of path.slice(0, -1)) {
				if (typeof holder != "object" || !holder || !Object.hasOwn(holder, step)) return null;
				holder = holder[step];
			}
			return typeof holder == "object" && holder ? holder : null;
		}
		let OWN_KEYS = ["ensure", "id"];
		let NAME = /^(?!\.{1,2}$)[A-Za-z0-9._*-]{1,64}$/;
		let nameInAtlas = (0, lazy.e)("^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029]{1,255}$", "u");
		let HEX_24 = /^[0-9a-fA-F]{24}$/;
		function readEntries(root, kinds, collector) {
			let found = [];
			let mentioned = new Set();
			let readKinds = (fields, parent) => {
				for (let [key, field] of fields) {
					let kind = kinds.find((candidate) => candidate.key === key && (candidate.within ?? null) === (parent?.kind.key ?? null));
					if (!kind) continue;
					mentioned.add(kind.key).add((0, address.EK)(kind.key, parent?.at ?? null));
					for (let [name, entry] of entriesOf(kind, field, parent, collector)) {
						let one = readEntry(kind, name, entry, parent, kinds, collector);
						if (!one) continue;
						found.push(one);
						readKinds(one.node.fields, one);
					}
				}
			};
			readKinds(root.fields, null);
			return {
				found,
				mentioned
			};
		}
		function entryOf(found, collector) {
			return {
				kind: found.kind.key,
				address: found.address,
				name: found.name,
				parent: found.at.parent,
				ensure: found.ensure ?? "present",
				pin: found.pin,
				spec: found.spec ?? {},
				source: {
					file: collector.file,
					...collector.place(found.offset)
				}
			};
		}
		function entriesOf(kind, field, parent, collector) {
			if (field.node.sort === "map") return field.node.fields;
			if (!isNothing(field.node)) {
				let message = `${(0, wording.TL)(kind.key)} must be a map from names to ${kind.title.one} entries, found ${(0, wording.dX)(plain(field.node))}`;
				let fix = field.node.sort === "list" ? listFix(field.node.items) : "write each entry as `name:` with its fields below";
				report(collector, {
					offset: field.offset,
					address: parent?.address ?? null
				}, message, fix);
			}
			return field.node.sort === "list" ? namedItems(field.node.items) : [];
		}
		function listFix(items) {
			let [first] = namedItems(items);
			return first === void 0 ? "write `name:` in place of each `-`" : `write ${(0, wording.TL)(`${first[0]}:`)} in place of ${(0, wording.TL)(`- name: ${first[0]}`)}, and its fields below`;
		}
		function namedItems(items) {
			return items.flatMap((item) => {
				if (item.sort !== "map") return [];
				let name = item.fields.get("name")?.node;
				if (name?.sort !== "scalar" || !NAME.test(name.text)) return [];
				let fields = new Map([...item.fields].filter(([key]) => key !== "name"));
				return [[name.text, {
					offset: item.offset,
					node: {
						...item,
						fields
					}
				}]];
			});
		}
		function readEntry(kind, name, field, parent, kinds, collector) {
			let at = (0, address.ZE)(kind.key, name, parent?.at ?? null);
			let spot = {
				offset: field.offset,
				address: (0, address.GI)(at)
			};
			if (!NAME.test(name) && !(kind.named && nameInAtlas().test(name))) {
				report(collector, spot, name === "" ? `the name of a ${kind.title.one} is empty` : `the name ${(0, wording.TL)(name)} is too long or has characters that names cannot have`, "names have 1 to 64 letters, digits and `.` `_` `-` `*`");
				return null;
			}
			let { offset, size, depth } = field.node;
			let written = isNothing(field.node) ? {
				sort: "map",
				fields: new Map(),
				offset,
				size,
				depth
			} : field.node;
			if (written.sort !== "map") {
				report(collector, spot, `${(0, wording.TL)(name)} must be a map of fields, found ${(0, wording.dX)(plain(written))}`, "write its fields below it");
				return null;
			}
			let before = collector.problems.length;
			let ensure = readEnsure(written, spot.address, collector);
			let pin = readPin(written, spot.address, collector);
			let contained = kinds.filter((candidate) => candidate.within === kind.key).map((candidate) => candidate.key);
			let { node, renamed } = withMeantKinds(written, () => [...OWN_KEYS, ...(0, schema_path._)(kind.spec, [], plain(written))], contained);
			for (let { written: mistyped, from, to } of renamed) report(collector, {
				...spot,
				offset: mistyped.offset
			}, `unknown key ${(0, wording.TL)(from)}`, `did you mean ${(0, wording.TL)(to)}?`);
			let checked = checkSpec(kind, node, [...OWN_KEYS, ...contained], before < ENOUGH_PROBLEMS ? MOST_REPAIRS : 1);
			for (let finding of checked.findings) report(collector, {
				...spot,
				offset: offsetOf(node, field.offset, finding, checked.renamed)
			}, finding.message, finding.fix);
			let misnamed = checked.spec && kind.nameError?.(checked.spec, name);
			misnamed && report(collector, spot, misnamed, `rename ${(0, wording.TL)(name)}`);
			let spec = collector.problems.length === before ? checked.spec : null;
			for (let warning of (spec && kind.warnings?.(spec, name)) ?? []) warn(collector, {
				...spot,
				offset: offsetOf(node, field.offset, {
					...warning,
					at: "value"
				}, checked.renamed)
			}, warning.message, warning.fix);
			let { meant } = checked;
			return {
				kind,
				at,
				address: spot.address,
				name,
				parent,
				ensure,
				pin,
				spec,
				meant,
				offset: field.offset,
				node
			};
		}
		function readEnsure(node, address, collector) {
			let field = node.fields.get("ensure");
			if (!field) return "present";
			let value = plain(field.node);
			if (value === "present" || value === "absent") return value;
			let message = typeof value == "string" ? `\`ensure\` cannot be ${(0, wording.TL)(value)}` : `\`ensure\` must be text, found ${(0, wording.dX)(value)}`;
			let suggestion = typeof value == "string" ? didYouMean(value, ["present", "absent"]) : null;
			report(collector, {
				offset: field.node.offset,
				address
			}, message, suggestion ?? "accepted: `present`, `absent`");
			return null;
		}
		function readPin(node, address, collector) {
			let field = node.fields.get("id");
			if (!field) return null;
			let value = plain(field.node);
			if (typeof value == "string" && HEX_24.test(value)) return value.toLowerCase();
			let fix = field.node.sort === "scalar" && HEX_24.test(field.node.text) && field.node.sort === "scalar" ? `quote it: "${field.node.text}"` : "it pins the entry to one live object: copy its id from Atlas";
			report(collector, {
				offset: field.node.offset,
				address
			}, "`id` must be 24 hexadecimal digits", fix);
			return null;
		}
		let MOST_REPAIRS = 8;
		let ENOUGH_PROBLEMS = 1e3;
		function checkSpec(kind, node, ownKeys, mostRepairs) {
			let fields = new Map([...node.fields].filter(([key]) => !ownKeys.includes(key)));
			let findings = [];
			let renamed = [];
			let isGuess = !1;
			let input = {
				spec: kind.spec,
				value: plain({
					...node,
					fields
				}),
				node,
				ownKeys
			};
			let complained = new Set();
			let idOf = ({ path }) => JSON.stringify(path);
			let tell = (found) => {
				isGuess || findings.push(...found.filter((finding) => !complained.has(idOf(finding))));
			};
			let repairAll = (found) => {
				let next = repaired(found, input);
				if (next === null) return !1;
				input = {
					...input,
					value: next.value
				};
				renamed.push(...next.renamed);
				isGuess ||= next.isGuess;
				return !0;
			};
			let mistakes = mistakesOf(input);
			tell(mistakes);
			repairAll(mistakes);
			for (let repairs = 0; repairs < mostRepairs; repairs++) {
				let { spec, findings: found } = parsed(input);
				if (spec !== null) return {
					spec: findings.length === 0 ? spec : null,
					meant: spec,
					findings,
					renamed
				};
				if (isGuess && found.every((finding) => complained.has(idOf(finding)))) return {
					spec: null,
					meant: input.value,
					findings,
					renamed
				};
				let clear = found.filter(({ at, repair, isGuess: isMadeUp }) => at === "key" || repair !== void 0 && !isMadeUp);
				let told = clear.length > 0 && repairs < mostRepairs - 1 && found.length < ENOUGH_PROBLEMS ? clear : found;
				tell(told);
				for (let finding of told) complained.add(idOf(finding));
				if (found.length >= ENOUGH_PROBLEMS) break;
				if (!repairAll(told)) {
					tell(found);
					break;
				}
			}
			return {
				spec: null,
				meant: null,
				findings,
				renamed
			};
		}
		function parsed(input) {
			let result = input.spec.safeParse(input.value, { error: () => ({ message: "" }) });
			if (result.success) return {
				spec: result.data,
				findings: []
			};
			return {
				spec: null,
				findings: findingsOf(result.error.issues, input)
			};
		}
		function offsetOf(node, keyOffset, finding, renamed) {
			let path = writtenPath(finding.path, renamed);
			for (let length = path.length; length > 0; length--) {
				let field = fieldAt(node, path.slice(0, length));
				if (!field) continue;
				return finding.at === "value" && length === path.length && field.node.sort === "scalar" && !isNothing(field.node) ? field.node.offset : field.offset;
			}
			return keyOffset;
		}
		function writtenPath(path, renamed) {
			return renamed.reduce((found, [meant, written]) => meant.every((step, index) => found[index] === step) ? [...written, ...found.slice(meant.length)] : found, path);
		}
		function isNothing(node) {
			return node.sort === "scalar" && node.value === null;
		}
		function checkRelations(found, collector) {
			checkDuplicates(found, collector);
			checkPins(found, collector);
			let byKind = Map.groupBy(found, (entry) => entry.kind.key);
			for (let entry of found) {
				checkParent(entry, collector);
				checkPlace(entry, collector);
				let spec = entry.spec ?? entry.meant;
				if (!spec || !entry.kind.references) continue;
				for (let reference of entry.kind.references(spec)) {
					if (entry.spec === null && !fieldAt(entry.node, reference.path.split("."))) continue;
					checkReference(entry, reference, byKind.get(reference.kind) ?? [], collector);
				}
			}
		}
		function checkDuplicates(found, collector) {
			let holders = new Map();
			for (let entry of found) {
				if (!entry.spec) continue;
				let duplicate = null;
				for (let key of entry.kind.desiredKeys(entry.spec, entry.name)[0] ?? []) {
					let id = JSON.stringify([
						entry.kind.key,
						entry.parent?.address ?? null,
						key
					]);
					let holder = holders.get(id);
					if (!holder) holders.set(id, {
						first: entry,
						unpinned: entry.pin === null ? entry : null
					});
					else if (holder.first !== entry) {
						duplicate ??= entry.pin === null ? holder.first : holder.unpinned;
						entry.pin === null && (holder.unpinned ??= entry);
					}
				}
				if (!duplicate) continue;
				report(collector, entry, `${(0, wording.TL)(entry.name)} declares the same ${entry.kind.title.one} as ${(0, wording.TL)(duplicate.name)} on line ${lineOf(duplicate, collector)}`, "remove one of them; if two are live, pin each entry with its own `id`");
			}
		}
		function checkPins(found, collector) {
			let holders = new Map();
			for (let entry of found) {
				if (entry.pin === null) continue;
				let id = `${entry.kind.key} ${entry.pin}`;
				let first = holders.get(id);
				if (!first) {
					holders.set(id, entry);
					continue;
				}
				report(collector, {
					offset: fieldAt(entry.node, ["id"])?.node.offset ?? entry.offset,
					address: entry.address
				}, `the same \`id\` as that of ${(0, wording.TL)(first.name)} on line ${lineOf(first, collector)}`, "give each entry the id of its own live object");
			}
		}
		function checkParent(entry, collector) {
			if (entry.ensure !== "present" || entry.parent?.ensure !== "absent") return;
			report(collector, entry, `${(0, wording.TL)(entry.name)} is to be present inside ${(0, wording.TL)(entry.parent.name)}, which is to be absent`, "write `ensure: absent` here too, or remove it");
		}
		function checkPlace(entry, collector) {
			let { spec, kind, parent } = entry;
			if (spec === null || !kind.placeProblem || parent === null) return;
			let containers = [];
			for (let above = parent; above !== null; above = above.parent) containers.push(above);
			let problem = kind.placeProblem(spec, entry.name, containers);
			if (problem === null) return;
			report(collector, {
				offset: fieldAt(entry.node, problem.path)?.node.offset ?? entry.offset,
				address: entry.address
			}, problem.message, problem.fix);
		}
		function checkReference(entry, reference, candidates, collector) {
			let spot = {
				offset: fieldAt(entry.node, reference.path.split("."))?.node.offset ?? entry.offset,
				address: entry.address
			};
			let target = candidates.find((candidate) => candidate.name === reference.name);
			if (target) target.ensure === "absent" && entry.ensure === "present" && report(collector, spot, `${(0, wording.TL)(reference.path)} names ${(0, wording.TL)(reference.name)}, which is to be absent (line ${lineOf(target, collector)})`, "refer to another entry, or write `ensure: absent` here too");
			else {
				let names = candidates.map((candidate) => candidate.name);
				let declared = names.length > 0 && names.length <= 12 ? `declared: ${(0, wording.KE)(names)}` : `declare it under ${(0, wording.TL)(reference.kind)}`;
				report(collector, spot, `${(0, wording.TL)(reference.path)} names ${(0, wording.TL)(reference.name)}, and ${(0, wording.TL)(reference.kind)} has no such entry`, didYouMean(reference.name, names) ?? declared);
			}
		}
		function lineOf(entry, collector) {
			return collector.place(entry.offset).line;
		}
		var target_name = __nccwpck_require__(1037);
		var decode = __nccwpck_require__(200);
		var js_yaml = __nccwpck_require__(3243);
		function positionsOf(text) {
			let starts = [0];
			for (let { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
			return (offset) => {
				let low = 0;
				let high = starts.length - 1;
				for (; low < high;) {
					let middle = Math.ceil((low + high) / 2);
					(starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
				}
				let start = starts[low] ?? 0;
				let column = offset - start > 1e3 ? offset - start : [...text.slice(start, offset)].length;
				return {
					line: low + 1,
					column: column + 1
				};
			};
		}
		class YamlError extends Error {
			fault;
			constructor(message, fix, offset) {
				super(message);
				this.fault = {
					message,
					fix,
					offset,
					path: [],
					key: null
				};
			}
		}
		function conflictProblem(text) {
			let marker = /^<{7}(?: |$)/m.exec(text);
			if (!marker || !/^>{7}(?: |$)/m.test(text)) return null;
			return {
				message: "the file has merge-conflict markers",
				fix: "resolve the conflict: keep what you want of both sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
				offset: marker.index,
				path: [],
				key: null
			};
		}
		function syntaxProblem(error, text) {
			let offset = error.mark?.position ?? 0;
			let reason = error.reason.replace(/(cannot contain such characters|undeclared tag handle).*$/s, "$1");
			let here = text.slice(offset, offset + 1);
			let fix = /^[@`%]/.test(here) ? "quote the value: it starts with a character that YAML reserves" : /\btab/i.test(reason) || here === "	" ? "indent with spaces: YAML takes no tab there" : "check indentation, colons and quotes around here";
			return {
				message: `YAML: ${reason}`,
				fix,
				offset,
				path: [],
				key: null
			};
		}
		let MOST_ALIASED_NODES = 5e4;
		function parseYaml(text) {
			let place = positionsOf(text);
			let conflict = conflictProblem(text);
			if (conflict) return {
				root: null,
				faults: [conflict],
				place
			};
			try {
				return {
					...readDocument(text, place),
					place
				};
			} catch (error) {
				if (error instanceof YamlError) return {
					root: null,
					faults: [error.fault],
					place
				};
				if (error instanceof js_yaml.tB) return {
					root: null,
					faults: [syntaxProblem(error, text)],
					place
				};
				throw error;
			}
		}
		function readDocument(text, place) {
			let events = (0, js_yaml.PH)(text, { maxDepth: 100 });
			let documents = events.filter((event) => event.type === js_yaml.hy.DOCUMENT);
			let first = documents[0];
			if (!first) throw new YamlError("the file is empty", "add at least `version: 1`", 0);
			if (documents.length > 1) {
				let second = [...text.matchAll(/^---(?=\s|$)/gm)][+!!first.explicitStart];
				throw new YamlError("the file holds several YAML documents", "one file describes one Atlas project: make a file of each", second?.index ?? 0);
			}
			let reading = {
				text,
				place,
				events,
				values: scalarValues(text, events),
				faults: [],
				anchors: new Map(),
				path: [],
				event: 1,
				scalar: 0,
				aliased: 0
			};
			let root = readNode(reading, 0);
			if (root.depth > 100) throw new YamlError("the file is nested more than 100 levels deep", null, root.offset);
			return {
				root,
				faults: reading.faults
			};
		}
		function scalarValues(text, events) {
			let unmarked = {
				anchorStart: -1,
				anchorEnd: -1,
				tagStart: -1,
				tagEnd: -1
			};
			let list = [{
				type: js_yaml.hy.DOCUMENT,
				explicitStart: !1,
				explicitEnd: !1,
				directives: []
			}, {
				type: js_yaml.hy.SEQUENCE,
				start: 0,
				...unmarked,
				style: 1
			}];
			for (let event of events) {
				if (event.type !== js_yaml.hy.SCALAR) continue;
				let isMarked = event.anchorStart >= 0 || event.tagStart >= 0;
				list.push(isMarked ? {
					...event,
					...unmarked
				} : event);
			}
			list.push({ type: js_yaml.hy.POP }, { type: js_yaml.hy.POP });
			return (0, js_yaml.fw)(list, { source: text })[0];
		}
		function readNode(reading, fallback) {
			let event = reading.events[reading.event++];
			switch (event?.type) {
				case js_yaml.hy.ALIAS: return readAlias(reading, event.anchorStart, event.anchorEnd);
				case js_yaml.hy.SCALAR: return anchored(reading, event, () => readScalar(reading, event, fallback));
				case js_yaml.hy.SEQUENCE: return anchored(reading, event, () => readList(reading, event.start));
				case js_yaml.hy.MAPPING: return anchored(reading, event, () => readMap(reading, event.start));
				default: throw new YamlError("the file cannot be read as YAML", null, fallback);
			}
		}
		function anchored(reading, event, read) {
			event.tagStart >= 0 && fault(reading, event.tagStart, "YAML tags (`!\u2026`) are not used here", "if it is text, quote it; if it is not, remove the tag");
			if (event.anchorStart < 0) return read();
			let anchor = reading.text.slice(event.anchorStart, event.anchorEnd);
			reading.anchors.set(anchor, null);
			let node = read();
			reading.anchors.set(anchor, node);
			return node;
		}
		function readAlias(reading, start, end) {
			let offset = Math.max(0, start - 1);
			let node = reading.anchors.get(reading.text.slice(start, end));
			if (node === void 0) throw new YamlError("an alias (`*\u2026`) to an anchor that is not above it", "if it is text that starts with `*`, quote it", offset);
			if (node === null) throw new YamlError("an alias (`*\u2026`) inside its own anchor", "write the value out", offset);
			reading.aliased += node.size;
			if (reading.aliased > MOST_ALIASED_NODES) throw new YamlError(`the aliases stand for more than ${MOST_ALIASED_NODES} values`, "write the values out", offset);
			return node;
		}
		function readScalar(reading, event, fallback) {
			let value = reading.values[reading.scalar++];
			let quote = +(event.style === js_yaml.jK.SINGLE_QUOTED || event.style === js_yaml.jK.DOUBLE_QUOTED);
			let offset = event.valueStart < 0 ? fallback : event.valueStart - quote;
			return {
				sort: "scalar",
				value,
				text: (0, js_yaml.KE)(reading.text, event),
				offset,
				size: 1,
				depth: 1
			};
		}
		function readList(reading, offset) {
			let items = [];
			for (; !closes(reading);) items.push(within(reading, String(items.length), () => readNode(reading, offset)));
			return {
				sort: "list",
				items,
				offset,
				...extent(items)
			};
		}
		function readMap(reading, offset) {
			let fields = new Map();
			let nodes = [];
			for (; !closes(reading);) {
				let key = readKey(reading, offset);
				let node = within(reading, key.text, () => readNode(reading, key.offset));
				nodes.push(node);
				accepted(reading, key, fields) && fields.set(key.text, {
					offset: key.offset,
					node
				});
			}
			return {
				sort: "map",
				fields,
				offset,
				...extent(nodes)
			};
		}
		function readKey(reading, fallback) {
			let event = reading.events[reading.event];
			let node = readNode(reading, fallback);
			if (event?.type !== js_yaml.hy.SCALAR || node.sort !== "scalar") return {
				text: "",
				offset: node.offset,
				sort: "other"
			};
			let merge = node.text === "<<" && event.style === js_yaml.jK.PLAIN;
			return {
				text: node.text,
				offset: node.offset,
				sort: merge ? "merge" : "text"
			};
		}
		function accepted(reading, key, fields) {
			let first = fields.get(key.text);
			if (key.sort === "other") fault(reading, key.offset, "a key has to be plain text", "write `name: value`");
			else if (key.sort === "merge") fault(reading, key.offset, "merge keys (`<<`) are not used here", "write the fields out, or give a whole value as `*alias`");
			else if (key.text === "__proto__") fault(reading, key.offset, "unknown key", "remove it", key.text);
			else if (first) fault(reading, key.offset, `duplicate key, first on line ${reading.place(first.offset).line}`, "keep one of them", key.text);
			else return !0;
			return !1;
		}
		function fault(reading, offset, message, fix, key = null) {
			reading.faults.push({
				message,
				fix,
				offset,
				path: [...reading.path],
				key
			});
		}
		function within(reading, step, read) {
			reading.path.push(step);
			let node = read();
			reading.path.pop();
			return node;
		}
		function closes(reading) {
			if (reading.events[reading.event]?.type !== js_yaml.hy.POP) return !1;
			reading.event++;
			return !0;
		}
		function extent(nodes) {
			let size = 1;
			let deepest = 0;
			for (let node of nodes) {
				size += node.size;
				deepest = Math.max(deepest, node.depth);
			}
			return {
				size,
				depth: deepest + 1
			};
		}
		let PROJECT_ID = /^[0-9a-fA-F]{24}$/;
		function loadTarget(bytes, file, kinds, options) {
			let fallback = {
				file,
				name: (0, target_name.wz)(file),
				projectId: options.projectId?.toLowerCase() ?? null
			};
			let nothing = kinds.map(({ key, title }) => ({
				kind: key,
				title,
				count: 0
			}));
			let decoded = (0, decode.g7)(bytes, file);
			if ("problem" in decoded) return {
				...fallback,
				target: null,
				problems: [decoded.problem],
				warnings: [],
				declared: nothing
			};
			let { root, faults, place } = parseYaml(decoded.text);
			let collector = {
				file,
				place,
				problems: [],
				warnings: []
			};
			for (let fault of faults) reportYamlProblem(fault, kinds, collector);
			if (root?.sort !== "map") {
				root && report(collector, {
					offset: root.offset,
					address: null
				}, ...notAMap(plain(root)));
				return {
					...fallback,
					...glimpsed(decoded.text, fallback),
					target: null,
					problems: collector.problems,
					warnings: [],
					declared: nothing
				};
			}
			checkTopKeys(root, kinds, collector);
			checkVersion(root, collector);
			let name = readName(root, file, collector) ?? fallback.name;
			let projectId = readProjectId(root, fallback.projectId, collector);
			let { node: meant } = withMeantKinds(root, () => load_OWN_KEYS, topKindsOf(kinds));
			let { found, mentioned } = readEntries(meant, kinds, collector);
			checkRelations(found, collector);
			let counts = Map.groupBy(found, (entry) => entry.kind.key);
			let declared = nothing.map((none) => ({
				...none,
				count: counts.get(none.kind)?.length ?? 0
			}));
			return {
				file,
				name,
				projectId,
				target: collector.problems.length === 0 && projectId !== null ? {
					name,
					config: file,
					projectId,
					entries: found.map((entry) => entryOf(entry, collector)),
					mentioned
				} : null,
				problems: inFileOrder(collector.problems),
				warnings: inFileOrder(collector.warnings),
				declared
			};
		}
		function sharedNames(loaded) {
			let byName = Map.groupBy(loaded, ({ name }) => name);
			return loaded.flatMap(({ name, file }) => {
				let others = (byName.get(name) ?? []).filter((other) => other.file !== file);
				if (others.length === 0) return [];
				return [{
					message: `the target name ${(0, wording.TL)(name)} is also that of ${(0, wording.KE)(others.map((other) => other.file))}`,
					fix: "give each file a `name` of its own",
					file,
					line: 1,
					column: 1,
					address: null
				}];
			});
		}
		function notAMap(value) {
			return value === null ? ["the file is empty", "add at least `version: 1`"] : [`the file must be a map, found ${(0, wording.dX)(value)}`, "start with `version: 1`"];
		}
		function reportYamlProblem(fault, kinds, collector) {
			let owner = ownerOf(fault.path, kinds);
			let message = fault.key !== null && !(owner && (0, schema_path.f)(owner.kind.spec, owner.rest, "writeOnly")) ? fault.message.replace(" key", () => ` key ${(0, wording.TL)(fault.key ?? "")}`) : fault.message;
			report(collector, {
				offset: fault.offset,
				address: owner?.address ?? null
			}, message, fault.fix);
		}
		function ownerOf(path, kinds) {
			let owner = null;
			for (let from = 0; from + 1 < path.length; from += 2) {
				let kind = kinds.find((candidate) => candidate.key === path[from] && (candidate.within ?? null) === (owner?.kind.key ?? null));
				if (!kind) break;
				let at = (0, address.ZE)(kind.key, path[from + 1] ?? "", owner?.at ?? null);
				owner = {
					kind,
					at,
					address: (0, address.GI)(at),
					rest: path.slice(from + 2)
				};
			}
			return owner;
		}
		let load_OWN_KEYS = [
			"version",
			"name",
			"projectId"
		];
		function topKindsOf(kinds) {
			return kinds.filter((kind) => !kind.within).map((kind) => kind.key);
		}
		function checkTopKeys(root, kinds, collector) {
			let known = [...load_OWN_KEYS, ...topKindsOf(kinds)];
			for (let [key, field] of root.fields) {
				if (known.includes(key)) continue;
				let spot = {
					offset: field.offset,
					address: null
				};
				let inner = kinds.find((kind) => kind.key === key);
				inner?.within ? report(collector, spot, `${(0, wording.TL)(key)} cannot be at the top of the file`, `move it into an entry of ${(0, wording.TL)(inner.within)}`) : report(collector, spot, `unknown key ${(0, wording.TL)(key)}`, didYouMean(key, known) ?? `accepted here: ${(0, wording.KE)(known)}`);
			}
		}
		function checkVersion(root, collector) {
			let field = root.fields.get("version");
			field ? plain(field.node) !== 1 && report(collector, {
				offset: field.node.offset,
				address: null
			}, "`version` must be the number 1", "write `version: 1`") : report(collector, {
				offset: root.offset,
				address: null
			}, "`version` is missing", "add `version: 1` as the first line");
		}
		function readName(root, file, collector) {
			let field = root.fields.get("name");
			if (!field) {
				if (target_name.MI.test((0, target_name.Vc)(file))) return (0, target_name.Vc)(file);
				let message = `the file's stem ${(0, wording.TL)((0, target_name.Vc)(file))} cannot be the target's name`;
				report(collector, {
					offset: root.offset,
					address: null
				}, message, "add `name`, of 1 to 64 letters, digits and `.` `_` `-`");
				return null;
			}
			let value = plain(field.node);
			if (typeof value == "string" && target_name.MI.test(value)) return value;
			let spot = {
				offset: field.node.offset,
				address: null
			};
			typeof value == "string" ? report(collector, spot, "`name` must have 1 to 64 letters, digits and `.` `_` `-`", null) : report(collector, spot, `\`name\` must be text, found ${(0, wording.dX)(value)}`, load_quoteIt(field.node));
			return null;
		}
		function readProjectId(root, fromInput, collector) {
			let field = root.fields.get("projectId");
			if (!field) {
				if (fromInput !== null) return fromInput;
				report(collector, {
					offset: root.offset,
					address: null
				}, "no Atlas project is named", "add `projectId: <24 hexadecimal digits>` here, or give `project-id`");
				return null;
			}
			let value = plain(field.node);
			let spot = {
				offset: field.node.offset,
				address: null
			};
			if (typeof value == "string" && hasExpression(value)) {
				report(collector, spot, "`projectId` has an expression in it, and GitHub does not fill in `${{ }}` in this file", "write the id itself, or remove the line and give it as `project-id`");
				return fromInput;
			}
			if (typeof value != "string" || !PROJECT_ID.test(value)) {
				report(collector, spot, "`projectId` must be 24 hexadecimal digits", load_quoteIt(field.node) ?? "copy it from the Atlas project's settings");
				return null;
			}
			let projectId = value.toLowerCase();
			if (fromInput === null || fromInput === projectId) return projectId;
			report(collector, spot, `\`projectId\` is not the \`project-id\` that was given, ${(0, wording.TL)(fromInput)}`, "make them agree, or leave one out");
			return null;
		}
		function load_quoteIt(node) {
			return node.sort === "scalar" && typeof node.value == "number" ? `quote it: "${node.text}"` : null;
		}
		function glimpsed(text, fallback) {
			let name = /^name:[ \t]*["']?([A-Za-z0-9._-]{1,64})["']?[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
			let projectId = /^projectId:[ \t]*["']?([0-9a-fA-F]{24})["']?[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
			return {
				name: name ?? fallback.name,
				projectId: fallback.projectId ?? projectId?.toLowerCase() ?? null
			};
		}
	}),
	6446: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => isInside,
			T: () => relativeToWorkspace
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
		function isInside(folder, file, how = node_path__WEBPACK_IMPORTED_MODULE_0__) {
			let relative = how.relative(folder, file);
			return relative !== ".." && !relative.startsWith(`..${how.sep}`) && !how.isAbsolute(relative);
		}
		function relativeToWorkspace(pattern, workspace, how = node_path__WEBPACK_IMPORTED_MODULE_0__) {
			let root = how.resolve(withoutPrefix(workspace, how));
			let wanted = withoutPrefix(pattern, how).replaceAll("\\", "/");
			let relative = how.relative(root, how.resolve(root, wanted));
			if (how.isAbsolute(relative) || !isInside(root, how.join(root, relative), how)) return null;
			return relative === "" ? "." : relative.split(how.sep).join("/");
		}
		function withoutPrefix(file, how) {
			return how.sep === "\\" ? file.replace(/^[\\/]{2}\?[\\/](?=[a-z]:)/i, "") : file;
		}
	}),
	102: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { S: () => repositoryPath });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6446);
		function repositoryPath(file, workspace) {
			try {
				let top = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace);
				let root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkoutOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(top, file), top));
				let real = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(top, file));
				return (0, _paths_js__WEBPACK_IMPORTED_MODULE_2__.F)(root, real) ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") : null;
			} catch {
				return null;
			}
		}
		function checkoutOf(file, top) {
			for (let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file); folder.startsWith(top); folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
				if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ".git"))) return folder;
				if (folder === top) break;
			}
			return top;
		}
	}),
	1037: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			MI: () => TARGET_NAME,
			Vc: () => stemOf,
			wz: () => nameFromFile
		});
		let TARGET_NAME = /^[A-Za-z0-9._-]{1,64}$/;
		function stemOf(file) {
			return file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
		}
		function nameFromFile(file) {
			let name = stemOf(file).replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 64);
			return /[A-Za-z0-9]/.test(name) ? name : "target";
		}
	}),
	200: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K7: () => LARGEST_FILE,
			Wj: () => fileProblem,
			g$: () => tooLarge,
			g7: () => decodeText
		});
		var _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(951);
		let LARGEST_FILE = 1048576;
		function decodeText(bytes, file) {
			if (bytes.byteLength === 0) return { problem: fileProblem(file, "the file is empty", "add at least `version: 1`") };
			if (bytes.byteLength > LARGEST_FILE) return { problem: tooLarge(file, bytes.byteLength) };
			try {
				return { text: new TextDecoder("utf-8", { fatal: !0 }).decode(bytes) };
			} catch {
				return { problem: fileProblem(file, `the file is not valid UTF-8${bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255 ? ", it looks like UTF-16" : ""}`, "save it as UTF-8") };
			}
		}
		function tooLarge(file, size) {
			return fileProblem(file, `the file has ${(Math.ceil(size / LARGEST_FILE * 100) / 100).toFixed(2)} MiB, and 1 MiB is the limit`, "split it: one file describes one Atlas project");
		}
		function fileProblem(file, message, fix) {
			return (0, _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.Zw)(message, {
				fix,
				file
			});
		}
	}),
	2460: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EK: () => collectionText,
			GI: () => addressText,
			I5: () => rootOf,
			Lb: () => isSameAddress,
			Qb: () => compareAddresses,
			ZE: () => makeAddress,
			cb: () => namesText,
			cy: () => chain,
			or: () => parseAddress
		});
		function makeAddress(kind, name, parent = null) {
			return {
				kind,
				name,
				parent
			};
		}
		function addressText({ kind, name, parent }) {
			return `${collectionText(kind, parent)}/${escaped(name)}`;
		}
		function collectionText(kind, parent) {
			return parent === null ? kind : `${addressText(parent)}/${kind}`;
		}
		function parseAddress(text) {
			let parts = text.split("/");
			let address = null;
			for (let index = 0; index < parts.length; index += 2) {
				let [kind, name] = [parts[index], parts[index + 1]];
				if (!kind || !name) return null;
				address = makeAddress(kind, unescaped(name), address);
			}
			return address;
		}
		function isSameAddress(a, b) {
			if (a === b) return !0;
			return a !== null && b !== null && a.name === b.name && a.kind === b.kind && isSameAddress(a.parent, b.parent);
		}
		function namesText(address) {
			return chain(address).map(({ name }) => name).join("/");
		}
		function chain(address) {
			return address.parent === null ? [address] : [...chain(address.parent), address];
		}
		function rootOf(address) {
			return address.parent === null ? address : rootOf(address.parent);
		}
		function compareAddresses(a, b) {
			let [left, right] = [chain(a), chain(b)];
			for (let index = 0; index < Math.min(left.length, right.length); index++) {
				let [one, other] = [left[index], right[index]];
				if (!one || !other) break;
				let order = compareTexts(one.kind, other.kind) || compareTexts(one.name, other.name);
				if (order !== 0) return order;
			}
			return left.length - right.length;
		}
		function compareTexts(a, b) {
			return a < b ? -1 : +(a > b);
		}
		function escaped(name) {
			return name.includes("/") || name.includes("%") ? name.replaceAll("%", "%25").replaceAll("/", "%2F") : name;
		}
		function unescaped(name) {
			return name.replaceAll("%2F", "/").replaceAll("%25", "%");
		}
	}),
	1316: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BT: () => isFateUnknown,
			US: () => isForbidden,
			b5: () => withAdvice,
			c4: () => isNotFound,
			qL: () => AtlasError
		});
		class AtlasError extends Error {
			name = "AtlasError";
			failure;
			constructor(failure, options) {
				super(errorText(failure), options);
				this.failure = failure;
			}
			get withoutHint() {
				return errorText({
					...this.failure,
					hint: null
				});
			}
		}
		function isForbidden(error) {
			if (!(error instanceof AtlasError)) return !1;
			let { reason, errorCode } = error.failure;
			return reason === "forbidden" && errorCode !== "IP_ADDRESS_NOT_ON_ACCESS_LIST";
		}
		function withAdvice(kind, error) {
			if (!(error instanceof AtlasError) || error.failure.hint !== null) return error;
			let { failure } = error;
			let roles = failure.method === "GET" ? kind.roles.read : kind.roles.write;
			let hint = kind.adviceFor?.(failure) ?? (isForbidden(error) ? roles : null);
			return hint === null ? error : new AtlasError({
				...failure,
				hint
			}, { cause: error.cause });
		}
		function isNotFound(error) {
			if (!(error instanceof AtlasError)) return !1;
			let { status, errorCode } = error.failure;
			return status === 404 && errorCode !== null && errorCode !== "GROUP_NOT_FOUND";
		}
		function isFateUnknown(error) {
			return error instanceof AtlasError && error.failure.fate === "unknown";
		}
		function errorText({ method, path, status, errorCode, detail, hint }) {
			let code = status === null && errorCode !== null && detail.includes(errorCode) ? null : errorCode;
			let answer = [status === null ? null : String(status), code].filter((part) => part !== null).join(" ");
			let said = `${method} ${path}: ${answer === "" ? "" : `${answer}: `}${detail}`;
			if (hint === null) return said;
			return `${said}${/[.!?\u2026]$/.test(detail) ? "" : "."} ${hint}`;
		}
	}),
	1090: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N9: () => FAILURE_REASONS,
			Np: () => WRITING_ACTIONS,
			Wy: () => labelOf,
			ik: () => hasChanges
		});
		let WRITING_ACTIONS = [
			"create",
			"update",
			"replace",
			"delete"
		];
		function labelOf({ identity, id }) {
			return id ?? identity;
		}
		function hasChanges({ resources }) {
			return resources.some(({ action }) => action !== "no-op");
		}
		let FAILURE_REASONS = [
			"config-invalid",
			"no-credentials",
			"auth",
			"forbidden",
			"wrong-event",
			"not-reviewed",
			"plan-changed",
			"superseded",
			"deletes-blocked",
			"in-use",
			"ambiguous",
			"resource-failed",
			"wait-timeout",
			"atlas-api",
			"github-api",
			"interrupted",
			"internal"
		];
	}),
	8338: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => systemClock });
		let systemClock = {
			now: () => performance.now(),
			sleep: (milliseconds, signal) => new Promise((resolve) => {
				if (signal?.aborted) return resolve();
				let finish = () => {
					clearTimeout(timer);
					signal?.removeEventListener("abort", finish);
					resolve();
				};
				let timer = setTimeout(finish, milliseconds);
				signal?.addEventListener("abort", finish, { once: !0 });
			})
		};
	}),
	6041: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gw: () => ancestorsOf,
			Nt: () => rootKind,
			f9: () => inCreationOrder,
			zb: () => kindByKey
		});
		let RESERVED_KEYS = [
			"ensure",
			"id",
			"version",
			"name",
			"projectId"
		];
		function inCreationOrder(kinds) {
			let mistakes = mistakesOf(kinds);
			if (mistakes.length > 0) throw TypeError(`The registry of kinds is wrong: ${mistakes.join("; ")}.`);
			let open = [...kinds].sort((a, b) => a.key < b.key ? -1 : 1);
			let ordered = [];
			for (; open.length > 0;) {
				let next = open.findIndex((kind) => !needs(kind).some((needed) => open.some(({ key }) => key === needed)));
				if (next === -1) {
					let keys = open.map(({ key }) => key).join(", ");
					throw TypeError(`The registry of kinds is wrong: kinds need each other: ${keys}.`);
				}
				ordered.push(...open.splice(next, 1));
			}
			return ordered;
		}
		function kindByKey(kinds, key) {
			let found = kinds.find((kind) => kind.key === key);
			if (!found) throw TypeError(`There is no kind ${key}.`);
			return found;
		}
		function ancestorsOf(kind, kinds) {
			let container = kinds.find(({ key }) => key === kind.within);
			return container === void 0 ? [] : [container, ...ancestorsOf(container, kinds)];
		}
		function rootKind(kind, kinds) {
			return ancestorsOf(kind, kinds).at(-1) ?? kind;
		}
		function needs({ within, usesKinds = [] }) {
			return within === void 0 ? usesKinds : [within, ...usesKinds];
		}
		function mistakesOf(kinds) {
			let byKey = new Map(kinds.map((kind) => [kind.key, kind]));
			return kinds.flatMap((kind) => {
				let { key, within, usesKinds = [] } = kind;
				let container = within === void 0 ? void 0 : byKey.get(within);
				return [
					...byKey.get(key) === kind ? [] : [`two kinds have the key \`${key}\``],
					.../^[A-Za-z][A-Za-z0-9]*$/.test(key) && !RESERVED_KEYS.includes(key) ? [] : [`\`${key}\` cannot be a key`],
					...within === void 0 || container ? [] : [`\`${key}\` is within \`${within}\`, which is not a kind`],
					...container?.named === !1 ? [`\`${key}\` is within \`${within}\`, whose objects have no names`] : [],
					...usesKinds.filter((used) => !byKey.has(used)).map((used) => `\`${key}\` uses \`${used}\`, which is not a kind`),
					...usesKinds.filter((used) => byKey.get(used)?.within !== void 0).map((used) => `\`${key}\` uses \`${used}\`, which is inside another kind`)
				];
			});
		}
	}),
	951: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Zw: () => problemOf,
			fI: () => problemText,
			xL: () => ConfigError
		});
		function problemOf(message, known = {}) {
			return {
				message,
				fix: null,
				file: null,
				line: null,
				column: null,
				address: null,
				...known
			};
		}
		class ConfigError extends Error {
			name = "ConfigError";
			problems;
			constructor(problems) {
				super(problems.map(problemText).join("\n"));
				this.problems = problems;
			}
		}
		function problemText(problem) {
			return `${problem.file === null ? "" : `${problem.file}${problem.line === null ? "" : `:${problem.line}:${problem.column ?? 1}`} `}${problem.message}${problem.fix === null ? "" : `; ${problem.fix}`}`;
		}
	}),
	1683: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FQ: () => leaves,
			Mm: () => compareDeclared,
			Yu: () => canonicalSpec,
			f$: () => stableText,
			jh: () => isMap,
			vr: () => isEnvReference
		});
		function isEnvReference(value) {
			return typeof value == "object" && !!value && !Array.isArray(value) && Object.keys(value).length === 1 && typeof value.env == "string";
		}
		function leaves(value, path = "") {
			if (value === void 0) return [];
			if (!isMap(value) || isEnvReference(value) || path !== "" && Object.keys(value).length === 0) return [{
				path,
				value
			}];
			return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
		}
		function compareDeclared(spec, live, rules) {
			let found = [];
			let visit = (desired, shown, path, inFreeMap = !1) => {
				if (desired === void 0) return;
				let rule = ruleFor(rules, path);
				let current = shown === "" && desired !== "" && !inFreeMap ? void 0 : shown;
				if (rule.writeOnly || rule.mayBeHidden && current == null) return;
				if (isMap(desired) && !isEnvReference(desired)) {
					let currentMap = isMap(current) ? current : {};
					let declared = Object.keys(desired);
					let keys = rule.whole ? new Set([...declared, ...Object.keys(currentMap)]) : declared;
					for (let key of keys) {
						let inner = Object.hasOwn(desired, key) ? desired[key] : void 0;
						let innerLive = Object.hasOwn(currentMap, key) ? currentMap[key] : void 0;
						let innerPath = path === "" ? key : `${path}.${key}`;
						inner === void 0 && rule.whole ? found.push(difference(innerPath, innerLive ?? null, null, rules)) : visit(inner, innerLive, innerPath, rule.whole);
					}
					return;
				}
				if (isEnvReference(desired)) {
					current ?? found.push(difference(path, null, desired, rules));
					return;
				}
				equal(desired, current ?? null, rule) || found.push(difference(path, current ?? null, desired, rules));
			};
			visit(spec, live, "");
			return found;
		}
		function canonicalSpec(spec, rules) {
			let visit = (value, path) => {
				if (isEnvReference(value)) return { env: value.env };
				if (isMap(value)) {
					let entries = Object.entries(value).filter((entry) => entry[1] !== void 0).map(([key, inner]) => [key, visit(inner, path === "" ? key : `${path}.${key}`)]);
					return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
				}
				return ruleFor(rules, path).canonical?.(value) ?? value;
			};
			return visit(spec, "");
		}
		function stableText(value) {
			if (value === void 0) return "null";
			if (Array.isArray(value)) return `[${value.map(stableText).join(",")}]`;
			if (isMap(value)) return `{${Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${stableText(value[key])}`).join(",")}}`;
			return JSON.stringify(value);
		}
		function isMap(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function equal(desired, live, rule) {
			if (desired === live) return !0;
			if (rule.absent?.(desired) && (live === null || rule.absent(live))) return !0;
			let canonical = rule.canonical ?? ((value) => value);
			return stableText(canonical(desired)) === (live === null ? "null" : stableText(canonical(live)));
		}
		function difference(path, live, desired, rules) {
			return {
				path,
				live,
				desired,
				sensitive: ruleFor(rules, path).sensitive ?? !1,
				immutable: isImmutable(rules, path)
			};
		}
		function isImmutable(rules, path) {
			let keys = path.split(".");
			return keys.some((_, index) => ruleFor(rules, keys.slice(0, index + 1).join(".")).immutable ?? !1);
		}
		function ruleFor(rules, path) {
			let own = rules[path];
			if (own) return own;
			for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
				let rule = rules[`${path.slice(0, end)}.*`];
				if (rule) return rule;
			}
			return {};
		}
	}),
	9517: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q: () => envReferences,
			k: () => variablesSent
		});
		var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1683);
		function envReferences(spec) {
			let uses = [];
			let visit = (value, path) => {
				if ((0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.vr)(value)) uses.push({
					name: value.env,
					path: path.join(".")
				});
				else if (typeof value == "object" && value) for (let [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
			};
			visit(spec, []);
			return uses;
		}
		function variablesSent(action, spec, fields) {
			if (action === "no-op" || action === "delete") return [];
			let uses = envReferences(spec);
			let blocks = new Set(fields.map(({ path }) => blockOf(path)));
			if (action !== "update" || blocks.has("secretVersion")) return uses;
			return uses.filter(({ path }) => blocks.has(blockOf(path)));
		}
		function blockOf(path) {
			return path.split(".")[0] ?? path;
		}
	}),
	5691: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__nccwpck_require__(1517);
				var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5920);
				var _runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7034);
				var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9915);
				var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4916);
				let { env, argv } = process;
				(0, _runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__.k)(env);
				let isTerminal = /[\\/]cli[\\/]index\.js$/.test(argv[1] ?? "");
				process.exitCode = isTerminal ? await __nccwpck_require__.e(868).then(__nccwpck_require__.bind(__nccwpck_require__, 2868)).then(({ runInTerminal }) => runInTerminal(argv.slice(2), env)) : await (0, _main_js__WEBPACK_IMPORTED_MODULE_1__.i)({
					env,
					openRunner: _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__.N,
					getInput: (name) => (0, _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__.V4)(name, env)
				});
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	4785: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { G: () => KINDS });
		var registry_namespaceObject = {};
		__nccwpck_require__.r(registry_namespaceObject);
		__nccwpck_require__.d(registry_namespaceObject, {
			backupPrivateEndpoint: () => backupPrivateEndpoint,
			connection: () => connection,
			failoverConnection: () => failoverConnection,
			privateLink: () => privateLink,
			vpcPeeringConnection: () => vpcPeeringConnection,
			workspace: () => workspace
		});
		var kind_order = __nccwpck_require__(6041);
		function getEnumValues(entries) {
			let numericValues = Object.values(entries).filter((v) => typeof v == "number");
			return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
		}
		function jsonStringifyReplacer(_, value) {
			if (typeof value == "bigint") return value.toString();
			return value;
		}
		class Cached {
			constructor(getter) {
				this._getter = getter;
				this._value = void 0;
			}
			get value() {
				let getter = this._getter;
				if (getter !== void 0) {
					this._value = getter();
					this._getter = void 0;
				}
				return this._value;
			}
		}
		function cached(getter) {
			return new Cached(getter);
		}
		function nullish(input) {
			return input == null;
		}
		function cleanRegex(source) {
			let start = +!!source.startsWith("^");
			let end = source.endsWith("$") ? source.length - 1 : source.length;
			return source.slice(start, end);
		}
		function assignProp(target, prop, value) {
			Object.defineProperty(target, prop, {
				value,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		function rawShape(def) {
			let desc = Object.getOwnPropertyDescriptor(def, "shape");
			return desc?.get ? desc.get.raw : desc?.value;
		}
		let captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
		function util_isObject(data) {
			return typeof data == "object" && !!data && !Array.isArray(data);
		}
		function isPlainObject(o) {
			if (util_isObject(o) === !1) return !1;
			let ctor = o.constructor;
			if (ctor === void 0) return !0;
			if (typeof ctor != "function") return !0;
			let prot = ctor.prototype;
			if (util_isObject(prot) === !1) return !1;
			if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1) return !1;
			return !0;
		}
		let propertyKeyTypes = new Set([
			"string",
			"number",
			"symbol"
		]);
		function escapeRegex(str) {
			return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(inst, def, params) {
			let cl = new inst._zod.constr(def ?? inst._zod.def);
			(!def || params?.parent) && (cl._zod.parent = inst);
			return cl;
		}
		function normalizeParams(_params) {
			let params = _params;
			if (!params) return {};
			if (typeof params == "string") return { error: () => params };
			if (params?.message !== void 0) {
				if (params?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
				params.error = params.message;
			}
			delete params.message;
			if (typeof params.error == "string") return {
				...params,
				error: () => params.error
			};
			return params;
		}
		function optionalKeys(shape) {
			return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
		}
		let NUMBER_FORMAT_RANGES = {
			safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-34028234663852886e22, 34028234663852886e22],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		};
		function aborted(x, startIndex = 0) {
			if (x.aborted === !0) return !0;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== !0) return !0;
			return !1;
		}
		function explicitlyAborted(x, startIndex = 0) {
			if (x.aborted === !0) return !0;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === !1) return !0;
			return !1;
		}
		function prefixIssues(path, issues) {
			return issues.map((iss) => {
				var _a;
				(_a = iss).path ?? (_a.path = []);
				iss.path.unshift(path);
				return iss;
			});
		}
		function unwrapMessage(message) {
			return typeof message == "string" ? message : message?.message;
		}
		function sizeCaps(defChecks) {
			let caps = [];
			for (let ch of defChecks ?? []) {
				let d = ch._zod.def;
				if (!/_(length|size)$|_equals$/.test(d.check)) break;
				let max = d.maximum ?? d.length ?? d.size;
				max >= 0 && caps.push([max, ch]);
			}
			return caps;
		}
		function attachSchema(issues, start, inst) {
			var _a;
			for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
		}
		function finalizeIssue(iss, ctx, config) {
			var _a;
			let traits = iss.inst?._zod?.traits;
			traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a = iss).schema ?? (_a.schema = iss.inst) : iss.schema = iss.inst);
			let schemaError = iss.schema === iss.inst ? void 0 : iss.schema?._zod.def?.error;
			let message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
			let full = {};
			for (let k of Object.keys(iss)) {
				if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
				full[k] = iss[k];
			}
			full.path ??= [];
			full.message = message;
			ctx?.reportInput && (full.input = iss.input);
			return full;
		}
		let highSurrogate = /[\uD800-\uDBFF]/;
		function codePointLength(str) {
			let units = str.length;
			if (!highSurrogate.test(str)) return units;
			let count = units;
			for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) == 55296 && (str.charCodeAt(i + 1) & 64512) == 56320) {
				count--;
				i++;
			}
			return count;
		}
		function getLengthableOrigin(input) {
			if (Array.isArray(input)) return "array";
			if (typeof input == "string") return "string";
			return "unknown";
		}
		function util_issue(...args) {
			let [iss, input, inst] = args;
			if (typeof iss == "string") return {
				message: iss,
				code: "custom",
				input,
				inst
			};
			return { ...iss };
		}
		function members(proto, table) {
			for (let key in table) {
				let desc = Object.getOwnPropertyDescriptor(table, key);
				desc.get ? Object.defineProperty(proto, key, {
					...desc,
					enumerable: !1
				}) : defineBound(proto, key, desc.value);
			}
		}
		function own(inst, key, value, enumerable = !0) {
			Object.defineProperty(inst, key, {
				configurable: !0,
				writable: !0,
				enumerable,
				value
			});
			return value;
		}
		function hide(inst, key, value) {
			return own(inst, key, value, !1);
		}
		function defineBound(proto, key, fn) {
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					return this == null ? fn : own(this, key, fn.bind(this));
				},
				set(value) {
					own(this, key, value);
				}
			});
		}
		function claim(inst, sentinel) {
			let proto = Object.getPrototypeOf(inst);
			return sentinel in proto ? void 0 : proto;
		}
		let installing;
		let broke = !1;
		let breaker = {
			configurable: !0,
			get() {
				broke = !0;
			}
		};
		function defineLazyInternal(inst, key, compute) {
			let proto = Object.getPrototypeOf(inst._zod);
			if (key in proto && installing !== inst._zod) {
				installing = void 0;
				return;
			}
			installing = inst._zod;
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					Object.defineProperty(this, key, breaker);
					let outer = broke;
					broke = !1;
					try {
						let value = compute(this);
						broke ? delete this[key] : Object.defineProperty(this, key, {
							configurable: !0,
							writable: !0,
							value
						});
						broke ||= outer;
						return value;
					} catch (err) {
						delete this[key];
						broke ||= outer;
						throw err;
					}
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: !0,
						writable: !0,
						value
					});
				}
			});
		}
		function installLazyProp(inst, key, make, enumerable) {
			let proto = claim(inst, key);
			if (!proto) return;
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					let desc = {
						configurable: !0,
						writable: !0,
						enumerable,
						value: void 0
					};
					Object.defineProperty(this, key, desc);
					desc.value = make(this);
					Object.defineProperty(this, key, desc);
					return desc.value;
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: !0,
						writable: !0,
						enumerable,
						value
					});
				}
			});
		}
		function constantCatch(value) {
			let fn = () => value;
			fn["~constantCatch"] = !0;
			return fn;
		}
		var _a;
		let _zodDesc = {
			value: void 0,
			enumerable: !1
		};
		let _E = "captureStackTrace" in Error ? Error : null;
		function newError(Definition) {
			let E = _E;
			if (E) {
				let saved = E.stackTraceLimit;
				if (typeof saved == "number") {
					try {
						E.stackTraceLimit = 0;
					} catch {
						_E = null;
						return new Definition();
					}
					try {
						return new Definition();
					} finally {
						E.stackTraceLimit = saved;
					}
				}
			}
			return new Definition();
		}
		function $constructor(name, initializer, proto, params) {
			let zodProto = {};
			function Internals(def) {
				this.def = def;
				this.constr = _;
				this.traits = new Set();
			}
			Internals.prototype = zodProto;
			let protoMembers = proto;
			let initialized = protoMembers && new WeakSet();
			function init(inst, def) {
				if (!inst._zod) {
					_zodDesc.value = new Internals(def);
					try {
						Object.defineProperty(inst, "_zod", _zodDesc);
					} finally {
						_zodDesc.value = void 0;
					}
				} else if (inst._zod.traits.has(name)) return;
				inst._zod.traits.add(name);
				initializer(inst, def);
				if (initialized) {
					let own = Object.getPrototypeOf(inst);
					let ctorProto = inst._zod.constr.prototype;
					let up = own;
					for (; up && up !== ctorProto;) up = Object.getPrototypeOf(up);
					let target = up ?? own;
					if (!initialized.has(target)) {
						initialized.add(target);
						members(target, protoMembers);
					}
				}
				let proto = _.prototype;
				for (let k in proto) {
					if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
					k in inst || (inst[k] = proto[k].bind(inst));
				}
			}
			let Parent = params?.Parent ?? Object;
			class Definition extends Parent {}
			Object.defineProperty(Definition, "name", { value: name });
			function _(def) {
				let inst = params?.Parent ? newError(Definition) : this;
				init(inst, def);
				let deferred = inst._zod.deferred;
				if (deferred) {
					for (let fn of deferred) fn();
					inst._zod.deferred = void 0;
				}
				let pp = globalThis.__zod_globalConfig?.postProcessor;
				pp && pp(inst);
				return inst;
			}
			Object.defineProperty(_, "init", { value: init });
			Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
				if (params?.Parent && inst instanceof params.Parent) return !0;
				return inst?._zod?.traits?.has(name);
			} });
			Object.defineProperty(_, "name", { value: name });
			return _;
		}
		class $ZodAsyncError extends Error {
			constructor() {
				super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
			}
		}
		class $ZodEncodeError extends Error {
			constructor(name) {
				super(`Encountered unidirectional transform during encode: ${name}`);
				this.name = "ZodEncodeError";
			}
		}
		(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
		let core_globalConfig = globalThis.__zod_globalConfig;
		function config(newConfig) {
			newConfig && Object.assign(core_globalConfig, newConfig);
			return core_globalConfig;
		}
		let $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
			var _a;
			inst._zod ??= {};
			inst._zod.def = def;
			(_a = inst._zod).onattach ?? (_a.onattach = []);
		});
		let _whenHasLength = (payload) => {
			let val = payload.value;
			return !nullish(val) && val.length !== void 0;
		};
		let numericOriginMap = {
			number: "number",
			bigint: "bigint",
			object: "date"
		};
		let $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
			$ZodCheck.init(inst, def);
			let origin = numericOriginMap[typeof def.value];
			inst._zod.check = (payload) => {
				if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: "too_small",
					minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
			$ZodCheck.init(inst, def);
			def.format = def.format || "float64";
			let isInt = def.format?.includes("int");
			let origin = isInt ? "int" : "number";
			let [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
			inst._zod.check = (payload) => {
				let input = payload.value;
				if (isInt) {
					if (!Number.isInteger(input)) {
						payload.issues.push({
							expected: origin,
							format: def.format,
							code: "invalid_type",
							continue: !1,
							input,
							inst
						});
						return;
					}
					if (!Number.isSafeInteger(input)) {
						input > 0 ? payload.issues.push({
							input,
							code: "too_big",
							maximum: 2 ** 53 - 1,
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: !0,
							continue: !def.abort
						}) : payload.issues.push({
							input,
							code: "too_small",
							minimum: -(2 ** 53 - 1),
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: !0,
							continue: !def.abort
						});
						return;
					}
				}
				input < minimum && payload.issues.push({
					origin: "number",
					input,
					code: "too_small",
					minimum,
					inclusive: !0,
					inst,
					continue: !def.abort
				});
				input > maximum && payload.issues.push({
					origin: "number",
					input,
					code: "too_big",
					maximum,
					inclusive: !0,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				let input = payload.value;
				let units = input.length;
				if ((typeof input == "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
				let origin = getLengthableOrigin(input);
				payload.issues.push({
					origin,
					code: "too_big",
					maximum: def.maximum,
					inclusive: !0,
					input,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				let input = payload.value;
				let units = input.length;
				if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
				let origin = getLengthableOrigin(input);
				payload.issues.push({
					origin,
					code: "too_small",
					minimum: def.minimum,
					inclusive: !0,
					input,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
			var _a, _b;
			$ZodCheck.init(inst, def);
			def.pattern ? (_a = inst._zod).check ?? (_a.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: def.format,
					input: payload.value,
					...def.pattern ? { pattern: def.pattern.toString() } : {},
					inst,
					continue: !def.abort
				});
			}) : (_b = inst._zod).check ?? (_b.check = () => {});
		});
		let $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
			$ZodCheckStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: payload.value,
					pattern: def.pattern.toString(),
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def) => {
			$ZodCheck.init(inst, def);
			inst._zod.check = (payload) => {
				payload.value = def.tx(payload.value);
			};
		});
		let anyString = /^[\s\S]{0,}$/;
		let number = /^-?\d+(?:\.\d+)?$/;
		let version = {
			major: 4,
			minor: 6,
			patch: 7
		};
		let $ZodType = $constructor("$ZodType", (inst, def) => {
			var _a;
			inst ??= {};
			inst._zod.def = def;
			inst._zod.bag = inst._zod.bag || {};
			inst._zod.version = version;
			let defChecks = inst._zod.def.checks;
			let checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
			for (let ch of checks) for (let fn of ch._zod.onattach) fn(inst);
			if (checks.length === 0) {
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred?.push(() => {
					inst._zod.run = inst._zod.parse;
				});
			} else {
				let runChecks = (payload, checks, ctx) => {
					if (payload.memo) return payload;
					let isAborted = aborted(payload);
					let asyncResult;
					for (let ch of checks) {
						if (ch._zod.def.when) {
							if (explicitlyAborted(payload)) continue;
							if (!ch._zod.def.when(payload)) continue;
						} else if (isAborted) continue;
						let currLen = payload.issues.length;
						let _ = ch._zod.check(payload);
						if (_ instanceof Promise && ctx?.async === !1) throw new $ZodAsyncError();
						if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
							await _;
							if (payload.issues.length === currLen) return;
							attachSchema(payload.issues, currLen, inst);
							isAborted ||= aborted(payload, currLen);
						});
						else {
							if (payload.issues.length === currLen) continue;
							attachSchema(payload.issues, currLen, inst);
							isAborted ||= aborted(payload, currLen);
						}
					}
					if (asyncResult) return asyncResult.then(() => payload);
					return payload;
				};
				let handleCanaryResult = (canary, payload, ctx) => {
					if (aborted(canary)) {
						canary.aborted = !0;
						return canary;
					}
					let checkResult = runChecks(payload, checks, ctx);
					if (checkResult instanceof Promise) {
						if (ctx.async === !1) throw new $ZodAsyncError();
						return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
					}
					return inst._zod.parse(checkResult, ctx);
				};
				inst._zod.run = (payload, ctx) => {
					if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
					if (ctx.direction === "backward") {
						let canary = inst._zod.parse({
							value: payload.value,
							issues: []
						}, {
							...ctx,
							skipChecks: !0
						});
						if (canary instanceof Promise) return canary.then((canary) => handleCanaryResult(canary, payload, ctx));
						return handleCanaryResult(canary, payload, ctx);
					}
					let result = inst._zod.parse(payload, ctx);
					if (result instanceof Promise) {
						if (ctx.async === !1) throw new $ZodAsyncError();
						return result.then((result) => runChecks(result, checks, ctx));
					}
					return runChecks(result, checks, ctx);
				};
			}
		}, {
			get "~standard"() {
				return hide(this, "~standard", standardProps(this));
			},
			set "~standard"(value) {
				own(this, "~standard", value);
			}
		});
		let toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
		async function validateAsync(inst, value) {
			let ctx = { async: !0 };
			return toStandardResult(await inst._zod.run({
				value,
				issues: []
			}, ctx), ctx);
		}
		function standardProps(inst) {
			return {
				validate: (value) => {
					let ctx = { async: !1 };
					try {
						let r = inst._zod.run({
							value,
							issues: []
						}, ctx);
						if (!(r instanceof Promise)) return toStandardResult(r, ctx);
					} catch {}
					return validateAsync(inst, value);
				},
				vendor: "zod",
				version: 1
			};
		}
		let $ZodString = $constructor("$ZodString", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = def.pattern ?? anyString;
			inst._zod.parse = (payload, _) => {
				if (def.coerce) try {
					payload.value = String(payload.value);
				} catch {}
				if (typeof payload.value == "string") return payload;
				payload.issues.push({
					expected: "string",
					code: "invalid_type",
					input: payload.value,
					inst
				});
				return payload;
			};
		});
		let $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = number;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) try {
					payload.value = Number(payload.value);
				} catch {}
				let input = payload.value;
				if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
				let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
				payload.issues.push({
					expected: "number",
					code: "invalid_type",
					input,
					inst,
					...received ? { received } : {}
				});
				return payload;
			};
		});
		let $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
			$ZodCheckNumberFormat.init(inst, def);
			$ZodNumber.init(inst, def);
		});
		let $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload) => payload;
		});
		let $ZodNever = $constructor("$ZodNever", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				payload.issues.push({
					expected: "never",
					code: "invalid_type",
					input: payload.value,
					inst
				});
				return payload;
			};
		});
		function capSize(inst, size) {
			let caps = sizeCaps(inst._zod.def.checks);
			if (!caps.length) return;
			let cap = Math.min(...caps.map((c) => c[0]));
			let parse = inst._zod.parse;
			inst._zod.parse = (payload, ctx) => {
				let n = size(payload.value);
				if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
					for (let [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
						let start = payload.issues.length;
						ch._zod.check(payload);
						payload.issues[start].continue = !1;
						attachSchema(payload.issues, start, inst);
						return payload;
					}
				}
				return parse(payload, ctx);
			};
		}
		let arraySize = (input) => Array.isArray(input) ? input.length : -1;
		function handleArrayResult(result, final, index) {
			result.issues.length && final.issues.push(...prefixIssues(index, result.issues));
			final.value[index] = result.value;
		}
		let $ZodArray = $constructor("$ZodArray", (inst, def) => {
			$ZodType.init(inst, def);
			let memo = core_globalConfig.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value;
				if (!Array.isArray(input)) {
					payload.issues.push({
						expected: "array",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
				let proms = [];
				let abortEarly = ctx?.abortEarly;
				for (let i = 0; i < input.length; i++) {
					let item = input[i];
					let result = def.element._zod.run({
						value: item,
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
					else {
						handleArrayResult(result, payload, i);
						if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
					}
				}
				if (proms.length) return Promise.all(proms).then(() => payload);
				return payload;
			};
			capSize(inst, arraySize);
		});
		function handlePropertyResult(result, final, key, input, optin, optout) {
			let isPresent = key in input;
			let isOptionalOut = optout === "optional";
			if (!isPresent && isOptionalOut && optin === "optional") return;
			if (result.issues.length) {
				if (optin !== void 0 && isOptionalOut && !isPresent) return;
				final.issues.push(...prefixIssues(key, result.issues));
			}
			if (!isPresent && optin === void 0) {
				result.issues.length || final.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [key]
				});
				return;
			}
			result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
		}
		let NO_SYMBOL_KEYS = [];
		function normalizeDef(def) {
			let keys = Object.keys(def.shape);
			let ownSymbols = Object.getOwnPropertySymbols(def.shape);
			let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
			let allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
			for (let k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
			let okeys = optionalKeys(def.shape);
			return {
				...def,
				allKeys,
				symbolKeys,
				keySet: new Set(keys),
				numKeys: keys.length,
				optionalKeys: new Set(okeys)
			};
		}
		function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
			let unrecognized = [];
			let keySet = def.keySet;
			let _catchall = def.catchall._zod;
			let t = _catchall.def.type;
			let optin = _catchall.optin;
			let optout = _catchall.optout;
			let seen = 0;
			for (let key in input) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				if (keySet.has(key)) continue;
				if (key === "__proto__") {
					t === "never" && unrecognized.push(key);
					continue;
				}
				if (t === "never") {
					unrecognized.push(key);
					continue;
				}
				let r = _catchall.run({
					value: input[key],
					issues: []
				}, ctx);
				r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
			}
			unrecognized.length && payload.issues.push({
				code: "unrecognized_keys",
				keys: unrecognized,
				input,
				inst,
				continue: !0
			});
			if (!proms.length) return payload;
			return Promise.all(proms).then(() => payload);
		}
		let $ZodObject = $constructor("$ZodObject", (inst, def) => {
			$ZodType.init(inst, def);
			let desc = Object.getOwnPropertyDescriptor(def, "shape");
			let sh = desc?.get ? desc.get.raw : def.shape ?? {};
			if (sh) {
				let get = () => {
					let newSh = { ...sh };
					Object.defineProperty(def, "shape", { value: newSh });
					get.raw = newSh;
					return newSh;
				};
				get.raw = sh;
				Object.defineProperty(def, "shape", { get });
			}
			let _normalized = cached(() => normalizeDef(def));
			defineLazyInternal(inst, "propValues", (zod) => {
				let shape = zod.def.shape;
				let propValues = {};
				for (let key in shape) {
					let field = shape[key]._zod;
					if (field.values) {
						Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, new Set());
						for (let v of field.values) propValues[key].add(v);
						field.optin !== void 0 && propValues[key].add(void 0);
					}
				}
				return propValues;
			});
			let isObject = util_isObject;
			let catchall = def.catchall;
			let value;
			let memo = core_globalConfig.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				value ??= _normalized.value;
				let input = payload.value;
				if (!isObject(input)) {
					payload.issues.push({
						expected: "object",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				let proms = [];
				let shape = value.shape;
				let abortEarly = ctx?.abortEarly;
				let seen = payload.issues.length;
				for (let key of value.allKeys) {
					if (abortEarly && payload.issues.length !== seen) {
						if (aborted(payload, seen)) break;
						seen = payload.issues.length;
					}
					if (key === "__proto__") continue;
					let el = shape[key];
					let optin = el._zod.optin;
					let optout = el._zod.optout;
					let r = el._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
				}
				if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
				return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0);
			};
		});
		function handleUnionResults(results, final, inst, ctx) {
			for (let result of results) if (result.issues.length === 0) {
				final.value = result.value;
				return final;
			}
			let nonaborted = results.filter((r) => !aborted(r));
			if (nonaborted.length === 1) {
				final.value = nonaborted[0].value;
				return nonaborted[0];
			}
			final.issues.push({
				code: "invalid_union",
				input: final.value,
				inst,
				errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
			});
			return final;
		}
		let $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
			defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
			defineLazyInternal(inst, "values", (zod) => {
				if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
			});
			defineLazyInternal(inst, "pattern", (zod) => {
				if (zod.def.options.every((o) => o._zod.pattern)) {
					let patterns = zod.def.options.map((o) => o._zod.pattern);
					return RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
				}
			});
			let first = def.options.length === 1 ? def.options[0]._zod.run : null;
			inst._zod.parse = (payload, ctx) => {
				if (first) return first(payload, ctx);
				let async = !1;
				let results = [];
				for (let option of def.options) {
					let result = option._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) {
						results.push(result);
						async = !0;
					} else {
						if (result.issues.length === 0) return result;
						results.push(result);
					}
				}
				if (!async) return handleUnionResults(results, payload, inst, ctx);
				return Promise.all(results).then((results) => handleUnionResults(results, payload, inst, ctx));
			};
		});
		function discriminatorMap(def) {
			let map = new Map();
			for (let option of def.options) {
				let values = option._zod.propValues?.[def.discriminator];
				if (!values || values.size === 0) throw Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
				for (let value of values) if (map.has(value)) {
					if (value !== void 0) throw Error(`Duplicate discriminator value "${String(value)}"`);
					map.set(value, null);
				} else map.set(value, option);
			}
			return map;
		}
		let $ZodDiscriminatedUnion = $constructor("$ZodDiscriminatedUnion", (inst, def) => {
			def.inclusive = !1;
			$ZodUnion.init(inst, def);
			let _super = inst._zod.parse;
			defineLazyInternal(inst, "propValues", (zod) => {
				let propValues = {};
				let undefinedCount = 0;
				for (let option of zod.def.options) {
					let pv = option._zod.propValues;
					if (!pv || Object.keys(pv).length === 0) throw Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
					pv[zod.def.discriminator]?.has(void 0) && undefinedCount++;
					for (let [k, v] of Object.entries(pv)) {
						Object.prototype.hasOwnProperty.call(propValues, k) || assignProp(propValues, k, new Set());
						for (let val of v) propValues[k].add(val);
					}
				}
				!zod.def.unionFallback && undefinedCount > 1 && propValues[zod.def.discriminator]?.delete(void 0);
				return propValues;
			});
			def.options.forEach((option, i) => {
				let propShape = rawShape(option._zod.def);
				if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw Error(`Invalid discriminated union option at index "${i}"`);
			});
			let disc = cached(() => discriminatorMap(def));
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value;
				if (!util_isObject(input)) {
					payload.issues.push({
						code: "invalid_type",
						expected: "object",
						input,
						inst
					});
					return payload;
				}
				let value = input?.[def.discriminator];
				let opt = disc.value.get(value);
				if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
				if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
				payload.issues.push({
					code: "invalid_union",
					errors: [],
					note: "No matching discriminator",
					discriminator: def.discriminator,
					options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
					input,
					path: [def.discriminator],
					inst
				});
				return payload;
			};
		});
		let $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
			$ZodType.init(inst, def);
			let memo = core_globalConfig.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value;
				if (!isPlainObject(input)) {
					payload.issues.push({
						expected: "record",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				let proms = [];
				let values = def.keyType._zod.values;
				if (values && !def.partial) {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					let recordKeys = new Set();
					for (let key of values) if (typeof key == "string" || typeof key == "number" || typeof key == "symbol") {
						recordKeys.add(typeof key == "number" ? key.toString() : key);
						if (key === "__proto__") continue;
						let keyResult = def.keyType._zod.run({
							value: key,
							issues: []
						}, ctx);
						if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (keyResult.issues.length) {
							payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
								input: key,
								path: [key],
								inst
							});
							continue;
						}
						let outKey = keyResult.value;
						if (outKey === "__proto__") continue;
						let result = def.valueType._zod.run({
							value: input[key],
							issues: []
						}, ctx);
						if (result instanceof Promise) proms.push(result.then((result) => {
							result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
							payload.value[outKey] = result.value;
						}));
						else {
							result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
							payload.value[outKey] = result.value;
						}
					}
					let unrecognized;
					for (let key in input) if (!recordKeys.has(key)) {
						if (def.mode === "loose") {
							if (key === "__proto__") continue;
							payload.value[key] = input[key];
						} else {
							unrecognized ??= [];
							unrecognized.push(key);
						}
					}
					unrecognized && unrecognized.length > 0 && payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: !0
					});
				} else {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					let unrecognized;
					for (let key of Reflect.ownKeys(input)) {
						if (key === "__proto__") continue;
						if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
						let keyResult = def.keyType._zod.run({
							value: key,
							issues: []
						}, ctx);
						if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (typeof key == "string" && number.test(key) && keyResult.issues.length) {
							let retryResult = def.keyType._zod.run({
								value: Number(key),
								issues: []
							}, ctx);
							if (retryResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
							retryResult.issues.length === 0 && (keyResult = retryResult);
						}
						if (keyResult.issues.length) {
							if (def.mode === "loose") payload.value[key] = input[key];
							else if (values) {
								unrecognized ??= [];
								unrecognized.push(key);
							} else payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
								input: key,
								path: [key],
								inst
							});
							continue;
						}
						let outKey = keyResult.value;
						if (outKey === "__proto__") continue;
						let result = def.valueType._zod.run({
							value: input[key],
							issues: []
						}, ctx);
						if (result instanceof Promise) proms.push(result.then((result) => {
							result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
							payload.value[outKey] = result.value;
						}));
						else {
							result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
							payload.value[outKey] = result.value;
						}
					}
					unrecognized && unrecognized.length > 0 && payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: !0
					});
				}
				if (proms.length) return Promise.all(proms).then(() => payload);
				return payload;
			};
		});
		let $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
			$ZodType.init(inst, def);
			let values = getEnumValues(def.entries);
			let valuesSet = new Set(values);
			inst._zod.values = valuesSet;
			defineLazyInternal(inst, "pattern", (zod) => {
				let patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
				return RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value;
				if (valuesSet.has(input)) return payload;
				payload.issues.push({
					code: "invalid_value",
					values,
					input,
					inst
				});
				return payload;
			};
		});
		let $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
			$ZodType.init(inst, def);
			let values = new Set(def.values);
			inst._zod.values = values;
			defineLazyInternal(inst, "pattern", (zod) => {
				let vals = zod.def.values;
				return RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value;
				if (values.has(input)) return payload;
				payload.issues.push({
					code: "invalid_value",
					values: def.values,
					input,
					inst
				});
				return payload;
			};
		});
		let $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "optional";
			core_globalConfig.memoizer?.guard(inst);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
				let _out = def.transform(payload.value, payload);
				if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
					payload.value = output;
					return payload;
				});
				if (_out instanceof Promise) throw new $ZodAsyncError();
				payload.value = _out;
				return payload;
			};
		});
		function handleOptionalResult(payload, result) {
			payload.value = result.issues.length ? void 0 : result.value;
			return payload;
		}
		let $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			inst._zod.optout = "optional";
			defineLazyInternal(inst, "values", (zod) => {
				let values = zod.def.innerType._zod.values;
				return values ? new Set([...values, void 0]) : void 0;
			});
			defineLazyInternal(inst, "pattern", (zod) => {
				let pattern = zod.def.innerType._zod.pattern;
				return pattern ? RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
			});
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === void 0) {
					if (def.innerType._zod.optin !== "defaulted") return payload;
					let result = def.innerType._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
					return handleOptionalResult(payload, result);
				}
				return def.innerType._zod.run(payload, ctx);
			};
		});
		let $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
			defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			defineLazyInternal(inst, "pattern", (zod) => {
				let pattern = zod.def.innerType._zod.pattern;
				return pattern ? RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
			});
			defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0);
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === null) return payload;
				return def.innerType._zod.run(payload, ctx);
			};
		});
		function handleCatchResult(payload, result, def, ctx) {
			if (!result.issues.length) {
				payload.value = result.value;
				result.memo && (payload.memo = !0);
				return payload;
			}
			payload.value = def.catchValue({
				...result,
				value: payload.value,
				error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
				input: payload.value
			});
			return payload;
		}
		let $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
				let result = def.innerType._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
				return handleCatchResult(payload, result, def, ctx);
			};
		});
		let $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
			defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
			defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
			defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					let right = def.out._zod.run(payload, ctx);
					if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
					return handlePipeResult(right, def.in, ctx);
				}
				let left = def.in._zod.run(payload, ctx);
				if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
				return handlePipeResult(left, def.out, ctx);
			};
		});
		function handlePipeResult(left, next, ctx) {
			if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
				left.aborted = !0;
				return left;
			}
			return next._zod.run({
				value: left.value,
				issues: left.issues
			}, ctx);
		}
		let $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
			$ZodCheck.init(inst, def);
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _) => payload;
			inst._zod.check = (payload) => {
				let input = payload.value;
				let r = def.fn(input);
				if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
				handleRefineResult(r, payload, input, inst);
			};
		});
		function handleRefineResult(result, payload, input, inst) {
			if (!result) {
				let _iss = {
					code: "custom",
					input,
					inst,
					path: [...inst._zod.def.path ?? []],
					continue: !inst._zod.def.abort
				};
				inst._zod.def.params && (_iss.params = inst._zod.def.params);
				payload.issues.push(util_issue(_iss));
			}
		}
		var registries = __nccwpck_require__(9396);
		function snapshotChecks(def) {
			def.checks &&= [...def.checks];
			return def;
		}
		function _string(Class, params) {
			return new Class(snapshotChecks({
				type: "string",
				...normalizeParams(params)
			}));
		}
		function _int(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: !1,
				format: "safeint",
				...normalizeParams(params)
			});
		}
		function _unknown(Class) {
			return new Class({ type: "unknown" });
		}
		function _never(Class, params) {
			return new Class({
				type: "never",
				...normalizeParams(params)
			});
		}
		function _gte(value, params) {
			return new $ZodCheckGreaterThan({
				check: "greater_than",
				...normalizeParams(params),
				value,
				inclusive: !0
			});
		}
		function _maxLength(maximum, params) {
			return new $ZodCheckMaxLength({
				check: "max_length",
				...normalizeParams(params),
				maximum
			});
		}
		function _minLength(minimum, params) {
			return new $ZodCheckMinLength({
				check: "min_length",
				...normalizeParams(params),
				minimum
			});
		}
		function _regex(pattern, params) {
			return new $ZodCheckRegex({
				check: "string_format",
				format: "regex",
				...normalizeParams(params),
				pattern
			});
		}
		function _overwrite(tx) {
			return new $ZodCheckOverwrite({
				check: "overwrite",
				tx
			});
		}
		function _toLowerCase() {
			return _overwrite((input) => input.toLowerCase());
		}
		function _refine(Class, fn, _params) {
			return new Class({
				type: "custom",
				check: "custom",
				fn,
				...normalizeParams(_params)
			});
		}
		function _superRefine(fn, params) {
			let ch = _check((payload) => {
				payload.addIssue = (issue) => {
					if (typeof issue == "string") payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
					else {
						let _issue = issue;
						_issue.fatal && (_issue.continue = !1);
						_issue.code ??= "custom";
						"input" in _issue || (_issue.input = payload.value);
						_issue.inst ??= ch;
						_issue.continue ??= !ch._zod.def.abort;
						payload.issues.push(util_issue(_issue));
					}
				};
				return fn(payload.value, payload);
			}, params);
			return ch;
		}
		function _check(fn, params) {
			let ch = new $ZodCheck({
				check: "custom",
				...normalizeParams(params)
			});
			ch._zod.check = fn;
			return ch;
		}
		function meta(metadata) {
			let ch = new $ZodCheck({ check: "meta" });
			ch._zod.onattach = [(inst) => {
				let existing = registries.fd.get(inst) ?? {};
				registries.fd.add(inst, {
					...existing,
					...metadata
				});
			}];
			ch._zod.check = () => {};
			return ch;
		}
		function _getMessage() {
			let internals = this._zod;
			internals.message ??= JSON.stringify(internals.def, jsonStringifyReplacer, 2);
			return internals.message;
		}
		function _setMessage(value) {
			this._zod.message = value;
		}
		let _messageDesc = {
			get: _getMessage,
			set: _setMessage,
			enumerable: !0,
			configurable: !0
		};
		let _issuesDesc = {
			value: void 0,
			enumerable: !1
		};
		let _installedToString = new WeakSet([Object.prototype, Error.prototype]);
		let initializer = (inst, def) => {
			inst.name = "$ZodError";
			_issuesDesc.value = def;
			Object.defineProperty(inst, "issues", _issuesDesc);
			_issuesDesc.value = void 0;
			Object.defineProperty(inst, "message", _messageDesc);
			let proto = Object.getPrototypeOf(inst);
			if (!_installedToString.has(proto)) {
				_installedToString.add(proto);
				Object.defineProperty(proto, "toString", {
					configurable: !0,
					enumerable: !1,
					get() {
						let value = () => this.message;
						Object.defineProperty(this, "toString", {
							value,
							configurable: !0,
							writable: !0
						});
						return value;
					},
					set(value) {
						Object.defineProperty(this, "toString", {
							value,
							configurable: !0,
							writable: !0
						});
					}
				});
			}
		};
		$constructor("$ZodError", initializer);
		let $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
		let _parse = (_Err) => {
			let fn = (schema, value, _ctx, _params) => {
				let ctx = _ctx ? {
					..._ctx,
					async: !1
				} : { async: !1 };
				let result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				if (result instanceof Promise) throw new $ZodAsyncError();
				if (result.issues.length) {
					let e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
					captureStackTrace(e, _params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		let parse_parse = _parse($ZodRealError);
		let _parseAsync = (_Err) => {
			let fn = async (schema, value, _ctx, params) => {
				let ctx = _ctx ? {
					..._ctx,
					async: !0
				} : { async: !0 };
				let result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				result instanceof Promise && (result = await result);
				if (result.issues.length) {
					let e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
					captureStackTrace(e, params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		let parse_parseAsync = _parseAsync($ZodRealError);
		let _safeParse = (_Err) => (schema, value, _ctx) => {
			let ctx = _ctx ? {
				..._ctx,
				async: !1
			} : { async: !1 };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) throw new $ZodAsyncError();
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: !0,
				data: result.value
			};
		};
		let safeParse = _safeParse($ZodRealError);
		function failure(Err, issues, ctx) {
			let error;
			return {
				success: !1,
				get error() {
					if (!error) {
						error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
						issues = void 0;
						ctx = void 0;
					}
					return error;
				},
				set error(e) {
					error = e;
					issues = void 0;
					ctx = void 0;
				}
			};
		}
		let _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
			let ctx = _ctx ? {
				..._ctx,
				async: !0
			} : { async: !0 };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			result instanceof Promise && (result = await result);
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: !0,
				data: result.value
			};
		};
		let safeParseAsync = _safeParseAsync($ZodRealError);
		let ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
			if (!inst._zod) throw Error("Uninitialized schema in ZodMiniType.");
			$ZodType.init(inst, def);
			inst.def = def;
			inst.type = def.type;
		}, {
			get with() {
				return this.check;
			},
			set with(value) {
				own(this, "with", value);
			},
			parse(data, params) {
				return parse_parse(this, data, params, { callee: this.parse });
			},
			parseAsync(data, params) {
				return parse_parseAsync(this, data, params, { callee: this.parseAsync });
			},
			safeParse(data, params) {
				return safeParse(this, data, params);
			},
			safeParseAsync(data, params) {
				return safeParseAsync(this, data, params);
			},
			check(...checks) {
				let def = this.def;
				return this.clone({
					...def,
					checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch == "function" ? { _zod: {
						check: ch,
						def: { check: "custom" },
						onattach: []
					} } : ch)]
				}, { parent: !0 });
			},
			clone(_def, params) {
				return clone(this, _def, params);
			},
			brand() {
				return this;
			},
			register(reg, meta) {
				reg.add(this, meta);
				return this;
			},
			apply(fn, ...args) {
				return args.length === 0 ? fn(this) : fn(this, ...args);
			}
		});
		let ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
			$ZodString.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function schemas_string(params) {
			return _string(ZodMiniString, params);
		}
		let ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
			$ZodNumber.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		let ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
			$ZodNumberFormat.init(inst, def);
			ZodMiniNumber.init(inst, def);
		});
		function schemas_int(params) {
			return _int(ZodMiniNumberFormat, params);
		}
		let ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
			$ZodUnknown.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function unknown() {
			return _unknown(ZodMiniUnknown);
		}
		let ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
			$ZodNever.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function never(params) {
			return _never(ZodMiniNever, params);
		}
		let ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
			$ZodArray.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function array(element, params) {
			return new ZodMiniArray({
				type: "array",
				element,
				...normalizeParams(params)
			});
		}
		let ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
			$ZodObject.init(inst, def);
			ZodMiniType.init(inst, def);
			installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
		});
		function strictObject(shape, params) {
			return new ZodMiniObject({
				type: "object",
				shape,
				catchall: never(),
				...normalizeParams(params)
			});
		}
		function looseObject(shape, params) {
			return new ZodMiniObject({
				type: "object",
				shape,
				catchall: unknown(),
				...normalizeParams(params)
			});
		}
		let ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
			$ZodUnion.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function union(options, params) {
			return new ZodMiniUnion({
				type: "union",
				options,
				...normalizeParams(params)
			});
		}
		let ZodMiniDiscriminatedUnion = $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
			$ZodDiscriminatedUnion.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function discriminatedUnion(discriminator, options, params) {
			return new ZodMiniDiscriminatedUnion({
				type: "union",
				options,
				discriminator,
				...normalizeParams(params)
			});
		}
		let ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
			$ZodRecord.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function record(keyType, valueType, params) {
			if (!valueType || !valueType._zod) return new ZodMiniRecord({
				type: "record",
				keyType: schemas_string(),
				valueType: keyType,
				...normalizeParams(valueType)
			});
			return new ZodMiniRecord({
				type: "record",
				keyType,
				valueType,
				...normalizeParams(params)
			});
		}
		let ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
			$ZodEnum.init(inst, def);
			ZodMiniType.init(inst, def);
			inst.options = [...inst._zod.values];
		});
		function schemas_enum(values, params) {
			let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
			return new ZodMiniEnum({
				type: "enum",
				entries,
				...normalizeParams(params)
			});
		}
		let ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
			$ZodLiteral.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function literal(value, params) {
			return new ZodMiniLiteral({
				type: "literal",
				values: Array.isArray(value) ? value : [value],
				...normalizeParams(params)
			});
		}
		let ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
			$ZodTransform.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function transform(fn) {
			return new ZodMiniTransform({
				type: "transform",
				transform: fn
			});
		}
		let ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
			$ZodOptional.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function optional(innerType) {
			return new ZodMiniOptional({
				type: "optional",
				innerType
			});
		}
		let ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
			$ZodNullable.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function nullable(innerType) {
			return new ZodMiniNullable({
				type: "nullable",
				innerType
			});
		}
		function schemas_nullish(innerType) {
			return optional(nullable(innerType));
		}
		let ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
			$ZodCatch.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function schemas_catch(innerType, catchValue) {
			return new ZodMiniCatch({
				type: "catch",
				innerType,
				catchValue: typeof catchValue == "function" ? catchValue : constantCatch(catchValue)
			});
		}
		let ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
			$ZodPipe.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function pipe(in_, out) {
			return new ZodMiniPipe({
				type: "pipe",
				in: in_,
				out
			});
		}
		let ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
			$ZodCustom.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function refine(fn, _params = {}) {
			return _refine(ZodMiniCustom, fn, _params);
		}
		function superRefine(fn, params) {
			return _superRefine(fn, params);
		}
		let schemas_meta = meta;
		var compare = __nccwpck_require__(1683);
		var lazy = __nccwpck_require__(9845);
		function createdId(answer, key) {
			if (typeof answer != "object" || !answer) return null;
			let id = answer[key];
			return typeof id == "string" && id !== "" ? id : null;
		}
		let RESERVED = /^(?:(?:INPUT|GITHUB|ACTIONS|RUNNER)_|MONGODB_ATLAS_CLIENT_(?:ID|SECRET)$)/i;
		function described(schema, description) {
			registries.fd.add(schema, {
				...registries.fd.get(schema),
				description
			});
			return schema;
		}
		let WRITE_ROLES = "The service account needs the role Project Stream Processing Manager, Project Stream Processing Owner or Project Owner for this.";
		let NEW_NAME = /^[A-Za-z0-9._*-]{1,64}$/;
		function nameWarning(name) {
			return NEW_NAME.test(name) ? null : "Atlas may refuse its name: new names have 1 to 64 letters, digits and `.` `_` `-` `*`";
		}
		let nonEmpty = (0, lazy.q)(() => schemas_string().check(_minLength(1)));
		let optionalText = (0, lazy.q)(() => schemas_catch(schemas_nullish(schemas_string()), null));
		let stateText = (0, lazy.q)(() => schemas_catch(schemas_nullish(schemas_string()), ({ input }) => JSON.stringify(input) ?? null));
		function shown(schema) {
			return schemas_catch(schemas_nullish(schema), null);
		}
		let hex24 = (0, lazy.q)(() => schemas_string().check(_regex(/^[0-9a-fA-F]{24}$/, "must be 24 hexadecimal digits"), _toLowerCase()));
		let envName = () => schemas_string().check(_regex(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/, "must be the name of an environment variable: letters, digits and `_`"), refine((name) => !RESERVED.test(name), "must not be a variable of GitHub's or of this action's own"));
		let envReference = (0, lazy.q)(() => described(strictObject({ env: described(envName(), "Name of the environment variable.") }), "The value of an environment variable of the workflow step."));
		function envOr(schema) {
			return union([schema, envReference()]);
		}
		function sensitive(schema) {
			return schema.check(schemas_meta({ sensitive: !0 }));
		}
		function secretEnv() {
			return envReference().check(schemas_meta({
				writeOnly: !0,
				description: "Only as `{ env: NAME }`; Atlas never returns it."
			}));
		}
		let CLOUDS = [
			"AWS",
			"AZURE",
			"GCP"
		];
		function allRegions() {
			table ??= [
				...rows("\nus-east-1 VIRGINIA_USA, us-east-2 OHIO_USA, us-west-1, us-west-2 OREGON_USA, us-gov-east-1, us-gov-west-1,\nca-central-1 MONTREAL_CAN, ca-west-1, mx-central-1, sa-east-1 SAOPAULO_BRA,\neu-west-1 DUBLIN_IRL, eu-west-2 LONDON_GBR, eu-west-3 PARIS_FRA, eu-central-1 FRANKFURT_DEU, eu-central-2,\neu-north-1, eu-south-1, eu-south-2, eusc-de-east-1,\nap-south-1 MUMBAI_IND, ap-south-2, ap-southeast-1 SINGAPORE_SGP, ap-southeast-2 SYDNEY_AUS, ap-southeast-3,\nap-southeast-4, ap-southeast-5, ap-southeast-6, ap-southeast-7, ap-northeast-1 TOKYO_JPN, ap-northeast-2 SEOUL_KOR,\nap-northeast-3, ap-east-1, ap-east-2, me-south-1, me-central-1, il-central-1, af-south-1, cn-north-1, cn-northwest-1").map(([name = "", workspace]) => ({
					cloud: "AWS",
					name,
					atlas: inCapitals(name),
					workspace: workspace ?? null
				})),
				...rows("\neastus US_EAST *, eastus2 US_EAST_2 *, westus US_WEST *, westus2 US_WEST_2, westus3 US_WEST_3, centralus US_CENTRAL,\nnorthcentralus US_NORTH_CENTRAL, southcentralus US_SOUTH_CENTRAL, westcentralus US_WEST_CENTRAL,\ncanadacentral CANADA_CENTRAL, canadaeast CANADA_EAST, mexicocentral MEXICO_CENTRAL, brazilsouth BRAZIL_SOUTH *,\nbrazilsoutheast BRAZIL_SOUTHEAST, chilecentral CHILE_CENTRAL, northeurope EUROPE_NORTH *, westeurope EUROPE_WEST *,\nuksouth UK_SOUTH, ukwest UK_WEST, francecentral FRANCE_CENTRAL, francesouth FRANCE_SOUTH,\ngermanywestcentral GERMANY_WEST_CENTRAL, germanynorth GERMANY_NORTH, norwayeast NORWAY_EAST, norwaywest NORWAY_WEST,\nswedencentral SWEDEN_CENTRAL, swedensouth SWEDEN_SOUTH, switzerlandnorth SWITZERLAND_NORTH,\nswitzerlandwest SWITZERLAND_WEST, polandcentral POLAND_CENTRAL, italynorth ITALY_NORTH, spaincentral SPAIN_CENTRAL,\naustriaeast AUSTRIA_EAST, belgiumcentral BELGIUM_CENTRAL, israelcentral ISRAEL_CENTRAL, qatarcentral QATAR_CENTRAL,\nuaenorth UAE_NORTH, uaecentral UAE_CENTRAL, southafricanorth SOUTH_AFRICA_NORTH, southafricawest SOUTH_AFRICA_WEST,\neastasia ASIA_EAST *, southeastasia ASIA_SOUTH_EAST *, japaneast JAPAN_EAST, japanwest JAPAN_WEST,\nkoreacentral KOREA_CENTRAL, koreasouth KOREA_SOUTH, centralindia INDIA_CENTRAL, southindia INDIA_SOUTH,\nwestindia INDIA_WEST, malaysiawest MALAYSIA_WEST, indonesiacentral INDONESIA_CENTRAL,\naustraliaeast AUSTRALIA_EAST *, australiasoutheast AUSTRALIA_SOUTH_EAST, australiacentral AUSTRALIA_CENTRAL,\naustraliacentral2 AUSTRALIA_CENTRAL_2, newzealandnorth NEW_ZEALAND_NORTH, usgovvirginia US_GOV_VIRGINIA,\nusgovarizona US_GOV_ARIZONA, usgovtexas US_GOV_TEXAS").map(([name = "", atlas = "", mark]) => ({
					cloud: "AZURE",
					name,
					atlas,
					workspace: mark === void 0 ? null : name
				})),
				...rows("\nus-central1 CENTRAL_US *, us-east1 EASTERN_US, us-east4 US_EAST_4 *, us-east5 US_EAST_5, us-south1 US_SOUTH_1,\nus-west1 WESTERN_US *, us-west2 US_WEST_2, us-west3 US_WEST_3, us-west4 US_WEST_4,\nnorthamerica-northeast1 NORTH_AMERICA_NORTHEAST_1, northamerica-northeast2 NORTH_AMERICA_NORTHEAST_2,\nnorthamerica-south1 NORTH_AMERICA_SOUTH_1, southamerica-east1 SOUTH_AMERICA_EAST_1,\nsouthamerica-west1 SOUTH_AMERICA_WEST_1, europe-west1 WESTERN_EUROPE *, europe-west2 EUROPE_WEST_2,\neurope-west3 EUROPE_WEST_3, europe-west4 EUROPE_WEST_4, europe-west6 EUROPE_WEST_6, europe-west8 EUROPE_WEST_8,\neurope-west9 EUROPE_WEST_9, europe-west10 EUROPE_WEST_10, europe-west12 EUROPE_WEST_12, europe-north1 EUROPE_NORTH_1,\neurope-north2 EUROPE_NORTH_2, europe-central2 EUROPE_CENTRAL_2, europe-southwest1 EUROPE_SOUTHWEST_1,\nasia-east1 EASTERN_ASIA_PACIFIC, asia-east2 ASIA_EAST_2, asia-northeast1 NORTHEASTERN_ASIA_PACIFIC,\nasia-northeast2 ASIA_NORTHEAST_2, asia-northeast3 ASIA_NORTHEAST_3, asia-south1 ASIA_SOUTH_1 *, asia-south2 ASIA_SOUTH_2,\nasia-southeast1 SOUTHEASTERN_ASIA_PACIFIC, asia-southeast2 ASIA_SOUTHEAST_2, asia-southeast3 ASIA_SOUTHEAST_3,\naustralia-southeast1 AUSTRALIA_SOUTHEAST_1, australia-southeast2 AUSTRALIA_SOUTHEAST_2,\nme-west1 MIDDLE_EAST_WEST_1, me-central1 MIDDLE_EAST_CENTRAL_1, me-central2 MIDDLE_EAST_CENTRAL_2,\nafrica-south1 AFRICA_SOUTH_1").map(([name = "", atlas = "", mark]) => ({
					cloud: "GCP",
					name,
					atlas,
					workspace: mark === void 0 ? null : inCapitals(name)
				}))
			];
			return table;
		}
		function workspaceRegions(cloud) {
			return allRegions().flatMap((region) => region.cloud === cloud && region.workspace !== null ? [region.workspace] : []);
		}
		function regionNames(cloud) {
			let regions = allRegions().filter((region) => region.cloud === cloud);
			return [...new Set([...regions.map(({ name }) => name), ...regions.map(({ atlas }) => atlas)])];
		}
		function regionOf(cloud, word) {
			byWord ??= new Map(allRegions().flatMap((region) => [
				region.name,
				region.atlas,
				region.workspace
			].flatMap((name) => name === null ? [] : [[`${region.cloud} ${folded(name)}`, region]])));
			return byWord.get(`${cloud} ${folded(word)}`) ?? null;
		}
		function regionKey(cloud, word) {
			let key = `${cloud} ${word}`;
			let known = keys.get(key) ?? folded(regionOf(cloud, word)?.name ?? word);
			keys.size < MOST_KEYS && keys.set(key, known);
			return known;
		}
		function folded(word) {
			return word.toLowerCase().replace(/[-_ ]/g, "");
		}
		let table = null;
		let byWord = null;
		let keys = new Map();
		let MOST_KEYS = 1e3;
		function rows(text) {
			return text.split(",").map((row) => row.trim().split(/\s+/));
		}
		function inCapitals(name) {
			return name.toUpperCase().replaceAll("-", "_");
		}
		var nearest = __nccwpck_require__(4581);
		function judge(word, { known, mistakes = {} }) {
			if (known.includes(word)) return null;
			let meant = (Object.hasOwn(mistakes, word) ? mistakes[word] : void 0) ?? (0, nearest.E1)(word, known);
			if (meant !== null) return {
				level: "error",
				message: `cannot be \`${word}\``,
				fix: `did you mean \`${meant}\`? ${accepted(known)}`,
				meant
			};
			let near = (0, nearest.pA)(word, known);
			let hint = near === null ? accepted(known) : `the nearest known word is \`${near}\``;
			return {
				level: "warning",
				message: unknownWord(word),
				fix: `Atlas decides, and it is sent as it is; ${hint}`
			};
		}
		function inKnownSpelling(word, { known, mistakes = {} }) {
			if (known.includes(word)) return word;
			let letters = (text) => (0, nearest.TM)(text).replaceAll("/", "");
			let shown = letters(word);
			return known.find((candidate) => letters(candidate) === shown) ?? Object.entries(mistakes).find(([mistake]) => letters(mistake) === shown)?.[1] ?? word;
		}
		function unknownWord(word) {
			return `is \`${word}\`, which this version does not know`;
		}
		function accepted(known) {
			return `accepted: ${known.slice(0, 24).map((word) => `\`${word}\``).join(", ")}${known.length > 24 ? " and others" : ""}`;
		}
		function growing(vocabulary) {
			return word().check(schemas_meta({ growing: vocabulary.known }), superRefine((value, context) => {
				let fault = judge(value, vocabulary);
				if (fault?.level !== "error") return;
				context.addIssue({
					code: "custom",
					message: fault.message,
					params: {
						fix: fault.fix,
						repair: fault.meant
					}
				});
			}));
		}
		function wordWarnings(path, value, vocabulary) {
			let fault = typeof value == "string" ? judge(value, vocabulary) : null;
			return fault === null ? [] : [{
				path: path.split("."),
				message: `\`${path}\` ${fault.message}`,
				fix: fault.fix
			}];
		}
		let word = (0, lazy.q)(() => schemas_string().check(_minLength(1), _maxLength(200)));
		let PATH = "/backup/AWS/privateEndpoints";
		let KNOWN = "US_EAST_1.US_EAST_2.US_WEST_1.US_WEST_2.CA_CENTRAL_1.SA_EAST_1.EU_CENTRAL_1.EU_NORTH_1.EU_SOUTH_1.EU_WEST_1.EU_WEST_2.EU_WEST_3.AP_EAST_1.AP_NORTHEAST_1.AP_NORTHEAST_2.AP_NORTHEAST_3.AP_SOUTHEAST_1.AP_SOUTHEAST_2.AP_SOUTHEAST_3.AP_SOUTH_1.AF_SOUTH_1.ME_SOUTH_1.CN_NORTH_1.CN_NORTHWEST_1.US_GOV_EAST_1.US_GOV_WEST_1.GLOBAL".split(".");
		let REGIONS = {
			known: KNOWN,
			mistakes: Object.fromEntries(KNOWN.map((word) => [word.toLowerCase().replaceAll("_", "-"), word]))
		};
		let spec = (0, lazy.q)(() => strictObject({
			cloudProvider: described(literal("AWS"), "Cloud of the bucket; Atlas knows AWS only."),
			regionName: described(growing(REGIONS), "Region of the bucket that holds the backups, in Atlas's spelling."),
			vpcRegionName: described(optional(growing(REGIONS)), "Region of the endpoint where it is another than the bucket's. Left out, both are in one region.")
		}));
		let live = (0, lazy.q)(() => looseObject({
			id: nonEmpty(),
			cloudProvider: optionalText(),
			regionName: optionalText(),
			vpcRegionName: optionalText(),
			status: stateText(),
			errorMessage: optionalText()
		}));
		let ROLE = "Private endpoints for backups need the role Project Owner, for reading too.";
		let RULES = {
			cloudProvider: { immutable: !0 },
			regionName: {
				immutable: !0,
				canonical: atlasWord
			},
			vpcRegionName: {
				immutable: !0,
				canonical: atlasWord
			}
		};
		let backupPrivateEndpoint = {
			key: "backupPrivateEndpoints",
			title: {
				one: "backup private endpoint",
				many: "backup private endpoints"
			},
			description: "A private endpoint through which backups reach object storage, in the bucket's region or from another one. Atlas gives endpoints no name; the key is local. Every call, reading included, needs the role Project Owner.",
			named: !1,
			roles: {
				read: ROLE,
				write: ROLE
			},
			get spec() {
				return spec();
			},
			get live() {
				return live();
			},
			phases: {
				INITIATING: "pending",
				PENDING_ACCEPTANCE: "pending",
				PENDING_RECREATION: "pending",
				ACTIVE: "ready",
				FAILED: "failed",
				DELETING: "deleting"
			},
			desiredKeys: (endpoint) => [[placeOf(endpoint)]],
			liveKeys: (endpoint) => [placeOf(endpoint)],
			unclearIdentity: {
				desiredKeys: () => [UNCLEAR],
				liveKeys: (current) => placesOf(current).some(isUnclear) ? [UNCLEAR] : [],
				differences(endpoint, current) {
					let [declaredPlaces, shown] = [placesOf(endpoint), placesOf(current)];
					if (shown.some((word, index) => !isUnclear(word) && word !== declaredPlaces[index])) return [];
					return PLACES.filter((_, index) => isUnclear(shown[index] ?? "")).map((path) => ({
						path,
						live: current[path] || null,
						desired: endpoint[path] ?? null,
						sensitive: !1,
						immutable: !0
					}));
				}
			},
			warnings: ({ regionName, vpcRegionName }) => [...wordWarnings("regionName", regionName, REGIONS), ...wordWarnings("vpcRegionName", vpcRegionName, REGIONS)],
			differences: (endpoint, current) => (0, compare.Mm)(declared(endpoint), declared(current), RULES),
			canonical: (endpoint) => (0, compare.Yu)(declared(endpoint), RULES),
			describe: (current) => declared(current),
			id: (current) => current.id,
			state: (current) => current.status || null,
			errorMessage: (current) => current.errorMessage || null,
			summary: ({ regionName, vpcRegionName }) => vpcRegionName === void 0 || vpcRegionName === regionName ? `AWS, ${regionName}` : `AWS, ${regionName} from ${vpcRegionName}`,
			list: (atlas) => atlas.list(PATH),
			create: async (atlas, { spec: endpoint }) => createdId(await atlas.post(PATH, declared(endpoint)), "id"),
			remove: (atlas, current) => atlas.delete(`${PATH}/${encodeURIComponent(current.id)}`),
			exported: (current) => ({
				name: placeOf(current).toLowerCase().replaceAll("_", "-"),
				fields: declared(current)
			})
		};
		let PLACES = ["regionName", "vpcRegionName"];
		let UNCLEAR = "unclear";
		function isUnclear(word) {
			return regionOf("AWS", word) === null && !KNOWN.includes(word);
		}
		function atlasWord(word) {
			if (typeof word != "string") return word;
			return regionOf("AWS", word)?.atlas ?? KNOWN.find((one) => regionKey("AWS", one) === regionKey("AWS", word)) ?? word;
		}
		function placesOf({ regionName, vpcRegionName }) {
			let bucket = String(atlasWord(regionName || ""));
			return [bucket, String(atlasWord(vpcRegionName || bucket))];
		}
		function placeOf(endpoint) {
			return [...new Set(placesOf(endpoint))].join(" ");
		}
		function declared(endpoint) {
			let [regionName, vpcRegionName] = placesOf(endpoint);
			return {
				cloudProvider: "AWS",
				regionName,
				...vpcRegionName === regionName ? {} : { vpcRegionName }
			};
		}
		let like = (pattern, sample, message) => ({
			problem: (text) => pattern.test(text) ? null : message,
			sample
		});
		let ROLE_ARN = {
			problem: (text) => /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(text) ? null : "must be the ARN of an IAM role, `arn:aws:iam::\u2026:role/\u2026`, without blanks",
			sample: "arn:aws:iam::123456789012:role/sample",
			corrected: (text) => /\s/.test(text) ? text.replace(/\s+/g, "") : null
		};
		let WEB_ADDRESS = like(/^https?:\/\/[^\s/]/, "https://sample.example.net", "must start with `https://` or `http://`");
		let BROKERS = {
			problem: brokersProblem,
			sample: "sample.example.net:9092",
			corrected: correctedBrokers,
			advice: portAdvice
		};
		let EMAIL = like(/^[^@\s]+@[^@\s]+$/, "sample@example.net", "must be a service account's e-mail address");
		let FORMS = {
			bootstrapServers: BROKERS,
			url: WEB_ADDRESS,
			"authentication.tokenEndpointUrl": WEB_ADDRESS,
			"authentication.aws.roleArn": ROLE_ARN,
			"aws.roleArn": ROLE_ARN,
			"gcp.serviceAccountId": EMAIL,
			"schemaRegistryUrls.*": WEB_ADDRESS,
			clusterGroupId: like(/^[0-9a-fA-F]{24}$/, "0".repeat(24), "must be 24 hexadecimal digits")
		};
		function valueProblem(path, value) {
			return (FORMS[path] ?? FORMS[path.replace(/\.\d+$/, ".*")])?.problem(value) ?? null;
		}
		let brokers = () => envOr(formed(BROKERS));
		let roleArnText = () => envOr(formed(ROLE_ARN));
		let webAddress = () => sensitive(envOr(formed(WEB_ADDRESS)));
		let serviceAccount = () => envOr(formed(EMAIL));
		let headerName = () => formed(like(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "Sample", "must be the name of an HTTP header"));
		function formed({ problem, sample, corrected, advice }) {
			return schemas_string().check(superRefine((text, context) => {
				let message = problem(text);
				if (message === null) return;
				let meant = corrected?.(text) ?? text;
				let isRight = problem(meant) === null;
				let fix = isRight ? `write \`${meant}\`` : advice?.(meant);
				let repair = isRight ? meant : sample;
				context.addIssue({
					code: "custom",
					message,
					params: typeof fix == "string" ? {
						fix,
						repair
					} : { repair }
				});
			}));
		}
		let BROKER = /^(?:\[[0-9a-fA-F:.]+\]|[^\s,:/[\]]+):(\d{1,5})$/;
		let WITHOUT_PORT = /^[^\s,:/]+$/;
		function portAdvice(text) {
			let broker = (correctedBrokers(text) ?? text).split(",").find((one) => WITHOUT_PORT.test(one));
			return broker === void 0 ? null : `give \`${broker}\` its port, e.g. \`${broker}:9092\``;
		}
		function brokersProblem(text) {
			let all = text.split(",");
			if (all.some((broker) => broker.includes("://"))) return "must be `host:port` pairs without a scheme";
			if (all.some((broker) => WITHOUT_PORT.test(broker))) return "must be `host:port` pairs, and one has no port";
			let ports = all.map((broker) => BROKER.exec(broker)?.[1]);
			if (ports.some((port) => port === void 0)) return "must be `host:port` pairs with a comma and no space between them";
			return ports.every((port) => Number(port) > 0 && Number(port) < 65536) ? null : "must be `host:port` pairs with ports from 1 to 65535";
		}
		function correctedBrokers(text) {
			let right = text.split(/[,;\s]/).map((broker) => broker.replace(/^[A-Za-z][A-Za-z0-9+._-]*:\/\//, "").replace(/\/.*$/, "")).filter((broker) => broker !== "").join(",");
			return right === text ? null : right;
		}
		let TYPES = {
			Kafka: {
				title: "Kafka",
				networking: "networking",
				blocks: {
					bootstrapServers: null,
					security: ["protocol", "brokerPublicCertificate"],
					authentication: [
						"mechanism",
						"username",
						"method",
						"clientId",
						"tokenEndpointUrl",
						"scope",
						"saslOauthbearerExtensions",
						"sslCertificate",
						"aws.roleArn"
					],
					config: null
				}
			},
			Cluster: {
				title: "Atlas cluster",
				networking: null,
				blocks: {
					clusterName: null,
					clusterGroupId: null,
					dbRoleToExecute: ["role", "type"]
				}
			},
			Sample: {
				title: "sample data",
				networking: null,
				blocks: {}
			},
			Https: {
				title: "HTTPS",
				networking: null,
				blocks: {
					url: null,
					headers: null
				}
			},
			AWSLambda: {
				title: "AWS Lambda",
				networking: "publicPrivateNetworking",
				blocks: { aws: ["roleArn", "testBucket"] }
			},
			S3: {
				title: "Amazon S3",
				networking: "networking",
				blocks: { aws: ["roleArn", "testBucket"] }
			},
			AWSKinesisDataStreams: {
				title: "Amazon Kinesis",
				networking: "networking",
				blocks: { aws: ["roleArn", "testBucket"] }
			},
			AzureBlobStorage: {
				title: "Azure Blob Storage",
				networking: "publicPrivateNetworking",
				blocks: { azure: ["servicePrincipalId", "storageAccountName"] }
			},
			GCPPubSub: {
				title: "Google Cloud Pub/Sub",
				networking: "publicPrivateNetworking",
				blocks: { gcp: ["serviceAccountId"] }
			},
			SchemaRegistry: {
				title: "schema registry",
				networking: null,
				blocks: {
					provider: null,
					schemaRegistryUrls: null,
					schemaRegistryAuthentication: ["type", "username"]
				}
			}
		};
		function factsOf(type) {
			return (Object.hasOwn(TYPES, type) ? TYPES[type] : void 0) ?? {
				title: type,
				networking: null,
				blocks: {}
			};
		}
		let TYPE_WORDS = { known: Object.keys(TYPES) };
		function typeInFiles(type) {
			return inKnownSpelling(type, TYPE_WORDS);
		}
		let WRITE_ONLY = [
			"authentication.password",
			"authentication.clientSecret",
			"authentication.sslKey",
			"authentication.sslKeyPassword",
			"schemaRegistryAuthentication.password"
		];
		function isWriteOnly(path) {
			return WRITE_ONLY.includes(path);
		}
		let FREE_MAPS = ["config", "headers"];
		function isUserName(path) {
			return path === "authentication.username" || path === "schemaRegistryAuthentication.username";
		}
		let CREDENTIAL_SETTING = /pass|pwd|secret|token|credential|jaas|\buser|\blogin|private|\bkey\b(?!\.(de)?serializer)|api[._-]?key|auth\.user/i;
		function isSecret(path, value) {
			if (path === "headers" || path.startsWith("headers.")) return !0;
			if (path.startsWith("config.") && CREDENTIAL_SETTING.test(path)) return !0;
			if (Array.isArray(value)) return value.some((item) => isSecret(path, item));
			return typeof value == "string" && /^[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#]*@|[^\s?#]*\?)/i.test(value);
		}
		let MECHANISMS = {
			known: [
				"PLAIN",
				"SCRAM-256",
				"SCRAM-512",
				"OAUTHBEARER",
				"AWS_MSK_IAM"
			],
			mistakes: {
				"SCRAM-SHA-256": "SCRAM-256",
				"SCRAM-SHA-512": "SCRAM-512",
				"SASL/PLAIN": "PLAIN",
				OIDC: "OAUTHBEARER",
				IAM: "AWS_MSK_IAM",
				AWS_IAM: "AWS_MSK_IAM",
				MSK_IAM: "AWS_MSK_IAM"
			}
		};
		let PROTOCOLS = { known: [
			"SASL_SSL",
			"SSL",
			"SASL_PLAINTEXT",
			"PLAINTEXT"
		] };
		let KAFKA_ACCESS = {
			known: [
				"PUBLIC",
				"VPC",
				"PRIVATE_LINK",
				"TRANSIT_GATEWAY"
			],
			mistakes: {
				VPC_PEERING: "VPC",
				PRIVATE_ENDPOINT: "PRIVATE_LINK"
			}
		};
		let ACCESS = {
			...KAFKA_ACCESS,
			known: ["PUBLIC", "PRIVATE_LINK"]
		};
		let REGISTRIES = { known: ["CONFLUENT"] };
		let REGISTRY_AUTHENTICATIONS = { known: ["USER_INFO", "SASL_INHERIT"] };
		let OAUTH_METHODS = { known: ["OIDC"] };
		let ROLE_TYPES = { known: ["BUILT_IN", "CUSTOM"] };
		let WORDS = {
			"authentication.mechanism": MECHANISMS,
			"authentication.method": OAUTH_METHODS,
			"security.protocol": PROTOCOLS,
			"dbRoleToExecute.type": ROLE_TYPES,
			"schemaRegistryAuthentication.type": REGISTRY_AUTHENTICATIONS,
			provider: REGISTRIES
		};
		function asKnownWord(path, value) {
			let words = WORDS[path];
			return words !== void 0 && typeof value == "string" ? inKnownSpelling(value, words) : value;
		}
		function connectionWarnings(spec) {
			let at = (path) => path.split(".").reduce((value, step) => (0, compare.jh)(value) ? value[step] : void 0, spec);
			let isKafkaAccess = [
				"Kafka",
				"S3",
				"AWSKinesisDataStreams"
			].includes(String(spec.type));
			return [
				...Object.entries(WORDS).flatMap(([path, words]) => wordWarnings(path, at(path), words)),
				...wordWarnings("networking.access.type", at("networking.access.type"), isKafkaAccess ? KAFKA_ACCESS : ACCESS),
				...at("networking.access.type") === "TRANSIT_GATEWAY" ? [TRANSIT_GATEWAY] : [],
				...at("azure.region") === void 0 ? [] : [AZURE_REGION]
			];
		}
		let TRANSIT_GATEWAY = {
			path: [
				"networking",
				"access",
				"type"
			],
			message: "Atlas has announced `TRANSIT_GATEWAY`, and may refuse it still",
			fix: "Atlas decides, and it is sent as it is"
		};
		let AZURE_REGION = {
			path: ["azure", "region"],
			message: "`azure.region` is deprecated: Atlas computes it",
			fix: "remove the line"
		};
		let connectionLive = (0, lazy.q)(() => looseObject({
			id: optionalText(),
			name: nonEmpty(),
			type: nonEmpty(),
			state: stateText()
		}));
		function liveAccess(live) {
			let networking = [live.networking, live.publicPrivateNetworking].find(isJsonMap);
			let access = isJsonMap(networking?.access) ? networking.access : {};
			let textOf = (value) => typeof value == "string" && value !== "" ? value : null;
			return {
				type: inKnownSpelling(textOf(access.type) ?? "PUBLIC", KAFKA_ACCESS),
				connectionId: textOf(access.connectionId)?.toLowerCase() ?? null,
				name: textOf(access.name),
				tgwRouteId: textOf(access.tgwRouteId)?.toLowerCase() ?? null
			};
		}
		function liveBlocks(live) {
			let type = typeInFiles(live.type);
			let found = { type };
			for (let [block, fields] of Object.entries(factsOf(type).blocks)) {
				let value = withoutLinks(live[block]);
				if (isNothing(value)) continue;
				let kept = fields === null || !(0, compare.jh)(value) ? value : only(value, fields);
				isNothing(kept) || (found[block] = written(block, kept));
			}
			return withMechanism(found);
		}
		function written(path, value) {
			if (path === "bootstrapServers") return writtenBrokers(value);
			if (!(0, compare.jh)(value)) return asKnownWord(path, value);
			let isFree = FREE_MAPS.includes(path);
			let entries = Object.entries(value).flatMap(([key, inner = null]) => {
				if (!isFree) return [[key, written(`${path}.${key}`, inner)]];
				return inner === null ? [] : [[key, typeof inner == "number" || typeof inner == "boolean" ? String(inner) : inner]];
			});
			return Object.fromEntries(entries);
		}
		function writtenBrokers(value) {
			return typeof value == "string" ? correctedBrokers(value) ?? value : value;
		}
		function describedConnection(live) {
			return {
				...concealed(liveBlocks(live), ""),
				...accessField(live, null)
			};
		}
		function exportedConnection(live, linkName, variableFor) {
			let fields = withVariables(liveBlocks(live), "", variableFor);
			for (let [block, names] of Object.entries(neededSecrets(fields))) {
				let value = fields[block];
				if (!(0, compare.jh)(value)) continue;
				fields[block] = {
					...value,
					...Object.fromEntries(names.map((name) => [name, { env: variableFor(`${block}.${name}`).env }]))
				};
			}
			return {
				...fields,
				...accessField(live, linkName)
			};
		}
		let WITH_PASSWORD = [
			"PLAIN",
			"SCRAM-256",
			"SCRAM-512"
		];
		function neededSecrets(fields) {
			let { authentication, schemaRegistryAuthentication: registry } = fields;
			let kafka = [];
			if ((0, compare.jh)(authentication)) {
				authentication.mechanism === "OAUTHBEARER" ? kafka.push("clientSecret") : WITH_PASSWORD.includes(String(authentication.mechanism)) && kafka.push("password");
				authentication.sslCertificate !== void 0 && kafka.push("sslKey");
			}
			return {
				authentication: kafka,
				schemaRegistryAuthentication: (0, compare.jh)(registry) && registry.type === "USER_INFO" ? ["password"] : []
			};
		}
		function accessField(live, linkName) {
			let { type, connectionId, name, tgwRouteId } = liveAccess(live);
			if (type === "PUBLIC") return {};
			return { networking: { access: {
				type,
				...connectionId === null ? {} : linkName === null ? { connectionId } : { privateLink: linkName },
				...name === null ? {} : { name },
				...tgwRouteId === null ? {} : { tgwRouteId }
			} } };
		}
		function withVariables(value, path, variableFor) {
			if ((0, compare.jh)(value)) {
				let entries = Object.entries(value).map(([key, inner]) => [key, withVariables(inner ?? null, path === "" ? key : `${path}.${key}`, variableFor)]);
				return Object.fromEntries(entries);
			}
			if (Array.isArray(value)) return value.map((item) => withVariables(item, path, variableFor));
			return isSecret(path, value) || isUserName(path) ? { env: variableFor(path).env } : value;
		}
		function concealed(fields, path) {
			let hide = (value, at) => {
				if ((0, compare.jh)(value)) return concealed(value, at);
				if (Array.isArray(value)) return value.map((item) => hide(item, at));
				return isSecret(at, value) || isUserName(at) ? "(sensitive)" : value;
			};
			return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, hide(value ?? null, path === "" ? key : `${path}.${key}`)]));
		}
		function only(value, fields) {
			let present = fields.flatMap((path) => {
				let [field = "", ...rest] = path.split(".");
				let inner = Object.hasOwn(value, field) ? value[field] : void 0;
				let kept = rest.length > 0 && (0, compare.jh)(inner) ? only(inner, [rest.join(".")]) : inner;
				return kept === void 0 || isNothing(kept) ? [] : [[field, kept]];
			});
			return Object.fromEntries(present);
		}
		function isNothing(value) {
			if (value == null || value === "") return !0;
			return (0, compare.jh)(value) && Object.keys(value).length === 0;
		}
		function withMechanism(blocks) {
			let { authentication } = blocks;
			if (!(0, compare.jh)(authentication) || authentication.mechanism !== void 0 || authentication.aws === void 0) return blocks;
			return {
				...blocks,
				authentication: {
					mechanism: "AWS_MSK_IAM",
					...authentication
				}
			};
		}
		function withoutLinks(value) {
			if (Array.isArray(value)) return value.map((item) => withoutLinks(item) ?? null);
			if (!(0, compare.jh)(value)) return value;
			let kept = Object.entries(value).filter(([key, inner]) => !(key === "links" && Array.isArray(inner)));
			return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLinks(inner)]));
		}
		function isJsonMap(value) {
			return (0, compare.jh)(value);
		}
		function complainer(context) {
			return (path, message, fix) => context.addIssue({
				code: "custom",
				path: [...path],
				message,
				params: { fix }
			});
		}
		let links = (0, lazy.q)(() => ({
			privateLink: described(optional(nonEmpty()), "Name of an entry under `privateLinks`; the connection is made once that link is usable."),
			connectionId: described(optional(hex24()), "Atlas id of a private link that this file does not declare.")
		}));
		function checkAccess({ type, privateLink, connectionId, tgwRouteId }, complain) {
			tgwRouteId !== void 0 && [
				"PUBLIC",
				"VPC",
				"PRIVATE_LINK"
			].includes(type) && complain(["tgwRouteId"], `access over ${type} takes no \`tgwRouteId\``, "remove it");
			if (type === "PRIVATE_LINK") {
				privateLink === void 0 && connectionId === void 0 && complain([], "access over PRIVATE_LINK does not say which link", "add `privateLink: NAME` or `connectionId: ID`");
				privateLink !== void 0 && connectionId !== void 0 && complain(["connectionId"], "`privateLink` and `connectionId` both name the link", "keep one of them");
				return;
			}
			if (!KAFKA_ACCESS.known.includes(type)) return;
			let fix = "remove it, or write `type: PRIVATE_LINK`";
			privateLink !== void 0 && complain(["privateLink"], `access over ${type} takes no \`privateLink\``, fix);
			connectionId !== void 0 && complain(["connectionId"], `access over ${type} takes no \`connectionId\``, fix);
		}
		let publicOrLink = (0, lazy.q)(() => described(optional(strictObject({ access: strictObject({
			type: described(growing(ACCESS), "Way to the other side."),
			...links()
		}).check(superRefine((access, context) => checkAccess(access, complainer(context)))) })), "How Atlas reaches the other side; PUBLIC where it is left out. A change means a new connection."));
		let kafkaNetworking = (0, lazy.q)(() => described(optional(strictObject({ access: strictObject({
			type: described(growing(KAFKA_ACCESS), "Way to the other side."),
			...links(),
			name: described(optional(nonEmpty()), "Atlas's field for the link's name; Atlas needs none."),
			tgwRouteId: described(optional(hex24()), "Atlas id of the transit gateway route, for TRANSIT_GATEWAY.")
		}).check(superRefine((access, context) => checkAccess(access, complainer(context)))) })), "How Atlas reaches the other side; PUBLIC where it is left out. A change means a new connection."));
		function accessOf({ networking }) {
			let access = networking?.access;
			return access === void 0 || access.type === "PUBLIC" ? null : access;
		}
		function linkReference(spec) {
			let name = accessOf(spec)?.privateLink;
			return name === void 0 ? null : {
				kind: "privateLinks",
				name,
				path: "networking.access.privateLink"
			};
		}
		function accessDifferences(spec, live, resolve) {
			let access = accessOf(spec);
			let now = liveAccess(live);
			let found = [];
			let differs = (field, current, desired) => void found.push({
				path: `networking.access.${field}`,
				live: current,
				desired,
				sensitive: !1,
				immutable: !0
			});
			let type = access?.type ?? "PUBLIC";
			type !== now.type && differs("type", now.type, type);
			let reference = linkReference(spec);
			if (reference !== null) {
				let id = resolve(reference);
				id !== void 0 && id?.toLowerCase() !== now.connectionId && differs("privateLink", now.connectionId, reference.name);
			}
			let { connectionId, tgwRouteId, name } = access ?? {};
			connectionId !== void 0 && connectionId !== now.connectionId && differs("connectionId", now.connectionId, connectionId);
			tgwRouteId !== void 0 && tgwRouteId !== now.tgwRouteId && differs("tgwRouteId", now.tgwRouteId, tgwRouteId);
			name !== void 0 && now.name !== null && name !== now.name && differs("name", now.name, name);
			return found;
		}
		function networkingBody(type, spec, desired) {
			let access = accessOf(spec);
			let { networking } = factsOf(type);
			if (access === null || networking === null) return {};
			let { privateLink: _, ...rest } = access;
			let reference = linkReference(spec);
			return { [networking]: { access: reference === null ? rest : {
				...rest,
				connectionId: desired.resolve(reference)
			} } };
		}
		let blocks_RULES = {
			...Object.fromEntries(WRITE_ONLY.map((path) => [path, { writeOnly: !0 }])),
			...Object.fromEntries(FREE_MAPS.map((path) => [path, {
				whole: !0,
				absent: isEmptyMap
			}])),
			type: { immutable: !0 },
			networking: { immutable: !0 },
			bootstrapServers: { canonical: brokerSet },
			url: { canonical: webAddressKey },
			clusterGroupId: { canonical: lower },
			"azure.servicePrincipalId": { canonical: lower },
			"azure.storageAccountName": { canonical: lower },
			"gcp.serviceAccountId": { canonical: lower },
			"authentication.tokenEndpointUrl": { canonical: webAddressKey },
			schemaRegistryUrls: { canonical: unordered },
			"security.brokerPublicCertificate": { canonical: trimmed },
			"authentication.sslCertificate": {
				canonical: trimmed,
				mayBeHidden: !0
			},
			"aws.testBucket": { mayBeHidden: !0 },
			"azure.region": { mayBeHidden: !0 }
		};
		function differencesOf(spec, live, resolve, projectId) {
			return [...(0, compare.Mm)(blocksOf(spec), withOwnProject(liveBlocks(live), projectId), blocks_RULES).filter(({ path, live: now, desired }) => !(path === "schemaRegistryUrls" && couldBe(desired, now))).map((one) => ({
				...one,
				sensitive: one.sensitive || isSecret(one.path, one.live) || isSecret(one.path, one.desired)
			})), ...accessDifferences(spec, live, resolve)];
		}
		function canonicalFields(spec) {
			let access = accessOf(spec);
			let { networking: _, ...blocks } = spec;
			return (0, compare.Yu)({
				...blocks,
				...access === null ? {} : { networking: { access } }
			}, blocks_RULES);
		}
		function createBody(spec, desired) {
			let { type, secretVersion: _, networking: __, ...blocks } = spec;
			return {
				...sent(blocks, desired),
				...networkingBody(type, spec, desired)
			};
		}
		function updateBodies(spec, live, differences, desired) {
			let blocks = changedBlocks(spec, differences);
			let emptied = emptiedMaps(blocks, live);
			return [...emptied === null ? [] : [emptied], sent(blocks, desired)];
		}
		function midwayOf(spec, live, differences) {
			let emptied = emptiedMaps(changedBlocks(spec, differences), live);
			return emptied === null ? null : {
				...live,
				...emptied
			};
		}
		function changedBlocks({ networking: _, secretVersion: __, type: ___, ...blocks }, differences) {
			let roots = new Set(differences.map(({ path }) => path.split(".")[0]));
			let isSent = ([block, value]) => roots.has(block) || roots.has("secretVersion") && mentionsVariable(value);
			return Object.fromEntries(Object.entries(blocks).filter(isSent));
		}
		function emptiedMaps(blocks, live) {
			let shrunk = FREE_MAPS.filter((map) => isShrunk(blocks[map], liveBlocks(live)[map]));
			return shrunk.length === 0 ? null : Object.fromEntries(shrunk.map((map) => [map, {}]));
		}
		function blocksOf({ networking: _, secretVersion: __, ...blocks }) {
			return blocks;
		}
		function withOwnProject(blocks, projectId) {
			return projectId !== "" && blocks.type === "Cluster" && blocks.clusterGroupId === void 0 ? {
				...blocks,
				clusterGroupId: projectId
			} : blocks;
		}
		function couldBe(desired, now) {
			if (!Array.isArray(desired) || !Array.isArray(now) || !desired.some(compare.vr)) return !1;
			let literals = desired.filter((item) => !(0, compare.vr)(item));
			return desired.length === now.length && literals.every((item) => now.includes(item));
		}
		function mentionsVariable(value) {
			if ((0, compare.vr)(value)) return !0;
			if (Array.isArray(value)) return value.some(mentionsVariable);
			return (0, compare.jh)(value) && Object.values(value).some(mentionsVariable);
		}
		function isShrunk(desired, now) {
			if (!(0, compare.jh)(desired) || !(0, compare.jh)(now) || Object.keys(desired).length === 0) return !1;
			return Object.keys(now).some((key) => !Object.hasOwn(desired, key));
		}
		function sent(blocks, desired) {
			let visit = (value) => {
				if ((0, compare.vr)(value)) return desired.secret(value);
				if (Array.isArray(value)) return value.map((item) => visit(item));
				if (!(0, compare.jh)(value)) return value;
				return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner ?? null)]));
			};
			return visit(blocks);
		}
		function isEmptyMap(value) {
			return (0, compare.jh)(value) && Object.keys(value).length === 0;
		}
		function lower(value) {
			return typeof value == "string" ? value.toLowerCase() : value;
		}
		function trimmed(value) {
			return typeof value == "string" ? value.replace(/\r\n?/g, "\n").trim() : value;
		}
		function unordered(value) {
			if (!Array.isArray(value)) return value;
			return value.map((one) => webAddressKey(one)).sort((a, b) => (0, compare.f$)(a) < (0, compare.f$)(b) ? -1 : 1);
		}
		function brokerSet(value) {
			if (typeof value != "string") return value;
			let brokers = (correctedBrokers(value) ?? value).toLowerCase().split(",");
			return [...new Set(brokers.map((broker) => broker.replace(/\.(?=:\d+$)/, "")))].sort().join();
		}
		function webAddressKey(value) {
			return typeof value == "string" && URL.canParse(value) ? new URL(value).href : value;
		}
		function connectionPath(workspace, ...below) {
			let [name, ...rest] = below;
			let list = `/streams/${segment(workspace?.name ?? "")}/connections`;
			return name === void 0 ? list : [
				list,
				segment(name),
				...rest
			].join("/");
		}
		function canBeSegment(name) {
			return name.isWellFormed() && !/^\.{0,2}$/.test(name);
		}
		function nameOfLive(live) {
			return live !== void 0 && "name" in live ? String(live.name) : "";
		}
		function segment(name) {
			if (!canBeSegment(name)) throw TypeError(`"${name}" cannot be a part of a path.`);
			return encodeURIComponent(name);
		}
		let STOPPED = [
			"CREATED",
			"STOPPED",
			"FAILED"
		];
		let shape = (0, lazy.q)(() => looseObject({
			name: optionalText(),
			state: stateText()
		}));
		let processors = {
			title: {
				one: "stream processor",
				many: "stream processors"
			},
			list: async (atlas, workspace) => (await listed(atlas, workspace)).map(consumerOf),
			advice: ({ name }, workspace) => `stop it first: \`atlas streams processors stop ${quoted(name)} --instance ${quoted(workspace.name)}\``
		};
		function listed(atlas, workspace) {
			return atlas.list(`/streams/${segment(workspace.name)}/processors`);
		}
		let usedByProcessors = {
			source: processors,
			placeOf: (connection) => connection.parent ?? connection,
			isUsedBy: ({ uses }, { name }) => uses.includes(name),
			preventsDeletion: ({ isRunning }) => isRunning
		};
		let holdsProcessors = {
			source: {
				...processors,
				advice: ({ name }, workspace) => `drop it first: \`atlas streams processors delete ${quoted(name)} --instance ${quoted(workspace.name)}\``
			},
			placeOf: (workspace) => workspace,
			isUsedBy: () => !0,
			preventsDeletion: () => !0
		};
		function consumerOf(raw) {
			let read = shape().safeParse(raw);
			let { name, state } = read.success ? read.data : {};
			return {
				name: name || "one without a name",
				state: state || null,
				isRunning: !STOPPED.includes(state?.toUpperCase() ?? ""),
				...usesOf(raw)
			};
		}
		function usesOf(raw) {
			let pipeline = typeof raw == "object" && raw && "pipeline" in raw ? raw.pipeline : null;
			let stages = typeof pipeline == "string" ? parsed(pipeline) : pipeline;
			let isReadable = Array.isArray(stages) && stages.every((stage) => typeof stage == "object" && !!stage);
			let uses = [...connectionNames([raw, stages])];
			return isReadable ? { uses } : {
				uses,
				mayUseOthers: !0
			};
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return null;
			}
		}
		function connectionNames(value, found = new Set()) {
			if (typeof value != "object" || !value) return found;
			for (let [key, inner] of Object.entries(value)) /^connection_?name$/i.test(key) && typeof inner == "string" ? found.add(inner) : connectionNames(inner, found);
			return found;
		}
		function quoted(name) {
			return /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
		}
		let BY_MECHANISM = {
			PLAIN: ["username", "password"],
			"SCRAM-256": ["username", "password"],
			"SCRAM-512": ["username", "password"],
			OAUTHBEARER: [
				"method",
				"clientId",
				"clientSecret",
				"tokenEndpointUrl"
			],
			AWS_MSK_IAM: ["aws"]
		};
		let kafka_text = () => envOr(nonEmpty());
		let roleArn = () => described(roleArnText(), "IAM role that Atlas assumes; it must be registered and authorised in the project.");
		let kafkaAuthentication = () => strictObject({
			mechanism: described(optional(envOr(growing(MECHANISMS))), "How Atlas authenticates; left out with a client certificate."),
			username: described(optional(kafka_text()), "For PLAIN and SCRAM."),
			password: optional(secretEnv()),
			method: described(optional(envOr(growing(OAUTH_METHODS))), "For OAUTHBEARER."),
			clientId: described(optional(kafka_text()), "For OAUTHBEARER."),
			clientSecret: optional(secretEnv()),
			tokenEndpointUrl: described(optional(webAddress()), "For OAUTHBEARER: where tokens are had."),
			scope: described(optional(kafka_text()), "For OAUTHBEARER."),
			saslOauthbearerExtensions: described(optional(kafka_text()), "For OAUTHBEARER."),
			sslCertificate: described(optional(kafka_text()), "Client certificate in PEM, with `sslKey`."),
			sslKey: optional(secretEnv()),
			sslKeyPassword: optional(secretEnv()),
			aws: described(optional(strictObject({ roleArn: roleArn() })), "For AWS_MSK_IAM: IAM authentication of MSK.")
		});
		function freeMap(key, value) {
			return record(key, value).check(refine((map) => Object.keys(map).join() !== "env", "a map whose only key is `env` looks like an environment variable, and this must be a map"));
		}
		let kafkaFields = (0, lazy.q)(() => ({
			bootstrapServers: described(brokers(), "Brokers, e.g. `b-1.example.net:9098,b-2.example.net:9098`."),
			security: described(strictObject({
				protocol: described(envOr(growing(PROTOCOLS)), "Transport. A private link takes SASL_SSL or SSL, a VPC and AWS_MSK_IAM take SASL_SSL."),
				brokerPublicCertificate: described(optional(kafka_text()), "Certificate in PEM that the brokers are trusted by.")
			}), "Transport to the brokers."),
			authentication: described(optional(kafkaAuthentication()), "How Atlas authenticates. Sent whole, secrets too, or not at all."),
			config: described(optional(freeMap(nonEmpty(), envOr(schemas_string()))), "Settings of the Kafka client, e.g. `auto.offset.reset: earliest`. Left out, Atlas's stay."),
			networking: kafkaNetworking()
		}));
		let kafkaRules = () => superRefine(({ security: { protocol }, authentication, networking }, context) => {
			let complain = complainer(context);
			let access = networking?.access.type;
			let encrypted = access === "VPC" ? ["SASL_SSL"] : access === "PRIVATE_LINK" ? ["SASL_SSL", "SSL"] : null;
			let known = typeof protocol == "string" && PROTOCOLS.known.includes(protocol) ? protocol : null;
			if (known !== null && encrypted?.includes(known) === !1) {
				let fix = `write ${encrypted.map((word) => `\`${word}\``).join(" or ")}`;
				complain(["security", "protocol"], `access over ${access} does not take ${known}`, fix);
			}
			authentication === void 0 ? known?.startsWith("SASL_") && complain([], `\`authentication\` is required for ${known}`, "add `authentication`") : checkAuthentication(authentication, known, complain);
		});
		function checkAuthentication(authentication, protocol, complain) {
			let { mechanism, sslCertificate, sslKey, sslKeyPassword, aws } = authentication;
			let need = (field, why) => {
				if (authentication[field] !== void 0) return;
				let fix = field === "aws" ? "add `aws: { roleArn: \u2026 }`" : `add \`${field}\``;
				complain(["authentication"], `\`authentication.${field}\` is required ${why}`, fix);
			};
			sslCertificate !== void 0 && need("sslKey", "with `sslCertificate`");
			sslKey !== void 0 && need("sslCertificate", "with `sslKey`");
			sslKeyPassword !== void 0 && need("sslKey", "with `sslKeyPassword`");
			if ((0, compare.vr)(mechanism)) return;
			if (mechanism !== void 0) for (let field of BY_MECHANISM[mechanism] ?? []) need(field, `for ${mechanism}`);
			else sslCertificate === void 0 && aws === void 0 && need("mechanism", "without a client certificate or an IAM role");
			if (mechanism !== "AWS_MSK_IAM") return;
			for (let field of ["username", "password"]) {
				if (authentication[field] === void 0) continue;
				complain(["authentication", field], `\`authentication.${field}\` is not used for AWS_MSK_IAM`, "remove the line");
			}
			protocol !== null && protocol !== "SASL_SSL" && complain(["security", "protocol"], `AWS_MSK_IAM does not take ${protocol}`, "write `SASL_SSL`");
		}
		let schema_text = () => envOr(nonEmpty());
		let everyType = (0, lazy.q)(() => ({ secretVersion: described(optional(schemas_int().check(_gte(0))), "A number of yours; another one has all secrets of the connection sent again. Never sent itself.") }));
		let clusterFields = (0, lazy.q)(() => ({
			clusterName: described(schema_text(), "Name of an Atlas cluster."),
			clusterGroupId: described(optional(envOr(hex24())), "Project of the cluster where it is another one."),
			dbRoleToExecute: described(optional(strictObject({
				role: described(schema_text(), "Name of the role."),
				type: described(growing(ROLE_TYPES), "Whose role it is.")
			})), "Database role that processors act in.")
		}));
		let aws = (description) => described(strictObject({
			roleArn: roleArn(),
			testBucket: described(optional(schema_text()), "Bucket on which Atlas tries the role.")
		}), description);
		let registryAuthentication = () => discriminatedUnion("type", [strictObject({
			type: literal("USER_INFO"),
			username: schema_text(),
			password: secretEnv()
		}), strictObject({ type: literal("SASL_INHERIT") })]);
		let connectionSpec = (0, lazy.q)(() => discriminatedUnion("type", [
			strictObject({
				type: literal("Kafka"),
				...kafkaFields(),
				...everyType()
			}).check(kafkaRules()),
			strictObject({
				type: literal("Cluster"),
				...clusterFields(),
				...everyType()
			}),
			strictObject({
				type: literal("Sample"),
				...everyType()
			}),
			strictObject({
				type: literal("Https"),
				url: described(webAddress(), "Where requests go."),
				headers: described(optional(freeMap(headerName(), sensitive(envOr(schemas_string())))), "Headers of each request; values are never shown. Left out, Atlas's stay."),
				...everyType()
			}),
			strictObject({
				type: literal("AWSLambda"),
				aws: aws("Access to the function."),
				networking: publicOrLink(),
				...everyType()
			}),
			strictObject({
				type: literal("S3"),
				aws: aws("Access to the buckets."),
				networking: kafkaNetworking(),
				...everyType()
			}),
			strictObject({
				type: literal("AWSKinesisDataStreams"),
				aws: aws("Access to the streams."),
				networking: kafkaNetworking(),
				...everyType()
			}),
			strictObject({
				type: literal("AzureBlobStorage"),
				azure: described(strictObject({
					servicePrincipalId: described(schema_text(), "Service principal that Atlas acts as."),
					storageAccountName: described(schema_text(), "Storage account."),
					region: described(optional(schema_text()), "Deprecated: Atlas computes it.")
				}), "Access to the storage account."),
				networking: publicOrLink(),
				...everyType()
			}),
			strictObject({
				type: literal("GCPPubSub"),
				gcp: described(strictObject({ serviceAccountId: serviceAccount() }), "Service account that Atlas acts as."),
				networking: publicOrLink(),
				...everyType()
			}),
			strictObject({
				type: literal("SchemaRegistry"),
				provider: described(envOr(growing(REGISTRIES)), "Whose registry it is."),
				schemaRegistryUrls: described(array(webAddress()).check(_minLength(1), _maxLength(10), refine((urls) => new Set(urls.map((url) => JSON.stringify(url))).size === urls.length, "must not have the same URL twice")), "Addresses of the registry."),
				schemaRegistryAuthentication: described(registryAuthentication(), "How Atlas authenticates. Sent whole or not at all."),
				...everyType()
			})
		]));
		let SAMPLE = "sample_stream_solar";
		let WAYS = {
			VPC: "through VPC peering",
			PRIVATE_LINK: "through a private link",
			TRANSIT_GATEWAY: "through a transit gateway"
		};
		let connection = {
			key: "connections",
			title: {
				one: "connection",
				many: "connections"
			},
			description: "A stream connection of the workspace; the key is its name in Atlas. Any text in it but types, names and references may be `{ env: NAME }`; what Atlas never returns must be.",
			within: "workspaces",
			canBeIn: ([workspace]) => canBeSegment(nameOfLive(workspace)),
			named: !0,
			roles: {
				read: "The service account needs the role Project Read Only, and Project Data Access Read Only for lists of connections.",
				write: WRITE_ROLES
			},
			interruption: {
				stops: "processing",
				lacks: "connection"
			},
			get spec() {
				return connectionSpec();
			},
			get live() {
				return connectionLive();
			},
			phases: {
				PENDING: "pending",
				READY: "ready",
				FAILED: "failed",
				DELETING: "deleting"
			},
			usesKinds: ["privateLinks"],
			consumers: usedByProcessors,
			busyCodes: ["STREAM_KAFKA_CONNECTION_IS_DEPLOYING"],
			desiredKeys: (_spec, name) => [[name]],
			liveKeys: (live) => [live.name],
			nameError: ({ type }, name) => type === "Sample" && name !== SAMPLE ? `a Sample connection must be named \`${SAMPLE}\`` : null,
			newNameWarning: nameWarning,
			warnings: (spec) => connectionWarnings(spec),
			valueProblem,
			references: (spec) => {
				let reference = linkReference(spec);
				return reference === null ? [] : [reference];
			},
			uses(live) {
				let { connectionId } = liveAccess(live);
				return connectionId === null ? [] : [{
					kind: "privateLinks",
					id: connectionId
				}];
			},
			secretVersion: ({ secretVersion }) => secretVersion ?? null,
			differences: (spec, live, resolve, projectId = "") => differencesOf(spec, live, resolve, projectId),
			canonical: (spec) => canonicalFields(spec),
			describe: (live) => describedConnection(live),
			isSensitive: (path, value) => isWriteOnly(path) || isSecret(path, value),
			id: (live) => live.id || null,
			liveName: (live) => live.name,
			state: (live) => live.state || null,
			summary: (spec) => summary(spec),
			destination: (spec) => destination(spec),
			list: (atlas, parent) => atlas.list(connectionPath(parent)),
			find: (atlas, parent, name) => atlas.get(connectionPath(parent, name)),
			async create(atlas, desired) {
				let spec = desired.spec;
				let body = {
					name: desired.name,
					type: spec.type,
					...createBody(spec, desired)
				};
				return createdId(await atlas.post(connectionPath(desired.parent), body), "id");
			},
			async update(atlas, desired, live, differences) {
				let spec = desired.spec;
				let path = connectionPath(desired.parent, desired.name);
				for (let body of updateBodies(spec, live, differences, desired)) await atlas.patch(path, {
					name: desired.name,
					type: spec.type,
					...body
				});
			},
			midway: (spec, live, differences) => midwayOf(spec, live, differences),
			remove: (atlas, live, parent) => atlas.delete(connectionPath(parent, live.name)),
			exported(live, nameOf, variableFor) {
				let { connectionId } = liveAccess(live);
				let linkName = connectionId === null ? null : nameOf("privateLinks", connectionId);
				return {
					name: live.name,
					fields: exportedConnection(live, linkName, variableFor)
				};
			}
		};
		function summary(spec) {
			let { title } = factsOf(spec.type);
			let access = accessOf(spec);
			if (access === null) return title;
			if (access.privateLink !== void 0) return `${title} through ${access.privateLink}`;
			return `${title} ${WAYS[access.type] ?? `over ${access.type}`}`;
		}
		function destination(spec) {
			return spec.bootstrapServers ?? spec.url ?? spec.schemaRegistryUrls ?? spec.clusterName ?? null;
		}
		let failover_connection_TYPES = ["Kafka", "Cluster"];
		let ROLES = "Failover connections need the role Project Stream Processing Manager, Project Stream Processing Owner or Project Owner, for reading too.";
		let failover_connection_spec = (0, lazy.q)(() => union([strictObject({
			...clusterFields(),
			...everyType()
		}), strictObject({
			...kafkaFields(),
			...everyType()
		}).check(kafkaRules())]));
		let failover_connection_live = (0, lazy.q)(() => looseObject({
			id: optionalText(),
			name: optionalText(),
			type: optionalText(),
			region: nonEmpty(),
			state: stateText()
		}));
		let container = (0, lazy.q)(() => looseObject({
			type: optionalText(),
			failoverRegions: schemas_nullish(array(looseObject({ region: optionalText() })))
		}));
		let failoverConnection = {
			key: "failoverConnections",
			title: {
				one: "failover connection",
				many: "failover connections"
			},
			description: "What a Kafka or Cluster connection is in a region of the workspace's `failoverRegions`, by that region: the fields of the connection's type, without `type`. Reading them takes the role Project Stream Processing Manager; an account without it reports them as unknown.",
			within: "connections",
			withinTypes: failover_connection_TYPES,
			listedWhereMentioned: !0,
			canBeIn: (ancestors) => {
				if (!ancestors.every((ancestor) => canBeSegment(nameOfLive(ancestor)))) return !1;
				let [connection, workspace] = ancestors.map((ancestor) => container().safeParse(ancestor).data);
				return failover_connection_TYPES.includes(connection?.type ?? "") && (workspace?.failoverRegions ?? []).length > 0;
			},
			named: !0,
			roles: {
				read: ROLES,
				write: ROLES
			},
			interruption: {
				stops: "failover",
				lacks: "failover connection"
			},
			get spec() {
				return failover_connection_spec();
			},
			get live() {
				return failover_connection_live();
			},
			phases: {
				PENDING: "pending",
				READY: "ready",
				FAILED: "failed",
				DELETING: "deleting"
			},
			usesKinds: ["privateLinks"],
			busyCodes: ["STREAM_KAFKA_CONNECTION_IS_DEPLOYING"],
			desiredKeys: (_spec, name) => [regionKeys(name)],
			liveKeys: (current) => regionKeys(current.region),
			unclearIdentity: {
				desiredKeys: () => [failover_connection_UNCLEAR],
				liveKeys: ({ region }) => CLOUDS.some((cloud) => regionOf(cloud, region) !== null) ? [] : [failover_connection_UNCLEAR],
				differences: (_declared, { region }) => [{
					path: "region",
					live: region,
					desired: null,
					sensitive: !1,
					immutable: !0
				}]
			},
			placeProblem(declared, region, [connection, workspace]) {
				let type = connection?.spec && "type" in connection.spec ? String(connection.spec.type) : null;
				if (type !== null && !failover_connection_TYPES.includes(type)) return {
					path: [],
					message: `${type} connections have no failover connections`,
					fix: "remove it: Atlas has them for Kafka and Cluster connections"
				};
				if (type !== null && type !== typeOf(declared)) return {
					path: [],
					message: `these are the fields of ${typeOf(declared)}, and the connection's type is ${type}`,
					fix: `write the fields of ${type}`
				};
				let regions = failoverRegions(workspace?.spec);
				if (regions === null || wordFor(region, regions) !== null) return null;
				let fix = regions.length === 0 ? "add it to the workspace's `failoverRegions`" : `its \`failoverRegions\` are ${regions.map((one) => `\`${one}\``).join(", ")}`;
				return {
					path: [],
					message: `the workspace cannot fail over to \`${region}\``,
					fix
				};
			},
			createBlocker(_declared, region, [, workspace]) {
				let declaredRegions = failoverRegions(workspace?.spec);
				if (!workspace?.live && declaredRegions === null) return null;
				let word = wordFor(region, declaredRegions ?? failoverRegions(workspace?.live) ?? []);
				if (word === region) return null;
				return word === null ? `the workspace cannot fail over to \`${region}\`: add the region to its \`failoverRegions\`, or remove the entry` : `write \`${word}\` in place of \`${region}\`: a new failover connection takes the word that the workspace's \`failoverRegions\` have`;
			},
			warnings: (declared) => connectionWarnings(withType(declared)),
			valueProblem,
			references: (declared) => {
				let reference = linkReference(withType(declared));
				return reference === null ? [] : [reference];
			},
			uses(current) {
				let { connectionId } = liveAccess(asConnection(current));
				return connectionId === null ? [] : [{
					kind: "privateLinks",
					id: connectionId
				}];
			},
			secretVersion: ({ secretVersion }) => secretVersion ?? null,
			differences: (declared, current, resolve, projectId = "") => differencesOf(withType(declared), asConnection(current), resolve, projectId),
			canonical: (declared) => canonicalFields(withType(declared)),
			describe: (current) => withoutType(describedConnection(asConnection(current))),
			isSensitive: (path, value) => isWriteOnly(path) || isSecret(path, value),
			id: (current) => current.id || null,
			liveName: (current) => current.region,
			state: (current) => current.state || null,
			summary: (declared) => {
				let link = accessOf(withType(declared))?.privateLink;
				return `failover of ${typeOf(declared)}${link === void 0 ? "" : ` through ${link}`}`;
			},
			destination: (declared) => "clusterName" in declared ? declared.clusterName : declared.bootstrapServers,
			list: (atlas, parent) => atlas.list(pathOf(parent)),
			async create(atlas, desired) {
				let declared = withType(desired.spec);
				let body = {
					...head(declared, desired.parent),
					region: desired.name,
					...createBody(declared, desired)
				};
				return createdId(await atlas.post(pathOf(desired.parent), body), "id");
			},
			async update(atlas, desired, current, differences) {
				let declared = withType(desired.spec);
				for (let body of updateBodies(declared, asConnection(current), differences, desired)) await atlas.patch(pathOf(desired.parent, current.id ?? ""), {
					...head(declared, desired.parent),
					...body
				});
			},
			midway(declared, current, differences) {
				let between = midwayOf(withType(declared), asConnection(current), differences);
				return between === null ? null : {
					...current,
					...between,
					name: current.name,
					type: current.type
				};
			},
			remove: (atlas, current, parent) => atlas.delete(pathOf(parent, current.id ?? "")),
			exported(current, nameOf, variableFor) {
				let connection = asConnection(current);
				let { connectionId } = liveAccess(connection);
				let linkName = connectionId === null ? null : nameOf("privateLinks", connectionId);
				return {
					name: current.region,
					fields: withoutType(exportedConnection(connection, linkName, variableFor))
				};
			}
		};
		function typeOf(declared) {
			return "clusterName" in declared ? "Cluster" : "Kafka";
		}
		function withType(declared) {
			return {
				type: typeOf(declared),
				...declared
			};
		}
		function withoutType({ type: _, ...fields }) {
			return fields;
		}
		function asConnection(current) {
			let type = current.type || ("clusterName" in current ? "Cluster" : "Kafka");
			return {
				...current,
				name: current.name || current.region,
				type
			};
		}
		function head({ type }, parent) {
			return {
				name: parent?.name ?? "",
				type
			};
		}
		function pathOf(connection, id) {
			let below = id === void 0 ? ["failoverConnections"] : ["failoverConnections", segment(id)];
			return connectionPath(connection?.parent ?? null, connection?.name ?? "", ...below);
		}
		function regionKeys(word) {
			let known = CLOUDS.filter((cloud) => regionOf(cloud, word) !== null).map((cloud) => `${cloud} ${regionKey(cloud, word)}`);
			return known.length > 0 ? known : [word.toUpperCase()];
		}
		let failover_connection_UNCLEAR = "unclear";
		function wordFor(region, words) {
			let keys = regionKeys(region);
			if (words.includes(region)) return region;
			return words.find((word) => regionKeys(word).some((key) => keys.includes(key))) ?? null;
		}
		function failoverRegions(workspace) {
			let parsed = container().safeParse(workspace);
			return (parsed.success ? parsed.data.failoverRegions : null)?.map(({ region }) => region ?? "") ?? null;
		}
		let FIELDS = [
			"region",
			"arn",
			"authenticationScheme",
			"serviceEndpointId",
			"dnsDomain",
			"dnsSubDomain",
			"azureResourceIds",
			"gcpServiceAttachmentUris",
			"gcpConnectionIds"
		];
		let PAIRS = {
			"AWS/MSK": {
				title: "Amazon MSK",
				required: ["arn"],
				optional: ["authenticationScheme"],
				forbidden: {
					region: "Atlas takes the region from the ARN",
					dnsDomain: "Atlas computes it from the ARN",
					serviceEndpointId: "Atlas computes it from the ARN"
				},
				manualStep: () => "The MSK cluster needs multi-VPC connectivity and a cluster policy that lets the Atlas account create VPC connections."
			},
			"AWS/CONFLUENT": {
				title: "Confluent on AWS",
				required: ["region", "serviceEndpointId"],
				optional: ["dnsDomain", "dnsSubDomain"],
				manualStep: confluentOnAwsStep
			},
			"AWS/KINESIS": {
				title: "Amazon Kinesis",
				required: ["region"],
				optional: ["serviceEndpointId"]
			},
			"AWS/S3": {
				title: "Amazon S3",
				required: ["region", "serviceEndpointId"],
				optional: []
			},
			"AWS/LAMBDA": {
				title: "AWS Lambda",
				required: ["region", "serviceEndpointId"],
				optional: []
			},
			"AZURE/EVENTHUB": {
				title: "Azure Event Hubs",
				required: [
					"region",
					"serviceEndpointId",
					"dnsDomain"
				],
				optional: [],
				manualStep: () => "Approve the pending private endpoint connection of the namespace in the Azure portal."
			},
			"AZURE/CONFLUENT": {
				title: "Confluent on Azure",
				required: ["region", "dnsDomain"],
				optional: ["azureResourceIds", "serviceEndpointId"]
			},
			"AZURE/AZURE_BLOB_STORAGE": {
				title: "Azure Blob Storage",
				required: [
					"region",
					"serviceEndpointId",
					"dnsDomain"
				],
				optional: [],
				manualStep: () => "Approve the pending private endpoint connection of the storage account in the Azure portal."
			},
			"GCP/CONFLUENT": {
				title: "Confluent on Google Cloud",
				required: [
					"region",
					"dnsDomain",
					"gcpServiceAttachmentUris"
				],
				optional: ["dnsSubDomain", "gcpConnectionIds"],
				forbidden: { serviceEndpointId: "Atlas takes the zones from gcpServiceAttachmentUris" }
			},
			"GCP/PUBSUB": {
				title: "Google Cloud Pub/Sub",
				required: ["region"],
				optional: ["gcpConnectionIds"],
				forbidden: { dnsDomain: "Atlas computes it" }
			}
		};
		let GENERIC = {
			title: "generic endpoint",
			required: [],
			optional: [
				"region",
				"serviceEndpointId",
				"dnsDomain",
				"gcpConnectionIds"
			]
		};
		let VENDORS = [...new Set([...Object.keys(PAIRS).map((key) => key.slice(key.indexOf("/") + 1)), "GENERIC"])];
		function vendorsOn(provider) {
			return Object.keys(PAIRS).filter((key) => key.startsWith(`${provider}/`)).map((key) => key.slice(provider.length + 1));
		}
		let VENDOR_WORDS = {
			known: VENDORS,
			mistakes: {
				BLOB_STORAGE: "AZURE_BLOB_STORAGE",
				EVENT_HUBS: "EVENTHUB",
				PUB_SUB: "PUBSUB"
			}
		};
		function vendorOf({ vendor }) {
			let word = vendor || "GENERIC";
			return VENDORS.includes(word) ? word : inKnownSpelling(word.toUpperCase(), VENDOR_WORDS);
		}
		function providerOf({ provider }) {
			return (provider ?? "").toUpperCase();
		}
		function pairName(link) {
			return `${providerOf(link)}/${vendorOf(link)}`;
		}
		function pairOf(link) {
			if (vendorOf(link) === "GENERIC") return GENERIC;
			let name = pairName(link);
			return Object.hasOwn(PAIRS, name) ? PAIRS[name] ?? null : null;
		}
		function fieldsOf(link) {
			let pair = pairOf(link);
			return pair === null ? FIELDS : FIELDS.filter((field) => [...pair.required, ...pair.optional].includes(field));
		}
		function confluentOnAwsStep(link, current) {
			if (link.dnsDomain !== void 0) return "Register the Atlas AWS account in Confluent's private link access.";
			let endpoint = current?.interfaceEndpointId;
			return endpoint ? `Create a Confluent access point for ${endpoint}, then add its domain as \`dnsDomain\`.` : "Once Atlas shows the interfaceEndpointId, create a Confluent access point for it, then add its domain as `dnsDomain`.";
		}
		let FOUND_BY_REGION = [
			"AWS/S3",
			"AWS/LAMBDA",
			"AWS/KINESIS",
			"GCP/PUBSUB"
		];
		let accounts = new WeakMap();
		async function atlasAccount(atlas, link) {
			let place = link.region ?? link.arn?.split(":")[3];
			let cloud = providerOf(link);
			let told = ACCOUNTS[cloud];
			let isForEndpoint = pairName(link) === "AWS/CONFLUENT" && link.dnsDomain === void 0;
			if (!place || isForEndpoint || !pairOf(link)?.manualStep || told === void 0) return null;
			let regionName = regionOf(cloud, place)?.atlas ?? place.toUpperCase().replaceAll("-", "_");
			let query = new URLSearchParams({
				cloudProvider: cloud.toLowerCase(),
				regionName
			});
			let known = accounts.get(atlas) ?? new Map();
			accounts.set(atlas, known);
			let asked = known.get(String(query)) ?? atlas.get(`/streams/accountDetails?${query}`);
			known.set(String(query), asked);
			let answer = await asked;
			let account = (0, compare.jh)(answer) ? answer[told.field] : null;
			return typeof account == "string" ? told.sentence(account) : null;
		}
		let ACCOUNTS = {
			AWS: {
				field: "awsAccountId",
				sentence: (account) => `Atlas connects from the AWS account \`${account}\`; let that account in.`
			},
			AZURE: {
				field: "azureSubscriptionId",
				sentence: (account) => `The request comes from Atlas's Azure subscription \`${account}\`.`
			}
		};
		function host(value) {
			let folded = (bareHost(value) ?? value).toLowerCase();
			return folded.endsWith(".") ? folded.slice(0, -1) : folded;
		}
		function resourceId(value) {
			let folded = value.trim().toLowerCase();
			let service = /^com\.amazonaws\.vpce\.[a-z0-9-]+\.(vpce-svc-[a-z0-9]+)$/.exec(folded)?.[1];
			if (service !== void 0) return service;
			let parts = folded.split("/").filter((part) => part !== "");
			return parts[0] === "subscriptions" ? `/${parts.join("/")}` : parts.join("/");
		}
		function arnKey(value) {
			return value.trim().toLowerCase();
		}
		function attachment(value) {
			let folded = value.trim().toLowerCase();
			let at = folded.indexOf("projects/");
			return at < 0 ? folded : folded.slice(at);
		}
		function regionOfService(value) {
			return REGION_IN.serviceEndpointId.exec(value.trim())?.[1]?.toLowerCase() ?? null;
		}
		let REGION_IN = {
			serviceEndpointId: /^com\.amazonaws\.(?:vpce\.)?([a-z]+(?:-[a-z]+)+-\d+)\./i,
			dnsDomain: /(?:^|\.)([a-z0-9-]+)\.(?:aws|azure|gcp)\.(?:[a-z0-9-]+\.)*confluent\.cloud\.?$/i,
			gcpServiceAttachmentUris: /^projects\/[^/]+\/regions\/([^/]+)\//i
		};
		function otherRegion(link, region) {
			let named = [
				["serviceEndpointId", link.serviceEndpointId],
				["dnsDomain", link.dnsDomain],
				...(link.gcpServiceAttachmentUris ?? []).map((uri) => ["gcpServiceAttachmentUris", uri])
			];
			for (let [field, name] of named) {
				let own = name === void 0 ? void 0 : REGION_IN[field].exec(name)?.[1]?.toLowerCase();
				if (own === void 0 || regionOf(link.provider, own) === null) continue;
				if (regionKey(link.provider, own) !== regionKey(link.provider, region)) return {
					field,
					region: own
				};
			}
			return null;
		}
		function bareHost(value) {
			let bare = value.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[/?#].*$/, "").replace(/:\d*$/, "");
			return bare === value ? null : bare;
		}
		let AZURE_RESOURCES = {
			EVENTHUB: {
				type: "Microsoft.EventHub/namespaces",
				title: "an Event Hubs namespace"
			},
			AZURE_BLOB_STORAGE: {
				type: "Microsoft.Storage/storageAccounts",
				title: "a storage account"
			}
		};
		let AWS_SERVICES = {
			S3: "s3",
			LAMBDA: "lambda",
			KINESIS: "kinesis-streams"
		};
		function otherService(vendor, name) {
			let wanted = AWS_SERVICES[vendor];
			let [, place, service] = /^(com\.amazonaws\.[a-z0-9-]+)\.([a-z0-9-]+)$/i.exec(name) ?? [];
			if (wanted === void 0 || place === void 0 || service === void 0) return null;
			return Object.values(AWS_SERVICES).includes(service.toLowerCase()) && service.toLowerCase() !== wanted ? `${place}.${wanted}` : null;
		}
		function cloudOfDomain(domain) {
			return /\.(aws|azure|gcp)\.(?:[a-z0-9-]+\.)*confluent\.cloud$/.exec(host(domain))?.[1]?.toUpperCase() ?? null;
		}
		function partsOfArn(arn) {
			let [, partition, region] = /^arn:(aws[a-z-]*):kafka:([a-z0-9-]+):\d{12}:cluster\/[^/\s]+\/\S+$/.exec(arn.trim()) ?? [];
			return partition === void 0 || region === void 0 ? null : {
				partition,
				region
			};
		}
		function otherResource(vendor, id) {
			let wanted = AZURE_RESOURCES[vendor];
			if (wanted === void 0) return null;
			let start = id.search(/\/?subscriptions\//i);
			if (start > 0 || start === 0 && !id.startsWith("/")) {
				let bare = `/${id.slice(start).replace(/^\//, "")}`;
				return otherResource(vendor, bare) ?? bare;
			}
			let parts = `/${wanted.type}/`.toLowerCase();
			let at = id.toLowerCase().indexOf(`/providers${parts}`);
			if (at < 0 || !/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/i.test(id.slice(0, at))) return "";
			let rest = id.slice(at + `/providers${parts}`.length).replace(/\/$/, "");
			if (rest !== "" && !rest.includes("/")) return null;
			return rest === "" ? "" : id.slice(0, at + `/providers${parts}`.length) + rest.slice(0, rest.indexOf("/"));
		}
		let SCHEME_WORDS = {
			known: [
				"TLS",
				"SASL_SCRAM",
				"IAM"
			],
			mistakes: {
				"SASL/SCRAM": "SASL_SCRAM",
				SASL_IAM: "IAM"
			}
		};
		let private_link_schema_text = (0, lazy.q)(() => schemas_string().check(_minLength(1), _maxLength(2048)));
		let unbroken = (0, lazy.q)(() => private_link_schema_text().check(superRefine((value, context) => {
			if (!/\s/.test(value)) return;
			let fix = `write \`${value.replace(/\s+/g, "")}\``;
			context.addIssue({
				code: "custom",
				message: "must not contain blanks",
				params: { fix }
			});
		})));
		let hostName = (0, lazy.q)(() => private_link_schema_text().check(superRefine((value, context) => {
			let bare = bareHost(value);
			if (bare === null && !/\s/.test(value)) return;
			let fix = bare === null || bare === "" ? "write the host name alone" : `write \`${bare}\``;
			context.addIssue({
				code: "custom",
				message: "must be a host name, without a scheme, a port, a path or blanks",
				params: { fix }
			});
		})));
		let schema_inCapitals = (schema) => pipe(transform((value) => typeof value == "string" ? value.toUpperCase() : value), schema);
		let fields = (0, lazy.q)(() => strictObject({
			provider: described(schema_inCapitals(schemas_enum(CLOUDS)), "Cloud provider of what the link leads to."),
			vendor: described(optional(schema_inCapitals(growing(VENDOR_WORDS))), "Service that the link leads to. Left out, Atlas makes a GENERIC link."),
			region: described(optional(private_link_schema_text()), "Region of the service, in the cloud's spelling, e.g. `us-east-1`. Not for MSK."),
			arn: described(optional(unbroken()), "ARN of the MSK cluster."),
			authenticationScheme: described(optional(growing(SCHEME_WORDS)), "How clients authenticate to MSK; SASL_SCRAM where it is left out. Two links to one cluster need different ones."),
			serviceEndpointId: described(optional(unbroken()), "AWS endpoint service name, or Azure resource id."),
			dnsDomain: described(optional(hostName()), "Host name of the service. The only field that can be changed in place."),
			dnsSubDomain: described(optional(array(hostName())), "Zones of a dedicated Confluent cluster; `[]` where it has none, as is sent where it is left out."),
			azureResourceIds: described(optional(array(unbroken()).check(_minLength(1))), "Azure resource id of each zone of a Confluent cluster."),
			gcpServiceAttachmentUris: described(optional(array(unbroken()).check(_minLength(1), _maxLength(3))), "Service attachment of each zone, at most three."),
			gcpConnectionIds: described(optional(array(unbroken()).check(_minLength(1), _maxLength(3))), "Ids of Private Service Connect connections, at most three. Atlas computes them as far as is known; leave them out.")
		}));
		let privateLinkSpec = (0, lazy.q)(() => fields().check(superRefine((link, context) => checkLink(link, schema_complainer(context)))));
		let optionalList = (0, lazy.q)(() => shown(array(schemas_string())));
		let privateLinkLive = (0, lazy.q)(() => looseObject({
			_id: nonEmpty(),
			provider: optionalText(),
			vendor: optionalText(),
			region: optionalText(),
			arn: optionalText(),
			authenticationScheme: optionalText(),
			serviceEndpointId: optionalText(),
			dnsDomain: optionalText(),
			dnsSubDomain: optionalList(),
			azureResourceIds: optionalList(),
			gcpServiceAttachmentUris: optionalList(),
			gcpConnectionIds: optionalList(),
			state: stateText(),
			errorMessage: optionalText(),
			interfaceEndpointId: optionalText()
		}));
		function schema_complainer(context) {
			return (path, message, fix) => context.addIssue({
				code: "custom",
				path: [...path],
				message,
				params: { fix }
			});
		}
		function checkLink(link, complain) {
			let { provider } = link;
			let vendor = vendorOf(link);
			let pair = pairOf(link);
			if (pair === null && VENDORS.includes(vendor)) {
				let fix = `${provider} takes ${vendorsOn(provider).join(", ")}, or no vendor`;
				complain(["vendor"], `Atlas has no ${vendor} links on ${provider}`, fix);
				return;
			}
			pair !== null && checkFields(link, complain);
			checkRegion(link, complain);
			checkService(link, complain);
			checkDomains(link, complain);
			if (provider === "AZURE" && link.serviceEndpointId !== void 0) {
				let meant = otherResource(vendor, link.serviceEndpointId);
				if (meant === null) return;
				let wanted = AZURE_RESOURCES[vendor];
				let form = `/subscriptions/\u2026/resourceGroups/\u2026/providers/${wanted?.type}/NAME`;
				let fix = meant === "" ? `write \`${form}\`` : `write \`${meant}\``;
				complain(["serviceEndpointId"], `\`serviceEndpointId\` must be the Azure resource id of ${wanted?.title}`, fix);
			}
		}
		function checkFields(link, complain) {
			let pair = pairOf(link);
			if (pair === null) return;
			let vendor = vendorOf(link);
			let named = vendor === "GENERIC" ? `${link.provider} without a vendor` : `${link.provider} + ${vendor}`;
			for (let field of FIELDS) if (link[field] === void 0) pair.required.includes(field) && complain([], `\`${field}\` is required for ${named}`, `add \`${field}\``);
			else if (!pair.required.includes(field) && !pair.optional.includes(field)) {
				let why = pair.forbidden?.[field];
				let fix = `${why === void 0 ? "" : `${why}: `}remove the line`;
				complain([field], `\`${field}\` is not used for ${named}`, fix);
			} else field === "gcpConnectionIds" && link.provider !== "GCP" && complain([field], `\`${field}\` is not used for ${named}`, "remove the line");
			link.provider === "AZURE" && vendor === "CONFLUENT" && link.azureResourceIds === void 0 && link.serviceEndpointId === void 0 && complain([], `\`azureResourceIds\` is required for ${named}`, "add `azureResourceIds`");
		}
		function checkRegion(link, complain) {
			let { provider, region } = link;
			if (region === void 0) return;
			let fault = regionFault(provider, region);
			if (fault?.level === "error") {
				complain(["region"], `\`region\` ${fault.message}`, fault.fix);
				return;
			}
			let other = otherRegion(link, region);
			if (other === null || !fieldsOf(link).includes(other.field)) return;
			complain(["region"], `\`region\` is \`${region}\`, and \`${other.field}\` is in \`${other.region}\``, `write \`region: ${other.region}\`, or correct \`${other.field}\``);
		}
		function checkService(link, complain) {
			let { provider, serviceEndpointId: service, dnsDomain, arn } = link;
			let vendor = vendorOf(link);
			let parts = arn === void 0 ? null : partsOfArn(arn);
			vendor === "MSK" && arn !== void 0 && parts === null && !/\s/.test(arn) && complain(["arn"], "`arn` must be the ARN of an MSK cluster", "write `arn:aws:kafka:REGION:ACCOUNT:cluster/NAME/ID`");
			let fault = parts === null ? null : regionFault("AWS", parts.region);
			fault?.level === "error" && complain(["arn"], `the region in \`arn\` ${fault.message}`, fault.fix);
			let meant = provider === "AWS" && service !== void 0 ? otherService(vendor, service) : null;
			meant !== null && complain(["serviceEndpointId"], `\`${service}\` is not the service of ${vendor}`, `write \`${meant}\``);
			provider === "AWS" && vendor === "CONFLUENT" && service !== void 0 && /^vpce-[0-9a-f]+$/i.test(service) && complain(["serviceEndpointId"], `\`${service}\` is an endpoint, and \`serviceEndpointId\` names a service`, "write the service's name, `com.amazonaws.vpce.REGION.vpce-svc-\u2026`");
			let cloud = vendor === "CONFLUENT" && dnsDomain !== void 0 ? cloudOfDomain(dnsDomain) : null;
			cloud !== null && cloud !== provider && complain(["dnsDomain"], `\`dnsDomain\` is a domain on ${cloud}, and \`provider\` is ${provider}`, "correct one of them");
		}
		function regionFault(provider, region) {
			if (regionOf(provider, region) !== null) return null;
			let names = regionNames(provider);
			let meant = (0, nearest.E1)(region, names);
			let elsewhere = CLOUDS.find((cloud) => regionOf(cloud, region) !== null);
			if (meant === null && elsewhere === void 0) return judge(region, { known: names });
			let hint = meant ?? (0, nearest.pA)(region, names);
			let where = elsewhere === void 0 ? "" : `: it is a region of ${elsewhere}`;
			let fix = hint === null ? `write a region of ${provider}` : `did you mean \`${hint}\`?`;
			return {
				level: "error",
				message: `cannot be \`${region}\`${where}`,
				fix
			};
		}
		function checkDomains(link, complain) {
			let { dnsDomain, dnsSubDomain } = link;
			if (link.provider !== "AWS" || vendorOf(link) !== "CONFLUENT") return;
			if (dnsDomain === void 0) {
				if ((dnsSubDomain?.length ?? 0) === 0) return;
				complain(["dnsSubDomain"], "`dnsSubDomain` needs `dnsDomain`", "add `dnsDomain`, or write `dnsSubDomain: []`");
				return;
			}
			dnsSubDomain?.forEach((zone, index) => {
				if (host(zone).endsWith(host(dnsDomain))) return;
				complain(["dnsSubDomain", String(index)], `\`${zone}\` is not inside \`${dnsDomain}\``, "each entry of `dnsSubDomain` ends with `dnsDomain`");
			});
		}
		function desiredKeys(link) {
			return levels(link).filter((level) => level.length > 0);
		}
		function levels(link) {
			let place = keys_placeOf(link);
			let target = targetKey(place);
			let targets = target === null ? [] : [target];
			switch (place.pair) {
				case "AWS/MSK": return [[`${arnText(link)} ${schemeKey(link.authenticationScheme)}`], [arnText(link)]];
				case "AWS/CONFLUENT": return place.domain === null ? [[`${target} -`], [`${target}`]] : [
					[`${target} ${place.domain}`],
					[`${target} -`],
					[`${target}`]
				];
				case "AWS/S3":
				case "AWS/LAMBDA":
				case "AWS/KINESIS": return [[`${place.pair} ${place.region}`], targets];
				case "AZURE/EVENTHUB":
				case "AZURE/AZURE_BLOB_STORAGE": return [targets];
				case "AZURE/CONFLUENT": return [
					zoneKeys(link),
					targets,
					[`${place.pair} ${place.domain ?? ""}`]
				];
				case "GCP/CONFLUENT": return [zoneKeys(link), [`${place.pair} ${place.domain ?? ""}`]];
				case "GCP/PUBSUB": return [[`${place.pair} ${place.region}`]];
				default: return pairOf(link) === null ? [[identityKey(place.pair, identityOf(link))], targets] : [[genericKey(place)], targets];
			}
		}
		function liveKeys(link) {
			let place = keys_placeOf(link);
			let target = targetKey(place);
			let keys = [genericKey(place), ...zoneKeys(link)];
			target !== null && keys.push(target, `${target} ${place.domain ?? "-"}`);
			if (link.arn) {
				let scheme = schemeKey(link.authenticationScheme);
				keys.push(`${arnText(link)} ${scheme}`);
				SCHEMES.includes(scheme) && keys.push(arnText(link));
			}
			place.domain !== null && keys.push(`${place.pair} ${place.domain}`);
			place.region !== "" && keys.push(`${place.pair} ${place.region}`);
			pairOf(link) === null && keys.push(...subsets(identityOf(link)).map(inPair(place.pair)));
			return [...new Set(keys)];
		}
		function understands(link) {
			if (link.arn) return !0;
			let provider = providerOf(link);
			if (link.region) return regionOf(provider, link.region) !== null;
			return provider === "AZURE" || pairOf(link) === GENERIC && !link.serviceEndpointId;
		}
		function schemeKey(scheme) {
			return scheme ? inKnownSpelling(scheme.toUpperCase(), SCHEME_WORDS) : DEFAULT_SCHEME;
		}
		let DEFAULT_SCHEME = "SASL_SCRAM";
		let SCHEMES = SCHEME_WORDS.known;
		let IDENTITY = [
			"region",
			"arn",
			"serviceEndpointId",
			"dnsDomain",
			"azureResourceIds",
			"gcpServiceAttachmentUris"
		];
		function identityOf(link) {
			let provider = providerOf(link);
			return IDENTITY.flatMap((field) => {
				let value = link[field];
				if (!value || value.length === 0) return [];
				let one = (text) => field === "region" ? regionKey(provider, text) : resourceId(host(text));
				return [[field, Array.isArray(value) ? value.map(one).sort().join() : one(String(value))]];
			});
		}
		function identityKey(pair, identity) {
			return `identity ${pair} ${JSON.stringify(identity)}`;
		}
		function inPair(pair) {
			return (identity) => identityKey(pair, identity);
		}
		function subsets(identity) {
			let found = [[]];
			for (let field of identity) found.push(...found.map((subset) => [...subset, field]));
			return found;
		}
		function arnText({ arn }) {
			return `arn ${arnKey(arn ?? "")}`;
		}
		let places = new WeakMap();
		function keys_placeOf(link) {
			let known = places.get(link) ?? readPlace(link);
			places.set(link, known);
			return known;
		}
		function readPlace(link) {
			let provider = providerOf(link);
			return {
				provider,
				vendor: vendorOf(link),
				isGeneric: pairOf(link) === GENERIC,
				pair: pairName(link),
				region: link.region ? regionKey(provider, link.region) : "",
				endpoint: link.serviceEndpointId ? resourceId(link.serviceEndpointId) : null,
				domain: link.dnsDomain ? host(link.dnsDomain) : null
			};
		}
		function targetKey({ provider, region, endpoint }) {
			if (endpoint === null) return null;
			return provider === "AZURE" ? `AZURE ${endpoint}` : `${provider} ${region} ${endpoint}`;
		}
		function genericKey({ provider, region, endpoint, domain }) {
			return `generic ${provider} ${region} ${endpoint ?? ""} ${domain ?? ""}`;
		}
		function zoneKeys(link) {
			return [...(link.azureResourceIds ?? []).map((id) => `zone ${resourceId(id)}`), ...(link.gcpServiceAttachmentUris ?? []).map((uri) => `zone ${attachment(uri)}`)];
		}
		function textOf(value) {
			if (value == null || value === "") return;
			return typeof value == "string" ? value : value.join(", ");
		}
		let unclearIdentity = {
			desiredKeys(link) {
				let { pair, provider, vendor, endpoint } = keys_placeOf(link);
				if (pairOf(link) === null) return [`vendor ${pair}`];
				let keys = [provider, UNKNOWN].flatMap((cloud) => [`${cloud} ${vendor}`, `${cloud} ${UNKNOWN}`]);
				return endpoint === null ? keys : [...keys, `endpoint ${provider} ${endpoint}`];
			},
			liveKeys(link) {
				let { pair, provider, vendor, endpoint, isGeneric } = keys_placeOf(link);
				let keys = pairOf(link) === null ? [`vendor ${pair}`] : [];
				if (isCloud(provider) && VENDORS.includes(vendor) && understands(link) && hasTarget(link) && isSchemeUnderstood(link)) return keys;
				let word = VENDORS.includes(vendor) && !isGeneric ? vendor : UNKNOWN;
				keys.push(`${isCloud(provider) ? provider : UNKNOWN} ${word}`);
				endpoint !== null && keys.push(`endpoint ${provider} ${endpoint}`);
				return keys;
			},
			differences(link, live) {
				if (pairOf(link) === null) {
					let differing = IDENTITY.filter((field) => textOf(link[field]) !== textOf(live[field]));
					return sideBySide(differing.length === 0 ? ["vendor"] : differing, link, live);
				}
				let found = comparisons(link, live);
				if (found.some(({ comparison }) => comparison === "other")) return [];
				return sideBySide(found.filter(({ field, comparison }) => comparison === "unclear" && textOf(link[field]) !== textOf(live[field])).map(({ field }) => field), link, live);
			}
		};
		let UNKNOWN = "?";
		function hasTarget(link) {
			if (pairName(link) === "AWS/MSK") return !!link.arn;
			return FOUND_BY_REGION.includes(pairName(link)) || TARGETS.some((field) => textOf(link[field]) !== void 0);
		}
		function isSchemeUnderstood({ arn, authenticationScheme }) {
			return !arn || SCHEMES.includes(schemeKey(authenticationScheme));
		}
		function comparisons(link, live) {
			let [place, there] = [keys_placeOf(link), keys_placeOf(live)];
			let target = compareTargets(link, live);
			let domain = place.domain === null || there.domain === null ? "unclear" : place.domain === there.domain ? "same" : "other";
			let leadsSomewhere = domain !== "unclear" || TARGETS.some((field) => textOf(live[field]) !== void 0);
			let isElsewhere = there.isGeneric && leadsSomewhere && target.comparison !== "same" && domain !== "same";
			let isFoundByTarget = target.comparison === "same";
			let shown = [
				{
					field: "provider",
					comparison: isCloud(there.provider) ? equality(place.provider, there.provider) : "unclear"
				},
				{
					field: "vendor",
					comparison: isElsewhere ? "other" : compareVendors(place, there, isFoundByTarget)
				},
				target,
				{
					field: "region",
					comparison: isFoundByTarget && place.provider === "AZURE" ? "same" : compareRegions(link, live)
				}
			];
			target.field === "arn" && target.comparison === "same" && shown.push(compareSchemes(live));
			return domain === "other" && !isFoundByTarget ? [{
				field: "dnsDomain",
				comparison: "other"
			}] : shown;
		}
		function equality(one, other) {
			return one === other ? "same" : "other";
		}
		function isCloud(provider) {
			return CLOUDS.includes(provider);
		}
		function compareVendors(place, there, isFoundByTarget) {
			if (place.vendor === there.vendor) return "same";
			return isFoundByTarget || there.isGeneric || !VENDORS.includes(there.vendor) ? "unclear" : "other";
		}
		function compareSchemes(live) {
			return {
				field: "authenticationScheme",
				comparison: isSchemeUnderstood(live) ? "other" : "unclear"
			};
		}
		let TARGETS = [
			"arn",
			"azureResourceIds",
			"gcpServiceAttachmentUris",
			"serviceEndpointId"
		];
		function compareTargets(link, live) {
			let field = TARGETS.find((one) => textOf(link[one]) !== void 0);
			let shown = TARGETS.find((one) => textOf(live[one]) !== void 0);
			let isOfPair = pairName(link) === pairName(live);
			if (field === void 0) return {
				field: "region",
				comparison: shown === void 0 || isOfPair ? "unclear" : "other"
			};
			if (textOf(live[field]) === void 0) return {
				field,
				comparison: shown === void 0 || isOfPair ? "unclear" : "other"
			};
			let [declared, there] = [targetsOf(link[field]), targetsOf(live[field])];
			if (declared.some((target) => there.includes(target))) return {
				field,
				comparison: "same"
			};
			return {
				field,
				comparison: isOfPair && FOUND_BY_REGION.includes(pairName(link)) ? "unclear" : "other"
			};
		}
		function targetsOf(value) {
			return [value ?? []].flat().map((one) => /serviceattachments/i.test(one) ? attachment(one) : resourceId(one));
		}
		function compareRegions(link, live) {
			let provider = providerOf(link);
			let declared = link.region ?? link.arn?.split(":")[3];
			let isRegion = (word) => !!word && regionOf(provider, word) !== null;
			let compareWith = (shown) => equality(regionKey(provider, declared ?? ""), regionKey(provider, shown));
			let shown = [live.region, live.arn?.split(":")[3]].find(isRegion);
			if (!declared) return "unclear";
			if (shown !== void 0) return compareWith(shown);
			let service = live.serviceEndpointId ? regionOfService(live.serviceEndpointId) : null;
			return isRegion(service) && compareWith(service) === "other" ? "other" : "unclear";
		}
		function sideBySide(fields, link, live) {
			return [...new Set(fields)].map((path) => ({
				path,
				live: live[path] || null,
				desired: link[path] ?? null,
				sensitive: !1,
				immutable: !0
			}));
		}
		let private_link_PATH = "/streams/privateLinkConnections";
		let IN_USE = "STREAM_PRIVATE_LINK_IN_USE";
		let privateLink = {
			key: "privateLinks",
			title: {
				one: "private link",
				many: "private links"
			},
			description: "A private network path from the project's stream processing to a service: Kafka on MSK or Confluent, Event Hubs, S3 and others. Atlas gives links no name; the key is a local name for references.",
			named: !1,
			roles: {
				read: "The service account needs the role Project Read Only.",
				write: WRITE_ROLES
			},
			interruption: {
				stops: "traffic",
				lacks: "private link"
			},
			get spec() {
				return privateLinkSpec();
			},
			get live() {
				return privateLinkLive();
			},
			phases: {
				IDLE: "pending",
				WORKING: "pending",
				DONE: "ready",
				FAILED: "failed",
				DELETE_REQUESTED: "deleting",
				DELETING: "deleting",
				DELETED: "deleting"
			},
			desiredKeys,
			liveKeys,
			unclearIdentity,
			warnings(link) {
				let region = link.region === void 0 ? null : regionFault(link.provider, link.region);
				return [
					...wordWarnings("vendor", link.vendor, VENDOR_WORDS),
					...region === null ? [] : [{
						path: ["region"],
						message: `\`region\` ${region.message}`,
						fix: region.fix
					}],
					...(link.arn === void 0 ? "aws" : partsOfArn(link.arn)?.partition ?? "aws") === "aws" ? [] : [OTHER_PARTITION],
					...wordWarnings("authenticationScheme", link.authenticationScheme, SCHEME_WORDS),
					...pairName(link) === "AZURE/CONFLUENT" && link.azureResourceIds === void 0 ? [NO_ZONES] : []
				];
			},
			differences(link, current) {
				return (0, compare.Mm)(withVendor(link), withVendor(current), rulesFor(providerOf(link))).filter(({ path }) => path !== "region" || understands(current)).filter(({ path, live }) => live !== null || !mustBeThere(link, current, path)).map((difference) => difference.path === "dnsDomain" ? dnsDomainDifference(difference, current) : difference);
			},
			canonical: (link) => (0, compare.Yu)(withVendor(link), rulesFor(providerOf(link))),
			describe: (current) => declarable(current),
			id: (current) => current._id,
			state: (current) => current.state || null,
			errorMessage: (current) => current.errorMessage || null,
			gone: (current) => current.state === "DELETED",
			settled: (current) => pairName(current) === "AWS/CONFLUENT" && !current.dnsDomain && !!current.interfaceEndpointId,
			manualStep: (link, current) => pairOf(link)?.manualStep?.(link, current) ?? null,
			peerInfo: (atlas, link) => atlasAccount(atlas, link),
			summary: (link) => private_link_summary(link),
			destination: (link) => link.arn ?? link.serviceEndpointId ?? link.azureResourceIds ?? link.gcpServiceAttachmentUris ?? link.dnsDomain ?? null,
			outputs: (current) => current.interfaceEndpointId ? { interfaceEndpointId: current.interfaceEndpointId } : {},
			list: (atlas) => atlas.list(private_link_PATH),
			async create(atlas, { spec }) {
				let { vendor, ...declared } = spec;
				let fields = pairName(spec) === "AWS/CONFLUENT" ? {
					dnsSubDomain: [],
					...declared
				} : declared;
				let body = vendorOf(spec) === "GENERIC" ? fields : {
					...fields,
					vendor
				};
				return createdId(await atlas.post(private_link_PATH, body), "_id");
			},
			async update(atlas, { spec }, current) {
				await atlas.patch(`${private_link_PATH}/${encodeURIComponent(current._id)}`, { dnsDomain: spec.dnsDomain });
			},
			remove: (atlas, current) => atlas.delete(`${private_link_PATH}/${encodeURIComponent(current._id)}`),
			inUseCodes: [IN_USE],
			adviceFor({ errorCode, detail }) {
				if (errorCode === IN_USE) return "A stream connection still uses it.";
				if (!/must have an Atlas Cluster on|Network Peering configured/i.test(detail)) return null;
				return "Create a cluster on that cloud in this project first, in the same region as the link where the service asks for it.";
			},
			exported: (current) => ({
				name: exportedName(current),
				fields: exportedFields(current)
			})
		};
		let OTHER_PARTITION = {
			path: ["arn"],
			message: "Atlas is only known to take ARNs of the partition `aws`",
			fix: "Atlas decides, and it is sent as it is"
		};
		let NO_ZONES = {
			path: ["serviceEndpointId"],
			message: "without `azureResourceIds` Atlas may refuse a new Confluent link on Azure",
			fix: "list the resource id of each zone in `azureResourceIds`"
		};
		function rulesFor(provider) {
			let known = private_link_RULES.get(provider);
			if (known) return known;
			let rules = {
				provider: {
					immutable: !0,
					canonical: upper
				},
				vendor: {
					immutable: !0,
					canonical: upper
				},
				region: {
					immutable: !0,
					canonical: onText((region) => regionKey(provider, region))
				},
				arn: {
					immutable: !0,
					canonical: onText(arnKey)
				},
				authenticationScheme: {
					immutable: !0,
					canonical: onText(schemeKey),
					absent: isDefaultScheme
				},
				serviceEndpointId: {
					immutable: !0,
					canonical: onText(resourceId)
				},
				dnsDomain: { canonical: onText(host) },
				dnsSubDomain: {
					immutable: !0,
					canonical: onSet(host),
					absent: isEmptyList
				},
				azureResourceIds: {
					immutable: !0,
					canonical: onSet(resourceId),
					absent: isEmptyList
				},
				gcpServiceAttachmentUris: {
					immutable: !0,
					canonical: onSet(attachment),
					absent: isEmptyList
				},
				gcpConnectionIds: {
					immutable: !0,
					canonical: onSet((id) => id),
					mayBeHidden: !0
				}
			};
			private_link_RULES.set(provider, rules);
			return rules;
		}
		let private_link_RULES = new Map();
		function withVendor(link) {
			return link.vendor === vendorOf(link) ? link : {
				...link,
				vendor: vendorOf(link)
			};
		}
		function upper(value) {
			return typeof value == "string" ? value.toUpperCase() : value;
		}
		function onText(fold) {
			return (value) => typeof value == "string" ? fold(value) : value;
		}
		function onSet(fold) {
			return (value) => Array.isArray(value) ? [...new Set(value.map((item) => fold(String(item))))].sort() : value;
		}
		function isEmptyList(value) {
			return Array.isArray(value) && value.length === 0;
		}
		function isDefaultScheme(value) {
			return typeof value == "string" && schemeKey(value) === DEFAULT_SCHEME;
		}
		function dnsDomainDifference(difference, current) {
			return {
				...difference,
				immutable: !!current.dnsDomain && current.state !== "IDLE"
			};
		}
		function private_link_summary(link) {
			let title = pairOf(link)?.title ?? `${link.vendor} on ${link.provider}`;
			let [, , , regionOfArn, , cluster] = link.arn?.split(":") ?? [];
			let name = cluster?.split("/")[1];
			let region = link.region ?? regionOfArn;
			return [name ? `${title} ${name}` : title, region].filter((part) => part).join(", ");
		}
		function mustBeThere(link, current, path) {
			if (pairName(link) !== pairName(current)) return !1;
			if (path === "azureResourceIds") return !current.serviceEndpointId;
			if (path === "serviceEndpointId" && FOUND_BY_REGION.includes(pairName(link))) return !0;
			return pairOf(link)?.required?.includes(path) ?? !1;
		}
		function declarable(current) {
			let fields = { provider: providerOf(current) };
			pairOf(current) !== GENERIC && (fields.vendor = vendorOf(current));
			for (let field of fieldsOf(current)) {
				let value = current[field];
				if (!value || field === "gcpConnectionIds") continue;
				if (Array.isArray(value) && value.length === 0 && field !== "dnsSubDomain") continue;
				fields[field] = typeof value == "string" ? private_link_written(field, value) : value;
			}
			return fields;
		}
		function private_link_written(field, value) {
			if (field === "authenticationScheme") return inKnownSpelling(value, SCHEME_WORDS);
			if (field === "dnsDomain") return bareHost(value) || value;
			return field === "arn" || field === "serviceEndpointId" ? value.trim() : value;
		}
		function exportedFields(current) {
			let fields = declarable(current);
			return pairName(current) === "AWS/CONFLUENT" ? {
				...fields,
				dnsSubDomain: fields.dnsSubDomain ?? []
			} : fields;
		}
		function exportedName(current) {
			let vendor = vendorOf(current).toLowerCase().replaceAll("_", "-");
			let region = current.region ? regionOf(providerOf(current), current.region)?.name ?? current.region : "";
			return [vendor, (current.arn?.split("/")[1] ?? current.dnsDomain?.split(".")[0] ?? region).toLowerCase()].filter((part) => part !== "").join("-");
		}
		var atlas_error = __nccwpck_require__(1316);
		let vpc_peering_connection_PATH = "/streams/vpcPeeringConnections";
		let vpc_peering_connection_spec = (0, lazy.q)(() => strictObject({
			requesterAccountId: described(schemas_string().check(_regex(/^\d{12}$/, "must be the id of an AWS account: 12 digits")), "AWS account that asks for the peering, 12 digits, in quotes."),
			requesterVpcId: described(schemas_string().check(_regex(/^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, "must be the id of a VPC, such as `vpc-0123456789abcdef0`")), "VPC in that account, e.g. `vpc-0123456789abcdef0`.")
		}));
		let vpc_peering_connection_live = (0, lazy.q)(() => looseObject({
			_id: nonEmpty(),
			name: optionalText(),
			requesterAccountId: optionalText(),
			requesterVpcId: optionalText(),
			localStatus: stateText(),
			cloudStatus: stateText(),
			statusMessage: optionalText()
		}));
		let vpc_peering_connection_RULES = {
			requesterAccountId: { immutable: !0 },
			requesterVpcId: { immutable: !0 }
		};
		let REQUESTS = ["initiating-request", "pending-acceptance"];
		let ENDED = [
			"failed",
			"expired",
			"rejected",
			"deleted"
		];
		let vpcPeeringConnection = {
			key: "vpcPeeringConnections",
			title: {
				one: "VPC peering connection",
				many: "VPC peering connections"
			},
			description: "An incoming VPC peering on AWS. The owner of the other VPC asks for it; apply then accepts it, which is an `update`. Until somebody asks, nothing is to do. `ensure: absent` rejects a request, or removes an active peering. Atlas lists requests by account: only those of declared accounts are seen. The key is local.",
			named: !1,
			roles: {
				read: "The service account needs the role Project Read Only.",
				write: "The service account needs the role Project Stream Processing Manager, Project Stream Processing Owner or Project Owner for this."
			},
			get spec() {
				return vpc_peering_connection_spec();
			},
			get live() {
				return vpc_peering_connection_live();
			},
			phases: {
				"initiating-request": "pending",
				"pending-acceptance": "pending",
				provisioning: "pending",
				active: "ready",
				deleting: "deleting",
				failed: "deleting",
				expired: "deleting",
				rejected: "deleting",
				deleted: "deleting",
				REQUEST_ACCEPT: "pending",
				ACCEPT_REQUESTED: "pending",
				ACTIVE: "ready",
				SCAN_FAILED: "failed",
				UPDATE_FAILED: "failed",
				REQUEST_REJECT: "deleting",
				REJECT_REQUESTED: "deleting",
				REQUEST_DELETE: "deleting",
				DELETE_REQUESTED: "deleting"
			},
			desiredKeys: ({ requesterAccountId, requesterVpcId }) => [[`${requesterAccountId} ${requesterVpcId}`]],
			liveKeys: ({ requesterAccountId, requesterVpcId }) => [`${requesterAccountId} ${requesterVpcId}`],
			differences: (peering, current) => [...(0, compare.Mm)(peering, vpc_peering_connection_declarable(current), vpc_peering_connection_RULES), ...isRequest(current) ? [acceptance(current)] : []],
			canonical: (peering) => (0, compare.Yu)(peering, vpc_peering_connection_RULES),
			describe: (current) => vpc_peering_connection_declarable(current),
			id: (current) => current._id,
			state: (current) => vpc_peering_connection_word(current),
			errorMessage: (current) => vpc_peering_connection_word(current).endsWith("_FAILED") && current.statusMessage || null,
			gone: (current) => ENDED.includes(vpc_peering_connection_word(current)),
			summary: ({ requesterAccountId, requesterVpcId }) => `AWS account ${requesterAccountId}, ${requesterVpcId}`,
			async list(atlas, _parent, declared) {
				let accounts = [...new Set(declared.map(({ requesterAccountId }) => requesterAccountId))];
				let asked = await Promise.all(accounts.map((requesterAccountId) => atlas.list(vpc_peering_connection_PATH, { requesterAccountId })));
				let active = await atlas.list("/streams/activeVpcPeeringConnections");
				let known = new Set(asked.flat().map(idOf));
				return [...asked.flat(), ...active.filter((peering) => !known.has(idOf(peering)))];
			},
			update: (atlas, { spec: { requesterAccountId, requesterVpcId } }, current) => atPath(current, (path) => atlas.post(`${path}:accept`, {
				requesterAccountId,
				requesterVpcId
			})),
			remove: (atlas, current) => atPath(current, (path) => isRequest(current) ? atlas.post(`${path}:reject`) : atlas.delete(path)),
			exported: (current) => ({
				name: current.requesterVpcId || current._id,
				fields: vpc_peering_connection_declarable(current)
			})
		};
		function acceptance(request) {
			return {
				path: "cloudStatus",
				live: vpc_peering_connection_word(request),
				desired: "active",
				sensitive: !1,
				immutable: !1
			};
		}
		function vpc_peering_connection_word({ localStatus, cloudStatus }) {
			if (cloudStatus && [...ENDED, "deleting"].includes(cloudStatus)) return cloudStatus;
			return (localStatus === "NONE" ? null : localStatus) || cloudStatus || "NONE";
		}
		function isRequest(peering) {
			return REQUESTS.includes(vpc_peering_connection_word(peering));
		}
		function vpc_peering_connection_declarable({ requesterAccountId, requesterVpcId }) {
			return {
				...requesterAccountId ? { requesterAccountId } : {},
				...requesterVpcId ? { requesterVpcId } : {}
			};
		}
		function idOf(peering) {
			return peering?._id;
		}
		async function atPath({ name, _id }, send) {
			let path = (id) => `${vpc_peering_connection_PATH}/${encodeURIComponent(id)}`;
			try {
				await send(path(name || _id));
			} catch (error) {
				if (!name || !(0, atlas_error.c4)(error)) throw error;
				await send(path(_id));
			}
		}
		let workspace_PATH = "/streams";
		let TIERS = { known: [
			"SP2",
			"SP5",
			"SP10",
			"SP30",
			"SP50"
		] };
		let regionText = (0, lazy.q)(() => schemas_string().check(_minLength(1), _maxLength(200)));
		let place = (0, lazy.q)(() => strictObject({
			cloudProvider: described(schemas_enum(CLOUDS), "Cloud provider."),
			region: described(regionText(), "Region, in Atlas's spelling for stream processing, e.g. `VIRGINIA_USA`.")
		}).check(superRefine(({ cloudProvider, region }, context) => {
			let fault = placeFault(cloudProvider, region);
			if (fault?.level !== "error") return;
			let { message, fix } = fault;
			context.addIssue({
				code: "custom",
				path: ["region"],
				message,
				params: { fix }
			});
		})));
		let workspace_spec = (0, lazy.q)(() => strictObject({
			dataProcessRegion: described(optional(place()), "Where the workspace runs. Left out, the workspace must exist already and is never created."),
			streamConfig: described(optional(strictObject({
				tier: described(optional(growing(TIERS)), "Tier of a processor that names none."),
				maxTierSize: described(optional(growing(TIERS)), "Largest tier that a processor may ask for.")
			})), "Sizes of the workspace's processors."),
			failoverRegions: described(optional(array(place()).check(_maxLength(2))), "Regions to fail over to, on the workspace's cloud. Atlas lets them be set once.")
		}).check(superRefine(({ dataProcessRegion: home, failoverRegions }, context) => {
			failoverRegions?.forEach((region, index) => {
				let issue = (message, fix) => context.addIssue({
					code: "custom",
					path: ["failoverRegions", index],
					message,
					params: { fix }
				});
				home && region.cloudProvider !== home.cloudProvider && issue(`a workspace on ${home.cloudProvider} cannot fail over to ${region.cloudProvider}`, "name a region there");
				home && placeText(region) === placeText(home) && issue("this is the workspace's own region", "remove it");
				failoverRegions.slice(0, index).some((other) => placeText(other) === placeText(region)) && issue("this region is in the list twice", "remove it");
			});
		})));
		let livePlace = () => looseObject({
			cloudProvider: optionalText(),
			region: optionalText()
		});
		let workspace_live = (0, lazy.q)(() => looseObject({
			_id: optionalText(),
			name: nonEmpty(),
			dataProcessRegion: shown(livePlace()),
			streamConfig: shown(looseObject({
				tier: optionalText(),
				maxTierSize: optionalText()
			})),
			failoverRegions: shown(array(livePlace()))
		}));
		let workspace_RULES = {
			"dataProcessRegion.cloudProvider": {
				immutable: !0,
				canonical: workspace_upper,
				mayBeHidden: !0
			},
			"dataProcessRegion.region": {
				canonical: workspace_upper,
				mayBeHidden: !0
			},
			failoverRegions: {
				canonical: placeSet,
				absent: (value) => Array.isArray(value) && value.length === 0
			}
		};
		let workspace = {
			key: "workspaces",
			title: {
				one: "workspace",
				many: "workspaces"
			},
			description: "A stream processing workspace; the key is its name in Atlas. Never replaced, and deleted only with `ensure: absent` and when it is empty.",
			named: !0,
			replaceable: !1,
			roles: {
				read: "The service account needs the role Project Read Only.",
				write: WRITE_ROLES
			},
			get spec() {
				return workspace_spec();
			},
			get live() {
				return workspace_live();
			},
			phases: {},
			desiredKeys: (_workspace, name) => [[name]],
			liveKeys: (current) => [current.name],
			warnings: ({ dataProcessRegion: home, failoverRegions = [], streamConfig }) => [
				...home === void 0 ? [] : placeWarnings(["dataProcessRegion"], home),
				...wordWarnings("streamConfig.tier", streamConfig?.tier, TIERS),
				...wordWarnings("streamConfig.maxTierSize", streamConfig?.maxTierSize, TIERS),
				...failoverRegions.flatMap((region, index) => placeWarnings(["failoverRegions", String(index)], region))
			],
			newNameWarning: nameWarning,
			consumers: holdsProcessors,
			createBlocker: ({ dataProcessRegion }) => dataProcessRegion === void 0 ? "add `dataProcessRegion` to have it created, or correct its name" : null,
			differences(declared, current) {
				let now = workspace_declarable(current);
				let isSamePlace = placeText(declared.dataProcessRegion ?? null) === placeText(now.dataProcessRegion ?? null);
				let found = (0, compare.Mm)(declared, now, workspace_RULES).filter(({ path }) => !(isSamePlace && path.startsWith("dataProcessRegion")));
				let isSet = (current.failoverRegions ?? []).length > 0;
				return found.map((one) => one.path === "failoverRegions" ? {
					...one,
					immutable: isSet
				} : one);
			},
			canonical: (declared) => (0, compare.Yu)(declared, workspace_RULES),
			describe: (current) => workspace_declarable(current),
			id: (current) => current._id || null,
			liveName: (current) => current.name,
			state: () => null,
			summary: ({ dataProcessRegion: home, streamConfig }) => [home === void 0 ? "as it is" : `${home.cloudProvider} ${home.region}`, streamConfig?.tier].filter((part) => part !== void 0).join(", "),
			list: (atlas) => atlas.list(workspace_PATH),
			async create(atlas, { name, spec: declared }) {
				let { failoverRegions = [], ...fields } = declared;
				let body = {
					name,
					...fields,
					...failoverRegions.length > 0 ? { failoverRegions } : {}
				};
				return createdId(await atlas.post(workspace_PATH, body), "_id");
			},
			async update(atlas, { name, spec: declared }, current, differences) {
				let differs = (field) => differences.some(({ path }) => path.split(".")[0] === field);
				let path = `${workspace_PATH}/${encodeURIComponent(name)}`;
				let first = {
					...differs("dataProcessRegion") ? declared.dataProcessRegion : {},
					...differs("streamConfig") ? { streamConfig: {
						...sizes(current),
						...declared.streamConfig
					} } : {}
				};
				Object.keys(first).length > 0 && await atlas.patch(path, first);
				differs("failoverRegions") && await atlas.patch(path, { failoverRegions: declared.failoverRegions });
			},
			midway(declared, current, differences) {
				let roots = new Set(differences.map(({ path }) => path.split(".")[0]));
				if (!roots.has("failoverRegions") || roots.size === 1) return null;
				return {
					...current,
					...roots.has("dataProcessRegion") ? { dataProcessRegion: declared.dataProcessRegion } : {},
					...roots.has("streamConfig") ? { streamConfig: {
						...sizes(current),
						...declared.streamConfig
					} } : {}
				};
			},
			remove: (atlas, current) => atlas.delete(`${workspace_PATH}/${encodeURIComponent(current.name)}`),
			exported: (current) => ({
				name: current.name,
				fields: workspace_declarable(current)
			})
		};
		function placeFault(cloud, word) {
			let known = workspaceRegions(cloud);
			if (known.includes(word)) return null;
			let meant = regionOf(cloud, word);
			if (meant !== null) {
				if (meant.workspace !== null) return {
					level: "warning",
					message: `\`${word}\` is another name of a region that workspaces know as \`${meant.workspace}\``,
					fix: `Atlas calls it \`${meant.workspace}\` here; write that`
				};
				return {
					level: "warning",
					message: `\`${word}\` is a region in which Atlas is not known to offer workspaces`,
					fix: `Atlas decides, and it is sent as it is; ${accepted(known)}`
				};
			}
			let name = (0, nearest.E1)(word, regionNames(cloud));
			let typo = (0, nearest.E1)(word, known) ?? (name === null ? null : regionOf(cloud, name)?.workspace ?? name);
			if (typo !== null) {
				let fix = `did you mean \`${typo}\`? ${accepted(known)}`;
				return {
					level: "error",
					message: `\`${word}\` is no region of ${cloud} for stream processing`,
					fix
				};
			}
			let other = CLOUDS.find((one) => workspaceRegions(one).includes(word));
			if (other !== void 0) return {
				level: "error",
				message: `\`${word}\` is no region of ${cloud} for stream processing: it is one of ${other}`,
				fix: accepted(known)
			};
			let near = (0, nearest.pA)(word, known);
			let fix = `Atlas decides, and it is sent as it is; ${near === null ? accepted(known) : `the nearest known word is \`${near}\``}`;
			return {
				level: "warning",
				message: `the region ${unknownWord(word)}`,
				fix
			};
		}
		function placeWarnings(path, { cloudProvider, region }) {
			let fault = placeFault(cloudProvider, region);
			return fault === null ? [] : [{
				path: [...path, "region"],
				message: fault.message,
				fix: fault.fix
			}];
		}
		function workspace_declarable(current) {
			let { dataProcessRegion: home, failoverRegions } = current;
			let configured = sizes(current);
			return {
				...home?.region && home.cloudProvider ? { dataProcessRegion: placeFields(home) } : {},
				...Object.keys(configured).length > 0 ? { streamConfig: configured } : {},
				...failoverRegions && failoverRegions.length > 0 ? { failoverRegions: failoverRegions.map(placeFields) } : {}
			};
		}
		function sizes({ streamConfig }) {
			let { tier, maxTierSize } = streamConfig ?? {};
			return {
				...tier ? { tier: inKnownSpelling(tier, TIERS) } : {},
				...maxTierSize ? { maxTierSize: inKnownSpelling(maxTierSize, TIERS) } : {}
			};
		}
		function placeFields({ cloudProvider, region }) {
			let cloud = inKnownSpelling(cloudProvider ?? "", { known: CLOUDS });
			return {
				cloudProvider: cloud || null,
				region: region ? regionOf(cloud, region)?.workspace ?? region : null
			};
		}
		function placeText(value) {
			if (!(0, compare.jh)(value)) return "";
			let cloud = String(value.cloudProvider).toUpperCase();
			return `${cloud} ${regionKey(cloud, String(value.region))}`;
		}
		function placeSet(value) {
			return Array.isArray(value) ? value.map(placeText).sort() : value;
		}
		function workspace_upper(value) {
			return typeof value == "string" ? value.toUpperCase() : value;
		}
		let KINDS = (0, kind_order.f9)(Object.values(registry_namespaceObject));
	}),
	5920: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { i: () => main });
		var external_node_fs_ = __nccwpck_require__(3024);
		function readEvent(env, readFile) {
			let name = env.GITHUB_EVENT_NAME;
			let [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? "").split("/");
			if (!name || !owner || !repo || rest.length > 0) return null;
			let payload = readPayload(env.GITHUB_EVENT_PATH, readFile);
			let pullRequest = readPullRequest(fields(payload.pull_request));
			let repository = fields(payload.repository);
			let ref = env.GITHUB_REF ?? "";
			let isTag = ref.startsWith("refs/tags/");
			let serverUrl = address(env.GITHUB_SERVER_URL) ?? "https://github.com";
			let apiUrl = address(env.GITHUB_API_URL) ?? "https://api.github.com";
			return {
				name,
				repository: {
					owner,
					repo,
					id: env.GITHUB_REPOSITORY_ID ?? "",
					isPrivate: typeof repository.private == "boolean" ? repository.private : null,
					defaultBranch: event_text(repository.default_branch)
				},
				sha: env.GITHUB_SHA ?? "",
				ref,
				branch: pullRequest?.baseRef ?? branchOf(ref),
				isTag,
				actor: env.GITHUB_ACTOR ?? "",
				pullRequest,
				before: name === "push" ? commit(payload.before) : null,
				pushed: name === "push" ? commitIds(payload.commits) : [],
				runUrl: runAddress(env, serverUrl, `${owner}/${repo}`),
				runNumber: env.GITHUB_RUN_NUMBER ?? "",
				uses: env.GITHUB_ACTION_REPOSITORY && env.GITHUB_ACTION_REF ? {
					repository: env.GITHUB_ACTION_REPOSITORY,
					ref: env.GITHUB_ACTION_REF
				} : null,
				serverUrl,
				apiUrl,
				graphqlUrl: address(env.GITHUB_GRAPHQL_URL) ?? graphqlFrom(apiUrl)
			};
		}
		function eventFileProblem(env, readFile) {
			let { GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: repository = "" } = env;
			if (!/^[^/]+\/[^/]+$/.test(repository)) return `GITHUB_REPOSITORY is not the owner and the name of a repository, but \`${repository}\`. The runner, or the engine in its place, has to set it.`;
			if (!file) return `GITHUB_EVENT_PATH is empty, so there is no event file. ${EVENT_FILE}`;
			try {
				let payload = JSON.parse(readFile(file));
				if (typeof payload == "object" && payload && !Array.isArray(payload)) return null;
				return `The event file is not a JSON object. ${EVENT_FILE}`;
			} catch (error) {
				return `The event file could not be read: ${error.message}. ${EVENT_FILE}`;
			}
		}
		let EVENT_FILE = "It says which pull request or push this run is about; the runner, or the engine in its place, has to write it.";
		function pullRequestProblem(event) {
			if (!event?.name.startsWith("pull_request") || event.pullRequest !== null) return null;
			return `The event file says nothing of the pull request. ${EVENT_FILE}`;
		}
		function wrongEvent(command, event) {
			if (!event || command !== "apply" && command !== "plan") return null;
			if (event.name === "pull_request_target") return `\`${command}\` does not run on \`pull_request_target\`: there a stranger's files meet this repository's secrets. ${USE}`;
			if (command === "apply") return unmerged(event);
			if (!STARTED_BY_ANYBODY.test(event.name)) return null;
			return `\`plan\` does not run on \`${event.name}\`: anybody can start it, and it has this repository's secrets, so a stranger would be told what Atlas has. ${USE}`;
		}
		let USE = "Use `pull_request` for `plan`, `push` to a branch for `apply`.";
		let STARTED_BY_ANYBODY = /^(workflow_run|issue_comment|issues|discussion(_comment)?)$/;
		function unmerged(event) {
			let instead = "Run `apply` on `push` to the branch that pull requests are merged into.";
			if (event.name === "merge_group") return `\`apply\` does not run on \`merge_group\`: what waits in a merge queue is not merged yet. ${instead}`;
			if (event.name === "push" && event.isTag) return `\`apply\` does not run on the push of a tag (\`${event.ref}\`). ${instead}`;
			if (!(event.name.startsWith("pull_request") || event.ref.startsWith("refs/pull/")) || event.pullRequest?.merged) return null;
			let which = event.pullRequest ? `pull request ${event.pullRequest.number}` : "this pull request";
			return `\`apply\` does not run on \`${event.name}\` before the merge, and ${which} is not merged. ${instead}`;
		}
		function cannotHaveSecrets(event) {
			if (!event?.pullRequest) return !1;
			if (event.actor === "dependabot[bot]") return !0;
			let own = `${event.repository.owner}/${event.repository.repo}`.toLowerCase();
			return event.pullRequest.headRepo?.toLowerCase() !== own;
		}
		function readPayload(path, readFile) {
			if (!path) return {};
			try {
				return fields(JSON.parse(readFile(path)));
			} catch {
				return {};
			}
		}
		function readPullRequest(pull) {
			let head = fields(pull.head);
			let base = fields(pull.base);
			let number = pull.number;
			let headSha = commit(head.sha);
			let baseSha = commit(base.sha);
			let baseRef = event_text(base.ref);
			if (typeof number != "number" || !Number.isSafeInteger(number) || !headSha || !baseSha || !baseRef) return null;
			let merged = pull.merged === !0;
			return {
				number,
				headRepo: event_text(fields(head.repo).full_name),
				headSha,
				baseRef,
				baseSha,
				merged,
				mergedAt: merged ? event_text(pull.merged_at) : null,
				state: pull.state === "closed" ? "closed" : "open",
				mergeCommitSha: merged ? commit(pull.merge_commit_sha) : null
			};
		}
		function branchOf(ref) {
			return ref.startsWith("refs/heads/") ? ref.slice(11) : null;
		}
		function runAddress(env, serverUrl, repository) {
			let attempt = Number(env.GITHUB_RUN_ATTEMPT ?? "1");
			let run = `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`;
			return attempt > 1 ? `${run}/attempts/${attempt}` : run;
		}
		function graphqlFrom(apiUrl) {
			return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/, "/graphql") : `${apiUrl}/graphql`;
		}
		function address(value) {
			return value ? value.replace(/\/+$/, "") : null;
		}
		function fields(value) {
			return typeof value == "object" && value && !Array.isArray(value) ? value : {};
		}
		function event_text(value) {
			return typeof value == "string" && value !== "" ? value : null;
		}
		function commitIds(value) {
			return Array.isArray(value) ? value.flatMap((one) => commit(fields(one).id) ?? []) : [];
		}
		function commit(value) {
			return typeof value == "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : null;
		}
		var verdict = __nccwpck_require__(2724);
		function missingCredentials({ clientId, clientSecret }, surface = "workflow") {
			if (surface === "terminal") return `there are no Atlas credentials: set ${[...clientId === null ? ["MONGODB_ATLAS_CLIENT_ID"] : [], ...clientSecret === null ? ["MONGODB_ATLAS_CLIENT_SECRET"] : []].join(" and ")}`;
			if (clientId === null && clientSecret === null) return "there are no Atlas credentials: set the inputs `client-id` and `client-secret`, or MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET";
			let [input, variable] = clientId === null ? ["client-id", "MONGODB_ATLAS_CLIENT_ID"] : ["client-secret", "MONGODB_ATLAS_CLIENT_SECRET"];
			return `the input \`${input}\` is empty, and so is ${variable}; the other credential is there. A workflow reads a variable with \`vars.NAME\` and a secret with \`secrets.NAME\`: look in which of the two, and in which environment, the value is`;
		}
		function credentialsMode({ inputs, event }) {
			let { command, clientId, clientSecret, missingCredentials: wish } = inputs;
			if (clientId !== null && clientSecret !== null) return "connect";
			if (command !== "plan") return "fail";
			if (wish !== "auto") return wish;
			return event?.name === "pull_request" && cannotHaveSecrets(event) ? "validate" : "fail";
		}
		function sayValidatedOnly({ runner }) {
			runner.annotate({
				level: "notice",
				message: "This run has no Atlas credentials, so the file was checked offline and no plan was made.",
				file: null,
				line: null,
				column: null
			});
		}
		function noCredentialsReport(config, { inputs, surface }) {
			if (!config.loaded.target) return (0, verdict.qn)(config);
			let message = missingCredentials(inputs, surface);
			return (0, verdict.EI)(config, {
				result: "failed",
				failureReason: "no-credentials"
			}, { error: `${message[0]?.toUpperCase()}${message.slice(1)}.` });
		}
		var problem = __nccwpck_require__(951);
		var context = __nccwpck_require__(8402);
		var published = __nccwpck_require__(1251);
		var run_end = __nccwpck_require__(2328);
		async function publishAll(run, ended) {
			let { inputs } = run;
			let reports = ended.map(({ report }) => report);
			let wanted = ended.filter(({ report }) => isWanted(run, report));
			if (wanted.length === 0) return (0, run_end.lx)(inputs, reports);
			let published = new Map();
			let untold = new Set();
			let broken = new Map();
			let show = run.interrupted.aborted ? null : await publisher(run);
			for (let one of wanted) {
				if (show === null || run.interrupted.aborted) {
					untold.add(one.report);
					continue;
				}
				try {
					published.set(one.report.name, await show(one));
				} catch (error) {
					broken.set(one.report, (0, verdict.MK)(run, one.config, error));
				}
			}
			return (0, run_end.lx)(inputs, reports.map((report) => {
				let bug = broken.get(report);
				if (bug !== void 0) return {
					...report,
					result: bug.result,
					failureReason: bug.failureReason,
					error: bug.error
				};
				return untold.has(report) ? cutOff(report) : told(report, published.get(report.name));
			}), published);
		}
		function isWanted(run, report) {
			let { command, comment, driftIssue } = run.inputs;
			if (run.event === null) return !1;
			if (command === "drift") return driftIssue && wantsDriftIssue(run, report);
			return command === "plan" && comment !== "never" && (0, context._)(run) !== null;
		}
		async function publisher(run) {
			let github = await run.github();
			if (github === null) return async () => ({
				...published.q,
				failed: withoutToken(run)
			});
			if (run.inputs.command === "drift") {
				let [issues, { publishDrift }] = await Promise.all([run.driftIssues(), __nccwpck_require__.e(456).then(__nccwpck_require__.bind(__nccwpck_require__, 5456))]);
				if (issues === null) return async () => published.q;
				return ({ config, report }) => publishDrift(run, github, issues, config, report);
			}
			let facts = await run.pullFacts();
			if (facts === null) return async () => published.q;
			let { publishPlan } = await Promise.all([
				__nccwpck_require__.e(942),
				__nccwpck_require__.e(274),
				__nccwpck_require__.e(244),
				__nccwpck_require__.e(915),
				__nccwpck_require__.e(169)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 7169));
			return ({ config, report }) => publishPlan(run, github, facts, config, report);
		}
		function withoutToken({ inputs }) {
			return `\`github-token\` is empty, so ${inputs.command === "drift" ? "the drift issue" : "the plan comment"} cannot be written. Leave the input at its default, or set \`${inputs.command === "drift" ? "drift-issue: false" : "comment: never"}\`.`;
		}
		function cutOff(report) {
			return {
				...report,
				result: report.result === "invalid" ? "invalid" : "failed",
				failureReason: report.failureReason ?? "interrupted",
				error: report.error ?? "The run was told to stop before it could show this on GitHub. Run the job again."
			};
		}
		function told(report, shown) {
			if (shown?.clash) return {
				...report,
				result: "invalid",
				failureReason: "config-invalid",
				problems: [...report.problems, (0, problem.Zw)(shown.clash, {
					file: report.config,
					line: 1,
					column: 1
				})]
			};
			if (shown?.failed == null) return report;
			let reasons = ["github-api", ...report.failureReason === null ? [] : [report.failureReason]];
			return {
				...report,
				result: report.result === "invalid" ? "invalid" : "failed",
				failureReason: (0, verdict.YH)(reasons),
				error: report.error ?? shown.failed
			};
		}
		function wantsDriftIssue({ event, runner }, { name, plan, result, failureReason }) {
			if (plan === null || failureReason === "forbidden" || failureReason === "atlas-api" || result === "invalid") return !1;
			let { defaultBranch } = event?.repository ?? { defaultBranch: null };
			let branch = event?.branch ?? null;
			if (defaultBranch === null || branch === null || branch === defaultBranch) return !0;
			runner.warning(`${name}: drift issues are kept for ${defaultBranch} only; this run is for ${branch}.`);
			return !1;
		}
		var targets = __nccwpck_require__(2829);
		function validateReport(config) {
			if (!config.loaded.target) return (0, verdict.qn)(config);
			return (0, verdict.EI)(config, {
				result: "validated",
				failureReason: null
			});
		}
		var model_clock = __nccwpck_require__(8338);
		var connect = __nccwpck_require__(1283);
		var run_inputs = __nccwpck_require__(9744);
		var model_address = __nccwpck_require__(2460);
		var text_escape = __nccwpck_require__(8944);
		var outcomes = __nccwpck_require__(4071);
		var severity = __nccwpck_require__(9757);
		function annotations(reports, view, most = 9) {
			let all = reports.flatMap((report) => ofTarget(report, view, reports.length > 1)).toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
			let first = all.slice(0, most);
			let level = all[most]?.level;
			if (level === void 0) return first;
			return [...first, {
				level,
				message: `${(0, text_escape.zD)(all.length - first.length)} more in the summary`,
				file: null,
				line: null,
				column: null
			}];
		}
		let LEVELS = [
			"error",
			"warning",
			"notice"
		];
		function ofTarget(report, view, named) {
			let prefix = named ? `${report.name}: ` : "";
			let note = (level, message, { file, line, column } = NOWHERE) => ({
				level,
				message: (0, text_escape.ml)((0, text_escape.ts)(view.redact(prefix + message).replace(/\s+/gu, " ").trim()), 2e3),
				file: file === null ? null : view.redact(file),
				line,
				column
			});
			let { plan, refusal } = report;
			return [
				...report.problems.map((problem) => note("error", problemMessage(problem), problem)),
				...exportNotes(report, note),
				...report.warnings.map((warning) => note("warning", problemMessage(warning), warning)),
				...report.error === null ? [] : [note("error", report.error)],
				...refusal === null ? [] : [note("error", [refusal.message, ...refusal.waysForward.map((way) => `\u2022 ${way}`)].join(" "))],
				...plan === null ? [] : [...outcomeNotes(report, plan, view, note), ...planNotes(report, plan, note)],
				...report.result === "validated" && view.command !== "validate" ? [note("notice", "The configuration is valid. No plan was made: this run has no Atlas credentials.", {
					file: report.config,
					line: null,
					column: null
				})] : []
			];
		}
		let NOWHERE = {
			file: null,
			line: null,
			column: null
		};
		function problemMessage(problem) {
			return `${problem.address === null ? "" : `${problem.address}: `}${problem.message}${problem.fix === null ? "" : `; ${problem.fix}`}`;
		}
		function exportNotes({ exported }, note) {
			if (exported === null) return [];
			let { leftOut, omitted, unreadable, differences } = exported;
			let first = leftOut.slice(0, 3).map(({ title, label, reason }) => `${title.one} ${label} (${reason})`);
			let more = leftOut.length - first.length;
			let told = [...first, ...more === 0 ? [] : [`${(0, text_escape.zD)(more)} more`]].join("; ");
			return [
				...leftOut.length === 0 ? [] : [note("warning", `${(0, text_escape.zD)(leftOut.length)} left out of the file: ${told}`)],
				...omitted.length === 0 ? [] : [note("warning", `fields that a file cannot declare are left out: ${omitted.slice(0, 5).join("; ")}`)],
				...unreadable.length === 0 ? [] : [note("warning", `not readable with this account: ${unreadable.join(", ")}`)],
				...differences.length === 0 ? [] : [note("warning", `a plan of the file is not empty: ${differences.slice(0, 3).join("; ")}`)]
			];
		}
		function outcomeNotes(report, plan, view, note) {
			let rows = view.command === "apply" && report.refusal === null ? (0, outcomes.w)(report, plan) : [];
			return (report.outcomes.size === 0 ? rows.filter(({ end }) => end === "left-alone") : rows).flatMap(({ change, end, outcome }) => {
				let message = outcome?.error?.message ?? "";
				if (end === "failed") return [note("error", `${change.address}: ${change.action} failed: ${message}`, change.source)];
				if (end === "timed-out") return [note("error", `${change.address}: still provisioning: ${message}`, change.source)];
				if (end === "skipped" || end === "not-started") return [note("warning", `${change.address}: ${end === "not-started" ? "not started" : end}${message === "" ? "" : `: ${message}`}`, change.source)];
				return end === "left-alone" ? [notAllowed(change, note)] : [];
			});
		}
		function planNotes(report, plan, note) {
			return [
				...plan.resources.filter((change) => report.outcomes.get(change.address) === void 0).flatMap((change) => stateNote(change, note)),
				...plan.unreadable.map(({ kind, parent, reason }) => note(report.failureReason === "forbidden" ? "error" : "warning", `could not read ${kind}${parent === null ? "" : ` of ${(0, model_address.cb)(parent)}`}: ${reason}`)),
				...plan.warnings.map((warning) => note("warning", warning))
			];
		}
		function ambiguity({ address, candidates, fields }) {
			let ids = candidates.slice(0, 5).join(", ");
			if (fields.length === 0) return `${address} matches ${candidates.length} live objects (${ids}): name one with \`id:\``;
			return `${address} may be ${ids}, whose ${[...new Set(fields.map(({ path }) => `\`${path}\``))].join(", ")} cannot be compared: pin it with \`id:\`, or give that one an entry of its own`;
		}
		function stateNote(change, note) {
			if (change.blockedBy === "ambiguous") return [note("error", ambiguity(change), change.source)];
			if (change.blockedBy === "not-live") return [note("error", `${change.address}: no live object has the id that \`id:\` names`, change.source)];
			if (change.createBlocker !== null) return [note("error", `${change.address} is not there in Atlas: ${change.createBlocker}`, change.source)];
			if ((0, severity.yf)(change) === "failed") return [note("warning", `${change.address} failed in Atlas${change.message === null ? "" : `: ${change.message}`}`, change.source)];
			return [];
		}
		function notAllowed(change, note) {
			return note("warning", `${change.address}: ${change.action} is not in \`allowed-actions\`, left alone`, change.source);
		}
		var value = __nccwpck_require__(2542);
		function jsonReport(reports, run, view) {
			return {
				formatVersion: 1,
				command: run.command,
				result: run.result,
				targets: reports.map((report) => target(report, view))
			};
		}
		function target(report, view) {
			let { plan } = report;
			let text = (value) => value === null ? null : view.redact(value);
			return {
				name: view.redact(report.name),
				projectId: text(report.projectId),
				config: view.redact(report.config),
				digest: plan?.digest ?? null,
				result: report.result,
				failureReason: report.failureReason,
				error: text(report.error),
				refusal: report.refusal === null ? null : refusal(report.refusal, view.redact),
				declared: Object.fromEntries(report.declared.map(({ kind, count }) => [kind, count])),
				...report.exported === null ? {} : { exported: exportJson(report.exported, view.redact) },
				counts: plan?.counts ?? null,
				resources: plan === null ? [] : plan.resources.map((change) => resource(change, plan, report.outcomes.get(change.address) ?? null, view)),
				unmanaged: plan === null || !view.showUnmanaged ? [] : plan.unmanaged.map((object) => unmanaged(object, view.redact)),
				unreadable: (plan?.unreadable ?? []).map(({ kind, parent, reason }) => ({
					kind,
					scope: parent === null ? null : view.redact((0, model_address.cb)(parent)),
					reason: view.redact(reason)
				})),
				warnings: [...report.warnings.map(problem.fI), ...plan?.warnings ?? []].map(view.redact),
				problems: report.problems.map((problem) => problemJson(problem, view.redact))
			};
		}
		function exportJson({ leftOut, omitted, unreadable, differences }, redact) {
			return {
				leftOut: leftOut.map(({ kind, label, reason }) => ({
					kind,
					label: redact(label),
					reason: redact(reason)
				})),
				omitted: omitted.map(redact),
				unreadable: unreadable.map(redact),
				differences: differences.map(redact)
			};
		}
		function refusal(refused, redact) {
			return {
				reason: refused.reason,
				message: redact(refused.message),
				waysForward: refused.waysForward.map(redact),
				addresses: refused.addresses.map(redact)
			};
		}
		function resource(change, plan, outcome, view) {
			let { redact } = view;
			let text = (value) => value === null ? null : redact(value);
			return {
				address: redact(change.address),
				kind: change.kind,
				action: change.action,
				allowed: change.allowed,
				id: text((outcome ?? change).id),
				state: text((outcome ?? change).state),
				reason: change.reason,
				message: text(change.message),
				fields: change.fields.map((field) => ({
					path: redact(field.path),
					...(0, value.oB)(field, redact),
					sensitive: field.sensitive,
					immutable: field.immutable
				})),
				handover: text(change.manualStep),
				obstacle: text(change.createBlocker),
				dependsOn: change.dependsOn.map(redact),
				usedBy: (0, severity.a1)(change, plan, view.showUnmanaged).names.map(redact),
				usedByCount: change.usedBy.length,
				candidates: change.candidates.map(redact),
				destructive: change.destructive,
				source: {
					file: redact(change.source.file),
					line: change.source.line,
					column: change.source.column
				},
				outcome: outcome === null ? null : outcomeJson(outcome, redact)
			};
		}
		function outcomeJson(outcome, redact) {
			return {
				status: outcome.status,
				error: outcome.error === null ? null : {
					message: redact(outcome.error.message),
					reason: outcome.error.reason
				},
				seconds: outcome.seconds,
				id: outcome.id === null ? null : redact(outcome.id),
				state: outcome.state === null ? null : redact(outcome.state),
				outputs: (0, value.uH)(outcome.outputs, redact),
				...outcome.peer === null ? {} : { peer: redact(outcome.peer) }
			};
		}
		function unmanaged(object, redact) {
			let { kind, name, parent } = object;
			return {
				kind,
				address: name === null ? null : redact((0, model_address.GI)((0, model_address.ZE)(kind, name, parent))),
				scope: object.parent === null ? null : redact((0, model_address.cb)(object.parent)),
				id: object.id === null ? null : redact(object.id),
				name: object.name === null ? null : redact(object.name),
				state: object.state === null ? null : redact(object.state),
				config: (0, value.uH)(object.config, redact)
			};
		}
		function problemJson(problem, redact) {
			return {
				message: redact(problem.fix === null ? problem.message : `${problem.message}; ${problem.fix}`),
				file: problem.file === null ? null : redact(problem.file),
				line: problem.line,
				column: problem.column,
				address: problem.address === null ? null : redact(problem.address)
			};
		}
		var markdown = __nccwpck_require__(2189);
		var problem_blocks = __nccwpck_require__(724);
		var shortening = __nccwpck_require__(1391);
		var wording = __nccwpck_require__(2048);
		function sentence(reports, command) {
			if (reports.length === 0) return "no configuration was read";
			if (reports.length <= 5) return reports.map((report) => `${(0, text_escape.ml)((0, text_escape.ts)(report.name), 80)}: ${sentenceOf(report, command)}`).join(" \u00b7 ");
			let results = [...Map.groupBy(reports, (report) => report.result)].map(([result, same]) => `${(0, text_escape.zD)(same.length)} ${result}`);
			return `${(0, text_escape.zD)(reports.length)} targets: ${results.join(", ")}`;
		}
		function sentenceOf(report, command) {
			let { result, plan } = report;
			let reason = report.refusal?.reason ?? report.failureReason;
			if (result === "invalid" && report.headline !== null) return `not applied (${report.headline})`;
			if (result === "invalid") return `invalid, ${(0, wording.hS)(report.problems.length, "problem")}`;
			if (result === "validated") return `valid, ${(0, wording.hS)((0, wording.cM)(report.declared), "resource")}`;
			if (result === "exported") return exported(report);
			if (report.refusal !== null && report.outcomes.size === 0) return `refused (${report.refusal.reason}), nothing was changed`;
			let words = report.headline ?? (reason === null ? null : wording.J$[reason]);
			let why = words === null ? "" : ` (${words})`;
			if (plan === null) return `failed${why}`;
			let left = report.fileChanges?.left.length ?? 0;
			let note = left === 0 ? "" : `; ${(0, wording.hS)(left, "entry", "entries")} left the file`;
			if (command !== "apply") return `${planned(plan)}${note}${why}`;
			return `${applied(report)}${why}`;
		}
		function exported({ declared, exported: result }) {
			let left = result?.leftOut.length ?? 0;
			let omitted = result?.omitted.length ?? 0;
			let unread = result?.unreadable.length ?? 0;
			return [
				`exported ${(0, wording.hS)((0, wording.cM)(declared), "resource")}`,
				...left === 0 ? [] : [`${(0, text_escape.zD)(left)} left out`],
				...omitted === 0 ? [] : [`${(0, wording.hS)(omitted, "field")} left out`],
				...unread === 0 ? [] : [`${(0, wording.hS)(unread, "list")} not readable`]
			].join(", ");
		}
		function planned({ counts, resources }) {
			let doing = [
				"create",
				"update",
				"replace",
				"delete"
			].filter((action) => counts[action] > 0);
			let blocked = resources.filter(({ action }) => action === "unknown").length;
			let changes = [...doing.map((action) => `${(0, text_escape.zD)(counts[action])} to ${action}`), ...blocked === 0 ? [] : [`${(0, text_escape.zD)(blocked)} ${END_WORDS.blocked}`]];
			return withRest(changes.length === 0 ? "no changes" : changes.join(", "), counts, [
				"unchanged",
				"pending",
				"failed",
				"unmanaged"
			]);
		}
		function applied(report) {
			let { plan } = report;
			if (plan === null) return "nothing";
			let words = (0, outcomes.w)(report, plan).map(({ change, end }) => end === "done" || end === "started" ? wording.XM[change.action] : END_WORDS[end]);
			let counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${(0, text_escape.zD)(same.length)} ${word}`);
			return withRest(counts.length === 0 ? "nothing to do" : counts.join(", "), plan.counts, ["unchanged", "unmanaged"]);
		}
		let END_WORDS = {
			failed: "failed",
			"timed-out": "still provisioning",
			blocked: "blocked",
			skipped: "skipped",
			"not-started": "not started",
			"left-alone": "not allowed"
		};
		function withRest(text, counts, states) {
			let rest = states.filter((state) => counts[state] > 0).map((state) => `${(0, text_escape.zD)(counts[state])} ${state}`);
			return rest.length === 0 ? text : `${text}; ${rest.join(", ")}`;
		}
		function summary(reports, view, draw) {
			let context = {
				md: (0, markdown.wD)(view.redact),
				view
			};
			if (reports.length === 0) return "## \ud83d\udd34 Atlas networking \u00b7 nothing was read\n\nNo configuration could be read. The annotations and the log of this run say why.\n";
			let head = reports.length === 1 ? "" : `${overview(context, reports)}\n\n---\n\n`;
			return `${head}${shortened(reports.map((report) => draw({
				...context,
				report
			}, {
				on: "summary",
				since: null
			})), 921600 - Buffer.byteLength(head) - 1).join(BETWEEN)}\n`;
		}
		let BETWEEN = "\n\n---\n\n";
		function shortened(targets, budget) {
			let bodies = targets.map((blocks) => body(blocks, 0));
			let total = bodies.reduce((sum, { bytes }) => sum + bytes, 0);
			for (; total > budget;) {
				let longest = longestOf(bodies);
				if (longest === null) break;
				let next = body(longest.blocks, longest.level + 1);
				bodies[bodies.indexOf(longest)] = next;
				total += next.bytes - longest.bytes;
			}
			for (; total > budget && bodies.length > 0;) total -= bodies.pop()?.bytes ?? 0;
			return bodies.map(({ text }) => text);
		}
		function longestOf(bodies) {
			return bodies.filter(({ level }) => level < 5).reduce((best, body) => best === null || body.bytes > best.bytes ? body : best, null);
		}
		function body(blocks, level) {
			let text = (0, shortening.P9)(level, blocks);
			return {
				blocks,
				level,
				text,
				bytes: Buffer.byteLength(text) + 7
			};
		}
		let SIGNS = {
			"no-changes": "\ud83d\udfe2",
			changes: "\ud83d\udd35",
			validated: "\ud83d\udfe2",
			exported: "\ud83d\udfe2",
			applied: "\u2705",
			"applied-in-part": "\u274c",
			refused: "\u26d4",
			invalid: "\ud83d\udd34",
			failed: "\ud83d\udd34"
		};
		function overview(context, reports) {
			let { md, view } = context;
			let rows = reports.slice(0, 1e3).map((report) => ({
				sign: SIGNS[report.result],
				lines: [md.text`${md.code(report.name, 80)} ${new markdown.VK(report.result)}`, md.text`${sentenceOf(report, view.command)}`]
			}));
			let more = reports.length - rows.length;
			return new markdown.VK([
				`## Atlas networking \u00b7 ${(0, text_escape.zD)(reports.length)} targets`,
				(0, markdown.eU)("Target", rows).toString(),
				...more > 0 ? [`\u2026 and ${(0, text_escape.zD)(more)} more targets.`] : []
			].join("\n\n"));
		}
		function plainText(markdown) {
			return markdown.replace(/^<!--.*?-->\n?/gm, "").replace(/<details><summary>[^\n]*<\/summary>\n\n(`{3,})mermaid\n[\s\S]*?\n\1\n\n<\/details>\n*/g, "").replace(/^`{3,}[a-z]*\n/gm, "").replace(/<summary>(.*?)<\/summary>/g, "\u25b8 $1").replace(/<\/?(details|sub|b|code|br|p)( open)?\/?>/g, "").replace(/^> \[!(\w+)\]$/gm, "> $1").replace(/\[([^[\]\n]{0,300})\]\([^()\s]{0,1000}\)/g, "$1").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&").replace(/\n{3,}/g, "\n\n").trim();
		}
		var change = __nccwpck_require__(1090);
		function outputsOf({ command, verdict, reports, published, problems }, warn) {
			let plans = reports.flatMap(({ plan }) => plan ?? []);
			let count = (name) => plans.length === 0 ? "" : String(plans.reduce((sum, plan) => sum + plan.counts[name], 0));
			let each = (value) => perTarget(reports, value);
			let shown = (value) => each(({ name }) => {
				let found = published.get(name);
				return found ? value(found) : "";
			});
			return {
				result: verdict.result,
				"failure-reason": verdict.failureReason ?? "",
				"has-changes": plans.length === 0 ? "" : String(plans.some(change.ik)),
				"create-count": count("create"),
				"update-count": count("update"),
				"replace-count": count("replace"),
				"delete-count": count("delete"),
				"unchanged-count": count("unchanged"),
				"pending-count": count("pending"),
				"failed-count": count("failed"),
				"unmanaged-count": count("unmanaged"),
				summary: reports.length === 0 && problems.length > 0 ? problems.map(problem.fI).join(" \u00b7 ") : sentence(reports, command),
				"plan-digest": each(({ plan }) => plan?.digest ?? ""),
				"report-path": "",
				resources: plans.length === 0 ? "" : resourcesOf(reports, warn),
				targets: reports.length === 0 ? "" : JSON.stringify(reports.map(({ name, config, projectId }) => ({
					name,
					config,
					projectId: projectId ?? ""
				}))),
				"comment-id": shown(({ commentId }) => commentId),
				"comment-url": shown(({ commentUrl }) => commentUrl),
				"issue-number": shown(({ issueNumber }) => issueNumber),
				"issue-url": shown(({ issueUrl }) => issueUrl)
			};
		}
		function perTarget(reports, value) {
			let values = reports.map((report) => [report.name, value(report)]).filter(([, text]) => text !== "");
			if (reports.length === 1) return values[0]?.[1] ?? "";
			return values.length === 0 ? "" : JSON.stringify(Object.fromEntries(values));
		}
		function resourcesOf(reports, warn) {
			let fields = [];
			let bytes = 2;
			for (let { name, plan, outcomes } of reports) for (let change of plan?.resources ?? []) {
				let outcome = outcomes.get(change.address);
				let { id, state } = outcome ?? change;
				if (id === null && state === null) continue;
				let more = outcome?.outputs ?? change.live?.outputs ?? {};
				let key = reports.length > 1 ? `${name}:${change.address}` : change.address;
				let field = `${JSON.stringify(key)}:${JSON.stringify({
					id,
					state,
					...more
				})}`;
				bytes += Buffer.byteLength(field) + +(fields.length > 0);
				if (bytes > 262144) {
					warn("The output `resources` would be longer than 256 KiB and is left empty; the report has it all.");
					return "{}";
				}
				fields.push(field);
			}
			return `{${fields.join(",")}}`;
		}
		let SUCCESSES = new Set([
			"no-changes",
			"changes",
			"validated",
			"applied",
			"exported"
		]);
		async function publishResult(end, runner, view) {
			let { command, verdict, reports, problems } = end;
			let report = JSON.stringify(jsonReport(reports, {
				command,
				result: verdict.result
			}, view), null, 2);
			let reportPath = runner.report(`${report}\n`, command, end.reportPath);
			for (let annotation of annotations(reports, view, runner.annotationLimit)) runner.annotate(annotation);
			for (let problem of problems) runner.annotate({
				level: "error",
				message: withFix(problem),
				file: problem.file,
				line: problem.line,
				column: problem.column
			});
			let text = reports.length > 0 || problems.length === 0 ? summary(reports, view, await drawBody(reports)) : `${(0, problem_blocks.k2)({
				md: (0, markdown.wD)(view.redact),
				view
			}, problems, verdict.failureReason ?? "internal")}\n`;
			runner.summary(text);
			runner.group(`${command} in full`, plainText(text));
			let values = {
				...outputsOf(end, (message) => runner.warning(message)),
				"report-path": reportPath
			};
			let outputsFailure = setOutputs(() => runner.outputs(values));
			outputsFailure !== null && runner.annotate({
				level: "error",
				message: outputsFailure,
				file: null,
				line: null,
				column: null
			});
			runner.closing([...reports.flatMap(({ problems: found }) => found.map(problem.fI)), values.summary]);
			return !SUCCESSES.has(verdict.result) || verdict.failureReason !== null || outputsFailure !== null || end.failOnChanges && verdict.result === "changes" && command !== "apply" ? 1 : 0;
		}
		function setOutputs(set) {
			try {
				set();
				return null;
			} catch (error) {
				return `The outputs could not be written to the file that GITHUB_OUTPUT names: ${error.message}. What this run did is in its log; steps and jobs after it cannot know.`;
			}
		}
		async function drawBody(reports) {
			if (reports.some(({ plan, refusal }) => plan !== null || refusal !== null)) return (await __nccwpck_require__.e(942).then(__nccwpck_require__.bind(__nccwpck_require__, 2942))).bodyBlocks;
			return (context) => (0, problem_blocks.Bg)(context) ?? [];
		}
		function withFix({ message, fix }) {
			return fix === null ? message : `${message}; ${fix}`;
		}
		let STATUSES = [
			"done",
			"started",
			"failed",
			"timed-out",
			"skipped",
			"not-started"
		];
		let VOCABULARY = new Set([
			...run_inputs.Lo,
			...verdict.Pr,
			...change.N9,
			...change.Np,
			...STATUSES,
			"no-op",
			"unknown",
			"true",
			"false"
		]);
		function listenForInterrupts(clock, runner) {
			let soft = new AbortController();
			let hard = new AbortController();
			let last = new AbortController();
			let over = new AbortController();
			let onSignal = () => {
				soft.abort();
				runner.info("The run was told to stop: nothing new begins, and it ends once the answers in flight are there.");
				clock.sleep(3e3, over.signal).then(() => hard.abort());
				clock.sleep(6500, over.signal).then(() => last.abort());
			};
			process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
			return {
				interrupted: soft.signal,
				hardStop: hard.signal,
				lastCall: last.signal,
				forget() {
					process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
					over.abort();
				}
			};
		}
		var proxy = __nccwpck_require__(7034);
		var secrets_filter = __nccwpck_require__(6407);
		var lazy = __nccwpck_require__(9845);
		async function main({ env, getInput, openRunner, clock = model_clock.m, surface = "workflow", printFile, openHttp }) {
			let filter = (0, secrets_filter.N)(VOCABULARY);
			let runner = openRunner(filter, env);
			let readText = (file) => (0, external_node_fs_.readFileSync)(file, "utf8");
			let event = readEvent(env, readText);
			let inputs;
			try {
				inputs = (0, run_inputs.Ko)(getInput, env, surface);
			} catch (error) {
				let problems = error instanceof problem.xL ? error.problems : [(0, run_end.jr)(error)];
				return publishResult((0, run_end.Ps)(getInput("command"), {
					result: "invalid",
					failureReason: "config-invalid",
					problems
				}, null), runner, (0, context.X)(null, event, filter.redact));
			}
			if (event) for (let own of addressesOf(event)) filter.keep(own);
			for (let secret of [
				inputs.clientSecret,
				inputs.githubToken,
				...inputs.reviewKeys
			]) secret && runner.mask(secret.reveal());
			for (let password of (0, proxy.r)(env).passwords) runner.mask(password);
			inputs.clientId && inputs.clientSecret && runner.mask(`${inputs.clientId}:${inputs.clientSecret.reveal()}`);
			let { interrupted, hardStop, lastCall, forget } = listenForInterrupts(clock, runner);
			let endings = [];
			let view = (0, context.X)(inputs, event, filter.redact);
			let github = (0, lazy.q)(() => (0, connect.UY)({
				event,
				inputs,
				runner,
				clock,
				interrupted,
				lastCall
			}));
			let run = {
				inputs,
				event,
				env,
				surface,
				printFile: printFile ?? null,
				runner,
				filter,
				clock,
				openHttp: openHttp ?? null,
				github,
				driftIssues: (0, lazy.q)(() => (0, connect.GU)(github, inputs)),
				pullFacts: (0, lazy.q)(() => (0, connect.FG)(github, (0, context._)({
					inputs,
					event
				}))),
				view,
				workspace: env.GITHUB_WORKSPACE || process.cwd(),
				interrupted,
				hardStop,
				atEnd: (work) => void endings.push(work)
			};
			try {
				let missing = surface === "workflow" && (env.GITHUB_EVENT_NAME ?? "") !== "" ? eventFileProblem(env, readText) : null;
				return await publishResult(missing === null ? await perform(run) : failedRun(inputs, missing), runner, view);
			} catch (error) {
				runner.info((0, verdict.US)(error));
				let end = {
					result: "failed",
					failureReason: "internal",
					problems: [(0, run_end.jr)(error)]
				};
				return await publishResult((0, run_end.Ps)(inputs.command, end, inputs), runner, view);
			} finally {
				await Promise.all(endings);
				forget();
			}
		}
		async function perform(run) {
			let { inputs, event } = run;
			let { command } = inputs;
			let wrong = wrongEvent(command, event);
			if (wrong !== null) return (0, run_end.Ps)(command, {
				result: "refused",
				failureReason: "wrong-event",
				problems: [(0, problem.Zw)(wrong)]
			}, inputs);
			if (command === "validate") return (0, run_end.lx)(inputs, (0, targets.J)(run).map(validateReport));
			let { problems } = (0, proxy.r)(run.env);
			if (problems.length > 0) return (0, run_end.Ps)(command, {
				result: "invalid",
				failureReason: "config-invalid",
				problems
			}, inputs);
			let unknown = command === "plan" && inputs.prNumber === null ? pullRequestProblem(event) : null;
			if (unknown !== null) return failedRun(inputs, unknown);
			let mode = credentialsMode(run);
			mode === "validate" && sayValidatedOnly(run);
			if (command === "export") {
				if (mode === "connect") return exportProject(run);
				let problems = [(0, problem.Zw)(missingCredentials(inputs, run.surface))];
				return (0, run_end.Ps)(command, {
					result: "failed",
					failureReason: "no-credentials",
					problems
				}, inputs);
			}
			let files = (0, targets.J)(run);
			if (mode === "validate") return (0, run_end.lx)(inputs, files.map(validateReport));
			if (mode === "fail") return publishAll(run, files.map((config) => ({
				config,
				report: noCredentialsReport(config, run)
			})));
			if (files.every(({ loaded }) => loaded.target === null)) return publishAll(run, files.map((config) => ({
				config,
				report: (0, verdict.qn)(config)
			})));
			if (command === "apply") {
				let { applyCommand } = await Promise.all([
					__nccwpck_require__.e(752),
					__nccwpck_require__.e(942),
					__nccwpck_require__.e(274),
					__nccwpck_require__.e(791),
					__nccwpck_require__.e(244),
					__nccwpck_require__.e(915),
					__nccwpck_require__.e(315)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 315));
				return applyCommand(run, files);
			}
			let { planAll } = await Promise.all([
				__nccwpck_require__.e(752),
				__nccwpck_require__.e(274),
				__nccwpck_require__.e(791),
				__nccwpck_require__.e(244),
				__nccwpck_require__.e(643)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 8888));
			return publishAll(run, await planAll(run, files));
		}
		function failedRun(inputs, message) {
			let problems = [(0, problem.Zw)(message)];
			return (0, run_end.Ps)(inputs.command, {
				result: "failed",
				failureReason: "internal",
				problems
			}, inputs);
		}
		async function exportProject(run) {
			let { exportReport } = await Promise.all([
				__nccwpck_require__.e(752),
				__nccwpck_require__.e(274),
				__nccwpck_require__.e(791),
				__nccwpck_require__.e(371)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 371));
			return (0, run_end.lx)(run.inputs, [await (0, connect.aW)(run, exportReport)]);
		}
		function addressesOf({ runUrl, serverUrl, repository: { owner, repo } }) {
			let page = `${serverUrl}/${owner}/${repo}`;
			return [
				runUrl,
				`${page}/pull/`,
				`${page}/issues/`,
				"#issuecomment-",
				page
			];
		}
	}),
	6738: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			d: () => warningItems,
			e: () => worthKnowing
		});
		var _markdown_links_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9351);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2189);
		function warningItems(context) {
			let { md, report } = context;
			return report.warnings.map(({ message, fix, file, line }) => {
				let where = (0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_0__.Wf)(context, file ?? report.config, line);
				return md.text`${where}: ${md.prose(fix === null ? message : `${message}; ${fix}`, 600)}`;
			});
		}
		function worthKnowing({ md }, items, most) {
			if (items.length === 0) return null;
			let first = items.slice(0, most);
			let more = items.length - first.length;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t$)([md.text`**Worth knowing**`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p_)(more > 0 ? [...first, md.text`${more} more in the run summary`] : first)]);
		}
	}),
	3147: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$E: () => reasonLine,
			R_: () => heading,
			qr: () => footer
		});
		var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9351);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2189);
		var _shortening_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1391);
		function footer(context, last) {
			let { md, report, view } = context;
			let commit = (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.XE)(context);
			let branch = view.branch === null ? null : md.code(view.branch, 100);
			let whole = (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.pi)(context, "run summary");
			let reason = report.refusal?.reason ?? report.failureReason;
			return (level) => {
				let left = _shortening_js__WEBPACK_IMPORTED_MODULE_2__.P4[level] ?? null;
				let facts = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)([
					report.plan === null ? null : md.text`Plan ${md.code(shortDigest(report.plan.digest))}`,
					commit === null ? null : md.text`commit ${commit}${branch === null ? md.text`` : md.text` on ${branch}`}`,
					(0, _links_js__WEBPACK_IMPORTED_MODULE_0__.Wf)(context, report.config, null),
					(0, _links_js__WEBPACK_IMPORTED_MODULE_0__.pi)(context),
					view.version === "" ? null : md.text`${`v${view.version}`}`
				], " \u00b7 ");
				let shortened = left === null ? null : md.text`Shortened to fit (${left}); the full text is in the ${whole ?? "run summary"}.`;
				return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fk)([
					reason === null ? null : reasonLine(context, reason),
					facts,
					last,
					shortened
				].filter((line) => line !== null));
			};
		}
		function reasonLine({ md, view }, reason) {
			return md.text`Failure reason ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nf)(md.code(reason), (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.oG)(view, reason))}`;
		}
		function shortDigest(digest) {
			return digest.replace(/^sha256:/, "").slice(0, 8);
		}
		function heading(context, sign, what, words) {
			let { md, report } = context;
			return () => new _markdown_js__WEBPACK_IMPORTED_MODULE_1__.VK(`## ${sign} Atlas networking${what === "" ? "" : ` ${what}`} \u00b7 ${md.code(report.name, 80)} \u00b7 ${words}`);
		}
	}),
	9351: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$Y: () => sourcePlace,
			Pl: () => safeUrl,
			Qm: () => runUrlOf,
			Wf: () => filePlace,
			XE: () => commitPlace,
			b0: () => blobUrl,
			oG: () => reasonUrl,
			pi: () => runPlace,
			pk: () => workflowUrl,
			wn: () => commitLink
		});
		var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2189);
		function filePlace(context, file, line) {
			let { md, view } = context;
			let label = md.code(line === null ? file : `${file}:${line}`);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(label, blobUrl(view, file, line));
		}
		function sourcePlace(context, source) {
			return filePlace(context, source.file, source.line);
		}
		function commitPlace(context) {
			let { view } = context;
			return view.sha === null ? null : commitLink(context, view.sha);
		}
		function commitLink(context, sha) {
			let { md, view } = context;
			let base = repositoryUrl(view);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(md.code(sha.slice(0, 7)), base === null ? null : `${base}/commit/${encoded(sha)}`);
		}
		function runPlace({ md, view }, label = `run ${view.runNumber ?? ""}`.trim()) {
			return view.runUrl === null ? null : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(md.text`${label}`, safeUrl(view.runUrl));
		}
		function runUrlOf(view, id) {
			let base = repositoryUrl(view);
			return base === null || id === null || !/^\d{1,20}$/.test(id) ? null : `${base}/actions/runs/${id}`;
		}
		function workflowUrl(view) {
			let base = repositoryUrl(view);
			if (base === null) return null;
			return view.applyWorkflow === null ? `${base}/actions` : `${base}/actions/workflows/${encoded(view.applyWorkflow)}`;
		}
		function reasonUrl(view, reason) {
			if (view.action === null) return null;
			let { repository, ref } = view.action;
			let place = repository.split("/").map(encoded).join("/");
			return safeUrl(`${view.serverUrl}/${place}/blob/${encodedPath(ref)}/docs/troubleshooting.md#${reason}`);
		}
		function blobUrl(view, file, line) {
			let base = repositoryUrl(view);
			if (base === null || view.sha === null || view.redact(file) !== file) return null;
			return `${base}/blob/${encoded(view.sha)}/${encodedPath(file)}${line === null ? "" : `#L${line}`}`;
		}
		function repositoryUrl(view) {
			if (view.repository === null) return null;
			return safeUrl(`${view.serverUrl}/${view.repository.split("/").map(encoded).join("/")}`);
		}
		function encodedPath(path) {
			return path.split("/").map(encoded).join("/");
		}
		function encoded(part) {
			return encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
		}
		function safeUrl(url) {
			return /^https?:\/\/[\w.:~%/?#&=+@-]+$/.test(url) ? url : null;
		}
	}),
	2189: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			VK: () => Markup,
			eU: () => signTable,
			fk: () => smallPrint,
			nM: () => row,
			nf: () => link,
			p_: () => list,
			t$: () => stack,
			tp: () => table,
			wD: () => markdown,
			xE: () => alert,
			zH: () => details
		});
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8944);
		var _text_lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9845);
		class Markup {
			#text;
			constructor(text) {
				this.#text = text;
			}
			toString() {
				return this.#text;
			}
		}
		function markdown(redact) {
			let code = (value, max = 200) => new Markup(codeSpan((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(redact(value)), max)));
			let prose = (value, max = 1500) => {
				let line = (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(redact(value).replace(/\s+/gu, " ").trim());
				return new Markup(sentence((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)(line, max)));
			};
			return {
				code,
				prose,
				text: (literals, ...values) => new Markup(joined(literals, values.map((value) => plain(value) ?? prose(String(value)).toString()))),
				title: (literals, ...values) => new Markup(joined(literals, values.map((value) => plain(value) ?? htmlCode((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(redact(String(value))), 200))))),
				fence: (language, lines) => fenced(language, lines.map((line) => (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.ts)(redact(line))))
			};
		}
		function plain(piece) {
			if (piece instanceof Markup) return piece.toString();
			return typeof piece == "number" ? (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(piece) : null;
		}
		function joined(literals, values) {
			return literals.reduce((text, literal, index) => glue(glue(text, values[index - 1] ?? ""), literal), "");
		}
		function glue(left, right) {
			return left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;
		}
		function codeSpan(text) {
			if (text === "") return "(empty)";
			let ticks = "`".repeat(longestRun(text) + 1);
			let pad = /^[` ]|[` ]$/.test(text) ? " " : "";
			return ticks + pad + text + pad + ticks;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		function htmlCode(text) {
			let entities = {
				"&": "&amp;",
				"<": "&lt;",
				">": "&gt;",
				"\"": "&quot;",
				"'": "&#39;"
			};
			return `<code>${text.replace(/[&<>"']/g, (char) => entities[char] ?? char)}</code>`;
		}
		function sentence(text) {
			if (text === "") return "(empty)";
			return text.split(/(`[^`]+`)/).map((part, index) => index % 2 == 1 ? codeSpan(part.slice(1, -1)) : words(part, index === 0)).reduce(glue, "");
		}
		let PLAIN = /^[A-Za-z0-9.,;!?'"()%+=/-]+$/;
		let harmless = (0, _text_lazy_js__WEBPACK_IMPORTED_MODULE_1__.e)("^[\\p{L}\\p{M}\\p{N}.,;!?'\"()%+=/\u2013\u2014\u2026\u2192\u00b7-]+$", "u");
		let LINKED = /\b[0-9a-f]{7,}\b|GH-\d|www\./i;
		let OPENING = /^([-+=]|\d+[.)])/;
		function words(text, first) {
			return text.split(/( +)/).map((word, index) => {
				if (word.trim() === "") return word;
				if (first && index === 0 && OPENING.test(word)) return codeSpan(word);
				let [, before = "", core = "", after = ""] = /^(["'(]*)(.*?)([)"'.,;:!?\u2026]*)$/u.exec(word) ?? [];
				let isPlain = PLAIN.test(core) || harmless().test(core);
				if (core === "" || isPlain && !LINKED.test(core) && longestWord(core) <= 26) return word;
				return before + codeSpan(core) + after;
			}).reduce(glue, "");
		}
		function fenced(language, lines) {
			let ticks = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
			return new Markup([
				ticks + language,
				...lines,
				ticks
			].join("\n"));
		}
		function signTable(title, rows) {
			return table(["", title], rows.map(({ sign, lines }) => [new Markup(sign), row(lines, " <br> ")]));
		}
		function table(head, rows) {
			let line = (cells) => `| ${cells.join(" | ")} |`;
			let body = rows.map((row) => line(head.map((_, column) => cell(row[column]))));
			return new Markup([
				line(head),
				`|${head.map(() => "---|").join("")}`,
				...body
			].join("\n"));
		}
		function cell(content) {
			return breakable(String(content ?? "")).replace(/(\\?)\|/g, (_, slash) => slash === "" ? "\\|" : "\\\\u{7c}");
		}
		function breakable(text) {
			return text.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (span, _ticks, inside) => {
				let code = /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside;
				if (longestWord(code) <= 26) return span;
				return `<code>${code.split(/(?<=ww)(?=w\.)/i).flatMap((part) => part.match(/[^/.,:_=?&@]{1,20}[/.,:_=?&@]?|[/.,:_=?&@]/gu) ?? []).map((piece) => piece.replace(/[^A-Za-z0-9 .,/-]/gu, (char) => `&#${char.codePointAt(0)};`)).join("<wbr>")}</code>`;
			});
		}
		function longestWord(text) {
			return text.split(/[ -]/).reduce((longest, part) => Math.max(longest, part.length), 0);
		}
		function details(title, content, open = !1) {
			return new Markup(`<details${open ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`);
		}
		function alert(kind, items) {
			let lines = items.length === 1 ? [`> ${items[0]}`] : items.map((item) => `> - ${item}`);
			return new Markup([`> [!${kind}]`, ...lines].join("\n"));
		}
		function list(items, numbered = !1) {
			return new Markup(items.map((item, index) => `${numbered ? `${index + 1}.` : "-"} ${item}`).join("\n"));
		}
		function link(label, url) {
			if (url === null) return label;
			let safe = label.toString().replace(/[[\]]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
			return new Markup(`[${safe}](${url})`);
		}
		function row(pieces, between) {
			return new Markup(pieces.filter((piece) => piece !== null).join(between));
		}
		function stack(blocks) {
			return row(blocks, "\n\n");
		}
		function smallPrint(lines) {
			return new Markup(`<sub>${lines.join("<br>\n")}</sub>`);
		}
	}),
	1391: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FE: () => withDetails,
			P4: () => LEVEL_WORDS,
			P9: () => keepAt,
			c5: () => fitToBudget,
			nc: () => detailsThatFit,
			rJ: () => keepThrough
		});
		var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2189);
		let LEVELS = [
			0,
			1,
			2,
			3,
			4,
			5
		];
		let NO_LIMIT = Infinity;
		let LEVEL_WORDS = [
			null,
			"changed fields only",
			"not every detail",
			"table only",
			"first 50 rows only",
			"counts only"
		];
		function keepThrough(lowest, render) {
			return (level) => level > lowest ? null : render(level);
		}
		function withDetails(render) {
			return Object.assign((level, room) => render(level, room), { hasDetails: !0 });
		}
		function keepAt(level, blocks, budget = NO_LIMIT) {
			let fixed = blocks.map((block) => block.hasDetails ? null : block(level, 0));
			let room = Math.max(0, budget - (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.t$)(fixed).toString().length - 2);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.t$)(blocks.map((block, index) => block.hasDetails ? block(level, room) : fixed[index] ?? null)).toString();
		}
		function fitToBudget(blocks, budget) {
			for (let level of LEVELS) {
				let text = keepAt(level, blocks, level < 2 ? NO_LIMIT : budget);
				if (text.length <= budget) return text;
			}
			return keepAt(5, blocks);
		}
		function detailsThatFit(details, room) {
			let kept = new Set(details);
			let length = details.reduce((sum, { text }) => sum + text.toString().length + 2, 0);
			let bySize = details.toSorted((a, b) => Number(a.isSevere) - Number(b.isSevere) || b.text.toString().length - a.text.toString().length);
			for (let detail of bySize) {
				if (length <= room) break;
				kept.delete(detail);
				length -= detail.text.toString().length + 2;
			}
			return kept;
		}
	}),
	2542: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			uH: () => clean,
			gF: () => fieldText,
			dK: () => isHidden,
			f6: () => isLongList,
			Sl: () => isTextList,
			SP: () => shown,
			oB: () => shownJson
		});
		var compare = __nccwpck_require__(1683);
		var text_escape = __nccwpck_require__(8944);
		let candidate = (0, __nccwpck_require__(9845).e)("[\\p{L}\\p{N}\\p{M}.-]+", "gu");
		function markForeignHosts(text) {
			if (!/[^ -~]/.test(text)) return text;
			return text.replace(candidate(), (host) => {
				if (!(host.length <= 253 && /[^.]\.[^.]/.test(host) && /[^ -~]/.test(host)) || !URL.canParse(`http://${host}`)) return host;
				let { hostname } = new URL(`http://${host}`);
				return hostname === host.toLowerCase() ? host : `${host} (${hostname})`;
			});
		}
		let SENSITIVE = "(sensitive)";
		function shown(difference, redact, max = 400) {
			let hidden = isHidden(difference);
			let text = (value) => value === null ? null : oneLine(value, redact, hidden);
			let live = difference.live !== null && hidden ? hiddenText(difference.live, redact) : text(difference.live);
			let desired = text(difference.desired);
			if (live === null || desired === null || hidden) return {
				live: cut(live, max),
				desired: cut(desired, max)
			};
			if (live === desired) return {
				live: cut(live, max),
				desired: `${cut(desired, max)} (differs in a part that is not shown)`
			};
			let [before, after] = (0, text_escape.K3)(live, desired, max);
			return {
				live: before,
				desired: after
			};
		}
		function shownJson(difference, redact) {
			let hidden = isHidden(difference);
			let { live, desired } = difference;
			return {
				live: live !== null && hidden ? hiddenText(live, redact) : clean(live, redact),
				desired: clean(desired, redact, hidden)
			};
		}
		function hiddenText(live, redact) {
			return (0, compare.vr)(live) ? secretFrom(redact(live.env)) : SENSITIVE;
		}
		function fieldText(value, sensitive, redact) {
			return oneLine(value, redact, sensitive);
		}
		function clean(value, redact, hidden = !1) {
			if (value === null) return null;
			if ((0, compare.vr)(value)) return secretFrom(redact(value.env));
			if (isList(value)) return value.map((item) => clean(item, redact, hidden));
			if (typeof value == "object") {
				let fields = fieldsOf(value).map(([key, item]) => [redact(key), clean(item, redact, hidden)]);
				return Object.fromEntries(fields);
			}
			if (hidden) return SENSITIVE;
			return typeof value == "string" ? safeText(value, redact) : value;
		}
		function isLongList(value) {
			return isTextList(value) && value.join(", ").length > 60;
		}
		function isTextList(value) {
			return isList(value) && value.every((item) => typeof item == "string");
		}
		function isHidden(difference) {
			return difference.sensitive || mentionsEnv(difference.desired);
		}
		function isList(value) {
			return Array.isArray(value);
		}
		function mentionsEnv(value) {
			if (typeof value != "object" || !value) return !1;
			if (isList(value)) return value.some(mentionsEnv);
			return (0, compare.vr)(value) || fieldsOf(value).some(([, item]) => mentionsEnv(item));
		}
		function fieldsOf(value) {
			return Object.entries(value).flatMap(([key, item]) => item === void 0 ? [] : [[key, item]]);
		}
		function secretFrom(name) {
			return `(secret from ${name})`;
		}
		function cut(text, max) {
			return text === null ? null : (0, text_escape.ml)(text, max);
		}
		function safeText(text, redact) {
			return redact(withoutUrlSecrets(redact(text)));
		}
		function withoutUrlSecrets(text) {
			return text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/?#]*@)?([^\s?#]*)(\?[^\s#]*)?/gi, (_, scheme, user, rest, query) => `${scheme}${user === void 0 ? "" : "***@"}${rest}${query === void 0 ? "" : "?***"}`);
		}
		function oneLine(value, redact, hidden) {
			if (value === null) return "null";
			if ((0, compare.vr)(value)) return secretFrom(redact(value.env));
			if (isList(value)) return `[${value.map((item) => oneLine(item, redact, hidden)).join(", ")}]`;
			if (typeof value == "object") {
				let fields = fieldsOf(value).map(([key, item]) => `${bare(redact(key))}: ${oneLine(item, redact, hidden)}`);
				return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
			}
			if (hidden) return SENSITIVE;
			return typeof value == "string" ? markForeignHosts(bare(safeText(value, redact))) : String(value);
		}
		function bare(text) {
			return text !== "" && text.trim() === text && !(0, text_escape.wy)(text) && !/^["'[{(]|^(true|false|null|~|[-+]?[\d.]+)$/i.test(text) ? text : (0, text_escape.UN)(text);
		}
	}),
	724: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bg: () => planlessBlocks,
			Vw: () => problemRows,
			k2: () => stoppedSummary
		});
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8944);
		var _text_lazy_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9845);
		var _file_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6738);
		var _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3147);
		var _markdown_links_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9351);
		var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2189);
		var _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1391);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2048);
		function planlessBlocks(context) {
			let { report, view } = context;
			let { plan, refusal, result } = report;
			let what = view.command === "validate" ? "" : view.command;
			if (result === "invalid" && report.outcomes.size === 0) return invalidBlocks(context, what);
			if (result === "validated") return validatedBlocks(context);
			if (result === "exported") return exportedBlocks(context);
			return plan === null && refusal === null ? errorBlocks(context, what) : null;
		}
		function invalidBlocks(context, what) {
			let { md, report } = context;
			let asked = report.plan === null ? "Atlas was not contacted." : "Atlas was read; nothing was changed.";
			let words = report.headline === null ? "invalid config" : `not applied: ${report.headline}`;
			let count = new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_6__.hS)(report.problems.length, "problem"));
			return [
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.R_)(context, "\ud83d\udd34", what, words),
				() => report.headline === null ? md.text`**${count}** in ${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_3__.Wf)(context, report.config, null)}. ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK(asked)}${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK(markedWhere(report.problems))}` : md.text`${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_3__.Wf)(context, report.config, null)} itself is valid. ${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK(asked)} **${count}** with what this step was given:`,
				problemRows(context),
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.qr)(context, null)
			];
		}
		function markedWhere(problems) {
			if (problems.every(({ line }) => line === null)) return "";
			return problems.length <= 9 ? " Each is also marked at its line." : " The first of them are also marked at their lines.";
		}
		function problemRows(context) {
			let all = (0, _text_lazy_js__WEBPACK_IMPORTED_MODULE_7__.q)(() => problemTable(context, 2e4));
			return (0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_5__.rJ)(4, (level) => level < 3 ? all() : problemTable(context, 50));
		}
		function problemTable(context, most) {
			let { md, report } = context;
			let first = report.problems.slice(0, most);
			if (first.length === 0) return null;
			let more = report.problems.length - first.length;
			let rows = first.map((problem) => [linePlace(context, problem), (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.nM)(problemLines(context, problem), " <br> ")]);
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t$)([(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.tp)(["Line", "Problem"], rows), more > 0 ? md.text`\u2026 and ${more} more.` : null]);
		}
		function linePlace({ md, view }, { file, line }) {
			if (file === null) return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK("\u2013");
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.nf)(line === null ? md.text`file` : md.text`${line}`, (0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_3__.b0)(view, file, line));
		}
		function problemLines({ md, report }, problem) {
			let { file, address, message, fix } = problem;
			return [
				file === null || file === report.config ? null : md.code(file),
				address === null ? null : md.code(address, 120),
				md.prose(address === null ? message : message.replace(` of \`${address}\``, ""), 600),
				fix === null ? null : md.text`**Fix:** ${md.prose(fix, 600)}`
			];
		}
		function validatedBlocks(context) {
			let { md, report, view } = context;
			let offline = view.command !== "validate";
			let [sign, words] = offline ? ["\u26aa", "checked offline"] : ["\ud83d\udfe2", "valid"];
			return [
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.R_)(context, sign, "", words),
				() => md.text`\u2705 ${(0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_3__.Wf)(context, report.config, null)} is valid: ${contents(report)}.`,
				() => offline ? md.text`No plan was made: this run has no Atlas credentials. That is normal for pull requests from forks and from Dependabot, and nothing is wrong with your change.` : md.text`Only the file was checked; Atlas was not contacted.`,
				() => offline ? md.text`**Maintainers:** for a plan, push this commit to a branch of this repository. For Dependabot, add the same secrets under *Settings \u2192 Secrets and variables \u2192 Dependabot*. Without a plan, apply refuses what this pull request changes.` : null,
				() => (0, _file_warnings_js__WEBPACK_IMPORTED_MODULE_1__.e)(context, (0, _file_warnings_js__WEBPACK_IMPORTED_MODULE_1__.d)(context), 50),
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.qr)(context, null)
			];
		}
		function exportedBlocks(context) {
			let { md, report } = context;
			let { leftOut = [], omitted = [], unreadable = [], differences = [] } = report.exported ?? {};
			let isWhole = leftOut.length + omitted.length + unreadable.length + differences.length === 0;
			return [
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.R_)(context, isWhole ? "\ud83d\udfe2" : "\ud83d\udfe1", "export", isWhole ? "written" : "written in part"),
				() => md.text`Wrote ${contents(report)} to ${md.code(report.config)}.`,
				() => exportWarnings(context),
				() => md.text`Next: read the file, set the variables that it mentions as \`{ env: \u2026 }\`, and commit it.${differences.length === 0 ? new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK(" A plan of it is empty.") : new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK("")}`,
				() => (0, _file_warnings_js__WEBPACK_IMPORTED_MODULE_1__.e)(context, (0, _file_warnings_js__WEBPACK_IMPORTED_MODULE_1__.d)(context), 50),
				(0, _markdown_shortening_js__WEBPACK_IMPORTED_MODULE_5__.rJ)(3, () => problemTable(context, 50)),
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.qr)({
					...context,
					view: {
						...context.view,
						sha: null
					}
				}, null)
			];
		}
		function exportWarnings({ md, report }) {
			let { leftOut = [], omitted = [], unreadable = [], differences = [] } = report.exported ?? {};
			let few = (items) => items.length > MOST_LEFT_OUT ? [...items.slice(0, MOST_LEFT_OUT), md.text`${items.length - MOST_LEFT_OUT} more`] : items;
			let parts = [
				leftOut.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t$)([md.text`**${new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK((0, _text_wording_js__WEBPACK_IMPORTED_MODULE_6__.hS)(leftOut.length, "resource"))} left out:**`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(few(leftOut.map(({ label, title, reason }) => md.text`${title.one} ${md.code(label)}: ${reason}`)))]),
				omitted.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t$)([md.text`**Fields left out, which a file cannot declare:**`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(few(omitted.map((what) => md.text`${md.code(what, 120)}`)))]),
				unreadable.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t$)([md.text`**Not readable with this account:**`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(few(unreadable.map((what) => md.text`${what}`)))]),
				differences.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t$)([md.text`**A plan of it is not empty:** Atlas shows what the file cannot say.`, (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(few(differences.map((line) => md.text`${md.code(line, 200)}`)))])
			].filter((part) => part !== null);
			return parts.length === 0 ? null : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t$)(parts);
		}
		let MOST_LEFT_OUT = 50;
		function errorBlocks(context, what) {
			let { md, report, view } = context;
			let why = report.headline ?? (report.failureReason === null ? null : _text_wording_js__WEBPACK_IMPORTED_MODULE_6__.J$[report.failureReason]);
			let verb = view.command === "drift" ? "could not check" : `could not ${view.command}`;
			let message = report.error ?? "The run ended before there was anything to show; its log says more.";
			return [
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.R_)(context, "\ud83d\udd34", what, why === null ? verb : `${verb}: ${why}`),
				() => (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.xE)("CAUTION", [md.text`${message}`]),
				() => (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_6__.cM)(report.declared) === 0 ? null : md.text`The file itself is valid: ${contents(report)}.`,
				() => consequence(context),
				problemRows(context),
				(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.qr)(context, null)
			];
		}
		function consequence(context) {
			let { md, report, view } = context;
			let again = (0, _markdown_links_js__WEBPACK_IMPORTED_MODULE_3__.pi)(context, "re-run the job") ?? md.text`run it again`;
			if (view.command === "plan") return report.failureReason === "no-credentials" ? md.text`Once the credentials are set, ${again}. Until a plan is here, apply refuses what this pull request changes.` : md.text`Nothing was changed. Once the cause is fixed, ${again}. Until a plan is here, apply refuses what this pull request changes.`;
			let unchanged = view.command === "drift" ? md.text`The drift issue stays as it is. ` : md.text``;
			return md.text`${unchanged}Once the cause is fixed, ${again}.`;
		}
		function contents(report) {
			let count = (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_6__.cM)(report.declared);
			if (count === 0) return new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK("no resources");
			let noun = count === 1 ? "resource" : "resources";
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.nM)([new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK(`**${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(count)} ${noun}**`), new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK(`(${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_6__.SG)(report.declared)})`)], " ");
		}
		function stoppedSummary(context, problems, reason) {
			let { md, view } = context;
			return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t$)([
				new _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.VK(`## \ud83d\udd34 Atlas networking ${COMMANDS.has(view.command) ? view.command : "run"} \u00b7 ${_text_wording_js__WEBPACK_IMPORTED_MODULE_6__.J$[reason]}`),
				(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(problems.map(({ message, fix }) => md.text`${fix === null ? message : `${message}; ${fix}`}`)),
				(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_4__.fk)([(0, _markdown_footer_js__WEBPACK_IMPORTED_MODULE_2__.$E)(context, reason)])
			]).toString();
		}
		let COMMANDS = new Set([
			"validate",
			"plan",
			"apply",
			"drift",
			"export"
		]);
	}),
	4071: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c: () => OUTCOME_STYLES,
			w: () => outcomeWords
		});
		var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9757);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2048);
		let OUTCOME_STYLES = {
			failed: {
				sign: "\u274c",
				word: "**failed**"
			},
			"timed-out": {
				sign: "\u231b",
				word: "**still provisioning**"
			},
			blocked: {
				sign: "\u26d4",
				word: "**blocked**"
			},
			skipped: {
				sign: "\u23ed\ufe0f",
				word: "**skipped**"
			},
			"not-started": {
				sign: "\u23f8\ufe0f",
				word: "**not started**"
			},
			"left-alone": {
				sign: "\ud83d\udeab",
				word: "**left alone**"
			},
			started: {
				sign: "\u23f3",
				word: "not waited for"
			},
			done: {
				sign: "\u2705",
				word: ""
			}
		};
		let ORDER = Object.keys(OUTCOME_STYLES);
		function outcomeWords(report, plan) {
			return plan.resources.flatMap((change) => {
				let outcome = report.outcomes.get(change.address) ?? null;
				if (outcome !== null && (change.allowed || outcome.status === "done")) return [{
					change,
					outcome,
					end: outcome.status
				}];
				if ((0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.yf)(change) === "blocked" || (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.yf)(change) === "unknown") return [{
					change,
					outcome,
					end: "blocked"
				}];
				if (!(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.D3)(change)) return [];
				return [{
					change,
					outcome,
					end: change.allowed ? "not-started" : "left-alone"
				}];
			}).toSorted((a, b) => ORDER.indexOf(a.end) - ORDER.indexOf(b.end));
		}
	}),
	9757: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DO: () => planWords,
			Eo: () => ROW_STYLES,
			Np: () => bySeverity,
			a1: () => dependentsShown,
			qd: () => isFinding,
			tE: () => driftWords,
			yf: () => severity
		});
		var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2048);
		let ROW_STYLES = {
			replace: {
				sign: "\u267b\ufe0f",
				word: "replace",
				open: !0
			},
			delete: {
				sign: "\ud83d\uddd1\ufe0f",
				word: "delete",
				open: !0
			},
			failed: {
				sign: "\u274c",
				word: "failed",
				open: !0
			},
			blocked: {
				sign: "\u26d4",
				word: "blocked",
				open: !0
			},
			recreate: {
				sign: "\u267b\ufe0f",
				word: "replace",
				open: !0
			},
			unknown: {
				sign: "\u2754",
				word: "unknown",
				open: !1
			},
			update: {
				sign: "\u270f\ufe0f",
				word: "update",
				open: !1
			},
			create: {
				sign: "\u2795",
				word: "create",
				open: !1
			},
			pending: {
				sign: "\u23f3",
				word: "pending",
				open: !1
			},
			unchanged: {
				sign: "\u2705",
				word: "unchanged",
				open: !1
			}
		};
		let ORDER = Object.keys(ROW_STYLES);
		function severity(change) {
			if (change.action === "replace") return change.phase === "failed" && !change.destructive ? "recreate" : "replace";
			if (change.action === "delete") return "delete";
			if (isBlocked(change)) return "blocked";
			if (change.action !== "no-op") return change.action;
			if (change.phase === "failed") return "failed";
			return isPending(change) ? "pending" : "unchanged";
		}
		function bySeverity(resources) {
			let rank = new Map(resources.map((change) => [change, ORDER.indexOf(severity(change))]));
			return resources.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
		}
		function isBlocked(change) {
			return change.blockedBy === "ambiguous" || change.blockedBy === "not-live" || change.createBlocker !== null;
		}
		function isPending(change) {
			return change.waitsFor === "other-side" || change.phase === "pending" && change.live?.settled !== !0;
		}
		function isFinding(change) {
			return change.action !== "no-op" || change.phase === "failed" || isBlocked(change);
		}
		function needsAttention(plan) {
			return plan.resources.filter((change) => change.action === "unknown" || change.action === "no-op" && severity(change) !== "unchanged");
		}
		function needsReview(plan) {
			return plan.resources.some((change) => ROW_STYLES[severity(change)].open);
		}
		function planWords(plan, changed) {
			let blocked = plan.resources.filter((change) => severity(change) === "blocked").length;
			if (blocked > 0) return {
				sign: "\u26d4",
				words: `${blocked} blocked`
			};
			let attention = needsAttention(plan).length;
			if (plan.resources.some(_wording_js__WEBPACK_IMPORTED_MODULE_0__.D3)) return needsReview(plan) ? {
				sign: "\ud83d\udfe0",
				words: "review needed"
			} : {
				sign: "\ud83d\udd35",
				words: "changes"
			};
			let left = changed?.left.length ?? 0;
			if (left > 0) return {
				sign: "\ud83d\udfe1",
				words: `no changes, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.hS)(left, "entry", "entries")} left the file`
			};
			if (attention > 0) return {
				sign: "\ud83d\udfe1",
				words: `no changes, ${attention} ${attention === 1 ? "needs" : "need"} attention`
			};
			if (plan.unreadable.length > 0) return {
				sign: "\ud83d\udfe1",
				words: "no changes, not everything could be read"
			};
			if (plan.counts.unmanaged > 0) return {
				sign: "\ud83d\udfe2",
				words: `no changes, ${plan.counts.unmanaged} unmanaged`
			};
			return {
				sign: "\ud83d\udfe2",
				words: "no changes"
			};
		}
		function driftWords(plan) {
			let findings = plan.resources.filter((change) => isFinding(change) && severity(change) !== "unknown").length;
			if (findings > 0) return {
				sign: "\ud83d\udfe0",
				words: (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.hS)(findings, "finding")
			};
			return plan.unreadable.length > 0 || plan.resources.some((change) => severity(change) === "unknown") ? {
				sign: "\ud83d\udfe1",
				words: "not everything could be read"
			} : {
				sign: "\ud83d\udfe2",
				words: "clean"
			};
		}
		function dependentsShown(change, plan, showUnmanaged) {
			let { usersAre: are } = change;
			if (showUnmanaged) return {
				names: change.usedBy,
				others: 0,
				are
			};
			let declared = new Set(plan.resources.map((resource) => resource.address));
			let names = change.usedBy.filter((user) => declared.has(user));
			return {
				names,
				others: change.usedBy.length - names.length,
				are
			};
		}
	}),
	2048: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D3: () => writes,
			J$: () => REASON_WORDS,
			SG: () => declaredWords,
			XM: () => DONE_WORDS,
			cM: () => declaredCount,
			hS: () => counted,
			l2: () => capitalized,
			n$: () => moment,
			p0: () => duration,
			u0: () => fullStop,
			vd: () => day
		});
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8944);
		function counted(count, one, many = `${one}s`) {
			return `${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__.zD)(count)} ${count === 1 ? one : many}`;
		}
		function declaredWords(declared) {
			return declared.filter(({ count }) => count > 0).map(({ title, count }) => counted(count, title.one, title.many)).join(", ");
		}
		function declaredCount(declared) {
			return declared.reduce((sum, { count }) => sum + count, 0);
		}
		function duration(seconds) {
			if (seconds >= 3600) return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds % 3600 / 60)} min`;
			return seconds >= 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds} s`;
		}
		let MONTHS = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		function day(time) {
			return `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
		}
		function moment(time) {
			return `${day(time)}, ${time.toISOString().slice(11, 16)} UTC`;
		}
		let DONE_WORDS = {
			"no-op": "ready",
			create: "created",
			update: "updated",
			replace: "replaced",
			delete: "deleted",
			unknown: "created"
		};
		let REASON_WORDS = {
			"config-invalid": "invalid config",
			"no-credentials": "no credentials",
			auth: "Atlas refused the credentials",
			forbidden: "Atlas forbids it",
			"wrong-event": "not on this event",
			"not-reviewed": "not reviewed",
			"plan-changed": "the plan changed",
			superseded: "superseded",
			"deletes-blocked": "too many deletes",
			"in-use": "still in use",
			ambiguous: "ambiguous",
			"resource-failed": "a resource failed",
			"wait-timeout": "still provisioning",
			"atlas-api": "Atlas did not answer properly",
			"github-api": "GitHub did not answer properly",
			interrupted: "interrupted",
			internal: "stopped unexpectedly"
		};
		function fullStop(sentence) {
			let text = sentence.trimEnd();
			return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
		}
		function capitalized(text) {
			return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
		}
		function writes(change) {
			return change.action !== "no-op" && change.action !== "unknown";
		}
	}),
	1283: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FG: () => readPullFacts,
			GU: () => readDriftIssues,
			UY: () => connectGitHub,
			aW: () => connected
		});
		var _text_lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9845);
		async function connected(run, use) {
			let { inputs, runner, clock, interrupted } = run;
			let { clientId, clientSecret } = inputs;
			if (clientId === null || clientSecret === null) throw TypeError("There are no credentials to connect with.");
			let [{ openHttp, flushPendingIo }, { openSession }] = await Promise.all([Promise.all([__nccwpck_require__.e(752), __nccwpck_require__.e(359)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4359)), Promise.all([__nccwpck_require__.e(752), __nccwpck_require__.e(238)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7238))]);
			let http = (run.openHttp ?? openHttp)();
			let over = new AbortController();
			let pace = {
				clock,
				longestPause: inputs.pollIntervalSeconds * 1e3,
				signal: AbortSignal.any([interrupted, over.signal]),
				onRetry: (error, pause) => runner.info(`${error.withoutHint} Trying again in ${(pause / 1e3).toFixed(1)} s.`)
			};
			let session = openSession({
				baseUrl: inputs.baseUrl,
				credentials: {
					clientId,
					clientSecret
				},
				http,
				pace,
				onToken: (token) => runner.mask(token)
			});
			try {
				return await use({
					...run,
					session,
					pace
				});
			} finally {
				over.abort();
				run.atEnd(session.close().then(() => http.close()).catch(() => void 0));
				await flushPendingIo();
			}
		}
		async function connectGitHub(run) {
			let { event, inputs, runner, clock, interrupted, lastCall } = run;
			if (!event || !inputs.githubToken) return null;
			let { createGitHub } = await Promise.all([
				__nccwpck_require__.e(752),
				__nccwpck_require__.e(413),
				__nccwpck_require__.e(721)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 9721));
			return createGitHub({
				token: inputs.githubToken,
				event,
				log: (message) => runner.info(message),
				sleep: (milliseconds) => clock.sleep(milliseconds, interrupted),
				elapsed: clock.now,
				deadline: () => AbortSignal.any([AbortSignal.timeout(LONGEST_CALL), lastCall])
			});
		}
		let LONGEST_CALL = 3e4;
		async function readPullFacts(github, number) {
			let client = number === null ? null : await github();
			if (number === null || client === null) return null;
			return {
				number,
				pull: (0, _text_lazy_js__WEBPACK_IMPORTED_MODULE_0__.q)(() => client.pull(number)),
				files: (0, _text_lazy_js__WEBPACK_IMPORTED_MODULE_0__.q)(() => client.pullFiles(number)),
				comments: (0, _text_lazy_js__WEBPACK_IMPORTED_MODULE_0__.q)(() => client.pullComments(number))
			};
		}
		async function readDriftIssues(github, { driftIssueLabels }) {
			let client = await github();
			if (client === null) return null;
			let { ownIssues } = await __nccwpck_require__.e(34).then(__nccwpck_require__.bind(__nccwpck_require__, 34));
			return ownIssues(client, driftIssueLabels);
		}
	}),
	8402: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			X: () => reportContextOf,
			_: () => pullRequestOf
		});
		var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6237);
		function reportContextOf(inputs, event, redact) {
			let onPullRequest = event?.name === "pull_request" && event.pullRequest !== null;
			return {
				command: inputs?.command ?? "plan",
				repository: event ? `${event.repository.owner}/${event.repository.repo}` : null,
				serverUrl: event?.serverUrl ?? "https://github.com",
				sha: (onPullRequest ? event.pullRequest?.headSha : event?.sha) || null,
				branch: event?.branch ?? null,
				runUrl: event?.runUrl ?? null,
				runNumber: event?.runNumber ?? null,
				action: event?.uses ?? null,
				applyWorkflow: null,
				showUnmanaged: showsUnmanaged(inputs, event),
				version: _version_js__WEBPACK_IMPORTED_MODULE_0__.x,
				redact,
				now: new Date()
			};
		}
		function showsUnmanaged(inputs, event) {
			if (inputs === null || inputs.showUnmanaged === "auto") return event === null || event.repository.isPrivate === !0;
			return inputs.showUnmanaged === "true";
		}
		function pullRequestOf({ inputs, event }) {
			if (inputs.prNumber !== null) return inputs.prNumber;
			return event?.name === "pull_request" ? event.pullRequest?.number ?? null : null;
		}
	}),
	9744: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ko: () => readInputs,
			Lo: () => COMMANDS,
			mc: () => INPUTS
		});
		var _engine_model_change_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1090);
		var _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(951);
		var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7289);
		let COMMANDS = [
			"validate",
			"plan",
			"apply",
			"drift",
			"export"
		];
		let INPUTS = {
			command: "plan",
			config: "atlas-streams.yaml",
			"project-id": "",
			"client-id": "",
			"client-secret": "",
			"base-url": "https://cloud.mongodb.com",
			"missing-credentials": "auto",
			"github-token": "${{ github.token }}",
			"pr-number": "",
			comment: "auto",
			"show-unmanaged": "auto",
			"allowed-actions": "create, update",
			"max-deletes": "1",
			"require-reviewed-plan": "true",
			"review-key": "",
			wait: "true",
			"wait-timeout-minutes": "60",
			"poll-interval-seconds": "10",
			"max-parallel": "8",
			"fail-on-changes": "false",
			"drift-issue": "true",
			"drift-issue-labels": "atlas-drift",
			"drift-issue-assignees": "",
			"report-path": ""
		};
		let NAMES = Object.keys(INPUTS);
		let VARIABLES = {
			"client-id": "MONGODB_ATLAS_CLIENT_ID",
			"client-secret": "MONGODB_ATLAS_CLIENT_SECRET",
			"base-url": "MONGODB_ATLAS_BASE_URL"
		};
		let SECRETS = [
			"client-secret",
			"github-token",
			"review-key"
		];
		let READER_OF = {
			command: oneOf(COMMANDS),
			config: lines,
			"project-id": optional(projectId),
			"client-id": optional(String),
			"client-secret": optional(secret("input client-secret")),
			"base-url": baseUrl,
			"missing-credentials": oneOf([
				"auto",
				"validate",
				"fail"
			]),
			"github-token": optional(token),
			"pr-number": optional(integer(1, 999999999)),
			comment: oneOf([
				"auto",
				"always",
				"never"
			]),
			"show-unmanaged": autoOrFlag,
			"allowed-actions": actions,
			"max-deletes": integer(0, 1e5),
			"require-reviewed-plan": flag,
			"review-key": reviewKeys,
			wait: flag,
			"wait-timeout-minutes": decimal(0, 7200),
			"poll-interval-seconds": decimal(.01, 3600),
			"max-parallel": integer(1, 100),
			"fail-on-changes": flag,
			"drift-issue": flag,
			"drift-issue-labels": labels,
			"drift-issue-assignees": lines,
			"report-path": optional(String)
		};
		function readInputs(get, env, surface = "workflow") {
			let texts = new Map(NAMES.map((name) => [name, textOf(name, get(name).trim(), env)]));
			let value = (name) => READER_OF[name](texts.get(name) ?? "");
			let problems = NAMES.flatMap((name) => problemWith(name, texts, surface));
			if (problems.length > 0) throw new _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.xL(problems);
			return {
				command: value("command"),
				config: value("config"),
				projectId: value("project-id"),
				clientId: value("client-id"),
				clientSecret: value("client-secret"),
				baseUrl: value("base-url"),
				missingCredentials: value("missing-credentials"),
				githubToken: value("github-token"),
				prNumber: value("pr-number"),
				comment: value("comment"),
				showUnmanaged: value("show-unmanaged"),
				allowedActions: value("allowed-actions"),
				maxDeletes: value("max-deletes"),
				requireReviewedPlan: value("require-reviewed-plan"),
				reviewKeys: value("review-key"),
				wait: value("wait"),
				waitTimeoutSeconds: value("wait-timeout-minutes") * 60,
				pollIntervalSeconds: value("poll-interval-seconds"),
				maxParallel: value("max-parallel"),
				failOnChanges: value("fail-on-changes"),
				driftIssue: value("drift-issue"),
				driftIssueLabels: value("drift-issue-labels"),
				driftIssueAssignees: value("drift-issue-assignees"),
				reportPath: value("report-path")
			};
		}
		function problemWith(name, texts, surface) {
			let text = texts.get(name) ?? "";
			try {
				READER_OF[name](text);
				return [];
			} catch (error) {
				if (!(error instanceof UnusableInput)) throw error;
				let secrets = SECRETS.flatMap((secretName) => texts.get(secretName) || []);
				return [(0, _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.Zw)(`${label(name, surface)} is ${shown(text, secrets)}`, { fix: error.message })];
			}
		}
		function textOf(name, given, env) {
			let fallback = name === "github-token" ? "" : INPUTS[name];
			if (given !== "" && given !== INPUTS[name]) return given;
			let variable = VARIABLES[name];
			return variable !== void 0 && env[variable]?.trim() || fallback;
		}
		class UnusableInput extends Error {}
		function optional(reader) {
			return (text) => text === "" ? null : reader(text);
		}
		function oneOf(words) {
			return (text) => {
				if (!words.includes(text)) throw new UnusableInput(`use ${alternatives(words)}`);
				return text;
			};
		}
		function flag(text) {
			if (!isFlag(text)) throw new UnusableInput("use `true` or `false`");
			return text.toLowerCase() === "true";
		}
		function isFlag(text) {
			return [
				"true",
				"True",
				"TRUE",
				"false",
				"False",
				"FALSE"
			].includes(text);
		}
		function autoOrFlag(text) {
			if (text !== "auto" && !isFlag(text)) throw new UnusableInput("use `auto`, `true` or `false`");
			return text === "auto" ? text : flag(text) ? "true" : "false";
		}
		function integer(least, most) {
			return within(/^\d+$/, least, most, `give a whole number from ${least} to ${most}`);
		}
		function decimal(least, most) {
			return within(/^\d+(\.\d+)?$/, least, most, `give a number from ${least} to ${most}, such as 5 or 0.5`);
		}
		function within(form, least, most, fix) {
			return (text) => {
				let value = Number(text);
				if (!form.test(text) || value < least || value > most) throw new UnusableInput(fix);
				return value;
			};
		}
		function reviewKeys(text) {
			let keys = lines(text);
			if (keys.some((key) => key.length < 16)) throw new UnusableInput("give keys of at least 16 characters, one a line, e.g. from `openssl rand -base64 32`");
			return keys.map((key) => new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__.z(key, "input review-key"));
		}
		function labels(text) {
			return split(text, /[\r\n]/.test(text) ? /\r?\n/ : /,/);
		}
		function lines(text) {
			return split(text, /\r?\n/);
		}
		function actions(text) {
			let words = split(text, /[,\r\n]/);
			let isAction = (word) => _engine_model_change_js__WEBPACK_IMPORTED_MODULE_2__.Np.some((action) => action === word);
			if (!words.every(isAction)) throw new UnusableInput(`use any of ${alternatives(_engine_model_change_js__WEBPACK_IMPORTED_MODULE_2__.Np)}, separated by commas`);
			return new Set(words);
		}
		function projectId(text) {
			if (!/^[0-9a-f]{24}$/i.test(text)) throw new UnusableInput("give the project's id, 24 hex digits, as the address of its page in Atlas shows it");
			return text.toLowerCase();
		}
		function token(text) {
			if (!/^[!-~]+$/.test(text)) throw new UnusableInput("give one token, without spaces, line breaks or other signs");
			return new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__.z(text, "input github-token");
		}
		function secret(label) {
			return (text) => new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_1__.z(text, label);
		}
		function split(text, separator) {
			return [...new Set(text.split(separator).map((item) => item.trim()))].filter((item) => item !== "");
		}
		function baseUrl(text) {
			if (!URL.canParse(text)) throw new UnusableInput("give an address such as `https://cloud.mongodb.com`");
			let url = new URL(text);
			if (url.username !== "" || url.password !== "") throw new UnusableInput("leave user and password out of it");
			if (/[?#]/.test(text)) throw new UnusableInput("leave out everything from `?` or `#` on");
			let plain = url.protocol === "http:" && isLoopback(url.hostname);
			if (url.protocol !== "https:" && !plain) throw new UnusableInput("begin it with `https://`, so that the credentials do not travel in the clear");
			return url.origin + url.pathname.replace(/\/+$/, "").replace(/\/api\/atlas\/v2$/, "").replace(/\/+$/, "");
		}
		function isLoopback(host) {
			return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
		}
		function label(name, surface) {
			let variable = VARIABLES[name];
			if (surface === "terminal") return `\`--${name}\`${variable === void 0 ? "" : ` (or \`${variable}\`)`}`;
			return `input \`${name}\`${variable === void 0 ? "" : ` (or the variable \`${variable}\`)`}`;
		}
		function shown(text, secrets) {
			if (secrets.some((value) => text.includes(value)) || /mdb_sa_sk_|\/\/[^/]*@/.test(text)) return "not shown here, for it holds a secret";
			let line = text.replace(/[\s`]+/g, " ");
			return `\`${line.length > 60 ? `${line.slice(0, 60)}\u2026` : line}\``;
		}
		function alternatives(words) {
			let quoted = words.map((word) => `\`${word}\``);
			return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
		}
	}),
	1251: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { q: () => UNPUBLISHED });
		let UNPUBLISHED = {
			commentId: "",
			commentUrl: "",
			issueNumber: "",
			issueUrl: "",
			clash: null,
			failed: null
		};
	}),
	2328: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ps: () => stoppedRun,
			jr: () => bug,
			lx: () => runEnd
		});
		var _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(951);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2724);
		function runEnd({ command, failOnChanges, reportPath }, reports, published = new Map()) {
			let told = reports.map((report) => checked(command, report));
			return {
				command,
				verdict: (0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.ZH)(told),
				reports: told,
				published,
				problems: [],
				failOnChanges,
				reportPath
			};
		}
		function checked(command, report) {
			let isIncomplete = report.failureReason === null && (report.plan?.unreadable.length ?? 0) > 0;
			return command === "drift" && isIncomplete ? {
				...report,
				result: "failed",
				failureReason: "forbidden"
			} : report;
		}
		function stoppedRun(command, stop, inputs) {
			let { result, failureReason, problems } = stop;
			return {
				command,
				verdict: {
					result,
					failureReason
				},
				reports: [],
				published: new Map(),
				problems,
				failOnChanges: inputs?.failOnChanges ?? !1,
				reportPath: inputs?.reportPath ?? null
			};
		}
		function bug(error) {
			return (0, _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.Zw)((0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.s8)(error));
		}
	}),
	2724: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EI: () => reportOf,
			Ft: () => planVerdict,
			MK: () => brokenReport,
			Pr: () => RESULTS,
			US: () => stackOf,
			YH: () => worstReason,
			ZH: () => runVerdict,
			qn: () => invalidReport,
			s4: () => planProblems,
			s8: () => bugText,
			sR: () => applyVerdict
		});
		var _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1316);
		var _engine_model_change_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1090);
		var _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(951);
		var _report_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2048);
		function reportOf({ loaded }, verdict, known = {}) {
			return {
				name: loaded.name,
				config: loaded.file,
				projectId: loaded.projectId,
				plan: null,
				outcomes: new Map(),
				driftCauses: new Map(),
				fileChanges: null,
				refusal: null,
				headline: null,
				error: null,
				problems: loaded.problems,
				warnings: loaded.warnings,
				declared: loaded.declared,
				exported: null,
				...verdict,
				...known
			};
		}
		function invalidReport(config, problems = config.loaded.problems) {
			return reportOf(config, {
				result: "invalid",
				failureReason: "config-invalid"
			}, { problems });
		}
		let HEADLINES = { GROUP_NOT_FOUND: "project not found, or this account is not in it" };
		function bugText(error) {
			return `this is a bug of the action: ${error instanceof Error ? error.message : String(error)}. Please report it with the log.`;
		}
		function stackOf(error) {
			return error instanceof Error ? error.stack ?? error.message : String(error);
		}
		function brokenReport({ runner }, config, error) {
			if (error instanceof _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.xL) return invalidReport(config, error.problems);
			if (error instanceof _engine_model_atlas_error_js__WEBPACK_IMPORTED_MODULE_0__.qL) {
				let headline = HEADLINES[error.failure.errorCode ?? ""] ?? null;
				return reportOf(config, {
					result: "failed",
					failureReason: error.failure.reason
				}, {
					error: error.message,
					headline
				});
			}
			runner.info(stackOf(error));
			return reportOf(config, {
				result: "failed",
				failureReason: "internal"
			}, { error: (0, _report_text_wording_js__WEBPACK_IMPORTED_MODULE_2__.l2)(bugText(error)) });
		}
		function planVerdict(plan) {
			if (plan.resources.some(isWrongInFile)) return {
				result: "invalid",
				failureReason: "config-invalid"
			};
			if (nothingReadable(plan)) return {
				result: "failed",
				failureReason: unreadableReason(plan)
			};
			if (plan.resources.some(({ blockedBy }) => blockedBy === "ambiguous")) return {
				result: "failed",
				failureReason: "ambiguous"
			};
			return {
				result: (0, _engine_model_change_js__WEBPACK_IMPORTED_MODULE_3__.ik)(plan) ? "changes" : "no-changes",
				failureReason: null
			};
		}
		function isWrongInFile({ blockedBy }) {
			return blockedBy === "not-live" || blockedBy === "not-creatable";
		}
		function planProblems({ resources }) {
			return resources.filter(isWrongInFile).map(({ address, entry, source, createBlocker }) => ({
				message: createBlocker === null ? `\`${address}\` is pinned to \`${entry.pin}\`, which is not live` : `\`${address}\` is not there in Atlas, and the file does not say how to create it`,
				fix: createBlocker ?? "correct the `id`, or remove it to have the resource created",
				file: source.file,
				line: source.line,
				column: source.column,
				address
			}));
		}
		function applyVerdict(plan, outcomes, refusal, interrupted) {
			if (refusal) return {
				result: "refused",
				failureReason: refusal.reason
			};
			let ended = [...outcomes.values()];
			let reasons = new Set(ended.flatMap(({ error }) => error?.reason ?? []));
			let before = planVerdict(plan);
			before.failureReason && reasons.add(before.failureReason);
			plan.resources.some(({ blockedBy }) => blockedBy === "unreadable") && reasons.add(unreadableReason(plan));
			interrupted && reasons.add("interrupted");
			let worked = plan.resources.some(({ address, action }) => {
				let outcome = outcomes.get(address);
				return outcome?.wrote || action !== "no-op" && ["done", "started"].includes(outcome?.status ?? "");
			});
			let failureReason = worstReason(reasons);
			if (failureReason) return {
				result: before.result === "invalid" && !worked ? "invalid" : worked ? "applied-in-part" : "failed",
				failureReason
			};
			if (worked) return {
				result: "applied",
				failureReason: null
			};
			return {
				result: (0, _engine_model_change_js__WEBPACK_IMPORTED_MODULE_3__.ik)(plan) ? "changes" : "no-changes",
				failureReason: null
			};
		}
		function worstReason(reasons) {
			let all = new Set(reasons);
			return _engine_model_change_js__WEBPACK_IMPORTED_MODULE_3__.N9.find((reason) => all.has(reason)) ?? null;
		}
		let RESULTS = [
			"failed",
			"invalid",
			"refused",
			"applied-in-part",
			"changes",
			"applied",
			"exported",
			"validated",
			"no-changes"
		];
		function runVerdict(reports) {
			return {
				result: RESULTS.find((result) => reports.some((report) => report.result === result)) ?? "no-changes",
				failureReason: worstReason(reports.flatMap(({ failureReason }) => failureReason ?? []))
			};
		}
		function nothingReadable({ resources }) {
			return resources.length > 0 && resources.every(({ blockedBy }) => blockedBy === "unreadable");
		}
		function unreadableReason({ unreadable }) {
			return unreadable.every(({ cause }) => cause === "shape") && unreadable.length > 0 ? "atlas-api" : "forbidden";
		}
	}),
	6237: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { x: () => VERSION });
		let VERSION = "1.0.0";
	}),
	1517: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4916);
		function nodeProblem(version, inWorkflow) {
			if (Number.parseInt(version.replace(/^v/, ""), 10) >= 24) return null;
			return `Node 24 or newer is needed, this is ${version}${inWorkflow ? ": update the runner (2.327.1 is the first that has it), or the engine that runs this workflow" : ""}.`;
		}
		let { env, version } = process;
		let inWorkflow = env.GITHUB_ACTIONS === "true";
		let problem = nodeProblem(version, inWorkflow);
		if (problem !== null) {
			inWorkflow && (0, _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.n0)({
				result: "failed",
				"failure-reason": "internal",
				summary: problem
			}, env);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(inWorkflow ? 1 : 2, inWorkflow ? `::error::${problem}\n` : `${problem}\n`);
			process.exit(1);
		}
	}),
	7034: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			k: () => completeProxies,
			r: () => readProxies
		});
		var _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(951);
		let VARIABLES = [
			"http_proxy",
			"https_proxy",
			"HTTP_PROXY",
			"HTTPS_PROXY"
		];
		function completeProxies(env) {
			for (let name of VARIABLES) {
				let value = env[name]?.trim();
				value && !value.includes("://") && (env[name] = `http://${value}`);
			}
		}
		function readProxies(env) {
			let problems = [];
			let passwords = [];
			for (let name of VARIABLES) {
				let value = env[name]?.trim() ?? "";
				if (value === "") continue;
				try {
					let url = new URL(value);
					decodeURIComponent(url.username);
					url.password !== "" && passwords.push(decodeURIComponent(url.password));
				} catch {
					problems.push((0, _engine_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.Zw)(`${name} is not the address of a proxy`, { fix: FIX }));
				}
			}
			return {
				problems,
				passwords
			};
		}
		let FIX = "write it as `http://host:port`, and in a user name or password every character but letters and digits as `%` and its code";
	}),
	9915: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => openRunner });
		var external_node_fs_ = __nccwpck_require__(3024);
		let external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
		var external_node_path_ = __nccwpck_require__(6760);
		var secrets_filter = __nccwpck_require__(6407);
		var workflow_escape = __nccwpck_require__(4912);
		let stream = null;
		function writeLog(text) {
			let rest = Buffer.from(text);
			try {
				for (; stream === null && rest.length > 0;) rest = rest.subarray((0, external_node_fs_.writeSync)(1, rest));
			} catch (error) {
				if (error.code !== "EAGAIN") return;
				stream = process.stdout.on("error", () => void 0);
			}
			rest.length > 0 && stream?.write(rest);
		}
		var workflow_commands = __nccwpck_require__(4916);
		function openRunner(filter, env, write = writeLog) {
			let say = (text) => (0, workflow_escape.F)(filter.redact(text));
			let annotate = (level, message, place = {}) => write((0, workflow_commands.w7)(level, say(message), place));
			return {
				info: (text) => write(`${say(text)}\n`),
				warning: (text) => annotate("warning", text),
				annotate({ level, message, file, line, column }) {
					let place = {
						...file === null ? {} : { file: say(file) },
						...line === null ? {} : { startLine: line },
						...column === null ? {} : { startColumn: column }
					};
					annotate(level, message, place);
				},
				group: (heading, text) => write((0, workflow_commands.TM)(say(heading), say(text))),
				closing: (lines) => write(lines.map((line) => `${say(line)}\n`).join("")),
				outputs(values) {
					let redacted = Object.entries(values).map(([name, value]) => [name, redactedOutput(value, filter)]);
					(0, workflow_commands.n0)(Object.fromEntries(redacted), env);
				},
				summary(markdown) {
					let file = env.GITHUB_STEP_SUMMARY;
					if (!file) return;
					try {
						let text = `${filter.redact(markdown)}\n`;
						if (((0, external_node_fs_.statSync)(file, { throwIfNoEntry: !1 })?.size ?? 0) + Buffer.byteLength(text) > 1048576) throw Error("it would be longer than GitHub accepts");
						(0, external_node_fs_.appendFileSync)(file, text);
					} catch (error) {
						annotate("warning", `The job summary could not be written: ${error.message}`);
					}
				},
				report(json, command, wish) {
					let file = wish ?? ownReportPath(command, env);
					try {
						let target = external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd(), file);
						(0, external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: !0 });
						(0, external_node_fs_.writeFileSync)(target, (0, secrets_filter.K)(json, filter));
						return target;
					} catch (error) {
						annotate("warning", `The report could not be written to ${file}: ${error.message}`);
						return "";
					}
				},
				mask(secret) {
					let forms = filter.add(secret);
					if (env.GITHUB_ACTIONS !== "true") return;
					for (let form of forms) form.includes("\n") || write((0, workflow_commands.dK)(form));
				}
			};
		}
		function ownReportPath(command, env) {
			let step = (env.GITHUB_ACTION ?? "").replaceAll(/[^\w-]/g, "");
			let name = [
				"atlas-streams-networking",
				command,
				...step === "" ? [] : [step]
			].join("-");
			if (!env.RUNNER_TEMP) return external_node_path_.join((0, external_node_os_namespaceObject.tmpdir)(), `${name}.json`);
			let file = external_node_path_.join(env.RUNNER_TEMP, `${name}.json`);
			for (let number = 2; (0, external_node_fs_.existsSync)(file); number++) file = external_node_path_.join(env.RUNNER_TEMP, `${name}-${number}.json`);
			return file;
		}
		function redactedOutput(value, filter) {
			return /^[[{]/.test(value) ? (0, secrets_filter.K)(value, filter) : filter.redact(value);
		}
	}),
	4916: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			TM: () => folded,
			V4: () => getInput,
			dK: () => mask,
			n0: () => setOutputs,
			w7: () => annotation
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		function annotation(level, message, place = {}) {
			let { file, startLine, startColumn } = place;
			let properties = Object.entries({
				file,
				line: startLine,
				col: startColumn
			}).filter(([, value]) => value).map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
			return `::${level}${Object.keys(place).length === 0 ? "" : ` ${properties.join(",")}`}::${escaped(message)}\n`;
		}
		function mask(secret) {
			return `::add-mask::${escaped(secret)}\n`;
		}
		function folded(heading, text) {
			return `::group::${escaped(heading)}\n${text}\n::endgroup::\n`;
		}
		function escaped(text) {
			return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
		function getInput(name, env) {
			return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
		}
		function setOutputs(values, env) {
			if (!env.GITHUB_OUTPUT) return;
			let texts = Object.entries(values).map(([name, value]) => {
				let delimiter = "end_of_output";
				for (; value.includes(delimiter);) delimiter += "_";
				return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
			});
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_OUTPUT, texts.join(""));
		}
	}),
	6407: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => redactJson,
			N: () => openFilter
		});
		var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9930);
		let SERVICE_ACCOUNT_SECRET = /mdb_sa_sk_[A-Za-z0-9_-]+/g;
		let DIGEST = /^(sha256:)?[0-9a-f]{64}$/;
		let LONGEST_PATTERN = 2e4;
		function openFilter(vocabulary = new Set()) {
			let anywhere = new Set();
			let asWords = new Set();
			let kept = new Set();
			let patterns = null;
			let hidden = (text) => {
				patterns ??= [...patternsOf(anywhere, RegExp.escape), ...patternsOf(asWords, asWord)];
				return patterns.reduce((rest, pattern) => rest.replaceAll(pattern, "***"), text).replace(SERVICE_ACCOUNT_SECRET, "***");
			};
			let redact = (text) => {
				if (vocabulary.has(text) || DIGEST.test(text) && !anywhere.has(text)) return text;
				for (let own of kept) {
					if (!text.includes(own)) continue;
					let longer = [...anywhere].filter((form) => form !== own && form.includes(own)).toSorted(longestFirst);
					if (longer.some((form) => text.includes(form))) return redact(longer.reduce((rest, form) => rest.replaceAll(form, "***"), text));
					return text.split(own).map(redact).join(own);
				}
				return hidden(text);
			};
			let isMask = (form) => !(0, _forms_js__WEBPACK_IMPORTED_MODULE_0__.E)(form) && ![
				"sha256:",
				...vocabulary,
				...kept
			].some((own) => own.includes(form));
			return {
				add(secret) {
					let value = typeof secret == "string" ? secret : secret.reveal();
					if (vocabulary.has(value.trim())) return [];
					let forms = (0, _forms_js__WEBPACK_IMPORTED_MODULE_0__.X)(value);
					let isOurs = (form) => vocabulary.has(form);
					for (let form of forms.anywhere) isOurs(form) || anywhere.add(form);
					for (let form of forms.asWords) isOurs(form) || asWords.add(form);
					patterns = null;
					return [...forms.anywhere, ...forms.asWords].filter(isMask);
				},
				keep(text) {
					text !== "" && kept.add(text);
				},
				redact
			};
		}
		function patternsOf(forms, sourceOf) {
			let sorted = [...forms].sort(longestFirst);
			let patterns = sorted.filter((form) => form.length > LONGEST_PATTERN);
			let sources = [];
			let length = 0;
			let finish = () => {
				sources.length > 0 && patterns.push(new RegExp(sources.join("|"), "g"));
				sources = [];
				length = 0;
			};
			for (let form of sorted.slice(patterns.length)) {
				let source = sourceOf(form);
				length + source.length > LONGEST_PATTERN && finish();
				sources.push(source);
				length += source.length;
			}
			finish();
			return patterns;
		}
		function asWord(form) {
			let before = /^\w/.test(form) ? "(?<![\\w-]|\\w\\.)" : "";
			let after = /\w$/.test(form) ? "(?![\\w-]|\\.\\w)" : "";
			return `${before}${RegExp.escape(form)}${after}`;
		}
		function longestFirst(a, b) {
			return b.length - a.length;
		}
		function redactJson(json, { redact }) {
			if (redact(json) === json) return json;
			let filtered = (_, value) => typeof value == "string" ? redact(value) : value;
			let text = JSON.stringify(JSON.parse(json), filtered, json.includes("\n") ? 2 : void 0);
			return json.endsWith("\n") ? `${text}\n` : text;
		}
	}),
	9930: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => isNumber,
			X: () => formsOf
		});
		function formsOf(secret) {
			let anywhere = new Set();
			let asWords = new Set();
			let lines = secret.split(/\r\n|\r|\n/);
			for (let part of new Set([
				secret,
				secret.trim(),
				...lines,
				...lines.map((line) => line.trim())
			])) {
				if (!isHideable(part)) continue;
				for (let form of [part, ...encoded(part)]) form.length >= 8 && !isNumber(form) ? anywhere.add(form) : form.length >= 4 && asWords.add(form);
				for (let form of insideBase64(part)) form.length >= 6 && anywhere.add(form);
			}
			return {
				anywhere,
				asWords
			};
		}
		function isHideable(part) {
			let text = part.trim();
			if ([...text].length < 4 || /^(true|false)$/i.test(text)) return !1;
			return !isNumber(text) || text.length >= 8;
		}
		function isNumber(text) {
			return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim());
		}
		function encoded(part) {
			let base64 = Buffer.from(part, "utf8").toString("base64");
			let hex = Buffer.from(part, "utf8").toString("hex");
			let json = JSON.stringify(part).slice(1, -1);
			let url = [
				encodeURIComponent(part.toWellFormed()),
				encodeURI(part.toWellFormed()),
				new URLSearchParams({ s: part }).toString().slice(2)
			];
			return [
				base64,
				base64.replace(/=+$/, ""),
				Buffer.from(part, "utf8").toString("base64url"),
				hex,
				hex.toUpperCase(),
				...url,
				...url.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
				json,
				JSON.stringify(json).slice(1, -1),
				json.replaceAll("/", "\\/"),
				...escapedInJson(json),
				...HTML.map((escapes) => part.replace(/[&<>"']/g, (char) => escapes[char] ?? char))
			];
		}
		let HTML = [
			{ "\"": "&quot;" },
			{
				"\"": "&quot;",
				"'": "&#39;"
			},
			{
				"\"": "&quot;",
				"'": "&#x27;"
			},
			{
				"\"": "&#34;",
				"'": "&#39;"
			}
		].map((quotes) => ({
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			...quotes
		}));
		let JSON_ESCAPES = [
			/[&<>]/g,
			/[&<>=']/g,
			/[^ -~]/g,
			/[^ -~]|[&<>'+`]|\\"/g
		];
		function escapedInJson(json) {
			return JSON_ESCAPES.flatMap((escaped) => [!1, !0].map((large) => json.replace(escaped, (text) => {
				let code = text.charCodeAt(text.length - 1).toString(16);
				return `\\u${(large ? code.toUpperCase() : code).padStart(4, "0")}`;
			})));
		}
		function insideBase64(part) {
			let bytes = Buffer.from(part, "utf8");
			return [
				0,
				1,
				2
			].flatMap((before) => {
				let inside = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
				return [inside, inside.replaceAll("+", "-").replaceAll("/", "_")];
			});
		}
	}),
	7289: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { z: () => Secret });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
		class Secret {
			#value;
			label;
			constructor(value, label) {
				this.#value = value;
				this.label = label;
			}
			reveal() {
				return this.#value;
			}
			toString() {
				return `(secret ${this.label})`;
			}
			toJSON() {
				return this.toString();
			}
			valueOf() {
				throw TypeError(`The secret ${this.label} cannot be compared or calculated with.`);
			}
			[Symbol.toPrimitive]() {
				return this.toString();
			}
			[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
				return this.toString();
			}
		}
	}),
	8944: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K3: () => shortenPair,
			UN: () => doubleQuoted,
			kH: () => INVISIBLE,
			ml: () => shorten,
			ts: () => escapeInvisible,
			wy: () => hasInvisible,
			zD: () => grouped
		});
		var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9845);
		let ASCII = /^[ -~]*$/;
		let INVISIBLE = "\\p{C}\\p{Zl}\\p{Zp}\\p{DI}\\u2800";
		let invisible = (0, _lazy_js__WEBPACK_IMPORTED_MODULE_0__.e)(`[${INVISIBLE}]|(?! )\\p{Zs}`, "gu");
		let SHORT_ESCAPES = {
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		function escapeInvisible(text) {
			if (ASCII.test(text)) return text;
			return text.replace(invisible(), (char) => SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
		}
		function hasInvisible(text) {
			return !ASCII.test(text) && text.search(invisible()) !== -1;
		}
		function doubleQuoted(text) {
			return JSON.stringify(text).replace(invisible(), (char) => {
				let hex = (char.codePointAt(0) ?? 0).toString(16);
				return char.length > 1 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
			});
		}
		function shorten(text, max) {
			if (text.length <= max) return text;
			let kept = text.slice(0, endOfCharacter(text, max));
			return `${kept}\u2026 (${grouped(text.length - kept.length)} more characters)`;
		}
		function shortenPair(before, after, max) {
			if (before.length <= max && after.length <= max) return [before, after];
			let same = 0;
			for (; same < before.length && before[same] === after[same];) same += 1;
			let start = endOfCharacter(before, Math.max(0, same - CONTEXT));
			if (start === 0) return [shorten(before, max), shorten(after, max)];
			let cut = (text) => `(${grouped(start)} equal characters) \u2026${shorten(text.slice(start), max)}`;
			return [cut(before), cut(after)];
		}
		let CONTEXT = 40;
		function endOfCharacter(text, at) {
			let unit = text.charCodeAt(at - 1);
			return unit >= 55296 && unit <= 56319 ? at - 1 : at;
		}
		function grouped(count) {
			return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
		}
	}),
	9845: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			e: () => lazyRegExp,
			q: () => lazily
		});
		function lazily(make) {
			let made;
			return () => {
				made ??= { value: make() };
				return made.value;
			};
		}
		function lazyRegExp(source, flags) {
			return lazily(() => new RegExp(source, flags));
		}
	}),
	4581: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E1: () => mistyped,
			TM: () => folded,
			pA: () => nearest
		});
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
		function nearest(word, known) {
			if (word.length > 64) return null;
			let best = null;
			let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
			for (let candidate of known.slice(0, 500)) {
				if (candidate.length > 64) continue;
				let far = edits(folded(word), folded(candidate));
				if (far >= bestDistance) continue;
				best = candidate;
				bestDistance = far;
			}
			return best;
		}
		function mistyped(word, known) {
			if (word.length > 64) return null;
			let typed = folded(word);
			let same = known.find((candidate) => folded(candidate) === typed);
			if (same !== void 0) return same;
			return known.slice(0, 500).find((candidate) => {
				let meant = folded(candidate);
				if (meant.replace(/[^a-z]/g, "").length < 5) return !1;
				return isOneSlip(typed, meant) && !/^\d*$/.test(changedPart(typed, meant));
			}) ?? null;
		}
		function isOneSlip(typed, meant) {
			let far = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(typed, meant);
			if (far !== 2) return far === 1;
			if (typed.length !== meant.length) return !1;
			let at = [...typed].findIndex((letter, index) => letter !== meant[index]);
			return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
		}
		function changedPart(one, other) {
			let start = 0;
			for (; start < Math.min(one.length, other.length) && one[start] === other[start];) start++;
			let end = 0;
			for (; end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end);) end++;
			return one.slice(start, one.length - end) + other.slice(start, other.length - end);
		}
		function edits(left, right) {
			let far = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(left, right);
			return far === 2 && [...left].sort().join() === [...right].sort().join() ? 1 : far;
		}
		function folded(word) {
			return word.toLowerCase().replace(/[-_ ]/g, "");
		}
	}),
	4912: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { F: () => escapeWorkflowCommands });
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8944);
		var _lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9845);
		function escapeWorkflowCommands(text) {
			let { command, oldCommand } = mayHideSomething(text) ? thorough() : QUICK;
			return text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "\ufffd").replace(command, "$1\u203a $2").replace(oldCommand, "$1\u203a");
		}
		let UNPRINTABLE = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
		function commands(ignored) {
			return {
				command: RegExp(`^((?:(?!\\n)[\\s${ignored}])*)(:[${ignored}]*:)`, "gmu"),
				oldCommand: RegExp(`(#[${ignored}]*#)(?=[${ignored}]*\\[)`, "gu")
			};
		}
		let QUICK = commands("");
		let thorough = (0, _lazy_js__WEBPACK_IMPORTED_MODULE_1__.q)(() => commands(_escape_js__WEBPACK_IMPORTED_MODULE_0__.kH));
		let suspect = RegExp("[^\\t\\n\\r -~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u2190-\\u2426\\u2460-\\u27ff\\ud83c-\\ud83e\\udc00-\\udfff]");
		function mayHideSomething(text) {
			return suspect.test(text);
		}
	}),
	3243: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bh: () => dump,
			KE: () => getScalarValue,
			PH: () => parseEvents,
			fw: () => constructFromEvents,
			hy: () => EVENT_ID,
			jK: () => SCALAR_STYLE,
			tB: () => YAMLException
		});
		var NOT_RESOLVED = Symbol("NOT_RESOLVED");
		function defineScalarTag(tagName, options) {
			return {
				tagName,
				nodeKind: "scalar",
				implicit: options.implicit ?? !1,
				matchByTagPrefix: options.matchByTagPrefix ?? !1,
				implicitFirstChars: options.implicitFirstChars ?? null,
				resolve: options.resolve,
				identify: options.identify,
				represent: options.represent ?? ((data) => String(data)),
				representTagName: options.representTagName ?? (() => tagName)
			};
		}
		function defineSequenceTag(tagName, options) {
			let carrierIsResult = options.finalize === void 0;
			return {
				tagName,
				nodeKind: "sequence",
				implicit: !1,
				matchByTagPrefix: options.matchByTagPrefix ?? !1,
				create: options.create,
				addItem: options.addItem,
				finalize: options.finalize ?? ((carrier) => carrier),
				carrierIsResult,
				identify: options.identify,
				represent: options.represent ?? ((data) => data),
				representTagName: options.representTagName ?? (() => tagName)
			};
		}
		function defineMappingTag(tagName, options) {
			let carrierIsResult = options.finalize === void 0;
			return {
				tagName,
				nodeKind: "mapping",
				implicit: !1,
				matchByTagPrefix: options.matchByTagPrefix ?? !1,
				create: options.create,
				addPair: options.addPair,
				has: options.has,
				keys: options.keys,
				get: options.get,
				finalize: options.finalize ?? ((carrier) => carrier),
				carrierIsResult,
				identify: options.identify,
				represent: options.represent ?? ((data) => data),
				representTagName: options.representTagName ?? (() => tagName)
			};
		}
		var strTag = defineScalarTag("tag:yaml.org,2002:str", {
			resolve: (source) => source,
			identify: (data) => typeof data == "string"
		});
		var NULL_VALUES$1 = [
			"",
			"~",
			"null",
			"Null",
			"NULL"
		];
		var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
			implicit: !0,
			implicitFirstChars: [
				"",
				"~",
				"n",
				"N"
			],
			resolve: (source) => {
				if (NULL_VALUES$1.indexOf(source) !== -1) return null;
				return NOT_RESOLVED;
			},
			identify: (object) => object === null,
			represent: () => "null"
		});
		var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
			implicit: !0,
			implicitFirstChars: ["n"],
			resolve: (source, isExplicit) => {
				if (source === "null" || isExplicit && source === "") return null;
				return NOT_RESOLVED;
			},
			identify: (object) => object === null,
			represent: () => "null"
		});
		var NULL_VALUES = [
			"",
			"~",
			"null",
			"Null",
			"NULL"
		];
		var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
			implicit: !0,
			implicitFirstChars: [
				"",
				"~",
				"n",
				"N"
			],
			resolve: (source) => {
				if (NULL_VALUES.indexOf(source) !== -1) return null;
				return NOT_RESOLVED;
			},
			identify: (object) => object === null,
			represent: () => "null"
		});
		var TRUE_VALUES$2 = [
			"true",
			"True",
			"TRUE"
		];
		var FALSE_VALUES$2 = [
			"false",
			"False",
			"FALSE"
		];
		var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
			implicit: !0,
			implicitFirstChars: [
				"t",
				"T",
				"f",
				"F"
			],
			resolve: (source) => {
				if (TRUE_VALUES$2.indexOf(source) !== -1) return !0;
				if (FALSE_VALUES$2.indexOf(source) !== -1) return !1;
				return NOT_RESOLVED;
			},
			identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
			represent: (object) => object ? "true" : "false"
		});
		var TRUE_VALUES$1 = ["true"];
		var FALSE_VALUES$1 = ["false"];
		var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
			implicit: !0,
			implicitFirstChars: ["t", "f"],
			resolve: (source) => {
				if (TRUE_VALUES$1.indexOf(source) !== -1) return !0;
				if (FALSE_VALUES$1.indexOf(source) !== -1) return !1;
				return NOT_RESOLVED;
			},
			identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
			represent: (object) => object ? "true" : "false"
		});
		var TRUE_VALUES = [
			"true",
			"True",
			"TRUE",
			"y",
			"Y",
			"yes",
			"Yes",
			"YES",
			"on",
			"On",
			"ON"
		];
		var FALSE_VALUES = [
			"false",
			"False",
			"FALSE",
			"n",
			"N",
			"no",
			"No",
			"NO",
			"off",
			"Off",
			"OFF"
		];
		var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
			implicit: !0,
			implicitFirstChars: [
				"y",
				"Y",
				"n",
				"N",
				"t",
				"T",
				"f",
				"F",
				"o",
				"O"
			],
			resolve: (source) => {
				if (TRUE_VALUES.indexOf(source) !== -1) return !0;
				if (FALSE_VALUES.indexOf(source) !== -1) return !1;
				return NOT_RESOLVED;
			},
			identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
			represent: (object) => object ? "true" : "false"
		});
		var YAML_INTEGER_IMPLICIT_PATTERN$1 = RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
		var YAML_INTEGER_EXPLICIT_PATTERN$1 = RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
		function parseYamlInteger$2(source) {
			let value = source;
			let sign = 1;
			if (value[0] === "-" || value[0] === "+") {
				value[0] === "-" && (sign = -1);
				value = value.slice(1);
			}
			if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
			if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
			if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
			return sign * parseInt(value, 10);
		}
		function resolveYamlInteger$2(source, isExplicit) {
			if (isExplicit) {
				if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
			} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
			let result = parseYamlInteger$2(source);
			return Number.isFinite(result) ? result : NOT_RESOLVED;
		}
		var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				..."0123456789"
			],
			resolve: resolveYamlInteger$2,
			identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
			represent: (object) => object.toString(10)
		});
		var YAML_INTEGER_IMPLICIT_PATTERN = RegExp("^-?(?:0|[1-9][0-9]*)$");
		var YAML_INTEGER_EXPLICIT_PATTERN = RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
		function parseYamlInteger$1(source) {
			let value = source;
			let sign = 1;
			if (value[0] === "-" || value[0] === "+") {
				value[0] === "-" && (sign = -1);
				value = value.slice(1);
			}
			if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
			if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
			if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
			return sign * parseInt(value, 10);
		}
		function resolveYamlInteger$1(source, isExplicit) {
			if (isExplicit) {
				if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
			} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
			let result = parseYamlInteger$1(source);
			return Number.isFinite(result) ? result : NOT_RESOLVED;
		}
		var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
			implicit: !0,
			implicitFirstChars: ["-", ..."0123456789"],
			resolve: resolveYamlInteger$1,
			identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
			represent: (object) => object.toString(10)
		});
		var YAML_INTEGER_PATTERN = RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
		function parseYamlInteger(source) {
			let value = source.replace(/_/g, "");
			let sign = 1;
			if (value[0] === "-" || value[0] === "+") {
				value[0] === "-" && (sign = -1);
				value = value.slice(1);
			}
			if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
			if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
			if (value.includes(":")) {
				let result = 0;
				for (let part of value.split(":")) result = result * 60 + Number(part);
				return sign * result;
			}
			if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
			return sign * parseInt(value, 10);
		}
		function resolveYamlInteger(source) {
			if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
			let result = parseYamlInteger(source);
			return Number.isFinite(result) ? result : NOT_RESOLVED;
		}
		var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				..."0123456789"
			],
			resolve: resolveYamlInteger,
			identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
			represent: (object) => object.toString(10)
		});
		var YAML_FLOAT_PATTERN$1 = RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		var YAML_FLOAT_SPECIAL_PATTERN$1 = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		function resolveYamlFloat$2(source) {
			if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
			let value = source.toLowerCase();
			let sign = value[0] === "-" ? -1 : 1;
			"+-".includes(value[0]) && (value = value.slice(1));
			if (value === ".inf") return sign === 1 ? Infinity : -Infinity;
			if (value === ".nan") return NaN;
			let result = sign * parseFloat(value);
			if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
			return NOT_RESOLVED;
		}
		function representYamlFloat$2(object) {
			if (isNaN(object)) return ".nan";
			if (object === Infinity) return ".inf";
			if (object === -Infinity) return "-.inf";
			if (Object.is(object, -0)) return "-0.0";
			let result = object.toString(10);
			return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
		}
		var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				".",
				..."0123456789"
			],
			resolve: resolveYamlFloat$2,
			identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
			represent: representYamlFloat$2
		});
		var YAML_FLOAT_IMPLICIT_PATTERN = RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
		var YAML_FLOAT_EXPLICIT_PATTERN = RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		function resolveYamlFloat$1(source, isExplicit) {
			if (isExplicit) {
				if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
				let value = source.toLowerCase();
				let sign = value[0] === "-" ? -1 : 1;
				"+-".includes(value[0]) && (value = value.slice(1));
				if (value === ".inf") return sign === 1 ? Infinity : -Infinity;
				if (value === ".nan") return NaN;
				let result = sign * parseFloat(value);
				return Number.isFinite(result) ? result : NOT_RESOLVED;
			}
			if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
			let result = Number(source);
			if (Number.isFinite(result)) return result;
			return NOT_RESOLVED;
		}
		function representYamlFloat$1(object) {
			if (isNaN(object)) return ".nan";
			if (object === Infinity) return ".inf";
			if (object === -Infinity) return "-.inf";
			if (Object.is(object, -0)) return "-0.0";
			let result = object.toString(10);
			return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
		}
		var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
			implicit: !0,
			implicitFirstChars: ["-", ..."0123456789"],
			resolve: resolveYamlFloat$1,
			identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
			represent: representYamlFloat$1
		});
		var YAML_FLOAT_PATTERN = RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		var YAML_FLOAT_SPECIAL_PATTERN = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		function resolveYamlFloat(source) {
			if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
			let value = source.toLowerCase().replace(/_/g, "");
			let sign = value[0] === "-" ? -1 : 1;
			"+-".includes(value[0]) && (value = value.slice(1));
			if (value === ".inf") return sign === 1 ? Infinity : -Infinity;
			if (value === ".nan") return NaN;
			let result = 0;
			if (value.includes(":")) {
				for (let part of value.split(":")) result = result * 60 + Number(part);
				result *= sign;
			} else result = sign * parseFloat(value);
			if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
			return NOT_RESOLVED;
		}
		function representYamlFloat(object) {
			if (isNaN(object)) return ".nan";
			if (object === Infinity) return ".inf";
			if (object === -Infinity) return "-.inf";
			if (Object.is(object, -0)) return "-0.0";
			let result = object.toString(10);
			return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
		}
		var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				".",
				..."0123456789"
			],
			resolve: resolveYamlFloat,
			identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
			represent: representYamlFloat
		});
		var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
			implicit: !0,
			implicitFirstChars: ["<"],
			resolve: (source, isExplicit) => {
				if (source === "<<" || isExplicit && source === "") return "<<";
				return NOT_RESOLVED;
			},
			identify: () => !1
		});
		var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
		function resolveYamlBinary(source) {
			let input = source.replace(/\s/g, "");
			if (input.length % 4 != 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
			let binary = atob(input);
			let result = new Uint8Array(binary.length);
			for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
			return result;
		}
		function representYamlBinary(object) {
			let binary = "";
			for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
			return btoa(binary);
		}
		var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
			resolve: resolveYamlBinary,
			identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
			represent: representYamlBinary
		});
		var YAML_DATE_REGEXP = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
		var YAML_TIMESTAMP_REGEXP = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
		function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
			let date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
			date.setUTCFullYear(year, month, day);
			return date;
		}
		function resolveYamlTimestamp(source) {
			let match = YAML_DATE_REGEXP.exec(source);
			match === null && (match = YAML_TIMESTAMP_REGEXP.exec(source));
			if (match === null) return NOT_RESOLVED;
			let year = +match[1];
			let month = match[2] - 1;
			let day = +match[3];
			if (!match[4]) {
				let date = makeUtcDate(year, month, day);
				if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
				return date;
			}
			let hour = +match[4];
			let minute = +match[5];
			let second = +match[6];
			let fraction = 0;
			if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
			if (match[7]) {
				let value = match[7].slice(0, 3);
				for (; value.length < 3;) value += "0";
				fraction = +value;
			}
			let date = makeUtcDate(year, month, day, hour, minute, second, fraction);
			if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
			if (match[9]) {
				let offsetHour = +match[10];
				let offsetMinute = +(match[11] || 0);
				if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
				let offset = (offsetHour * 60 + offsetMinute) * 6e4;
				date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
			}
			return date;
		}
		var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
			implicit: !0,
			implicitFirstChars: [..."0123456789"],
			resolve: resolveYamlTimestamp,
			identify: (object) => object instanceof Date,
			represent: (object) => object.toISOString()
		});
		var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
			create: () => [],
			addItem: (container, item) => {
				container.push(item);
			},
			identify: Array.isArray
		});
		function isPlainObject(data) {
			if (typeof data != "object" || !data || Array.isArray(data)) return !1;
			let prototype = Object.getPrototypeOf(data);
			return prototype === null || prototype === Object.prototype;
		}
		function pick(object, keys) {
			let result = {};
			for (let key of keys) object[key] !== void 0 && (result[key] = object[key]);
			return result;
		}
		var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
			create: () => ({
				list: [],
				seen: new Set()
			}),
			addItem: (carrier, item) => {
				let key;
				if (item instanceof Map) {
					if (item.size !== 1) return "cannot resolve an ordered map item";
					key = item.keys().next().value;
				} else if (isPlainObject(item)) {
					let itemKeys = Object.keys(item);
					if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
					key = itemKeys[0];
				} else return "cannot resolve an ordered map item";
				if (carrier.seen.has(key)) return "duplicate key in ordered map";
				carrier.seen.add(key);
				carrier.list.push(item);
				return "";
			},
			finalize: (carrier) => carrier.list,
			identify: () => !1
		});
		var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
			create: () => [],
			addItem: (container, item) => {
				if (item instanceof Map) {
					if (item.size !== 1) return "cannot resolve a pairs item";
					container.push(item.entries().next().value);
					return "";
				}
				if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
				let object = item;
				let keys = Object.keys(object);
				if (keys.length !== 1) return "cannot resolve a pairs item";
				container.push([keys[0], object[keys[0]]]);
				return "";
			},
			identify: () => !1
		});
		var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
			create: () => ({}),
			identify: isPlainObject,
			represent: (o) => {
				let map = new Map();
				for (let key of Object.keys(o)) map.set(key, o[key]);
				return map;
			},
			addPair: (container, key, value) => {
				if (typeof key == "object" && key) return "object-based map does not support complex keys";
				let normalizedKey = String(key);
				normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
					value,
					enumerable: !0,
					configurable: !0,
					writable: !0
				}) : container[normalizedKey] = value;
				return "";
			},
			has: (container, key) => {
				if (typeof key == "object" && key) return !1;
				return Object.prototype.hasOwnProperty.call(container, String(key));
			},
			keys: (container) => Object.keys(container),
			get: (container, key) => {
				let normalizedKey = String(key);
				if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
				return container[normalizedKey];
			}
		});
		var setTag = defineMappingTag("tag:yaml.org,2002:set", {
			create: () => new Set(),
			identify: (data) => data instanceof Set,
			represent: (data) => {
				let map = new Map();
				for (let key of data) map.set(key, null);
				return map;
			},
			addPair: (container, key, value) => {
				if (value !== null) return "cannot resolve a set item";
				container.add(key);
				return "";
			},
			has: (container, key) => container.has(key),
			keys: (container) => container.keys(),
			get: () => null
		});
		function createTagDefinitionMap() {
			return {
				scalar: Object.create(null),
				sequence: Object.create(null),
				mapping: Object.create(null)
			};
		}
		function createTagDefinitionListMap() {
			return {
				scalar: [],
				sequence: [],
				mapping: []
			};
		}
		function compileTags(tags) {
			let result = [];
			for (let tag of tags) {
				let index = result.length;
				for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
					let previous = result[previousIndex];
					if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
						index = previousIndex;
						break;
					}
				}
				result[index] = tag;
			}
			return result;
		}
		var Schema = class Schema {
			tags;
			implicitScalarTags;
			implicitScalarByFirstChar;
			implicitScalarAnyFirstChar;
			defaultScalarTag;
			defaultSequenceTag;
			defaultMappingTag;
			exact;
			prefix;
			constructor(tags) {
				let compiledTags = compileTags(tags);
				let implicitScalarTags = [];
				let exact = createTagDefinitionMap();
				let prefix = createTagDefinitionListMap();
				for (let tag of compiledTags) {
					if (tag.nodeKind === "scalar" && tag.implicit) {
						if (tag.matchByTagPrefix) throw Error("Implicit scalar tags cannot match by tag prefix");
						implicitScalarTags.push(tag);
					}
					switch (tag.nodeKind) {
						case "scalar":
							tag.matchByTagPrefix ? prefix.scalar.push(tag) : exact.scalar[tag.tagName] = tag;
							break;
						case "sequence":
							tag.matchByTagPrefix ? prefix.sequence.push(tag) : exact.sequence[tag.tagName] = tag;
							break;
						case "mapping": tag.matchByTagPrefix ? prefix.mapping.push(tag) : exact.mapping[tag.tagName] = tag;
					}
				}
				let implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
				let keys = new Set();
				for (let tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (let key of tag.implicitFirstChars) keys.add(key);
				let implicitScalarByFirstChar = new Map();
				for (let key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
				let defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
				if (!defaultScalarTag) throw Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
				this.tags = compiledTags;
				this.implicitScalarTags = implicitScalarTags;
				this.implicitScalarByFirstChar = implicitScalarByFirstChar;
				this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
				this.defaultScalarTag = defaultScalarTag;
				this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
				this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
				this.exact = exact;
				this.prefix = prefix;
			}
			lookupScalarTag(tagName) {
				let exactTag = this.exact.scalar[tagName];
				if (exactTag) return exactTag;
				for (let tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
			}
			lookupSequenceTag(tagName) {
				let exactTag = this.exact.sequence[tagName];
				if (exactTag) return exactTag;
				for (let tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
			}
			lookupMappingTag(tagName) {
				let exactTag = this.exact.mapping[tagName];
				if (exactTag) return exactTag;
				for (let tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
			}
			resolveImplicitScalarTag(source) {
				let candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
				for (let tag of candidates) {
					let value = tag.resolve(source, !1, tag.tagName);
					if (value !== NOT_RESOLVED) return {
						value,
						tag
					};
				}
				let tag = this.defaultScalarTag;
				return {
					value: tag.resolve(source, !1, tag.tagName),
					tag
				};
			}
			withTags(...tags) {
				let flatTags = [];
				for (let tag of tags) flatTags = flatTags.concat(tag);
				return new Schema([...this.tags, ...flatTags]);
			}
		};
		var FAILSAFE_SCHEMA = new Schema([
			strTag,
			seqTag,
			mapTag
		]);
		new Schema([
			...FAILSAFE_SCHEMA.tags,
			nullJsonTag,
			boolJsonTag,
			intJsonTag,
			floatJsonTag
		]);
		var CORE_SCHEMA = new Schema([
			...FAILSAFE_SCHEMA.tags,
			nullCoreTag,
			boolCoreTag,
			intCoreTag,
			floatCoreTag
		]);
		var DUMP_SCHEMA = new Schema([
			...FAILSAFE_SCHEMA.tags,
			nullYaml11Tag,
			boolYaml11Tag,
			intYaml11Tag,
			floatYaml11Tag,
			timestampTag,
			mergeTag,
			binaryTag,
			omapTag,
			pairsTag,
			setTag
		]).withTags({
			...intYaml11Tag,
			resolve: (source, isExplicit, tagName) => {
				let result = intYaml11Tag.resolve(source, isExplicit, tagName);
				return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
			}
		}, {
			...floatYaml11Tag,
			resolve: (source, isExplicit, tagName) => {
				let result = floatYaml11Tag.resolve(source, isExplicit, tagName);
				return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
			}
		});
		defineMappingTag("tag:yaml.org,2002:map", {
			create: () => new Map(),
			addPair: (container, key, value) => {
				container.set(key, value);
				return "";
			},
			has: (container, key) => container.has(key),
			keys: (container) => container.keys(),
			get: (container, key) => container.get(key),
			identify: (data) => data instanceof Map || isPlainObject(data),
			represent: (data) => {
				if (data instanceof Map) return data;
				let map = new Map();
				let obj = data;
				for (let key of Object.keys(obj)) map.set(key, obj[key]);
				return map;
			}
		});
		function normalizeKey(key) {
			if (Array.isArray(key)) {
				let array = Array.prototype.slice.call(key);
				for (let index = 0; index < array.length; index++) {
					if (Array.isArray(array[index])) return null;
					typeof array[index] == "object" && Object.prototype.toString.call(array[index]) === "[object Object]" && (array[index] = "[object Object]");
				}
				return String(array);
			}
			if (typeof key == "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
			return String(key);
		}
		defineMappingTag("tag:yaml.org,2002:map", {
			create: () => ({}),
			identify: isPlainObject,
			represent: (o) => {
				let map = new Map();
				for (let key of Object.keys(o)) map.set(key, o[key]);
				return map;
			},
			addPair: (container, key, value) => {
				let normalizedKey = normalizeKey(key);
				if (normalizedKey === null) return "nested arrays are not supported inside keys";
				normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
					value,
					enumerable: !0,
					configurable: !0,
					writable: !0
				}) : container[normalizedKey] = value;
				return "";
			},
			has: (container, key) => {
				let normalizedKey = normalizeKey(key);
				return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
			},
			keys: (container) => Object.keys(container),
			get: (container, key) => {
				let normalizedKey = String(key);
				if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
				return container[normalizedKey];
			}
		});
		var DEFAULT_SNIPPET_OPTIONS = {
			maxLength: 79,
			indent: 1,
			linesBefore: 3,
			linesAfter: 2
		};
		function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
			let head = "";
			let tail = "";
			let maxHalfLength = Math.floor(maxLineLength / 2) - 1;
			if (position - lineStart > maxHalfLength) {
				head = " ... ";
				lineStart = position - maxHalfLength + head.length;
			}
			if (lineEnd - position > maxHalfLength) {
				tail = " ...";
				lineEnd = position + maxHalfLength - tail.length;
			}
			return {
				str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
				pos: position - lineStart + head.length
			};
		}
		function padStart(string, max) {
			return " ".repeat(Math.max(max - string.length, 0)) + string;
		}
		function makeSnippet(mark, options) {
			if (!mark.buffer) return null;
			let opts = {
				...DEFAULT_SNIPPET_OPTIONS,
				...options
			};
			let re = /\r?\n|\r|\0/g;
			let lineStarts = [0];
			let lineEnds = [];
			let match;
			let foundLineNo = -1;
			for (; match = re.exec(mark.buffer);) {
				lineEnds.push(match.index);
				lineStarts.push(match.index + match[0].length);
				mark.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
			}
			foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
			let result = "";
			let lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
			let maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
			for (let i = 1; i <= opts.linesBefore && !(foundLineNo - i < 0); i++) {
				let line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
				result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
			}
			let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
			result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
			result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
			for (let i = 1; i <= opts.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
				let line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
				result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
			}
			return result.replace(/\n$/, "");
		}
		function formatError(exception, compact) {
			let where = "";
			if (!exception.mark) return exception.reason;
			exception.mark.name && (where += `in "${exception.mark.name}" `);
			where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
			!compact && exception.mark.snippet && (where += `\n\n${exception.mark.snippet}`);
			return `${exception.reason} ${where}`;
		}
		var YAMLException = class YAMLException extends Error {
			reason;
			mark;
			constructor(reason, mark) {
				super();
				this.name = "YAMLException";
				this.reason = reason;
				this.mark = mark;
				this.message = formatError(this, !1);
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			toString(compact) {
				return `${this.name}: ${formatError(this, compact)}`;
			}
			static throwAt(source, position, message, filename = "") {
				let line = 0;
				let lineStart = 0;
				for (let index = 0; index < position; index++) {
					let ch = source.charCodeAt(index);
					if (ch === 10) {
						line++;
						lineStart = index + 1;
					} else if (ch === 13) {
						line++;
						source.charCodeAt(index + 1) === 10 && index++;
						lineStart = index + 1;
					}
				}
				let mark = {
					name: filename,
					buffer: source,
					position,
					line,
					column: position - lineStart
				};
				mark.snippet = makeSnippet(mark);
				throw new YAMLException(message, mark);
			}
		};
		var EVENT_ID = {
			DOCUMENT: 1,
			SEQUENCE: 2,
			MAPPING: 3,
			SCALAR: 4,
			ALIAS: 5,
			POP: 6
		};
		var SCALAR_STYLE = {
			PLAIN: 1,
			SINGLE_QUOTED: 2,
			DOUBLE_QUOTED: 3,
			LITERAL_BLOCK: 4,
			FOLDED_BLOCK: 5
		};
		var COLLECTION_STYLE = {
			BLOCK: 1,
			FLOW: 2
		};
		var CHOMPING_MODE = {
			CLIP: 1,
			STRIP: 2,
			KEEP: 3
		};
		var NO_RANGE$3 = -1;
		function simpleEscapeSequence(c) {
			switch (c) {
				case 48: return "\0";
				case 97: return "\x07";
				case 98: return "\b";
				case 116: return "	";
				case 9: return "	";
				case 110: return "\n";
				case 118: return "\v";
				case 102: return "\f";
				case 114: return "\r";
				case 101: return "\x1B";
				case 32: return " ";
				case 34: return "\"";
				case 47: return "/";
				case 92: return "\\";
				case 78: return "\u0085";
				case 95: return "\xA0";
				case 76: return "\u2028";
				case 80: return "\u2029";
				default: return "";
			}
		}
		var simpleEscapeCheck = Array(256);
		var simpleEscapeMap = Array(256);
		for (let i = 0; i < 256; i++) {
			simpleEscapeCheck[i] = +!!simpleEscapeSequence(i);
			simpleEscapeMap[i] = simpleEscapeSequence(i);
		}
		function charFromCodepoint(c) {
			if (c <= 65535) return String.fromCharCode(c);
			return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
		}
		function fromHexCode$1(c) {
			if (c >= 48 && c <= 57) return c - 48;
			return (c | 32) - 97 + 10;
		}
		function escapedHexLen$1(c) {
			if (c === 120) return 2;
			if (c === 117) return 4;
			return 8;
		}
		function skipFoldedBreaks(input, position, end) {
			let breaks = 0;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 10) {
					breaks++;
					position++;
				} else if (ch === 13) {
					breaks++;
					position++;
					input.charCodeAt(position) === 10 && position++;
				} else if (ch === 32 || ch === 9) position++;
				else break;
			}
			return {
				position,
				breaks
			};
		}
		function foldedBreaks(count) {
			if (count === 1) return " ";
			return "\n".repeat(count - 1);
		}
		function getPlainValue(input, start, end) {
			let result = "";
			let position = start;
			let captureStart = start;
			let captureEnd = start;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 10 || ch === 13) {
					result += input.slice(captureStart, captureEnd);
					let fold = skipFoldedBreaks(input, position, end);
					result += foldedBreaks(fold.breaks);
					position = captureStart = captureEnd = fold.position;
				} else {
					position++;
					ch !== 32 && ch !== 9 && (captureEnd = position);
				}
			}
			return result + input.slice(captureStart, captureEnd);
		}
		function getSingleQuotedValue(input, start, end) {
			let result = "";
			let position = start;
			let captureStart = start;
			let captureEnd = start;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 39) {
					result += input.slice(captureStart, position) + "'";
					position += 2;
					captureStart = captureEnd = position;
				} else if (ch === 10 || ch === 13) {
					result += input.slice(captureStart, captureEnd);
					let fold = skipFoldedBreaks(input, position, end);
					result += foldedBreaks(fold.breaks);
					position = captureStart = captureEnd = fold.position;
				} else {
					position++;
					ch !== 32 && ch !== 9 && (captureEnd = position);
				}
			}
			return result + input.slice(captureStart, end);
		}
		function getDoubleQuotedValue(input, start, end) {
			let result = "";
			let position = start;
			let captureStart = start;
			let captureEnd = start;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 92) {
					result += input.slice(captureStart, position);
					position++;
					let escaped = input.charCodeAt(position);
					if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
					else if (escaped < 256 && simpleEscapeCheck[escaped]) {
						result += simpleEscapeMap[escaped];
						position++;
					} else {
						let hexLength = escapedHexLen$1(escaped);
						let hexResult = 0;
						for (; hexLength > 0; hexLength--) {
							position++;
							let digit = fromHexCode$1(input.charCodeAt(position));
							hexResult = (hexResult << 4) + digit;
						}
						result += charFromCodepoint(hexResult);
						position++;
					}
					captureStart = captureEnd = position;
				} else if (ch === 10 || ch === 13) {
					result += input.slice(captureStart, captureEnd);
					let fold = skipFoldedBreaks(input, position, end);
					result += foldedBreaks(fold.breaks);
					position = captureStart = captureEnd = fold.position;
				} else {
					position++;
					ch !== 32 && ch !== 9 && (captureEnd = position);
				}
			}
			return result + input.slice(captureStart, end);
		}
		function getBlockValue(input, start, end, indent, chomping, folded) {
			let textIndent = indent < 0 ? 0 : indent;
			let region = input.slice(start, end).replace(/\r\n?/g, "\n");
			let lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
			let result = "";
			let didReadContent = !1;
			let emptyLines = 0;
			let atMoreIndented = !1;
			for (let line of lines) {
				let column = 0;
				for (; column < textIndent && line.charCodeAt(column) === 32;) column++;
				if (indent < 0 || column >= line.length) {
					emptyLines++;
					continue;
				}
				let content = line.slice(textIndent);
				let first = content.charCodeAt(0);
				if (folded) {
					if (first === 32 || first === 9) {
						atMoreIndented = !0;
						result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
					} else if (atMoreIndented) {
						atMoreIndented = !1;
						result += "\n".repeat(emptyLines + 1);
					} else emptyLines === 0 ? didReadContent && (result += " ") : result += "\n".repeat(emptyLines);
				} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
				result += content;
				didReadContent = !0;
				emptyLines = 0;
			}
			chomping === CHOMPING_MODE.KEEP ? result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines) : chomping !== CHOMPING_MODE.STRIP && didReadContent && (result += "\n");
			return result;
		}
		function getScalarValue(input, scalar) {
			if (scalar.valueStart === NO_RANGE$3) return "";
			let { valueStart, valueEnd } = scalar;
			if (scalar.fast) return input.slice(valueStart, valueEnd);
			switch (scalar.style) {
				case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
				case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
				case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !1);
				case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !0);
				default: return getPlainValue(input, valueStart, valueEnd);
			}
		}
		var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
			"!": "!",
			"!!": "tag:yaml.org,2002:"
		});
		var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
		var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
		var HEX = "0123456789ABCDEF";
		function percentByte(byte) {
			return "%" + HEX[byte >> 4] + HEX[byte & 15];
		}
		function tagPercentEncode(source, isSuffix) {
			let allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
			let result = "";
			for (let index = 0; index < source.length; index++) {
				let ch = source.charCodeAt(index);
				if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
					result += source[index];
					continue;
				}
				ch >= 55296 && ch <= 56319 && (ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023));
				result += ch < 128 ? percentByte(ch) : ch < 2048 ? percentByte(192 | ch >> 6) + percentByte(128 | ch & 63) : ch < 65536 ? percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63) : percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
			}
			return result;
		}
		function tagPercentDecode(source) {
			let result = "";
			let index = 0;
			for (; index < source.length;) {
				if (source.charCodeAt(index) !== 37) {
					result += source[index++];
					continue;
				}
				let ch = parseInt(source.slice(index + 1, index + 3), 16);
				index += 3;
				if (ch >= 192) {
					let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
					ch &= (1 << 6 - remaining) - 1;
					for (; remaining-- > 0;) {
						ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
						index += 3;
					}
				}
				if (ch < 65536) result += String.fromCharCode(ch);
				else {
					ch -= 65536;
					result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
				}
			}
			return result;
		}
		function tagNameFull(rawTag, tagHandlers) {
			if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
			let handleEnd = rawTag.indexOf("!", 1);
			let handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
			return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
		}
		function tagNameShort(fullTag) {
			let tag = fullTag;
			if (tag.charCodeAt(0) === 33) {
				tag = tag.slice(1);
				return `!${tagPercentEncode(tag, !0)}`;
			}
			if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), !0)}`;
			return `!<${tagPercentEncode(tag, !1)}>`;
		}
		var NO_RANGE$2 = -1;
		var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
		var DEFAULT_CONSTRUCTOR_OPTIONS = {
			filename: "",
			schema: CORE_SCHEMA,
			json: !1,
			maxTotalMergeKeys: 1e4,
			maxAliases: -1
		};
		function eventPosition$1(event) {
			if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
			if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
			if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
			if ("start" in event) return event.start;
			return 0;
		}
		function throwError$1(state, message) {
			YAMLException.throwAt(state.source, state.position, message, state.filename);
		}
		function finalizeCollection(state, position, tag, carrier) {
			try {
				return tag.finalize(carrier);
			} catch (error) {
				if (error instanceof YAMLException) throw error;
				YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
			}
		}
		function constructScalar(state, event) {
			let source = getScalarValue(state.source, event);
			let rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
			let strTag = state.schema.defaultScalarTag;
			if (rawTag !== "") {
				if (rawTag === "!") return {
					value: source,
					tag: strTag
				};
				let tagName = tagNameFull(rawTag, state.tagHandlers);
				let scalarTag = state.schema.lookupScalarTag(tagName);
				if (scalarTag) {
					let result = scalarTag.resolve(source, !0, tagName);
					result === NOT_RESOLVED && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
					return {
						value: result,
						tag: scalarTag
					};
				}
				let collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
				if (collectionTagDef) {
					source !== "" && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
					let carrier = collectionTagDef.create(tagName);
					return {
						value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
						tag: collectionTagDef
					};
				}
				throwError$1(state, `unknown scalar tag !<${tagName}>`);
			}
			if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
			return {
				value: strTag.resolve(source, !1, strTag.tagName),
				tag: strTag
			};
		}
		function collectionTagName(state, event, defaultTagName) {
			let rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
			return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
		}
		function isMappingTag(tag) {
			return tag.nodeKind === "mapping";
		}
		function chargeMergeWork(state) {
			state.totalMergeKeys++;
			state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
		}
		function mergeKeys(state, frame, source, sourceTag) {
			chargeMergeWork(state);
			for (let sourceKey of sourceTag.keys(source)) {
				chargeMergeWork(state);
				if (frame.tag.has(frame.value, sourceKey)) continue;
				let err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
				err && throwError$1(state, err);
				frame.overridable ??= new Set();
				frame.overridable.add(sourceKey);
			}
		}
		function mergeSource(state, frame, source, sourceTag) {
			state.position = frame.keyPosition;
			if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
			else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
				source.length > 100 && throwError$1(state, "abnormal merge sequence size");
				for (let element of source) {
					let elementTag = state.nodeTags.get(element);
					elementTag || throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
					mergeKeys(state, frame, element, elementTag);
				}
			} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
		}
		function addMappingValue(state, frame, key, value, tag) {
			state.position = frame.keyPosition;
			if (frame.keyIsMerge) {
				mergeSource(state, frame, value, tag);
				return;
			}
			!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key) && throwError$1(state, "duplicated mapping key");
			let err = frame.tag.addPair(frame.value, key, value);
			err && throwError$1(state, err);
			frame.overridable?.delete(key);
		}
		function addValue(state, value, tag) {
			let frame = state.frames[state.frames.length - 1];
			if (frame.kind === "document") {
				frame.value = value;
				frame.hasValue = !0;
			} else if (frame.kind === "sequence") {
				isMappingTag(tag) && state.nodeTags.set(value, tag);
				let err = frame.tag.addItem(frame.value, value, frame.index++);
				err && throwError$1(state, err);
			} else if (frame.hasKey) {
				let key = frame.key;
				frame.key = void 0;
				frame.hasKey = !1;
				addMappingValue(state, frame, key, value, tag);
			} else {
				frame.key = value;
				frame.keyPosition = state.position;
				frame.hasKey = !0;
				frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
			}
		}
		function storeAnchor(state, event, value, tag, isValueFinal) {
			if (event.anchorStart !== NO_RANGE$2) {
				let anchor = {
					value,
					tag,
					isValueFinal
				};
				state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
				return anchor;
			}
			return null;
		}
		function constructFromEvents(events, options) {
			let state = {
				...DEFAULT_CONSTRUCTOR_OPTIONS,
				...options,
				events,
				documents: [],
				eventIndex: 0,
				position: 0,
				frames: [],
				anchors: new Map(),
				nodeTags: new Map(),
				tagHandlers: Object.create(null),
				totalMergeKeys: 0,
				aliasCount: 0
			};
			for (; state.eventIndex < state.events.length;) {
				let event = state.events[state.eventIndex++];
				state.position = eventPosition$1(event);
				switch (event.type) {
					case EVENT_ID.DOCUMENT:
						state.anchors = new Map();
						state.nodeTags = new Map();
						state.aliasCount = 0;
						state.tagHandlers = Object.create(null);
						for (let directive of event.directives) directive.kind === "tag" && (state.tagHandlers[directive.handle] = directive.prefix);
						state.frames.push({
							kind: "document",
							position: state.position,
							value: void 0,
							hasValue: !1
						});
						break;
					case EVENT_ID.SCALAR: {
						let { value, tag } = constructScalar(state, event);
						storeAnchor(state, event, value, tag, !0);
						addValue(state, value, tag);
						break;
					}
					case EVENT_ID.SEQUENCE: {
						let tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
						let tag = state.schema.lookupSequenceTag(tagName);
						tag || throwError$1(state, `unknown sequence tag !<${tagName}>`);
						let value = tag.create(tagName);
						let anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
						state.frames.push({
							kind: "sequence",
							position: state.position,
							value,
							tag,
							anchor,
							index: 0
						});
						break;
					}
					case EVENT_ID.MAPPING: {
						let tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
						let tag = state.schema.lookupMappingTag(tagName);
						tag || throwError$1(state, `unknown mapping tag !<${tagName}>`);
						let value = tag.create(tagName);
						let anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
						state.frames.push({
							kind: "mapping",
							position: state.position,
							value,
							tag,
							anchor,
							key: void 0,
							keyPosition: state.position,
							hasKey: !1,
							keyIsMerge: !1,
							overridable: null
						});
						break;
					}
					case EVENT_ID.ALIAS: {
						state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases && throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
						let name = state.source.slice(event.anchorStart, event.anchorEnd);
						let anchor = state.anchors.get(name);
						anchor || throwError$1(state, `unidentified alias "${name}"`);
						anchor.isValueFinal || throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
						addValue(state, anchor.value, anchor.tag);
						break;
					}
					case EVENT_ID.POP: {
						let frame = state.frames.pop();
						if (frame.kind === "mapping" && frame.hasKey) {
							state.position = frame.keyPosition;
							throwError$1(state, "incomplete mapping pair in event stream");
						}
						if (frame.kind === "document") state.documents.push(frame.value);
						else {
							let value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
							if (frame.anchor) {
								frame.anchor.value = value;
								frame.anchor.isValueFinal = !0;
							}
							addValue(state, value, frame.tag);
						}
						break;
					}
				}
			}
			return state.documents;
		}
		var NO_RANGE$1 = -1;
		var HAS_OWN = Object.prototype.hasOwnProperty;
		var CONTEXT_FLOW_IN = 1;
		var CONTEXT_FLOW_OUT = 2;
		var CONTEXT_BLOCK_IN = 3;
		var CONTEXT_BLOCK_OUT = 4;
		var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
		var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
		var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
		var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
		var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
		var PATTERN_TAG_URI = RegExp(`^(?:${NS_URI_CHAR})*$`);
		var PATTERN_TAG_SUFFIX = RegExp(`^(?:${NS_TAG_CHAR})+$`);
		var PATTERN_TAG_PREFIX = RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
		var DEFAULT_PARSER_OPTIONS = {
			filename: "",
			maxDepth: 100
		};
		function addDocumentEvent(state, explicitStart, explicitEnd) {
			state.events.push({
				type: EVENT_ID.DOCUMENT,
				explicitStart,
				explicitEnd,
				directives: state.directives
			});
		}
		function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
			state.events.push({
				type: EVENT_ID.SEQUENCE,
				start,
				anchorStart,
				anchorEnd,
				tagStart,
				tagEnd,
				style
			});
		}
		function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
			state.events.push({
				type: EVENT_ID.MAPPING,
				start,
				anchorStart,
				anchorEnd,
				tagStart,
				tagEnd,
				style
			});
		}
		function insertFlowPairMappingEvent(state, snapshot) {
			state.events.splice(snapshot.eventsLength, 0, {
				type: EVENT_ID.MAPPING,
				start: snapshot.position,
				anchorStart: NO_RANGE$1,
				anchorEnd: NO_RANGE$1,
				tagStart: NO_RANGE$1,
				tagEnd: NO_RANGE$1,
				style: COLLECTION_STYLE.FLOW
			});
		}
		function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = !1) {
			state.events.push({
				type: EVENT_ID.SCALAR,
				valueStart,
				valueEnd,
				anchorStart,
				anchorEnd,
				tagStart,
				tagEnd,
				style,
				chomping,
				indent,
				fast
			});
		}
		function addAliasEvent(state, anchorStart, anchorEnd) {
			state.events.push({
				type: EVENT_ID.ALIAS,
				anchorStart,
				anchorEnd
			});
		}
		function addPopEvent(state) {
			state.events.push({ type: EVENT_ID.POP });
		}
		function addEmptyScalarEvent(state) {
			addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
		}
		function emptyProperties() {
			return {
				anchorStart: NO_RANGE$1,
				anchorEnd: NO_RANGE$1,
				tagStart: NO_RANGE$1,
				tagEnd: NO_RANGE$1
			};
		}
		function snapshotState(state) {
			return {
				position: state.position,
				line: state.line,
				lineStart: state.lineStart,
				lineIndent: state.lineIndent,
				firstTabInLine: state.firstTabInLine,
				eventsLength: state.events.length
			};
		}
		function restoreState(state, snapshot) {
			state.position = snapshot.position;
			state.line = snapshot.line;
			state.lineStart = snapshot.lineStart;
			state.lineIndent = snapshot.lineIndent;
			state.firstTabInLine = snapshot.firstTabInLine;
			state.events.length = snapshot.eventsLength;
		}
		function throwError(state, message) {
			YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
		}
		function isEol(c) {
			return c === 10 || c === 13;
		}
		function isWhiteSpace(c) {
			return c === 9 || c === 32;
		}
		function isWsOrEol(c) {
			return isWhiteSpace(c) || isEol(c);
		}
		function isWsOrEolOrEnd(c) {
			return c === 0 || isWsOrEol(c);
		}
		function isFlowIndicator(c) {
			return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
		}
		function fromDecimalCode(c) {
			return c >= 48 && c <= 57 ? c - 48 : -1;
		}
		function fromHexCode(c) {
			if (c >= 48 && c <= 57) return c - 48;
			let lc = c | 32;
			if (lc >= 97 && lc <= 102) return lc - 97 + 10;
			return -1;
		}
		function escapedHexLen(c) {
			if (c === 120) return 2;
			if (c === 117) return 4;
			if (c === 85) return 8;
			return 0;
		}
		function isSimpleEscape(c) {
			return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
		}
		function consumeLineBreak(state) {
			if (state.input.charCodeAt(state.position) === 10) state.position++;
			else {
				state.position++;
				state.input.charCodeAt(state.position) === 10 && state.position++;
			}
			state.line++;
			state.lineStart = state.position;
			state.lineIndent = 0;
			state.firstTabInLine = -1;
		}
		function skipSeparationSpace(state, allowComments) {
			let lineBreaks = 0;
			let ch = state.input.charCodeAt(state.position);
			let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
			for (; ch !== 0;) {
				for (; isWhiteSpace(ch);) {
					hasSeparation = !0;
					ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position);
					ch = state.input.charCodeAt(++state.position);
				}
				if (allowComments && hasSeparation && ch === 35) do
					ch = state.input.charCodeAt(++state.position);
				while (!isEol(ch) && ch !== 0);
				if (!isEol(ch)) break;
				consumeLineBreak(state);
				lineBreaks++;
				hasSeparation = !0;
				ch = state.input.charCodeAt(state.position);
				for (; ch === 32;) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			}
			return lineBreaks;
		}
		function testDocumentSeparator(state, position = state.position) {
			let ch = state.input.charCodeAt(position);
			if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
				let following = state.input.charCodeAt(position + 3);
				return following === 0 || isWsOrEol(following);
			}
			return !1;
		}
		function skipByteOrderMark(state) {
			if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
				state.position++;
				state.lineStart = state.position;
			}
		}
		function testDocumentBoundary(state) {
			if (state.position !== state.lineStart) return !1;
			if (testDocumentSeparator(state)) return !0;
			if (state.input.charCodeAt(state.position) !== 65279) return !1;
			let snapshot = snapshotState(state);
			skipByteOrderMark(state);
			skipSeparationSpace(state, !0);
			let ch = state.input.charCodeAt(state.position);
			let result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
			restoreState(state, snapshot);
			return result;
		}
		function skipUntilLineEnd(state) {
			let ch = state.input.charCodeAt(state.position);
			for (; ch !== 0 && !isEol(ch);) ch = state.input.charCodeAt(++state.position);
		}
		function checkPrintable(state, start, end) {
			let match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
			if (match !== null) {
				state.position = start + match.index + match[0].length - 1;
				throwError(state, "the stream contains non-printable characters");
			}
		}
		function readTagProperty(state, props, inFlow) {
			if (state.input.charCodeAt(state.position) !== 33) return !1;
			props.tagStart !== NO_RANGE$1 && throwError(state, "duplication of a tag property");
			let start = state.position;
			let isVerbatim = !1;
			let isNamed = !1;
			let tagHandle = "!";
			let ch = state.input.charCodeAt(++state.position);
			if (ch === 60) {
				isVerbatim = !0;
				ch = state.input.charCodeAt(++state.position);
			} else if (ch === 33) {
				isNamed = !0;
				tagHandle = "!!";
				ch = state.input.charCodeAt(++state.position);
			}
			let suffixStart = state.position;
			let tagName;
			if (isVerbatim) {
				for (; ch !== 0 && ch !== 62;) ch = state.input.charCodeAt(++state.position);
				ch !== 62 && throwError(state, "unexpected end of the stream within a verbatim tag");
				tagName = state.input.slice(suffixStart, state.position);
				state.position++;
			} else {
				for (; ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch));) {
					if (ch === 33) {
						if (isNamed) throwError(state, "tag suffix cannot contain exclamation marks");
						else {
							tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
							PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters");
							isNamed = !0;
							suffixStart = state.position + 1;
						}
					}
					ch = state.input.charCodeAt(++state.position);
				}
				tagName = state.input.slice(suffixStart, state.position);
				PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
			}
			tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName)) && throwError(state, `tag name cannot contain such characters: ${tagName}`);
			!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle) && throwError(state, `undeclared tag handle "${tagHandle}"`);
			props.tagStart = start;
			props.tagEnd = state.position;
			return !0;
		}
		function readAnchorProperty(state, props) {
			if (state.input.charCodeAt(state.position) !== 38) return !1;
			props.anchorStart !== NO_RANGE$1 && throwError(state, "duplication of an anchor property");
			state.position++;
			let start = state.position;
			for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position));) state.position++;
			state.position === start && throwError(state, "name of an anchor node must contain at least one character");
			props.anchorStart = start;
			props.anchorEnd = state.position;
			return !0;
		}
		function readAlias(state, props) {
			if (state.input.charCodeAt(state.position) !== 42) return !1;
			(props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) && throwError(state, "alias node should not have any properties");
			state.position++;
			let start = state.position;
			for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position));) state.position++;
			state.position === start && throwError(state, "name of an alias node must contain at least one character");
			addAliasEvent(state, start, state.position);
			return !0;
		}
		function readFlowScalarBreak(state, nodeIndent) {
			skipSeparationSpace(state, !1);
			state.lineIndent < nodeIndent && throwError(state, "deficient indentation");
		}
		function readSingleQuotedScalar(state, nodeIndent, props) {
			if (state.input.charCodeAt(state.position) !== 39) return !1;
			state.position++;
			let start = state.position;
			let simple = !0;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let ch = state.input.charCodeAt(state.position);
				if (ch === 39) {
					if (state.input.charCodeAt(state.position + 1) === 39) {
						simple = !1;
						state.position += 2;
						continue;
					}
					let end = state.position;
					state.position++;
					addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
					return !0;
				}
				if (isEol(ch)) {
					simple = !1;
					readFlowScalarBreak(state, nodeIndent);
				} else state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
			}
			throwError(state, "unexpected end of the stream within a single quoted scalar");
		}
		function readDoubleQuotedScalar(state, nodeIndent, props) {
			if (state.input.charCodeAt(state.position) !== 34) return !1;
			state.position++;
			let start = state.position;
			let simple = !0;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let ch = state.input.charCodeAt(state.position);
				if (ch === 34) {
					let end = state.position;
					state.position++;
					addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
					return !0;
				}
				if (ch === 92) {
					simple = !1;
					let escaped = state.input.charCodeAt(++state.position);
					if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
					else if (isSimpleEscape(escaped)) state.position++;
					else {
						let hexLength = escapedHexLen(escaped);
						hexLength === 0 && throwError(state, "unknown escape sequence");
						for (; hexLength-- > 0;) {
							state.position++;
							fromHexCode(state.input.charCodeAt(state.position)) < 0 && throwError(state, "expected hexadecimal character");
						}
						state.position++;
					}
				} else if (isEol(ch)) {
					simple = !1;
					readFlowScalarBreak(state, nodeIndent);
				} else state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
			}
			throwError(state, "unexpected end of the stream within a double quoted scalar");
		}
		function readBlockScalar(state, parentIndent, props) {
			let ch = state.input.charCodeAt(state.position);
			let chomping = CHOMPING_MODE.CLIP;
			let indent = -1;
			let detectedIndent = !1;
			if (ch !== 124 && ch !== 62) return !1;
			let style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
			state.position++;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let current = state.input.charCodeAt(state.position);
				let digit = fromDecimalCode(current);
				if (current === 43 || current === 45) {
					chomping !== CHOMPING_MODE.CLIP && throwError(state, "repeat of a chomping mode identifier");
					chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
					state.position++;
				} else if (digit >= 0) {
					digit === 0 && throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
					detectedIndent && throwError(state, "repeat of an indentation width identifier");
					indent = parentIndent + digit - 1;
					detectedIndent = !0;
					state.position++;
				} else break;
			}
			let hadWhitespace = !1;
			for (; isWhiteSpace(state.input.charCodeAt(state.position));) {
				hadWhitespace = !0;
				state.position++;
			}
			hadWhitespace && state.input.charCodeAt(state.position) === 35 && skipUntilLineEnd(state);
			isEol(state.input.charCodeAt(state.position)) ? consumeLineBreak(state) : state.input.charCodeAt(state.position) !== 0 && throwError(state, "a line break is expected");
			let contentIndent = detectedIndent ? indent : -1;
			let maxLeadingIndent = 0;
			let valueStart = state.position;
			let valueEnd = state.position;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let linePosition = state.position;
				let column = 0;
				for (; state.input.charCodeAt(linePosition + column) === 32;) column++;
				let first = state.input.charCodeAt(linePosition + column);
				if (first === 0) {
					contentIndent >= 0 ? column > contentIndent && (valueEnd = linePosition + column) : column > 0 && (valueEnd = linePosition + column);
					break;
				}
				if (testDocumentBoundary(state)) break;
				!detectedIndent && contentIndent === -1 && isEol(first) && (maxLeadingIndent = Math.max(maxLeadingIndent, column));
				if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
					if (first === 9 && column < parentIndent) {
						state.position = linePosition + column;
						throwError(state, "tab characters must not be used in indentation");
					}
					if (column >= parentIndent && column < maxLeadingIndent) {
						state.position = linePosition + column;
						throwError(state, "bad indentation of a mapping entry");
					}
				}
				if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
					state.lineIndent = column;
					state.position = linePosition + column;
					break;
				}
				!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1 && (contentIndent = column);
				let requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
				if (first !== 0 && !isEol(first) && column < requiredIndent) {
					state.lineIndent = column;
					state.position = linePosition + column;
					break;
				}
				skipUntilLineEnd(state);
				valueEnd = state.position;
				if (isEol(state.input.charCodeAt(state.position))) {
					consumeLineBreak(state);
					valueEnd = state.position;
				}
			}
			checkPrintable(state, valueStart, valueEnd);
			addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
			return !0;
		}
		function canStartPlainScalar(state, nodeContext) {
			let ch = state.input.charCodeAt(state.position);
			let inFlow = nodeContext === CONTEXT_FLOW_IN;
			if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return !1;
			if (ch === 63 || ch === 45) {
				let following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return !1;
			}
			return !0;
		}
		function readPlainScalar(state, nodeIndent, nodeContext, props) {
			if (!canStartPlainScalar(state, nodeContext)) return !1;
			let start = state.position;
			let end = state.position;
			let ch = state.input.charCodeAt(state.position);
			let inFlow = nodeContext === CONTEXT_FLOW_IN;
			let multiline = !1;
			for (; ch !== 0 && !testDocumentBoundary(state);) {
				if (ch === 58) {
					let following = state.input.charCodeAt(state.position + 1);
					if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
				} else if (ch === 35) {
					if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
				} else if (inFlow && isFlowIndicator(ch)) break;
				else if (isEol(ch)) {
					let savedPosition = state.position;
					let savedLine = state.line;
					let savedLineStart = state.lineStart;
					let savedLineIndent = state.lineIndent;
					skipSeparationSpace(state, !1);
					if (state.lineIndent >= nodeIndent) {
						multiline = !0;
						ch = state.input.charCodeAt(state.position);
						continue;
					}
					state.position = savedPosition;
					state.line = savedLine;
					state.lineStart = savedLineStart;
					state.lineIndent = savedLineIndent;
					break;
				}
				isWhiteSpace(ch) || (end = state.position + 1);
				ch = state.input.charCodeAt(++state.position);
			}
			if (end === start) return !1;
			checkPrintable(state, start, end);
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
			return !0;
		}
		function skipFlowSeparationSpace(state, nodeIndent) {
			let startLine = state.line;
			skipSeparationSpace(state, !0);
			(state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) && throwError(state, "deficient indentation");
		}
		function readFlowCollection(state, nodeIndent, props) {
			let ch = state.input.charCodeAt(state.position);
			let isMapping = ch === 123;
			let start = state.position;
			let readNext = !0;
			if (ch !== 91 && ch !== 123) return !1;
			let terminator = isMapping ? 125 : 93;
			isMapping ? addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW) : addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
			state.position++;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				skipFlowSeparationSpace(state, nodeIndent);
				let ch = state.input.charCodeAt(state.position);
				if (ch === terminator) {
					state.position++;
					addPopEvent(state);
					return !0;
				} else readNext ? ch === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries");
				let isPair = !1;
				let isExplicitPair = !1;
				if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = !0;
					state.position += 1;
					skipFlowSeparationSpace(state, nodeIndent);
				}
				let entryLine = state.line;
				let entryStart = snapshotState(state);
				let keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0);
				skipFlowSeparationSpace(state, nodeIndent);
				ch = state.input.charCodeAt(state.position);
				if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
					isPair = !0;
					state.position++;
					skipFlowSeparationSpace(state, nodeIndent);
					if (isMapping) keyWasRead || addEmptyScalarEvent(state);
					else {
						insertFlowPairMappingEvent(state, entryStart);
						keyWasRead || addEmptyScalarEvent(state);
					}
					parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0) || addEmptyScalarEvent(state);
					skipFlowSeparationSpace(state, nodeIndent);
					isMapping || addPopEvent(state);
				} else if (isMapping && isPair) {
					keyWasRead || addEmptyScalarEvent(state);
					addEmptyScalarEvent(state);
				} else if (isMapping) addEmptyScalarEvent(state);
				else if (isPair) {
					insertFlowPairMappingEvent(state, entryStart);
					keyWasRead || addEmptyScalarEvent(state);
					addEmptyScalarEvent(state);
					addPopEvent(state);
				}
				ch = state.input.charCodeAt(state.position);
				if (ch === 44) {
					readNext = !0;
					state.position++;
				} else readNext = !1;
			}
			throwError(state, "unexpected end of the stream within a flow collection");
		}
		function readBlockSequence(state, nodeIndent, props) {
			if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return !1;
			addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
			for (; state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1));) {
				if (state.firstTabInLine !== -1) {
					state.position = state.firstTabInLine;
					throwError(state, "tab characters must not be used in indentation");
				}
				let entryLine = state.line;
				state.position++;
				let hadBreak = skipSeparationSpace(state, !0) > 0;
				state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
				hadBreak && state.lineIndent <= nodeIndent ? addEmptyScalarEvent(state) : parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, !1, !0);
				skipSeparationSpace(state, !0);
				if (state.lineIndent < nodeIndent || state.position >= state.length) break;
				state.lineIndent > nodeIndent && throwError(state, "bad indentation of a sequence entry");
				state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
			}
			addPopEvent(state);
			return !0;
		}
		function readBlockMapping(state, nodeIndent, flowIndent, props) {
			let atExplicitKey = !1;
			let detected = !1;
			let mappingOpened = !1;
			let pendingExplicitKey = !1;
			if (state.firstTabInLine !== -1) return !1;
			let ch = state.input.charCodeAt(state.position);
			for (; ch !== 0;) {
				if (!atExplicitKey && state.firstTabInLine !== -1) {
					state.position = state.firstTabInLine;
					throwError(state, "tab characters must not be used in indentation");
				}
				let following = state.input.charCodeAt(state.position + 1);
				let entryLine = state.line;
				if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
					if (!mappingOpened) {
						addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
						mappingOpened = !0;
					}
					if (ch === 63) {
						atExplicitKey && addEmptyScalarEvent(state);
						detected = !0;
						atExplicitKey = !0;
					} else if (atExplicitKey) atExplicitKey = !1;
					else {
						addEmptyScalarEvent(state);
						detected = !0;
						atExplicitKey = !1;
					}
					state.position += 1;
					pendingExplicitKey = !0;
				} else {
					if (atExplicitKey) {
						addEmptyScalarEvent(state);
						atExplicitKey = !1;
					}
					let beforeKey = snapshotState(state);
					if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, !1, !0)) break;
					if (state.line === entryLine) {
						ch = state.input.charCodeAt(state.position);
						for (; isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
						if (ch === 58) {
							ch = state.input.charCodeAt(++state.position);
							isWsOrEolOrEnd(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
							if (!mappingOpened) {
								state.events.splice(beforeKey.eventsLength, 0, {
									type: EVENT_ID.MAPPING,
									start: beforeKey.position,
									anchorStart: props.anchorStart,
									anchorEnd: props.anchorEnd,
									tagStart: props.tagStart,
									tagEnd: props.tagEnd,
									style: COLLECTION_STYLE.BLOCK
								});
								mappingOpened = !0;
							}
							detected = !0;
							atExplicitKey = !1;
							pendingExplicitKey = !1;
						} else if (detected) throwError(state, "expected ':' after a mapping key");
						else {
							if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
								restoreState(state, beforeKey);
								return !1;
							}
							return !0;
						}
					} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
					else {
						if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
							restoreState(state, beforeKey);
							return !1;
						}
						return !0;
					}
				}
				parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, !0, pendingExplicitKey) && (pendingExplicitKey = !1);
				if (!atExplicitKey && pendingExplicitKey) {
					addEmptyScalarEvent(state);
					pendingExplicitKey = !1;
				}
				skipSeparationSpace(state, !0);
				ch = state.input.charCodeAt(state.position);
				if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
				else if (state.lineIndent < nodeIndent) break;
			}
			if (!detected) return !1;
			atExplicitKey && addEmptyScalarEvent(state);
			mappingOpened && addPopEvent(state);
			return !0;
		}
		function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = !0) {
			state.depth >= state.maxDepth && throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
			state.depth++;
			let indentStatus = 1;
			let atNewLine = !1;
			let hasContent = !1;
			let propertyStart = null;
			let props = emptyProperties();
			let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
			let allowBlockCollections = allowBlockScalars;
			let allowBlockStyles = allowBlockScalars;
			if (allowToSeek && skipSeparationSpace(state, !0)) {
				atNewLine = !0;
				indentStatus = state.lineIndent > parentIndent ? 1 : state.lineIndent === parentIndent ? 0 : -1;
			}
			if (indentStatus === 1) for (;;) {
				let ch = state.input.charCodeAt(state.position);
				let propertyState = snapshotState(state);
				if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
				if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
					let fallbackState = snapshotState(state);
					let flowIndent = parentIndent + 1;
					if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
						state.depth--;
						return !0;
					}
					restoreState(state, fallbackState);
				}
				if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
				if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
				propertyStart === null && (propertyStart = propertyState);
				if (skipSeparationSpace(state, !0)) {
					atNewLine = !0;
					allowBlockCollections = allowBlockStyles;
					indentStatus = state.lineIndent > parentIndent ? 1 : state.lineIndent === parentIndent ? 0 : -1;
				} else allowBlockCollections = !1;
			}
			allowBlockCollections &&= atNewLine || allowCompact;
			if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
				let flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
				let blockIndent = state.position - state.lineStart;
				if (indentStatus === 1) {
					if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = !0;
					else {
						let ch = state.input.charCodeAt(state.position);
						if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
							let fallbackState = snapshotState(state);
							let propertyIndent = propertyStart.position - propertyStart.lineStart;
							restoreState(state, propertyStart);
							readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING ? hasContent = !0 : restoreState(state, fallbackState);
						}
						!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props)) && (hasContent = !0);
					}
				} else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props));
			}
			allowBlockScalars &&= !hasContent;
			if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
				addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
				hasContent = !0;
			}
			state.depth--;
			return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
		}
		function readDirective(state) {
			if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return !1;
			state.position++;
			let nameStart = state.position;
			for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position));) state.position++;
			let name = state.input.slice(nameStart, state.position);
			let args = [];
			name.length === 0 && throwError(state, "directive name must not be less than one character in length");
			for (; state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position));) {
				for (; isWhiteSpace(state.input.charCodeAt(state.position));) state.position++;
				if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
				let start = state.position;
				for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position));) state.position++;
				args.push(state.input.slice(start, state.position));
			}
			isEol(state.input.charCodeAt(state.position)) && consumeLineBreak(state);
			if (name === "YAML") {
				state.directives.some((directive) => directive.kind === "yaml") && throwError(state, "duplication of %YAML directive");
				args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
				let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
				match === null && throwError(state, "ill-formed argument of the YAML directive");
				parseInt(match[1], 10) !== 1 && throwError(state, "unacceptable YAML version of the document");
				state.directives.push({
					kind: "yaml",
					version: args[0]
				});
			} else if (name === "TAG") {
				args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
				let [handle, prefix] = args;
				PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
				HAS_OWN.call(state.tagHandlers, handle) && throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
				PATTERN_TAG_PREFIX.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
				state.tagHandlers[handle] = prefix;
				state.directives.push({
					kind: "tag",
					handle,
					prefix
				});
			}
			return !0;
		}
		function readDocument(state) {
			state.directives = [];
			state.tagHandlers = Object.create(null);
			let hasDirectives = !1;
			skipSeparationSpace(state, !0);
			for (; readDirective(state);) {
				hasDirectives = !0;
				skipSeparationSpace(state, !0);
			}
			let explicitStart = !1;
			let explicitEnd = !1;
			let allowCompact = !0;
			if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
				explicitStart = !0;
				let markerLine = state.line;
				state.position += 3;
				skipSeparationSpace(state, !0);
				allowCompact = state.line > markerLine;
			} else hasDirectives && throwError(state, "directives end mark is expected");
			let documentEventIndex = state.events.length;
			if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
				state.position += 3;
				skipSeparationSpace(state, !0);
				return;
			}
			addDocumentEvent(state, explicitStart, !1);
			parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, !1, allowCompact, allowCompact) || addEmptyScalarEvent(state);
			skipSeparationSpace(state, !0);
			if (state.position === state.lineStart && testDocumentSeparator(state)) {
				explicitEnd = state.input.charCodeAt(state.position) === 46;
				if (explicitEnd) {
					let markerLine = state.line;
					state.position += 3;
					skipSeparationSpace(state, !0);
					state.line === markerLine && state.position < state.length && throwError(state, "end of the stream or a document separator is expected");
				}
			}
			let documentEvent = state.events[documentEventIndex];
			documentEvent?.type === EVENT_ID.DOCUMENT && (documentEvent.explicitEnd = explicitEnd);
			addPopEvent(state);
			!explicitEnd && state.position < state.length && !testDocumentBoundary(state) && throwError(state, "end of the stream or a document separator is expected");
		}
		function parseEvents(input, options) {
			let length = input.length;
			let state = {
				...DEFAULT_PARSER_OPTIONS,
				...options,
				input: `${input}\0`,
				length,
				position: 0,
				line: 0,
				lineStart: 0,
				lineIndent: 0,
				firstTabInLine: -1,
				depth: 0,
				directives: [],
				tagHandlers: Object.create(null),
				events: []
			};
			let nullpos = input.indexOf("\0");
			nullpos !== -1 && YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
			for (; state.position < state.length;) {
				skipByteOrderMark(state);
				skipSeparationSpace(state, !0);
				if (state.position >= state.length) break;
				let documentStart = state.position;
				readDocument(state);
				state.position === documentStart && throwError(state, "can not read a document");
			}
			return state.events;
		}
		({
			...DEFAULT_PARSER_OPTIONS,
			...DEFAULT_CONSTRUCTOR_OPTIONS
		});
		var INVALID = Symbol("INVALID");
		function buildRepresentTypes(schema) {
			let defaultTags = new Set([
				schema.defaultScalarTag,
				schema.defaultSequenceTag,
				schema.defaultMappingTag
			].filter((t) => t !== void 0));
			let implicitScalars = schema.implicitScalarTags;
			let explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
			let defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
			return [
				...implicitScalars.map((tag) => ({
					tag,
					implicitTag: !0
				})),
				...explicitTags.map((tag) => ({
					tag,
					implicitTag: !1
				})),
				...defaultTagsLast.map((tag) => ({
					tag,
					implicitTag: !0
				}))
			];
		}
		function matchTag(state, object) {
			for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
				let { tag, implicitTag } = state.representTypes[index];
				if (tag.identify(object)) {
					let tagName;
					tagName = tag.matchByTagPrefix ? tag.representTagName(object) : tag.tagName;
					return {
						tag,
						tagName,
						implicitTag
					};
				}
			}
			return null;
		}
		function build(state, object) {
			if (!state.noRefs && typeof object == "object" && object) {
				let existing = state.refs.get(object);
				if (existing) {
					existing.anchor === void 0 && (existing.anchor = `ref_${state.refCounter++}`);
					return {
						kind: "alias",
						anchor: existing.anchor
					};
				}
			}
			let matched = matchTag(state, object);
			if (!matched) {
				if (object === void 0) return INVALID;
				if (state.skipInvalid) return INVALID;
				throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
			}
			let { tag, tagName, implicitTag } = matched;
			let nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
			if (tag.nodeKind === "scalar") return {
				kind: "scalar",
				tag: nodeTagName,
				tagged: !implicitTag,
				style: SCALAR_STYLE.PLAIN,
				value: tag.represent(object)
			};
			if (tag.nodeKind === "sequence") {
				let container = tag.represent(object);
				let node = {
					kind: "sequence",
					tag: nodeTagName,
					tagged: !implicitTag,
					style: COLLECTION_STYLE.BLOCK,
					items: []
				};
				state.noRefs || state.refs.set(object, node);
				for (let index = 0, length = container.length; index < length; index += 1) {
					let item = build(state, container[index]);
					item === INVALID && container[index] === void 0 && (item = build(state, null));
					if (item === INVALID) continue;
					node.items.push(item);
				}
				return node;
			}
			let map = tag.represent(object);
			let node = {
				kind: "mapping",
				tag: nodeTagName,
				tagged: !implicitTag,
				style: COLLECTION_STYLE.BLOCK,
				items: []
			};
			state.noRefs || state.refs.set(object, node);
			for (let [objectKey, objectValue] of map) {
				let key = build(state, objectKey);
				if (key === INVALID) continue;
				let value = build(state, objectValue);
				if (value === INVALID) continue;
				node.items.push({
					key,
					value
				});
			}
			return node;
		}
		function jsToAst(input, schema, options = {}) {
			let root = build({
				representTypes: buildRepresentTypes(schema),
				noRefs: options.noRefs ?? !1,
				skipInvalid: options.skipInvalid ?? !1,
				refs: new Map(),
				refCounter: 0
			}, input);
			return [{
				contents: root === INVALID ? null : root,
				directives: []
			}];
		}
		var VISIT_BREAK = Symbol("visit:break");
		var VISIT_SKIP = Symbol("visit:skip");
		function visitNode(node, visitor, ctx) {
			let control = visitor(node, ctx);
			if (control === VISIT_BREAK) return !0;
			if (control === VISIT_SKIP) return !1;
			let depth = ctx.depth + 1;
			switch (node.kind) {
				case "sequence":
					for (let item of node.items) if (visitNode(item, visitor, {
						depth,
						parent: node,
						isKey: !1
					})) return !0;
					break;
				case "mapping": for (let { key, value } of node.items) {
					if (visitNode(key, visitor, {
						depth,
						parent: node,
						isKey: !0
					})) return !0;
					if (visitNode(value, visitor, {
						depth,
						parent: node,
						isKey: !1
					})) return !0;
				}
			}
			return !1;
		}
		function visit(documents, visitor) {
			for (let doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
				depth: 0,
				parent: null,
				isKey: !1
			})) return;
		}
		function hasBit(mask, bit) {
			return !!(mask & 1 << bit);
		}
		var DEFAULT_SCALAR_STYLE_RULES = {
			applyQuoteFlowKeysOption,
			doubleQuoteForInvisibles,
			doubleQuoteWhitespaceOnly,
			applyForceQuotesOption,
			tryLongOrMultilineAsBlock,
			quoteInvalidPlain,
			fallbackToDoubleQuoted
		};
		function _preferredQuotedStyle(layout) {
			if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
			return SCALAR_STYLE.DOUBLE_QUOTED;
		}
		function applyQuoteFlowKeysOption(layout) {
			if (!layout.presenterOptions.quoteFlowKeys) return;
			if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
			layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		}
		function doubleQuoteForInvisibles(layout) {
			layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
		}
		function doubleQuoteWhitespaceOnly(layout) {
			layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
		}
		function applyForceQuotesOption(layout) {
			if (!layout.presenterOptions.forceQuotes) return;
			if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
			if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
			layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
		}
		function tryLongOrMultilineAsBlock(layout) {
			if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
			let value = layout.node.value;
			let multiline = value.indexOf("\n") !== -1;
			if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
				multiline && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
				return;
			}
			let w = layout.presenterOptions.lineWidth;
			if (w === -1) {
				multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
				return;
			}
			let availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
			let position = 0;
			let shouldFold = !1;
			for (; position <= value.length;) {
				let lineEnd = value.length;
				let nextLineBreak = value.indexOf("\n", position);
				nextLineBreak !== -1 && (lineEnd = nextLineBreak);
				let line = value.slice(position, lineEnd);
				line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line) && (shouldFold = !0);
				if (nextLineBreak === -1) break;
				position = nextLineBreak + 1;
			}
			shouldFold ? layout.style = SCALAR_STYLE.FOLDED_BLOCK : multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
		}
		function quoteInvalidPlain(layout) {
			layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN) && (layout.style = _preferredQuotedStyle(layout));
		}
		function fallbackToDoubleQuoted(layout) {
			hasBit(layout.allowedStylesMask, layout.style) || (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
		}
		function setBit(mask, bit) {
			return mask | 1 << bit;
		}
		var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
		var SRC_B_CHAR = "[\\n\\r]";
		var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
		var SRC_S_WHITE = "[ \\t]";
		var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
		var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
		var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
		var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
		var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
		var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
		var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
		var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
		var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
		var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
		var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
		var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
		var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
		var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
		var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
		var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
		var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
		var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
		var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
		var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
		var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
		var NS_PLAIN_FLOW_OUT = RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
		var NS_PLAIN_FLOW_IN = RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
		var NS_PLAIN_BLOCK_KEY = RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
		var NS_PLAIN_FLOW_KEY = RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
		var NB_SINGLE_ONE_LINE = RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
		var NB_SINGLE_MULTI_LINE = RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
		var BLOCK_SCALAR_CONTENT = RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
		var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
		var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
		function canUsePlain(layout) {
			let str = layout.node.value;
			if (str !== "") {
				if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return !1;
				if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return !1;
				if (layout.shiftOfContent === 0) {
					let firstLineBreak = str.indexOf("\n");
					if (firstLineBreak !== -1) {
						let content = str.slice(firstLineBreak + 1);
						if (C_FORBIDDEN_CONTENT.test(content)) return !1;
					}
				}
			}
			let resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
			if (!layout.node.tagged && resolvedTag !== layout.node.tag) return !1;
			if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return !1;
			return !0;
		}
		function canUseSingleQuoted(layout) {
			let str = layout.node.value;
			if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return !1;
			if (/[ \t]\n|\n[ \t]/.test(str)) return !1;
			if (!layout.isKey && layout.shiftOfContent === 0) {
				let firstLineBreak = str.indexOf("\n");
				if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return !1;
			}
			return !0;
		}
		function canUseBlock(layout) {
			if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return !1;
			let contentIndent = layout.shiftOfContent - layout.shiftOfParent;
			if (contentIndent < 1) return !1;
			if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return !1;
			if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return !1;
			return !0;
		}
		function detectAllowedStyles(layout) {
			let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
			canUsePlain(layout) && (mask = setBit(mask, SCALAR_STYLE.PLAIN));
			canUseSingleQuoted(layout) && (mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED));
			canUseBlock(layout) && (mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK));
			layout.allowedStylesMask = mask;
		}
		function renderScalar(layout) {
			switch (layout.style) {
				case SCALAR_STYLE.PLAIN: return renderPlain(layout);
				case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
				case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
				case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
				case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
			}
		}
		function renderPlain(layout) {
			return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
		}
		function renderSingleQuoted(layout) {
			return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
		}
		function renderLiteralBlock(layout) {
			let value = layout.node.value;
			return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
		}
		function renderFoldedBlock(layout) {
			let value = layout.node.value;
			let w = layout.presenterOptions.lineWidth;
			let availableWidth = Infinity;
			w !== -1 && (availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent));
			return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
		}
		function renderDoubleQuoted(layout) {
			return `"${escapeString(layout.node.value)}"`;
		}
		function encodeFlowBreaks(string, shiftOfContent) {
			let nextLF = string.indexOf("\n");
			if (nextLF === -1) return string;
			let pad = " ".repeat(shiftOfContent);
			let result = string.slice(0, nextLF);
			let lineRe = /(\n+)([^\n]*)/g;
			lineRe.lastIndex = nextLF;
			let match;
			for (; match = lineRe.exec(string);) {
				let breaks = match[1].length;
				let line = match[2];
				result += "\n".repeat(breaks + 1) + pad + line;
			}
			return result;
		}
		function indentString(string, spaces) {
			let indent = " ".repeat(spaces);
			let position = 0;
			let result = "";
			let length = string.length;
			for (; position < length;) {
				let line;
				let next = string.indexOf("\n", position);
				if (next === -1) {
					line = string.slice(position);
					position = length;
				} else {
					line = string.slice(position, next + 1);
					position = next + 1;
				}
				line.length && line !== "\n" && (result += indent);
				result += line;
			}
			return result;
		}
		function needIndentIndicator(string) {
			return /^\n* /.test(string);
		}
		function blockHeader(string, shiftOfParent, shiftOfContent) {
			let indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
			let clip = string[string.length - 1] === "\n";
			return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
		}
		function dropEndingNewline(string) {
			return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
		}
		function isMoreIndented(char) {
			return char === " " || char === "	";
		}
		function foldLine(line, width) {
			if (line === "" || isMoreIndented(line[0])) return line;
			let breakRe = / [^ \t]/g;
			let match;
			let start = 0;
			let end;
			let curr = 0;
			let next = 0;
			let result = "";
			for (; match = breakRe.exec(line);) {
				next = match.index;
				if (next - start > width) {
					end = curr > start ? curr : next;
					result += `\n${line.slice(start, end)}`;
					start = end + 1;
				}
				curr = next;
			}
			result += "\n";
			line.length - start > width && curr > start ? result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}` : result += line.slice(start);
			return result.slice(1);
		}
		function foldBlockScalar(string, width) {
			let lineRe = /(\n+)([^\n]*)/g;
			let nextLF = string.indexOf("\n");
			nextLF === -1 && (nextLF = string.length);
			lineRe.lastIndex = nextLF;
			let result = foldLine(string.slice(0, nextLF), width);
			let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
			let moreIndented;
			let match;
			for (; match = lineRe.exec(string);) {
				let prefix = match[1];
				let line = match[2];
				moreIndented = line !== "" && isMoreIndented(line[0]);
				result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
				prevMoreIndented = moreIndented;
			}
			return result;
		}
		var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
		function escapeCharacter(character) {
			switch (character) {
				case "\0": return "\\0";
				case "\x07": return "\\a";
				case "\b": return "\\b";
				case "	": return "\\t";
				case "\n": return "\\n";
				case "\v": return "\\v";
				case "\f": return "\\f";
				case "\r": return "\\r";
				case "\x1B": return "\\e";
				case "\"": return "\\\"";
				case "\\": return "\\\\";
				case "\u0085": return "\\N";
				case "\xA0": return "\\_";
				case "\u2028": return "\\L";
				case "\u2029": return "\\P";
			}
			let code = character.charCodeAt(0);
			let hex = code.toString(16).toUpperCase();
			if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
			return `\\u${"0".repeat(4 - hex.length)}${hex}`;
		}
		function escapeString(string) {
			return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
		}
		var CHAR_LINE_FEED = 10;
		var DEFAULT_PRESENTER_OPTIONS = {
			indent: 2,
			seqNoIndent: !1,
			seqInlineFirst: !0,
			lineWidth: 80,
			flowBracketPadding: !1,
			flowSkipCommaSpace: !1,
			flowSkipColonSpace: !1,
			quoteFlowKeys: !1,
			quoteStyle: "single",
			forceQuotes: !1,
			scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
			tagBeforeAnchor: !1
		};
		function nodeTagShort(node) {
			return node.tagged ? node.tag : tagNameShort(node.tag);
		}
		function createPresenterState(options) {
			let opts = {
				...DEFAULT_PRESENTER_OPTIONS,
				...options
			};
			opts.flowSkipColonSpace && (opts.quoteFlowKeys = !0);
			return {
				...opts,
				defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
				openEnded: !1
			};
		}
		function generateNextLine(state, level) {
			return `\n${" ".repeat(state.indent * level)}`;
		}
		function scalarLayout(state, node, parent, level, isKey, flowOnly) {
			return {
				node,
				parent,
				level,
				isKey,
				flowOnly,
				shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
				shiftOfContent: state.indent * Math.max(1, level),
				shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
				presenterOptions: state,
				allowedStylesMask: 0,
				style: node.style
			};
		}
		function writeFlowSequence(state, level, node) {
			let result = "";
			for (let index = 0, length = node.items.length; index < length; index += 1) {
				let item = writeNode(state, level, node.items[index], node, {}).text;
				index > 0 && (result += `,${state.flowSkipCommaSpace ? "" : " "}`);
				result += item;
			}
			let pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
			return `[${pad}${result}${pad}]`;
		}
		function writeBlockSequence(state, level, node, compact) {
			let result = "";
			for (let index = 0, length = node.items.length; index < length; index += 1) {
				let item = writeNode(state, level + 1, node.items[index], node, {
					block: !0,
					compact: state.seqInlineFirst,
					isblockseq: !0
				}).text;
				compact && result === "" || (result += generateNextLine(state, level));
				item === "" || CHAR_LINE_FEED === item.charCodeAt(0) ? result += "-" : result += "- ";
				result += item;
			}
			return result;
		}
		function writeFlowMapping(state, level, node) {
			let result = "";
			for (let { key, value } of node.items) {
				let pairBuffer = "";
				result !== "" && (pairBuffer += `,${state.flowSkipCommaSpace ? "" : " "}`);
				let keyRender = writeNode(state, level, key, node, { iskey: !0 });
				let keyText = keyRender.text;
				let valueText = writeNode(state, level, value, node, {}).text;
				let sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
				let keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
				let keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
				pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
				result += pairBuffer;
			}
			let pad = state.flowBracketPadding && result !== "" ? " " : "";
			return `{${pad}${result}${pad}}`;
		}
		function writeBlockMapping(state, level, node, compact) {
			let result = "";
			for (let index = 0, length = node.items.length; index < length; index += 1) {
				let pairBuffer = "";
				compact && result === "" || (pairBuffer += generateNextLine(state, level));
				let { key, value } = node.items[index];
				let keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
				let keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
					block: !0,
					compact: !0,
					isblockseq: !cannotBeCompact(state, key, level + 1)
				}) : writeNode(state, level + 1, key, node, {
					block: !0,
					compact: !0,
					iskey: !0
				});
				let keyText = keyRender.text;
				let keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
				let keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
				let explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
				explicitPair && (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0) ? pairBuffer += "?" : pairBuffer += "? ");
				pairBuffer += keyText;
				explicitPair && (pairBuffer += generateNextLine(state, level));
				let valueText = writeNode(state, level + 1, value, node, {
					block: !0,
					compact: explicitPair,
					isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
				}).text;
				let keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
				let keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
				valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0) ? pairBuffer += `${keyColonSep}:` : pairBuffer += `${keyColonSep}: `;
				pairBuffer += valueText;
				result += pairBuffer;
			}
			return result;
		}
		function cannotBeCompact(state, node, level) {
			if (node.kind === "alias") return !0;
			return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
		}
		function writeNode(state, level, node, parent, ctx) {
			if (node.kind === "alias") {
				state.openEnded = !1;
				return {
					text: `*${node.anchor}`,
					noBody: !1
				};
			}
			let { block = !1, iskey = !1, isblockseq = !1 } = ctx;
			let compact = ctx.compact ?? !1;
			let hasAnchor = node.anchor !== void 0;
			cannotBeCompact(state, node, level) && (compact = !1);
			let body;
			let shouldPrintTag = node.tagged;
			let useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
			if (node.kind === "mapping") body = useBlockCollection ? writeBlockMapping(state, level, node, compact) : writeFlowMapping(state, level, node);
			else if (node.kind === "sequence") body = useBlockCollection ? state.seqNoIndent && !isblockseq && level > 0 ? writeBlockSequence(state, level - 1, node, compact) : writeBlockSequence(state, level, node, compact) : writeFlowSequence(state, level, node);
			else {
				let layout = scalarLayout(state, node, parent, level, iskey, !block);
				detectAllowedStyles(layout);
				for (let rule of state.scalarStyleRules) rule(layout);
				body = renderScalar(layout);
				state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
				shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
			}
			node.kind !== "mapping" && node.kind !== "sequence" || useBlockCollection || (state.openEnded = !1);
			useBlockCollection && compact && level > 0 && state.indent > 2 && (body = `${" ".repeat(state.indent - 2)}${body}`);
			let noBody = body === "";
			let text = body;
			if (shouldPrintTag || hasAnchor) {
				let props = [];
				let tag = shouldPrintTag ? nodeTagShort(node) : null;
				let anchor = hasAnchor ? `&${node.anchor}` : null;
				if (state.tagBeforeAnchor) {
					tag !== null && props.push(tag);
					anchor !== null && props.push(anchor);
				} else {
					anchor !== null && props.push(anchor);
					tag !== null && props.push(tag);
				}
				let sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
				text = `${props.join(" ")}${sep}${body}`;
			}
			return {
				text,
				noBody
			};
		}
		function rootStartsOwnLine(node) {
			return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
		}
		function writeDocumentDirectives(doc) {
			let result = "";
			for (let directive of doc.directives) {
				if (directive.kind === "yaml") {
					result += `%YAML ${directive.version}\n`;
					continue;
				}
				let { handle, prefix } = directive;
				result += `%TAG ${handle} ${prefix}\n`;
			}
			return result;
		}
		function present(documents, options) {
			let state = createPresenterState(options);
			let result = "";
			let previousEnded = !1;
			for (let index = 0; index < documents.length; index += 1) {
				let doc = documents[index];
				state.openEnded = !1;
				let directives = writeDocumentDirectives(doc);
				let hasDirectives = directives !== "";
				let marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
				result += directives;
				if (doc.contents === null) marker && (result += "---\n");
				else if (marker) {
					let body = writeNode(state, 0, doc.contents, null, {
						block: !0,
						compact: !0
					}).text;
					let sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
					result += `---${sep}${body}\n`;
				} else result += writeNode(state, 0, doc.contents, null, {
					block: !0,
					compact: !0
				}).text + "\n";
				previousEnded = doc.explicitEnd || state.openEnded;
				previousEnded && (result += "...\n");
			}
			return result;
		}
		var DEFAULT_DUMP_OPTIONS = {
			...DEFAULT_PRESENTER_OPTIONS,
			schema: DUMP_SCHEMA,
			skipInvalid: !1,
			noRefs: !1,
			flowLevel: -1,
			sortKeys: !1,
			transform: () => {}
		};
		function defaultCompareFn(a, b) {
			let x = String(a);
			let y = String(b);
			if (x < y) return -1;
			if (x > y) return 1;
			return 0;
		}
		function dump(input, options = {}) {
			let opts = {
				...DEFAULT_DUMP_OPTIONS,
				...options
			};
			let documents = jsToAst(input, opts.schema, {
				noRefs: opts.noRefs,
				skipInvalid: opts.skipInvalid
			});
			opts.flowLevel >= 0 && visit(documents, (node, ctx) => {
				if (ctx.depth < opts.flowLevel) return;
				(node.kind === "sequence" || node.kind === "mapping") && (node.style = COLLECTION_STYLE.FLOW);
				return VISIT_SKIP;
			});
			if (opts.sortKeys) {
				let compareFn = opts.sortKeys === !0 ? defaultCompareFn : opts.sortKeys;
				visit(documents, (node) => {
					if (node.kind !== "mapping") return;
					node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
				});
			}
			opts.transform(documents);
			return present(documents, {
				...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
				schema: opts.schema
			});
		}
		EVENT_ID.DOCUMENT;
		EVENT_ID.SEQUENCE;
		EVENT_ID.MAPPING;
		EVENT_ID.SCALAR;
		EVENT_ID.ALIAS;
		EVENT_ID.POP;
		SCALAR_STYLE.PLAIN;
		SCALAR_STYLE.SINGLE_QUOTED;
		SCALAR_STYLE.DOUBLE_QUOTED;
		SCALAR_STYLE.LITERAL_BLOCK;
		SCALAR_STYLE.FOLDED_BLOCK;
		COLLECTION_STYLE.BLOCK;
		COLLECTION_STYLE.FLOW;
		CHOMPING_MODE.CLIP;
		CHOMPING_MODE.STRIP;
		CHOMPING_MODE.KEEP;
	}),
	9396: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { fd: () => globalRegistry });
		var _a;
		class $ZodRegistry {
			constructor() {
				this._map = new WeakMap();
				this._idmap = new Map();
			}
			add(schema, ..._meta) {
				let meta = _meta[0];
				this._map.set(schema, meta);
				meta && typeof meta == "object" && "id" in meta && this._idmap.set(meta.id, schema);
				return this;
			}
			clear() {
				this._map = new WeakMap();
				this._idmap = new Map();
				return this;
			}
			remove(schema) {
				let meta = this._map.get(schema);
				meta && typeof meta == "object" && "id" in meta && this._idmap.delete(meta.id);
				this._map.delete(schema);
				return this;
			}
			get(schema) {
				let p = schema._zod.parent;
				if (p) {
					let pm = { ...this.get(p) ?? {} };
					delete pm.id;
					let f = {
						...pm,
						...this._map.get(schema)
					};
					return Object.keys(f).length ? f : void 0;
				}
				return this._map.get(schema);
			}
			has(schema) {
				return this._map.has(schema);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
		let globalRegistry = globalThis.__zod_globalRegistry;
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = {
		id: moduleId,
		loaded: !1,
		exports: {}
	};
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	module.loaded = !0;
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
__nccwpck_require__.nmd = (module) => {
	module.paths = [];
	module.children ||= [];
	return module;
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(5691);
__webpack_exports__ = await __webpack_exports__;
