package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.innovasjonsskolen.CpuTime;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.form.PastedList;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedParticipantsTest {

    private static final Words NB = new Words(new Messages(), Language.NB, false);
    private static final FieldSpec<String> PLACE = FieldSpec.select("municipality",
            List.of(Option.of("3434", "3434", _ -> "Lom"), Option.of("3433", "3433", _ -> "Skjåk")));
    private static final Form FORM = Form.of("admission.participant", Participant.NAME, Participant.EMAIL,
            Participant.TITLE, Participant.SECTOR, PLACE);

    @ParameterizedTest
    @ValueSource(strings = {"Kari Moen\tkari@lom.no\tHelse og omsorg", "Kari Moen;kari@lom.no;helse",
            "kari@lom.no, Kari Moen, Helse & omsorg", "Health and care; Kari Moen; kari@lom.no;",
            "Kari Moen <kari@lom.no>, Helse- og omsorg", "\"Kari Moen\" <kari@lom.no>; HELSE/OMSORG",
            "1. Kari Moen kari@lom.no Helse og omsorg", "• Kari Moen\u00a0\tmailto:kari@lom.no\tomsorg",
            "Kari Moen; kari@lom.no <mailto:kari@lom.no>; Helse og omsorg",
            "Moen, Kari\tkari@lom.no\tHelse", "Moen, Kari <kari@lom.no>; helse",
            "Navn\tE-post\tTjenesteområde\nMoen, Kari\tkari@lom.no\tHelse",
            "Helse og omsorg\tkari@lom.no\tKari Moen", "Kari Moen; E-post: kari@lom.no; Helse",
            "Tenesteområde; E-post; Namn\nHelse; kari@lom.no; Kari Moen",
            "Fornavn\tEtternavn\tMail\tSektor\nKari\tMoen\tkari@lom.no\tHelse\n",
            "\n\nName, E-mail address, Service area\nKari Moen, kari@lom.no, Health"})
    @DisplayName("Navn, e-post og tjenesteområde kjennes igjen i den rekkefølgen og med de skilletegnene folk har")
    void isUnderstood(String pasted) {
        var lines = read(pasted);

        assertThat(lines).hasSize(1);
        assertThat(faults(lines)).isEmpty();
        assertThat(lines.getFirst().input().get(Participant.NAME)).isEqualTo("Kari Moen");
        assertThat(lines.getFirst().input().get(Participant.EMAIL)).isEqualTo("kari@lom.no");
        assertThat(lines.getFirst().input().get(Participant.SECTOR)).isEqualTo(Sector.HEALTH_AND_CARE);
    }

    @Test
    @DisplayName("Hvert tjenesteområde kjennes igjen på navnet sitt i alle språk, også med komma i en kommadelt linje")
    void everySector() {
        for (var language : Language.values()) {
            for (var sector : Sector.values()) {
                var name = sector.in(NB.in(language));
                for (var separator : List.of("\t", "; ", ", ")) {
                    var line = read(String.join(separator, "Kari Moen", "kari@lom.no", name));
                    assertThat(faults(line)).as(name).isEmpty();
                    assertThat(line.getFirst().input().get(Participant.SECTOR)).isEqualTo(sector);
                }
            }
        }
    }

    @Test
    @DisplayName("Kommunen kjennes igjen på navnet, og stillingen når en overskrift sier at den er det")
    void municipalityAndTitle() {
        var line = read("Navn;Stilling;E-post;Tjenesteområde;Kommune\n"
                + "Kari Moen;Rådgiver;kari@lom.no;Kultur;Skjåk kommune").getFirst().input();

        assertThat(line.get(Participant.TITLE)).isEqualTo("Rådgiver");
        assertThat(line.get(PLACE)).isEqualTo("3433");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Kari Moen; kari@lom.no; Kantina | Vi forstår ikke «Kantina». Rett det, eller ta det bort. Oppgi tjeneste",
            "Kari Moen; kari@lom.no; Teknisk | Vi forstår ikke «Teknisk».",
            "Kari Moen; kari@lom.no | Oppgi tjenesteområdet deltakeren kommer fra.",
            "Kari Moen; Kultur | Skriv e-postadressen til deltakeren.",
            "kari@lom.no; Kultur | Skriv navnet på deltakeren.",
            "Kari Moen; kari@lom; Kultur | Det som står etter @, er ikke en hel adresse.",
            "Kari Moen; kari@lom.no; Kultur; Helse | Vi forstår ikke «Helse».",
            "Kari Moen; kari@lom.no; Kultur; 61 21 70 00 | Vi forstår ikke «61 21 70 00».",
            "Moen, Kari, kari@lom.no, Kultur | Vi forstår ikke «Kari».",
            "Kari <kari@lom.no>; Ola <ola@lom.no>; Kultur | Det står flere e-postadresser her.",
            "Med vennlig hilsen | Skriv e-postadressen til deltakeren."})
    @DisplayName("Det som ikke kan kjennes igjen, sies for linja og gjettes aldri")
    void isTold(String pastedAndFault) {
        var both = pastedAndFault.split(" \\| ");

        assertThat(faults(read("\n" + both[0]))).singleElement().asString().startsWith("Linje 2: ")
                .contains(both[1]);
    }

    @Test
    @DisplayName("Under en overskrift er det som står i en ukjent kolonne, ikke forstått, og et navn gjettes ikke")
    void unknownColumn() {
        assertThat(faults(read("Navn\tE-post\tTjenesteområde\tTelefon\nKari\tkari@lom.no\tKultur\t61217000")))
                .singleElement().asString().contains("«61217000»");
        assertThat(faults(read("Navn\tE-post\tTjenesteområde\n\tkari@lom.no\tKantina"))).singleElement()
                .asString().contains("Skriv navnet på deltakeren.", "«Kantina»");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "\n", "x,", "x;", "x\n", "a@b.no,", ", Lom", "Helse, "})
    @DisplayName("En liste som er laget for å koste mye, leses på et øyeblikk")
    void costsLittle(String piece) {
        var text = "x" + piece.repeat(4_000 / piece.length());

        assertThat(CpuTime.of(() -> read(text))).isLessThan(Duration.ofSeconds(1));
        assertThat(read(text).size()).isLessThanOrEqualTo(40);
    }

    private static List<PastedList.Line> read(String text) {
        return new PastedList(FORM, NB).read(text, 0);
    }

    private static List<String> faults(List<PastedList.Line> lines) {
        return PastedList.Faults.of(lines, NB).each();
    }
}
