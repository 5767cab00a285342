package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Set;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;

/** What the office does for itself. A list that is taken along is about no single application. */
@Component
class OfficeCaseSource implements CaseSource {

    @Override
    public Set<String> journalKinds() {
        return Set.of(WriteNote.KIND, ExportCases.KIND);
    }

    @Override
    public List<Subject> subjects(Case file, PersonId reader) {
        return List.of(WriteNote.subject(file.line().id()));
    }
}
