package no.innovasjonsskolen.admission;

import java.util.function.Supplier;
import no.innovasjonsskolen.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The letters that have been sent, and those who open them.
 *
 * @param strangers somebody who is not signed in, each time another
 */
record Inbox(JdbcClient db, Supplier<Reader> strangers) {

    /** Whoever followed her link, and the page she came to. */
    record Arrived(Reader reader, Reader.Seen page) {}

    /** Uses the newest link sent to this address, as the demo school lets the invited person do. */
    Arrived accept(String email) {
        var link = db.sql(
                "select body::text from letter.outbox where to_email = :email order by number desc limit 1")
                .param("email", email).query(String.class).single();
        var path = link.replaceAll("(?s).*(/invitasjon/[A-Za-z0-9_-]+).*", "$1");
        var reader = strangers.get();
        return new Arrived(reader, reader.form(reader.open(path), "/demo").send());
    }
}
