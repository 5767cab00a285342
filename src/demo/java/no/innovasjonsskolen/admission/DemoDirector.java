package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented municipal director, who signs. */
@Profile("demo & !production")
@Component
class DemoDirector {

    private final AskGuarantee askGuarantee;
    private final AnswerGuarantee answerGuarantee;
    private final Guarantees guarantees;
    private final Applications applications;
    private final DemoPersons persons;
    private final SchoolClock clock;

    DemoDirector(AskGuarantee askGuarantee, AnswerGuarantee answerGuarantee, Guarantees guarantees,
            Applications applications, DemoPersons persons, SchoolClock clock) {
        this.askGuarantee = askGuarantee;
        this.answerGuarantee = answerGuarantee;
        this.guarantees = guarantees;
        this.applications = applications;
        this.persons = persons;
        this.clock = clock;
    }

    /** Is asked, uses the link, and signs. */
    void sign(Person me, ApplicationId id, Municipality of, String name) {
        var email = "kommunedirektor@" + DemoContent.email("x", of.name()).split("@")[1];
        askGuarantee.ask(me, id, of.number(), new Recipient(name, email));
        var director = persons.add(name, email);
        var request = guarantees.newest(id, of.number()).id();
        guarantees.letIn(request, director.id(), clock.instant());
        answerGuarantee.sign(director, request, "Kommunedirektør",
                of.name() + " kommune garanterer at deltakerne får tid til å delta gjennom hele studiet.",
                SubmittedText.mark(applications.get(id)));
    }
}
