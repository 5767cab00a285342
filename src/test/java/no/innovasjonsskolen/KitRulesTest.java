package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KitRulesTest {

    /** Pages that read the request while it comes in, or answer for one that failed. */
    private static final Set<String> STREAMING = Set.of("ErrorPage");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.innovasjonsskolen");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @Test
    @DisplayName("Ingen leser et skjema for hånd")
    void formsAreReadByTheKit() {
        holds(KitRules::formsReadByHand, "planted.ReadsByHandPage", "Declare the form");
    }

    @Test
    @DisplayName("Ingen oversetter databasens verdier for hånd")
    void sqlIsConvertedOnce() {
        holds(KitRules::sqlConvertedByHand, "planted.PlantedPerson", "database.Database");
    }

    @Test
    @DisplayName("En side ber om det den trenger, og ikke om hele forespørselen")
    void pagesAskForWhatTheyNeed() {
        holds(classes -> KitRules.pagesWithRequests(classes, STREAMING), "planted.ReadsByHandPage", "Words");
    }

    @Test
    @DisplayName("Ingen klasse har flere enn seks medarbeidere")
    void sixAreEnough() {
        holds(KitRules::crowded, "planted.PlantedPerson", "Split it");
    }

    @Test
    @DisplayName("Sider heter Page, SQL heter det tabellene holder, i flertall, og en avgjørelses utfall heter Outcome")
    void namesTellTheKind() {
        holds(KitRules::pagesByOtherNames, "planted.PlantedPerson", "named …Page");
        holds(KitRules::sqlByOtherNames, "planted.PlantedPerson", "plural");
        holds(KitRules::outcomesByOtherNames, "planted.PlantedPerson$Ending", "Outcome");
    }

    /** The house keeps the rule, and the rule finds the fault that was planted and says what to do instead. */
    private static void holds(Function<Stream<JavaClass>, List<String>> rule, String planted,
            String instead) {
        assertThat(rule.apply(HOUSE.stream())).isEmpty();
        assertThat(rule.apply(PLANTED.stream()))
                .anySatisfy(fault -> assertThat(fault).startsWith(planted + " ").contains(instead));
    }
}
