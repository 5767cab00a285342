package no.innovasjonsskolen.rolling;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/**
 * Who stands in line for a place that is left: those of the waiting list in its order, then everybody else by
 * when each was first sent.
 *
 * @param standing the first one first
 */
record Line(List<Standing> standing) {

    /**
     * One application in the line.
     *
     * @param sentAt when it was first sent
     * @param waited whether it is, or was, on the waiting list
     * @param lacks what it does not keep by itself; it is passed over while there is anything
     * @param undecided whether the school has yet to decide about somebody in it; the line waits for that
     */
    record Standing(ApplicationId application, String reference, List<MunicipalityNumber> municipalities,
            Instant sentAt, boolean waited, List<Lack> lacks, boolean undecided) {}

    /** Whose turn it is. */
    sealed interface Turn {

        /**
         * It may be offered the place.
         *
         * @param passed whoever stands before it, each with something that it lacks
         */
        record Next(Standing standing, List<Standing> passed) implements Turn {}

        /** It would be its turn, and the school has yet to decide about somebody in it. */
        record WaitsForSchool(Standing standing) implements Turn {}

        /** Nobody stands there, or everybody lacks something. */
        record Nobody() implements Turn {}
    }

    /**
     * @param waited in the order of the list
     * @param others in any order
     */
    static Line of(List<Standing> waited, List<Standing> others) {
        return new Line(Stream.concat(waited.stream(), others.stream()
                .sorted(comparing(Line::sent).thenComparing(Standing::reference))).toList());
    }

    /** To the millisecond, as receipts and the deadline count. */
    private static Instant sent(Standing one) {
        return one.sentAt().truncatedTo(ChronoUnit.MILLIS);
    }

    Turn next() {
        var passed = new ArrayList<Standing>();
        for (var one : standing) {
            if (one.lacks().isEmpty()) {
                // What the school has not done yet is no reason to pass anybody over.
                return one.undecided() ? new Turn.WaitsForSchool(one)
                        : new Turn.Next(one, List.copyOf(passed));
            }
            passed.add(one);
        }
        return new Turn.Nobody();
    }

    /** Where it stands, from 1; empty where it does not. */
    Optional<Integer> place(ApplicationId application) {
        return IntStream.range(0, standing.size())
                .filter(it -> standing.get(it).application().equals(application)).boxed().map(it -> it + 1)
                .findFirst();
    }

    Optional<Standing> of(ApplicationId application) {
        return place(application).map(it -> standing.get(it - 1));
    }
}
