package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/**
 * SQL: tables {@code sighting} and {@code unread_mark}: who has opened which submission, and from when on
 * that counts for nothing.
 */
@Component
class CaseReads {

    private final Database db;

    CaseReads(Database db) {
        this.db = db;
    }

    /** Somebody who has opened a submission, and when she first did. */
    record CaseRead(int number, PersonId person, Instant at) {}

    /** The newest submission of each application in a call that anybody had opened at that moment. */
    Map<ApplicationId, Integer> newest(CallId call, Instant at) {
        var newest = new HashMap<ApplicationId, Integer>();
        db.sql("""
                select application, max(number) as number from office.sighting s
                where call = :call and at <= :at and not exists (
                    select from office.unread_mark m
                    where m.application = s.application and m.at >= s.at and m.at <= :at)
                group by application
                """)
                .param("call", call).param("at", at)
                .each(row -> newest.put(row.get("application", ApplicationId.class), row.number("number")));
        return newest;
    }

    /** The newest submission of one application that anybody has opened; 0 for none. */
    int newest(ApplicationId id) {
        return db.sql("""
                select coalesce(max(number), 0) from office.sighting s
                where application = :id and not exists (
                    select from office.unread_mark m
                    where m.application = s.application and m.at >= s.at)
                """)
                .param("id", id).query(Integer.class).single();
    }

    /** Everybody who has opened the application, newest first. */
    List<CaseRead> of(ApplicationId id) {
        return db.sql("""
                select number, person, at from office.sighting
                where application = :id order by at desc, number desc
                """)
                .param("id", id).query(CaseRead.class).list();
    }

    /** The first time counts, and the first after it was marked as unread. */
    void add(ApplicationId id, CallId call, CaseRead caseRead) {
        db.sql("""
                insert into office.sighting (application, call, number, person, at)
                select :id, :call, :number, :person, :at
                where not exists (
                    select from office.sighting s
                    where s.application = :id and s.number = :number and s.person = :person
                      and not exists (select from office.unread_mark m
                                      where m.application = :id and m.at >= s.at))
                on conflict do nothing
                """)
                .param("id", id).param("call", call).param("number", caseRead.number())
                .param("person", caseRead.person()).param("at", caseRead.at()).update();
    }

    /** What anybody has seen of it until now counts as unread. */
    void forget(ApplicationId id, CallId call, PersonId by, Instant at) {
        db.sql("""
                insert into office.unread_mark (application, call, person, at)
                values (:id, :call, :by, :at) on conflict do nothing
                """)
                .param("id", id).param("call", call).param("by", by).param("at", at).update();
    }
}
