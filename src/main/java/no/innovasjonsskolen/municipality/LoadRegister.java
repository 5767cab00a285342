package no.innovasjonsskolen.municipality;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the tables from the files of this release. The files are the truth: a merger arrives as rows in
 * the next release. Made by the house itself at start-up; nobody has to remember it.
 */
@Component
class LoadRegister {

    /** What came of it. */
    sealed interface Outcome {
        /** The tables were filled from these files. */
        record Loaded(int rows) implements Outcome {}

        /** They held them already. */
        record Unchanged() implements Outcome {}
    }

    private final RegisterTables tables;
    private final Clock clock;

    LoadRegister(RegisterTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Does nothing the second time, on this node or on another. */
    @Transactional
    public Outcome load() {
        var now = clock.instant();
        var fingerprint = RegisterFiles.fingerprint();
        tables.holdLoading();
        if (tables.fingerprint().filter(fingerprint::equals).isPresent()) {
            return new Outcome.Unchanged();
        }
        var loose = LooseRows.of(Facts.of(RegisterFiles::rows));
        if (!loose.isEmpty()) {
            throw new IllegalStateException("Rows of the register belong to nothing: " + loose);
        }
        var loaded = 0;
        // Lines before what points to them; emptied in the other order.
        for (var table : List.of(Table.values()).reversed()) {
            tables.empty(table);
        }
        for (var table : Table.values()) {
            loaded += tables.fill(table, RegisterFiles.rows(table));
        }
        tables.recordLoading(fingerprint, now);
        return new Outcome.Loaded(loaded);
    }
}
