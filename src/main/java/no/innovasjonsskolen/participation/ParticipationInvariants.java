package no.innovasjonsskolen.participation;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of participants' own parts. */
@Component
class ParticipationInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("Her own sheet cannot be guessed from the place the municipality has listed her in", """
                    select participant::text from participation.part where sheet = participant
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
