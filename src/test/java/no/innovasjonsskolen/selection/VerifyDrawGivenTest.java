package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program is given: the right file, another file, or something that it cannot read. */
class VerifyDrawGivenTest {

    private static final DrawFiles PLAIN = Cheats.plain();

    @TempDir
    Path folder;

    /** What the program wrote, and what it ended with. */
    private record Ran(int code, List<String> lines) {}

    @BeforeEach
    void example() {
        PLAIN.write(folder);
    }

    @Test
    @DisplayName("Er fingeravtrykket som ble kunngjort oppgitt, er en annen lotterifil en feil")
    void theAnnouncedFile() throws IOException {
        var mark = Digest.hex(Digest.sha256(Files.readAllBytes(folder.resolve("lottery.json"))));

        assertThat(run(folder.toString(), mark)).returns(0, Ran::code);
        assertThat(run(folder.toString(), mark.toUpperCase(Locale.ROOT), "en")).returns(0, Ran::code);
        assertThat(run(folder.toString(), "0".repeat(64))).returns(1, Ran::code)
                .satisfies(ran -> assertThat(ran.lines()).contains("Antall feil: 1",
                        "  lottery.json har SHA-256 %s, men en annen er kunngjort.".formatted(mark)));
        assertThat(run(folder.toString(), mark.substring(1), "nn"))
                .isEqualTo(new Ran(2, List.of("SHA-256 skal vere 64 teikn frå 0-9 og a-f.")));
    }

    @Test
    @DisplayName("Gis en fil i stedet for en mappe, eller et navn maskinen ikke kan skrive, sies det hva som må til")
    void notAFolder() throws IOException {
        example();

        assertThat(run(folder.resolve("lottery.json").toString()))
                .isEqualTo(new Ran(2, List.of("Gi mappa som fila ligger i, ikke fila.")));
        assertThat(run("s\0k")).returns(2, Ran::code)
                .satisfies(ran -> assertThat(ran.lines()).first().asString()
                        .startsWith("Mappa kan ikke åpnes under navnet"));
    }

    @Test
    @DisplayName("En forklaring på hvorfor det ikke blir noe lotteri, er ikke et lotteri")
    void anExplanation() throws IOException {
        example();
        Files.writeString(folder.resolve("lottery.json"), "{\"status\":\"infeasible\",\"minimum\":1}");

        assertThat(run(folder.toString())).isEqualTo(new Ran(2, List.of(
                "Fila %s er ikke et lotteri, men en forklaring på hvorfor det ikke blir noe."
                        .formatted(folder.resolve("lottery.json")))));
    }

    @Test
    @DisplayName("En fil som ikke er UTF-8, eller har et usynlig merke foran, skal lagres på nytt, og det sies")
    void otherBytes() throws IOException {
        for (var name : List.of("problem.json", "lottery.json", "draw.json")) {
            example();
            var file = folder.resolve(name);
            var text = Files.readString(file);

            Files.writeString(file, "\ufeff" + text);
            assertThat(run(folder.toString())).returns(2, Ran::code).satisfies(ran -> assertThat(ran.lines())
                    .last()
                    .isEqualTo("Fila %s begynner med et usynlig merke (BOM). Lagre fila som UTF-8 uten BOM."
                            .formatted(file)));
            Files.writeString(file, text.replace("{", "{\u00ff"), StandardCharsets.ISO_8859_1);
            assertThat(run(folder.toString())).returns(2, Ran::code).satisfies(ran -> assertThat(ran.lines())
                    .last()
                    .isEqualTo("Fila %s er ikke i UTF-8. Lagre fila som UTF-8 uten BOM.".formatted(file)));
        }
    }

    @Test
    @DisplayName("En tekst som ligner en annen, avvises med sted og råd, på tre språk")
    void textsThatLookAlike() throws IOException {
        var file = folder.resolve("problem.json");
        var text = Files.readString(file);

        Files.writeString(file, text.replace("\"id\":\"S2\"", "\"id\":\"S1\\u200b\""));
        assertThat(run(folder.toString())).isEqualTo(new Ran(2,
                List.of(("Fila %s har et usynlig tegn (U+200B) i teksten "
                        + "«S1\u200b» (application 2, «id»). Skriv teksten på nytt uten tegnet.")
                        .formatted(file))));
        assertThat(run(folder.toString(), "nn").lines()).last().asString().contains("usynleg teikn (U+200B)");
        assertThat(run(folder.toString(), "en").lines()).last().asString()
                .contains("invisible character (U+200B)");
        Files.writeString(file, text.replace("\"value\":\"Nord\"", "\"value\":\"Nord \""));
        assertThat(run(folder.toString())).isEqualTo(new Ran(2,
                List.of(("Fila %s har feil mellomrom i teksten «Nord » "
                        + "(rule 1, «value»). Bruk ett vanlig mellomrom mellom ord, og ingen foran eller bak.")
                        .formatted(file))));
    }

    @Test
    @DisplayName("Er det et annet grunnlag eller en annen fil enn den kunngjorte, er det det eneste som sies om den")
    void theRestIsNotChecked() throws IOException {
        var file = folder.resolve("problem.json");
        Files.writeString(file, Files.readString(file).replace("\"S1\"", "\"S7\""));

        var other = run(folder.toString());

        assertThat(other).returns(1, Ran::code)
                .satisfies(ran -> assertThat(ran.lines()).contains("Antall feil: 1")
                        .last().isEqualTo("Resten er ikke kontrollert, for den bygger på det som er galt."));
        assertThat(other.lines()).noneMatch(line -> line.startsWith("Trekning"));
        assertThat(run(folder.toString(), "0".repeat(64), "en").lines()).last()
                .isEqualTo("The rest is not checked, as it rests on what is wrong.");
    }

    @Test
    @DisplayName("En fil som mangler eller har feil form, gir 2 og navnet på fila")
    void unreadable() throws IOException {
        Files.delete(folder.resolve("problem.json"));
        assertThat(run(folder.toString())).isEqualTo(new Ran(2, List.of(
                "Fila %s finnes ikke, eller kan ikke leses.".formatted(folder.resolve("problem.json")))));
        example();
        Files.writeString(folder.resolve("lottery.json"), "[]");
        assertThat(run(folder.toString())).isEqualTo(new Ran(2, List.of(
                "Fila %s er ikke slik docs/lottery-file.md beskriver den."
                        .formatted(folder.resolve("lottery.json")),
                "Nærmere forklart på engelsk: line 1, column 1: here should be an object")));
        Files.writeString(folder.resolve("problem.json"), "{");
        assertThat(run(folder.toString())).returns(2, Ran::code)
                .satisfies(ran -> assertThat(ran.lines()).first()
                        .asString().isEqualTo("Fila %s er ikke slik docs/lottery-file.md beskriver den."
                                .formatted(folder.resolve("problem.json"))));
        example();
        Files.writeString(folder.resolve("draw.json"), "{}");
        assertThat(run(folder.toString())).returns(2, Ran::code);
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var code = VerifyDrawCommand.run(List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
