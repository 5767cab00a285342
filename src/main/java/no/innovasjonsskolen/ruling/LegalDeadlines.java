package no.innovasjonsskolen.ruling;

import java.time.Instant;
import no.innovasjonsskolen.site.Deadline;

/** The deadlines that a case has by law. Whatever arrives on the last day, to its end in Oslo, is in time. */
public final class LegalDeadlines {

    static final int MONTHS_OF_LATE_APPEAL = 12;

    private LegalDeadlines() {}

    /**
     * An appeal: three weeks (fvl § 29), from when the ruling was both available and told of
     * (eForvaltningsforskriften § 11).
     */
    public static Deadline appeal(Instant available, Instant told) {
        return LegalDays.weeks(3, told.isAfter(available) ? told : available);
    }

    /** The last day an appeal can be taken at all, for whatever reason: a year (fvl § 31). */
    public static Deadline lateAppeal(Instant available) {
        return LegalDays.months(MONTHS_OF_LATE_APPEAL, available);
    }

    /** An answer to a request to see documents; silence after it is a refusal (offentleglova § 32). */
    public static Deadline access(Instant asked) {
        return LegalDays.workingDays(5, asked);
    }

    /** The interim reply where a case is not decided within a month (fvl § 11 a). */
    public static Deadline interimReply(Instant received) {
        return LegalDays.months(1, received);
    }
}
