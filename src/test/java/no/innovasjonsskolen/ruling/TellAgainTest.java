package no.innovasjonsskolen.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ada does not open her ruling. */
class TellAgainTest extends RulingDesk {

    @Autowired
    private TellAgain tellAgain;

    @Test
    @DisplayName("Et vedtak som ikke er åpnet på en uke, blir varslet én gang til, og ikke flere; det står i journalen")
    void onceMore() {
        clock.stopAt(clock.instant());
        var ruling = refuse();
        after(Duration.ofDays(7).minusMillis(1));
        tellAgain.tell();
        assertThat(lettersTo(ada)).isEqualTo(1);

        after(Duration.ofMillis(1));
        tellAgain.tell();
        tellAgain.tell();
        after(Duration.ofDays(30));
        tellAgain.tell();

        assertThat(lettersTo(ada)).isEqualTo(2);
        assertThat(acts(ruling)).containsExactly("ruling.act.made", "ruling.act.told-again");
        assertThat(reader(ada).open(inbox().letterTo(ada.email())).text()).contains("Påminnelse")
                .doesNotContain("opptakskravene");
    }

    @Test
    @DisplayName("Den som har åpnet vedtaket, får ikke varsel på nytt")
    void notWhoHasOpened() {
        reader(ada).open(refuse().url());
        after(Duration.ofDays(8));
        tellAgain.tell();

        assertThat(lettersTo(ada)).isEqualTo(1);
    }

    private void after(Duration time) {
        clock.stopAt(clock.instant().plus(time));
    }
}
