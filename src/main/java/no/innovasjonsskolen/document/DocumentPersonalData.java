package no.innovasjonsskolen.document;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Files people have handed in. The file itself is opened where it was handed in. */
@Component
class DocumentPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("document.document", """
                    select to_jsonb(d) from document.document d where d.owner = :me order by d.received_at
                    """)
                    .given(Retention.PART, "id", "owner", "name", "kind", "size", "fingerprint",
                            "received_at", "cleared_at", "infected", "set_aside_at")
                    .notPersonal("the scanner that let it through", "cleared_by"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
