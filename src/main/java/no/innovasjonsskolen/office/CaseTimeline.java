package no.innovasjonsskolen.office;

import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.journal.DeclaredActs;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Happening;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What has happened, in words. */
@Component
class CaseTimeline {

    /** What is done to an application, by its participants, and by the office for itself. */
    private static final List<String> KINDS = List.of("application", "case", "export", "participation",
            "participant");

    private final Journal journal;
    private final DeclaredActs declaredActs;

    CaseTimeline(Journal journal, DeclaredActs declaredActs) {
        this.journal = journal;
        this.declaredActs = declaredActs;
    }

    /** All that has happened to one application, newest first. */
    List<Happening> of(Case file, Words words) {
        var id = file.line().id().value();
        var subjects = Stream.concat(
                Stream.of(new Subject("application", id), new Subject("case", id)),
                file.members().stream().map(member -> member.id().value()).flatMap(member -> Stream.of(
                        new Subject("participation", member), new Subject("participant", member))))
                .toList();
        return journal.about(subjects).reversed().stream().map(entry -> declaredActs.tell(entry, words))
                .toList();
    }

    /** An entry as a line. */
    Happening happening(Entry entry, Words words) {
        return declaredActs.tell(entry, words);
    }

    /** The newest of all that has happened, before a place in the journal. */
    List<Entry> latest(long before, int atMost) {
        return journal.latest(KINDS, before, atMost);
    }
}
