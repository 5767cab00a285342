package no.innovasjonsskolen.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.form.Answers;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.site.Sentence;

/**
 * One thing that a call says. All of them are listed here and nowhere else: the form asks for them, the page
 * prints them in groups, the journal and the letters tell which of them changed.
 *
 * @param label what it is called
 * @param value what a call says of it; empty for what is not decided
 * @param said the same as something to say
 */
record CallFact<T>(Group group, FieldSpec<T> field, Sentence label, Function<CallDraft, Optional<T>> value,
        Function<Optional<T>, Object> said) {

    /** What belongs together. */
    enum Group {
        DATES, TERMS, GATHERINGS
    }

    /** What every call says, whatever its plan. */
    private static final List<CallFact<?>> COMMON = List.of(
            of(Group.DATES, CallForm.OPENS, call -> call.dates().opens()),
            of(Group.DATES, CallForm.LAST_DAY, call -> call.dates().deadline().lastDay()),
            new CallFact<>(Group.DATES, CallForm.ROLLING, label(CallForm.ROLLING),
                    call -> Optional.of(call.dates().rolling()),
                    rolling -> Sentence.of("programme.rolling." + rolling.orElse(false))),
            of(Group.DATES, CallForm.RESULTS_BY, call -> call.dates().resultsBy()),
            of(Group.TERMS, CallForm.PLACES, call -> call.terms().places()),
            of(Group.TERMS, CallForm.FEE, call -> call.terms().fee()),
            of(Group.TERMS, CallForm.SEMESTER_FEE, call -> call.terms().semesterFee()),
            of(Group.TERMS, CallForm.FINANCING, call -> call.terms().financing()),
            new CallFact<>(Group.TERMS, CallForm.BANDS, label(CallForm.BANDS),
                    call -> Optional.of(call.terms().bands()),
                    bands -> bands.map(SizeBands::print).orElse("")));

    /** Everything a call under this plan says, in the order it is asked for. */
    static List<CallFact<?>> of(Plan plan) {
        return Stream.concat(COMMON.stream(), plan.gatherings().stream().map(CallFact::firstDay)).toList();
    }

    private static <T> CallFact<T> of(Group group, FieldSpec<T> field, Function<CallDraft, T> value) {
        return new CallFact<>(group, field, label(field), call -> Optional.of(value.apply(call)),
                CallFact::orUndecided);
    }

    private static CallFact<?> firstDay(Gathering gathering) {
        var number = gathering.number();
        return new CallFact<>(Group.GATHERINGS, CallForm.firstDay(gathering), CallForm.named(gathering),
                call -> Optional.ofNullable(call.firstDays().get(number)), CallFact::orUndecided);
    }

    private static Sentence label(FieldSpec<?> field) {
        return Sentence.of("programme.field." + field.name());
    }

    private static Object orUndecided(Optional<?> value) {
        return value.<Object>map(it -> it).orElse(Sentence.of("programme.fact.undecided"));
    }

    /** Everything a call says, as it is kept, by name. */
    static Map<String, String> kept(CallDraft call, Plan plan) {
        return of(plan).stream().collect(Collectors.toMap(CallFact::name, fact -> fact.kept(call)));
    }

    /** The names of the common fields of a group, for the page that prints them together. */
    static String[] names(Group group) {
        return COMMON.stream().filter(fact -> fact.group == group).map(CallFact::name).toArray(String[]::new);
    }

    /** The same everywhere: in the form, in the journal and in what is published. */
    String name() {
        return field.name();
    }

    /** Fills it in as a call says it. */
    void answer(CallDraft call, Answers answers) {
        value.apply(call).ifPresent(known -> answers.with(field, known));
    }

    /** As it is kept in a form and in the journal; empty for what is not decided. */
    String kept(CallDraft call) {
        var answers = new Answers();
        answer(call, answers);
        return answers.of(name()).text();
    }

    /** What was kept, as something to say. */
    Object saidOf(String kept) {
        return said.apply(field.value(kept));
    }

    /** How the one call differs from the other; empty where they say the same. */
    Optional<CallChange> change(CallDraft before, CallDraft after) {
        return value.apply(before).equals(value.apply(after)) ? Optional.empty()
                : Optional.of(new CallChange(name(), label, said.apply(value.apply(before)),
                        said.apply(value.apply(after))));
    }
}
