package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.DRAFT;
import static no.innovasjonsskolen.programme.Examples.PLAN_2023;
import static no.innovasjonsskolen.programme.Examples.PLAN_2024;
import static no.innovasjonsskolen.programme.Examples.at;
import static no.innovasjonsskolen.programme.Examples.day;
import static no.innovasjonsskolen.programme.Examples.ofYear;
import static no.innovasjonsskolen.programme.Examples.withDates;
import static no.innovasjonsskolen.programme.Examples.withGatherings;
import static no.innovasjonsskolen.programme.Examples.withLastDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.PlanVersion.Draft;
import no.innovasjonsskolen.programme.PlanVersion.Historic;
import no.innovasjonsskolen.programme.PlanVersion.Ruling;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the office decides about plans and calls, on the real database. Each test is rolled back. */
@Transactional
class ProgrammeDecisionsTest extends HouseTest {

    private static final Actor EVA = Actor.system("Eva Lunde");

    @Autowired
    private EnterPlan enterPlan;
    @Autowired
    private ApprovePlan approvePlan;
    @Autowired
    private AnnounceCall announceCall;
    @Autowired
    private ChangeCall changeCall;
    @Autowired
    private CancelCall cancelCall;
    @Autowired
    private Programmes programmes;
    @Autowired
    private EnterFirstPlans firstPlans;
    @Autowired
    private DemoProgramme demoProgramme;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Ved første oppstart er studieplanen 2023 vedtatt av systemet, og 2024 ligger som utkast")
    void theFirstPlansAreThere() {
        assertThat(programmes.rulingPlan().orElseThrow().plan()).isEqualTo(PLAN_2023);
        assertThat(programmes.plans()).filteredOn(it -> it.plan().year() == 2024).singleElement()
                .satisfies(it -> assertThat(it.state()).isInstanceOf(Draft.class))
                .extracting(PlanVersion::plan).isEqualTo(PLAN_2024);
        assertThat(acts("plan", programmes.rulingPlan().orElseThrow().id().value()))
                .extracting(Entry::act, it -> it.actor().name()).containsExactly(
                        tuple("programme.act.plan-entered", "system"),
                        tuple("programme.act.plan-approved", "system"));
    }

    @Test
    @DisplayName("En ny oppstart legger ikke inn noe to ganger")
    void startingAgainChangesNothing() {
        var plans = programmes.plans();
        var calls = programmes.calls();

        firstPlans.prepare();
        demoProgramme.prepare();

        assertThat(programmes.plans()).isEqualTo(plans);
        assertThat(programmes.calls()).isEqualTo(calls);
    }

    @Test
    @DisplayName("En plan som bryter regler, blir ikke vedtatt: alle brudd blir sagt, ingenting journalført")
    void aBrokenPlanIsNotApproved() {
        var plan = ofYear(withGatherings(PLAN_2023, PLAN_2023.gatherings().subList(0, 5)), 2031);
        var id = ((EnterPlan.Outcome.Entered) enterPlan.enter(EVA, plan)).id();

        var outcome = approvePlan.approve(EVA, id);

        assertThat(((ApprovePlan.Outcome.Broken) outcome).breaches()).extracting(Breach::rule)
                .contains("gathering-count", "day-sum", "theme-unplaced");
        assertThat(programmes.plan(id).state()).isInstanceOf(Draft.class);
        assertThat(acts("plan", id.value())).extracting(Entry::act)
                .containsExactly("programme.act.plan-entered");
    }

    @Test
    @DisplayName("Når 2024-planen vedtas, blir 2023 historisk, men kull 2027 beholder den")
    void aCohortKeepsItsPlan() {
        var id = programmes.plans().stream().filter(it -> it.plan().year() == 2024).findFirst()
                .orElseThrow().id();
        clock.stopAt(clock.instant());

        assertThat(approvePlan.approve(EVA, id)).isEqualTo(new ApprovePlan.Outcome.Approved(id));

        assertThat(programmes.plan(id).state()).isEqualTo(new Ruling(clock.instant()));
        assertThat(programmes.plans().getFirst().state()).isInstanceOfSatisfying(Historic.class,
                it -> assertThat(it.until()).isEqualTo(clock.instant()));
        assertThat(programmes.planOf(call2027())).isEqualTo(PLAN_2023);
        assertThat(approvePlan.approve(EVA, id)).isEqualTo(new ApprovePlan.Outcome.AlreadyApproved());
    }

