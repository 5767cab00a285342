package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.CALL;
import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static no.innovasjonsskolen.programme.Examples.PLAN_2023;
import static no.innovasjonsskolen.programme.Examples.at;
import static no.innovasjonsskolen.programme.Examples.day;
import static no.innovasjonsskolen.programme.Examples.withDates;
import static no.innovasjonsskolen.programme.Examples.withFirstDays;
import static no.innovasjonsskolen.programme.Examples.withLastDay;
import static no.innovasjonsskolen.programme.Examples.withTerms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A call's dates come in order, and what somebody relies on stays. */
class CallCheckTest {

    private static final CallTerms TERMS = DRAFT.terms();

    @Test
    @DisplayName("Demoskolens opptak er i orden")
    void theExampleIsInOrder() {
        assertThat(CallCheck.of(DRAFT, PLAN_2023)).isEmpty();
    }

    @Test
    @DisplayName("Alt som er i feil rekkefølge, blir sagt på én gang")
    void everythingIsSaidAtOnce() {
        var draft = new CallDraft(
                new CallDates(day("2027-05-01"), new Deadline(day("2027-04-15")), true, day("2027-04-15")),
                new CallTerms(0, new Kroner(-1), new Kroner(-1), TERMS.financing(), TERMS.bands()),
                Map.of(1, day("2027-04-15"), 2, day("2027-04-16")));

        assertThat(CallCheck.of(draft, PLAN_2023)).containsExactly(
                Breach.of("call-last-day", day("2027-05-01")), Breach.of("call-results", day("2027-04-15")),
                Breach.of("call-begins", 1, day("2027-04-15")),
                Breach.of("call-gathering", 2, 1, day("2027-04-16")),
                Breach.of("call-places", 200), Breach.of("call-fee"), Breach.of("call-semester-fee"));
    }

    @Test
    @DisplayName("Fristen kan være samme dag som åpningen, og svaret dagen etter")
    void theEdgesAreAllowed() {
        var draft = withDates(new CallDates(day("2027-04-15"), new Deadline(day("2027-04-15")), false,
                day("2027-04-16")));

        assertThat(CallCheck.of(draft, PLAN_2023)).isEmpty();
    }

    @Test
    @DisplayName("En samling uten dato hoppes over, men de etter den må fortsatt komme i rekkefølge")
    void undatedGatheringsAreSkipped() {
        var draft = withFirstDays(Map.of(1, day("2027-09-07"), 3, day("2027-09-08"), 4, day("2027-09-10")));

        assertThat(CallCheck.of(draft, PLAN_2023)).containsExactly(
                Breach.of("call-gathering", 3, 1, day("2027-09-08")));
    }

    @Test
    @DisplayName("Før åpningen kan alt endres")
    void everythingMayChangeBeforeItOpens() {
        var draft = new CallDraft(
                new CallDates(day("2027-03-01"), new Deadline(day("2027-03-20")), false, day("2027-05-01")),
                new CallTerms(20, Kroner.of(99_000), Kroner.of(800), Financing.SELF_PAYMENT,
                        SizeBands.of("3000")),
                Map.of());

        assertThat(CallCheck.ofChange(CALL, draft, at("2027-01-31T23:59:59.999"))).isEmpty();
    }

    @Test
    @DisplayName("Etter åpningen kan fristen bare forlenges, avgiften bare settes ned")
    void whatWasPromisedStays() {
        var now = at("2027-02-01T00:00");
        var dearer = withTerms(new CallTerms(12, Kroner.of(60_001), Kroner.of(700), Financing.SELF_PAYMENT,
                TERMS.bands()));
        var cheaper = withTerms(new CallTerms(14, Kroner.of(50_000), Kroner.of(800), Financing.COMMISSIONED,
                SizeBands.of("4000 20000")));

        assertThat(CallCheck.ofChange(CALL, withLastDay("2027-04-14"), now))
                .containsExactly(Breach.of("change-deadline-earlier", day("2027-04-15")));
        assertThat(CallCheck.ofChange(CALL, withLastDay("2027-04-22"), now)).isEmpty();
        assertThat(CallCheck.ofChange(CALL, dearer, now)).containsExactly(
                Breach.of("change-financing"), Breach.of("change-fee", Kroner.of(60_000)));
        assertThat(CallCheck.ofChange(CALL, cheaper, now)).isEmpty();
        assertThat(CallCheck.ofChange(CALL, withDates(new CallDates(day("2027-02-02"),
                DRAFT.dates().deadline(), true, DRAFT.dates().resultsBy())), now))
                .containsExactly(Breach.of("change-opening", day("2027-02-01")));
    }

    @Test
    @DisplayName("Fristen kan forlenges til den går ut, men ikke ett millisekund senere")
    void aPassedDeadlineStays() {
        var later = withLastDay("2027-04-22");

        assertThat(CallCheck.ofChange(CALL, later, at("2027-04-15T23:59:59.999"))).isEmpty();
        assertThat(CallCheck.ofChange(CALL, later, at("2027-04-16T00:00")))
                .containsExactly(Breach.of("change-deadline-passed", day("2027-04-15")));
    }

    @Test
    @DisplayName("Etter fristen kan ikke størrelsesgruppene endres, for da kjenner skolen søkerne")
    void bandsStayOnceTheApplicantsAreKnown() {
        var bands = withTerms(new CallTerms(12, TERMS.fee(), TERMS.semesterFee(), TERMS.financing(),
                SizeBands.of("4000 20000")));

        assertThat(CallCheck.ofChange(CALL, bands, at("2027-04-16T00:00")))
                .containsExactly(Breach.of("change-bands"));
    }

    @Test
    @DisplayName("En samling som har begynt, kan ikke flyttes")
    void thePastStays() {
        var moved = withFirstDays(Map.of(1, day("2027-09-14")));

        assertThat(CallCheck.ofChange(CALL, moved, at("2027-09-06T23:59"))).isEmpty();
        assertThat(CallCheck.ofChange(CALL, moved, at("2027-09-07T00:00")))
                .containsExactly(Breach.of("change-gathering", 1, day("2027-09-07")));
    }
}
