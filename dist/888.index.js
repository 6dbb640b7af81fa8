export const id = 888;
export const ids = [888];
export const modules = { 2888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { runInTerminal: () => runInTerminal });
	var external_node_util_ = __webpack_require__(7975);
	var main = __webpack_require__(3176);
	var run_inputs = __webpack_require__(9744);
	var terminal = __webpack_require__(2935);
	var workflow_escape = __webpack_require__(4912);
	let FORMATS = [
		"text",
		"md",
		"json"
	];
	function openTerminal(filter, format) {
		let say = (text) => (0, workflow_escape.F)(filter.redact(text));
		let aside = (text) => void process.stderr.write(`${say(text)}\n`);
		let print = (text) => void process.stdout.write(text);
		let said = [];
		return {
			info(text) {
				said.some(({ place, message }) => text.startsWith(place) && message.endsWith(text.slice(place.length))) || aside(text);
			},
			warning: (text) => aside(`warning: ${text}`),
			annotate({ level, message, file, line, column }) {
				let place = file === null ? "" : `${file}${line === null ? "" : `:${line}:${column ?? 1}`} `;
				said.push({
					place,
					message
				});
				aside(`${place}${level}: ${message}`);
			},
			group: () => void 0,
			outputs: () => void 0,
			summary(markdown) {
				format === "md" && print(`${filter.redact(markdown)}\n`);
				format === "text" && print(`${coloured(say((0, terminal.w)(markdown)))}\n`);
			},
			report(json) {
				format === "json" && print(filter.redact(json));
				return "";
			},
			mask: (secret) => filter.add(secret)
		};
	}
	function coloured(text) {
		let colour = (style, line) => (0, external_node_util_.styleText)(style, line, { stream: process.stdout });
		return text.split("\n").map((line) => {
			if (line.startsWith("#")) return colour("bold", line);
			if (line.startsWith("+ ")) return colour("green", line);
			if (line.startsWith("- ") && !line.startsWith("- `")) return colour("red", line);
			if (line.startsWith("! ") || line.startsWith("> ")) return colour("yellow", line);
			return line;
		}).join("\n");
	}
	let USAGE = "Usage: node dist/cli/index.js validate|plan|export [options]\n\n  --config PATH       configuration file or glob, may be given several times (default: atlas-streams.yaml)\n  --project-id ID     Atlas project, 24 hex digits, where the file does not name it\n  --base-url URL      Atlas, where it is not https://cloud.mongodb.com\n  --format FORMAT     text, md or json (default: text)\n\nCredentials: MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET.\n";
	let COMMANDS = [
		"validate",
		"plan",
		"export"
	];
	async function runInTerminal(args, env) {
		let asked = readArguments(args);
		if (typeof asked == "string") {
			process.stderr.write(`${asked}\n\n${USAGE}`);
			return 1;
		}
		if (asked.help) {
			process.stdout.write(USAGE);
			return 0;
		}
		let inputs = {
			...run_inputs.mc,
			command: asked.command,
			config: asked.config.join("\n"),
			"project-id": asked.projectId,
			"base-url": asked.baseUrl || run_inputs.mc["base-url"],
			"missing-credentials": "fail",
			"show-unmanaged": "true",
			"github-token": "",
			comment: "never"
		};
		return (0, main.i)({
			env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"))),
			getInput: (name) => inputs[name] ?? "",
			openRunner: (filter) => openTerminal(filter, asked.format)
		});
	}
	function readArguments(args) {
		try {
			let { values, positionals } = (0, external_node_util_.parseArgs)({
				args: [...args],
				allowPositionals: !0,
				options: {
					config: {
						type: "string",
						multiple: !0,
						default: [run_inputs.mc.config]
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
					help: {
						type: "boolean",
						short: "h",
						default: !1
					}
				}
			});
			let [command = "", ...more] = positionals;
			let format = FORMATS.find((known) => known === values.format);
			if (!values.help && (!COMMANDS.includes(command) || more.length > 0)) return `Give one command: ${COMMANDS.join(", ")}.`;
			if (!format) return `--format takes ${FORMATS.join(", ")}.`;
			return {
				help: values.help,
				command,
				config: values.config,
				projectId: values["project-id"],
				baseUrl: values["base-url"],
				format
			};
		} catch (error) {
			return error.message;
		}
	}
}) };
