// The note of the morning: copied by a button, shared where the device can, never put into an address.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

/** Opens the note of the first screen. */
async function note(page: Page, lang: string) {
  await page.goto(`/?role=mla&lang=${lang}`);
  const section = page.locator("section.note");
  await section.locator("summary").click();
  return section;
}

for (const [lang, copy, done] of [
  ["hi", "कॉपी करें", "कॉपी हो गया"],
  ["en", "Copy", "Copied"],
] as const) {
  test(`the note is copied, in ${lang}`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const refused: string[] = [];
    page.on("console", (m) => m.type() === "error" && refused.push(m.text()));
    const section = await note(page, lang);
    const asked: string[] = [];
    page.on("request", (r) => asked.push(r.url()));
    const address = page.url();
    const text = await section.locator("textarea").inputValue();
    expect(text.length).toBeGreaterThan(50);
    await expect(section.getByRole("status")).toHaveText("");
    await section.getByRole("button", { name: copy, exact: true }).click();
    await expect(section.getByRole("status")).toHaveText(done);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(page.url()).toBe(address);
    expect(asked).toEqual([]);
    expect(refused).toEqual([]);
    const axe = await new AxeBuilder({ page }).include("section.note").setLegacyMode().analyze();
    expect(axe.violations.map((v) => v.id)).toEqual([]);
  });
}

test("where pages have no clipboard the note is copied all the same", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    Object.assign(window, { read: () => clipboard.readText() });
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const section = await note(page, "hi");
  await section.getByRole("button", { name: "कॉपी करें" }).click();
  await expect(section.getByRole("status")).toHaveText("कॉपी हो गया");
  const text = await section.locator("textarea").inputValue();
  expect(await page.evaluate(() => (window as unknown as { read(): Promise<string> }).read())).toBe(text);
});

test("the note is shared where the device can, and only there", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined, configurable: true }));
  let section = await note(page, "hi");
  await expect(section.getByRole("button", { name: "कॉपी करें" })).toBeVisible();
  await expect(section.getByRole("button", { name: "साझा करें" })).toBeHidden();
  await page.addInitScript(() => {
    const share = async (what: ShareData) => void Object.assign(window, { shared: what });
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
  });
  section = await note(page, "hi");
  await section.getByRole("button", { name: "साझा करें" }).click();
  const text = await section.locator("textarea").inputValue();
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({ text });
});

test("without scripts the note is there to be selected, and nothing offers what scripts do", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const section = await note(page, "hi");
  await expect(section.locator("textarea")).toBeVisible();
  await expect(section.getByRole("button")).toHaveCount(0);
  await page.close();
});
