// Keys for those who read many applications: j and k to the next and the one before, o opens, u goes up to the list,
// ? tells. They are links that are on the page already, and can be turned off: a letter alone may be hit by accident.

const OFF = "kontor:hurtigtaster-av";

const button = document.querySelector("[data-keys-switch]");
if (button) {
  button.hidden = false;
  button.setAttribute("aria-pressed", String(isOff()));
  button.addEventListener("click", () => {
    turn(!isOff());
    button.setAttribute("aria-pressed", String(isOff()));
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isOff()) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const act = { j: () => step(1), k: () => step(-1), o: open, u: up, "?": help }[event.key];
  if (act?.()) event.preventDefault();
});

// In the list the focus moves; in a case the next one is opened.
function step(by) {
  const items = [...document.querySelectorAll("a[data-item]")];
  if (!items.length) return follow(by > 0 ? "main a[rel=next]" : "main a[rel=prev]");
  const at = items.indexOf(document.activeElement);
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
  if (next) {
    next.focus();
  } else {
    follow(by > 0 ? "main a[rel=next]" : "main a[rel=prev]");
  }
  return true;
}

function open() {
  if (!document.activeElement?.matches("a[data-item]")) return false;
  document.activeElement.click();
  return true;
}

function up() {
  return follow("a[data-up]");
}

function help() {
  return follow("a[data-keys-help]");
}

function follow(link) {
  const found = document.querySelector(link);
  found?.click();
  return Boolean(found);
}

function isOff() {
  try {
    return localStorage.getItem(OFF) === "ja";
  } catch {
    return false; // The browser keeps nothing, so nothing was turned off.
  }
}

function turn(off) {
  try {
    if (off) localStorage.setItem(OFF, "ja");
    else localStorage.removeItem(OFF);
  } catch {
    // The keys stay as they are.
  }
}
