package no.innovasjonsskolen.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Tells what is down from what is wrong: the database is away, or a disk is full. It passes by itself. */
public final class Down {

    private static final int LONGEST_CHAIN = 20;

    private Down() {}

    /** Whether this failure, or what it came of, says that something is down. */
    public static boolean says(@Nullable Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++) {
            if (isDown(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isDown(Throwable failure) {
        return switch (failure) {
            case CannotGetJdbcConnectionException _, SQLTransientConnectionException _ -> true;
            case SQLException sql -> isDown(sql.getSQLState());
            case IOException io -> io.getMessage() != null && io.getMessage().contains("No space left");
            default -> false;
        };
    }

    /** Connection lost, no resources, ended or starting by an operator, or a standby that only reads. */
    private static boolean isDown(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P0")
                || state.startsWith("58") || state.equals("25006"));
    }
}
