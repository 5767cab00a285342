package no.innovasjonsskolen.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;

/** SQL: the questions that the rooms declare, for a copy of all that they hold about one person. */
@Component
public class PersonalCopies {

    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final Database db;
    private final ObjectMapper json;
    private final List<PersonalData> rooms;

    PersonalCopies(Database db, ObjectMapper json, List<PersonalData> rooms) {
        this.db = db;
        this.json = json;
        this.rooms = rooms;
    }

    /** A table where something of hers was found. The rows hold what she gets, and nothing else. */
    public record Found(PersonalTable table, List<Map<String, Object>> rows) {}

    private record Left(String table, String column, String retention, String reason) {}

    private record File(String format, Instant made, UUID person, List<Part> found, List<Left> notHere) {}

    private record Part(String table, Map<String, String> retention, List<Map<String, Object>> rows) {}

    /** All that is hers, as it is at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Found> of(UUID me) {
        var found = new ArrayList<Found>();
        for (var room : rooms) {
            var parameters = new HashMap<String, Object>(room.parameters(me));
            parameters.put("me", me);
            for (var table : room.tables()) {
                var rows = table.hers().map(question -> rows(table, question, parameters)).orElse(List.of());
                if (!rows.isEmpty()) {
                    found.add(new Found(table, rows));
                }
            }
        }
        return found;
    }

    /** The same as JSON in UTF-8, with what is left out and why. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] json(UUID me, Instant now) {
        var parts = of(me).stream().map(it -> new Part(it.table().name(), retention(it.table()), it.rows()))
                .toList();
        return json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(
                new File("innovasjonsskolen/personal-data/1", now, me, parts, left()));
    }

    private List<Map<String, Object>> rows(PersonalTable table, String question,
            Map<String, Object> parameters) {
        var statement = db.sql(question);
        parameters.forEach(statement::param);
        return statement.query(String.class).list().stream()
                .map(row -> given(table, json.readValue(row, ROW))).toList();
    }

    /** Only what is declared as given leaves the house, whatever the question found. */
    private static Map<String, Object> given(PersonalTable table, Map<String, Object> row) {
        var given = new LinkedHashMap<String, Object>();
        table.givenColumns().forEach(column -> given.put(column, row.get(column)));
        return given;
    }

    private static Map<String, String> retention(PersonalTable table) {
        var retention = new LinkedHashMap<String, String>();
        for (var column : table.columns()) {
            if (column.handling() instanceof PersonalTable.Given(var kept)) {
                retention.put(column.name(), kept.code());
            }
        }
        return retention;
    }

    private List<Left> left() {
        var left = new ArrayList<Left>();
        for (var room : rooms) {
            for (var table : room.tables()) {
                for (var column : table.columns()) {
                    if (column.handling() instanceof PersonalTable.Withheld(var kept, var reason)) {
                        left.add(new Left(table.name(), column.name(), kept.code(), reason));
                    }
                }
            }
        }
        return left;
    }
}
