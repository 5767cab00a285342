package no.innovasjonsskolen.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * A fault in the tree that this JVM stands in: in the source, in the compiled classes, and in the classes that are
 * loaded, so that a school that has started need not start again. Closing it takes it out of all three.
 */
final class Plant implements AutoCloseable {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/main/resources"),
            Path.of("src/demo/java"), Path.of("src/demo/resources"));

    private final Instrumentation jvm = ByteBuddyAgent.install();
    private final Claim claim;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private final List<Path> added = new ArrayList<>();
    private boolean loaded = true;

    /** It does not compile, and nothing is planted. */
    static final class DoesNotCompile extends Exception {

        private static final long serialVersionUID = 1;

        DoesNotCompile(String why) {
            super(why);
        }
    }

    Plant(Claim claim) throws IOException, DoesNotCompile {
        this.claim = claim;
        var planted = claim.planted();
        put(claim.file(), planted.getBytes());
        if (!claim.file().toString().endsWith(".java")) {
            put(classes().resolve(inside()), planted.getBytes());
            this.loaded = false; // What is read when the school starts.
            return;
        }
        try {
            var made = compile();
            for (var each : made.entrySet()) {
                put(classes().resolve(each.getKey()), each.getValue());
            }
            redefine(made);
        } catch (DoesNotCompile wrong) {
            close();
            throw wrong;
        }
    }

    /** Whether this JVM runs with the fault; a new one does. */
    boolean isLoaded() {
        return loaded;
    }

    private Map<Path, byte[]> compile() throws IOException, DoesNotCompile {
        var folder = Files.createTempDirectory(Path.of("target"), "planted");
        var said = new ByteArrayOutputStream();
        var ended = ToolProvider.getSystemJavaCompiler().run(null, said, said, "-nowarn", "-g", "-parameters",
                "-proc:none", "-implicit:none", "-sourcepath", "", "-d", folder.toString(), "-cp",
                System.getProperty("java.class.path"), claim.file().toString());
        try (var all = Files.walk(folder)) {
            var made = new LinkedHashMap<Path, byte[]>();
            for (var file : all.filter(Files::isRegularFile).toList()) {
                made.put(folder.relativize(file), Files.readAllBytes(file));
            }
            if (ended != 0) {
                throw new DoesNotCompile(said.toString().strip());
            }
            return made;
        }
    }

    /** Puts other code into the classes that are loaded. Some changes a JVM refuses: then only a new one has them. */
    private void redefine(Map<Path, byte[]> made) {
        try {
            var definitions = new ArrayList<ClassDefinition>();
            for (var each : made.entrySet()) {
                if (!added.contains(classes().resolve(each.getKey()))) {
                    var name = each.getKey().toString().replaceFirst("\\.class$", "").replace('/', '.');
                    definitions.add(new ClassDefinition(
                            Class.forName(name, false, Plant.class.getClassLoader()), each.getValue()));
                }
            }
            jvm.redefineClasses(definitions.toArray(ClassDefinition[]::new));
        } catch (ReflectiveOperationException | UnmodifiableClassException
                | UnsupportedOperationException | LinkageError refused) {
            loaded = false;
        }
    }

    private Path classes() {
        return Path.of("target", claim.file().startsWith("src/demo") ? "demo-classes" : "classes");
    }

    private Path inside() {
        return SOURCES.stream().filter(claim.file()::startsWith).findFirst()
                .orElseThrow(() -> new IllegalStateException(claim.file() + " is no source of the school's"))
                .relativize(claim.file());
    }

    private void put(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            before.put(file, Files.readAllBytes(file));
        } else {
            added.add(file);
        }
        Files.write(file, content);
    }

    /** Everything is as before. */
    @Override
    public void close() {
        try {
            for (var each : before.entrySet()) {
                Files.write(each.getKey(), each.getValue());
            }
            for (var file : added) {
                Files.deleteIfExists(file);
            }
            if (loaded) {
                var folder = classes();
                var classes = new LinkedHashMap<Path, byte[]>();
                before.entrySet().stream().filter(it -> it.getKey().toString().endsWith(".class"))
                        .forEach(it -> classes.put(folder.relativize(it.getKey()), it.getValue()));
                redefine(classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more JVM like this one. */
    static ProcessBuilder jvm(Class<?> program, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
