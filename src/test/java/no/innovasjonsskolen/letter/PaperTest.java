package no.innovasjonsskolen.letter;

import static no.innovasjonsskolen.letter.Examples.MARCH_10;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import no.innovasjonsskolen.site.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperTest {

    private final Forms forms = Examples.forms();
    private final List<String> warnings = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("Et brev på papir følger PDF/UA-1 og PDF/A-2a, uten én anmerkning underveis")
    void followsTheStandards(Language language) throws Exception {
        var pdf = printed(Examples.decision(language));

        assertThat(warnings).isEmpty();
        assertThat(PaperJudge.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PaperJudge.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Alt som er skrevet, står på papiret, og dokumentet sier hvilket språk det er på")
    void nothingVanishes(Language language) throws Exception {
        var letter = Examples.decision(language);

        try (var paper = Loader.loadPDF(printed(letter))) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(letter.title());
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            assertThat(textOf(paper, letter)).isEqualTo(squeezed(written(letter)));
        }
    }

    @Test
    @DisplayName("Hver side har referansen og sidetallet")
    void pagesAreNumbered() throws Exception {
        try (var paper = Loader.loadPDF(printed(Examples.decision(Language.NB)))) {
            var pages = paper.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                var text = inOrder();
                text.setStartPage(page);
                text.setEndPage(page);

                assertThat(text.getText(paper))
                        .contains("Referanse: LOM-2027-4F7K. Side %d av %d".formatted(page, pages));
            }
        }
    }

    @Test
    @DisplayName("Et tegn skriften ikke har, blir en rute på papiret og aldri borte")
    void unknownSignsAreSeen() throws Exception {
        var letter = new Letter("key", Examples.LOM, Examples.KARI, Language.NB, "Hei",
                List.of(new Block.Paragraph("Smil \uD83D\uDE00 og 漢字 her"))).onPaper("R-1");

        var pdf = printed(letter);

        assertThat(warnings).isEmpty();
        assertThat(PaperJudge.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Smil □ og □□ her");
        }
    }

    @Test
    @DisplayName("Skriften følger med, og fila er likevel liten")
    void fontsAreInside() throws Exception {
        var pdf = printed(Examples.receipt("key"));

        assertThat(pdf.length).isLessThan(60_000);
        try (var paper = Loader.loadPDF(pdf)) {
            for (var name : paper.getPage(0).getResources().getFontNames()) {
                assertThat(paper.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private byte[] printed(Letter letter) {
        return Paper.print(forms.page(letter, MARCH_10), this::hear);
    }

    private void hear(Diagnostic remark) {
        if (remark.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(remark.getFormattedMessage());
        }
    }

    /** The text on the pages in reading order, without the foot of each page. */
    private static String textOf(PDDocument paper, Letter letter) throws IOException {
        var foot = "Refer[ae]n[sc]e: %s\\. \\w+ \\d+ \\w+ \\d+".formatted(letter.paper().get().reference());
        return squeezed(inOrder().getText(paper).replaceAll(foot, ""));
    }

    private static PDFTextStripper inOrder() {
        var text = new PDFTextStripper();
        text.setSortByPosition(true);
        return text;
    }

    private String written(Letter letter) {
        var page = Jsoup.parse(forms.page(letter, MARCH_10));
        page.select(".foot").remove();
        return page.body().wholeText();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
