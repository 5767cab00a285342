#!/usr/bin/env python3
"""Checks a lottery and its draw as docs/lottery-file.md describes them. Needs Python 3.8 and nothing else.

    python3 verify.py FOLDER [SHA-256 of lottery.json, as it was published]
    python3 verify.py --many FOLDER       every folder in it, one line each

It ends with 0 when everything is right, 1 when something is wrong, and 2 when a file is missing or not as
described.
"""
import hashlib
import json
import re
import signal
import sys
import unicodedata
from datetime import datetime
from fractions import Fraction
from pathlib import Path

CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
# The demo school's own: anybody can compute it, so it proves nothing.
DEMO = "c1c375e5894033ff564f5c9d7404d2ea291afb1aace21029080d8810f089a4ca"
GENESIS = datetime(2023, 8, 23, 15, 9, 27)  # drand quicknet's round 1; then one every third second.
ROUNDING = Fraction(1, 10**9)  # What printed decimals may be off.


class Unreadable(Exception):
    """A file is not as described, so nothing more can be said of it."""


# ---- Reading: JSON with less freedom than usual, and the shapes of the three files ----

class Number(str):
    """A number, as its digits stand in the file."""


def parse(name, data):
    def fault(what):
        raise Unreadable(f"{name}: {what}.")

    def fields(pairs):
        found = dict(pairs)
        return found if len(found) == len(pairs) else fault("et felt står to ganger på samme sted")

    if data.startswith(b"\xef\xbb\xbf"):
        fault("fila begynner med et usynlig merke (BOM). Lagre fila som UTF-8 uten BOM")
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=fields, parse_int=Number,
                          parse_float=Number, parse_constant=lambda word: fault("fila er ikke gyldig JSON"))
    except UnicodeDecodeError:
        fault("fila er ikke i UTF-8. Lagre fila som UTF-8 uten BOM")
    except (ValueError, RecursionError):
        fault("fila er ikke gyldig JSON")


def fit(where, value, shape):
    """The value as its shape says: a kind, (or null,), [each], {"*": each} or {field: shape}.

    A problem may have other fields as well; they are somebody else's.
    """
    if type(shape) is tuple:
        return None if value is None else fit(where, value, shape[0])
    if callable(shape):
        found = shape(clean(where, value) if type(value) is str else value)
        if found is None:
            raise Unreadable(f"{where} skal være {shape.__doc__}.")
        return found
    if type(shape) is not type(value):
        raise Unreadable(f"{where} skal være en liste eller et objekt.")
    if type(shape) is list:
        return [fit(f"{where} nr. {number}", each, shape[0]) for number, each in enumerate(value, 1)]
    for key in () if "*" in shape else [*shape, *value]:
        if key not in value:
            raise Unreadable(f"{where} mangler: {key}.")
        if key not in shape and not where.startswith("problem.json"):
            raise Unreadable(f"{where} har et ukjent felt: {clean(where, key)}.")
    found = {}
    for key in value if "*" in shape else shape:
        name = clean(where, key)
        if name in found:
            raise Unreadable(f"{where}: et felt står to ganger på samme sted.")
        found[name] = fit(f"{where}, {name}", value[key], shape.get("*") or shape[key])
    return found


# Signs that take no room on paper, and spaces that make two texts look alike.
HIDDEN = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
                    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"
                    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]")
