package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.eligibility.BeginCase.Outcome.Begun;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Whom a case is about, as its page shows her. */
@Component
class Parties {

    private final People people;
    private final MunicipalityName names;
    private final EligibilityLetters letters;

    Parties(People people, MunicipalityName names, EligibilityLetters letters) {
        this.people = people;
        this.names = names;
        this.letters = letters;
    }

    /**
     * One participant.
     *
     * @param municipality the name of the one that leads her application
     * @param letters what letters to her are written with
     */
    record Party(String name, String municipality, Words letters) {}

    Party of(Begun begun) {
        var person = people.get(begun.file().party());
        return new Party(person.name(), names.of(begun.entrant().lead()),
                letters.words(person, begun.entrant().lead()));
    }
}
