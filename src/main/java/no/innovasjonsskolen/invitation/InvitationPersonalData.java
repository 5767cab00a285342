package no.innovasjonsskolen.invitation;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Personal links, and whom they were for. */
@Component
class InvitationPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable
                    .of("invitation.invitation",
                            """
                                    select to_jsonb(i) from invitation.invitation i
                                    where i.accepted_by = :me order by i.accepted_at
                                    """)
                    .given(Retention.CASE, "kind", "about", "seat", "name", "email", "invited_at",
                            "opened_at",
                            "accepted_by", "accepted_at", "ended_at")
                    .withheld(Retention.CASE, "Whoever had it could look for the link",
                            "fingerprint")
                    .withheld(Retention.CASE, "Somebody else, who asked her", "asked_by")
                    .notPersonal("names a row, never a person", "id", "number"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
