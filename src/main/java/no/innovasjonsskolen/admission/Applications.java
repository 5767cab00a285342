package no.innovasjonsskolen.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.Application.Submission;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * SQL: tables {@code application}, {@code claim}, {@code guarantee…}, {@code submission}, {@code withdrawal}.
 */
@Component
class Applications {

    private static final String SELECT = """
            select a.id, a.call, a.reference, a.lead,
                   q.name as asked_name, q.email as asked_email, q.requested_at,
                   g.name as signed_name, g.title as signed_title, g.signed_at, g.wording,
                   s.number, s.sent_name, s.sent_at, s.after_deadline, s.content, s.hash,
                   w.reason, w.withdrawn_at
            from admission.application a
            left join lateral (select * from admission.guarantee_request r where r.application = a.id
                               order by requested_at desc limit 1) q on true
            left join admission.guarantee g on g.application = a.id
            left join lateral (select * from admission.submission s where s.application = a.id
                               order by number desc limit 1) s on true
            left join admission.withdrawal w on w.application = a.id
            """;

    private final JdbcClient db;
    private final Drafts drafts;
    private final Participants participants;
    private final Partners partners;

    Applications(JdbcClient db, Drafts drafts, Participants participants, Partners partners) {
        this.db = db;
        this.drafts = drafts;
        this.participants = participants;
        this.partners = partners;
    }

    /** Found only through a municipality that the reader applies for. */
    Application get(ApplicationId id, Collection<MunicipalityNumber> mine) {
        return whole(db.sql(SELECT + """
                where a.id = :id and (a.lead = any(:mine) or exists (
                    select from admission.claim c where c.application = a.id and c.municipality = any(:mine)))
                """)
                .param("id", id.value()).param("mine", numbers(mine)).query(this::application).single());
    }

    /** For the school's own office, and for rooms that have found it through somebody. */
    Application get(ApplicationId id) {
        return whole(db.sql(SELECT + "where a.id = :id").param("id", id.value())
                .query(this::application).single());
    }

    /** Many at once, in as many statements as one, and in no order. */
    List<Application> all(Collection<ApplicationId> ids) {
        var team = participants.of(ids);
        var asked = partners.of(ids);
        var sheets = drafts.read(ids.stream().map(id -> new SheetId(id.value())).toList());
        return db.sql(SELECT + "where a.id = any(:ids)").param("ids", uuids(ids)).query(this::application)
                .list().stream().map(bare -> bare.with(asked.getOrDefault(bare.id(), List.of()),
                        team.getOrDefault(bare.id(), List.of()), sheets.get(new SheetId(bare.id().value()))))
                .toList();
    }

    Instant startedAt(ApplicationId id) {
        return db.sql("select started_at from admission.application where id = :id").param("id", id.value())
                .query((row, _) -> instant(row, "started_at")).single();
    }

    /** Everything that was ever sent of an application, newest first; also of one that is withdrawn. */
    List<Submission> submissions(ApplicationId id) {
        return db.sql("select * from admission.submission where application = :id order by number desc")
                .param("id", id.value()).query((row, _) -> submission(row)).list();
    }

    /** Those of the municipalities a person applies for, newest first. */
    List<Application> of(Collection<MunicipalityNumber> mine) {
        return db.sql(SELECT + """
                where a.lead = any(:mine) or exists (
                    select from admission.claim c where c.application = a.id and c.municipality = any(:mine))
                order by a.started_at desc
                """)
                .param("mine", numbers(mine)).query(this::application).list();
    }

    /** The application a municipality is in, if any. */
    Optional<ApplicationId> holding(CallId call, MunicipalityNumber municipality) {
        return db.sql("select application from admission.claim where call = :call and municipality = :number")
                .param("call", call.value()).param("number", municipality.value())
                .query(UUID.class).optional().map(ApplicationId::new);
    }

    /** Held until the transaction ends: decisions about one application come one after another. */
    void hold(ApplicationId id) {
        // Lock first, read second: one statement would show what was true before it waited.
        db.sql("select id from admission.application where id = :id for update")
                .param("id", id.value()).query(UUID.class).optional();
    }

