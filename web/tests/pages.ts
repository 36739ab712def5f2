// Every kind of page, once. A new kind of page is a line here; accessibility, width and work without scripts follow from it.
import type { Page } from "@playwright/test";

/** A kind of page. */
export interface Kind {
  /** In the name of the test. */
  name: string;
  /** A path, or how a visitor finds it: the first link that matches, on a page. */
  at: string | { on: string; link: string };
}

export const kinds: Kind[] = [
  { name: "dashboard", at: "/" },
  { name: "dashboard of the assembly", at: "/?role=mla" },
  { name: "search for an area", at: "/areas" },
  { name: "areas found", at: "/areas?q=Ram" },
  { name: "state", at: "/areas/NP" },
  { name: "district", at: "/areas/NP-OD-01" },
  { name: "seat", at: "/areas/NP-AC-001" },
  { name: "representative", at: { on: "/", link: "main a[href^='/representatives/']" } },
  { name: "comparison", at: { on: "/?role=mla", link: "main a[href^='/compare']" } },
  { name: "sheet of a district", at: "/sheets/NP-OD-01" },
  { name: "imports", at: "/imports" },
  { name: "nothing there", at: "/areas/NP-AC-999" },
];

export const languages = ["hi", "en"] as const;

/** Opens a page of this kind in a language. */
export async function open(page: Page, kind: Kind, lang: string): Promise<void> {
  let path = kind.at;
  if (typeof path !== "string") {
    await page.goto(path.on);
    path = (await page.locator(path.link).first().getAttribute("href")) ?? "/no-such-link";
  }
  await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
}

/** Unfolds what is folded, so that it is looked at too. The menu stays: on a phone it would cover the page. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((d) => (d.open = true)));
}
