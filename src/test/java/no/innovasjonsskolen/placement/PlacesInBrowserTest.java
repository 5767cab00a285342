package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.database.CheckInvariants;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.offer.PlaceExample;
import no.innovasjonsskolen.participation.OwnPartForm;
import no.innovasjonsskolen.ruling.AppealExample;
import no.innovasjonsskolen.ruling.CaseRef;
import no.innovasjonsskolen.ruling.Rulings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole call in browsers: its targets, the draw, two who say no to places that nobody alone can take, so
 * that what is left is drawn anew, one who does not answer, an appeal that is upheld after the draw, and a
 * participant who is replaced. At the end everything is verified from what anybody can take home.
 */
class PlacesInBrowserTest extends PlacesAtWork {

    private static final int PLACES = 12;
    private static final String NEWCOMER = "ragnhild.oyen@bytte.example";

    @Autowired
    private CheckInvariants rules;
    @Autowired
    private Rulings rulings;
    @Autowired
    private Seats seats;
    @Autowired
    private People people;

    private Applicants joint;
    private Applicants late;
    private ApplicationId silent;

    @Test
    @DisplayName("Fra målene til fullt kull, med nei, stillhet, medhold og et bytte, og alle kan kontrollere det")
    void fromTheTargetsToTheFullCohort() throws IOException {
        try (var office = Browser.open(origin());
                var phone = Browser.open(origin(), it -> it.setViewportSize(320, 640));
                var dark = Browser.dark(origin())) {
            targetsAreSet(office);
            everybodyHasApplied();
            poolIsFrozenAndLotteryAnnounced(office);
            ballsAreWrittenDown(office, dark);
            drawn(phone);
            offersAreSent(office);
            answered(phone, dark);
            filledAnew(office, dark);
            fullAfterOneHasLapsed(office, dark);
            lateRight(office, phone);
            seatChangesHands(phone, dark);
            whatAllCanSee(phone);
        }
        assertThat(rules.broken()).isEmpty();
    }

    private void targetsAreSet(Browser office) {
        clock.travelTo(IN_THE_CALL, "test");
        signIn(office, eva);
        office.go(TargetsPage.url(call.id()));
        office.page().evaluate("document.querySelectorAll('input[name^=minst-], input[name^=hoyst-]')"
                + ".forEach(it => it.value = '')");
        List.of("nord-norge", "vestlandet", "sorlandet", "ostlandet")
                .forEach(it -> office.page().locator("#minst-" + it).fill("1"));
        office.page().locator("#minst-trondelag").fill("2");
        office.page().locator("#hoyst-trondelag").fill("2");
        office.going(office.page().locator("button[value=lagre]")::click);
        holds(office, "targets-set");
        assertThat(office.page().textContent("main")).contains("Fordelingen er kunngjort");
    }

    /** The demo school's sixty, one that several municipalities are behind, and one that comes too late. */
    private void everybodyHasApplied() {
        joint = another(Far.JOINT);
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        late = another(Far.SENT);
        assess();
    }

    private void poolIsFrozenAndLotteryAnnounced(Browser office) {
        office.go(DrawDeskPage.url(call.id()));
        holds(office, "desk-before");
        send(office, "/las");
        holds(office, "desk-frozen");
        clock.travelTo(WINDOW_OVER, "test");
        office.go(DrawDeskPage.url(call.id()));
        date(office, "dag", 3, 5, 2027);
        office.page().locator("#tid").fill("12.00");
        office.page().locator("#sted").fill("Lillehammer");
        send(office, "/kunngjor");
        holds(office, "desk-announced");
    }

    private void ballsAreWrittenDown(Browser office, Browser dark) {
        var heldAt = DRAW_AT.plusSeconds(60);
        clock.stopAt(heldAt);
        var balls = balls(heldAt, joint.id());
        signIn(office, eva);
        signIn(dark, nina);
        for (var browser : List.of(office, dark)) {
            browser.go(BallsPage.url(call.id()));
            holds(browser, "balls");
            browser.page().locator("#kuler").fill(balls);
            send(browser, "/kuler");
            holds(browser, "balls-written");
        }
        assertThat(dark.page().textContent("main")).contains(balls);
    }

    private void drawn(Browser phone) {
        clock.travelTo(DRAW_AT.plus(Duration.ofMinutes(20)), "test");
        fetchBeacon.fetch();
        phone.go(PUBLIC);
        holds(phone, "drawn");
        assertThat(selections.of(call.id()).orElseThrow().selected()).hasSize(PLACES);
    }

    private void offersAreSent(Browser office) {
        signIn(office, eva);
        office.go(board(call.id()));
        send(office, "/send");
        holds(office, "offers-sent");
        assertThat(open()).hasSize(PLACES).contains(joint.id());
    }

    /** Both from Trøndelag say no, one says nothing, and all others say yes. */
    private void answered(Browser phone, Browser dark) {
        var two = selectedFromTheRegion();
        assertThat(two).hasSize(2).doesNotContain(joint.id());
        two.forEach(it -> decline(phone, it));
        accept(phone, joint.id());
        silent = open().getFirst();
        open().stream().filter(it -> !it.equals(silent)).forEach(it -> accept(dark, it));
    }

