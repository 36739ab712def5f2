// Every kind of page can be read by everybody: no finding of axe, in both languages, by day and by night, on a phone and on a
// wide screen; and a phone never has to be scrolled sideways.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { kinds, languages, open, unfold } from "./pages.ts";

const widths = [360, 1280];
const schemes = ["light", "dark"] as const;

for (const kind of kinds) {
  for (const lang of languages) {
    test(`${kind.name} in ${lang} can be read by everybody`, async ({ page }) => {
      await open(page, kind, lang);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await unfold(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, `as wide as the screen of ${width} px`).toBeLessThanOrEqual(width);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"], preload: false }).setLegacyMode();
          // By night only colours differ.
          if (colorScheme === "dark") axe.withTags(["cat.color"]);
          const found = await axe.analyze();
          // What is wrong, where, and how it looks: nothing else of axe's long answer.
          const wrong = found.violations.flatMap((v) =>
            v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary?.replace(/\s+/g, " ")}: ${n.html.slice(0, 200)}`),
          );
          expect.soft(wrong, `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
}
