package no.innovasjonsskolen.placement;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of pools and draws. */
@Component
class DrawInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A pool's file is the one whose fingerprint is published", """
                    select id::text from placement.pool
                    where sha256 <> encode(sha256(convert_to(problem, 'UTF8')), 'hex')
                    """),
            new Rule("A lottery's file is the one whose fingerprint is published", """
                    select pool::text from placement.lottery
                    where sha256 <> encode(sha256(convert_to(lottery, 'UTF8')), 'hex')
                    """),
            new Rule("A pool's file has exactly the applications that are in it", """
                    select p.id::text from placement.pool p
                    where (select array_agg(e.code order by e.code) from placement.pool_entry e
                           where e.pool = p.id and e.code is not null)
                        is distinct from (select array_agg(a ->> 'id' order by a ->> 'id')
                           from jsonb_array_elements(p.problem::jsonb -> 'applications') a)
                    """),
            new Rule("One pool of a call counts at most, and it is the newest",
                    """
                            select p.id::text from placement.pool p
                            where not exists (select from placement.pool_thawed t where t.pool = p.id)
                              and exists (select from placement.pool q
                                  where q.call = p.call and q.version > p.version)
                            """),
            new Rule("The balls that count were written alike by two officers", """
                    select w.pool::text from placement.written_down w
                    where (select count(*) from placement.balls b where b.pool = w.pool and b.digits = w.balls
                           and b.round = (select max(round) from placement.balls where pool = w.pool)) <> 2
                    """),
            new Rule("Everybody in a pool is selected or waits, once", """
                    select s.id::text from placement.selection s
                    where (select array_agg(code order by code) from placement.selection_entry e
                           where e.selection = s.id)
                        is distinct from (select array_agg(code order by code)
                           from unnest(s.selected || s.reserve) code)
                    """),
            new Rule("Who is selected, and the order of those who wait, is what the published draw says", """
                    select d.pool::text from placement.draw d
                    join placement.selection s on s.id = d.selection
                    join placement.written_down w on w.pool = d.pool
                    where d.draw::jsonb -> 'admitted' <> to_jsonb(s.selected)
                       or d.draw::jsonb -> 'reserve' <> to_jsonb(s.reserve)
                       or d.draw::jsonb ->> 'balls' <> w.balls
                       or (d.draw::jsonb -> 'beacon' ->> 'round')::bigint <> w.round
                    """),
            new Rule("A code stands for the same application in the pool and in the selection", """
                    select d.pool::text || ' ' || e.code from placement.draw d
                    join placement.pool_entry e on e.pool = d.pool and e.code is not null
                    where not exists (select from placement.selection_entry s where s.selection = d.selection
                                      and s.code = e.code and s.application = e.application)
                    """),
            new Rule("One selection of a call counts at most", """
                    select s.call::text from placement.selection s
                    where not exists (select from placement.selection_void v where v.selection = s.id)
                    group by s.call having count(*) > 1
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
