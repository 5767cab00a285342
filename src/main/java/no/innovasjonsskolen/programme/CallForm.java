package no.innovasjonsskolen.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.form.Answers;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.FieldValue;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Sentence;

/** A call as the office writes it: the same questions for a new one and for one that is changed. */
final class CallForm {

    /** The beginning of the names of the fields with first days; a gathering's number follows. */
    static final String GATHERING = "gathering-";

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_BANDS = 100;
    private static final int AMOUNT_WIDTH = 10;

    static final FieldSpec<Integer> VERSION = FieldSpec.version("version");
    /** Which content its sender has looked over; 0 for none. */
    static final FieldSpec<Integer> SEEN = FieldSpec.version("seen");
    /** A cohort is named by the year it begins. */
    static final FieldSpec<String> COHORT = FieldSpec.line("cohort", LONGEST_NAME,
            text -> Optional.of(text.strip()).filter(year -> year.matches("20\\d\\d")), year -> year,
            Sentence.of("programme.field.cohort.wrong")).required().width(4);
    static final FieldSpec<LocalDate> OPENS = FieldSpec.date("opens").required();
    static final FieldSpec<LocalDate> LAST_DAY = FieldSpec.date("lastDay").required();
    static final FieldSpec<Boolean> ROLLING = FieldSpec.check("rolling");
    static final FieldSpec<LocalDate> RESULTS_BY = FieldSpec.date("resultsBy").required();
    static final FieldSpec<Integer> PLACES = FieldSpec.number("places", 1, CallCheck.MOST_PLACES)
            .required().width(4);
    static final FieldSpec<Kroner> FEE = FieldSpec.money("fee").required().width(AMOUNT_WIDTH);
    static final FieldSpec<Kroner> SEMESTER_FEE = FieldSpec.money("semesterFee").required()
            .width(AMOUNT_WIDTH);
    static final FieldSpec<Financing> FINANCING = FieldSpec.oneOf("financing",
            Arrays.stream(Financing.values()).map(it -> new Option<>(it.name(), it, it,
                    Sentence.of("programme.financing." + it.name() + ".hint"))).toList())
            .required();
    static final FieldSpec<SizeBands> BANDS = FieldSpec.line("bands", LONGEST_BANDS, SizeBands::parse,
            SizeBands::print, Sentence.of("programme.field.bands.wrong")).required().width(20);

    /** Which field each rule is about; a rule about a gathering names its number first. */
    private static final Map<String, FieldSpec<?>> FIELD_OF = Map.ofEntries(
            Map.entry("call-last-day", LAST_DAY), Map.entry("call-results", RESULTS_BY),
            Map.entry("call-places", PLACES), Map.entry("call-fee", FEE),
            Map.entry("call-semester-fee", SEMESTER_FEE), Map.entry("change-opening", OPENS),
            Map.entry("change-deadline-earlier", LAST_DAY), Map.entry("change-deadline-passed", LAST_DAY),
            Map.entry("change-financing", FINANCING), Map.entry("change-fee", FEE),
            Map.entry("change-bands", BANDS), Map.entry("change-places", PLACES));

    private CallForm() {}

    /** For a new call, under this plan. */
    static Form ofNew(Plan plan) {
        return form(Stream.of(SEEN, COHORT), plan);
    }

    /** For a change of a call, under this plan. */
    static Form ofChange(Plan plan) {
        return form(Stream.of(VERSION), plan);
    }

    private static Form form(Stream<FieldSpec<?>> first, Plan plan) {
        return new Form("programme.field",
                Stream.concat(first, CallFact.of(plan).stream().map(CallFact::field)).toList());
    }

    /** The question about a gathering's first day. */
    static FieldSpec<LocalDate> firstDay(Gathering gathering) {
        return FieldSpec.date(GATHERING + gathering.number()).labelled(named(gathering),
                Sentence.of("programme.field.gathering.hint", gathering.days()));
    }

    /** «Samling 2: Tjenestedesign». */
    static Sentence named(Gathering gathering) {
        return gathering.title()
                .map(title -> Sentence.of("programme.field.gathering", gathering.number(), title))
                .orElseGet(() -> Sentence.of("programme.field.gathering.untitled", gathering.number()));
    }

    /** What may be carried over to another year. */
    static Answers terms(Call call, Plan plan) {
        return answers(call, CallFact.of(plan).stream().filter(it -> it.group() == CallFact.Group.TERMS));
    }

    /** All that the form asks about a call. */
    static Answers answers(Call call, Plan plan) {
        return answers(call, CallFact.of(plan).stream()).with(VERSION, call.version());
    }

    private static Answers answers(Call call, Stream<CallFact<?>> facts) {
        var answers = new Answers();
        facts.forEach(fact -> fact.answer(CallDraft.of(call), answers));
        return answers;
    }

    /** The call that is described by what is kept, by field's name. */
    static CallDraft draft(Map<String, String> kept, Plan plan) {
        return draft(ofChange(plan).filled(field -> FieldValue.of(kept.getOrDefault(field, ""))), plan);
    }

    /** The call that a valid form describes. */
    static CallDraft draft(FormInput input, Plan plan) {
        var firstDays = new HashMap<Integer, LocalDate>();
        plan.gatherings().forEach(gathering -> input.find(firstDay(gathering))
                .ifPresent(day -> firstDays.put(gathering.number(), day)));
        return new CallDraft(
                new CallDates(input.get(OPENS), new Deadline(input.get(LAST_DAY)),
                        input.find(ROLLING).orElse(false), input.get(RESULTS_BY)),
                new CallTerms(input.get(PLACES), input.get(FEE), input.get(SEMESTER_FEE),
                        input.get(FINANCING), input.get(BANDS)),
                Map.copyOf(firstDays));
    }

    /** The form with each breach at the field that it is about. */
    static FormInput reject(FormInput input, List<Breach> breaches) {
        var rejected = input;
        for (var breach : breaches) {
            var field = FIELD_OF.get(breach.rule());
            rejected = rejected.reject(field == null ? GATHERING + breach.values().getFirst() : field.name(),
                    breach);
        }
        return rejected;
    }
}
