package no.innovasjonsskolen.participation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: table {@code participation.part}. */
@Component
class OwnParts {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient db;
    private final Drafts drafts;

    OwnParts(JdbcClient db, Drafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /** Found only by herself; empty of answers before she begins. */
    OwnPart get(ParticipantId id, PersonId me) {
        return db.sql("select sheet from participation.part where participant = :id and person = :me")
                .param("id", id.value()).param("me", me.value()).query(UUID.class).optional()
                .map(sheet -> new OwnPart(drafts.read(new SheetId(sheet))))
                .orElseGet(() -> new OwnPart(Drafts.blank(new SheetId(NOWHERE))));
    }

    /** Those of a whole list who have begun. */
    Map<ParticipantId, OwnPart> of(Collection<ParticipantId> ids) {
        var sheets = new HashMap<ParticipantId, SheetId>();
        db.sql("select participant, sheet from participation.part where participant = any(:ids)")
                .param("ids", ids.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query((row, _) -> sheets.put(new ParticipantId(row.getObject("participant", UUID.class)),
                        new SheetId(row.getObject("sheet", UUID.class))))
                .list();
        var written = drafts.read(sheets.values());
        var parts = new HashMap<ParticipantId, OwnPart>();
        sheets.forEach((id, sheet) -> parts.put(id, new OwnPart(written.get(sheet))));
        return parts;
    }

    /** Her sheet, new the first time. */
    SheetId begin(ParticipantId id, PersonId me, Instant at) {
        db.sql("""
                insert into participation.part (participant, person, sheet, begun_at)
                values (:id, :me, :sheet, :at) on conflict do nothing
                """)
                .param("id", id.value()).param("me", me.value()).param("sheet", UUID.randomUUID())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        return new SheetId(db.sql("""
                select sheet from participation.part where participant = :id and person = :me
                """)
                .param("id", id.value()).param("me", me.value()).query(UUID.class).single());
    }

    /** One decision of hers at a time, so that a double click is not two. */
    void holdAlone(PersonId me) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('participation ' || :me, 0))")
                .param("me", me.value().toString()).query((_, _) -> 0).single();
    }
}
