// Checks a lottery and its draw in the reader's own browser, as docs/lottery-file.md describes them. Nothing
// is sent anywhere. verify(problem.json, lottery.json, draw.json) answers [{ok, what}]: what was checked, or
// a sentence for each thing that is wrong. A file is bytes or text; the draw is null before it is held.

const CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";
const GENESIS = 1692803367; // drand quicknet's round 1, in seconds; then one every third second.
const ROUNDING = 1e-9; // What printed decimals may be off.

// What it says in bokmål. For nynorsk and English see verify-words.js.
export const SENTENCES = {
  json: "{0}: fila er ikke gyldig JSON.",
  size: "{0}: et helt tall er negativt eller for stort.",
  signs: "{0}: en tekst har styretegn eller halve tegn.",
  twice: "{0}: et felt står to ganger på samme sted.",
  missing: "{0} mangler: {1}.",
  unknown: "{0} har et ukjent felt: {1}.",
  shape: "{0} skal være en liste eller et objekt.",
  text: "{0} skal være tekst.",
  name: "{0} skal være et navn uten likhetstegn.",
  whole: "{0} skal være et helt tall.",
  positive: "{0} skal være et helt tall fra 1.",
  share: "{0} skal være et tall fra 0 til 1.",
  fraction: "{0} skal være en brøk fra 0 til 1, forkortet så langt det går.",
  moment: "{0} skal være et tidspunkt som 2027-05-14T10:00:00Z.",
  digits: "{0} skal være sifre.",
  hash: "{0} skal være 64 tegn fra 0-9 og a-f.",
  signature: "{0} skal være 96 tegn fra 0-9 og a-f.",
  weight: "{0} skal være et helt tall eller en brøk.",
  unit: "{0} skal være municipality, application eller seat.",
  bound: "{0} skal være min eller max.",
  status: "{0} skal være ok.",
  municipalities: "problem.json: søknaden {0} har feil i opplysningene om kommunene.",
  rules: "problem.json: en regel står to ganger.",
  applications: "problem.json: en søknad står to ganger på samme sted, eller finnes ikke.",
  mark: "lottery.json har SHA-256 {0}. Det skal være den som er kunngjort.",
  origin: "Søknadene og reglene er de som lotteriet ble laget av.",
  originWrong: "Søknadene og reglene er ikke de som lotteriet ble laget av: SHA-256 er {0}.",
  names: "Alle {0} søknader er med i lotteriet.",
  namesWrong: "«{0}» har ikke de samme søknadene som problem.json: {1}.",
  namesOrder: "«{0}» er ikke sortert.",
  ranges: "De {0} loddene er delt på {1} utvalg.",
  rangeWrong: "Utvalg {0} har lodd {1} til {2}, men skal begynne på {3}.",
  rangesEnd: "Utvalgene slutter på lodd {0}, men skal slutte på {1}.",
  panels: "Hvert utvalg følger reglene og har plass til alle i det.",
  panelOrder: "Utvalg {0} er ikke sortert, eller har en søknad to ganger.",
  panelStranger: "Utvalg {0} har {1}, som ikke er en søknad.",
  least: "Utvalg {0}: {1} er {2}, men skal være minst {3}.",
  most: "Utvalg {0}: {1} er {2}, men skal være høyst {3}.",
  conflict: "Utvalg {0} har {1}, som ikke kan få plass sammen.",
  taken: "Utvalg {0} mangler {1}, som alltid skal være med.",
  tickets: "Hver søknad har like mange lodd som utvalgene den er med i.",
  ticketsWrong: "{0} står med {1} lodd, men er med i utvalg med {2}.",
  chances: "Ingen har en andel av loddene som er mer enn {0} fra sjansen.",
  chanceTwo: "{0} har en annen sjanse som desimaltall enn som brøk.",
  chanceWrong: "{0} har en andel av loddene som er lenger fra sjansen enn avviket som er oppgitt.",
  deviation: "Avviket som er oppgitt, er større enn noen har.",
  levels: "Hver søknad står på trinnet med sin egen sjanse.",
  levelFalls: "Trinn {0} har lavere sjanse enn trinnet før.",
  levelOrder: "Trinn {0} er ikke sortert, eller har en søknad to ganger.",
  levelStranger: "Trinn {0} har {1}, som ikke er en søknad.",
  levelWrong: "{0} står på trinn {1}, men har en annen sjanse.",
  levelReason: "Trinn {0} er begrunnet med en grense som ikke finnes: {1}.",
  levelTimes: "{0} står på {1} trinn, men skal stå på ett.",
  notDrawn: "Trekningen er ikke kontrollert, for draw.json finnes ikke. Før trekningen er det slik.",
  draw: "Trekningen gjelder dette lotteriet.",
  drawWrong: "Trekningen gjelder et annet lotteri: den viser til en annen SHA-256.",
  round: "Runden fra drand er den rette, og det tilfeldige tallet er SHA-256 av signaturen. "
    + "At signaturen er fra drand, er ikke kontrollert her.",
  chain: "Det tilfeldige tallet er ikke fra drand quicknet.",
  roundWrong: "Runden fra drand er {0}, men skal være {1}.",
  randomness: "Det tilfeldige tallet er ikke SHA-256 av signaturen.",
  winner: "Vinnerloddet er {0}, så utvalg {1} får plass.",
  balls: "Kulene viser {0} sifre, men skal vise {1}.",
  ticketWrong: "Vinnerloddet er {0}, men skal være {1}, som er kulene pluss {2}.",
  panelWrong: "Utvalg {0} er trukket ut, men lodd {1} hører til utvalg {2}.",
  admitted: "De som har fått plass, er ikke søknadene i utvalg {0}.",
  reserve: "Reservelista har rett rekkefølge.",
  reserveWrong: "Reservelista har ikke de søknadene som er igjen, i rekkefølgen som trekningen gir.",
};

