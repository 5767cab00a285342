package planted;

import java.time.OffsetDateTime;
import no.innovasjonsskolen.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Faults planted for the rules to find: SQL by hand, a page and SQL by other names, too many collaborators. */
@Component
@Controller
class PlantedPerson {

    private final JdbcClient db;
    private final Database house;

    PlantedPerson(JdbcClient db, Database house, String a, String b, String c, String d, String e) {
        this.db = db;
        this.house = house;
    }

    /** Not named Outcome. */
    sealed interface Ending {

        record Done(OffsetDateTime at) implements Ending {}
    }

    @Transactional
    Ending decide() {
        house.sql("select 1").update();
        return new Ending.Done(db.sql("select now()").query(OffsetDateTime.class).single());
    }
}
