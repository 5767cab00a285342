package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.noSchooling;
import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.archive.Packages;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.ruling.DemoParties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office takes a case along for the archive. */
class ArchiveStoryTest extends AssessorsAtWork {

    @Autowired
    private DemoParties parties;
    @Autowired
    private DeclareConflict declareConflict;

    @Test
    @DisplayName("Eva laster ned hele saken: søknad, vedtak, klage og det som gikk til nemnda, og journalen sier at hun gjorde det")
    void theWholeCase() throws Exception {
        decided();
        parties.appeal(EligibilityCase.ref(place(0)), "Jeg mener at utdanningen er lang nok.", "");
        parties.forward(eva, EligibilityCase.ref(place(0)), "Skolen holder fast ved vedtaket.");
        var desk = reader().as("Eva Lunde");
        var application = desk.open("/kontor/soknad/" + applicant.id());
        assertThat(application.html().select("a[href$=" + url() + "]")).hasSize(1);

        var sent = desk.bytes(url());
        var files = Packages.unzip(sent);
        var xml = Packages.valid(files);

        assertThat(files.keySet()).contains("filer/004-01.pdf", "sha256sum.txt", "arkivmelding.xml");
        assertThat(xml).contains("<saksstatus>Avsluttet</saksstatus>", "Klage på vedtak",
                "Klage sendt til nemnda",
                "Nemnd for studentsaker", "<offentligTittel>Opptak av deltaker, søknad ");
        assertThat(files.values()).allSatisfy(it -> assertThat(it).isNotEmpty());
        assertThat(desk.open("/kontor/aktivitet").text()).contains("tok med saken til arkivet");
    }

    @Test
    @DisplayName("Den inhabile, deltakeren, kommunen og læreren får ikke saken med seg, og en sak ingen har åpnet, finnes ikke")
    void notForAnybody() {
        assertThat(reader().as("Eva Lunde").get(url()).status()).isEqualTo(404);
        decided();
        declareConflict.declare(nina, place(0), "Hun er søsteren min.");

        assertThat(reader().as("Nina Berg").get(url()).status()).isEqualTo(404);
        assertThat(reader().as("Nina Berg").open("/kontor/soknad/" + applicant.id()).html()
                .select("a[href$=/arkiv]")).isEmpty();
        assertThat(reader().as(applicant.coordinator().id()).get(url()).status()).isEqualTo(403);
        assertThat(reader().as(file(place(0)).party()).get(url()).status()).isEqualTo(403);
        assertThat(reader().as("Nils Aas").get(url()).status()).isEqualTo(403);
    }

    private String url() {
        return ArchivePage.url(place(0));
    }

    private void decided() {
        open(eva, place(0));
        var no = new Assessment(noSchooling(), Verdict.COURSE_PARTICIPANT, false, Verified.NOTHING, false,
                "Utdanningen er for kort.");
        sayVerdict.say(eva, place(0), no);
        sayVerdict.say(nina, place(0), no);
        decideCase.decide(eva, place(0), ((Agreed) file(place(0)).state()).holds().id());
    }
}
