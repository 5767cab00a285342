package no.innovasjonsskolen.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.Reader.Seen;
import no.innovasjonsskolen.site.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ada appeals against the refusal that Siv has made; the school and the board consider it. */
class AppealStoryTest extends RulingDesk {

    private static final Instant MADE = Instant.parse("2027-03-01T09:00:00Z");

    @Autowired
    private LodgeAppeal lodgeAppeal;
    @Autowired
    private RecordBoardDecision recordBoardDecision;
    @Autowired
    private ForwardAppeal forwardAppeal;
    @Autowired
    private Appeals appeals;

    private Ruling ruling;
    private Reader party;
    private Reader office;

    @BeforeEach
    void adaIsRefused() {
        clock.travelTo(MADE, "test");
        ruling = refuse();
        told(ruling);
        party = reader(ada);
        office = reader(siv);
    }

    @Test
    @DisplayName("Ada klager i tide, får kvittering med referanse og tid, og kontoret ser klagen og når et foreløpig svar må gis")
    void inTime() {
        var page = appeal("Jeg har 180 studiepoeng.");

        assertThat(page.text()).contains("Klage " + only().reference(), "Mottatt", "i tide",
                "Jeg har 180 studiepoeng.");
        assertThat(party.open(inbox().letterTo(ada.email())).text()).contains("Vi har fått klagen",
                only().reference(), "1. mars 2027 kl. 10.00").doesNotContain("180 studiepoeng");
        assertThat(acts(ruling)).contains("ruling.act.appealed");
        assertThat(office.open("/soknad").text()).contains("Klager på vedtak");
        assertThat(office.open("/kontor/klager").text()).contains(only().reference(),
                "Foreløpig svar senest 1. april 2027");
        assertThat(office.open(officeUrl()).text()).contains("Jeg har 180 studiepoeng.",
                "Du oppfyller ikke opptakskravene.");
    }

    @Test
    @DisplayName("Klagen kommer siste millisekund og er i tide; i neste er den for sen, og kan få en særlig grunn")
    void toTheLastMoment() {
        var midnight = Instant.parse("2027-03-22T23:00:00Z");
        clock.stopAt(midnight.minusMillis(1));
        party = reader(ada);
        assertThat(party.open(AppealPage.url(ruling.id())).html().select("[name=grunn]")).isEmpty();
        assertThat(appeal("I siste liten.").text()).contains("i tide");
        withdraw();

        clock.stopAt(midnight);
        var late = party.open(AppealPage.url(ruling.id()));
        assertThat(late.text()).contains("Fristen gikk ut 22. mars 2027");
        var sent = party.form(late, "/klage").set("klage", "For sent.").set("grunn", "Jeg var syk.")
                .set("svar", "send").send();
        clock.goOn();

        assertThat(sent.text()).contains("etter fristen", "Jeg var syk.");
        assertThat(appeals.against(List.of(ruling.id())).getLast().isLate()).isTrue();
    }

    @Test
    @DisplayName("En tom klage blir ikke sendt, det som er skrevet blir tatt vare på, og et dobbeltklikk er ikke to klager")
    void keptAndOnce() {
        var empty = party.form(party.open(AppealPage.url(ruling.id())), "/klage").set("svar", "send").send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select("#feil li").eachText()).containsExactly("Skriv hva du klager på");

        party.form(party.open(AppealPage.url(ruling.id())), "/klage").set("klage", "Halvferdig")
                .set("svar", "lagre").send();
        var form = party.form(party.open(AppealPage.url(ruling.id())), "/klage");
        assertThat(form.value("klage")).isEqualTo("Halvferdig");
        form.set("svar", "send").send();
        form.set("klage", "En gang til").set("svar", "send").send();

