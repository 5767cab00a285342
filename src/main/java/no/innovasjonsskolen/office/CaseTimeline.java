package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.DeclaredActs;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What has happened, in the words of the rooms where it did. */
@Component
class CaseTimeline {

    private final Journal journal;
    private final DeclaredActs declaredActs;
    private final List<CaseSource> sources;
    private final Set<String> kinds;

    CaseTimeline(Journal journal, DeclaredActs declaredActs, List<CaseSource> sources) {
        this.journal = journal;
        this.declaredActs = declaredActs;
        this.sources = sources;
        this.kinds = sources.stream().flatMap(source -> source.journalKinds().stream())
                .collect(Collectors.toSet());
    }

    /** All that has happened to one application that this reader may read of, newest first. */
    List<Happening> of(Case file, PersonId reader, Words words) {
        var subjects = sources.stream().flatMap(source -> source.subjects(file, reader).stream()).toList();
        return journal.about(subjects).reversed().stream().map(entry -> happening(entry, words)).toList();
    }

    /** The newest of all that has happened to applications, before a place in the journal. */
    List<Entry> latest(long before, int atMost) {
        return journal.latest(kinds, before, atMost);
    }

    /** An entry as a line. */
    Happening happening(Entry entry, Words words) {
        return declaredActs.tell(entry, words);
    }
}
