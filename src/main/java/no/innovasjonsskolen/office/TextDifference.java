package no.innovasjonsskolen.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts, word by word: what only the one has, what only the other has, and what both have.
 *
 * @param before the first text in pieces; those that are changed are not in the second
 * @param after the second text in pieces; those that are changed are not in the first
 */
record TextDifference(List<Piece> before, List<Piece> after) {

    /** Longer texts are shown as changed from end to end: to compare them costs the square of their words. */
    private static final int MOST_WORDS = 2_000;

    /** A word with the blanks behind it. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    record Piece(String text, boolean changed) {}

    static TextDifference of(String before, String after) {
        var one = words(before);
        var other = words(after);
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            return new TextDifference(List.of(new Piece(before, true)), List.of(new Piece(after, true)));
        }
        return walked(one, other, commonFrom(one, other));
    }

    /** How many words the two have in common, in order, from each place on. */
    private static int[][] commonFrom(List<String> one, List<String> other) {
        var common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = same(one.get(i), other.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static TextDifference walked(List<String> one, List<String> other, int[][] common) {
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && same(one.get(i), other.get(j))) {
                add(before, one.get(i++), false);
                add(after, other.get(j++), false);
            } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(before, one.get(i++), true);
            } else {
                add(after, other.get(j++), true);
            }
        }
        return new TextDifference(List.copyOf(before), List.copyOf(after));
    }

    /** Pieces of the same kind that follow each other are one. */
    private static void add(List<Piece> pieces, String word, boolean changed) {
        if (!pieces.isEmpty() && pieces.getLast().changed() == changed) {
            pieces.add(new Piece(pieces.removeLast().text() + word, changed));
        } else {
            pieces.add(new Piece(word, changed));
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
