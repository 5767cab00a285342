package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** The ways to see the work list that are links above it, each with how many there are. */
enum WorkStatus implements Worded {
    NEEDS("trenger-noe", (item, reader) -> item.needsSomething(reader.now())),
    MINE("mine", (item, reader) -> item.officer().filter(it -> it.person().equals(reader.me())).isPresent()),
    UNREAD("ulest", (item, _) -> item.isUnread()),
    ANSWERED("svart", (item, _) -> item.isAnswered()),
    OVERDUE("ubesvart", (item, reader) -> item.isOverdue(reader.now())),
    BROKEN("regelbrudd", (item, _) -> item.breaksRule()),
    REFUSED("nei", (item, _) -> item.isRefused()),
    SENT("sendt", (item, _) -> item.isSent()),
    CHANGED("endret", (item, _) -> item.line().changedSince()),
    LATE("etter-fristen", (item, _) -> item.isLate()),
    DRAFT("under-arbeid", (item, _) -> item.line().group() == CaseGroup.DRAFT),
    WITHDRAWN("trukket", (item, _) -> item.line().group() == CaseGroup.WITHDRAWN);

    private final String code;
    private final Test test;

    WorkStatus(String code, Test test) {
        this.code = code;
        this.test = test;
    }

    /** Who looks, and when. */
    record Looking(PersonId me, Instant now) {}

    private interface Test {

        boolean holds(WorkItem item, Looking reader);
    }

    /** As in addresses. */
    String code() {
        return code;
    }

    boolean holds(WorkItem item, Looking reader) {
        return test.holds(item, reader);
    }

    /** From an address; what it does not know is nothing. */
    static Optional<WorkStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
    }

    @Override
    public String in(Words words) {
        return words.localize("office.status." + code);
    }
}
