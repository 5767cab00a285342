package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.Golden;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.Routes;
import no.innovasjonsskolen.site.Who;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route there is, opened by every kind of visitor; what each of them met is written down. */
class AccessTest extends HouseTest {

    private static final Path MATRIX = Path.of("docs", "access.md");

    /** Filters that let requests pass. One that answers by itself must be known to this test. */
    private static final Set<String> FILTERS = Set.of("DisableEncodeUrlFilter",
            "WebAsyncManagerIntegrationFilter", "SecurityContextHolderFilter", "HeaderWriterFilter",
            "CsrfFilter",
            "SecurityContextHolderAwareRequestFilter", "AnonymousAuthenticationFilter",
            "ExceptionTranslationFilter", "AuthorizationFilter",
            // Answers nothing: its resolver leads nowhere.
            "OAuth2AuthorizationRequestRedirectFilter",
            // These two answer, and stand in the matrix below.
            "LogoutFilter", "OAuth2LoginAuthenticationFilter");

    private enum Visitor {
        NOBODY("not signed in"), OWN("coordinator, own municipality"),
        OTHER("coordinator, another municipality"), OFFICE("office"), TEACHER("teacher"),
        OPERATIONS("operations"), AGREED("was asked by somebody else, and agreed"),
        REMOVED("was asked, and removed"), DECLINED("was asked, and has answered no");

        private final String words;

        Visitor(String words) {
            this.words = words;
        }
    }

    /** A method, an address pattern and the rule of it. */
    private record Route(String method, String pattern, Who rule) {}

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;
    @Autowired
    private List<HandlerMapping> mappings;
    @Autowired
    private FilterChainProxy chains;
    @Autowired
    private People people;
    @Autowired
    private DemoPeople demo;
    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Hver rute har en regel, og hver sort besøkende møter den regelen og ingen annen")
    void everyRouteForEveryVisitor() {
        inTheCall();
        var municipalities = municipalitiesWithoutApplication();
        var visitors = visitors(municipalities);
        var hub = application(visitors.get(Visitor.OWN));
        var asked = asked(new Relations(visitors.get(Visitor.OWN), hub, municipalities.getFirst(), inbox()),
                municipalities);
        asked.forEach((visitor, it) -> visitors.put(visitor, it.reader()));
        var rows = new TreeMap<String, String>();
        for (var route : routes()) {
            var cells = visitors.entrySet().stream().map(visitor -> {
                var address = address(route.pattern(), hub,
                        asked.getOrDefault(visitor.getKey(), asked.get(Visitor.AGREED)));
                var met = met(visitor.getValue(), route, address);
                assertThat(isLetIn(met)).as("%s %s for %s", route.method(), route.pattern(), visitor.getKey())
                        .isEqualTo(mayPass(route.rule(), visitor.getKey()));
                return met;
            }).toList();
            rows.put(route.method() + " " + route.pattern(), "| `%s` | `%s` | %s | %s |".formatted(
                    route.method(), route.pattern(),
                    route.rule().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    String.join(" | ", cells)));
        }

        Golden.check(MATRIX, document(rows.values()));
    }

