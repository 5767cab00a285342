package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import no.innovasjonsskolen.KilledAct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sends offers, takes a place or gives a free one to the next may be killed at any moment. */
class KilledOffersTest extends OffersAtWork {

    @Autowired
    private KeepFilling keepFilling;

    @Test
    @DisplayName("Blir serveren drept mens tilbudene sendes, er alle sendt én gang eller ingen")
    void sending() {
        select(3, 5);

        tried("send offers", () -> sendOffers.send(eva, selection.call(), REPLY_BY, LIST_ENDS));

        assertThat(standing().living()).hasSize(2);
        assertThat(standing().waiting()).hasSize(3);
    }

    @Test
    @DisplayName("Blir serveren drept mens en kommune takker ja, er det svart én gang eller ikke i det hele tatt")
    void accepting() {
        select(3, 5);
        send();

        tried("accept", () -> accept(2));

        assertThat(state(2)).isInstanceOf(Offer.Accepted.class);
    }

    @Test
    @DisplayName("Blir serveren drept mens en ledig plass går til den neste, er den tilbudt én gang eller ikke i det hele tatt")
    void promoting() {
        select(5);
        send();
        accept(2);
        decline(1);
        later(Duration.ofHours(25));

        tried("promote", this::fill);

        assertThat(state(5)).isInstanceOf(Offer.Sent.class);
    }

    @Test
    @DisplayName("Blir serveren drept mens det trekkes på nytt, er det trukket og tilbudt én gang eller ikke i det hele tatt")
    void drawingAnew() {
        mustHave(2, 2, 3, 4);
        send();
        theAnswersAreDue();

        tried("promote by a new draw", this::fill);

        assertThat(standing().living()).hasSize(2);
    }

    /** The job comes by afterwards, as after a restart, and finds nothing that is not done. */
    private void tried(String name, Supplier<?> act) {
        System.out.println("acts> " + new KilledAct(house).tried(name, act));
        var holding = standing().holding(clock.instant());

        keepFilling.fill();

        assertThat(standing().holding(clock.instant())).isEqualTo(holding);
    }
}
