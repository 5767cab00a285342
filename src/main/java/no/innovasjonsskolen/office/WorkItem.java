package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.programme.TeamRule;

/**
 * One application of the work list, with what the office itself has done about it.
 *
 * @param rule what its call demands of a team
 * @param officer who has the case
 * @param inquiries what it has been asked for, oldest first
 */
record WorkItem(Case.Line line, TeamRule rule, Optional<CaseOfficer> officer, List<Inquiry> inquiries) {

    /** Sent, and not taken back. */
    boolean isSent() {
        return line.group() != CaseGroup.DRAFT && line.group() != CaseGroup.WITHDRAWN;
    }

    /** Whether nobody at the office has opened what was sent last. */
    boolean isUnread() {
        return line.group() == CaseGroup.NEW || line.group() == CaseGroup.CHANGED;
    }

    boolean isLate() {
        return isSent() && line.sending().map(Case.Line.Sending::afterDeadline).orElse(false);
    }

    /** Sent by a whole team, of which too few are left. */
    boolean hasTooFew() {
        return isSent() && line.team().size() < rule.least();
    }

    /** Sent by a whole team, and those who are left come from too few service areas. */
    boolean hasTooFewSectors() {
        return isSent() && line.team().sectors().size() < rule.sectors();
    }

    boolean breaksRule() {
        return hasTooFew() || hasTooFewSectors();
    }

    boolean isRefused() {
        return isSent() && line.team().refusals() > 0;
    }

    /** Whether an answer should have been here. */
    boolean isOverdue(Instant now) {
        return line.group() != CaseGroup.WITHDRAWN && inquiries.stream().anyMatch(it -> it.isOverdue(now));
    }

    /** What waits for the applicant's answer. */
    Optional<Inquiry> asked() {
        return inquiries.stream().filter(it -> it.state() instanceof Inquiry.Asked).findFirst();
    }

    /** Whether there is an answer that nobody at the office has seen. */
    boolean isAnswered() {
        return line.group() != CaseGroup.WITHDRAWN
                && inquiries.stream().anyMatch(it -> it.state() instanceof Inquiry.Answered);
    }

    /** Whether something about it waits for the office. */
    boolean needsSomething(Instant now) {
        return isUnread() || breaksRule() || isRefused() || isAnswered() || isOverdue(now);
    }
}
