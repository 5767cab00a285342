package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.Field.Kind;
import no.innovasjonsskolen.site.Words;

/**
 * Whom to send a personal link: a name and an e-mail address.
 *
 * @param key the beginning of the sentences' keys: {@code admission.colleague}
 */
record AddressForm(String key, Words words) {

    static final String NAME = "navn";
    static final String EMAIL = "epost";
    static final List<Blank> BLANKS =
            List.of(new Blank(NAME, Kind.LINE, 100), new Blank(EMAIL, Kind.EMAIL, 200));

    /** The two questions, empty. */
    List<Field> fields() {
        return List.of(field(NAME).known("off", 20), field(EMAIL).as(Kind.EMAIL).known("off", 20));
    }

    /** Both must be answered. */
    Filled checked(Filled filled) {
        var checked = filled;
        for (var needed : List.of(NAME, EMAIL)) {
            if (filled.value(needed).isEmpty() && !filled.errors().containsKey(needed)) {
                checked = checked.with(needed, words.localize(key + "." + needed + ".missing"));
            }
        }
        return checked;
    }

    /** One question of a form that makes something new, and so has no versions. */
    Field field(String name) {
        var hint = key + "." + name + ".hint";
        return new Field(Kind.LINE, name, words.localize(key + "." + name),
                words.has(hint) ? words.localize(hint)
                        : "", false, "", -1, "", 0, List.of(), Optional.empty(),
                Optional.empty());
    }
}
