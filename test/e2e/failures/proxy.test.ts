import { expect, test } from "vitest";
import { mskLink } from "../../support/links.ts";
import { openProxy } from "../../support/proxy.ts";
import { configuration, FILE, openAtlas, openGitHub, run, verdict } from "../../support/step.ts";

const LINKS = configuration({ orders: mskLink(1) });

/** A plan on a pull request: it needs Atlas and GitHub. */
async function planThrough(env: (proxy: string) => Record<string, string>) {
  const [atlas, github, proxy] = [await openAtlas(), await openGitHub(), await openProxy()];
  github.push("main", {});
  const { number } = github.openPull({ files: { [FILE]: LINKS } });
  const event = github.event("pull_request", { pull: number });
  // GitHub's client never asks a proxy for this machine itself, so it is given another name for it.
  const api = `http://github.test:${new URL(github.url).port}`;
  const named = { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql` };
  const result = await run(atlas, {
    command: "plan",
    files: LINKS,
    github,
    event,
    env: { ...named, ...env(proxy.url) },
  });
  expect(verdict(result)).toEqual(["changes", "", 0]);
  return {
    comments: github.comments(number),
    hosts: [new URL(atlas.url).host, new URL(api).host],
    targets: [...proxy.targets],
  };
}

test("both clients go through the proxy that the runner's environment names", async () => {
  const { comments, hosts, targets } = await planThrough((proxy) => ({ HTTP_PROXY: proxy, HTTPS_PROXY: proxy }));
  expect(comments).toHaveLength(1);
  expect(targets.toSorted()).toEqual(hosts.toSorted());
});

test("what NO_PROXY names is asked for without it", async () => {
  const { comments, hosts, targets } = await planThrough((proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: "127.0.0.1" }));
  expect(comments).toHaveLength(1);
  expect(targets).toEqual([hosts[1]]);
});

test("a proxy without a scheme is one that speaks HTTP, as curl and git have it", async () => {
  const { comments, hosts, targets } = await planThrough((proxy) => {
    const { host } = new URL(proxy);
    return { http_proxy: host, https_proxy: host };
  });
  expect(comments).toHaveLength(1);
  expect(targets.toSorted()).toEqual(hosts.toSorted());
});