export async function verify(problemFile, lotteryFile, drawFile, sentences = SENTENCES) {
  const say = ([key, ...facts]) => sentences[key].replace(/\{(\d)\}/g, (_, place) => facts[place]);
  const report = [];
  const note = (right, wrong) => report.push(...(wrong.length
    ? wrong.map((each) => ({ ok: false, what: say(each) })) : [{ ok: true, what: say(right) }]));
  try {
    const problem = readProblem(problemFile);
    const lottery = read("lottery.json", lotteryFile, LOTTERY);
    await checkLottery(note, problem, lottery, bytesOf(lotteryFile));
    if (drawFile === null || drawFile === undefined) note(["notDrawn"], []);
    else await checkDraw(note, problem, lottery, bytesOf(lotteryFile), read("draw.json", drawFile, DRAW));
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    return [{ ok: false, what: say(reason.sentence) }];
  }
  return report;
}

async function checkLottery(note, problem, lottery, bytes) {
  const origin = hex(await sha256(utf8(canonical(problem))));
  note(["mark", hex(await sha256(bytes))], []);
  note(["origin"], origin === lottery.input_sha256 ? [] : [["originWrong", origin]]);
  note(["names", problem.applications.length], [...wrongNames(problem, lottery)]);
  note(["ranges", lottery.tickets, lottery.panels.length], [...wrongRanges(lottery)]);
  note(["panels"], [...wrongPanels(problem, lottery)]);
  note(["tickets"], [...wrongTickets(lottery)]);
  note(["chances", withComma(lottery.deviation)], [...wrongChances(lottery)]);
  note(["levels"], [...wrongLevels(problem, lottery)]);
}

async function checkDraw(note, problem, lottery, bytes, draw) {
  note(["draw"], draw.lottery_sha256 === hex(await sha256(bytes)) ? [] : [["drawWrong"]]);
  note(["round"], await wrongRound(draw));
  note(["winner", draw.ticket, draw.panel], await wrongWinner(lottery, bytes, draw));
  note(["reserve"], await wrongReserve(problem, bytes, draw));
}

// ---- The lottery: each function yields a sentence for everything that is wrong ----

