package no.innovasjonsskolen.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The seat a participant has or is asked to take over: what it commits to, and that she cannot come. */
@Controller
class OwnSeatPage {

    /**
     * @param means what follows when she says it
     * @param say where she says that she cannot come; empty where she cannot say it
     * @param takeBack where she says that she can after all
     */
    record View(String title, List<String> lines, Commitment commitment, String means,
            Optional<String> say, Optional<String> takeBack, String back) {}

    private final Admissions admissions;
    private final Programmes programmes;
    private final Seatings seatings;
    private final Absences absences;
    private final SayCannotCome sayCannotCome;
    private final SchoolClock clock;

    OwnSeatPage(Admissions admissions, Programmes programmes, Seatings seatings, Absences absences,
            SayCannotCome sayCannotCome, SchoolClock clock) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.seatings = seatings;
        this.absences = absences;
        this.sayCannotCome = sayCannotCome;
        this.clock = clock;
    }

    static String url(ParticipantId id) {
        return "/min-del/" + id + "/plass";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}/plass")
    Page show(@SignedIn PersonId me, @PathVariable ParticipantId id, Words words) {
        return Page.show(view(me, id, words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/plass")
    Page say(@SignedIn Person me, @PathVariable ParticipantId id) {
        return ended(sayCannotCome.say(me, id), id);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/plass/angre")
    Page takeBack(@SignedIn Person me, @PathVariable ParticipantId id) {
        return ended(sayCannotCome.takeBack(me, id), id);
    }

    private static Page ended(SayCannotCome.Outcome outcome, ParticipantId id) {
        return switch (outcome) {
            case SayCannotCome.Outcome.Said _ -> Page.goTo(url(id));
            case SayCannotCome.Outcome.NoSeat _ -> Page.refused("replacement.own.no-seat");
            case SayCannotCome.Outcome.SuccessorAsked _ ->
                Page.refused(new Page.Way(url(id), "replacement.own.back"),
                        "replacement.own.successor-asked");
        };
    }

    private View view(PersonId me, ParticipantId id, Words words) {
        var place = admissions.place(id, me);
        var now = clock.instant();
        var seating = seatings.find(place.application(), now).filter(_ -> !place.hasEnded())
                .orElseThrow(NotFound::new);
        var asked = seating.replacements().stream().filter(Replacement::isOpen)
                .filter(it -> it.successor().equals(Optional.of(id))).findFirst();
        var absent = absences.isSaid(id);
        var seated = asked.isEmpty() && seating.sitter(id).confirmed();
        var late = seating.period().isOver(now) ? "-late" : "";
        var lines = new ArrayList<String>();
        asked.ifPresent(it -> {
            lines.add(words.localize("replacement.own.take-over", place.municipality(),
                    seating.sitter(it.seat()).name()));
            lines.addAll(SeatsPage.period(seating.period(), now, words));
            lines.add(words.localize("replacement.assessed"));
        });
        if (seated) {
            lines.add(words.localize(absent ? "replacement.own.absent" + late : "replacement.own.has",
                    place.municipality()));
        }
        return new View(words.localize("replacement.own.title"), lines,
                programmes.commitment(place.call(), words),
                words.localize("replacement.own.say.means" + late),
                Optional.of(url(id)).filter(_ -> seated && !absent),
                Optional.of(url(id) + "/angre").filter(_ -> seated && absent), words.url("/min-del/" + id));
    }
}
