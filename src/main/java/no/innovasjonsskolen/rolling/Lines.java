package no.innovasjonsskolen.rolling;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.admission.Contenders.Kept;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.eligibility.DecidedTeams.Team;
import no.innovasjonsskolen.offer.LeftPlaces;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.programme.TeamRule;
import org.springframework.stereotype.Component;

/** Draws up the line of a call, asking a fixed number of times however many stand in it. */
@Component
class Lines {

    private static final Team NOBODY = new Team(0, 0);

    private final LeftPlaces leftPlaces;
    private final Contenders contenders;
    private final DecidedTeams teams;
    private final Programmes programmes;

    Lines(LeftPlaces leftPlaces, Contenders contenders, DecidedTeams teams, Programmes programmes) {
        this.leftPlaces = leftPlaces;
        this.contenders = contenders;
        this.teams = teams;
        this.programmes = programmes;
    }

    Line of(CallId call, Instant now) {
        var candidates = leftPlaces.candidates(call, now);
        var kept = contenders.kept(Stream.concat(candidates.waited().stream(), candidates.outside().stream())
                .toList()).stream().collect(toMap(Kept::id, it -> it));
        var found = new Found(kept, teams.of(call), programmes.planOf(programmes.call(call)).team(),
                candidates.changed());
        return Line.of(found.all(candidates.waited(), true), found.all(candidates.outside(), false));
    }

    /** The calls that have a line: their deadline has passed, and a place may be offered still. */
    List<Call> open(Instant now) {
        return programmes.calls().stream().filter(it -> hasLine(it, now)).toList();
    }

    /** The same of one. */
    Optional<Call> open(CallId call, Instant now) {
        return Optional.of(programmes.call(call)).filter(it -> hasLine(it, now));
    }

    private boolean hasLine(Call call, Instant now) {
        return call.dates().rolling() && call.cancellation().isEmpty()
                && call.dates().deadline().hasPassed(now)
                && leftPlaces.lastDay(call.id()).filter(it -> it.hasPassed(now)).isEmpty();
    }

    private record Found(Map<ApplicationId, Kept> kept, Map<ApplicationId, Team> teams, TeamRule rule,
            Set<ApplicationId> changed) {

        List<Line.Standing> all(Collection<ApplicationId> ids, boolean waited) {
            return ids.stream().flatMap(it -> Optional.ofNullable(kept.get(it)).stream())
                    .map(it -> new Line.Standing(it.id(), it.reference(), it.municipalities(), it.sentAt(),
                            waited, Lack.of(it, rule, changed.contains(it.id())),
                            teams.getOrDefault(it.id(), NOBODY).undecided() > 0))
                    .toList();
        }
    }
}
