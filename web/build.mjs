// Builds web/dist: app.css and app.js for every page, the parts a page loads on request, icon.svg and the fonts; all embedded
// into the binary by crates/ui.
import { copyFile, rm } from "node:fs/promises";
import { build } from "esbuild";

const dist = "dist";
const common = {
  outdir: dist,
  bundle: true,
  minify: true,
  // Phones that are still in use in the districts, five years back.
  target: ["chrome90", "firefox90", "safari14.1"],
  // Names stay plain: the address carries one version for everything (/assets/{version}/…).
  assetNames: "[name]",
  legalComments: "none",
};

await rm(dist, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ["src/app.css", "src/app.ts"],
  format: "iife",
  loader: { ".woff2": "file" },
  // Loaded on request, from beside app.js.
  external: ["./series.js"],
});
await build({
  ...common,
  entryPoints: ["src/series.ts"],
  format: "esm",
});
await copyFile("src/icon.svg", `${dist}/icon.svg`);
// Licences that ask to travel with the work.
for (const [from, to] of [
  ["@fontsource/noto-sans-devanagari/LICENSE", "noto-sans-devanagari"],
  ["uplot/LICENSE", "uplot"],
]) {
  await copyFile(`node_modules/${from}`, `${dist}/${to}.LICENSE.txt`);
}
