package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Task;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The application as a task list: the hub at the start and at every return. */
@Controller
class ApplyPage {

    /**
     * @param standing how far the application has come, in a sentence
     * @param warning what has been written and not sent
     * @param open whether anything can still be changed
     * @param ways what other rooms let her do with it
     * @param ends how her municipality goes out of it: the lead withdraws it, a partner leaves; empty for who
     *        only writes along
     */
    record View(String title, String reference, String standing, Optional<String> warning, String progress,
            List<Task.Group> groups, boolean open, boolean sent, boolean withdrawn,
            List<Admissions.Way.Shown> ways, Optional<Way> ends, String base) {}

    record Way(String url, String text) {}

    private final Applications applications;
    private final Colleagues colleagues;
    private final ApplicationPeriod period;
    private final List<Admissions.Way> ways;
    private final MunicipalityName names;
    private final SchoolClock clock;

    ApplyPage(Applications applications, Colleagues colleagues, ApplicationPeriod period,
            List<Admissions.Way> ways, MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.colleagues = colleagues;
        this.period = period;
        this.ways = ways;
        this.names = names;
        this.clock = clock;
    }

    /** Nothing can be changed any more, and why. */
    static Page closed(ApplicationPeriod.Closed why, ApplicationId id) {
        var way = new Page.Way("/soknad/" + id, "admission.to-the-application");
        return switch (why) {
            case ApplicationPeriod.PastDeadline(var deadline) ->
                Page.refused(way, "admission.closed.deadline", deadline);
            case ApplicationPeriod.Over _ -> Page.refused(way, "admission.closed.over");
            case ApplicationPeriod.HasPlace _ -> Page.refused(way, "admission.closed.place");
            case ApplicationPeriod.Gone _ -> Page.refused(way, "admission.closed.withdrawn");
        };
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = applications.get(id, me);
        var reading = period.read(application, clock.instant());
        var lacks = Lack.of(application, reading.rule());
        var open = reading.open();
        var own = Admissions.own(application.heading());
        var groups = new TaskGroups(application, lacks, reading.rule(), open, words, names).all();
        return Page.show(new View(words.localize("admission.apply.title",
                names.of(application.municipalities())),
                application.reference(), standing(application, reading, words),
                application.changedSinceSent()
                        ? Optional.of(words.localize(open ? "admission.apply.changed"
                                : "admission.apply.changed.late"))
                        : Optional.empty(),
                progress(groups, words), groups, open, application.state() instanceof Application.Sent,
                application.state() instanceof Application.Withdrawn,
                ways.stream().filter(it -> it.isOpen(own)).map(it -> it.from(own, words)).toList(),
                ends(application, me, words), "/soknad/" + id));
    }

    private Optional<Way> ends(Application application, PersonId me, Words words) {
        return applications.municipalitiesOf(me).contains(application.lead())
                ? Optional.of(new Way(words.url("/soknad/" + application.id() + "/trekk"),
                        words.localize("admission.apply.withdraw")))
                : colleagues.through(application, me)
                        .map(it -> new Way(words.url(PartnershipPage.url(it.id())),
                                words.localize("admission.partnership.to")));
    }

    private static String standing(Application application, ApplicationPeriod.Reading reading, Words words) {
        var said = StateText.of(application.state(), words);
        return switch (reading.verdict()) {
            case ApplicationPeriod.InTime(var call) when !(application
                    .state() instanceof Application.Withdrawn) ->
                said + ". " + words.localize("admission.apply.until", call.dates().deadline());
            case ApplicationPeriod.Rolling _ -> said + ". " + words.localize("admission.apply.rolling");
            case ApplicationPeriod.TooLate(var call) when application.state() instanceof Application.Draft ->
                words.localize("admission.apply.too-late", call.dates().deadline());
            case ApplicationPeriod.InTime _, ApplicationPeriod.TooLate _ -> said;
        };
    }

    private static String progress(List<Task.Group> groups, Words words) {
        var tasks = new ArrayList<Task>();
        groups.forEach(group -> tasks.addAll(group.tasks()));
        var done = tasks.stream().filter(Task::done).count();
        return words.localize("admission.apply.progress", done, tasks.size());
    }
}
