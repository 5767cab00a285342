package no.innovasjonsskolen.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.attempt.TooManyAttempts;
import no.innovasjonsskolen.identity.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody uses the school to write to strangers. */
class MegaphoneTest extends HouseTest {

    @Autowired
    private Invitations invitations;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Den som sender flere lenker på en time enn noen har grunn til, må vente; andre merker det ikke")
    void onePerson() {
        var by = PersonId.random();
        send(MOST_LINKS, _ -> by, at -> "til-" + at + "-" + by.value() + "@fremmed.example");

        assertThatThrownBy(() -> send(1, _ -> by, _ -> "en-til@fremmed.example"))
                .isInstanceOf(TooManyAttempts.class);
        send(1, _ -> PersonId.random(), _ -> UUID.randomUUID() + "@fremmed.example");
        clock.travelTo(clock.instant().plusSeconds(3_601), "test");
        send(1, _ -> by, _ -> UUID.randomUUID() + "@fremmed.example");
    }

    @Test
    @DisplayName("Én adresse får ikke flere lenker enn noen har grunn til, fra én eller fra alle; og ingen kan stenge den for andre")
    void oneAddress() {
        var victim = "offer-" + UUID.randomUUID() + "@fremmed.example";
        var by = PersonId.random();
        send(MOST_LINKS / 6, _ -> by, at -> at % 2 == 0 ? victim : victim.toUpperCase(Locale.ROOT));

        assertThatThrownBy(() -> send(1, _ -> by, _ -> victim)).isInstanceOf(TooManyAttempts.class);
        send(MOST_LINKS - MOST_LINKS / 6, _ -> PersonId.random(), _ -> victim);
        assertThatThrownBy(() -> send(1, _ -> PersonId.random(), _ -> victim))
                .isInstanceOf(TooManyAttempts.class);
    }

    private void send(int many, IntFunction<PersonId> by, IntFunction<String> email) {
        transaction.executeWithoutResult(_ -> {
            for (int at = 0; at < many; at++) {
                var about = UUID.randomUUID();
                assertThat(invitations.invite(new Invitations.Asking("colleague", about, about.toString(),
                        "Noen", email.apply(at)), by.apply(at), clock.instant())).startsWith("/invitasjon/");
            }
        });
    }
}
