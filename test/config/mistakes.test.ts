import { describe, expect, test } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { KINDS } from "../../src/kinds/index.ts";

/** The problems of a file of the real kinds, each as `line:column text`. */
function problemsOf(text: string): readonly string[] {
  const { problems } = loadTarget(Buffer.from(text), "a.yaml", KINDS, { projectId: null });
  return problems.map((problem) => problemText(problem).replace("a.yaml:", ""));
}

const NOT_FILLED_IN = `has an expression in it, and GitHub does not fill in \`\${{ }}\` in this file`;

const HEAD = "version: 1\nprojectId: 6650a1b2c3d4e5f601234567\n";

/** A file with one Kafka connection, whose fields start on line 6. */
function kafka(...fields: readonly string[]): string {
  return `${HEAD}workspaces:\n  orders:\n    connections:\n      events:\n${fields.map((field) => `        ${field}\n`).join("")}`;
}

function password(value: string): readonly string[] {
  return problemsOf(
    kafka(
      "type: Kafka",
      "bootstrapServers: b.example.net:9098",
      "security: { protocol: SASL_SSL }",
      "authentication:",
      "  mechanism: PLAIN",
      "  username: atlas",
      `  password: ${value}`,
    ),
  );
}

describe("what works in another file, told at its place with the text to write", () => {
  const NAME = "`authentication.password`";
  test.each([
    [
      "an expression of a workflow",
      `"\${{ secrets.KAFKA_PASSWORD }}"`,
      `13:21 ${NAME} ${NOT_FILLED_IN}; write \`password: { env: KAFKA_PASSWORD }\`, and pass the variable to the step`,
    ],
    [
      "an expression without quotes",
      `\${{ secrets.KAFKA_PASSWORD }}`,
      `13:21 ${NAME} ${NOT_FILLED_IN}; write \`password: { env: KAFKA_PASSWORD }\`, and pass the variable to the step`,
    ],
    [
      "a variable of a shell",
      "$KAFKA_PASSWORD",
      `13:21 ${NAME} is written as a shell writes a variable, and nothing fills that in here; write \`password: { env: KAFKA_PASSWORD }\`, and pass the variable to the step`,
    ],
    [
      "a variable in braces",
      `"\${KAFKA_PASSWORD}"`,
      `13:21 ${NAME} is written as a shell writes a variable, and nothing fills that in here; write \`password: { env: KAFKA_PASSWORD }\`, and pass the variable to the step`,
    ],
    [
      "what may be a variable or a password, which is not repeated",
      "$HUNTER2",
      `13:21 ${NAME} is written as a shell writes a variable, and nothing fills that in here; write \`password: { env: NAME }\`, and pass the variable to the step`,
    ],
    [
      "ENV in capitals",
      "{ ENV: KAFKA_PASSWORD }",
      `13:11 ${NAME} has \`ENV\` in place of \`env\`; write \`password: { env: KAFKA_PASSWORD }\`, and pass the variable to the step`,
    ],
    [
      "a literal",
      "hunter2",
      `13:21 ${NAME} holds a literal value; store it as a repository secret and write \`password: { env: NAME }\`; rotate it if it was committed`,
    ],
  ])("%s", (_, value, problem) => {
    expect(password(value)).toEqual([problem]);
    expect(password(value).join()).not.toMatch(/hunter2/i);
  });

  test("an expression where no variable may stand", () => {
    const text = `${HEAD}privateLinks:\n  orders:\n    provider: AWS\n    vendor: MSK\n    arn: \${{ vars.MSK_ARN }}\n`;
    expect(problemsOf(text)).toEqual([`7:10 \`arn\` ${NOT_FILLED_IN}; write the value itself`]);
  });

  test("an expression for the project", () => {
    expect(problemsOf(`version: 1\nprojectId: \${{ vars.PROJECT }}\n`)[0]).toBe(
      `2:12 \`projectId\` ${NOT_FILLED_IN}; write the id itself, or remove the line and give it as \`project-id\``,
    );
  });

  test("typographic quotes", () => {
    const text = `${HEAD}privateLinks:\n  orders:\n    provider: “AWS”\n    vendor: KINESIS\n    region: us-east-1\n`;
    expect(problemsOf(text)).toEqual([
      '5:15 `provider` begins with `“`, a typographic quote that YAML takes for a part of the text; write `"` in its place',
    ]);
  });

  test("a list of entries with names, whose fields are checked too", () => {
    const text = `${HEAD}privateLinks:\n  - name: orders-msk\n    provider: AWS\n    vendro: MSK\n    arn: arn:aws:kafka:us-east-1:123456789012:cluster/orders/0a1b2c3d-1\n`;
    expect(problemsOf(text)).toEqual([
      "3:1 `privateLinks` must be a map from names to private link entries, found a list; write `orders-msk:` in place of `- name: orders-msk`, and its fields below",
      "6:5 unknown key `vendro`; did you mean `vendor`?",
    ]);
  });

  test("markers of a merge conflict", () => {
    const text = `version: 1\n<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> main\n`;
    expect(problemsOf(text)).toEqual([
      "2:1 the file has merge-conflict markers; resolve the conflict: keep what you want of both sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
    ]);
  });
});

