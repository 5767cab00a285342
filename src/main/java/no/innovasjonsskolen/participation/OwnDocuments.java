package no.innovasjonsskolen.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: table {@code participation.document}. */
@Component
class OwnDocuments {

    private final JdbcClient db;

    OwnDocuments(JdbcClient db) {
        this.db = db;
    }

    private record Row(ParticipantId participant, DocumentId document) {}

    /** What each of a whole list has handed in. */
    Map<ParticipantId, List<DocumentId>> of(Collection<ParticipantId> ids) {
        return db.sql("""
                select participant, document from participation.document
                where participant = any(:ids) order by handed_in_at, document
                """)
                .param("ids", ids.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(new ParticipantId(row.getObject("participant", UUID.class)),
                        new DocumentId(row.getObject("document", UUID.class))))
                .list().stream().collect(groupingBy(Row::participant, mapping(Row::document, toList())));
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
                .param("id", id.value()).param("document", document.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** False when it was not there. */
    boolean remove(ParticipantId id, PersonId me, DocumentId document) {
        return db.sql("""
                delete from participation.document d using participation.part p
                where d.participant = :id and d.document = :document
                  and p.participant = d.participant and p.person = :me
                """)
                .param("id", id.value()).param("document", document.value()).param("me", me.value())
                .update() == 1;
    }

    /** Whether it serves in an application still. */
    boolean isInUse(DocumentId document) {
        return db.sql("select exists (select from participation.document where document = :document)")
                .param("document", document.value()).query(Boolean.class).single();
    }
}
