package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.withLastDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.journal.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept in memory is never older than the database, and never something that was not committed. */
class ProgrammesTest extends HouseTest {

    private static final Actor EVA = Actor.system("Eva Lunde");

    @Autowired
    private Programmes programmes;
    @Autowired
    private ChangeCall changeCall;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void whileTheCallIsOpen() {
        inTheCall();
    }

    @Test
    @DisplayName("En endring som ble angret, blir aldri stående i minnet")
    void whatWasRolledBackIsForgotten() {
        var before = lastDay();

        var inside = transaction.execute(status -> {
            extend();
            status.setRollbackOnly();
            return lastDay();
        });

        assertThat(inside).isEqualTo(LocalDate.parse("2027-04-22"));
        assertThat(lastDay()).isEqualTo(before);
    }

    @Test
    @DisplayName("Den som spør mens en annen endrer, får det som gjelder til endringen er bekreftet")
    void othersSeeWhatIsCommitted() {
        var before = lastDay();

        transaction.executeWithoutResult(status -> {
            extend();
            assertThat(elsewhere()).isEqualTo(before);
            status.setRollbackOnly();
        });

        assertThat(elsewhere()).isEqualTo(before);
    }

    @Test
    @DisplayName("Så lenge ingenting er endret, er svarene de samme gjenstandene: ingenting leses på nytt")
    void nothingIsReadTwice() {
        assertThat(programmes.calls()).isSameAs(programmes.calls());
        assertThat(programmes.plans()).isSameAs(programmes.plans());
    }

    @Test
    @DisplayName("Et opptak som ikke finnes, er ikke funnet")
    void anUnknownCallIsNotFound() {
        assertThatThrownBy(() -> programmes.call(CallId.random()))
                .isInstanceOf(EmptyResultDataAccessException.class);
    }

    private void extend() {
        var call = call();
        assertThat(changeCall.change(EVA, call.id(), call.version(), withLastDay("2027-04-22")))
                .isEqualTo(new ChangeCall.Outcome.Changed());
    }

    private LocalDate elsewhere() {
        var answer = new LocalDate[1];
        var other = new Thread(() -> answer[0] = lastDay());
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answer[0];
    }

    private LocalDate lastDay() {
        return call().dates().deadline().lastDay();
    }

    private Call call() {
        return programmes.calls().stream().filter(it -> it.cohort().name().equals("2027")).findFirst()
                .orElseThrow();
    }
}
