package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.privacy.PersonalCopies;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every column that could hold a person is classified, and what is said of it is true of the demo school. */
class PersonalDataTest extends HouseTest {

    private static final Path DOCUMENT = Path.of("docs", "personal-data.md");
    private static final String WRITTEN_HERE = "## Column by column";

    @Autowired
    private List<PersonalData> rooms;
    @Autowired
    private PersonalCopies personalCopies;
    @Autowired
    private Messages messages;
    @Autowired
    private JdbcClient db;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Hver kolonne som kan romme en person, har en oppbevaringsklasse eller en grunn til å ikke ha det")
    void everyColumnIsClassified() {
        assertThat(PersonalRules.classification(schema(), declared())).isEmpty();
        assertThat(PersonalRules.questions(declared())).isEmpty();
    }

    @Test
    @DisplayName("En ny kolonne med et telefonnummer blir funnet, og det blir sagt hva som må gjøres")
    void aNewColumnIsFound() {
        List<String> breaches = transaction.execute(undo -> {
            undo.setRollbackOnly();
            db.sql("alter table office.note add column telephone text").update();
            db.sql("alter table office.note drop column name").update();
            return PersonalRules.classification(schema(), declared());
        });

        assertThat(breaches).containsExactlyInAnyOrder(
                "office.note.telephone (text) could hold a person: say in office what it is, in the PersonalData"
                        + " of that room: given, withheld or notPersonal",
                "office.note.name is classified, and not in the database: take it out of the PersonalData");
    }

    @Test
    @DisplayName("En tabell som gir noe uten å si hvem det er til, blir funnet, og omvendt")
    void anIdleQuestionIsFound() {
        var breaches = PersonalRules.questions(List.of(
                PersonalTable.of("office.a").given(Retention.CASE, "name"),
                PersonalTable.of("office.b", "select 1").notPersonal("a code", "kind")));

        assertThat(breaches).containsExactly(
                "office.a gives [name], and does not say which rows are hers",
                "office.b finds a person's rows and gives her nothing of them");
    }

    @Test
    @DisplayName("Det som er sagt å ikke være personlig, rommer ikke noens id, navn eller e-postadresse")
    void whatIsNotPersonalHoldsNobody() {
        var wrong = new ArrayList<String>();
        for (var table : declared()) {
            for (var column : table.columns()) {
                if (column.handling() instanceof PersonalTable.NotPersonal
                        && !table.name().equals("identity.demo_person") && holdsSomebody(table, column)) {
                    wrong.add(table.name() + "." + column.name());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("Alle i demoskolen kan få sin kopi, og den peker ikke på noen annen person")
    void everybodyGetsHerCopy() {
        var everybody = db.sql("select id from identity.person order by added_at, id limit 60")
                .query(UUID.class)
                .list();
        var withSomething = everybody.stream().filter(id -> personalCopies.of(id).size() > 2).count();

        assertThat(withSomething).isGreaterThan(20);
        assertThat(everybody).allSatisfy(me -> {
            var copy = new String(personalCopies.json(me, clock.instant()), StandardCharsets.UTF_8);
            assertThat(everybody).filteredOn(id -> copy.contains(id.toString())).containsExactly(me);
        });
    }

    @Test
    @DisplayName("Hver tabell og hver oppbevaringsklasse er forklart på bokmål, nynorsk og engelsk")
    void everyTableIsExplained() {
        var needed = Stream.concat(
                declared().stream().filter(table -> table.hers().isPresent()).map(PersonalTable::key),
                Arrays.stream(Retention.values()).map(kept -> "privacy.retention." + kept.code())
                        .flatMap(key -> Stream.of(key, key + ".why", key + ".how-long")))
                .toList();

        for (var language : Language.values()) {
            assertThat(messages.keys(language)).as("%s", language).containsAll(needed);
        }
    }

    @Test
    @DisplayName("Dokumentet om personopplysninger sier det samme som rommene")
    void theDocumentIsTrue() throws IOException {
        var before = Files.readString(DOCUMENT).split(WRITTEN_HERE)[0];

        Golden.check(DOCUMENT,
                before + WRITTEN_HERE
                        + """


                                Written by `PersonalDataTest` from what each room declares (`PersonalData`); `./dev golden` writes it anew.
                                Columns that hold no person are left out. *Class* is why and how long it is kept (`Retention`), *in the copy*
                                whether she finds it in her own copy at `/mine-opplysninger`.

                                | table | columns | class | in the copy |
                                |---|---|---|---|
                                """
                        + PersonalRules.asTable(declared()));
    }

    private List<PersonalTable> declared() {
        return rooms.stream().flatMap(room -> room.tables().stream()).toList();
    }

    private List<PersonalRules.Column> schema() {
        return db.sql("""
                select table_schema || '.' || table_name as name, column_name, data_type
                from information_schema.columns join information_schema.tables
                     using (table_catalog, table_schema, table_name)
                where table_type = 'BASE TABLE' and table_name <> 'migrations'
                  and table_schema not in ('pg_catalog', 'information_schema')
                order by 1, ordinal_position
                """)
                .query((row, _) -> new PersonalRules.Column(row.getString("name"),
                        row.getString("column_name"),
                        row.getString("data_type")))
                .list();
    }

    private boolean holdsSomebody(PersonalTable table, PersonalTable.Column column) {
        return db.sql("""
                select exists (select from %s t join identity.person p
                               on t.%s::text in (p.id::text, p.email, p.name))
                """.formatted(table.name(), column.name())).query(Boolean.class).single();
    }
}
