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
                    .given(Retention.CASE, "ruling", "opened_at"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
