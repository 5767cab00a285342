package no.innovasjonsskolen.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A visitor of the demo school travels: what would have happened on the way has, when she arrives. */
@Profile("demo & !production")
@Component
public class DemoJourney {

    private final List<DemoStory> stories;
    private final SchoolClock clock;
    private final DemoEvents events;
    private final TransactionTemplate transaction;

    DemoJourney(List<DemoStory> stories, SchoolClock clock, DemoEvents events,
            PlatformTransactionManager transactions) {
        this.stories = stories;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Moves the clock; back in time undoes nothing. */
    public synchronized void travelTo(Instant then) {
        try {
            stories.stream().flatMap(it -> it.events().stream()).filter(it -> !moment(it).isAfter(then))
                    .filter(it -> !events.hasHappened(it))
                    .sorted(Comparator.comparing(DemoStory.Event::at)).forEach(this::happenOnce);
        } finally {
            clock.goOn();
        }
        clock.travelTo(then, "demo");
    }

    private void happenOnce(DemoStory.Event event) {
        clock.stopAt(moment(event));
        transaction.executeWithoutResult(_ -> {
            if (events.happens(event)) {
                event.happens().run();
            }
        });
    }

    private static Instant moment(DemoStory.Event event) {
        return event.at().atZone(SchoolClock.OSLO).toInstant();
    }
}
