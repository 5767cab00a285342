package no.innovasjonsskolen.letter;

import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The language a letter is written in: the one its reader has chosen for herself, if she has. */
@Component
public class LetterWords {

    private final Messages messages;
    private final People people;

    LetterWords(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** The same for a reader whom the house knows. */
    public Words to(Person reader, Language otherwise) {
        return new Words(messages, reader.language().orElse(otherwise), false);
    }

    /**
     * Words for a letter to this reader.
     *
     * @param otherwise the language for a reader who has chosen none, or whom the house does not know: that
     *        of the municipality it is about
     */
    public Words to(Recipient reader, Language otherwise) {
        return new Words(messages,
                people.byEmail(reader.email()).flatMap(Person::language).orElse(otherwise), false);
    }
}
