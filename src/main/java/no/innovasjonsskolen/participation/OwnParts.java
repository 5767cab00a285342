package no.innovasjonsskolen.participation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: table {@code participation.part}. */
@Component
class OwnParts {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final Database db;
    private final Drafts drafts;

    OwnParts(Database db, Drafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /** Found only by herself; empty of answers before she begins. */
    OwnPart get(ParticipantId id, PersonId me) {
        return db.sql("select sheet from participation.part where participant = :id and person = :me")
                .param("id", id).param("me", me).query(SheetId.class).optional()
                .map(sheet -> new OwnPart(drafts.read(sheet)))
                .orElseGet(() -> new OwnPart(Drafts.blank(new SheetId(NOWHERE))));
    }

    /** The same; one decision of hers at a time from here on, so that a double click is not two. */
    OwnPart hold(ParticipantId id, PersonId me) {
        db.lock("participation " + me.value());
        return get(id, me);
    }

    /** Those of a whole list who have begun. */
    Map<ParticipantId, OwnPart> of(Collection<ParticipantId> ids) {
        var sheets = new HashMap<ParticipantId, SheetId>();
        db.sql("select participant, sheet from participation.part where participant = any(:ids)")
                .param("ids", ids)
                .each(row -> sheets.put(row.get("participant", ParticipantId.class),
                        row.get("sheet", SheetId.class)));
        var written = drafts.read(sheets.values());
        var parts = new HashMap<ParticipantId, OwnPart>();
        sheets.forEach((id, sheet) -> parts.put(id, new OwnPart(requireNonNull(written.get(sheet)))));
        return parts;
    }

    /** Where somebody's own part is written. */
    record Place(ParticipantId participant, SheetId sheet) {}

    /** Those that were begun before then, the oldest first; nobody else deletes them meanwhile. */
    List<Place> begunBefore(Instant limit, int atMost) {
        return db.sql("""
                select participant, sheet from participation.part where begun_at < :limit
                order by begun_at, participant limit :most for update skip locked
                """)
                .param("limit", limit).param("most", atMost).query(Place.class).list();
    }

    /** Deletes it for good, with everything that was ever written in it. */
    void forget(Place part) {
        drafts.forget(part.sheet());
        db.sql("delete from participation.part where participant = :id").param("id", part.participant())
                .update();
    }

    /** Her sheet, new the first time. */
    SheetId begin(ParticipantId id, PersonId me, Instant at) {
        db.sql("""
                insert into participation.part (participant, person, sheet, begun_at)
                values (:id, :me, :sheet, :at) on conflict do nothing
                """)
                .param("id", id).param("me", me).param("sheet", UUID.randomUUID())
                .param("at", at).update();
        return db.sql("select sheet from participation.part where participant = :id and person = :me")
                .param("id", id).param("me", me).query(SheetId.class).single();
    }
}
