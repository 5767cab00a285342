package no.innovasjonsskolen.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import no.innovasjonsskolen.clock.DemoStory;
import no.innovasjonsskolen.placement.DemoOffice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's places are offered and answered until the cohort is full. */
@Profile("demo & !production")
@Component
class DemoOffers implements DemoStory {

    private static final LocalDate REPLY_BY = LocalDate.of(2027, 6, 10);
    private static final LocalDate LIST_ENDS = LocalDate.of(2027, 8, 20);

    private final SendOffers sendOffers;
    private final FillPlaces fillPlaces;
    private final DemoReplies replies;
    private final DemoChanges changes;
    private final DemoOffice office;
    private final Offers offers;

    DemoOffers(SendOffers sendOffers, FillPlaces fillPlaces, DemoReplies replies, DemoChanges changes,
            DemoOffice office, Offers offers) {
        this.sendOffers = sendOffers;
        this.fillPlaces = fillPlaces;
        this.replies = replies;
        this.changes = changes;
        this.office = office;
        this.offers = offers;
    }

    @Override
    public List<Event> events() {
        return List.of(event("sent", "2027-05-26T09:00", this::send),
                event("answered", "2027-05-31T10:00", this::answer),
                event("first two places go on", "2027-06-01T12:00", this::fill),
                event("the next two answer", "2027-06-03T10:00", this::answerNext),
                event("partner leaves", "2027-06-04T10:00", changes::partnerLeaves),
                event("group keeps its place", "2027-06-07T10:00", changes::groupIsKept),
                event("group shares the fee anew", "2027-06-08T10:00", changes::groupShares),
                event("one has lapsed", "2027-06-11T09:00", this::fill),
                event("the next answers", "2027-06-14T10:00", this::answerNext),
                event("one is kept for next year", "2027-06-15T10:00", changes::placeIsKept),
                event("the kept place goes on", "2027-06-15T10:10", this::fill),
                event("the last answers", "2027-06-17T10:00", this::answerNext),
                event("the late one answers", "2027-06-21T10:00", this::answerLate));
    }

    private static Event event(String name, String at, Runnable happens) {
        return new Event("offer " + name, LocalDateTime.parse(at), happens);
    }

    private void send() {
        DemoOffice.log(sendOffers.send(office.eva(), office.call(), REPLY_BY, LIST_ENDS));
    }

    private void answer() {
        ifStanding(standing -> {
            var plan = DemoPlan.of(standing, office.now());
            plan.declines().forEach(replies::decline);
            plan.accepts().forEach(replies::accept);
        });
    }

    /** Whoever is offered what another has not taken says yes. */
    private void answerNext() {
        ifStanding(standing -> standing.living().stream()
                .filter(it -> it.origin() != Offer.Origin.SELECTED)
                .filter(it -> it.stateAt(office.now()) instanceof Offer.Sent).forEach(replies::accept));
    }

    /** Whose appeal was upheld, if the ticket gave it a place. */
    private void answerLate() {
        ifStanding(standing -> standing.late().stream()
                .filter(it -> it.stateAt(office.now()) instanceof Offer.Sent).forEach(replies::accept));
    }

    /** As the job does that runs in a school at all times. */
    private void fill() {
        DemoOffice.log(fillPlaces.fill(KeepFilling.ACTOR, office.call()));
    }

    private void ifStanding(Consumer<Standing> then) {
        offers.standing(office.call()).ifPresent(then);
    }
}
