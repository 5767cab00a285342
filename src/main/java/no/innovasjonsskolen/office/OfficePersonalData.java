package no.innovasjonsskolen.office;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** What the office has opened and noted. */
@Component
class OfficePersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("office.sighting", """
                    select to_jsonb(s) from office.sighting s where s.person = :me order by s.at
                    """)
                    .given(Retention.CASE, "application", "call", "number", "person", "at"),
            PersonalTable.of("office.note", """
                    select to_jsonb(n) from office.note n where n.written_by = :me order by n.written_at
                    """)
                    .given(Retention.CASE, "application", "written_by", "name", "written_at")
                    .withheld(Retention.CASE, "The school's own, about an applicant",
                            "text")
                    .notPersonal("names a row, never a person", "id"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
