package no.innovasjonsskolen.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: table {@code participation.document}. */
@Component
class OwnDocuments {

    private final Database db;

    OwnDocuments(Database db) {
        this.db = db;
    }

    private record Link(ParticipantId participant, DocumentId document) {}

    /** What each of a whole list has handed in. */
    Map<ParticipantId, List<DocumentId>> of(Collection<ParticipantId> ids) {
        return db.sql("""
                select participant, document from participation.document
                where participant = any(:ids) order by handed_in_at, document
                """)
                .param("ids", ids).query(Link.class).list().stream()
                .collect(groupingBy(Link::participant, mapping(Link::document, toList())));
    }

    /** Whether this was handed in by this participant. */
    boolean has(ParticipantId id, DocumentId document) {
        return of(List.of(id)).getOrDefault(id, List.of()).contains(document);
    }

    /** False when it was there already. */
    boolean add(ParticipantId id, DocumentId document, Instant at) {
        return db.sql("""
                insert into participation.document (participant, document, handed_in_at)
                values (:id, :document, :at) on conflict do nothing
                """)
                .param("id", id).param("document", document)
                .param("at", at).update() == 1;
    }

    /** False when it was not there. */
    boolean remove(ParticipantId id, PersonId me, DocumentId document) {
        return db.sql("""
                delete from participation.document d using participation.part p
                where d.participant = :id and d.document = :document
                  and p.participant = d.participant and p.person = :me
                """)
                .param("id", id).param("document", document).param("me", me)
                .update() == 1;
    }

    /** Whether it serves in an application still. */
    boolean isInUse(DocumentId document) {
        return db.sql("select from participation.document where document = :document limit 1")
                .param("document", document).exists();
    }
}
