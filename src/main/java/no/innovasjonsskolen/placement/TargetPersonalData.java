package no.innovasjonsskolen.placement;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Targets are about municipalities; only who at the school set them is a person. */
@Component
class TargetPersonalData implements PersonalData {

    private static final String ROW = "names a row, never a person";
    private static final String PUBLISHED = "published with the call";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("placement.target_set")
                    .withheld(Retention.JOURNAL, "Who at the school set them; the journal has the act",
                            "made_by", "name")
                    .notPersonal(ROW, "id", "call")
                    .notPersonal(PUBLISHED, "reason", "made_at"),
            PersonalTable.of("placement.target")
                    .notPersonal(ROW, "target_set")
                    .notPersonal(PUBLISHED, "feature", "value", "unit"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
