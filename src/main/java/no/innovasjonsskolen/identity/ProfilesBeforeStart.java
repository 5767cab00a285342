package no.innovasjonsskolen.identity;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * In the demo school anybody can be anybody, so it is never also production, and the jar that runs with real
 * people does not hold it; nor is a school opened to real people half set up. Asked before all else.
 */
final class ProfilesBeforeStart implements EnvironmentPostProcessor {

    private static final String IN_THE_DEMO = "no.innovasjonsskolen.demo.DemoPage";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication school) {
        if (environment.acceptsProfiles(Profiles.of("demo & production"))) {
            throw new StartRefused("The profiles demo and production are both active.",
                    "Choose one: in the demo school anybody can sign in as anybody.");
        }
        if (environment.acceptsProfiles(Profiles.of("demo")) && !ClassUtils.isPresent(IN_THE_DEMO, null)) {
            throw new StartRefused("The profile demo is active, but this program does not hold the demo "
                    + "school: start it without that profile, or run the demo school from its source with "
                    + "./dev.", "");
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            var unmet = new ProductionDemands(environment).unmet();
            if (!unmet.isEmpty()) {
                throw new StartRefused("The school is not ready for real people. Set these, all of them:\n  "
                        + String.join("\n  ", unmet), "docs/operations.md says what each of them is.");
            }
        }
    }
}
