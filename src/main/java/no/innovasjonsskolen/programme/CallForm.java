package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Kroner;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.site.Deadline;

/**
 * A call as the office writes it.
 *
 * @param fields what stands in each field, by its name
 */
record CallForm(Map<String, String> fields) {

    static final String GATHERING = "gathering-";

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern MONEY = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final int ORE_DIGITS = 2;

    /** What the fields come to. */
    sealed interface Read {
        /** A call. */
        record Good(CallDraft draft) implements Read {}

        /** Not a call: what is wrong, by field. */
        record Wrong(Map<String, Breach> errors) implements Read {}
    }

    /** The fields as they are filled in for this call. */
    static CallForm of(CallDraft draft) {
        var fields = new HashMap<String, String>();
        fields.put("opens", print(draft.dates().opens()));
        fields.put("lastDay", print(draft.dates().deadline().lastDay()));
        fields.put("rolling", draft.dates().rolling() ? "ja" : "");
        fields.put("resultsBy", print(draft.dates().resultsBy()));
        fields.put("places", String.valueOf(draft.terms().places()));
        fields.put("fee", print(draft.terms().fee()));
        fields.put("semesterFee", print(draft.terms().semesterFee()));
        fields.put("financing", draft.terms().financing().name());
        fields.put("bands", draft.terms().bands().print());
        draft.firstDays().forEach((number, day) -> fields.put(GATHERING + number, print(day)));
        return new CallForm(Map.copyOf(fields));
    }

    /** The same without days: what may be carried over to another year. */
    CallForm withoutDates() {
        var kept = new HashMap<>(fields);
        kept.keySet().removeIf(field -> field.startsWith(GATHERING) || field.equals("opens")
                || field.equals("lastDay") || field.equals("resultsBy"));
        return new CallForm(Map.copyOf(kept));
    }

    /** What stands in a field; empty when nothing does. */
    String value(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** Reads the fields, for a plan with so many gatherings. */
    Read read(int gatherings) {
        var errors = new LinkedHashMap<String, Breach>();
        var opens = read("opens", "form-date", CallForm::date, errors);
        var lastDay = read("lastDay", "form-date", CallForm::date, errors);
        var resultsBy = read("resultsBy", "form-date", CallForm::date, errors);
        var places = read("places", "form-number", CallForm::number, errors);
        var fee = read("fee", "form-money", CallForm::money, errors);
        var semesterFee = read("semesterFee", "form-money", CallForm::money, errors);
        var financing = read("financing", "form-financing", CallForm::financing, errors);
        var bands = read("bands", "form-bands", SizeBands::parse, errors);
        var firstDays = new HashMap<Integer, LocalDate>();
        for (int number = 1; number <= gatherings; number++) {
            if (!value(GATHERING + number).isEmpty()) {
                var day = read(GATHERING + number, "form-date", CallForm::date, errors);
                firstDays.put(number, day.orElse(LocalDate.EPOCH));
            }
        }
        if (!errors.isEmpty()) {
            return new Read.Wrong(errors);
        }
        return new Read.Good(new CallDraft(
                new CallDates(opens.get(), new Deadline(lastDay.get()), value("rolling").equals("ja"),
                        resultsBy.get()),
                new CallTerms(places.get(), fee.get(), semesterFee.get(), financing.get(), bands.get()),
                Map.copyOf(firstDays)));
    }

    private <T> Optional<T> read(String field, String rule, Function<String, Optional<T>> how,
            Map<String, Breach> errors) {
        var read = how.apply(value(field));
        if (read.isEmpty()) {
            errors.put(field, Breach.of(rule));
        }
        return read;
    }

    /** «15.4.2027», «15. 4. 2027» or «2027-04-15». */
    static Optional<LocalDate> date(String text) {
        var parts = DATE.matcher(text);
        try {
            return Optional.of(parts.matches()
                    ? LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1)))
                    : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** «60 000» or «60 000,50». */
    static Optional<Kroner> money(String text) {
        var dense = SPACE.matcher(text).replaceAll("");
        return MONEY.matcher(dense).matches()
                ? Optional.of(new Kroner(new BigDecimal(dense.replace(',', '.'))
                        .movePointRight(ORE_DIGITS).longValueExact()))
                : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Financing> financing(String text) {
        for (var financing : Financing.values()) {
            if (financing.name().equals(text)) {
                return Optional.of(financing);
            }
        }
        return Optional.empty();
    }

    private static String print(LocalDate day) {
        return "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String print(Kroner amount) {
        return BigDecimal.valueOf(amount.ore(), ORE_DIGITS).stripTrailingZeros().toPlainString()
                .replace('.', ',');
    }
}
