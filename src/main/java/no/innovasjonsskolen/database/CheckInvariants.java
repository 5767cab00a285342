package no.innovasjonsskolen.database;

import java.util.List;
import no.innovasjonsskolen.database.Invariants.Broken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks every room's invariants every night, and tells of a broken one as an error in the log. */
@Component
public class CheckInvariants {

    private static final Logger LOG = LoggerFactory.getLogger(CheckInvariants.class);

    private final JdbcClient db;
    private final List<Invariants> rooms;

    /** Also for proofs that look at a school from outside. */
    public CheckInvariants(JdbcClient db, List<? extends Invariants> rooms) {
        this.db = db;
        this.rooms = List.copyOf(rooms);
    }

    /** Every rule that does not hold now, of every room. */
    public List<Broken> broken() {
        return rooms.stream().flatMap(room -> room.rules().stream())
                .map(rule -> new Broken(rule.name(),
                        db.sql(rule.breaches()).query((row, _) -> row.getString(1)).list()))
                .filter(broken -> !broken.rows().isEmpty()).toList();
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Oslo")
    void everyNight() {
        broken().forEach(broken -> LOG.error("A rule is broken: {} ({})", broken.rule(), broken.rows()));
    }
}