SPACES = re.compile(r"\A | \Z|  |[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def clean(where, text):
    if not text.isascii() or not text.isprintable():
        if re.search("[\0-\x1f\x7f-\x9f\ud800-\udfff]", text):
            raise Unreadable(f"{where}: en tekst har styretegn eller halve tegn. Skriv teksten på nytt.")
        text = unicodedata.normalize("NFC", text)
    hidden = HIDDEN.search(text)
    if hidden:
        raise Unreadable(f"{where}: «{text}» har et usynlig tegn (U+{ord(hidden[0]):04X}). "
                         "Skriv teksten på nytt uten tegnet.")
    if SPACES.search(text):
        raise Unreadable(f"{where}: «{text}» har feil mellomrom. "
                         "Bruk ett vanlig mellomrom mellom ord, og ingen foran eller bak.")
    return text


# A kind of value is a function to what it stands for, or to None when it is not as described.

def like(pattern, meaning, written=str, become=str):
    def kind(value):
        return become(value) if type(value) is written and re.fullmatch(pattern, value) else None
    kind.__doc__ = meaning
    return kind


def whole(least, most):
    digits = like("0|[1-9][0-9]{0,12}", "", Number, int)

    def kind(value):
        found = digits(value)
        return found if found is not None and least <= found <= most else None
    kind.__doc__ = f"et helt tall fra {least} til {most}"
    return kind


def fraction(value):
    """en brøk fra 0 til 1, forkortet så langt det går"""
    found = like("[0-9]{1,4000}(/[1-9][0-9]{0,3999})?", "", str, Fraction)(value)
    return found if found is not None and str(found) == value and found <= 1 else None


def moment(value):
    """et tidspunkt som 2027-05-14T10:00:00Z"""
    try:
        right = type(value) is str and value[:1] != "0" and f"{when(value):%Y-%m-%dT%H:%M:%SZ}" == value
    except ValueError:
        return None
    return value if right else None


def when(value):
    return datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ")


TEXT, ID, NAME = like(".*", "tekst"), like(".+", "tekst"), like("[^=]+", "et navn uten likhetstegn")
HASH = like("[0-9a-f]{64}", "64 tegn fra 0-9 og a-f")
SHARE = like(r"0(\.[0-9]{1,12})?|1(\.0{1,12})?", "et tall fra 0 til 1 med høyst 12 desimaler",
             Number, Fraction)
WEIGHT = like("[1-9][0-9]{0,3999}(/[1-9][0-9]{0,3999})?",
              "et helt tall over 0 eller en brøk, med høyst 4000 sifre i hvert tall")
BOUND, WHOLE, POSITIVE = whole(0, 10**9), whole(0, 10**12), whole(1, 10**12)
PROBLEM = {
    "capacity": {"min": BOUND, "max": (BOUND,)},
    "rules": [{"feature": NAME, "value": TEXT, "min": BOUND, "max": (BOUND,),
               "unit": like("municipality|application|seat", "municipality, application eller seat")}],
    "applications": [{"id": ID, "seats": whole(1, 10**6), "members": [{"*": TEXT}]}],
    "conflicts": [[ID]], "taken": [ID]}
LOTTERY = {
    "status": like("ok", "ok"), "engine": TEXT, "input_sha256": HASH, "tickets": POSITIVE, "deviation": SHARE,
    "probability": {"*": SHARE}, "exact": ({"*": fraction},), "tickets_of": {"*": WHOLE},
    "levels": [{"value": SHARE, "exact": (fraction,), "applications": [ID],
                "binding": [{"rule": TEXT, "bound": like("min|max", "min eller max"), "weight": WEIGHT}]}],
    "panels": [{"first": WHOLE, "last": WHOLE, "applications": [ID]}]}
DRAW = {
    "lottery_sha256": HASH, "held_at": moment, "balls": like("[0-9]+", "sifre"), "ticket": WHOLE,
    "panel": POSITIVE,
    "beacon": {"chain": HASH, "round": POSITIVE, "randomness": HASH,
               "signature": like("[0-9a-f]{96}", "96 tegn fra 0-9 og a-f")},
    "admitted": [ID], "reserve": [ID]}


REDRAW = {"lottery_sha256": HASH, "ticket": WHOLE, "panel": POSITIVE, "admitted": [ID]}
FOLDER = "ny-trekning-"


def decimal(value):
    return f"{float(value):.12f}".rstrip("0").rstrip(".").replace(".", ",")


def read(folder, name, shape):
    try:
        data = (folder / name).read_bytes()
    except OSError:
        raise Unreadable(f"{name} kan ikke leses.") from None
    found = parse(name, data)
    if shape is PROBLEM and type(found) is dict:
        found = {"conflicts": [], "taken": [], **found}
    if shape is LOTTERY and type(found) is dict and found.get("status") == "infeasible":
        raise Unreadable("lottery.json er ikke et lotteri, men en forklaring på hvorfor det ikke blir noe.")
    return data, fit(name, found, shape)


def read_problem(folder):
    problem = read(folder, "problem.json", PROBLEM)[1]
    ids = [each["id"] for each in problem["applications"]]
    for each in problem["applications"]:
        if not each["members"] or any("municipality" not in member or any(not NAME(key) for key in member)
                                      for member in each["members"]):
            raise Unreadable(f"problem.json: søknaden {each['id']} har feil i opplysningene om kommunene.")
    for label, least, most in bounds_of(problem):
        if most is not None and least > most:
            raise Unreadable(f"problem.json: {label} kan ikke være både minst {least} og høyst {most}.")
    if not all(problem["conflicts"]):
        raise Unreadable("problem.json: en gruppe i «conflicts» er tom.")
    twice = repeated(label for label, *_ in bounds_of(problem))
    if twice is not None:
        raise Unreadable(f"problem.json: regelen {twice} står to ganger.")
    known = set(ids)
    for part, group in [("applications", ids), ("taken", problem["taken"]),
                        *(("conflicts", each) for each in problem["conflicts"])]:
        twice = repeated(group)
        if twice is not None:
            raise Unreadable(f"problem.json: søknaden {twice} står to ganger i «{part}».")
        for each in group:
            if each not in known:
                raise Unreadable(f"problem.json: «{part}» har {each}, som ikke er en søknad.")
    return problem


def repeated(names):
    """The first that has been there before, or None."""
    seen = set()
    for each in names:
        if each in seen:
            return each
        seen.add(each)
    return None


# ---- The lottery: each function yields a sentence for everything that is wrong ----

def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(problem):
    """The text whose SHA-256 stands for the problem. Python sorts texts by code point."""
    def lines(kind, rows):
        return sorted("\t".join("-" if each is None else str(each) for each in [kind, *row]) for row in rows)

    return "".join(line + "\n" for line in [
        *lines("capacity", [[problem["capacity"]["min"], problem["capacity"]["max"]]]),
        *lines("rule", [[r["feature"], r["value"], r["unit"], r["min"], r["max"]] for r in problem["rules"]]),
        *lines("application", [[a["id"], a["seats"]] for a in problem["applications"]]),
        *lines("member", [[a["id"], m["municipality"],
                           *sorted(f"{name}={m[name]}" for name in m if name != "municipality")]
                          for a in problem["applications"] for m in a["members"]]),
        *lines("conflict", map(sorted, problem["conflicts"])),
        *lines("taken", [[each] for each in problem["taken"]])])


def wrong_names(problem, lottery):
    ids = sorted(each["id"] for each in problem["applications"])
    for field in ["probability", "exact", "tickets_of"]:
        if lottery[field] is not None and list(lottery[field]) != ids:
            strange = sorted(lottery[field].keys() ^ set(ids))
            yield f"«{field}» er ikke sortert." if not strange else \
                f"«{field}» har ikke de samme søknadene som problem.json: {strange[0]}."


def wrong_ranges(lottery):
    expected = 0
    for number, panel in enumerate(lottery["panels"], 1):
        if panel["first"] != expected or panel["last"] < panel["first"]:
            yield (f"Utvalg {number} har lodd {panel['first']} til {panel['last']}, "
                   f"men skal begynne på {expected}.")
        expected = panel["last"] + 1
    if expected != lottery["tickets"]:
        yield f"Utvalgene slutter på lodd {expected - 1}, men skal slutte på {lottery['tickets'] - 1}."


def bounds_of(problem):
    """The capacity first, then the rules: label, least and most."""
    return [("seats", problem["capacity"]["min"], problem["capacity"]["max"])] + [
        (f"{r['feature']}={r['value']}/{r['unit']}", r["min"], r["max"]) for r in problem["rules"]]


def counts_of(application, rules):
    """What one application adds to each of the bounds that it touches."""
    yield 0, application["seats"]
    for number, rule in enumerate(rules, 1):
        members = sum(member.get(rule["feature"]) == rule["value"] for member in application["members"])
        if members:
            amounts = {"municipality": members, "application": 1, "seat": application["seats"]}
            yield number, amounts[rule["unit"]]


def wrong_panels(problem, lottery):
    counts = {each["id"]: list(counts_of(each, problem["rules"])) for each in problem["applications"]}
    bounds = bounds_of(problem)
    for number, panel in enumerate(lottery["panels"], 1):
        members = set(panel["applications"])
        if panel["applications"] != sorted(members):
            yield f"Utvalg {number} er ikke sortert, eller har en søknad to ganger."
        for each in sorted(members - counts.keys()):
            yield f"Utvalg {number} har {each}, som ikke er en søknad."
        sums = [0] * len(bounds)
        for each in members & counts.keys():
            for bound, amount in counts[each]:
                sums[bound] += amount
        for (label, least, most), amount in zip(bounds, sums):
            if amount < least:
                yield f"Utvalg {number}: {label} er {amount}, men skal være minst {least}."
            if most is not None and amount > most:
                yield f"Utvalg {number}: {label} er {amount}, men skal være høyst {most}."
        for group in problem["conflicts"]:
            if len(members.intersection(group)) > 1:
                yield (f"Utvalg {number} har {', '.join(sorted(members.intersection(group)))}, "
                       "som ikke kan få plass sammen.")
        for each in sorted(set(problem["taken"]) - members):
            yield f"Utvalg {number} mangler {each}, som alltid skal være med."


def wrong_tickets(lottery):
    held = dict.fromkeys(lottery["tickets_of"], 0)
    for panel in lottery["panels"]:
        for each in held.keys() & panel["applications"]:
            held[each] += panel["last"] - panel["first"] + 1
    for each, stated in lottery["tickets_of"].items():
        if stated != held[each]:
            yield f"{each} står med {stated} lodd, men er med i utvalg med {held[each]}."


def wrong_chances(lottery):
    largest = 0
    for each, stated in lottery["probability"].items():
        chance = (lottery["exact"] or {}).get(each, stated)
        if abs(chance - stated) > ROUNDING:
            yield f"{each} har en annen sjanse som desimaltall enn som brøk."
        part = Fraction(lottery["tickets_of"].get(each, 0), lottery["tickets"])
        largest = max(largest, abs(part - chance))
        if abs(part - chance) > lottery["deviation"] + ROUNDING:
            yield f"{each} har en andel av loddene som er lenger fra sjansen enn avviket som er oppgitt."
    if lottery["deviation"] > largest + ROUNDING:
        yield "Avviket som er oppgitt, er større enn noen har."


def wrong_levels(problem, lottery):
    bounds = {(label, "min") for label, _, _ in bounds_of(problem)}
    bounds |= {(label, "max") for label, _, most in bounds_of(problem) if most is not None}
    bounds |= {("one of " + ", ".join(sorted(group)), "max") for group in problem["conflicts"]}
    times = dict.fromkeys((each["id"] for each in problem["applications"]), 0)
    before = {"value": 0, "exact": None}
    for number, level in enumerate(lottery["levels"], 1):
        both = level["exact"] is not None and before["exact"] is not None
        if level["value"] < before["value"] or both and level["exact"] < before["exact"]:
            yield f"Trinn {number} har lavere sjanse enn trinnet før."
        before = level
        if level["applications"] != sorted(set(level["applications"])):
            yield f"Trinn {number} er ikke sortert, eller har en søknad to ganger."
        for each in level["applications"]:
            if each not in times:
                yield f"Trinn {number} har {each}, som ikke er en søknad."
                continue
            times[each] += 1
            own = lottery["probability"].get(each), (lottery["exact"] or {}).get(each)
            if own != (level["value"], level["exact"]):
                yield f"{each} står på trinn {number}, men har en annen sjanse."
        for reason in level["binding"]:
            whole_panels = reason["rule"].startswith("whole panels: ") and reason["bound"] == "max"
            if not whole_panels and (reason["rule"], reason["bound"]) not in bounds:
                yield f"Trinn {number} er begrunnet med en grense som ikke finnes: {reason['rule']}."
    for each in times:
        if times[each] != 1:
            yield f"{each} står på {times[each]} trinn, men skal stå på ett."


# ---- The draw ----

def wrong_round(draw):
    beacon = draw["beacon"]
    wait = int((when(draw["held_at"]) - GENESIS).total_seconds()) + 600
    if beacon["chain"] not in (CHAIN, DEMO):
        yield "Det tilfeldige tallet er ikke fra drand quicknet."
        return
    if beacon["round"] != max(1, -(-wait // 3) + 1):
        yield f"Runden fra drand er {beacon['round']}, men skal være {max(1, -(-wait // 3) + 1)}."
    if sha256(bytes.fromhex(beacon["signature"])).hex() != beacon["randomness"]:
        yield "Det tilfeldige tallet er ikke SHA-256 av signaturen."


def wrong_winner(lottery, data, draw):
    digits = len(str(lottery["tickets"] - 1))
    if len(draw["balls"]) != digits:
        yield f"Kulene viser {len(draw['balls'])} sifre, men skal vise {digits}."
        return
    digest = sha256(data, bytes.fromhex(draw["beacon"]["randomness"]))
    added = int.from_bytes(digest, "big") % lottery["tickets"]
    ticket = (int(draw["balls"]) + added) % lottery["tickets"]
    if draw["ticket"] != ticket:
        yield f"Vinnerloddet er {draw['ticket']}, men skal være {ticket}, som er kulene pluss {added}."
        return
    for number, panel in enumerate(lottery["panels"], 1):
        if panel["first"] <= ticket <= panel["last"]:
            if draw["panel"] != number:
                yield f"Utvalg {draw['panel']} er trukket ut, men lodd {ticket} hører til utvalg {number}."
            elif draw["admitted"] != panel["applications"]:
                yield f"De som har fått plass, er ikke søknadene i utvalg {number}."


def wrong_reserve(problem, data, draw):
    seed = sha256(data, bytes.fromhex(draw["beacon"]["randomness"]), draw["balls"].encode())
    order = sorted({each["id"] for each in problem["applications"]}.difference(draw["admitted"]),
                   key=lambda each: sha256(seed, each.encode()))
    if draw["reserve"] != order:
        yield "Ventelista har ikke de søknadene som er igjen, i rekkefølgen som trekningen gir."


# ---- New draws: each of what was left then, with a ticket that follows from the first draw ----

def wrong_start(first, problem):
    """Nothing may be new, but some may have gone; and nobody alone may have been able to take a place."""
    def new(what):
        return f"har noe som ikke var med i den første trekningen: {what}."

    if problem["capacity"] != first["capacity"]:
        yield new("capacity")
    for (label, *_), rule in zip(bounds_of(problem)[1:], problem["rules"]):
        if rule not in first["rules"]:
            yield new(label)
    before = {each["id"]: each for each in first["applications"]}
    for each in problem["applications"]:
        was = before.get(each["id"])
        if was is None or was["seats"] != each["seats"] or any(member not in was["members"]
                                                               for member in each["members"]):
            yield new(each["id"])
    for each in sorted({each["id"] for each in problem["applications"]}.difference(problem["taken"])):
        together = {"panels": [{"applications": sorted([*problem["taken"], each])}]}
        if not list(wrong_panels(problem, together)):
            yield f"skulle ikke vært holdt, for {each} kunne fått plassen alene."
            return


def wrong_next(number, seed, lottery, data, drawn):
    if drawn["lottery_sha256"] != sha256(data).hex():
        yield "gjelder et annet lotteri: den viser til en annen SHA-256."
        return
    ticket = int.from_bytes(sha256(seed, f"replacement{number}".encode()), "big") % lottery["tickets"]
    if drawn["ticket"] != ticket:
        yield f"har lodd {drawn['ticket']}, men skal ha lodd {ticket}."
        return
    for place, panel in enumerate(lottery["panels"], 1):
        if panel["first"] <= ticket <= panel["last"] and \
                (drawn["panel"], drawn["admitted"]) != (place, panel["applications"]):
            yield f"gir plass til andre enn dem i utvalg {place}, som lodd {ticket} hører til."


def check_redraw(folder, number, first, seed):
    """A sentence where it is right, and those where it is wrong, at the first step where anything is."""
    try:
        problem = read_problem(folder)
        data, lottery = read(folder, "lottery.json", LOTTERY)
        drawn = read(folder, "redraw.json", REDRAW)[1]
    except Unreadable as reason:
        raise Unreadable(f"{FOLDER}{number}: {reason}") from None
    origin = sha256(canonical(problem).encode()).hex()
    for step in (wrong_start(first, problem),
                 ["har et lotteri som er laget av noe annet."] if origin != lottery["input_sha256"] else [],
                 wrong_names(problem, lottery), wrong_ranges(lottery), wrong_panels(problem, lottery),
                 wrong_levels(problem, lottery), wrong_tickets(lottery), wrong_chances(lottery),
                 wrong_next(number, seed, lottery, data, drawn)):
        wrong = [f"Ny trekning {number} {sentence}" if sentence[0].islower()
                 else f"Ny trekning {number}: {sentence}" for sentence in step]
        if wrong:
            return None, wrong
    return (f"Ny trekning {number} følger reglene og den første trekningen: lodd {drawn['ticket']}, "
            f"utvalg {drawn['panel']}."), []


# ---- The report ----

def verify(folder, published=None):
    """What was checked, in order: pairs of right or wrong, or None for not checked, and a sentence."""
    report = []

    def note(right, wrong):
        """Whether it is right; where it is not, what rests on it says nothing and is not checked."""
        found = [(False, sentence) for sentence in wrong]
        report.extend(found or [(True, right)])
        return not found

    def note_round(wrong, demo):
        if wrong or not demo:
            return note("Runden fra drand er den rette, og det tilfeldige tallet er SHA-256 av signaturen. "
                        "At signaturen er fra drand, er ikke kontrollert her.", wrong)
        report.append((None, DEMO_SENTENCE))
        return True

    def stop():
        return report + [(None, "Resten er ikke kontrollert, for den bygger på det som er galt.")]

    problem = read_problem(folder)
    data, lottery = read(folder, "lottery.json", LOTTERY)
    mark, origin = sha256(data).hex(), sha256(canonical(problem).encode()).hex()
    if not note(f"lottery.json har SHA-256 {mark}" + (", som kunngjort." if published else
                                                      ". Det skal være den som er kunngjort."),
                [f"lottery.json har SHA-256 {mark}, men en annen er kunngjort."]
                if published not in (None, mark) else []):
        return stop()
    if not note("Søknadene og reglene er de som lotteriet ble laget av.",
                [f"Søknadene og reglene er ikke de som lotteriet ble laget av: SHA-256 er {origin}."]
                if origin != lottery["input_sha256"] else []):
        return stop()
    if not note(f"Alle {len(problem['applications'])} søknader er med i lotteriet.",
                wrong_names(problem, lottery)):
        return stop()
    note("Hvert utvalg følger reglene og har plass til alle i det.", wrong_panels(problem, lottery))
    note("Hver søknad står på trinnet med sin egen sjanse.", wrong_levels(problem, lottery))
    if not note(f"De {lottery['tickets']} loddene er delt på {len(lottery['panels'])} utvalg.",
                wrong_ranges(lottery)):
        return stop()
    if note("Hver søknad har like mange lodd som utvalgene den er med i.", wrong_tickets(lottery)):
        note(f"Ingen har en andel av loddene som er mer enn {decimal(lottery['deviation'])} fra sjansen.",
             wrong_chances(lottery))
    if not (folder / "draw.json").exists():
        report.append((None, "Trekningen er ikke kontrollert, for draw.json finnes ikke. "
                             "Før trekningen er det slik."))
        return report
    draw = read(folder, "draw.json", DRAW)[1]
    sound = (note("Trekningen gjelder dette lotteriet.",
                  ["Trekningen gjelder et annet lotteri: den viser til en annen SHA-256."]
                  if draw["lottery_sha256"] != mark else [])
             and note_round(list(wrong_round(draw)), draw["beacon"]["chain"] == DEMO)
             and note(f"Vinnerloddet er {draw['ticket']}, så utvalg {draw['panel']} får plass.",
                      wrong_winner(lottery, data, draw)))
    if not sound:
        return stop()
    if note("Ventelista har rett rekkefølge.", wrong_reserve(problem, data, draw)):
        seed = sha256(data, bytes.fromhex(draw["beacon"]["randomness"]), draw["balls"].encode())
        numbers = [int(found[1]) for found in (re.fullmatch(FOLDER + "([0-9]{1,4})", each.name)
                                               for each in folder.iterdir()) if found]
        for number in range(1, max(numbers, default=0) + 1):
            if not note(*check_redraw(folder / f"{FOLDER}{number}", number, problem, seed)):
                return stop()
    return report


DEMO_SENTENCE = ("Dette er en øvelse i demoskolen: tallet er ikke fra drand, "
                 "og alle kunne regne det ut på forhånd.")
MARKS = {True: "OK   ", False: "FEIL ", None: "MERK "}


def tell(folder, published):
    if folder.is_file():
        raise Unreadable("Gi mappa som fila ligger i, ikke fila.")
    report = verify(folder, published)
    for right, sentence in report:
        print(MARKS[right], sentence)
    outcomes = [right for right, _ in report]
    if False in outcomes:
        print(f"{outcomes.count(False)} feil.")
        return 1
    print("Alt stemmer, men trekningen er bare en øvelse." if (None, DEMO_SENTENCE) in report
          else "Lotteriet stemmer. Trekningen er ikke kontrollert." if None in outcomes else "Alt stemmer.")
    return 0


def tell_many(folder):
    if not folder.is_dir():
        raise Unreadable(f"{folder} er ikke ei mappe.")
    worst = 0
    for each in sorted(path for path in folder.iterdir() if path.is_dir()):
        try:
            report = verify(each)
            wrong = [sentence for right, sentence in report if right is False]
            whole_report = all(right is not None for right, _ in report)
            print(f"{each.name}: feil: {wrong[0]}" if wrong else f"{each.name}: riktig" if whole_report
                  else f"{each.name}: lotteriet er riktig, trekningen er ikke kontrollert")
            worst = max(worst, 1 if wrong else 0)
        except Unreadable as reason:
            print(f"{each.name}: kan ikke leses: {reason}")
            worst = 2
    return worst


def main(given):
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Piped to «head», it ends with head.
    try:
        if len(given) == 2 and given[0] == "--many":
            return tell_many(Path(given[1]))
        if len(given) == 2 and not re.fullmatch("[0-9a-fA-F]{64}", given[1]):
            raise Unreadable("SHA-256 skal være 64 tegn fra 0-9 og a-f.")
        if len(given) in (1, 2) and not given[0].startswith("--"):
            return tell(Path(given[0]), given[1].lower() if given[1:] else None)
    except Unreadable as reason:
        print(f"FEIL  {reason}")
        return 2
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
