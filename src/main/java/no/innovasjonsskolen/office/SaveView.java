package no.innovasjonsskolen.office;

import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody gives her choice in the work list a name, to find it again. */
@Component
class SaveView {

    /** More than anybody reads through, and few enough for a page. */
    private static final int MOST = 20;

    private final SavedViews savedViews;
    private final SchoolClock clock;

    SaveView(SavedViews savedViews, SchoolClock clock) {
        this.savedViews = savedViews;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Saved() implements Outcome {}

        /** Nothing is chosen: that is the whole list, which has a link already. */
        record NothingChosen() implements Outcome {}

        /** One must go before another comes. */
        record TooMany(int most) implements Outcome {}
    }

    @Transactional
    Outcome save(PersonId me, String name, WorkFilter filter) {
        var lasting = filter.lasting();
        if (!lasting.narrows()) {
            return new Outcome.NothingChosen();
        }
        var mine = savedViews.of(me);
        if (mine.size() >= MOST && mine.stream().noneMatch(view -> view.name().equals(name))) {
            return new Outcome.TooMany(MOST);
        }
        savedViews.save(new SavedView(new SavedView.Id(UUID.randomUUID()), name, lasting.under("")), me,
                clock.instant());
        return new Outcome.Saved();
    }

    /** Takes one's own away. */
    @Transactional
    void forget(PersonId me, SavedView.Id id) {
        savedViews.remove(id, me);
    }
}
