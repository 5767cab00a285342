package no.innovasjonsskolen;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.FormError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * What everybody takes from the kit instead of writing it again. Each rule answers with the classes that break it, and
 * says what to do instead.
 */
final class KitRules {

    private static final int MOST_COLLABORATORS = 6;

    private KitRules() {}

    /** Forms are read by the kit. */
    static List<String> formsReadByHand(Stream<JavaClass> classes) {
        return broken(classes, type -> !in(type, "form", "site") && (takesParametersOfAPost(type)
                || calls(type, HttpServletRequest.class, "getParameter", "getParameterMap",
                        "getParameterValues")
                || constructs(type, FormError.class) || calls(type, FormError.class, "at")
                || calls(type, CleanText.class, "line", "paragraphs") || uses(type, MultipartFile.class)),
                "reads a form by hand. Declare the form (form.Form, form.FieldSpec), take FormData as the handler's "
                        + "argument and read it with Form.read: it judges, keeps the answers and says what is wrong.");
    }

    /** SQL goes through the house's own conversions. */
    static List<String> sqlConvertedByHand(Stream<JavaClass> classes) {
        return broken(classes, type -> !in(type, "database") && (uses(type, JdbcClient.class)
                || uses(type, java.sql.ResultSet.class) || uses(type, java.time.OffsetDateTime.class)),
                "converts SQL's values by hand. Use database.Database: ids, instants, enums, optional values and "
                        + "collections go in and out as they are.");
    }

    /** A page asks for what it needs, not for the whole request. */
    static List<String> pagesWithRequests(Stream<JavaClass> classes, Set<String> streaming) {
        return broken(classes, type -> type.isAnnotatedWith(Controller.class)
                && !streaming.contains(type.getSimpleName()) && uses(type, HttpServletRequest.class),
                "takes the whole request. Ask for Words, FormData, PublicAddress or another site.HandlerArgument.");
    }

    /** More collaborators than one can hold in mind. */
    static List<String> crowded(Stream<JavaClass> classes) {
        return broken(classes, type -> type.getConstructors().stream().mapToInt(KitRules::collaborators)
                .max().orElse(0) > MOST_COLLABORATORS,
                "has more than " + MOST_COLLABORATORS
                        + " collaborators. Split it by act, or name what some of them "
                        + "do together.");
    }

    /** A controller is a page, and a page a controller. */
    static List<String> pagesByOtherNames(Stream<JavaClass> classes) {
        return broken(classes,
                type -> !type.isInterface()
                        && type.isAnnotatedWith(Controller.class) != (type.getSimpleName().endsWith("Page")
                                && type.isTopLevelClass()),
                "is a controller or is named …Page, and not both. A page is one controller, named …Page.");
    }

    /** What holds SQL is named by the plural of what its tables hold. */
    static List<String> sqlByOtherNames(Stream<JavaClass> classes) {
        return broken(classes, type -> !in(type, "database") && uses(type, Database.class)
                && type.isTopLevelClass() && !type.getSimpleName().matches(".*(s|People)"),
                "holds SQL and is not named by a plural. Move the SQL to the plural noun of its tables.");
    }

    /** A decision ends in one of its own named outcomes, or does one thing that cannot be refused. */
    static List<String> outcomesByOtherNames(Stream<JavaClass> classes) {
        return broken(classes, type -> type.isInterface() && type.reflect().isSealed()
                && type.getEnclosingClass().filter(KitRules::isDecision).isPresent()
                && !type.getSimpleName().equals("Outcome"),
                "names a decision's endings otherwise. They are a sealed interface Outcome with its records nested.");
    }

    private static boolean isDecision(JavaClass type) {
        return type.isAnnotatedWith(Component.class) && type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean takesParametersOfAPost(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.isAnnotatedWith(PostMapping.class))
                .map(JavaMethod::getParameters)
                .anyMatch(all -> all.stream().anyMatch(it -> it.isAnnotatedWith(RequestParam.class)));
    }

    private static int collaborators(JavaConstructor constructor) {
        var owner = constructor.getOwner();
        return owner.getModifiers().contains(JavaModifier.ABSTRACT) || owner.isRecord()
                || !owner.isMetaAnnotatedWith(Component.class) ? 0
                        : constructor.getRawParameterTypes().size();
    }

    private static boolean calls(JavaClass type, Class<?> owner, String... names) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && List.of(names).contains(call.getName()));
    }

    private static boolean constructs(JavaClass type, Class<?> made) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(made));
    }

    private static boolean uses(JavaClass type, Class<?> used) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(used));
    }

    private static boolean in(JavaClass type, String... rooms) {
        return Stream.of(rooms)
                .anyMatch(room -> type.getPackageName().equals("no.innovasjonsskolen." + room));
    }

    private static List<String> broken(Stream<JavaClass> classes, Predicate<JavaClass> breaks,
            String instead) {
        return classes.filter(type -> !type.getSimpleName().startsWith("Jte"))
                .filter(breaks).map(type -> type.getName() + " " + instead).sorted().toList();
    }
}
