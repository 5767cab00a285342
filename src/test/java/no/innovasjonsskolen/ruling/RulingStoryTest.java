package no.innovasjonsskolen.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.letter.PaperJudge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Siv makes a ruling for Ada; Ada is told, opens it and reads what the law wants her told. */
class RulingStoryTest extends RulingDesk {

    @Autowired
    private TellAgain tellAgain;

    @Test
    @DisplayName("Ada får beskjed uten innhold, logger inn og leser vedtaket: resultatet først, så hvorfor, og siste dag for å klage")
    void adaReadsHerRuling() {
        clock.travelTo(Instant.parse("2027-03-08T09:00:00Z"), "test");
        var ruling = refuse();
        told(ruling);
        var reader = reader(ada);

        var letter = reader.open(inbox().letterTo(ada.email())).text();
        assertThat(letter).contains("Du har fått et vedtak", ruling.reference())
                .doesNotContain("opptakskravene", "student", "kursdeltaker", "studiepoeng");
        assertThat(reader.open("/soknad").text()).contains("Vedtak " + ruling.reference(), "Ikke lest");
        var page = reader.open(ruling.url());

        assertThat(page.text()).containsSubsequence("Du kan ikke bli student",
                "Du oppfyller ikke opptakskravene.", "Hvorfor", "Du har vist 120 studiepoeng.",
                "studieplanen, punkt 3", "Du må ha fullført bachelorgrad.", "Hva skjer nå",
                "Siste dag for å klage er 30. mars 2027", "Nemnd for studentsaker", "se dokumentene",
                ruling.reference(), "Opptakskontoret, opptak@skolen.example", "Siv Moe");
        assertThat(page.html().select("article").attr("lang")).isEqualTo("nb");
        assertThat(reader.open("/soknad").text()).contains("Vedtak " + ruling.reference(), "Åpnet 8. mars");
    }

    @Test
    @DisplayName("Første gang vedtaket blir åpnet, står i journalen; senere ganger endrer ingenting")
    void theFirstTimeIsKept() {
        var ruling = refuse();
        var reader = reader(ada);
        reader.open(ruling.url());
        var first = clock.instant();
        clock.travelTo(first.plusSeconds(3_600), "test");
        reader.open(ruling.url());

        var opened = rulings.get(ruling.id(), ada.id()).openedAt().orElseThrow();
        assertThat(opened).isBeforeOrEqualTo(first);
        assertThat(acts(ruling)).containsExactly("ruling.act.made", "ruling.act.opened");
        assertThat(journal.about(ruling.subject()).getFirst().rules())
                .isEqualTo("ruling.rules.made opptak-1");
    }

    @Test
    @DisplayName("Andres vedtak finnes ikke, heller ikke for den som har gjort det")
    void othersDoNotFindIt() {
        var ruling = refuse();

        assertThat(reader().get(ruling.url()).status()).isEqualTo(303);
        for (var somebody : new Reader[]{reader(siv), reader().as("Kari Moen")}) {
            assertThat(somebody.get(ruling.url()).status()).isEqualTo(404);
            assertThat(somebody.get(ruling.url() + "/vedtaket.pdf").status()).isEqualTo(404);
        }
        assertThat(rulings.ofCase(about).getFirst().openedAt()).isEmpty();
    }

    @Test
    @DisplayName("Et vedtak blir aldri endret; en feil rettes med et nytt, én gang, i samme sak og for samme person")
    void nothingIsChanged() {
        var ruling = refuse();
        var corrected = later(ruling, "yes", Earlier.Relation.CORRECTS);

        assertThat(rulings.ofCase(about)).extracting(Ruling::id).containsExactly(ruling.id(), corrected.id());
        assertThat(rulings.ofCase(about).getFirst().content()).isEqualTo(ruling.content());
        for (var change : new String[]{"update ruling.ruling set outcome = 'Ja.'",
                "delete from ruling.ground",
                "update ruling.officer set name = 'N'", "truncate ruling.opening"}) {
            assertThatThrownBy(() -> db.sql(change).update()).as(change)
                    .hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> later(ruling, "yes", Earlier.Relation.RAISES))
                .hasMessageContaining("ruling_earlier");
        assertThatThrownBy(() -> make(ExampleKind.ruling(ExampleKind.someCase(), ada.id(), siv, "yes",
                Optional.of(new Earlier(corrected.id(), Earlier.Relation.CORRECTS)))))
                .hasMessageContaining("own case");
        assertThatThrownBy(() -> make(ExampleKind.refusal(new CaseRef("unknown", about.id()), ada.id(), siv)))
                .hasMessageContaining("RulingKind");
    }

    @Test
    @DisplayName("Vedtaket på papir sier det samme som siden, og kan leses av alle")
    void onPaper() throws Exception {
        var ruling = refuse();
        var paper = reader(ada).bytes(ruling.url() + "/vedtaket.pdf");

        assertThat(PaperJudge.faults(paper, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(
                    "Du kan ikke bli student",
                    "studieplanen, punkt 3", "Nemnd for studentsaker", ruling.reference());
        }
    }

    @Test
    @DisplayName("Kom varselet ikke fram, men det andre varselet gjorde det, løper fristen fra det andre")
    void toldByTheSecond() {
        clock.travelTo(Instant.parse("2027-02-01T09:00:00Z"), "test");
        var ruling = refuse();
        returned();
        clock.travelTo(Instant.parse("2027-02-09T09:00:00Z"), "test");
        tellAgain.tell();
        db.sql("update letter.outbox set delivered_at = :at, attempts = 1 where key = :key")
                .param("at", Timestamp.from(clock.instant()))
                .param("key", RulingLetters.noticeKeys(ruling.id()).getLast()).update();
        clock.travelTo(Instant.parse("2027-02-20T09:00:00Z"), "test");

        assertThat(reader(ada).open(ruling.url()).text()).contains("Siste dag for å klage er 2. mars 2027");
    }

    @Test
    @DisplayName("Kom varselet ikke fram, løper fristen fra den dagen Ada åpner vedtaket")
    void toldByOpening() {
        clock.travelTo(Instant.parse("2027-02-01T09:00:00Z"), "test");
        var ruling = refuse();
        returned();
        clock.travelTo(Instant.parse("2027-03-14T19:00:00Z"), "test");

        assertThat(reader(ada).open(ruling.url()).text()).contains("Siste dag for å klage er 5. april 2027");
    }

    /** Every letter to Ada has come back. */
    private void returned() {
        db.sql("""
                update letter.outbox
                set delivered_at = null, attempts = 1, stopped_at = :at, stop_reason = 'NO_ANSWER'
                where to_email = :email
                """).param("at", Timestamp.from(clock.instant())).param("email", ada.email()).update();
    }
}
