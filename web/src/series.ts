// A series that can be looked at closely: the same counts as the drawing of the server, with a scale that moves.
import "uplot/dist/uPlot.min.css";
import uPlot from "uplot";
import { withStyle } from "./style.ts";

const DAY = 86_400;

/** What the server wrote into the figure. A day is days since 1970-01-01; null is not known. */
interface Counts {
  day: number[];
  value: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  /** The row of the table of each; -1 where nothing was counted. */
  row: number[];
}

/** Reads `day:value:least:most …`; where two counts lie more than `gap` days apart, an empty one between them breaks the line. */
export function read(points: string, gap: number): Counts {
  const c: Counts = { day: [], value: [], lower: [], upper: [], row: [] };
  const number = (s: string | undefined) => (s ? Number(s) : null);
  points.split(" ").forEach((point, row) => {
    const [at, v, low, high] = point.split(":");
    const day = Number(at);
    const before = c.day[c.day.length - 1];
    if (before !== undefined && day - before > gap) add(c, (before + day) / 2, null, null, null, -1);
    const value = number(v);
    // Of an exact count only the value is written.
    if (low === undefined) add(c, day, value, value, value, row);
    else add(c, day, value, number(low), number(high), row);
  });
  return c;
}

function add(c: Counts, day: number, value: number | null, lower: number | null, upper: number | null, row: number): void {
  c.day.push(day);
  c.value.push(value);
  c.lower.push(lower);
  c.upper.push(upper);
  c.row.push(row);
}

/** Shows it in place of the drawing of the server. */
export async function open(figure: HTMLElement, tools: HTMLElement): Promise<() => void> {
  await withStyle("series.css");
  const c = read(figure.dataset.points ?? "", Number(figure.dataset.gap));
  // The forecast lies behind the counts, on its own days; its first is the count from which it starts.
  const fan = figure.dataset.fan ? read(figure.dataset.fan, Infinity) : null;
  const [counted, days] = [c.day.length, fan ? [...c.day, ...fan.day] : c.day];
  const along = (values: (number | null)[]) => [...values, ...days.slice(counted).map(() => null)];
  const ahead = (values: (number | null)[] | undefined) => [...c.day.map(() => null), ...(values ?? [])];
  const target = figure.dataset.target ? Number(figure.dataset.target) : null;
  const scale = (figure.dataset.scale ?? "0 1").split(" ").map(Number) as [number, number];
  const events = (figure.dataset.events ?? "").split(" ").filter(Boolean).map(Number);
  const lang = `${document.documentElement.lang}-IN`;
  const count = new Intl.NumberFormat("en-IN");
  const date = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const colour = (name: string) => getComputedStyle(figure).getPropertyValue(name).trim();
  const font = `14px ${getComputedStyle(figure).fontFamily}`;
  const axis = { stroke: () => colour("--ink-soft"), font, grid: { stroke: () => colour("--line"), width: 1 } };

  const room = document.createElement("div");
  room.className = "extra-room";
  room.role = "img";
  room.ariaLabel = figure.querySelector("figcaption")?.textContent ?? "";
  const said = document.createElement("output");
  said.className = "extra-said";
  tools.after(room, said);

  /** What the table of the server says of the day under the pointer. */
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>("details tbody tr")].reverse();
  const say = (u: uPlot) => {
    const row = rows[c.row[u.cursor.idx ?? -1] ?? -1];
    said.textContent = row ? [...row.cells].map((cell) => cell.textContent?.trim()).join(": ") : "";
  };

  /** Whether all days are in sight: then the scale is that of the drawing of the server; nearer, it fits what is in sight. */
  const whole = (u: uPlot) => (u.scales.x?.max ?? 0) - (u.scales.x?.min ?? 0) >= ((days[days.length - 1] ?? 0) - (days[0] ?? 0)) * DAY;
  const u = new uPlot(
    {
      width: room.clientWidth,
      height: 360,
      legend: { show: false },
      cursor: { drag: { x: true, y: false } },
      scales: { x: { time: true }, y: { range: (u, min, max) => whole(u) ? scale : around(min, max) } },
      series: [
        {},
        { stroke: () => colour("--accent"), width: 2.5 },
        { stroke: () => colour("--accent"), width: 0.75, points: { show: false } },
        { stroke: () => colour("--accent"), width: 0.75, points: { show: false } },
        { stroke: () => colour("--accent"), width: 2, dash: [7, 4], points: { show: false } },
        { stroke: () => colour("--accent"), width: 0.75, points: { show: false } },
        { stroke: () => colour("--accent"), width: 0.75, points: { show: false } },
      ],
      bands: [
        { series: [3, 2], fill: () => hatching(colour("--accent")) },
        { series: [6, 5], fill: () => colour("--accent-paper") },
      ],
      axes: [
        { ...axis, space: 110, values: (_, days) => days.map((s) => date.format(s * 1000)) },
        { ...axis, size: 84, values: (_, values) => values.map((v) => count.format(v)) },
      ],
      hooks: { draw: [(u) => mark(u, target, figure.dataset.targetWords ?? "", events, colour, font)], setCursor: [say] },
    },
    [
      days.map((d) => d * DAY),
      ...[c.value, c.lower, c.upper].map(along),
      ...[fan?.value, fan?.lower, fan?.upper].map(ahead),
    ] as uPlot.AlignedData,
    room,
  );

  const move = (by: (span: number) => [number, number]) => () => {
    const { min = 0, max = 0 } = u.scales.x ?? {};
    const [from, to] = [(days[0] ?? 0) * DAY, (days[days.length - 1] ?? 0) * DAY];
    const [left, right] = by((max ?? 0) - (min ?? 0));
    u.setScale("x", { min: Math.max(from, (min ?? 0) + left), max: Math.min(to, (max ?? 0) + right) });
  };
  const on = (name: string, act: () => void) => {
    const button = tools.querySelector<HTMLButtonElement>(`[data-do=${name}]`);
    if (button) button.onclick = act;
  };
  // Closer than a week there is nothing more to see.
  on("near", move((span) => (span > 7 * DAY ? [span / 4, -span / 4] : [0, 0])));
  on("far", move((span) => [-span / 2, span / 2]));
  on("earlier", move((span) => [-span / 2, -span / 2]));
  on("later", move((span) => [span / 2, span / 2]));

  const fit = new ResizeObserver(() => u.setSize({ width: room.clientWidth, height: 360 }));
  fit.observe(room);
  const night = matchMedia("(prefers-color-scheme: dark)");
  const redraw = () => u.redraw();
  night.addEventListener("change", redraw);
  return () => {
    night.removeEventListener("change", redraw);
    fit.disconnect();
    u.destroy();
    room.remove();
    said.remove();
  };
}

