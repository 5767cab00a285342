package no.innovasjonsskolen.eligibility;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of the cases. */
@Component
class EligibilityInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("An assessor has one opinion in a round, and no round has more than two", """
                    select o.participant || ' ' || o.round from eligibility.opinion o
                    where not exists (select from eligibility.opinion_taken_back b where b.opinion = o.id)
                    group by o.participant, o.round
                    having count(*) > 2 or count(*) > count(distinct o.assessor)
                    """),
            new Rule("Credits are refused, and the rules overruled, by two", """
                    select r.participant || ' ' || r.round from eligibility.result r
                    join eligibility.opinion h on h.id = r.opinion
                    where (h.doubt or h.wants_credits and h.verdict = 'COURSE_PARTICIPANT'
                           or h.proposed <> 'ASSESS' and h.verdict <> h.proposed)
                      and (select count(*) from eligibility.opinion o
                           where o.participant = r.participant and o.round = r.round
                             and not exists (select from eligibility.opinion_taken_back b
                                             where b.opinion = o.id)) < 2
                    """),
            new Rule("What was decided is an opinion of its own round that was not taken back", """
                    select r.participant || ' ' || r.round from eligibility.result r
                    join eligibility.opinion h on h.id = r.opinion
                    where h.participant <> r.participant or h.round <> r.round
                       or exists (select from eligibility.opinion_taken_back b where b.opinion = h.id)
                    """),
            new Rule("Nobody assesses a case while the participant may still send what she is asked for", """
                    select o.participant || ' ' || o.round from eligibility.opinion o
                    join eligibility.request q on q.participant = o.participant
                    left join eligibility.request_answer a on a.request = q.id
                    left join eligibility.request_taken_back b on b.request = q.id
                    where o.said_at > q.asked_at
                      and o.said_at < least(a.answered_at, b.taken_back_at,
                          (q.last_day + 1)::timestamp at time zone 'Europe/Oslo')
                    """),
            new Rule("What was decided is changed to less by two, after a notice or a condition's day", """
                    select n.participant || ' ' || n.round from eligibility.result n
                    join eligibility.opinion h on h.id = n.opinion
                    join eligibility.result e on e.participant = n.participant and e.round = n.round - 1
                    join eligibility.opinion b on b.id = e.opinion
                    where array_position(array['COURSE_PARTICIPANT', 'CONDITIONAL', 'STUDENT'], h.verdict)
                        < array_position(array['COURSE_PARTICIPANT', 'CONDITIONAL', 'STUDENT'], b.verdict)
                      and (not (b.verdict = 'CONDITIONAL'
                                and (b.expected + 1)::timestamp at time zone 'Europe/Oslo' <= n.decided_at
                                or exists (select from eligibility.request q
                                    left join eligibility.request_answer a on a.request = q.id
                                    where q.participant = n.participant and q.kind <> 'MISSING'
                                      and q.asked_at > e.decided_at
                                      and least(a.answered_at,
                                          (q.last_day + 1)::timestamp at time zone 'Europe/Oslo')
                                          <= n.decided_at))
                           or not exists (select from eligibility.opinion o
                                where o.participant = n.participant and o.round = n.round
                                  and o.assessor <> n.decided_by and not exists (
                                      select from eligibility.opinion_taken_back t where t.opinion = o.id)))
                    """),
            new Rule("Whoever chose between two opinions did not choose her own", """
                    select s.participant || ' ' || s.round from eligibility.settlement s
                    join eligibility.opinion h on h.id = s.opinion
                    where h.assessor = s.settled_by
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
