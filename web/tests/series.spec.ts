// The drawing of counts that can be looked at closely: on request only, and it says what the table says.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { kinds, open } from "./pages.ts";

const representative = kinds.find((k) => k.name === "representative") as (typeof kinds)[number];

for (const width of [360, 1280]) {
  test(`a series is enlarged on request, ${width} px`, async ({ page }) => {
    const refused: string[] = [];
    page.on("console", (m) => m.type() === "error" && refused.push(m.text()));
    const asked: string[] = [];
    page.on("request", (r) => asked.push(new URL(r.url()).pathname.replace(/.*\//, "")));
    await page.setViewportSize({ width, height: 800 });
    await open(page, representative, "hi");
    const figure = page.locator("figure[data-extra=series]").first();
    const drawing = figure.locator("> svg").filter({ visible: true });
    await expect(drawing).toHaveCount(1);
    expect(asked).not.toContain("series.js");

    const button = figure.getByRole("button", { name: "बड़ा करें" });
    await button.click();
    await expect(figure.locator(".uplot canvas")).toBeVisible();
    expect(asked).toEqual(expect.arrayContaining(["series.js", "series.css"]));
    await expect(drawing).toHaveCount(0);
    await expect(button).toHaveAttribute("aria-pressed", "true");

    // Under the pointer stands what the table says, in the words of the page.
    await figure.locator(".u-over").scrollIntoViewIfNeeded();
    const over = await figure.locator(".u-over").boundingBox();
    if (!over) throw new Error("no room");
    await page.mouse.move(over.x + over.width - 3, over.y + over.height / 2);
    const said = figure.locator("output");
    await expect(said).toHaveText(/^\d+ \S+ \d{4}: .*\d/);
    const latest = await figure.locator("details tbody tr").first().locator("th, td").allTextContents();
    await expect(said).toHaveText(latest.map((t) => t.trim()).join(": "));
    // Nearer, the left edge is a later day than before.
    const day = async () => {
      await page.mouse.move(over.x + over.width / 2, over.y + 20);
      await page.mouse.move(over.x + 3, over.y + over.height / 2);
      return said.textContent();
    };
    const first = await day();
    await figure.getByRole("button", { name: "पास से" }).click();
    expect(await day()).not.toBe(first);

    const axe = await new AxeBuilder({ page }).include("figure[data-open]").setLegacyMode().analyze();
    expect(axe.violations.map((v) => v.id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.emulateMedia({ media: "print" });
    await expect(drawing).toHaveCount(1);
    await page.emulateMedia({ media: "screen" });

    await button.click();
    await expect(drawing).toHaveCount(1);
    await expect(figure.locator("canvas")).toHaveCount(0);
    expect(refused).toEqual([]);
  });
}

test("without scripts nothing offers what scripts do", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await open(page, representative, "hi");
  await expect(page.locator("figure[data-extra=series] > svg").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "बड़ा करें" })).toHaveCount(0);
  await page.close();
});
