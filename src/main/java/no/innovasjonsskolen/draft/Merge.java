package no.innovasjonsskolen.draft;

import java.util.Map;
import no.innovasjonsskolen.form.Both;
import no.innovasjonsskolen.form.FormInput;

/** A form after its fields have been saved. */
public final class Merge {

    private Merge() {}

    /** Whether somebody else's text was met. */
    public static boolean met(Map<String, FieldOutcome> fields) {
        return fields.values().stream().anyMatch(FieldOutcome.Both.class::isInstance);
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
            var now = field.getValue().now();
            merged = switch (field.getValue()) {
                case FieldOutcome.Both _ ->
                    merged.beside(field.getKey(), new Both(now.value(), now.by(), now.at(), now.version()));
                case FieldOutcome.Saved _, FieldOutcome.Untouched _ ->
                    merged.current(field.getKey(), now.version());
            };
        }
        return merged;
    }
}
