package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Listed;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Application.Member;
import no.innovasjonsskolen.selection.Fault;
import org.springframework.stereotype.Component;

/** Finds the joint applications that a municipality has left since they were selected, and what holds. */
@Component
class ChangedGroups {

    private final Admissions admissions;
    private final Programmes programmes;
    private final MunicipalityName names;

    ChangedGroups(Admissions admissions, Programmes programmes, MunicipalityName names) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.names = names;
    }

    /**
     * A group that has become smaller.
     *
     * @param left the names of the municipalities that are not in it any more
     * @param municipalities those that are, by the names they have in the published selection
     * @param isTeam whether they are enough persons, from enough service areas
     * @param faults the rules that those who hold places would not keep with it as it is now
     */
    record Change(ApplicationId application, String code, List<String> left, List<String> municipalities,
            int persons, int sectors, boolean isTeam, List<Fault> faults) {}

    /** Those who hold a place or wait for one, and have changed since it was last decided about. */
    List<ApplicationId> in(Standing standing, Instant now) {
        var holding = standing.holding(now);
        var waiting = standing.waiting();
        var municipalities = admissions.municipalities(standing.selected().applications().values());
        return standing.selected().applications().entrySet().stream()
                .filter(it -> holding.contains(it.getKey()) || waiting.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .filter(it -> !left(standing, it, municipalities.getOrDefault(it, List.of())).isEmpty())
                .toList();
    }

    /** What has become of one of them; empty when it is as it was selected, or as it was decided about. */
    Optional<Change> of(Standing standing, ApplicationId application, Instant now) {
        var municipalities = admissions.municipalities(application);
        var left = left(standing, application, municipalities);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var published = standing.published(application).orElseThrow();
        var rest = published.members().stream().map(Member::municipality).filter(it -> !left.contains(it))
                .toList();
        var team = admissions.team(application);
        var sectors = (int) team.stream().map(Listed::sector).flatMap(Optional::stream).distinct().count();
        var rule = programmes.planOf(programmes.call(standing.selected().call())).team();
        var changed = standing.with(new Rounds.Changed(published.id(), rest, "", "", now));
        return Optional.of(new Change(application, published.id(), left, rest, team.size(), sectors,
                rule.allows(team.size()) && sectors >= rule.sectors(), changed.faults(now)));
    }

    private List<String> left(Standing standing, ApplicationId application, List<MunicipalityNumber> now) {
        var called = now.stream().map(names::of).toList();
        return standing.published(application).stream().flatMap(it -> it.members().stream())
                .map(Member::municipality).filter(it -> !called.contains(it)).toList();
    }
}
