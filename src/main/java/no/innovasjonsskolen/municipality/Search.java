package no.innovasjonsskolen.municipality;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds municipalities by any of their names, however they are written, or by their number; also by those
 * they had before, or that what went into them had. The zero that a number begins with may be left out.
 *
 * <p>Pure, and the same question always has the same answer: the best kind of match first, then the most
 * inhabitants, then the order of the alphabet.
 */
final class Search {

    /** No name is nearly as long; whoever pastes a book is told so. */
    static final int LONGEST_QUESTION = 200;

    /** Shorter words than this have too many neighbours one letter away. */
    private static final int SHORTEST_MISSPELT = 4;

    /** Shorter beginnings of names that are no more would be in the way of those that are. */
    private static final int SHORTEST_FORMER = 3;

    /** The kinds of match, best first. */
    private enum Match {
        NUMBER, EXACT, EXACT_FOLDED, FORMER, PREFIX, PREFIX_FOLDED, WORD, WITHIN, FORMER_PART, ONE_EDIT
    }

    /**
     * What was found.
     *
     * @param former by what it was found, when that is no more
     */
    record Found(Municipality municipality, Optional<Former> former) {}

    private record Hit(Entry entry, Match match, Optional<Former> former) {
        int people() {
            return entry.municipality().population().orElse(0);
        }
    }

    /** One municipality with its names made ready; {@code withCounty} finds «herøy nordland». */
    private record Entry(Municipality municipality, List<Key> keys, Key withCounty, List<Was> formers) {}

    private record Was(Former former, List<Key> names) {}

    private record Key(String written, String bare, String plain, String laterWord) {
        static Key of(String name) {
            var plain = Fold.plain(name);
            return new Key(Fold.written(name), Fold.bare(name), plain, " " + plain);
        }
    }

    private static final Comparator<Hit> BEST_FIRST = comparing(Hit::match)
            .thenComparing(comparingInt(Hit::people).reversed());

    private final List<Entry> entries;

    /**
     * Makes the names ready.
     *
     * @param municipalities in alphabetical order, which is the order of equally good answers
     * @param formers the numbers and names a number has had, the last one first
     */
    Search(List<Municipality> municipalities, Function<MunicipalityNumber, List<Former>> formers) {
        this.entries = municipalities.stream().map(it -> entry(it, formers.apply(it.number()))).toList();
    }

    /** Everything that fits, best first; nothing for an empty question. */
    List<Found> find(String question) {
        if (question.length() > LONGEST_QUESTION) {
            return List.of();
        }
        var key = Key.of(question);
        if (key.plain().isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            hit(entry, key).ifPresent(hits::add);
        }
        hits.sort(BEST_FIRST);
        return hits.stream().map(hit -> new Found(hit.entry().municipality(), hit.former())).toList();
    }

    private static Entry entry(Municipality municipality, List<Former> formers) {
        var names = municipality.names().official().stream().map(Names.Name::text);
        var keys = Stream.concat(names, Stream.of(municipality.names().inFull())).distinct()
                .map(Key::of).toList();
        var bare = Names.norwegian(municipality.names().official());
        return new Entry(municipality, keys, Key.of(bare + " " + municipality.county().name()),
                formers.stream().map(it -> new Was(it,
                        Stream.concat(it.names().stream(), Stream.of(it.name())).map(Key::of).toList()))
                        .toList());
    }

    private static Optional<Hit> hit(Entry entry, Key question) {
        var now = match(entry, question);
        var best = now.map(match -> new Hit(entry, match, Optional.empty()));
        for (var was : entry.formers()) {
            var match = match(was, question);
            if (match != null && best.filter(it -> it.match().compareTo(match) <= 0).isEmpty()) {
                best = Optional.of(new Hit(entry, match, Optional.of(was.former())));
            }
        }
        return best;
    }

    private static @Nullable Match match(Was was, Key question) {
        var plain = question.plain();
        if (isNumber(was.former().number(), question)
                || was.names().stream().anyMatch(it -> it.plain().equals(plain))) {
            return Match.FORMER;
        }
        return plain.length() >= SHORTEST_FORMER && was.names().stream().anyMatch(
                it -> it.plain().startsWith(plain) || it.plain().contains(question.laterWord()))
                        ? Match.FORMER_PART : null;
    }

    /** Spreadsheets take the zero that a number begins with. */
    private static boolean isNumber(MunicipalityNumber number, Key question) {
        return number.value().equals(question.plain()) || number.value().equals("0" + question.plain());
    }

    private static Optional<Match> match(Entry entry, Key question) {
        var number = entry.municipality().number();
        if (isNumber(number, question)) {
            return Optional.of(Match.NUMBER);
        }
        if (number.value().startsWith(question.plain())) {
            return Optional.of(Match.PREFIX);
        }
        @Nullable
        Match best = entry.withCounty().plain().startsWith(question.plain()) ? Match.WORD : null;
        for (var name : entry.keys()) {
            var match = match(name, question);
            if (match != null && (best == null || match.compareTo(best) < 0)) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Match match(Key name, Key question) {
        if (name.written().equals(question.written())) {
            return Match.EXACT;
        }
        if (name.plain().equals(question.plain())) {
            return Match.EXACT_FOLDED;
        }
        var at = name.plain().indexOf(question.plain());
        if (at == 0) {
            return name.written().startsWith(question.written()) ? Match.PREFIX : Match.PREFIX_FOLDED;
        }
        if (at > 0) {
            return name.plain().contains(question.laterWord()) ? Match.WORD : Match.WITHIN;
        }
        // A wrong letter may make an «ae» that plain() would take for «a»; so both ways are tried.
        return isMisspelt(name.plain(), question.plain()) || isMisspelt(name.bare(), question.bare())
                ? Match.ONE_EDIT : null;
    }

    /**
     * The beginning of a name with one letter too many, too few or wrong, or two neighbours swapped. Where
     * the two part is where the mistake is, so each kind is tried there once.
     */
    private static boolean isMisspelt(String name, String question) {
        if (question.length() < SHORTEST_MISSPELT) {
            return false;
        }
        var at = 0;
        while (at < Math.min(name.length(), question.length()) && name.charAt(at) == question.charAt(at)) {
            at++;
        }
        return isOneEdit(name, question, at);
    }

    private static boolean isOneEdit(String name, String question, int at) {
        var rest = question.length() - at;
        return name.regionMatches(at, question, at + 1, rest - 1)
                || name.regionMatches(at + 1, question, at + 1, rest - 1)
                || name.regionMatches(at + 1, question, at, rest)
                || rest > 1 && name.regionMatches(at, question, at + 1, 1)
                        && name.regionMatches(at + 1, question, at, 1)
                        && name.regionMatches(at + 2, question, at + 2, rest - 2);
    }
}
