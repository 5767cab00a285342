package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.PageLooks;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.offer.Offer.Ended;
import no.innovasjonsskolen.offer.Offer.How;
import no.innovasjonsskolen.offer.Offer.Origin;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.ruling.AppealExample;
import no.innovasjonsskolen.ruling.Earlier;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.CheckDraw;
import no.innovasjonsskolen.selection.CheckRedraw;
import no.innovasjonsskolen.selection.PracticeChain;
import no.innovasjonsskolen.selection.ProblemFile;
import no.innovasjonsskolen.selection.RedrawFile;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fifth application came after the deadline, and its appeal is upheld after the draw. */
class LateRightTest extends OffersAtWork {

    private static final String WHY = "Tjenesten vår var nede da fristen gikk ut.";

    @Autowired
    private GiveLateRight giveLateRight;
    @Autowired
    private HoldLateDraw holdLateDraw;
    @Autowired
    private FetchLateDraws fetchLateDraws;
    @Autowired
    private LateRights rights;
    @Autowired
    private RefuseOutside refuseOutside;
    @Autowired
    private OfferRulings rulings;
    @Autowired
    private Rounds rounds;
    @Autowired
    private CloseList closeList;
    @Autowired
    private JdbcClient db;

    @BeforeEach
    void theFifthIsLate() {
        db.sql("update admission.submission set after_deadline = true where application = :id")
                .param("id", the(5).id().value()).update();
        refuseOutside.refuse(eva, selection.call());
    }

    @AfterEach
    void noneIsLeft() {
        var late = "(select id from offer.offer where origin = 'LATE')";
        db.sql("delete from offer.share where answer in (select number from offer.answer where offer in "
                + late + ")").update();
        db.sql("delete from offer.answer where offer in " + late).update();
        db.sql("delete from offer.offer where id in " + late).update();
        db.sql("delete from offer.late_right").update();
    }

    @Test
    @DisplayName("En søknad som kom for sent, får ett vedtak med grunnen, og ikke et til når kontoret trykker igjen")
    void refusedOnce() {
        assertThat(refusal().content().result()).isEqualTo("outside");
        assertThat(refusal().content().text().reasons().getFirst()).contains("etter søknadsfristen");
        assertThat(refuseOutside.refuse(eva, selection.call()))
                .isEqualTo(new RefuseOutside.Outcome.Refused(0));
        clock.travelTo(APPLIED, "test");
        assertThat(refuseOutside.refuse(eva, selection.call()))
                .isInstanceOf(RefuseOutside.Outcome.TooEarly.class);
    }

    @Test
    @DisplayName("Uten en klage, med en klage som er trukket, hos nemnda eller ikke fikk medhold, er det ikke noe å gi")
    void nothingUpheld() {
        selectFour();
        assertThat(give()).isEqualTo(new GiveLateRight.Outcome.NothingUpheld());
        appeal();
        AppealExample.forward(house, eva, refusal().id());
        assertThat(give()).isEqualTo(new GiveLateRight.Outcome.NothingUpheld());
        AppealExample.decide(house, eva, refusal().id(), false);
        assertThat(give()).isEqualTo(new GiveLateRight.Outcome.NothingUpheld());
    }

    @Test
    @DisplayName("Før tilbudene er sendt, etter ventelista, på en trukket søknad og av den som selv søker, gis ingen rett")
    void refused() {
        appeal();
        assertThat(give()).isEqualTo(new GiveLateRight.Outcome.NotSent());
        selectFour();
        assertThat(giveLateRight.give(the(5).coordinator(), the(5).id(), WHY))
                .isEqualTo(new GiveLateRight.Outcome.OwnApplication());
        assertThat(giveLateRight.give(the(1).coordinator(), the(5).id(), WHY))
                .isEqualTo(new GiveLateRight.Outcome.OwnApplication());
        clock.travelTo(Instant.parse("2027-08-01T22:00:00Z"), "test");
        assertThat(give()).isInstanceOf(GiveLateRight.Outcome.ListIsOver.class);
        clock.travelTo(SELECTED, "test");
        the(5).withdraw();
        assertThat(give()).isEqualTo(new GiveLateRight.Outcome.Withdrawn());
    }

