package no.innovasjonsskolen.replacement;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of seats that change hands. */
@Component
class ReplacementInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("Nobody is asked to take over a seat that another has taken over", """
                    select r.id::text from replacement.replacement r
                    join replacement.replacement s on s.seat = r.seat and s.ended = 'SEATED'
                    where r.ended is null or r.asked_at > s.ended_at
                    """),
            new Rule("A seat is left empty before somebody is asked to fill it, or by the one who has it", """
                    select r.id::text from replacement.replacement r
                    join replacement.replacement e on e.seat = r.seat and e.ended = 'EMPTY'
                    where r.ended = 'SEATED' and r.ended_at < e.ended_at
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
