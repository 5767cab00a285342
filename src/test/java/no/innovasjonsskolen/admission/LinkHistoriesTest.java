package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.invitation.Accepting;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever order people ask, correct, accept, answer, remove and withdraw in, with links old and new and by
 * whoever holds them: nobody gets another's place. {@code -Dskolen.histories=10000} tries as many.
 */
class LinkHistoriesTest extends HouseTest {

    private static final int HISTORIES = Integer.getInteger("skolen.histories", 40);
    private static final int STEPS = 25;
    private static final Pattern LINK = Pattern.compile("/invitasjon/([A-Za-z0-9_-]+)");
    private static final Duration STEP = Duration.ofMinutes(1);

    @Autowired
    private ApplicationContext house;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient db;
    @Autowired
    private People people;
    @Autowired
    private Applications applications;
    @Autowired
    private Admissions admissions;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    @DisplayName("I tilfeldige forløp får ingen en annens plass, en plass har høyst én levende lenke, og rett følger spørsmålet")
    void nobodyGetsAnothersPlace() {
        inTheCall();
        var seed = Long.getLong("skolen.seed", new Random().nextLong());
        for (int number = 0; number < HISTORIES; number++) {
            var of = seed + number;
            try {
                transaction.executeWithoutResult(undo -> {
                    undo.setRollbackOnly();
                    new History(new Random(of)).run();
                });
            } catch (AssertionError wrong) {
                throw new AssertionError("-Dskolen.seed=" + of + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    /** One application, those who have a hand in it, and every link that was ever sent. */
    private final class History {

        private final Random random;
        private final Instant begins = clock.instant();
        private final List<Person> persons = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final Map<PersonId, Instant> ended = new HashMap<>();
        private Person coordinator;
        private MunicipalityNumber neighbour;
        private ApplicationId id;
        private int steps;

        History(Random random) {
            this.random = random;
        }

        void run() {
            begin();
            for (int i = 0; i < STEPS; i++) {
                clock.stopAt(begins.plus(STEP.multipliedBy(++steps)));
                step();
                check();
            }
        }

        private void begin() {
            var now = clock.instant();
            var call = house.getBean(Programmes.class).currentCall(now).map(Call::id).orElseThrow();
            var claims = house.getBean(Claims.class);
            var free = house.getBean(Municipalities.class).all(LocalDate.ofInstant(now, SchoolClock.OSLO))
                    .stream()
                    .map(it -> it.number()).filter(it -> claims.holding(call, it).isEmpty()).toList();
            neighbour = free.getLast();
            IntStream.range(0, 5).forEach(i -> persons.add(new Person(PersonId.random(), "Person " + i,
                    "p" + i + "@historie.example", Optional.empty())));
            persons.forEach(person -> people.add(person, now));
            coordinator = persons.getFirst();
            people.give(coordinator.id(), new Role(RoleKind.COORDINATOR, free.getFirst().value()), now);
            id = ((StartApplication.Outcome.Started) house.getBean(StartApplication.class).start(coordinator,
                    new StartApplication.Beginning(free.getFirst(), Optional.empty(), true))).id();
        }

        private void step() {
            var listed = applications.get(id).participants();
            var one = listed.isEmpty() ? Optional.<Participant>empty()
                    : Optional.of(listed.get(random.nextInt(listed.size())));
            var step = random.nextInt(17);
            told.add(step + one.map(it -> " " + it.name()).orElse(""));
            switch (step) {
                case 0, 1 -> house.getBean(AddParticipant.class).add(coordinator, id, fields());
                case 2, 3 ->
                    one.ifPresent(it -> house.getBean(AskParticipant.class).ask(coordinator, id, it.id()));
                case 4 ->
                    one.ifPresent(it -> house.getBean(WriteAboutParticipant.class).write(coordinator, id,
                            it.id(), Map.of(Participant.EMAIL.name(),
                                    new Written(anybody().email(),
                                            it.sheet().version(Participant.EMAIL.name()).version()))));
                case 5 -> one.ifPresent(
                        it -> house.getBean(RemoveParticipant.class).remove(coordinator, id, it.id()));
                case 12 -> house.getBean(Participants.class).removedFrom(id).stream().findFirst().ifPresent(
                        it -> house.getBean(RemoveParticipant.class).restore(coordinator, id, it.id()));
                case 6 -> one.flatMap(Participant::person).ifPresent(who -> admissions.answer(
                        admissions.place(one.get().id(), who), people.get(who), random.nextBoolean(),
                        clock.instant()));
                case 7 -> house.getBean(InvitePartner.class).ask(coordinator, id, neighbour,
                        new Recipient("Nabo", anybody().email()));
                case 8 -> applications.get(id).partners().forEach(it -> house.getBean(RemovePartner.class)
                        .remove(coordinator, id, it.id()));
                case 9 -> house.getBean(InviteColleague.class).ask(coordinator, id,
                        new Recipient("Kollega", anybody().email()));
                case 10 -> house.getBean(Colleagues.class).of(id).stream()
                        .filter(it -> it.partner().isEmpty()).findAny().ifPresent(it -> end(it.person()));
                case 11 -> handOver();
                default -> accept();
            }
            remember();
        }

        /** Her right for the lead ends; what a partner has let her into is the partner's to end. */
        private void end(PersonId colleague) {
            house.getBean(EndColleague.class).end(coordinator, id, colleague);
            ended.put(colleague, clock.instant());
        }

        /** Whoever answers for the partner lets somebody else do so; and answers yes before. */
        private void handOver() {
            house.getBean(Colleagues.class).of(id).stream().filter(it -> it.partner().isPresent()).findAny()
                    .ifPresent(it -> {
                        var partner = it.partner().orElseThrow();
                        var who = people.get(it.person());
                        house.getBean(AnswerPartnership.class).answer(who, partner, true);
                        house.getBean(AnswerPartnership.class).handOver(who, partner,
                                new Recipient("Neste", anybody().email()));
                    });
        }

        private void accept() {
            if (!links.isEmpty()) {
                Accepting.accept(house, links.get(random.nextInt(links.size())), anybody());
            }
        }

        /** The link in the newest letter, old ones are kept: somebody may still have them. */
        private void remember() {
            var body = db.sql("select body::text from letter.outbox order by number desc limit 1")
                    .query(String.class).single();
            var link = LINK.matcher(body);
            if (link.find() && !links.contains(link.group(1))) {
                links.add(link.group(1));
            }
        }

        private void check() {
            assertThat(db.sql("""
                    select kind || ' ' || seat from invitation.invitation where ended_at is null
                    group by kind, seat having count(*) > 1
                    """).query(String.class).list()).as("two living links: %s", told).isEmpty();
            var application = applications.get(id);
            var taken = application.participants().stream().filter(Participant::isTaken).toList();
            assertThat(taken.stream().map(it -> it.person().orElseThrow())).as("one place each: %s", told)
                    .doesNotHaveDuplicates();
            for (var place : taken) {
                var who = place.person().orElseThrow();
                assertThat(db.sql("""
                        select count(*) from invitation.invitation
                        where seat = :seat and accepted_by = :who and lower(email) = lower(:email)
                        """).param("seat", place.id().toString()).param("who", who.value())
                        .param("email", place.email()).query(Integer.class).single())
                        .as("asked at the address that is shown: %s", told).isPositive();
                if (who.equals(coordinator.id())) {
                    assertThat(place.email()).as("%s", told).isEqualTo(coordinator.email());
                }
                persons.stream().filter(other -> !other.id().equals(who)).forEach(other -> assertThatThrownBy(
                        () -> admissions.place(place.id(), other.id())).as("%s", told)
                        .isInstanceOf(EmptyResultDataAccessException.class));
            }
            persons.stream().filter(it -> !it.equals(coordinator))
                    .filter(it -> applications.writes(it.id(), application))
                    .forEach(it -> assertThat(db
                            .sql("""
                                    select count(*) from invitation.invitation
                                    where accepted_by = :who
                                      and (kind = 'partner' and about in (select id from admission.partner
                                                                      where application = :id)
                                           or kind = 'colleague' and accepted_at > :ended)
                                    """)
                            .param("who", it.id().value()).param("id", id.value())
                            .param("ended",
                                    ended.getOrDefault(it.id(), Instant.EPOCH).atOffset(ZoneOffset.UTC))
                            .query(Integer.class).single())
                            .as("%s writes, was let in and not released since: %s", it.name(), told)
                            .isPositive());
            var right = new Role(RoleKind.COORDINATOR, neighbour.value());
            assertThat(persons.stream().filter(person -> people.holds(person.id(), right)))
                    .as("a right that nobody could give: %s", told).isEmpty();
        }

        private Map<String, Written> fields() {
            return Written.first(
                    Map.of(Participant.NAME.name(), "Navn " + UUID.randomUUID(), Participant.EMAIL.name(),
                            anybody().email(), Participant.SECTOR.name(), "culture"));
        }

        private Person anybody() {
            return persons.get(random.nextInt(persons.size()));
        }
    }
}
