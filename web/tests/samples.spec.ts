// A sample of an area's workers on a phone, in Hindi: drawn, asked, answered, and a slip put right.
import { expect, test } from "@playwright/test";

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });

    test("a sample is drawn, somebody is met, and a slip is put right", async ({ page }) => {
      await page.goto("/workers/samples?under=NP-AC-001-B-001&lang=hi");
      await page.getByRole("button", { name: "यहाँ से नमूना निकालें" }).click();
      await expect(page).toHaveURL(/\/workers\/samples\/0/);
      const first = page.locator("#n-1");
      await first.getByRole("button", { name: "मिलकर पुष्टि" }).click();
      await expect(page).toHaveURL(/#n-1$/);
      await expect(first.getByRole("status")).toContainText("मिलकर पुष्टि");
      await first.getByRole("button", { name: "उठाया नहीं" }).click();
      await expect(first.getByRole("status")).toContainText("उठाया नहीं");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
      await page.goto("/workers?under=NP-AC-001-B-001&lang=hi");
      await expect(page.getByRole("main")).toContainText("पिछला नमूना");
    });
  });
}
