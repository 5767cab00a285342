package no.innovasjonsskolen.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.admission.Sector;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.invitation.Accepting;
import no.innovasjonsskolen.offer.PlaceExample;
import no.innovasjonsskolen.participation.Answering;
import no.innovasjonsskolen.placement.SelectionExample;
import no.innovasjonsskolen.programme.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four people of two municipalities have a place, and another municipality has one too. */
abstract class SeatsAtWork extends HouseTest {

    static final Instant APPLIED = Instant.parse("2027-03-12T09:00:00Z");
    static final Instant SELECTED = Instant.parse("2027-05-03T08:00:00Z");

    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    @Autowired
    ApplicationContext house;
    @Autowired
    People people;
    @Autowired
    Seats seats;
    @Autowired
    Seatings seatings;
    @Autowired
    Replacements replacements;
    @Autowired
    AskSuccessor askSuccessor;
    @Autowired
    TakeBackSuccessor takeBackSuccessor;
    @Autowired
    LeaveSeatEmpty leaveSeatEmpty;
    @Autowired
    SayCannotCome sayCannotCome;
    @Autowired
    EndUnanswered endUnanswered;
    @Autowired
    Admissions admissions;

    Applicants applicants;
    Applicants others;
    SelectionExample selection;
    Person eva;
    Person kari;

    @BeforeEach
    void theyHaveAPlace() {
        clock.travelTo(APPLIED, "test");
        eva = people.holding(new Role(RoleKind.OFFICE, "")).stream()
                .filter(it -> it.name().equals("Eva Lunde")).findFirst().orElseThrow();
        applicants = Applicants.apply(house, Far.JOINT);
        others = Applicants.apply(house, Far.SENT);
        kari = applicants.coordinator();
        clock.travelTo(SELECTED, "test");
        selection = SelectionExample.in(house).with(applicants.id(), "nord").with(others.id(), "sør");
        selection.selected(eva, "S1", "S2");
        PlaceExample.send(house, eva, selection);
    }

    @AfterEach
    void theyWithdraw() {
        clock.goOn();
        selection.setAside();
        clock.travelTo(APPLIED, "test");
        applicants.withdraw();
        others.withdraw();
    }

    /** One who has never been seen before. */
    Person newcomer() {
        var number = NEWCOMERS.incrementAndGet();
        var person = new Person(PersonId.random(), "Ny Person", "ny%d@bytte.example".formatted(number),
                Optional.empty());
        people.add(person, clock.instant());
        return person;
    }

    static Map<String, Written> fields(Person who, Sector sector) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", who.name());
        fields.put("email", who.email());
        fields.put("sector", sector.name().toLowerCase(Locale.ROOT));
        return Written.first(fields);
    }

    AskSuccessor.Outcome ask(ParticipantId seat, Person who, Sector sector) {
        return askSuccessor.ask(kari, applicants.id(), seat, fields(who, sector));
    }

    /** She is asked, and uses her link. */
    ParticipantId asked(ParticipantId seat, Person who) {
        assertThat(ask(seat, who, Sector.FIRE_AND_RESCUE)).isEqualTo(new AskSuccessor.Outcome.Asked());
        return usesLink(seat, who);
    }

    ParticipantId usesLink(ParticipantId seat, Person who) {
        assertThat(Accepting.accept(house, secret(who), who)).isTrue();
        return seating().open(seat).flatMap(Replacement::successor).orElseThrow();
    }

    String secret(Person who) {
        var link = inbox().linkTo(who.email());
        return link.substring(link.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
    }

    boolean yes(Person who, ParticipantId id) {
        return Answering.yes(house, who, id);
    }

    boolean no(Person who, ParticipantId id) {
        return Answering.no(house, who, id);
    }

    /** How many letters have gone to this address. */
    long letters(String email) {
        return house.getBean(JdbcClient.class)
                .sql("select count(*) from letter.outbox where to_email = :email").param("email", email)
                .query(Long.class).single();
    }

    Seating seating() {
        return seatings.find(applicants.id(), clock.instant()).orElseThrow();
    }

    List<ParticipantId> team() {
        return seats.of(applicants.id()).stream().filter(Seats.Sitter::takesPart).map(Seats.Sitter::id)
                .toList();
    }

    Person sitter(ParticipantId id) {
        return people.get(seats.sitter(id).person().orElseThrow());
    }

    /** The ids of those that the school decides about. */
    List<ParticipantId> entrants() {
        return admissions.entrants(selection.call()).stream()
                .filter(it -> it.application().equals(applicants.id())).map(Admissions.Entrant::id).toList();
    }

    /** The first moment that a seat cannot change any more. */
    Instant frozen() {
        var programmes = house.getBean(Programmes.class);
        var call = programmes.call(selection.call());
        var number = programmes.planOf(call).team().replaceBefore().orElseThrow();
        return call.cohort().firstDays().get(number).atStartOfDay(SchoolClock.OSLO).toInstant();
    }
}
