package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.eligibility.Request.Answered;
import no.innovasjonsskolen.eligibility.Request.Asked;
import no.innovasjonsskolen.eligibility.Request.TakenBack;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;

/** SQL: tables {@code request…}. */
@Component
class Requests {

    /** Its columns, for the question that reads a case with all that was asked in it. */
    static final String COLUMNS = """
            q.id as request, q.kind as asked_for, q.participant as asked_of, q.papers, q.other, q.last_day,
            q.asked_by, q.name as asker, q.asked_at, a.text as answer, a.answered_at, b.taken_back_by,
            b.name as taken_back_name, b.taken_back_at
            """;

    /** The same question's tables, beside {@code eligibility.request q}. */
    static final String BESIDE = """
            left join eligibility.request_answer a on a.request = q.id
            left join eligibility.request_taken_back b on b.request = q.id
            """;

    private static final String SELECT = "select " + COLUMNS + " from eligibility.request q " + BESIDE;
    private static final String HERS = " join eligibility.opened o on o.participant = q.participant ";

    private final Database db;

    Requests(Database db) {
        this.db = db;
    }

    /** Found only by the one who was asked. */
    Request get(Request.Id id, PersonId me) {
        return db.sql(SELECT + HERS + "where q.id = :id and o.person = :me").param("id", id)
                .param("me", me).query(Requests::request).single();
    }

    /** The same, held with its case until the transaction ends; locked before it is read. */
    Request hold(Request.Id id, PersonId me) {
        db.lock(EligibilityCases.lock(get(id, me).of()));
        return get(id, me);
    }

    /** What waits for this person on that day, soonest due first. */
    List<Request> waitingFor(PersonId me, LocalDate today) {
        return db.sql(SELECT + HERS + """
                where o.person = :me and q.last_day >= :today and a.request is null and b.request is null
                order by q.last_day, q.number
                """).param("me", me).param("today", today).query(Requests::request).list();
    }

    /** Those that are due on one of the days up to this, and that nobody has answered. */
    List<Request> dueBy(LocalDate today, LocalDate last) {
        return db.sql(SELECT + """
                where q.last_day between :today and :last and a.request is null and b.request is null
                order by q.number
                """).param("today", today).param("last", last).query(Requests::request).list();
    }

    void add(Request asked) {
        db.sql("""
                insert into eligibility.request
                    (id, kind, participant, papers, other, last_day, asked_by, name, asked_at)
                values (:id, :kind, :of, :papers::text[], :other, :until, :by, :name, :at)
                """)
                .param("id", asked.id()).param("kind", asked.kind()).param("of", asked.of())
                .param("papers", asked.papers())
                .param("other", asked.other()).param("until", asked.until()).param("by", asked.by().id())
                .param("name", asked.by().name()).param("at", asked.askedAt()).update();
    }

    void save(Request.Id id, Answered answered) {
        db.sql("insert into eligibility.request_answer (request, text, answered_at) values (:id, :text, :at)")
                .param("id", id).param("text", answered.text()).param("at", answered.at()).update();
    }

    void save(Request.Id id, TakenBack taken) {
        db.sql("""
                insert into eligibility.request_taken_back (request, taken_back_by, name, taken_back_at)
                values (:id, :by, :name, :at)
                """)
                .param("id", id).param("by", taken.by().id()).param("name", taken.by().name())
                .param("at", taken.at()).update();
    }

    /** The request in a row of a question with {@link #COLUMNS}; empty where there is none. */
    static Optional<Request> find(Row row) {
        return row.has("request") ? Optional.of(request(row)) : Optional.empty();
    }

    private static Request request(Row row) {
        return new Request(row.get("request", Request.Id.class), row.get("asked_for", Request.Kind.class),
                row.get("asked_of", ParticipantId.class),
                row.list("papers", Evidence.class), row.text("other"), row.get("last_day", Deadline.class),
                new Officer(row.get("asked_by", PersonId.class), row.text("asker")),
                row.get("asked_at", Instant.class), state(row));
    }

    private static Request.State state(Row row) {
        if (row.has("taken_back_at")) {
            return new TakenBack(new Officer(row.get("taken_back_by", PersonId.class),
                    row.text("taken_back_name")), row.get("taken_back_at", Instant.class));
        }
        return row.has("answered_at")
                ? new Answered(row.text("answer"), row.get("answered_at", Instant.class)) : new Asked();
    }
}
