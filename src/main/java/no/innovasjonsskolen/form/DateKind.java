package no.innovasjonsskolen.form;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Words;

/**
 * A day, in three fields; also taken in one, as the house itself writes it in any of its languages:
 * «15.4.2027», «15. april 2027», «torsdag 15. apr. 2027», «2027-04-15». It is kept as the last.
 */
record DateKind() implements FieldKind<LocalDate> {

    private static final String BETWEEN = "[.,\\s\\u00a0\\u2009\\u202f-]";
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\p{L}+)" + BETWEEN + "+)?(\\d{1,2})(?:"
            + BETWEEN + "+(\\d{1,2})" + BETWEEN + "+|" + BETWEEN + "*(\\p{L}+)" + BETWEEN + "*)(\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EDGE = Pattern.compile("^" + BETWEEN + "+|" + BETWEEN + "+$");
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    static final List<String> PARTS = List.of("dag", "maaned", "aar");

    @Override
    public Control control() {
        return Control.DATE;
    }

    @Override
    public List<String> parameters(String name) {
        return PARTS.stream().map(part -> name + "-" + part).toList();
    }

    @Override
    public Reading<LocalDate> read(List<String> typed) {
        var text = typed.stream().map(part -> EDGE.matcher(part).replaceAll(""))
                .collect(Collectors.joining("."));
        return date(text).<Reading<LocalDate>>map(day -> new Good<>(kept(day), day))
                .orElseGet(() -> Bad.of(Spaces.keptLine(text), "date"));
    }

    @Override
    public String kept(LocalDate day) {
        return day.toString();
    }

    @Override
    public String said(LocalDate day, Words words) {
        return words.date(day);
    }

    @Override
    public List<String> shown(String text) {
        var date = date(text);
        if (date.isPresent()) {
            return List.of(String.valueOf(date.get().getDayOfMonth()),
                    String.valueOf(date.get().getMonthValue()),
                    String.valueOf(date.get().getYear()));
        }
        var parts = text.split("\\.", PARTS.size());
        return parts.length == PARTS.size() ? List.of(parts) : List.of(text, "", "");
    }

    private static Optional<LocalDate> date(String text) {
        return written(text).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> written(String text) {
        try {
            if (ISO.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
            var parts = WRITTEN.matcher(text);
            if (!parts.matches() || parts.group(1) != null && !WEEKDAYS.contains(lower(parts.group(1)))) {
                return Optional.empty();
            }
            var month = parts.group(3) != null ? Optional.of(Integer.valueOf(parts.group(3)))
                    : Optional.ofNullable(MONTHS.get(lower(parts.group(4))));
            return month.map(it -> LocalDate.of(Integer.parseInt(parts.group(5)), it,
                    Integer.parseInt(parts.group(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The months' names, whole and short, in every language of the house. */
    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : Language.values()) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(name(month.getDisplayName(style, language.locale())), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }

    private static Set<String> weekdays() {
        return Arrays.stream(Language.values()).flatMap(language -> Arrays.stream(DayOfWeek.values())
                .map(day -> name(day.getDisplayName(TextStyle.FULL, language.locale()))))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String name(String shown) {
        return lower(shown).replace(".", "");
    }
}
