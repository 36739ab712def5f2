// The style sheet of a part that is loaded on request lies beside it.

/** Loads it once; the answer comes when it holds. */
export function withStyle(name: string): Promise<void> {
  const href = new URL(name, import.meta.url).href;
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  if (links.some((l) => l.href === href)) return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((done, failed) => {
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      failed(new Error(name));
    };
    document.head.append(link);
  });
}