    @Test
    @DisplayName("Et nytt kull følger planen som gjelder når opptaket kunngjøres")
    void aNewCohortFollowsTheRulingPlan() {
        var id = programmes.plans().getLast().id();
        approvePlan.approve(EVA, id);

        var announced = (AnnounceCall.Outcome.Announced) announceCall.announce(EVA, "2099", DRAFT);

        assertThat(programmes.planOf(programmes.call(announced.id()))).isEqualTo(PLAN_2024);
    }

    @Test
    @DisplayName("Databasen nekter å endre en vedtatt plan")
    void anApprovedPlanStays() {
        var change = db.sql("update programme.plan set content = '{}' where year = 2023");

        assertThatThrownBy(change::update)
                .hasMessageContaining("An approved plan never changes");
    }

    @Test
    @DisplayName("Året har én plan: den neste blir ikke lagt inn")
    void onePlanAYear() {
        assertThat(enterPlan.enter(EVA, PLAN_2024))
                .isEqualTo(new EnterPlan.Outcome.AlreadyEntered(programmes.plans().getLast().id()));
    }

    @Test
    @DisplayName("Et opptak i feil rekkefølge blir ikke kunngjort, og kullet blir ikke opprettet")
    void aCallOutOfOrderIsNotAnnounced() {
        var dates = DRAFT.dates();
        var draft = withDates(new CallDates(dates.opens(), dates.deadline(), true, dates.opens()));

        assertThat(announceCall.announce(EVA, "2098", draft))
                .isInstanceOf(AnnounceCall.Outcome.OutOfOrder.class);
        assertThat(programmes.cohorts()).extracting(Cohort::name).doesNotContain("2098");
    }

    @Test
    @DisplayName("Dobbeltklikk på «Kunngjør» kunngjør ett opptak; det samme opptaket kan kunngjøres på nytt etter avlysning")
    void announcingTwiceIsOnce() {
        var first = announceCall.announce(EVA, "2096", DRAFT);
        var second = announceCall.announce(EVA, "2096", DRAFT);
        var id = ((AnnounceCall.Outcome.Announced) first).id();
        cancelCall.cancel(EVA, id, "Feil dato");
        var third = announceCall.announce(EVA, "2096", DRAFT);

        assertThat(second).isEqualTo(first);
        assertThat(third).isNotEqualTo(first);
        assertThat(acts("call", id.value())).extracting(Entry::act).containsExactly(
                "programme.act.call-announced", "programme.act.call-cancelled");
    }

    @Test
    @DisplayName("Hver innførsel om planer, kull og opptak sier hvilken regel den hviler på")
    void everyEntryNamesItsRule() {
        inTheCall();
        var call = call2027();
        change(call, withLastDay("2027-04-20"));
        cancelCall.cancel(EVA, call.id(), "For få søkere");
        announceCall.announce(EVA, "2095", DRAFT);

        assertThat(journal.latest(List.of("plan", "cohort", "call"), Long.MAX_VALUE, 100))
                .hasSizeGreaterThan(5)
                .allSatisfy(entry -> assertThat(entry.rules()).as(entry.act()).isNotBlank());
    }

