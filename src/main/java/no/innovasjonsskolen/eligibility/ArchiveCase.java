package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.archive.ArchivedRecord.PERSONAL;

import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.archive.ArchivedCase;
import no.innovasjonsskolen.archive.CasePackage;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody at the office takes a whole case along for the archive: the application, what the
 * participant handed in, the rulings and the appeals. Whoever may not read the case does not find it.
 */
@Component
class ArchiveCase {

    private static final int SHORT = 6;

    private final AssessorCases assessorCases;
    private final CaseRecords records;
    private final People people;
    private final Journal journal;
    private final SchoolClock clock;

    ArchiveCase(AssessorCases assessorCases, CaseRecords records, People people, Journal journal,
            SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.records = records;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended: there is one way. */
    sealed interface Outcome {

        /** @param number of the case, which the file is named after */
        record Taken(String number, CasePackage.OnDisk made) implements Outcome {}
    }

    /** @param words the reader's; the archive's own language is bokmål */
    @Transactional
    Outcome take(Person me, ParticipantId id, Words words) {
        var now = clock.instant();
        var file = assessorCases.get(me, id);
        var entrant = assessorCases.entrant(id).orElseThrow(NotFound::new);
        var party = people.get(file.party());
        var written = words.in(Language.NB);
        var all = records.of(me, file, party, written);
        var number = entrant.reference() + "-" + id.toString().substring(0, SHORT);
        var made = CasePackage.of(new ArchivedCase(id.value(), number,
                written.localize("eligibility.archive.title", entrant.reference(), party.name()),
                written.localize("eligibility.archive.title.open", entrant.reference()), party.name(),
                written.localize("eligibility.archive.unit"), officer(file, me), records.begun(file),
                file.state() instanceof Decided, PERSONAL, all), now);
        journal.record(now, me.asActor(), "eligibility.act.archived", BeginCase.subject(id),
                Map.of("records", String.valueOf(all.size())));
        return new Outcome.Taken(number, made);
    }

    private static String officer(EligibilityCase file, Person me) {
        return file.result().map(it -> it.by().name()).orElse(me.name());
    }
}
