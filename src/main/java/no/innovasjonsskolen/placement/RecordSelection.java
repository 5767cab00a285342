package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.selection.Seed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who is selected, and lets the rooms above do what follows, in the deciding transaction. */
@Component
class RecordSelection {

    private final Selections selections;
    private final List<AfterSelection> after;

    RecordSelection(Selections selections, List<AfterSelection> after) {
        this.selections = selections;
        this.after = after;
    }

    /** @param by who held the draw, or decided that there is room for everybody */
    @Transactional(propagation = Propagation.MANDATORY)
    public Selected record(Pool pool, List<String> selected, List<String> reserve, Optional<Seed> seed,
            Instant heldAt, By by) {
        var applications = new LinkedHashMap<String, ApplicationId>();
        pool.in().forEach(it -> applications.put(it.code().orElseThrow(), it.application()));
        var made = new Selected(new SelectionId(UUID.randomUUID()), pool.call(), pool.problem(), selected,
                reserve, seed, applications, heldAt);
        selections.add(made, pool.file());
        after.forEach(it -> it.selected(made, by.who(), by.now()));
        return made;
    }

    /** Who decides, and when. */
    record By(Person who, Instant now) {}
}
