package no.innovasjonsskolen.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Case;

/** Two submissions of one application, question by question, in the order of the later one. */
record SubmissionDifference(List<Row> rows) {

    /** What became of an answer from the one to the other. */
    enum Change {
        SAME, CHANGED, ADDED, TAKEN_OUT;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param piece the question, as the later one has it if it does */
    record Row(Case.Piece piece, Change change, TextDifference text) {}

    static SubmissionDifference between(Case.Version before, Case.Version after) {
        var old = byKey(before);
        var now = byKey(after);
        return new SubmissionDifference(Stream.concat(now.keySet().stream(),
                old.keySet().stream().filter(key -> !now.containsKey(key)))
                .map(key -> row(Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key))))
                .toList());
    }

    /** How many answers differ. */
    int changes() {
        return (int) rows.stream().filter(row -> row.change() != Change.SAME).count();
    }

    private static Row row(Optional<Case.Piece> old, Optional<Case.Piece> now) {
        var before = old.map(Case.Piece::value).orElse("");
        var after = now.map(Case.Piece::value).orElse("");
        return new Row(now.or(() -> old).orElseThrow(), change(before, after),
                TextDifference.of(before, after));
    }

    private static Change change(String before, String after) {
        if (before.equals(after)) {
            return Change.SAME;
        }
        return before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.TAKEN_OUT : Change.CHANGED;
    }

    /**
     * A participant's lines are hers whatever her place on the list, and a partner is told by its number.
     * What else there are several of is told apart by its order.
     */
    private static Map<String, Case.Piece> byKey(Case.Version version) {
        var byKey = new LinkedHashMap<String, Case.Piece>();
        for (var piece : version.pieces()) {
            var key = piece.name() + piece.about().map(id -> "/" + id).orElse("")
                    + (piece.name().equals("partner") ? "/" + piece.value() : "");
            while (byKey.containsKey(key)) {
                key += "+";
            }
            byKey.put(key, piece);
        }
        return byKey;
    }
}
