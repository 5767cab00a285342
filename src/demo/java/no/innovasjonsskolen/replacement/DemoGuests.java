package no.innovasjonsskolen.replacement;

import no.innovasjonsskolen.admission.DemoSuccessor;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.offer.DemoPlaces;
import no.innovasjonsskolen.participation.DemoYes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo school's participants themselves say about their seats. */
@Profile("demo & !production")
@Component
class DemoGuests {

    private final SayCannotCome sayCannotCome;
    private final DemoSuccessor successor;
    private final DemoYes yes;
    private final People people;

    DemoGuests(SayCannotCome sayCannotCome, DemoSuccessor successor, DemoYes yes, People people) {
        this.sayCannotCome = sayCannotCome;
        this.successor = successor;
        this.yes = yes;
        this.people = people;
    }

    void cannotCome(Sitter who) {
        who.person().map(people::get).ifPresent(it -> DemoPlaces.log(sayCannotCome.say(it, who.id())));
    }

    void takeOver(Sitter who) {
        successor.arrives(who.id()).ifPresent(it -> DemoPlaces.log(yes.say(it, who.id())));
    }
}
