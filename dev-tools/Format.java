import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.w3c.dom.Element;

/**
 * Lays Java files out as formatter.xml says, with their imports sorted and the unused ones removed. Started by
 * {@code ./dev fix}, which writes, and by {@code ./dev check}, which only names the files that are laid out
 * otherwise. A file with a syntax error is left alone: the compiler says it better.
 */
final class Format {

    private static final List<Path> EVERYWHERE = List.of(Path.of("src"), Path.of("benchmarks"),
            Path.of("dev-tools"));

    private final Map<String, String> settings;

    private Format(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Takes {@code fix} or {@code check}, and files or folders; all of the project's when none is named. */
    public static void main(String[] arguments) throws Exception {
        var writes = arguments[0].equals("fix");
        var named = Stream.of(arguments).skip(1).map(Path::of).toList();
        var format = new Format(settings(Path.of("dev-tools/formatter.xml")));
        var changed = files(named.isEmpty() ? EVERYWHERE : named).parallelStream()
                .filter(file -> format.changes(file, writes)).sorted().toList();
        changed.forEach(file -> System.err.println((writes ? "Formatted: " : "Not formatted: ") + file));
        if (!writes && !changed.isEmpty()) {
            System.err.println("./dev fix mends this.");
            System.exit(1);
        }
    }

    private static List<Path> files(List<Path> named) throws IOException {
        var found = Stream.<Path>builder();
        for (var start : named) {
            try (var below = Files.walk(start)) {
                below.filter(file -> file.toString().endsWith(".java")).forEach(found);
            }
        }
        return found.build().toList();
    }

    private static Map<String, String> settings(Path file) throws Exception {
        var nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                .getElementsByTagName("setting");
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast)
                .collect(toMap(it -> it.getAttribute("id"), it -> it.getAttribute("value")));
    }

    private boolean changes(Path file, boolean writes) {
        try {
            var before = Files.readString(file);
            var after = format(before);
            if (after.equals(before)) {
                return false;
            }
            if (writes) {
                Files.writeString(file, format(after)); // A new break can move what a second look sees.
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadLocationException e) {
            throw new IllegalStateException("Could not be formatted: " + file, e);
        }
    }

    private String format(String text) throws BadLocationException {
        var unit = parse(text);
        if (Stream.of(unit.getProblems()).anyMatch(IProblem::isError)) {
            return text;
        }
        var document = new Document(withTidyImports(text, unit));
        var edit = ToolFactory.createCodeFormatter(settings).format(
                CodeFormatter.K_COMPILATION_UNIT | CodeFormatter.F_INCLUDE_COMMENTS, document.get(), 0,
                document.getLength(), 0, "\n");
        edit.apply(document);
        return document.get().lines().map(Format::withSpaceAfterUnnamed).collect(joining("\n", "", "\n"));
    }

    /** Eclipse forgets the space after an unnamed pattern in a list of patterns. */
    private static String withSpaceAfterUnnamed(String line) {
        return line.contains("case ") ? line.replaceAll("_,(?=[A-Z])", "_, ") : line;
    }

    /** Static imports first, then the others, both by name. Imports with a comment among them are left alone. */
    private static String withTidyImports(String text, CompilationUnit unit) {
        @SuppressWarnings("unchecked") // The type is older than generics.
        List<ImportDeclaration> imports = unit.imports();
        if (imports.isEmpty()) {
            return text;
        }
        var start = imports.getFirst().getStartPosition();
        var end = end(imports.getLast());
        var written = imports.stream().map(it -> text.substring(it.getStartPosition(), end(it))).toList();
        if (!String.join("", written).replaceAll("\\s", "")
                .equals(text.substring(start, end).replaceAll("\\s", ""))) {
            return text;
        }
        var used = usedNames(unit);
        var tidy = Stream.of(true, false)
                .map(statics -> imports.stream().filter(it -> it.isStatic() == statics && isUsed(it, used))
                        .map(it -> it.toString().strip().replace(";", "")).distinct().sorted()
                        .map(it -> it + ";").collect(joining("\n")))
                .filter(group -> !group.isEmpty()).collect(joining("\n\n"));
        return text.substring(0, start) + tidy + text.substring(end);
    }

    private static int end(ImportDeclaration it) {
        return it.getStartPosition() + it.getLength();
    }

    private static boolean isUsed(ImportDeclaration it, Set<String> used) {
        var name = it.getName().getFullyQualifiedName();
        return it.isOnDemand() || used.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private CompilationUnit parse(String text) {
        var parser = ASTParser.newParser(AST.getJLSLatest());
        parser.setCompilerOptions(settings);
        parser.setSource(text.toCharArray());
        return (CompilationUnit) parser.createAST(null);
    }

    /** Names in documentation count: a link may be all that an import is for. */
    private static Set<String> usedNames(CompilationUnit unit) {
        var names = new HashSet<String>();
        unit.accept(new ASTVisitor(true) {
            @Override
            public boolean visit(ImportDeclaration node) {
                return false;
            }

            @Override
            public boolean visit(SimpleName node) {
                names.add(node.getIdentifier());
                return true;
            }
        });
        return names;
    }
}
