package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a municipality sees of what is decided about its people: as what each can take part, and nothing of
 * what that rests on.
 */
@Controller
class TeamPage implements Admissions.Way {

    /** @param warnings what the municipality should know */
    record View(String back, String summary, List<String> warnings, List<Line> lines) {}

    /** One of the team. */
    record Line(String name, String verdict, String tone) {}

    private final Admissions admissions;
    private final Cases applications;
    private final EligibilityCases cases;
    private final Programmes programmes;

    TeamPage(Admissions admissions, Cases applications, EligibilityCases cases, Programmes programmes) {
        this.admissions = admissions;
        this.applications = applications;
        this.cases = cases;
        this.programmes = programmes;
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url("/soknad/" + application.id() + "/hvem-kan-delta"),
                words.localize("eligibility.team.title"));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/hvem-kan-delta")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = admissions.own(id, me);
        var rule = programmes.planOf(programmes.call(application.call())).team();
        var decided = decided(id);
        var team = applications.teams(List.of(id), words).getOrDefault(id, List.of()).stream()
                .filter(it -> !it.refused()).toList();
        var verdict = new TeamVerdict(
                team.stream().map(it -> Optional.ofNullable(decided.get(it.id()))).toList(),
                (int) team.stream().flatMap(it -> it.sector().stream()).distinct().count(), rule);
        return Page.show(new View(words.url(Admissions.url(id)), words.say(verdict.summary()),
                team.isEmpty() ? List.of() : verdict.warnings().stream().map(words::say).toList(),
                team.stream().map(it -> line(it, Optional.ofNullable(decided.get(it.id())), words))
                        .toList()));
    }

    private Map<ParticipantId, Verdict> decided(ApplicationId id) {
        return cases.of(id).values().stream().filter(it -> it.result().isPresent())
                .collect(toMap(EligibilityCase::id, it -> it.result().orElseThrow().verdict()));
    }

    private static Line line(Case.Member member, Optional<Verdict> verdict, Words words) {
        return new Line(member.name(),
                verdict.map(words::say).orElseGet(() -> words.localize("eligibility.team.open")),
                verdict.map(TeamPage::tone).orElse("neutral"));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case STUDENT -> "success";
            case CONDITIONAL -> "warning";
            case COURSE_PARTICIPANT, ASSESS -> "info";
        };
    }
}
