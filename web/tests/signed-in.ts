// Signs the sample's administrator in, once; every other test begins with these cookies.
import { expect, test } from "@playwright/test";
import { state } from "./chromium.ts";

test("the administrator of the sample signs in by a link", async ({ page }) => {
  await page.goto(process.env.SAMPLE_LINK ?? "");
  await page.locator("main form button").click();
  await expect(page.locator("header .who")).toBeVisible();
  await page.context().storageState({ path: state });
});
