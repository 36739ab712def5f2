// A page must come through a thin line: what is sent, compressed, on a first visit.
import { expect, test } from "@playwright/test";

const KB = 1000;

for (const path of ["/", "/?role=mla"]) {
  test(`${path} is sent in at most 120 KB`, async ({ page }) => {
    const sent = { page: 0, fonts: 0 };
    const fonts = new Set<string>();
    const wire = await page.context().newCDPSession(page);
    await wire.send("Network.enable");
    wire.on("Network.responseReceived", (e) => {
      if (e.type === "Font") fonts.add(e.requestId);
    });
    wire.on("Network.loadingFinished", (e) => {
      sent[fonts.has(e.requestId) ? "fonts" : "page"] += e.encodedDataLength;
    });
    await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=hi`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    console.log(`${path}: ${(sent.page / KB).toFixed(1)} KB, fonts ${(sent.fonts / KB).toFixed(1)} KB`);
    expect(sent.page).toBeGreaterThan(5 * KB);
    expect(sent.page).toBeLessThanOrEqual(120 * KB);
  });
}
