package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the municipalities of the teams where everybody has an answer that they may see. */
@Component
class TellTeams {

    private final Programmes programmes;
    private final Admissions admissions;
    private final EligibilityCases cases;
    private final TeamAnswers teamAnswers;
    private final TellTeam tellTeam;
    private final SchoolClock clock;

    TellTeams(Programmes programmes, Admissions admissions, EligibilityCases cases, TeamAnswers teamAnswers,
            TellTeam tellTeam, SchoolClock clock) {
        this.programmes = programmes;
        this.admissions = admissions;
        this.cases = cases;
        this.teamAnswers = teamAnswers;
        this.tellTeam = tellTeam;
        this.clock = clock;
    }

    /** Asks of a call's teams together; of those that are not decided, and those that were told, no more. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    public void tell() {
        var now = clock.instant();
        programmes.calls().stream().filter(it -> it.dates().deadline().hasPassed(now))
                .forEach(it -> tell(it.id(), now));
    }

    private void tell(CallId call, Instant now) {
        var teams = new HashMap<>(
                admissions.entrants(call).stream().collect(groupingBy(Entrant::application)));
        teams.keySet().removeAll(cases.told(teams.keySet()));
        if (teams.isEmpty()) {
            return;
        }
        var all = cases.of(call);
        teams.values().removeIf(team -> team.stream().map(it -> all.get(it.id()))
                .anyMatch(it -> it == null || it.result().isEmpty()));
        var answers = teamAnswers.of(teams.values().stream().flatMap(List::stream)
                .map(it -> all.get(it.id())).filter(Objects::nonNull).toList(), now);
        teams.forEach((id, team) -> {
            if (team.stream().map(it -> answers.get(it.id())).allMatch(it -> it != null && it.isTold())) {
                tellTeam.tell(id, team.getFirst().lead(), now);
            }
        });
    }
}
