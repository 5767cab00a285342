package no.innovasjonsskolen.ruling;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/** Appeals as somebody at the office finds them: never in a case that she has a conflict of interest in. */
@Component
class OfficeAppeals {

    private static final int MOST_WAITING = 200;

    private final Appeals appeals;
    private final RulingRows rows;
    private final Impartiality impartiality;

    OfficeAppeals(Appeals appeals, RulingRows rows, Impartiality impartiality) {
        this.appeals = appeals;
        this.rows = rows;
        this.impartiality = impartiality;
    }

    /** An appeal and the ruling it is against. */
    record Appealed(Appeal appeal, Ruling ruling) {}

    Appealed get(AppealId id, PersonId me) {
        var appeal = appeals.get(id);
        var ruling = rows.get(appeal.ruling());
        if (ruling.content().party().equals(me) || !impartiality.mayOpen(me, ruling.content().about())) {
            throw new NotFound();
        }
        return new Appealed(appeal, ruling);
    }

    /** The same, and nobody else decides it before the transaction ends. */
    Appealed hold(AppealId id, PersonId me) {
        var ruling = get(id, me).ruling();
        var appeal = appeals.hold(ruling.id()).stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(NotFound::new);
        return new Appealed(appeal, ruling);
    }

    /** Those that wait first; then the newest that are done with. */
    List<Appealed> newest(PersonId me, int most) {
        return open(me, appeals.newest(most));
    }

    /** Those that wait for the school or the board, oldest first. */
    List<Appealed> waiting(PersonId me) {
        return open(me, appeals.waiting(MOST_WAITING));
    }

    private List<Appealed> open(PersonId me, List<Appeal> found) {
        Map<RulingId, Ruling> rulings = rows.all(found.stream().map(Appeal::ruling).toList()).stream()
                .collect(toMap(Ruling::id, identity()));
        var all = found.stream().map(it -> new Appealed(it, requireNonNull(rulings.get(it.ruling()))))
                .toList();
        var conflicts = impartiality.of(me, all.stream().map(it -> it.ruling().content().about()).toList())
                .values().stream().filter(Declaration::isConflict).map(Declaration::about).collect(toSet());
        return all.stream().filter(it -> !it.ruling().content().party().equals(me)
                && !conflicts.contains(it.ruling().content().about())).toList();
    }
}
