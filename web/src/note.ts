// A text that is meant to be sent on, with its buttons. Nothing of it goes into an address: it is copied, or handed to the device.
// With scripts off the text can be selected and copied as any other.

/** Copies a text. Without a secure address there is no clipboard for pages; what is selected can be copied all the same. */
async function copied(text: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    text.focus();
    text.select();
    return document.execCommand("copy");
  }
}

/** Sets the buttons that the server has laid into a template behind a text. */
function offerNote(text: HTMLTextAreaElement): void {
  const tools = text.parentElement?.querySelector("template")?.content.firstElementChild?.cloneNode(true);
  if (!(tools instanceof HTMLElement)) return;
  const button = (what: string): HTMLButtonElement | null => tools.querySelector(`[data-do=${what}]`);
  const said = tools.querySelector("output");
  const copy = button("copy");
  if (!said || !copy) return;
  copy.onclick = async () => {
    // Said anew each time, so that it is read out again.
    said.textContent = "";
    said.textContent = (await copied(text)) ? (copy.dataset.done ?? "") : (copy.dataset.failed ?? "");
  };
  const share = button("share");
  if (share && navigator.share) {
    share.hidden = false;
    // Whoever thinks better of it has done nothing wrong.
    share.onclick = () => navigator.share({ text: text.value }).catch(() => undefined);
  }
  text.after(tools);
}

document.querySelectorAll<HTMLTextAreaElement>("textarea[data-copy]").forEach(offerNote);