    @Test
    @DisplayName("Ingenting svarer utenom rutene og de filtrene som står i tabellen")
    void nothingElseAnswers() {
        assertThat(chains.getFilterChains()).hasSize(1);
        assertThat(chains.getFilterChains().getFirst().getFilters())
                .extracting(filter -> filter.getClass().getSimpleName()).allMatch(FILTERS::contains);

        for (var other : mappings) {
            if (!other.equals(mapping) && other instanceof AbstractHandlerMethodMapping<?> methods) {
                assertThat(methods.getHandlerMethods()).as("%s", other).isEmpty();
            }
        }
        for (var address : List.of("/login", "/logout", "/webauthn/register", "/login/ott", "/actuator",
                "/oauth2/authorization/feide", "/login/oauth2/code/feide", "/default-ui.css",
                "/login/webauthn.js")) {
            assertThat(reader().open(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("Ingenting kan endres uten merket mot forfalskning, heller ikke av kontoret")
    void nothingChangesWithoutTheToken() {
        var office = signedIn(new Role(RoleKind.OFFICE, ""));
        for (var route : routes()) {
            if (!route.method().equals("GET")) {
                var answer = office.postAs(Map.of("Sec-Fetch-Site", "cross-site"),
                        Routes.filled(route.pattern(), Map.of()), Map.of());
                assertThat(answer.status()).as("%s %s", route.method(), route.pattern()).isEqualTo(403);
            }
        }
        assertThat(office.postAs(Map.of("Sec-Fetch-Site", "cross-site"), "/logg-ut", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Det en annen nettside sender, avvises også med et godt merke; det egne sider sender, tas imot")
    void foreignPagesAreRefused() {
        var kari = reader().as("Kari Moen");
        var token = kari.open("/soknad").html().select("input[name=_csrf]").first().val();
        var fields = Map.of("_csrf", token, "kommune", "0000");
        var own = "http://localhost:" + port;

        for (var foreign : List.of(Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "none"), Map.of("Origin", "https://lurt.example"),
                Map.of("Origin", "null"), Map.of("Origin", own, "Sec-Fetch-Site", "cross-site"))) {
            assertThat(kari.postAs(foreign, "/soknad", fields).status()).as("%s", foreign).isEqualTo(403);
        }
        for (var ours : List.of(Map.of("Sec-Fetch-Site", "same-origin"), Map.of("Origin", own))) {
            assertThat(kari.postAs(ours, "/soknad", fields).status()).as("%s", ours).isEqualTo(422);
        }
    }

    @Test
    @DisplayName("En rute uten regel hindrer skolen i å starte")
    void aRouteWithoutARule() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("page", Unruled.class);
        var routes = new RequestMappingHandlerMapping();
        routes.setApplicationContext(context);
        routes.afterPropertiesSet();

        assertThatThrownBy(new RouteRules(routes)::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("/glemt")
                .hasMessageContaining("@Access");
    }

    @Controller
    static class Unruled {

        @GetMapping("/glemt")
        void forgotten() {}
    }

    private Map<Visitor, Relations.Asked> asked(Relations relations, List<String> municipalities) {
        return Map.of(Visitor.REMOVED, relations.removed(municipalities.get(2)), Visitor.DECLINED,
                relations.declines(municipalities.get(3)), Visitor.AGREED,
                relations.agrees(municipalities.get(4)));
    }

    /** What is about an application is asked for that one, and for what she herself was asked in it. */
    private static String address(String pattern, String hub, Relations.Asked asked) {
        var about = pattern.startsWith("/samarbeid/") ? asked.partnership()
                : pattern.startsWith("/min-del/") ? asked.place()
                : pattern.startsWith("/garanti/") ? asked.guarantee()
                : pattern.startsWith("/soknad/{id}") || pattern.startsWith("/kladd/") ? hub : "";
        return Routes.filled(pattern,
                about.isEmpty() ? Map.of() : Map.of("id", about.substring(about.lastIndexOf('/') + 1)));
    }

    private List<Route> routes() {
        // First what only reads, and what takes a right back last: it must not spoil what others meet.
        return Stream.concat(Routes.all(mapping).stream().filter(route -> !route.pattern().equals("/error"))
                .map(route -> new Route(route.method(), route.pattern(), route.rule())),
                Stream.of(new Route("GET", "/logg-inn/svar/{code}", Who.EVERYONE)))
                .sorted(Comparator.comparing(Route::method)
                        .thenComparing(route -> route.pattern().startsWith("/samarbeid/"))
                        .thenComparing(Route::pattern))
                .toList();
    }

    private List<String> municipalitiesWithoutApplication() {
        return db.sql("""
                select number from municipality.municipality
                where valid_to is null and number not in (select municipality from admission.claim)
                order by number limit 5
                """).query(String.class).list();
    }

    private Map<Visitor, Reader> visitors(List<String> municipalities) {
        var visitors = new EnumMap<Visitor, Reader>(Visitor.class);
        visitors.put(Visitor.NOBODY, reader());
        visitors.put(Visitor.OWN, signedIn(new Role(RoleKind.COORDINATOR, municipalities.getFirst())));
        visitors.put(Visitor.OTHER, signedIn(new Role(RoleKind.COORDINATOR, municipalities.get(1))));
        visitors.put(Visitor.OFFICE, signedIn(new Role(RoleKind.OFFICE, "")));
        visitors.put(Visitor.TEACHER, signedIn(new Role(RoleKind.TEACHER, "")));
        visitors.put(Visitor.OPERATIONS, signedIn(new Role(RoleKind.OPERATIONS, "")));
        return visitors;
    }

    private Reader signedIn(Role role) {
        var person = new Person(PersonId.random(), "Prøve " + UUID.randomUUID(), "p@example.no",
                Optional.empty());
        people.add(person, clock.instant());
        people.give(person.id(), role, clock.instant());
        demo.offer(person.id(), "prøveperson", 999);
        return reader().as(person.id());
    }

    private static String application(Reader own) {
        var page = own.open("/soknad");
        var hub = own.form(page, "/soknad")
                .set("kommune", page.html().select("button[name=kommune]").attr("value")).send();
        assertThat(hub.url()).matches(".*/soknad/[0-9a-f-]{36}");
        return hub.path();
    }

    private static String met(Reader visitor, Route route, String address) {
        var seen = route.method().equals("GET") ? visitor.get(address)
                : visitor.postAs(Map.of("Sec-Fetch-Site", "same-origin"), address,
                        Map.of("_csrf", token(visitor)));
        assertThat(seen.status()).as("%s %s", route.method(), address).isLessThan(500);
        var to = seen.raw().headers().firstValue("Location").orElse("");
        return to.equals("/logg-inn") ? "sign in"
                : seen.status() == 403 && seen.text().startsWith("Du har ikke tilgang") ? "no"
                : seen.status() == 404 ? "not found" : "in";
    }

    /** Any page with a form has it; one's own address also when nobody is signed in. */
    private static String token(Reader visitor) {
        return visitor.open("/logg-inn").html().select("input[name=_csrf]").first().attr("value");
    }

    private static boolean isLetIn(String met) {
        return met.equals("in") || met.equals("not found");
    }

    private static boolean mayPass(Who rule, Visitor visitor) {
        return switch (rule) {
            case EVERYONE -> true;
            case SIGNED_IN -> visitor != Visitor.NOBODY;
            case STAFF -> visitor == Visitor.OFFICE || visitor == Visitor.TEACHER
                    || visitor == Visitor.OPERATIONS;
            case OFFICE -> visitor == Visitor.OFFICE;
            case OPERATIONS -> visitor == Visitor.OPERATIONS;
        };
    }

    private static String document(Collection<String> rows) {
        return """
                # Who may open what

                Written by `AccessTest`, which opens every route as every kind of visitor; `./dev golden` writes it
                anew. The rule is in the code, on the route (`@Access`); a route without one stops the school from
                starting. What a visitor then finds is asked for through her: somebody else's is «not found».
                Besides these, `POST /logg-ut` signs anybody out.

                **in**: let in, whatever the page then says. **not found**: let in, and there is nothing there for
                her. The examples are an application of the first coordinator's municipality, what she has asked others
                in it (those who were asked try what they were asked themselves, the others what the one who agreed
                was asked), and otherwise things that are nobody's. **sign in**: sent to sign in. **no**: refused.

                | method | route | rule | %s |
                |---|---|---|%s|
                %s
                """
                .formatted(Stream.of(Visitor.values()).map(visitor -> visitor.words)
                        .collect(Collectors.joining(" | ")),
                        "---|".repeat(Visitor.values().length).replaceAll("\\|$", ""),
                        String.join("\n", rows));
    }
}
