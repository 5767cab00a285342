package no.innovasjonsskolen.home;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How to reach the school. Set by {@code skolen.contact.email} and {@code skolen.contact.security}. */
@Component
class Contact {

    /** Addresses under .example belong to nobody (RFC 2606). */
    private static final String NOBODY = ".example";

    private final String email;
    private final String security;

    Contact(@Value("${skolen.contact.email:post@innovasjonsskolen.example}") String email,
            @Value("${skolen.contact.security:sikkerhet@innovasjonsskolen.example}") String security) {
        this.email = email;
        this.security = security;
    }

    /** Where letters to the school go. */
    String email() {
        return email;
    }

    /** Where somebody who has found a weakness writes. */
    String security() {
        return security;
    }

    /** Whether nobody has set a real address. */
    boolean isInvented() {
        return email.endsWith(NOBODY);
    }
}
