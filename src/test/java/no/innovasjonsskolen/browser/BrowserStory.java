package no.innovasjonsskolen.browser;

import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.BeforeEach;

/** A story told in a real browser, with scripts, against the whole house. */
abstract class BrowserStory extends HouseTest {

    @BeforeEach
    void inTheMiddleOfTheCall() {
        inTheCall();
    }

    /** Somebody at a desktop browser. */
    Guest guest() {
        return new Guest(Browser.open(origin()));
    }

    /** One of the demo school's people at a desktop browser. */
    Guest guest(String name) {
        return guest().as(name);
    }

    /** Lom has no application under way. */
    void cleared() {
        Applying.withdrawAll(reader().as("Kari Moen"));
    }

    /** An empty application from Lom. */
    Applying begun() {
        return Applying.begin(reader().as("Kari Moen"), Applying.LOM);
    }
}
