package no.innovasjonsskolen.journal;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of the journal. */
@Component
class JournalInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("The journal only grows: the database refuses every change of it",
                    """
                            select 'entry_stays' where not exists (
                                select from pg_trigger
                                where tgrelid = 'journal.entry'::regclass and tgname = 'entry_stays'
                                  and tgenabled in ('O', 'A'))
                            """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
