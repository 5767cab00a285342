package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import no.innovasjonsskolen.site.Deadline;

/**
 * Days as the law counts them. The day something happens, in Oslo, is not counted; a last day on a Saturday,
 * a Sunday or a holiday moves to the next working day (domstolloven §§ 148–149).
 */
public final class LegalDays {

    private LegalDays() {}

    /** So many weeks from that moment. */
    public static Deadline weeks(int many, Instant from) {
        return lastDay(day(from).plusWeeks(many));
    }

    /** So many months: the same day of the month, or the last where there is none. */
    public static Deadline months(int many, Instant from) {
        return lastDay(day(from).plusMonths(many));
    }

    /** So many working days: those between that are not are not counted. */
    public static Deadline workingDays(int many, Instant from) {
        var last = day(from);
        for (int counted = 0; counted < many;) {
            last = last.plusDays(1);
            counted += isWorkingDay(last) ? 1 : 0;
        }
        return new Deadline(last);
    }

    /** Neither a Saturday, a Sunday nor a holiday. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.has(day);
    }

    private static Deadline lastDay(LocalDate counted) {
        var last = counted;
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return new Deadline(last);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OSLO);
    }
}
