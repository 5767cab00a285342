package no.innovasjonsskolen.eligibility;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
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
 * What a municipality sees of what is decided about its people, after they have been told: as what each can
 * take part, and nothing of what that rests on.
 */
@Controller
class TeamPage implements Admissions.Way {

    /** @param warnings what the municipality should know */
    record View(String back, String summary, List<String> warnings, List<Line> lines) {}

    /** One of the team. */
    record Line(String name, String answer, String tone) {}

    private final Admissions admissions;
    private final Cases applications;
    private final EligibilityCases cases;
    private final TeamAnswers teamAnswers;
    private final Programmes programmes;
    private final SchoolClock clock;

    TeamPage(Admissions admissions, Cases applications, EligibilityCases cases, TeamAnswers teamAnswers,
            Programmes programmes, SchoolClock clock) {
        this.admissions = admissions;
        this.applications = applications;
        this.cases = cases;
        this.teamAnswers = teamAnswers;
        this.programmes = programmes;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return Admissions.url(id) + "/hvem-kan-delta";
    }

    @Override
    public Shown from(OwnApplication application, Words words) {
        return new Shown(words.url(url(application.id())),
                words.localize("eligibility.team.title"));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/hvem-kan-delta")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = admissions.own(id, me);
        var rule = programmes.planOf(programmes.call(application.call())).team();
        var answers = teamAnswers.of(cases.of(id).values(), clock.instant());
        var team = applications.teams(List.of(id), words).getOrDefault(id, List.of()).stream()
                .filter(it -> !it.refused()).toList();
        var verdict = new TeamVerdict(team.stream().map(it -> about(it, answers)).toList(),
                (int) team.stream().flatMap(it -> it.sector().stream()).distinct().count(), rule);
        return Page.show(new View(words.url(Admissions.url(id)), words.say(verdict.summary()),
                team.isEmpty() ? List.of() : verdict.warnings().stream().map(words::say).toList(),
                team.stream().map(it -> line(it, about(it, answers), words)).toList()));
    }

    private static TeamAnswer about(Case.Member member, Map<ParticipantId, TeamAnswer> answers) {
        return answers.getOrDefault(member.id(),
                member.confirmed() ? TeamAnswer.OPEN : TeamAnswer.NOT_CONFIRMED);
    }

    private static Line line(Case.Member member, TeamAnswer answer, Words words) {
        return new Line(member.name(), words.say(answer), tone(answer));
    }

    private static String tone(TeamAnswer answer) {
        return switch (answer) {
            case OPEN, ASKED, TOLD_FIRST -> "neutral";
            case EXAM -> "success";
            case LATER, NOT_CONFIRMED -> "warning";
            case CERTIFICATE -> "info";
        };
    }
}
