// The way an office goes every morning: where do we stand, where exactly, who is it, print it.
import { expect, test } from "@playwright/test";
import { languages } from "./pages.ts";

for (const lang of languages) {
  test(`from the dashboard to a sheet of paper, in ${lang}`, async ({ page }) => {
    await page.goto(`/?role=mla&lang=${lang}`);
    await expect(page.locator("p.lead")).toContainText(/\d/);

    // On the map: a seat, by its name.
    const seat = page.locator("#map svg a[href^='/areas/NP-AC-']").nth(100);
    const name = ((await seat.locator("title").textContent()) ?? "").replace(/:.*/, "");
    await seat.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);

    // Where it lies: its district lists it, and has a sheet for its meeting.
    await page.locator("nav.crumbs a").last().click();
    const district = page.url();
    await page.locator("main a[href^='/sheets/']").click();
    await expect(page.locator("article.sheet")).toContainText(name);
    await page.goto(district);
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
    expect(sheetsOf(paper)).toBeGreaterThan(0);
  });
}

test("the sheet of a district is one sheet of paper", async ({ page }) => {
  for (const district of ["NP-OD-01", "NP-OD-04", "NP-OD-20"]) {
    await page.goto(`/sheets/${district}?lang=hi`);
    expect(sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true })), district).toBe(1);
  }
});

function sheetsOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}
