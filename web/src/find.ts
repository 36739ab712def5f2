// Whoever is meant, as somebody types: what stands in the field goes in the body of a request, as with the button, and the answer takes the place of the
// list below. With scripts off, and while the network is away, the button finds the same.

/** How long nobody types before it is asked. */
const PAUSE_MS = 150;
/** Signs before which a name says too little. */
const LEAST = 2;

function offer(form: HTMLFormElement, to: string, found: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>("input[type=search]");
  if (!field) return;
  let waits: number | undefined;
  let asked: AbortController | undefined;

  async function ask(): Promise<void> {
    asked?.abort();
    const own = (asked = new AbortController());
    try {
      const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      const answer = await fetch(to, { method: "POST", body, signal: own.signal });
      // Whatever else it is, the button says it in full.
      if (!answer.ok || answer.redirected) return;
      const part = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (own === asked) found.replaceChildren(...part.body.childNodes);
    } catch {
      // Somebody went on typing, or there is no network: what was found before stays.
    }
  }

  field.addEventListener("input", (event) => {
    clearTimeout(waits);
    if (event instanceof InputEvent && event.isComposing) return;
    if ([...field.value.trim()].length < LEAST) {
      asked?.abort();
      found.replaceChildren();
      return;
    }
    waits = window.setTimeout(() => void ask(), PAUSE_MS);
  });
}

const found = document.querySelector<HTMLElement>("[data-found]");
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-find]")) {
  if (found && form.dataset.find) offer(form, form.dataset.find, found);
}
