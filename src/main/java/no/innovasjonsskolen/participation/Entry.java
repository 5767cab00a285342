package no.innovasjonsskolen.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * What the entry requirement means for somebody who has answered like this. A preview, so that nobody waits
 * for weeks to learn what she could have read at once. The school decides, and only when it has seen papers.
 */
public enum Entry implements Worded {
    /** She has what is demanded. */
    MEETS,
    /** The school looks at what she has and judges whether it will do. */
    ASSESSED,
    /** She can take part in everything, but not earn credits. */
    WITHOUT_CREDITS;

    /** The preview for answers; empty while what is not answered yet could change it. */
    static Optional<Entry> preview(Demand demand, Optional<Education> education,
            Optional<Experience> experience) {
        var works = experience.map(it -> new Experience[]{it}).orElse(Experience.values());
        var possible = education.stream()
                .flatMap(schooling -> Arrays.stream(works).map(work -> of(demand, schooling, work)))
                .collect(Collectors.toSet());
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    /** An answer that leaves open on which side of a limit she is, is for the school to look at. */
    private static Entry of(Demand demand, Education education, Experience experience) {
        var rule = demand.rule();
        var schooling = education.years();
        var work = experience.years();
        if (!work.perhaps(demand.leastWorkYears())) {
            return WITHOUT_CREDITS;
        }
        if (schooling.surely(rule.degreeYears()) && work.surely(demand.leastWorkYears())) {
            return MEETS;
        }
        var mayBeAssessed = schooling.perhaps(rule.someYears()) && work.perhaps(rule.workYears());
        return schooling.perhaps(rule.degreeYears()) || mayBeAssessed ? ASSESSED : WITHOUT_CREDITS;
    }

    /** The end of the keys of its sentences. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String in(Words words) {
        return words.localize("participation.entry." + code());
    }
}
