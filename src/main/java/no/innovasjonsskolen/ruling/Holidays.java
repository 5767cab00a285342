package no.innovasjonsskolen.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Norway's public holidays, computed. Sundays that are not more than Sundays are left out. */
final class Holidays {

    private static final ConcurrentHashMap<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private Holidays() {}

    /** Whether the day is a holiday, on whichever day of the week it falls. */
    static boolean has(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    static Set<LocalDate> of(int year) {
        return YEARS.computeIfAbsent(year, Holidays::inYear);
    }

    private static Set<LocalDate> inYear(int year) {
        var easter = easter(year);
        // Ascension Day may fall on 17 May or 1 May: a set of distinct days, however many feasts they hold.
        return Set.copyOf(List.of(
                LocalDate.of(year, 1, 1), easter.minusDays(3), easter.minusDays(2), easter,
                easter.plusDays(1), LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 17), easter.plusDays(39),
                easter.plusDays(49), easter.plusDays(50), LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26)));
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
