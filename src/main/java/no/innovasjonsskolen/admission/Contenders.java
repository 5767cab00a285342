package no.innovasjonsskolen.admission;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: what a selection among a call's applications must know of each. */
@Component
public class Contenders {

    private static final String SENT = """
            select a.id, a.reference, a.lead, case
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
    private final Partners partners;
    private final LetterContacts contacts;

    Contenders(Database db, Applications applications, Partners partners, LetterContacts contacts) {
        this.db = db;
        this.applications = applications;
        this.partners = partners;
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

    private record Found(ApplicationId id, String reference, MunicipalityNumber lead, Sent sent) {}

    /** Every application of the call, by reference; what is written in them is not read. */
    public List<Contender> of(CallId call) {
        var found = db.sql(SENT).param("call", call).query(Found.class).list();
        var asked = partners.of(found.stream().map(Found::id).toList());
        return found.stream()
                .map(it -> new Contender(it.id(), it.reference(),
                        Application.municipalities(it.lead(), asked.getOrDefault(it.id(), List.of())),
                        it.sent()))
                .sorted(Comparator.comparing(Contender::reference)).toList();
    }

    /**
     * What an application must keep by itself, as it is now.
     *
     * @param sentAt when it was first sent
     * @param persons those who have said yes
     * @param sectors how many service areas they come from
     * @param guaranteed whether each municipality's director has signed for those that apply now
     */
    public record Kept(ApplicationId id, String reference, List<MunicipalityNumber> municipalities,
            Instant sentAt, int persons, int sectors, boolean guaranteed) {}

    /** Of those of these that are sent. */
    public List<Kept> kept(Collection<ApplicationId> ids) {
        record First(ApplicationId id, Instant at) {}
        var first = db.sql("""
                select application as id, min(sent_at) as at from admission.submission
                where application = any(:ids) group by application
                """).param("ids", ids).query(First.class).list().stream()
                .collect(toMap(First::id, First::at));
        return applications.all(first.keySet()).stream()
                .map(it -> kept(it, Optional.ofNullable(first.get(it.id())).orElseThrow())).toList();
    }

    private static Kept kept(Application it, Instant sentAt) {
        var persons = it.team().stream()
                .filter(one -> one.onTheList().standing() instanceof Participant.Confirmed).toList();
        return new Kept(it.id(), it.reference(), it.municipalities(), sentAt, persons.size(),
                (int) persons.stream().flatMap(one -> one.sector().stream()).distinct().count(),
                it.isGuaranteed());
    }

    /** Who gets the letters to each of these applications. */
    public Map<ApplicationId, List<Recipient>> readers(Collection<ApplicationId> ids) {
        return applications.all(ids).stream().collect(toMap(Application::id, contacts::of));
    }
}
