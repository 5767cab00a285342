package no.innovasjonsskolen.rehearsal;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Trials hold municipalities and no persons, but for who held them. */
@Component
class RehearsalPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("rehearsal.rehearsal")
                    .withheld(Retention.JOURNAL, "Who at the school did it; the journal gives it out",
                            "held_by", "name")
                    .notPersonal("names a row, never a person", "id", "call")
                    .notPersonal("municipalities, numbers and chance", "pool", "problem", "sha256", "seed",
                            "held_at", "how", "ended_at", "selected", "reserve"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
