package no.innovasjonsskolen.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes that count together. */
class AttemptsTest extends HouseTest {

    private final String what = UUID.randomUUID().toString();

    @Autowired
    private DataSource database;
    @Autowired
    private JdbcClient db;

    private Attempts here;
    private Attempts there;

    @BeforeEach
    void twoNodes() {
        here = new Attempts(database, clock);
        there = new Attempts(database, clock);
    }

    @Test
    @DisplayName("Ti forsøk på et kvarter, uansett hvilken node de kommer til; det ellevte må vente")
    void tenAttempts() {
        for (int attempt = 0; attempt < Attempts.PER_PAIR; attempt++) {
            (attempt % 2 == 0 ? here : there).spend(what, "kari", from("192.0.2.1"));
        }

        assertThatThrownBy(() -> here.spend(what, "kari", from("192.0.2.1")))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> assertThat(
                        Long.parseLong(refusal.getHeaders().getFirst("Retry-After"))).isBetween(1L, 900L));
        assertThatThrownBy(() -> there.spend(what, "kari", from("192.0.2.1")))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    @DisplayName("Ti tusen gjett på én konto fra ett sted gir høyst ti forsøk, og eieren slipper inn fra sitt")
    void guessing() {
        var let = IntStream.range(0, 10_000).filter(_ -> isLetIn("kari", "192.0.2.1")).count();

        assertThat(let).isEqualTo(Attempts.PER_PAIR);
        assertThat(isLetIn("kari", "192.0.2.2")).isTrue();
    }

    @Test
    @DisplayName("Den som prøver konto etter konto, stanses på adressen")
    void manyAccounts() {
        var let = IntStream.range(0, 500).filter(number -> isLetIn("konto " + number, "192.0.2.3")).count();

        assertThat(let).isEqualTo(Attempts.PER_ADDRESS);
    }

    @Test
    @DisplayName("Et kvarter senere kan man prøve igjen, også når demoklokka reiser imens")
    void later() {
        IntStream.range(0, 11).forEach(_ -> isLetIn("kari", "192.0.2.4"));
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)), "test");
        assertThat(isLetIn("kari", "192.0.2.4")).isFalse();

        clock.stopAt(clock.instant().plus(Attempts.PERIOD).plusSeconds(1));

        assertThatCode(() -> here.spend(what, "kari", from("192.0.2.4"))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Adresser av den nye sorten teller etter nettet de hører til")
    void newAddresses() {
        assertThat(from("2001:db8:1:2::1")).isEqualTo(from("2001:db8:1:2:ff::9"))
                .isNotEqualTo(from("2001:db8:1:3::1"));
        assertThat(from("192.0.2.1")).isNotEqualTo(from("192.0.2.2"));
        assertThat(from("localhost")).as("no name is looked up").isEqualTo(new ClientAddress("localhost"));
    }

    @Test
    @DisplayName("Verken konto eller adresse kan leses ut av tellingene, og de gamle slettes")
    void countsAreForgotten() {
        here.spend(what, "kari", from("192.0.2.5"));
        assertThat(db.sql("select string_agg(id, ' ') from attempt.bucket").query(String.class).single())
                .doesNotContain("kari").doesNotContain("192.0.2.5");

        db.sql("update attempt.bucket set expires_at = 1").update();
        here.sweep();

        assertThat(db.sql("select count(*) from attempt.bucket").query(Integer.class).single()).isZero();
    }

    private boolean isLetIn(String account, String address) {
        try {
            here.spend(what, account, from(address));
            return true;
        } catch (TooManyAttempts refusal) {
            return false;
        }
    }

    private static ClientAddress from(String address) {
        return ClientAddress.of(address);
    }
}
