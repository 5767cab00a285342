package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom the server runs as: PostgreSQL refuses to run as root, and will only touch a folder of its own user.
 *
 * @param prefix the words that go before every command of the server
 * @param newOwner the user who must own the server's files, when that is not the one who makes them
 */
record ServerUser(List<String> prefix, Optional<Integer> newOwner) {

    /** How the user is chosen. */
    interface Choice {
        ServerUser userFor(DataFolder folder);
    }

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;

    /** Whoever owns the database already; for a new one, ourselves or what root can become. */
    static ServerUser of(DataFolder folder) {
        var me = owner(Path.of("/proc/self"));
        var cluster = folder.cluster();
        var owner = Files.exists(cluster) ? owner(cluster) : me;
        if (me != ROOT) {
            if (owner != me) {
                throw new DatabaseRefused(
                        "The database in %s belongs to user %d; this program runs as user %d."
                                .formatted(cluster, owner, me),
                        "Start as that user, or give the whole folder to this one: chown -R %d %s"
                                .formatted(me, folder.root()));
            }
            return new ServerUser(List.of(), Optional.empty());
        }
        if (owner != ROOT) {
            return other(owner);
        }
        return Tool.tryRun(List.of("unshare", "-U", "true")) ? unprivilegedRoot() : other(NOBODY);
    }

    /** In a user namespace where root is nobody special, and yet owns its files as before. */
    private static ServerUser unprivilegedRoot() {
        return new ServerUser(List.of("unshare", "-U"), Optional.empty());
    }

    static ServerUser other(int user) {
        var become = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
        return new ServerUser(become, Optional.of(user));
    }

    List<String> command(List<String> words) {
        var command = new ArrayList<>(prefix);
        command.addAll(words);
        return command;
    }

    /** Gives a file, or a folder with all that is in it, to this user. */
    void take(Path path) {
        newOwner.ifPresent(user -> {
            try (var files = Files.walk(path)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException("Could not give away " + path, failure);
            }
        });
    }

    private static int owner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
