package no.innovasjonsskolen.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.document.Document.Infected;
import no.innovasjonsskolen.document.Document.Open;
import no.innovasjonsskolen.document.Document.Quarantined;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: table {@code document.document}. */
@Component
class DocumentRows {

    private final JdbcClient db;

    DocumentRows(JdbcClient db) {
        this.db = db;
    }

    /** What an owner has: how many, and how many bytes together. */
    record Holding(int files, long bytes) {}

    Optional<Document> find(DocumentId id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Document> find(Collection<DocumentId> ids) {
        return db.sql("select * from document.document where id = any(:ids) order by received_at, id")
                .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(DocumentRows::document).list();
    }

    List<Document> of(PersonId owner) {
        return db.sql("select * from document.document where owner = :owner order by received_at, id")
                .param("owner", owner.value()).query(DocumentRows::document).list();
    }

    Optional<Document> of(PersonId owner, String fingerprint) {
        return db.sql("select * from document.document where owner = :owner and fingerprint = :fingerprint")
                .param("owner", owner.value()).param("fingerprint", HexFormat.of().parseHex(fingerprint))
                .query(DocumentRows::document).optional();
    }

    Holding held(PersonId owner) {
        return db.sql("""
                select count(*) as files, coalesce(sum(size), 0) as bytes from document.document
                where owner = :owner and infected is null
                """)
                .param("owner", owner.value())
                .query((row, _) -> new Holding(row.getInt("files"), row.getLong("bytes"))).single();
    }

    /** One at a time per owner (for the limits) or content (so that none is removed while it is put). */
    void holdAlone(String what) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('document ' || :what, 0))")
                .param("what", what).query((_, _) -> 0).single();
    }

    void add(Document document) {
        db.sql("""
                insert into document.document (id, owner, name, kind, size, fingerprint, received_at)
                values (:id, :owner, :name, :kind, :size, :fingerprint, :at)
                """)
                .param("id", document.id().value()).param("owner", document.owner().value())
                .param("name", document.name()).param("kind", document.kind().name())
                .param("size", document.size())
                .param("fingerprint", HexFormat.of().parseHex(document.fingerprint()))
                .param("at", document.receivedAt().atOffset(ZoneOffset.UTC)).update();
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
                .param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value()).update();
    }

    void markInfected(DocumentId id, String found) {
        db.sql("""
                update document.document set infected = :found, cleared_by = null, cleared_at = null
                where id = :id
                """)
                .param("found", found).param("id", id.value()).update();
    }

    void remove(DocumentId id) {
        db.sql("delete from document.document where id = :id").param("id", id.value()).update();
    }

    /** Whether anybody still has this content. */
    boolean inUse(String fingerprint) {
        return db.sql("""
                select exists (select from document.document
                    where fingerprint = :fingerprint and infected is null)
                """)
                .param("fingerprint", HexFormat.of().parseHex(fingerprint)).query(Boolean.class).single();
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(new DocumentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)), row.getString("name"),
                FileKind.valueOf(row.getString("kind")), row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("fingerprint")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(), state(row));
    }

    private static Document.State state(ResultSet row) throws SQLException {
        var infected = row.getString("infected");
        return infected != null ? new Infected(infected)
                : row.getString("cleared_by") == null ? new Quarantined() : new Open();
    }
}
