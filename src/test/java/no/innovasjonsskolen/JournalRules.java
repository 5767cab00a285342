package no.innovasjonsskolen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Language;

/** What the journal demands of the rooms that write in it. Each breach says what to do. */
final class JournalRules {

    private static final Pattern ACT = Pattern.compile("\"(([a-z]+)\\.act\\.[a-z-]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("new Subject\\(\\s*\"([a-z-]+)\"");

    private JournalRules() {}

    /** Every act has a sentence in each language, and every such sentence an act. */
    static List<String> sentences(Collection<? extends JournalActs> rooms,
            Map<Language, ? extends Set<String>> keys) {
        var breaches = new ArrayList<String>();
        var acts = new HashSet<String>();
        rooms.forEach(room -> acts.addAll(room.acts()));
        keys.forEach((language, sentences) -> {
            acts.stream().filter(act -> !sentences.contains(act)).sorted()
                    .map(act -> "The act «%s» has no sentence: write it in %s/messages_%s.properties"
                            .formatted(act, roomOf(act), language.code()))
                    .forEach(breaches::add);
            sentences.stream().filter(key -> key.matches("[a-z]+\\.act\\.[a-z-]+"))
                    .filter(key -> !acts.contains(key)).sorted()
                    .map(key -> "«%s» (%s) tells of an act that no room declares: declare it in %s's JournalActs,"
                            .formatted(key, language.code(), roomOf(key)) + " or take the sentence away")
                    .forEach(breaches::add);
        });
        return breaches;
    }

    /** Every act names the rule it is done under, by a sentence of its own room that is there in each language. */
    static List<String> rules(Collection<? extends JournalActs> rooms,
            Map<Language, ? extends Set<String>> keys) {
        var breaches = new ArrayList<String>();
        for (var room : rooms) {
            room.acts().stream().sorted().filter(act -> !named(room.rule(act), act, keys.values()))
                    .map(act -> "The act «%s» names no rule: let %s.rule say a section of a law, the study plan or "
                            .formatted(act, room.getClass().getSimpleName())
                            + "the school's own choice, by a sentence of the room's")
                    .forEach(breaches::add);
        }
        return breaches;
    }

    private static boolean named(String rule, String act, Collection<? extends Set<String>> languages) {
        return rule.matches(roomOf(act) + "\\.rules?\\.[a-z0-9-]+")
                && languages.stream().allMatch(sentences -> sentences.contains(rule));
    }

    /** An act is written only by its own room, which has declared it; so is a literal kind of subject. */
    static List<String> literals(Collection<? extends JournalActs> rooms, Sources sources) {
        var breaches = new ArrayList<String>();
        var acts = owners(rooms, JournalActs::acts);
        var kinds = owners(rooms, JournalActs::kinds);
        for (var file : sources.files()) {
            found(ACT, file).filter(hit -> !file.room().equals(acts.get(hit.group(1))))
                    .map(hit -> "%s writes the act «%s», which %s: declare it in the JournalActs of %s"
                            .formatted(file, hit.group(1), owner(acts.get(hit.group(1))), file.room()))
                    .forEach(breaches::add);
            found(SUBJECT, file).filter(hit -> !file.room().equals(kinds.get(hit.group(1))))
                    .map(hit -> "%s names the kind «%s», which %s: ask that room for the Subject"
                            .formatted(file, hit.group(1), owner(kinds.get(hit.group(1)))))
                    .forEach(breaches::add);
        }
        return breaches;
    }

    private static Stream<MatchResult> found(Pattern pattern, Sources.File file) {
        return pattern.matcher(file.text()).results();
    }

    private static Map<String, String> owners(Collection<? extends JournalActs> rooms,
            Function<JournalActs, Set<String>> declared) {
        var owners = new TreeMap<String, String>();
        rooms.forEach(room -> declared.apply(room)
                .forEach(name -> owners.put(name, room.getClass().getPackageName().replaceAll(".*\\.", ""))));
        return owners;
    }

    private static String owner(String room) {
        return room == null ? "no room has declared" : "belongs to " + room;
    }

    private static String roomOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
