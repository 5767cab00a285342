package no.innovasjonsskolen.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        var team = team(2, TeamAnswer.EXAM, TeamAnswer.CERTIFICATE, TeamAnswer.CERTIFICATE,
                TeamAnswer.CERTIFICATE);

        assertThat(said(team)).containsExactly("1 av 4 kan gå opp til eksamen.",
                "Bare én av 4 kan gå opp til eksamen. De andre er med på alt sammen og får kursbevis.");
    }

    @Test
    @DisplayName("Kan alle gå opp, er det ingenting å advare om; om en på vilkår sies bare at det avklares senere")
    void everybody() {
        assertThat(said(team(2, TeamAnswer.EXAM, TeamAnswer.EXAM, TeamAnswer.EXAM)))
                .containsExactly("3 av 3 kan gå opp til eksamen.");
        assertThat(said(team(2, TeamAnswer.EXAM, TeamAnswer.LATER, TeamAnswer.EXAM))).hasSize(2)
                .last().asString().contains("avklares senere").doesNotContain("grad");
    }

    @Test
    @DisplayName("Før kommunen ser alle svarene, sies bare hvor mange den ser, og reglene for laget gjelder uansett")
    void onTheWay() {
        var few = new TeamVerdict(List.of(TeamAnswer.CERTIFICATE, TeamAnswer.TOLD_FIRST), 1, RULE);

        assertThat(said(few)).containsExactly("Dere kan se svaret for 1 av 2.",
                "Det er 2 deltakere med nå. Det må være fra 3 til 4.",
                "Deltakerne kommer fra ett tjenesteområde. Det må være minst 2.");
    }

    @Test
    @DisplayName("Har noen ikke sagt ja ennå, får kommunen vite at skolen venter på det")
    void notConfirmed() {
        assertThat(said(team(2, TeamAnswer.EXAM, TeamAnswer.NOT_CONFIRMED, TeamAnswer.NOT_CONFIRMED)))
                .containsExactly("Dere kan se svaret for 1 av 3.",
                        "2 deltakere har ikke sagt ja ennå. Skolen avgjør først når svaret er kommet.");
    }

    private static TeamVerdict team(int sectors, TeamAnswer... answers) {
        return new TeamVerdict(List.of(answers), sectors, RULE);
    }

    private static List<String> said(TeamVerdict team) {
        return Stream.concat(Stream.of(team.summary()), team.warnings().stream()).map(WORDS::say).toList();
    }
}
