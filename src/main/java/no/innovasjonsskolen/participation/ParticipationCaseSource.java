package no.innovasjonsskolen.participation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What each participant has told the school about herself, once she has said yes. */
@Component
class ParticipationCaseSource implements CaseSource {

    private static final int KILOBYTE = 1024;

    private final Participations participations;
    private final Programmes programmes;
    private final List<ReadingGuard> guards;

    ParticipationCaseSource(Participations participations, Programmes programmes,
            List<ReadingGuard> guards) {
        this.participations = participations;
        this.programmes = programmes;
        this.guards = guards;
    }

    @Override
    public Set<String> journalKinds() {
        return Set.of(HandInDocument.KIND);
    }

    @Override
    public List<Subject> subjects(Case file, PersonId reader) {
        return file.members().stream().map(member -> HandInDocument.subject(member.id())).toList();
    }

    @Override
    public Map<ParticipantId, Section> ofMembers(Case file, PersonId reader, Words words) {
        var call = programmes.call(file.call());
        var demand = Demand.of(call, programmes.planOf(call));
        var told = participations.of(open(reader, file.members().stream().filter(Case.Member::confirmed)
                .map(Case.Member::id).toList()));
        return told.entrySet().stream().filter(it -> !answers(it.getValue(), demand, words).isEmpty())
                .collect(toMap(Map.Entry::getKey, it -> section(it.getKey(), it.getValue(),
                        answers(it.getValue(), demand, words), words)));
    }

    /** Those she may read of. */
    private List<ParticipantId> open(PersonId reader, List<ParticipantId> ids) {
        var closed = guards.stream().flatMap(it -> it.closedTo(reader, ids).stream()).collect(toSet());
        return ids.stream().filter(id -> !closed.contains(id)).toList();
    }

    static Section section(ParticipantId id, Participation part, List<SummaryRow> answers, Words words) {
        return new Section(words.localize("participation.case.title", part.documents().size()),
                answers, part.documents().stream().map(document -> paper(id, document, words)).toList(),
                words.localize("participation.case.private"));
    }

    private static List<SummaryRow> answers(Participation part, Demand demand, Words words) {
        var answers = new ArrayList<>(ParticipationText.told(part, words));
        part.entry(demand).ifPresent(it -> answers.add(ParticipationText.row("entry",
                words.localize("participation.case.entry." + it.code()), words)));
        return answers;
    }

    private static Paper paper(ParticipantId id, Document document, Words words) {
        var kilobytes = Math.max(1, document.size() / KILOBYTE);
        return switch (document.state()) {
            case Document.Open _ -> new Paper(document.name(),
                    words.localize("participation.case.paper", kilobytes, document.receivedAt()),
                    Optional.of(OfficeDocumentPage.url(id, document)));
            case Document.Quarantined _ -> new Paper(document.name(),
                    words.localize("participation.case.paper.quarantined"), Optional.empty());
            case Document.Infected _ -> new Paper(document.name(),
                    words.localize("participation.case.paper.infected"), Optional.empty());
        };
    }
}
