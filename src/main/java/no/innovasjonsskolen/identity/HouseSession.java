package no.innovasjonsskolen.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/**
 * A signed-in browser. It holds one thing, who is signed in; whatever else wants to be remembered is a fact
 * and has a table.
 */
final class HouseSession implements Session {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Instant created;
    private final Instant accessed;
    private final Instant seen;
    private final Duration idle;
    private @Nullable String row;
    private String id;
    private @Nullable SignedInPerson person;

    /** One that has no row yet. */
    HouseSession(Instant created, Duration idle) {
        this.id = Secret.random();
        this.created = created;
        this.accessed = created;
        this.seen = created;
        this.idle = idle;
    }

    /** One that was found. */
    HouseSession(String id, Sessions.Stored stored, Instant seen, Duration idle) {
        this.row = id;
        this.id = id;
        this.person = new SignedInPerson(stored.person());
        this.created = stored.created();
        this.accessed = stored.accessed();
        this.seen = seen;
        this.idle = idle;
    }

    /** When the request that uses it came. */
    Instant seen() {
        return seen;
    }

    Optional<SignedInPerson> person() {
        return Optional.ofNullable(person);
    }

    /** The id its row has now, if it has one. */
    Optional<String> row() {
        return Optional.ofNullable(row);
    }

    /** The row is as the session is: saving once more does nothing. */
    void written() {
        row = person == null ? null : id;
    }

    boolean isWritten() {
        return person == null ? row == null : id.equals(row);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = Secret.random();
        return id;
    }

    // A new context each time: requests that run at once must not share one that can be changed.
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The framework declares it so.
    public <T> @Nullable T getAttribute(String name) {
        return name.equals(CONTEXT) && person != null ? (T) new SecurityContextImpl(person) : null;
    }

    @Override
    public Set<String> getAttributeNames() {
        return person == null ? Set.of() : Set.of(CONTEXT);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (!name.equals(CONTEXT) || !(value instanceof SecurityContext context)
                || !(context.getAuthentication() instanceof SignedInPerson signedIn)) {
            throw new IllegalArgumentException("A session holds who is signed in, and nothing else: " + name);
        }
        person = signedIn;
        changeSessionId(); // Nobody gets in under an id that was known before she signed in.
    }

    @Override
    public void removeAttribute(String name) {
        if (name.equals(CONTEXT)) {
            person = null;
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    /** The framework's own clock is not the school's; the row is touched when it is saved. */
    @Override
    public void setLastAccessedTime(Instant time) {}

    @Override
    public Instant getLastAccessedTime() {
        return accessed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {}

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return false;
    }
}
