package no.innovasjonsskolen.letter;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of letters. */
@Component
class LetterInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A letter that is delivered or given up has been tried", """
                    select id::text from letter.outbox
                    where coalesce(delivered_at, stopped_at) is not null and attempts = 0
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
