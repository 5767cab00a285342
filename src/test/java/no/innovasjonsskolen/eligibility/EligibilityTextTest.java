package no.innovasjonsskolen.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.Golden;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.eligibility.Schooling.Kind;
import no.innovasjonsskolen.programme.Plan.EntryRule;
import no.innovasjonsskolen.programme.Plan.Years;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The letters, written out in every language so that somebody can read them. */
class EligibilityTextTest {

    private static final Terms TERMS = new Terms(new EntryRule(3, new Years(1, 2), new Years(1, 2)), 2,
            Optional.of(LocalDate.of(2027, 9, 7)));

    @Test
    @DisplayName("Brevene sier svaret først, hvert krav for seg, vilkåret med dato og virkning, og hva som skjer nå")
    void everyLetter() {
        var text = new StringBuilder();
        for (var language : Language.values()) {
            var words = new Words(new Messages(), language, false);
            letters().forEach((name, said) -> {
                var letter = EligibilityText.letter(said, TERMS, Optional.empty(), words);
                text.append("== %s, %s ==%n# %s%n%s%n%n".formatted(name, language.code(), letter.title(),
                        letter.result()));
                letter.reasons().forEach(it -> text.append("- ").append(it).append('\n'));
                letter.next().forEach(it -> text.append("> ").append(it).append('\n'));
                EligibilityText.grounds(said, TERMS, Optional.empty(), words).forEach(it -> text.append(
                        "§ %s (%s)%n".formatted(it.text(), it.clause())));
                text.append('\n');
            });
        }

        Golden.check(Path.of("src/test/resources/eligibility/letters.txt"), text.toString());
    }

    @Test
    @DisplayName("Hvert krav har setninger for alt det kan komme til, på alle språk")
    void everyFindingIsSaid() {
        var messages = new Messages();
        for (var language : Language.values()) {
            var words = new Words(messages, language, false);
            var keys = Arrays.stream(Requirement.values()).map(it -> it.sentence("", TERMS).key()).toList();
            assertThat(keys).allMatch(words::has);
        }
    }

    private static Map<String, Assessment> letters() {
        var letters = new LinkedHashMap<String, Assessment>();
        letters.put("student", said(Examples.bachelor(), Verdict.STUDENT, ""));
        letters.put("assessed individually", said(Examples.between(), Verdict.STUDENT,
                "Du har ledet to utviklingsprosjekter i kommunen."));
        letters.put("conditional", said(new Facts(true, new Schooling(Kind.NORWEGIAN, false, Degree.EXPECTED,
                Optional.of(LocalDate.of(2027, 6, 15)), 150, 2), 30, 30, Set.of(Evidence.EXPECTED)),
                Verdict.CONDITIONAL, ""));
        letters.put("course participant", said(new Facts(true, new Schooling(Kind.VOCATIONAL, false,
                Degree.NONE, Optional.empty(), 0, 2), 6, 12, Set.of()), Verdict.COURSE_PARTICIPANT, ""));
        letters.put("certificate", said(new Facts(false, new Schooling(Kind.NORWEGIAN, false, Degree.NONE,
                Optional.empty(), 0, 0), 0, 0, Set.of()), Verdict.COURSE_PARTICIPANT, ""));
        return letters;
    }

    private static Assessment said(Facts facts, Verdict verdict, String reason) {
        return new Assessment(facts, verdict, false, Verified.PORTAL, true, reason);
    }
}
