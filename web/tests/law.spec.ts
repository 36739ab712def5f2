// Election law on a phone, in Hindi: an election is written down, what it forbids is refused with its reason and stands in the list, and all of it without scripts too.
import { expect, test } from "@playwright/test";

/** A day in India, so many days from today. */
function day(from: number): string {
  return new Date(Date.now() + from * 86_400_000 + 5.5 * 3_600_000).toISOString().slice(0, 10);
}

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });

    test("an election forbids, and says what and why", async ({ page }) => {
      // A seat of its own, in which no other test publishes anything.
      const seat = scripts ? "NP-AC-228" : "NP-AC-227";
      const name = `परीक्षा का उपचुनाव ${seat}`;
      const main = page.getByRole("main");
      await page.goto("/law?lang=hi");
      await page.getByText("चुनाव घोषित हुआ", { exact: true }).click();
      await page.locator("#field-name").fill(name);
      await page.locator("#field-area").fill(seat);
      await page.locator("#field-from").fill(day(-3));
      await page.locator("#field-poll").fill(day(1));
      await page.locator("#field-closes").fill("शाम 6");
      await page.locator("#field-count").fill(day(5));
      await page.getByRole("button", { name: "दर्ज करें" }).click();
      await expect(main).toContainText(name);
      await page.getByRole("link", { name }).click();
      await expect(main).toContainText(/आचार संहिता लागू है|प्रचार बंद है/);

      await page.goto("/law/may?lang=hi&deed=gift");
      await page.locator("input[name=area]").fill(seat);
      await page.locator("input[name=day]").fill(day(0));
      await page.getByRole("button", { name: "दिखाएँ", exact: true }).click();
      await expect(main).toContainText("नहीं कर सकते");
      await expect(main).toContainText("रिश्वत");

      await page.goto("/law/registers/costs?lang=hi");
      await page.getByText("एक और पंक्ति", { exact: true }).click();
      await page.locator("#field-day").fill(day(0));
      await page.locator("#field-area").fill(seat);
      await page.locator("#field-cost").selectOption("gift");
      await page.locator("#field-what").fill(`कंबल ${seat}`);
      await page.locator("#field-paid_to").fill("नमूना भंडार");
      await page.locator("#field-for_whom").fill("नमूना प्रत्याशी");
      await page.locator("#field-amount").fill("१२,०००");
      await page.getByRole("button", { name: "दर्ज करें" }).click();
      await expect(main).toContainText("यह रिश्वत है");
      await page.goto("/law?lang=hi");
      await expect(main).toContainText(`कंबल ${seat}`);

      // Taken back, so that the pages of the others stay as they were.
      await page.getByRole("link", { name }).click();
      await page.getByText("ग़लती से दर्ज हुआ", { exact: true }).click();
      await page.locator("#field-sure").check();
      await page.getByRole("button", { name: "वापस लें" }).click();
      await expect(page.getByRole("link", { name })).toHaveCount(0);
    });
  });
}
