package no.innovasjonsskolen.clock;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import org.springframework.stereotype.Component;

/** The clock of the demo school, which no real school has. */
@Component
class ClockPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("clock.travel")
                    .notPersonal("the demo school or a test", "travelled_by"),
            PersonalTable.of("clock.demo_event")
                    .notPersonal("what invented people do in the demo school", "event"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
