package no.innovasjonsskolen.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;

/** What has been done to a call, in the reader's language. */
record CallHistory(List<Line> lines) {

    /** One act: what, who and when, and what it changed. */
    record Line(String what, String who, String when, List<String> changes) {}

    /** Newest first. */
    static CallHistory of(List<Entry> entries, Plan plan, Words words) {
        var facts = CallFact.of(plan).stream().collect(Collectors.toMap(CallFact::name, Function.identity()));
        return new CallHistory(entries.reversed().stream().map(entry -> new Line(
                words.localize(entry.act()), entry.actor().name(), words.dateTime(entry.at()),
                entry.grounds().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(ground -> change(ground, facts, words)).toList()))
                .toList());
    }

    private static String change(Map.Entry<String, String> ground, Map<String, CallFact<?>> facts,
            Words words) {
        var fact = Optional.ofNullable(facts.get(ground.getKey()));
        var label = fact.map(CallFact::label)
                .orElseGet(() -> Sentence.of("programme.field." + ground.getKey()));
        return words.localize("programme.changed", label,
                CallMerge.parts(ground.getValue()).stream()
                        .map(value -> fact.map(it -> words.say(it.saidOf(value))).orElse(value))
                        .collect(Collectors.joining(" → ")));
    }
}
