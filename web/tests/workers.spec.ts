// The register of workers on a phone, in Hindi: somebody new, found again as people type, with a duty that ends.
import { expect, test } from "@playwright/test";

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });

    test("a worker is added, found and relieved of a duty", async ({ page }) => {
      const name = scripts ? "परीक्षा नमूना बाई" : "परीक्षा नमूना लाल";
      await page.goto("/workers/new?under=NP-AC-001-B-001&lang=hi");
      await page.locator("input[name=name_hi]").fill(name);
      await page.locator("input[name=mobile]").fill("98765 43210");
      await page.locator("select[name=duty]").selectOption("page_head");
      await page.getByRole("button", { name: "कार्यकर्ता जोड़ें" }).click();
      await expect(page).toHaveURL(/\/workers\/0/);
      const main = page.getByRole("main");
      await expect(main).toContainText("98xxxxxx10");
      await expect(main).toContainText("सूचना देना बाकी है");

      await page.goto("/workers?lang=hi");
      await page.locator("#worker-name").fill(scripts ? "pariksha namuna bai" : "pariksha namoona lal");
      if (scripts) {
        // Found before anybody sends anything, by a beginning of the last word.
        await page.locator("#worker-name").fill("");
        await page.locator("#worker-name").pressSequentially("pariksha namuna b");
        await expect(page.locator("[data-found]").getByRole("link", { name })).toBeVisible();
      }
      await page.getByRole("button", { name: "खोजें" }).click();
      // What was typed stands in no address.
      expect(page.url()).not.toContain("pariksha");
      await main.getByRole("link", { name }).first().click();
      await page.getByRole("button", { name: "आमने-सामने मिले" }).click();
      await expect(main).toContainText("कितना पक्का: आमने-सामने मिले");
      await page.locator("form[action$='/end'] input[name=reason]").fill("स्थानांतरण");
      await page.getByRole("button", { name: "आज समाप्त करें" }).click();
      await expect(page.getByRole("button", { name: "आज समाप्त करें" })).toHaveCount(0);
    });
  });
}
