// The form for one day's counts: Enter goes to the next account instead of sending half a form.
// With scripts off, Tab goes there too, and Enter sends what is typed.

/** From a count, Enter leads to the next count; from the last one to the button. */
function nextCountOnEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const here = event.target;
  if (!(here instanceof HTMLInputElement) || !here.matches("form.entry .entry-field")) return;
  event.preventDefault();
  const form = here.form;
  const counts = Array.from(form?.querySelectorAll<HTMLInputElement>("input[name^='count.']") ?? []);
  const row = here.closest("tr");
  const at = counts.findIndex((count) => count.closest("tr") === row);
  const next = counts[at + (event.shiftKey ? -1 : 1)];
  if (next) {
    next.focus();
    next.select();
  } else if (!event.shiftKey) {
    form?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();
  }
}

addEventListener("keydown", nextCountOnEnter);
