package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepRulesTest {

    @Test
    @DisplayName("Hvert steg i et tilstandsdiagram blir tatt av en avgjørelse")
    void everyStepIsTaken() {
        assertThat(StepRules.untaken(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.innovasjonsskolen"))).isEmpty();
    }

    @Test
    @DisplayName("Et steg som ingen avgjørelse tar, blir funnet, og det blir sagt hva som må gjøres")
    void anUntakenStepIsFound() {
        assertThat(StepRules.untaken(new ClassFileImporter().importPackages("planted"))).containsExactly(
                "planted.PlantedCase$Open.forget() is a step that no decision takes. Let the decision call it"
                        + " instead of making the next state itself, or take the step away.");
    }
}
