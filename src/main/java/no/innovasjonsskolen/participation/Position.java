package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.site.Words;

/** What a participant is in her municipality. */
public enum Position implements Choice {
    EMPLOYEE, LEADER, KEY_FUNCTION, ELECTED;

    @Override
    public String in(Words words) {
        return words.localize("participation.position." + code());
    }
}
