// The map that moves: on request only, from our own address only, with the patterns of the drawing and names one can read.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { chromium } from "./chromium.ts";
import { languages } from "./pages.ts";

// WebGL by the processor, so that a machine without graphics can.
const { executablePath, args } = chromium();
test.use({ launchOptions: { executablePath, args: [...args, "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] } });

for (const lang of languages) {
  test(`the map moves on request, in ${lang}`, async ({ page }) => {
    const refused: string[] = [];
    page.on("console", (m) => m.type() === "error" && refused.push(m.text()));
    page.on("pageerror", (e) => refused.push(e.message));
    const asked: URL[] = [];
    page.on("request", (r) => asked.push(new URL(r.url())));
    await page.goto(`/?role=mla&lang=${lang}`);
    const figure = page.locator("figure[data-map]");
    const drawing = figure.locator("> svg");
    await expect(drawing).toBeVisible();
    expect(asked.map((u) => u.pathname)).not.toContainEqual(expect.stringMatching(/map/));
    const districts = await figure.locator(".map-wide text").allTextContents();

    const button = figure.getByRole("button", { name: lang === "hi" ? "चलता नक्शा" : "Movable map" });
    await button.click();
    await expect(figure.locator("canvas")).toBeVisible();
    await expect(drawing).toBeHidden();
    // Its names are text of the page, in its language: those of the districts, as on the drawing.
    const names = figure.locator(".map-names > *").filter({ visible: true });
    await expect.poll(() => names.count()).toBeGreaterThan(5);
    const written = await names.allTextContents();
    const devanagari = /^[\u0900-\u097F\u200c\u200d\s()\d.-]+$/;
    for (const name of written) expect(devanagari.test(name), name).toBe(lang === "hi");
    expect(written.filter((name) => districts.includes(name)).length).toBeGreaterThan(3);

    // The areas are drawn: under the middle lies one, with its verdict.
    await figure.locator("canvas").scrollIntoViewIfNeeded();
    const box = await figure.locator("canvas").boundingBox();
    if (!box) throw new Error("no room");
    const said = figure.locator("output");
    await expect
      .poll(async () => {
        await page.mouse.move(box.x + box.width / 2 + Math.random() * 9, box.y + box.height / 2);
        return said.textContent();
      })
      .toMatch(/\(\d+\): ./);
    // Nearer, single areas have their names too.
    for (let i = 0; i < 3; i++) await figure.getByRole("button", { name: lang === "hi" ? "पास से" : "Zoom in" }).click();
    await expect(figure.locator(".map-name-area").filter({ visible: true }).first()).toBeVisible();

    const axe = await new AxeBuilder({ page }).include("figure[data-map]").setLegacyMode().analyze();
    expect(axe.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    expect(new Set(asked.map((u) => u.origin)).size, "nobody else was asked").toBe(1);
    expect(refused).toEqual([]);

    // A touch leads to the page of the area.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(/\/areas\/NP-AC-\d+/);
    await page.goBack();
  });
}

test("it is put away again, and paper shows the drawing", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/?role=mla&lang=hi");
  const figure = page.locator("figure[data-map]");
  const button = figure.getByRole("button", { name: "चलता नक्शा" });
  await button.click();
  await expect(figure.locator("canvas")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.emulateMedia({ media: "print" });
  await expect(figure.locator("> svg")).toBeVisible();
  await expect(figure.locator("canvas")).toBeHidden();
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await button.click();
  await expect(figure.locator("> svg")).toBeVisible();
  await expect(figure.locator("canvas")).toHaveCount(0);
});

test("where it cannot be fetched, the drawing stays", async ({ page }) => {
  await page.route("**/map/seats.geojson*", (route) => route.abort());
  await page.goto("/?role=mla&lang=hi");
  const figure = page.locator("figure[data-map]");
  const button = figure.getByRole("button", { name: "चलता नक्शा" });
  await button.click();
  await expect(button).toBeEnabled();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(figure.locator("> svg")).toBeVisible();
});

test("what is fetched on request is no larger than it must be", () => {
  const sizes = { series: ["series.js", "series.css"], map: ["map.js", "map.css", "map-worker.js"] };
  const sent = (files: string[]) => files.reduce((sum, f) => sum + brotliCompressSync(readFileSync(`dist/${f}`)).length, 0);
  console.log(`series ${sent(sizes.series)} bytes, map ${sent(sizes.map)} bytes`);
  expect(sent(sizes.series)).toBeLessThanOrEqual(30_000);
  expect(sent(sizes.map)).toBeLessThanOrEqual(480_000);
});
