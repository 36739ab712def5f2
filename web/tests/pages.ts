// Every kind of page, once. A new kind of page is a line here; accessibility, width and work without scripts follow from it.
import { expect, type Page } from "@playwright/test";

/** A kind of page. */
export interface Kind {
  /** In the name of the test. */
  name: string;
  /** A path, or how a visitor finds it: from a page by the first link that matches, and so on. */
  at: string | { on: string; links: string[] };
  /** 200 unless said otherwise. */
  status?: number;
}

export const kinds: Kind[] = [
  { name: "dashboard", at: "/" },
  { name: "dashboard of the assembly", at: "/?role=mla" },
  { name: "search for an area", at: "/areas" },
  { name: "areas found", at: "/areas?q=Ram" },
  { name: "state", at: "/areas/NP" },
  { name: "district", at: "/areas/NP-OD-01" },
  { name: "seat", at: "/areas/NP-AC-001" },
  { name: "representative", at: { on: "/", links: ["/representatives/"] } },
  { name: "who is active where", at: "/activation" },
  { name: "comparison", at: { on: "/?role=mla", links: ["/compare"] } },
  { name: "sheet of a district", at: "/sheets/NP-OD-01" },
  { name: "what is due", at: "/due" },
  { name: "what is due of one", at: { on: "/due", links: ["/due?analyst="] } },
  { name: "entry by hand", at: { on: "/due", links: ["/due?analyst=", "/entry?"] } },
  { name: "what is doubted", at: "/doubts" },
  { name: "meetings", at: "/meetings" },
  { name: "meeting", at: { on: "/meetings", links: ["/meetings/"] } },
  { name: "promise", at: { on: "/meetings", links: ["/meetings/", "/meetings/promise/"] } },
  { name: "promises of one", at: { on: "/meetings", links: ["/meetings/", "/meetings/person/"] } },
  { name: "workers", at: "/workers" },
  { name: "workers of a booth", at: "/workers?under=NP-AC-001-B-001" },
  { name: "worker", at: { on: "/workers?under=NP-AC-001-B-001", links: ["/workers/0"] } },
  { name: "new worker", at: "/workers/new?under=NP-AC-001-B-001" },
  { name: "entries of one person", at: "/workers/same" },
  { name: "one number of many", at: "/workers/same/phones" },
  { name: "vacant posts", at: "/workers/vacant" },
  { name: "samples of workers", at: "/workers/samples?under=NP-AC-001-B-001" },
  { name: "booths above a tenth", at: "/workers/roll" },
  { name: "notice round", at: "/workers/notice" },
  { name: "notice on paper", at: "/workers/notice/NP-AC-001-B-001" },
  { name: "notice entered back", at: "/workers/notice/NP-AC-001-B-001/answers" },
  { name: "list of a unit on paper", at: "/workers/sheet/NP-AC-001-B-001" },
  { name: "workers as a file", at: "/workers/out?under=NP-AC-001-B-001" },
  { name: "designations", at: "/workers/designations" },
  { name: "fields of our own", at: "/workers/fields" },
  { name: "work given", at: "/tasks" },
  { name: "new work", at: "/tasks/new" },
  { name: "programmes of a day", at: "/programme" },
  { name: "who went where", at: "/programme/movement" },
  { name: "week of a representative", at: { on: "/programme", links: ["/programme/0"] } },
  { name: "event for the office", at: { on: "/programme", links: ["/programme/0", "/programme/events/"] } },
  { name: "election law", at: "/law" },
  { name: "one election", at: { on: "/law", links: ["/law/windows/"] } },
  { name: "may I", at: "/law/may" },
  { name: "may not", at: "/law/may?deed=gift&area=NP&day=2026-11-25" },
  { name: "certified advertisements", at: "/law/registers/adverts" },
  { name: "costs of a campaign", at: "/law/registers/costs" },
  { name: "declared accounts", at: "/law/annex" },
  { name: "representatives for everybody", at: "/public" },
  { name: "found for everybody", at: "/public?q=Devpur" },
  { name: "representative for everybody", at: { on: "/public", links: ["/public/people/"] } },
  { name: "area for everybody", at: "/public/areas/NP-AC-001" },
  { name: "event for everybody", at: { on: "/public", links: ["/public/people/", "/public/events/"] } },
  { name: "imports", at: "/imports" },
  { name: "new import", at: "/imports/new" },
  { name: "one import", at: "/imports/1" },
  { name: "my page", at: "/me" },
  { name: "people who sign in", at: "/people" },
  { name: "one who signs in", at: { on: "/people", links: ["/people/0"] } },
  { name: "invitations", at: "/invite" },
  { name: "invitations of a district", at: { on: "/invite", links: ["/invite?area="] } },
  { name: "tokens", at: "/me/tokens" },
  { name: "fresh proof", at: "/sign-in/again" },
  { name: "nothing there", at: "/areas/NP-AC-999", status: 404 },
];

export const languages = ["hi", "en"] as const;

/** Opens a page of this kind in a language. */
export async function open(page: Page, kind: Kind, lang: string): Promise<void> {
  let path = typeof kind.at === "string" ? kind.at : kind.at.on;
  for (const link of typeof kind.at === "string" ? [] : kind.at.links) {
    await page.goto(path);
    const found = await page.locator(`main a[href^="${link}"]`).first().getAttribute("href");
    path = found ?? "/no-such-link";
  }
  const answer = await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
  expect(answer?.status(), path).toBe(kind.status ?? 200);
}

/** Unfolds what is folded, so that it is looked at too. The menu stays: on a phone it would cover the page. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((d) => (d.open = true)));
}
