package no.innovasjonsskolen.municipality;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the register: all its tables, whole, since they are small and only ever read and replaced whole. */
@Component
class RegisterTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database db;

    RegisterTables(Database db) {
        this.db = db;
    }

    List<Row> rows(Table table) {
        return db.sql(table.select()).query(row -> row(row.text("json"))).list();
    }

    void empty(Table table) {
        db.sql(table.delete()).update();
    }

    /** Adds the rows and tells how many they were. */
    int fill(Table table, List<Row> rows) {
        var json = JSON.writeValueAsString(rows.stream().map(Row::columns).toList());
        return db.sql(table.insert()).param("rows", json).update();
    }

    /** Two nodes that start at once load one after the other; held until the transaction ends. */
    void holdLoading() {
        db.lock("municipality.loading");
    }

    /** What the tables were last filled from. */
    Optional<String> fingerprint() {
        return db.sql("select fingerprint from municipality.loading").query(String.class).optional();
    }

    void recordLoading(String fingerprint, Instant now) {
        db.sql("""
                insert into municipality.loading (fingerprint, loaded_at) values (:fingerprint, :now)
                on conflict (only_row) do update set fingerprint = :fingerprint, loaded_at = :now
                """)
                .param("fingerprint", fingerprint).param("now", now).update();
    }

    private static Row row(String json) {
        var columns = new HashMap<String, String>();
        JSON.readTree(json).properties().stream().filter(column -> !column.getValue().isNull())
                .forEach(column -> columns.put(column.getKey(), column.getValue().asString()));
        return new Row(Map.copyOf(columns));
    }
}
