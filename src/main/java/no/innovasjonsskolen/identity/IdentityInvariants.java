package no.innovasjonsskolen.identity;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of who people are. */
@Component
class IdentityInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("The database is for made-up people or for real ones, and says which", """
                    select count(*)::text from identity.purpose having count(*) <> 1
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
