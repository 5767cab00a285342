package no.innovasjonsskolen.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.admission.Sector;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Accepting;
import no.innovasjonsskolen.offer.PlaceExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever order people ask, take back, accept, refuse, leave empty and say that they cannot come in, and
 * whenever the seats are frozen. {@code -Dskolen.seats=10000} tries as many.
 */
class SeatHistoriesTest extends SeatsAtWork {

    private static final int HISTORIES = Integer.getInteger("skolen.seats", 80);
    private static final int STEPS = 8;
    private static final List<Sector> SECTORS = List.of(Sector.CULTURE, Sector.WELFARE);

    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("I tilfeldige forløp er gruppa alltid tre eller fire fra to områder, en plass har én levende lenke og én sak")
    void alwaysAGroup() {
        PlaceExample.accept(house, applicants, selection);
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

    private final class History {

        private final Random random;
        private final Instant begins = clock.instant();
        private final Map<ParticipantId, Person> persons = new HashMap<>();
        private final List<String> told = new ArrayList<>();

        History(Random random) {
            this.random = random;
        }

        void run() {
            team().forEach(it -> persons.put(it, sitter(it)));
            var isFrozen = false;
            for (int i = 0; i < STEPS; i++) {
                isFrozen |= random.nextInt(12) == 0;
                clock.stopAt((isFrozen ? frozen() : begins).plus(Duration.ofMinutes(i)));
                var before = team();
                step();
                check();
                if (isFrozen) {
                    assertThat(team()).as("%s: frozen", told).isEqualTo(before);
                    endUnanswered.end();
                    check();
                }
            }
        }

        private void step() {
            var seating = seating();
            var all = new ArrayList<>(seating.list().stream().map(Sitter::id).toList());
            all.addAll(seating.empty());
            var seat = all.get(random.nextInt(all.size()));
            var successor = seating.open(seat).flatMap(Replacement::successor);
            var step = random.nextInt(9);
            told.add(step + " " + seat);
            switch (step) {
                case 0, 1, 2 -> ask(seat);
                case 3, 4 -> successor.ifPresent(it -> yes(persons.get(it), it));
                case 5 -> successor.ifPresent(it -> no(persons.get(it), it));
                case 6 -> takeBackSuccessor.takeBack(kari, applicants.id(), seat);
                case 7 -> leaveSeatEmpty.leave(kari, applicants.id(), seat);
                default -> {
                    no(persons.get(seat), seat);
                    sayCannotCome.say(persons.get(seat), seat);
                }
            }
        }

        private void ask(ParticipantId seat) {
            var who = newcomer();
            if (SeatHistoriesTest.this.ask(seat, who, SECTORS.get(random.nextInt(2)))
                    .equals(new AskSuccessor.Outcome.Asked())) {
                assertThat(Accepting.accept(house, secret(who), who)).isTrue();
                seating().open(seat).flatMap(Replacement::successor).ifPresent(it -> persons.put(it, who));
            }
        }

        private void check() {
            var group = seats.of(applicants.id());
            assertThat(group.size()).as("%s", told).isBetween(3, 4);
            assertThat(group.stream().flatMap(it -> it.sector().stream()).distinct().count()).as("%s", told)
                    .isGreaterThanOrEqualTo(2);
            assertThat(entrants()).as("%s: one case a seat", told)
                    .containsExactlyInAnyOrderElementsOf(group.stream().map(Sitter::id).toList());
            var open = replacements.of(List.of(applicants.id())).stream().filter(Replacement::isOpen)
                    .toList();
            assertThat(new HashSet<>(open.stream().map(Replacement::seat).toList())).hasSameSizeAs(open);
            assertThat(db.sql("""
                    select count(*) from invitation.invitation i
                    join replacement.replacement r on r.successor = i.about
                    where r.application = :application and i.ended_at is null and r.ended <> 'SEATED'
                    """).param("application", applicants.id().value()).query(Long.class).single())
                    .as("%s: links that lead somewhere after the question has ended", told).isZero();
        }
    }
}
