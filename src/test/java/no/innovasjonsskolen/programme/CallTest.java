package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.CALL;
import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static no.innovasjonsskolen.programme.Examples.at;
import static no.innovasjonsskolen.programme.Examples.call;
import static no.innovasjonsskolen.programme.Examples.day;
import static no.innovasjonsskolen.programme.Examples.withFirstDays;
import static no.innovasjonsskolen.programme.Examples.withoutRolling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallState.Announced;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.programme.CallState.Closed;
import no.innovasjonsskolen.programme.CallState.Open;
import no.innovasjonsskolen.programme.CallState.Rolling;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The state of a call is read from its dates, to the millisecond. */
class CallTest {

    private static final Deadline DEADLINE = new Deadline(day("2027-04-15"));
    private static final Deadline LAST_ROLLING_DAY = new Deadline(day("2027-09-06"));

    @Test
    @DisplayName("Et millisekund før åpningsdagen er opptaket kunngjort; på slaget er det åpent")
    void opensAtMidnight() {
        assertThat(CALL.stateAt(at("2027-01-31T23:59:59.999"))).isEqualTo(new Announced(day("2027-02-01")));
        assertThat(CALL.stateAt(at("2027-02-01T00:00"))).isEqualTo(new Open(DEADLINE));
    }

    @Test
    @DisplayName("Siste dag varer til siste millisekund; ett millisekund senere er opptaket løpende")
    void theLastDayCounts() {
        assertThat(CALL.stateAt(at("2027-04-15T23:59:59.999"))).isEqualTo(new Open(DEADLINE));
        assertThat(CALL.stateAt(at("2027-04-16T00:00")))
                .isEqualTo(new Rolling(DEADLINE, Optional.of(LAST_ROLLING_DAY)));
    }

    @Test
    @DisplayName("Uten løpende opptak er det stengt fra første millisekund etter fristen")
    void closesWithoutRolling() {
        assertThat(withoutRolling().stateAt(at("2027-04-15T23:59:59.999"))).isEqualTo(new Open(DEADLINE));
        assertThat(withoutRolling().stateAt(at("2027-04-16T00:00"))).isEqualTo(new Closed(DEADLINE));
    }

    @Test
    @DisplayName("Løpende opptak varer til dagen før første samling")
    void rollingEndsBeforeTheFirstGathering() {
        assertThat(CALL.stateAt(at("2027-09-06T23:59:59.999"))).isInstanceOf(Rolling.class);
        assertThat(CALL.stateAt(at("2027-09-07T00:00"))).isEqualTo(new Closed(DEADLINE));
    }

    @Test
    @DisplayName("Løpende opptak uten dato for første samling har ingen siste dag ennå")
    void rollingMayHaveNoEnd() {
        var undated = call(withFirstDays(Map.of()), Optional.empty());

        assertThat(undated.stateAt(at("2027-12-01T12:00")))
                .isEqualTo(new Rolling(DEADLINE, Optional.empty()));
    }

    @Test
    @DisplayName("Et avlyst opptak er avlyst uansett dato")
    void cancelledIsCancelled() {
        var off = new Cancelled(at("2027-03-01T12:00"), "For få søkere");

        assertThat(call(DRAFT, Optional.of(off)).stateAt(at("2027-03-02T12:00"))).isEqualTo(off);
    }

    @Test
    @DisplayName("Det går bare an å søke når opptaket er åpent eller løpende")
    void onlyOpenAndRollingTakeApplications() {
        assertThat(CALL.stateAt(at("2027-01-31T12:00")).takesApplications()).isFalse();
        assertThat(CALL.stateAt(at("2027-03-10T10:00")).takesApplications()).isTrue();
        assertThat(CALL.stateAt(at("2027-05-01T12:00")).takesApplications()).isTrue();
        assertThat(CALL.stateAt(at("2027-09-07T12:00")).takesApplications()).isFalse();
    }
}
