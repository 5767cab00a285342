package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule about rooms sees what it is made to see. */
class RoomRulesTest {

    @Test
    @DisplayName("Et rom som ser inn i et rom døra ikke nevner, blir sagt fra om, med klassen og det den ser på")
    void anotherRoom() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.innovasjonsskolen.alert");
        var plates = Map.of("alert", Set.of("database", "privacy", "clock", "site", "form", "identity",
                "municipality", "programme", "journal", "todo"));

        assertThat(RoomRules.looksElsewhere(house, plates))
                .anyMatch(it -> it.contains("of alert looks into letter: Letter"));
        assertThat(RoomRules.plates(Set.of("alert")).get("alert")).contains("letter");
    }

    @Test
    @DisplayName("To rom som ser på hverandre, også gjennom et tredje, blir sagt fra om; to veier til ett rom er lov")
    void circles() {
        assertThat(RoomRules.circles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"))))
                .containsExactly("a → b → c → a");
        assertThat(RoomRules.circles(Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of())))
                .isEmpty();
    }
}