    @Test
    @DisplayName("Opphever nemnda vedtaket, kan kontoret gi medhold, eller gjøre ett nytt vedtak om at søknaden er utenfor")
    void annulled() {
        selectFour();
        appeal();
        AppealExample.forward(house, eva, refusal().id());
        assertThat(refuseOutside.refuse(eva, selection.call())).as("the board has it")
                .isEqualTo(new RefuseOutside.Outcome.Refused(0));
        var first = refusal();
        AppealExample.sendBack(house, eva, first.id());

        assertThat(refuseOutside.refuse(eva, selection.call()))
                .isEqualTo(new RefuseOutside.Outcome.Refused(1));

        assertThat(refusal().content().earlier().map(Earlier::id)).contains(first.id());
        assertThat(refuseOutside.refuse(eva, selection.call()))
                .isEqualTo(new RefuseOutside.Outcome.Refused(0));
        assertThat(give()).as("nothing is appealed against")
                .isInstanceOf(GiveLateRight.Outcome.NothingUpheld.class);
        appeal();
        AppealExample.forward(house, eva, refusal().id());
        AppealExample.sendBack(house, eva, refusal().id());
        assertThat(give()).isInstanceOf(GiveLateRight.Outcome.Given.class);
    }

    @Test
    @DisplayName("Vinner den loddet sitt, får den en ekstra plass med egen svarfrist; ingen andre mister noe")
    void wins() {
        selectFour();
        upheldByTheBoard();
        var before = standing();
        var right = right(true);

        assertThat(give()).isEqualTo(new GiveLateRight.Outcome.GivenBefore());
        assertThat(hold(right)).isEqualTo(new HoldLateDraw.Outcome.Offered());

        assertThat(hold(right)).as("twice").isEqualTo(new HoldLateDraw.Outcome.Already());
        var made = offer(5).orElseThrow();
        assertThat(made.origin()).isEqualTo(Origin.LATE);
        assertThat(made.place()).isEqualTo(3);
        assertThat(made.replyBy()).contains(new Deadline(ReplyTime.next(call(), clock.instant()).lastDay()));
        assertThat(standing().offers()).isEqualTo(before.offers());
        assertThat(standing().waiting()).isEqualTo(before.waiting());
        assertThat(rulings.newest(the(5).id()).orElseThrow().content()).satisfies(it -> {
            assertThat(it.result()).isEqualTo("offered");
            assertThat(it.earlier().orElseThrow().how()).isEqualTo(Earlier.Relation.REVERSES);
        });
        assertThat(accept(5)).isEqualTo(new AcceptOffer.Outcome.Taken());
        assertThat(offers.accepted(selection.call())).containsExactly(the(5).id());
    }

    @Test
    @DisplayName("En ekstra plass som takkes nei til, går ikke videre til noen")
    void goesNowhere() {
        selectFour();
        upheldByTheBoard();
        hold(right(true));
        accept(1);
        accept(2);
        decline(5);
        later(Regret.LASTS);

        assertThat(fill()).isEqualTo(new FillPlaces.Outcome.Full());

        assertThat(state(5)).isInstanceOfSatisfying(Ended.class,
                it -> assertThat(it.how()).isEqualTo(How.DECLINED));
        assertThat(standing().late()).hasSize(1);
        assertThat(standing().living()).hasSize(2);
    }

