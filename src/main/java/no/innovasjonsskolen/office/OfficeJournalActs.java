package no.innovasjonsskolen.office;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of the office's own work. */
@Component
class OfficeJournalActs implements JournalActs {

    private static final String INFORMED = "office.rule.informed";
    private static final String TAKEN_ALONG = "office.rule.taken-along";
    private static final String CASEWORK = "office.rule.casework";

    private static final Map<String, String> RULES = Map.of(
            "office.act.noted", CASEWORK,
            "office.act.exported", TAKEN_ALONG,
            "office.act.exported-people", TAKEN_ALONG,
            "office.act.case-taken", CASEWORK,
            "office.act.case-handed-over", CASEWORK,
            "office.act.case-let-go", CASEWORK,
            "office.act.marked-unread", CASEWORK,
            "office.act.inquiry-asked", INFORMED,
            "office.act.inquiry-answered", INFORMED,
            "office.act.inquiry-taken-back", INFORMED);

    @Override
    public Set<String> kinds() {
        return Set.of(WriteNote.KIND, ExportCases.KIND);
    }

    @Override
    public Set<String> acts() {
        return RULES.keySet();
    }

    @Override
    public String rule(String act) {
        return requireNonNull(RULES.get(act));
    }

    @Override
    public List<String> details(Entry entry, Words words) {
        var details = new ArrayList<String>();
        said(entry, "rows").ifPresent(
                it -> details.add(words.localize("office.ground.rows", Integer.valueOf(it))));
        said(entry, "people").ifPresent(
                it -> details.add(words.localize("office.ground.people", Integer.valueOf(it))));
        said(entry, "officer").ifPresent(it -> details.add(words.localize("office.ground.officer", it)));
        said(entry, "last-day").ifPresent(it -> details.add(words.localize("office.ground.last-day",
                said(entry, "to").orElse(""), LocalDate.parse(it))));
        said(entry, "late").ifPresent(_ -> details.add(words.localize("office.ground.late")));
        return details;
    }

    private static Optional<String> said(Entry entry, String name) {
        return Optional.ofNullable(entry.grounds().get(name));
    }
}
