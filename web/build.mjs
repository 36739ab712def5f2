// Builds web/dist: app.css, app.js, icon.svg and the fonts, all embedded into the binary by crates/ui.
import { copyFile, rm } from "node:fs/promises";
import { build } from "esbuild";

const dist = "dist";

await rm(dist, { recursive: true, force: true });
await build({
  entryPoints: ["src/app.css", "src/app.ts"],
  outdir: dist,
  bundle: true,
  minify: true,
  // Phones that are still in use in the districts, five years back.
  target: ["chrome90", "firefox90", "safari14"],
  format: "iife",
  loader: { ".woff2": "file" },
  // Names stay plain: the address carries one version for everything (/assets/{version}/…).
  assetNames: "[name]",
  legalComments: "none",
});
await copyFile("src/icon.svg", `${dist}/icon.svg`);
// The font's licence asks to travel with it.
await copyFile(
  "node_modules/@fontsource/noto-sans-devanagari/LICENSE",
  `${dist}/noto-sans-devanagari.LICENSE.txt`,
);
