package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision, part of the one that another room makes: the ruling is written down, made available to its
 * party, and she is told that there is one. It is made by nobody with a conflict of interest.
 */
@Component
class MakeRuling {

    private final RulingRows rows;
    private final RulingLetters rulingLetters;
    private final TellParty tellParty;
    private final ReverseAppealed reverseAppealed;
    private final Impartiality impartiality;
    private final Journal journal;

    MakeRuling(RulingRows rows, RulingLetters rulingLetters, TellParty tellParty,
            ReverseAppealed reverseAppealed, Impartiality impartiality, Journal journal) {
        this.rows = rows;
        this.rulingLetters = rulingLetters;
        this.tellParty = tellParty;
        this.reverseAppealed = reverseAppealed;
        this.impartiality = impartiality;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Ruling make(Person by, NewRuling made, Instant now) {
        impartiality.require(Stream.concat(Stream.of(made.signed().handler(), made.signed().responsible()),
                made.signed().deciders().stream()).map(Officer::id).toList(), made.about(), made.party());
        var earlier = made.earlier().map(Earlier::id).map(rows::get);
        earlier.ifPresent(it -> reverseAppealed.requireSameCase(made, it.content()));
        reverseAppealed.requireNoHarm(made, earlier);
        var ruling = rows.add(new RulingId(UUID.randomUUID()), made, now);
        journal.record(now, by.asActor(), "ruling.act.made", ruling.subject(),
                Map.of("reference", ruling.reference(), "result", made.result()),
                "ruling.rules.made " + made.rules());
        earlier.ifPresent(it -> reverseAppealed.reverse(by, it, ruling, now));
        tellParty.tell(ruling, rulingLetters::notice, now);
        return ruling;
    }
}
