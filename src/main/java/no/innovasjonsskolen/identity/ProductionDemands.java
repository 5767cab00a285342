package no.innovasjonsskolen.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** What must be set before real people are let in; all that is missing is told at once. */
final class ProductionDemands {

    private static final List<String> PORTALS = List.of("feide", "idporten", "ansattporten");

    /** Where the school ends https itself, no proxy is needed. */
    private static final List<String> CERTIFICATE = List.of("server.ssl.bundle", "server.ssl.certificate",
            "server.ssl.key-store");

    private final Environment environment;

    ProductionDemands(Environment environment) {
        this.environment = environment;
    }

    /** A sentence for each that is not met: what is missing, and what to set. */
    List<String> unmet() {
        var unmet = new ArrayList<String>();
        if (!isAddress(set("skolen.origin"))) {
            unmet.add("SKOLEN_ORIGIN: the school's own address, https://… without a path. Links in letters, "
                    + "passkeys and the cookies' security follow it.");
        }
        if (CERTIFICATE.stream().allMatch(it -> set(it).isEmpty()) && set("skolen.proxies").isEmpty()) {
            unmet.add("SKOLEN_PROXIES: the addresses of the proxy that ends https. Without them all visitors "
                    + "seem to come from it, and one who guesses shuts everybody out.");
        }
        if (PORTALS.stream().allMatch(it -> set("skolen." + it + ".client-id").isEmpty())) {
            unmet.add("SKOLEN_ANSATTPORTEN_CLIENT_ID, SKOLEN_IDPORTEN_CLIENT_ID or SKOLEN_FEIDE_CLIENT_ID: "
                    + "without one of them nobody can sign in.");
        }
        if (set("spring.mail.host").isEmpty()) {
            unmet.add("SPRING_MAIL_HOST: without it no letter leaves the house.");
        }
        if (set("skolen.clamd").isEmpty()) {
            unmet.add("SKOLEN_CLAMD: without a virus scanner no file can be opened.");
        }
        for (var contact : List.of("email", "security")) {
            if (set("skolen.contact." + contact).isEmpty()) {
                unmet.add("SKOLEN_CONTACT_%s: every page says whom to write to.".formatted(
                        contact.equals("email") ? "EMAIL" : "SECURITY"));
            }
        }
        return unmet;
    }

    private static boolean isAddress(String origin) {
        try {
            var uri = URI.create(origin);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getPath().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String set(String name) {
        return environment.getProperty(name, "").strip();
    }
}
