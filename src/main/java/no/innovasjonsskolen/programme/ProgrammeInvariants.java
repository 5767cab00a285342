package no.innovasjonsskolen.programme;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of calls and cohorts. */
@Component
class ProgrammeInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("The gatherings of a cohort come in the order of their numbers", """
                    select a.cohort || ' ' || b.number from programme.gathering_day a
                    join programme.gathering_day b on b.cohort = a.cohort and b.number > a.number
                    where b.first_day <= a.first_day
                    """),
            new Rule("A cancelled call was announced before it was cancelled", """
                    select c.id::text from programme.call c
                    join programme.cancellation x on x.call = c.id
                    where x.cancelled_at < c.announced_at
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
