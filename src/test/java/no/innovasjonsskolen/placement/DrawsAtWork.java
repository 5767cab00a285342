package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.PracticeChain;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo school's call after its deadline: everybody is assessed, and it is set what a selection represents. */
abstract class DrawsAtWork extends HouseTest {

    static final Instant AFTER_THE_DEADLINE = Instant.parse("2027-04-16T08:00:00Z");
    static final Instant WINDOW_OVER = Instant.parse("2027-04-24T08:00:00Z");
    static final Instant DRAW_AT = Instant.parse("2027-05-03T10:00:00Z");

    /** What an assessor's rows are known by afterwards. */
    private static final String MARK = "00000000-0000-0000-0000-0000000000aa";
    private static final List<String> TABLES = List.of("set_aside_agreed", "set_aside", "room_for_all",
            "draw",
            "written_down", "balls", "lottery", "objection_answer", "objection", "pool_thawed", "pool_entry",
            "pool", "selection_void", "selection_entry", "selection", "target", "target_set");

    @Autowired
    Programmes programmes;
    @Autowired
    FreezePool freezePool;
    @Autowired
    PublishLottery publishLottery;
    @Autowired
    GiveAllAPlace giveAllAPlace;
    @Autowired
    EnterBalls enterBalls;
    @Autowired
    HoldDraw holdDraw;
    @Autowired
    SetDrawAside setDrawAside;
    @Autowired
    Selections selections;
    @Autowired
    Pools pools;
    @Autowired
    Lotteries lotteries;
    @Autowired
    JdbcClient db;
    @Autowired
    private People people;

    Call call;
    Person eva;
    Person nina;

    @BeforeEach
    void everybodyIsAssessed() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        call = programmes.currentCall(clock.instant()).orElseThrow();
        eva = officer("Eva Lunde");
        nina = officer("Nina Berg");
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        assess();
    }

    @AfterEach
    void nothingIsLeft() {
        places(call.terms().places());
        db.sql("delete from programme.cancellation where call = :id").param("id", call.id().value()).update();
        for (var officer : List.of(eva, nina)) {
            people.scopesOf(officer.id(), RoleKind.COORDINATOR).forEach(lead -> db
                    .sql("delete from identity.role where person = :id and kind = 'COORDINATOR'")
                    .param("id", officer.id().value()).update());
        }
        TABLES.forEach(table -> db.sql("delete from placement." + table).update());
        db.sql("delete from eligibility.result where decided_by = '%s'".formatted(MARK)).update();
        db.sql("delete from eligibility.opinion where assessor = '%s'".formatted(MARK)).update();
        db.sql("delete from eligibility.opened where opened_by = '%s'".formatted(MARK)).update();
    }

    Person officer(String name) {
        return people.holding(new Role(RoleKind.OFFICE, "")).stream().filter(it -> it.name().equals(name))
                .findFirst().orElseThrow();
    }

    /** Five municipalities at least from Nord-Norge's side of the country, and room for so many applications. */
    void targets(int seats, Rule... rules) {
        places(seats);
        var id = UUID.randomUUID();
        db.sql("insert into placement.target_set (id, call, kind, seats, reason, made_by, name, made_at) "
                + "values (:id, :call, 'PROMISED', :seats, '', :id, 'Eva', now())")
                .param("id", id).param("call", call.id().value()).param("seats", seats).update();
        for (var rule : rules) {
            db.sql("insert into placement.target values (:id, :feature, :value, :unit, :least, :most)")
                    .param("id", id).param("feature", rule.feature()).param("value", rule.value())
                    .param("unit", rule.unit().code()).param("least", rule.bounds().min())
                    .param("most", rule.bounds().max() == Bounds.NO_MAX ? null : rule.bounds().max())
                    .update();
        }
    }

    void places(int many) {
        db.sql("update programme.call set places = :many where id = :id").param("many", many)
                .param("id", call.id().value()).update();
    }

    void cancelled() {
        db.sql("""
                insert into programme.cancellation (call, reason, cancelled_by, cancelled_at)
                values (:id, 'For få lærere.', 'Eva Lunde', now())
                """).param("id", call.id().value()).update();
    }

    /** She applies for a municipality that leads one of the call's applications. */
    void actingForOne(Person officer) {
        var lead = db.sql("select lead from admission.application where call = :id limit 1")
                .param("id", call.id().value()).query(String.class).single();
        people.give(officer.id(), new Role(RoleKind.COORDINATOR, lead), clock.instant());
    }

    static Rule region(String name, int least, int most) {
        return new Rule("region", name, Unit.MUNICIPALITY, new Bounds(least, most));
    }

    Pool frozen() {
        clock.travelTo(AFTER_THE_DEADLINE, "test");
        return ((FreezePool.Outcome.Frozen) freezePool.freeze(eva, call.id())).pool();
    }

    /** Each of these does what comes before it, where that is not done. */
    Announced announced() {
        if (pools.inForce(call.id()).isEmpty()) {
            frozen();
        }
        clock.travelTo(WINDOW_OVER, "test");
        return ((PublishLottery.Outcome.Published) publishLottery.publish(eva, call.id(), DRAW_AT,
                "Lillehammer")).lottery();
    }

    Announced.Written writtenDown(String balls) {
        if (pools.inForce(call.id()).flatMap(it -> lotteries.of(it.id())).isEmpty()) {
            announced();
        }
        clock.travelTo(DRAW_AT.plusSeconds(60), "test");
        enterBalls.enter(eva, call.id(), balls);
        return ((EnterBalls.Outcome.WrittenDown) enterBalls.enter(nina, call.id(), balls)).written();
    }

    HoldDraw.Outcome drawn(String balls) {
        var written = writtenDown(balls);
        return holdDraw.hold(call.id(), PracticeChain.round(written.round()));
    }

    void assess() {
        db.sql("""
                insert into eligibility.opened
                select p.id, a.id, a.call, x.person, :mark::uuid, now() from admission.participant p
                join admission.application a on a.id = p.application
                join admission.participant_person x on x.participant = p.id
                on conflict do nothing
                """).param("mark", MARK).update();
        db.sql("""
                insert into eligibility.opinion (id, participant, round, assessor, name, wants_credits, kind,
                    recognised, degree, credits, years, relevant_months, work_months, shown, verified,
                    register_checked, proposed, verdict, doubt, reason, said_at)
                select gen_random_uuid(), participant, 1, :mark::uuid, 'N', true, 'NORWEGIAN', true,
                    'FINISHED', 180, 3, 0, 0, '{}', 'NOTHING', true, 'STUDENT', 'STUDENT', false, '', now()
                from eligibility.opened d where opened_by = :mark::uuid and not exists (
                    select from eligibility.opinion o where o.participant = d.participant)
                """)
                .param("mark", MARK).update();
        db.sql("""
                insert into eligibility.result
                select participant, 1, id, gen_random_uuid(), assessor, 'N', now() from eligibility.opinion
                where assessor = :mark::uuid on conflict do nothing
                """).param("mark", MARK).update();
    }
}
