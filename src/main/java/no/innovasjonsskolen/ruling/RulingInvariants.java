package no.innovasjonsskolen.ruling;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of rulings. */
@Component
class RulingInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A ruling stays as it was made: the database refuses every change of it", """
                    select stays from unnest(array['ruling', 'ground', 'officer', 'opening']) as t (name),
                        concat(t.name, '_stays') as stays
                    where not exists (
                        select from pg_trigger
                        where tgrelid = concat('ruling.', t.name)::regclass and tgname = stays
                          and tgenabled in ('O', 'A'))
                    """),
            new Rule("A ruling says why, and who decided it", """
                    select r.id::text from ruling.ruling r
                    where not exists (select from ruling.ground g where g.ruling = r.id)
                       or not exists (select from ruling.officer o
                                      where o.ruling = r.id and o.part = 'DECIDER')
                    """),
            new Rule("A later ruling is of the same case and party as the one it changes", """
                    select r.id::text from ruling.ruling r join ruling.ruling e on e.id = r.earlier
                    where (r.case_kind, r.case_id, r.party) <> (e.case_kind, e.case_id, e.party)
                       or e.number >= r.number
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
