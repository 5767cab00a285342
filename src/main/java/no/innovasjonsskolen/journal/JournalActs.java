package no.innovasjonsskolen.journal;

import java.util.List;
import java.util.Set;
import no.innovasjonsskolen.site.Words;

/**
 * What a room writes in the journal, and how it is told. A room that writes there implements it as a
 * component; the journal refuses an act or a kind of subject that no room has declared.
 */
public interface JournalActs {

    /** The kinds of subject that are this room's own, such as {@code application}. Each is one room's. */
    Set<String> kinds();

    /** The acts, each by the key of the sentence that tells of it, such as {@code admission.act.sent}. */
    Set<String> acts();

    /**
     * The rule that an act is done under: a section of a law, the study plan, or a choice of the school's
     * own. It is kept with each entry, by the key of the sentence that names it, such as
     * {@code office.rule.informed}.
     */
    String rule(String act);

    /** What was done, in a sentence that follows the actor's name: «sent the application». */
    default String sentence(Entry entry, Words words) {
        return words.localize(entry.act());
    }

    /** What the grounds say to a reader, a line each. Those that are only for proofs are left out. */
    default List<String> details(Entry entry, Words words) {
        return List.of();
    }
}
