package no.innovasjonsskolen.disclosure;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.LetterSubjects;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** A letter about a request is seen to where the office answers it. */
@Component
class DisclosureLetterSubjects implements LetterSubjects {

    private final Disclosures disclosures;

    DisclosureLetterSubjects(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Map<Subject, Place> placesOf(Collection<Subject> subjects, Words words) {
        return disclosures.all(subjects.stream().filter(it -> it.kind().equals(Disclosure.KIND))
                .map(Subject::id).toList()).stream()
                .collect(toMap(Disclosure::subject, it -> new Place(
                        words.localize("disclosure.request", it.reference()),
                        OfficeDisclosurePage.url(it.id()))));
    }
}
