package no.innovasjonsskolen;

import static no.innovasjonsskolen.Applying.LOM;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A story that begins with Kari Moen, who has begun the application of Lom. */
public abstract class LomStory extends HouseTest {

    protected Reader kari;
    protected Applying lom;

    @BeforeEach
    protected final void begin() {
        inTheCall();
        kari = reader().as("Kari Moen");
        lom = Applying.begin(kari, LOM);
    }

    /** The newest letter to an address, as it is read. */
    protected String letter(String email) {
        return reader().open(inbox().letterTo(email)).text();
    }

    /** An address that nobody has had a letter at. */
    protected static String email(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@lom.example";
    }
}
