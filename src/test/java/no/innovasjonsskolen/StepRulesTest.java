package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepRulesTest {

    /** Steps that no decision takes yet. The list may only shrink. */
    private static final Set<String> OLD_SINS = Set.of(
            "no.innovasjonsskolen.programme.PlanVersion$Ruling.supersede(java.time.Instant)");

    @Test
    @DisplayName("Hvert steg i et tilstandsdiagram blir tatt av en avgjørelse")
    void everyStepIsTaken() {
        assertThat(StepRules.untaken(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.innovasjonsskolen")))
                .allSatisfy(breach -> assertThat(OLD_SINS).anyMatch(breach::startsWith))
                .as("Mended: take it out of the list").hasSameSizeAs(OLD_SINS);
    }

    @Test
    @DisplayName("Et steg som ingen avgjørelse tar, blir funnet, og det blir sagt hva som må gjøres")
    void anUntakenStepIsFound() {
        assertThat(StepRules.untaken(new ClassFileImporter().importPackages("planted"))).containsExactly(
                "planted.PlantedCase$Open.forget() is a step that no decision takes. Let the decision call it"
                        + " instead of making the next state itself, or take the step away.");
    }
}
