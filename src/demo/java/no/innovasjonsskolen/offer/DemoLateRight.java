package no.innovasjonsskolen.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.DemoLate;
import no.innovasjonsskolen.clock.DemoStory;
import no.innovasjonsskolen.placement.DemoOffice;
import no.innovasjonsskolen.ruling.CaseRef;
import no.innovasjonsskolen.ruling.DemoParties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The application that was sent too late appeals; the board upholds it, and a ticket of its own is drawn. */
@Profile("demo & !production")
@Component
class DemoLateRight implements DemoStory {

    private static final LocalDate BOARD_MET = LocalDate.of(2027, 6, 15);

    private final DemoLate late;
    private final DemoParties parties;
    private final GiveLateRight giveLateRight;
    private final FetchLateDraws fetchLateDraws;
    private final DemoOffice office;

    DemoLateRight(DemoLate late, DemoParties parties, GiveLateRight giveLateRight,
            FetchLateDraws fetchLateDraws, DemoOffice office) {
        this.late = late;
        this.parties = parties;
        this.giveLateRight = giveLateRight;
        this.fetchLateDraws = fetchLateDraws;
        this.office = office;
    }

    @Override
    public List<Event> events() {
        return List.of(event("outside, and appeals", "2027-05-20T10:00", this::appeal),
                event("appeal goes to the board", "2027-05-27T10:00", this::forward),
                event("upheld by the board", "2027-06-16T14:00", this::reverse),
                event("ticket of its own announced", "2027-06-17T12:00", this::give),
                event("ticket of its own drawn", "2027-06-17T12:15", fetchLateDraws::fetch));
    }

    private Event event(String name, String at, Consumer<ApplicationId> happens) {
        return event(name, at, () -> late.sent().ifPresent(happens));
    }

    private static Event event(String name, String at, Runnable happens) {
        return new Event("offer " + name, LocalDateTime.parse(at), happens);
    }

    private void appeal(ApplicationId id) {
        parties.appeal(about(id), text(id, "appeal"), "");
    }

    private void forward(ApplicationId id) {
        parties.forward(office.eva(), about(id), text(id, "statement"));
    }

    private void reverse(ApplicationId id) {
        parties.reverse(office.eva(), about(id), BOARD_MET, text(id, "board"));
    }

    private void give(ApplicationId id) {
        DemoOffice.log(giveLateRight.give(office.eva(), id, text(id, "late-right")));
    }

    private String text(ApplicationId id, String key) {
        return office.words(id).localize("offer.demo." + key);
    }

    private static CaseRef about(ApplicationId id) {
        return OfferRulingKind.about(id);
    }
}
