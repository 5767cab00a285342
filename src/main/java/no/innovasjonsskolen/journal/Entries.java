package no.innovasjonsskolen.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** SQL: table {@code journal.entry}, which only grows. */
@Component
class Entries {

    private static final TypeReference<Map<String, String>> GROUNDS = new TypeReference<>() {};

    private final Database db;
    private final ObjectMapper json;

    Entries(Database db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One thing that was done, before it has its number. */
    record New(Instant at, Actor actor, String act, Subject subject, Map<String, String> grounds,
            String rules) {}

    void add(New entry) {
        db.sql("""
                insert into journal.entry (at, actor, actor_name, act, subject_kind, subject, grounds, rules)
                values (:at, :actor, :name, :act, :kind, :subject, :grounds::jsonb, :rules)
                """)
                .param("at", entry.at()).param("actor", entry.actor().person())
                .param("name", entry.actor().name()).param("act", entry.act())
                .param("kind", entry.subject().kind()).param("subject", entry.subject().id())
                .param("grounds", json.writeValueAsString(entry.grounds())).param("rules", entry.rules())
                .update();
    }

    List<Entry> about(Collection<Subject> subjects) {
        return db.sql("""
                select e.* from journal.entry e
                join unnest(:kinds::text[], :ids::uuid[]) as s(kind, id)
                    on e.subject_kind = s.kind and e.subject = s.id
                order by e.number
                """)
                .param("kinds", subjects.stream().map(Subject::kind).toList())
                .param("ids", subjects.stream().map(Subject::id).toList())
                .query(this::entry).list();
    }

    List<Entry> latest(Collection<String> kinds, long before, int atMost) {
        // Each kind by its own index first: a kind with few entries is then not looked for among the many.
        return db.sql("""
                select e.* from unnest(:kinds::text[]) as kind cross join lateral (
                    select * from journal.entry
                    where subject_kind = kind and number < :before
                    order by number desc limit :most) e
                order by number desc
                limit :most
                """)
                .param("kinds", kinds).param("before", before).param("most", atMost)
                .query(this::entry).list();
    }

    private Entry entry(Row row) {
        return new Entry(row.get("number", Long.class), row.get("at", Instant.class),
                new Actor(row.find("actor", UUID.class), row.text("actor_name")), row.text("act"),
                new Subject(row.text("subject_kind"), row.get("subject", UUID.class)),
                json.readValue(row.text("grounds"), GROUNDS), row.text("rules"));
    }
}
