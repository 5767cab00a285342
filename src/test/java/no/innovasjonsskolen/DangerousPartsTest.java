package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The dangerous parts of the platform, and the only places where the house uses them. */
class DangerousPartsTest {

    /** What ships; the demo school's made-up answers may well be guessed. */
    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** Interpreters of text, objects out of bytes, directories, ciphers of our own, numbers that can be guessed. */
    private static final Pattern NEVER = Pattern.compile("javax\\.(naming|script|crypto)\\..*"
            + "|javax\\.xml\\.(xpath|parsers|transform|bind)\\..*|org\\.springframework\\.expression\\..*"
            + "|java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|groovy\\..*"
            + "|java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)");
    private static final Pattern PROGRAMS = Pattern.compile("java\\.lang\\.(ProcessBuilder|Process)");
    private static final Pattern WAYS_OUT = Pattern
            .compile("java\\.net\\.(Socket|DatagramSocket|URLConnection"
                    + "|http\\..*)|org\\.springframework\\.(web|http)\\.client\\..*|org\\.springframework\\.mail\\..*"
                    + "|javax\\.net\\..*");

    @Test
    @DisplayName("Ingen tolker tekst som kode, leser objekter fra bytes, krypterer selv eller trekker tall som kan gjettes")
    void never() {
        assertThat(using(HOUSE, NEVER)).isEmpty();
        assertThat(using(PLANTED, NEVER)).containsExactly("planted.OpensDoors");
    }

    @Test
    @DisplayName("Bare databasen starter programmer, og et skall leser aldri noe som noen utenfra har skrevet")
    void programs() throws IOException {
        assertThat(using(HOUSE, PROGRAMS))
                .allMatch(type -> type.startsWith("no.innovasjonsskolen.database."));
        assertThat(using(PLANTED, PROGRAMS)).containsExactly("planted.OpensDoors");
        // What these two put between is the house's own: names of files it has made, a signal and a number.
        assertThat(lines("java", "Runtime\\.getRuntime\\(\\)\\.exec|\"(ba|da)?sh\"")).hasSize(2)
                .allMatch(line -> line.startsWith("Program.java:") || line.startsWith("Signals.java:"));
    }

    @Test
    @DisplayName("Skolen ringer bare ut til innloggingstjenestene, skanneren, posttjeneren og drand, dit huset sier")
    void waysOut() {
        assertThat(using(HOUSE, WAYS_OUT)).containsExactlyInAnyOrder(
                "no.innovasjonsskolen.federation.PortalRegistrationRepository",
                "no.innovasjonsskolen.document.Scanner", "no.innovasjonsskolen.placement.DrandBeacon",
                "no.innovasjonsskolen.letter.SmtpPost", "no.innovasjonsskolen.letter.SmtpRefusal",
                "no.innovasjonsskolen.letter.PostConfiguration");
        assertThat(using(PLANTED, WAYS_OUT)).containsExactly("planted.OpensDoors");
    }

    @Test
    @DisplayName("Fingeravtrykk er SHA-256; bare oppskriften i RFC 3797 har et annet")
    void fingerprints() throws IOException {
        assertThat(lines("java", "MessageDigest\\.getInstance\\((?!\"SHA-256\"\\))"))
                .allMatch(line -> line.startsWith("Digest.java:")).hasSize(1);
        assertThat(lines("java", "Digest\\.of\\(\"(?!SHA-256)"))
                .allMatch(line -> line.startsWith("Rfc3797.java:"));
    }

    @Test
    @DisplayName("Bare ett sted skriver noe i en side som det står, og skriptene skriver aldri HTML og kjører ingen tekst")
    void textStaysText() throws IOException {
        assertThat(lines("jte", "\\$unsafe|@raw")).allMatch(line -> line.startsWith("PublicHead.jte:"))
                .hasSize(1);
        assertThat(
                lines("js", "(inner|outer)HTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function\\("
                        + "|postMessage|\"message\"|createContextualFragment|setTimeout\\([\"'`]"))
                .isEmpty();
    }

    private static Set<String> using(JavaClasses classes, Pattern banned) {
        return classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(it -> banned.matcher(it.getTargetClass().getName()).matches()))
                .map(DangerousPartsTest::outermost).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** Lines of the house's files with this ending where the pattern is found. */
    private static Set<String> lines(String ending, String pattern) throws IOException {
        var banned = Pattern.compile(pattern);
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(it -> it.toString().endsWith("." + ending)).toList()) {
                Files.readAllLines(file).stream().filter(line -> banned.matcher(line).find())
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        return found;
    }
}
