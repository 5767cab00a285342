package no.innovasjonsskolen.admission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: what a selection among a call's applications must know of each. */
@Component
public class Contenders {

    private static final String SENT = """
            select a.id, case
                when exists (select from admission.withdrawal w where w.application = a.id) then case
                    when exists (select from admission.submission s where s.application = a.id)
                    then 'WITHDRAWN' else 'GIVEN_UP' end
                when not exists (select from admission.submission s where s.application = a.id) then 'NEVER'
                when exists (select from admission.submission s
                             where s.application = a.id and not s.after_deadline) then 'IN_TIME'
                else 'LATE' end as sent
            from admission.application a where a.call = :call
            """;

    private final Database db;
    private final Applications applications;
    private final LetterContacts contacts;

    Contenders(Database db, Applications applications, LetterContacts contacts) {
        this.db = db;
        this.applications = applications;
        this.contacts = contacts;
    }

    /**
     * Whether and when it was sent. One that was sent in time may have been sent again later; one that is
     * given up was withdrawn and had never been sent.
     */
    public enum Sent {
        IN_TIME, LATE, NEVER, WITHDRAWN, GIVEN_UP
    }

    /** @param municipalities the lead, and those that have agreed to apply together with it */
    public record Contender(ApplicationId id, String reference, List<MunicipalityNumber> municipalities,
            Sent sent) {}

    private record Row(ApplicationId id, Sent sent) {}

    /** Every application of the call, by reference. */
    public List<Contender> of(CallId call) {
        var sent = db.sql(SENT).param("call", call).query(Row.class).list().stream()
                .collect(toMap(Row::id, Row::sent));
        return applications.all(sent.keySet()).stream()
                .map(it -> new Contender(it.id(), it.reference(), it.municipalities(),
                        requireNonNull(sent.get(it.id()))))
                .sorted(Comparator.comparing(Contender::reference)).toList();
    }

    /** Who gets the letters to each of these applications. */
    public Map<ApplicationId, List<Recipient>> readers(Collection<ApplicationId> ids) {
        return applications.all(ids).stream().collect(toMap(Application::id, contacts::of));
    }
}
