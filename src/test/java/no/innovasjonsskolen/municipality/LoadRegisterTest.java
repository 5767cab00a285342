package no.innovasjonsskolen.municipality;

import static no.innovasjonsskolen.municipality.Examples.LOM;
import static no.innovasjonsskolen.municipality.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.TestDatabase;
import no.innovasjonsskolen.municipality.LoadRegister.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LoadRegisterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneOffset.UTC);

    private Database db;
    private TransactionTemplate transaction;
    private LoadRegister load;

    @BeforeEach
    void emptyDatabase() {
        var source = TestDatabase.fresh("municipality");
        db = TestDatabase.sqlOn(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        load = new LoadRegister(new RegisterTables(db), NOON);
    }

    @Test
    @DisplayName("Det som leses fra tabellene, er likt det som står i filene")
    void tablesHoldWhatTheFilesSay() {
        transaction.execute(_ -> load.load());

        assertThat(Facts.of(new RegisterTables(db)::rows)).isEqualTo(Examples.facts());
    }

    @Test
    @DisplayName("Andre gang skolen starter, lastes ingenting")
    void theSecondStartDoesNothing() {
        var first = transaction.execute(_ -> load.load());
        db.sql("update municipality.name set name = 'Lomm' where municipality = '3434'").update();

        var second = transaction.execute(_ -> load.load());

        assertThat(first).isEqualTo(new Outcome.Loaded(rowsInFiles()));
        assertThat(second).isEqualTo(new Outcome.Unchanged());
        assertThat(nameOfLom()).isEqualTo("Lomm");
    }

    @Test
    @DisplayName("Er filene nye, erstatter de alt som sto der før")
    void newFilesReplaceEverything() {
        transaction.execute(_ -> load.load());
        db.sql("update municipality.name set name = 'Lomm' where municipality = '3434'").update();
        db.sql("update municipality.loading set fingerprint = 'an earlier release'").update();

        transaction.execute(_ -> load.load());

        assertThat(nameOfLom()).isEqualTo("Lom");
    }

    @Test
    @DisplayName("Starter fire noder samtidig, laster én, og de andre finner alt på plass")
    void nodesThatStartTogetherDoNoHarm() throws Exception {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Outcome> start = () -> transaction.execute(_ -> load.load());
            var outcomes = new ArrayList<Outcome>();
            for (var started : nodes.invokeAll(List.of(start, start, start, start))) {
                outcomes.add(started.get());
            }

            assertThat(outcomes).containsExactlyInAnyOrder(new Outcome.Loaded(rowsInFiles()),
                    new Outcome.Unchanged(), new Outcome.Unchanged(), new Outcome.Unchanged());
        }
    }

    @Test
    @DisplayName("En sammenslåing som er lagt inn i tabellene, gjelder fra dagen sin")
    void aMergerInTheTablesTakesEffect() {
        transaction.execute(_ -> load.load());
        db.sql("""
                update municipality.municipality set valid_to = '2028-01-01' where number in ('3433', '3434');
                insert into municipality.municipality (number, valid_from, county)
                values ('3499', '2028-01-01', '34');
                insert into municipality.name values ('3499', 1, 'nor', 'Ottadalen');
                insert into municipality.succession
                values ('3433', '3499', '2028-01-01'), ('3434', '3499', '2028-01-01');
                """).update();

        var register = new Register(Facts.of(new RegisterTables(db)::rows));

        assertThat(register.at(TODAY).search("Lom")).first().extracting(Municipality::number).isEqualTo(LOM);
        assertThat(register.at(LocalDate.of(2028, 1, 1)).search("Lom"))
                .extracting(Municipality::number).doesNotContain(LOM);
        assertThat(register.successors(LOM, LocalDate.of(2028, 1, 1)))
                .extracting(Municipality::name).containsExactly("Ottadalen");
    }

    private String nameOfLom() {
        return db.sql("select name from municipality.name where municipality = '3434'")
                .query(String.class).single();
    }

    private static int rowsInFiles() {
        var rows = 0;
        for (var table : Table.values()) {
            rows += RegisterFiles.rows(table).size();
        }
        return rows;
    }
}
