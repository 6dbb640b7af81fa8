/** An annotation of a step, as it is shown beside the run. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** Characters of an annotation's message that GitHub keeps. */
const MESSAGE_CHARACTERS = 4096;

/** Annotations of one level that GitHub keeps of a step. */
const PER_LEVEL = 10;

/** Replaces secrets in everything that a job lets out. */
export class Masks {
  readonly #texts = new Set<string>();

  /** Hides a text from now on, line by line. */
  add(secret: string): void {
    for (const line of secret.split(/\r?\n/)) if (line.trim() !== "") this.#texts.add(line);
  }

  /** The text with `***` for each secret in it. */
  hide(text: string): string {
    const longest = [...this.#texts].toSorted((one, other) => other.length - one.length);
    return longest.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), text);
  }
}

/** The log of one step: reads the commands in it, and keeps what GitHub would show. */
export class StepLog {
  readonly annotations: Annotation[] = [];
  /** How many annotations were over the limit. */
  dropped = 0;
  readonly #masks: Masks;
  readonly #onText: (text: string) => void;
  #shown = "";
  #rest = "";
  /** The word that ends a time without commands, or null. */
  #stopped: string | null = null;

  constructor(masks: Masks, onText: (text: string) => void) {
    this.#masks = masks;
    this.#onText = onText;
  }

  /** What is shown so far. */
  get text(): string {
    return this.#shown;
  }

  /** Takes output as it comes. */
  take(chunk: string): void {
    const lines = `${this.#rest}${chunk}`.split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#line(line.replace(/\r$/, ""));
  }

  /** Takes what came without a line end. */
  end(): void {
    if (this.#rest !== "") this.#line(this.#rest);
    this.#rest = "";
  }

  #line(line: string): void {
    const [, name = "", properties = "", data = ""] =
      /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ?? [];
    if (this.#stopped !== null) {
      if (name === this.#stopped) this.#stopped = null;
      else this.#show(line);
      return;
    }
    if (name === "stop-commands") this.#stopped = data;
    else if (name === "add-mask") this.#masks.add(unescapedData(data));
    else if (name === "error" || name === "warning" || name === "notice") this.#annotate(name, properties, data);
    else if (name === "debug") return;
    else if (name === "group" || name === "endgroup") this.#show(`##[${name}]${unescapedData(data)}`);
    else this.#show(line);
  }

  #annotate(level: Annotation["level"], properties: string, data: string): void {
    const message = unescapedData(data);
    this.#show(`##[${level}]${message}`);
    if (this.annotations.filter((one) => one.level === level).length >= PER_LEVEL) {
      this.dropped += 1;
      return;
    }
    const given = new Map(
      properties.split(",").map((pair) => {
        const [key = "", ...value] = pair.split("=");
        return [key.trim(), unescapedProperty(value.join("="))] as const;
      }),
    );
    const number = (key: string): number | null => (given.has(key) ? Number(given.get(key)) : null);
    this.annotations.push({
      level,
      message: this.#masks.hide(message).slice(0, MESSAGE_CHARACTERS),
      file: given.get("file") ?? null,
      line: number("line"),
      column: number("col"),
    });
  }

  #show(line: string): void {
    const text = `${this.#masks.hide(line)}\n`;
    this.#shown += text;
    this.#onText(text);
  }
}

function unescapedData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapedProperty(text: string): string {
  return unescapedData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}
