package no.innovasjonsskolen.ruling;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Appeals.Waiting;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/** Appeals as somebody at the office finds them: never in a case that she has a conflict of interest in. */
@Component
class OfficeAppeals {

    private static final int MOST_WAITING = 200;

    private final Appeals appeals;
    private final RulingRows rows;
    private final Impartiality impartiality;
    private final RulingKinds kinds;

    OfficeAppeals(Appeals appeals, RulingRows rows, Impartiality impartiality, RulingKinds kinds) {
        this.appeals = appeals;
        this.rows = rows;
        this.impartiality = impartiality;
        this.kinds = kinds;
    }

    /** An appeal and the ruling it is against. */
    record Appealed(Appeal appeal, Ruling ruling) {}

    Appealed get(AppealId id, PersonId me) {
        var appeal = appeals.get(id);
        var ruling = rows.get(appeal.ruling());
        if (impartiality.isClosedTo(me, ruling.content().about(), ruling.content().party())) {
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
        var found = appeals.newest(most);
        Map<RulingId, Ruling> rulings = rows.all(found.stream().map(Appeal::ruling).toList()).stream()
                .collect(toMap(Ruling::id, identity()));
        var closed = impartiality.closedTo(me, rulings.values().stream().map(Ruling::content)
                .collect(toMap(NewRuling::about, NewRuling::party, (party, _) -> party)));
        return found.stream().map(it -> new Appealed(it, requireNonNull(rulings.get(it.ruling()))))
                .filter(it -> !closed.contains(it.ruling().content().about())).toList();
    }

    /**
     * Those that wait for the school or the board, and those after which the board leaves it to the school to
     * decide, oldest first; asked on a page that many open.
     */
    List<Appeal> waiting(PersonId me) {
        var found = kinds.unsettled(appeals.waiting(MOST_WAITING));
        var closed = impartiality.closedTo(me, found.stream()
                .collect(toMap(Waiting::about, Waiting::party, (party, _) -> party)));
        return found.stream().filter(it -> !closed.contains(it.about())).map(Waiting::appeal).toList();
    }
}
