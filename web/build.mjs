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
  external: ["./series.js", "./map.js"],
});
await build({ ...common, entryPoints: ["src/series.ts"], format: "esm" });
await build({
  ...common,
  entryPoints: [{ in: "src/map.ts", out: "map" }, { in: "maplibre-gl/dist/maplibre-gl-worker.mjs", out: "map-worker" }],
  format: "esm",
  // It needs workers that are modules and WebGL 2: nothing older can show it, the drawing of the server stays.
  target: ["es2022"],
});
await copyFile("src/icon.svg", `${dist}/icon.svg`);
// Licences that ask to travel with the work.
for (const [from, to] of [
  ["@fontsource/noto-sans-devanagari/LICENSE", "noto-sans-devanagari"],
  ["uplot/LICENSE", "uplot"],
  ["maplibre-gl/LICENSE.txt", "maplibre-gl"],
]) {
  await copyFile(`node_modules/${from}`, `${dist}/${to}.LICENSE.txt`);
}
