// Checks a lottery and its draw in the reader's own browser, as docs/lottery-file.md describes them. Nothing
// is sent anywhere. verify(problem.json, lottery.json, draw.json) answers [{ok, what}]: what was checked, or
// a sentence for each thing that is wrong; ok is null for what was not checked. A file is bytes or text; the
// draw is null before it is held. Each new draw after it is {problem, lottery, redraw}.

const CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";
// The demo school's own: anybody can compute it, so it proves nothing.
const DEMO = "c1c375e5894033ff564f5c9d7404d2ea291afb1aace21029080d8810f089a4ca";
const GENESIS = 1692803367; // drand quicknet's round 1, in seconds; then one every third second.
const ROUNDING = { above: 1n, below: 10n ** 9n }; // What printed decimals may be off.

// What it says in bokmål. For nynorsk and English see verify-words.js.
export const SENTENCES = {
  json: "{0}: fila er ikke gyldig JSON.",
  utf8: "{0}: fila er ikke i UTF-8. Lagre fila som UTF-8 uten BOM.",
  bom: "{0}: fila begynner med et usynlig merke (BOM). Lagre fila som UTF-8 uten BOM.",
  signs: "{0}: en tekst har styretegn eller halve tegn. Skriv teksten på nytt.",
  hidden: "{0}: «{1}» har et usynlig tegn ({2}). Skriv teksten på nytt uten tegnet.",
  spaces: "{0}: «{1}» har feil mellomrom. Bruk ett vanlig mellomrom mellom ord, og ingen foran eller bak.",
  twice: "{0}: et felt står to ganger på samme sted.",
  missing: "{0} mangler: {1}.",
  unknown: "{0} har et ukjent felt: {1}.",
  shape: "{0} skal være en liste eller et objekt.",
  text: "{0} skal være tekst.",
  name: "{0} skal være et navn uten likhetstegn.",
  whole: "{0} skal være et helt tall fra {1} til {2}.",
  share: "{0} skal være et tall fra 0 til 1 med høyst 12 desimaler.",
  fraction: "{0} skal være en brøk fra 0 til 1, forkortet så langt det går.",
  moment: "{0} skal være et tidspunkt som 2027-05-14T10:00:00Z.",
  digits: "{0} skal være sifre.",
  hash: "{0} skal være 64 tegn fra 0-9 og a-f.",
  signature: "{0} skal være 96 tegn fra 0-9 og a-f.",
  weight: "{0} skal være et helt tall over 0 eller en brøk, med høyst 4000 sifre i hvert tall.",
  unit: "{0} skal være municipality, application eller seat.",
  bound: "{0} skal være min eller max.",
  status: "{0} skal være ok.",
  municipalities: "problem.json: søknaden {0} har feil i opplysningene om kommunene.",
  limits: "problem.json: {0} kan ikke være både minst {1} og høyst {2}.",
  group: "problem.json: en gruppe i «conflicts» er tom.",
  rules: "problem.json: regelen {0} står to ganger.",
  idTwice: "problem.json: søknaden {1} står to ganger i «{0}».",
  idUnknown: "problem.json: «{0}» har {1}, som ikke er en søknad.",
  explanation: "lottery.json er ikke et lotteri, men en forklaring på hvorfor det ikke blir noe.",
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
  stopped: "Resten er ikke kontrollert, for den bygger på det som er galt.",
  notDrawn: "Trekningen er ikke kontrollert, for draw.json finnes ikke. Før trekningen er det slik.",
  draw: "Trekningen gjelder dette lotteriet.",
  drawWrong: "Trekningen gjelder et annet lotteri: den viser til en annen SHA-256.",
  round: "Runden fra drand er den rette, og det tilfeldige tallet er SHA-256 av signaturen. "
    + "At signaturen er fra drand, er ikke kontrollert her.",
  demo: "Dette er en øvelse i demoskolen: tallet er ikke fra drand, og alle kunne regne det ut på forhånd.",
  chain: "Det tilfeldige tallet er ikke fra drand quicknet.",
  roundWrong: "Runden fra drand er {0}, men skal være {1}.",
  randomness: "Det tilfeldige tallet er ikke SHA-256 av signaturen.",
  winner: "Vinnerloddet er {0}, så utvalg {1} får plass.",
  balls: "Kulene viser {0} sifre, men skal vise {1}.",
  ticketWrong: "Vinnerloddet er {0}, men skal være {1}, som er kulene pluss {2}.",
  panelWrong: "Utvalg {0} er trukket ut, men lodd {1} hører til utvalg {2}.",
  admitted: "De som har fått plass, er ikke søknadene i utvalg {0}.",
  reserve: "Ventelista har rett rekkefølge.",
  reserveWrong: "Ventelista har ikke de søknadene som er igjen, i rekkefølgen som trekningen gir.",
  redraw: "Ny trekning {0} følger reglene og den første trekningen: lodd {1}, utvalg {2}.",
  redrawNew: "Ny trekning {0} har noe som ikke var med i den første trekningen: {1}.",
  redrawAlone: "Ny trekning {0} skulle ikke vært holdt, for {1} kunne fått plassen alene.",
  redrawOrigin: "Ny trekning {0} har et lotteri som er laget av noe annet.",
  redrawLottery: "Ny trekning {0} gjelder et annet lotteri: den viser til en annen SHA-256.",
  redrawTicket: "Ny trekning {0} har lodd {1}, men skal ha lodd {2}.",
  redrawAdmitted: "Ny trekning {0} gir plass til andre enn dem i utvalg {1}, som lodd {2} hører til.",
  redrawWrong: "Ny trekning {0}: {1}",
};

