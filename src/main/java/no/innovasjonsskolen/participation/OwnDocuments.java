package no.innovasjonsskolen.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code participation.document…}. */
@Component
class OwnDocuments {

    private final Database db;

    OwnDocuments(Database db) {
        this.db = db;
    }

    private record Link(ParticipantId participant, DocumentId document) {}

    record TakenBack(DocumentId document, Instant takenBackAt) {}

    /** What each of a whole list has handed in. */
    Map<ParticipantId, List<DocumentId>> of(Collection<ParticipantId> ids) {
        return db.sql("""
                select participant, document from participation.document
                where participant = any(:ids) order by handed_in_at, number
                """)
                .param("ids", ids).query(Link.class).list().stream()
                .collect(groupingBy(Link::participant, mapping(Link::document, toList())));
    }

    /** Whether this was handed in by this participant. */
    boolean has(ParticipantId id, DocumentId document) {
        return of(List.of(id)).getOrDefault(id, List.of()).contains(document);
    }

    /** What a participant has taken back and can put back, the latest first. */
    List<TakenBack> takenBack(ParticipantId id) {
        return db.sql("""
                select document, taken_back_at from participation.document_taken_back
                where participant = :id order by taken_back_at desc, document
                """)
                .param("id", id).query(TakenBack.class).list();
    }

    /** False when it was there already. */
    boolean add(ParticipantId id, DocumentId document, Instant at) {
        return db.sql("""
                with again as (delete from participation.document_taken_back
                               where participant = :id and document = :document)
                insert into participation.document (participant, document, handed_in_at)
                values (:id, :document, :at) on conflict do nothing
                """)
                .param("id", id).param("document", document)
                .param("at", at).update() == 1;
    }

    /** False when it was not there. */
    boolean takeBack(ParticipantId id, PersonId me, DocumentId document, Instant at) {
        return db
                .sql("""
                        with gone as (
                            delete from participation.document d using participation.part p
                            where d.participant = :id and d.document = :document
                              and p.participant = d.participant and p.person = :me
                            returning d.participant, d.document, d.handed_in_at)
                        insert into participation.document_taken_back
                            (participant, document, handed_in_at, taken_back_at)
                        select participant, document, handed_in_at, :at from gone
                        """)
                .param("id", id).param("document", document).param("me", me).param("at", at)
                .update() == 1;
    }

    /** Since when it was handed in is as it was. */
    void putBack(ParticipantId id, DocumentId document) {
        db.sql("""
                with back as (
                    delete from participation.document_taken_back
                    where participant = :id and document = :document
                    returning participant, document, handed_in_at)
                insert into participation.document (participant, document, handed_in_at)
                select participant, document, handed_in_at from back on conflict do nothing
                """)
                .param("id", id).param("document", document).update();
    }

    /** What was taken back before this, which then can be put back no more. */
    Set<DocumentId> forgetTakenBackBefore(Instant limit) {
        return Set.copyOf(db.sql("""
                delete from participation.document_taken_back where taken_back_at < :limit returning document
                """)
                .param("limit", limit).query(DocumentId.class).list());
    }

    /** Everything a participant has handed in or taken back: it serves there no more. */
    Set<DocumentId> forgetAll(ParticipantId id) {
        return Set.copyOf(db.sql("""
                with handed_in as (
                    delete from participation.document where participant = :id returning document),
                taken_back as (
                    delete from participation.document_taken_back where participant = :id returning document)
                select document from handed_in union select document from taken_back
                """)
                .param("id", id).query(DocumentId.class).list());
    }

    /** Whether it serves in an application still. */
    boolean isInUse(DocumentId document) {
        return db.sql("select from participation.document where document = :document limit 1")
                .param("document", document).exists();
    }

    /** Whether it serves in an application, or can be put back in one. */
    boolean isKept(DocumentId document) {
        return isInUse(document) || db.sql("""
                select from participation.document_taken_back where document = :document limit 1
                """)
                .param("document", document).exists();
    }
}
