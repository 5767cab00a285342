package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Who is believed when a request says that it comes from somebody else. */
class NamedProxiesTest {

    private static final String SPOOFED = "203.0.113.9 https skolen.example";
    private static final String AS_IT_IS = "127.0.0.1 http 127.0.0.1";

    @Test
    @DisplayName("Bare mellomtjenere som er nevnt, blir trodd på hvem den besøkende er; uten noen nevnt, ingen")
    void onlyNamedOnes() throws Exception {
        assertThat(seenBehind()).isEqualTo(AS_IT_IS);
        assertThat(seenBehind("10.0.0.0/8", "192.168.0.0/16", "::1")).isEqualTo(AS_IT_IS);
        assertThat(seenBehind("127.0.0.2", "::1")).isEqualTo(AS_IT_IS);
        assertThat(seenBehind("10.0.0.7", " 127.0.0.1")).isEqualTo(SPOOFED);
        assertThat(seenBehind("127.0.0.0/8")).isEqualTo(SPOOFED);
    }

    @Test
    @DisplayName("En mellomtjener som er skrevet feil, hindrer skolen i å starte")
    void wrongly() {
        assertThatThrownBy(() -> new NamedProxies(List.of("127.0.0.0/8", "proxy.example")).valve())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String seenBehind(String... proxies) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new NamedProxies(List.of(proxies)).customize(factory);
        var server = factory.getWebServer(context -> context.addServlet("seen", new Seen()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort()))
                    .header("X-Forwarded-For", "203.0.113.9").header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "skolen.example").build(), BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static final class Seen extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("%s %s %s".formatted(request.getRemoteAddr(), request.getScheme(),
                    request.getServerName()));
        }
    }
}
