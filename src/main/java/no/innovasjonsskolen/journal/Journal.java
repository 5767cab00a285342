package no.innovasjonsskolen.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room: writes what was done, and tells it. */
@Component
public class Journal {

    private final Entries entries;
    private final DeclaredActs declared;

    Journal(Entries entries, DeclaredActs declared) {
        this.entries = entries;
        this.declared = declared;
    }

    /**
     * Writes an entry in the deciding transaction; without one it refuses, for then it could lie. Refuses
     * also an act and a kind of subject that no room has declared in its {@link JournalActs}. The rule is
     * the one that is declared with the act.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Instant at, Actor actor, String act, Subject subject, Map<String, String> grounds) {
        record(at, actor, act, subject, grounds, declared.ruleOf(act));
    }

    /**
     * Writes an entry about a decision made under a version of the rules.
     *
     * @param rules the key of the sentence that names them, and after a space the version, where it says one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Instant at, Actor actor, String act, Subject subject, Map<String, String> grounds,
            String rules) {
        declared.require(act, subject);
        if (rules.isBlank()) {
            throw new IllegalArgumentException(
                    "«%s» is written without the rule it is done under".formatted(act));
        }
        entries.add(new Entries.New(at, actor, act, subject, grounds, rules));
    }

    /** All that was done to one thing, oldest first. */
    public List<Entry> about(Subject subject) {
        return about(List.of(subject));
    }

    /** All that was done to several things, oldest first. */
    public List<Entry> about(Collection<Subject> subjects) {
        return entries.about(subjects);
    }

    /** The newest entries of some kinds of thing, newest first, before {@code number}. */
    public List<Entry> latest(Collection<String> kinds, long before, int atMost) {
        return entries.latest(kinds, before, atMost);
    }
}
