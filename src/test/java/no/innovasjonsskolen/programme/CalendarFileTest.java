package no.innovasjonsskolen.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.innovasjonsskolen.programme.Examples.CALL;
import static no.innovasjonsskolen.programme.Examples.PLAN_2023;
import static no.innovasjonsskolen.programme.Examples.at;
import static no.innovasjonsskolen.programme.Examples.call;
import static no.innovasjonsskolen.programme.Examples.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import no.innovasjonsskolen.programme.CalendarFile.Event;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.site.Days;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calendars take the files: RFC 5545. */
class CalendarFileTest {

    private static final Words WORDS = new Words(new Messages(), Language.NB, false);

    @Test
    @DisplayName("Seks samlinger blir seks hendelser over hele dager; sluttdagen er den første som er fri igjen")
    void sixGatherings() {
        var lines = lines(new CallCalendar(CALL, WORDS).gatherings(PLAN_2023));

        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20270907", "DTEND;VALUE=DATE:20270909",
                        "DTSTART;VALUE=DATE:20280425", "DTEND;VALUE=DATE:20280428",
                        "SUMMARY:Innovasjonsskolen: Samling 2: Tjenestedesign", "LOCATION:Lillehammer",
                        "DTSTAMP:20270310T090000Z");
        assertThat(lines).filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(6);
        assertThat(lines).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("En samling uten dato er ikke i kalenderen")
    void undatedGatheringsAreLeftOut() {
        var undated = call(Examples.withFirstDays(Map.of(1, day("2027-09-07"))), Optional.empty());

        assertThat(lines(new CallCalendar(undated, WORDS).gatherings(PLAN_2023)))
                .filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(1);
    }

    @Test
    @DisplayName("Fristene er åpning, siste dag og svar, og gjør ingen opptatt")
    void theDatesOfTheCall() {
        assertThat(lines(new CallCalendar(CALL, WORDS).dates())).contains("DTSTART;VALUE=DATE:20270201",
                "DTSTART;VALUE=DATE:20270415", "DTSTART;VALUE=DATE:20270528", "TRANSP:TRANSPARENT")
                .doesNotContain("TRANSP:OPAQUE");
    }

    @Test
    @DisplayName("Et avlyst opptak avlyser hendelsene: samme hendelse, høyere nummer")
    void aCancelledCallCancelsItsEvents() {
        var off = new Call(CALL.id(), CALL.cohort(), CALL.dates(), CALL.terms(),
                Optional.of(new Cancelled(at("2027-03-01T12:00"), "For få søkte.")), CALL.version());

        var before = lines(new CallCalendar(CALL, WORDS).dates());
        var after = lines(new CallCalendar(off, WORDS).dates());

        assertThat(after).contains("STATUS:CANCELLED", "SEQUENCE:2").doesNotContain("STATUS:CONFIRMED")
                .containsAll(before.stream().filter(line -> line.startsWith("UID:")).toList());
        assertThat(before).contains("STATUS:CONFIRMED", "SEQUENCE:1");
    }

    @Test
    @DisplayName("Ingen linje er over 75 byte, ingen bokstav deles, og alt som ble skrevet, kan leses tilbake")
    void linesAreFolded() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var title = random.ints(random.nextInt(200), 0, 8)
                    .mapToObj(sign -> List.of("a", "ø", "€", "😀", ",", ";", "\\", "\n").get(sign))
                    .collect(Collectors.joining());

            var printed = new String(file(title).print(at("2027-03-10T10:00")), UTF_8);

            assertThat(printed.split("\r\n")).as("trial %d", trial)
                    .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(unescaped(unfolded(printed).stream().filter(line -> line.startsWith("SUMMARY:"))
                    .findFirst().orElseThrow().substring("SUMMARY:".length())))
                    .as("trial %d", trial).isEqualTo(title);
        }
    }

    private static CalendarFile file(String title) {
        return new CalendarFile("Navn", List.of(new Event("1@innovasjonsskolen", 1,
                new Days(day("2027-09-07"), day("2027-09-08")), title, "", Optional.empty(), true, false)));
    }

    private static List<String> lines(CalendarFile calendar) {
        return unfolded(new String(calendar.print(at("2027-03-10T10:00")), UTF_8));
    }

    private static List<String> unfolded(String printed) {
        return List.of(printed.replace("\r\n ", "").split("\r\n"));
    }

    private static String unescaped(String text) {
        return text.replaceAll("(?s)\\\\(.)", "<$1>").replace("<n>", "\n").replace("<,>", ",")
                .replace("<;>", ";").replace("<\\>", "\\");
    }
}
