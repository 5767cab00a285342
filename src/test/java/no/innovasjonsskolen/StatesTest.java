package no.innovasjonsskolen;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Draws the states of the house from the code: a method on a state that returns a state is an arrow. */
class StatesTest {

    @Test
    @DisplayName("Tilstandsdiagrammene er tegnet av koden slik den er i dag")
    void diagramsAreTrue() {
        for (var states : sealedStates()) {
            var owner = states.getEnclosingClass().getSimpleName();
            Golden.check(Path.of("docs/states/" + owner.toLowerCase(Locale.ROOT) + ".md"),
                    diagram(owner, states));
        }
    }

    private static List<Class<?>> sealedStates() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.innovasjonsskolen").stream()
                .filter(type -> type.getSimpleName().equals("State") && type.isInterface())
                .<Class<?>>map(type -> type.reflect())
                .filter(type -> type.isSealed() && type.getEnclosingClass() != null)
                .sorted(Comparator.comparing(Class::getName)).toList();
    }

    private static String diagram(String owner, Class<?> states) {
        var lines = new StringBuilder("# %s\n\n```mermaid\nstateDiagram-v2\n".formatted(owner));
        for (var state : states.getPermittedSubclasses()) {
            lines.append("    state ").append(state.getSimpleName()).append('\n');
            Arrays.stream(state.getDeclaredMethods())
                    .filter(step -> states.isAssignableFrom(step.getReturnType()))
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(step -> lines.append("    %s --> %s : %s\n".formatted(state.getSimpleName(),
                            step.getReturnType().getSimpleName(), step.getName())));
        }
        return lines.append("```\n").toString();
    }
}
