package no.innovasjonsskolen.programme;

/**
 * What a person must have behind her to study for credits. Whoever has less may still take part, without.
 *
 * @param degreeYears years of higher education that suffice by themselves
 * @param someYears years of higher education from which she may be assessed individually
 * @param workYears years of relevant work she must then also have
 */
public record EntryRule(int degreeYears, int someYears, int workYears) {}
