package no.innovasjonsskolen.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts that repeat the law or the programme plan word by word, by rule. */
record Exempt(List<Line> lines) {

    record Line(String rule, String key, String why) {

        boolean covers(String other) {
            return key.endsWith("*") ? other.startsWith(key.substring(0, key.length() - 1))
                    : other.equals(key);
        }
    }

    static Exempt ofTheHouse() {
        return new Exempt(
                WordList.read("exempt.tsv").stream().map(it -> new Line(it[0], it[1], it[2])).toList());
    }

    static Exempt none() {
        return new Exempt(List.of());
    }

    boolean from(String rule, String key) {
        return lines.stream().anyMatch(line -> line.rule.equals(rule) && line.covers(key));
    }

    /** Lines that no text has any more. */
    Set<String> stale(List<Message> texts) {
        return lines.stream().map(Line::key)
                .filter(key -> texts.stream().noneMatch(text -> new Line("", key, "").covers(text.key())))
                .collect(Collectors.toSet());
    }
}
