package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Who;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the house, opened by every kind of visitor. A route without a rule does not even let the
 * house start; here each rule is held against what happens.
 */
class AccessMatrixTest extends HouseTest {

    /** In the order of the table. */
    private enum Visitor { NOBODY, NO_ROLE, COORDINATOR, TEACHER, OPERATIONS, OFFICE }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private record Route(String path, RequestMethod method, Who who) {}

    @Test
    @DisplayName("Hver adresse slipper inn dem regelen sier, og ingen andre; tabellen i docs/access.md er sann")
    void everyRouteKeepsItsRule() {
        var visitors = Map.of(Visitor.NOBODY, reader(), Visitor.NO_ROLE, reader().as("Amina Ali"),
                Visitor.COORDINATOR, reader().as("Marit Sande"), Visitor.TEACHER, reader().as("Nils Aas"),
                Visitor.OPERATIONS, reader().as("Siri Dahl"), Visitor.OFFICE, reader().as("Eva Lunde"));
        var wrong = new ArrayList<String>();
        for (var route : all()) {
            for (var visitor : Visitor.values()) {
                var status = knock(visitors.get(visitor), route);
                if (!fits(status, route, visitor)) {
                    wrong.add("%s %s for %s: %d".formatted(route.method(), route.path(), visitor, status));
                }
            }
        }

        assertThat(wrong).isEmpty();
        Golden.check(Path.of("docs/access.md"), table());
    }

    /** Refused visitors are sent to sign in or told no; the others meet the page, or «not found» for its row. */
    private static boolean fits(int status, Route route, Visitor visitor) {
        if (status >= 500) {
            return false;
        }
        return letsIn(route.who(), visitor)
                ? status != 401 && status != 403 || !route.method().equals(RequestMethod.GET)
                : visitor == Visitor.NOBODY ? status == 302 || status == 303 || status == 401 : status == 403;
    }

    private static boolean letsIn(Who who, Visitor visitor) {
        return switch (who) {
            case EVERYONE -> true;
            case SIGNED_IN -> visitor != Visitor.NOBODY;
            case OFFICE -> visitor == Visitor.OFFICE;
            case OPERATIONS -> visitor == Visitor.OPERATIONS;
        };
    }

    private static int knock(Reader reader, Route route) {
        return route.method() == RequestMethod.GET ? reader.get(example(route.path())).status()
                : reader.post(example(route.path())).status();
    }

    private List<Route> all() {
        var all = new ArrayList<Route>();
        routes.getHandlerMethods().forEach((mapping, handler) -> add(all, mapping, handler));
        all.removeIf(route -> route.path().equals("/error"));
        all.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return all;
    }

    private static void add(List<Route> all, RequestMappingInfo mapping, HandlerMethod handler) {
        var who = handler.getMethodAnnotation(Access.class).value();
        var methods = mapping.getMethodsCondition().getMethods();
        for (var path : mapping.getPatternValues()) {
            (methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                    .forEach(method -> all.add(new Route(path, method, who)));
        }
    }

    /** Ids that lead to nothing: what is somebody else's and what is not there look the same. */
    private static String example(String path) {
        return path.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "00000000-0000-0000-0000-000000000000");
    }

    private String table() {
        var byPath = new LinkedHashMap<String, List<Route>>();
        all().forEach(route -> byPath.computeIfAbsent(route.path(), _ -> new ArrayList<>()).add(route));
        return """
                # Who may open what

                Made from the routes by `AccessMatrixTest`; write it anew with `./dev golden`. A rule says who gets through the
                gate. Which rows she then finds is decided by the question, which is always asked through the person: what is
                somebody else's is *not found*.

                | address | method | who |
                |---|---|---|
                """ + byPath.values().stream().flatMap(List::stream)
                .map(route -> "| `%s` | %s | %s |".formatted(route.path(), route.method(), said(route.who())))
                .collect(Collectors.joining("\n")) + "\n";
    }

    private static String said(Who who) {
        return switch (who) {
            case EVERYONE -> "everyone";
            case SIGNED_IN -> "signed in";
            case OFFICE -> "office";
            case OPERATIONS -> "operations";
        };
    }
}
