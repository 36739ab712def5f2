// A map that moves: the same areas as the drawing of the server, with its patterns. No tiles, no letters drawn by the map, nothing
// from elsewhere: names are text of the page, laid over the map.
import "maplibre-gl/dist/maplibre-gl.css";
import { type GeoJSONSource, LngLatBounds, Map, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import { withStyle } from "./style.ts";

type Place = [number, number];

/** An answer of `/map/seats.geojson`. */
interface Land {
  type: "FeatureCollection";
  features: (Area | Label)[];
}
interface Area {
  type: "Feature";
  properties: { name: string; verdict: string; said: string; href: string };
  geometry: { type: "MultiPolygon"; coordinates: Place[][][] };
}
interface Label {
  type: "Feature";
  properties: { label: string; of: "district" | "area" };
  geometry: { type: "Point"; coordinates: Place };
}

/** A name over the map, with its size on the screen. */
interface Name {
  at: Place;
  of: "district" | "area";
  text: HTMLElement;
  half: { x: number; y: number };
}

/** Names of single areas appear when one has come so much nearer than the whole. */
const NEAR = 1;

/** Shows it in place of the drawing of the server. */
export async function open(figure: HTMLElement, tools: HTMLElement): Promise<() => void> {
  const [answer] = await Promise.all([fetch(figure.dataset.map ?? ""), withStyle("map.css")]);
  if (!answer.ok) throw new Error(String(answer.status));
  const land = (await answer.json()) as Land;
  const areas = land.features.filter((f): f is Area => "verdict" in f.properties);
  const labels = land.features.filter((f): f is Label => "label" in f.properties);
  const around = new LngLatBounds();
  for (const place of areas.flatMap((a) => a.geometry.coordinates.flat(2))) around.extend(place);

  setWorkerUrl(new URL("map-worker.js", import.meta.url).href);
  const room = document.createElement("div");
  room.className = "extra-room";
  const said = document.createElement("output");
  said.className = "extra-said";
  tools.after(room, said);
  const map = new Map({
    container: room,
    style: paper(figure),
    bounds: around,
    fitBoundsOptions: { padding: 12 },
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // The wheel belongs to the page.
    scrollZoom: false,
    locale: { "Map.Title": figure.querySelector("figcaption")?.textContent ?? "" },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on("style.load", () => lay(map, figure, { ...land, features: areas }));

  const names = written(room, labels);
  const whole = map.getZoom();
  const write = () => arrange(map, names, map.getZoom() > whole + NEAR);
  map.on("move", write);
  map.on("resize", write);
  write();

  map.on("mousemove", (e) => {
    const over = map.getLayer("under") ? (map.queryRenderedFeatures(e.point, { layers: ["under"] })[0]?.properties as Area["properties"]) : undefined;
    said.textContent = over ? `${over.name}: ${over.said}` : "";
    map.getCanvas().style.cursor = over ? "pointer" : "";
    if (map.getLayer("touched")) map.setFilter("touched", ["==", ["get", "href"], over?.href ?? ""]);
  });
  map.on("click", "under", (e) => {
    const area = e.features?.[0]?.properties as Area["properties"] | undefined;
    if (area) location.assign(area.href);
  });

  const on = (name: string, act: () => void) => {
    const button = tools.querySelector<HTMLButtonElement>(`[data-do=${name}]`);
    if (button) button.onclick = act;
  };
  const moving = { animate: !matchMedia("(prefers-reduced-motion: reduce)").matches };
  on("near", () => map.zoomIn(moving));
  on("far", () => map.zoomOut(moving));
  on("whole", () => map.fitBounds(around, { ...moving, padding: 12 }));

  const night = matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => map.setStyle(paper(figure), { diff: false });
  night.addEventListener("change", repaint);
  return () => {
    night.removeEventListener("change", repaint);
    map.remove();
    room.remove();
    said.remove();
  };
}

/** A colour of the page. */
function colour(figure: HTMLElement, name: string): string {
  return getComputedStyle(figure).getPropertyValue(`--${name}`).trim();
}

/** An empty sheet. */
function paper(figure: HTMLElement): StyleSpecification {
  const background = { "background-color": colour(figure, "paper") };
  return { version: 8, sources: {}, layers: [{ id: "paper", type: "background", paint: background }] };
}

/** Lays the areas on the sheet: filled is met, empty is not met, slanted lines cannot be told, dashes have no target. */
function lay(map: Map, figure: HTMLElement, land: Land): void {
  const ink = (name: string) => colour(figure, name);
  if (!map.hasImage("cannot_tell")) {
    map.addImage("cannot_tell", tile(16, ink("accent"), 2.5, [[-16, 16, 16, -16], [0, 16, 16, 0], [0, 32, 32, 0]]), { pixelRatio: 2 });
    map.addImage("no_target", tile(28, ink("ink-soft"), 2, [[2, 7, 14, 7], [16, 21, 28, 21]]), { pixelRatio: 2 });
  }
  map.addSource("land", { type: "geojson", data: land as unknown as Parameters<GeoJSONSource["setData"]>[0] });
  const of = (verdict: string) => ["==", ["get", "verdict"], verdict] as ["==", ["get", string], string];
  map.addLayer({ id: "under", type: "fill", source: "land", paint: { "fill-color": ink("paper") } });
  map.addLayer({ id: "met", type: "fill", source: "land", filter: of("met"), paint: { "fill-color": ink("accent") } });
  for (const verdict of ["cannot_tell", "no_target"]) {
    map.addLayer({ id: verdict, type: "fill", source: "land", filter: of(verdict), paint: { "fill-pattern": verdict } });
  }
  map.addLayer({ id: "borders", type: "line", source: "land", paint: { "line-color": ink("line-strong"), "line-width": 1 } });
  map.addLayer({ id: "borders-met", type: "line", source: "land", filter: of("met"), paint: { "line-color": ink("paper"), "line-width": 1 } });
  map.addLayer({ id: "touched", type: "line", source: "land", filter: ["==", ["get", "href"], ""], paint: { "line-color": ink("ink"), "line-width": 3 } });
}

/** A pattern of lines (x, y to x, y) on nothing. */
function tile(size: number, ink: string, width: number, lines: [number, number, number, number][]): ImageData {
  const ctx = Object.assign(document.createElement("canvas"), { width: size, height: size }).getContext("2d");
  if (!ctx) return new ImageData(size, size);
  ctx.strokeStyle = ink;
  ctx.lineWidth = width;
  for (const [x, y, toX, toY] of lines) {
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(toX, toY);
    ctx.stroke();
  }
  return ctx.getImageData(0, 0, size, size);
}

/** The names as text over the map. A screen reader has them in the table. */
function written(room: HTMLElement, labels: Label[]): Name[] {
  const layer = document.createElement("div");
  layer.className = "map-names";
  layer.ariaHidden = "true";
  room.append(layer);
  const names = labels.map((label) => {
    const text = document.createElement("span");
    text.textContent = label.properties.label;
    text.className = `map-name-${label.properties.of}`;
    layer.append(text);
    return { at: label.geometry.coordinates, of: label.properties.of, text };
  });
  return names.map((n) => ({ ...n, half: { x: n.text.offsetWidth / 2, y: n.text.offsetHeight / 2 } }));
}

/** Sets each name to its place; where two would touch, only the earlier is shown. */
function arrange(map: Map, names: Name[], areasToo: boolean): void {
  const taken: [number, number, number, number][] = [];
  for (const n of names) {
    const { x, y } = map.project(n.at);
    const box: (typeof taken)[number] = [x - n.half.x, y - n.half.y, x + n.half.x, y + n.half.y];
    const free = taken.every((t) => box[2] <= t[0] || t[2] <= box[0] || box[3] <= t[1] || t[3] <= box[1]);
    const shown = free && (areasToo || n.of === "district");
    n.text.style.visibility = shown ? "visible" : "hidden";
    if (!shown) continue;
    taken.push(box);
    n.text.style.transform = `translate(${Math.round(box[0])}px, ${Math.round(box[1])}px)`;
  }
}