// The text whose SHA-256 stands for the problem.
function canonical(problem) {
  const { capacity, rules, applications, conflicts, taken } = problem;
  const lines = (kind, rows) => rows.map((row) => [kind, ...row].join("\t") + "\n")
    .sort(byCodePoint).join("");
  const features = (member) => [...member].filter(([name]) => name !== "municipality")
    .map(([name, value]) => `${name}=${value}`).sort(byCodePoint);
  return lines("capacity", [[capacity.min, capacity.max]])
    + lines("rule", rules.map((r) => [r.feature, r.value, r.unit, r.min, r.max === null ? "-" : r.max]))
    + lines("application", applications.map((each) => [each.id, each.seats]))
    + lines("member", applications.flatMap((each) => each.members.map(
      (member) => [each.id, member.get("municipality"), ...features(member)])))
    + lines("conflict", conflicts.map((group) => [...group].sort(byCodePoint)))
    + lines("taken", taken.map((each) => [each]));
}

function* wrongNames(problem, lottery) {
  const ids = new Set(problem.applications.map((each) => each.id));
  for (const field of ["probability", "exact", "tickets_of"]) {
    if (lottery[field] === null) continue;
    const names = [...lottery[field].keys()];
    const strange = [...names.filter((each) => !ids.has(each)),
      ...[...ids].filter((each) => !lottery[field].has(each))].sort(byCodePoint);
    if (strange.length) yield ["namesWrong", field, strange[0]];
    else if (!isSorted(names)) yield ["namesOrder", field];
  }
}

function* wrongRanges(lottery) {
  let expected = 0;
  for (const [place, { first, last }] of lottery.panels.entries()) {
    if (first !== expected || last < first) yield ["rangeWrong", place + 1, first, last, expected];
    expected = last + 1;
  }
  if (expected !== lottery.tickets) yield ["rangesEnd", expected - 1, lottery.tickets - 1];
}

// The capacity first, then the rules.
function boundsOf(problem) {
  return [{ label: "seats", ...problem.capacity },
    ...problem.rules.map((rule) => ({ label: `${rule.feature}=${rule.value}/${rule.unit}`, ...rule }))];
}

// What one application adds to each of the bounds that it touches.
function countsOf(application, rules) {
  const counts = [[0, application.seats]];
  rules.forEach((rule, place) => {
    const members = application.members.filter((member) => member.get(rule.feature) === rule.value).length;
    const amount = { municipality: members, application: 1, seat: application.seats }[rule.unit];
    if (members) counts.push([place + 1, amount]);
  });
  return counts;
}

function* wrongPanels(problem, lottery) {
  const counts = new Map(problem.applications.map((each) => [each.id, countsOf(each, problem.rules)]));
  const bounds = boundsOf(problem);
  for (const [place, { applications }] of lottery.panels.entries()) {
    const panel = place + 1;
    const members = new Set(applications);
    if (!isSorted(applications)) yield ["panelOrder", panel];
    for (const each of [...members].filter((id) => !counts.has(id)).sort(byCodePoint)) {
      yield ["panelStranger", panel, each];
    }
    const sums = bounds.map(() => 0);
    for (const each of members) {
      for (const [bound, amount] of counts.get(each) ?? []) sums[bound] += amount;
    }
    for (const [number, { label, min, max }] of bounds.entries()) {
      if (sums[number] < min) yield ["least", panel, label, sums[number], min];
      if (max !== null && sums[number] > max) yield ["most", panel, label, sums[number], max];
    }
    for (const group of problem.conflicts) {
      const together = group.filter((each) => members.has(each)).sort(byCodePoint);
      if (together.length > 1) yield ["conflict", panel, together.join(", ")];
    }
    for (const each of [...problem.taken].sort(byCodePoint)) {
      if (!members.has(each)) yield ["taken", panel, each];
    }
  }
}

function* wrongTickets(lottery) {
  const held = new Map();
  for (const { first, last, applications } of lottery.panels) {
    for (const each of new Set(applications)) held.set(each, (held.get(each) ?? 0) + last - first + 1);
  }
  for (const [each, stated] of lottery.tickets_of) {
    if (stated !== (held.get(each) ?? 0)) yield ["ticketsWrong", each, stated, held.get(each) ?? 0];
  }
}

function* wrongChances(lottery) {
  let largest = 0;
  for (const [each, stated] of lottery.probability) {
    const exact = lottery.exact?.get(each);
    const chance = exact ? decimal(exact) : stated;
    const part = (lottery.tickets_of.get(each) ?? 0) / lottery.tickets;
    if (Math.abs(chance - stated) > ROUNDING) yield ["chanceTwo", each];
    largest = Math.max(largest, Math.abs(part - chance));
    if (Math.abs(part - chance) > lottery.deviation + ROUNDING) yield ["chanceWrong", each];
  }
  if (lottery.deviation > largest + ROUNDING) yield ["deviation"];
}

