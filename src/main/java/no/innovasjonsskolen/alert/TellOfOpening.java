package no.innovasjonsskolen.alert;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to everybody who waits, once a call takes applications, and forgets the addresses. It waits for the
 * opening itself: until then the dates may change and the call may be called off, and nobody has been told
 * anything that must be taken back.
 *
 * <p>All in one transaction with the call's own row: several nodes, or one that is killed, tell everybody
 * once. Whoever confirms after that waits for the next call.
 */
@Component
class TellOfOpening {

    private static final Actor JOB = Actor.system("alerts");

    private final Subscriptions subscriptions;
    private final Programmes programmes;
    private final AlertLetters writing;
    private final Letters letters;
    private final Journal journal;
    private final SchoolClock clock;

    TellOfOpening(Subscriptions subscriptions, Programmes programmes, AlertLetters writing, Letters letters,
            Journal journal, SchoolClock clock) {
        this.subscriptions = subscriptions;
        this.programmes = programmes;
        this.writing = writing;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    public void tell() {
        var now = clock.instant();
        programmes.calls().stream().filter(call -> call.stateAt(now).takesApplications())
                .filter(call -> subscriptions.begins(call.id(), now)).forEach(call -> tell(call, now));
    }

    private void tell(Call call, Instant now) {
        var plan = programmes.planOf(call);
        var told = subscriptions.deleteConfirmed();
        told.forEach(it -> letters.send(writing.opened(it, it.language(), call, plan, now), now));
        subscriptions.told(call.id(), told.size());
        journal.record(now, JOB, "alert.act.told", new Subject(Subscription.KIND, call.id().value()),
                Map.of("letters", String.valueOf(told.size())));
    }
}
