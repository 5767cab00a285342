package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.Statements;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.selection.PracticeChain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the frozen pool to the result, as the office and everybody else see it. */
class DrawStoryTest extends DrawsAtWork {

    private static final String PUBLIC = "/loddtrekning/2027";

    @Autowired
    private ApplicationContext house;

    @Test
    @DisplayName("Kontoret låser søkerlista, kunngjør lotteriet og skriver ned kulene, og alle ser det etter hvert")
    void fromThePoolToTheResult() throws IOException {
        targets(10, region("Nord-Norge", 1, 3));
        var eva = reader().as("Eva Lunde");
        var nina = reader().as("Nina Berg");
        var anybody = reader();
        var desk = DrawDeskPage.url(call.id());
        assertThat(anybody.open(PUBLIC).text()).contains("Søkerlista er ikke låst");

        var page = eva.open(desk);
        page = eva.form(page, desk + "/las").send();
        assertThat(page.text()).contains("Dette står i veien for neste steg", "De som søker, kan si fra");
        assertThat(anybody.open(PUBLIC).text()).contains("Søkerlista er låst",
                "Minst 1 og høyst 3 kommuner fra Nord-Norge", "påbegynt og ikke sendt.", "S001",
                "problem.json").doesNotContain("lottery.json");

        clock.travelTo(WINDOW_OVER, "test");
        page = eva.open(desk);
        var form = eva.form(page, desk + "/kunngjor").set("tid", "12").set("sted", "Lillehammer");
        assertThat(form.sendAndStay().status()).isEqualTo(422);
        announce(eva, desk);
        assertThat(anybody.open(PUBLIC).text()).contains("Lotteriet er kunngjort", "Lillehammer",
                "Fingeravtrykk", "lottery.json", "øvelseskjede").doesNotContain("quicknet");

        clock.travelTo(DRAW_AT.plusSeconds(60), "test");
        balls(eva, "402");
        assertThat(balls(nina, "420").text()).contains("Eva Lunde skrev 402, og Nina Berg skrev 420");
        assertThat(balls(nina, "402").text()).contains("Nina Berg har skrevet ned tallet")
                .doesNotContain("Tallet kulene viser");
        assertThat(balls(eva, "402").text()).contains("skrev begge 402");
        assertThat(anybody.open(PUBLIC + "/sal").text()).contains("Kulene viser", "402", "Tallet kommer kl.");
        var round = lotteries.waiting().getFirst().round();
        holdDraw.hold(call.id(), PracticeChain.round(round));

        var seen = anybody.open(PUBLIC);
        assertThat(seen.text()).contains("Trekningen er holdt", "Kulene viste 402", "Får plass",
                "på ventelista", "bare en øvelse", "Regn etter her i nettleseren");
        assertThat(anybody.open(PUBLIC + "/sal").text()).contains("Disse får plass");
        assertThat(names(anybody.bytes(PUBLIC + "/1/loddtrekning.zip")))
                .containsExactly("problem.json", "lottery.json", "draw.json", "verify.py");
        assertThat(new String(anybody.bytes(PUBLIC + "/1/lottery.json"), StandardCharsets.UTF_8))
                .isEqualTo(lotteries.of(pools.inForce(call.id()).orElseThrow().id()).orElseThrow().file());
        assertThat(anybody.get(PUBLIC + "/data.json").body()).contains("\"stage\":\"DRAWN\"",
                "\"practice\":true", "/loddtrekning/2027/1/draw.json");
        assertThat(anybody.get(PUBLIC + "/sokerlista.csv").body().lines()).hasSizeGreaterThan(20)
                .filteredOn(it -> it.endsWith(";1;")).hasSize(10);
        assertThat(anybody.get(PUBLIC + "/nytt.atom").body()).contains("<feed xmlns", "2027#1-drawn");
        assertThat(anybody.get(PUBLIC + "/2/problem.json").status()).isEqualTo(404);
        assertThat(anybody.get(PUBLIC + "/1/passord").status()).isEqualTo(404);
        assertThat(Statements.during(() -> anybody.open(PUBLIC))).hasSizeLessThanOrEqualTo(12);
        setAside(eva, nina, desk);
        assertThat(anybody.open(PUBLIC).text()).contains("Tidligere utgaver", "Satt til side",
                "En søknad manglet.", "Søkerlista er ikke låst");
    }

    @Test
    @DisplayName("Den som søker, sier fra om en feil; får hun medhold, åpnes søkerlista og alle ser hvorfor")
    void anObjectionIsUpheld() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        var lom = Applicants.apply(house, Far.SENT);
        targets(10);
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        assess();
        frozen();
        var kari = reader().as(lom.coordinator().id());
        var url = "/soknad/" + lom.id() + "/sokerlista";

        var page = kari.open(url);
        assertThat(page.text()).contains("Søknaden er med når plassene fordeles");
        assertThat(kari.form(page, url).sendAndStay().status()).isEqualTo(422);
        assertThat(kari.form(page, url).set("tekst", "Naboen står med feil navn.").send().text())
                .contains("Naboen står med feil navn.", "Venter på svar");
        assertThat(reader().as("Marit Sande").get(url).status()).isEqualTo(404);

        var eva = reader().as("Eva Lunde");
        assertThat(eva.open("/soknad").text()).contains("Innsigelser til søkerlista");
        var desk = eva.open(DrawDeskPage.url(call.id()));
        var answer = eva.open(desk.html().select("a[href*=/innsigelse/]").attr("href"));
        assertThat(eva.form(answer, answer.path()).set("svar", "ja").set("grunn", "Kari, navnet er rettet.")
                .sendAndStay().status()).isEqualTo(422);
        eva.form(answer, answer.path()).set("svar", "ja").set("grunn", "Kari, navnet er rettet.")
                .set("offentlig", "Et navn er rettet.").send();

        assertThat(kari.open(url).text()).contains("Innsigelsen har fått medhold: Kari, navnet er rettet.");
        assertThat(reader().open(PUBLIC).text()).contains("Tidligere utgaver",
                "etter en innsigelse. Begrunnelse: Et navn er rettet.").doesNotContain("Kari, navnet");
        assertThat(frozen().version()).isEqualTo(2);
        clock.travelTo(WINDOW_OVER, "test");
        assertThat(kari.form(page, url).set("tekst", "En til.").sendAndStay().status()).isEqualTo(409);
        nothingIsLeft();
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        lom.withdraw();
    }

    private static void announce(Reader eva, String desk) {
        eva.form(eva.open(desk), desk + "/kunngjor").set("dag-dag", "3").set("dag-maaned", "5")
                .set("dag-aar", "2027").set("tid", "12.00").set("sted", "Lillehammer").send();
    }

    private Reader.Seen balls(Reader officer, String digits) {
        var url = BallsPage.url(call.id());
        return officer.form(officer.open(url), url).set("kuler", digits).send();
    }

    private static void setAside(Reader eva, Reader nina, String desk) {
        var url = desk + "/sett-til-side";
        eva.form(eva.open(url), url).set("grunn", "En søknad manglet.").send();
        assertThat(eva.form(eva.open(url), url + "/enig").sendAndStay().status()).isEqualTo(409);
        nina.form(nina.open(url), url + "/enig").send();
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
