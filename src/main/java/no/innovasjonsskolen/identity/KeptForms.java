package no.innovasjonsskolen.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/** SQL: table {@code kept_form}. A form is found only from the browser that sent it. */
@Component
class KeptForms {

    /** How long a form is kept. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final int MOST_PER_BROWSER = 20;
    private static final TypeReference<List<KeptForm.Typed>> TYPED = new TypeReference<>() {};
    private static final TypeReference<List<KeptForm.Attached>> FILES = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;
    private final ObjectWriter ascii;

    KeptForms(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
        this.ascii = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    }

    /** Keeps a form; of many from one browser the newest are kept. */
    void keep(KeptForm form, String browser) {
        db.sql("""
                insert into identity.kept_form (id, browser, owner, address, encoding, typed, files, kept_at)
                values (:id, :browser, :owner, :address, :encoding, :typed, :files, :at)
                """)
                .param("id", form.id()).param("browser", Secret.fingerprint(browser))
                .param("owner", form.owner()).param("address", form.address())
                .param("encoding", form.encoding()).param("typed", ascii.writeValueAsString(form.typed()))
                .param("files", ascii.writeValueAsString(form.files()))
                .param("at", form.keptAt().atOffset(ZoneOffset.UTC)).update();
        db.sql("""
                delete from identity.kept_form
                where browser = :browser and id not in (
                    select id from identity.kept_form where browser = :browser
                    order by kept_at desc, id limit :most)
                """)
                .param("browser", Secret.fingerprint(browser)).param("most", MOST_PER_BROWSER).update();
    }

    /** A form this browser has sent since {@code after}. */
    Optional<KeptForm> find(UUID id, String browser, Instant after) {
        return db.sql("""
                select * from identity.kept_form
                where id = :id and browser = :browser and kept_at > :after
                """)
                .param("id", id).param("browser", Secret.fingerprint(browser))
                .param("after", after.atOffset(ZoneOffset.UTC)).query(this::form).optional();
    }

    /** The newest one of hers that she has not seen yet. */
    Optional<UUID> waiting(PersonId owner, String browser, Instant after) {
        return db.sql("""
                select id from identity.kept_form
                where browser = :browser and owner = :owner and kept_at > :after and shown_at is null
                order by kept_at desc limit 1
                """)
                .param("browser", Secret.fingerprint(browser)).param("owner", FormMark.of(owner))
                .param("after", after.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
    }

    void shown(UUID id, Instant now) {
        db.sql("update identity.kept_form set shown_at = coalesce(shown_at, :now) where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("id", id).update();
    }

    void remove(UUID id, String browser) {
        db.sql("delete from identity.kept_form where id = :id and browser = :browser")
                .param("id", id).param("browser", Secret.fingerprint(browser)).update();
    }

    /** Forgets what nobody came back for. */
    int sweep(Instant now) {
        return db.sql("delete from identity.kept_form where kept_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    }

    private KeptForm form(ResultSet row, int number) throws SQLException {
        return new KeptForm(row.getObject("id", UUID.class), row.getString("owner"), row.getString("address"),
                row.getString("encoding"), json.readValue(row.getString("typed"), TYPED),
                json.readValue(row.getString("files"), FILES),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
