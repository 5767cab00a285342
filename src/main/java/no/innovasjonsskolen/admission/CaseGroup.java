package no.innovasjonsskolen.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What an application asks of the school's office, in the order it is done. */
public enum CaseGroup implements Worded {
    /** Sent, and nobody at the office has opened it. */
    NEW(true),
    /** Sent again since somebody at the office opened it. */
    CHANGED(true),
    /** Sent, and the municipality still has to get its participants to confirm, or to find others. */
    WAITING(false),
    /** Sent and seen, with a team that has confirmed. */
    READY(false),
    /** Being written. */
    DRAFT(false),
    /** Sent after the deadline: in the order of arrival, which is the order of the line. */
    LATE(false),
    /** Taken back. */
    WITHDRAWN(true);

    private final boolean newestFirst;

    CaseGroup(boolean newestFirst) {
        this.newestFirst = newestFirst;
    }

    /**
     * What the group depends on.
     *
     * @param sent how many times the application has been sent
     * @param late whether it came after the deadline
     * @param seen the newest submission that somebody at the office has opened; 0 for none
     * @param unanswered participants who have answered neither yes nor no
     * @param confirmed participants who have said yes
     * @param least the fewest participants a team may have
     */
    record Facts(boolean withdrawn, int sent, boolean late, int seen, int unanswered, int confirmed,
            int least) {}

    /** The group; {@link Cases} says the same in SQL. */
    static CaseGroup of(Facts facts) {
        if (facts.withdrawn()) {
            return WITHDRAWN;
        }
        if (facts.sent() == 0) {
            return DRAFT;
        }
        if (facts.seen() < facts.sent()) {
            return facts.seen() == 0 ? NEW : CHANGED;
        }
        if (facts.late()) {
            return LATE;
        }
        return facts.unanswered() > 0 || facts.confirmed() < facts.least() ? WAITING : READY;
    }

    /** As in addresses: {@code new}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From an address; what it does not know is nothing. */
    public static Optional<CaseGroup> ofCode(String code) {
        return Arrays.stream(values()).filter(group -> group.code().equals(code)).findFirst();
    }

    /** Those listed with the newest first; the others begin with the one that has waited longest. */
    static List<CaseGroup> newestFirst() {
        return Arrays.stream(values()).filter(group -> group.newestFirst).toList();
    }

    @Override
    public String in(Words words) {
        return words.localize("admission.case." + code());
    }
}
