package no.innovasjonsskolen.journal;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** What people have done. Whom it was done to is told by the rooms whose acts they are. */
@Component
class JournalPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("journal.entry", """
                    select to_jsonb(e) from journal.entry e where e.actor = :me order by e.number
                    """)
                    .given(Retention.JOURNAL, "number", "at", "actor", "actor_name", "act", "subject_kind",
                            "subject", "rules")
                    .withheld(Retention.JOURNAL,
                            "May name others; what she wrote herself is where she wrote it",
                            "grounds"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
