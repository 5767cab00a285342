package no.innovasjonsskolen.rolling;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of those who stand in line. */
@Component
class RollingInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("Whoever stood in line before the one who got the place is passed over for a reason", """
                    select t.offer::text from rolling.turn t
                    where t.place - 1 <> (select count(*) from rolling.passed p where p.turn = t.offer)
                    """),
            new Rule("Whoever was sent first has a turn first, unless it was passed over or had a number", """
                    select b.offer::text from rolling.turn a
                    join rolling.turn b on b.call = a.call and b.number < a.number and not b.waited
                        and (date_trunc('milliseconds', a.sent_at), a.reference)
                            < (date_trunc('milliseconds', b.sent_at), b.reference)
                    where not exists (select from rolling.passed p
                                      where p.turn = b.offer and p.application = a.application)
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
