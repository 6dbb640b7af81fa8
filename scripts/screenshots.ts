/**
 * Draws what people see: every golden text of the suite on a phone and on a wide screen, in light and dark, with every fold
 * open, and the pictures of README into `docs/images`. Not part of the suite.
 *
 *     node scripts/screenshots.ts [folder]     (default: a new folder for temporary files)
 *
 * Fails where a text is wider than its column (code blocks scroll, nothing else may), where a long text is too high with its
 * folds closed, where a page has an error, and where Mermaid cannot draw a picture.
 *
 * Needs a Chromium and a font with emojis; on Debian: apt-get install chromium fonts-noto-color-emoji. The variable CHROMIUM
 * says where it is, if it is not /usr/bin/chromium.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { type Look, page } from "./page.ts";
import { argumentsOf, ROOT } from "./tools.ts";

const GOLDEN = join(ROOT, "test/report/golden");
const IMAGES = join(ROOT, "docs/images");
const MERMAID = join(ROOT, "node_modules/mermaid/dist/mermaid.min.js");

/** The screens: pixels of the window, and of the column that GitHub gives to a comment there. */
const SCREENS = { phone: { window: 390, column: 326 }, wide: { window: 1280, column: 880 } } as const;

type Screen = keyof typeof SCREENS;

/** Most pixels of a plan of 100 changes on a phone, folds closed. */
const HIGHEST = { golden: "plan-large", pixels: 3_500 };

/** What README and docs show: a golden text, at most so many pixels of it, or one element of it. */
const README: readonly {
  readonly image: string;
  readonly golden: string;
  readonly screen: Screen;
  readonly height?: number;
  readonly element?: string;
}[] = [
  { image: "plan", golden: "plan-full", screen: "wide", height: 720 },
  { image: "phone", golden: "plan-full", screen: "phone", height: 844 },
  { image: "picture", golden: "plan-full", screen: "wide", element: "pre.mermaid" },
  { image: "apply", golden: "apply-in-part", screen: "wide", height: 560 },
  { image: "drift", golden: "drift-found", screen: "wide", height: 700 },
];

if (import.meta.main) await draw(argumentsOf("usage: node scripts/screenshots.ts [FOLDER]", [], 1)[0]);

async function draw(folder = mkdtempSync(join(tmpdir(), "screenshots-"))): Promise<void> {
  const out = resolve(folder);
  for (const wanted of [out, IMAGES]) mkdirSync(wanted, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // In a container everything runs as root, and Chromium's own sandbox refuses that.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const names = readdirSync(GOLDEN)
      .filter((file) => file.endsWith(".md"))
      .map((file) => file.replace(/\.md$/, ""));
    const faults: string[] = [];
    for (const name of names) {
      for (const screen of ["phone", "wide"] as const) {
        for (const scheme of ["light", "dark"] as const) {
          const shown = await open(browser, name, screen, { open: true, scheme });
          await shown.screenshot({ path: join(out, `${name}-${screen}-${scheme}.png`), fullPage: true });
          if (scheme === "light") faults.push(...(await tooWide(shown)).map((found) => `${name}, ${screen}: ${found}`));
          await shown.close();
        }
      }
    }
    faults.push(...(await tooHigh(browser, out)));
    for (const { image, golden, screen, height, element } of README) {
      const shown = await open(browser, golden, screen, { open: element !== undefined, scheme: "light" });
      if (height !== undefined) await shown.setViewportSize({ width: SCREENS[screen].window, height });
      const path = join(IMAGES, `${image}.png`);
      if (element !== undefined) await shown.locator(element).first().screenshot({ path });
      else if (screen === "phone") await shown.screenshot({ path });
      else await shown.screenshot({ path, clip: { x: 0, y: 0, width: 944, height: height ?? 720 } });
      await shown.close();
    }
    console.log(`${names.length} texts in ${out}, ${README.length} pictures in docs/images`);
    if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join("\n")}`);
  } finally {
    await browser.close();
  }
}

/** A golden text in the browser, its pictures drawn. @throws the first error of the page */
async function open(browser: Browser, name: string, screen: Screen, look: Omit<Look, "column">): Promise<Page> {
  const { window, column } = SCREENS[screen];
  const shown = await browser.newPage({
    viewport: { width: window, height: 600 },
    deviceScaleFactor: screen === "phone" ? 2 : 1,
  });
  const errors: string[] = [];
  shown.on("pageerror", ({ message }) => errors.push(message));
  await shown.setContent(page(readFileSync(join(GOLDEN, `${name}.md`), "utf8"), { ...look, column }));
  if ((await shown.locator("pre.mermaid").count()) > 0) {
    await shown.addScriptTag({ path: MERMAID });
    await shown.evaluate(`mermaid.initialize({ startOnLoad: false }); mermaid.run({ querySelector: "pre.mermaid" })`);
  }
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]}`);
  return shown;
}

/** The elements that are wider than what shows them, code blocks excepted. */
function tooWide(shown: Page): Promise<readonly string[]> {
  return shown.evaluate(`
    [...document.querySelectorAll("main, main *")]
      .filter((element) => !element.closest("pre") && element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
      .map((element) => element.localName + " of " + element.clientWidth + " px has " + element.scrollWidth + " px: " + element.textContent.trim().slice(0, 60))
  `);
}

/** Whether a long plan is too high on a phone while its folds are closed. */
async function tooHigh(browser: Browser, out: string): Promise<readonly string[]> {
  const shown = await open(browser, HIGHEST.golden, "phone", { open: false, scheme: "light" });
  await shown.screenshot({ path: join(out, `${HIGHEST.golden}-phone-closed.png`), fullPage: true });
  const height = Number(await shown.evaluate("document.documentElement.scrollHeight"));
  await shown.close();
  console.log(`${HIGHEST.golden}: ${height} px on a phone, folds closed`);
  return height > HIGHEST.pixels ? [`${HIGHEST.golden}: ${height} px, more than ${HIGHEST.pixels}`] : [];
}
