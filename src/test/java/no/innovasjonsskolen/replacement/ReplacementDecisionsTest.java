package no.innovasjonsskolen.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Sector;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.invitation.Accepting;
import no.innovasjonsskolen.offer.PlaceExample;
import no.innovasjonsskolen.site.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seat that changes hands, and every answer that is refused on the way. */
class ReplacementDecisionsTest extends SeatsAtWork {

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Plassen er den gamles til den nye har sagt ja; da er den nye på lista, i det som er sendt og på kontorets bord")
    void changesHands() {
        var seat = team().getFirst();
        var before = entrants();
        var ida = newcomer();
        var successor = asked(seat, ida);
        assertThat(team()).contains(seat).hasSize(4);
        assertThat(entrants()).isEqualTo(before);

        assertThat(yes(ida, successor)).isTrue();

        assertThat(team()).contains(successor).doesNotContain(seat).hasSize(4);
        assertThat(entrants()).contains(successor).doesNotContain(seat).hasSameSizeAs(before);
        assertThat(house.getBean(DecidedTeams.class).undecided(List.of(successor))).isNotEmpty();
        assertThat(inbox().hasLetterTo(seats.sitter(seat).email())).isTrue();
        assertThat(replacements.of(List.of(applicants.id()))).last()
                .satisfies(it -> assertThat(it.isEnded(Replacement.How.SEATED)).isTrue());
        assertThatThrownBy(() -> ask(seat, newcomer(), Sector.CULTURE)).as("it is no seat any more")
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("Til svaret er ja kan kommunen trekke spørsmålet tilbake; lenken dør, og ja kommer for sent")
    void takenBack() {
        var seat = team().getFirst();
        var ida = newcomer();
        ask(seat, ida, Sector.CULTURE);
        assertThat(ask(seat, ida, Sector.CULTURE)).as("a double click")
                .isEqualTo(new AskSuccessor.Outcome.Asked());
        assertThat(replacements.of(List.of(applicants.id()))).hasSize(1);
        var link = secret(ida);
        assertThat(takeBackSuccessor.takeBack(kari, applicants.id(), seat))
                .isEqualTo(new TakeBackSuccessor.Outcome.TakenBack());
        assertThat(takeBackSuccessor.takeBack(kari, applicants.id(), seat))
                .isEqualTo(new TakeBackSuccessor.Outcome.NobodyAsked());
        assertThat(Accepting.accept(house, link, ida)).isFalse();

        var ola = newcomer();
        var successor = asked(seat, ola);
        takeBackSuccessor.takeBack(kari, applicants.id(), seat);

        assertThat(yes(ola, successor)).isFalse();
        assertThat(team()).contains(seat).hasSize(4);
    }

    @Test
    @DisplayName("Sier den nye nei, har den gamle plassen som før, og en annen kan spørres")
    void saysNo() {
        var seat = team().getFirst();
        var ida = newcomer();
        var successor = asked(seat, ida);

        assertThat(no(ida, successor)).isTrue();

        assertThat(team()).contains(seat).hasSize(4);
        assertThat(yes(ida, successor)).as("she is not asked any more").isFalse();
        assertThat(ask(seat, newcomer(), Sector.CULTURE)).isEqualTo(new AskSuccessor.Outcome.Asked());
    }

    @Test
    @DisplayName("Feil person: en som er med, er spurt, eller står i en annen søknad; og en som ikke opptrer for kommunen")
    void theWrongPerson() {
        var seat = team().getFirst();
        var colleague = sitter(team().getLast());
        assertThat(ask(seat, colleague, Sector.CULTURE)).isEqualTo(new AskSuccessor.Outcome.Refused(
                List.of(new Obstacle.Listed(seats.sitter(team().getLast()).name()))));
        var elsewhere = people.get(others.participants().getFirst());
        assertThat(ask(seat, elsewhere, Sector.CULTURE))
                .isEqualTo(new AskSuccessor.Outcome.Refused(List.of(Obstacle.Plain.ELSEWHERE)));
        asked(seat, newcomer());
        assertThat(ask(seat, newcomer(), Sector.CULTURE))
                .isEqualTo(new AskSuccessor.Outcome.Refused(List.of(Obstacle.Plain.ASKED)));
        assertThatThrownBy(() -> askSuccessor.ask(others.coordinator(), applicants.id(), seat,
                fields(newcomer(), Sector.CULTURE))).isInstanceOf(EmptyResultDataAccessException.class);
        assertThatThrownBy(() -> ask(others.places().getFirst(), newcomer(), Sector.CULTURE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("Den som bruker lenken, men er med i en annen søknad, får ikke plassen; hun kan si nei")
    void elsewhereByAnotherAddress() {
        var seat = team().getFirst();
        var address = newcomer();
        ask(seat, address, Sector.CULTURE);
        var elsewhere = people.get(others.participants().getFirst());
        assertThat(Accepting.accept(house, secret(address), elsewhere)).isTrue();
        var successor = seating().open(seat).flatMap(Replacement::successor).orElseThrow();

        assertThat(yes(elsewhere, successor)).isFalse();
        assertThat(no(elsewhere, successor)).isTrue();
        assertThat(team()).contains(seat);
    }

    @Test
    @DisplayName("Én av fire kan stå tom, to kan ikke; den tomme kan fylles, og den som gikk, kan spørres igjen")
    void leftEmpty() {
        var seat = team().getFirst();
        var ida = sitter(seat);
        assertThat(leaveSeatEmpty.leave(kari, applicants.id(), seat))
                .isEqualTo(new LeaveSeatEmpty.Outcome.Empty());
        assertThat(leaveSeatEmpty.leave(kari, applicants.id(), seat)).as("a double click")
                .isEqualTo(new LeaveSeatEmpty.Outcome.Empty());
        assertThat(team()).hasSize(3).doesNotContain(seat);
        assertThat(entrants()).hasSize(3);
        assertThat(leaveSeatEmpty.leave(kari, applicants.id(), team().getFirst()))
                .isInstanceOfSatisfying(LeaveSeatEmpty.Outcome.Refused.class,
                        it -> assertThat(it.why()).contains(new Obstacle.TooFew(3)));

        var successor = asked(seat, ida);
        assertThat(yes(ida, successor)).isTrue();

        assertThat(team()).hasSize(4).contains(successor);
        assertThat(seating().empty()).isEmpty();
    }

    @Test
    @DisplayName("Den som er ført på lista, men ikke har sagt ja, teller ikke når en annen plass skal stå tom, og stenger ingen ute fra en annen gruppe")
    void onlyAYesCounts() {
        var silent = team().getLast();
        unanswer(silent);
        assertThat(leaveSeatEmpty.leave(kari, applicants.id(), team().getFirst()))
                .isInstanceOfSatisfying(LeaveSeatEmpty.Outcome.Refused.class,
                        it -> assertThat(it.why()).contains(new Obstacle.TooFew(3)));

        var elsewhere = people.get(others.participants().getFirst());
        unanswer(others.places().getFirst());
        assertThat(ask(team().getFirst(), elsewhere, Sector.CULTURE))
                .isEqualTo(new AskSuccessor.Outcome.Asked());
    }

    private void unanswer(ParticipantId id) {
        db.sql("delete from admission.participation where participant = :id").param("id", id.value())
                .update();
    }

    @Test
    @DisplayName("Når samlingen studieplanen bestemmer, begynner, kan ingen plass byttes, og den som ikke har svart, har svart for sent")
    void tooLate() {
        PlaceExample.accept(house, applicants, selection);
        var seat = team().getFirst();
        clock.stopAt(frozen().minusMillis(1));
        var ida = newcomer();
        var successor = asked(seat, ida);
        endUnanswered.end();
        assertThat(seating().open(seat)).isPresent();

        clock.stopAt(frozen());

        assertThat(yes(ida, successor)).isFalse();
        assertThat(ask(seat, newcomer(), Sector.CULTURE))
                .isInstanceOfSatisfying(AskSuccessor.Outcome.NotNow.class,
                        it -> assertThat(it.why()).isInstanceOf(Closed.TooLate.class));
        assertThat(leaveSeatEmpty.leave(kari, applicants.id(), seat))
                .isInstanceOf(LeaveSeatEmpty.Outcome.NotNow.class);
        assertThat(takeBackSuccessor.takeBack(kari, applicants.id(), seat))
                .isInstanceOf(TakeBackSuccessor.Outcome.NotNow.class);
        endUnanswered.end();
        assertThat(replacements.of(List.of(applicants.id()))).last()
                .satisfies(it -> assertThat(it.isEnded(Replacement.How.LATE)).isTrue());
        assertThat(team()).contains(seat).hasSize(4);
    }

    @Test
    @DisplayName("Uten plass kan ingen byttes; sies plassen fra, kommer ja for sent")
    void noPlace() {
        var seat = team().getFirst();
        PlaceExample.accept(house, applicants, selection);
        var ida = newcomer();
        var successor = asked(seat, ida);
        PlaceExample.giveUp(house, applicants);

        assertThat(yes(ida, successor)).isFalse();
        assertThat(ask(seat, newcomer(), Sector.CULTURE))
                .isEqualTo(new AskSuccessor.Outcome.NotNow(new Closed.NoPlace()));
        var told = letters(seats.sitter(seat).email());
        var toldKari = letters(kari.email());
        endUnanswered.end();
        assertThat(replacements.of(List.of(applicants.id()))).last()
                .satisfies(it -> assertThat(it.isEnded(Replacement.How.NO_PLACE)).isTrue());
        assertThat(reader().open(inbox().letterTo(ida.email())).text()).contains("har ikke lenger plass");
        assertThat(letters(seats.sitter(seat).email())).as("there is no seat to keep").isEqualTo(told);
        assertThat(letters(kari.email())).isEqualTo(toldKari);
    }

    @Test
    @DisplayName("En deltaker sier at hun ikke kan komme, og ombestemmer seg til en annen er spurt; et nei tar ikke plassen fra henne")
    void cannotCome() {
        var seat = team().getFirst();
        var ida = sitter(seat);
        assertThat(no(ida, seat)).as("she has a seat").isFalse();
        assertThat(sayCannotCome.say(ida, seat)).isEqualTo(new SayCannotCome.Outcome.Said());
        assertThat(sayCannotCome.say(ida, seat)).isEqualTo(new SayCannotCome.Outcome.Said());
        assertThat(seating().absent()).containsExactly(seat);
        assertThat(team()).contains(seat);
        assertThat(sayCannotCome.takeBack(ida, seat)).isEqualTo(new SayCannotCome.Outcome.Said());
        assertThat(seating().absent()).isEmpty();
        sayCannotCome.say(ida, seat);
        var ola = newcomer();
        var successor = asked(seat, ola);
        assertThat(sayCannotCome.takeBack(ida, seat)).isEqualTo(new SayCannotCome.Outcome.SuccessorAsked());
        assertThat(sayCannotCome.say(ola, successor)).isEqualTo(new SayCannotCome.Outcome.NoSeat());

        assertThat(yes(ola, successor)).isTrue();

        assertThat(sayCannotCome.say(ida, seat)).isEqualTo(new SayCannotCome.Outcome.NoSeat());
        assertThat(sayCannotCome.say(ola, successor)).isEqualTo(new SayCannotCome.Outcome.Said());
    }

    @Test
    @DisplayName("Så lenge søknaden har plass, kan ingen tas av eller settes på lista utenom plassene")
    void theListIsClosed() {
        var seat = team().getFirst();
        var reader = reader().as(kari.id());
        var list = "/soknad/" + applicants.id() + "/deltakere";
        var page = reader.open(list + "/" + seat + "/fjern");
        assertThat(reader.form(page, "/fjern").set("bytt", "nei").send().text())
                .contains("én plass om gangen");
        assertThat(team()).contains(seat);
    }
}
