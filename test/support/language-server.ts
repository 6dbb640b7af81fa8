import { spawn } from "node:child_process";
import { join } from "node:path";

/** A place in a document: both 0-based, as the protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A red line in an editor. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** The YAML language server that editors run, with one document open. */
export interface Editor {
  /** The red lines of a text. */
  diagnostics(text: string): Promise<readonly Diagnostic[]>;
  /** What is shown of the key or value at a place of the text that was last checked. */
  hover(at: Position): Promise<string>;
  /** What is offered at a place of the text that was last checked. */
  completions(at: Position): Promise<readonly string[]>;
  /** The same with what each would insert. */
  insertions(at: Position): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

interface Offer {
  readonly label: string;
  readonly insertText?: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: a message of the protocol, of which a test reads what it looks for
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any;
}

const SERVER = join(import.meta.dirname, "../../node_modules/yaml-language-server/bin/yaml-language-server");

/** Starts `yaml-language-server` as VS Code's YAML extension does, speaking over its standard input and output. */
export async function openEditor(uri: string): Promise<Editor> {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = new Map<number, (result: Message["result"]) => void>();
  let checked: (found: readonly Diagnostic[]) => void = () => undefined;
  let [next, version] = [1, 0];

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object | null): Promise<Message["result"]> => {
    const id = next++;
    const answer = new Promise<Message["result"]>((resolve) => answers.set(id, resolve));
    send({ id, method, params });
    return answer;
  };
  readMessages(child.stdout, ({ id, method, params, result }) => {
    if (method === undefined) {
      answers.get(id ?? 0)?.(result);
    } else if (id !== undefined) {
      // The server asks for settings, one for each of the items, and for nothing else that matters here.
      send({ id, result: method === "workspace/configuration" ? params.items.map(settings) : null });
    } else if (method === "textDocument/publishDiagnostics") checked(params.diagnostics);
  });

  await ask("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: ["plaintext"] },
        completion: { completionItem: { snippetSupport: true } },
      },
    },
  });
  send({ method: "initialized", params: {} });
  const offeredAt = async (position: Position): Promise<readonly Offer[]> => {
    const answer = await ask("textDocument/completion", at(position));
    return answer?.items ?? answer ?? [];
  };
  const at = (position: Position): object => ({ textDocument: { uri }, position });
  return {
    diagnostics(text) {
      const found = new Promise<readonly Diagnostic[]>((resolve) => {
        checked = resolve;
      });
      version += 1;
      if (version === 1) {
        send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version, text } } });
      } else {
        const textDocument = { uri, version };
        send({ method: "textDocument/didChange", params: { textDocument, contentChanges: [{ text }] } });
      }
      return found;
    },
    async hover(position) {
      const answer = await ask("textDocument/hover", at(position));
      return answer?.contents?.value ?? "";
    },
    async completions(position) {
      return (await offeredAt(position)).map(({ label }) => label);
    },
    async insertions(position) {
      return new Map((await offeredAt(position)).map(({ label, insertText }) => [label, insertText ?? label]));
    },
    async close() {
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      await ask("shutdown", null);
      send({ method: "exit" });
      child.stdin.end();
      await ended;
    },
  };
}

function settings({ section }: { readonly section?: string }): object {
  return section === "yaml"
    ? {
        validate: true,
        hover: true,
        completion: true,
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
      }
    : {};
}

/** Messages from a stream: a header with the length, an empty line, as many bytes of JSON. */
function readMessages(stream: NodeJS.ReadableStream, read: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, head).toString())?.[1] ?? Number.NaN);
      if (head < 0 || !(rest.length >= head + 4 + length)) return;
      const body = rest.subarray(head + 4, head + 4 + length).toString();
      rest = rest.subarray(head + 4 + length);
      read(JSON.parse(body) as Message);
    }
  });
}
