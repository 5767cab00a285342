package no.innovasjonsskolen.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.OutboxLetter.Delivered;
import no.innovasjonsskolen.letter.OutboxLetter.SetAside;
import no.innovasjonsskolen.letter.OutboxLetter.Stopped;
import no.innovasjonsskolen.letter.OutboxLetter.Waiting;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** SQL: table {@code letter.outbox}. */
@Component
public class Letters {

    private static final TypeReference<List<Block>> BODY = new TypeReference<>() {};

    private final Database db;
    private final ObjectMapper json;

    Letters(Database db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Puts a letter in the outbox, in the deciding transaction: both happen or neither. A letter whose key is
     * there already changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter, Instant at) {
        db.sql("""
                insert into letter.outbox (id, key, subject_kind, subject, to_name, to_email, language, title,
                    body, reference, written_at)
                values (:id, :key, :kind, :subject, :name, :email, :language, :title, :body::jsonb,
                    :reference, :at)
                on conflict (key) do nothing
                """)
                .param("id", UUID.randomUUID()).param("key", letter.key())
                .param("kind", letter.about().kind()).param("subject", letter.about().id())
                .param("name", letter.to().name()).param("email", letter.to().email())
                .param("language", letter.language().code()).param("title", letter.title())
                .param("body", json.writerFor(BODY).writeValueAsString(letter.body()))
                .param("reference", letter.paper())
                .param("at", at).update();
    }

    /** The letters about one thing, oldest first. */
    public List<OutboxLetter> about(Subject subject) {
        return db.sql("""
                select * from letter.outbox
                where subject_kind = :kind and subject = :subject
                order by number
                """)
                .param("kind", subject.kind()).param("subject", subject.id()).query(this::letter).list();
    }

    /** How every letter about these things stands, oldest first. */
    public List<LetterStanding> standing(Collection<Subject> about) {
        return db.sql("""
                select o.* from letter.outbox o
                join unnest(:kinds::text[], :ids::uuid[]) as s(kind, id)
                    on o.subject_kind = s.kind and o.subject = s.id
                order by o.number
                """)
                .param("kinds", about.stream().map(Subject::kind).toList())
                .param("ids", about.stream().map(Subject::id).toList())
                .query(this::letter).list().stream().map(LetterStanding::of).toList();
    }

    /** How the letters with these keys stand, by key; one that was never sent is not in the answer. */
    public Map<String, LetterStanding> standingOf(Collection<String> keys) {
        return db.sql("select * from letter.outbox where key = any(:keys)").param("keys", keys)
                .query(this::letter).list().stream().map(LetterStanding::of)
                .collect(Collectors.toMap(LetterStanding::key, Function.identity()));
    }

    /**
     * How the newest letter of each of these stands, by the beginning of its key: «participant X», however
     * often she has been sent another.
     */
    public Map<String, LetterStanding> newestOf(Collection<String> prefixes) {
        var newest = new LinkedHashMap<String, LetterStanding>();
        db.sql("""
                select p.prefix, o.* from unnest(:prefixes::text[]) as p(prefix)
                cross join lateral (
                    select * from letter.outbox where key >= p.prefix and key < p.prefix || '~'
                    order by number desc limit 1) o
                """)
                .param("prefixes", prefixes)
                .each(row -> newest.put(row.text("prefix"), LetterStanding.of(letter(row))));
        return newest;
    }

    /** So many that did not arrive and that nobody has seen to: stopped ones first, then the newest. */
    List<OutboxLetter> undelivered(int most) {
        return db
                .sql("""
                        select * from letter.outbox
                        where delivered_at is null and set_aside_at is null
                          and (stopped_at is not null or attempts > 0)
                        order by stopped_at is null, number desc limit :most
                        """)
                .param("most", most).query(this::letter).list();
    }

    /** How many letters have stopped that nobody has seen to. */
    int stopped() {
        return db.sql("""
                select count(*)::int from letter.outbox where stopped_at is not null and set_aside_at is null
                """).query(Integer.class).single();
    }

