import { expect, test } from "vitest";
import { configIsCurrent } from "../../src/review/config-version.ts";
import { BOT, CONFIG, clientOf, sandbox } from "../github/support.ts";

const FILE = "version: 1\nname: prod\n";

test.each([
  ["the same", FILE, "same"],
  ["the same with the line ends of Windows", FILE.replaceAll("\n", "\r\n"), "same"],
  ["one space more", `${FILE} `, "other"],
  ["with a byte order mark", `\u{feff}${FILE}`, "other"],
  ["empty", "", "other"],
])("a file that is %s", async (_, mine, expected) => {
  const server = await sandbox();
  server.push("main", { [CONFIG]: FILE });
  expect(await configIsCurrent(clientOf(server).github, CONFIG, Buffer.from(mine), "main")).toBe(expected);
});

test("the branch's head is asked, not the run's commit", async () => {
  const server = await sandbox();
  server.push("main", { [CONFIG]: FILE });
  server.push("release/1.x", { [CONFIG]: "version: 2\n" });
  const { github } = clientOf(server);
  expect(await configIsCurrent(github, CONFIG, Buffer.from("version: 2\n"), "release/1.x")).toBe("same");
  server.push("main", { [CONFIG]: "version: 3\n" });
  expect(await configIsCurrent(github, CONFIG, Buffer.from(FILE), "main")).toBe("other");
});

test("a file or branch that is not there is missing", async () => {
  const { github } = clientOf(await sandbox());
  expect(await configIsCurrent(github, CONFIG, Buffer.from(FILE), "main")).toBe("missing");
  expect(await configIsCurrent(github, CONFIG, Buffer.from(FILE), "gone")).toBe("missing");
});

test("a file that may not be read is unknown", async () => {
  const server = await sandbox();
  server.push("main", { [CONFIG]: FILE });
  const { github } = clientOf(server, { token: server.addToken(BOT, { contents: "none" }) });
  expect(await configIsCurrent(github, CONFIG, Buffer.from(FILE), "main")).toBe("unknown");
});
