package no.innovasjonsskolen.programme;

import java.util.List;
import no.innovasjonsskolen.site.Wording;

/**
 * Something that is taught.
 *
 * @param id its name within the plan; tools and materials hang on it
 * @param outcomes the numbers of the learning outcomes it serves
 */
public record Theme(String id, Wording name, List<String> outcomes) {}
