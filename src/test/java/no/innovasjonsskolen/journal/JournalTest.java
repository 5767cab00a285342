package no.innovasjonsskolen.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal only grows, and only together with what it tells of. */
class JournalTest extends HouseTest {

    @Autowired
    private Journal journal;

    @Autowired
    private DeclaredActs declared;

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final Subject subject = new Subject("application", UUID.randomUUID());

    @Test
    @DisplayName("En innførsel står der med hvem, hva, når og hvorfor")
    void tells() {
        write();

        assertThat(journal.about(subject)).singleElement().satisfies(entry -> {
            assertThat(entry.actor().name()).isEqualTo("Kari");
            assertThat(entry.act()).isEqualTo("admission.act.started");
            assertThat(entry.grounds()).containsEntry("lead", "3434");
            assertThat(entry.rules()).isEqualTo("admission.rules.admission-2");
            assertThat(declared.tell(entry, new Words(messages, Language.NB, false)).details().getLast())
                    .startsWith("Regel: opptakskriteriene i studieplanen");
        });
    }

    @Test
    @DisplayName("Utenfor en beslutning kan ingenting føres")
    void onlyInADecision() {
        assertThatThrownBy(
                () -> journal.record(clock.instant(), Actor.system("test"), "admission.act.started",
                        subject, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("En innførsel kan verken endres eller slettes")
    void onlyGrows() {
        write();

        assertThatThrownBy(() -> db.sql("update journal.entry set act = 'x'").update())
                .hasMessageContaining("The journal only grows");
        assertThatThrownBy(() -> db.sql("delete from journal.entry").update())
                .hasMessageContaining("The journal only grows");
    }

    @Test
    @DisplayName("Det ingen rom har sagt at det fører, kan ikke føres, og feilen sier hva som må gjøres")
    void onlyWhatIsDeclared() {
        assertThatThrownBy(() -> write("admission.act.strated", subject))
                .hasMessageContaining("the act «admission.act.strated»").hasMessageContaining("JournalActs");
        assertThatThrownBy(() -> write("admission.act.started", new Subject("aplication", subject.id())))
                .hasMessageContaining("the kind of subject «aplication»");
    }

    @Test
    @DisplayName("Uten en regel kan ingenting føres, verken av et rom eller rett i databasen")
    void onlyUnderARule() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> journal.record(clock.instant(),
                Actor.system("test"), "admission.act.started", subject, Map.of(), "")))
                .hasMessageContaining("without the rule");
        assertThatThrownBy(() -> db.sql("""
                insert into journal.entry (at, actor_name, act, subject_kind, subject, rules)
                values (now(), 'test', 'admission.act.started', 'application', gen_random_uuid(), '')
                """).update()).hasMessageContaining("rules");
    }

    private void write() {
        write("admission.act.started", subject);
    }

    private void write(String act, Subject about) {
        transaction.executeWithoutResult(_ -> journal.record(clock.instant(),
                Actor.person(UUID.randomUUID(), "Kari"), act, about,
                Map.of("lead", "3434")));
    }
}
