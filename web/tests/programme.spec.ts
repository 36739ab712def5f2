// The programme on a phone, in Hindi: an event is entered, found right, published, moved and cancelled, and everybody sees what became of it.
import { expect, test } from "@playwright/test";

/** A day in India, so many days from today. */
function day(from: number): string {
  return new Date(Date.now() + from * 86_400_000 + 5.5 * 3_600_000).toISOString().slice(0, 10);
}

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });

    test("an event is entered, published, moved and cancelled", async ({ page }) => {
      const title = scripts ? "परीक्षा की जनसुनवाई" : "परीक्षा की चौपाल";
      await page.goto("/programme?lang=hi");
      const weeks = page.locator('main a[href^="/programme/0"]');
      const week = await (scripts ? weeks.last() : weeks.nth(-2)).getAttribute("href");
      await page.goto(`${week}?lang=hi`);
      await page.locator("input[name=title]").fill(title);
      await page.locator("input[name=day]").fill(day(3));
      await page.locator("#field-from").fill("शाम 4 बजे");
      await page.locator("#field-place").fill("पंचायत भवन");
      await page.getByRole("button", { name: "मसौदे में रखें" }).click();
      await page.getByRole("link", { name: new RegExp(title) }).click();
      const main = page.getByRole("main");
      await expect(main).toContainText("16:00 से 17:00");
      await expect(main).toContainText("मसौदा");
      const event = page.url().split("?")[0]?.split("/").pop() ?? "";
      const seen = `/public/events/${event}?lang=hi`;
      // Nobody sees a draft.
      expect((await page.request.get(seen)).status()).toBe(404);

      await page.getByRole("button", { name: "स्वीकृत करें" }).click();
      await page.getByRole("button", { name: "प्रकाशित करें" }).click();
      await expect(main).toContainText("प्रकाशित");
      await page.goto(seen);
      await expect(main).toContainText("पंचायत भवन");
      // Where the page is passed on, its picture goes along.
      const picture = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
      const drawn = await page.request.get(new URL(picture).pathname + new URL(picture).search);
      expect([drawn.status(), drawn.headers()["content-type"]]).toEqual([200, "image/png"]);

      await page.goto(`/programme/events/${event}?lang=hi`);
      const posts = page.locator("#posts");
      await posts.getByText("एक्स (ट्विटर)", { exact: true }).first().click();
      const text = posts.locator("textarea:visible").first();
      await expect(text).toHaveValue(new RegExp(`${title}[^]*16:00 से 17:00[^]*पंचायत भवन[^]*/public/events/${event}`));
      await expect(posts.getByRole("button", { name: "कॉपी करें" }).first()).toBeVisible({ visible: scripts });
      await posts.getByText("लिखें, कहाँ पोस्ट हुआ").click();
      await posts.getByLabel("पोस्ट का पता").fill("https://namuna.example/1");
      await posts.getByRole("button", { name: "पता रखें" }).click();
      await expect(posts).toContainText("इस मंच की किसी पोस्ट का पता नहीं");
      await posts.getByLabel("पोस्ट का पता").fill(`https://x.com/namuna/status/${scripts ? 1 : 2}`);
      await posts.getByRole("button", { name: "पता रखें" }).click();
      await page.goto(seen);
      await expect(main.getByRole("link", { name: "एक्स (ट्विटर)" })).toHaveAttribute("rel", /nofollow/);
      await page.goto(`/programme/events/${event}?lang=hi`);
      await posts.getByRole("button", { name: "वापस लें" }).click();
      await expect(posts.getByRole("button", { name: "वापस लें" })).toHaveCount(0);

      await page.goto(`/programme/events/${event}?lang=hi`);
      await page.getByText("समय या जगह बदलें", { exact: true }).first().click();
      const move = page.locator("form[action$='/move']");
      await move.locator("input[name=from]").fill("18:30");
      await move.locator("input[name=until]").fill("19:30");
      await move.getByRole("button").click();
      await page.goto(seen);
      await expect(main).toContainText("18:30 से 19:30");
      await expect(main).toContainText("16:00 बजे था");

      await page.goto(`/programme/events/${event}?lang=hi`);
      await page.getByText("रद्द करें", { exact: true }).first().click();
      const cancel = page.locator("form[action$='/cancel']");
      await cancel.locator("input[name=why]").fill("भारी बारिश");
      await cancel.getByRole("button").click();
      await page.goto(seen);
      await expect(main).toContainText("रद्द: भारी बारिश");
    });

    test("who went where is asked for by days, and kept as files", async ({ page }) => {
      await page.goto("/programme?lang=hi");
      await page.getByRole("link", { name: "कौन कहाँ गया" }).click();
      const main = page.getByRole("main");
      await expect(main.locator("#map svg").first()).toBeVisible();
      await expect(main.locator("#silence table")).toContainText("साल भर में कोई नहीं");
      await page.getByLabel("कब से").fill(day(-7));
      await page.getByLabel("कितने दिन से कोई नहीं गया").fill("7");
      await page.getByRole("button", { name: "दिखाएँ" }).click();
      await expect(main.locator("#silence")).toContainText("तक के 7 दिनों में");
      for (const file of await main.locator("a[download]").all()) {
        const kept = await page.request.get((await file.getAttribute("href")) ?? "");
        expect(kept.status()).toBe(200);
      }
      expect(await main.locator("a[download]").count()).toBe(8);
    });

    test("everybody finds who represents them, and nothing is asked elsewhere", async ({ browser, baseURL }) => {
      const stranger = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        storageState: { cookies: [], origins: [] },
        javaScriptEnabled: scripts,
        viewport: { width: 360, height: 740 },
      });
      const page = await stranger.newPage();
      const elsewhere: string[] = [];
      page.on("request", (r) => {
        if (new URL(r.url()).origin !== new URL(baseURL ?? r.url()).origin) elsewhere.push(r.url());
      });
      await page.goto("/public?lang=hi");
      const who = (await page.locator('main a[href^="/public/people/"]').first().textContent()) ?? "";
      await page.locator("#q").fill(who);
      await page.getByRole("button", { name: "खोजें" }).click();
      await page.getByRole("link", { name: who }).first().click();
      await expect(page.getByRole("main")).toContainText("आज और आगे");
      await expect(page.getByRole("link", { name: "फ़ोन के कैलेंडर में जोड़ें" })).toBeVisible();
      expect(elsewhere).toEqual([]);
      await stranger.close();
    });
  });
}
