package no.innovasjonsskolen.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTextTest {

    private static final String SECRET = "Zk3_pQ9xV-1mN7bR4tY8wA2sD6fG0hJ5kL3zX9cV1bN";

    @Test
    @DisplayName("En hemmelighet skrives ikke i loggen, heller ikke når noe er hengt på den")
    void secrets() {
        assertThat(SECRET).hasSize(43);
        assertThat(LogText.of("No endpoint GET /invitasjon/" + SECRET + "/x."))
                .isEqualTo("No endpoint GET /invitasjon/…/x.");
        assertThat(LogText.of(SECRET + " and " + SECRET + "extra")).isEqualTo("… and …");
    }

    @ParameterizedTest
    @CsvSource({"org.springframework.boot.AnnotationConfigServletWebServerApplicationContext",
            "invitation_one_living_link_for_each_seat_and_person_index",
            "01234567-89ab-cdef-0123-456789abcdef",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
    @DisplayName("Navn, numre og fingeravtrykk står som de er")
    void names(String name) {
        assertThat(LogText.of("about " + name)).isEqualTo("about " + name);
    }

    @Test
    @DisplayName("Det som står etter spørsmålstegnet i en adresse, skrives ikke")
    void queries() {
        assertThat(LogText.of("GET \"/logg-inn/svar/feide?code=abc&state=d%20e\", handled? yes"))
                .isEqualTo("GET \"/logg-inn/svar/feide?…\", handled? yes");
    }

    @Test
    @DisplayName("Ingen kan skrive en egen linje i loggen, snu den, eller fylle den")
    void lines() {
        assertThat(LogText.of("a\r\n2027-03-10 ERROR b\u001b[31m\u2028\u202e\u0085"))
                .isEqualTo("a\\u000D\\u000A2027-03-10 ERROR b\\u001B[31m\\u2028\\u202E\\u0085");
        assertThat(LogText.of("å".repeat(5_000))).hasSize(LogText.LONGEST + 1);
    }
}
