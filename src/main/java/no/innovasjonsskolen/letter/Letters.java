package no.innovasjonsskolen.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.OutboxLetter.Delivered;
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

    /** The letters nobody would take, newest first. */
    public List<OutboxLetter> stopped() {
        return db.sql("select * from letter.outbox where stopped_at is not null order by number desc")
                .query(this::letter).list();
    }

    /** Sends a letter that was given up once more, when the office has mended what was wrong. */
    @Transactional
    public void tryAgain(UUID id) {
        db.sql("""
                update letter.outbox
                set stopped_at = null, queued_at = clock_timestamp(), due_at = clock_timestamp()
                where id = :id and stopped_at is not null
                """)
                .param("id", id).update();
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

    /** Puts it off; gives it up when it has waited longer than {@code patience}. */
    void failed(UUID id, String error, Duration pause, Duration patience, Instant at) {
        db.sql("""
                update letter.outbox
                set attempts = attempts + 1, last_error = :error,
                    due_at = clock_timestamp() + :pause * interval '1 second',
                    stopped_at = case
                        when queued_at < clock_timestamp() - :patience * interval '1 second'
                        then :at::timestamptz end
                where id = :id
                """)
                .param("error", error).param("pause", pause.toSeconds())
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
        return row.has("stopped_at") ? new Stopped(row.get("stopped_at", Instant.class), error.orElse(""))
                : new Waiting(row.number("attempts"), error);
    }
}
