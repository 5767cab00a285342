package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented neighbour that is asked to apply together. */
@Profile("demo & !production")
@Component
public class DemoPartner {

    private final InvitePartner invitePartner;
    private final AnswerPartnership answerPartnership;
    private final Applications applications;
    private final DemoPersons persons;
    private final People people;

    DemoPartner(InvitePartner invitePartner, AnswerPartnership answerPartnership, Applications applications,
            DemoPersons persons, People people) {
        this.invitePartner = invitePartner;
        this.answerPartnership = answerPartnership;
        this.applications = applications;
        this.persons = persons;
        this.people = people;
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

    /** Those that have agreed leave the application. */
    public void leave(ApplicationId id) {
        applications.get(id).partners().stream().filter(Partner::agreed)
                .forEach(it -> people.byEmail(it.contact().email())
                        .ifPresent(who -> answerPartnership.answer(who, it.id(), false)));
    }
}
