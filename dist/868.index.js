export const id = 868;
export const ids = [868];
export const modules = { 2868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { runInTerminal: () => runInTerminal });
	var clock = __webpack_require__(8338);
	var main = __webpack_require__(5920);
	var run_inputs = __webpack_require__(9744);
	var version = __webpack_require__(6237);
	var external_node_util_ = __webpack_require__(7975);
	var nearest = __webpack_require__(4581);
	let NAME = "atlas-streams-networking";
	let USAGE = `usage: ${NAME} validate|plan|export [options]; "${NAME} --help" says more`;
	let OPTION_TEXTS = {
		config: "  --config PATH       configuration file or glob; may be given several times (default: atlas-streams.yaml)",
		exported: "  --config PATH       the file to write, which must not exist; - writes to standard output",
		project: "  --project-id ID     Atlas project, 24 hex digits, where the file does not name it",
		base: "  --base-url URL      Atlas, where it is not https://cloud.mongodb.com",
		format: "  --format FORMAT     text, md or json (default: text)",
		changes: "  --fail-on-changes   exit with 1 where there are changes",
		help: "  -h, --help          this text"
	};
	let CREDENTIALS = "Credentials: the environment variables MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET,\nthose of a service account that may read the project.";
	let HELP = `Keep the networking of MongoDB Atlas Stream Processing in git.

usage: ${NAME} COMMAND [options]

Commands:
  validate   check the file, without network or credentials
  plan       show what differs between the file and Atlas; writes nothing
  export     write what Atlas has as a configuration file

  help COMMAND says more about one. apply and drift run in a workflow only.

Options:
${OPTION_TEXTS.config}
${OPTION_TEXTS.project}
${OPTION_TEXTS.base}
${OPTION_TEXTS.format}
${OPTION_TEXTS.changes}
${OPTION_TEXTS.help}
  --version           the version

${CREDENTIALS}
`;
	function commandHelp(command) {
		return TEXTS[command];
	}
	let TEXTS = {
		validate: `Check the file: its keys, values and references. Needs no network and no credentials.

usage: ${NAME} validate [options]

${OPTION_TEXTS.config}
${OPTION_TEXTS.project}
${OPTION_TEXTS.format}

Exits with 0 where the file is valid, else with 1; each problem is on standard error with its line and column.
`,
		plan: `Show what differs between the file and Atlas. Writes nothing.

usage: ${NAME} plan [options]

${OPTION_TEXTS.config}
${OPTION_TEXTS.project}
${OPTION_TEXTS.base}
${OPTION_TEXTS.format}
${OPTION_TEXTS.changes}

${CREDENTIALS}

Exits with 0 where a plan could be made, changes or not, else with 1.
`,
		export: `Write what Atlas has as a configuration file, to start from.

usage: ${NAME} export --project-id ID [options]

${OPTION_TEXTS.exported}
${OPTION_TEXTS.project}
${OPTION_TEXTS.base}

${CREDENTIALS}

Secrets, which Atlas does not show, become { env: NAME }.
`
	};
	let FORMATS = [
		"text",
		"md",
		"json"
	];
	let COMMANDS = [
		"validate",
		"plan",
		"export"
	];
	let OPTIONS = {
		config: {
			type: "string",
			multiple: !0
		},
		"project-id": {
			type: "string",
			default: ""
		},
		"base-url": {
			type: "string",
			default: ""
		},
		format: {
			type: "string",
			default: "text"
		},
		"fail-on-changes": {
			type: "boolean",
			default: !1
		},
		help: {
			type: "boolean",
			short: "h",
			default: !1
		},
		version: {
			type: "boolean",
			default: !1
		}
	};
	function readArguments(args) {
		let parsed = parse(args);
		if (typeof parsed == "string") return problem(parsed);
		let { values, positionals } = parsed;
		let isHelp = positionals[0] === "help";
		let [word, ...more] = isHelp ? positionals.slice(1) : positionals;
		if (values.version) return { is: "version" };
		if (word === void 0) return values.help || isHelp ? {
			is: "text",
			text: HELP
		} : problem(`no command was given\n${USAGE}`);
		let command = COMMANDS.find((known) => known === word);
		if (command === void 0) return problem(unknownCommand(word));
		if (values.help || isHelp) return {
			is: "text",
			text: commandHelp(command)
		};
		if (more.length > 0) return problem(`${command} takes options only, found "${more[0]}"; ${helpFor(command)}`);
		let format = FORMATS.find((known) => known === values.format);
		if (!format) return problem(`--format takes ${FORMATS.join(", ")}, found "${values.format}"`);
		if (values["fail-on-changes"] && command !== "plan") return problem("--fail-on-changes is for plan");
		return {
			is: "run",
			order: {
				command,
				config: values.config ?? [run_inputs.mc.config],
				projectId: values["project-id"],
				baseUrl: values["base-url"],
				format,
				failOnChanges: values["fail-on-changes"]
			}
		};
	}
	function problem(text) {
		return {
			is: "error",
			text: `error: ${text}\n`
		};
	}
	function unknownCommand(word) {
		if (run_inputs.Lo.some((known) => known === word)) return `${word} runs in a workflow only; see docs/environments.md and the workflows in README.md`;
		let meant = (0, nearest.pA)(word, [...COMMANDS, "help"]);
		return `unknown command "${word}"${meant === null ? "" : `; did you mean "${meant}"?`}\n${USAGE}`;
	}
	function helpFor(command) {
		return `see "${command} --help"`;
	}
	function parse(args) {
		try {
			return (0, external_node_util_.parseArgs)({
				args: [...args],
				allowPositionals: !0,
				options: OPTIONS
			});
		} catch (error) {
			let { code, message } = error;
			let option = /--[\w-]+/.exec(message)?.[0] ?? /'(-\w)/.exec(message)?.[1] ?? "";
			if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
				let meant = (0, nearest.pA)(option.replace(/^-+/, ""), Object.keys(OPTIONS));
				return `unknown option ${option}${meant === null ? "" : `; did you mean --${meant}?`}\n${USAGE}`;
			}
			return `${option} ${message.includes("does not take") ? "takes no value" : "needs a value"}\n${USAGE}`;
		}
	}
	function withProgress(http, clock, say) {
		return {
			...http,
			async send(request) {
				let done = new AbortController();
				let began = clock.now();
				let { pathname } = new URL(request.url);
				let tell = async () => {
					for (; !done.signal.aborted;) {
						await clock.sleep(2e3, done.signal);
						let seconds = Math.round((clock.now() - began) / 1e3);
						done.signal.aborted || say(`waiting for Atlas, ${seconds} s: ${request.method} ${pathname}`);
					}
				};
				tell().catch(() => void 0);
				try {
					return await http.send(request);
				} finally {
					done.abort();
				}
			}
		};
	}
	var secrets_filter = __webpack_require__(6407);
	var workflow_escape = __webpack_require__(4912);
	var text_escape = __webpack_require__(8944);
	let SIGNS = {
		create: "+",
		update: "~",
		replace: "-/+",
		delete: "-",
		unknown: "?"
	};
	let VERBS = {
		create: "create",
		update: "update in place",
		replace: "replace",
		delete: "delete",
		unknown: "unknown"
	};
	function planText({ command, targets }) {
		return targets.map((target) => targetLines(command, target)).filter((lines) => lines.length > 0).map((lines) => `${lines.map(text_escape.ts).join("\n")}\n`).join("\n");
	}
	function targetLines(command, target) {
		if (target.result === "validated") return [`${target.config} is valid: ${declaredText(target)}.`];
		if (target.result === "exported") return [`Wrote ${declaredText(target)} to ${target.config}.`];
		if (target.counts === null) return [];
		let changes = target.resources.filter(({ action }) => action !== "no-op");
		return [
			`${command[0]?.toUpperCase()}${command.slice(1)} of ${target.name} (${target.config}${target.projectId === null ? "" : `, project ${target.projectId}`})`,
			"",
			...changes.flatMap((change) => [...changeLines(change), ""]),
			...section("Needed outside Atlas:", changes.flatMap(({ address, handover }) => handover === null ? [] : [`${address}: ${handover}`])),
			...section("Not readable with this account:", target.unreadable.map(({ kind, scope, reason }) => `${kind}${scope === null ? "" : ` of ${scope}`}: ${reason}`)),
			...section("In Atlas and not in the file, left alone:", target.unmanaged.map(({ kind, scope, id, name, state }) => [`${kind} ${scope === null ? "" : `${scope}/`}${name ?? id ?? "?"}`, ...state === null ? [] : [state]].join(", "))),
			countsText(target.counts)
		];
	}
	let EVIDENT = new Set(["missing", "differs"]);
	function changeLines({ address, action, reason, state, message, fields, usedBy }) {
		let why = [...EVIDENT.has(reason) ? [] : [reason.replaceAll("-", " ")], ...state === null ? [] : [`now ${state}`]].join(", ");
		return [
			`${SIGNS[action] ?? " "} ${address}: ${VERBS[action] ?? action}${why === "" ? "" : ` (${why})`}`,
			...message === null ? [] : [`    Atlas says: ${message}`],
			...fields.map(fieldLine),
			...usedBy.length === 0 ? [] : [`    used by ${usedBy.join(", ")}`]
		];
	}
	function fieldLine({ path, live, desired, immutable }) {
		let fixed = immutable ? "  (cannot be changed in place)" : "";
		if (live === null) return `    + ${path}: ${valueText(desired)}${fixed}`;
		if (desired === null) return `    - ${path}: ${valueText(live)}${fixed}`;
		return `    ~ ${path}: ${valueText(live)} -> ${valueText(desired)}${fixed}`;
	}
	function valueText(value) {
		return typeof value == "string" ? value : JSON.stringify(value);
	}
	function section(title, lines) {
		return lines.length === 0 ? [] : [
			title,
			...lines.map((line) => `  ${line}`),
			""
		];
	}
	function countsText(counts) {
		let planned = [
			"create",
			"update",
			"replace",
			"delete"
		].filter((name) => (counts[name] ?? 0) > 0);
		let others = [
			"unchanged",
			"pending",
			"failed",
			"unmanaged"
		].filter((name) => (counts[name] ?? 0) > 0);
		let count = (name) => `${(0, text_escape.zD)(counts[name] ?? 0)} ${name}`;
		return `${planned.length === 0 ? "No changes" : `To do: ${planned.map(count).join(", ")}`}.${others.length === 0 ? "" : ` ${others.map(count).join(", ")}.`}`;
	}
	function declaredText({ declared }) {
		let total = Object.values(declared).reduce((sum, count) => sum + count, 0);
		return total === 1 ? "1 resource" : `${(0, text_escape.zD)(total)} resources`;
	}
	function openTerminal(filter, format, { out, err }) {
		let say = (text) => (0, workflow_escape.F)(filter.redact(withoutMarkdown(text)));
		let aside = (text) => err(`${say(text)}\n`);
		return {
			info: aside,
			warning: (text) => aside(`warning: ${text}`),
			annotate({ level, message, file, line, column }) {
				let place = file === null || line === null && message.includes(file) ? "" : `${file}${line === null ? "" : `:${line}:${column ?? 1}`}: `;
				aside(`${level}: ${place}${message}`);
			},
			group: () => void 0,
			closing: () => void 0,
			annotationLimit: Infinity,
			outputs: () => void 0,
			summary(markdown) {
				format === "md" && out(`${filter.redact(markdown)}\n`);
			},
			report(json) {
				let redacted = (0, secrets_filter.K)(json, filter);
				format === "json" && out(redacted);
				format === "text" && out(coloured((0, workflow_escape.F)(planText(JSON.parse(redacted)))));
				return "";
			},
			mask: (secret) => void filter.add(secret)
		};
	}
	function withoutMarkdown(text) {
		return text.replace(/`([^`\n]*)`/g, "\"$1\"").replace(/\*\*([^*\n]+)\*\*/g, "$1");
	}
	function coloured(text) {
		let colour = (style, line) => (0, external_node_util_.styleText)(style, line, { stream: process.stdout });
		return text.split("\n").map((line) => {
			let [sign = ""] = /^ *(-\/\+|[+~?-])(?= )/.exec(line) ?? [];
			switch (sign.trim()) {
				case "+": return colour("green", line);
				case "-": return colour("red", line);
				case "~":
				case "-/+":
				case "?": return colour("yellow", line);
				default: return line;
			}
		}).join("\n");
	}
	let MACHINE = {
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		isWatched: process.stderr.isTTY === !0,
		clock: clock.m
	};
	async function runInTerminal(args, env, machine = MACHINE) {
		let request = readArguments(args);
		switch (request.is) {
			case "error":
				machine.err(request.text);
				return 1;
			case "text":
				machine.out(request.text);
				return 0;
			case "version":
				machine.out(`${version.x}\n`);
				return 0;
			case "run": return run(request.order, env, machine);
		}
	}
	async function run(order, env, machine) {
		let { command, config, format, failOnChanges } = order;
		let toStandardOutput = command === "export" && config.includes("-");
		let inputs = {
			...run_inputs.mc,
			command,
			config: config.join("\n"),
			"project-id": order.projectId,
			"base-url": order.baseUrl || run_inputs.mc["base-url"],
			"missing-credentials": "fail",
			"show-unmanaged": "true",
			"fail-on-changes": String(failOnChanges),
			"github-token": "",
			comment: "never"
		};
		let open = command === "validate" ? null : machine.openHttp ?? (await Promise.all([__webpack_require__.e(752), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 4359))).openHttp;
		return (0, main.i)({
			surface: "terminal",
			env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"))),
			getInput: (name) => inputs[name] ?? "",
			openRunner: (filter) => openTerminal(filter, toStandardOutput ? null : format, machine),
			clock: machine.clock,
			...open === null ? {} : { openHttp: () => watched(open(), machine) },
			...toStandardOutput ? { printFile: machine.out } : {}
		});
	}
	function watched(http, { isWatched, clock, err }) {
		return isWatched ? withProgress(http, clock, (text) => err(`${text}\n`)) : http;
	}
}) };
