package no.innovasjonsskolen.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.archive.ArchivedRecord.Direction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What an archive gets. */
class CasePackageTest {

    private static final Instant NOW = Instant.parse("2027-06-01T08:00:00Z");
    private static final UUID CASE = new UUID(1, 2);

    @Test
    @DisplayName("Pakken har hver fil med sjekksum, og arkivmeldingen følger skjemaet og sier hvem, når, hva og hjemmel")
    void whole() throws Exception {
        var files = Packages.unzip(zip(of(ruling(), application())));
        var xml = Packages.valid(files);

        assertThat(files.keySet()).containsExactly("filer/001-01.pdf", "filer/002-01.pdf", "sha256sum.txt",
                "arkivmelding.xml");
        for (var name : new String[]{"filer/001-01.pdf", "filer/002-01.pdf"}) {
            var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(name)));
            assertThat(new String(files.get("sha256sum.txt"), StandardCharsets.UTF_8))
                    .contains(sum + "  " + name);
            assertThat(xml)
                    .contains("<referanseDokumentfil>" + name + "</referanseDokumentfil><sjekksum>" + sum);
        }
        assertThat(xml).contains("<antallFiler>2</antallFiler>",
                "<registreringsID>V2027-0001</registreringsID>",
                "<korrespondansepartNavn>Ola &lt;Nordmann&gt; &amp; co</korrespondansepartNavn>",
                "<journalposttype>Utgående dokument</journalposttype>",
                "<sendtDato>2027-05-04T10:00:00+02:00</sendtDato>",
                "<skjermingshjemmel>offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1");
        var open = xml.substring(xml.indexOf("<registrering"), xml.indexOf("</registrering>"));
        assertThat(open).contains("Inngående dokument", "Lom kommune").doesNotContain("skjerming");
    }

    @Test
    @DisplayName("Samme sak på samme tid gir samme pakke, i den rekkefølgen brevene kom, uansett hvem som leverte dem først")
    void deterministic() throws Exception {
        assertThat(zip(of(ruling(), application()))).isEqualTo(zip(of(application(), ruling())));
    }

    @Test
    @DisplayName("Tegn som XML ikke kan skrive, faller bort, og en sak uten dokumenter går også")
    void unwritable() throws Exception {
        var bare = new ArchivedRecord("k", "D-1", Direction.IN, "dip\u0000lom\uFFFF 😀.pdf", "Dokument",
                "Kari", NOW,
                ArchivedRecord.PERSONAL, List.of());

        assertThat(Packages.valid(Packages.unzip(zip(of(bare))))).contains("<tittel>diplom 😀.pdf</tittel>",
                "<antallFiler>0</antallFiler>");
        assertThat(Packages.valid(Packages.unzip(zip(of())))).contains("mappeID");
    }

    @Test
    @DisplayName("Skjemaet i prøven ser en feil rekkefølge")
    void theSchemaSees() throws Exception {
        var xml = Packages.valid(Packages.unzip(zip(of(application()))));
        var wrong = xml.replaceAll("(<tittel>[^<]*</tittel>)(<offentligTittel>[^<]*</offentligTittel>)",
                "$2$1");

        assertThatThrownBy(
                () -> Packages.valid(Map.of("arkivmelding.xml", wrong.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    @DisplayName("Pakken på disken er borte når den er lest")
    void gone() throws IOException {
        var made = CasePackage.of(of(application()), NOW);
        try (var content = made.content()) {
            assertThat(content.readAllBytes()).hasSize((int) made.size());
        }
        assertThat(made.place()).doesNotExist();
    }

    private static ArchivedRecord application() {
        return new ArchivedRecord("a", "2027-007", Direction.IN, "Søknad", "Søknad", "Lom kommune",
                Instant.parse("2027-03-01T09:00:00Z"), Optional.empty(), List.of(file("søknaden")));
    }

    private static ArchivedRecord ruling() {
        return new ArchivedRecord("b", "V2027-0001", Direction.OUT, "Du er student", "Vedtak",
                "Ola <Nordmann> & co", Instant.parse("2027-05-04T08:00:00Z"), ArchivedRecord.PERSONAL,
                List.of(file("vedtaket")));
    }

    private static ArchivedFile file(String content) {
        return ArchivedFile.pdf(content, content.getBytes(StandardCharsets.UTF_8));
    }

    private static ArchivedCase of(ArchivedRecord... records) {
        return new ArchivedCase(CASE, "2027-007-000000", "Opptak: Ola", "Opptak", "Ola", "Opptakskontoret",
                "Eva",
                NOW, true, ArchivedRecord.PERSONAL, List.of(records));
    }

    private static byte[] zip(ArchivedCase file) throws IOException {
        var out = new ByteArrayOutputStream();
        CasePackage.write(file, NOW, out);
        return out.toByteArray();
    }
}
