package no.innovasjonsskolen.invitation;

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
public record AddressForm(String key, Words words) {

    /** The fields' names on the form, and what they may hold. */
    public static final String NAME = "navn";
    public static final String EMAIL = "epost";
    public static final List<Blank> BLANKS = List.of(new Blank(NAME, Kind.LINE, 100),
            new Blank(EMAIL, Kind.EMAIL, 200));

    /** The two questions, empty. */
    public List<Field> fields() {
        return List.of(field(NAME).known("off", 20), field(EMAIL).as(Kind.EMAIL).known("off", 20));
    }

    /** Both must be answered. */
    public Filled checked(Filled filled) {
        var checked = filled;
        for (var needed : List.of(NAME, EMAIL)) {
            if (filled.value(needed).isEmpty() && !filled.errors().containsKey(needed)) {
                checked = checked.with(needed, words.localize(key + "." + needed + ".missing"));
            }
        }
        return checked;
    }

    /** One question of a form that makes something new, and so has no versions. */
    public Field field(String name) {
        var hint = key + "." + name + ".hint";
        return new Field(Kind.LINE, name, words.localize(key + "." + name),
                words.has(hint) ? words.localize(hint)
                        : "",
                false, "", -1, "", 0, List.of(), Optional.empty(),
                Optional.empty());
    }
}
