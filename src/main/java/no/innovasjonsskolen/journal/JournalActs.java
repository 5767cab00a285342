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

    /** What was done, in a sentence that follows the actor's name: «sent the application». */
    default String sentence(Entry entry, Words words) {
        return words.localize(entry.act());
    }

    /** What the grounds say to a reader, a line each. Those that are only for proofs are left out. */
    default List<String> details(Entry entry, Words words) {
        return List.of();
    }
}
