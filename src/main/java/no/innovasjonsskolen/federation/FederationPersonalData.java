package no.innovasjonsskolen.federation;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Somebody who has come from a sign-in service and has not said who she is. */
@Component
class FederationPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("federation.newcomer")
                    .withheld(Retention.SESSION,
                            "Not known to be anybody yet, and forgotten within half an hour",
                            "fingerprint", "issuer", "subject", "service_session", "name", "municipalities")
                    .notPersonal("a code", "portal"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
