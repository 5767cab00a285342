package no.innovasjonsskolen.letter;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Letters. Nobody proves by signing in that an address is hers, so nobody finds letters by one. */
@Component
class LetterPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("letter.outbox")
                    .withheld(Retention.CASE,
                            "Signing in does not prove that an address is hers; the office gives letters out",
                            "key", "subject", "to_name", "to_email", "title", "body", "reference",
                            "last_error")
                    .notPersonal("names a row, never a person", "id")
                    .notPersonal("a code", "subject_kind", "language", "stop_reason"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
