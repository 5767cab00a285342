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

/** SQL: table {@code sighting}: who has opened which submission. */
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
                select application, max(number) as number from office.sighting
                where call = :call and at <= :at
                group by application
                """)
                .param("call", call).param("at", at)
                .each(row -> newest.put(row.get("application", ApplicationId.class), row.number("number")));
        return newest;
    }

    /** Everybody who has opened the application, newest first. */
    List<CaseRead> of(ApplicationId id) {
        return db.sql("""
                select number, person, at from office.sighting
                where application = :id order by at desc, number desc
                """)
                .param("id", id).query(CaseRead.class).list();
    }

    /** The first time counts. */
    void add(ApplicationId id, CallId call, CaseRead caseRead) {
        db.sql("""
                insert into office.sighting (application, call, number, person, at)
                values (:id, :call, :number, :person, :at) on conflict do nothing
                """)
                .param("id", id).param("call", call).param("number", caseRead.number())
                .param("person", caseRead.person()).param("at", caseRead.at()).update();
    }
}