export async function verify(problemFile, lotteryFile, drawFile, sentences = SENTENCES, redraws = []) {
  const say = ([key, ...facts]) => sentences[key].replace(/\{(\d)\}/g, (_, place) => facts[place]);
  const report = [];
  // Whether it is right; where it is not, what rests on it says nothing and is not checked.
  const note = (right, wrong) => {
    report.push(...(wrong.length
      ? wrong.map((each) => ({ ok: false, what: say(each) })) : [{ ok: true, what: say(right) }]));
    return !wrong.length;
  };
  const skip = (reason) => report.push({ ok: null, what: say([reason]) });
  try {
    const problem = readProblem(problemFile);
    const lottery = read("lottery.json", lotteryFile, LOTTERY);
    if (!await checkLottery(note, problem, lottery, bytesOf(lotteryFile))) skip("stopped");
    else if (drawFile === null || drawFile === undefined) skip("notDrawn");
    else {
      const draw = read("draw.json", drawFile, DRAW);
      const sound = await checkDraw(note, skip, problem, lottery, bytesOf(lotteryFile), draw)
        && await checkRedraws(note, say, problem, bytesOf(lotteryFile), draw, redraws);
      if (!sound) skip("stopped");
    }
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    return [{ ok: false, what: say(reason.sentence) }];
  }
  return report;
}

// Whether a draw can be checked with it.
async function checkLottery(note, problem, lottery, bytes) {
  const origin = hex(await sha256(utf8(canonical(problem))));
  note(["mark", hex(await sha256(bytes))], []);
  if (!note(["origin"], origin === lottery.input_sha256 ? [] : [["originWrong", origin]])
    || !note(["names", problem.applications.length], [...wrongNames(problem, lottery)])) return false;
  note(["panels"], [...wrongPanels(problem, lottery)]);
  note(["levels"], [...wrongLevels(problem, lottery)]);
  if (!note(["ranges", lottery.tickets, lottery.panels.length], [...wrongRanges(lottery)])) return false;
  if (note(["tickets"], [...wrongTickets(lottery)])) {
    note(["chances", withComma(lottery.deviation)], [...wrongChances(lottery)]);
  }
  return true;
}

// Whether everything but the reserve is right.
async function checkDraw(note, skip, problem, lottery, bytes, draw) {
  const noteRound = (wrong, demo) => {
    if (wrong.length || !demo) return note(["round"], wrong);
    skip("demo");
    return true;
  };
  const sound = note(["draw"], draw.lottery_sha256 === hex(await sha256(bytes)) ? [] : [["drawWrong"]])
    && noteRound(await wrongRound(draw), draw.beacon.chain === DEMO)
    && note(["winner", draw.ticket, draw.panel], await wrongWinner(lottery, bytes, draw));
  if (sound) note(["reserve"], await wrongReserve(problem, bytes, draw));
  return sound;
}

