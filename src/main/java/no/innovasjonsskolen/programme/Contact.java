package no.innovasjonsskolen.programme;

import java.util.Optional;
import no.innovasjonsskolen.site.Help;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How to reach the school. Set by {@code skolen.contact.email}, {@code skolen.contact.telephone} and
 * {@code skolen.contact.security}.
 */
@Component
public class Contact {

    /** Addresses under .example belong to nobody (RFC 2606). */
    private static final String NOBODY = ".example";

    private final String email;
    private final String telephone;
    private final String security;

    Contact(@Value("${skolen.contact.email:post@innovasjonsskolen.example}") String email,
            @Value("${skolen.contact.telephone:}") String telephone,
            @Value("${skolen.contact.security:sikkerhet@innovasjonsskolen.example}") String security) {
        this.email = email;
        this.telephone = telephone;
        this.security = security;
    }

    /** Where letters to the school go. */
    public String email() {
        return email;
    }

    /** Whom to ring, when the school answers the telephone. */
    public Optional<String> telephone() {
        return Optional.of(telephone).filter(number -> !number.isBlank());
    }

    /** Whom to ask about an application, and what to quote. */
    public Help help(Optional<String> reference) {
        return new Help(email, telephone(), reference);
    }

    /** Where somebody who has found a weakness writes. */
    public String security() {
        return security;
    }

    /** Whether nobody has set a real address. */
    public boolean isInvented() {
        return email.endsWith(NOBODY);
    }
}
