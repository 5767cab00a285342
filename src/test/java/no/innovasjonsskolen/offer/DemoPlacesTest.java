package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.DemoLate;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.clock.DemoJourney;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.CheckInvariants;
import no.innovasjonsskolen.offer.Offer.How;
import no.innovasjonsskolen.offer.Offer.Origin;
import no.innovasjonsskolen.placement.DemoOffice;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.AppealStanding.Stage;
import no.innovasjonsskolen.selection.PythonVerifier;
import no.innovasjonsskolen.site.BeforeOpening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The demo school from the draw to the full cohort; none of it is committed, so that no other story sees it. */
@Transactional
class DemoPlacesTest extends HouseTest {

    @Autowired
    private DemoJourney journey;
    @Autowired
    private DemoOffice office;
    @Autowired
    private Offers offers;
    @Autowired
    private List<BeforeOpening> opening;
    @Autowired
    private DemoLate late;
    @Autowired
    private LateRights rights;
    @Autowired
    private Refusals refusals;
    @Autowired
    private Seats seats;
    @Autowired
    private CheckInvariants rules;
    @Autowired
    private JdbcClient db;
    @TempDir
    private Path folder;

    private final Map<String, Integer> others = new HashMap<>();

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    @DisplayName("På vei fra søkerlista til fullt kull kommer hver slags tilbud til syne, og ingenting skjer to ganger")
    void fromThePoolToTheFullCohort() throws IOException {
        // Other stories may have taken the targets away, which are set when the school is started.
        inTheCall();
        opening.forEach(BeforeOpening::prepare);
        Stream.of("placement.pool", "placement.objection", "placement.objection_answer", "placement.lottery",
                "placement.written_down", "placement.draw", "offer.redraw")
                .forEach(it -> others.put(it, rows(it)));
        goTo("2027-05-14T12:00");
        assertThat(count("placement.pool")).isOne();
        assertThat(count("placement.objection")).isOne();
        assertThat(count("placement.objection_answer")).isZero();

        assertThat(refusals.newest(late.sent().orElseThrow()).map(OfferRulings::isOutside)).contains(true);

        goTo("2027-05-21T12:00");
        assertThat(refusals.appeal(late.sent().orElseThrow()).map(AppealStanding::stage))
                .contains(Stage.RECEIVED);
        assertThat(count("placement.objection_answer")).isOne();
        assertThat(count("placement.lottery")).isOne();

        goTo("2027-05-25T12:06");
        assertThat(count("placement.written_down")).isOne();
        assertThat(count("placement.draw")).isZero();

        goTo("2027-05-26T10:00");
        assertThat(states()).isEqualTo(Map.of("Sent", 12));
        assertThat(standing().waiting()).hasSizeGreaterThan(12);
        thePublishedFilesAreSound();

        goTo("2027-06-01T10:00");
        assertThat(states()).isEqualTo(Map.of("Sent", 1, "Accepted", 9, "Declined", 2));

        goTo("2027-06-02T10:00");
        assertThat(states()).isEqualTo(Map.of("Sent", 3, "Accepted", 9, "Ended", 2));
        assertThat(ended(How.DECLINED)).allSatisfy(it -> assertThat(it.answer().orElseThrow().reason())
                .isNotBlank());
        assertThat(standing().offers()).filteredOn(it -> it.origin() == Origin.REDRAW).hasSize(2);
        assertThat(count("offer.redraw")).isOne();
        assertThat(standing().faults(clock.instant())).isEmpty();

        goTo("2027-06-12T10:00");
        assertThat(ended(How.LAPSED)).hasSize(1);
        assertThat(standing().changed()).hasSize(1);
        assertThat(standing().changed().getFirst().municipalities()).hasSize(1);
        assertThat(states()).containsEntry("Accepted", 11).containsEntry("Sent", 1);
        var before = standing();
        goTo("2027-06-12T10:00");
        goTo("2027-05-14T12:00");
        goTo("2027-06-12T10:00");
        assertThat(standing()).isEqualTo(before);

        goTo("2027-06-17T12:05");
        assertThat(right().drawn()).isEmpty();
        assertThat(right().reason()).isNotBlank();

        goTo("2027-06-18T10:00");
        assertThat(right().drawn()).isPresent();
        assertThat(standing().late()).hasSize(won());
        assertThat(standing().place(right().application()).isPresent()).isNotEqualTo(won() == 1);
        assertThat(ended(How.KEPT)).hasSize(1);
        assertThat(standing().isFull()).isTrue();
        assertThat(states()).containsEntry("Accepted", 12).doesNotContainKeys("Sent", "Declined");
        assertThat(offers.accepted(office.call())).hasSize(12);
        assertThat(rules.broken()).isEmpty();
        seatsChangeHands();
    }

