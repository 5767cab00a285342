package no.innovasjonsskolen.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.eligibility.DecidedTeams.Team;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.selection.Digest;

/**
 * Every application of a call in exactly one part: in the pool under a code, or out with one reason.
 *
 * @param in in the order of their codes, which nobody can choose
 * @param undecided applications that would be in, about whose people something is not decided
 */
record Partition(List<Contender> in, List<Left> out, List<Contender> undecided) {

    private static final int LEAST_DIGITS = 3;

    /** Out, and why. */
    record Left(Contender who, Exclusion why) {}

    /** @param teams those who have said yes, by application */
    static Partition of(List<Contender> all, Map<ApplicationId, Team> teams, TeamRule rule) {
        var in = new ArrayList<Contender>();
        var out = new ArrayList<Left>();
        var undecided = new ArrayList<Contender>();
        for (var each : all) {
            var team = teams.getOrDefault(each.id(), new Team(0, 0));
            switch (each.sent()) {
                case WITHDRAWN -> out.add(new Left(each, Exclusion.WITHDRAWN));
                case NEVER, GIVEN_UP -> out.add(new Left(each, Exclusion.NOT_SENT));
                case LATE -> out.add(new Left(each, Exclusion.LATE));
                case IN_TIME -> {
                    if (team.persons() < rule.least()) {
                        out.add(new Left(each, Exclusion.TOO_FEW));
                    } else {
                        in.add(each);
                        if (team.undecided() > 0) {
                            undecided.add(each);
                        }
                    }
                }
            }
        }
        // The reference is given when an application is begun; its digest follows no order of theirs.
        in.sort(Comparator.comparing(it -> Digest.fingerprint(it.reference())));
        return new Partition(List.copyOf(in), List.copyOf(out), List.copyOf(undecided));
    }

    /** The code of the one in this place, from 0: «S007». All are of the same length. */
    String code(int place) {
        var digits = Math.max(LEAST_DIGITS, String.valueOf(in.size()).length());
        return ("S%0" + digits + "d").formatted(place + 1);
    }
}
