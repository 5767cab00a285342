package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Application.Draft;
import no.innovasjonsskolen.admission.Application.Sent;
import no.innovasjonsskolen.admission.Application.Submission;
import no.innovasjonsskolen.admission.Application.Withdrawn;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the application is sent, or what has been changed since is sent again. Made by whoever applies
 * for the lead or a partner that has agreed. Receipts go at once (eForvaltningsforskriften § 6).
 */
@Component
class SubmitApplication {

    private final Applications applications;
    private final ApplicationPeriod period;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    SubmitApplication(Applications applications, ApplicationPeriod period, Letters letters,
            AdmissionLetters writing, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.period = period;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Received(Submission submission) implements Outcome {}

        /** Everything was sent already: a double click is not a second application. */
        record NothingNew(Submission last) implements Outcome {}

        /** Every reason at once. */
        record Lacking(List<Lack> lacks) implements Outcome {}

        /** Nothing can be sent any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome submit(Person me, ApplicationId id) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var reading = period.read(application, now);
        if (reading.closed().isPresent()) {
            return new Outcome.NotNow(reading.closed().get());
        }
        if (application.state() instanceof Sent(var last) && !application.changedSinceSent()) {
            return new Outcome.NothingNew(last);
        }
        var lacks = Lack.of(application, reading.rule());
        if (!lacks.isEmpty()) {
            return new Outcome.Lacking(lacks);
        }
        var text = SubmittedText.of(application);
        var late = reading.verdict() instanceof ApplicationPeriod.Rolling;
        return switch (application.state()) {
            case Draft draft -> receive(me, application, draft.send(text, me.name(), now, late), now);
            case Sent sent -> receive(me, application, sent.sendAgain(text, me.name(), now, late), now);
            case Withdrawn _ -> new Outcome.NotNow(new ApplicationPeriod.Gone());
        };
    }

    /**
     * Part of every decision that changes who takes part in what has been sent: after the deadline it is
     * sent again at once, with the people as they are now and every other word as it was.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void peopleChanged(Person me, ApplicationId id, Instant now) {
        var application = applications.get(id, me.id());
        if (application.state() instanceof Sent sent && period.closed(application, now).isPresent()) {
            var text = SubmittedText.withPeople(sent.last().content(), application);
            receive(me, application, sent.sendAgain(text, me.name(), now, sent.last().afterDeadline()), now);
        }
    }

    /** The same where a seat has changed hands: the room that decides it tells everybody, also of this. */
    @Transactional(propagation = Propagation.MANDATORY)
    void seatChanged(Person by, ApplicationId id, Instant now) {
        var application = applications.get(id);
        if (application.state() instanceof Sent sent) {
            var text = SubmittedText.withPeople(sent.last().content(), application);
            save(by, application, sent.sendAgain(text, by.name(), now, sent.last().afterDeadline()), now);
        }
    }

    private Outcome receive(Person me, Application application, Sent sent, Instant now) {
        save(me, application, sent, now);
        writing.receipts(application, sent.last()).forEach(letter -> letters.send(letter, now));
        return new Outcome.Received(sent.last());
    }

    private void save(Person me, Application application, Sent sent, Instant now) {
        var submission = sent.last();
        applications.save(application.id(), sent, me);
        journal.record(now, me.asActor(),
                submission.number() == 1 ? "admission.act.sent" : "admission.act.sent-again",
                StartApplication.subject(application.id()),
                Map.of("number", String.valueOf(submission.number()), "hash", submission.hash(),
                        "after-deadline", String.valueOf(submission.afterDeadline())));
    }
}
