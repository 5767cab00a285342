package no.innovasjonsskolen.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the decisions about its people come to for an application, as the municipality reads it. */
class TeamVerdictTest {

    private static final TeamRule RULE = new TeamRule(3, 4, 2);
    private static final Words WORDS = new Words(new Messages(), Language.NB, false);

    @Test
    @DisplayName("Kommunen får vite at bare én av fire kan gå opp til eksamen, og at de andre likevel er med")
    void onlyOneOfFour() {
        var team = team(2, Verdict.STUDENT, Verdict.COURSE_PARTICIPANT, Verdict.COURSE_PARTICIPANT,
                Verdict.COURSE_PARTICIPANT);

        assertThat(said(team)).containsExactly("1 av 4 kan gå opp til eksamen.",
                "Bare én av 4 kan gå opp til eksamen. De andre er med på alt sammen og får kursbevis.");
    }

    @Test
    @DisplayName("Kan alle gå opp, er det ingenting å advare om; en på vilkår må fullføre graden")
    void everybody() {
        assertThat(said(team(2, Verdict.STUDENT, Verdict.STUDENT, Verdict.STUDENT)))
                .containsExactly("3 av 3 kan gå opp til eksamen.");
        assertThat(said(team(2, Verdict.STUDENT, Verdict.CONDITIONAL, Verdict.STUDENT))).hasSize(2)
                .last().asString().contains("fullføre en grad");
    }

    @Test
    @DisplayName("Før alle er avgjort, sies bare hvor langt det er kommet, og reglene for laget gjelder uansett")
    void onTheWay() {
        var few = new TeamVerdict(List.of(Optional.of(Verdict.COURSE_PARTICIPANT), Optional.empty()),
                1, RULE);

        assertThat(said(few)).containsExactly("1 av 2 er avgjort.",
                "Det er 2 deltakere med nå. Det må være fra 3 til 4.",
                "Deltakerne kommer fra ett tjenesteområde. Det må være minst 2.");
    }

    private static TeamVerdict team(int sectors, Verdict... verdicts) {
        return new TeamVerdict(Stream.of(verdicts).map(Optional::of).toList(), sectors, RULE);
    }

    private static List<String> said(TeamVerdict team) {
        return Stream.concat(Stream.of(team.summary()), team.warnings().stream()).map(WORDS::say).toList();
    }
}
