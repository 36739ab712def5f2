// Entries of one person on a phone, in Hindi: written down twice, looked at side by side, decided by touch or by key, and taken back.
import { expect, test, type Page } from "@playwright/test";

async function add(page: Page, name: string, mobile: string) {
  await page.goto("/workers/new?under=NP-AC-001-B-002&lang=hi");
  await page.locator("input[name=name_hi]").fill(name);
  await page.locator("input[name=mobile]").fill(mobile);
  await page.locator("select[name=duty]").selectOption("page_head");
  await page.getByRole("button", { name: "कार्यकर्ता जोड़ें" }).click();
  await expect(page).toHaveURL(/\/workers\/0/);
}

// One administrator decides in all of them: one after the other.
test.describe.configure({ mode: "serial" });

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });

    test("two entries are told apart, and that is taken back", async ({ page }) => {
      const name = scripts ? "चंद्रकिरण बिजौरकर" : "इंद्रायणी सिलगांवकर";
      for (const _ of [1, 2]) await add(page, name, scripts ? "98765 43291" : "98765 43292");
      const main = page.getByRole("main");
      await expect(main).toContainText("शायद यही व्यक्ति पहले से है");
      await expect(main).not.toContainText("9876543");

      await page.goto("/workers/same?lang=hi");
      const pair = page.locator("article", { hasText: name });
      await expect(pair).toHaveCount(1);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
      if (scripts) {
        await expect(page.locator(".same-keys")).toBeVisible();
        // A key decides only while a pair has the focus.
        await page.keyboard.press("n");
        await expect(pair).toHaveCount(1);
        await pair.focus();
        await page.keyboard.press("n");
        await expect(pair).toHaveCount(0);
      } else {
        await expect(page.locator(".same-keys")).toBeHidden();
        await pair.getByRole("button", { name: "अलग-अलग व्यक्ति" }).click();
      }
      await expect(page.getByRole("status").first()).toContainText("अलग-अलग हैं");
      await expect(pair).toHaveCount(0);
      await expect(page.getByRole("status").first()).toContainText(name);
      await page.getByRole("button", { name: "वापस लें" }).click();
      await expect(pair).toHaveCount(1);
      await pair.getByRole("button", { name: "एक ही व्यक्ति" }).click();
      await expect(page.getByRole("status").first()).toContainText("एक ही व्यक्ति हैं");
      await page.goto("/workers?under=NP-AC-001-B-002&lang=hi");
      await expect(main.getByRole("link", { name })).toHaveCount(1);
    });
  });
}
