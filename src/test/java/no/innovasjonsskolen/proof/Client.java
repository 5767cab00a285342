package no.innovasjonsskolen.proof;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.proof.Ledger.Act;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who applies, as fast as she can: she writes under questions, sends forms, lists participants and
 * takes them off, sends, withdraws and begins anew. Each text is hers alone and written once.
 */
final class Client {

    /** Where nobody else writes, and where all do. */
    static final String SHARED = "anchoring-politics";

    /**
     * Who she is, and what she does.
     *
     * @param field where she alone writes, required before sending
     * @param withdraws whether she also does that
     */
    record Role(int number, String person, String municipality, String field, boolean withdraws) {

        boolean sends() {
            return municipality.equals("3434");
        }
    }

    /** An answer that says neither yes nor no. */
    private static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAnswer(Reader.Seen seen) {
            super(seen.status() + " " + seen.url());
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SECTORS = List.of("health_and_care", "culture", "politics");
    private static final Set<Integer> KNOWN = Set.of(200, 303, 409, 422);

    private final Role role;
    private final List<String> nodes;
    private final Ledger ledger;
    private final Random random;
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger signIns = new AtomicInteger();
    private final AtomicInteger acked = new AtomicInteger();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Deque<String> mayStand = new ArrayDeque<>();
    private Reader reader;
    private String hub = "";
    private String writesIn = "";
    private String token = "";
    private int node;
    private int texts;
    private volatile String trouble = "";

    /** @param nodes where the school answers; she goes on to the next when one does not */
    Client(Role role, List<String> nodes, Ledger ledger, long seed) {
        this.role = role;
        this.nodes = nodes;
        this.ledger = ledger;
        this.random = new Random(seed + role.number());
        this.reader = new Reader(nodes.getFirst());
    }

    Role role() {
        return role;
    }

    Ledger ledger() {
        return ledger;
    }

    /** How often she had to say who she is. */
    int signIns() {
        return signIns.get();
    }

    /** The answers by which she was refused, and how many of each. */
    Map<Integer, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /** Everything she has tried to have saved. */
    Set<String> tried() {
        return tried;
    }

    int acked() {
        return acked.get();
    }

    /** The application she last wrote in, as the path of its page. */
    String writesIn() {
        return writesIn;
    }

    /** What may stand in her own field: the last text she was told is saved, and those she tried after it. */
    Set<String> mayStand() {
        return Set.copyOf(mayStand);
    }

    /** Called once it is shown that promises were broken: what stands now is where she goes on from. */
    void forgetWhatStood() {
        mayStand.clear();
    }

    /** The first answer she could not understand since she was last asked. */
    String takeTrouble() {
        var was = trouble;
        trouble = "";
        return was;
    }

    /** Works until told to stop. */
    void work(BooleanSupplier goOn) {
        hub = "";
        while (goOn.getAsBoolean()) {
            try {
                if (hub.isEmpty()) {
                    enter();
                }
                act();
            } catch (UncheckedIOException | NoAnswer | AssertionError noAnswer) {
                if (noAnswer instanceof UncheckedIOException) {
                    reader = reader.at(nodes.get(++node % nodes.size()));
                }
                if (trouble.isEmpty()) {
                    trouble = role.person() + ": " + noAnswer;
                }
                hub = "";
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private void act() {
        var die = random.nextInt(100);
        if (die < 80) {
            autosave(role.field());
        } else if (die < 86) {
            autosave(SHARED);
        } else if (die < 92) {
            form();
        } else if (die < 97) {
            participant();
        } else if (role.sends()) {
            send();
        } else if (role.withdraws()) {
            withdraw();
        }
    }

    /** Finds her application, or begins one, and the versions that stand there. */
    private void enter() {
        var page = reader.open("/soknad");
        if (page.url().contains("/logg-inn")) {
            reader.as(role.person());
            signIns.incrementAndGet();
            page = reader.open("/soknad");
        }
        must(page);
        if (page.html()
                .selectFirst("button[name=kommune][value=%s]".formatted(role.municipality())) != null) {
            var begun = reader.form(page, "/soknad").set("kommune", role.municipality()).sendAndStay();
            if (must(begun).status() == 303) {
                ack(Act.STARTED, location(begun).substring("/soknad/".length()));
            }
            page = must(reader.open("/soknad"));
        }
        var link = page.html().selectFirst(".tasks a[href^=/soknad/]");
        if (link == null) {
            throw new NoAnswer(page);
        }
        var found = link.attr("href");
        var step = must(reader.open(found + "/del/utfordring"));
        token = reader.form(step, "/del/utfordring").value("_csrf");
        versions.clear();
        var stood = "";
        for (var field : JSON
                .readTree(must(reader.look(found.replace("/soknad/", "/kladd/soknad/"))).body())) {
            versions.put(field.get("field").asString(), field.get("version").asInt());
            stood = field.get("field").asString().equals(role.field()) ? field.get("value").asString()
                    : stood;
        }
        if (!found.equals(writesIn) || mayStand.isEmpty()) {
            mayStand.clear();
            mayStand.add(stood);
            writesIn = found;
        }
        hub = found;
    }

    private void autosave(String field) {
        var text = newText();
        if (field.equals(role.field())) {
            mayStand.add(text);
        }
        var seen = must(
                reader.save(hub.replace("/soknad/", "/kladd/soknad/"), Map.of("_csrf", token, field, text,
                        "v." + field, String.valueOf(versions.getOrDefault(field, 0)))));
        var answers = JSON.readTree(seen.body());
        if (answers.isEmpty()) {
            hub = "";
            return;
        }
        versions.put(field, answers.get(0).get("version").asInt());
        var state = answers.get(0).get("state").asString();
        if (state.equals("saved") || state.equals("both")) {
            ack(Act.WRITTEN, text);
        }
        if (state.equals("saved") && field.equals(role.field())) {
            stands(text);
        }
    }

    private void form() {
        var path = hub + (role.field().startsWith("anchoring") ? "/del/forankring" : "/del/utfordring");
        var text = newText();
        mayStand.add(text);
        var form = reader.form(must(reader.open(path)), path).set(role.field(), text);
        if (must(form.sendAndStay()).status() == 303) {
            ack(Act.WRITTEN, text);
            stands(text);
            versions.put(role.field(), Integer.parseInt(form.value("v." + role.field())) + 1);
        } else {
            hub = ""; // Her own text may be saved though another field met somebody else's.
        }
    }

    private void participant() {
        var people = must(reader.open(hub + "/deltakere"));
        var hers = people.html().select(".card:has(h2)").stream()
                .filter(card -> card.text().startsWith("K" + role.number() + "-")).findFirst();
        if (hers.isPresent()) {
            var name = hers.get().selectFirst("h2").text();
            var remove = hers.get().select("a[href*=/fjern]").attr("href");
            if (remove.isEmpty()) {
                return; // Somebody else has withdrawn the application: its list is read, not changed.
            }
            var form = reader.form(must(reader.open(remove)), "/fjern").set("bytt", "nei");
            tried.add("off " + name);
            if (must(form.sendAndStay()).status() == 303) {
                ack(Act.TAKEN_OFF, name);
            }
        } else if (people.html().selectFirst("a[href$=/deltakere/ny]") != null) {
            var text = newText();
            var form = reader.form(must(reader.open(hub + "/deltakere/ny")), "/deltakere/ny");
            form.set("name", text).set("email", text.toLowerCase(Locale.ROOT) + "@lom.example")
                    .set("sector", SECTORS.get(random.nextInt(SECTORS.size())));
            if (must(form.sendAndStay()).status() == 303) {
                ack(Act.LISTED, text);
            }
        }
    }

    private void send() {
        autosave(role.field());
        if (hub.isEmpty() || mayStand.size() != 1) {
            return;
        }
        var text = mayStand.getFirst();
        var page = must(reader.open(hub + "/se-over"));
        if (page.html().selectFirst("form[action$=/se-over]") != null) {
            var answer = must(reader.form(page, "/se-over").sendAndStay());
            if (answer.status() == 303) {
                ack(Act.SENT, text);
            }
        }
    }

    private void withdraw() {
        var id = hub.substring("/soknad/".length());
        tried.add("back " + id);
        var form = reader.form(must(reader.open(hub + "/trekk")), "/trekk");
        if (must(form.sendAndStay()).status() == 303) {
            ack(Act.WITHDRAWN, id);
        }
        hub = "";
    }

    private void stands(String text) {
        mayStand.clear();
        mayStand.add(text);
    }

    private void ack(Act act, String mark) {
        ledger.add(act, mark);
        acked.incrementAndGet();
    }

    private String newText() {
        var text = "K%d-%06d".formatted(role.number(), ++texts);
        tried.add(text);
        return text;
    }

    private Reader.Seen must(Reader.Seen seen) {
        if (!KNOWN.contains(seen.status()) || seen.status() == 303 && location(seen).contains("/logg-inn")) {
            refusals.merge(seen.status(), 1, Integer::sum);
            throw new NoAnswer(seen);
        }
        return seen;
    }

    private static String location(Reader.Seen seen) {
        return seen.raw().headers().firstValue("Location").orElse("").replaceAll("^https?://[^/]+", "");
    }
}
