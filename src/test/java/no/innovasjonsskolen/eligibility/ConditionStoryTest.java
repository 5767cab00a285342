package no.innovasjonsskolen.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.RecordCondition.Found;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.eligibility.Schooling.Kind;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.ruling.Rulings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A place on a condition: the day is watched, the participant reminded, and the case decided anew. */
class ConditionStoryTest extends AssessorsAtWork {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 15);
    private static final Facts EXPECTED = new Facts(true,
            new Schooling(Kind.NORWEGIAN, false, Degree.EXPECTED, Optional.of(DAY), 150, 2), 0, 0,
            Set.of(Evidence.EXPECTED));

    @Autowired
    private RecordCondition recordCondition;
    @Autowired
    private RemindOfConditions remindOfConditions;
    @Autowired
    private Rulings rulings;
    @Autowired
    private Letters letters;

    @BeforeEach
    void aPlaceOnACondition() {
        open(eva, place(0));
        sayVerdict.say(eva, place(0), new Assessment(EXPECTED, Verdict.CONDITIONAL, false, Verified.NOTHING,
                true, ""));
        decide();
    }

    @Test
    @DisplayName("To uker før dagen blir deltakeren minnet om den, én gang, og kontoret får saken fram igjen")
    void theDayComesNear() {
        remindOfConditions.remind();
        assertThat(letters.about(BeginCase.subject(place(0)))).isEmpty();
        var hers = reader().as(file(place(0)).party());
        assertThat(hers.open("/soknad").text()).contains("Lever det vedtaket ditt ber om");
        assertThat(Desk.stage(file(place(0)), eva.id(), clock.instant())).isEqualTo(Stage.DECIDED);

        clock.travelTo(Instant.parse("2027-06-01T08:00:00Z"), "test");
        remindOfConditions.remind();
        remindOfConditions.remind();

        assertThat(letters.about(BeginCase.subject(place(0)))).singleElement().satisfies(it -> {
            assertThat(it.letter().title()).contains("15. juni 2027");
            assertThat(it.letter().body().toString()).contains("/min-del/" + place(0) + "/dokument")
                    .doesNotContain("vilkår", "student");
        });
        var desk = reader().as("Eva Lunde");
        var todo = desk.open("/soknad").html().select("a:contains(Vilkår som må følges opp)").attr("href");
        assertThat(desk.open(todo).text()).contains("Vilkår innen 15. juni 2027");
    }

    @Test
    @DisplayName("Vitnemålet er sett: et nytt vedtak gjør deltakeren til student, og det står ikke noe vilkår igjen")
    void met() {
        var desk = reader().as("Eva Lunde");
        var page = desk.open(AssessPage.url(place(0)));
        var ask = desk.open(page.html().select("a:contains(Er vilkåret oppfylt?)").attr("href"));
        assertThat(desk.form(ask, "/vilkaar").send().status()).isEqualTo(422);
        var early = desk.form(ask, "/vilkaar").set("vitnemaal", "nothing").set("begrunnelse", "Ikke kommet.")
                .set("habil", "ja").send();
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Deltakeren har tid til og med 15. juni 2027");

        var after = desk.form(ask, "/vilkaar").set("vitnemaal", "portal")
                .set("begrunnelse", "Vi har sett vitnemålet ditt.").set("habil", "ja").send();

        assertThat(after.text()).contains("Klar til vedtak", "Du kan ta studiet med studiepoeng",
                "Vi har sett vitnemålet ditt.");
        assertThat(file(place(0)).result().orElseThrow().verdict()).isEqualTo(Verdict.CONDITIONAL);
        decide();
        assertThat(file(place(0)).result().orElseThrow().verdict()).isEqualTo(Verdict.STUDENT);
        assertThat(rulings.ofCase(file(place(0)).ref())).hasSize(2);
        assertThat(recordCondition.record(eva, place(0), new Found(Verified.PORTAL, "Igjen.")))
                .isEqualTo(new RecordCondition.Outcome.NoCondition());
        clock.travelTo(Instant.parse("2027-06-10T08:00:00Z"), "test");
        remindOfConditions.remind();
        assertThat(letters.about(BeginCase.subject(place(0)))).isEmpty();
    }

    @Test
    @DisplayName("Kommer ikke vitnemålet, må to være enige før deltakeren blir kursdeltaker, og hun har hele dagen")
    void notMet() {
        clock.travelTo(Instant.parse("2027-06-15T21:59:00Z"), "test");
        var late = new Found(Verified.NOTHING, "Vitnemålet er ikke kommet.");
        assertThat(recordCondition.record(eva, place(0), late))
                .isEqualTo(new RecordCondition.Outcome.TooEarly(DAY));
        clock.travelTo(Instant.parse("2027-06-15T22:00:00Z"), "test");

        assertThat(recordCondition.record(eva, place(0), late))
                .isInstanceOf(RecordCondition.Outcome.Recorded.class);

        assertThat(file(place(0)).state()).isInstanceOf(Half.class);
        assertThat(file(place(0)).result().orElseThrow().verdict()).isEqualTo(Verdict.CONDITIONAL);
        var first = ((Half) file(place(0)).state()).first();
        sayVerdict.say(nina, place(0), first.said());
        decide();
        assertThat(file(place(0)).state()).isInstanceOfSatisfying(Decided.class,
                it -> assertThat(it.result().verdict()).isEqualTo(Verdict.COURSE_PARTICIPANT));
    }

    private void decide() {
        assertThat(decideCase.decide(eva, place(0), ((Agreed) file(place(0)).state()).holds().id()))
                .isInstanceOf(DecideCase.Outcome.Made.class);
    }
}
