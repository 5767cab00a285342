package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.programme.Plan.Coursework;
import no.innovasjonsskolen.programme.Plan.EntryRule;
import no.innovasjonsskolen.programme.Plan.Exam;
import no.innovasjonsskolen.programme.Plan.Theme;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A plan, a call and moments to look at them from. */
final class Examples {

    private static final JsonMapper JSON = new JsonMapper();

    static final Plan PLAN_2023 = new PlanFiles(JSON).read(2023);
    static final Plan PLAN_2024 = new PlanFiles(JSON).read(2024);

    static final CallDraft DRAFT = new CallDraft(
            new CallDates(day("2027-02-01"), new Deadline(day("2027-04-15")), true, day("2027-05-28")),
            new CallTerms(12, Kroner.of(60_000), Kroner.of(700), Financing.COMMISSIONED,
                    SizeBands.of("5000 20000")),
            Map.of(1, day("2027-09-07"), 2, day("2027-10-19"), 3, day("2027-12-07"),
                    4, day("2028-01-25"), 5, day("2028-03-07"), 6, day("2028-04-25")));

    static final Call CALL = call(DRAFT, Optional.empty());

    private Examples() {}

    static Call call(CallDraft draft, Optional<Cancelled> cancellation) {
        return new Call(CallId.random(),
                new Cohort(CohortId.random(), "2027", PlanId.random(), draft.firstDays()),
                draft.dates(), draft.terms(), cancellation, 1);
    }

    static Call withoutRolling() {
        var dates = DRAFT.dates();
        return call(new CallDraft(new CallDates(dates.opens(), dates.deadline(), false, dates.resultsBy()),
                DRAFT.terms(), DRAFT.firstDays()), Optional.empty());
    }

    static CallDraft withDates(CallDates dates) {
        return new CallDraft(dates, DRAFT.terms(), DRAFT.firstDays());
    }

    static CallDraft withTerms(CallTerms terms) {
        return new CallDraft(DRAFT.dates(), terms, DRAFT.firstDays());
    }

    static CallDraft withFirstDays(Map<Integer, LocalDate> firstDays) {
        return new CallDraft(DRAFT.dates(), DRAFT.terms(), firstDays);
    }

    static CallDraft withLastDay(String lastDay) {
        var dates = DRAFT.dates();
        return withDates(new CallDates(dates.opens(), new Deadline(day(lastDay)), dates.rolling(),
                dates.resultsBy()));
    }

    static Plan withGatherings(Plan plan, List<Gathering> gatherings) {
        return with(plan, "gatherings", gatherings);
    }

    static Plan withThemes(Plan plan, List<Theme> themes) {
        return with(plan, "themes", themes);
    }

    static Plan withCoursework(Plan plan, List<Coursework> coursework) {
        return with(plan, "coursework", coursework);
    }

    static Plan withOutcomes(Plan plan, List<LearningOutcome> outcomes) {
        return with(plan, "outcomes", outcomes);
    }

    static Plan withSemesters(Plan plan, List<Plan.Semester> semesters) {
        return with(plan, "semesters", semesters);
    }

    static Plan withPeople(Plan plan, EntryRule entry, TeamRule team, Exam exam) {
        return with(with(with(plan, "entry", entry), "team", team), "exam", exam);
    }

    static Plan ofYear(Plan plan, int year) {
        return with(plan, "year", year);
    }

    /** The plan with one of its parts changed. */
    static Plan with(Plan plan, String part, Object value) {
        ObjectNode changed = JSON.valueToTree(plan);
        changed.set(part, JSON.valueToTree(value));
        return JSON.treeToValue(changed, Plan.class);
    }

    /** The list with one of its elements changed. */
    static <T> List<T> change(List<T> list, int place, UnaryOperator<T> how) {
        var changed = new ArrayList<>(list);
        changed.set(place, how.apply(changed.get(place)));
        return changed;
    }

    static Instant at(String osloTime) {
        return LocalDateTime.parse(osloTime).atZone(OSLO).toInstant();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
