// The way an office goes every morning: where do we stand, where exactly, who is it, print it.
import { expect, test } from "@playwright/test";
import { languages } from "./pages.ts";

for (const lang of languages) {
  test(`from the dashboard to a sheet of paper, in ${lang}`, async ({ page }) => {
    await page.goto(`/?role=mla&lang=${lang}`);
    await expect(page.locator("p.lead")).toContainText(/\d/);

    // To extend here: from the map of the dashboard to a district, and from there to its sheet.

    // The first seat of the list, as a visitor finds it.
    const seat = page.locator("#list tbody a[href^='/areas/NP-AC-']").first();
    const name = await seat.innerText();
    await seat.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    // Where it lies: its district lists it.
    await page.locator("nav.crumbs a").last().click();
    await page.getByRole("main").getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);

    const person = page.getByRole("main").locator("a[href^='/representatives/']").first();
    const who = await person.innerText();
    await person.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(who);
    // The language was chosen once, on the first page, and stays.
    await expect(page.locator("html")).toHaveAttribute("lang", lang);

    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".corner, .menu, button").filter({ visible: true })).toHaveCount(0);
    await expect(page.locator(".paper-only")).toContainText(new URL(page.url()).pathname);
    const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const sheets = paper.toString("latin1").match(/\/Type \/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
  });
}
