package no.innovasjonsskolen.participation;

import java.util.Map;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.BeforeOpening;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented own parts for the demo school's participants who have said yes; entered once. */
@Profile("demo & !production")
@Order(2_100)
@Component
class DemoOwnParts implements BeforeOpening {

    private final Cases cases;
    private final Programmes programmes;
    private final DemoOwnPart ownPart;
    private final SchoolClock clock;
    private final Database db;
    private final Words words;

    DemoOwnParts(Cases cases, Programmes programmes, DemoOwnPart ownPart, SchoolClock clock, Database db,
            Messages messages) {
        this.cases = cases;
        this.programmes = programmes;
        this.ownPart = ownPart;
        this.clock = clock;
        this.db = db;
        this.words = new Words(messages, Language.NB, false);
    }

    @Override
    public void prepare() {
        if (db.sql("select from participation.part limit 1").exists()) {
            return;
        }
        var number = 0;
        for (var call : programmes.calls()) {
            for (var line : cases.page(Cases.Query.all(call.id(), Map.of()), 0, 1_000)) {
                for (var member : cases.file(line.id(), 0, words).members()) {
                    ownPart.fillIn(member, number++);
                }
            }
        }
        clock.goOn();
    }
}
