package no.innovasjonsskolen.programme;

import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Wording;

/**
 * What one plan version says: what is taught, what is demanded, and how it is judged. Pages print it and
 * rules read it, so what is shown is what is enforced.
 *
 * @param year the year it was first meant for; the version's name
 * @param place where the gatherings are held
 * @param aim what the programme is for, in one or two sentences
 * @param language the language it is taught in
 * @param faculty where it belongs in the university
 * @param audience whom it is for
 * @param teaching how it is taught
 * @param themes what is taught; a gathering holds some of them, or they all run through the year
 * @param coursework what must be approved before the exam
 * @param activity what a student must have taken part in for it to be approved
 */
public record Plan(int year, Wording name, String place, Wording language, Wording faculty, Wording aim,
        Wording audience, Wording teaching, List<Semester> semesters, List<LearningOutcome> outcomes,
        List<Theme> themes, List<Gathering> gatherings, List<Coursework> coursework, Wording activity,
        EntryRule entry, TeamRule team, Exam exam) {

    /** Where the norm is found: 1 500 to 1 800 hours of work for 60 credits. */
    public static final String LAW_OF_HOURS = "1-11";

    private static final int LEAST_HOURS_PER_CREDIT = 25;
    private static final int MOST_HOURS_PER_CREDIT = 30;

    /** Half of the programme year: the season it falls in, and the credits it counts. */
    public record Semester(Season season, int credits) {}

    /** When in the year. */
    public enum Season { AUTUMN, SPRING }

    /**
     * Something that is taught.
     *
     * @param id its name within the plan; tools and materials hang on it
     * @param outcomes the numbers of the learning outcomes it serves
     */
    public record Theme(String id, Wording name, List<String> outcomes) {}

    /**
     * Something that must be approved before the exam («arbeidskrav»).
     *
     * @param outcomes the numbers of the learning outcomes it shows
     */
    public record Coursework(int number, Wording title, Wording text, List<String> outcomes) {}

    /**
     * What a person must have behind her to study for credits. Whoever has less may take part without.
     *
     * @param degreeYears years of higher education that suffice by themselves, as a bachelor's degree does
     * @param some years of higher education with which she may be assessed individually
     * @param work years of relevant work she must then also have
     */
    public record EntryRule(int degreeYears, Years some, Years work) {

        /** Fewest years of higher education with which she may be assessed. */
        public int someYears() {
            return some.least();
        }

        /** Fewest years of relevant work she must then also have. */
        public int workYears() {
            return work.least();
        }
    }

    /** «1–2 år», as the study plan says it. */
    public record Years(int least, int most) {}

    /**
     * A group paper and a group oral, with one grade.
     *
     * @param independentWork whether the paper counts as independent work: one external examiner, 30
     *         working days, one rework
     * @param oralMayAdjustBy how many grades the oral may move a candidate, up or down
     */
    public record Exam(boolean independentWork, int oralMayAdjustBy) {}

    /** Credits for the whole. */
    public int credits() {
        return semesters.stream().mapToInt(Semester::credits).sum();
    }

    /** Days of gatherings in the whole. */
    public int days() {
        return gatherings.stream().mapToInt(Gathering::days).sum();
    }

    /** Half-days given to a pillar in the whole. */
    public int halfDays(Pillar pillar) {
        return gatherings.stream().mapToInt(gathering -> gathering.halfDays(pillar)).sum();
    }

    /** The fewest hours of work a student must count on. */
    public int leastHours() {
        return credits() * LEAST_HOURS_PER_CREDIT;
    }

    /** The most hours of work a student must count on. */
    public int mostHours() {
        return credits() * MOST_HOURS_PER_CREDIT;
    }

    /** The themes of a gathering, in the plan's order. */
    public List<Theme> themesOf(Gathering gathering) {
        return themes.stream().filter(theme -> gathering.themes().contains(theme.id())).toList();
    }

    /** Whether each theme has its gathering; if not, they all run through the year. */
    public boolean placesThemes() {
        return gatherings.stream().anyMatch(gathering -> !gathering.themes().isEmpty());
    }

    /** The numbers of the learning outcomes that a gathering serves through its themes. */
    public List<String> servedBy(Gathering gathering) {
        return themesOf(gathering).stream().map(Theme::outcomes).flatMap(List::stream).distinct().toList();
    }

    /** Every sentence of the plan, for those who check them. */
    Stream<Wording> sentences() {
        return Stream.of(Stream.of(name, language, faculty, aim, audience, teaching, activity),
                outcomes.stream().map(LearningOutcome::text),
                themes.stream().map(Theme::name),
                gatherings.stream().flatMap(gathering -> gathering.title().stream()),
                gatherings.stream().flatMap(gathering -> gathering.purpose().stream()),
                gatherings.stream().flatMap(gathering -> gathering.elsewhere().stream()),
                coursework.stream().map(Coursework::title),
                coursework.stream().map(Coursework::text)).flatMap(it -> it);
    }
}
