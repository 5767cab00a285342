package no.innovasjonsskolen.admission;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.DemoStory;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A director of the demo school signs twenty minutes after the deadline, and it is sent then. */
@Profile("demo & !production")
@Component
public class DemoLate implements DemoStory {

    private static final String COHORT = "2027";
    private static final String DIRECTOR = "Torgeir Haugen";

    private final Applications applications;
    private final DemoDirector director;
    private final DemoSending sending;
    private final Programmes programmes;
    private final MunicipalityName names;
    private final People people;

    DemoLate(Applications applications, DemoDirector director, DemoSending sending, Programmes programmes,
            MunicipalityName names, People people) {
        this.applications = applications;
        this.director = director;
        this.sending = sending;
        this.programmes = programmes;
        this.names = names;
        this.people = people;
    }

    @Override
    public List<Event> events() {
        return List.of(new Event("admission sent too late", LocalDateTime.parse("2027-04-16T00:20"),
                this::sendFirst));
    }

    /** The one that was sent so; a later one is a visitor's. */
    public Optional<ApplicationId> sent() {
        return call().stream().flatMap(it -> applications.living(it.id()).stream())
                .filter(it -> it.state() instanceof Application.Sent(var last) && last.afterDeadline())
                .min(Comparator.comparing(Application::reference)).map(Application::id);
    }

    /** The first that lacks its director's signature and nothing else; a visitor may have sent it in time. */
    private void sendFirst() {
        call().ifPresent(call -> {
            var rule = programmes.planOf(call).team();
            applications.living(call.id()).stream().filter(it -> it.state() instanceof Application.Draft)
                    .filter(it -> Lack.of(it, rule).equals(List.of(new Lack.NoGuarantee(it.lead()))))
                    .findFirst().ifPresent(this::send);
        });
    }

    private Optional<Call> call() {
        return programmes.calls().reversed().stream().filter(it -> it.cohort().name().equals(COHORT))
                .findFirst();
    }

    private void send(Application application) {
        var lead = names.all().stream().filter(it -> it.number().equals(application.lead())).findFirst();
        var me = people.holding(new Role(RoleKind.COORDINATOR, application.lead().value())).stream()
                .findFirst();
        if (lead.isPresent() && me.isPresent()) {
            director.sign(me.get(), application.id(), lead.get(), DIRECTOR);
            sending.send(me.get(), application.id());
        }
    }
}
