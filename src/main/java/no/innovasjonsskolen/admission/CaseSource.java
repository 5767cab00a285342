package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/**
 * What a room knows of an application that the office reads it for. A room implements it as a component,
 * and the office's page of the application shows it. For one application, it asks the database a fixed
 * number of times.
 */
public interface CaseSource {

    /** The kinds of subject whose entries in the journal belong to the office's activity log. */
    Set<String> journalKinds();

    /** The subjects whose entries in the journal are this application's, as far as the reader may read. */
    List<Subject> subjects(Case file, PersonId reader);

    /**
     * What the room knows of each member of the team; whoever it knows nothing of is not among the answers,
     * nor anybody this reader must not read of.
     */
    default Map<ParticipantId, Section> ofMembers(Case file, PersonId reader, Words words) {
        return Map.of();
    }

    /**
     * A part of the page, folded until it is opened.
     *
     * @param note what the reader should know before she uses it; may be empty
     * @param way where the office goes on with it
     */
    record Section(String title, List<SummaryRow> rows, List<Paper> papers, String note, Optional<Way> way) {

        /** One that leads nowhere. */
        public Section(String title, List<SummaryRow> rows, List<Paper> papers, String note) {
            this(title, rows, papers, note, Optional.empty());
        }
    }

    /** A page of the office, within the house, and what the link to it says. */
    record Way(String url, String text) {}

    /** A document, and where it is opened; nowhere while it may not be. */
    record Paper(String name, String about, Optional<String> url) {}
}
