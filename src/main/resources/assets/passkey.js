// Adds a passkey, or signs in with one. The one thing here that cannot be done without a script: only a script
// may ask the device. The answer is sent as the form it belongs to, so that the next page is a page.

const form = document.querySelector("form[data-passkey]");
const button = form.querySelector("button");
const failed = form.querySelector("[data-failed]");

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  form.addEventListener("submit", ask);
} else {
  form.querySelector("[data-unable]").hidden = false;
  button.hidden = true;
}

async function ask(event) {
  event.preventDefault();
  failed.hidden = true;
  button.disabled = true;
  try {
    const asked = await fetch(form.dataset.begin, {
      method: "POST",
      headers: { "X-Requested-With": "fetch", Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
    });
    if (!asked.ok) throw new Error(asked.status);
    const question = await asked.json();
    const answer = form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
    form.elements.svar.value = JSON.stringify(answer);
    form.submit();
  } catch {
    // She let it be, the device did not know her, or the line fell out: she may try again.
    failed.hidden = false;
  } finally {
    button.disabled = false;
  }
}
