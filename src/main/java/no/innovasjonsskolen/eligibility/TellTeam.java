package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;

/** Tells the municipality of an application, once, that it can read what is decided about its people. */
@Component
class TellTeam {

    private final EligibilityCases cases;
    private final LetterContacts contacts;
    private final TeamLetters writing;
    private final Letters letters;

    TellTeam(EligibilityCases cases, LetterContacts contacts, TeamLetters writing, Letters letters) {
        this.cases = cases;
        this.contacts = contacts;
        this.writing = writing;
        this.letters = letters;
    }

    /** The row that remembers it is taken by one node, so that the letters are written once. */
    void tell(ApplicationId id, MunicipalityNumber lead, Instant now) {
        if (cases.tell(id, now)) {
            contacts.of(id).forEach(to -> letters.send(writing.ready(id, lead, to), now));
        }
    }
}
