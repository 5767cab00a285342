package no.innovasjonsskolen.database;

/** The database cannot be used as it is: what is wrong, and what a person can do about it. */
final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    DatabaseRefused(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
