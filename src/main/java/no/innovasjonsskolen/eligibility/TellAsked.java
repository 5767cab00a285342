package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * Sends a participant the letters about what the school asks her for, also when she has been taken off the
 * list after it decided; none to one whom it does not decide about.
 */
@Component
class TellAsked {

    private final RequestLetters writing;
    private final Letters letters;
    private final AssessorCases assessorCases;
    private final People people;

    TellAsked(RequestLetters writing, Letters letters, AssessorCases assessorCases, People people) {
        this.writing = writing;
        this.letters = letters;
        this.assessorCases = assessorCases;
        this.people = people;
    }

    void asked(Request request, Person from, Instant now) {
        assessorCases.entrant(request.of()).ifPresent(it -> letters.send(
                writing.asks(request, people.get(it.person()), it.lead(), from), now));
    }

    void reminded(Request request, Instant now) {
        assessorCases.entrant(request.of())
                .ifPresent(it -> letters.send(writing.reminds(request, people.get(it.person()), it.lead()),
                        now));
    }

    void takenBack(Request request, Instant now) {
        assessorCases.entrant(request.of())
                .ifPresent(it -> letters.send(writing.takesBack(request, people.get(it.person()), it.lead()),
                        now));
    }
}
