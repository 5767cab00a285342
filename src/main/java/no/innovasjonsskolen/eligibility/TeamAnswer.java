package no.innovasjonsskolen.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What a municipality is told of one of its people: as what she takes part, and nothing of why. */
enum TeamAnswer implements Worded {
    /** She has not said yes, and the school decides nothing about her before she has. */
    NOT_CONFIRMED,
    /** The school has asked her for something, and waits; for what is hers. */
    ASKED,
    /** The school has not decided. */
    OPEN,
    /** The school has decided, and she is told before her municipality. */
    TOLD_FIRST,
    /** Can sit the exam. */
    EXAM,
    /** Whether she can sit it is settled later; what she must do for it is hers. */
    LATER,
    /** Takes part in everything and gets a certificate. */
    CERTIFICATE;

    private static final Duration HEAD_START = Duration.ofDays(7);

    /** The municipality is told once she has opened her ruling, or a week after it was made. */
    static TeamAnswer of(Verdict verdict, Ruling ruling, Instant now) {
        if (ruling.openedAt().isEmpty() && now.isBefore(ruling.madeAt().plus(HEAD_START))) {
            return TOLD_FIRST;
        }
        return switch (verdict) {
            case STUDENT -> EXAM;
            case CONDITIONAL, ASSESS -> LATER;
            case COURSE_PARTICIPANT -> CERTIFICATE;
        };
    }

    /** Whether the municipality sees what was decided. */
    boolean isTold() {
        return switch (this) {
            case NOT_CONFIRMED, ASKED, OPEN, TOLD_FIRST -> false;
            case EXAM, LATER, CERTIFICATE -> true;
        };
    }

    @Override
    public String in(Words words) {
        return words.localize("eligibility.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
