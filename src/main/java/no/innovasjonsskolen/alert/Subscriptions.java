package no.innovasjonsskolen.alert;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: tables {@code alert.subscription} and {@code alert.told}. */
@Component
class Subscriptions {

    private final Database db;

    Subscriptions(Database db) {
        this.db = db;
    }

    /** How many have confirmed and wait for the next call. */
    int waiting() {
        return db.sql("select count(*)::int from alert.subscription where confirmed_at is not null")
                .query(Integer.class).single();
    }

    /** Only one asks for an address at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Subscription> hold(String email) {
        db.lock("alert.subscription/" + email.toLowerCase(Locale.ROOT));
        return db.sql("select * from alert.subscription where lower(email) = lower(:email) for update")
                .param("email", email).query(Subscriptions::subscription).optional();
    }

    /** The address gets a letter with a new link, and the one before leads nowhere. */
    void write(Subscription subscription, String secret) {
        db.sql("""
                insert into alert.subscription (id, email, language, fingerprint, written_at)
                values (:id, :email, :language, :fingerprint, :at)
                on conflict (id) do update
                set fingerprint = excluded.fingerprint, written_at = excluded.written_at,
                    language = case when subscription.confirmed_at is null then excluded.language
                                    else subscription.language end
                """)
                .param("id", subscription.id()).param("email", subscription.email())
                .param("language", subscription.language().code())
                .param("fingerprint", Secret.fingerprint(secret))
                .param("at", subscription.writtenAt()).update();
    }

    /** The address behind a link, while the link stands. */
    Optional<Subscription> behind(String secret, Instant now) {
        return db.sql("select * from alert.subscription where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(secret)).query(Subscriptions::subscription)
                .optional().filter(it -> it.stands(now));
    }

    /** The same, held so that it is not told, deleted or confirmed meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Subscription> holdBehind(String secret, Instant now) {
        return db.sql("select * from alert.subscription where fingerprint = :fingerprint for update")
                .param("fingerprint", Secret.fingerprint(secret)).query(Subscriptions::subscription)
                .optional().filter(it -> it.stands(now));
    }

    void confirm(SubscriptionId id, Language language, Instant at) {
        db.sql("update alert.subscription set confirmed_at = :at, language = :language where id = :id")
                .param("at", at).param("language", language.code()).param("id", id).update();
    }

    void delete(SubscriptionId id) {
        db.sql("delete from alert.subscription where id = :id").param("id", id).update();
    }

    /** The addresses that nobody has confirmed in time; they are deleted. */
    List<Subscription> deleteUnconfirmed(Instant writtenBefore) {
        return db.sql("""
                delete from alert.subscription where confirmed_at is null and written_at <= :before
                returning *
                """)
                .param("before", writtenBefore).query(Subscriptions::subscription).list();
    }

    /** Whether this call has told nobody yet. Another who asks meanwhile waits, and hears no. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begins(CallId call, Instant at) {
        return db.sql("""
                insert into alert.told (call, told_at, letters) values (:call, :at, 0) on conflict do nothing
                """)
                .param("call", call).param("at", at).update() > 0;
    }

    /** Everybody who has confirmed; the addresses are deleted. */
    List<Subscription> deleteConfirmed() {
        return db.sql("delete from alert.subscription where confirmed_at is not null returning *")
                .query(Subscriptions::subscription).list();
    }

    void told(CallId call, int letters) {
        db.sql("update alert.told set letters = :letters where call = :call")
                .param("letters", letters).param("call", call).update();
    }

    private static Subscription subscription(Row row) {
        return new Subscription(row.get("id", SubscriptionId.class), row.text("email"),
                Language.of(row.text("language")).orElseThrow(), row.get("written_at", Instant.class),
                row.find("confirmed_at", Instant.class));
    }
}
