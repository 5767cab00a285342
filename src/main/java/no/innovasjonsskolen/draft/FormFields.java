package no.innovasjonsskolen.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.site.Both;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.Words;

/** Shows a form again after it has been sent, with every answer kept. */
public final class FormFields {

    private FormFields() {}

    /**
     * The field as it must look now: what was typed, what is wrong with it, and somebody else's text beside
     * it where two wrote at once. The version is then theirs, so that saving again is a choice made with
     * open eyes.
     */
    public static Field again(Field asked, Filled filled, Map<String, FieldOutcome> outcomes, Words words) {
        var name = asked.name();
        if (!filled.raw().containsKey(name)) {
            return asked;
        }
        var outcome = Optional.ofNullable(outcomes.get(name));
        var version = outcome.map(it -> it.now().version())
                .orElseGet(() -> filled.clean().containsKey(name) ? filled.clean().get(name).seen()
                        : asked.version());
        var value = outcome.filter(FieldOutcome.Untouched.class::isInstance).map(it -> it.now().value())
                .orElse(filled.raw().get(name));
        return asked.holding(value, version)
                .wrong(Optional.ofNullable(filled.errors().get(name)))
                .beside(outcome.flatMap(it -> both(it, words)));
    }

    /** All fields of a form, where nobody else can have written at the same time. */
    public static List<Field> again(List<Field> asked, Filled filled, Words words) {
        return again(asked, filled, Map.of(), words);
    }

    /** All fields of a form. */
    public static List<Field> again(List<Field> asked, Filled filled, Map<String, FieldOutcome> outcomes,
            Words words) {
        return asked.stream().map(field -> again(field, filled, outcomes, words)).toList();
    }

    private static Optional<Both> both(FieldOutcome outcome, Words words) {
        return outcome instanceof FieldOutcome.Both(var now, _)
                ? Optional.of(new Both(now.value(), now.by(), words.time(now.at()))) : Optional.empty();
    }
}