    /** After the draw: who cannot come, who is asked instead of her, and who is assessed. */
    private void seatsChangeHands() {
        goTo("2027-06-23T10:00");
        assertThat(offers.accepted(office.call())).hasSize(12 + won());
        assertThat(seatRows("absence")).isEqualTo(2);
        assertThat(seatRows("replacement")).isOne();
        assertThat(sitters("Ragnhild Øyen")).isEmpty();

        goTo("2027-06-24T12:00");
        var newcomer = sitters("Ragnhild Øyen");
        assertThat(newcomer).singleElement().satisfies(it -> assertThat(it.confirmed()).isTrue());
        assertThat(decided(newcomer)).isZero();

        goTo("2027-06-30T10:00");
        assertThat(decided(newcomer)).isOne();
        assertThat(seatRows("replacement")).isEqualTo(2);
        assertThat(offers.accepted(office.call()).stream().map(seats::of).toList())
                .allSatisfy(it -> assertThat(it.stream().filter(Sitter::takesPart)).hasSizeBetween(3, 4));
        assertThat(rules.broken()).isEmpty();
    }

    private LateRight right() {
        return rights.of(late.sent().orElseThrow()).orElseThrow();
    }

    /** 1 where the late one's ticket gave it a place beside the others, else 0. */
    private int won() {
        return right().waits() ? 0 : 1;
    }

    private List<Sitter> sitters(String name) {
        return offers.accepted(office.call()).stream().flatMap(it -> seats.of(it).stream())
                .filter(it -> it.name().equals(name)).toList();
    }

    private int seatRows(String table) {
        return db.sql("select count(*)::int from replacement." + table + " where application = any(:ids)")
                .param("ids", offers.accepted(office.call()).stream().map(ApplicationId::value)
                        .toArray(UUID[]::new))
                .query(Integer.class).single();
    }

    private int decided(List<Sitter> who) {
        return db.sql("select count(*)::int from eligibility.result where participant = :id")
                .param("id", who.getFirst().id().value()).query(Integer.class).single();
    }

    private void thePublishedFilesAreSound() throws IOException {
        write("problem.json", "select problem from placement.pool");
        write("lottery.json", "select lottery from placement.lottery");
        write("draw.json", "select draw from placement.draw");
        var announced = db.sql("select sha256 from placement.lottery").query(String.class).single();
        var ran = PythonVerifier.run(folder, announced);
        assertThat(ran.code()).as(String.join("\n", ran.lines())).isZero();
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(folder.resolve(name), db.sql(sql).query(String.class).single());
    }

    private void goTo(String moment) {
        var then = LocalDateTime.parse(moment).atZone(SchoolClock.OSLO).toInstant();
        journey.travelTo(then);
        clock.stopAt(then); // The journey is undone with this test, and the clock asks for it meanwhile.
    }

    private Standing standing() {
        return offers.standing(office.call()).orElseThrow();
    }

    private Map<String, Integer> states() {
        var states = new HashMap<String, Integer>();
        standing().offers().stream()
                .collect(groupingBy(it -> it.stateAt(clock.instant()).getClass().getSimpleName()))
                .forEach((state, alike) -> states.put(state, alike.size()));
        return states;
    }

    private List<Offer> ended(How how) {
        return standing().offers().stream()
                .filter(it -> it.ended().filter(end -> end.how() == how).isPresent()).toList();
    }

    /** How many more there are than other stories have left. */
    private int count(String table) {
        return rows(table) - others.getOrDefault(table, 0);
    }

    private int rows(String table) {
        return db.sql("select count(*)::int from " + table).query(Integer.class).single();
    }
}