// Whether every new draw is right. Each is of what was left then, with a ticket that follows from the first.
async function checkRedraws(note, say, first, bytes, { balls, beacon }, redraws) {
  const seed = await sha256(bytes, fromHex(beacon.randomness), utf8(balls));
  for (const [place, files] of redraws.entries()) {
    const number = place + 1;
    const problem = readProblem(files.problem);
    const lottery = read("lottery.json", files.lottery, LOTTERY);
    const drawn = read("redraw.json", files.redraw, REDRAW);
    const origin = hex(await sha256(utf8(canonical(problem))));
    const prefixed = (wrong) => [...wrong].map((each) => ["redrawWrong", number, say(each)]);
    let wrong = [...wrongStart(number, first, problem)];
    if (!wrong.length && origin !== lottery.input_sha256) wrong = [["redrawOrigin", number]];
    for (const step of [wrongNames, wrongPanels, wrongLevels]) {
      if (!wrong.length) wrong = prefixed(step(problem, lottery));
    }
    for (const step of [wrongRanges, wrongTickets, wrongChances]) {
      if (!wrong.length) wrong = prefixed(step(lottery));
    }
    if (!wrong.length) wrong = await wrongNext(number, seed, lottery, bytesOf(files.lottery), drawn);
    if (!note(["redraw", number, drawn.ticket, drawn.panel], wrong)) return false;
  }
  return true;
}

// Nothing may be new, but some may have gone; and nobody alone may have been able to take a place.
function* wrongStart(number, first, problem) {
  const text = (members) => members.map((each) => JSON.stringify([...each].sort()));
  const rules = new Set(first.rules.map((each) => JSON.stringify(each)));
  const before = new Map(first.applications.map((each) => [each.id, each]));
  if (JSON.stringify(problem.capacity) !== JSON.stringify(first.capacity)) {
    yield ["redrawNew", number, "capacity"];
  }
  for (const [place, rule] of problem.rules.entries()) {
    if (!rules.has(JSON.stringify(rule))) yield ["redrawNew", number, boundsOf(problem)[place + 1].label];
  }
  for (const { id, seats, members } of problem.applications) {
    const was = before.get(id);
    const known = was && was.seats === seats && text(members).every((each) => text(was.members).includes(each));
    if (!known) yield ["redrawNew", number, id];
  }
  const waiting = problem.applications.map((each) => each.id).filter((id) => !problem.taken.includes(id));
  const alone = waiting.sort(byCodePoint).find((id) => {
    const applications = [...problem.taken, id].sort(byCodePoint);
    return wrongPanels(problem, { panels: [{ applications }] }).next().done;
  });
  if (alone !== undefined) yield ["redrawAlone", number, alone];
}

async function wrongNext(number, seed, lottery, bytes, { lottery_sha256, ticket, panel, admitted }) {
  if (lottery_sha256 !== hex(await sha256(bytes))) return [["redrawLottery", number]];
  const digest = BigInt("0x" + hex(await sha256(seed, utf8(`replacement${number}`))));
  const right = Number(digest % BigInt(lottery.tickets));
  if (ticket !== right) return [["redrawTicket", number, ticket, right]];
  const place = lottery.panels.findIndex(({ first, last }) => first <= right && right <= last);
  return panel === place + 1 && same(admitted, lottery.panels[place].applications) ? []
    : [["redrawAdmitted", number, place + 1, right]];
}

// ---- The lottery: each function yields a sentence for everything that is wrong ----

// The text whose SHA-256 stands for the problem.
function canonical(problem) {
  const { capacity, rules, applications, conflicts, taken } = problem;
  const lines = (kind, rows) => rows.map((row) => [kind, ...row.map((each) => each ?? "-")].join("\t"))
    .sort(byCodePoint).map((line) => line + "\n").join("");
  const features = (member) => [...member].filter(([name]) => name !== "municipality")
    .map(([name, value]) => `${name}=${value}`).sort(byCodePoint);
  return lines("capacity", [[capacity.min, capacity.max]])
    + lines("rule", rules.map((r) => [r.feature, r.value, r.unit, r.min, r.max]))
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
  let largest = ratio("0");
  for (const [each, stated] of lottery.probability) {
    const chance = lottery.exact?.get(each) ?? stated;
    const part = { above: BigInt(lottery.tickets_of.get(each) ?? 0), below: BigInt(lottery.tickets) };
    const off = distance(part, chance);
    if (isMore(distance(chance, stated), ROUNDING)) yield ["chanceTwo", each];
    if (isMore(off, largest)) largest = off;
    if (isMore(off, plus(lottery.deviation, ROUNDING))) yield ["chanceWrong", each];
  }
  if (isMore(lottery.deviation, plus(largest, ROUNDING))) yield ["deviation"];
}

