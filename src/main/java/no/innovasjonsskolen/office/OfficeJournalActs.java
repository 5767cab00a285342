package no.innovasjonsskolen.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of the office's own work. */
@Component
class OfficeJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of(
            "office.act.noted",
            "office.act.exported",
            "office.act.exported-people",
            "office.act.case-taken",
            "office.act.case-handed-over",
            "office.act.case-let-go",
            "office.act.marked-unread",
            "office.act.inquiry-asked",
            "office.act.inquiry-answered",
            "office.act.inquiry-taken-back");

    @Override
    public Set<String> kinds() {
        return Set.of(WriteNote.KIND, ExportCases.KIND);
    }

    @Override
    public Set<String> acts() {
        return ACTS;
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
