package no.innovasjonsskolen.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import no.innovasjonsskolen.database.AfterCommit;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/**
 * Sessions in PostgreSQL, held for a second by the node that reads them: a page with its autosaves asks the
 * database once, and what another node has ended is over here a second later.
 */
class SessionBuffer implements SessionRepository<HouseSession> {

    /** How old what this node knows may be. */
    static final Duration HELD = Duration.ofSeconds(1);

    /** How often «she is still here» is written. */
    static final Duration TOUCHED = Duration.ofMinutes(1);

    /** No session lives longer than this, however busy it is. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final int MOST_HELD = 20_000;

    private final Sessions sessions;
    private final Supplier<Instant> now;
    private final Duration idle;
    private final Ticker ticker;
    private final Cache<String, @Nullable Held> held;
    private final Cache<PersonId, Long> changed;

    private record Held(Sessions.Stored stored, long readAt) {}

    SessionBuffer(Sessions sessions, Supplier<Instant> now, Duration idle, Ticker ticker) {
        this.sessions = sessions;
        this.now = now;
        this.idle = idle;
        this.ticker = ticker;
        this.held = Caffeine.newBuilder()
                .maximumSize(MOST_HELD).expireAfterWrite(HELD).ticker(ticker).build();
        this.changed = Caffeine.newBuilder().expireAfterWrite(HELD.multipliedBy(2)).ticker(ticker).build();
    }

    @Override
    public HouseSession createSession() {
        return new HouseSession(now.get(), idle);
    }

    @Override
    public @Nullable HouseSession findById(String id) {
        var found = held.get(id, this::read);
        if (found != null && isOutOfDate(found)) {
            held.asMap().remove(id, found);
            found = held.get(id, this::read);
        }
        return found == null ? null : new HouseSession(id, found.stored(), now.get(), idle);
    }

    /** Changes are written at once, the time of the last visit seldom; a session of nobody is not written. */
    @Override
    public void save(HouseSession session) {
        var at = session.seen();
        if (session.isWritten()) {
            session.row().filter(_ -> session.getLastAccessedTime().isBefore(at.minus(TOUCHED)))
                    .ifPresent(id -> touch(id, session, at));
            return;
        }
        session.row().ifPresent(this::deleteById);
        session.person().ifPresent(person -> sessions.add(session.getId(), person.getPrincipal(), at,
                at.plus(idle)));
        session.written();
    }

    @Override
    public void deleteById(String id) {
        sessions.end(id, now.get());
        held.invalidate(id);
    }

    /**
     * She or her sessions have changed: what was read before now does not hold, also when it is still being
     * read. Whoever reads before the change is committed holds what was true before it: told again after.
     */
    void hasChanged(PersonId person) {
        changed.put(person, ticker.read());
        AfterCommit.run(() -> changed.put(person, ticker.read()));
    }

    private void touch(String id, HouseSession session, Instant at) {
        var latest = session.getCreationTime().plus(LONGEST);
        var expires = at.plus(idle);
        sessions.touch(id, at, expires.isAfter(latest) ? latest : expires);
        held.invalidate(id);
    }

    private @Nullable Held read(String id) {
        var start = ticker.read();
        return sessions.open(id, now.get()).map(stored -> new Held(stored, start)).orElse(null);
    }

    private boolean isOutOfDate(Held found) {
        var change = changed.getIfPresent(found.stored().person().id());
        return change != null && change >= found.readAt();
    }
}
