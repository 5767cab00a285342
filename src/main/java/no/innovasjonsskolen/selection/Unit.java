package no.innovasjonsskolen.selection;

/** What a rule counts. */
public enum Unit {

    /** Every member municipality that has the value; a joint application counts once for each of them. */
    MUNICIPALITY,

    /** Applications where some member has the value. */
    APPLICATION,

    /** The seats of those applications. */
    SEAT;

    /** The name in files: {@code municipality}, {@code application}, {@code seat}. */
    public String code() {
        return switch (this) {
            case MUNICIPALITY -> "municipality";
            case APPLICATION -> "application";
            case SEAT -> "seat";
        };
    }

    /**
     * The unit with this name in files.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static Unit of(String code) {
        for (var unit : values()) {
            if (unit.code().equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(
                "«%s» is no unit; write municipality, application or seat".formatted(code));
    }
}
