package no.innovasjonsskolen.ruling;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.LetterSubjects;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** A letter about a ruling is seen to where the office sees to the case. */
@Component
class RulingLetterSubjects implements LetterSubjects {

    private final RulingRows rows;
    private final RulingKinds kinds;

    RulingLetterSubjects(RulingRows rows, RulingKinds kinds) {
        this.rows = rows;
        this.kinds = kinds;
    }

    @Override
    public Map<Subject, Place> placesOf(Collection<Subject> subjects, Words words) {
        return rows.all(subjects.stream().filter(it -> it.kind().equals(Ruling.KIND))
                .map(it -> new RulingId(it.id())).toList()).stream()
                .collect(toMap(Ruling::subject, ruling -> place(ruling, words)));
    }

    private Place place(Ruling ruling, Words words) {
        var about = ruling.content().about();
        return new Place(words.localize("ruling.place", ruling.reference()),
                kinds.of(about).officeUrl(about.id()));
    }
}
