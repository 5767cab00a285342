package no.innovasjonsskolen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test can check of how the house is laid out and written. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java/no/innovasjonsskolen");
    private static final Path DEMO = Path.of("src/demo/java/no/innovasjonsskolen");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.innovasjonsskolen");

    /** Old code that breaks a rule, by rule. The lists may only shrink. */
    private static final Map<String, Set<String>> OLD_SINS = Map.of();

    @Test
    @DisplayName("Rommene ser bare nedover, og bare dit dørskiltet sier")
    void roomsLookDownwards() throws IOException {
        var plates = RoomRules.plates(Stream.concat(rooms().stream(), Stream.of(DEMO.resolve("demo")))
                .map(it -> it.getFileName().toString()).toList());

        assertThat(RoomRules.looksElsewhere(HOUSE, plates)).isEmpty();
        assertThat(RoomRules.circles(plates)).isEmpty();
    }

    @Test
    @DisplayName("Hvert rom har et dørskilt med formål, skjema og grense, og deklarerer null")
    void everyRoomHasADoorPlate() throws IOException {
        for (var room : Stream.concat(rooms().stream(), Stream.of(DEMO.resolve("demo"))).toList()) {
            var plate = room.resolve("package-info.java");

            assertThat(plate).exists();
            assertThat(Files.readString(plate)).as("%s", plate)
                    .contains("/**", "@ApplicationModule(", "@NullMarked", "Owns");
        }
    }

    @Test
    @DisplayName("Ingen leser klokka utenom skolens egen")
    void oneClock() throws IOException {
        var forbidden = Pattern.compile(
                "(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Year)\\.now\\(|new Date\\(\\)");

        assertThat(linesMatching(forbidden, "clock")).isEmpty();
    }

    @Test
    @DisplayName("Ingen leser rader som en strøm: den tar en forbindelse til databasen og gir den ikke tilbake")
    void rowsAreReadToTheEnd() {
        noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(HOUSE);
    }

    @Test
    @DisplayName("Ingen klasse heter Impl, Service, Manager, Dto, Util eller Helper")
    void namesSayWhatThingsAre() {
        var banned = Pattern.compile(".*(Impl|Service|Manager|Dto|Utils?|Helper)$");

        assertThat(HOUSE.stream().map(type -> type.getSimpleName()).filter(banned.asMatchPredicate()))
                .isEmpty();
    }

    @Test
    @DisplayName("En fil er under 250 linjer, og en linje under 110 tegn")
    void filesAreSmall() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : files(".java")) {
            var lines = Files.readAllLines(file);
            if (lines.size() > 250) {
                tooLong.add("%s: %d lines".formatted(file, lines.size()));
            }
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > 110) {
                    tooLong.add("%s:%d: %d characters".formatted(file, i + 1, lines.get(i).length()));
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    @DisplayName("Et rom har høyst åtti filer med kode")
    void roomsAreNotCorridors() throws IOException {
        for (var room : rooms()) {
            try (var inside = Files.list(room)) {
                var java = inside.filter(file -> file.toString().endsWith(".java")).count();

                assertThat(java).as("%s", room).isLessThanOrEqualTo(80);
            }
        }
    }

    @Test
    @DisplayName("Bokmål, nynorsk og engelsk sier det samme: hver nøkkel finnes i alle tre")
    void theLanguagesKeepStep() {
        var messages = new Messages();

        for (var language : Language.values()) {
            assertThat(new TreeSet<>(messages.keys(language))).as("%s", language)
                    .isEqualTo(new TreeSet<>(messages.keys(Language.NB)));
        }
    }

    @Test
    @DisplayName("En nøkkel begynner med navnet på rommet den står i")
    void keysBelongToTheirRoom() throws IOException {
        for (var file : files(".properties")) {
            var room = file.getParent().getFileName().toString();
            var strangers = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("^[\\w.-]+\\s*=.*"))
                    .filter(line -> !line.startsWith(room + "."))
                    .toList();

            assertThat(strangers).as("%s", file).isEmpty();
        }
    }

    @Test
    @DisplayName("Malene har ingen ord selv; alt leses fra setningsfilene")
    void templatesHoldNoWords() throws IOException {
        var words = Pattern.compile(">[^<>${}@]*\\p{L}{3,}[^<>${}@]*<");
        var found = new ArrayList<String>();
        for (var file : files(".jte")) {
            var text = Files.readString(file).replaceAll(
                    "(?s)<script.*?</script>|<%--.*?--%>|(?m:^@(?:param|import) .*$)", "");
            words.matcher(text).results().forEach(hit -> found.add(file + ": " + hit.group().strip()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("Hvert skjema som sender noe, bærer merket mot forfalskning")
    void everyPostCarriesItsToken() throws IOException {
        var form = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
        for (var file : files(".jte")) {
            var bare = form.matcher(Files.readString(file)).results().map(hit -> hit.group())
                    .filter(text -> !text.contains("frame.token()")).toList();

            assertThat(bare).as("%s", file).isEmpty();
        }
    }

    @Test
    @DisplayName("Et svar fra databasen leses ut med det samme; en strøm holder på forbindelsen til noen lukker den")
    void answersAreReadAtOnce() throws IOException {
        var open = Pattern
                .compile("\\.query\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)\\s*\\.stream\\(\\)");
        for (var file : files(".java")) {
            assertThat(open.matcher(Files.readString(file)).find()).as("%s", file).isFalse();
        }
    }

    private static List<String> linesMatching(Pattern pattern, String allowed) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(".java")) {
            if (MAIN.relativize(file).startsWith(allowed)) {
                continue;
            }
            Files.readAllLines(file).stream().filter(line -> pattern.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }
        found.removeIf(line -> OLD_SINS.getOrDefault("clock", Set.of()).stream().anyMatch(line::contains));
        return found;
    }

    private static List<Path> rooms() throws IOException {
        try (var rooms = Files.list(MAIN)) {
            return rooms.filter(Files::isDirectory).collect(Collectors.toList());
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (var main = Files.walk(MAIN); var demo = Files.walk(DEMO)) {
            return Stream.concat(main, demo).filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
