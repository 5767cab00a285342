package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.placement.SelectionExample;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.ruling.AppealExample;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to offers and the waiting list, for tests of the room that offers what is left. */
public final class LeftPlaceExample {

    private final ApplicationContext house;
    private final JdbcClient db;

    public LeftPlaceExample(ApplicationContext house) {
        this.house = house;
        this.db = house.getBean(JdbcClient.class);
    }

    public void leave(Applicants one) {
        house.getBean(LeaveList.class).leave(one.coordinator(), one.id());
    }

    public void comeBack(Applicants one) {
        house.getBean(ReturnToList.class).comeBack(one.coordinator(), one.id());
    }

    public void decline(Applicants one) {
        house.getBean(DeclineOffer.class).decline(one.coordinator(), one.id(), "Vi har ikke folk nok.");
    }

    public void fill(CallId call) {
        house.getBean(FillPlaces.class).fill(Actor.system("test"), call);
    }

    public void keepFilling() {
        house.getBean(KeepFilling.class).fill();
    }

    public void close(CallId call) {
        house.getBean(CloseList.class).close(call);
    }

    public void refuseOutside(Person by, CallId call) {
        assertThat(house.getBean(RefuseOutside.class).refuse(by, call))
                .isInstanceOf(RefuseOutside.Outcome.Refused.class);
    }

    public void appeal(Person by, ApplicationId application) {
        AppealExample.lodge(house, by,
                house.getBean(OfferRulings.class).newest(application).orElseThrow().id());
    }

    /** A right whose round has not come, written straight into the table. */
    public void lateRight(SelectionExample selection, ApplicationId application) {
        db.sql("""
                insert into offer.late_right (id, number, selection, call, application, code, reason, problem,
                    lottery, round, given_by, name, given_at)
                select gen_random_uuid(), 99, r.selection, r.call, :application, 'S099', 'test', '{}', '{}', 1,
                    r.sent_by, 'N', now()
                from offer.round r where r.call = :call order by r.sent_at desc limit 1
                """)
                .param("application", application.value()).param("call", selection.call().value()).update();
    }

    /** Its place in an earlier call is kept for that year. */
    public void kept(Person by, ApplicationId application, int year) {
        var rows = house.getBean(OfferRows.class);
        var now = house.getBean(SchoolClock.class).instant();
        var id = UUID.randomUUID();
        db.sql("""
                insert into offer.offer (id, selection, call, application, code, place, origin, prepared_at,
                    sent_at, reply_by, ended, ended_why, ended_at)
                values (:id, gen_random_uuid(), gen_random_uuid(), :application, 'S1', 1, 'SELECTED', now(),
                    now(), now(), 'KEPT', 'Valgår.', now())
                """).param("id", id).param("application", application.value()).update();
        rows.keep(new OfferId(id), year, "Valgår.", by, now);
    }

    /** The numbers of the places that are offered or taken. */
    public List<Integer> of(CallId call) {
        return house.getBean(OfferRows.class).living(call).stream().map(Offer::place).sorted().toList();
    }

    /** Who holds a place at that moment: offered or taken. */
    public List<ApplicationId> holding(CallId call, Instant now) {
        return house.getBean(OfferRows.class).living(call).stream().filter(it -> it.holdsAt(now))
                .map(Offer::application).toList();
    }

    /** Those who wait on the list. */
    public List<ApplicationId> waiting(CallId call) {
        return house.getBean(Offers.class).standing(call).map(Standing::waitingApplications)
                .orElseGet(List::of);
    }
}
