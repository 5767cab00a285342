package no.innovasjonsskolen.placement;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Targets, pools and draws hold municipalities and no persons, but for those who objected and who did it. */
@Component
class DrawPersonalData implements PersonalData {

    private static final String OFFICER = "Who at the school did it; the journal gives it out";
    private static final String ROW = "names a row, never a person";
    private static final String PUBLISHED = "published with the draw";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("placement.target_set")
                    .withheld(Retention.JOURNAL, OFFICER, "made_by", "name")
                    .notPersonal(ROW, "id", "call")
                    .notPersonal(PUBLISHED, "kind", "reason", "made_at"),
            PersonalTable.of("placement.target")
                    .notPersonal(ROW, "target_set")
                    .notPersonal(PUBLISHED, "feature", "value", "unit"),
            PersonalTable.of("placement.selection")
                    .notPersonal(ROW, "id", "call")
                    .notPersonal(PUBLISHED, "problem", "selected", "reserve", "seed", "held_at"),
            PersonalTable.of("placement.selection_entry")
                    .notPersonal(ROW, "selection", "application")
                    .notPersonal(PUBLISHED, "code"),
            PersonalTable.of("placement.selection_void")
                    .withheld(Retention.JOURNAL, OFFICER, "asked_by", "agreed_by")
                    .notPersonal(ROW, "selection")
                    .notPersonal(PUBLISHED, "reason", "voided_at"),
            PersonalTable.of("placement.pool")
                    .withheld(Retention.JOURNAL, OFFICER, "frozen_by", "name")
                    .notPersonal(ROW, "id", "call")
                    .notPersonal(PUBLISHED, "problem", "sha256", "until", "frozen_at"),
            PersonalTable.of("placement.pool_entry")
                    .notPersonal(ROW, "pool", "application")
                    .notPersonal(PUBLISHED, "reference", "municipalities", "code", "reason"),
            PersonalTable.of("placement.pool_thawed")
                    .notPersonal(ROW, "pool")
                    .notPersonal(PUBLISHED, "reason", "thawed_at"),
            PersonalTable.of("placement.objection", """
                    select to_jsonb(o) from placement.objection o where o.raised_by = :me order by o.number
                    """)
                    .given(Retention.CASE, "id", "application", "text", "raised_by", "name", "raised_at")
                    .notPersonal(ROW, "pool"),
            PersonalTable.of("placement.objection_answer", """
                    select to_jsonb(a) from placement.objection_answer a
                    join placement.objection o on o.id = a.objection
                    where o.raised_by = :me order by o.number
                    """)
                    .given(Retention.CASE, "objection", "reason", "public_reason", "answered_at")
                    .withheld(Retention.CASE, OFFICER, "answered_by", "name"),
            PersonalTable.of("placement.lottery")
                    .withheld(Retention.JOURNAL, OFFICER, "published_by", "name")
                    .notPersonal(ROW, "pool")
                    .notPersonal(PUBLISHED, "lottery", "sha256", "draw_at", "place", "published_at"),
            PersonalTable.of("placement.balls")
                    .withheld(Retention.JOURNAL, OFFICER, "officer", "name", "entered_at")
                    .notPersonal(ROW, "pool")
                    .notPersonal(PUBLISHED, "digits"),
            PersonalTable.of("placement.written_down")
                    .withheld(Retention.JOURNAL, OFFICER, "held_by")
                    .notPersonal(ROW, "pool")
                    .notPersonal(PUBLISHED, "balls", "held_at"),
            PersonalTable.of("placement.draw")
                    .notPersonal(ROW, "pool", "selection")
                    .notPersonal(PUBLISHED, "draw", "drawn_at"),
            PersonalTable.of("placement.room_for_all")
                    .withheld(Retention.JOURNAL, OFFICER, "name")
                    .notPersonal(ROW, "pool", "selection")
                    .notPersonal(PUBLISHED, "decided_at"),
            PersonalTable.of("placement.set_aside")
                    .withheld(Retention.JOURNAL, OFFICER, "asked_by", "name")
                    .notPersonal(ROW, "pool")
                    .notPersonal(PUBLISHED, "reason", "asked_at"),
            PersonalTable.of("placement.set_aside_agreed")
                    .withheld(Retention.JOURNAL, OFFICER, "agreed_by", "name")
                    .notPersonal(ROW, "pool")
                    .notPersonal(PUBLISHED, "asked_at", "agreed_at"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
