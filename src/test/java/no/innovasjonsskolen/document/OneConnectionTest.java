package no.innovasjonsskolen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Until;
import no.innovasjonsskolen.database.TestDatabase;
import no.innovasjonsskolen.document.UploadResult.Kept;
import no.innovasjonsskolen.identity.PersonId;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * The school with one connection to the database: whoever holds it and asks for another would wait for
 * herself, and be refused after two seconds.
 */
@TestPropertySource(properties = {"spring.datasource.hikari.maximum-pool-size=1",
        "spring.datasource.hikari.connection-timeout=2000"})
class OneConnectionTest extends LomStory {

    private static final int MANY = 20;

    /** Flyway has two while it migrates, before anybody is let in. */
    @DynamicPropertySource
    static void flyway(DynamicPropertyRegistry settings) {
        settings.add("spring.flyway.url", TestDatabase::jdbcUrl);
        settings.add("spring.flyway.user", TestDatabase::user);
        settings.add("spring.flyway.password", TestDatabase::password);
    }

    @Autowired
    private Documents documents;
    @Autowired
    private Shelf shelf;

    @AfterEach
    void end() {
        Applying.withdrawAll(kari);
    }

    @Test
    @DisplayName("Tjue som sletter samtidig, holder ingen andre ute: ingen venter på en forbindelse nummer to")
    void manyDelete() throws Exception {
        var kept = IntStream.range(0, MANY).mapToObj(i -> (Kept) documents.receive(PersonId.random(), "a.pdf",
                new ByteArrayInputStream(pdf(i)), clock.instant())).toList();
        var places = kept.stream().map(it -> documents.find(it.id()).orElseThrow().fingerprint())
                .map(shelf::placeOf).toList();
        try (var hands = Executors.newFixedThreadPool(MANY)) {
            for (var done : hands.invokeAll(kept.stream().map(it -> (Callable<Boolean>) () -> {
                documents.forget(it.id());
                return true;
            }).toList())) {
                assertThat(done.get()).isTrue();
            }
        }

        Until.isTrue(() -> places.stream().noneMatch(place -> place.toFile().exists()));
    }

    @Test
    @DisplayName("Søke, invitere, signere, sende og lese på kontoret går med én forbindelse")
    void theChiefStories() {
        lom.fillIn().signed(inbox());
        assertThat(lom.send().path()).endsWith("/kvittering");
        var ola = inbox().accept("ola@lom.example");
        var eva = reader().as("Eva Lunde");

        assertThat(ola.page().status()).isEqualTo(200);
        assertThat(Stream.of("/kontor", "/kontor" + lom.hub(), "/kontor/aktivitet", "/kontor/brev",
                "/kontor/opptak").map(eva::open)).allMatch(page -> page.status() == 200);
        assertThat(eva.form(eva.open("/kontor" + lom.hub()), "/notat").set("notat", "Ringt").send().status())
                .isEqualTo(200);
    }

    private static byte[] pdf(int number) {
        return Corpus.pdf(it -> it.getDocumentInformation().setTitle("Nummer " + number),
                CompressParameters.NO_COMPRESSION);
    }
}
