package no.innovasjonsskolen.programme;

import java.util.List;
import no.innovasjonsskolen.site.Wording;

/**
 * Something that must be approved before the exam («arbeidskrav»).
 *
 * @param outcomes the numbers of the learning outcomes it shows
 */
public record Coursework(int number, Wording title, Wording text, List<String> outcomes) {}
