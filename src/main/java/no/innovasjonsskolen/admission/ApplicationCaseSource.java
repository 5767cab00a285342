package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;

/** What is done to the application itself, and by those who were invited to take part in it. */
@Component
class ApplicationCaseSource implements CaseSource {

    @Override
    public Set<String> kinds() {
        return Set.of(StartApplication.KIND, ParticipantInvitation.KIND);
    }

    @Override
    public List<Subject> subjects(Case file) {
        return Stream.concat(Stream.of(StartApplication.subject(file.line().id())),
                file.members().stream()
                        .map(member -> new Subject(ParticipantInvitation.KIND, member.id().value())))
                .toList();
    }
}