function* wrongLevels(problem, lottery) {
  const bounds = new Set(boundsOf(problem).map(({ label }) => `min ${label}`));
  boundsOf(problem).filter(({ max }) => max !== null).forEach(({ label }) => bounds.add(`max ${label}`));
  problem.conflicts.forEach((group) => bounds.add(`max one of ${[...group].sort(byCodePoint).join(", ")}`));
  const times = new Map(problem.applications.map((each) => [each.id, 0]));
  let before = 0;
  for (const [place, { value, exact, applications, binding }] of lottery.levels.entries()) {
    const level = place + 1;
    if (value < before) yield ["levelFalls", level];
    before = value;
    if (!isSorted(applications)) yield ["levelOrder", level];
    for (const each of applications) {
      if (!times.has(each)) {
        yield ["levelStranger", level, each];
        continue;
      }
      times.set(each, times.get(each) + 1);
      const own = lottery.exact?.get(each);
      const alike = own?.above === exact?.above && own?.below === exact?.below;
      if (lottery.probability.get(each) !== value || !alike) yield ["levelWrong", each, level];
    }
    for (const { rule, bound } of binding) {
      const known = `${bound} ${rule}`;
      if (!bounds.has(known) && !known.startsWith("max whole panels: ")) yield ["levelReason", level, rule];
    }
  }
  for (const [each, number] of times) {
    if (number !== 1) yield ["levelTimes", each, number];
  }
}

// ---- The draw ----

async function wrongRound({ held_at, beacon }) {
  const round = Math.ceil((Date.parse(held_at) / 1000 + 600 - GENESIS) / 3) + 1;
  const wrong = [];
  if (beacon.chain !== CHAIN) wrong.push(["chain"]);
  if (beacon.round !== round) wrong.push(["roundWrong", beacon.round, round]);
  if (hex(await sha256(fromHex(beacon.signature))) !== beacon.randomness) wrong.push(["randomness"]);
  return wrong;
}

async function wrongWinner(lottery, bytes, { balls, beacon, ticket, panel, admitted }) {
  const digits = String(lottery.tickets - 1).length;
  const tickets = BigInt(lottery.tickets);
  const added = BigInt("0x" + hex(await sha256(bytes, fromHex(beacon.randomness)))) % tickets;
  const winner = Number((BigInt(balls.slice(0, digits)) + added) % tickets);
  const place = lottery.panels.findIndex(({ first, last }) => first <= winner && winner <= last);
  const wrong = [];
  if (balls.length !== digits) wrong.push(["balls", balls.length, digits]);
  if (ticket !== winner) wrong.push(["ticketWrong", ticket, winner, added]);
  if (place >= 0 && panel !== place + 1) wrong.push(["panelWrong", panel, winner, place + 1]);
  if (place >= 0 && !same(admitted, lottery.panels[place].applications)) wrong.push(["admitted", place + 1]);
  return wrong;
}

async function wrongReserve(problem, bytes, { balls, beacon, admitted, reserve }) {
  const seed = await sha256(bytes, fromHex(beacon.randomness), utf8(balls));
  const inside = new Set(admitted);
  const outside = problem.applications.map((each) => each.id).filter((id) => !inside.has(id));
  const lots = await Promise.all(outside.map(async (id) => ({ id, lot: hex(await sha256(seed, utf8(id))) })));
  lots.sort((a, b) => byCodePoint(a.lot, b.lot));
  return same(reserve, lots.map((each) => each.id)) ? [] : [["reserveWrong"]];
}

// ---- Reading: the shapes of the three files, and JSON with less freedom than usual ----

class Unreadable extends Error {
  constructor(...sentence) {
    super(sentence[0]);
    this.sentence = sentence;
  }
}

const isText = (value) => typeof value === "string";
const isWhole = (value) => typeof value === "bigint";
const like = (key, pattern) => ({ key, test: (value) => isText(value) && pattern.test(value) });
const orNull = (kind) => ({ orNull: kind });

