package no.innovasjonsskolen;

import org.jspecify.annotations.NullMarked;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole house. Starts every room; `docs/architecture.md` shows how they hang together. */
@SpringBootApplication(proxyBeanMethods = false)
@NullMarked
public class School {

    /** Starts the school. Settings come from the environment: see `docs/operations.md`. */
    public static void main(String[] arguments) {
        SpringApplication.run(School.class, arguments);
    }
}
