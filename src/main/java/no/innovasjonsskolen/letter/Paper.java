package no.innovasjonsskolen.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Prints pages as PDF/UA-1 and PDF/A-2a, so that a letter can be read by everybody and in fifty years. The
 * letters of the page are its own: what the font cannot show becomes a box, never nothing.
 */
final class Paper {

    private static final String REGULAR = "/letter/Inter_400Regular.ttf";
    private static final String BOLD = "/letter/Inter_700Bold.ttf";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final CmapLookup SIGNS = signs();
    private static final int BOX = 0x25A1;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Paper() {}

    /** The page, which must be well-formed XHTML, as a PDF. */
    static byte[] print(String page, Consumer<Diagnostic> remarks) {
        var pdf = new ByteArrayOutputStream(32 * 1024);
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(COLOURS)
                    .useFont(() -> open(REGULAR), "Inter", 400, FontStyle.NORMAL, true)
                    .useFont(() -> open(BOLD), "Inter", 700, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl((_, _) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withDiagnosticConsumer(remarks)
                    .withProducer("Innovasjonsskolen")
                    .withHtmlContent(showable(page), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String showable(String page) {
        var shown = new StringBuilder(page.length());
        page.codePoints()
                .map(sign -> sign == '\n' || SIGNS.getGlyphId(sign) != 0 ? sign : BOX)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static CmapLookup signs() {
        try (var file = open(REGULAR); var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var file = Paper.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("Missing: " + resource);
        }
        return file;
    }
}
