import "./entry";

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
