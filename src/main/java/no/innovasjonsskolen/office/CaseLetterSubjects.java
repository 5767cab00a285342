package no.innovasjonsskolen.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.LetterSubjects;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Letters about applications are seen to on the application's page at the office. */
@Component
class CaseLetterSubjects implements LetterSubjects {

    private final Cases cases;
    private final Municipalities municipalities;

    CaseLetterSubjects(Cases cases, Municipalities municipalities) {
        this.cases = cases;
        this.municipalities = municipalities;
    }

    @Override
    public Map<Subject, Place> placesOf(Collection<Subject> subjects, Words words) {
        var titles = cases.titles(subjects.stream().map(Subject::id).distinct().toList());
        var names = municipalities.namesOf(titles.values().stream().map(Cases.Title::lead).toList());
        var places = new HashMap<Subject, Place>();
        for (var subject : subjects) {
            var title = titles.get(subject.id());
            if (title != null) {
                places.put(subject, new Place(
                        names.getOrDefault(title.lead(), title.lead().value()) + ", " + title.reference(),
                        "/kontor/soknad/" + title.id()));
            }
        }
        return places;
    }
}
