package no.innovasjonsskolen.invitation;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** That a link was used. What it was about is the inviting room's. */
@Component
class InvitationJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of(
            "invitation.act.accepted");

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public String rule(String act) {
        return "invitation.rule.own-choice";
    }
}
