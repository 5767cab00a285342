package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** A school that is half set up is not opened to real people. */
class ProductionDemandsTest {

    private static final Map<String, String> WHOLE = Map.of("skolen.origin",
            "https://innovasjonsskolen.example",
            "skolen.proxies", "10.0.0.1", "skolen.idporten.client-id", "a", "spring.mail.host",
            "smtp.example", "skolen.clamd",
            "clamd:3310",
            "skolen.contact.email", "post@skolen.no", "skolen.contact.security", "sikkerhet@skolen.no");

    @Test
    @DisplayName("Alt som mangler, sies på én gang; med alt på plass åpner skolen, og ellers spør den ikke")
    void allAtOnce() {
        assertThatThrownBy(() -> start("production", Map.of())).isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("SKOLEN_ORIGIN", "SKOLEN_PROXIES", "SKOLEN_IDPORTEN_CLIENT_ID",
                        "SPRING_MAIL_HOST",
                        "SKOLEN_CLAMD", "SKOLEN_CONTACT_EMAIL", "SKOLEN_CONTACT_SECURITY");
        assertThatCode(() -> start("production", WHOLE)).doesNotThrowAnyException();
        assertThatCode(() -> start("other", Map.of())).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Hver ting som mangler, hindrer skolen i å åpne")
    void eachOfThem() {
        WHOLE.keySet().forEach(missing -> {
            var settings = new HashMap<>(WHOLE);
            settings.remove(missing);
            assertThatThrownBy(() -> start("production", settings)).as(missing)
                    .isInstanceOf(StartRefused.class);
        });
    }

    @Test
    @DisplayName("Har skolen sitt eget sertifikat, trenger den ingen mellomtjener")
    void ownCertificate() {
        var settings = new HashMap<>(WHOLE);
        settings.remove("skolen.proxies");
        settings.put("server.ssl.bundle", "skolen");

        assertThatCode(() -> start("production", settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://skolen.no", "https://skolen.no/sti", "skolen.no", "https://",
            "https:// x"})
    @DisplayName("Adressen må være hel og sikker")
    void wholeAddress(String origin) {
        var settings = new HashMap<>(WHOLE);
        settings.put("skolen.origin", origin);

        assertThat(new ProductionDemands(environment("production", settings)).unmet()).hasSize(1);
    }

    private static void start(String profile, Map<String, String> settings) {
        new ProfilesBeforeStart().postProcessEnvironment(environment(profile, settings),
                new SpringApplication());
    }

    private static MockEnvironment environment(String profile, Map<String, String> settings) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        settings.forEach(environment::setProperty);
        return environment;
    }
}
