package no.innovasjonsskolen.admission;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.Application.Heading;
import no.innovasjonsskolen.admission.Application.Submission;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.database.Database.Statement;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: applications, submissions, withdrawals. Found through whoever asks; {@code hold…} locks the row. */
@Component
class Applications {

    private static final String SELECT = """
            select a.id, a.call, a.reference, a.lead, a.started_at,
                   s.number, s.sent_name, s.sent_at, s.after_deadline, s.content, s.hash,
                   w.reason, w.withdrawn_at
            from admission.application a
            left join lateral (select * from admission.submission s where s.application = a.id
                               order by number desc limit 1) s on true
            left join admission.withdrawal w on w.application = a.id
            """;

    private static final String LOCK = "select a.id from admission.application a ";

    /**
     * The person has used the link of a director who is asked to sign, and nobody else is asked since; or
     * answered.
     */
    private static final String TO_SIGN = """
            where exists (
                select from admission.guarantor x join admission.guarantee_request r on r.id = x.request
                where r.id = :request and r.application = a.id and x.person = :me
                  and (r.municipality = a.lead or exists (select from admission.partner p
                       join admission.partner_answer y on y.partner = p.id and y.answer = 'yes'
                       where p.application = a.id and p.municipality = r.municipality))
                  and (
                    exists (select from admission.guarantee_answer g
                            where g.request = r.id and g.answered_by = :me)
                    or not exists (select from admission.guarantee_request n
                                   where n.application = r.application and n.municipality = r.municipality
                                     and n.number > r.number)))
            """;

    /** A municipality that the person applies for is asked to join. */
    private static final String ASKED = """
            where exists (select from admission.partner p where p.application = a.id
                          and p.id = :partner and (p.municipality = any(:mine) or exists (
                              select from admission.partner_person x
                              where x.partner = p.id and x.person = :me and x.since > :ended)))
            """;

    private final Database db;
    private final Drafts drafts;
    private final Participants participants;
    private final Partners partners;
    private final Guarantees guarantees;
    private final People people;

    Applications(Database db, Drafts drafts, Participants participants, Partners partners,
            Guarantees guarantees, People people) {
        this.db = db;
        this.drafts = drafts;
        this.participants = participants;
        this.partners = partners;
        this.guarantees = guarantees;
        this.people = people;
    }

    /** The municipalities that this person applies for; none for most people. */
    List<MunicipalityNumber> municipalitiesOf(PersonId me) {
        return people.scopesOf(me, RoleKind.COORDINATOR).stream().map(MunicipalityNumber::of).toList();
    }

    /** Found only through a municipality that the person applies for. */
    Application get(ApplicationId id, PersonId me) {
        return one(by(me, SELECT + Colleagues.OF_MINE + "and a.id = :id").param("id", id));
    }

    Application hold(ApplicationId id, PersonId me) {
        lock(by(me, LOCK + Colleagues.OF_MINE + "and a.id = :id for update of a").param("id", id));
        return get(id, me);
    }

    /** Whether she writes in the application: for one of its municipalities, or let in. */
    boolean writes(PersonId me, Application application) {
        return by(me, "select from admission.application a " + Colleagues.OF_MINE + "and a.id = :id")
                .param("id", application.id()).exists();
    }

    /** The one that a director is asked to sign for; found only by somebody let in to answer that. */
    Application getToSign(UUID request, PersonId me) {
        return one(db.sql(SELECT + TO_SIGN).param("request", request).param("me", me));
    }

    Application holdToSign(UUID request, PersonId me) {
        lock(db.sql(LOCK + TO_SIGN + "for update of a").param("request", request).param("me", me));
        return getToSign(request, me);
    }

    /** The one that a partner is asked to join; found only by somebody who applies for that partner. */
    Application getAsked(UUID partner, PersonId me) {
        return one(by(me, SELECT + ASKED).param("partner", partner));
    }

    Application holdAsked(UUID partner, PersonId me) {
        lock(by(me, LOCK + ASKED + "for update of a").param("partner", partner));
        return getAsked(partner, me);
    }

    /** For the school's own office, and for rooms that have found it through somebody. */
    Application get(ApplicationId id) {
        return one(db.sql(SELECT + "where a.id = :id").param("id", id));
    }

    Application hold(ApplicationId id) {
        lock(db.sql(LOCK + "where a.id = :id for update of a").param("id", id));
        return get(id);
    }

    /** Many at once, in as many statements as one, and in no order. */
    List<Application> all(Collection<ApplicationId> ids) {
        return whole(db.sql(SELECT + "where a.id = any(:ids)").param("ids", ids)
                .query(Applications::heading).list());
    }

