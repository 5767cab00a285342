package no.innovasjonsskolen.passkey;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Passkeys of those who work for the school. */
@Component
class PasskeyPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("passkey.passkey", """
                    select to_jsonb(p) from passkey.passkey p where p.person = :me order by p.added_at
                    """)
                    .given(Retention.OWN, "id", "person", "name", "transports", "added_at", "last_used_at")
                    .withheld(Retention.OWN,
                            "Means nothing outside her device, and might help who would pass for her",
                            "credential", "public_key", "attestation", "client_data"),
            PersonalTable.of("passkey.ceremony", """
                    select to_jsonb(c) from passkey.ceremony c where c.person = :me
                    """)
                    .given(Retention.SESSION, "person", "begun_at")
                    .withheld(Retention.SESSION, "A question to her device that is still open",
                            "fingerprint"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
