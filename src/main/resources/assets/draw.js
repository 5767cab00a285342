// Runs a published draw again in the reader's own browser, with the files as they are published.

import { verify } from "./verify.js";
import { ENGLISH, NYNORSK } from "./verify-words.js";

const button = document.querySelector("[data-verify]");
const report = document.querySelector("[data-report]");

async function file(name, list = document.querySelector("[data-files]")) {
  const link = [...list.querySelectorAll("a")].find((each) => each.textContent === name);
  return link ? new Uint8Array(await (await fetch(link.href)).arrayBuffer()) : null;
}

async function redraw(list) {
  const [problem, lottery, drawn] = await Promise.all(["problem.json", "lottery.json", "redraw.json"]
    .map((name) => file(name, list)));
  return { problem, lottery, redraw: drawn };
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
      const files = await Promise.all(["problem.json", "lottery.json", "draw.json"].map((name) => file(name)));
      const redraws = await Promise.all([...document.querySelectorAll("[data-redraw]")].map(redraw));
      tell(await verify(...files, { nn: NYNORSK, en: ENGLISH }[button.dataset.verify], redraws));
    } catch {
      tell([{ ok: false, what: button.dataset.failed }]);
    }
  });
}
