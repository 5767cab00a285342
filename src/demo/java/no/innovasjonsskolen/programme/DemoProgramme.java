package no.innovasjonsskolen.programme;

import java.time.LocalDate;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.site.BeforeOpening;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demo school's cohorts and calls: one under way, one that is over. Dates and fees are invented. */
@Profile("demo & !production")
@Order(EnterFirstPlans.PLACE + 1)
@Component
class DemoProgramme implements BeforeOpening {

    private static final Actor DEMO = Actor.system("demo");
    private static final SizeBands BANDS = SizeBands.of("5000 20000");

    private final Programmes programmes;
    private final AnnounceCall announceCall;

    DemoProgramme(Programmes programmes, AnnounceCall announceCall) {
        this.programmes = programmes;
        this.announceCall = announceCall;
    }

    @Transactional
    @Override
    public void prepare() {
        announce("2026", new CallDraft(
                new CallDates(day("2026-02-02"), new Deadline(day("2026-04-15")), false, day("2026-05-29")),
                new CallTerms(10, Kroner.of(54_000), Kroner.of(700), Financing.SELF_PAYMENT, BANDS),
                Map.of(1, day("2026-09-08"), 2, day("2026-10-20"), 3, day("2026-12-01"),
                        4, day("2027-01-26"), 5, day("2027-03-02"), 6, day("2027-04-20"))));
        announce("2027", new CallDraft(
                new CallDates(day("2027-02-01"), new Deadline(day("2027-04-15")), true, day("2027-05-28")),
                new CallTerms(12, Kroner.of(60_000), Kroner.of(700), Financing.COMMISSIONED, BANDS),
                Map.of(1, day("2027-09-07"), 2, day("2027-10-19"), 3, day("2027-12-07"),
                        4, day("2028-01-25"), 5, day("2028-03-07"), 6, day("2028-04-25"))));
    }

    /** A cohort that is there already has its call. */
    private void announce(String cohort, CallDraft draft) {
        if (programmes.cohorts().stream().anyMatch(it -> it.name().equals(cohort))) {
            return;
        }
        var outcome = announceCall.announce(DEMO, cohort, draft);
        if (!(outcome instanceof AnnounceCall.Outcome.Announced)) {
            throw new IllegalStateException("The demo call came to " + outcome);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
