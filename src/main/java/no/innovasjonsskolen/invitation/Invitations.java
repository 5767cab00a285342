package no.innovasjonsskolen.invitation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.attempt.TooManyAttempts;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: table {@code invitation.invitation}. */
@Component
public class Invitations {

    /** What comes again so soon is the same press of a button, not a second question. */
    public static final Duration DOUBLE_CLICK = Duration.ofSeconds(10);

    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int ADDRESS_SHARE = 6;

    private final Database db;
    private final int most;

    /**
     * @param most the most links one person sends in an hour, a sixth of it to one address; and the most that
     *        one address gets from all
     */
    Invitations(Database db, @Value("${skolen.links.most:60}") int most) {
        this.db = db;
        this.most = most;
    }

    /**
     * Who is asked, and what about.
     *
     * @param kind what she is asked to do
     * @param about the id of what it concerns
     * @param seat what only one can be asked for at a time: a new link for it ends the one before
     */
    public record Asking(String kind, UUID about, String seat, String name, String email) {}

    /**
     * Writes an invitation down. A link that was sent for the same seat before leads nowhere from now on.
     * Throws {@link TooManyAttempts} when somebody sends more links than people have reason to: nobody uses
     * the school to write to strangers.
     *
     * @return the path of the personal link, which is kept nowhere but in the letter that carries it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String invite(Asking asking, PersonId by, Instant at) {
        if (isTooMany(asking, by, at)) {
            throw new TooManyAttempts(PERIOD);
        }
        end(asking.kind(), asking.seat(), at);
        var secret = Secret.random();
        db.sql("""
                insert into invitation.invitation (id, fingerprint, kind, about, seat, asked_by, name, email,
                        invited_at)
                values (:id, :fingerprint, :kind, :about, :seat, :by, :name, :email, :at)
                """)
                .param("id", UUID.randomUUID()).param("fingerprint", Secret.fingerprint(secret))
                .param("kind", asking.kind()).param("about", asking.about()).param("seat", asking.seat())
                .param("by", by).param("name", asking.name()).param("email", asking.email())
                .param("at", at).update();
        return "/invitasjon/" + secret;
    }

    /** Whether this is the address of a personal link, or below one. */
    public static boolean isLink(String path) {
        return path.startsWith("/invitasjon/");
    }

    private boolean isTooMany(Asking asking, PersonId by, Instant at) {
        return db.sql("""
                select where :most <= (select count(*) from invitation.invitation
                                       where asked_by = :by and invited_at > :since)
                   or :share <= (select count(*) from invitation.invitation
                                 where lower(email) = lower(:email) and asked_by = :by
                                   and invited_at > :since)
                   or :most <= (select count(*) from invitation.invitation
                                where lower(email) = lower(:email) and invited_at > :since)
                """)
                .param("most", most).param("share", Math.max(1, most / ADDRESS_SHARE)).param("by", by)
                .param("email", asking.email()).param("since", at.minus(PERIOD)).exists();
    }

    /** Whether the same question was asked at the same address a moment ago. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean wasJustAsked(String kind, String seat, String email, Instant now) {
        return db.sql("""
                select from invitation.invitation
                where kind = :kind and seat = :seat and lower(email) = lower(:email) and ended_at is null
                  and invited_at > :since
                """)
                .param("kind", kind).param("seat", seat).param("email", email)
                .param("since", now.minus(DOUBLE_CLICK)).exists();
    }

    /** The question is no longer asked: the link that was sent for this seat leads nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(String kind, String seat, Instant at) {
        db.sql("""
                update invitation.invitation set ended_at = :at
                where kind = :kind and seat = :seat and ended_at is null
                """)
                .param("kind", kind).param("seat", seat).param("at", at).update();
    }

    /** No question of any of these seats is asked any more, of whatever kind. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAll(Collection<String> seats, Instant at) {
        db.sql("""
                update invitation.invitation set ended_at = :at
                where seat = any(:seats) and ended_at is null
                """)
                .param("seats", seats).param("at", at).update();
    }

    /** The invitation behind a link. */
    Optional<Invitation> behind(String secret) {
        return db.sql("select * from invitation.invitation where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(secret)).query(Invitation.class).optional();
    }

    /** The invitation, held so that two who click at once do not both accept. */
    Optional<Invitation> hold(String secret) {
        return db.sql("select * from invitation.invitation where fingerprint = :fingerprint for update")
                .param("fingerprint", Secret.fingerprint(secret)).query(Invitation.class).optional();
    }

    /** The link was opened; the first time is kept. */
    void opened(UUID id, Instant at) {
        db.sql("update invitation.invitation set opened_at = :at where id = :id and opened_at is null")
                .param("at", at).param("id", id).update();
    }

    /**
     * The newest link that was sent for each of these seats; a seat that nobody was asked for is not in the
     * answer.
     */
    public Map<String, Invitation> newest(Collection<String> seats) {
        return db.sql("""
                select distinct on (seat) * from invitation.invitation
                where seat = any(:seats) order by seat, number desc
                """)
                .param("seats", seats).query(Invitation.class).list().stream()
                .collect(toMap(Invitation::seat, identity()));
    }

    /** Links about this that lead somewhere and that nobody has used, in the order they were sent. */
    public List<Invitation> waiting(String kind, UUID about) {
        return db.sql("""
                select * from invitation.invitation
                where kind = :kind and about = :about and ended_at is null and accepted_by is null
                order by number
                """)
                .param("kind", kind).param("about", about).query(Invitation.class).list();
    }

    void accept(UUID id, PersonId by, Instant at) {
        db.sql("update invitation.invitation set accepted_by = :by, accepted_at = :at where id = :id")
                .param("by", by).param("at", at).param("id", id).update();
    }
}
