package no.innovasjonsskolen.placement;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innovasjonsskolen.selection.Beacon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * drand's public servers, asked one after the other. Their addresses are the house's own and nobody sends it
 * on; what they answer is short, and counts only when the chain's key has signed it.
 */
@Component
class DrandBeacon implements BeaconSource {

    private static final Logger LOG = LoggerFactory.getLogger(DrandBeacon.class);
    private static final List<String> SERVERS = List.of("https://api.drand.sh", "https://api2.drand.sh",
            "https://api3.drand.sh", "https://drand.cloudflare.com");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 4_096;
    private static final Pattern SIGNATURE = Pattern.compile("\"signature\"\\s*:\\s*\"([0-9a-f]{96})\"");

    private final List<String> servers;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER).build();

    @Autowired
    DrandBeacon() {
        this(SERVERS);
    }

    /** For tests, which have servers of their own. */
    DrandBeacon(List<String> servers) {
        this.servers = servers;
    }

    @Override
    public Optional<Beacon> round(long round) {
        return servers.stream().flatMap(server -> ask(server, round).stream()).findFirst();
    }

    @Override
    public boolean isPractice() {
        return false;
    }

    private Optional<Beacon> ask(String server, long round) {
        var address = URI.create("%s/%s/public/%d".formatted(server, Beacon.CHAIN, round));
        try {
            var answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return answer.statusCode() == 200 ? read(body, round) : Optional.empty();
            }
        } catch (IOException away) {
            LOG.info("{} did not answer: {}", server, away.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Beacon> read(InputStream body, long round) throws IOException {
        var found = SIGNATURE
                .matcher(new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        return found.find() ? Optional.of(Beacon.of(round, found.group(1))).filter(Beacon::signed)
                : Optional.empty();
    }
}
