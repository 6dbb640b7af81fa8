/**
 * Draws what people see: every golden text of the suite as a picture, and those of the README into `docs/images`. Not part of the suite.
 *
 *     node scripts/screenshots.ts [folder]     (default: a new folder for temporary files)
 *
 * Needs a Chromium and a font with emojis; on Debian: apt-get install chromium fonts-noto-color-emoji. The variable CHROMIUM
 * says where it is, if it is not /usr/bin/chromium. Fails where a page has an error or Mermaid cannot draw a picture.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { page } from "./page.ts";
import { ROOT } from "./tools.ts";

const GOLDEN = join(ROOT, "test/report/golden");
const IMAGES = join(ROOT, "docs/images");
const MERMAID = join(ROOT, "node_modules/mermaid/dist/mermaid.min.js");

/** Pixels of a comment on a wide screen. */
const WIDTH = 920;

/** What the README shows: a golden text, at most so many pixels of it, or one part of it. */
const README: readonly {
  readonly image: string;
  readonly golden: string;
  readonly height?: number;
  readonly part?: string;
}[] = [
  { image: "plan", golden: "plan-full", height: 720 },
  { image: "picture", golden: "plan-full", part: "pre.mermaid" },
  { image: "apply", golden: "apply-in-part", height: 560 },
  { image: "drift", golden: "drift-found", height: 700 },
];

if (import.meta.main) await draw(process.argv[2]);

async function draw(folder = mkdtempSync(join(tmpdir(), "screenshots-"))): Promise<void> {
  const out = resolve(folder);
  for (const wanted of [out, IMAGES]) mkdirSync(wanted, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // In a container everything runs as root, and Chromium's own sandbox refuses that.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const names = readdirSync(GOLDEN).filter((file) => file.endsWith(".md"));
    for (const name of names) {
      const shown = await open(browser, name, true);
      await shown.screenshot({ path: join(out, name.replace(/\.md$/, ".png")), fullPage: true });
      await shown.close();
    }
    for (const { image, golden, height, part } of README) {
      const shown = await open(browser, `${golden}.md`, part !== undefined);
      if (height !== undefined) await shown.setViewportSize({ width: WIDTH, height });
      const path = join(IMAGES, `${image}.png`);
      if (part !== undefined) await shown.locator(part).first().screenshot({ path });
      else await shown.screenshot({ path });
      await shown.close();
    }
    console.log(`${names.length} pictures in ${out}, ${README.length} in docs/images`);
  } finally {
    await browser.close();
  }
}

/** A golden text in the browser, its pictures drawn. @throws the first error of the page */
async function open(browser: Browser, file: string, unfolded: boolean): Promise<Page> {
  const shown = await browser.newPage({ viewport: { width: WIDTH, height: 600 } });
  const errors: string[] = [];
  shown.on("pageerror", ({ message }) => errors.push(message));
  await shown.setContent(page(readFileSync(join(GOLDEN, file), "utf8"), unfolded));
  if ((await shown.locator("pre.mermaid").count()) > 0) {
    await shown.addScriptTag({ path: MERMAID });
    await shown.evaluate(`mermaid.initialize({ startOnLoad: false }); mermaid.run({ querySelector: "pre.mermaid" })`);
  }
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]}`);
  return shown;
}
