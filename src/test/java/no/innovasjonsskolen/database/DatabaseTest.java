package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseTest {

    private static final Instant MOMENT = Instant.parse("2027-03-28T01:59:59.123456Z");
    private static final Letter LETTER = new Letter(
            new LetterId(UUID.fromString("00000000-0000-0000-0000-00000000000a")),
            DayOfWeek.SUNDAY, MOMENT, LocalDate.of(2027, 3, 28), Optional.of("til Kari"), 7, true);

    private final Database db = new Database(new NamedParameterJdbcTemplate(new DriverManagerDataSource(
            TestDatabase.jdbcUrl(), TestDatabase.user(), TestDatabase.password())));

    record LetterId(UUID value) {}

    record Letter(LetterId id, DayOfWeek day, Instant sentAt, LocalDate due, Optional<String> note,
            int number,
            boolean open) {}

    @Test
    @DisplayName("Id, tidspunkt, dato, valg og det som kan mangle, kommer ut av databasen slik det ble satt inn")
    void valuesComeBackAsTheyWere() {
        assertThat(written(LETTER).query(Letter.class).single()).isEqualTo(LETTER);
        assertThat(written(LETTER).query(DatabaseTest::letter).single()).isEqualTo(LETTER);
    }

    @Test
    @DisplayName("Det som mangler, er tomt og ikke null")
    void whatIsMissingIsEmpty() {
        var without = new Letter(LETTER.id(), LETTER.day(), MOMENT, LETTER.due(), Optional.empty(), 7, false);

        assertThat(written(without).query(Letter.class).single()).isEqualTo(without);
        assertThat(written(without).query(DatabaseTest::letter).single()).isEqualTo(without);
        assertThat(db.sql("select null::uuid as id").query(row -> row.has("id")).single()).isFalse();
    }

    @Test
    @DisplayName("Én kolonne leses som id, tidspunkt, valg, tekst eller tall")
    void oneColumnIsAValue() {
        assertThat(db.sql("select :id").param("id", LETTER.id()).query(LetterId.class).single())
                .isEqualTo(LETTER.id());
        assertThat(db.sql("select :at::timestamptz").param("at", MOMENT).query(Instant.class).single())
                .isEqualTo(MOMENT);
        assertThat(db.sql("select 'MONDAY'").query(DayOfWeek.class).single()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(db.sql("select 7").query(Integer.class).single()).isEqualTo(7);
        assertThat(db.sql("select count(*) from generate_series(1, 3)").query(Integer.class).single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("En liste er en rekke i databasen, også når den er tom, og hva som enn står i den")
    void collectionsAreArrays() {
        var odd = List.of("", "a,b", "{}", "\"", "\\", "null", " NULL ", "Ål\n\t'x'");

        assertThat(db.sql("select unnest(:texts::text[])").param("texts", odd).query(String.class).list())
                .isEqualTo(odd);
        assertThat(db.sql("select 1 where :id = any(:ids)").param("id", LETTER.id())
                .param("ids", List.of(LETTER.id())).exists()).isTrue();
        assertThat(db.sql("select 1 where :id = any(:ids)").param("id", LETTER.id()).param("ids", List.of())
                .exists())
                .isFalse();
        assertThat(db.sql("select :days::text[] as days").param("days", List.of(DayOfWeek.MONDAY))
                .query(row -> row.list("days", DayOfWeek.class)).single()).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    @DisplayName("Ingen rad er «finnes ikke»; en verdi som skulle vært der og ikke er det, er en feil som sier hvilken")
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> db.sql("select 1 where false").query(Integer.class).single())
                .isInstanceOf(EmptyResultDataAccessException.class);
        assertThat(db.sql("select 1 where false").query(Integer.class).optional()).isEmpty();
        assertThatThrownBy(() -> db.sql("select null::text as name").query(row -> row.text("name")).single())
                .hasMessageContaining("name");
    }

    private Database.Statement written(Letter letter) {
        return db.sql("""
                select :id::uuid as id, :day::text as day, :at::timestamptz as sent_at, :due::date as due,
                       :note::text as note, :number::int as number, :open::boolean as open
                """).param("id", letter.id()).param("day", letter.day()).param("at", letter.sentAt())
                .param("due", letter.due()).param("note", letter.note()).param("number", letter.number())
                .param("open", letter.open());
    }

    private static Letter letter(Database.Row row) {
        return new Letter(row.get("id", LetterId.class), row.get("day", DayOfWeek.class),
                row.get("sent_at", Instant.class), row.get("due", LocalDate.class),
                row.find("note", String.class), row.number("number"), row.is("open"));
    }
}
