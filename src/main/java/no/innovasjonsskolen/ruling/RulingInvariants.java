package no.innovasjonsskolen.ruling;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of rulings. */
@Component
class RulingInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A ruling stays as it was made: the database refuses every change of it", """
                    select stays from unnest(array['ruling', 'ground', 'officer', 'opening',
                            'second_notice', 'declaration', 'appeal', 'appeal_withdrawn', 'appeal_reversed',
                            'appeal_forwarded', 'appeal_decided',
                            'interim_reply']) as t (name),
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
                    """),
            new Rule("Nobody had declared a conflict of interest when she decided", """
                    select r.id::text from ruling.ruling r join ruling.officer o on o.ruling = r.id
                    where (select d.standing from ruling.declaration d
                           where (d.case_kind, d.case_id, d.person) = (r.case_kind, r.case_id, o.person)
                             and d.declared_at < r.made_at
                           order by d.number desc limit 1) = 'CONFLICTED'
                    """),
            new Rule("A ruling has one appeal that is not taken back", """
                    select a.ruling::text from ruling.appeal a
                    left join ruling.appeal_withdrawn w on w.appeal = a.id
                    group by a.ruling having count(*) filter (where w.appeal is null) > 1
                    """),
            new Rule("An appeal has ended in one way", """
                    select a.id::text from ruling.appeal a
                    left join ruling.appeal_withdrawn w on w.appeal = a.id
                    left join ruling.appeal_reversed r on r.appeal = a.id
                    left join ruling.appeal_forwarded f on f.appeal = a.id
                    left join ruling.appeal_decided d on d.appeal = a.id
                    where num_nonnulls(w.appeal, r.appeal, d.appeal) > 1
                       or r.appeal is not null and f.appeal is not null
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
