package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;

/** SQL: table {@code declaration}. */
@Component
class Declarations {

    private final Database db;

    Declarations(Database db) {
        this.db = db;
    }

    void add(Declaration declared) {
        db.sql("""
                insert into ruling.declaration (case_kind, case_id, person, name, standing, reason,
                    lifted_by, lifter, declared_at)
                values (:kind, :case, :person, :name, :standing, :reason, :by, :lifter, :at)
                """)
                .param("kind", declared.about().kind()).param("case", declared.about().id())
                .param("person", declared.person()).param("name", declared.name())
                .param("standing", declared.standing()).param("reason", declared.reason())
                .param("by", declared.lifted().map(Officer::id))
                .param("lifter", declared.lifted().map(Officer::name))
                .param("at", declared.at()).update();
    }

    /** What each of these people last declared about each of these cases. */
    List<Declaration> newest(Collection<PersonId> people, Collection<CaseRef> cases) {
        return db.sql("""
                select distinct on (d.case_kind, d.case_id, d.person) d.* from ruling.declaration d
                join unnest(:kinds::text[], :ids::uuid[]) as c(kind, id)
                    on d.case_kind = c.kind and d.case_id = c.id
                where d.person = any(:people)
                order by d.case_kind, d.case_id, d.person, d.number desc
                """)
                .param("kinds", cases.stream().map(CaseRef::kind).toList())
                .param("ids", cases.stream().map(CaseRef::id).toList()).param("people", people)
                .query(Declarations::declaration).list();
    }

    /** All that was declared about a case, oldest first. */
    List<Declaration> about(CaseRef about) {
        return db.sql("""
                select * from ruling.declaration where case_kind = :kind and case_id = :case order by number
                """)
                .param("kind", about.kind()).param("case", about.id())
                .query(Declarations::declaration).list();
    }

    private static Declaration declaration(Row row) {
        return new Declaration(new CaseRef(row.text("case_kind"), row.get("case_id", UUID.class)),
                row.get("person", PersonId.class), row.text("name"),
                row.get("standing", Declaration.Standing.class), row.text("reason"),
                row.find("lifted_by", PersonId.class).map(by -> new Officer(by, row.text("lifter"))),
                row.get("declared_at", Instant.class));
    }
}