const TEXT = like("text", /^/);
const ID = like("text", /[^]/);
const NAME = like("name", /^[^=]+$/);
const WHOLE = { key: "whole", test: isWhole, become: Number };
const POSITIVE = { key: "positive", test: (value) => isWhole(value) && value > 0n, become: Number };
const SHARE = { key: "share", become: Number,
  test: (value) => (isWhole(value) || typeof value === "number") && value >= 0 && value <= 1 };
const HASH = like("hash", /^[0-9a-f]{64}$/);
const ratio = (value) => ({ above: BigInt(value.split("/")[0]), below: BigInt(value.split("/")[1] ?? 1) });
const FRACTION = { key: "fraction", become: ratio, test: (value) => isText(value)
  && /^[0-9]{1,4000}(\/[0-9]{1,4000})?$/.test(value) && ratio(value).above <= ratio(value).below
  && lowest(ratio(value)) === value };
const MOMENT = { key: "moment", test: (value) => isText(value)
  && /^\d{4}(-\d\d){2}T(\d\d:){2}\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value))
  && new Date(value).toISOString() === value.replace("Z", ".000Z") };

const PROBLEM = {
  capacity: { min: WHOLE, max: WHOLE },
  rules: [{ feature: NAME, value: TEXT, min: WHOLE, max: orNull(WHOLE),
    unit: like("unit", /^(municipality|application|seat)$/) }],
  applications: [{ id: ID, seats: POSITIVE, members: [{ "*": TEXT }] }],
  conflicts: [[ID]],
  taken: [ID],
};
const LOTTERY = {
  status: like("status", /^ok$/), engine: TEXT, input_sha256: HASH, tickets: POSITIVE, deviation: SHARE,
  probability: { "*": SHARE }, exact: orNull({ "*": FRACTION }), tickets_of: { "*": WHOLE },
  levels: [{ value: SHARE, exact: orNull(FRACTION), applications: [ID],
    binding: [{ rule: TEXT, bound: like("bound", /^(min|max)$/), weight: like("weight", /^[1-9][0-9]*(\/[1-9][0-9]*)?$/) }] }],
  panels: [{ first: WHOLE, last: WHOLE, applications: [ID] }],
};
const DRAW = {
  lottery_sha256: HASH, held_at: MOMENT, balls: like("digits", /^[0-9]+$/), ticket: WHOLE, panel: POSITIVE,
  beacon: { chain: HASH, round: POSITIVE, randomness: HASH, signature: like("signature", /^[0-9a-f]{96}$/) },
  admitted: [ID], reserve: [ID],
};

function readProblem(file) {
  const found = parse("problem.json", file);
  const known = found instanceof Map ? new Map([["conflicts", []], ["taken", []], ...found]) : found;
  const problem = fit("problem.json", known, PROBLEM);
  const ids = problem.applications.map((each) => each.id);
  for (const { id, members } of problem.applications) {
    const right = (member) => member.has("municipality") && [...member.keys()].every(NAME.test);
    if (!members.length || !members.every(right)) throw new Unreadable("municipalities", id);
  }
  const labels = boundsOf(problem).map(({ label }) => label);
  if (new Set(labels).size < labels.length) throw new Unreadable("rules");
  const all = new Set(ids);
  for (const group of [ids, problem.taken, ...problem.conflicts]) {
    const right = new Set(group).size === group.length && group.every((id) => all.has(id));
    if (!right) throw new Unreadable("applications");
  }
  return problem;
}

function read(name, file, shape) {
  return fit(name, parse(name, file), shape);
}

// The value as its shape says: a kind, orNull(shape), [each], {"*": each} (a Map) or {field: shape}.
function fit(where, value, shape) {
  if (shape.orNull) return value === null ? null : fit(where, value, shape.orNull);
  if (shape.test) {
    if (!shape.test(value)) throw new Unreadable(shape.key, where);
    return shape.become ? shape.become(value) : value;
  }
  const list = Array.isArray(shape);
  if (list ? !Array.isArray(value) : !(value instanceof Map)) throw new Unreadable("shape", where);
  const inside = (key, kind) => [key, fit(`${where}, ${key}`, value.get(key), kind)];
  if (list) return value.map((each, place) => fit(`${where} nr. ${place + 1}`, each, shape[0]));
  if (shape["*"]) return new Map([...value.keys()].map((key) => inside(key, shape["*"])));
  const missing = Object.keys(shape).find((key) => !value.has(key));
  if (missing) throw new Unreadable("missing", where, missing);
  const unknown = [...value.keys()].find((key) => !Object.hasOwn(shape, key));
  // A problem may have other fields as well; they are somebody else's.
  if (unknown !== undefined && !where.startsWith("problem.json")) throw new Unreadable("unknown", where, unknown);
  return Object.fromEntries(Object.keys(shape).map((key) => inside(key, shape[key])));
}

