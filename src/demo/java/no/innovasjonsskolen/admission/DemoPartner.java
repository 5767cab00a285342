package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented neighbour that is asked to apply together. */
@Profile("demo & !production")
@Component
class DemoPartner {

    private final InvitePartner invitePartner;
    private final AnswerPartnership answerPartnership;
    private final DemoPersons persons;

    DemoPartner(InvitePartner invitePartner, AnswerPartnership answerPartnership, DemoPersons persons) {
        this.invitePartner = invitePartner;
        this.answerPartnership = answerPartnership;
        this.persons = persons;
    }

    /** Is asked, and agrees or has not answered yet. */
    void join(Person me, ApplicationId id, Municipality neighbour, String name, boolean agreed) {
        var contact = persons.coordinator(name, neighbour);
        var asked = invitePartner.ask(me, id, neighbour.number(),
                new Recipient(contact.name(), contact.email()));
        if (agreed && asked instanceof InvitePartner.Outcome.Asked(var partner)) {
            answerPartnership.answer(contact, partner, true);
        }
    }
}
