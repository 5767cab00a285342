package no.innovasjonsskolen.alert;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Addresses that wait for a call. Nobody proves by signing in that an address is hers; the link does. */
@Component
class AlertPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("alert.subscription")
                    .withheld(Retention.OWN,
                            "Signing in does not prove that it is hers; the link in the letter deletes it",
                            "email")
                    .withheld(Retention.OWN, "Whoever had it could look for the link", "fingerprint")
                    .notPersonal("names a row, never a person", "id")
                    .notPersonal("a code", "language"),
            PersonalTable.of("alert.told").notPersonal("names a row, never a person", "call"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
