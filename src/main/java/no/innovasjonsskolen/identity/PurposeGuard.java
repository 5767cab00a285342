package no.innovasjonsskolen.identity;

import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Stamps a database's purpose at the first start; afterwards the school does not start with the other. */
@Component
class PurposeGuard implements InitializingBean {

    private final Purposes purposes;
    private final SchoolClock clock;
    private final String wanted;

    PurposeGuard(Purposes purposes, SchoolClock clock, Environment environment) {
        this.purposes = purposes;
        this.clock = clock;
        this.wanted = environment.acceptsProfiles(Profiles.of("demo")) ? "demo" : "real";
    }

    @Override
    public void afterPropertiesSet() {
        var stamped = purposes.stamp(wanted, clock.outside());
        if (!stamped.equals(wanted)) {
            throw new StartRefused(
                    "The database was made for %s, and this start is for %s."
                            .formatted(inWords(stamped), inWords(wanted)),
                    "Name another database, or start with%s the profile demo."
                            .formatted(stamped.equals("demo") ? "" : "out"));
        }
    }

    private static String inWords(String purpose) {
        return purpose.equals("demo") ? "the demo school" : "real people";
    }
}
