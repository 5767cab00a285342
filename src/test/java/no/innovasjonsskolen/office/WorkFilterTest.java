package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.CaseGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The choices in the address of the work list. */
class WorkFilterTest {

    @Test
    @DisplayName("Det som er valgt, står i adressen, og adressen gir det samme valget tilbake")
    void theAddressIsTheChoice() {
        var filter = WorkFilter
                .of(Map.of("sok", " Bø & Lom ", "status", "new", "samarbeid", "ja", "side", "2"));

        assertThat(filter.under("/kontor"))
                .isEqualTo("/kontor?sok=B%C3%B8+%26+Lom&status=new&samarbeid=ja&side=2");
        assertThat(filter.group()).contains(CaseGroup.NEW);
        assertThat(filter.joint()).contains(true);
        assertThat(filter.page()).isEqualTo(2);
        assertThat(filter.narrows()).isTrue();
    }

    @Test
    @DisplayName("Et filter tas bort for seg, og lista begynner da på første side")
    void oneChoiceIsTakenAway() {
        var filter = WorkFilter.of(Map.of("sok", "Lom", "status", "draft", "side", "3"));

        assertThat(filter.with("status", "").under("/kontor")).isEqualTo("/kontor?sok=Lom");
        assertThat(filter.with("liste", "5").under("/x")).isEqualTo("/x?sok=Lom&status=draft&side=3&liste=5");
    }

    @Test
    @DisplayName("Det ingen forstår i adressen, teller ikke")
    void nonsenseCountsForNothing() {
        var filter = WorkFilter.of(Map.of("opptak", "' or 1=1", "status", "ferdig", "samarbeid", "kanskje",
                "side", "-1", "ukjent", "x", "landsdel", "a".repeat(101)));

        assertThat(filter.call()).isEmpty();
        assertThat(filter.group()).isEqualTo(Optional.empty());
        assertThat(filter.joint()).isEmpty();
        assertThat(filter.page()).isEqualTo(1);
        assertThat(filter.value("landsdel")).isEmpty();
        assertThat(filter.value("ukjent")).isEmpty();
    }

    @Test
    @DisplayName("Et søk på mer enn 200 tegn blir det sagt fra om, og adressen blir ikke lengre av det")
    void aSearchForTooMuch() {
        assertThat(WorkFilter.of(Map.of("sok", "a".repeat(200))).searchesForTooMuch()).isFalse();

        var filter = WorkFilter.of(Map.of("sok", "a".repeat(5000)));
        assertThat(filter.searchesForTooMuch()).isTrue();
        assertThat(filter.value("sok")).hasSize(201);
    }
}
