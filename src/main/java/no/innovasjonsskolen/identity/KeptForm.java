package no.innovasjonsskolen.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody sent that could not be taken in, word for word.
 *
 * @param owner the mark of the person whose form it was; empty when nobody was signed in
 * @param address where it was sent
 * @param encoding how: a form with files is sent in another way
 */
record KeptForm(UUID id, String owner, String address, String encoding, List<Typed> typed,
        List<Attached> files, Instant keptAt) {

    /** A field and what it held. */
    record Typed(String name, String value) {}

    /** A file that was chosen: its content is not kept. */
    record Attached(String field, String name) {}

    /** The beginning of a text, and the rest of it when it is long. */
    record Text(String beginning, String rest) {

        private static final int SHORT = 300;

        private static Text of(String text) {
            return text.length() <= SHORT ? new Text(text, "")
                    : new Text(text.substring(0, SHORT), text.substring(SHORT));
        }
    }

    /** What a person has written herself, as far as can be seen: no versions, no marks, nothing empty. */
    List<Text> written() {
        return typed.stream().filter(it -> !it.name().startsWith("v.") && !it.name().startsWith("_"))
                .map(Typed::value).filter(value -> !value.isBlank()).map(Text::of).toList();
    }

    /** How much is kept, in characters. */
    long characters() {
        return address.length()
                + typed.stream().mapToLong(it -> it.name().length() + it.value().length()).sum()
                + files.stream().mapToLong(it -> it.field().length() + it.name().length()).sum();
    }

    boolean isOwnedBy(PersonId person) {
        return owner.equals(FormMark.of(person));
    }
}
