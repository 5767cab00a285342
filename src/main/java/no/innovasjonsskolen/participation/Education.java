package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.site.Words;

/** How much higher education a participant says she has. */
public enum Education implements Choice {
    THREE_OR_MORE(Years.from(3)), ONE_OR_TWO(new Years(1, 3)), LESS(new Years(0, 1));

    private final Years years;

    Education(Years years) {
        this.years = years;
    }

    Years years() {
        return years;
    }

    @Override
    public String in(Words words) {
        return words.localize("participation.education." + code());
    }
}
