// The browser of the tests and of the pictures: the system's Chromium, never one that npm would download.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** How to start it. */
export function chromium(): { executablePath: string; args: string[] } {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = folders.flatMap((f) => ["chromium", "chromium-browser"].map((name) => join(f, name)));
  const executablePath = places.find(isProgram);
  if (!executablePath) throw new Error("Chromium is missing: install the package `chromium` (tools/needs-tests does).");
  // No sandbox of its own: it refuses to start as root, which is what a container is.
  return { executablePath, args: ["--no-sandbox"] };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the cookies of the one who has signed in are kept, for every test. */
export const state = "test-results/state/administrator.json";
