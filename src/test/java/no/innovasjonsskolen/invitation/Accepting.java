package no.innovasjonsskolen.invitation;

import no.innovasjonsskolen.identity.Person;
import org.springframework.context.ApplicationContext;

/** Uses personal links, for tests of the rooms that send them. */
public final class Accepting {

    private Accepting() {}

    /** Whether she may: the link works, and is for her. */
    public static boolean accept(ApplicationContext house, String secret, Person by) {
        return house.getBean(AcceptInvitation.class).accept(secret,
                by) instanceof AcceptInvitation.Outcome.Accepted;
    }
}