    ApplicationId start(CallId call, String year, MunicipalityNumber lead, PersonId by, Instant at) {
        var id = new ApplicationId(UUID.randomUUID());
        db.sql("""
                insert into admission.application (id, call, reference, lead, started_by, started_at)
                values (:id, :call, 'IS-' || :year || '-' ||
                        lpad(nextval('admission.reference_number')::text, 4, '0'), :lead, :by, :at)
                """)
                .param("id", id.value()).param("call", call.value()).param("year", year)
                .param("lead", lead.value()).param("by", by.value()).param("at", utc(at)).update();
        return id;
    }

    /** Takes the municipality's only chance in this call; false when it is taken already. */
    boolean claim(CallId call, MunicipalityNumber municipality, ApplicationId id, Instant at) {
        return db.sql("""
                insert into admission.claim (call, municipality, application, claimed_at)
                values (:call, :number, :id, :at)
                on conflict (call, municipality) do nothing
                """)
                .param("call", call.value()).param("number", municipality.value())
                .param("id", id.value()).param("at", utc(at)).update() == 1;
    }

    void release(ApplicationId id, MunicipalityNumber municipality) {
        db.sql("delete from admission.claim where application = :id and municipality = :number")
                .param("id", id.value()).param("number", municipality.value()).update();
    }

    void add(ApplicationId id, Submission submission, PersonId by) {
        db.sql("""
                insert into admission.submission
                    (application, number, sent_by, sent_name, sent_at, after_deadline, content, hash)
                values (:id, :number, :by, :name, :at, :late, :content, :hash)
                """)
                .param("id", id.value()).param("number", submission.number()).param("by", by.value())
                .param("name", submission.sentBy()).param("at", utc(submission.sentAt()))
                .param("late", submission.afterDeadline()).param("content", submission.content())
                .param("hash", submission.hash()).update();
    }

    void withdraw(ApplicationId id, PersonId by, String name, String reason, Instant at) {
        db.sql("""
                insert into admission.withdrawal (application, withdrawn_by, name, reason, withdrawn_at)
                values (:id, :by, :name, :reason, :at)
                """)
                .param("id", id.value()).param("by", by.value()).param("name", name)
                .param("reason", reason).param("at", utc(at)).update();
        db.sql("delete from admission.claim where application = :id").param("id", id.value()).update();
    }

    private Application whole(Application bare) {
        return bare.with(partners.of(bare.id()), participants.of(bare.id()),
                drafts.read(new SheetId(bare.id().value())));
    }

    private Application application(ResultSet row, int number) throws SQLException {
        var id = new ApplicationId(row.getObject("id", UUID.class));
        return new Application(id, new CallId(row.getObject("call", UUID.class)), row.getString("reference"),
                MunicipalityNumber.of(row.getString("lead")), List.of(), List.of(),
                Drafts.blank(new SheetId(id.value())), guarantee(row), state(row));
    }

    private static Guarantee guarantee(ResultSet row) throws SQLException {
        if (row.getString("signed_name") != null) {
            return new Guarantee.Signed(row.getString("signed_name"), row.getString("signed_title"),
                    instant(row, "signed_at"), row.getString("wording"));
        }
        return row.getString("asked_name") == null ? new Guarantee.NotAsked()
                : new Guarantee.AskedFor(row.getString("asked_name"), row.getString("asked_email"),
                        instant(row, "requested_at"));
    }

    private static Application.State state(ResultSet row) throws SQLException {
        if (row.getString("reason") != null) {
            return new Application.Withdrawn(instant(row, "withdrawn_at"), row.getString("reason"));
        }
        return row.getString("hash") == null ? new Application.Draft()
                : new Application.Sent(submission(row));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(row.getInt("number"), row.getString("sent_name"), instant(row, "sent_at"),
                row.getBoolean("after_deadline"), row.getString("content"), row.getString("hash"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static String[] numbers(Collection<MunicipalityNumber> numbers) {
        return numbers.stream().map(MunicipalityNumber::value).toArray(String[]::new);
    }

    static UUID[] uuids(Collection<ApplicationId> ids) {
        return ids.stream().map(ApplicationId::value).toArray(UUID[]::new);
    }
}
