// Coming in, as a browser does it: a password with an app, without and with scripts; a passkey, by a device that is made of software.
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

// Nobody is signed in here.
test.use({ storageState: { cookies: [], origins: [] } });

const PASSWORD = "teen bandar neeli chhat";

/** Somebody new, by the command line: the link by which they come in. */
function invited(login: string, role: string): string {
  const { SAMPLE_PROGRAM = "", SAMPLE_DATA = "", SAMPLE_URL = "" } = process.env;
  const run = (...line: string[]) =>
    JSON.parse(execFileSync(SAMPLE_PROGRAM, ["--data", SAMPLE_DATA, "--json", ...line], { encoding: "utf8" }));
  const added = run("user", "add", "--name", "Namuna Devi", "--login", login, "--public-url", SAMPLE_URL);
  run("grant", "add", "--person", added.person, "--role", role, "--not-paid-by-public");
  return added.link;
}

/** The code that an app shows for a secret, at a time. */
function code(secret: string, at: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let bits = "";
  for (const letter of secret.replace(/ /g, "")) bits += letters.indexOf(letter).toString(2).padStart(5, "0");
  const key = Buffer.from(Array.from({ length: Math.floor(bits.length / 8) }, (_, i) => parseInt(bits.slice(i * 8, i * 8 + 8), 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const offset = (hash[19] ?? 0) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Waits until the step of the codes is young: a code of the step before must not be two steps old when it arrives. */
async function early(page: Page): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 15_000) await page.waitForTimeout(left + 100);
}

async function readable(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `${page.url()} is as wide as the screen of ${width} px`).toBeLessThanOrEqual(width);
  }
  const found = await new AxeBuilder({ page }).options({ resultTypes: ["violations"], preload: false }).setLegacyMode().analyze();
  expect.soft(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`), page.url()).toEqual([]);
}

test("what is closed leads to the door and back", async ({ page }) => {
  await page.goto("/me?lang=en");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await readable(page);
});

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a password and an app", async ({ page }) => {
      const login = javaScriptEnabled ? "devi.with" : "devi.without";
      await page.goto(`${invited(login, "analyst")}&lang=en`);
      if (javaScriptEnabled) await readable(page);
      await page.getByRole("button", { name: "Go on" }).click();
      if (javaScriptEnabled) await readable(page);
      await page.getByLabel("New password").fill(PASSWORD);
      await page.getByRole("button", { name: "Set the password" }).click();
      const secret = (await page.locator(".steps code").innerText()).trim();
      if (javaScriptEnabled) await readable(page);
      // A code counts once: this one of the step before leaves that of now for signing in.
      await early(page);
      await page.getByLabel("Code in the app").fill(code(secret, Date.now() - 30_000));
      await page.getByRole("button", { name: "Add" }).click();
      await expect(page.locator(".codes li")).toHaveCount(10);
      if (javaScriptEnabled) await readable(page);
      await page.getByRole("link", { name: "Written down" }).click();
      await expect(page.locator("header .who")).toContainText("Namuna Devi");
      await page.getByRole("button", { name: "Sign out" }).click();

      await page.goto("/sign-in?next=/me&lang=en");
      await page.getByLabel("Sign-in name").fill(login);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page.getByLabel("Code").fill(code(secret, Date.now()));
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(page).toHaveURL(/\/me$/);
      await expect(page.getByRole("main")).toContainText("password + code from the app");
    });
  });
}

test("a passkey is made and signs in without a name", async ({ page }) => {
  const wire = await page.context().newCDPSession(page);
  await wire.send("WebAuthn.enable");
  await wire.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  await page.goto(`${invited("devi.key", "leadership")}&lang=en`);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("A name for this passkey").fill("software");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.locator("header .who")).toContainText("Namuna Devi");
  await page.goto("/ways?lang=en");
  await expect(page.getByRole("main")).toContainText("software");
  await readable(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  await page.goto("/sign-in?next=/me&lang=en");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByRole("main")).toContainText("passkey");
  // And it proves once more that it is them.
  await page.goto("/sign-in/again?next=/ways&lang=en");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/ways$/);
});

test("a passkey that does not answer says so, and the other way stays", async ({ page }) => {
  await page.goto("/sign-in?lang=en");
  await page.route("**/sign-in/passkey*", (route) => route.abort());
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText("The passkey did not answer")).toBeVisible();
  await expect(page.getByLabel("Sign-in name")).toBeEditable();
});

test("a card opens the way in on a phone with a PIN", async ({ browser }) => {
  const president = await browser.newContext({ storageState: "test-results/state/administrator.json" });
  const desk = await president.newPage();
  await desk.goto("/invite?lang=en");
  await desk.locator("main a[href^='/invite?area=']").nth(1).click();
  await desk.locator("form.form input[name^='name.']").first().fill("Namuna Kumar");
  await desk.getByLabel("Is this person a government servant").selectOption("no");
  await desk.getByRole("button", { name: "Make the cards" }).click();
  await expect(desk.locator("section.card svg.qr")).toHaveCount(1);
  await readable(desk);
  const link = await desk.locator("section.card code").textContent();

  const phone = await browser.newContext({ viewport: { width: 360, height: 640 }, storageState: { cookies: [], origins: [] } });
  const page = await phone.newPage();
  await page.goto(`${link}&lang=en`);
  await page.getByRole("button", { name: "Go on" }).click();
  await readable(page);
  await page.getByLabel("New PIN").fill("194728");
  await page.getByLabel("The same PIN again").fill("194728");
  await page.getByRole("button", { name: "Set the PIN" }).click();
  await expect(page.locator("header .who")).toContainText("Namuna Kumar");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/sign-in/device?lang=en");
  await readable(page);
  await page.getByLabel("PIN").fill("194728");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.locator("header .who")).toContainText("Namuna Kumar");
  await president.close();
  await phone.close();
});
