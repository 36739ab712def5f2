// Passkeys. The server lays their forms into a <template>, which shows nothing where no scripts run or the browser knows no passkeys. A form's button asks
// the server what is to be signed, lets the device do it, and sends the answer as any other form. Binary values travel as base64url.

/** Bytes of base64url text. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (c) => c.charCodeAt(0));
}

/** Base64url text of bytes. */
function text(buffer: ArrayBuffer): string {
  const plain = Array.from(new Uint8Array(buffer), (b) => String.fromCharCode(b)).join("");
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

interface Named {
  id: string;
  type: "public-key";
  transports?: AuthenticatorTransport[];
}

const named = (all: Named[] | undefined): PublicKeyCredentialDescriptor[] | undefined =>
  all?.map((c) => ({ ...c, id: bytes(c.id) }));

/** What the device signed, as the server reads it. */
function answer(credential: PublicKeyCredential): string {
  const { id, rawId, type } = credential;
  const given = credential.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
  const response: Record<string, string> = { clientDataJSON: text(given.clientDataJSON) };
  if (given.attestationObject) response.attestationObject = text(given.attestationObject);
  if (given.authenticatorData) response.authenticatorData = text(given.authenticatorData);
  if (given.signature) response.signature = text(given.signature);
  if (given.userHandle) response.userHandle = text(given.userHandle);
  return JSON.stringify({ id, rawId: text(rawId), type, response, extensions: credential.getClientExtensionResults() });
}

/** Asks the server, then the device. */
async function signed(kind: string, form: HTMLFormElement): Promise<string> {
  const op = new URLSearchParams({ op: form.querySelector<HTMLInputElement>("input[name=op]")?.value ?? "" });
  const begin = form.dataset.begin ?? "";
  const asked = await fetch(begin, { method: "POST", body: op, credentials: "same-origin", redirect: "error" });
  if (!asked.ok) throw new Error(String(asked.status));
  const { publicKey } = await asked.json();
  publicKey.challenge = bytes(publicKey.challenge);
  if (kind === "create") {
    publicKey.user.id = bytes(publicKey.user.id);
    publicKey.excludeCredentials = named(publicKey.excludeCredentials);
  } else {
    publicKey.allowCredentials = named(publicKey.allowCredentials);
  }
  const made = await (kind === "create" ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey }));
  if (!(made instanceof PublicKeyCredential)) throw new Error("no passkey");
  return answer(made);
}

/** Unfolds a form and lets its button do the work. */
function offerPasskey(template: HTMLTemplateElement): void {
  const form = template.content.firstElementChild?.cloneNode(true);
  if (!(form instanceof HTMLFormElement)) return;
  const field = form.querySelector<HTMLInputElement>("input[name=answer]");
  const said = form.querySelector("output");
  const button = form.querySelector("button");
  if (!field || !said || !button) return;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.textContent = "";
    button.disabled = true;
    try {
      field.value = await signed(template.dataset.passkey ?? "get", form);
      // Sent by the browser itself from here on: the answer is a page.
      form.submit();
    } catch {
      said.textContent = said.dataset.failed ?? "";
      button.disabled = false;
    }
  });
  template.after(form);
}

if (window.PublicKeyCredential) {
  document.querySelectorAll<HTMLTemplateElement>("template[data-passkey]").forEach(offerPasskey);
}
