// Two entries side by side, decided with the keyboard: s the same, n not the same, l later, u take the last decision back. The keys work only while a pair
// has the focus, so that nobody decides by a slip while reading. With scripts off every key is a button.

const pairs = Array.from(document.querySelectorAll<HTMLElement>("[data-pairs] > article"));

const LEFT_BY_KEY = "same.key";

function press(within: ParentNode, key: string): void {
  const thing = within.querySelector<HTMLElement>(`[data-key=${key}]`);
  if (!thing) return;
  try {
    sessionStorage.setItem(LEFT_BY_KEY, "1");
  } catch {
    // Where nothing may be kept, the next page begins at its top.
  }
  thing.click();
}

/** To the next pair; behind the last one to the next page, where there is one. */
function later(from: HTMLElement): void {
  const next = pairs[pairs.indexOf(from) + 1];
  if (next) next.focus();
  else press(document, "next");
}

function decideByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
  const here = event.target;
  if (!(here instanceof HTMLElement) || here.closest("input, select, textarea, [contenteditable]")) return;
  const pair = pairs.find((one) => one.contains(here));
  const key = event.key.toLowerCase();
  if (!pair || !"snlu".includes(key) || key.length !== 1) return;
  event.preventDefault();
  if (key === "l") later(pair);
  else press(key === "u" ? document : pair, key);
}

/** Whether the page before was left by a key; asked once. */
function byKey(): boolean {
  try {
    const was = sessionStorage.getItem(LEFT_BY_KEY) !== null;
    sessionStorage.removeItem(LEFT_BY_KEY);
    return was;
  } catch {
    return false;
  }
}

if (pairs.length > 0) {
  document.querySelector(".same-keys")?.removeAttribute("hidden");
  addEventListener("keydown", decideByKey);
  // Whoever decides with the keyboard goes on with the next pair; whoever opens the page begins at its top.
  if (byKey()) pairs[0]?.focus();
}
