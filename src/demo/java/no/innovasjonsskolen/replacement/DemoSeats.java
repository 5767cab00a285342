package no.innovasjonsskolen.replacement;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.clock.DemoStory;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.offer.DemoPlaces;
import no.innovasjonsskolen.replacement.DemoGroups.Seat;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two of the demo school's participants cannot come: one is replaced, and the other's seat is left empty. */
@Profile("demo & !production")
@Component
class DemoSeats implements DemoStory {

    private static final String NEWCOMER = "Ragnhild Øyen";
    private static final String ADDRESS = "ragnhild.oyen@";

    private final DemoGroups groups;
    private final DemoGuests guests;
    private final AskSuccessor askSuccessor;
    private final LeaveSeatEmpty leaveSeatEmpty;
    private final DemoPlaces places;

    DemoSeats(DemoGroups groups, DemoGuests guests, AskSuccessor askSuccessor, LeaveSeatEmpty leaveSeatEmpty,
            DemoPlaces places) {
        this.groups = groups;
        this.guests = guests;
        this.askSuccessor = askSuccessor;
        this.leaveSeatEmpty = leaveSeatEmpty;
        this.places = places;
    }

    @Override
    public List<Event> events() {
        return List.of(event("one of three cannot come", "2027-06-21T09:00", () -> cannotCome(3)),
                event("another is asked", "2027-06-22T10:00", this::ask),
                event("one of four cannot come", "2027-06-23T09:00", () -> cannotCome(4)),
                event("the newcomer says yes", "2027-06-24T10:00", this::takeOver),
                event("a seat is left empty", "2027-06-25T10:00", this::leave));
    }

    private static Event event(String name, String at, Runnable happens) {
        return new Event("replacement " + name, LocalDateTime.parse(at), happens);
    }

    private void cannotCome(int many) {
        groups.whole(many).ifPresent(it -> guests.cannotCome(it.who()));
    }

    private void ask() {
        groups.absent(false).stream().findFirst()
                .ifPresent(it -> places.contact(it.seating().application()).ifPresent(who -> DemoPlaces.log(
                        askSuccessor.ask(who, it.seating().application(), it.who().id(), newcomer(it)))));
    }

    private void takeOver() {
        groups.asked().forEach(guests::takeOver);
    }

    private void leave() {
        groups.absent(true).forEach(it -> places.contact(it.seating().application()).ifPresent(
                who -> DemoPlaces.log(
                        leaveSeatEmpty.leave(who, it.seating().application(), it.who().id()))));
    }

    /** From the same part of the municipality as the one whose seat it is. */
    private static Map<String, Written> newcomer(Seat seat) {
        return Written.first(Map.of(Seats.NAME.name(), NEWCOMER,
                Seats.EMAIL.name(), ADDRESS + seat.who().email().split("@")[1],
                Seats.SECTOR.name(), Optional.of(seat.who()).flatMap(Seats.Sitter::sector)
                        .map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("")));
    }
}
