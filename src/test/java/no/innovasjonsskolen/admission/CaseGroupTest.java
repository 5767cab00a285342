package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.admission.CaseGroup.CHANGED;
import static no.innovasjonsskolen.admission.CaseGroup.DRAFT;
import static no.innovasjonsskolen.admission.CaseGroup.LATE;
import static no.innovasjonsskolen.admission.CaseGroup.NEW;
import static no.innovasjonsskolen.admission.CaseGroup.READY;
import static no.innovasjonsskolen.admission.CaseGroup.WAITING;
import static no.innovasjonsskolen.admission.CaseGroup.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an application asks of the office. */
class CaseGroupTest {

    private static final int LEAST = 3;

    @Test
    @DisplayName("En søknad ingen på kontoret har åpnet, er ny, også når den er sendt to ganger")
    void nobodyHasSeenIt() {
        assertThat(sent(1, 0)).isEqualTo(NEW);
        assertThat(sent(2, 0)).isEqualTo(NEW);
    }

    @Test
    @DisplayName("En søknad som er sendt på nytt etter at noen så den, er endret til noen har sett den igjen")
    void sentAgainSinceItWasSeen() {
        assertThat(sent(2, 1)).isEqualTo(CHANGED);
        assertThat(sent(2, 2)).isEqualTo(READY);
    }

    @Test
    @DisplayName("En sett søknad venter på kommunen til alle deltakerne har svart, og minst tre har bekreftet")
    void theTeamIsNotWholeYet() {
        assertThat(team(1, 3)).isEqualTo(WAITING);
        assertThat(team(0, 2)).isEqualTo(WAITING);
        assertThat(team(0, 3)).isEqualTo(READY);
    }

    @Test
    @DisplayName("En søknad etter fristen er like fullt ny til noen har sett den, og står så i kø for seg")
    void lateOnesStandByThemselves() {
        assertThat(late(0)).isEqualTo(NEW);
        assertThat(late(1)).isEqualTo(LATE);
    }

    @Test
    @DisplayName("Det som ikke er sendt, er under arbeid; det som er trukket, er trukket uansett")
    void draftsAndWithdrawnOnes() {
        assertThat(sent(0, 0)).isEqualTo(DRAFT);
        assertThat(CaseGroup.of(new CaseGroup.Facts(true, 0, false, 0, 0, 0, LEAST))).isEqualTo(WITHDRAWN);
        assertThat(CaseGroup.of(new CaseGroup.Facts(true, 2, true, 1, 1, 3, LEAST))).isEqualTo(WITHDRAWN);
    }

    @Test
    @DisplayName("Rekkefølgen er den arbeidet gjøres i")
    void theOrderOfWork() {
        assertThat(CaseGroup.values())
                .containsExactly(NEW, CHANGED, WAITING, READY, DRAFT, LATE, WITHDRAWN);
    }

    private static CaseGroup sent(int times, int seen) {
        return CaseGroup.of(new CaseGroup.Facts(false, times, false, seen, 0, 3, LEAST));
    }

    private static CaseGroup team(int unanswered, int confirmed) {
        return CaseGroup.of(new CaseGroup.Facts(false, 1, false, 1, unanswered, confirmed, LEAST));
    }

    private static CaseGroup late(int seen) {
        return CaseGroup.of(new CaseGroup.Facts(false, 1, true, seen, 1, 0, LEAST));
    }
}
