package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Routes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every answer asks of browsers, whoever gives it. */
class HeadersTest extends HouseTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    @DisplayName("Hvert svar sier hva nettleseren ikke skal gjøre med det, og blir ikke liggende igjen der")
    void everyAnswer() {
        for (var reader : List.of(reader(), reader().as("Kari Moen"), reader().as("Eva Lunde"))) {
            for (var address : addresses()) {
                holds(address, reader.get(address).raw().headers());
            }
        }
    }

    @Test
    @DisplayName("Det som avvises før porten, svarer like strengt som det som slipper inn")
    void refusedEarly() throws Exception {
        var fromElsewhere = reader().as("Kari Moen").postAs(Map.of("Sec-Fetch-Site", "cross-site"), "/soknad",
                Map.of());
        assertThat(fromElsewhere.status()).isEqualTo(403);
        assertThat(fromElsewhere.text()).isNotEmpty();
        holds("from elsewhere", fromElsewhere.raw().headers());

        var odd = reader().get("/a;b=c//d");
        assertThat(odd.status()).isEqualTo(400);
        holds("an odd address", odd.raw().headers());

        try (var http = HttpClient.newHttpClient()) {
            var traced = http.send(HttpRequest.newBuilder(URI.create(origin() + "/"))
                    .method("TRACE", BodyPublishers.noBody()).build(), BodyHandlers.ofString());
            assertThat(traced.statusCode()).isEqualTo(405);
            holds("TRACE", traced.headers());
        }
    }

    private List<String> addresses() {
        return Routes.all(routes).stream().filter(route -> route.method().equals("GET"))
                .map(Routes.Route::pattern).filter(pattern -> !pattern.equals("/error"))
                .filter(pattern -> !pattern.startsWith("/demo")) // Letters are shown there as mail programs do.
                .map(pattern -> Routes.filled(pattern, Map.of())).sorted().toList();
    }

    private static void holds(String address, HttpHeaders headers) {
        assertThat(all(headers, "Content-Security-Policy")).as(address).singleElement().asString()
                .contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe", "*");
        assertThat(all(headers, "X-Content-Type-Options")).as(address).containsExactly("nosniff");
        assertThat(all(headers, "Referrer-Policy")).as(address).containsExactly("same-origin");
        assertThat(all(headers, "Cross-Origin-Opener-Policy")).as(address).containsExactly("same-origin");
        assertThat(all(headers, "Cross-Origin-Resource-Policy")).as(address).containsExactly("same-origin");
        assertThat(headers.map().keySet()).as(address)
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        if (!address.startsWith("/assets/")) {
            assertThat(all(headers, "Cache-Control")).as(address).singleElement().asString()
                    .contains("no-store");
        }
        assertThat(all(headers, "Set-Cookie")).as(address)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(all(headers, "Content-Type")).as(address)
                .allMatch(type -> !type.matches("(text/|application/xml).*")
                        || type.toLowerCase(Locale.ROOT).endsWith("charset=utf-8"))
                .hasSize(headers.firstValue("Content-Length").filter(it -> !it.equals("0")).isPresent()
                        ? 1 : all(headers, "Content-Type").size());
    }

    private static List<String> all(HttpHeaders headers, String name) {
        return headers.allValues(name);
    }
}
