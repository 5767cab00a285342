// While the office writes targets, what they would mean is worked out and shown below, as the button «Prøv» does.

const PAUSE = 500; // Milliseconds after the last key, so that a number can be written to its end.

const form = document.querySelector("form.targets");
let waiting = 0;
let asked = 0;

form?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
});

async function show() {
  const mine = ++asked;
  const sent = new FormData(form);
  sent.set("gjor", "prov");
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(sent) }).catch(() => null);
  // 422 says what is wrong in the form; that is said when she presses a button, not while she writes.
  if (!answer?.ok || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("virkning");
  if (fresh && mine === asked) document.getElementById("virkning").replaceWith(fresh);
}
