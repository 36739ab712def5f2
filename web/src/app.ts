import "./entry";
import "./find";
import "./note";
import "./passkey";
import "./same";

// Conveniences. Every page is complete without them: it can be read, searched,
// filtered and sent with scripts switched off.

/** The key `/` puts the cursor into the page's search field, unless one is typing already. */
function focusSearchOnSlash(event: KeyboardEvent): void {
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
  const target = event.target;
  if (target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]")) return;
  const search = document.querySelector<HTMLInputElement>("input[type=search]");
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
}

// Someone who walks through a list with the arrow keys changes it at every step, and must not be
// thrown onto another page; so only a choice made by finger or mouse is sent at once.
let lastWasPointer = false;
addEventListener("pointerdown", () => (lastWasPointer = true), true);
addEventListener("keydown", () => (lastWasPointer = false), true);

/** Sends a filter form as soon as one of its lists is changed. */
function sendFilterOnChange(event: Event): void {
  const target = event.target;
  if (!lastWasPointer || !(target instanceof HTMLSelectElement)) return;
  const form = target.form;
  if (form?.matches("form.filters")) form.requestSubmit ? form.requestSubmit() : form.submit();
}

addEventListener("keydown", focusSearchOnSlash);
addEventListener("change", sendFilterOnChange);

// What is too large for every page is fetched when somebody asks for it: the server has laid the buttons for it into a
// template, and the drawing it made stays where they are not pressed.

/** A part that is loaded on request; `open` shows it in the figure, the answer takes it away again. */
export interface Extra {
  open(figure: HTMLElement, tools: HTMLElement): (() => void) | Promise<() => void>;
}

const extras: Record<string, () => Promise<Extra>> = {
  series: () => import("./series.js"),
  map: () => import("./map.js"),
};

/** Sets the buttons of one figure. */
function offer(figure: HTMLElement): void {
  const load = extras[figure.dataset.extra ?? ""];
  const tools = figure.querySelector("template")?.content.firstElementChild?.cloneNode(true);
  const button = tools instanceof HTMLElement && tools.querySelector<HTMLButtonElement>("[data-do=open]");
  if (!load || !button) return;
  const others = [...tools.querySelectorAll<HTMLButtonElement>("button")].filter((b) => b !== button);
  let close: (() => void) | undefined;
  button.onclick = async () => {
    button.disabled = true;
    try {
      if (close) close = void close();
      else close = await (await load()).open(figure, tools);
    } finally {
      // Where the line broke, the drawing of the server is still there, and one can try again.
      const opened = close !== undefined;
      button.disabled = false;
      button.ariaPressed = String(opened);
      figure.toggleAttribute("data-open", opened);
      for (const other of others) other.hidden = !opened;
    }
  };
  figure.querySelector("figcaption")?.after(tools);
}

document.querySelectorAll<HTMLElement>("figure[data-extra]").forEach(offer);
