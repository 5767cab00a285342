package no.innovasjonsskolen.rolling;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import org.springframework.stereotype.Component;

/** Which applications had their turn: no person is named. */
@Component
class RollingPersonalData implements PersonalData {

    private static final String ROW = "names a row, never a person";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("rolling.turn")
                    .notPersonal(ROW, "offer", "call", "application", "reference"),
            PersonalTable.of("rolling.passed")
                    .notPersonal(ROW, "turn", "application")
                    .notPersonal("a few words of the house's own", "lacks"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
