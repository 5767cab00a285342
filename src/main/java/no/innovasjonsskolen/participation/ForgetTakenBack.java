package no.innovasjonsskolen.participation;

import java.time.Duration;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.document.Documents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: what was taken back long ago is deleted for good. Made by the house itself, every night. */
@Component
class ForgetTakenBack {

    /** So long whoever took a file back can put it back. */
    static final Duration REGRET = Duration.ofDays(30);

    private final OwnDocuments handedIn;
    private final Documents documents;
    private final SchoolClock clock;

    ForgetTakenBack(OwnDocuments handedIn, Documents documents, SchoolClock clock) {
        this.handedIn = handedIn;
        this.documents = documents;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Europe/Oslo")
    @Transactional
    void forget() {
        handedIn.forgetTakenBackBefore(clock.instant().minus(REGRET)).stream()
                .filter(document -> !handedIn.isKept(document)).forEach(documents::forgetSetAside);
    }
}
