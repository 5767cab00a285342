package no.innovasjonsskolen.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.ruling.Declaration.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Siv says of herself whether she can have a hand in Ada's case. */
class ImpartialityTest extends RulingDesk {

    @Test
    @DisplayName("Den som er inhabil, slipper ikke til og avgjør ikke; hun kan erklære seg på nytt, og alt står")
    void aConflict() {
        assertThat(impartiality.mayOpen(siv.id(), about)).isTrue();
        declareConflict("Vi er søstre");
        assertThat(impartiality.mayOpen(siv.id(), about)).isFalse();
        assertThat(impartiality.mayOpen(siv.id(), ExampleKind.someCase())).isTrue();
        assertThat(impartiality.mayOpen(ada.id(), about)).isTrue();
        assertThatThrownBy(this::refuse).hasMessageContaining("conflict of interest");
        assertThat(rulings.ofCase(about)).isEmpty();

        declareImpartial();

        assertThat(impartiality.mayOpen(siv.id(), about)).isTrue();
        assertThat(impartiality.about(about)).extracting(Declaration::standing)
                .containsExactly(Standing.CONFLICTED, Standing.IMPARTIAL);
        assertThat(impartiality.of(siv.id(), List.of(about)).get(about).standing())
                .isEqualTo(Standing.IMPARTIAL);
        assertThat(refuse().reference()).startsWith("V");
        assertThatThrownBy(() -> db.sql("update ruling.declaration set standing = 'IMPARTIAL'").update())
                .hasMessageContaining("never changed");
    }

    @Test
    @DisplayName("Ens egen sak er lukket uten at noen erklærer noe, og ingen gjør vedtak om seg selv")
    void herOwn() {
        assertThat(impartiality.isClosedTo(ada.id(), about, ada.id())).isTrue();
        assertThat(impartiality.closedTo(ada.id(), Map.of(about, ada.id(), ExampleKind.someCase(), siv.id())))
                .containsExactly(about);
        assertThatThrownBy(() -> impartiality.require(List.of(siv.id(), ada.id()), about, ada.id()))
                .hasMessageContaining("her own ruling");
    }

    @Test
    @DisplayName("Den som sier at hun er inhabil, må si hvorfor")
    void aReason() {
        assertThatThrownBy(() -> declareConflict("")).isInstanceOf(RuntimeException.class);
    }
}
