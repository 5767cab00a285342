package no.innovasjonsskolen.draft;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.form.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * SQL: tables {@code draft.field} (current values) and {@code draft.past} (everything that was ever written).
 */
@Component
public class Drafts {

    private final Database db;

    Drafts(Database db) {
        this.db = db;
    }

    /**
     * A version in a field's history; {@code aside} for a text that met another and was put beside it.
     *
     * @param number its place among all that was ever written
     */
    public record Past(long number, String field, FieldVersion text, boolean aside) {}

    /** A sheet nobody has written in. */
    public static Sheet blank(SheetId id) {
        return new Sheet(id, Map.of());
    }

    /** The sheet with its current values. */
    public Sheet read(SheetId id) {
        return requireNonNull(read(List.of(id)).get(id));
    }

    /** Many sheets at once; a sheet nobody has written in is empty. */
    public Map<SheetId, Sheet> read(Collection<SheetId> ids) {
        var fields = new HashMap<SheetId, Map<String, FieldVersion>>();
        ids.forEach(id -> fields.put(id, new HashMap<>()));
        db.sql("""
                select sheet, name, value, version, writer, written_by, at from draft.field
                where sheet = any(:ids)
                """)
                .param("ids", ids)
                .each(row -> requireNonNull(fields.get(row.get("sheet", SheetId.class))).put(row.text("name"),
                        version(row)));
        var sheets = new HashMap<SheetId, Sheet>();
        fields.forEach((id, texts) -> sheets.put(id, new Sheet(id, texts)));
        return sheets;
    }

    /** The sheets that somebody has ever written in. */
    List<SheetId> writtenIn(UUID writer) {
        return db.sql("select distinct sheet from draft.past where writer = :writer").param("writer", writer)
                .query(SheetId.class).list();
    }

    /** What was written in a sheet before this place among all that was ever written, newest first. */
    public List<Past> history(SheetId id, long before, int atMost) {
        return db.sql("""
                select number, name, value, version, writer, written_by, at, aside from draft.past
                where sheet = :sheet and number < :before order by number desc limit :most
                """)
                .param("sheet", id).param("before", before).param("most", atMost)
                .query(row -> new Past(row.get("number", Long.class), row.text("name"), version(row),
                        row.is("aside")))
                .list();
    }

    /** Deletes a sheet for good, with everything that was ever written in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(SheetId id) {
        db.lock(id.value().toString());
        db.sql("delete from draft.field where sheet = :sheet").param("sheet", id).update();
        db.sql("delete from draft.past where sheet = :sheet").param("sheet", id).update();
    }

    /**
     * Saves what the writer changed, and only that. A field changed by somebody else since the writer saw it
     * keeps its value, and the writer's own text is kept aside.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, FieldOutcome> save(SheetId sheet, Map<String, Written> written, Writer by,
            Instant at) {
        var current = hold(sheet, written.keySet());
        var outcomes = new LinkedHashMap<String, FieldOutcome>();
        written.forEach((name, text) -> outcomes.put(name,
                save(sheet, name, text, current.getOrDefault(name, FieldVersion.NONE), by, at)));
        return outcomes;
    }

    private FieldOutcome save(SheetId sheet, String name, Written written, FieldVersion current, Writer by,
            Instant at) {
        if (written.value().equals(current.value())) {
            return new FieldOutcome.Untouched(current);
        }
        // Where nobody has written there is nobody to meet, whatever version is claimed.
        if (written.seen() == current.version() || current.version() == 0) {
            var next = new FieldVersion(written.value(), current.version() + 1, by.name(), at,
                    by.id());
            put(sheet, name, next, by);
            remember(sheet, name, next, by, false);
            return new FieldOutcome.Saved(next);
        }
        if (written.value().equals(seenValue(sheet, name, written.seen()))) {
            return new FieldOutcome.Untouched(current);
        }
        remember(sheet, name, new FieldVersion(written.value(), written.seen(), by.name(), at, by.id()),
                by, true);
        return new FieldOutcome.Met(current, current.beside(by.id()));
    }

    private Map<String, FieldVersion> hold(SheetId sheet, Collection<String> names) {
        // One writer at a time in a sheet: a row that is not there yet cannot be locked by itself.
        db.lock(sheet.value().toString());
        var current = new HashMap<String, FieldVersion>();
        db.sql("""
                select name, value, version, writer, written_by, at from draft.field
                where sheet = :sheet and name = any(:names)
                """)
                .param("sheet", sheet).param("names", names)
                .each(row -> current.put(row.text("name"), version(row)));
        return current;
    }

    private String seenValue(SheetId sheet, String name, int version) {
        return version == 0 ? "" : db.sql("""
                select value from draft.past
                where sheet = :sheet and name = :name and version = :version and not aside
                """)
                .param("sheet", sheet).param("name", name).param("version", version)
                .query(String.class).optional().orElse("");
    }

    private void put(SheetId sheet, String name, FieldVersion text, Writer by) {
        db.sql("""
                insert into draft.field (sheet, name, value, version, writer, written_by, at)
                values (:sheet, :name, :value, :version, :writer, :by, :at)
                on conflict (sheet, name) do update set value = excluded.value, version = excluded.version,
                    writer = excluded.writer, written_by = excluded.written_by, at = excluded.at
                """)
                .param("sheet", sheet).param("name", name).param("value", text.value())
                .param("version", text.version()).param("writer", by.id()).param("by", by.name())
                .param("at", text.at()).update();
    }

    private void remember(SheetId sheet, String name, FieldVersion text, Writer by, boolean aside) {
        db.sql("""
                insert into draft.past (sheet, name, value, version, writer, written_by, at, aside)
                values (:sheet, :name, :value, :version, :writer, :by, :at, :aside)
                """)
                .param("sheet", sheet).param("name", name).param("value", text.value())
                .param("version", text.version()).param("writer", by.id()).param("by", by.name())
                .param("at", text.at()).param("aside", aside).update();
    }

    private static FieldVersion version(Row row) {
        return new FieldVersion(row.text("value"), row.number("version"), row.text("written_by"),
                row.get("at", Instant.class), row.get("writer", UUID.class));
    }
}
