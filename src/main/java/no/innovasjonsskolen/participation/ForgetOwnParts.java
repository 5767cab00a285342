package no.innovasjonsskolen.participation;

import java.time.Period;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant's own part is kept no longer; what she wrote in it, every earlier text and the
 * files are deleted for good. Made by the house itself, every night. That she said yes or no, what was
 * decided, and who opened her files is part of the case, and stays.
 */
@Component
class ForgetOwnParts {

    /** The house when it deletes by itself. */
    static final Actor HOUSE = Actor.system("participation.retention");

    private static final int AT_ONCE = 500;
    /** A slip in a setting must not delete what cases still rest on. */
    private static final int LEAST_MONTHS = 12;

    private final OwnParts parts;
    private final OwnDocuments handedIn;
    private final Documents documents;
    private final Journal journal;
    private final SchoolClock clock;
    private final Period kept;

    /**
     * @param kept how long after she began on it: there may be a new assessment, a late appeal, three exams
     */
    ForgetOwnParts(OwnParts parts, OwnDocuments handedIn, Documents documents, Journal journal,
            SchoolClock clock, @Value("${skolen.retention.own-part:6y}") Period kept) {
        this.parts = parts;
        this.handedIn = handedIn;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
        this.kept = kept;
        if (kept.toTotalMonths() < LEAST_MONTHS) {
            throw new IllegalArgumentException("skolen.retention.own-part must be a year or more: " + kept);
        }
    }

    /** Those that are left over are taken the next night. */
    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Oslo")
    @Transactional
    void forget() {
        var now = clock.instant();
        parts.begunBefore(now.atZone(SchoolClock.OSLO).minus(kept).toInstant(), AT_ONCE).forEach(part -> {
            var files = handedIn.forgetAll(part.participant());
            files.stream().filter(file -> !handedIn.isKept(file)).forEach(documents::forget);
            parts.forget(part);
            journal.record(now, HOUSE, "participation.act.forgotten",
                    HandInDocument.subject(part.participant()),
                    Map.of("documents", String.valueOf(files.size())));
        });
    }
}
