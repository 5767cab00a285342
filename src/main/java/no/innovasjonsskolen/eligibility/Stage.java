package no.innovasjonsskolen.eligibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What a case asks of an assessor, in the order she should take them. */
enum Stage implements Worded {
    /** Two have differed, and somebody must settle it. */
    DISPUTED,
    /** Somebody else has said hers, and a second is needed. */
    SECOND,
    /** Enough is said, and it can be decided. */
    READY,
    /** The participant has had her say of a notice, and somebody must go on with it or let it go. */
    HEARD,
    /** Decided on a condition whose day is near or has passed. */
    CONDITION,
    /** Nobody has said anything. */
    NEW,
    /** The participant is asked for something, and the last day has not passed. */
    ASKED,
    /** She has said hers, and a second is needed. */
    WAITS,
    /** Nothing more. */
    DECIDED,
    /** She has declared a conflict of interest in it. */
    CONFLICTED;

    /** Whether she can do something with it. */
    boolean asks() {
        return compareTo(ASKED) < 0;
    }

    /** As in an address, and the end of the keys of its words. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The colour of its tag. */
    String tone() {
        return switch (this) {
            case DISPUTED -> "danger";
            case SECOND, READY, HEARD, CONDITION -> "warning";
            case NEW, ASKED, WAITS -> "info";
            case DECIDED -> "success";
            case CONFLICTED -> "neutral";
        };
    }

    @Override
    public String in(Words words) {
        return words.localize("eligibility.stage." + code());
    }
}
