package no.innovasjonsskolen.site;

import java.util.List;

/** What data says of itself, in every language: a title in a study plan, a name in a catalogue. */
public record Wording(String nb, String nn, String en) implements Worded {

    /** In one language. */
    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    /** The languages it is missing in. */
    public List<Language> missing() {
        return List.of(Language.values()).stream().filter(language -> in(language).isBlank()).toList();
    }

    @Override
    public String in(Words words) {
        return in(words.language());
    }
}
