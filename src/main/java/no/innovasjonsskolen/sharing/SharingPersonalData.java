package no.innovasjonsskolen.sharing;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Who shared an application. Who opened the link is not known. */
@Component
class SharingPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("sharing.link", """
                    select to_jsonb(l) from sharing.link l where l.shared_by = :me order by l.shared_at
                    """)
                    .given(Retention.CASE, "id", "application", "shared_by", "name", "shared_at", "ended_at")
                    .withheld(Retention.CASE, "Whoever had it could look for the link", "fingerprint"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
