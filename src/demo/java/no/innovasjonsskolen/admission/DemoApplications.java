package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.BeforeOpening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sixty invented applications in every state, entered once. The municipalities are real and have nothing to
 * do with them; Lom is left for the visitor.
 */
@Profile("demo & !production")
@Order(2_000)
@Component
class DemoApplications implements BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(DemoApplications.class);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 9);
    private static final Set<String> LEFT_FOR_VISITORS = Set.of("3434", "3433", "3435");
    private static final int MANY = 60;

    private final DemoApplicant applicant;
    private final MunicipalityName names;
    private final SchoolClock clock;
    private final Database db;

    DemoApplications(DemoApplicant applicant, MunicipalityName names, SchoolClock clock, Database db) {
        this.applicant = applicant;
        this.names = names;
        this.clock = clock;
        this.db = db;
    }

    @Override
    public void prepare() {
        if (db.sql("select 1 from admission.application limit 1").exists()) {
            return;
        }
        LOG.info("Filling the demo school with {} applications …", MANY);
        var chosen = names.all().stream().filter(it -> !LEFT_FOR_VISITORS.contains(it.number().value()))
                .sorted((one, other) -> key(one).compareTo(key(other))).limit(MANY).toList();
        for (int i = 0; i < MANY; i++) {
            clock.stopAt(moment(i));
            applicant.apply(chosen.get(i), neighbour(chosen.get(i), chosen), i);
        }
        clock.goOn();
        LOG.info("The demo school is filled.");
    }

    /** One to apply together with: across the border if possible, else in the same county. */
    private Municipality neighbour(Municipality lead, List<Municipality> taken) {
        var free = names.all().stream().filter(it -> !taken.contains(it))
                .filter(it -> !LEFT_FOR_VISITORS.contains(it.number().value())).toList();
        var near = names.neighboursOf(lead);
        return free.stream().filter(it -> near.contains(it.number())).findFirst()
                .or(() -> free.stream().filter(it -> it.county().equals(lead.county())).findFirst())
                .orElse(free.getFirst());
    }

    /** Spread over the country, and the same every time. */
    private static String key(Municipality municipality) {
        return Integer.toHexString((municipality.number().value() + "demo").hashCode() * 0x9E3779B9);
    }

    private static Instant moment(int number) {
        var days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay();
        return FIRST_DAY.plusDays(number * days / MANY).atTime(LocalTime.of(8 + number % 8, number * 7 % 60))
                .atZone(SchoolClock.OSLO).toInstant();
    }
}
