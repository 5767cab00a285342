package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** The jar that ships, once it is built. */
class ShippedJarIT {

    private static final Path JAR = Path.of(System.getProperty("skolen.jar"));
    private static final Path BILL = Path.of("target", "bom.json");
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final List<Path> DEMO = List.of(Path.of("src/demo/java"), Path.of("src/demo/resources"));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Jar-fila som leveres, har ingenting av demoskolen")
    void holdsNoDemo() throws IOException {
        var demo = demo();

        var shipped = shipped(CLASSES);

        assertThat(shipped).contains("no/innovasjonsskolen/School.class");
        assertThat(demo).contains("no/innovasjonsskolen/demo/DemoPage");
        assertThat(shipped).filteredOn(file -> demo.contains(source(file))).isEmpty();
        assertThat(shipped).filteredOn(file -> file.toLowerCase(Locale.ROOT).contains("demo")).isEmpty();
    }

    @Test
    @DisplayName("Startet som demoskole sier den at den ikke har den, og slutter før den rører noen database")
    void refusesToBeTheDemo() throws Exception {
        var said = folder.resolve("err");
        var data = folder.resolve("data");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        var school = new ProcessBuilder(java, "-jar", JAR.toString(), "--spring.profiles.active=demo",
                "--skolen.data=" + data, "--server.port=0")
                .redirectOutput(folder.resolve("out").toFile()).redirectError(said.toFile()).start();
        try {
            school.waitFor(); // However busy the machine is; JUnit's own limit ends what hangs.
        } finally {
            school.destroyForcibly();
        }

        assertThat(school.exitValue()).isNotZero();
        assertThat(said).content().isEqualToIgnoringNewLines(
                "The profile demo is active, but this program does not hold the demo school: start it "
                        + "without that profile, or run the demo school from its source with ./dev.");
        assertThat(data).doesNotExist();
    }

    @Test
    @DisplayName("Stykklista nevner hvert bibliotek i jar-fila med rett versjon, og ingen andre")
    void theBillOfMaterialsIsTrue() throws IOException {
        var listed = StreamSupport
                .stream(new ObjectMapper().readTree(BILL.toFile()).path("components").spliterator(), false)
                .map(it -> it.path("name").asString() + "-" + it.path("version").asString() + ".jar")
                // A starter is a list of others and has no code; the jar does without it.
                .filter(it -> !it.startsWith("spring-boot-starter")).toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(shipped("BOOT-INF/lib/"))
                .hasSizeGreaterThan(50);
    }

    private static List<String> shipped(String folder) throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder) && !name.equals(folder))
                    .map(name -> name.substring(folder.length())).toList();
        }
    }

    /** What only the demo has, without endings; its sentences lie in files that every room has. */
    private static Set<String> demo() throws IOException {
        var sources = new HashSet<String>();
        for (var folder : DEMO) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                        .filter(file -> !file.endsWith(".properties"))
                        .map(ShippedJarIT::source).forEach(sources::add);
            }
        }
        return sources;
    }

    /** The source of a class, or of the class of a template, without its ending. */
    private static String source(String file) {
        return file.replaceFirst("Jte(\\w+)Generated", "$1").replaceFirst("(\\$.*)?\\.\\w+$", "");
    }
}
