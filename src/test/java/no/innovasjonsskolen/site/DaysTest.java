package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Days on end are said as a reader would say them. */
class DaysTest {

    private static final Messages MESSAGES = new Messages();

    @Test
    @DisplayName("Måneden og året sies én gang når de er felles")
    void whatIsSharedIsSaidOnce() {
        assertThat(said("2027-09-07", "2027-09-08", Language.NB)).isEqualTo("7.–8. september 2027");
        assertThat(said("2027-09-30", "2027-10-01", Language.NN)).isEqualTo("30. september–1. oktober 2027");
        assertThat(said("2027-12-31", "2028-01-01", Language.NB))
                .isEqualTo("31. desember 2027–1. januar 2028");
        assertThat(said("2027-09-07", "2027-09-08", Language.EN)).isEqualTo("7–8 September 2027");
    }

    @Test
    @DisplayName("Én dag er bare en dato")
    void oneDayIsADate() {
        assertThat(said("2027-09-07", "2027-09-07", Language.NB)).isEqualTo("7. september 2027");
    }

    private static String said(String first, String last, Language language) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last))
                .in(new Words(MESSAGES, language, false));
    }
}
