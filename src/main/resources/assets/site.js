// Makes good pages better; every page works without it.
// 1. An error summary takes the focus once. 2. A form with data-autosave saves each field a moment after the
// last key, shows both texts when somebody else wrote too, and keeps a copy in the browser until the server
// has it: a lost connection or an expired session costs no text. 3. What is typed in other forms is carried
// over when the language is changed. What the browser keeps is bound to who is signed in. 4. Who logs out leaves
// nothing in the browser: what is typed is saved first, and what cannot be saved she is asked about.

const ASKS = { "X-Requested-With": "fetch", Accept: "application/json" };

const summary = document.getElementById("feil");
if (summary) summary.focus();

const visitor = document.body.dataset.visitor;
const bare = (url) => url.split("?")[0];

// One for each form that saves by itself: saves what is not saved.
const savers = [];
for (const form of document.querySelectorAll("form[data-autosave]")) autosave(form);
document.querySelector("form[data-sign-out]")?.addEventListener("submit", signOut);

takeOver();
for (const link of document.querySelectorAll(".languages a")) link.addEventListener("click", carry);

function autosave(form) {
  const url = form.dataset.autosave;
  const status = form.querySelector("[data-saved]");
  const timers = new Map();
  // One save at a time for each field: a second on the way would meet the first as if it were a stranger's.
  const turns = new Map();
  // Texts that wait for the writer, and are not sent again by themselves.
  const waiting = new Map();
  // The copies this window has made.
  const own = new Map();
  // One address, whatever language it asks for.
  const copy = (name) => ["kladd", visitor, bare(url), name].join(":");
  const version = (name) => form.elements["v." + name];
  const names = [...form.querySelectorAll("[data-field]")].map((box) => box.dataset.field).filter(version);
  // What the server has, as far as this page knows.
  const shown = new Map(names.map((name) => [name, valueOf(name)]));
  let submitting = "no";

  // What the server never got is put back, if the field still stands as it was then.
  for (const name of names) {
    const kept = read(copy(name));
    if (!kept) continue;
    if (kept.value === valueOf(name)) {
      forget(name);
    } else if (kept.version === version(name).value) {
      put(name, kept.value);
      later(name, 300);
    } else {
      both(name, valueOf(name), "", kept.value, form.dataset.kept);
    }
  }

  form.addEventListener("input", (event) => changed(fieldOf(event.target), 1200));
  form.addEventListener("change", (event) => changed(fieldOf(event.target), 50));
  form.addEventListener("submit", submit);
  savers.push(() => Promise.all(unsaved().map(save)));
  addEventListener("online", saveKept);
  addEventListener("pageshow", () => { submitting = "no"; });
  setInterval(look, 15000);
  document.addEventListener("visibilitychange", look);

  function fieldOf(control) {
    return control.closest("[data-field]")?.dataset.field;
  }

  function changed(name, pause) {
    if (!names.includes(name)) return;
    clearTimeout(timers.get(name));
    timers.delete(name);
    if (valueOf(name) === shown.get(name) && !turns.has(name)) return forget(name);
    own.set(name, valueOf(name));
    later(name, pause);
    try {
      localStorage.setItem(copy(name), JSON.stringify({ value: valueOf(name), version: version(name).value }));
    } catch {
      // The browser keeps no copy; the server still gets the text.
    }
  }

  function later(name, pause) {
    timers.set(name, setTimeout(() => save(name), pause));
  }

  function save(name) {
    clearTimeout(timers.get(name));
    timers.delete(name);
    const turn = (turns.get(name) ?? Promise.resolve()).then(() => send(name));
    turns.set(name, turn);
    return turn.finally(() => { if (turns.get(name) === turn) turns.delete(name); });
  }

  // Ends as what became of it: saved, untouched, both, refused, offline, expired or failed.
  async function send(name) {
    const value = valueOf(name);
    let response;
    try {
      response = await post(name, value);
      if (isShut(response) && await renewToken()) response = await post(name, value);
    } catch {
      response = null;
    }
    // Away, or down: the text stays here, and is sent again when the school answers.
    if (!response || [502, 503, 504].includes(response.status)) {
      say(form.dataset.offline);
      return "offline";
    }
    if (isShut(response)) {
      await sayExpired(response);
      return "expired";
    }
    let end = "failed";
    for (const answer of await response.json().catch(() => [])) {
      if (answer.field !== name) continue;
      end = answer.state;
      if (end === "refused") {
        waiting.set(name, value);
        say(answer.note);
        continue;
      }
      version(name).value = answer.version;
      if (valueOf(name) === value) forget(name);
      if (end === "both") {
        both(name, answer.theirs, answer.note, valueOf(name), answer.title);
        continue;
      }
      shown.set(name, value);
      mend(name, value, answer.value);
      say(answer.note);
      if (end === "saved") refresh(form.action);
    }
    return end;
  }

  function post(name, value) {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value, [name]: value,
      ["v." + name]: version(name).value });
    return fetch(url, { method: "POST", body, headers: ASKS, signal: AbortSignal.timeout(15000) });
  }

  function isShut(response) {
    return response.status === 401 || response.status === 403 || response.redirected;
  }

  // Who has logged in again in another window, has a new token.
  async function renewToken() {
    const response = await fetch(form.action, { headers: { ...ASKS, Accept: "text/html" } });
    if (!response.ok || response.redirected) return false;
    const token = parsed(await response.text()).querySelector("form[data-autosave] [name=_csrf]");
    if (token) form.elements._csrf.value = token.value;
    return Boolean(token);
  }

  // What is typed last is saved before the page is left, so that no copy stays behind in the browser.
  async function submit(event) {
    if (submitting === "yes") return;
    const last = unsaved();
    if (!last.length) return;
    event.preventDefault();
    if (submitting === "soon") return;
    submitting = "soon";
    const ends = await Promise.all(last.map(save));
    submitting = "no";
    const met = last[ends.indexOf("both")];
    if (met) return focusable(met).focus();
    if (ends.includes("offline")) return;
    submitting = "yes";
    form.requestSubmit(event.submitter);
  }

  function unsaved() {
    return names.filter((name) => turns.has(name) || read(copy(name)));
  }

  // What others have written meanwhile appears in fields the reader is not writing in.
  async function look() {
    if (document.hidden) return;
    let answers;
    try {
      const response = await fetch(url, { headers: ASKS });
      if (!response.ok || response.redirected) return;
      answers = await response.json();
    } catch {
      return;
    }
    for (const answer of answers) {
      if (!names.includes(answer.field) || answer.version <= Number(version(answer.field).value)) continue;
      if (controls(answer.field).includes(document.activeElement) || valueOf(answer.field) !== shown.get(answer.field)) {
        both(answer.field, answer.value, answer.note, valueOf(answer.field), answer.title);
      } else {
        put(answer.field, answer.value);
        shown.set(answer.field, valueOf(answer.field));
        version(answer.field).value = answer.version;
        note(answer.field, answer.note);
      }
    }
    saveKept();
  }

  function saveKept() {
    names.filter((name) => read(copy(name)) && !timers.has(name) && !turns.has(name)
      && waiting.get(name) !== valueOf(name)).forEach(save);
  }

  // What the server mended is shown as it is kept, when the writer has left the field.
  function mend(name, typed, kept) {
    if (valueOf(name) !== typed || controls(name).includes(document.activeElement)) return;
    put(name, kept);
    shown.set(name, valueOf(name));
  }

  function both(name, theirs, who, yours, title) {
    waiting.set(name, yours);
    const box = form.querySelector(`[data-field="${name}"]`);
    let shownBoth = box.querySelector(".both");
    if (shownBoth?.querySelector("blockquote").textContent === theirs) return;
    if (!shownBoth) {
      shownBoth = document.createElement("div");
      shownBoth.className = "both";
      shownBoth.setAttribute("role", "status");
      // A choice is many buttons; both texts then stand before the first of them.
      box.insertBefore(shownBoth, box.querySelector(":scope > .choice, :scope > .date") ?? form.elements[name]);
    }
    const line = (tag, text) => {
      const element = document.createElement(tag);
      element.textContent = text;
      return element;
    };
    shownBoth.replaceChildren(line("strong", title), ...(who ? [line("p", who)] : []),
      line("blockquote", theirs), line("p", form.dataset.yours));
    put(name, yours);
    say(title);
  }

  function note(name, text) {
    const box = form.querySelector(`[data-field="${name}"]`);
    let line = box.querySelector(".changed");
    if (!line) {
      line = document.createElement("p");
      line.className = "hint changed";
      line.setAttribute("role", "status");
      box.append(line);
    }
    line.textContent = text;
  }

  function say(text) {
    if (status && text) status.textContent = text;
  }

  async function sayExpired(response) {
    const answer = await response.json().catch(() => ({}));
    const way = document.createElement("a");
    way.href = answer.signIn ?? "/logg-inn";
    way.target = "_blank";
    way.textContent = form.dataset.signIn;
    status?.replaceChildren(form.dataset.expired + " ", way);
  }

  // The controls that together are the answer: three for a date, one for each option of a choice.
  function controls(name) {
    return [...form.querySelectorAll(`[data-field="${name}"] :is(input, select, textarea):not([type=hidden])`)];
  }

  // As the server keeps it, or would: a date is day, month and year with dots between, codes have commas.
  function valueOf(name) {
    const all = controls(name);
    if (kind(name) === "date") {
      const parts = all.map((part) => part.value.trim());
      return parts.some(Boolean) ? parts.join(".") : "";
    }
    if (kind(name) === "one_of" || kind(name) === "several" || kind(name) === "check") {
      return all.filter((box) => box.checked).map((box) => box.value).join(",");
    }
    return all[0].value;
  }

  function put(name, value) {
    const all = controls(name);
    if (kind(name) === "date") {
      const iso = value.match(/^(\d{4})-(\d\d)-(\d\d)$/);
      const parts = iso ? [Number(iso[3]), Number(iso[2]), iso[1]] : value.split(".");
      all.forEach((part, i) => { part.value = parts[i] ?? ""; });
    } else if (kind(name) === "one_of" || kind(name) === "several" || kind(name) === "check") {
      const codes = value.split(",");
      all.forEach((box) => { box.checked = codes.includes(box.value); });
    } else {
      all[0].value = value;
    }
  }

  function kind(name) {
    return form.querySelector(`[data-field="${name}"]`).dataset.control;
  }

  function focusable(name) {
    return controls(name)[0];
  }

  // Another window may keep a text of its own for the same field.
  function forget(name) {
    const kept = read(copy(name))?.value;
    if (kept === own.get(name) || kept === valueOf(name)) localStorage.removeItem(copy(name));
  }

  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }
}

