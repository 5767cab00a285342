package no.innovasjonsskolen.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.offer.PlaceExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is told that a seat is hers when it is not, and nobody is promised what cannot be done. */
class SeatLostTest extends SeatsAtWork {

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Den som har mistet plassen, hører ikke mer om den, og kommunen får ikke høre at den er hennes")
    void whoHasLeftHearsNoMore() {
        var seat = team().getFirst();
        leaveSeatEmpty.leave(kari, applicants.id(), seat);

        hearsNoMore(seat);
    }

    @Test
    @DisplayName("Den som selv har svart nei, hører ikke at plassen er hennes")
    void whoHasRefusedHearsNoMore() {
        var seat = team().getFirst();
        var ida = sitter(seat);
        transaction.executeWithoutResult(_ -> admissions.answer(admissions.place(seat, ida.id()), ida, false,
                clock.instant()));
        assertThat(seats.sitter(seat).takesPart()).isFalse();
        assertThat(reader().as(kari.id()).open(SeatPage.url(applicants.id(), seat)).text())
                .contains("har svart nei til plassen").doesNotContain("beholder plassen");

        hearsNoMore(seat);
    }

    private void hearsNoMore(ParticipantId seat) {
        PlaceExample.accept(house, applicants, selection);
        var email = seats.sitter(seat).email();
        var before = letters(email);
        var ola = newcomer();
        var first = asked(seat, ola);
        saysNothingOfHolding();
        no(ola, first);
        saysNothingOfHolding();
        asked(seat, newcomer());
        takeBackSuccessor.takeBack(kari, applicants.id(), seat);
        saysNothingOfHolding();
        var now = clock.instant();
        asked(seat, newcomer());
        clock.stopAt(frozen());
        endUnanswered.end();
        saysNothingOfHolding();
        clock.stopAt(now.plus(Duration.ofHours(1)));
        var last = newcomer();
        assertThat(yes(last, asked(seat, last))).isTrue();

        assertThat(letters(email)).isEqualTo(before);
    }

    private void saysNothingOfHolding() {
        assertThat(reader().open(inbox().letterTo(kari.email())).text()).contains("Innovasjonsskolen")
                .doesNotContain("har plassen");
    }

    @Test
    @DisplayName("Har gruppa mistet plassen, gjør et nei ikke plassen til noens")
    void noWithoutPlace() {
        PlaceExample.accept(house, applicants, selection);
        var seat = team().getFirst();
        var ola = newcomer();
        var successor = asked(seat, ola);
        PlaceExample.giveUp(house, applicants);
        var told = letters(seats.sitter(seat).email());
        var toldKari = letters(kari.email());

        assertThat(no(ola, successor)).isTrue();

        assertThat(replacements.of(List.of(applicants.id()))).last()
                .satisfies(it -> assertThat(it.isEnded(Replacement.How.REFUSED)).isTrue());
        assertThat(letters(seats.sitter(seat).email())).isEqualTo(told);
        assertThat(letters(kari.email())).isEqualTo(toldKari);
    }

    @Test
    @DisplayName("Er en meldt fra om med ja-et, kan ikke en annens plass stå tom")
    void withoutOneAlready() {
        PlaceExample.accept(house, applicants, selection, Optional.of(team().getLast()));

        assertThat(leaveSeatEmpty.leave(kari, applicants.id(), team().getFirst()))
                .isInstanceOfSatisfying(LeaveSeatEmpty.Outcome.Refused.class,
                        it -> assertThat(it.why()).contains(new Obstacle.TooFew(3)));
        assertThat(leaveSeatEmpty.leave(kari, applicants.id(), team().getLast()))
                .isEqualTo(new LeaveSeatEmpty.Outcome.Empty());
    }

    @Test
    @DisplayName("Etter siste dag får kontoret vite hvem som ikke kan komme, og kommunen hører at den skal snakke med skolen")
    void cannotComeTooLate() {
        PlaceExample.accept(house, applicants, selection);
        var seat = team().getFirst();
        var ida = sitter(seat);
        sayCannotCome.say(ida, seat);
        var second = team().getLast();
        assertThat(todosOf(kari.name())).contains("En deltaker kan ikke komme");
        assertThat(todosOf("Eva Lunde")).doesNotContain("plassen kan ikke byttes lenger");

        clock.travelTo(frozen(), "test");

        assertThat(todosOf(kari.name())).doesNotContain("En deltaker kan ikke komme");
        assertThat(todosOf("Eva Lunde")).contains("En deltaker kan ikke komme, og plassen kan ikke byttes");
        assertThat(reader().as(ida.id()).open(OwnSeatPage.url(seat)).text()).contains("snakk med skolen")
                .doesNotContain("til en annen har tatt over");
        sayCannotCome.takeBack(ida, seat);
        assertThat(todosOf("Eva Lunde")).doesNotContain("plassen kan ikke byttes lenger");
        assertThat(reader().as(sitter(second).id()).open(OwnSeatPage.url(second)).text())
                .contains("Kommunen og skolen får beskjed");
        sayCannotCome.say(sitter(second), second);
        assertThat(reader().open(inbox().letterTo(kari.email())).text())
                .contains("Snakk med skolen om veien videre").doesNotContain("spurt en annen");
        assertThat(todosOf("Eva Lunde")).contains("plassen kan ikke byttes lenger");
    }

    @Test
    @DisplayName("Er plassen gått tapt, venter ingenting på noen, og siden sier hvorfor")
    void cannotComeWithoutPlace() {
        PlaceExample.accept(house, applicants, selection);
        var seat = team().getFirst();
        sayCannotCome.say(sitter(seat), seat);
        asked(team().getLast(), newcomer());
        PlaceExample.giveUp(house, applicants);

        assertThat(todosOf(kari.name())).doesNotContain("En deltaker kan ikke komme",
                "En er spurt om å ta over");
        assertThat(sayCannotCome.takeBack(sitter(seat), seat))
                .isEqualTo(new SayCannotCome.Outcome.NoSeat());
        var page = reader().as(kari.id()).open(SeatsPage.url(applicants.id()));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Søknaden har ingen plass nå");
    }

    private String todosOf(String name) {
        return (name.equals(kari.name()) ? reader().as(kari.id()) : reader().as(name)).open("/soknad").text();
    }
}
