package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision, part of the one that another room makes: the ruling is written down, made available to its
 * party, and she is told that there is one.
 */
@Component
class MakeRuling {

    private final RulingRows rows;
    private final RulingKinds kinds;
    private final People people;
    private final RulingLetters rulingLetters;
    private final Letters letters;
    private final Journal journal;

    MakeRuling(RulingRows rows, RulingKinds kinds, People people, RulingLetters rulingLetters,
            Letters letters, Journal journal) {
        this.rows = rows;
        this.kinds = kinds;
        this.people = people;
        this.rulingLetters = rulingLetters;
        this.letters = letters;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Ruling make(Person by, NewRuling made, Instant now) {
        kinds.of(made.about());
        made.earlier().ifPresent(earlier -> requireSameCase(made, rows.get(earlier.id()).content()));
        var ruling = rows.add(new RulingId(UUID.randomUUID()), made, now);
        journal.record(now, by.asActor(), "ruling.act.made", ruling.subject(),
                Map.of("reference", ruling.reference(), "result", made.result()),
                "ruling.rules.made " + made.rules());
        letters.send(rulingLetters.notice(ruling, people.get(made.party())), now);
        return ruling;
    }

    private static void requireSameCase(NewRuling made, NewRuling earlier) {
        if (!made.about().equals(earlier.about()) || !made.party().equals(earlier.party())) {
            throw new IllegalArgumentException("A ruling changes only an earlier one of its own case");
        }
    }
}
