package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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

/** Writes down who is in it and who is selected; the rooms above do what follows, in the transaction. */
@Component
class RecordSelection {

    private final Selections selections;
    private final Pools pools;
    private final PlacementOutbox outbox;
    private final List<AfterSelection> after;

    RecordSelection(Selections selections, Pools pools, PlacementOutbox outbox, List<AfterSelection> after) {
        this.selections = selections;
        this.pools = pools;
        this.outbox = outbox;
        this.after = after;
    }

    /** A version of the pool, which everybody who sent an application is told of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void frozen(Pool pool, Person by, Instant now) {
        pools.add(pool, by);
        var in = pool.in().stream().map(Pool.Entry::application).collect(toSet());
        var out = pool.out().stream().filter(it -> it.why().filter(Exclusion::isRefused).isPresent())
                .collect(toMap(Pool.Entry::application, it -> it.why().orElseThrow()));
        after.forEach(it -> it.frozen(pool.call(), in, out, by, now));
        outbox.frozen(pool, now);
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
