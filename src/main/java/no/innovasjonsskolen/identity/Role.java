package no.innovasjonsskolen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.database.Database.Row;

/**
 * What a person is, and for whom.
 *
 * @param scope a municipality's number, or a cohort's or team's id; empty for the whole school
 */
public record Role(RoleKind kind, String scope) implements Serializable {

    /** SQL: that the role {@code r} is held at the time {@code :now}: nobody has ended it, nor has time. */
    static final String HELD = " r.ended_at is null and (r.expires_at is null or r.expires_at > :now) ";

    /** When it ends by itself, given or confirmed then; what the school gives does not. */
    Optional<Instant> end(Instant confirmed) {
        return kind == RoleKind.COORDINATOR ? Optional.of(RightPeriod.end(confirmed)) : Optional.empty();
    }

    /** As it is written down; a kind that this version of the house does not know is not held. */
    static Optional<Role> written(String kind, String scope) {
        return Arrays.stream(RoleKind.values()).filter(known -> known.name().equals(kind)).findFirst()
                .map(known -> new Role(known, scope));
    }

    /** From a column that holds kinds and scopes, as in {@code COORDINATOR 3434}. */
    static List<Role> allIn(Row row, String column) {
        return row.list(column, String.class).stream().map(text -> text.split(" ", 2))
                .flatMap(parts -> written(parts[0], parts[1]).stream()).toList();
    }
}
