package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.site.Words;

/** How much relevant work a participant says she has behind her. */
public enum Experience implements Choice {
    TWO_OR_MORE(Years.from(2)), ONE(new Years(1, 2)), LESS(new Years(0, 1));

    private final Years years;

    Experience(Years years) {
        this.years = years;
    }

    Years years() {
        return years;
    }

    @Override
    public String in(Words words) {
        return words.localize("participation.experience." + code());
    }
}
