package no.innovasjonsskolen.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.site.Wording;

/**
 * Some days together, as the plan wants them; the dates are the cohort's.
 *
 * @param title empty in plans that only list their themes
 * @param purpose what the participants get from it
 * @param elsewhere where it is when it is not at the plan's place, such as on a study trip
 * @param themes the ids of the themes that belong here
 * @param halfDays how its time is shared between the pillars
 */
public record Gathering(int number, int days, Optional<Wording> title, Optional<Wording> purpose,
        Optional<Wording> elsewhere, List<String> themes, Map<Pillar, Integer> halfDays) {

    /** Time given to one pillar. */
    public int halfDays(Pillar pillar) {
        return halfDays.getOrDefault(pillar, 0);
    }
}
