package no.innovasjonsskolen.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One seat: who is to take it over. */
@Controller
class SeatPage {

    /**
     * @param lines what is checked, and what happens when she is asked
     * @param leave where the seat is left empty; empty where it is already
     */
    record View(String title, List<String> lines, FormView form, Optional<String> leave, String back) {}

    private final Admissions admissions;
    private final Seats seats;
    private final Seatings seatings;
    private final AskSuccessor askSuccessor;
    private final TakeBackSuccessor takeBackSuccessor;
    private final SchoolClock clock;

    SeatPage(Admissions admissions, Seats seats, Seatings seatings, AskSuccessor askSuccessor,
            TakeBackSuccessor takeBackSuccessor, SchoolClock clock) {
        this.admissions = admissions;
        this.seats = seats;
        this.seatings = seatings;
        this.askSuccessor = askSuccessor;
        this.takeBackSuccessor = takeBackSuccessor;
        this.clock = clock;
    }

    static String url(ApplicationId id, ParticipantId seat) {
        return SeatsPage.url(id) + "/" + seat;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/bytte/{seat}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable ParticipantId seat,
            Words words) {
        return Page.show(view(me, id, seat, seats.form(admissions.own(id, me).id()).blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/bytte/{seat}")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable ParticipantId seat,
            FormData sent, Words words) {
        var input = seats.form(admissions.own(id, me.id()).id()).read(sent);
        if (!input.isValid()) {
            return input.again(view(me.id(), id, seat, input, words));
        }
        return switch (askSuccessor.ask(me, id, seat, input.written())) {
            case AskSuccessor.Outcome.Asked _ -> Page.goTo(SeatsPage.url(id));
            case AskSuccessor.Outcome.Refused(var why) -> {
                var rejected = input;
                for (var obstacle : why) {
                    rejected = rejected.reject(obstacle);
                }
                yield rejected.again(view(me.id(), id, seat, rejected, words));
            }
            case AskSuccessor.Outcome.NotNow(var why) -> notNow(why, id);
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/bytte/{seat}/angre")
    Page takeBack(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable ParticipantId seat) {
        return switch (takeBackSuccessor.takeBack(me, id, seat)) {
            case TakeBackSuccessor.Outcome.TakenBack _ -> Page.goTo(SeatsPage.url(id));
            case TakeBackSuccessor.Outcome.NobodyAsked _ -> Page.refused(
                    new Page.Way(SeatsPage.url(id), "replacement.back"), "replacement.refused.nobody-asked");
            case TakeBackSuccessor.Outcome.NotNow(var why) -> notNow(why, id);
        };
    }

    /** Why nothing can be changed. */
    static Page notNow(Closed closed, ApplicationId id) {
        var why = closed.why();
        return Page.refused(new Page.Way(Admissions.url(id), "replacement.to-the-application"), why.key(),
                why.values().toArray());
    }

    private View view(PersonId me, ApplicationId id, ParticipantId seat, FormInput input, Words words) {
        var now = clock.instant();
        var seating = seatings.find(admissions.own(id, me).id(), now).orElseThrow(NotFound::new);
        var who = seating.seat(seat);
        var empty = seating.empty().contains(seat);
        var lines = new ArrayList<String>();
        var key = empty ? "fill" : who.takesPart() ? "keeps" : "refused";
        lines.add(words.localize("replacement.new." + key, who.name()));
        lines.addAll(SeatsPage.period(seating.period(), now, words));
        lines.add(words.localize("replacement.new.rules", seating.rule().least(), seating.rule().most(),
                seating.rule().sectors()));
        lines.add(words.localize("replacement.new.asked"));
        lines.add(words.localize("replacement.assessed"));
        lines.add(words.localize("replacement.fee"));
        return new View(words.localize("replacement.new.title", who.name()), lines,
                input.view(url(id, seat), words),
                Optional.of(words.url(url(id, seat) + "/tom")).filter(_ -> !empty),
                words.url(SeatsPage.url(id)));
    }
}
