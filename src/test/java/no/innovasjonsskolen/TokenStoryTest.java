package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The token against forgery belongs to the session; {@code KeptFormStoryTest} tells of what she had typed. */
class TokenStoryTest extends HouseTest {

    private static final String NOBODYS = "XSRF-TOKEN";
    private static final String SESSION = "okt";

    @Test
    @DisplayName("Et merke fra før innlogging gjelder ikke etterpå, heller ikke når noen legger kapselen tilbake")
    void fromBefore() throws Exception {
        var kari = reader();
        var before = token(kari);
        var cookie = kari.cookies().get(NOBODYS);
        assertThat(cookie).isNotNull();

        kari.as("Kari Moen");

        assertThat(send(kari.cookies().get(SESSION), cookie, before)).isEqualTo(403);
        assertThat(send(kari.cookies().get(SESSION), cookie, token(kari))).isEqualTo(422);
    }

    @Test
    @DisplayName("Et merke fra en annens økt gjelder ikke, og et eget gjelder bare i økta det er laget i")
    void fromAnother() throws Exception {
        var kari = reader().as("Kari Moen");
        var eva = reader().as("Eva Lunde");
        var again = reader().as("Kari Moen");

        assertThat(send(kari.cookies().get(SESSION), "", token(eva))).isEqualTo(403);
        assertThat(send(kari.cookies().get(SESSION), "", token(again))).isEqualTo(403);
        assertThat(send(kari.cookies().get(SESSION), "", token(kari))).isEqualTo(422);
    }

    @Test
    @DisplayName("Den som bare leser, får ingen økt; et skjema gir bare merket")
    void whoOnlyReads() {
        var nobody = reader();
        nobody.open("/studiet");
        assertThat(nobody.cookies()).isEmpty();

        nobody.open("/varsel");
        assertThat(nobody.cookies()).containsOnlyKeys(NOBODYS);
    }

    private static String token(Reader reader) {
        return reader.open("/logg-inn").html().select("input[name=_csrf]").first().val();
    }

    /** As a program would, which does not say where the form comes from: only the token decides. */
    private int send(String session, String nobodys, String token) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(origin() + "/soknad"))
                    .header("Cookie", "%s=%s; %s=%s".formatted(SESSION, session, NOBODYS, nobodys))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(Reader.encoded(Map.of("_csrf", token, "kommune", "0000"))))
                    .build(), BodyHandlers.ofString()).statusCode();
        }
    }
}
