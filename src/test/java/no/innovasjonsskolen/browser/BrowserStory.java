package no.innovasjonsskolen.browser;

import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.BeforeEach;

/** A story told in a real browser, with scripts, against the whole house. */
abstract class BrowserStory extends HouseTest {

    @BeforeEach
    void inTheMiddleOfTheCall() {
        inTheCall();
    }

    /** The house's front door. */
    String origin() {
        return "http://localhost:" + port;
    }

    /** Somebody at a desktop browser. */
    Guest guest() {
        return new Guest(Browser.open(origin()));
    }

    /** One of the demo school's people at a desktop browser. */
    Guest guest(String name) {
        return guest().as(name);
    }

    /** The work that is done before a story begins. */
    Groundwork groundwork() {
        return new Groundwork(this::reader);
    }
}
