import { expect, test } from "vitest";
import { routed } from "../../src/github/api/route.ts";

const AT = { owner: "octo org", repo: "shop" };

test("a GET has what its route does not name in its query, anything else in its body", () => {
  expect(routed(AT, "GET /repos/{owner}/{repo}/commits", { sha: "a/b", path: "x y.yaml" })).toEqual({
    method: "GET",
    path: "/repos/octo%20org/shop/commits?sha=a%2Fb&path=x%20y.yaml",
  });
  expect(
    routed(AT, "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: 7, body: "text" }),
  ).toEqual({ method: "PATCH", path: "/repos/octo%20org/shop/issues/comments/7", body: { body: "text" } });
  expect(routed(AT, "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: 7 })).toEqual({
    method: "DELETE",
    path: "/repos/octo%20org/shop/issues/comments/7",
  });
});

test("slashes of a path and of a ref stay, everything else is encoded", () => {
  const file = routed(AT, "GET /repos/{owner}/{repo}/contents/{path}", { path: "infra/prod eu?.yaml", ref: "c0ffee" });
  expect(file.path).toBe("/repos/octo%20org/shop/contents/infra/prod%20eu%3F.yaml?ref=c0ffee");
  const ref = routed(AT, "GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: "heads/release/1.0#x" });
  expect(ref.path).toBe("/repos/octo%20org/shop/git/ref/heads/release/1.0%23x");
});
