package no.innovasjonsskolen.ruling;

import static java.util.stream.Collectors.toCollection;
import static no.innovasjonsskolen.clock.SchoolClock.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deadlines of the law, as a table that a clerk can read and check with a calendar. */
class LegalDaysTest {

    private static final Path TABLE = Path.of(
            "src/test/resources/no/innovasjonsskolen/ruling/deadlines.txt");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE yyyy-MM-dd",
            Locale.of("nb"));

    /** A row of the table. */
    record Row(String rule, String available, String told, String lastDay, String why) {

        static Row of(String line) {
            var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }

        Deadline counted() {
            return switch (rule) {
                case "klage" -> LegalDeadlines.appeal(instant(available), instant(told));
                case "sen klage" -> LegalDeadlines.lateAppeal(instant(available));
                case "innsyn" -> LegalDeadlines.access(instant(available));
                case "foreløpig svar" -> LegalDeadlines.interimReply(instant(available));
                default -> LegalDays.workingDays(Integer.parseInt(rule.split(" ", 2)[0]), instant(available));
            };
        }
    }

    static Stream<Row> table() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(Row::of);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Fristen er den loven gir")
    @MethodSource("table")
    void theLastDay(Row row) {
        assertThat(DAY.format(row.counted().lastDay())).as(row.why()).isEqualTo(row.lastDay());
    }

    @Test
    @DisplayName("Tabellen har minst førti rader")
    void theTableIsWhole() throws IOException {
        assertThat(table()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    @DisplayName("Det som kommer det siste millisekundet i Oslo, er i tide; det som kommer i neste, er for sent")
    void theLastMoment() {
        for (var told : List.of("2027-03-15T12:00", "2027-07-01T12:00", "2027-10-11T12:00")) {
            var last = LegalDeadlines.appeal(instant(told), instant(told));
            var midnight = last.lastDay().plusDays(1).atStartOfDay(OSLO).toInstant();

            assertThat(last.hasPassed(midnight.minusMillis(1))).as(told).isFalse();
            assertThat(last.hasPassed(midnight)).as(told).isTrue();
        }
    }

    @Test
    @DisplayName("Helligdagene fra 2020 til 2060 er de samme som et annet bibliotek finner")
    void holidaysAsOthersCountThem() {
        var others = HolidayManager.getInstance(ManagerParameters.create("no"));
        for (var year : IntStream.rangeClosed(2020, 2060).toArray()) {
            assertThat(new TreeSet<>(Holidays.of(year))).as("%s", year).isEqualTo(others
                    .getHolidays(Year.of(year)).stream().map(Holiday::getDate)
                    .collect(toCollection(TreeSet::new)));
        }
    }

    @Test
    @DisplayName("En påske som er kjent fra kalenderen, er den som regnes ut")
    void easter() {
        // The earliest and the latest there can be, and two that simpler rules get wrong.
        assertThat(List.of(1818, 2038, 1954, 1981)).extracting(Holidays::easter).containsExactly(
                LocalDate.of(1818, 3, 22), LocalDate.of(2038, 4, 25), LocalDate.of(1954, 4, 18),
                LocalDate.of(1981, 4, 19));
    }

    /** In Oslo, unless the text says how far it is from there to UTC. */
    private static Instant instant(String text) {
        return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(OSLO).toInstant();
    }
}
