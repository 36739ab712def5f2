// Without scripts every page shows what it is about.
import { expect, test } from "@playwright/test";
import { kinds, open } from "./pages.ts";

test.use({ javaScriptEnabled: false });

for (const kind of kinds) {
  test(`${kind.name} without scripts`, async ({ page }) => {
    await open(page, kind, "hi");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const said = await page.getByRole("main").innerText();
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    expect(said.length).toBeGreaterThan(heading.length + 10);
    // The menu leads on, whether it is open or behind its button.
    const menu = page.getByRole("navigation").first();
    if (!(await menu.isVisible())) await page.locator(".menu summary").click();
    await expect(menu.locator("a[href='/imports']")).toBeVisible();
  });
}

test("a filter is sent without scripts", async ({ page }) => {
  await page.goto("/?role=mla&lang=en");
  await page.locator(".narrow summary").click();
  await page.locator(".narrow form.filters select[name=verdict]").selectOption("met");
  await page.locator(".narrow form.filters button").click();
  await expect(page).toHaveURL(/verdict=met/);
  await expect(page.locator("#list .tabs [aria-current]")).toContainText("met");
});

test("folded parts open and the drawings are drawn without scripts", async ({ page }) => {
  await page.goto("/?lang=hi");
  await expect(page.locator("figure.chart svg").filter({ visible: true }).first()).toBeVisible();
  await page.locator("details.provenance summary").first().click();
  await expect(page.locator("details.provenance dl").first()).toBeVisible();
});
