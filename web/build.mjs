// Builds web/dist: app.css and app.js for every page, the parts a page loads on request, icon.svg and the fonts; all embedded
// into the binary by crates/ui.
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
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

// Pictures are drawn by the server, which needs the same fonts as plain sfnt tables.
for (const subset of ["devanagari", "latin"]) {
  for (const weight of [400, 700]) {
    const name = `noto-sans-devanagari-${subset}-${weight}-normal`;
    const packed = await readFile(`node_modules/@fontsource/noto-sans-devanagari/files/${name}.woff`);
    await writeFile(`${dist}/${name}.ttf`, unpacked(packed));
  }
}

/** The font in a WOFF file (version 1): the same tables, each compressed by itself or not at all. */
function unpacked(woff) {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("this is no WOFF file");
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  // How a reader finds a table by halving: the largest power of two that fits, its exponent, and what is left.
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(16 << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * count - (16 << power), 10);
  const parts = [head];
  let at = head.length;
  for (let i = 0; i < count; i += 1) {
    const from = 44 + 20 * i;
    const [offset, packedLength, length, sum] = [4, 8, 12, 16].map((n) => woff.readUInt32BE(from + n));
    const stored = woff.subarray(offset, offset + packedLength);
    const table = packedLength < length ? inflateSync(stored) : stored;
    if (table.length !== length) throw new Error("a table of a font is broken");
    woff.copy(head, 12 + 16 * i, from, from + 4);
    head.writeUInt32BE(sum, 16 + 16 * i);
    head.writeUInt32BE(at, 20 + 16 * i);
    head.writeUInt32BE(length, 24 + 16 * i);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(table, padding);
    at += length + padding.length;
  }
  return Buffer.concat(parts);
}