/** Room for every count in sight. */
function around(min: number | null, max: number | null): [number, number] {
  const [low, high] = [min ?? 0, max ?? 1];
  const air = Math.max((high - low) / 10, 1);
  return [Math.max(0, low - air), high + air];
}

/** The target as a dashed line, what happened as numbered ones: the numbers of the list below. */
function mark(u: uPlot, target: number | null, words: string, events: number[], colour: (name: string) => string, font: string): void {
  const { ctx, bbox } = u;
  ctx.save();
  ctx.strokeStyle = ctx.fillStyle = colour("--ink");
  ctx.lineWidth = 1.5 * devicePixelRatio;
  ctx.font = font.replace("14px", `${14 * devicePixelRatio}px`);
  const y = u.valToPos(target ?? 0, "y", true);
  if (target !== null && y > bbox.top && y < bbox.top + bbox.height) {
    line(ctx, [bbox.left, y], [bbox.left + bbox.width, y], [6, 3]);
    ctx.textAlign = "left";
    ctx.fillText(words, bbox.left + 6 * devicePixelRatio, y - 6 * devicePixelRatio);
  }
  ctx.textAlign = "center";
  events.forEach((day, i) => {
    const x = u.valToPos(day * DAY, "x", true);
    if (x < bbox.left || x > bbox.left + bbox.width) return;
    line(ctx, [x, bbox.top], [x, bbox.top + bbox.height], [1, 3]);
    ctx.fillText(String(i + 1), x, bbox.top - 2);
  });
  ctx.restore();
}

function line(ctx: CanvasRenderingContext2D, from: [number, number], to: [number, number], dash: number[]): void {
  ctx.setLineDash(dash.map((d) => d * devicePixelRatio));
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

/** Slanted lines, as on the drawing of the server. */
function hatching(colour: string): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const ctx = tile.getContext("2d");
  if (!ctx) return "transparent";
  ctx.strokeStyle = colour;
  ctx.beginPath();
  for (const x of [-8, 0, 8]) {
    ctx.moveTo(x, 8);
    ctx.lineTo(x + 8, 0);
  }
  ctx.stroke();
  return ctx.createPattern(tile, "repeat") ?? "transparent";
}
