package no.innovasjonsskolen.replacement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.offer.DemoPlaces;
import no.innovasjonsskolen.participation.Education;
import no.innovasjonsskolen.participation.Participations;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The groups of the demo school that have a place, as they sit. */
@Profile("demo & !production")
@Component
class DemoGroups {

    private final Seatings seatings;
    private final Participations participations;
    private final DemoPlaces places;

    DemoGroups(Seatings seatings, Participations participations, DemoPlaces places) {
        this.seatings = seatings;
        this.participations = participations;
        this.places = places;
    }

    /** A seat of a group, and who has it or had it. */
    record Seat(Seating seating, Sitter who) {}

    /** Somebody with three years of education in the first group of so many in which nothing has changed. */
    Optional<Seat> whole(int many) {
        return all().stream().filter(it -> it.replacements().isEmpty() && it.absent().isEmpty())
                .map(it -> it.list().stream().filter(Sitter::confirmed)
                        .map(who -> new Seat(it, who)).toList())
                .filter(it -> it.size() == many).flatMap(List::stream)
                .filter(it -> it.who().person().isPresent() && isSchooled(it.who())).findFirst();
    }

    /** The seats whose participants cannot come, in groups that can do with one less, or that cannot. */
    List<Seat> absent(boolean enough) {
        return all().stream().flatMap(it -> seats(it, enough)).toList();
    }

    /** Who is asked to take over a seat, and has not answered. */
    List<Sitter> asked() {
        return all().stream().flatMap(it -> it.replacements().stream().filter(Replacement::isOpen)
                .flatMap(open -> open.successor().stream()).map(it::sitter)).toList();
    }

    private static Stream<Seat> seats(Seating seating, boolean enough) {
        return seating.list().stream().filter(it -> seating.absent().contains(it.id()))
                .filter(it -> seating.open(it.id()).isEmpty())
                .filter(it -> seating.group().toLeave(it.id()).isEmpty() == enough)
                .map(it -> new Seat(seating, it));
    }

    private boolean isSchooled(Sitter who) {
        return Optional.ofNullable(participations.of(List.of(who.id())).get(who.id()))
                .flatMap(it -> it.education()).filter(Education.THREE_OR_MORE::equals).isPresent();
    }

    private List<Seating> all() {
        return places.accepted().stream()
                .flatMap(it -> seatings.find(it, places.now()).stream()).toList();
    }
}
