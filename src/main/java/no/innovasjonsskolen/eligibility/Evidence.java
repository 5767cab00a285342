package no.innovasjonsskolen.eligibility;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What shows that a requirement is met. */
enum Evidence implements Worded {
    DIPLOMA, TRANSCRIPT, EXPECTED, RECOGNITION, WORK_CERTIFICATE;

    /** As in a form, and the end of the key of its sentence. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String in(Words words) {
        return words.localize("eligibility.evidence." + code());
    }
}
