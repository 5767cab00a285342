package no.innovasjonsskolen.eligibility;

import java.util.Locale;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** How one requirement stands for one person. */
record Finding(Requirement requirement, Standing standing) {

    enum Standing implements Worded {
        MET, UNMET,
        /** A person must settle something first. */
        OPEN,
        /** It has nothing to say of her. */
        IDLE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String in(Words words) {
            return words.localize("eligibility.standing." + code());
        }
    }

    boolean is(Requirement wanted, Standing standing) {
        return requirement == wanted && this.standing == standing;
    }

    /** To the person herself. */
    Sentence said(Terms terms) {
        return requirement.sentence("." + standing.code(), terms);
    }
}
