package no.innovasjonsskolen.site;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The school's own address as others see it, for links in letters. Set by {@code skolen.origin}. */
@Component
public class Origin {

    private final Environment environment;

    Origin(Environment environment) {
        this.environment = environment;
    }

    /** {@code https://…} without a path; this machine's own address where none is set. */
    public String address() {
        var set = environment.getProperty("skolen.origin", "");
        return set.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : set;
    }

    /** The whole address of a path within the house. */
    public String of(String path) {
        return address() + path;
    }
}