    @Test
    @DisplayName("Fristen kan forlenges i siste millisekund, og ikke etterpå; forlengelsen står i journalen")
    void theDeadlineMayBeExtendedUntilItPasses() {
        var call = call2027();
        clock.stopAt(at("2027-04-15T23:59:59.999"));
        var extended = change(call, withLastDay("2027-04-22"));
        clock.stopAt(at("2027-04-23T00:00"));
        var tooLate = change(call2027(), withLastDay("2027-04-29"));

        assertThat(extended).isEqualTo(new ChangeCall.Outcome.Changed());
        assertThat(tooLate).isEqualTo(new ChangeCall.Outcome.OutOfOrder(
                List.of(Breach.of("change-deadline-passed", day("2027-04-22")))));
        assertThat(acts("call", call.id().value()).getLast().grounds())
                .containsOnly(Map.entry("lastDay", "2027-04-15 → 2027-04-22"));
    }

    @Test
    @DisplayName("Den som har sett et eldre opptak, får vite det og overskriver ikke")
    void nobodyOverwritesWhatSheHasNotSeen() {
        inTheCall();
        var seen = call2027();
        changeCall.change(Actor.system("Per Vik"), seen.id(), seen.version(), withLastDay("2027-04-20"));

        var outcome = change(seen, withLastDay("2027-04-30"));

        assertThat(outcome).isInstanceOfSatisfying(ChangeCall.Outcome.ChangedMeanwhile.class,
                it -> assertThat(it.now().dates().deadline().lastDay()).isEqualTo(day("2027-04-20")));
    }

    @Test
    @DisplayName("Den som lagrer uten å endre noe, lager verken ny versjon eller innførsel i journalen")
    void savingNothingDoesNothing() {
        var call = call2027();
        var before = acts("call", call.id().value()).size();

        assertThat(change(call, CallDraft.of(call))).isEqualTo(new ChangeCall.Outcome.Changed());

        assertThat(call2027().version()).isEqualTo(call.version());
        assertThat(acts("call", call.id().value())).hasSize(before);
    }

    @Test
    @DisplayName("Et avlyst opptak sier hvorfor, kan ikke endres, og den første grunnen står")
    void aCancelledCallStaysCancelled() {
        var call = call2027();

        assertThat(cancelCall.cancel(EVA, call.id(), "For få søkere"))
                .isEqualTo(new CancelCall.Outcome.Cancelled());
        assertThat(cancelCall.cancel(EVA, call.id(), "En annen grunn"))
                .isEqualTo(new CancelCall.Outcome.AlreadyCancelled());

        assertThat(call2027().stateAt(clock.instant())).isInstanceOfSatisfying(CallState.Cancelled.class,
                it -> assertThat(it.reason()).isEqualTo("For få søkere"));
        assertThat(change(call, withLastDay("2027-04-30")))
                .isEqualTo(new ChangeCall.Outcome.AlreadyCancelled());
    }

    @Test
    @DisplayName("Det opptaket som tar imot søknader, er det gjeldende; ellers det neste, ellers det siste")
    void theCurrentCall() {
        var later = withDates(new CallDates(day("2028-02-01"),
                new Deadline(day("2028-04-15")), false,
                day("2028-05-28")));
        announceCall.announce(EVA, "2097", new CallDraft(later.dates(), later.terms(), Map.of()));

        assertThat(currentCohort("2026-03-01T12:00")).isEqualTo("2026");
        assertThat(currentCohort("2026-06-01T12:00")).isEqualTo("2027");
        assertThat(currentCohort("2027-03-10T10:00")).isEqualTo("2027");
        assertThat(currentCohort("2027-06-01T10:00")).isEqualTo("2027");
        assertThat(currentCohort("2027-10-01T10:00")).isEqualTo("2097");
        assertThat(currentCohort("2028-06-01T10:00")).isEqualTo("2097");
    }

    private String currentCohort(String osloTime) {
        return programmes.currentCall(at(osloTime)).orElseThrow().cohort().name();
    }

    private Call call2027() {
        return programmes.calls().stream().filter(it -> it.cohort().name().equals("2027")).findFirst()
                .orElseThrow();
    }

    private ChangeCall.Outcome change(Call call, CallDraft draft) {
        return changeCall.change(EVA, call.id(), call.version(), draft);
    }

    private List<Entry> acts(String kind, UUID id) {
        return journal.about(new Subject(kind, id));
    }
}
