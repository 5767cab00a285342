package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * The education that weighs most for a person.
 *
 * @param recognised for a foreign education, whether it is settled what it equals; for a vocational one,
 *        whether a university has given credits for it
 * @param expected the day by which a degree that is not finished will be
 * @param credits credits of higher education
 * @param years years of higher education, where the papers count in years
 */
record Schooling(Kind kind, boolean recognised, Degree degree, Optional<LocalDate> expected, int credits,
        int years) {

    static final int CREDITS_A_YEAR = 60;

    /** Each is a route of its own, with what to show. */
    enum Kind implements Worded {
        NORWEGIAN,
        /** From before credits as they are today: twenty «vekttall» are a year. */
        OLD, FOREIGN,
        /** Vocational education («fagskole») is not higher education by itself. */
        VOCATIONAL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String in(Words words) {
            return words.localize("eligibility.kind." + code());
        }
    }

    /** A bachelor's degree, or another finished education of at least three years. */
    enum Degree implements Worded {
        NONE, EXPECTED, FINISHED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String in(Words words) {
            return words.localize("eligibility.degree." + code());
        }
    }

    /** Refuses a day without an expected degree, and the other way round. */
    Schooling {
        if ((degree == Degree.EXPECTED) != expected.isPresent()) {
            throw new IllegalArgumentException("An expected degree has a day, and no other has");
        }
    }

    /** Whether she has a degree in this standing that counts. */
    boolean has(Degree wanted) {
        return kind != Kind.VOCATIONAL && degree == wanted;
    }

    /** The credits that count. A year counts as credits where the papers know no credits. */
    int countedCredits() {
        return switch (kind) {
            case NORWEGIAN -> credits;
            case OLD, FOREIGN -> Math.max(credits, years * CREDITS_A_YEAR);
            case VOCATIONAL -> recognised ? credits : 0;
        };
    }

    /** Whether she has so many years of higher education, by credits or by years. */
    boolean hasYears(int wanted) {
        return countedCredits() >= wanted * CREDITS_A_YEAR || kind != Kind.VOCATIONAL && years >= wanted;
    }

    /** What a foreign education equals must be settled before it can be relied on. */
    boolean mustBeSettled() {
        return kind == Kind.FOREIGN && !recognised;
    }
}
