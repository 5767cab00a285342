package no.innovasjonsskolen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * One who is killed at a statement, as the database sees it: the server ends her connections, and nothing more
 * is heard of her. Only the thread that does the work is killed; a commit counts as a statement.
 */
public final class Killed {

    private static final ThreadLocal<Optional<Killed>> HERE = ThreadLocal.withInitial(Optional::empty);

    /** When it is, if not at a statement. */
    private enum Commit {
        UNDONE, DONE, NONE
    }

    private final int at;
    private final Commit commit;
    private final Set<Integer> connections = new LinkedHashSet<>();
    private Optional<DataSource> others = Optional.empty();
    private int statements;
    private String last = "";
    private boolean dead;

    private Killed(int at, Commit commit) {
        this.at = at;
        this.commit = commit;
    }

    /**
     * How it went.
     *
     * @param answer empty where she was killed
     * @param statements how many she came to ask
     * @param last what she asked last
     */
    public record Ended<T>(Optional<T> answer, int statements, String last) {

        public boolean killed() {
            return answer.isEmpty();
        }
    }

    /** Counts only. */
    public static <T> Ended<T> counting(Supplier<T> work) {
        return new Killed(Integer.MAX_VALUE, Commit.NONE).during(work);
    }

    /** Kills just before this statement, counted from 1, is done. */
    public static <T> Ended<T> before(int statement, Supplier<T> work) {
        return new Killed(statement, Commit.NONE).during(work);
    }

    /** Kills just before the first commit is done. */
    public static <T> Ended<T> beforeCommit(Supplier<T> work) {
        return new Killed(Integer.MAX_VALUE, Commit.UNDONE).during(work);
    }

    /** Kills just after the first commit is done, before anybody is told that it is. */
    public static <T> Ended<T> afterCommit(Supplier<T> work) {
        return new Killed(Integer.MAX_VALUE, Commit.DONE).during(work);
    }

    private <T> Ended<T> during(Supplier<T> work) {
        HERE.set(Optional.of(this));
        try {
            var answer = Optional.of(work.get());
            return new Ended<>(dead ? Optional.empty() : answer, statements, last);
        } catch (RuntimeException failed) {
            if (!dead) {
                throw failed;
            }
            return new Ended<>(Optional.empty(), statements, last);
        } finally {
            HERE.remove();
        }
    }

    /** A connection that whoever is to be killed here, dies with; for everybody else as it is. */
    static Connection watched(Connection connection, DataSource others) throws SQLException {
        var here = HERE.get();
        return here.isEmpty() ? connection : here.get().watching(connection, others);
    }

    /** Called before each statement is done. */
    static void asks(String sql) {
        HERE.get().ifPresent(it -> it.step(sql));
    }

    private Connection watching(Connection connection, DataSource all) throws SQLException {
        if (dead) {
            connection.close();
            throw new SQLTransientConnectionException("Whoever asks has been killed");
        }
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        connections.add(process);
        others = Optional.of(all);
        return (Connection) Proxy.newProxyInstance(Killed.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (_, method, arguments) -> {
                    var commits = method.getName().equals("commit");
                    if (commits && commit == Commit.UNDONE) {
                        die();
                    } else if (commits) {
                        step("commit");
                    } else if (method.getName().equals("close")) {
                        connections.remove(process);
                        seenToBeDead(connection);
                    }
                    try {
                        var answer = method.invoke(connection, arguments);
                        if (commits && commit == Commit.DONE && !dead) {
                            die();
                            throw new SQLException("Killed before it was told", "08006");
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** The pool would give it to the next, who was not killed. */
    private void seenToBeDead(Connection connection) {
        if (dead) {
            try (var ask = connection.createStatement()) {
                ask.execute("select 1");
            } catch (SQLException _) {
                // As it should: now the pool has seen it too.
            }
        }
    }

    private void step(String what) {
        if (dead) {
            return;
        }
        statements++;
        last = what;
        if (statements == at) {
            die();
        }
    }

    private void die() {
        if (dead) {
            return;
        }
        dead = true;
        try (var other = others.orElseThrow().getConnection(); var end = other.createStatement()) {
            for (var process : connections) {
                end.execute("select pg_terminate_backend(%d, 5000)".formatted(process));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
