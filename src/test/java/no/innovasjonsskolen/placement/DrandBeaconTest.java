package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.innovasjonsskolen.selection.Beacon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a server answers counts only when the chain has signed it. */
class DrandBeaconTest {

    private static final String SIGNATURE = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
            + "e342b73a8dd2bacbe47e4b6b63ed5e39";

    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://localhost:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("Er én tjener borte eller lyver, spørres den neste; bare en ekte signatur gjelder")
    void onlyWhatIsSigned() {
        answers("/liar", 200, "{\"round\":1000,\"signature\":\"" + SIGNATURE.replace('b', 'c') + "\"}");
        answers("/moved", 302, "");
        answers("/long", 200, " ".repeat(5_000) + "{\"signature\":\"" + SIGNATURE + "\"}");
        answers("/right", 200, "{\"round\":1000,\"signature\":\"" + SIGNATURE + "\"}");
        var lying = new DrandBeacon(List.of("http://localhost:1", base + "/liar", base + "/moved",
                base + "/long"));
        var whole = new DrandBeacon(List.of("http://localhost:1", base + "/liar", base + "/right"));

        assertThat(lying.round(1000)).isEmpty();
        assertThat(whole.round(1000)).contains(Beacon.of(1000, SIGNATURE));
        assertThat(whole.round(1001)).isEmpty();
    }

    private void answers(String path, int status, String body) {
        server.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            if (status == 302) {
                exchange.getResponseHeaders().set("Location", base + "/right/x");
            }
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
