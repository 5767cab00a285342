package no.innovasjonsskolen.disclosure;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of requests to see documents. */
@Component
class DisclosureInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("Whoever asks can always find her request again", """
                    select r.id::text from disclosure.request r
                    where not exists (select from disclosure.link l where l.request = r.id)
                    """),
            new Rule("Nothing is answered while the body above the school has it", """
                    select s.request::text from disclosure.appeal_sent s
                    join disclosure.answer a on a.request = s.request and a.answered_at > s.sent_at
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
