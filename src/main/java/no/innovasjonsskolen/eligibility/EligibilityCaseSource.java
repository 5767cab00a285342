package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What has been decided about each of a team, on the office's page of the application. */
@Component
class EligibilityCaseSource implements CaseSource {

    private final EligibilityCases cases;
    private final ConflictGuard guard;
    private final Rulings rulings;

    EligibilityCaseSource(EligibilityCases cases, ConflictGuard guard, Rulings rulings) {
        this.cases = cases;
        this.guard = guard;
        this.rulings = rulings;
    }

    @Override
    public Set<String> journalKinds() {
        var kinds = new HashSet<>(Rulings.journalKinds());
        kinds.add(EligibilityCase.KIND);
        return kinds;
    }

    /** What was done in each case and with its rulings; nothing of a case that is closed to the reader. */
    @Override
    public List<Subject> subjects(Case file, PersonId reader) {
        var ids = file.members().stream().map(Case.Member::id).toList();
        var closed = guard.closedTo(reader, ids);
        var open = ids.stream().filter(it -> !closed.contains(it)).toList();
        return Stream.concat(open.stream().map(BeginCase::subject),
                rulings.subjects(open.stream().map(EligibilityCase::ref).toList()).stream()).toList();
    }

    /**
     * Only what is decided: who has assessed may not know what another has said, and whoever has a conflict
     * of interest knows nothing of the case.
     */
    @Override
    public Map<ParticipantId, Section> ofMembers(Case file, PersonId reader, Words words) {
        var all = cases.of(file.line().id());
        var closed = guard.closedTo(reader, all.keySet());
        return all.values().stream().filter(it -> !closed.contains(it.id()))
                .collect(toMap(EligibilityCase::id, it -> section(it, words)));
    }

    private static Section section(EligibilityCase file, Words words) {
        var decided = file.result()
                .map(it -> words.localize("eligibility.office.decided", it.verdict(), it.at()))
                .orElseGet(() -> words.localize("eligibility.team.open"));
        return new Section(words.localize("eligibility.office.title"),
                List.of(new SummaryRow(words.localize("eligibility.office.verdict"), decided,
                        Optional.empty())),
                List.of(new Paper(words.localize("eligibility.office.archive"),
                        words.localize("eligibility.office.archive.about"),
                        Optional.of(ArchivePage.url(file.id())))),
                "",
                Optional.of(new Way(AssessPage.url(file.id()), words.localize("eligibility.to-case"))));
    }
}
