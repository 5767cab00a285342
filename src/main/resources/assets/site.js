// Makes good pages better; every page works without it.
// 1. An error summary takes the focus once. 2. A form with data-autosave saves each field a moment after the
// last key, shows both texts when somebody else wrote too, and keeps a copy in the browser until the server
// has it: a lost connection or an expired session costs no text.

const summary = document.getElementById("feil");
if (summary) summary.focus();

for (const form of document.querySelectorAll("form[data-autosave]")) autosave(form);

function autosave(form) {
  const url = form.dataset.autosave;
  const status = form.querySelector("[data-saved]");
  const waiting = new Map();
  const copy = (name) => "kladd:" + url + ":" + name;
  const version = (name) => form.elements["v." + name];
  const names = [...form.querySelectorAll("[data-field]")].map((box) => box.dataset.field).filter(version);
  const valueOf = (name) => {
    const field = form.elements[name];
    return field.type === "checkbox" ? (field.checked ? field.value : "") : field.value;
  };
  const shown = new Map(names.map((name) => [name, valueOf(name)]));

  // What the server never got is put back, if the field still stands as it was then.
  for (const name of names) {
    const kept = read(copy(name));
    if (kept && kept.value !== valueOf(name)) {
      if (kept.version === version(name).value) {
        form.elements[name].value = kept.value;
        waiting.set(name, setTimeout(() => save(name), 300));
      } else {
        both(name, valueOf(name), "", kept.value);
      }
    }
  }

  form.addEventListener("input", (event) => changed(event.target.name, 1200));
  form.addEventListener("change", (event) => changed(event.target.name, 50));
  form.addEventListener("submit", () => names.forEach((name) => clearTimeout(waiting.get(name))));
  addEventListener("online", () => names.filter((name) => read(copy(name))).forEach((name) => save(name)));
  setInterval(look, 15000);
  document.addEventListener("visibilitychange", look);

  function changed(name, pause) {
    if (!names.includes(name)) return;
    localStorage.setItem(copy(name), JSON.stringify({ value: valueOf(name), version: version(name).value }));
    clearTimeout(waiting.get(name));
    waiting.set(name, setTimeout(() => save(name), pause));
  }

  async function save(name) {
    const value = valueOf(name);
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value, [name]: value,
      ["v." + name]: version(name).value });
    let response;
    try {
      response = await fetch(url, { method: "POST", body,
        headers: { "X-Requested-With": "fetch", Accept: "application/json" } });
    } catch {
      return say(form.dataset.offline);
    }
    if (response.status === 401) return say(form.dataset.expired);
    const answers = await response.json().catch(() => []);
    for (const answer of answers) {
      if (answer.field !== name) continue;
      if (answer.state === "refused") { say(answer.note); continue; }
      version(name).value = answer.version;
      if (valueOf(name) === value) localStorage.removeItem(copy(name));
      if (answer.state === "both") both(name, answer.theirs, answer.note, value);
      else shown.set(name, value);
      if (answer.state !== "both" && answer.note) say(answer.note);
      if (answer.state === "saved") refresh(form.action);
    }
  }

  // What others have written meanwhile appears in fields the reader is not writing in.
  async function look() {
    if (document.hidden) return;
    let answers;
    try {
      const response = await fetch(url, { headers: { "X-Requested-With": "fetch", Accept: "application/json" } });
      if (!response.ok) return;
      answers = await response.json();
    } catch {
      return;
    }
    for (const answer of answers) {
      const field = names.includes(answer.field) && form.elements[answer.field];
      if (!field || answer.version <= Number(version(answer.field).value)) continue;
      if (document.activeElement === field || valueOf(answer.field) !== shown.get(answer.field)) {
        both(answer.field, answer.value, answer.note, valueOf(answer.field));
      } else {
        field.value = answer.value;
        shown.set(answer.field, answer.value);
        version(answer.field).value = answer.version;
        note(answer.field, answer.note);
      }
    }
  }

  function both(name, theirs, who, yours) {
    const box = form.querySelector(`[data-field="${name}"]`);
    let shownBoth = box.querySelector(".both");
    if (!shownBoth) {
      shownBoth = document.createElement("div");
      shownBoth.className = "both";
      shownBoth.setAttribute("role", "status");
      // A choice is many buttons; both texts then stand before the first of them.
      box.insertBefore(shownBoth, box.querySelector(":scope > .choice") ?? form.elements[name]);
    }
    const line = (tag, text) => {
      const element = document.createElement(tag);
      element.textContent = text;
      return element;
    };
    shownBoth.replaceChildren(line("strong", form.dataset.both), line("p", who), line("blockquote", theirs),
      line("p", form.dataset.yours));
    form.elements[name].value = yours;
    say(form.dataset.both);
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

  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }
}

// What follows from an answer is said at once: parts marked data-fresh are taken anew from the page.
async function refresh(url) {
  const parts = document.querySelectorAll("[data-fresh]");
  if (!parts.length) return;
  try {
    const response = await fetch(url, { headers: { "X-Requested-With": "fetch", Accept: "text/html" } });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of parts) {
      const now = page.getElementById(part.id);
      if (now && now.textContent !== part.textContent) part.replaceChildren(...now.childNodes);
    }
  } catch {
    // Said when the page is opened next.
  }
}
