package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.LetterSubjects;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** A letter about a participant's case is seen to on the case. */
@Component
class EligibilityLetterSubjects implements LetterSubjects {

    @Override
    public Map<Subject, Place> placesOf(Collection<Subject> subjects, Words words) {
        return subjects.stream().filter(it -> it.kind().equals(EligibilityCase.KIND)).distinct()
                .collect(toMap(it -> it, it -> new Place(words.localize("eligibility.place"),
                        AssessPage.url(new ParticipantId(it.id())))));
    }
}
