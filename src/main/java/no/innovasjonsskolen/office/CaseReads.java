package no.innovasjonsskolen.office;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: table {@code caseRead}. */
@Component
class CaseReads {

    private final JdbcClient db;

    CaseReads(JdbcClient db) {
        this.db = db;
    }

    /** Somebody who has opened a submission, and when she first did. */
    record CaseRead(int number, PersonId person, Instant at) {}

    /** The newest submission of each application in a call that anybody had opened at that moment. */
    Map<ApplicationId, Integer> newest(CallId call, Instant at) {
        return db.sql("""
                select application, max(number) as number from office.sighting
                where call = :call and at <= :at
                group by application
                """)
                .param("call", call.value()).param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Map.entry(new ApplicationId(row.getObject("application", UUID.class)),
                        row.getInt("number")))
                .list().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Everybody who has opened the application, newest first. */
    List<CaseRead> of(ApplicationId id) {
        return db.sql("""
                select number, person, at from office.sighting
                where application = :id order by at desc, number desc
                """)
                .param("id", id.value())
                .query((row, _) -> new CaseRead(row.getInt("number"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The first time counts. */
    void add(ApplicationId id, CallId call, CaseRead caseRead) {
        db.sql("""
                insert into office.sighting (application, call, number, person, at)
                values (:id, :call, :number, :person, :at) on conflict do nothing
                """)
                .param("id", id.value()).param("call", call.value()).param("number", caseRead.number())
                .param("person", caseRead.person().value())
                .param("at", caseRead.at().atOffset(ZoneOffset.UTC)).update();
    }
}
