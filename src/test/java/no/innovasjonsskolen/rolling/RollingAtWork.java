package no.innovasjonsskolen.rolling;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.offer.Left;
import no.innovasjonsskolen.offer.LeftPlaceExample;
import no.innovasjonsskolen.offer.LeftPlaces;
import no.innovasjonsskolen.offer.PlaceExample;
import no.innovasjonsskolen.participation.Answering;
import no.innovasjonsskolen.placement.SelectionExample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Four have applied in time for two places, of which one must be the north's: 1 and 2 are selected, and only
 * 1 is from there. 5, 6 and 7 came after the deadline, 6 before 5 before 7. Everybody is assessed.
 */
abstract class RollingAtWork extends HouseTest {

    static final Instant APPLIED = Instant.parse("2027-03-12T09:00:00Z");
    static final Instant SELECTED = Instant.parse("2027-05-03T08:00:00Z");
    static final Instant LATE = Instant.parse("2027-04-20T08:00:00Z");
    static final Instant LIST_IS_OVER = Instant.parse("2027-08-01T22:00:00Z");
    static final Instant LINE_IS_OVER = Instant.parse("2027-09-05T22:00:00Z");

    private static final String MARK = "00000000-0000-0000-0000-00000000a117";

    @Autowired
    ApplicationContext house;
    @Autowired
    People people;
    @Autowired
    JdbcClient db;
    @Autowired
    Lines lines;
    @Autowired
    LeftPlaces leftPlaces;
    @Autowired
    OfferLeft offerLeft;

    final List<Applicants> applicants = new ArrayList<>();
    SelectionExample selection;
    LeftPlaceExample places;
    Person eva;

    @BeforeEach
    void theyApply() {
        clock.travelTo(APPLIED, "test");
        eva = officer("Eva Lunde");
        places = new LeftPlaceExample(house);
        for (int i = 0; i < 7; i++) {
            applicants.add(Applicants.apply(house, Far.SENT));
        }
        late(5, LATE.plusMillis(2));
        late(6, LATE);
        late(7, LATE.plusMillis(3));
        applicants.forEach(it -> assess(it.id()));
        clock.travelTo(SELECTED, "test");
        selection = SelectionExample.in(house);
        strangersStandAside();
        for (int i = 1; i <= 4; i++) {
            selection.with(the(i).id(), i == 1 ? "nord" : "sør");
        }
        selection.least(1, "nord").selected(eva, "S1", "S2");
        PlaceExample.send(house, eva, selection);
    }

    @AfterEach
    void theyWithdraw() {
        clock.goOn();
        selection.setAside();
        db.sql("delete from offer.offer where code = 'STRANGER'").update();
        db.sql("delete from rolling.passed").update();
        db.sql("delete from rolling.turn").update();
        db.sql("update offer.offer set ended = 'SET_ASIDE', ended_why = 'test', ended_at = now() "
                + "where origin = 'LEFT' and ended is null").update();
        db.sql("delete from eligibility.result where decided_by = '%s'".formatted(MARK)).update();
        db.sql("delete from eligibility.opinion where assessor = '%s'".formatted(MARK)).update();
        db.sql("delete from eligibility.opened where opened_by = '%s'".formatted(MARK)).update();
        clock.travelTo(APPLIED, "test");
        applicants.forEach(Applicants::withdraw);
        applicants.clear();
    }

    /** Other stories' applications have been offered a place, as long as this one lasts. */
    private void strangersStandAside() {
        var mine = applicants.stream().map(Applicants::id).toList();
        line().standing().stream().map(Line.Standing::application).filter(it -> !mine.contains(it))
                .forEach(it -> db.sql("""
                        insert into offer.offer (id, selection, call, application, code, place, origin,
                            prepared_at, ended, ended_why, ended_at)
                        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), :id, 'STRANGER', 1,
                            'SELECTED', now(), 'SET_ASIDE', 'test', now())
                        """).param("id", it.value()).update());
    }