function* wrongLevels(problem, lottery) {
  const bounds = new Set(boundsOf(problem).map(({ label }) => `min ${label}`));
  boundsOf(problem).filter(({ max }) => max !== null).forEach(({ label }) => bounds.add(`max ${label}`));
  problem.conflicts.forEach((group) => bounds.add(`max one of ${[...group].sort(byCodePoint).join(", ")}`));
  const times = new Map(problem.applications.map((each) => [each.id, 0]));
  let before = { value: ratio("0"), exact: null };
  for (const [place, { value, exact, applications, binding }] of lottery.levels.entries()) {
    const level = place + 1;
    const falls = exact && before.exact && isMore(before.exact, exact);
    if (isMore(before.value, value) || falls) yield ["levelFalls", level];
    before = { value, exact };
    if (!isSorted(applications)) yield ["levelOrder", level];
    for (const each of applications) {
      if (!times.has(each)) {
        yield ["levelStranger", level, each];
        continue;
      }
      times.set(each, times.get(each) + 1);
      const alike = isEqual(lottery.probability.get(each), value) && isEqual(lottery.exact?.get(each), exact);
      if (!alike) yield ["levelWrong", each, level];
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
  const round = Math.max(1, Math.ceil((Date.parse(held_at) / 1000 + 600 - GENESIS) / 3) + 1);
  const wrong = [];
  if (beacon.chain !== CHAIN && beacon.chain !== DEMO) return [["chain"]];
  if (beacon.round !== round) wrong.push(["roundWrong", beacon.round, round]);
  if (hex(await sha256(fromHex(beacon.signature))) !== beacon.randomness) wrong.push(["randomness"]);
  return wrong;
}

async function wrongWinner(lottery, bytes, { balls, beacon, ticket, panel, admitted }) {
  const digits = String(lottery.tickets - 1).length;
  const tickets = BigInt(lottery.tickets);
  if (balls.length !== digits) return [["balls", balls.length, digits]];
  const added = BigInt("0x" + hex(await sha256(bytes, fromHex(beacon.randomness)))) % tickets;
  const winner = Number((BigInt(balls) + added) % tickets);
  if (ticket !== winner) return [["ticketWrong", ticket, winner, added]];
  const place = lottery.panels.findIndex(({ first, last }) => first <= winner && winner <= last);
  if (panel !== place + 1) return [["panelWrong", panel, winner, place + 1]];
  return same(admitted, lottery.panels[place].applications) ? [] : [["admitted", place + 1]];
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
// A number, as its digits stand in the file.
class Digits {
  constructor(digits) {
    this.digits = digits;
  }
}

// A kind of value: the sentence and its facts when it is not so, and what the value stands for when it is.
const like = (key, pattern) => ({ key, test: (value) => isText(value) && pattern.test(value) });
const number = (key, pattern, become, test = () => true, ...facts) => ({ key, facts,
  test: (value) => value instanceof Digits && pattern.test(value.digits) && test(become(value.digits)),
  become: (value) => become(value.digits) });
const whole = (least, most) => number("whole", /^(0|[1-9]\d{0,12})$/, Number,
  (value) => least <= value && value <= most, least, most);
const orNull = (kind) => ({ orNull: kind });

const TEXT = like("text", /^/);
const ID = like("text", /[^]/);
const NAME = like("name", /^[^=]+$/);
const BOUND = whole(0, 1e9);
const WHOLE = whole(0, 1e12);
const POSITIVE = whole(1, 1e12);
const SHARE = number("share", /^(0(\.\d{1,12})?|1(\.0{1,12})?)$/, decimal);
const HASH = like("hash", /^[0-9a-f]{64}$/);
const FRACTION = { key: "fraction", become: ratio, test: (value) => isText(value)
  && /^[0-9]{1,4000}(\/[1-9][0-9]{0,3999})?$/.test(value) && ratio(value).above <= ratio(value).below
  && lowest(ratio(value)) === value };
const WEIGHT = like("weight", /^[1-9][0-9]{0,3999}(\/[1-9][0-9]{0,3999})?$/);
const MOMENT = { key: "moment", test: (value) => isText(value)
  && /^[1-9]\d{3}(-\d\d){2}T(\d\d:){2}\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value))
  && new Date(value).toISOString() === value.replace("Z", ".000Z") };

const PROBLEM = {
  capacity: { min: BOUND, max: orNull(BOUND) },
  rules: [{ feature: NAME, value: TEXT, min: BOUND, max: orNull(BOUND),
    unit: like("unit", /^(municipality|application|seat)$/) }],
  applications: [{ id: ID, seats: whole(1, 1e6), members: [{ "*": TEXT }] }],
  conflicts: [[ID]],
  taken: [ID],
};
const LOTTERY = {
  status: like("status", /^ok$/), engine: TEXT, input_sha256: HASH, tickets: POSITIVE, deviation: SHARE,
  probability: { "*": SHARE }, exact: orNull({ "*": FRACTION }), tickets_of: { "*": WHOLE },
  levels: [{ value: SHARE, exact: orNull(FRACTION), applications: [ID],
    binding: [{ rule: TEXT, bound: like("bound", /^(min|max)$/), weight: WEIGHT }] }],
  panels: [{ first: WHOLE, last: WHOLE, applications: [ID] }],
};
const DRAW = {
  lottery_sha256: HASH, held_at: MOMENT, balls: like("digits", /^[0-9]+$/), ticket: WHOLE, panel: POSITIVE,
  beacon: { chain: HASH, round: POSITIVE, randomness: HASH, signature: like("signature", /^[0-9a-f]{96}$/) },
  admitted: [ID], reserve: [ID],
};

const REDRAW = { lottery_sha256: HASH, ticket: WHOLE, panel: POSITIVE, admitted: [ID] };

function readProblem(file) {
  const found = parse("problem.json", file);
  const known = found instanceof Map ? new Map([["conflicts", []], ["taken", []], ...found]) : found;
  const problem = fit("problem.json", known, PROBLEM);
  const ids = problem.applications.map((each) => each.id);
  for (const { id, members } of problem.applications) {
    const right = (member) => member.has("municipality") && [...member.keys()].every(NAME.test);
    if (!members.length || !members.every(right)) throw new Unreadable("municipalities", id);
  }
  const strange = boundsOf(problem).find(({ min, max }) => max !== null && min > max);
  if (strange) throw new Unreadable("limits", strange.label, strange.min, strange.max);
  if (problem.conflicts.some((group) => !group.length)) throw new Unreadable("group");
  const label = repeated(boundsOf(problem).map((each) => each.label));
  if (label !== undefined) throw new Unreadable("rules", label);
  const all = new Set(ids);
  const groups = problem.conflicts.map((group) => ["conflicts", group]);
  for (const [part, group] of [["applications", ids], ["taken", problem.taken], ...groups]) {
    const twice = repeated(group);
    if (twice !== undefined) throw new Unreadable("idTwice", part, twice);
    const unknown = group.find((id) => !all.has(id));
    if (unknown !== undefined) throw new Unreadable("idUnknown", part, unknown);
  }
  return problem;
}

// The first that has been there before.
const repeated = (names) => {
  const seen = new Set();
  return names.find((each) => seen.has(each) || !seen.add(each));
};

function read(name, file, shape) {
  const found = parse(name, file);
  const explains = shape === LOTTERY && found instanceof Map && found.get("status") === "infeasible";
  if (explains) throw new Unreadable("explanation");
  return fit(name, found, shape);
}

// The value as its shape says: a kind, orNull(shape), [each], {"*": each} (a Map) or {field: shape}.
function fit(where, value, shape) {
  if (shape.orNull) return value === null ? null : fit(where, value, shape.orNull);
  if (shape.test) {
    const found = isText(value) ? clean(where, value) : value;
    if (!shape.test(found)) throw new Unreadable(shape.key, where, ...(shape.facts ?? []));
    return shape.become ? shape.become(found) : found;
  }
  const list = Array.isArray(shape);
  if (list ? !Array.isArray(value) : !(value instanceof Map)) throw new Unreadable("shape", where);
  if (list) return value.map((each, place) => fit(`${where} nr. ${place + 1}`, each, shape[0]));
  if (shape["*"]) return fitEach(where, value, shape["*"]);
  const missing = Object.keys(shape).find((key) => !value.has(key));
  if (missing) throw new Unreadable("missing", where, missing);
  const unknown = [...value.keys()].find((key) => !Object.hasOwn(shape, key));
  // A problem may have other fields as well; they are somebody else's.
  if (unknown !== undefined && !where.startsWith("problem.json")) {
    throw new Unreadable("unknown", where, clean(where, unknown));
  }
  return Object.fromEntries(Object.keys(shape).map((key) =>
    [key, fit(`${where}, ${key}`, value.get(key), shape[key])]));
}

function fitEach(where, values, shape) {
  const found = new Map();
  for (const [key, value] of values) {
    const name = clean(where, key);
    if (found.has(name)) throw new Unreadable("twice", where);
    found.set(name, fit(`${where}, ${name}`, value, shape));
  }
  return found;
}

// Signs that take no room on paper, and spaces that make two texts look alike.
const HIDDEN = new RegExp(String.raw`[\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}`
  + String.raw`\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}`
  + String.raw`\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]`, "u");
const SPACES = /^ | $| {2}|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

function clean(where, written) {
  if (/[\p{Cc}\p{Cs}]/u.test(written)) throw new Unreadable("signs", where);
  const text = written.normalize("NFC");
  const hidden = HIDDEN.exec(text)?.[0];
  if (hidden) {
    const number = hidden.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new Unreadable("hidden", where, text, `U+${number}`);
  }
  if (SPACES.test(text)) throw new Unreadable("spaces", where, text);
  return text;
}

const TOKEN = new RegExp(String.raw`[ \t\n\r]*([{}\[\],:]|true|false|null`
  + String.raw`|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?`
  + String.raw`|"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*")`, "y");

// JSON.parse lets a key stand twice, and cannot tell 1 from 1.0. Here objects become Maps, and numbers Digits.
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
    return JSON.parse(quoted);
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
    if (/^[-\d]/.test(first)) return new Digits(first);
    return ["true", "false", "null"].includes(first) ? JSON.parse(first) : text(first);
  }

  try {
    source = textOf(file) ?? fault("utf8");
    if (source.startsWith("\ufeff")) fault("bom");
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
    return null; // It is not UTF-8.
  }
}

