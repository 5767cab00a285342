package no.innovasjonsskolen.journal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/**
 * Every act and every kind of subject that the rooms have declared; tells an entry in its own room's words.
 */
@Component
public class DeclaredActs {

    private final Map<String, JournalActs> byAct;
    private final Map<String, JournalActs> byKind;

    DeclaredActs(List<JournalActs> rooms) {
        this.byAct = index(rooms, JournalActs::acts);
        this.byKind = index(rooms, JournalActs::kinds);
    }

    /** The entry as a line of a timeline. An act that no room knows any more is told by its key alone. */
    public Happening tell(Entry entry, Words words) {
        var room = byAct.get(entry.act());
        var details = new ArrayList<>(room == null ? List.<String>of() : room.details(entry, words));
        details.add(words.localize("journal.rule", named(entry.rules(), words)));
        return new Happening(words.dateTime(entry.at()), entry.actor().name(),
                room == null ? entry.act() : room.sentence(entry, words), details);
    }

    /** The rule in words; one that no room names any more is told as it was written. */
    private static String named(String rules, Words words) {
        var parts = rules.split(" ", 2);
        return words.has(parts[0]) ? words.localize(parts[0], parts[parts.length - 1])
                : rules;
    }

    /** The rule that an act is done under; throws when no room has declared the act. */
    String ruleOf(String act) {
        require(byAct.keySet(), act, "act");
        return requireNonNull(byAct.get(act)).rule(act);
    }

    /** Every act there is. */
    public Set<String> acts() {
        return byAct.keySet();
    }

    /** Throws when no room has declared the act, or none the kind of subject. */
    void require(String act, Subject subject) {
        require(byAct.keySet(), act, "act");
        require(byKind.keySet(), subject.kind(), "kind of subject");
    }

    private static void require(Collection<String> declared, String name, String what) {
        if (!declared.contains(name)) {
            throw new IllegalArgumentException(
                    "No room has declared the %s «%s»: add it to the JournalActs of the room that owns it"
                            .formatted(what, name));
        }
    }

    private static Map<String, JournalActs> index(List<JournalActs> rooms,
            Function<JournalActs, Set<String>> declared) {
        var index = new HashMap<String, JournalActs>();
        for (var room : rooms) {
            for (var name : declared.apply(room)) {
                if (index.put(name, room) != null) {
                    throw new IllegalStateException("«%s» is declared by two rooms".formatted(name));
                }
            }
        }
        return Map.copyOf(index);
    }
}
