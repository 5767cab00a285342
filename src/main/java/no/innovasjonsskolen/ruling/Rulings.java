package no.innovasjonsskolen.ruling;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room: rulings are made and read here. */
@Component
public class Rulings {

    private final RulingRows rows;
    private final MakeRuling makeRuling;
    private final Appeals appeals;

    Rulings(RulingRows rows, MakeRuling makeRuling, Appeals appeals) {
        this.rows = rows;
        this.makeRuling = makeRuling;
        this.appeals = appeals;
    }

    /**
     * Makes a ruling, in the deciding transaction: it is written down, available to its party at once, and a
     * letter without its content tells her of it.
     *
     * @param by whoever decides it now, or the last of those who do
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling make(Person by, NewRuling ruling, Instant now) {
        return makeRuling.make(by, ruling, now);
    }

    /** The ruling, found through its party: somebody else's is not found. */
    public Ruling get(RulingId id, PersonId party) {
        return rows.get(id, party);
    }

    /** All rulings of a case, oldest first; the last is the one that counts. */
    public List<Ruling> ofCase(CaseRef about) {
        return rows.of(List.of(about));
    }

    /** The same of many cases at once; a case without rulings is not in the answer. */
    public Map<CaseRef, List<Ruling>> ofCases(Collection<CaseRef> about) {
        return rows.of(about).stream().collect(groupingBy(ruling -> ruling.content().about()));
    }

    /** The kinds of subject whose entries in the journal are about rulings, and about who may decide. */
    public static Set<String> journalKinds() {
        return Set.of(Ruling.KIND, Impartiality.KIND);
    }

    /** Those of these cases. */
    public List<Subject> subjects(Collection<CaseRef> about) {
        return Stream.concat(rows.idsOf(about).stream().map(id -> new Subject(Ruling.KIND, id.value())),
                about.stream().map(it -> new Subject(Impartiality.KIND, it.id()))).toList();
    }

    /** The appeals against these rulings, oldest first. */
    public List<AppealStanding> appealsAgainst(Collection<RulingId> rulings) {
        return appeals.against(rulings).stream().map(AppealStanding::of).toList();
    }
}
