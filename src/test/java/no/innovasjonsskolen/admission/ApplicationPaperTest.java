package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.letter.PaperJudge;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The application as a PDF, judged by the industry's own judge. */
class ApplicationPaperTest extends LomStory {

    @AfterEach
    void takeItBack() {
        lom.withdraw();
    }

    @Test
    @DisplayName("Søknaden som PDF følger PDF/UA-1 og PDF/A-2a på alle språk: tom, utfylt og sendt")
    void followsTheStandards() {
        judge("empty");
        lom.answerAll();
        lom.nameThree();
        lom.askTheDirector();
        judge("filled in");
        lom.signed(inbox());
        lom.send();
        judge("sent");
    }

    private void judge(String state) {
        for (var language : Language.values()) {
            var pdf = kari.bytes(lom.hub() + "/soknaden.pdf?spraak=" + language.code());
            for (var standard : new PDFAFlavour[]{PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
                assertThat(PaperJudge.faults(pdf, standard)).as("%s in %s", state, language).isEmpty();
            }
        }
    }
}
