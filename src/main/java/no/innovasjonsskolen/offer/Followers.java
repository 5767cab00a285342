package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: table {@code follower}. */
@Component
class Followers {

    private final Database db;

    Followers(Database db) {
        this.db = db;
    }

    /** What a municipality that got no place has answered. */
    record Answer(ApplicationId application, CallId call, boolean follows, String by, Instant at) {}

    Optional<Answer> of(ApplicationId application) {
        return db.sql("select * from offer.follower where application = :application")
                .param("application", application).query(Followers::answer).optional();
    }

    /** Those of a call that follow, in the order they said so. */
    List<Answer> of(CallId call) {
        return db.sql("select * from offer.follower where call = :call and follows order by answered_at")
                .param("call", call).query(Followers::answer).list();
    }

    /** The calls that something is answered in. */
    List<CallId> calls() {
        return db.sql("select distinct call from offer.follower").query(CallId.class).list();
    }

    /** False when the same was answered before. */
    boolean answer(Answer answer, Person by) {
        return db.sql("""
                insert into offer.follower (application, call, follows, answered_by, name, answered_at)
                values (:application, :call, :follows, :by, :name, :at)
                on conflict (application) do update set follows = excluded.follows,
                    answered_by = excluded.answered_by, name = excluded.name,
                    answered_at = excluded.answered_at
                where follower.follows <> excluded.follows
                """)
                .param("application", answer.application()).param("call", answer.call())
                .param("follows", answer.follows()).param("by", by.id()).param("name", answer.by())
                .param("at", answer.at()).update() > 0;
    }

    /** Nothing is kept of who followed. */
    void forget(CallId call) {
        db.sql("delete from offer.follower where call = :call").param("call", call).update();
    }

    private static Answer answer(Row row) {
        return new Answer(row.get("application", ApplicationId.class), row.get("call", CallId.class),
                row.get("follows", Boolean.class), row.text("name"), row.get("answered_at", Instant.class));
    }
}
