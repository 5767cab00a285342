package no.innovasjonsskolen.letter;

import com.openhtmltopdf.util.Diagnostic;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The forms a letter takes: as text, as HTML and on paper, always in the letter's own language. */
@Component
class Forms {

    private static final Logger LOG = LoggerFactory.getLogger(Forms.class);

    private final TemplateEngine templates;
    private final Messages messages;

    Forms(TemplateEngine templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
    }

    String text(Letter letter) {
        return TextForm.of(letter, words(letter));
    }

    String html(Letter letter) {
        return filled("letter/HtmlForm.jte", Map.of("letter", letter, "words", words(letter)));
    }

    byte[] paper(Letter letter, Instant writtenAt) {
        return Paper.print(page(letter, writtenAt), Forms::remark);
    }

    String page(Letter letter, Instant writtenAt) {
        var words = words(letter);
        var date = words.date(LocalDate.ofInstant(writtenAt, SchoolClock.OSLO));
        return filled("letter/PaperForm.jte", Map.of("letter", letter, "date", date, "words", words));
    }

    Words words(Letter letter) {
        return new Words(messages, letter.language(), false);
    }

    /** «Vi har mottatt søknaden LOM-2027-4F7K.pdf»: found again in any folder, and allowed in all. */
    static String fileName(Letter letter) {
        var reference = letter.paper().map(paper -> " " + paper.reference()).orElse("");
        var title = letter.title().substring(0, Math.min(letter.title().length(), 80));
        var plain = (title + reference).replaceAll("[^\\p{L}\\p{N} ._-]", " ");
        return plain.replaceAll(" +", " ").strip() + ".pdf";
    }

    private String filled(String template, Map<String, Object> values) {
        var output = new StringOutput();
        templates.render(template, values, output);
        return output.toString();
    }

    private static void remark(Diagnostic remark) {
        if (remark.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("A letter on paper: {}", remark.getFormattedMessage());
        }
    }
}
