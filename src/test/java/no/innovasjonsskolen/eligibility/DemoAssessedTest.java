package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.clock.DemoJourney;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.DemoCast.Fate;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.State;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.AppealStanding.Stage;
import no.innovasjonsskolen.ruling.Impartiality;
import no.innovasjonsskolen.ruling.Rulings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The demo school through the spring; none of it is committed, so that no other story sees it. */
@Transactional
class DemoAssessedTest extends HouseTest {

    @Autowired
    private DemoJourney journey;
    @Autowired
    private DemoDesk desk;
    @Autowired
    private Rulings rulings;
    @Autowired
    private Impartiality impartiality;
    @Autowired
    private People people;

    private DemoCast cast;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    @DisplayName("På vei gjennom våren kommer hver slags sak til syne, og ingenting skjer to ganger")
    void everyState() {
        goTo("2027-04-15T23:55");
        cast = desk.cast();
        assertThat(states()).isEmpty();
        goTo("2027-04-16T08:00");
        cast = desk.cast();
        assertThat(cast.of().keySet()).contains(Fate.values());
        assertThat(states()).isEmpty();

        goTo("2027-04-21T10:00");
        assertThat(one(Fate.HALF)).isInstanceOf(Half.class);
        assertThat(one(Fate.DISPUTED)).isInstanceOf(Disputed.class);
        assertThat(one(Fate.SETTLED)).isInstanceOf(Disputed.class);
        assertThat(one(Fate.PLAIN)).isInstanceOf(Agreed.class);
        assertThat(((Agreed) one(Fate.DOUBT)).said()).hasSize(2);

        goTo("2027-05-12T10:00");
        assertThat(verdict(Fate.PLAIN)).isEqualTo(Verdict.STUDENT);
        assertThat(verdict(Fate.DOUBT)).isEqualTo(Verdict.STUDENT);
        assertThat(verdict(Fate.SETTLED)).isEqualTo(Verdict.STUDENT);
        assertThat(verdict(Fate.CONDITION)).isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict(Fate.CERTIFICATE)).isEqualTo(Verdict.COURSE_PARTICIPANT);
        assertThat(one(Fate.READY)).isInstanceOf(Agreed.class);
        assertThat(one(Fate.DISPUTED)).isInstanceOf(Disputed.class);
        assertThat(desk.file(cast.with(Fate.UNTOUCHED).getFirst())).isEmpty();
        assertThat(appeal(Fate.REVERSED).stage()).isEqualTo(Stage.RECEIVED);
        var nina = people.byEmail("nina.berg@skolen.example").orElseThrow();
        assertThat(impartiality.mayOpen(nina.id(),
                EligibilityCase.ref(cast.with(Fate.CONFLICT).getFirst().id()))).isFalse();
        var before = states();
        goTo("2027-05-12T10:00");
        assertThat(states()).isEqualTo(before);

        goTo("2027-06-01T10:00");
        assertThat(verdict(Fate.REVERSED)).isEqualTo(Verdict.STUDENT);
        assertThat(appeal(Fate.REVERSED).stage()).isEqualTo(Stage.REVERSED);
        assertThat(appeal(Fate.UPHELD).stage()).isEqualTo(Stage.AT_THE_BOARD);

        goTo("2027-08-16T10:00");
        assertThat(appeal(Fate.UPHELD).stage()).isEqualTo(Stage.UPHELD);
        assertThat(appeal(Fate.LATE)).satisfies(it -> assertThat(it.late()).isTrue())
                .extracting(AppealStanding::stage).isEqualTo(Stage.DISMISSED_AS_LATE);
    }

    @Test
    @DisplayName("Uenighet ender ved at den ene lar seg overbevise, og brevet følger språket til kommunen")
    void persuaded() {
        goTo("2027-05-12T10:00");
        cast = desk.cast();

        var settled = cast.with(Fate.SETTLED).getFirst();
        var ruling = rulings.ofCase(EligibilityCase.ref(settled.id())).getFirst();

        assertThat(ruling.content().signed().deciders()).extracting(it -> it.name())
                .containsExactly("Eva Lunde", "Nina Berg");
        assertThat(ruling.content().text().reasons())
                .contains(desk.wordsTo(settled).localize("eligibility.demo.yes"));
        assertThat(ruling.content().language()).isEqualTo(desk.wordsTo(settled).language());
    }

    private void goTo(String moment) {
        var then = LocalDateTime.parse(moment).atZone(SchoolClock.OSLO).toInstant();
        journey.travelTo(then);
        clock.stopAt(then); // The journey is undone with this test, and the clock asks for it meanwhile.
    }

    private State one(Fate fate) {
        return desk.file(cast.with(fate).getFirst()).orElseThrow().state();
    }

    private Verdict verdict(Fate fate) {
        assertThat(cast.with(fate)).allSatisfy(it -> assertThat(desk.file(it).orElseThrow().state())
                .isInstanceOf(Decided.class));
        return desk.file(cast.with(fate).getFirst()).orElseThrow().result().orElseThrow().verdict();
    }

    private AppealStanding appeal(Fate fate) {
        var made = rulings.ofCase(EligibilityCase.ref(cast.with(fate).getFirst().id()));
        return rulings.appealsAgainst(made.stream().map(it -> it.id()).toList()).getLast();
    }

    private Map<Object, State> states() {
        return cast.of().values().stream().flatMap(List::stream).map(desk::file).flatMap(it -> it.stream())
                .collect(toMap(EligibilityCase::id, EligibilityCase::state));
    }
}