    Person officer(String name) {
        return people.holding(new Role(RoleKind.OFFICE, "")).stream().filter(it -> it.name().equals(name))
                .findFirst().orElseThrow();
    }

    Applicants the(int number) {
        return applicants.get(number - 1);
    }

    /** It was first sent then, after the deadline. */
    void late(int number, Instant sentAt) {
        db.sql("update admission.submission set after_deadline = true, sent_at = :at where application = :id")
                .param("at", Timestamp.from(sentAt)).param("id", the(number).id().value()).update();
    }

    void giveUp(int number) {
        PlaceExample.giveUp(house, the(number));
    }

    void accept(int number) {
        PlaceExample.accept(house, the(number), selection);
    }

    OfferLeft.Outcome offerLeft() {
        return offerLeft.offer(selection.call(), Actor.system("test"), Optional.empty());
    }

    OfferLeft.Outcome.Offered offered(Integer... numbers) {
        return new OfferLeft.Outcome.Offered(List.of(numbers).stream().map(it -> the(it).id()).toList());
    }

    Left left() {
        return leftPlaces.of(selection.call(), clock.instant());
    }

    Line line() {
        return lines.of(selection.call(), clock.instant());
    }

    /** Only one of them says yes. */
    void allButOneSayNo(int number) {
        for (int i = 1; i < the(number).places().size(); i++) {
            Answering.no(house, people.get(the(number).participants().get(i)), the(number).places().get(i));
        }
    }

    void allSayYes(int number) {
        for (int i = 1; i < the(number).places().size(); i++) {
            Answering.yes(house, people.get(the(number).participants().get(i)), the(number).places().get(i));
        }
    }

    void later(Duration time) {
        clock.travelTo(clock.instant().plus(time), "test");
    }

    /** The newest offer of an application, as its row says: origin, and how it ended. */
    Optional<String> offer(int number) {
        return db.sql("""
                select origin || coalesce(' ' || ended, '') from offer.offer where application = :id
                order by number desc limit 1
                """).param("id", the(number).id().value()).query(String.class).optional();
    }

    int letters(String kind, int number) {
        return db.sql("select count(*)::int from letter.outbox where key like :key")
                .param("key", kind + the(number).id().value() + "/%").query(Integer.class).single();
    }

    void undecided(ApplicationId id) {
        db.sql("delete from eligibility.result where participant in "
                + "(select id from admission.participant where application = :id)")
                .param("id", id.value()).update();
    }

    void assess(ApplicationId id) {
        db.sql("""
                insert into eligibility.opened
                select p.id, a.id, a.call, x.person, :mark::uuid, now() from admission.participant p
                join admission.application a on a.id = p.application
                join admission.participant_person x on x.participant = p.id where a.id = :id
                on conflict do nothing
                """).param("mark", MARK).param("id", id.value()).update();
        db.sql("""
                insert into eligibility.opinion (id, participant, round, assessor, name, wants_credits, kind,
                    recognised, degree, credits, years, relevant_months, work_months, shown, verified,
                    register_checked, proposed, verdict, doubt, reason, said_at)
                select gen_random_uuid(), participant, 1, :mark::uuid, 'N', true, 'HIGHER', true, 'FINISHED', 180,
                    3, 0, 0, '{}', '', true, 'STUDENT', 'STUDENT', false, '', now()
                from eligibility.opened d where opened_by = :mark::uuid and application = :id and not exists (
                    select from eligibility.opinion o where o.participant = d.participant)
                """)
                .param("mark", MARK).param("id", id.value()).update();
        db.sql("""
                insert into eligibility.result
                select o.participant, 1, o.id, gen_random_uuid(), assessor, 'N', now()
                from eligibility.opinion o join eligibility.opened d on d.participant = o.participant
                where assessor = :mark::uuid and d.application = :id on conflict do nothing
                """).param("mark", MARK).param("id", id.value()).update();
    }
}
