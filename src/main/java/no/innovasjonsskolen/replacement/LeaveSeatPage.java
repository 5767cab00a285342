package no.innovasjonsskolen.replacement;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.AskFirst;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormInput;
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

/** Leaving a seat empty: what it means, and the button. */
@Controller
class LeaveSeatPage {

    private static final Form FORM = Form.of("replacement.leave");

    private final Admissions admissions;
    private final Seatings seatings;
    private final LeaveSeatEmpty leaveSeatEmpty;
    private final SchoolClock clock;

    LeaveSeatPage(Admissions admissions, Seatings seatings, LeaveSeatEmpty leaveSeatEmpty,
            SchoolClock clock) {
        this.admissions = admissions;
        this.seatings = seatings;
        this.leaveSeatEmpty = leaveSeatEmpty;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/bytte/{seat}/tom")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable ParticipantId seat,
            Words words) {
        return Page.show(view(me, id, seat, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/bytte/{seat}/tom")
    Page leave(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable ParticipantId seat,
            Words words) {
        return switch (leaveSeatEmpty.leave(me, id, seat)) {
            case LeaveSeatEmpty.Outcome.Empty _ -> Page.goTo(SeatsPage.url(id));
            case LeaveSeatEmpty.Outcome.Refused(var why) -> {
                var rejected = FORM.blank();
                for (var obstacle : why) {
                    rejected = rejected.reject(obstacle);
                }
                yield rejected.again(view(me.id(), id, seat, rejected, words));
            }
            case LeaveSeatEmpty.Outcome.NotNow(var why) -> SeatPage.notNow(why, id);
        };
    }

    private AskFirst view(PersonId me, ApplicationId id, ParticipantId seat, FormInput input, Words words) {
        var seating = seatings.find(admissions.own(id, me).id(), clock.instant())
                .orElseThrow(NotFound::new);
        var who = seating.seat(seat);
        var name = who.name();
        return new AskFirst(words.localize("replacement.leave.title", name),
                List.of(words.localize("replacement.leave." + (who.takesPart() ? "told" : "refused"), name),
                        words.localize("replacement.new.rules", seating.rule().least(),
                                seating.rule().most(), seating.rule().sectors()),
                        words.localize("replacement.fee"), words.localize("replacement.leave.undo")),
                input.view(SeatPage.url(id, seat) + "/tom", words), words.localize("replacement.leave.do"),
                "danger", words.url(SeatPage.url(id, seat)));
    }
}
