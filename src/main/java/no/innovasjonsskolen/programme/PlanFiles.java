package no.innovasjonsskolen.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The plans that come with the house, written from the school's own study plans. */
@Component
class PlanFiles {

    /** The first one is approved at once; the others wait for the office. */
    static final List<Integer> YEARS = List.of(2023, 2024);

    private final ObjectMapper json;

    PlanFiles(ObjectMapper json) {
        this.json = json;
    }

    Plan read(int year) {
        var file = new ClassPathResource("no/innovasjonsskolen/programme/plan-%d.json".formatted(year));
        try (var content = file.getInputStream()) {
            return json.readValue(content, Plan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
