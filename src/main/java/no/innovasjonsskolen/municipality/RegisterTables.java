package no.innovasjonsskolen.municipality;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the register: all its tables, whole, since they are small and only ever read and replaced whole. */
@Component
class RegisterTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    RegisterTables(JdbcClient db) {
        this.db = db;
    }

    List<Row> rows(Table table) {
        return db.sql(table.select()).query().listOfRows().stream().map(RegisterTables::row).toList();
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
        db.sql("select pg_advisory_xact_lock(hashtext('municipality.loading'))").query((_, _) -> 0).single();
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
                .param("fingerprint", fingerprint).param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(Map<String, Object> columns) {
        return new Row(columns.entrySet().stream().filter(column -> Objects.nonNull(column.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, column -> column.getValue().toString())));
    }
}
