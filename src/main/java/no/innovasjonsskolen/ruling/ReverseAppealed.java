package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Part of the decision to make another ruling: the appeal that waits for the school against the earlier one
 * has had its effect, and what was appealed against is not changed to the appellant's harm (fvl § 34).
 */
@Component
class ReverseAppealed {

    private final Appeals appeals;
    private final RulingKinds kinds;
    private final Journal journal;

    ReverseAppealed(Appeals appeals, RulingKinds kinds, Journal journal) {
        this.appeals = appeals;
        this.kinds = kinds;
        this.journal = journal;
    }

    /** Throws when the kind of case is unknown, or the new ruling is worse than one appealed against. */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireNoHarm(NewRuling made, Optional<Ruling> earlier) {
        var kind = kinds.of(made.about());
        earlier.filter(it -> kind.isWorse(made.result(), it.content().result()))
                .filter(it -> appeals.hold(it.id()).stream()
                        .anyMatch(appeal -> !(appeal.state() instanceof Appeal.Withdrawn)))
                .ifPresent(it -> {
                    throw new IllegalArgumentException(
                            "A ruling that is appealed against is not changed to the appellant's harm");
                });
    }

    /** Throws when the earlier is of another case or party; who acts for an organisation may change. */
    void requireSameCase(NewRuling made, NewRuling earlier) {
        var acting = kinds.actingFor(made.about());
        if (!made.about().equals(earlier.about())
                || !made.party().equals(earlier.party()) && !acting.contains(made.party())) {
            throw new IllegalArgumentException("A ruling changes only an earlier one of its own case");
        }
    }

    /** Ends the appeal against the earlier ruling, where the later comes in its place. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reverse(Person by, Ruling earlier, Ruling later, Instant now) {
        if (later.content().earlier().map(Earlier::how).filter(Earlier.Relation.REVERSES::equals).isEmpty()) {
            return;
        }
        for (var appeal : appeals.hold(earlier.id())) {
            if (appeal.state() instanceof Appeal.Received received) {
                appeals.save(appeal.id(), received.reverse(later.id(), now));
                journal.record(now, by.asActor(), "ruling.act.appeal-reversed", earlier.subject(),
                        Map.of("appeal", appeal.reference(), "reference", later.reference()));
            }
        }
    }
}
