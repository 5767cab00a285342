package no.innovasjonsskolen.proof;

import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Inbox;
import no.innovasjonsskolen.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lom's application, brought over HTTP to where it can be sent. */
record Opening(String base, JdbcClient db) {

    void play() {
        var lom = Applying.begin(new Reader(base).as("Kari Moen"), Applying.LOM);
        lom.answerAll();
        lom.answer("utfordring", "challenge-tried", "Ikke mye.");
        lom.nameThree();
        lom.askTheDirector();
        lom.signed(new Inbox(db, () -> new Reader(base)));
        var receipt = lom.send();
        if (!receipt.url().endsWith("/kvittering")) {
            throw new IllegalStateException("Lom's application was not sent:\n" + receipt.text());
        }
    }
}
