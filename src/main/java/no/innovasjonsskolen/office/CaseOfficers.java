package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: table {@code case_officer}. */
@Component
class CaseOfficers {

    static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    private final Database db;
    private final People people;

    CaseOfficers(Database db, People people) {
        this.db = db;
        this.people = people;
    }

    /** Everybody who can have a case. */
    List<Person> all() {
        return people.holding(OFFICE);
    }

    /** Who has each case of a call; a case that nobody has is not in the answer. */
    Map<ApplicationId, CaseOfficer> of(CallId call) {
        var officers = new HashMap<ApplicationId, CaseOfficer>();
        db.sql("select * from office.case_officer where call = :call").param("call", call)
                .each(row -> officers.put(row.get("application", ApplicationId.class), officer(row)));
        return officers;
    }

    Optional<CaseOfficer> of(ApplicationId id) {
        return db.sql("select * from office.case_officer where application = :id").param("id", id)
                .query(CaseOfficers::officer).optional();
    }

    /** The same, held until the transaction ends, also while nobody has it. */
    Optional<CaseOfficer> hold(ApplicationId id) {
        db.lock("office.case_officer/" + id);
        return of(id);
    }

    void save(ApplicationId id, CallId call, CaseOfficer officer, PersonId by) {
        db.sql("""
                insert into office.case_officer (application, call, person, name, given_by, since)
                values (:id, :call, :person, :name, :by, :since)
                on conflict (application) do update set person = excluded.person, name = excluded.name,
                    given_by = excluded.given_by, since = excluded.since
                """)
                .param("id", id).param("call", call).param("person", officer.person())
                .param("name", officer.name()).param("by", by).param("since", officer.since()).update();
    }

    void end(ApplicationId id) {
        db.sql("delete from office.case_officer where application = :id").param("id", id).update();
    }

    private static CaseOfficer officer(Row row) {
        return new CaseOfficer(row.get("person", PersonId.class), row.text("name"),
                row.get("since", Instant.class));
    }
}
