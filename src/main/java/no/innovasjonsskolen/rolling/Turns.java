package no.innovasjonsskolen.rolling;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.offer.OfferId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code turn} and {@code passed}. */
@Component
class Turns {

    private final Database db;

    Turns(Database db) {
        this.db = db;
    }

    /** Keeps who was first in line, and who stood before it. */
    void add(OfferId offer, CallId call, Line.Turn.Next next, Instant at) {
        var one = next.standing();
        db.sql("""
                insert into rolling.turn (offer, call, application, reference, sent_at, waited, place,
                    given_at)
                values (:offer, :call, :application, :reference, :sent, :waited, :place, :at)
                """)
                .param("offer", offer).param("call", call).param("application", one.application())
                .param("reference", one.reference()).param("sent", one.sentAt())
                .param("waited", one.waited()).param("place", next.passed().size() + 1).param("at", at)
                .update();
        for (int place = 1; place <= next.passed().size(); place++) {
            pass(offer, next.passed().get(place - 1), place);
        }
    }

    private void pass(OfferId offer, Line.Standing passed, int place) {
        db.sql("""
                insert into rolling.passed (turn, application, place, lacks)
                values (:turn, :application, :place, :lacks::text[])
                """)
                .param("turn", offer).param("application", passed.application()).param("place", place)
                .param("lacks", names(passed.lacks())).update();
    }

    private static List<String> names(List<Lack> lacks) {
        return lacks.stream().map(Enum::name).toList();
    }
}
