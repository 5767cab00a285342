package no.innovasjonsskolen.offer;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Who answered for a municipality, and what was written. */
@Component
class OfferPersonalData implements PersonalData {

    private static final String OFFICE = "Who at the school did it; the letters name her";
    private static final String ROW = "names a row, never a person";
    private static final String MUNICIPALITY = "names a municipality";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("offer.round")
                    .withheld(Retention.CASE, OFFICE, "sent_by", "name")
                    .notPersonal("a last day", "reply_by", "list_ends")
                    .notPersonal(ROW, "selection", "call"),
            PersonalTable.of("offer.offer")
                    .notPersonal("a last day", "reply_by")
                    .withheld(Retention.CASE, "The municipality's reason; with the answer it is given",
                            "ended_why")
                    .notPersonal(ROW, "id", "selection", "call", "application")
                    .notPersonal("the application's published name", "code")
                    .notPersonal("one of a few words", "origin", "ended"),
            PersonalTable.of("offer.answer", """
                    select to_jsonb(a) from offer.answer a where a.answered_by = :me order by a.number
                    """)
                    .given(Retention.CASE, "offer", "answer", "reason", "answered_by", "name", "answered_at")
                    .withheld(Retention.CASE, "Somebody else: a participant of the municipality's",
                            "without"),
            PersonalTable.of("offer.share")
                    .notPersonal(MUNICIPALITY, "municipality", "organisation")
                    .withheld(Retention.CASE, "Whom the invoice names at the municipality",
                            "buyer_reference"),
            PersonalTable.of("offer.waiting")
                    .notPersonal(ROW, "selection", "application"),
            PersonalTable.of("offer.off_list", """
                    select to_jsonb(l) from offer.off_list l where l.left_by = :me order by l.left_at
                    """)
                    .given(Retention.CASE, "application", "left_by", "name", "left_at")
                    .notPersonal(ROW, "selection"),
            PersonalTable.of("offer.redraw")
                    .notPersonal(ROW, "selection")
                    .notPersonal("published, and names municipalities only", "problem", "lottery", "file",
                            "admitted"),
            PersonalTable.of("offer.waived_rule")
                    .withheld(Retention.CASE, OFFICE, "waived_by", "name")
                    .notPersonal(ROW, "selection", "rule")
                    .withheld(Retention.CASE, "The school's own words about its rules", "reason"),
            PersonalTable.of("offer.changed_group")
                    .withheld(Retention.CASE, OFFICE, "decided_by", "name")
                    .notPersonal(ROW, "selection")
                    .notPersonal("published, and names municipalities only", "code", "municipalities")
                    .withheld(Retention.CASE, "About a municipality, by the school", "reason"),
            PersonalTable.of("offer.follower", """
                    select to_jsonb(f) from offer.follower f where f.answered_by = :me order by f.answered_at
                    """)
                    .given(Retention.OWN, "application", "follows", "answered_by", "name", "answered_at")
                    .notPersonal(ROW, "call"),
            PersonalTable.of("offer.late_right")
                    .withheld(Retention.CASE, OFFICE, "given_by", "name")
                    .notPersonal(ROW, "id", "selection", "call", "application")
                    .withheld(Retention.CASE, "About a municipality, by the school", "reason")
                    .notPersonal("published, and names municipalities only", "code", "problem", "lottery",
                            "draw"),
            PersonalTable.of("offer.kept_released")
                    .withheld(Retention.CASE, OFFICE, "released_by", "name")
                    .notPersonal(ROW, "offer")
                    .withheld(Retention.CASE, "About a municipality, by the school", "reason"),
            PersonalTable.of("offer.kept_place")
                    .withheld(Retention.CASE, OFFICE, "kept_by", "name")
                    .notPersonal(ROW, "offer")
                    .withheld(Retention.CASE, "About a municipality, by the school", "reason"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
