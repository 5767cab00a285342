package no.innovasjonsskolen.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.DemoPeople;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A municipality has applied, the deadline has passed, and three at the office assess its participants. */
abstract class AssessorsAtWork extends HouseTest {

    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    @Autowired
    private ApplicationContext house;
    @Autowired
    private People people;
    @Autowired
    private DemoPeople demoPeople;
    @Autowired
    BeginCase beginCase;
    @Autowired
    SayVerdict sayVerdict;
    @Autowired
    DecideCase decideCase;
    @Autowired
    EligibilityCases cases;

    Applicants applicant;
    Person eva;
    Person nina;
    Person jon;

    @BeforeEach
    void theDeadlinePasses() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        applicant = Applicants.apply(house, Far.SENT);
        eva = colleague("Eva Lunde");
        nina = colleague("Nina Berg");
        jon = assessor(72, "Jon Ask");
        afterTheDeadline();
    }

    @AfterEach
    void theMunicipalityWithdraws() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        applicant.withdraw();
    }

    void afterTheDeadline() {
        clock.travelTo(Instant.parse("2027-04-16T08:00:00Z"), "test");
    }

    ParticipantId place(int which) {
        return applicant.places().get(which);
    }

    EligibilityCase file(ParticipantId id) {
        return cases.find(id).orElseThrow();
    }

    /** Opens the case. */
    EligibilityCase open(Person who, ParticipantId id) {
        var outcome = beginCase.begin(who, id);
        assertThat(outcome).isInstanceOf(BeginCase.Outcome.Begun.class);
        return ((BeginCase.Outcome.Begun) outcome).file();
    }

    private Person colleague(String name) {
        return people.holding(OFFICE).stream().filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private Person assessor(int number, String name) {
        var id = new PersonId(new UUID(7, number));
        return people.find(id).orElseGet(() -> {
            var person = new Person(id, name,
                    name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@skolen.example",
                    Optional.empty());
            people.add(person, clock.instant());
            people.give(id, OFFICE, clock.instant());
            demoPeople.offer(id, "Opptakskontoret", 90 + number);
            return person;
        });
    }
}
