package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.function.BiFunction;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;

/** Sends the party of a ruling, and those who act as she does, a letter, where letters to them go now. */
@Component
class TellParty {

    private final People people;
    private final Letters letters;
    private final RulingKinds kinds;

    TellParty(People people, Letters letters, RulingKinds kinds) {
        this.people = people;
        this.letters = letters;
        this.kinds = kinds;
    }

    void tell(Ruling ruling, BiFunction<Ruling, Person, Letter> letter, Instant now) {
        var party = ruling.content().party();
        letters.send(letter.apply(ruling, people.get(party)), now);
        kinds.actingFor(ruling.content().about()).stream().distinct().filter(it -> !it.equals(party))
                .forEach(it -> letters.send(alsoTo(it, letter.apply(ruling, people.get(it))), now));
    }

    /** The deadline is counted from the letter to the party, whose key stays as it is. */
    private static Letter alsoTo(PersonId who, Letter letter) {
        return new Letter(letter.key() + "/" + who.value(), letter.about(), letter.to(), letter.language(),
                letter.title(), letter.body(), letter.paper());
    }
}
