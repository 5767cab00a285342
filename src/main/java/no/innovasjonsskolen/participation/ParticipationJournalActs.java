package no.innovasjonsskolen.participation;

import java.util.Set;
import no.innovasjonsskolen.journal.JournalActs;
import org.springframework.stereotype.Component;

/** What the journal tells of a participant's own part. */
@Component
class ParticipationJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of(
            "participation.act.document-handed-in",
            ReadDocument.OPENED,
            "participation.act.forgotten",
            "participation.act.document-put-back",
            "participation.act.document-taken-back");

    @Override
    public Set<String> kinds() {
        return Set.of(HandInDocument.KIND);
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public String rule(String act) {
        return switch (act) {
            case ReadDocument.OPENED -> "participation.rule.opened";
            case "participation.act.forgotten" -> "participation.rule.retention";
            default -> "participation.rule.documents";
        };
    }
}
