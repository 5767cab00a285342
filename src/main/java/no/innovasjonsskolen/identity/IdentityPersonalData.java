package no.innovasjonsskolen.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Who people are, how they sign in, and what was typed when nobody was signed in. */
@Component
class IdentityPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("identity.person", """
                    select to_jsonb(p) from identity.person p where p.id = :me
                    """)
                    .given(Retention.ACCOUNT, "id", "name", "email", "language", "added_at"),
            PersonalTable.of("identity.role", """
                    select to_jsonb(r) from identity.role r where r.person = :me order by r.given_at
                    """)
                    .given(Retention.ACCOUNT, "person", "kind", "scope", "given_at", "ended_at",
                            "expires_at"),
            PersonalTable.of("identity.login", """
                    select to_jsonb(l) from identity.login l where l.person = :me order by l.linked_at
                    """)
                    .given(Retention.ACCOUNT, "person", "issuer", "subject", "linked_at"),
            PersonalTable.of("identity.demo_person")
                    .notPersonal("the invented people of the demo school", "person", "what"),
            PersonalTable.of("identity.session", """
                    select to_jsonb(s) from identity.session s where s.person = :me order by s.created_at
                    """)
                    .given(Retention.SESSION, "person", "how", "created_at", "accessed_at", "expires_at",
                            "ended_at")
                    .withheld(Retention.SESSION, "Whoever had it could try to pass for her",
                            "fingerprint", "service_session", "form_token"),
            PersonalTable.of("identity.kept_form", """
                    select to_jsonb(f) from identity.kept_form f where f.owner = :mark order by f.kept_at
                    """)
                    .given(Retention.SESSION, "address", "typed", "files", "kept_at")
                    .withheld(Retention.SESSION, "Whoever had it could try to pass for her browser",
                            "browser", "owner")
                    .notPersonal("names a row, never a person", "id")
                    .notPersonal("how the form was sent", "encoding"),
            PersonalTable.of("identity.purpose")
                    .notPersonal("whether the database is for made-up people or for real ones", "what"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }

    /** A form that was kept carries a mark of hers, and not her id. */
    @Override
    public Map<String, Object> parameters(UUID me) {
        return Map.of("mark", FormMark.of(new PersonId(me)));
    }
}
