package no.innovasjonsskolen.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * Tells what is down from what is wrong: the database is away, or a disk is full, away or takes no
 * writing. It passes by itself.
 */
public final class Down {

    private static final int LONGEST_CHAIN = 20;

    /**
     * No connection, ended or starting by an operator, a disk that does not answer, or a standby that only
     * reads; class 53 is a lack of memory, disk or connections.
     */
    private static final Set<String> STATES = Set.of("08000", "08001", "08003", "08004", "08006", "57P01",
            "57P02", "57P03", "58030", "25006");

    /** What Linux says of a disk that is full or away ({@code errno(3)}: ENOSPC, EDQUOT, EROFS, EIO …). */
    private static final List<String> DISK = List.of("No space left", "Disk quota exceeded",
            "Read-only file system", "Input/output error", "Stale file handle",
            "Transport endpoint is not connected");

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
            case SQLException sql -> isDown(sql.getSQLState()) || isClosed(sql);
            case FolderAway _ -> true;
            case IOException io ->
                io.getMessage() != null && DISK.stream().anyMatch(io.getMessage()::contains);
            default -> false;
        };
    }

    /** The pool's own word, when a connection was lost in a commit and there is nothing left to roll back. */
    private static boolean isClosed(SQLException failure) {
        return failure.getSQLState() == null && "Connection is closed".equals(failure.getMessage());
    }

    private static boolean isDown(@Nullable String state) {
        return state != null && (STATES.contains(state) || state.startsWith("53"));
    }
}
