package no.innovasjonsskolen.participation;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.document.Document;

/**
 * A participant's own part, as the school sees it. Not for the municipality's eyes.
 *
 * @param educationWhat what she has studied and where, in her own words
 * @param experienceWhat what she has worked with, in her own words
 * @param documents what she has handed in, oldest first
 */
public record Participation(Optional<Position> position, Optional<Wish> wish, Optional<Education> education,
        String educationWhat, Optional<Experience> experience, String experienceWhat,
        List<Document> documents) {

    /** What the entry requirement seems to mean for her. */
    public Optional<Entry> entry(Demand demand) {
        return Entry.preview(demand, education, experience);
    }

    static Participation of(OwnPart part, List<Document> documents) {
        return new Participation(part.position(), part.wish(), part.education(),
                part.sheet().value(Question.EDUCATION_WHAT.field()), part.experience(),
                part.sheet().value(Question.EXPERIENCE_WHAT.field()), documents);
    }
}
