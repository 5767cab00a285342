package no.innovasjonsskolen.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: all tables of the room. */
@Component
class Disclosures {

    private static final String SELECT = """
            select r.*, a.number as answers, a.result, a.ground, a.text as answer, a.name as answerer,
                a.answered_at, p.text as appeal, p.appealed_at, s.statement, s.name as sender, s.sent_at
            from disclosure.request r
            left join lateral (select * from disclosure.answer a
                               where a.request = r.id order by a.number desc limit 1) a on true
            left join disclosure.appeal p on p.request = r.id
            left join disclosure.appeal_sent s on s.request = r.id
            """;

    /** Nobody has answered, or she has appealed and not been given everything since. */
    private static final String WAITS = """
            (a.request is null
                or p.request is not null and (a.result <> 'FULL' or p.appealed_at > a.answered_at))
            """;

    private final Database db;

    Disclosures(Database db) {
        this.db = db;
    }

    Disclosure add(DisclosureId id, String about, String email, Language language, Instant at) {
        db.sql("""
                insert into disclosure.request (id, about, email, language, asked_at)
                values (:id, :about, :email, :language, :at)
                """)
                .param("id", id).param("about", about).param("email", email)
                .param("language", language.code()).param("at", at).update();
        return get(id);
    }

    /** A link to the request: its secret, which nobody else has. */
    String newLink(DisclosureId id) {
        var secret = Secret.random();
        db.sql("insert into disclosure.link (fingerprint, request) values (:fingerprint, :id)")
                .param("fingerprint", Secret.fingerprint(secret)).param("id", id).update();
        return secret;
    }

    Disclosure get(DisclosureId id) {
        return db.sql(SELECT + "where r.id = :id").param("id", id).query(Disclosures::request).optional()
                .orElseThrow(NotFound::new);
    }

    /** The same, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Disclosure hold(DisclosureId id) {
        db.lock("disclosure " + id);
        return get(id);
    }

    /** Found through the link in one of her letters. */
    Disclosure behind(String secret) {
        return get(idBehind(secret));
    }

    /** The same, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Disclosure holdBehind(String secret) {
        return hold(idBehind(secret));
    }

    private DisclosureId idBehind(String secret) {
        return db.sql("select request from disclosure.link where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(secret)).query(DisclosureId.class).optional()
                .orElseThrow(NotFound::new);
    }

    /** How many requests have come from an address since then, however it is written. */
    int askedSince(Instant then, String email) {
        return db.sql("""
                select count(*)::int from disclosure.request
                where lower(email) = lower(:email) and asked_at > :then
                """).param("email", email).param("then", then).query(Integer.class).single();
    }

    /** Those the school must do something with, the oldest first; then the newest of the others. */
    List<Disclosure> newest(int most) {
        return db.sql(SELECT + """
                order by (s.request is null and %1$s) desc,
                    case when s.request is null and %1$s then r.number else -r.number end
                limit :most
                """.formatted(WAITS)).param("most", most).query(Disclosures::request).list();
    }

    /** Those that wait for an answer, or whose appeal the school has not seen to, the oldest first. */
    List<Disclosure> open(int most) {
        return db.sql(SELECT + """
                where s.request is null and %s order by r.number limit :most
                """.formatted(WAITS)).param("most", most).query(Disclosures::request).list();
    }

    /** Those that nobody has answered, and who have not been told what the silence means. */
    List<Disclosure> waitingUntold(int most) {
        return db.sql(SELECT + """
                where a.request is null and p.request is null
                  and not exists (select from disclosure.silence_told t where t.request = r.id)
                order by r.number limit :most
                """).param("most", most).query(Disclosures::request).list();
    }

    /** Whether she has appealed once, which is as often as one can. */
    boolean hasAppealed(DisclosureId id) {
        return db.sql("select from disclosure.appeal where request = :id").param("id", id).exists();
    }

    List<Disclosure> all(Collection<UUID> ids) {
        return db.sql(SELECT + "where r.id = any(:ids)").param("ids", ids).query(Disclosures::request).list();
    }

    void save(DisclosureId id, Disclosure.Answer answer, Person by) {
        db.sql("""
                insert into disclosure.answer
                    (request, number, result, ground, text, answered_by, name, answered_at)
                select :id, 1 + count(*), :result, :ground, :text, :by, :name, :at
                from disclosure.answer where request = :id
                """)
                .param("id", id).param("result", answer.result()).param("ground", answer.ground())
                .param("text", answer.text()).param("by", by.id()).param("name", answer.by())
                .param("at", answer.at()).update();
    }

    void save(DisclosureId id, Disclosure.Appeal appeal) {
        db.sql("insert into disclosure.appeal (request, text, appealed_at) values (:id, :text, :at)")
                .param("id", id).param("text", appeal.text()).param("at", appeal.at()).update();
    }

    void save(DisclosureId id, Disclosure.Sent sent, Person by) {
        db.sql("""
                insert into disclosure.appeal_sent (request, statement, sent_by, name, sent_at)
                values (:id, :statement, :by, :name, :at)
                """)
                .param("id", id).param("statement", sent.statement()).param("by", by.id())
                .param("name", sent.by()).param("at", sent.at()).update();
    }

    /** Remembers the first time; false when she had been told before. */
    boolean tellOfSilence(DisclosureId id, Instant at) {
        return db.sql("""
                insert into disclosure.silence_told (request, told_at) values (:id, :at)
                on conflict do nothing
                """).param("id", id).param("at", at).update() > 0;
    }

    private static Disclosure request(Row row) {
        return new Disclosure(row.get("id", DisclosureId.class), row.get("number", Long.class),
                row.text("about"), row.text("email"), Language.of(row.text("language")).orElseThrow(),
                row.get("asked_at", Instant.class), state(row));
    }

    private static Disclosure.State state(Row row) {
        var answer = row.find("answered_at", Instant.class).map(at -> new Disclosure.Answer(
                row.get("result", Disclosure.Result.class), row.text("ground"), row.text("answer"),
                row.text("answerer"), at));
        var appeal = row.find("appealed_at", Instant.class)
                .map(at -> new Disclosure.Appeal(row.text("appeal"), at));
        if (row.has("sent_at")) {
            return new Disclosure.Sent(answer, appeal.orElseThrow(), row.text("statement"),
                    row.text("sender"), row.get("sent_at", Instant.class));
        }
        var open = appeal.filter(it -> answer.filter(said -> said.result() == Disclosure.Result.FULL
                && said.at().isAfter(it.at())).isEmpty());
        if (open.isPresent()) {
            return new Disclosure.Appealed(answer, open.get());
        }
        return answer.<Disclosure.State>map(Disclosure.Answered::new).orElseGet(Disclosure.Waiting::new);
    }
}
