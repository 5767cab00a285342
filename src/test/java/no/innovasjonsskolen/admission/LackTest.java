package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.draft.FieldVersion;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.TeamRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an application lacks before it can be sent. */
class LackTest {

    private static final TeamRule RULE = new TeamRule(3, 4, 2);
    private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");
    private static final ApplicationId ID = new ApplicationId(new UUID(0, 1));
    private static final Application.Heading HEADING = new Application.Heading(ID,
            new CallId(new UUID(0, 2)), "IS-1", MunicipalityNumber.of("3434"), new Application.Draft(NOW));

    @Test
    @DisplayName("En fullstendig søknad mangler ingenting")
    void nothingIsLacking() {
        assertThat(Lack.of(complete(team("culture", "politics", "welfare")), RULE)).isEmpty();
    }

    @Test
    @DisplayName("To deltakere er én for lite, fem er én for mye, tre og fire går bra")
    void threeOrFour() {
        assertThat(Lack.of(complete(team("culture", "politics")), RULE))
                .containsExactly(new Lack.TooFewPeople(2, 3));
        assertThat(Lack.of(complete(team("culture", "politics", "welfare", "culture")), RULE)).isEmpty();
        assertThat(Lack.of(complete(team("culture", "politics", "welfare", "culture", "welfare")), RULE))
                .containsExactly(new Lack.TooManyPeople(5, 4));
    }

    @Test
    @DisplayName("Alle fra samme tjenesteområde holder ikke")
    void oneSector() {
        assertThat(Lack.of(complete(team("culture", "culture", "culture")), RULE))
                .containsExactly(new Lack.OneSector());
    }

    @Test
    @DisplayName("Den som har svart nei, teller ikke med")
    void whoDeclinedDoesNotCount() {
        var team = new ArrayList<>(team("culture", "politics", "welfare"));
        var first = team.getFirst();
        team.set(0, new Participant(first.id(), ID, first.sheet(), Optional.empty(),
                new Participant.Refused(NOW)));

        assertThat(Lack.of(complete(team), RULE)).containsExactly(new Lack.TooFewPeople(2, 3));
    }

    @Test
    @DisplayName("Samme e-postadresse to ganger sies én gang, uansett store og små bokstaver")
    void sameAddress() {
        var team = new ArrayList<>(team("culture", "politics", "welfare"));
        team.set(1, person(1, "P0@lom.example", "politics"));

        assertThat(Lack.of(complete(team), RULE)).containsExactly(new Lack.SameEmail("P0@lom.example"));
    }

    @Test
    @DisplayName("En halv e-postadresse lagres, men søknaden kan ikke sendes med den")
    void halfAnAddress() {
        var application = complete(team("culture", "politics", "welfare"));
        var answers = new HashMap<>(application.answers().fields());
        answers.put(Question.CONTACT_EMAIL.field(), new FieldVersion("kari", 2, "Kari", NOW));
        var half = new Application(HEADING, List.of(), application.participants(),
                new Sheet(new SheetId(ID.value()), answers), application.guarantees());

        assertThat(Lack.of(half, RULE)).containsExactly(new Lack.Malformed(Question.CONTACT_EMAIL));
    }

    @Test
    @DisplayName("En tom søknad får vite om alt på én gang, i oppgavelistas rekkefølge")
    void everythingAtOnce() {
        var empty = new Application(HEADING, List.of(), List.of(),
                new Sheet(new SheetId(ID.value()), Map.of()), Map.of());

        assertThat(Lack.of(empty, RULE)).containsExactly(
                new Lack.Unanswered(Question.CONTACT_NAME), new Lack.Unanswered(Question.CONTACT_EMAIL),
                new Lack.Unanswered(Question.CONTACT_PHONE), new Lack.TooFewPeople(0, 3),
                new Lack.Unanswered(Question.CHALLENGE_TITLE), new Lack.Unanswered(Question.CHALLENGE_WHAT),
                new Lack.Unanswered(Question.CHALLENGE_WHOM), new Lack.Unanswered(Question.ANCHORING_HOW),
                new Lack.NoGuarantee(HEADING.lead()));
    }

    @Test
    @DisplayName("Fingeravtrykket er det samme for samme ord, og et annet når ett tegn er endret")
    void fingerprint() {
        var one = SubmittedText.of(complete(team("culture", "politics", "welfare")));
        var same = SubmittedText.of(complete(team("culture", "politics", "welfare")));
        var other = SubmittedText.of(complete(team("culture", "politics", "culture")));

        assertThat(one.hash()).isEqualTo(same.hash()).hasSize(64).isNotEqualTo(other.hash());
    }

    private static Application complete(List<Participant> team) {
        var answers = new HashMap<String, FieldVersion>();
        for (var question : Question.values()) {
            var answer = switch (question) {
                case CONTACT_EMAIL -> "kari@lom.example";
                case CONTACT_PHONE -> "61 21 70 00";
                default -> "svar";
            };
            answers.put(question.field(), new FieldVersion(answer, 1, "Kari", NOW));
        }
        return new Application(HEADING, List.of(), team, new Sheet(new SheetId(ID.value()), answers),
                Map.of(HEADING.lead(),
                        new Guarantee.Signed("Gro", "Kommunedirektør", NOW, "ord",
                                "lead: " + HEADING.lead().value(),
                                new Guarantee.AskedFor("Gro", "gro@lom.example", NOW))));
    }

    private static List<Participant> team(String... sectors) {
        var team = new ArrayList<Participant>();
        for (int i = 0; i < sectors.length; i++) {
            team.add(person(i, "p" + i + "@lom.example", sectors[i]));
        }
        return team;
    }

    private static Participant person(int number, String email, String sector) {
        var id = new UUID(1, number);
        return new Participant(new ParticipantId(id), ID, new Sheet(new SheetId(id), Map.of(
                Participant.NAME.name(), new FieldVersion("P" + number, 1, "Kari", NOW),
                Participant.EMAIL.name(), new FieldVersion(email, 1, "Kari", NOW),
                Participant.SECTOR.name(), new FieldVersion(sector, 1, "Kari", NOW))), Optional.empty(),
                new Participant.Named());
    }
}
