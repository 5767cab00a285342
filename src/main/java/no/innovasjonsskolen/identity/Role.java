package no.innovasjonsskolen.identity;

import java.io.Serializable;
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
