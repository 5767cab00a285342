package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;

/**
 * SQL: table {@code team_told}. Tells the municipality of an application, once, that it can read what is
 * decided about its people.
 */
@Component
class TellTeam {

    private final Database db;
    private final LetterContacts contacts;
    private final TeamLetters writing;
    private final Letters letters;

    TellTeam(Database db, LetterContacts contacts, TeamLetters writing, Letters letters) {
        this.db = db;
        this.contacts = contacts;
        this.writing = writing;
        this.letters = letters;
    }

    /** Those of these whose municipality has been told. */
    Set<ApplicationId> toldAmong(Collection<ApplicationId> ids) {
        return Set
                .copyOf(db.sql("select application from eligibility.team_told where application = any(:ids)")
                        .param("ids", ids).query(ApplicationId.class).list());
    }

    /** The row that remembers it is taken by one node, so that the letters are written once. */
    void tell(ApplicationId id, MunicipalityNumber lead, Instant now) {
        var told = db.sql("""
                insert into eligibility.team_told (application, told_at) values (:id, :at)
                on conflict do nothing
                """).param("id", id).param("at", now).update();
        if (told == 1) {
            contacts.of(id).forEach(to -> letters.send(writing.ready(id, lead, to), now));
        }
    }
}
