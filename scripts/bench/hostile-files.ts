import { PROJECT_ID } from "../../sandbox/atlas/index.ts";

const HEAD = `version: 1\nname: hostile\nprojectId: ${PROJECT_ID}\n`;
const LINK = "provider: AWS, vendor: S3, region: us-east-1, serviceEndpointId: com.amazonaws.us-east-1.s3";

/** Files of about so many bytes, each with one sort of mistake over and over, by what is in them. */
export function hostileFiles(bytes: number): Readonly<Record<string, string>> {
  const lines = (line: (index: number) => string): string => {
    const size = Math.max(1, line(bytes).length);
    return Array.from({ length: Math.ceil(bytes / size) }, (_, index) => line(index)).join("");
  };
  const long = (text: string): string => text.repeat(Math.ceil(bytes / text.length));
  const inOneLink = (field: string, value: string): string =>
    `${HEAD}privateLinks:\n  a: { ${LINK} }\n  b: { ${field}: "${value}" }\n`;
  return {
    "unknown keys": HEAD + lines((index) => `k${index}: 1\n`),
    "unknown keys of one entry": `${HEAD}privateLinks:\n  a:\n    provider: AWS\n${lines((index) => `    k${index}: 1\n`)}`,
    "misspelt keys": `${HEAD}privateLinks:\n${lines((index) => `  l${index}: { providr: AWS, vendr: S3, regin: us-east-1 }\n`)}`,
    "misspelt words": `${HEAD}privateLinks:\n${lines((index) => `  l${index}: { provider: AWZ, vendor: S4, region: us-eats-1 }\n`)}`,
    "duplicate keys": HEAD + lines(() => "a: 1\n"),
    "duplicate names": `${HEAD}privateLinks:\n${lines(() => `  a: { ${LINK} }\n`)}`,
    "entries that mean the same": `${HEAD}privateLinks:\n${lines((index) => `  l${index}: { ${LINK} }\n`)}`,
    "references to nothing": `${HEAD}workspaces:\n  w:\n    connections:\n${lines((index) => `      c${index}: { type: S3, aws: { roleArn: "arn:aws:iam::123456789012:role/r" }, networking: { access: { type: PRIVATE_LINK, privateLink: gone } } }\n`)}`,
    "literal passwords": `${HEAD}workspaces:\n  w:\n    connections:\n${lines((index) => `      c${index}: { type: Kafka, bootstrapServers: "b:9092", authentication: { mechanism: PLAIN, username: u, password: p${index} } }\n`)}`,
    "a long text": inOneLink("region", long("x")),
    "a long host name": inOneLink("dnsDomain", long("aws.confluent.")),
    "a long key": `${HEAD}${long("k")}: 1\n`,
    digits: inOneLink("serviceEndpointId", long("1")),
    "a long number": `${HEAD}privateLinks: { a: { provider: AWS, region: ${long("1")} } }\n`,
    blanks: inOneLink("serviceEndpointId", `x${long(" ")}x`),
    "invisible characters": inOneLink("serviceEndpointId", long("\u202e")),
    expressions: inOneLink("region", long("${{ ")),
    "open brackets": HEAD + long("["),
    "nested maps": `${HEAD}privateLinks: ${long("{ a: ")}`,
    anchors: HEAD + lines((index) => `k${index}: &a${index} 1\n`),
    aliases: `${HEAD}k: &a 1\n${lines((index) => `k${index}: *a\n`)}`,
    "aliases of aliases": `${HEAD}k0: &a0 [1]\n${lines((index) => `k${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
    "tags and merge keys": HEAD + lines((index) => `k${index}: !t { <<: 1 }\n`),
    "conflict markers": HEAD + lines(() => "<<<<<<< a\n"),
    "empty lines": HEAD + long("\n"),
    comments: HEAD + lines(() => "# \n"),
    quotes: HEAD + long("'"),
  };
}

/** Texts of about so many characters that somebody could write into an issue of ours, by what is in them. */
export function hostileBodies(length: number): Readonly<Record<string, string>> {
  const long = (text: string): string => text.repeat(Math.ceil(length / text.length));
  return {
    digits: long("1"),
    "links to runs": long("/runs/1"),
    "beginnings of markers": long("<!-- atlas-streams-networking:v1:drift:a:"),
    "code spans": long("`"),
    "table cells": long("| "),
    "empty lines": long("\n"),
  };
}
