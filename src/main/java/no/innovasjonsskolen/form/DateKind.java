package no.innovasjonsskolen.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innovasjonsskolen.site.Words;

/**
 * A day, in three fields; also taken in one: «15.4.2027», «15. 4. 2027», «2027-04-15». It is kept as the
 * last.
 */
record DateKind() implements FieldKind<LocalDate> {

    private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
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
        var text = Spaces.without(typed.stream().map(String::strip).collect(Collectors.joining(".")));
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
        var parts = NORWEGIAN.matcher(text);
        try {
            if (parts.matches()) {
                return Optional
                        .of(LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(1))));
            }
            return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
