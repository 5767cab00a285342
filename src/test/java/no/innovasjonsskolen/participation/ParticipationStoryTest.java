package no.innovasjonsskolen.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.Paper;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Vågå applies, and names Ola; what Ola fills in is hers and the school's. */
class ParticipationStoryTest extends OlaIsNamed {

    @Autowired
    private Participations participations;
    @Autowired
    private Journal journal;
    @Autowired
    private ForgetTakenBack forgetTakenBack;
    @Autowired
    private ForgetOwnParts forgetOwnParts;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    @DisplayName("Ola fyller ut sin del, får vite hva svarene betyr, leverer vitnemål og bekrefter")
    void olaTakesPart() {
        var saved = ola.form(ola.open(own), own).set("position", "leader").set("wish", "credits")
                .set("education", "one-or-two").set("education-what", "Årsstudium i ledelse, 2016")
                .set("experience", "two-or-more").set("experience-what", "Biblioteksjef i fem år").send();
        handIn("vitnemål.pdf", Paper.pdf("Vitnemål for Ola"));
        var confirmed = ola.form(ola.open(own), own).set("svar", "ja").send();

        assertThat(saved.text()).contains("Skolen vurderer deg individuelt");
        var shown = ola.form(ola.open(own), own);
        assertThat(shown.value("education-what")).isEqualTo("Årsstudium i ledelse, 2016");
        assertThat(shown.value("wish")).isEqualTo("credits");
        assertThat(confirmed.text()).contains("Du bekreftet at du vil delta " + today(), "vitnemål.pdf");
        assertThat(tone.open(hub + "/deltakere").text()).contains("Ola Vik", "Bekreftet " + today());
        var seen = participations.of(List.of(id())).get(id());
        assertThat(seen.position()).contains(Position.LEADER);
        assertThat(seen.wish()).contains(Wish.CREDITS);
        assertThat(seen.education()).contains(Education.ONE_OR_TWO);
        assertThat(seen.experience()).contains(Experience.TWO_OR_MORE);
        assertThat(seen.educationWhat()).isEqualTo("Årsstudium i ledelse, 2016");
        assertThat(seen.documents()).extracting(Document::name).containsExactly("vitnemål.pdf");
    }

