package no.innovasjonsskolen.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
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

    private final Database db;
    private final ObjectMapper json;
    private final ObjectWriter ascii;

    KeptForms(Database db, ObjectMapper json) {
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
                .param("at", form.keptAt()).update();
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
                .param("after", after).query(this::form).optional();
    }

    /** The newest one of hers that she has not seen yet. */
    Optional<UUID> waiting(PersonId owner, String browser, Instant after) {
        return db.sql("""
                select id from identity.kept_form
                where browser = :browser and owner = :owner and kept_at > :after and shown_at is null
                order by kept_at desc limit 1
                """)
                .param("browser", Secret.fingerprint(browser)).param("owner", FormMark.of(owner))
                .param("after", after).query(UUID.class).optional();
    }

    void shown(UUID id, Instant now) {
        db.sql("update identity.kept_form set shown_at = coalesce(shown_at, :now) where id = :id")
                .param("now", now).param("id", id).update();
    }

    void remove(UUID id, String browser) {
        db.sql("delete from identity.kept_form where id = :id and browser = :browser")
                .param("id", id).param("browser", Secret.fingerprint(browser)).update();
    }

    /** Forgets what nobody came back for. */
    int sweep(Instant now) {
        return db.sql("delete from identity.kept_form where kept_at < :before")
                .param("before", now.minus(KEPT)).update();
    }

    private KeptForm form(Row row) {
        return new KeptForm(row.get("id", UUID.class), row.text("owner"), row.text("address"),
                row.text("encoding"), json.readValue(row.text("typed"), TYPED),
                json.readValue(row.text("files"), FILES), row.get("kept_at", Instant.class));
    }
}
