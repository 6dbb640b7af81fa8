import * as z from "zod/mini";
import { envOr, sensitive } from "../schema.ts";

/** The forms that texts of a connection have. They are checked in the file, and again behind `{ env }` before the first write. */

/** How a text must look. */
interface Form {
  /** What is wrong with a text, starting with `must`, without the text itself; null where nothing is. */
  readonly problem: (text: string) => string | null;
  /** A text that has it: taken for one of which it cannot be told what was meant, so that the rest of its entry is checked. */
  readonly sample: string;
  /** The text as it should be, where that can be told. */
  readonly corrected?: (text: string) => string | null;
  /** What to change, where the text as it should be cannot be told. Only for literals: it repeats the text. */
  readonly advice?: (text: string) => string | null;
}

const like = (pattern: RegExp, sample: string, message: string): Form => ({
  problem: (text) => (pattern.test(text) ? null : message),
  sample,
});

const ROLE_ARN: Form = {
  problem: (text) =>
    /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(text)
      ? null
      : "must be the ARN of an IAM role, `arn:aws:iam::…:role/…`, without blanks",
  sample: "arn:aws:iam::123456789012:role/sample",
  corrected: (text) => (/\s/.test(text) ? text.replace(/\s+/g, "") : null),
};

const WEB_ADDRESS = like(/^https?:\/\/[^\s/]/, "https://sample.example.net", "must start with `https://` or `http://`");

const BROKERS: Form = {
  problem: brokersProblem,
  sample: "sample.example.net:9092",
  corrected: correctedBrokers,
  advice: portAdvice,
};

const EMAIL = like(/^[^@\s]+@[^@\s]+$/, "sample@example.net", "must be a service account's e-mail address");

/** The form of each text by its path; `*` is any place of a list. */
const FORMS: Readonly<Record<string, Form>> = {
  bootstrapServers: BROKERS,
  url: WEB_ADDRESS,
  "authentication.tokenEndpointUrl": WEB_ADDRESS,
  "authentication.aws.roleArn": ROLE_ARN,
  "aws.roleArn": ROLE_ARN,
  "gcp.serviceAccountId": EMAIL,
  "schemaRegistryUrls.*": WEB_ADDRESS,
  clusterGroupId: like(/^[0-9a-fA-F]{24}$/, "0".repeat(24), "must be 24 hexadecimal digits"),
};

/** What is wrong with the value behind an `{ env }` at a path, without the value; null where nothing is. */
export function valueProblem(path: string, value: string): string | null {
  const form = FORMS[path] ?? FORMS[path.replace(/\.\d+$/, ".*")];
  return form?.problem(value) ?? null;
}

/** Brokers of a Kafka cluster. */
export const brokers = () => envOr(formed(BROKERS));

/** The ARN of an IAM role. */
export const roleArnText = () => envOr(formed(ROLE_ARN));

/** A web address, which can have credentials in it. */
export const webAddress = () => sensitive(envOr(formed(WEB_ADDRESS)));

/** A Google service account. */
export const serviceAccount = () => envOr(formed(EMAIL));

/** The name of an HTTP header. */
export const headerName = () =>
  formed(like(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "Sample", "must be the name of an HTTP header"));

function formed({ problem, sample, corrected, advice }: Form): z.ZodMiniType<string, string> {
  return z.string().check(
    z.superRefine((text, context) => {
      const message = problem(text);
      if (message === null) return;
      const meant = corrected?.(text) ?? text;
      const isRight = problem(meant) === null;
      const fix = isRight ? `write \`${meant}\`` : advice?.(meant);
      const repair = isRight ? meant : sample;
      context.addIssue({ code: "custom", message, params: typeof fix === "string" ? { fix, repair } : { repair } });
    }),
  );
}

/** A broker: a host name or an address, and a port. */
const BROKER = /^(?:\[[0-9a-fA-F:.]+\]|[^\s,:/[\]]+):(\d{1,5})$/;

const WITHOUT_PORT = /^[^\s,:/]+$/;

function portAdvice(text: string): string | null {
  const broker = (correctedBrokers(text) ?? text).split(",").find((one) => WITHOUT_PORT.test(one));
  return broker === undefined ? null : `give \`${broker}\` its port, e.g. \`${broker}:9092\``;
}

function brokersProblem(text: string): string | null {
  const all = text.split(",");
  if (all.some((broker) => broker.includes("://"))) return "must be `host:port` pairs without a scheme";
  if (all.some((broker) => WITHOUT_PORT.test(broker))) return "must be `host:port` pairs, and one has no port";
  const ports = all.map((broker) => BROKER.exec(broker)?.[1]);
  if (ports.some((port) => port === undefined)) {
    return "must be `host:port` pairs with a comma and no space between them";
  }
  return ports.every((port) => Number(port) > 0 && Number(port) < 65_536)
    ? null
    : "must be `host:port` pairs with ports from 1 to 65535";
}

/** Brokers as a file writes them, without blanks and schemes; null where they are written so. */
export function correctedBrokers(text: string): string | null {
  const right = text
    .split(/[,;\s]/)
    .map((broker) => broker.replace(/^[A-Za-z][A-Za-z0-9+._-]*:\/\//, "").replace(/\/.*$/, ""))
    .filter((broker) => broker !== "")
    .join(",");
  return right === text ? null : right;
}
