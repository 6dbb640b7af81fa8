import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { isInside, relativeToWorkspace } from "../../src/config/paths.ts";

const WINDOWS = "D:\\a\\shop\\shop";

describe("on Windows a path", () => {
  it.each([
    { pattern: "atlas-streams.yaml", found: "atlas-streams.yaml" },
    { pattern: "atlas\\east.yaml", found: "atlas/east.yaml" },
    { pattern: "atlas/*.yaml", found: "atlas/*.yaml" },
    { pattern: "atlas\\*.yaml", found: "atlas/*.yaml" },
    { pattern: ".\\atlas\\..\\x.yaml", found: "x.yaml" },
    { pattern: "D:\\a\\shop\\shop\\atlas\\east.yaml", found: "atlas/east.yaml" },
    { pattern: "d:/a/Shop/shop/east.yaml", found: "east.yaml" },
    { pattern: "\\\\?\\D:\\a\\shop\\shop\\east.yaml", found: "east.yaml" },
    { pattern: "//?/D:/a/shop/shop/east.yaml", found: "east.yaml" },
    { pattern: "D:\\a\\shop\\shop", found: "." },
    { pattern: "..\\other\\x.yaml", found: null },
    { pattern: "D:\\a\\shop\\x.yaml", found: null },
    { pattern: "D:\\a\\shop\\shop-two\\x.yaml", found: null },
    { pattern: "C:\\x.yaml", found: null },
    { pattern: "\\\\server\\share\\x.yaml", found: null },
    { pattern: "\\x.yaml", found: null },
    { pattern: "..x\\y.yaml", found: "..x/y.yaml" },
  ])("$pattern is $found in the workspace", ({ pattern, found }) => {
    expect(relativeToWorkspace(pattern, WINDOWS, win32)).toBe(found);
    expect(relativeToWorkspace(pattern, `\\\\?\\${WINDOWS}`, win32)).toBe(found);
  });

  it.each([
    { file: "D:\\a\\shop\\shop\\x.yaml", is: true },
    { file: "d:\\A\\SHOP\\shop\\x.yaml", is: true },
    { file: "D:\\a\\shop\\shop", is: true },
    { file: "D:\\a\\shop\\shop\\..x", is: true },
    { file: "D:\\a\\shop\\x.yaml", is: false },
    { file: "C:\\a\\shop\\shop\\x.yaml", is: false },
  ])("$file is inside of it: $is", ({ file, is }) => {
    expect(isInside(WINDOWS, file, win32)).toBe(is);
  });
});

describe("elsewhere a path", () => {
  it.each([
    { pattern: "atlas\\east.yaml", found: "atlas/east.yaml" },
    { pattern: "/srv/shop/east.yaml", found: "east.yaml" },
    { pattern: "/srv/shop", found: "." },
    { pattern: "/srv/shop-two/x.yaml", found: null },
    { pattern: "../x.yaml", found: null },
    { pattern: "//?/srv/shop/x.yaml", found: null },
    { pattern: "..x/y.yaml", found: "..x/y.yaml" },
  ])("$pattern is $found in the workspace", ({ pattern, found }) => {
    expect(relativeToWorkspace(pattern, "/srv/shop", posix)).toBe(found);
  });
});
