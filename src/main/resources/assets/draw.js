// Runs a published draw again in the reader's own browser, with the files as they are published.

import { verify } from "./verify.js";
import { ENGLISH, NYNORSK } from "./verify-words.js";

const button = document.querySelector("[data-verify]");
const report = document.querySelector("[data-report]");

async function file(name) {
  const link = [...document.querySelectorAll("[data-files] a")].find((each) => each.textContent === name);
  return link ? new Uint8Array(await (await fetch(link.href)).arrayBuffer()) : null;
}

function tell(lines) {
  report.replaceChildren(...lines.map(({ ok, what }) => {
    const line = document.createElement("li");
    line.textContent = `${ok === true ? "✓" : ok === false ? "✗" : "–"} ${what}`;
    return line;
  }));
}

if (button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      const files = await Promise.all(["problem.json", "lottery.json", "draw.json"].map(file));
      tell(await verify(...files, { nn: NYNORSK, en: ENGLISH }[button.dataset.verify]));
    } catch {
      tell([{ ok: false, what: button.dataset.failed }]);
    }
  });
}
