package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.site.Words;

/** What a participant wants from the study. */
public enum Wish implements Choice {
    /** To be a student, sit the exam and earn credits. */
    CREDITS,
    /** To take part in everything, without exam, and get a course certificate. */
    CERTIFICATE;

    @Override
    public String in(Words words) {
        return words.localize("participation.wish." + code());
    }
}