    private void filledAnew(Browser office, Browser dark) {
        clock.travelTo(clock.instant().plus(Duration.ofHours(25)), "test");
        office.go(board(call.id()));
        send(office, "/fyll");
        holds(office, "offers-drawn-anew");
        assertThat(office.page().textContent("main")).contains("i ny trekning");
        assertThat(open()).hasSize(3);
        open().stream().filter(it -> !it.equals(silent)).forEach(it -> accept(dark, it));
    }

    private void fullAfterOneHasLapsed(Browser office, Browser dark) {
        clock.travelTo(clock.instant().plus(Duration.ofDays(25)), "test");
        signIn(office, eva);
        office.go(board(call.id()));
        send(office, "/fyll");
        holds(office, "offers-next");
        accept(dark, open().getFirst());
        assertThat(open()).isEmpty();
    }

    /** The board has upheld the appeal, and a ticket of its own is drawn in public. */
    private void lateRight(Browser office, Browser phone) {
        var refusal = rulings.ofCase(new CaseRef("place", late.id().value())).getLast().id();
        AppealExample.lodge(house, late.coordinator(), refusal);
        AppealExample.forward(house, eva, refusal);
        AppealExample.decide(house, eva, refusal, true);
        office.go("/kontor/tilbud/soknad/" + late.id() + "/etter-klage");
        holds(office, "late-right");
        office.page().locator("#grunn").fill("Nemnda har gitt kommunen medhold.");
        send(office, "/etter-klage");
        holds(office, "late-right-given");
        phone.go(PUBLIC + "/etter-klage");
        holds(phone, "late-draw-announced");
        assertThat(phone.page().textContent("main")).contains(late.name());
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(15)), "test");
        PlaceExample.fetchLateDraws(house);
        phone.go(PUBLIC + "/etter-klage");
        holds(phone, "late-draw");
        assertThat(phone.page().textContent("main")).contains("ble trukket");
        if (open().contains(late.id())) {
            accept(phone, late.id());
        } else {
            signIn(phone, late.coordinator());
            phone.go("/tilbud/" + late.id());
            holds(phone, "late-waits");
        }
    }

    private void seatChangesHands(Browser phone, Browser dark) {
        var seat = team().getFirst();
        signIn(phone, people.get(seats.sitter(seat).person().orElseThrow()));
        phone.go("/min-del/" + seat + "/plass");
        holds(phone, "seat");
        phone.page().locator("main details summary").last().click();
        send(phone, "/plass");
        holds(phone, "seat-cannot-come");
        signIn(dark, contact(joint.id()));
        dark.go("/soknad/" + joint.id() + "/bytte/" + seat);
        holds(dark, "seat-successor");
        dark.page().locator("#name").fill("Ragnhild Øyen");
        dark.page().locator("#email").fill(NEWCOMER);
        dark.page().locator("#sector").selectOption("culture");
        send(dark, "/bytte/" + seat);
        holds(dark, "seats-asked");
        phone.context().clearCookies();
        phone.go(inbox().linkTo(NEWCOMER));
        holds(phone, "successor-link");
        send(phone, "/demo");
        holds(phone, "successor");
        OwnPartForm.fillIn(phone.page());
        phone.going(OwnPartForm.button(phone.page(), "ja")::click);
        holds(phone, "successor-yes");
        assertThat(phone.page().textContent("main")).contains("Du bekreftet at du vil delta");
        assertThat(team()).doesNotContain(seat).hasSizeBetween(3, 4);
        dark.page().reload();
        holds(dark, "seats-changed");
        assertThat(dark.page().textContent("main")).contains("Ragnhild Øyen")
                .doesNotContain("Kan ikke komme");
        assess();
    }

    private void whatAllCanSee(Browser phone) throws IOException {
        var announced = lotteries.of(pools.inForce(call.id()).orElseThrow().id()).orElseThrow().sha256();
        verifiedOnThePage(phone, "Ny trekning 1 følger reglene og den første trekningen");
        verifiedByPython(announced, "Ny trekning 1 følger reglene");
        lateDrawVerifiedByPython();
        assertThat(phone.page().textContent("main")).contains("Har takket ja", "Har ikke svart i tide");
        assertThat(reader().get(PUBLIC + "/data.json").body()).contains("\"TAKEN\":12", "\"DECLINED\":2",
                "\"LAPSED\":1", "/1/ny-trekning-1/redraw.json");
        assertThat(reader().get(PUBLIC + "/etter-trekningen.csv").body()).contains("NEW_DRAW;1;");
        assertThat(reader().get(PUBLIC + "/nytt.atom").body()).contains("#1-ny-trekning-1");
        assertThat(reader().get(PUBLIC + "/1/ny-trekning-2/redraw.json").status()).isEqualTo(404);
    }

    private List<ParticipantId> team() {
        return seats.of(joint.id()).stream().filter(Sitter::takesPart).map(Sitter::id).toList();
    }
}
