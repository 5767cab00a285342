package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.LogReader;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.Routes;
import no.innovasjonsskolen.Routes.Route;
import no.innovasjonsskolen.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the log says of every route, when something is wrong with what was asked, and when we fail. */
class LogStoryTest extends HouseTest {

    private static final String SECRET = Secret.random();
    private static final String PERSONAL = "Kanarifugl-Hansen";
    private static final String QUERY = "?code=" + PERSONAL + "&state=" + SECRET;

    /** Fails where an ordinary handler would, and says what Spring and Tomcat might. */
    private static final HandlerInterceptor FAILS = new HandlerInterceptor() {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!request.getRequestURI().equals("/error")) {
                throw new IllegalStateException("Cannot take %s?%s".formatted(request.getRequestURI(),
                        request.getQueryString()), new IOException("line\nbreak " + SECRET));
            }
            return true;
        }
    };

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;
    @Autowired
    private JdbcClient db;

    private LogReader log;

    @BeforeEach
    void openTheLog() {
        log = new LogReader(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @AfterEach
    void closeIt() {
        log.close();
    }

    @Test
    @DisplayName("Det som er galt spurt, gir ingen hemmelighet, ingen personopplysning og ikke noe stakkspor i loggen")
    void refusedRequests() throws IOException {
        reader().open("/"); // What the server says once, when it is first asked, is no visitor's doing.
        log.forget();
        var met = new TreeSet<Integer>();
        var asked = 0;
        for (var route : routes()) {
            for (var request : wrong(route)) {
                met.add(status(request));
                asked++;
            }
        }
        var office = reader().as("Eva Lunde");
        var token = token(office);
        for (var route : routes()) {
            if (route.method().equals("POST") && !route.pattern().startsWith("/demo")) {
                met.add(post(office, route, token));
                asked++;
            }
        }

        assertThat(met).contains(400, 404, 405, 413, 422).allMatch(status -> status < 500);
        assertThat(log.text()).doesNotContain(SECRET, PERSONAL, "\tat ");
        assertThat(log.text().lines().filter(it -> it.contains(" org."))).as("Spring and Tomcat").isEmpty();
        assertThat(log.text().lines().count()).isLessThan(asked);
    }

    @Test
    @DisplayName("En feil hos oss står én gang i loggen: referansen, ruta og stakksporet, men ikke adressen")
    void ourOwnMistakes() {
        var office = reader().as("Eva Lunde");
        var operations = reader().as("Siri Dahl");
        var tokens = Map.of(office, token(office), operations, token(operations));
        List<HandlerInterceptor> interceptors = adapted();
        interceptors.addFirst(FAILS);
        try {
            for (var route : routes()) {
                var staff = route.rule() == Who.OPERATIONS ? operations : office;
                log.forget();
                var status = route.method().equals("GET") ? staff.get(address(route) + QUERY).status()
                        : post(staff, route, tokens.get(staff));

                assertThat(status).as(route.toString()).isEqualTo(500);
                assertThat(log.text())
                        .contains(" on " + route.method() + " " + route.pattern() + "\n", "\tat ",
                                "line\\u000Abreak …")
                        .doesNotContain(SECRET, PERSONAL).containsOnlyOnce("ERROR ")
                        .containsPattern("F-[0-9A-F]{6} on")
                        .containsOnlyOnce("Caused by: java.io.IOException");
            }
        } finally {
            interceptors.remove(FAILS);
        }
    }

    @Test
    @DisplayName("Nekter databasen en rad, står det ikke i loggen hva som sto i raden")
    void rows() {
        try {
            db.sql("insert into identity.person (id, name, email) values (gen_random_uuid(), null, :name)")
                    .param("name", PERSONAL).update();
        } catch (DataIntegrityViolationException refused) {
            LoggerFactory.getLogger(LogStoryTest.class).error("Refused", refused);
        }

        assertThat(log.text()).contains("not-null").doesNotContain(PERSONAL);
    }

    private List<String> wrong(Route route) {
        var there = address(route);
        var wrong = new ArrayList<>(List.of(
                request("GET", there + "/x/" + SECRET), request("GET", there + "/" + SECRET + "x" + QUERY),
                request("DELETE", there + QUERY), request("BREW\u0007", there),
                request("GET", there + "%00"), request("GET", there + "%zz" + SECRET),
                request("GET", there + "|" + SECRET), request("GET", there + ";v=" + SECRET),
                request("GET", there + QUERY + "&a=%zz" + SECRET,
                        "Cookie: okt=" + SECRET + "\u0001; a=\"" + SECRET),
                request("POST", there + QUERY, "Content-Length: 50000000",
                        "Content-Type: application/x-www-form-urlencoded"),
                request("POST", there, "Content-Length: 50000000",
                        "Content-Type: multipart/form-data; boundary=x"),
                request("POST", there, "Content-Length: 5", "Content-Type: multipart/form-data", "", "a=b&c"),
                request("POST", there, "Content-Length: 5", "Content-Type: " + SECRET + "/x", "", "a=b&c")));
        if (route.method().equals("GET")) {
            wrong.add(request("GET", there + QUERY, "Host: " + SECRET + "/"));
        } else {
            wrong.add(request("GET", there + QUERY));
        }
        return wrong;
    }

    private static String request(String method, String target, String... more) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.77\r\nConnection: close\r\n%s\r\n"
                .formatted(method, target, Stream.of(more).reduce("", (all, line) -> all + line + "\r\n"));
    }

    private int status(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            assertThat(answer).as(request).startsWith("HTTP/1.1 ");
            return Integer.parseInt(answer.substring(9));
        }
    }

    private static String token(Reader reader) {
        return reader.open("/logg-inn").html().select("input[name=_csrf]").first().val();
    }

    private static int post(Reader office, Route route, String token) {
        return office.postAs(Map.of("Sec-Fetch-Site", "same-origin"), address(route), Map.of("_csrf", token,
                "navn", PERSONAL, "epost", PERSONAL, "hemmelig", SECRET)).status();
    }

    @SuppressWarnings("unchecked")
    private List<HandlerInterceptor> adapted() {
        return (List<HandlerInterceptor>) ReflectionTestUtils.getField(mapping, "adaptedInterceptors");
    }

    private List<Route> routes() {
        return Routes.all(mapping).stream().filter(route -> !route.pattern().equals("/error")).toList();
    }

    private static String address(Route route) {
        return Routes.filled(route.pattern(), Map.of("secret", SECRET));
    }
}
