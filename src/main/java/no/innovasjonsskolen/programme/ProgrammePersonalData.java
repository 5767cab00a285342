package no.innovasjonsskolen.programme;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Plans and calls. Those who made them are named as they signed. */
@Component
class ProgrammePersonalData implements PersonalData {

    private static final String SIGNED = "A name without an id; the journal has the act, and gives it out";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("programme.plan")
                    .withheld(Retention.JOURNAL, SIGNED,
                            "entered_by")
                    .notPersonal("names a row, never a person", "id")
                    .notPersonal("the study plan", "content"),
            PersonalTable.of("programme.approval")
                    .withheld(Retention.JOURNAL, SIGNED,
                            "approved_by")
                    .notPersonal("names a row, never a person", "plan"),
            PersonalTable.of("programme.cohort")
                    .notPersonal("names a row, never a person", "id", "plan")
                    .notPersonal("the year it begins", "name"),
            PersonalTable.of("programme.gathering_day")
                    .notPersonal("names a row, never a person", "cohort")
                    .notPersonal("a public date", "first_day"),
            PersonalTable.of("programme.call")
                    .notPersonal("names a row, never a person", "id", "cohort")
                    .notPersonal("a public date", "opens", "last_day", "results_by")
                    .notPersonal("a public term", "financing", "size_bands"),
            PersonalTable.of("programme.cancellation")
                    .withheld(Retention.JOURNAL, SIGNED,
                            "cancelled_by")
                    .notPersonal("names a row, never a person", "call")
                    .notPersonal("a public statement about a call", "reason"),
            PersonalTable.of("programme.mark")
                    .notPersonal("changes with every write", "value"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
