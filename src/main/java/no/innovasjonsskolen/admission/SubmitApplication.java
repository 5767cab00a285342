package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Application.Submission;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the application is sent, or what has been changed since is sent again. Made by whoever applies
 * for the lead or a partner that has agreed. The receipt goes at once (eForvaltningsforskriften § 6).
 */
@Component
class SubmitApplication {

    /**
     * The version of these rules, kept with each decision made under them. The sentence
     * {@code admission.rules.…} says it in words; those of older versions stay, for the journal names them.
     */
    static final String RULES = "admission-1";

    private final Applications applications;
    private final Representation representation;
    private final ApplicationPeriod period;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    SubmitApplication(Applications applications, Representation representation, ApplicationPeriod period,
            Letters letters, AdmissionLetters writing, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.representation = representation;
        this.period = period;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record Received(Submission submission) implements Outcome {}

    /** What stands was sent already: a double click is not a second application. */
    record NothingNew(Submission last) implements Outcome {}

    /** Every reason at once. */
    record Lacking(List<Lack> lacks) implements Outcome {}

    /** Nothing can be sent any more. */
    record NotNow(ApplicationPeriod.Closed why) implements Outcome {}

    @Transactional
    Outcome submit(Person me, ApplicationId id) {
        var now = clock.instant();
        applications.hold(id);
        var application = applications.get(id, representation.of(me.id()));
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (application.state() instanceof Application.Sent(var last) && !application.changedSinceSent()) {
            return new NothingNew(last);
        }
        var lacks = Lack.of(application, period.teamRule(application));
        return lacks.isEmpty() ? receive(me, application, now) : new Lacking(lacks);
    }

    private Outcome receive(Person me, Application application, Instant now) {
        var submission = submission(me, application, now);
        applications.add(application.id(), submission, me.id());
        journal.record(now, me.asActor(),
                submission.number() == 1 ? "admission.act.sent" : "admission.act.sent-again",
                StartApplication.subject(application.id()),
                Map.of("number", String.valueOf(submission.number()), "hash", submission.hash(),
                        "after-deadline", String.valueOf(submission.afterDeadline())),
                RULES);
        letters.send(writing.receipt(application, submission), now);
        return new Received(submission);
    }

    private Submission submission(Person me, Application application, Instant now) {
        var content = SubmittedText.of(application);
        var number = application.state() instanceof Application.Sent(var last) ? last.number() + 1 : 1;
        return new Submission(number, me.name(), now,
                period.on(application, now) instanceof ApplicationPeriod.Rolling, content.text(),
                content.hash());
    }
}