    /** Those of a call that are not withdrawn. */
    List<Application> living(CallId call) {
        return whole(db.sql(SELECT + "where a.call = :call and w.application is null order by a.started_at")
                .param("call", call).query(Applications::heading).list());
    }

    /** What an application is called, for whoever holds a personal link to it. */
    Heading heading(ApplicationId id) {
        return db.sql(SELECT + "where a.id = :id").param("id", id).query(Applications::heading).single();
    }

    /** Those of the municipalities a person applies for, newest first. */
    List<Heading> headings(PersonId me) {
        return by(me, SELECT + Colleagues.OF_MINE + "order by a.started_at desc").query(Applications::heading)
                .list();
    }

    /** What was sent of an application each of the last hundred times, newest first; also when withdrawn. */
    List<Submission> submissions(ApplicationId id) {
        return db.sql("""
                select * from admission.submission where application = :id order by number desc limit :most
                """)
                .param("id", id).param("most", 100).query(Applications::submission).list();
    }

    PersonId startedBy(ApplicationId id) {
        return db.sql("select started_by from admission.application where id = :id").param("id", id)
                .query(PersonId.class).single();
    }

    ApplicationId start(CallId call, String year, MunicipalityNumber lead, PersonId by, Instant at) {
        var id = new ApplicationId(UUID.randomUUID());
        db.sql("""
                insert into admission.application (id, call, reference, lead, started_by, started_at)
                values (:id, :call, 'IS-' || :year || '-' ||
                        lpad(nextval('admission.reference_number')::text, 4, '0'), :lead, :by, :at)
                """)
                .param("id", id).param("call", call).param("year", year).param("lead", lead).param("by", by)
                .param("at", at).update();
        return id;
    }

    void save(ApplicationId id, Application.Sent sent, Person by) {
        var submission = sent.last();
        db.sql("""
                insert into admission.submission
                    (application, number, sent_by, sent_name, sent_at, after_deadline, content, hash)
                values (:id, :number, :by, :name, :at, :late, :content, :hash)
                """)
                .param("id", id).param("number", submission.number()).param("by", by.id())
                .param("name", submission.sentBy()).param("at", submission.sentAt())
                .param("late", submission.afterDeadline()).param("content", submission.content())
                .param("hash", submission.hash()).update();
    }

    void save(ApplicationId id, Application.Withdrawn withdrawn, Person by) {
        db.sql("""
                insert into admission.withdrawal (application, withdrawn_by, name, reason, withdrawn_at)
                values (:id, :by, :name, :reason, :at)
                """)
                .param("id", id).param("by", by.id()).param("name", by.name())
                .param("reason", withdrawn.reason()).param("at", withdrawn.at()).update();
    }

    /** A statement about what is hers. */
    private Statement by(PersonId me, String sql) {
        return db.sql(sql).param("mine", municipalitiesOf(me)).param("me", me)
                .param("ended", people.endedBefore());
    }

    /** Lock first, read second: one statement would show what was before it waited. */
    private static void lock(Statement statement) {
        statement.query(ApplicationId.class).single();
    }

    private Application one(Statement statement) {
        return whole(List.of(statement.query(Applications::heading).single())).getFirst();
    }

    private List<Application> whole(List<Heading> found) {
        var ids = found.stream().map(Heading::id).toList();
        var asked = partners.of(ids);
        var team = participants.of(ids);
        var sheets = drafts.read(ids.stream().map(id -> new SheetId(id.value())).toList());
        var signed = guarantees.of(ids);
        return found.stream().map(it -> new Application(it, asked.getOrDefault(it.id(), List.of()),
                team.getOrDefault(it.id(), List.of()),
                requireNonNull(sheets.get(new SheetId(it.id().value()))),
                signed.getOrDefault(it.id(), Map.of()))).toList();
    }

    private static Heading heading(Row row) {
        return new Heading(row.get("id", ApplicationId.class), row.get("call", CallId.class),
                row.text("reference"), row.get("lead", MunicipalityNumber.class), state(row));
    }

    private static Application.State state(Row row) {
        if (row.has("withdrawn_at")) {
            return new Application.Withdrawn(row.get("withdrawn_at", Instant.class), row.text("reason"));
        }
        return row.has("hash") ? new Application.Sent(submission(row))
                : new Application.Draft(row.get("started_at", Instant.class));
    }

    private static Submission submission(Row row) {
        return new Submission(row.number("number"), row.text("sent_name"), row.get("sent_at", Instant.class),
                row.is("after_deadline"), row.text("content"), row.text("hash"));
    }
}
