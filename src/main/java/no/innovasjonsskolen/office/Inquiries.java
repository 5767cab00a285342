package no.innovasjonsskolen.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;

/** SQL: tables {@code inquiry…}; and what else waits for the office, where all of it is asked at once. */
@Component
class Inquiries {

    private static final String SELECT = """
            select q.*, a.text as answer, a.name as answerer, a.answered_at, r.name as reader, r.read_at,
                   b.name as taken_back_name, b.taken_back_at
            from office.inquiry q
            left join office.inquiry_answer a on a.inquiry = q.id
            left join office.inquiry_read r on r.inquiry = q.id
            left join office.inquiry_taken_back b on b.inquiry = q.id
            """;

    private final Database db;

    Inquiries(Database db) {
        this.db = db;
    }

    /** All that was asked of a call's applications, oldest first; those asked nothing are not there. */
    Map<ApplicationId, List<Inquiry>> of(CallId call) {
        return db.sql(SELECT + "where q.call = :call order by q.asked_at, q.id").param("call", call)
                .query(Inquiries::inquiry).list().stream()
                .collect(Collectors.groupingBy(Inquiry::application));
    }

    /** All that was asked of these applications, oldest first. */
    List<Inquiry> of(Collection<ApplicationId> ids) {
        return db.sql(SELECT + "where q.application = any(:ids) order by q.asked_at, q.id").param("ids", ids)
                .query(Inquiries::inquiry).list();
    }

    /** The question with this id about this application; another's is not found. */
    Inquiry get(InquiryId id, ApplicationId application) {
        return db.sql(SELECT + "where q.id = :id and q.application = :application").param("id", id)
                .param("application", application).query(Inquiries::inquiry).single();
    }

    /** The same, held. Lock first, read second: one statement would show what was true before it waited. */
    Inquiry hold(InquiryId id, ApplicationId application) {
        db.sql("select id from office.inquiry where id = :id and application = :application for update")
                .param("id", id).param("application", application).query(InquiryId.class).single();
        return get(id, application);
    }

    /**
     * Applications of a call by what the office has done with them.
     *
     * @param opened somebody has opened what counts
     * @param answered there is an answer that nobody has seen
     * @param overdue there is a question that should have been answered
     */
    record Touched(List<ApplicationId> opened, List<ApplicationId> answered, List<ApplicationId> overdue) {}

    /** In one question, for it is asked on every list of what waits for somebody. */
    Touched touched(CallId call, Instant now) {
        return db.sql("""
                select array(select distinct s.application from office.sighting s
                             where s.call = :call and not exists (
                                 select from office.unread_mark m
                                 where m.application = s.application and m.at >= s.at)) as opened,
                       coalesce(array_agg(distinct q.application) filter (
                           where a.inquiry is not null and r.inquiry is null), '{}') as answered,
                       coalesce(array_agg(distinct q.application) filter (
                           where a.inquiry is null and b.inquiry is null
                             and q.last_day < :today), '{}') as overdue
                from office.inquiry q
                left join office.inquiry_answer a on a.inquiry = q.id
                left join office.inquiry_read r on r.inquiry = q.id
                left join office.inquiry_taken_back b on b.inquiry = q.id
                where q.call = :call
                """)
                .param("call", call).param("today", LocalDate.ofInstant(now, SchoolClock.OSLO))
                .query(row -> new Touched(row.list("opened", ApplicationId.class),
                        row.list("answered", ApplicationId.class), row.list("overdue", ApplicationId.class)))
                .single();
    }

    void add(Inquiry inquiry, CallId call, Person by, Instant at) {
        db.sql("""
                insert into office.inquiry
                    (id, application, call, text, last_day, to_name, to_email, asked_by, name, asked_at)
                values (:id, :application, :call, :text, :until, :toName, :toEmail, :by, :name, :at)
                """)
                .param("id", inquiry.id()).param("application", inquiry.application()).param("call", call)
                .param("text", inquiry.text()).param("until", inquiry.until())
                .param("toName", inquiry.to().name()).param("toEmail", inquiry.to().email())
                .param("by", by.id()).param("name", inquiry.by()).param("at", at).update();
    }

    void save(InquiryId id, Inquiry.Answered answered, Person by) {
        db.sql("""
                insert into office.inquiry_answer (inquiry, text, answered_by, name, answered_at)
                values (:id, :text, :by, :name, :at)
                """)
                .param("id", id).param("text", answered.text()).param("by", by.id())
                .param("name", answered.by()).param("at", answered.at()).update();
    }

    void save(InquiryId id, Inquiry.Closed closed, Person by) {
        db.sql("""
                insert into office.inquiry_read (inquiry, read_by, name, read_at)
                values (:id, :by, :name, :at) on conflict do nothing
                """)
                .param("id", id).param("by", by.id()).param("name", closed.reader())
                .param("at", closed.readAt()).update();
    }

    void save(InquiryId id, Inquiry.TakenBack taken, Person by) {
        db.sql("""
                insert into office.inquiry_taken_back (inquiry, taken_back_by, name, taken_back_at)
                values (:id, :by, :name, :at)
                """)
                .param("id", id).param("by", by.id()).param("name", taken.by()).param("at", taken.at())
                .update();
    }

    private static Inquiry inquiry(Row row) {
        return new Inquiry(row.get("id", InquiryId.class), row.get("application", ApplicationId.class),
                row.text("text"), row.get("last_day", Deadline.class),
                new Recipient(row.text("to_name"), row.text("to_email")), row.text("name"), state(row));
    }

    private static Inquiry.State state(Row row) {
        if (row.has("taken_back_at")) {
            return new Inquiry.TakenBack(row.text("taken_back_name"),
                    row.get("taken_back_at", Instant.class));
        }
        if (!row.has("answered_at")) {
            return new Inquiry.Asked(row.get("asked_at", Instant.class));
        }
        var answered = new Inquiry.Answered(row.text("answer"), row.text("answerer"),
                row.get("answered_at", Instant.class));
        return row.has("read_at") ? answered.read(row.text("reader"), row.get("read_at", Instant.class))
                : answered;
    }
}