const utf8 = (text) => new TextEncoder().encode(text);
const bytesOf = (file) => isText(file) ? utf8(file) : new Uint8Array(file);
const hex = (bytes) => [...bytes].map((each) => each.toString(16).padStart(2, "0")).join("");
const fromHex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
const withComma = ({ above, below }) => (Number(above) / Number(below)).toFixed(12).replace(/\.?0+$/, "")
  .replace(".", ",");
const same = (one, other) => one.length === other.length && one.every((each, place) => each === other[place]);
const isSorted = (texts) => texts.every((each, place) => !place || byCodePoint(texts[place - 1], each) < 0);

// Fractions, of whole numbers of any size.
const distance = (one, other) => {
  const off = one.above * other.below - other.above * one.below;
  return { above: off < 0n ? -off : off, below: one.below * other.below };
};
const plus = (one, other) => ({ above: one.above * other.below + other.above * one.below,
  below: one.below * other.below });
const isMore = (one, other) => one.above * other.below > other.above * one.below;
const isEqual = (one, other) => one?.above === other?.above && one?.below === other?.below;

function ratio(text) {
  const [above, below] = text.split("/");
  return { above: BigInt(above), below: BigInt(below ?? 1) };
}

function decimal(digits) {
  const [before, after = ""] = digits.split(".");
  return { above: BigInt(before + after.padEnd(12, "0")), below: 10n ** 12n };
}

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
