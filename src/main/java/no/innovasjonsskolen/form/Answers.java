package no.innovasjonsskolen.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers by their values, to fill a form with what the house knows. */
public final class Answers implements FormValues {

    private final Map<String, String> kept = new LinkedHashMap<>();

    /** The same with one more answer. */
    public <T> Answers with(FieldSpec<T> field, T value) {
        kept.put(field.name(), field.kept(value));
        return this;
    }

    @Override
    public FieldValue of(String field) {
        return FieldValue.of(kept.getOrDefault(field, ""));
    }
}
