package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Listed;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What a place is for: the group, the municipalities behind it, and the fee they share. */
@Component
class TeamOfOffer {

    private final Admissions admissions;
    private final Programmes programmes;

    TeamOfOffer(Admissions admissions, Programmes programmes) {
        this.admissions = admissions;
        this.programmes = programmes;
    }

    /** The course fee of a whole group. */
    Kroner fee(CallId call) {
        return programmes.call(call).terms().fee();
    }

    /** What the cohort is called. */
    String cohort(CallId call) {
        return programmes.call(call).cohort().name();
    }

    /** What a yes commits to. */
    Commitment commitment(CallId call, Words words) {
        return programmes.commitment(call, words);
    }

    /** The municipalities that share it, the lead first. */
    List<MunicipalityNumber> municipalities(ApplicationId application) {
        return admissions.municipalities(application);
    }

    /** The name of the participant who cannot come after all; empty where all do. */
    Optional<String> without(Offer offer) {
        return offer.answer().flatMap(it -> it.without(admissions.team(offer.application())));
    }

    /** Those whom it can do without: none, where it is as small as it may be. */
    List<Listed> spare(Offer offer) {
        var team = admissions.team(offer.application());
        var rule = rule(offer.call());
        return team.stream().filter(it -> holds(team, rule, Optional.of(it.id()))).toList();
    }

    /** Whether what remains is a group still: so many persons, from so many service areas. */
    boolean holds(Offer offer, Optional<ParticipantId> without) {
        return holds(admissions.team(offer.application()), rule(offer.call()), without);
    }

    private static boolean holds(List<Listed> team, TeamRule rule, Optional<ParticipantId> without) {
        var left = team.stream().filter(it -> !Optional.of(it.id()).equals(without)).toList();
        return (without.isEmpty() || left.size() < team.size()) && left.size() >= rule.least()
                && left.stream().flatMap(it -> it.sector().stream()).distinct().count() >= rule.sectors();
    }

    private TeamRule rule(CallId call) {
        return programmes.planOf(programmes.call(call)).team();
    }
}
