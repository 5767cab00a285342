package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The seats of an application that has a place: who has them, who is asked, and until when they change. */
@Controller
class SeatsPage {

    /** @param lines until when seats may change, and what does not change with them */
    record View(String title, List<String> lines, List<Seat> seats, String back) {}

    /**
     * @param asked who is asked to take it over, in a sentence
     * @param change where somebody is asked, or it is left empty
     * @param takeBack where she who is asked is not asked any more
     */
    record Seat(String name, String sector, String status, String tone, Optional<String> asked,
            Optional<String> change, Optional<String> takeBack) {}

    private final Admissions admissions;
    private final Seatings seatings;
    private final SchoolClock clock;

    SeatsPage(Admissions admissions, Seatings seatings, SchoolClock clock) {
        this.admissions = admissions;
        this.seatings = seatings;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return "/soknad/" + id + "/bytte";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/bytte")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var own = admissions.own(id, me);
        var now = clock.instant();
        return seatings.find(own.id(), now).map(it -> Page.show(view(it, now, words)))
                .orElseGet(() -> SeatPage.notNow(new Closed.NoPlace(), id));
    }

    private static View view(Seating seating, Instant now, Words words) {
        var lines = new ArrayList<>(period(seating.period(), now, words));
        lines.add(words.localize("replacement.fee"));
        var open = !seating.period().isOver(now);
        var seats = Stream.concat(seating.list().stream(),
                seating.empty().stream().map(seating::sitter)).map(it -> seat(seating, it, open, words))
                .toList();
        return new View(words.localize("replacement.title"), lines, seats,
                words.url(Admissions.url(seating.application())));
    }

    /** Until when seats may change, and how far the programme has come. */
    static List<String> period(Period period, Instant now, Words words) {
        var lines = new ArrayList<String>();
        lines.add(period.until()
                .map(it -> words.localize(
                        period.isOver(now) ? "replacement.closed.late" : "replacement.until", it))
                .orElseGet(() -> words.localize("replacement.until.undated")));
        if (period.held() > 0) {
            lines.add(words.localize("replacement.missed", period.held(), period.gatherings()));
        }
        return lines;
    }

    private static Seat seat(Seating seating, Sitter it, boolean open, Words words) {
        var asked = seating.open(it.id()).flatMap(Replacement::successor).map(seating::sitter);
        var state = state(seating, it);
        var here = url(seating.application()) + "/" + it.id();
        return new Seat(it.name(), it.sector().map(words::say).orElse(""),
                words.localize("replacement.seat." + state), state.equals("taken") ? "success" : "warning",
                asked.map(who -> words.localize("replacement.seat.asked", who.name(), who.email())),
                Optional.of(words.url(here)).filter(_ -> open && asked.isEmpty()),
                Optional.of(here + "/angre").filter(_ -> open && asked.isPresent()));
    }

    private static String state(Seating seating, Sitter it) {
        if (seating.empty().contains(it.id())) {
            return "empty";
        }
        if (!it.takesPart()) {
            return "refused";
        }
        return seating.absent().contains(it.id()) ? "absent" : it.confirmed() ? "taken" : "unanswered";
    }
}
