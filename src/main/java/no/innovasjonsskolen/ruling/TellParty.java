package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.function.BiFunction;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;

/** Sends the party of a ruling a letter, where letters to her go now. */
@Component
class TellParty {

    private final People people;
    private final Letters letters;

    TellParty(People people, Letters letters) {
        this.people = people;
        this.letters = letters;
    }

    void tell(Ruling ruling, BiFunction<Ruling, Person, Letter> letter, Instant now) {
        letters.send(letter.apply(ruling, people.get(ruling.content().party())), now);
    }
}
