package no.innovasjonsskolen.document;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.document.Document.Infected;
import no.innovasjonsskolen.document.Document.Open;
import no.innovasjonsskolen.document.Document.Quarantined;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: table {@code document.document}. */
@Component
class DocumentRows {

    private final Database db;

    DocumentRows(Database db) {
        this.db = db;
    }

    /** What an owner has: how many, and how many bytes together. */
    record Holding(int files, long bytes) {}

    Optional<Document> find(DocumentId id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Document> find(Collection<DocumentId> ids) {
        return db.sql("select * from document.document where id = any(:ids) order by received_at, number")
                .param("ids", ids)
                .query(DocumentRows::document).list();
    }

    List<Document> of(PersonId owner) {
        return db.sql("select * from document.document where owner = :owner order by received_at, number")
                .param("owner", owner).query(DocumentRows::document).list();
    }

    /** One decision per owner at a time, for the limits; and what she has of this content already. */
    Optional<Document> hold(PersonId owner, String fingerprint) {
        db.lock("document owner " + owner.value());
        return db.sql("select * from document.document where owner = :owner and fingerprint = :fingerprint")
                .param("owner", owner).param("fingerprint", HexFormat.of().parseHex(fingerprint))
                .query(DocumentRows::document).optional();
    }

    Holding held(PersonId owner) {
        return db.sql("""
                select count(*) as files, coalesce(sum(size), 0) as bytes from document.document
                where owner = :owner and infected is null and set_aside_at is null
                """)
                .param("owner", owner)
                .query(Holding.class).single();
    }

    /** One decision per content at a time, so that none is removed while it is put. */
    void hold(String fingerprint) {
        db.lock("document content " + fingerprint);
    }

    /** The same, and whether nobody has this content any more. */
    boolean holdUnused(String fingerprint) {
        hold(fingerprint);
        return !inUse(fingerprint);
    }

    void add(Document document) {
        db.sql("""
                insert into document.document (id, owner, name, kind, size, fingerprint, received_at)
                values (:id, :owner, :name, :kind, :size, :fingerprint, :at)
                """)
                .param("id", document.id()).param("owner", document.owner())
                .param("name", document.name()).param("kind", document.kind())
                .param("size", document.size())
                .param("fingerprint", HexFormat.of().parseHex(document.fingerprint()))
                .param("at", document.receivedAt()).update();
    }

    /** The oldest one in quarantine that nobody else is scanning; held until the transaction ends. */
    Optional<Document> holdQuarantined() {
        return db.sql("""
                select * from document.document
                where cleared_at is null and infected is null
                order by received_at
                limit 1
                for update skip locked
                """)
                .query(DocumentRows::document).optional();
    }

    void clear(DocumentId id, String by, Instant at) {
        db.sql("""
                update document.document set cleared_by = :by, cleared_at = :at
                where id = :id and cleared_at is null and infected is null
                """)
                .param("by", by).param("at", at).param("id", id).update();
    }

    void markInfected(DocumentId id, String found) {
        db.sql("""
                update document.document set infected = :found, cleared_by = null, cleared_at = null
                where id = :id
                """)
                .param("found", found).param("id", id).update();
    }

    boolean isSetAside(DocumentId id) {
        return db.sql("select from document.document where id = :id and set_aside_at is not null")
                .param("id", id).exists();
    }

    void setAside(DocumentId id, Instant at) {
        db.sql("update document.document set set_aside_at = :at where id = :id")
                .param("at", at).param("id", id).update();
    }

    void bringBack(DocumentId id) {
        db.sql("update document.document set set_aside_at = null where id = :id").param("id", id).update();
    }

    /** False where somebody has brought it back. */
    boolean removeSetAside(DocumentId id) {
        return db.sql("delete from document.document where id = :id and set_aside_at is not null")
                .param("id", id).update() == 1;
    }

    void remove(DocumentId id) {
        db.sql("delete from document.document where id = :id").param("id", id).update();
    }

    private boolean inUse(String fingerprint) {
        return db.sql("""
                select from document.document where fingerprint = :fingerprint and infected is null limit 1
                """)
                .param("fingerprint", HexFormat.of().parseHex(fingerprint)).exists();
    }

    private static Document document(Row row) {
        return new Document(row.get("id", DocumentId.class), row.get("owner", PersonId.class),
                row.text("name"), row.get("kind", FileKind.class), row.get("size", Long.class),
                HexFormat.of().formatHex(row.get("fingerprint", byte[].class)),
                row.get("received_at", Instant.class), state(row));
    }

    private static Document.State state(Row row) {
        return row.find("infected", String.class).<Document.State>map(Infected::new)
                .orElseGet(() -> row.has("cleared_by") ? new Open() : new Quarantined());
    }
}