        assertThat(only().text()).isEqualTo("Halvferdig");
    }

    @Test
    @DisplayName("Åtte trykk på én gang blir én klage, én kvittering og én linje i journalen")
    void atOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var lodged : threads.invokeAll(Collections.nCopies(8,
                    () -> lodgeAppeal.lodge(ada, ruling.id(), "Én.", "")))) {
                lodged.get();
            }
        }

        assertThat(only().text()).isEqualTo("Én.");
        assertThat(lettersTo(ada)).isEqualTo(2);
        assertThat(acts(ruling)).containsOnlyOnce("ruling.act.appealed");
    }

    @Test
    @DisplayName("Skolen gjør om vedtaket: rommet som eier saken gjør et nytt, og klagen er avsluttet; til skade for Ada går det ikke")
    void reversedBySchool() {
        var yes = later(ruling, "yes", Earlier.Relation.CORRECTS);
        party.form(party.open(AppealPage.url(yes.id())), "/klage").set("klage", "Jeg vil ha mer.")
                .set("svar", "send").send();

        assertThatThrownBy(() -> later(yes, "no", Earlier.Relation.REVERSES))
                .hasMessageContaining("harm");
        var better = later(yes, "yes", Earlier.Relation.REVERSES);

        assertThat(appeals.against(List.of(yes.id())).getFirst().state())
                .isInstanceOf(Appeal.Reversed.class);
        assertThat(party.open(AppealPage.url(yes.id())).text()).contains("Skolen har gjort om vedtaket");
        assertThat(acts(yes)).contains("ruling.act.appeal-reversed");
        assertThat(rulings.ofCase(about)).extracting(Ruling::id).endsWith(better.id());
        assertThat(reader(ada).open(AppealPage.url(ruling.id())).text()).contains("Klag");
    }

    @Test
    @DisplayName("Skolen står ved vedtaket og sender klagen til nemnda; avgjørelsen blir skrevet inn, og Ada får vite den")
    void decidedByTheBoard() {
        appeal("Jeg har 180 studiepoeng.");
        var forwarded = office.form(office.open(officeUrl()), officeUrl())
                .set("uttalelse", "Vi mener kravet gjelder.").send();
        assertThat(forwarded.text()).contains("Hos nemnda", "Vi mener kravet gjelder.");
        assertThat(lettersTo(ada)).isEqualTo(3);
        clock.travelTo(Instant.parse("2027-04-10T09:00:00Z"), "test");

        var impossible = decide("stadfestet", "11.4.2027");
        assertThat(impossible.status()).isEqualTo(422);
        assertThat(decide("avvist", "9.4.2027").status()).isEqualTo(422);
        var decided = decide("omgjort", "9.4.2027");

        assertThat(decided.text()).contains("Nemnda ga medhold");
        assertThat(rulings.appealsAgainst(List.of(ruling.id()))).extracting(AppealStanding::stage)
                .containsExactly(AppealStanding.Stage.REVERSED_BY_THE_BOARD);
        assertThat(party.open(AppealPage.url(ruling.id())).text()).contains("Nemnda ga medhold",
                "9. april 2027", "Vi mener kravet gjelder.", "Nemnda er uenig.");
        assertThat(party.open(inbox().letterTo(ada.email())).text()).contains("Klagen din er avgjort")
                .doesNotContain("medhold");
        assertThat(acts(ruling)).contains("ruling.act.appeal-forwarded", "ruling.act.appeal-decided");
        assertThat(decide("stadfestet", "9.4.2027").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("Gir nemnda medhold eller opphever vedtaket, venter klagen på kontoret til det er gjort et nytt vedtak")
    void theSchoolDecidesAnew() {
        appeal("Jeg har 180 studiepoeng.");
        forward();
        var before = office.open("/soknad").text();
        decide("sendt-tilbake", "1.3.2027");

        assertThat(party.open(AppealPage.url(ruling.id())).text())
                .contains("Nemnda opphevet vedtaket, og skolen avgjør saken på nytt");
        assertThat(rulings.appealsAgainst(List.of(ruling.id()))).extracting(AppealStanding::stage)
                .containsExactly(AppealStanding.Stage.SENT_BACK);
        var task = "Gjør nytt vedtak etter klage " + only().reference();
        assertThat(before).doesNotContain(task);
        assertThat(office.open("/soknad").html().select("a:contains(" + task + ")").attr("href"))
                .isEqualTo(officeUrl());
        ExampleKind.settle(about, () -> assertThat(office.open("/soknad").text()).as("without a ruling")
                .doesNotContain(task));
        clock.travelTo(Instant.parse("2027-03-20T09:00:00Z"), "test");
        assertThat(office.open("/soknad").text()).as("it does not go away by itself").contains(task);

        later(ruling, "no", Earlier.Relation.REVERSES);

        assertThat(office.open("/soknad").text()).doesNotContain(task);
    }

    @Test
    @DisplayName("Tar det mer enn en måned, sender kontoret et foreløpig svar, én gang; Ada leser det, og ingenting er avgjort")
    void interimReply() {
        appeal("Jeg har 180 studiepoeng.");
        var page = office.open(officeUrl());
        var empty = office.post(officeUrl(), "melding", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select("#feil li").eachText()).containsExactly("Skriv hvorfor det tar tid");

        var sent = office.post(officeUrl(), "melding", "Nemnda møtes i mai.");

        assertThat(page.text()).contains("Send foreløpig svar");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(office.post(officeUrl(), "melding", "En gang til.").status()).isEqualTo(409);
        assertThat(
                office.open("/kontor/klager").html().select("li:contains(" + only().reference() + ")").text())
                .contains("Mottatt").doesNotContain("Foreløpig svar senest");
        assertThat(party.open(AppealPage.url(ruling.id())).text()).contains("Nemnda møtes i mai.", "Mottatt")
                .doesNotContain("En gang til.");
        assertThat(party.open(inbox().letterTo(ada.email())).text()).contains("Foreløpig svar på klagen")
                .doesNotContain("møtes i mai");
        assertThat(acts(ruling)).containsOnlyOnce("ruling.act.interim-reply");
    }

    @Test
    @DisplayName("Nemnda kan avvise en klage som kom for sent")
    void dismissed() {
        clock.travelTo(Instant.parse("2027-03-23T09:00:00Z"), "test");
        appeal("For sent.");
        office.form(office.open(officeUrl()), officeUrl()).set("uttalelse", "Den kom for sent.").send();

        assertThat(decide("avvist", "23.3.2027").text()).contains("Nemnda avviste klagen");
    }

    @Test
    @DisplayName("Ada trekker klagen så lenge den ikke er avgjort, også fra nemnda, og kan klage på nytt")
    void withdrawn() {
        appeal("Første.");
        forward();
        assertThat(withdraw().text()).contains("Trukket");
        appeal("Andre.");

        assertThat(appeals.against(List.of(ruling.id()))).hasSize(2);
        forwardAppeal.forward(siv, last().id(), "Nei.");
        recordBoardDecision.record(siv, last().id(),
                new Appeal.BoardDecision(Appeal.Result.UPHELD, LocalDate.of(2027, 3, 1), "Nei."));
        assertThat(party.post(AppealPage.url(ruling.id()) + "/trekk").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("Den som klager og trekker klagen fem ganger, sender ikke flere brev på den måten")
    void tooOften() {
        for (int time = 0; time < LodgeAppeal.MOST; time++) {
            appeal("Klage.");
            withdraw();
        }

        assertThat(appeal("En til.").text()).contains("flere ganger");
        assertThat(appeals.against(List.of(ruling.id()))).hasSize(LodgeAppeal.MOST);
    }

    @Test
    @DisplayName("Etter et år tar ingen imot klagen, og et vedtak som er erstattet, klages det ikke på")
    void neverTaken() {
        clock.travelTo(Instant.parse("2028-03-02T09:00:00Z"), "test");
        party = reader(ada);
        assertThat(party.open(AppealPage.url(ruling.id())).text()).contains("mer enn ett år siden");
        assertThat(send("For sent.").status()).isEqualTo(409);
        later(ruling, "yes", Earlier.Relation.RAISES);
        assertThat(send("Mot det gamle.").text()).contains("nyere vedtak");
        assertThat(party.open(ruling.url()).text()).contains("nyere vedtak")
                .doesNotContain("Klag på vedtaket");
        assertThat(appeals.against(List.of(ruling.id()))).isEmpty();
    }

    @Test
    @DisplayName("Bare Ada klager på vedtaket hennes, og bare kontoret ser klagene")
    void othersDoNotFindIt() {
        appeal("Min.");
        var kari = reader().as("Kari Moen");

        for (var address : new String[]{AppealPage.url(ruling.id()), "/kladd/klage/" + ruling.id()}) {
            assertThat(kari.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(kari.post(AppealPage.url(ruling.id()), "klage", "Min.", "svar", "send").status())
                .isEqualTo(404);
        assertThat(kari.post(AppealPage.url(ruling.id()) + "/trekk").status()).isEqualTo(404);
        assertThat(kari.get(officeUrl()).status()).isEqualTo(403);
        assertThat(party.get("/kontor/klager").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("Den som er inhabil, finner ikke klagen og kan ikke avgjøre noe i den")
    void conflicted() {
        appeal("Min.");
        var url = officeUrl();
        declareConflict("Vi er søstre");

        assertThat(office.open("/kontor/klager").text()).doesNotContain(only().reference());
        assertThat(office.get(url).status()).isEqualTo(404);
        assertThat(office.post(url, "uttalelse", "Nei.").status()).isEqualTo(404);
        assertThatThrownBy(() -> forwardAppeal.forward(siv, last().id(), "Nei."))
                .isInstanceOf(NotFound.class);
    }

    private Seen appeal(String text) {
        return party.form(party.open(AppealPage.url(ruling.id())), "/klage").set("klage", text)
                .set("svar", "send").send();
    }

    /** As from a page that was opened while it could be appealed against. */
    private Seen send(String text) {
        return party.post(AppealPage.url(ruling.id()), "klage", text, "svar", "send");
    }

    private Seen withdraw() {
        return party.form(party.open(AppealPage.url(ruling.id())), "/trekk").send();
    }

    private void forward() {
        forwardAppeal.forward(siv, last().id(), "Nei.");
    }

    private Seen decide(String result, String day) {
        var date = day.split("\\.");
        var sent = office.post(officeUrl(), "utfall", result, "dato-dag", date[0], "dato-maaned", date[1],
                "dato-aar", date[2], "begrunnelse", "Nemnda er uenig.");
        return sent.status() == 303 ? office.open(officeUrl()) : sent;
    }

    private Appeal only() {
        var all = appeals.against(List.of(ruling.id()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Appeal last() {
        return appeals.against(List.of(ruling.id())).getLast();
    }

    private String officeUrl() {
        return OfficeAppealPage.url(last().id());
    }
}
