package no.innovasjonsskolen;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The state diagrams are drawn from the steps; a step that nobody takes would make them lie. */
final class StepRules {

    private StepRules() {}

    /** Every step from one state to another that no decision takes, with what to do. */
    static List<String> untaken(JavaClasses classes) {
        return classes.stream().filter(StepRules::isState).flatMap(states -> steps(states, classes))
                .filter(step -> takers(step).noneMatch(StepRules::isDecision))
                .map(step -> step.getFullName()
                        + " is a step that no decision takes. Let the decision call it"
                        + " instead of making the next state itself, or take the step away.")
                .sorted().toList();
    }

    private static boolean isState(JavaClass type) {
        return type.getSimpleName().equals("State") && type.isInterface() && type.reflect().isSealed();
    }

    private static Stream<JavaMethod> steps(JavaClass states, JavaClasses classes) {
        return Stream.of(states.reflect().getPermittedSubclasses()).map(classes::get)
                .flatMap(state -> state.getMethods().stream())
                .filter(method -> method.getRawReturnType().isAssignableTo(states.reflect()));
    }

    private static Stream<JavaClass> takers(JavaMethod step) {
        return Stream.<JavaAccess<? extends AccessTarget>>concat(step.getCallsOfSelf().stream(),
                step.getReferencesToSelf().stream()).map(JavaAccess::getOriginOwner);
    }

    private static boolean isDecision(JavaClass type) {
        return type.isAnnotatedWith(Component.class) && (type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
    }
}
