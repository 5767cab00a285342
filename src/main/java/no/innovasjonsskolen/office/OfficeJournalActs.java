package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of the office's own work. */
@Component
class OfficeJournalActs implements JournalActs {

    private static final Set<String> ACTS = Set.of(
            "office.act.noted",
            "office.act.exported");

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
        return Stream.ofNullable(entry.grounds().get("rows"))
                .map(rows -> words.localize("office.ground.rows", Integer.valueOf(rows))).toList();
    }
}