describe("all at once inside one entry", () => {
  test("a literal password hides no wrong private link", () => {
    const found = problemsOf(
      kafka(
        "type: Kafka",
        "bootstrapServers: b.example.net:9098",
        "security: { protocol: SASL_SSL }",
        "authentication: { mechanism: PLAIN, username: atlas, password: hunter2 }",
        "networking: { access: { type: PRIVATE_LINK, privateLink: nowhere } }",
      ),
    );
    expect(found).toEqual([
      expect.stringMatching(/^10:72 `authentication\.password` holds a literal value/),
      expect.stringMatching(/^11:66 `networking\.access\.privateLink` names `nowhere`/),
    ]);
  });

  test("a misspelt type hides nothing", () => {
    const found = problemsOf(
      kafka(
        "type: Kafak",
        "bootstrapServers: b.example.net:9098",
        "security: { protocol: SASL_SSL }",
        "authentication: { mechanism: PLAIN, username: 5, password: hunter2 }",
        "networking: { access: { type: PRIVATE_LINK, privateLink: nowhere } }",
      ),
    );
    expect(found.map((problem) => problem.split(/;| must| holds| names/)[0])).toEqual([
      "7:15 `type` cannot be `Kafak`",
      "10:55 `authentication.username`",
      "10:68 `authentication.password`",
      "11:66 `networking.access.privateLink`",
    ]);
  });

  test("a misspelt key is taken for what it means, and what is below it told at its own place", () => {
    const found = problemsOf(
      kafka(
        "type: Kafka",
        "bootstrapServers: b.example.net:9098",
        "security: { protocol: SASL_SSL }",
        "authentification: { mechanism: PLAIN, username: atlas, password: hunter2 }",
      ),
    );
    expect(found).toEqual([
      "10:9 unknown key `authentification`; did you mean `authentication`?",
      expect.stringMatching(/^10:74 `authentication\.password` holds a literal value/),
    ]);
    expect(found.join()).not.toContain("hunter2");
  });

  test("a broker list in another form hides no reference", () => {
    const found = problemsOf(
      kafka(
        "type: Kafka",
        "bootstrapServers: SASL_SSL://pkc-1.example.net",
        "security: { protocol: SASL_SSL }",
        "authentication: { mechanism: SCRAM-SHA-512, username: atlas, password: { env: KAFKA_PASSWORD } }",
        "networking: { access: { type: PRIVATE_LINK, privateLink: nowhere } }",
      ),
    );
    expect(found).toEqual([
      "8:27 `bootstrapServers` must be `host:port` pairs without a scheme; give `pkc-1.example.net` its port, e.g. `pkc-1.example.net:9092`",
      expect.stringMatching(/^10:38 `authentication\.mechanism` cannot be `SCRAM-SHA-512`; did you mean `SCRAM-512`/),
      expect.stringMatching(/^11:66 `networking\.access\.privateLink` names `nowhere`/),
    ]);
  });

  test.each([
    [
      "inside an entry",
      `${HEAD}workspaces:\n  orders:\n    conections:\n      events:\n        type: Kafak\n`,
      [
        "5:5 unknown key `conections`; did you mean `connections`?",
        "7:15 `type` cannot be `Kafak`; did you mean `Kafka`?",
      ],
    ],
    [
      "at the top of the file",
      `${HEAD}privatelink:\n  orders:\n    provider: AWS\n    vendro: KINESIS\n    region: us-east-1\n`,
      [
        "3:1 unknown key `privatelink`; did you mean `privateLinks`?",
        "6:5 unknown key `vendro`; did you mean `vendor`?",
      ],
    ],
  ])("a misspelt key %s hides nothing of the entries below it", (_, text, expected) => {
    const told = problemsOf(text).map((problem) => problem.replace(/ accepted: .*/, ""));
    expect(told).toEqual(expect.arrayContaining(expected));
  });

  test("a missing field hides no reference, and nothing made up for it is complained of", () => {
    const found = problemsOf(
      kafka(
        "type: Kafka",
        "security: { protocol: SASL_SSL }",
        "authentication: { mechanism: PLAIN, username: atlas, password: { env: KAFKA_PASSWORD } }",
        "networking: { access: { type: PRIVATE_LINK, privateLink: nowhere } }",
      ),
    );
    expect(found).toEqual([
      "6:7 `bootstrapServers` is required",
      expect.stringMatching(/^10:66 `networking\.access\.privateLink` names `nowhere`/),
    ]);
  });
});
