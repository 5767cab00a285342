package no.innovasjonsskolen.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Words;

/** What has been done to a call, in the reader's language. */
record CallHistory(List<Line> lines) {

    private static final String BECAME = " → ";

    /** One act: what, who and when, and what it changed. */
    record Line(String what, String who, String when, List<String> changes) {}

    /** Newest first. */
    static CallHistory of(List<Entry> entries, Words words) {
        return new CallHistory(entries.reversed().stream().map(entry -> new Line(
                words.localize(entry.act()), entry.actor().name(), words.dateTime(entry.at()),
                changes(entry.grounds(), words))).toList());
    }

    private static List<String> changes(Map<String, String> grounds, Words words) {
        return grounds.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(it -> words.localize("programme.changed", label(it.getKey(), words),
                        Stream.of(it.getValue().split(BECAME, -1))
                                .map(value -> said(it.getKey(), value, words))
                                .collect(Collectors.joining(BECAME))))
                .toList();
    }

    private static String label(String name, Words words) {
        return name.startsWith(CallForm.GATHERING)
                ? words.localize("programme.field.gathering.untitled",
                        name.substring(CallForm.GATHERING.length()))
                : words.localize("programme.field." + name);
    }

    private static String said(String name, String value, Words words) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (name) {
            case "fee", "semesterFee" -> new Kroner(Long.parseLong(value)).in(words);
            case "financing" -> Financing.valueOf(value).in(words);
            case "rolling" -> words.localize("programme.rolling." + value);
            case "opens", "lastDay", "resultsBy" -> words.date(LocalDate.parse(value));
            default -> name.startsWith(CallForm.GATHERING) ? words.date(LocalDate.parse(value)) : value;
        };
    }
}
