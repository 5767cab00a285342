package no.innovasjonsskolen.attempt;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Counts of attempts. */
@Component
class AttemptPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("attempt.bucket")
                    .withheld(Retention.SESSION, "A fingerprint: whose it is cannot be read from it", "id")
                    .notPersonal("a count", "state"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
