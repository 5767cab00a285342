package no.innovasjonsskolen.letter;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Language;

/**
 * What one reader is told.
 *
 * @param key names the effect: «received, application X, version 3». The same effect twice is one letter
 * @param about what it concerns
 * @param language the one it is written in: to a municipality its own, to a person hers
 * @param title says what the letter is; the subject of the e-mail
 * @param body the result first; what it asks for leads to pages in the letter's language
 * @param paper whether a PDF goes with it, as with decisions and receipts
 */
public record Letter(String key, Subject about, Recipient to, Language language, String title,
        List<Block> body, Optional<Paper> paper) {

    /** @param reference what the reader quotes when she asks about it; printed on every page */
    public record Paper(String reference) {

        /** Refuses text that cannot be printed. */
        public Paper {
            Printable.line(reference);
        }
    }

    /** Refuses a letter without words, and one whose title would break the e-mail. */
    public Letter {
        Printable.line(key);
        Printable.line(title);
        body = body.stream().map(block -> inLanguage(block, language)).toList();
        if (key.isBlank() || title.isBlank() || body.isEmpty()) {
            throw new IllegalArgumentException("A letter needs a key, a title and a body");
        }
    }

    /** What a letter asks for is done on a page in the letter's own language. */
    private static Block inLanguage(Block block, Language language) {
        return switch (block) {
            case Block.Action(var text, var url) -> new Block.Action(text, language.inAddress(url));
            case Block.Paragraph _, Block.Heading _, Block.Facts _, Block.Items _ -> block;
        };
    }

    /** A letter that goes as e-mail only. */
    public Letter(String key, Subject about, Recipient to, Language language, String title,
            List<Block> body) {
        this(key, about, to, language, title, body, Optional.empty());
    }

    /** The same letter with a PDF to keep, as a decision or a receipt has. */
    public Letter onPaper(String reference) {
        return new Letter(key, about, to, language, title, body, Optional.of(new Paper(reference)));
    }
}
