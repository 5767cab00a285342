package no.innovasjonsskolen.draft;

import java.util.Map;

/** All fields of a sheet as they stand. */
public record Sheet(SheetId id, Map<String, FieldVersion> fields) {

    /** The field; empty and of version 0 when nobody has written in it. */
    public FieldVersion text(String name) {
        return fields.getOrDefault(name, FieldVersion.NONE);
    }

    /** What the field says; empty when nobody has written in it. */
    public String value(String name) {
        return text(name).value();
    }

    /** Whether something is written there. */
    public boolean has(String name) {
        return !value(name).isBlank();
    }
}
