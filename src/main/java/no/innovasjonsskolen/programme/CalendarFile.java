package no.innovasjonsskolen.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Days;

/**
 * Days to put in a calendar, written as RFC 5545 wants them. They last all day, so no time zone is needed.
 *
 * @param name what a calendar calls them
 */
public record CalendarFile(String name, List<Event> events) {

    /** What the browser is told it is. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final String LINE = "\r\n";
    /** So many bytes a line may have before it is folded (RFC 5545 § 3.1). */
    private static final int MOST_BYTES = 75;

    /**
     * Something that takes one day or more.
     *
     * @param uid the same each time, so that a calendar moves what it has instead of adding it again
     * @param sequence rises with each change
     * @param takesTime whether one is busy then; a deadline only reminds
     */
    public record Event(String uid, int sequence, Days days, String title, String text,
            Optional<String> place, boolean takesTime, boolean cancelled) {}

    /** The file's content. */
    public byte[] print(Instant now) {
        var text = new StringBuilder();
        write(text, "BEGIN:VCALENDAR");
        write(text, "VERSION:2.0");
        write(text, "PRODID:-//Innovasjonsskolen//Innovasjonsskolen//NO");
        write(text, "METHOD:PUBLISH");
        write(text, "X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> write(text, event, now));
        write(text, "END:VCALENDAR");
        return text.toString().getBytes(UTF_8);
    }

    private static void write(StringBuilder text, Event event, Instant now) {
        write(text, "BEGIN:VEVENT");
        write(text, "UID:" + event.uid());
        write(text, "DTSTAMP:" + MOMENT.format(now));
        write(text, "SEQUENCE:" + event.sequence());
        write(text, "DTSTART;VALUE=DATE:" + day(event.days().first()));
        // The end is the first day that is free again.
        write(text, "DTEND;VALUE=DATE:" + day(event.days().last().plusDays(1)));
        write(text, "SUMMARY:" + escaped(event.title()));
        write(text, "DESCRIPTION:" + escaped(event.text()));
        event.place().ifPresent(place -> write(text, "LOCATION:" + escaped(place)));
        write(text, "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        write(text, "TRANSP:" + (event.takesTime() ? "OPAQUE" : "TRANSPARENT"));
        write(text, "END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "")
                .replace("\n", "\\n");
    }

    /** One line, folded between characters: a character of several bytes is never cut. */
    private static void write(StringBuilder text, String line) {
        var bytes = 0;
        for (var sign : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = sign.getBytes(UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                text.append(LINE).append(' ');
                bytes = 1;
            }
            text.append(sign);
            bytes += size;
        }
        text.append(LINE);
    }
}
