package no.innovasjonsskolen.replacement;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Who asked whom to take over a seat, and who has said that she cannot come. */
@Component
class ReplacementPersonalData implements PersonalData {

    private static final String ROW = "names a row, never a person";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("replacement.replacement", """
                    select to_jsonb(r) from replacement.replacement r where r.asked_by = :me
                    order by r.number
                    """)
                    .given(Retention.CASE, "application", "asked_by", "name", "asked_at", "ended", "ended_at")
                    .withheld(Retention.CASE, "Somebody else: participants of the municipality's", "seat",
                            "successor")
                    .notPersonal(ROW, "id", "call"),
            PersonalTable.of("replacement.absence", """
                    select to_jsonb(a) from replacement.absence a where a.person = :me order by a.number
                    """)
                    .given(Retention.CASE, "participant", "application", "person", "said_at",
                            "taken_back_at"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
