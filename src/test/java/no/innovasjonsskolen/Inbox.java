package no.innovasjonsskolen;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The letters that have been sent, and those who open them.
 *
 * @param strangers somebody who is not signed in, each time another
 */
public record Inbox(JdbcClient db, Supplier<Reader> strangers) {

    private static final Pattern LINK = Pattern.compile("/invitasjon/[A-Za-z0-9_-]+");

    /** Whoever followed her link, and the page she came to. */
    public record Arrived(Reader reader, Reader.Seen page) {

        /** The form of that page, which is sent to the page itself. */
        public Form form() {
            return reader.form(page, page.path().split("\\?")[0]);
        }
    }

    /** The newest letter to this address, as the demo school shows it. */
    public String letterTo(String email) {
        return "/demo/utboks/" + newest("id::text", email, "");
    }

    /** Whether any letter went to this address. */
    public boolean hasLetterTo(String email) {
        return db.sql("select exists (select from letter.outbox where to_email = :email)")
                .param("email", email).query(Boolean.class).single();
    }

    /** The personal link in the newest letter to this address that has one. */
    public String linkTo(String email) {
        var link = LINK.matcher(newest("body::text", email, "/invitasjon/"));
        link.find();
        return link.group();
    }

    /** Uses that link, as the demo school lets the invited person do. */
    public Arrived accept(String email) {
        var reader = strangers.get();
        return new Arrived(reader, reader.form(reader.open(linkTo(email)), "/demo").send());
    }

    private String newest(String column, String email, String containing) {
        return db.sql("""
                select %s from letter.outbox
                where to_email = :email and position(:containing in body::text) > 0
                order by number desc limit 1
                """.formatted(column))
                .param("email", email).param("containing", containing).query(String.class).single();
    }
}
