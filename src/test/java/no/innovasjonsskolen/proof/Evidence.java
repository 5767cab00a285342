package no.innovasjonsskolen.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.proof.Ledger.Ack;
import no.innovasjonsskolen.proof.Ledger.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is there, held against what was promised: in the rows, and as people see it over HTTP. */
record Evidence(JdbcClient db, String base, List<Client> clients) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What was found.
     *
     * @param lost promises broken, by the ledger's own words
     * @param wrong everything else that is not right
     */
    record Finding(List<String> lost, List<String> wrong) {

        boolean isGood() {
            return lost.isEmpty() && wrong.isEmpty();
        }
    }

    /** @param forgiven promises already known to be broken */
    Finding examine(Set<String> forgiven) {
        var lost = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        var there = new HashMap<Act, Map<String, Long>>();
        for (var act : Act.values()) {
            there.put(act, rows(act));
        }
        var sent = db.sql("select content from admission.submission").query(String.class).list();
        for (var client : clients) {
            var acks = client.ledger().read();
            var marks = acks.stream().filter(ack -> ack.act() == Act.SENT).map(Ack::mark)
                    .collect(Collectors.toCollection(HashSet::new));
            sent.forEach(content -> marks.remove(textIn(content, client.role().field())));
            for (var ack : acks) {
                var times = ack.act() == Act.SENT ? (marks.contains(ack.mark()) ? 0 : 1)
                        : there.get(ack.act()).getOrDefault(ack.mark(), 0L);
                if (times != 1 && !forgiven.contains(ack.toString())) {
                    (times == 0 ? lost : wrong)
                            .add(ack + (times == 0 ? "" : " is there " + times + " times"));
                }
            }
        }
        strangers(there, wrong);
        HouseInvariants.broken(db).forEach(it -> wrong.add("%s: %d, such as %s".formatted(it.rule(),
                it.rows().size(), it.rows().subList(0, Math.min(3, it.rows().size())))));
        return new Finding(lost, wrong);
    }

    /** What people see: each one's last text, the list of participants, the receipt. */
    List<String> look() {
        var wrong = new ArrayList<String>();
        for (var person : List.of("Kari Moen", "Jon Kvam", "Marit Sande")) {
            var reader = new Reader(base).as(person);
            for (var client : clients) {
                if (client.role().person().equals(person) && !client.mayStand().isEmpty()) {
                    lookAtField(reader, client, wrong);
                }
            }
        }
        return wrong;
    }

    private void lookAtField(Reader reader, Client client, List<String> wrong) {
        var hub = client.writesIn();
        var answers = reader.look(hub.replace("/soknad/", "/kladd/soknad/"));
        if (answers.status() != 200 && isWithdrawn(hub)) {
            return; // It was on its way when the school was killed, and nobody saw the answer.
        }
        if (answers.status() != 200) {
            wrong.add("%s cannot read %s: %d %s".formatted(client.role().person(), hub, answers.status(),
                    answers.body()));
            return;
        }
        var stands = "";
        for (var answer : JSON.readTree(answers.body())) {
            if (answer.get("field").asString().equals(client.role().field())) {
                stands = answer.get("value").asString();
            }
        }
        if (!client.mayStand().contains(stands)) {
            wrong.add("%s sees «%s» in %s; it should be one of %s".formatted(client.role().person(), stands,
                    client.role().field(), client.mayStand()));
        }
        var shown = reader.open(hub + "/deltakere").html().select(".card h2").eachText();
        var listed = db.sql("""
                select f.value from admission.participant p
                join draft.field f on f.sheet = p.id and f.name = 'name'
                where p.application = :id::uuid
                  and not exists (select from admission.participant_removed r where r.participant = p.id)
                """).param("id", hub.substring("/soknad/".length())).query(String.class).list();
        if (!new HashSet<>(shown).equals(new HashSet<>(listed)) || shown.size() != listed.size()) {
            wrong.add("The list shows " + shown + ", the rows say " + listed);
        }
        if (client.role().sends()) {
            lookAtReceipt(reader, hub, wrong);
        }
    }

    private boolean isWithdrawn(String hub) {
        return db.sql("select exists (select from admission.withdrawal where application = :id::uuid)")
                .param("id", hub.substring("/soknad/".length())).query(Boolean.class).single();
    }

    private void lookAtReceipt(Reader reader, String hub, List<String> wrong) {
        var last = db
                .sql("""
                        select hash from admission.submission where application = :id::uuid order by number desc limit 1
                        """)
                .param("id", hub.substring("/soknad/".length())).query(String.class).optional();
        if (last.isPresent() && !reader.open(hub + "/kvittering").text().contains(last.get())) {
            wrong.add("The receipt of " + hub + " does not show " + last.get());
        }
    }

    /** Rows by the client's own mark, and how many there are of each. */
    private Map<String, Long> rows(Act act) {
        return counted(switch (act) {
            case WRITTEN -> """
                    select value, count(*) from draft.past where value ~ '^K\\d-\\d+$' group by value
                    """;
            case LISTED -> """
                    select f.value, count(*) from draft.field f join admission.participant p on p.id = f.sheet
                    where f.name = 'name' and f.value ~ '^K\\d-\\d+$' group by f.value
                    """;
            case TAKEN_OFF -> """
                    select f.value, count(*) from draft.field f
                    join admission.participant_removed r on r.participant = f.sheet
                    where f.name = 'name' group by f.value
                    """;
            case STARTED -> "select id::text, 1 from admission.application";
            case WITHDRAWN -> "select application::text, 1 from admission.withdrawal";
            case SENT -> "select '', 0 where false";
        });
    }

    private Map<String, Long> counted(String sql) {
        var rows = new HashMap<String, Long>();
        db.sql(sql).query((row, _) -> rows.put(row.getString(1), row.getLong(2))).list();
        return rows;
    }

    /** What nobody asked for, and what nobody was told of but is there twice. */
    private void strangers(Map<Act, Map<String, Long>> there, List<String> wrong) {
        var tried = new HashSet<String>();
        clients.forEach(client -> tried.addAll(client.tried()));
        there.get(Act.WRITTEN).forEach((text, times) -> {
            if (times > 1 || !tried.contains(text)) {
                wrong.add(text + " is there " + times + " times, tried: " + tried.contains(text));
            }
        });
        there.get(Act.TAKEN_OFF).keySet().stream().filter(name -> !tried.contains("off " + name))
                .forEach(name -> wrong.add(name + " was taken off by nobody"));
    }

    private static String textIn(String content, String field) {
        return content.lines().filter(line -> line.startsWith(field + ": ")).findFirst()
                .map(line -> line.substring(field.length() + 2)).orElse("");
    }
}
