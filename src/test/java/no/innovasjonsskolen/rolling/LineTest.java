package no.innovasjonsskolen.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders.Kept;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.TeamRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who stands in line for what is left, and whose turn it is. */
class LineTest {

    private static final Instant SENT = Instant.parse("2027-04-20T08:00:00.123456Z");

    @Test
    @DisplayName("De fra ventelista står først i sin rekkefølge, så de andre etter millisekundet de ble sendt; likt går etter søknadsnummer")
    void order() {
        var waited = List.of(one("IS-0009", SENT.plusSeconds(9), true), one("IS-0001", SENT, true));
        var others = List.of(one("IS-0008", SENT.plusNanos(1_000), false), one("IS-0007", SENT, false),
                one("IS-0005", SENT.plusMillis(1), false), one("IS-0006", SENT.minusMillis(1), false));

        assertThat(Line.of(waited, others).standing()).extracting(Line.Standing::reference)
                .containsExactly("IS-0009", "IS-0001", "IS-0006", "IS-0007", "IS-0008", "IS-0005");
    }

    @Test
    @DisplayName("Rekkefølgen er den samme i hvilken rekkefølge de enn blir lest, og den neste er den første som ikke mangler noe")
    void anyOrder() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var others = new ArrayList<Line.Standing>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                others.add(new Line.Standing(new ApplicationId(new UUID(trial, i)), "IS-%04d".formatted(i),
                        List.of(), SENT.plusMillis(random.nextInt(4)), false,
                        random.nextBoolean() ? List.of(Lack.TOO_FEW) : List.of(), random.nextInt(4) == 0));
            }
            var line = Line.of(List.of(), others);
            var shuffled = new ArrayList<>(others);
            Collections.shuffle(shuffled, random);

            assertThat(Line.of(List.of(), shuffled)).as("trial %d", trial).isEqualTo(line);
            var first = line.standing().stream().filter(it -> it.lacks().isEmpty()).findFirst();
            assertThat(line.next()).as("trial %d", trial).isEqualTo(first.<Line.Turn>map(it -> it.undecided()
                    ? new Line.Turn.WaitsForSchool(it)
                    : new Line.Turn.Next(it, line.standing().subList(0, line.standing().indexOf(it))))
                    .orElseGet(Line.Turn.Nobody::new));
        }
    }

    @Test
    @DisplayName("Alt en søknad mangler, sies på én gang: deltakere, tjenesteområder, garanti og en kommune som har trukket seg")
    void lacks() {
        var rule = new TeamRule(3, 4, 2);

        assertThat(Lack.of(kept(3, 2, true), rule, false)).isEmpty();
        assertThat(Lack.of(kept(2, 1, false), rule, true)).containsExactly(Lack.values());
        assertThat(Lack.of(kept(4, 1, true), rule, false)).containsExactly(Lack.SECTORS);
    }

    private static Kept kept(int persons, int sectors, boolean guaranteed) {
        return new Kept(new ApplicationId(UUID.randomUUID()), "IS-0001", List.of(), SENT, persons, sectors,
                guaranteed);
    }

    private static Line.Standing one(String reference, Instant sentAt, boolean waited) {
        return new Line.Standing(new ApplicationId(UUID.randomUUID()), reference,
                List.of(MunicipalityNumber.of("3434")), sentAt, waited, List.of(), false);
    }
}
