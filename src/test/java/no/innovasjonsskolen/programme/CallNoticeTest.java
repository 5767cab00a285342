package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.CALL;
import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static no.innovasjonsskolen.programme.Examples.at;
import static no.innovasjonsskolen.programme.Examples.call;
import static no.innovasjonsskolen.programme.Examples.withFirstDays;
import static no.innovasjonsskolen.programme.Examples.withoutRolling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever wonders whether she can apply now, is told so, in every state of a call. */
class CallNoticeTest {

    private static final Messages MESSAGES = new Messages();

    @Test
    @DisplayName("Stengt opptak sier når svaret kommer, og siden at neste ikke er kunngjort")
    void closed() {
        var waiting = notice(withoutRolling(), "2027-05-28T23:59", Language.NB);
        var over = notice(withoutRolling(), "2027-05-29T00:00", Language.NB);

        assertThat(waiting.text()).isEqualTo(
                "Fristen gikk ut 15. april 2027. Alle som har søkt, får svar senest 28. mai 2027.");
        assertThat(over.text()).contains("Neste opptak er ikke kunngjort ennå");
        assertThat(waiting.start()).isEmpty();
    }

    @Test
    @DisplayName("Fristene kan legges i kalenderen så lenge en av dem er igjen")
    void datesForTheCalendar() {
        assertThat(notice(CALL, "2027-01-15T12:00", Language.NB).calendar())
                .contains("/opptak/" + CALL.id().value() + "/frister.ics");
        assertThat(notice(withoutRolling(), "2027-05-28T23:59", Language.NB).calendar()).isPresent();
        assertThat(notice(withoutRolling(), "2027-05-29T00:00", Language.NB).calendar()).isEmpty();
    }

    @Test
    @DisplayName("Dagene telles i Oslo: to dager igjen, i morgen, i dag")
    void daysAreCounted() {
        assertThat(notice(CALL, "2027-04-13T23:59", Language.NN).text()).contains("De har 2 dagar på dykk");
        assertThat(notice(CALL, "2027-04-14T00:00", Language.NB).text()).contains("I morgen er siste dag");
        assertThat(notice(CALL, "2027-04-15T23:59", Language.EN).text()).contains("Today is the last day");
    }

    @Test
    @DisplayName("Løpende opptak sier hva det vil si å komme for sent, med og uten siste dag")
    void rolling() {
        var undated = call(withFirstDays(Map.of()), Optional.empty());

        assertThat(notice(CALL, "2027-04-16T00:00", Language.NB).text())
                .contains("Fram til 6. september 2027", "bak alle som søkte i tide");
        assertThat(notice(undated, "2027-04-16T00:00", Language.NB).text())
                .contains("Vi tar fortsatt imot", "bak alle som søkte i tide");
        assertThat(notice(CALL, "2027-04-16T00:00", Language.NB).start()).contains("/soknad");
    }

    @Test
    @DisplayName("Avlyst opptak sier hvorfor, og uten opptak sies det at neste ikke er kunngjort")
    void cancelledAndNone() {
        var off = call(DRAFT, Optional.of(new Cancelled(at("2027-03-01T12:00"), "For få søkte.")));

        assertThat(notice(off, "2027-03-02T12:00", Language.NB).text())
                .isEqualTo("Opptaket til kull 2027 er avlyst. Grunnen er: For få søkte.");
        for (var language : Language.values()) {
            var none = CallNotice.of(Optional.empty(), at("2027-03-02T12:00"), words(language));
            assertThat(none.heading()).isNotBlank();
            assertThat(none.start()).isEmpty();
        }
    }

    private static CallNotice notice(Call call, String osloTime, Language language) {
        return CallNotice.of(Optional.of(call), at(osloTime), words(language));
    }

    private static Words words(Language language) {
        return new Words(MESSAGES, language, false);
    }
}