    @Test
    @DisplayName("Den som bekrefter for tidlig, får vite alt som mangler på én gang, og svarene står")
    void everythingThatLacksIsSaidAtOnce() {
        var refused = ola.form(ola.open(own), own).set("wish", "credits").set("education", "three-or-more")
                .set("svar", "ja").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#feil li").eachText()).containsExactly(
                "Velg hva du er i kommunen", "Skriv hva du har studert, og hvor",
                "Velg hvor lang relevant arbeidserfaring du har");
        assertThat(refused.html().select("input[name=education][checked]").attr("value"))
                .isEqualTo("three-or-more");
        assertThat(tone.open(hub + "/deltakere").text()).doesNotContain("Bekreftet");
    }

    @Test
    @DisplayName("Ola kan ombestemme seg; et dobbeltklikk er ikke et nytt svar")
    void olaChangesHerMind() {
        var form = ola.form(ola.open(own), own).set("position", "elected").set("wish", "certificate");
        form.set("svar", "ja").send();
        ola.form(ola.open(own), own).set("svar", "ja").send();
        var no = ola.form(ola.open(own), own).set("svar", "nei").send();

        assertThat(no.text()).contains("Du svarte nei til å delta");
        assertThat(
                db.sql("select answer from admission.participation where participant = :id order by number")
                        .param("id", id().value()).query(String.class).list())
                .containsExactly("yes", "no");
        assertThat(tone.open(hub + "/deltakere").text()).contains("Svarte nei");
    }

    @Test
    @DisplayName("Kommunen ser aldri svarene og dokumentene, verken på sine egne sider eller på Olas")
    void theMunicipalityNeverSees() {
        ola.form(ola.open(own), own).set("position", "key-function").set("wish", "credits")
                .set("education", "less").set("experience", "two-or-more")
                .set("experience-what", "KANARIFUGL hos naboen").send();
        handIn("kanarifugl.pdf", Paper.pdf("Kanarifugl"));
        ola.form(ola.open(own), own).set("svar", "ja").send();
        var paper = ola.open(own + "/dokument").html().select(".card a").attr("href");

        assertThat(ola.open(paper).status()).isEqualTo(200);
        for (var address : List.of(own, own.replace("/min-del/", "/kladd/min-del/"), own + "/dokument",
                paper)) {
            assertThat(tone.open(address).status()).as(address).isEqualTo(404);
        }
        assertThat(tone.open("/kontor/dokument/" + id() + paper.substring(paper.lastIndexOf('/'))).status())
                .isEqualTo(403);
        for (var page : List.of("", "/deltakere", "/deltakere/" + id(), "/se-over", "/historikk")) {
            assertThat(tone.open(hub + page).body()).as(page)
                    .doesNotContainIgnoringCase("kanarifugl").doesNotContain("key-function");
        }
        var others = tone.form(tone.open(hub), "/logg-ut").value("_csrf");
        assertThat(tone.post(own + "/dokument/" + paper.substring(paper.lastIndexOf('/') + 1) + "/slett",
                Map.of("_csrf", others)).status()).isEqualTo(404);
        assertThat(tone.post(own, Map.of("_csrf", others, "svar", "nei")).status()).isEqualTo(404);
        assertThat(tone
                .post(own.replace("/min-del/", "/kladd/min-del/"), Map.of("_csrf", others, "wish", "credits"))
                .status())
                .isEqualTo(404);
        assertThat(ola.open(paper).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Opptakskontoret kan åpne dokumentet; journalen sier hvem og når, og Ola ser det")
    void theOfficeOpensAndOlaSeesIt() {
        handIn("attest.pdf", Paper.pdf("Attest"));
        var paper = participations.of(List.of(id())).get(id()).documents().getFirst();
        var eva = reader().as("Eva Lunde");

        var opened = eva.get(OfficeDocumentPage.url(id(), paper));

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.raw().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment").contains("attest.pdf");
        assertThat(acts()).containsExactly("participation.act.document-handed-in", ReadDocument.OPENED);
        assertThat(journal.about(HandInDocument.subject(id())).getLast().actor().name())
                .isEqualTo("Eva Lunde");
        assertThat(ola.open(own + "/dokument").text()).contains("Åpnet av skolen " + today());
        assertThat(eva.get("/kontor/dokument/" + UUID.randomUUID() + "/" + paper.id().value()).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Ola sletter dokumentet: da er fila borte for alle, og etter 30 dager for godt; journalen husker bare at den var der")
    void whatIsTakenBackIsGone() {
        handIn("feil.pdf", Paper.pdf("Feil fil"));
        var paper = participations.of(List.of(id())).get(id()).documents().getFirst();
        var here = own + "/dokument/" + paper.id().value();

        var after = ola.form(ola.open(own + "/dokument"), here + "/slett").send();

        assertThat(after.text()).contains("Du har ikke levert noen dokumenter");
        assertThat(ola.open(here).status()).isEqualTo(404);
        assertThat(participations.of(List.of(id())).get(id()).documents()).isEmpty();
        assertThat(isKeptAfter(Duration.ofDays(29), paper)).isTrue();
        assertThat(isKeptAfter(Duration.ofDays(31), paper)).isFalse();
        assertThat(acts()).containsExactly("participation.act.document-handed-in",
                "participation.act.document-taken-back");
        assertThat(journal.about(HandInDocument.subject(id()))).extracting(Entry::grounds).asString()
                .doesNotContain("feil.pdf");
    }

    @Test
    @DisplayName("Ola angrer slettingen: fila er der som før, også etter 30 dager, og journalen viser begge deler")
    void whatIsTakenBackIsPutBack() {
        handIn("vitnemål.pdf", Paper.pdf("Vitnemål"));
        var paper = participations.of(List.of(id())).get(id()).documents().getFirst();
        var here = own + "/dokument/" + paper.id().value();
        var deleted = ola.form(ola.open(own + "/dokument"), here + "/slett").send();

        var after = ola.form(deleted, here + "/angre").send();
        ola.form(deleted, here + "/angre").send(); // A second click.

        assertThat(deleted.text()).contains("Slettes for godt");
        assertThat(after.text()).contains("vitnemål.pdf").doesNotContain("Slettes for godt");
        assertThat(ola.get(here).status()).isEqualTo(200);
        assertThat(acts()).containsExactly("participation.act.document-handed-in",
                "participation.act.document-taken-back", "participation.act.document-put-back");
        assertThat(isKeptAfter(Duration.ofDays(31), paper)).isTrue();
    }

    @Test
    @DisplayName("Det Ola har slettet, tar ingen plass, og leveres det på nytt, er det den samme fila")
    void whatIsTakenBackTakesNoRoom() {
        var again = Paper.pdf("Ark 0");
        handIn("ark0.pdf", again);
        for (int i = 1; i < Documents.MOST_FILES; i++) {
            handIn("ark%d.pdf".formatted(i), Paper.pdf("Ark " + i));
        }
        var first = participations.of(List.of(id())).get(id()).documents().getFirst();
        var here = own + "/dokument/" + first.id().value();
        var deleted = ola.form(ola.open(own + "/dokument"), here + "/slett").send();
        handIn("enda-ett.pdf", Paper.pdf("Enda ett"));

        assertThat(ola.form(deleted, here + "/angre").send().status()).isEqualTo(422);
        var other = participations.of(List.of(id())).get(id()).documents().getLast();
        ola.form(ola.open(own + "/dokument"), "/" + other.id().value() + "/slett").send();
        handIn("ark0.pdf", again);
        assertThat(participations.of(List.of(id())).get(id()).documents()).contains(first);
        assertThat(isKeptAfter(Duration.ofDays(31), first)).isTrue();
    }

    @Test
    @DisplayName("Etter ti år er det Ola skrev og leverte, borte for godt; etter fem er alt der. Svaret hennes og journalen blir")
    void tenYearsLater() {
        ola.form(ola.open(own), own).set("position", "leader").set("wish", "certificate")
                .set("education-what", "Hemmelig årsstudium").set("svar", "ja").send();
        handIn("vitnemål.pdf", Paper.pdf("Vitnemål etter ti år"));
        handIn("attest.pdf", Paper.pdf("Attest etter ti år"));
        var papers = participations.of(List.of(id())).get(id()).documents();
        ola.form(ola.open(own + "/dokument"), "/" + papers.getLast().id().value() + "/slett").send();

        afterTheNight(Period.ofYears(5),
                () -> assertThat(participations.of(List.of(id())).get(id()).documents())
                        .containsExactly(papers.getFirst()));
        afterTheNight(Period.ofYears(10), () -> {
            assertThat(participations.of(List.of(id()))).doesNotContainKey(id());
            assertThat(rows("draft.past where value = 'Hemmelig årsstudium'")).isZero();
            assertThat(rows("draft.field where value = 'Hemmelig årsstudium'")).isZero();
            papers.forEach(it -> assertThat(rows("document.document where id = '" + it.id().value() + "'"))
                    .as(it.name()).isZero());
            assertThat(rows("admission.participation where answer = 'yes' and participant = '"
                    + id().value() + "'")).isOne();
            assertThat(journal.about(HandInDocument.subject(id()))).extracting(Entry::act)
                    .contains("participation.act.document-handed-in", "participation.act.forgotten");
        });
    }

    /** So long from now, when the house has deleted what is kept no longer; other stories have theirs after it. */
    private void afterTheNight(Period time, Runnable look) {
        var now = clock.instant();
        clock.travelTo(now.atZone(SchoolClock.OSLO).plus(time).toInstant(), "test");
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            forgetOwnParts.forget();
            look.run();
            undone.setRollbackOnly();
        });
        clock.travelTo(now, "test");
    }

    private int rows(String of) {
        return db.sql("select count(*) from " + of).query(Integer.class).single();
    }

    /** Whether there is such a document when the house has cleared away, so long from now. */
    private boolean isKeptAfter(Duration time, Document paper) {
        var now = clock.instant();
        clock.travelTo(now.plus(time), "test");
        forgetTakenBack.forget();
        clock.travelTo(now, "test");
        return db.sql("select count(*) from document.document where id = :id").param("id", paper.id().value())
                .query(Integer.class).single() == 1;
    }

    @Test
    @DisplayName("En fil som ikke kan tas imot, blir sagt nei til med ord, og det som er levert, står")
    void everyRefusalIsSaidInWords() {
        handIn("vitnemål.pdf", Paper.pdf("Vitnemål"));

        assertThat(refused("bilde.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes()))
                .contains("og det kan vi ikke ta imot");
        assertThat(refused("tom.pdf", new byte[0])).contains("Fila er tom");
        assertThat(refused("stor.pdf", new byte[11 * 1024 * 1024])).contains("Fila er for stor");
        var none = ola.form(ola.open(own + "/dokument"), "/dokument").send();
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Velg en fil før du laster opp", "vitnemål.pdf");
    }

    @Test
    @DisplayName("En fil på 300 megabyte blir ikke lest; skjemaet kommer tilbake og sier grensen, på tre språk")
    void threeHundredMegabytes() {
        var words = Map.of("nb", "Fila er for stor", "nn", "Fila er for stor. Ho", "en",
                "The file is too large");

        words.forEach((language, said) -> {
            var form = ola.form(ola.open(own + "/dokument?spraak=" + language), "/dokument");
            var megabyte = new byte[1024 * 1024];
            var seen = form.attach("fil", "stor.pdf", Collections.nCopies(300, megabyte), 300L << 20)
                    .sendAndStay();

            assertThat(seen.status()).isEqualTo(422);
            assertThat(seen.text()).contains(said);
        });
    }

    @Test
    @DisplayName("Trekker kommunen søknaden, er det ingenting mer å gjøre, men Ola kan slette filene sine")
    void aWithdrawnApplicationAsksNothing() {
        handIn("vitnemål.pdf", Paper.pdf("Vitnemål"));
        var open = ola.open(own);
        var upload = ola.form(ola.open(own + "/dokument"), own + "/dokument");
        tone.form(tone.open(hub + "/trekk"), "/trekk").send();

        var calm = ola.open(own);

        assertThat(calm.status()).isEqualTo(200);
        assertThat(calm.text()).contains("Vågå har trukket søknaden", "Du trenger ikke gjøre noe");
        assertThat(calm.html().select("main form")).isEmpty();
        assertThat(ola.form(open, own).set("svar", "ja").send().status()).isEqualTo(409);
        assertThat(upload.attach("fil", "ny.pdf", Paper.pdf("Ny")).send().status()).isEqualTo(409);
        var papers = ola.open(own + "/dokument");
        assertThat(ola.form(papers, "/slett").send().text()).contains("Du har ikke levert noen dokumenter");
    }

    private void handIn(String name, byte[] content) {
        var seen = ola.form(ola.open(own + "/dokument"), "/dokument").attach("fil", name, content).send();
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.text()).contains(name);
    }

    private String refused(String name, byte[] content) {
        var seen = ola.form(ola.open(own + "/dokument"), "/dokument").attach("fil", name, content).send();
        assertThat(seen.status()).as(seen.text()).isEqualTo(422);
        assertThat(seen.text()).contains("vitnemål.pdf");
        return seen.text();
    }

    private List<String> acts() {
        return journal.about(HandInDocument.subject(id())).stream().map(Entry::act).toList();
    }
}
