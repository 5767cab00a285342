package no.innovasjonsskolen.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Statements;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The desk at its fullest; how fast it is then is measured by {@code benchmarks/DeskBench.java}. */
@Transactional
class DeskLoadTest extends HouseTest {

    private static final int REQUEST_ITSELF = 4; // The session, the person, her roles and what waits for her.

    @Autowired
    private DeskPage page;
    @Autowired
    private Desks desks;
    @Autowired
    private People people;
    @Autowired
    private JdbcTemplate db;
    @Autowired
    private Messages messages;

    @Test
    @DisplayName("Med 400 søknader og 1500 deltakere spør vurderingslista like få ganger som med én")
    void asFewAsForOne() throws Exception {
        clock.stopAt(Instant.parse("2027-04-20T08:00:00Z"));
        var eva = people.byEmail("eva.lunde@skolen.example").orElseThrow().id();
        // As desk.sql has it: other stories have calls as well.
        var call = new CallId(
                db.queryForObject("select id from programme.call order by opens desc, id limit 1",
                        UUID.class));
        var words = new Words(messages, Language.NB, false);
        var few = Statements.during(() -> page.show(eva, Optional.of(call), "", "1", words));
        var before = desks.of(call, eva, clock.instant()).items().size();
        for (var statement : Files.readString(Path.of("benchmarks/desk.sql")).split(";\\s*\n")) {
            db.execute(statement);
        }

        var asked = Statements.during(() -> page.show(eva, Optional.of(call), "", "1", words));

        var desk = desks.of(call, eva, clock.instant());
        assertThat(desk.items()).hasSize(before + 1_500);
        assertThat(desk.counts().get(Stage.DECIDED)).isGreaterThanOrEqualTo(990);
        assertThat(desk.counts().get(Stage.CONFLICTED)).isGreaterThanOrEqualTo(12);
        assertThat(asked.size()).as("%s", asked).isLessThanOrEqualTo(15 - REQUEST_ITSELF)
                .isLessThanOrEqualTo(few.size() + 4);
    }
}
