package no.innovasjonsskolen.ruling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may have a hand in a case (habilitet, fvl §§ 6–10): each officer declares it for herself, case by case,
 * and the room of the case asks before it shows anything. A declaration is changed by a new one.
 */
@Component
public class Impartiality {

    static final String KIND = "ruling-case";

    private final Declarations declarations;
    private final Journal journal;

    Impartiality(Declarations declarations, Journal journal) {
        this.declarations = declarations;
        this.journal = journal;
    }

    /** She declares that nothing stands in her way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declareImpartial(Person me, CaseRef about, Instant now) {
        declare(me, about, Declaration.Standing.IMPARTIAL, "", now);
    }

    /**
     * Somebody else has found that a conflict was declared by mistake. She who declared it cannot lift it
     * herself, and neither can whoever may not have a hand in the case.
     *
     * @return false where she has declared none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean liftConflict(Person me, PersonId whom, CaseRef about, String reason, Instant now) {
        var declared = of(whom, about).filter(Declaration::isConflict);
        if (declared.isEmpty() || whom.equals(me.id())) {
            return false;
        }
        declarations.add(new Declaration(about, whom, declared.get().name(),
                Declaration.Standing.IMPARTIAL, reason, Optional.of(Officer.of(me)), now));
        journal.record(now, me.asActor(), "ruling.act.lifted-conflict", new Subject(KIND, about.id()),
                Map.of("officer", declared.get().name()));
        return true;
    }

    /** She declares that she must not decide, and why in a few words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declareConflict(Person me, CaseRef about, String reason, Instant now) {
        declare(me, about, Declaration.Standing.CONFLICTED, reason, now);
    }

    /** What she last declared about the case, if anything. */
    public Optional<Declaration> of(PersonId person, CaseRef about) {
        return declarations.newest(List.of(person), List.of(about)).stream().findFirst();
    }

    /** The same of many cases at once; a case she has declared nothing about is not in the answer. */
    public Map<CaseRef, Declaration> of(PersonId person, Collection<CaseRef> about) {
        return declarations.newest(List.of(person), about).stream()
                .collect(toMap(Declaration::about, identity()));
    }

    /** What each officer last declared about a case. */
    public Map<PersonId, Declaration> standing(CaseRef about) {
        return declarations.about(about).stream()
                .collect(toMap(Declaration::person, identity(), (_, later) -> later));
    }

    /** All that was ever declared about a case, oldest first. */
    public List<Declaration> about(CaseRef about) {
        return declarations.about(about);
    }

    /** Whether she may open the case: she has not declared a conflict. */
    public boolean mayOpen(PersonId person, CaseRef about) {
        return of(person, about).filter(Declaration::isConflict).isEmpty();
    }

    /** Whether she may not have a hand in it: it is her own (fvl § 6), or she has declared a conflict. */
    public boolean isClosedTo(PersonId person, CaseRef about, PersonId party) {
        return person.equals(party) || !mayOpen(person, about);
    }

    /**
     * The same of many cases at once.
     *
     * @param parties whom each of the cases concerns
     */
    public Set<CaseRef> closedTo(PersonId person, Map<CaseRef, PersonId> parties) {
        var closed = new HashSet<>(conflicts(person, parties.keySet()));
        parties.forEach((about, party) -> {
            if (person.equals(party)) {
                closed.add(about);
            }
        });
        return closed;
    }

    /** The cases that she has declared a conflict of interest in. */
    public Set<CaseRef> conflicts(PersonId person, Collection<CaseRef> about) {
        return about.isEmpty() ? Set.of() : of(person, about).values().stream()
                .filter(Declaration::isConflict).map(Declaration::about).collect(toSet());
    }

    /** Throws when one of them is the party, or has declared a conflict. */
    void require(Collection<PersonId> people, CaseRef about, PersonId party) {
        if (people.contains(party)) {
            throw new IllegalStateException("The party has a hand in her own ruling of " + about);
        }
        declarations.newest(people, List.of(about)).stream().filter(Declaration::isConflict).findFirst()
                .ifPresent(conflict -> {
                    throw new IllegalStateException(
                            "Somebody with a conflict of interest has a hand in a ruling of " + about);
                });
    }

    private void declare(Person me, CaseRef about, Declaration.Standing standing, String reason,
            Instant now) {
        declarations.add(
                new Declaration(about, me.id(), me.name(), standing, reason, Optional.empty(), now));
        journal.record(now, me.asActor(), standing == Declaration.Standing.CONFLICTED
                ? "ruling.act.declared-conflict" : "ruling.act.declared-impartial",
                new Subject(KIND, about.id()), Map.of());
    }
}
