package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A question from the office has a last day, and an end. */
class InquiryTest {

    private static final Instant ASKED = Instant.parse("2027-03-10T09:00:00Z");

    private static Inquiry inquiry(Inquiry.State state) {
        return new Inquiry(new InquiryId(UUID.randomUUID()), new ApplicationId(UUID.randomUUID()), "Hva?",
                new Deadline(LocalDate.of(2027, 3, 12)), new Recipient("Kari Moen", "kari@lom.example"),
                "Eva Lunde", state);
    }

    @Test
    @DisplayName("Et spørsmål er over fristen fra midnatt etter siste dag, og bare så lenge ingen har svart")
    void overdueFromTheDayAfter() {
        var asked = new Inquiry.Asked(ASKED);

        assertThat(inquiry(asked).isOverdue(Instant.parse("2027-03-12T22:59:59.999Z"))).isFalse();
        assertThat(inquiry(asked).isOverdue(Instant.parse("2027-03-12T23:00:00Z"))).isTrue();
        assertThat(inquiry(asked.answer("Dette.", "Kari Moen", ASKED))
                .isOverdue(Instant.parse("2027-04-01T10:00:00Z"))).isFalse();
        assertThat(inquiry(asked.takeBack("Eva Lunde", ASKED))
                .isOverdue(Instant.parse("2027-04-01T10:00:00Z"))).isFalse();
    }

    @Test
    @DisplayName("Et svar som er lest, er det samme svaret, med hvem som leste det")
    void readAnswersStay() {
        var answered = new Inquiry.Asked(ASKED).answer("Dette.", "Kari Moen", ASKED);

        assertThat(answered.read("Eva Lunde", ASKED.plusSeconds(60))).isEqualTo(
                new Inquiry.Closed("Dette.", "Kari Moen", ASKED, "Eva Lunde", ASKED.plusSeconds(60)));
    }
}
