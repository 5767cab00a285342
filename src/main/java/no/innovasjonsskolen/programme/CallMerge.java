package no.innovasjonsskolen.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Entry;

/**
 * Two who changed a call at once, put together field by field: what only one of them touched, is as she wrote
 * it.
 *
 * @param kept what the call comes to say, by field's name; where both wrote, what the last one wrote
 * @param both the fields that both of them wrote in, differently
 */
record CallMerge(Map<String, String> kept, Set<String> both) {

    private static final String BECAME = " → ";

    /**
     * @param seen the call that the writer started from
     * @param theirs the call as it is now
     * @param mine what she wants it to be
     */
    static CallMerge of(Map<String, String> seen, Map<String, String> theirs, Map<String, String> mine) {
        var kept = new HashMap<String, String>();
        var both = new TreeSet<String>();
        mine.forEach((name, wanted) -> {
            var was = seen.getOrDefault(name, "");
            var is = theirs.getOrDefault(name, "");
            kept.put(name, wanted.equals(was) ? is : wanted);
            if (!wanted.equals(was) && !is.equals(was) && !wanted.equals(is)) {
                both.add(name);
            }
        });
        return new CallMerge(kept, both);
    }

    /**
     * The same where a writer never meets herself: what she alone has changed since, she changes again.
     *
     * @param since the changes since the version she saw
     */
    CallMerge metBy(Actor writer, List<Entry> since) {
        var others = both.stream().filter(field -> since.stream()
                .anyMatch(change -> change.grounds().containsKey(field) && !change.actor().equals(writer)));
        return new CallMerge(kept, others.collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What a change is told as in the journal, by field: «2027-04-15 → 2027-04-22». */
    static String told(String was, String is) {
        return was + BECAME + is;
    }

    /** What is told of a field: what it was, and what it became. */
    static List<String> parts(String told) {
        return List.of(told.split(BECAME, -1));
    }

    /**
     * The call as it was in an earlier version: each change told in the journal is taken back.
     *
     * @param now the call as it is
     * @param changes the changes since that version, oldest first
     */
    static Map<String, String> before(Map<String, String> now, List<Entry> changes) {
        var then = new HashMap<>(now);
        changes.reversed()
                .forEach(change -> change.grounds()
                        .forEach((name, told) -> then.put(name, parts(told).getFirst())));
        return then;
    }
}
