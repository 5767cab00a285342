package no.innovasjonsskolen.selection;

import java.util.List;

/**
 * Applications that no rule can tell apart. They have the same chance, so that the engine counts them and
 * does not name them.
 *
 * @param ids who they are, sorted
 * @param column what each of them adds to each row
 * @param taken whether they have their place already
 */
record ApplicantClass(List<String> ids, Column column, boolean taken) {

    int size() {
        return ids.size();
    }
}
