package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.participation.Education;
import no.innovasjonsskolen.participation.Participation;
import no.innovasjonsskolen.participation.Wish;

/** What becomes of each of the demo school's participants, after what they have told of themselves. */
record DemoCast(Map<Fate, List<Entrant>> of) {

    /** How far a case goes. */
    enum Fate {
        /** A student by a rule that leaves nothing to judge. */
        PLAIN,
        /** The same, and nobody has decided it. */
        READY,
        /** One of the two assessors declares a conflict of interest; the other decides. */
        CONFLICT,
        /** Assessed individually, in doubt: two say the same. */
        DOUBT,
        /** Two differ, and one of them is persuaded. */
        SETTLED,
        /** Two differ, and nobody has settled it. */
        DISPUTED,
        /** A student once her degree is finished. */
        CONDITION,
        /** One has said hers; a second is asked for. */
        HALF,
        /** Refused credits; appeals with a diploma, and becomes a student. */
        REVERSED,
        /** Refused credits; appeals, and the board lets it stand. */
        UPHELD,
        /** Refused credits; appeals too late. */
        LATE,
        /** Refused credits. */
        REFUSED,
        /** Wants a certificate, and gets what she wants. */
        CERTIFICATE,
        /** Nobody has opened the case. */
        UNTOUCHED
    }

    private static final List<Fate> SCHOOLED = Stream.of(many(2, Fate.CONFLICT), many(40, Fate.PLAIN),
            many(6, Fate.READY)).flatMap(List::stream).toList();
    private static final List<Fate> BETWEEN = List.of(Fate.DOUBT, Fate.SETTLED, Fate.DISPUTED, Fate.CONDITION,
            Fate.HALF, Fate.DOUBT);
    private static final List<Fate> SHORT = List.of(Fate.REVERSED, Fate.UPHELD, Fate.LATE, Fate.REFUSED,
            Fate.REFUSED);
    private static final List<Fate> CONTENT = many(10, Fate.CERTIFICATE);

    /** @param told by whoever has told anything */
    static DemoCast of(List<Entrant> entrants, Map<ParticipantId, Participation> told) {
        var fates = new EnumMap<Fate, List<Entrant>>(Fate.class);
        entrants.stream().collect(groupingBy(it -> plan(Optional.ofNullable(told.get(it.id())))))
                .forEach((plan, alike) -> {
                    for (int i = 0; i < alike.size(); i++) {
                        fates.computeIfAbsent(i < plan.size() ? plan.get(i) : Fate.UNTOUCHED,
                                _ -> new ArrayList<>()).add(alike.get(i));
                    }
                });
        return new DemoCast(fates);
    }

    List<Entrant> with(Fate fate) {
        return of.getOrDefault(fate, List.of());
    }

    private static List<Fate> plan(Optional<Participation> told) {
        if (told.flatMap(Participation::wish).filter(Wish.CERTIFICATE::equals).isPresent()) {
            return CONTENT;
        }
        return told.flatMap(Participation::education).map(DemoCast::plan).orElse(List.of());
    }

    private static List<Fate> plan(Education education) {
        return switch (education) {
            case THREE_OR_MORE -> SCHOOLED;
            case ONE_OR_TWO -> BETWEEN;
            case LESS -> SHORT;
        };
    }

    private static List<Fate> many(int many, Fate fate) {
        return Collections.nCopies(many, fate);
    }
}
