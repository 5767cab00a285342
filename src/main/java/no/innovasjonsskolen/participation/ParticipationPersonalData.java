package no.innovasjonsskolen.participation;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** A participant's own part. What she has written in it is with the room for drafts. */
@Component
class ParticipationPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("participation.part", """
                    select to_jsonb(p) from participation.part p where p.person = :me
                    """)
                    .given(Retention.PART, "participant", "person", "sheet", "begun_at"),
            PersonalTable.of("participation.document", """
                    select to_jsonb(d) from participation.document d
                    join participation.part p on p.participant = d.participant
                    where p.person = :me
                    """)
                    .given(Retention.PART, "participant", "document", "handed_in_at"),
            PersonalTable.of("participation.document_taken_back", """
                    select to_jsonb(d) from participation.document_taken_back d
                    join participation.part p on p.participant = d.participant
                    where p.person = :me
                    """)
                    .given(Retention.PART, "participant", "document", "handed_in_at", "taken_back_at"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
