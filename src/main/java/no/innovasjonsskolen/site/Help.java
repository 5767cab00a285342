package no.innovasjonsskolen.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * Whom to ask, low on a page. {@code Help.jte} prints it.
 *
 * @param reference what to quote, such as «IS-0042»
 */
public record Help(String email, Optional<String> telephone, Optional<String> reference) {

    /** Opens a letter that says what it is about. */
    public String mailto(Words words) {
        return "mailto:" + email + reference.map(it -> "?subject="
                + UriUtils.encode(words.localize("site.help.subject", it), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Rings the school. */
    public Optional<String> tel() {
        return telephone.map(number -> "tel:" + number.replaceAll("[^+\\d]", ""));
    }
}
