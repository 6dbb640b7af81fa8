export const id = 622;
export const ids = [622];
export const modules = {

/***/ 5622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  atDesk: () => (/* binding */ atDesk)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/main.js + 14 modules
var main = __webpack_require__(5452);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(6906);
// EXTERNAL MODULE: ./lib/runner/harmless.js
var harmless = __webpack_require__(7719);
;// CONCATENATED MODULE: ./lib/cli/desk.js



/** How a result is printed. */
const FORMATS = ["text", "md", "json"];
/** Speaks to a person at a terminal: the result on standard output, everything else on standard error. */
function openDesk(filter, format) {
    const say = (text) => (0,harmless/* harmless */.I)(filter.redact(text));
    const aside = (text) => void process.stderr.write(`${say(text)}\n`);
    const print = (text) => void process.stdout.write(text);
    // The log of a run repeats what its annotations said; a terminal shows both, so here once is enough.
    const said = [];
    return {
        info(text) {
            if (!said.some(({ place, message }) => text.startsWith(place) && message.endsWith(text.slice(place.length))))
                aside(text);
        },
        warning: (text) => aside(`warning: ${text}`),
        annotate({ level, message, file, line, column }) {
            const place = file === null ? "" : `${file}${line === null ? "" : `:${line}:${column ?? 1}`} `;
            said.push({ place, message });
            aside(`${place}${level}: ${message}`);
        },
        // The result is printed once, in the format that was asked for.
        group: () => undefined,
        output: () => undefined,
        summary(markdown) {
            if (format === "md")
                print(`${filter.redact(markdown)}\n`);
            if (format === "text")
                print(`${coloured(say((0,plain/* plainText */.w)(markdown)))}\n`);
        },
        report(json) {
            if (format === "json")
                print(filter.redact(json));
            return "";
        },
        mask: (secret) => filter.add(secret),
    };
}
/** Colours a plan by its lines' signs; none where the terminal has none or NO_COLOR asks for none. */
function coloured(text) {
    const colour = (style, line) => (0,external_node_util_.styleText)(style, line, { stream: process.stdout });
    return text
        .split("\n")
        .map((line) => {
        if (line.startsWith("#"))
            return colour("bold", line);
        if (line.startsWith("+ "))
            return colour("green", line);
        if (line.startsWith("- ") && !line.startsWith("- `"))
            return colour("red", line);
        if (line.startsWith("! ") || line.startsWith("> "))
            return colour("yellow", line);
        return line;
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./lib/cli/index.js




/**
 * The same plan at one's desk: the code of the action, with the credentials of the environment, and the result in the
 * terminal. Nothing here writes to Atlas.
 */
const USAGE = `Usage: node dist/cli/index.js validate|plan|export [options]

  --config PATH       configuration file or glob, may be given several times (default: atlas-streams.yaml)
  --project-id ID     Atlas project, 24 hex digits, where the file does not name it
  --base-url URL      Atlas, where it is not https://cloud.mongodb.com
  --format FORMAT     text, md or json (default: text)

Credentials: MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET.
`;
const COMMANDS = ["validate", "plan", "export"];
/** Runs one command from a terminal; resolves with the exit code. */
async function atDesk(args, env) {
    const asked = readArguments(args);
    if (typeof asked === "string") {
        process.stderr.write(`${asked}\n\n${USAGE}`);
        return 1;
    }
    if (asked.help) {
        process.stdout.write(USAGE);
        return 0;
    }
    const inputs = {
        ...lib_inputs/* INPUTS */.mc,
        command: asked.command,
        config: asked.config.join("\n"),
        "project-id": asked.projectId,
        "base-url": asked.baseUrl || lib_inputs/* INPUTS */.mc["base-url"],
        "missing-credentials": "fail",
        "show-unmanaged": "true",
        "github-token": "",
        comment: "never",
    };
    return (0,main/* main */.i)({
        // What a terminal inside a workflow or an editor inherits from GitHub is not this run's.
        env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"))),
        getInput: (name) => inputs[name] ?? "",
        openRunner: (filter) => openDesk(filter, asked.format),
    });
}
/** The arguments, or what is wrong with them. */
function readArguments(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                config: { type: "string", multiple: true, default: [lib_inputs/* INPUTS */.mc.config] },
                "project-id": { type: "string", default: "" },
                "base-url": { type: "string", default: "" },
                format: { type: "string", default: "text" },
                help: { type: "boolean", short: "h", default: false },
            },
        });
        const [command = "", ...more] = positionals;
        const format = FORMATS.find((known) => known === values.format);
        if (!values.help && (!COMMANDS.includes(command) || more.length > 0))
            return `Give one command: ${COMMANDS.join(", ")}.`;
        if (!format)
            return `--format takes ${FORMATS.join(", ")}.`;
        return {
            help: values.help,
            command,
            config: values.config,
            projectId: values["project-id"],
            baseUrl: values["base-url"],
            format,
        };
    }
    catch (error) {
        return error.message;
    }
}


/***/ })

};
