package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the house is sent what it cannot read, by somebody who may use it: in the suite a third
 * of it, on the next route another third, and with {@code -Dskolen.bad-requests.every=1} all of it on each.
 */
class BadRequestTest extends LomStory {

    private static final int EVERY = Integer.getInteger("skolen.bad-requests.every", 3);

    /** What a program says to itself, and never to a visitor. */
    private static final Pattern INSIDES = Pattern
            .compile("\\tat [a-z]+\\.|[a-z]\\.[A-Z]\\w+Exception|Apache Tomcat");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @AfterEach
    void end() {
        reader().as("Kari Moen");
        lom.withdraw();
    }

    @Test
    @DisplayName("Det som ikke kan leses, blir avvist: aldri en feil hos oss, og aldri noe fra innsiden av huset")
    void neverOurFault() {
        var kari = visitor(this.kari);
        var eva = visitor(reader().as("Eva Lunde"));
        var siri = visitor(reader().as("Siri Dahl"));
        var id = lom.hub().substring(lom.hub().lastIndexOf('/') + 1);
        var faults = new ArrayList<String>();
        var sent = 0;
        var number = 0;
        for (var route : Routes.all(mapping)) {
            var visitor = switch (route.rule()) {
                case OFFICE, STAFF -> eva;
                case OPERATIONS -> siri;
                case EVERYONE, SIGNED_IN -> kari;
            };
            var address = Routes.filled(route.pattern(), route.pattern().contains("/soknad/{id}")
                    ? Map.of("id", id) : Map.of());
            var requests = visitor.of(route, address);
            for (int i = number++ % EVERY; i < requests.size(); i += EVERY) {
                sent++;
                fault(requests.get(i)).ifPresent(faults::add);
            }
        }

        assertThat(faults).as("%d of %d", faults.size(), sent).isEmpty();
        assertThat(sent).isGreaterThan(6_000 / EVERY);
    }

    @Test
    @DisplayName("En adresse med %00 avvises med 400 overalt, også av sider som ikke hadde brukt den til noe")
    void nulInAnAddress() {
        for (var route : Routes.all(mapping)) {
            var address = Routes.filled(route.pattern(), Map.of());
            assertThat(new RawHttp(route.method(), address + "?x=%00").send(port).status()).as(address)
                    .isEqualTo(400);
        }
        assertThat(new RawHttp("GET", "/kommuner/%00").send(port).status()).isEqualTo(400);
        assertThat(new RawHttp("GET", "/kommuner?sok=%2500").send(port).status()).isEqualTo(200);
    }

    private Optional<String> fault(RawHttp request) {
        var answer = request.send(port);
        return answer.status() >= 500 || INSIDES.matcher(answer.text()).find()
                || answer.status() == 303 && !answer.text().contains("Location:")
                        ? Optional.of(answer.status() + " to " + request) : Optional.empty();
    }

    private BadRequests visitor(Reader reader) {
        var token = reader.open("/soknad").html().select("input[name=_csrf]").attr("value");
        return new BadRequests(reader.cookies().entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("; ")), token,
                "3434");
    }
}