const TOKEN = new RegExp(String.raw`[ \t\n\r]*([{}\[\],:]|true|false|null`
  + String.raw`|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?`
  + String.raw`|"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*")`, "y");

// JSON.parse lets a key stand twice, and cannot tell 1 from 1.0. Here objects become Maps, and whole numbers
// BigInts.
function parse(name, file) {
  const fault = (key) => { throw new Unreadable(key, name); };
  let source;
  let at = 0;
  let token;

  function step() {
    const was = token;
    TOKEN.lastIndex = at;
    token = TOKEN.exec(source)?.[1] ?? "";
    at = token ? TOKEN.lastIndex : at;
    return was;
  }

  function items(end, item) {
    if (token === end) return step();
    for (;;) {
      item();
      const mark = step();
      if (mark === end) return mark;
      if (mark !== ",") fault("json");
    }
  }

  function text(quoted) {
    if (quoted[0] !== "\"") fault("json");
    const found = JSON.parse(quoted);
    if (/[\p{Cc}\p{Cs}]/u.test(found)) fault("signs");
    return found.normalize("NFC");
  }

  function value() {
    const first = step();
    const found = first === "{" ? new Map() : [];
    if (first === "{") {
      items("}", () => {
        const key = text(step());
        if (step() !== ":") fault("json");
        if (found.has(key)) fault("twice");
        found.set(key, value());
      });
      return found;
    }
    if (first === "[") {
      items("]", () => found.push(value()));
      return found;
    }
    if (/^-?\d+$/.test(first)) {
      return /^\d{1,13}$/.test(first) && BigInt(first) <= 10n ** 12n ? BigInt(first) : fault("size");
    }
    if (/^[-\d]/.test(first)) return Number(first);
    return ["true", "false", "null"].includes(first) ? JSON.parse(first) : text(first);
  }

  try {
    source = textOf(file);
    step();
    const found = value();
    return token === "" && /^[ \t\n\r]*$/.test(source.slice(at)) ? found : fault("json");
  } catch (reason) {
    if (reason instanceof RangeError) fault("json"); // It is nested too deeply to follow.
    throw reason;
  }
}

// ---- Small things ----

function textOf(file) {
  try {
    return isText(file) ? file : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    return ""; // It is not UTF-8, and so not JSON.
  }
}

const utf8 = (text) => new TextEncoder().encode(text);
const bytesOf = (file) => isText(file) ? utf8(file) : new Uint8Array(file);
const hex = (bytes) => [...bytes].map((each) => each.toString(16).padStart(2, "0")).join("");
const fromHex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
const decimal = ({ above, below }) => Number(above * 10n ** 18n / below) / 1e18;
const withComma = (value) => value.toFixed(12).replace(/\.?0+$/, "").replace(".", ",");
const same = (one, other) => one.length === other.length && one.every((each, place) => each === other[place]);
const isSorted = (texts) => texts.every((each, place) => !place || byCodePoint(texts[place - 1], each) < 0);

// The fraction as it is written when it cannot be shortened.
function lowest({ above, below }) {
  let [divisor, rest] = [below, above];
  while (rest) [divisor, rest] = [rest, divisor % rest];
  return below === divisor ? `${above / divisor}` : `${above / divisor}/${below / divisor}`;
}

async function sha256(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  parts.reduce((at, each) => (whole.set(each, at), at + each.length), 0);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}

// JavaScript itself compares 16-bit units, which puts 😀 before ﬁ.
function byCodePoint(one, other) {
  for (let place = 0; place < one.length && place < other.length; place++) {
    if (one[place] !== other[place]) return one.codePointAt(place) - other.codePointAt(place);
  }
  return one.length - other.length;
}
