package no.innovasjonsskolen.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.eligibility.Assessment.Problem;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.eligibility.Schooling.Kind;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.site.Sentence;

/** What an assessor fills in: what she has found, and what she means it comes to. */
final class AssessForm {

    /** What she asks for when she sends it. */
    enum Press {
        /** To see the letter as it would be. Nothing is kept. */
        SEE("se"),
        /** To say it. */
        SAY("si");

        private final String code;

        Press(String code) {
            this.code = code;
        }
    }

    private static final int MOST_CREDITS = 999;
    private static final int MOST_YEARS = 20;
    private static final int MOST_MONTHS = 720;
    private static final int LONGEST = 2_000;

    private static final FieldSpec<Kind> KIND = FieldSpec.select("utdanning",
            Option.of(Kind.values(), Kind::code));
    private static final FieldSpec<Boolean> RECOGNISED = FieldSpec.check("avklart");
    private static final FieldSpec<Degree> DEGREE = FieldSpec.oneOf("grad",
            Option.of(Degree.values(), Degree::code));
    private static final FieldSpec<LocalDate> EXPECTED = FieldSpec.date("ventet");
    private static final FieldSpec<Integer> CREDITS = FieldSpec.number("studiepoeng", 0, MOST_CREDITS);
    private static final FieldSpec<Integer> YEARS = FieldSpec.number("aar", 0, MOST_YEARS);
    private static final FieldSpec<Integer> RELEVANT = FieldSpec.number("relevant", 0, MOST_MONTHS);
    private static final FieldSpec<Integer> WORK = FieldSpec.number("arbeid", 0, MOST_MONTHS);
    private static final FieldSpec<List<Evidence>> SHOWN = FieldSpec.several("vist",
            Option.of(Evidence.values(), Evidence::code));
    private static final FieldSpec<Verified> VERIFIED = FieldSpec.oneOf("ekte",
            Option.of(Verified.values(), Verified::code));
    private static final FieldSpec<Boolean> REGISTER = FieldSpec.check("register");
    private static final FieldSpec<Verdict> VERDICT = FieldSpec.oneOf("svar",
            Option.of(new Verdict[]{Verdict.STUDENT, Verdict.CONDITIONAL, Verdict.COURSE_PARTICIPANT},
                    Verdict::code))
            .required();
    private static final FieldSpec<Boolean> DOUBT = FieldSpec.check("tvil");
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("begrunnelse", LONGEST);
    private static final FieldSpec<Boolean> IMPARTIAL = FieldSpec.check("habil").required();
    private static final FieldSpec<Press> PRESSED = FieldSpec.button("gjor", List.of(
            Option.of(Press.SEE.code, Press.SEE, Option.NO_HINT),
            Option.of(Press.SAY.code, Press.SAY, Option.NO_HINT)));

    static final Form FORM = Form.of("eligibility.form", KIND, RECOGNISED, DEGREE, EXPECTED, CREDITS,
            YEARS, RELEVANT, WORK, SHOWN, VERIFIED, REGISTER, VERDICT, DOUBT, REASON, IMPARTIAL, PRESSED);

    private static final Map<Problem, FieldSpec<?>> WHERE = new EnumMap<>(Map.of(
            Problem.BEYOND_THE_RULES, VERDICT, Problem.DOCUMENTS_MISSING, SHOWN, Problem.NOT_VERIFIED,
            VERIFIED, Problem.REGISTER_NOT_CHECKED, REGISTER, Problem.REASON_MISSING, REASON,
            Problem.WORSE_THAN_BEFORE, VERDICT));

    private AssessForm() {}

    /** Before anybody has said anything. */
    static FormInput begun() {
        return FORM.blank().with(KIND, Kind.NORWEGIAN);
    }

    /** What the same assessor said before. */
    static FormInput said(Assessment said) {
        var facts = said.facts();
        var schooling = facts.schooling();
        var filled = FORM.blank().with(KIND, schooling.kind())
                .with(RECOGNISED, schooling.recognised()).with(DEGREE, schooling.degree())
                .with(CREDITS, schooling.credits()).with(YEARS, schooling.years())
                .with(RELEVANT, facts.relevantMonths()).with(WORK, facts.workMonths())
                .with(SHOWN, List.copyOf(facts.shown())).with(VERIFIED, said.verified())
                .with(VERDICT, said.verdict()).with(DOUBT, said.doubt()).with(REASON, said.reason());
        return schooling.expected().map(day -> filled.with(EXPECTED, day)).orElse(filled);
    }

    /**
     * The input with what only several answers together show to be wrong.
     *
     * @param wantsCredits what the participant has asked for; an assessor cannot ask for less in her name
     */
    static FormInput whole(FormInput input, boolean wantsCredits) {
        if (wantsCredits && input.find(DEGREE).isEmpty()) {
            return input.reject(DEGREE, Sentence.of("eligibility.form.grad.missing"));
        }
        if (input.find(DEGREE).equals(Optional.of(Degree.EXPECTED)) && input.find(EXPECTED).isEmpty()) {
            return input.reject(EXPECTED, Sentence.of("eligibility.form.ventet.missing"));
        }
        return input;
    }

    /** The assessment in a valid form. */
    static Assessment read(FormInput input, boolean wantsCredits) {
        var degree = input.find(DEGREE).orElse(Degree.NONE);
        var schooling = new Schooling(input.find(KIND).orElse(Kind.NORWEGIAN), ticked(input, RECOGNISED),
                degree, input.find(EXPECTED).filter(_ -> degree == Degree.EXPECTED), number(input, CREDITS),
                number(input, YEARS));
        var facts = new Facts(wantsCredits, schooling, number(input, RELEVANT), number(input, WORK),
                Set.copyOf(input.find(SHOWN).orElse(List.of())));
        return new Assessment(facts, input.get(VERDICT), ticked(input, DOUBT),
                input.find(VERIFIED).orElse(Verified.NOTHING), ticked(input, REGISTER),
                input.find(REASON).orElse("").strip());
    }

    static Press pressed(FormInput input) {
        return input.find(PRESSED).orElse(Press.SAY);
    }

    /** The form with each problem at its field. */
    static FormInput wrong(FormInput input, List<Problem> problems) {
        var rejected = input;
        for (var problem : problems) {
            rejected = rejected.reject(requireNonNull(WHERE.get(problem)), problem);
        }
        return rejected;
    }

    private static boolean ticked(FormInput input, FieldSpec<Boolean> box) {
        return input.find(box).orElse(false);
    }

    private static int number(FormInput input, FieldSpec<Integer> field) {
        return input.find(field).orElse(0);
    }
}
