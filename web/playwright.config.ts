// Browser tests: `npm test` starts the sample organisation (tools/with-sample) and runs tests/*.spec.ts against it.
import { defineConfig } from "@playwright/test";
import { chromium, state } from "./tests/chromium.ts";

const baseURL = process.env.SAMPLE_URL;
if (!baseURL) throw new Error("SAMPLE_URL is not set: start the tests with `npm test`, which serves a sample organisation.");

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  fullyParallel: true,
  // As many as the smallest machine that runs them has cores.
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  reporter: "list",
  // Whoever looks at pages has signed in once, as the administrator of the sample.
  projects: [
    { name: "door", testMatch: "signed-in.ts" },
    { name: "tests", dependencies: ["door"], use: { storageState: state } },
    { name: "pictures", testMatch: "pictures.ts", dependencies: ["door"], use: { storageState: state } },
  ],
  use: { baseURL, launchOptions: chromium() },
});
