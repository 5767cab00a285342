package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That the witness sees: each fault a story must not overlook is planted here. */
class BrowserTest {

    private static final String GOOD = """
            <!DOCTYPE html><html lang="nb"><head><title>Side</title><link rel="icon" href="data:,"></head>
            <body><main><h1>Overskrift</h1><p>Tekst</p>%s</main></body></html>
            """;
    private static final Map<String, String> PAGES = Map.of(
            "/god", GOOD.formatted(""),
            "/422", GOOD.formatted(""),
            "/feil", GOOD.formatted("<script>throw new Error('brakk')</script>"),
            "/brudd", GOOD.formatted("<script src='/finnes-ikke.js'></script>"),
            "/blek", GOOD.formatted("<p style='color: #ccc'>Tekst</p>"),
            "/umerket", GOOD.formatted("<input type='text'>"));

    private HttpServer server;
    private String origin;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var isAxe = path.equals(AxeScript.ADDRESS);
            var body = isAxe ? AxeScript.SCRIPT
                    : PAGES.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type",
                    (isAxe ? "text/javascript" : "text/html") + ";charset=UTF-8");
            exchange.sendResponseHeaders(path.equals("/422") ? 422 : body.length == 0 ? 404
                    : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("En god side er stille og tilgjengelig, også når svaret er 422, og den kan leses uten skript")
    void aGoodPage() {
        try (var browser = Browser.open(origin)) {
            browser.go("/god");
            Browser.assertAccessible(browser.page());
            browser.go("/422");
            Browser.assertAccessible(browser.page());
        }
        try (var browser = Browser.withoutScripts(origin)) {
            browser.go("/god");

            assertThat(browser.page().title()).isEqualTo("Side");
        }
    }

    @Test
    @DisplayName("Et skript som brekker, og en fil som mangler, oppdages")
    void complaintsAreHeard() {
        assertThat(complaintAt("/feil")).contains("brakk");
        assertThat(complaintAt("/brudd")).contains("404").contains("finnes-ikke.js");
    }

    @Test
    @DisplayName("Et felt uten navn og en tekst som er for blek, oppdages, også etter en god side som ligner")
    void inaccessiblePagesAreSeen() {
        try (var browser = Browser.open(origin)) {
            browser.go("/god");
            Browser.assertAccessible(browser.page());

            for (var breach : Map.of("/umerket", "label", "/blek", "color-contrast").entrySet()) {
                for (var time = 0; time < 2; time++) {
                    browser.go(breach.getKey());
                    assertThatThrownBy(() -> Browser.assertAccessible(browser.page()))
                            .isInstanceOf(AssertionError.class).hasMessageContaining(breach.getValue());
                }
            }
        }
    }

    private String complaintAt(String path) {
        var browser = Browser.open(origin);
        browser.go(path);
        try {
            browser.close();
            return "";
        } catch (AssertionError complaint) {
            return complaint.getMessage();
        }
    }
}