    /** The letter, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<OutboxLetter> hold(UUID id) {
        // Lock first, read second: one statement would show what was true before it waited.
        db.sql("select from letter.outbox where id = :id for update").param("id", id).exists();
        return find(id);
    }

    /** Those delivered to this address since then, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<OutboxLetter> holdDelivered(String email, Instant since) {
        return db.sql("""
                select * from letter.outbox
                where lower(to_email) = lower(:email) and delivered_at >= :since
                order by number for update
                """)
                .param("email", email).param("since", since).query(this::letter).list();
    }

    void returned(UUID id, Stopped stopped) {
        db.sql("""
                update letter.outbox set delivered_at = null, stopped_at = :at, stop_reason = :reason
                where id = :id
                """)
                .param("at", stopped.at()).param("reason", stopped.reason()).param("id", id).update();
    }

    /** Puts a letter that has stopped back in the outbox, with a week of its own. */
    void queueAgain(UUID id, Waiting waiting) {
        db.sql("""
                update letter.outbox
                set stopped_at = null, stop_reason = null, attempts = :attempts,
                    queued_at = clock_timestamp(), due_at = clock_timestamp()
                where id = :id
                """)
                .param("attempts", waiting.attempts()).param("id", id).update();
    }

    /** Takes a letter that has stopped off the office's list. */
    void setAside(UUID id, SetAside aside) {
        db.sql("update letter.outbox set set_aside_at = :at where id = :id")
                .param("at", aside.at()).param("id", id).update();
    }

    Optional<OutboxLetter> find(UUID id) {
        return db.sql("select * from letter.outbox where id = :id").param("id", id)
                .query(this::letter).optional();
    }

    List<OutboxLetter> newest(long before, int atMost) {
        return db.sql("select * from letter.outbox where number < :before order by number desc limit :most")
                .param("before", before).param("most", atMost).query(this::letter).list();
    }

    /** The next letter that is due and that nobody else is delivering; held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<OutboxLetter> holdDue() {
        return db.sql("""
                select * from letter.outbox
                where due_at <= clock_timestamp() and delivered_at is null and stopped_at is null
                order by due_at, number
                limit 1
                for update skip locked
                """)
                .query(this::letter).optional();
    }

    void delivered(UUID id, Instant at) {
        db.sql("update letter.outbox set delivered_at = :at, attempts = attempts + 1 where id = :id")
                .param("at", at).param("id", id).update();
    }

    /** Stops it: it was refused for good. */
    void refused(UUID id, StopReason reason, String error, Instant at) {
        db.sql("""
                update letter.outbox
                set attempts = attempts + 1, last_error = :error, stopped_at = :at, stop_reason = :reason
                where id = :id
                """)
                .param("error", error).param("at", at).param("reason", reason).param("id", id).update();
    }

    /** Puts it off; gives it up when it has waited longer than {@code patience}. */
    void failed(UUID id, String error, Duration pause, Duration patience, Instant at) {
        db.sql("""
                update letter.outbox
                set attempts = attempts + 1, last_error = :error,
                    due_at = clock_timestamp() + :pause * interval '1 second',
                    (stopped_at, stop_reason) = (select :at::timestamptz, :reason
                        where queued_at < clock_timestamp() - :patience * interval '1 second')
                where id = :id
                """)
                .param("error", error).param("reason", StopReason.NO_ANSWER).param("pause", pause.toSeconds())
                .param("patience", patience.toSeconds()).param("at", at)
                .param("id", id).update();
    }

    private OutboxLetter letter(Row row) {
        var letter = new Letter(row.text("key"),
                new Subject(row.text("subject_kind"), row.get("subject", UUID.class)),
                new Recipient(row.text("to_name"), row.text("to_email")),
                Language.of(row.text("language")).orElseThrow(), row.text("title"),
                json.readValue(row.text("body"), BODY), row.find("reference", Letter.Paper.class));
        return new OutboxLetter(row.get("id", UUID.class), row.get("number", Long.class), letter,
                row.get("written_at", Instant.class), state(row));
    }

    private static OutboxLetter.State state(Row row) {
        if (row.has("delivered_at")) {
            return new Delivered(row.get("delivered_at", Instant.class));
        }
        var error = row.find("last_error", String.class);
        if (!row.has("stopped_at")) {
            return new Waiting(row.number("attempts"), error);
        }
        var reason = row.get("stop_reason", StopReason.class);
        return row.has("set_aside_at") ? new SetAside(row.get("set_aside_at", Instant.class), reason)
                : new Stopped(row.get("stopped_at", Instant.class), reason, error.orElse(""));
    }
}
