package no.innovasjonsskolen.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;

/** SQL: table {@code login}, who a sign-in service says that a person is. */
@Component
public class Logins {

    private final Database db;

    Logins(Database db) {
        this.db = db;
    }

    /** The person this login belongs to, if anybody. */
    public Optional<PersonId> ownerOf(String issuer, String subject) {
        return db.sql("select person from identity.login where issuer = :issuer and subject = :subject")
                .param("issuer", issuer).param("subject", subject).query(PersonId.class).optional();
    }

    /**
     * Makes the login hers.
     *
     * @return false when it is somebody's already
     */
    public boolean link(PersonId person, String issuer, String subject, Instant at) {
        return db.sql("""
                insert into identity.login (issuer, subject, person, linked_at)
                values (:issuer, :subject, :person, :at)
                on conflict do nothing
                """)
                .param("issuer", issuer).param("subject", subject).param("person", person)
                .param("at", at).update() == 1;
    }

    /** The issuers she can sign in with. */
    public List<String> issuersOf(PersonId person) {
        return db.sql("select distinct issuer from identity.login where person = :person order by issuer")
                .param("person", person).query(String.class).list();
    }
}
