package no.innovasjonsskolen.proof;

import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.database.CheckInvariants;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true across rooms: what one transaction wrote in several of them is there whole or not at all.
 * Rooms do not read each other's tables; a proof may.
 */
final class HouseInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("Each application was journalled when it was begun, once", """
                    select a.id::text from admission.application a where 1 <> (
                        select count(*) from journal.entry e
                        where e.subject = a.id and e.act = 'admission.act.started')
                    """),
            new Rule("What was journalled as begun is there", """
                    select e.subject::text from journal.entry e where e.act = 'admission.act.started'
                      and not exists (select from admission.application a where a.id = e.subject)
                    """),
            new Rule("Each application has its contact person's name", """
                    select a.id::text from admission.application a where not exists (
                        select from draft.field f where f.sheet = a.id and f.name = 'contact-name')
                    """),
            new Rule("Each participant has a sheet with name and address, and an entry in the journal", """
                    select p.id::text from admission.participant p
                    where 2 <> (select count(*) from draft.field f
                                where f.sheet = p.id and f.name in ('name', 'email'))
                       or 1 <> (select count(*) from journal.entry e
                                where e.subject = p.application and e.act = 'admission.act.participant-added'
                                  and e.grounds ->> 'participant' = p.id::text)
                    """),
            new Rule("Each participant taken off was journalled, once more often than she was put back",
                    """
                            select r.participant::text from admission.participant_removed r
                            join admission.participant p on p.id = r.participant
                            where 1 <> (select sum(case e.act when 'admission.act.participant-removed' then 1 else -1 end)
                                        from journal.entry e
                                        where e.subject = p.application
                                          and e.act in ('admission.act.participant-removed',
                                                        'admission.act.participant-restored')
                                          and e.grounds ->> 'participant' = p.id::text)
                            """),
            new Rule(
                    "Each sending was journalled with its fingerprint, once, and its receipt waits or is sent",
                    """
                            select s.application || ' ' || s.number from admission.submission s
                            join admission.application a on a.id = s.application
                            where 1 <> (select count(*) from journal.entry e
                                        where e.subject = s.application
                                          and e.act in ('admission.act.sent', 'admission.act.sent-again')
                                          and e.grounds ->> 'number' = s.number::text
                                          and e.grounds ->> 'hash' = s.hash)
                               or 1 <> (select count(*) from letter.outbox o
                                        where o.key = 'admission/receipt/' || s.application || '/' || s.number
                                            || '/' || a.lead)
                            """),
            new Rule("What was journalled as sent is there", """
                    select e.subject || ' ' || (e.grounds ->> 'number') from journal.entry e
                    where e.act in ('admission.act.sent', 'admission.act.sent-again')
                      and not exists (select from admission.submission s where s.application = e.subject
                                      and s.number::text = e.grounds ->> 'number')
                    """),
            new Rule("Each withdrawal was journalled, once", """
                    select w.application::text from admission.withdrawal w where 1 <> (
                        select count(*) from journal.entry e
                        where e.subject = w.application and e.act = 'admission.act.withdrawn')
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    /** Every rule that does not hold in this database now: those of each room, and those across rooms. */
    static List<Broken> broken(JdbcClient db) {
        return new CheckInvariants(db,
                Stream.concat(ofEachRoom().stream(), Stream.of(new HouseInvariants())).toList()).broken();
    }

    /** A proof has no Spring of its own, so the components are looked for among the classes. */
    private static List<Invariants> ofEachRoom() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Invariants.class));
        return scanner.findCandidateComponents("no.innovasjonsskolen").stream()
                .map(it -> made(it.getBeanClassName()))
                .filter(it -> !(it instanceof HouseInvariants)).toList();
    }

    private static Invariants made(String name) {
        try {
            var maker = Class.forName(name).asSubclass(Invariants.class).getDeclaredConstructor();
            maker.setAccessible(true);
            return maker.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Invariants need nothing to be made, but %s does".formatted(name),
                    e);
        }
    }
}