async function signOut(event) {
  event.preventDefault();
  await Promise.all(savers.map((saveAll) => saveAll()));
  const kept = copies(`kladd:${visitor}:`);
  if (kept.length && !confirm(event.target.dataset.signOut)) return;
  kept.forEach((key) => localStorage.removeItem(key));
  event.target.submit(); // Asks no listener again.
}

function copies(prefix) {
  try {
    sessionStorage.removeItem(luggage());
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return []; // A browser that keeps nothing.
  }
}

// What is typed in forms that are not saved while one writes goes along to the page in the other language.
function carry() {
  const forms = carried().map((form) => [bare(form.action), typed(form).map((control) =>
    [control.name, control.value, control.checked ?? null])]);
  try {
    sessionStorage.setItem(luggage(), JSON.stringify({ at: Date.now(), forms }));
  } catch {
    // Without room to keep it in, the page is as it would be without scripts.
  }
}

function takeOver() {
  let kept = null;
  try {
    kept = JSON.parse(sessionStorage.getItem(luggage()));
    sessionStorage.removeItem(luggage());
  } catch {
    // A browser that keeps nothing has nothing to take over.
  }
  if (!kept || Date.now() - kept.at > 60000) return;
  // After an error the address is the form's own, which may not be that of the page it stands on.
  const here = carried();
  kept.forms.forEach(([action, controls]) => {
    const place = here.findIndex((form) => bare(form.action) === action);
    if (place < 0) return;
    const now = typed(here.splice(place, 1)[0]);
    controls.forEach(([name, value, checked], number) => {
      const control = now[number];
      if (control?.name !== name) return;
      if (control.type === "radio" || control.type === "checkbox") control.checked = checked;
      else control.value = value;
    });
  });
}

function luggage() {
  return "med:" + visitor;
}

function carried() {
  return [...document.querySelectorAll("main form:not([data-autosave])")];
}

function typed(form) {
  return [...form.elements].filter((control) => control.matches("input, select, textarea")
    && !["hidden", "file", "password", "submit"].includes(control.type));
}

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

// What follows from an answer is said at once: parts marked data-fresh are taken anew from the page.
async function refresh(url) {
  const parts = document.querySelectorAll("[data-fresh]");
  if (!parts.length) return;
  try {
    const response = await fetch(url, { headers: { ...ASKS, Accept: "text/html" } });
    if (!response.ok || response.redirected) return;
    const page = parsed(await response.text());
    for (const part of parts) {
      const now = page.getElementById(part.id);
      if (now && now.textContent !== part.textContent) part.replaceChildren(...now.childNodes);
    }
  } catch {
    // Said when the page is opened next.
  }
}