    @Test
    @DisplayName("Vinner den ikke, står den sist på ventelista, og får en ledig plass når det blir dens tur")
    void waits() {
        selectFour();
        appeal();
        assertThat(hold(right(false))).isEqualTo(new HoldLateDraw.Outcome.Waits(3));

        assertThat(standing().place(the(5).id())).contains(3);
        assertThat(rulings.newest(the(5).id()).orElseThrow().content()).satisfies(it -> {
            assertThat(it.result()).isEqualTo("waiting");
            assertThat(it.text().reasons().getFirst()).contains("medhold");
        });
        the(3).withdraw();
        the(4).withdraw();
        theAnswersAreDue();
        assertThat(fill())
                .isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class, it -> assertThat(it.offers())
                        .extracting(Offer::application).containsExactly(the(5).id()));
    }

    @Test
    @DisplayName("Trekkes det på nytt etter det, er den ikke med, og trekningen holder i skolens egen kontroll")
    void inNoNewDraw() {
        for (int i = 0; i < 4; i++) {
            selection.with(the(i + 1).id(), "nord");
        }
        selection.least(2, "nord").selected(eva, "S1", "S2");
        sendOffers.send(eva, selection.call(), REPLY_BY, LIST_ENDS);
        appeal();
        hold(right(false));
        theAnswersAreDue();

        assertThat(fill()).isInstanceOfSatisfying(FillPlaces.Outcome.Offered.class,
                it -> assertThat(it.offers()).extracting(Offer::origin, Offer::application)
                        .containsExactlyInAnyOrder(tuple(Origin.REDRAW, the(3).id()),
                                tuple(Origin.REDRAW, the(4).id())));

        var first = rights.drawn(selection.call()).orElseThrow();
        assertThat(rounds.redraws(first.id())).singleElement().satisfies(it -> assertThat(
                CheckRedraw.faults(first.problem(), ProblemFile.parse(it.problem()),
                        it.lottery().getBytes(StandardCharsets.UTF_8),
                        RedrawFile.parse(it.file().getBytes(StandardCharsets.UTF_8)),
                        first.seed().orElseThrow(), it.draw()))
                .isEmpty());
        assertThat(standing().place(the(5).id())).contains(1);
    }

    @Test
    @DisplayName("Den som er holdt utenfor, er det også om flere sier ja etter vedtaket: medholdet venter, og den kan følge skolen")
    void outsideStill() {
        selectFour();
        upheldByTheBoard();
        db.sql("update admission.submission set after_deadline = false where application = :id")
                .param("id", the(5).id().value()).update();
        var office = reader().as("Eva Lunde");

        assertThat(office.open(OutsidePage.url(selection.call())).text()).contains(refusal().reference());
        assertThat(office.open("/soknad").text()).contains("Gjør nytt vedtak etter klage");
        clock.travelTo(Instant.parse("2027-09-05T22:00:00Z"), "test");
        closeList.close(selection.call());
        assertThat(db.sql("select count(*)::int from letter.outbox where key like :key")
                .param("key", "offer/list-follow/" + the(5).id().value() + "/%").query(Integer.class)
                .single())
                .isPositive();
    }

    @Test
    @DisplayName("Trekkes søknaden før tallet kommer, er loddet trukket og kunngjort, men ingen plass er tilbudt")
    void withdrawnBefore() {
        selectFour();
        upheldByTheBoard();
        var right = right(true);
        the(5).withdraw();
        assertThat(hold(right)).isEqualTo(new HoldLateDraw.Outcome.ForNobody());
        assertThat(offer(5)).isEmpty();
        assertThat(rights.of(the(5).id()).orElseThrow().drawn()).isPresent();
    }

    @Test
    @DisplayName("En annen runde, eller runden før den har kommet, trekker ingenting; jobben trekker når den er der")
    void theRoundThatCounts() {
        selectFour();
        upheldByTheBoard();
        var right = ((GiveLateRight.Outcome.Given) give()).right();
        assertThat(holdLateDraw.hold(the(5).id(), PracticeChain.round(right.round() + 1)))
                .isEqualTo(new HoldLateDraw.Outcome.WrongBeacon());
        assertThat(holdLateDraw.hold(the(5).id(), PracticeChain.round(right.round()))).as("ten minutes early")
                .isEqualTo(new HoldLateDraw.Outcome.WrongBeacon());
        fetchLateDraws.fetch();
        assertThat(rights.of(the(5).id()).orElseThrow().drawn()).isEmpty();

        clock.travelTo(Beacon.timeOf(right.round()), "test");
        fetchLateDraws.fetch();

        var drawn = rights.of(the(5).id()).orElseThrow().drawn().orElseThrow();
        assertThat(CheckDraw.faults(right.lottery().getBytes(StandardCharsets.UTF_8), drawn.draw()))
                .isEmpty();
        assertThat(drawn.won()).isEqualTo(drawn.draw().admitted().contains("S5"));
    }

    @Test
    @DisplayName("Kontoret gir medhold på siden, og alle leser regelen, lotteriet og resultatet der trekningen er")
    void throughThePages() {
        var office = reader().as("Eva Lunde");
        var year = "/loddtrekning/2027/etter-klage";
        assertThat(reader().open(year).text()).contains("kommer den sist på ventelista",
                "Ingen har fått medhold");
        selectFour();
        var outside = office.open(OutsidePage.url(selection.call()));
        assertThat(outside.text()).contains(the(5).name(), refusal().reference(), "sendt etter fristen");
        var page = LateRightPage.url(the(5).id());
        assertThat(office.open(CaseOfferPage.url(the(5).id())).text())
                .contains("Klage på at søknaden ikke er med");
        upheldByTheBoard();
        var asked = tasks(office);
        assertThat(asked).isPositive();
        assertThat(office.form(office.open(page), "/etter-klage").send().status()).isEqualTo(422);

        var given = office.form(office.open(page), "/etter-klage").set("grunn", WHY).send();

        assertThat(given.text()).contains("Eva Lunde ga medhold", WHY, "Loddet trekkes med tallet");
        assertThat(tasks(office)).isEqualTo(asked - 1);
        assertThat(reader().open(year).text()).contains(the(5).name(), "S5", "av 1 000 lodd")
                .doesNotContain(WHY);
        looked(year);
        assertThat(reader().open(year + "/1/lottery.json").status()).isEqualTo(200);
        assertThat(reader().open(year + "/1/draw.json").status()).isEqualTo(404);
        assertThat(reader().open(year + "/2/lottery.json").status()).isEqualTo(404);
        clock.travelTo(Beacon.timeOf(rights.of(the(5).id()).orElseThrow().round()), "test");
        fetchLateDraws.fetch();
        assertThat(reader().open(year).text()).contains("ble trukket");
        looked(year);
        assertThat(reader().open(year + "/1/draw.json").status()).isEqualTo(200);
        assertThat(reader().as(the(5).coordinator().id()).open(OfferPage.url(the(5).id())).status())
                .isEqualTo(200);
    }

    /** By anybody, and the office's own by Eva; what lies empty there is looked at with the main pages. */
    private void looked(String year) {
        try (var browser = Browser.open(origin(), options -> options.setViewportSize(320, 640))) {
            var looks = new PageLooks();
            looks.hold(browser, year);
            PageLooks.signIn(browser, eva.id());
            looks.hold(browser, OutsidePage.url(selection.call()));
            looks.hold(browser, LateRightPage.url(the(5).id()));
            looks.hold(browser, CaseOfferPage.url(the(5).id()));
        }
    }

    /** The four who were in time are drawn for two places, and the offers are sent. */
    private void selectFour() {
        for (int i = 0; i < 4; i++) {
            selection.with(the(i + 1).id(), "sør");
        }
        selection.selected(eva, "S1", "S2");
        assertThat(sendOffers.send(eva, selection.call(), REPLY_BY, LIST_ENDS))
                .isEqualTo(new SendOffers.Outcome.Sent(2, 2));
    }

    private Ruling refusal() {
        return rulings.newest(List.of(the(5).id())).values().iterator().next();
    }

    private void appeal() {
        AppealExample.lodge(house, the(5).coordinator(), refusal().id());
    }

    private static int tasks(Reader office) {
        return office.open("/soknad").html().select("a:contains(Gjør nytt vedtak etter klage)").size();
    }

    private void upheldByTheBoard() {
        appeal();
        AppealExample.forward(house, eva, refusal().id());
        AppealExample.decide(house, eva, refusal().id(), true);
    }

    private GiveLateRight.Outcome give() {
        return giveLateRight.give(eva, the(5).id(), WHY);
    }

    /** The right, given at a second whose round makes it end so. */
    private LateRight right(boolean won) {
        for (int second = 0; second < 100; second++) {
            var right = ((GiveLateRight.Outcome.Given) give()).right();
            var beacon = PracticeChain.round(right.round());
            if (right.draw(beacon, clock.instant()).orElseThrow().won() == won) {
                return right;
            }
            db.sql("delete from offer.late_right where id = :id").param("id", right.id()).update();
            clock.travelTo(clock.instant().plusSeconds(5), "test");
        }
        throw new AssertionError("No second of a hundred ends so: " + won);
    }

    private HoldLateDraw.Outcome hold(LateRight right) {
        clock.travelTo(Beacon.timeOf(right.round()), "test");
        return holdLateDraw.hold(right.application(), PracticeChain.round(right.round()));
    }

    private Call call() {
        return house.getBean(Programmes.class).call(selection.call());
    }
}
