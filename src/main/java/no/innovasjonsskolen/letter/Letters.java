package no.innovasjonsskolen.letter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** SQL: table {@code letter.outbox}. */
@Component
public class Letters {

    private static final TypeReference<List<Block>> BODY = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;

    Letters(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Puts a letter in the outbox, in the deciding transaction: both happen or neither. A letter whose key is
     * there already changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter, Instant at) {
        db.sql("""
                insert into letter.outbox (id, key, subject_kind, subject, to_name, to_email, language, title,
                    body, reference, written_at)
                values (:id, :key, :kind, :subject, :name, :email, :language, :title, :body::jsonb,
                    :reference, :at)
                on conflict (key) do nothing
                """)
                .param("id", UUID.randomUUID()).param("key", letter.key())
                .param("kind", letter.about().kind()).param("subject", letter.about().id())
                .param("name", letter.to().name()).param("email", letter.to().email())
                .param("language", letter.language().code()).param("title", letter.title())
                .param("body", json.writerFor(BODY).writeValueAsString(letter.body()))
                .param("reference", letter.paper().map(Letter.Paper::reference).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
