package no.innovasjonsskolen.identity;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** In the demo school anybody can be anybody, so it is never also production. Asked before all else. */
final class ProfilesBeforeStart implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication school) {
        if (environment.acceptsProfiles(Profiles.of("demo & production"))) {
            throw new StartRefused("The profiles demo and production are both active.",
                    "Choose one: in the demo school anybody can sign in as anybody.");
        }
    }
}
