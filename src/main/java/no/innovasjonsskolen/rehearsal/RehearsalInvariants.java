package no.innovasjonsskolen.rehearsal;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of draws on trial. */
@Component
class RehearsalInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A trial that is drawn has every application once: with a place, or waiting", """
                    select r.id::text from rehearsal.rehearsal r where r.how = 'DRAWN' and r.applications <> (
                        select count(distinct code) from unnest(r.selected || r.reserve) code)
                       or r.how = 'DRAWN' and r.applications <> cardinality(r.selected || r.reserve)
                    """),
            new Rule("No more of a call's trials are kept than is said", """
                    select call::text from rehearsal.rehearsal group by call having count(*) > %d
                    """.formatted(Rehearsal.MOST)));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
