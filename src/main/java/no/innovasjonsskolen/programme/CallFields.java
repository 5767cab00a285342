package no.innovasjonsskolen.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Both;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Words;

/**
 * The fields of a call's form, ready to print, in three groups.
 *
 * @param errors in the order of the fields
 */
record CallFields(List<Field> dates, List<Field> terms, List<Field> gatherings, List<FormError> errors) {

    private static final int NOT_VERSIONED = -1;
    private static final int DATE_WIDTH = 10;

    /** Which field each rule is about; those of a gathering name it. */
    private static final Map<String, String> FIELD_OF = Map.ofEntries(Map.entry("call-last-day", "lastDay"),
            Map.entry("call-results", "resultsBy"), Map.entry("call-places", "places"),
            Map.entry("call-fee", "fee"), Map.entry("call-semester-fee", "semesterFee"),
            Map.entry("change-opening", "opens"), Map.entry("change-deadline-earlier", "lastDay"),
            Map.entry("change-deadline-passed", "lastDay"), Map.entry("change-financing", "financing"),
            Map.entry("change-fee", "fee"), Map.entry("change-bands", "bands"));

    /**
     * @param errors what is wrong, by field
     * @param theirs what somebody else has written meanwhile, by field
     */
    static CallFields of(CallForm form, Plan plan, Map<String, Breach> errors, Map<String, Both> theirs,
            Words words) {
        var dates = Stream.of(date("opens", form, words), date("lastDay", form, words),
                line("rolling", form, words).as(Field.Kind.CHECK), date("resultsBy", form, words));
        var terms = Stream.of(line("places", form, words).known("", 4),
                line("fee", form, words).known("", DATE_WIDTH),
                line("semesterFee", form, words).known("", DATE_WIDTH),
                line("financing", form, words).oneOf(Field.Kind.ONE_OF, financing(words)),
                line("bands", form, words).known("", 20));
        var gatherings = plan.gatherings().stream().map(it -> gathering(it, form, words));
        return new CallFields(marked(dates, errors, theirs, words), marked(terms, errors, theirs, words),
                marked(gatherings, errors, theirs, words), List.of()).withErrors();
    }

    /** Each breach at the field it is about; the first one when there are several. */
    static Map<String, Breach> byField(List<Breach> breaches) {
        var errors = new LinkedHashMap<String, Breach>();
        breaches.forEach(breach -> errors.putIfAbsent(Optional.ofNullable(FIELD_OF.get(breach.rule()))
                .orElseGet(() -> CallForm.GATHERING + breach.values().getFirst()), breach));
        return errors;
    }

    /** The summary names each field: «Write a date» alone would not say which. */
    private CallFields withErrors() {
        var wrong = new ArrayList<FormError>();
        Stream.of(dates, terms, gatherings).flatMap(List::stream).forEach(field -> field.error()
                .ifPresent(error -> wrong.add(FormError.at(field.name(), field.label() + ": " + error))));
        return new CallFields(dates, terms, gatherings, wrong);
    }

    private static List<Field> marked(Stream<Field> fields, Map<String, Breach> errors,
            Map<String, Both> theirs, Words words) {
        return fields.map(field -> field
                .wrong(Optional.ofNullable(errors.get(field.name())).map(breach -> breach.in(words)))
                .beside(Optional.ofNullable(theirs.get(field.name())))).toList();
    }

    private static Field gathering(Gathering gathering, CallForm form, Words words) {
        var name = CallForm.GATHERING + gathering.number();
        var label = gathering.title()
                .map(title -> words.localize("programme.field.gathering", gathering.number(), title))
                .orElseGet(() -> words.localize("programme.field.gathering.untitled", gathering.number()));
        return Field.line(name, label, words.localize("programme.field.gathering.hint", gathering.days()),
                form.value(name), NOT_VERSIONED).known("", DATE_WIDTH).mayBeEmpty();
    }

    private static Field date(String name, CallForm form, Words words) {
        return line(name, form, words).known("", DATE_WIDTH);
    }

    private static Field line(String name, CallForm form, Words words) {
        var key = "programme.field." + name;
        return Field.line(name, words.localize(key),
                words.has(key + ".hint") ? words.localize(key + ".hint") : "", form.value(name),
                NOT_VERSIONED);
    }

    private static List<Field.Option> financing(Words words) {
        return Arrays.stream(Financing.values()).map(it -> new Field.Option(it.name(), it.in(words),
                words.localize("programme.financing." + it.name() + ".hint"))).toList();
    }
}
