package no.innovasjonsskolen.sharing;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of links. */
@Component
class SharingInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A link had ended when the application got its next one", """
                    select a.id::text from sharing.link a
                    join sharing.link b on b.application = a.application and b.number > a.number
                    where a.ended_at is null or a.ended_at > b.shared_at
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
