// `make pictures`: how the pages look, as PNG in docs/pictures, on a wide screen and on a phone. No test; run by the project `pictures`.
import { test } from "@playwright/test";
import { type Kind, kinds, open } from "./pages.ts";

const folder = "../docs/pictures";
const screens = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];
/** The file's name, and of which kind of page (pages.ts). */
const pictures = { dashboard: "dashboard", area: "district", representative: "representative" };

for (const [file, name] of Object.entries(pictures)) {
  for (const viewport of screens) {
    test(`${file}, ${viewport.width} pixels wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, kinds.find((k) => k.name === name) as Kind, "hi");
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: `${folder}/${file}-${viewport.width}.png` });
    });
  }
}
