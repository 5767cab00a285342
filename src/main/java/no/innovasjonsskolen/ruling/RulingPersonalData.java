package no.innovasjonsskolen.ruling;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Rulings are their party's; who stands behind one gets what she herself did. */
@Component
class RulingPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("ruling.ruling", """
                    select to_jsonb(r) from ruling.ruling r where r.party = :me order by r.number
                    """)
                    .given(Retention.CASE, "id", "party", "language", "rules", "result", "title", "outcome",
                            "reasons", "next", "contact_name", "contact_email", "made_at")
                    .notPersonal("names a row, never a person", "case_id", "earlier")
                    .notPersonal("the kind of case, as its room names it", "case_kind")
                    .notPersonal("what a later ruling does to an earlier", "relation"),
            PersonalTable.of("ruling.ground", """
                    select to_jsonb(g) from ruling.ground g join ruling.ruling r on r.id = g.ruling
                    where r.party = :me order by r.number, g.place
                    """)
                    .given(Retention.CASE, "ruling", "rule", "clause", "text"),
            PersonalTable.of("ruling.officer", """
                    select to_jsonb(o) from ruling.officer o where o.person = :me order by o.ruling, o.part
                    """)
                    .given(Retention.CASE, "ruling", "part", "person", "name"),
            PersonalTable.of("ruling.opening", """
                    select to_jsonb(o) from ruling.opening o join ruling.ruling r on r.id = o.ruling
                    where r.party = :me order by o.opened_at
                    """)
                    .given(Retention.CASE, "ruling", "opened_at"),
            PersonalTable.of("ruling.second_notice", """
                    select to_jsonb(n) from ruling.second_notice n join ruling.ruling r on r.id = n.ruling
                    where r.party = :me order by n.sent_at
                    """)
                    .given(Retention.CASE, "ruling", "sent_at"),
            PersonalTable.of("ruling.declaration", """
                    select to_jsonb(d) from ruling.declaration d where d.person = :me order by d.number
                    """)
                    .given(Retention.CASE, "person", "name", "standing", "reason", "lifted_by", "lifter",
                            "declared_at")
                    .notPersonal("names a row, never a person", "case_id")
                    .notPersonal("the kind of case, as its room names it", "case_kind"),
            PersonalTable.of("ruling.appeal", """
                    select to_jsonb(a) from ruling.appeal a where a.appellant = :me order by a.number
                    """)
                    .given(Retention.CASE, "id", "ruling", "appellant", "text", "late_reason", "last_day",
                            "received_at"),
            PersonalTable.of("ruling.appeal_withdrawn", followed("appeal_withdrawn"))
                    .given(Retention.CASE, "appeal", "withdrawn_at"),
            PersonalTable.of("ruling.appeal_reversed", followed("appeal_reversed"))
                    .given(Retention.CASE, "appeal", "ruling", "reversed_at"),
            PersonalTable.of("ruling.appeal_forwarded", followed("appeal_forwarded"))
                    .given(Retention.CASE, "appeal", "statement", "forwarded_at")
                    .withheld(Retention.CASE, "Who at the school saw to it; her page names whom to ask",
                            "forwarded_by", "name"),
            PersonalTable.of("ruling.appeal_decided", followed("appeal_decided"))
                    .given(Retention.CASE, "appeal", "result", "decided_on", "reasons", "recorded_at")
                    .withheld(Retention.CASE, "Who at the school saw to it; her page names whom to ask",
                            "recorded_by", "name"),
            PersonalTable.of("ruling.interim_reply", followed("interim_reply"))
                    .given(Retention.CASE, "appeal", "text", "sent_at")
                    .withheld(Retention.CASE, "Who at the school saw to it; her page names whom to ask",
                            "sent_by", "name"),
            PersonalTable.of("ruling.appeal_draft", """
                    select to_jsonb(d) from ruling.appeal_draft d where d.writer = :me order by d.begun_at
                    """)
                    .given(Retention.DRAFT, "ruling", "writer", "begun_at")
                    .notPersonal("names a row, never a person", "sheet"));

    /** The rows of a table that follow an appeal of hers. */
    private static String followed(String table) {
        return """
                select to_jsonb(f) from ruling.%s f join ruling.appeal a on a.id = f.appeal
                where a.appellant = :me order by a.number
                """.formatted(table);
    }

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
