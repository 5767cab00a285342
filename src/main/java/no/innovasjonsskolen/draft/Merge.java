package no.innovasjonsskolen.draft;

import java.util.Map;
import no.innovasjonsskolen.form.FormInput;

/** A form after its fields have been saved. */
public final class Merge {

    private Merge() {}

    /** Whether a text was met that the writer had not seen. */
    public static boolean met(Map<String, FieldOutcome> fields) {
        return fields.values().stream().anyMatch(FieldOutcome.Met.class::isInstance);
    }

    /** Whether nothing is left to mend: everything was taken, and nobody was met. */
    public static boolean isDone(FormInput input, Map<String, FieldOutcome> fields) {
        return input.isValid() && !met(fields);
    }

    /**
     * The form as it must look now: with the versions that are current, and others' texts beside the
     * writer's.
     */
    public static FormInput of(FormInput input, Map<String, FieldOutcome> fields) {
        var merged = input;
        for (var field : fields.entrySet()) {
            merged = switch (field.getValue()) {
                case FieldOutcome.Met(_, var other) -> merged.beside(field.getKey(), other);
                case FieldOutcome.Saved _, FieldOutcome.Untouched _ ->
                    merged.current(field.getKey(), field.getValue().now().version());
            };
        }
        return merged;
    }
}
