package no.innovasjonsskolen.proof;

import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Inbox;
import no.innovasjonsskolen.Reader;

/** Lom's application, brought over HTTP to where it can be sent. */
record Opening(SchoolProcess school) {

    void play() {
        var lom = Applying.begin(new Reader(school.base()).as("Kari Moen"), Applying.LOM);
        lom.answerAll();
        lom.answer("utfordring", "challenge-tried", "Ikke mye.");
        lom.nameThree();
        lom.askTheDirector();
        lom.signed(new Inbox(school.database(), () -> new Reader(school.base())));
        var receipt = lom.send();
        if (!receipt.url().endsWith("/kvittering")) {
            throw new IllegalStateException("Lom's application was not sent:\n" + receipt.text());
        }
    }
}
