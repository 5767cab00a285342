package no.innovasjonsskolen.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF, the industry's own judge of PDF/UA and PDF/A. */
public final class PaperJudge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperJudge() {}

    /** Every rule of the standard that a PDF breaks. */
    public static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getPDFAFlavour()).isEqualTo(standard);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .map(it -> it.getRuleId() + " " + it.getMessage()).distinct().toList();
        } catch (Exception e) {
            throw new IllegalStateException("Not a PDF that can be judged", e);
        }
    }
}
