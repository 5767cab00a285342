package no.innovasjonsskolen.draft;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.FieldValue;
import no.innovasjonsskolen.form.FormValues;

/** All fields of a sheet with their current values. */
public record Sheet(SheetId id, Map<String, FieldVersion> fields) implements FormValues {

    /** The field; empty and of version 0 when nobody has written in it. */
    public FieldVersion version(String name) {
        return fields.getOrDefault(name, FieldVersion.NONE);
    }

    /** What the field says; empty when nobody has written in it. */
    public String value(String name) {
        return version(name).value();
    }

    /** What the field says as a value; empty when there is none, or half an answer. */
    public <T> Optional<T> value(FieldSpec<T> field) {
        return field.value(value(field.name()));
    }

    /** Whether the field has an answer. */
    public boolean has(FieldSpec<?> field) {
        return has(field.name());
    }

    /** Whether something is written there. */
    public boolean has(String name) {
        return !value(name).isBlank();
    }

    @Override
    public FieldValue of(String field) {
        return new FieldValue(value(field), version(field).version());
    }
}
