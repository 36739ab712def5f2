// An analyst late at night: a file comes in with the keyboard alone, is mended where it is wrong, imported, and taken back; with
// scripts switched off.
import AxeBuilder from "@axe-core/playwright";
import { expect as wait, test, type Locator, type Page } from "@playwright/test";

test.describe.configure({ mode: "serial", timeout: 90_000 });
// A file is read and compared with every name that is known before its page comes; this program was built for testing.
const expect = wait.configure({ timeout: 20_000 });

const FILE = [
  "अंतिम सूची 2024,,",
  "विधानसभा,सूची की तारीख,मतदाता",
  "NP-AC-001,05/01/2019,\"2,10,000\"",
  ...Array.from({ length: 30 }, (_, i) => `नामालूमपुर,2019-02-${String((i % 28) + 1).padStart(2, "0")},2100${10 + (i % 28)}`),
  "NP-AC-002,2019-01-06,-500",
  "NP-AC-003,2031-01-01,200000",
].join("\n");

/** Goes with the tab key until the cursor is in a place, as somebody without a mouse does. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await to.evaluate((e) => e === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the tab key does not lead there");
}

/** No finding of axe, and nothing to scroll sideways, on a phone and on a wide screen. */
async function readable(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((d) => (d.open = true)));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    const found = await new AxeBuilder({ page }).options({ resultTypes: ["violations"], preload: false }).setLegacyMode().analyze();
    expect.soft(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`), `${width} px`).toEqual([]);
  }
}

async function sendFile(page: Page): Promise<void> {
  await page.goto("/imports?lang=hi");
  const begin = page.getByRole("link", { name: "नया आयात" });
  await tabTo(page, begin);
  await page.keyboard.press("Enter");
  await page.getByLabel("फ़ाइल", { exact: true }).setInputFiles({ name: "सूची.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
  const kind = page.getByLabel("फ़ाइल में क्या है");
  await tabTo(page, kind);
  await kind.selectOption("electors");
  await tabTo(page, page.getByRole("button", { name: "फ़ाइल देखें" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("सूची.csv");
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is sent, mended and imported with the keyboard alone", async ({ page }) => {
    await sendFile(page);
    await expect(page.locator("p.lead")).toContainText("33 पंक्तियों में 1 ठीक हैं, 32 अस्वीकृत");

    // One answer for thirty rows.
    const same = page.getByRole("group", { name: /नामालूमपुर.*30 पंक्तियाँ/ });
    await tabTo(page, same.getByLabel("या सही लिखें"));
    await page.keyboard.type("NP-AC-004");
    // The two others in their place: the faulty cell is marked, and says why.
    for (const [row, column, right] of [["पंक्ति 34", "मतदाता", "200500"], ["पंक्ति 35", "सूची की तारीख", "06/01/2019"]] as const) {
      const cell = page.getByRole("group", { name: row }).getByLabel(column, { exact: true });
      await expect(cell).toHaveAttribute("aria-invalid", "true");
      await expect(cell).toHaveAccessibleDescription(/[।?]$/);
      await tabTo(page, cell);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(right);
    }
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toContainText("सहेज लिया");
    const left = page.getByRole("button", { name: /पंक्तियाँ जोड़ें/ });

    await tabTo(page, left);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/imports\/\d+$/);
    await expect(page.locator("p.lead")).toContainText("जुड़ गया");
    await page.getByText("फ़ाइल में जो था").click();
    await expect(page.getByRole("table")).toContainText("नामालूमपुर → NP-AC-004");
    await expect(page.getByRole("definition").filter({ hasText: "ब्राउज़र से" })).toBeVisible();

    await page.getByText("यह आयात वापस लें").click();
    await page.getByLabel("कारण").fill("गलत सूची थी");
    await page.getByLabel(/हाँ, इस आयात को/).check();
    await page.getByRole("button", { name: "वापस लें", exact: true }).click();
    await expect(page.locator("p.lead")).toContainText("वापस लिया गया");
  });
});

test("an unfinished import waits, can be read by everybody, and can be thrown away", async ({ page }) => {
  await sendFile(page);
  const draft = page.url();
  await readable(page);
  await page.goto(`${draft}?why=unknown_area&lang=en`);
  await readable(page);
  await page.goto("/imports/new?lang=hi");
  await readable(page);
  await page.getByRole("button", { name: /हटाएँ: सूची.csv/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("नया आयात");
});
