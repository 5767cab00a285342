package no.innovasjonsskolen.selection;

/**
 * How many of something a panel must and may hold: at least four small municipalities, at most six from
 * Nord-Norge.
 *
 * @param feature what is looked at in each member, such as region
 * @param value the value that is counted
 * @param unit what is counted
 * @param bounds how many there shall be
 */
public record Rule(String feature, String value, Unit unit, Bounds bounds) {

    /** The name itself is a feature too, as it is in files: a rule may be about one municipality. */
    private static final String MUNICIPALITY = "municipality";

    /** The name in files and sentences: {@code region=Nord-Norge/municipality}. */
    public String label() {
        return "%s=%s/%s".formatted(feature, value, unit.code());
    }

    /** How much an application adds to what this rule counts. */
    int count(Application application) {
        var members = application.members().stream().filter(it -> value.equals(
                feature.equals(MUNICIPALITY) ? it.municipality() : it.features().get(feature))).count();
        return switch (unit) {
            case MUNICIPALITY -> Math.toIntExact(members);
            case APPLICATION -> members > 0 ? 1 : 0;
            case SEAT -> members > 0 ? application.seats() : 0;
        };
    }
}
