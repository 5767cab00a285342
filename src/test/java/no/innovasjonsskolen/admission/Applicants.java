package no.innovasjonsskolen.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.context.ApplicationContext;

/** Municipalities that apply by the house's own decisions, for stories in other rooms. */
public final class Applicants {

    /** How far one goes; the numbers are the demo school's. */
    public enum Far {
        SENT(0), SENT_UNCONFIRMED(5), JOINT(7), BEGUN(8), PEOPLE_MISSING(9);

        private final int number;

        Far(int number) {
            this.number = number;
        }
    }

    private static final Set<String> LEFT_FOR_VISITORS = Set.of("3434", "3433", "3435");

    private final ApplicationContext house;
    private final Municipality municipality;
    private final ApplicationId id;

    private Applicants(ApplicationContext house, Municipality municipality, ApplicationId id) {
        this.house = house;
        this.municipality = municipality;
        this.id = id;
    }

    /** Two municipalities that are in no application; the first one applies. */
    public static Applicants apply(ApplicationContext house, Far far) {
        var now = house.getBean(SchoolClock.class).instant();
        var call = house.getBean(Programmes.class).currentCall(now).map(Call::id).orElseThrow();
        var claims = house.getBean(Claims.class);
        var free = house.getBean(Municipalities.class).all(LocalDate.ofInstant(now, SchoolClock.OSLO))
                .stream()
                .filter(it -> !LEFT_FOR_VISITORS.contains(it.number().value()))
                .filter(it -> claims.holding(call, it.number()).isEmpty()).limit(2).toList();
        house.getBean(DemoApplicant.class).apply(free.getFirst(), free.getLast(), far.number);
        return new Applicants(house, free.getFirst(),
                claims.holding(call, free.getFirst().number()).orElseThrow());
    }

    public ApplicationId id() {
        return id;
    }

    public String name() {
        return municipality.name();
    }

    public String reference() {
        return house.getBean(Applications.class).get(id).reference();
    }

    /** The one who began. */
    public Person coordinator() {
        return house.getBean(Journal.class).about(StartApplication.subject(id)).getFirst().actor().person()
                .map(PersonId::new).map(house.getBean(People.class)::get).orElseThrow();
    }

    /** The application with all that belongs to it, for tests of other rooms that look at it from outside. */
    public Record whole() {
        return house.getBean(Applications.class).get(id);
    }

    /** What letters about it tell of besides itself. */
    public List<Object> news() {
        var application = house.getBean(Applications.class).get(id);
        var now = house.getBean(SchoolClock.class).instant();
        var signed = (Guarantee.Signed) application.guarantee(application.lead());
        return List.of(signed, signed.setAside("Kari Moen", "Feil person.", now),
                new Guarantee.Declined("Gro Berge", "Budsjettet er ikke vedtatt.", now),
                house.getBean(Guarantees.class).newest(id, application.lead()),
                new Application.Withdrawn(now, "Vi venter."));
    }

    /** The participants who have used their links, in the order they were added. */
    public List<PersonId> participants() {
        return house.getBean(Applications.class).get(id).participants().stream()
                .flatMap(person -> person.person().stream()).toList();
    }

    /** The participants, in the order they were added. */
    public List<ParticipantId> places() {
        return house.getBean(Applications.class).get(id).participants().stream().map(Participant::id)
                .toList();
    }

    /** Writes in the application, without sending it. */
    public void write(String field, String text) {
        var version = house.getBean(Applications.class).get(id).answers().version(field).version();
        house.getBean(WriteAnswers.class).write(coordinator(), id, Map.of(field, new Written(text, version)));
    }

    public void send() {
        house.getBean(SubmitApplication.class).submit(coordinator(), id);
    }

    /** The municipality that applies together with it leaves. */
    public void partnerLeaves() {
        var partner = house.getBean(Applications.class).get(id).partners().getFirst();
        var contact = house.getBean(People.class).byEmail(partner.contact().email()).orElseThrow();
        house.getBean(Partners.class).letIn(partner.id(), contact.id(),
                house.getBean(SchoolClock.class).instant());
        house.getBean(AnswerPartnership.class).answer(contact, partner.id(), false);
    }

    public void withdraw() {
        house.getBean(WithdrawApplication.class).withdraw(coordinator(), id, "");
    }
}
