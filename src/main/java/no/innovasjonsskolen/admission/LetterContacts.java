package no.innovasjonsskolen.admission;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Worded;
import org.springframework.stereotype.Component;

/** Who gets the letters that are to an application, and who acts for its municipalities. */
@Component
public class LetterContacts {

    private final People people;
    private final Colleagues colleagues;
    private final Applications applications;
    private final Guarantees guarantees;
    private final Claims claims;

    LetterContacts(People people, Colleagues colleagues, Applications applications, Guarantees guarantees,
            Claims claims) {
        this.people = people;
        this.colleagues = colleagues;
        this.applications = applications;
        this.guarantees = guarantees;
        this.claims = claims;
    }

    /**
     * Everybody who applies for one of its municipalities, who was let in to write in it, and the directors
     * who have signed. Where nobody has the right any more, the one who began.
     */
    public List<PersonId> acting(ApplicationId id) {
        return acting(applications.get(id));
    }

    /** Those of these that she acts for; asked once for all that she writes in. */
    public Set<ApplicationId> actedForBy(PersonId me, Collection<ApplicationId> ids) {
        var writes = applications.headings(me).stream().map(Application.Heading::id).collect(toSet());
        return ids.stream().filter(it -> writes.contains(it) || acting(it).contains(me)).collect(toSet());
    }

    private List<PersonId> acting(Application application) {
        var acting = writing(application);
        acting.addAll(guarantees.signers(application.id(), application.municipalities()));
        return orWhoBegan(acting, application);
    }

    private Set<PersonId> writing(Application application) {
        var writing = new LinkedHashSet<PersonId>();
        application.municipalities().forEach(it -> people
                .holding(new Role(RoleKind.COORDINATOR, it.value())).stream().map(Person::id)
                .forEach(writing::add));
        colleagues.of(application.id()).forEach(it -> writing.add(it.person()));
        return writing;
    }

    private List<PersonId> orWhoBegan(Set<PersonId> found, Application application) {
        return found.isEmpty() ? List.of(applications.startedBy(application.id())) : List.copyOf(found);
    }

    /** Whether she is one of those for some application of a call, or began one, however many there are. */
    public boolean isActing(PersonId me, CallId call) {
        return applications.headings(me).stream().anyMatch(it -> it.call().equals(call))
                || claims.hasBegun(me, call) || guarantees.hasSigned(me, call);
    }

    /**
     * Its contact, and everybody who writes for one of its municipalities: those whom a page of the
     * application lets in. One letter to each address.
     */
    public List<Recipient> all(ApplicationId id) {
        var application = applications.get(id);
        var writing = orWhoBegan(writing(application), application);
        var persons = people.all(writing);
        var all = new LinkedHashMap<String, Recipient>();
        Stream.concat(of(application).stream(), writing.stream().map(persons::get).filter(Objects::nonNull)
                .map(it -> new Recipient(it.name(), it.email())))
                .forEach(it -> all.putIfAbsent(it.email().toLowerCase(Locale.ROOT), it));
        return List.copyOf(all.values());
    }

    /** A person, at her own address. */
    Recipient of(PersonId id) {
        var person = people.get(id);
        return new Recipient(person.name(), person.email());
    }

    /** Its contact, and everybody who applies for its lead or was let in to write for it. */
    List<Recipient> everybody(Application application) {
        return Stream.of(of(application), leads(application), colleagues.of(application.id()).stream()
                .filter(it -> it.partner().isEmpty()).map(it -> of(it.person())).toList())
                .flatMap(List::stream).distinct().toList();
    }

    /**
     * Everybody who is asked something and has not said no, and the municipality each answers for: partners,
     * directors at the address where each was asked, participants who have been told.
     */
    static Map<Recipient, MunicipalityNumber> asked(Application application) {
        var asked = new LinkedHashMap<Recipient, MunicipalityNumber>();
        application.partners().stream().filter(it -> !(it.state() instanceof Partner.Declined))
                .forEach(it -> asked.put(it.contact(), it.municipality()));
        application.municipalities().forEach(it -> {
            switch (application.guarantee(it)) {
                case Guarantee.AskedFor waiting -> asked.putIfAbsent(waiting.director(), it);
                case Guarantee.Signed signed -> asked.putIfAbsent(signed.asked().director(), it);
                case Guarantee.NotAsked _, Guarantee.Declined _, Guarantee.SetAside _, Guarantee.Lapsed _ -> {
                }
            }
        });
        application.team().stream().filter(it -> it.isTold() && Recipient.canReach(it.email()))
                .forEach(it -> asked.putIfAbsent(new Recipient(it.name(), it.email()), application.lead()));
        return asked;
    }

    /** Its contact; where no contact can be reached yet, everybody who applies for its lead. */
    public List<Recipient> of(ApplicationId id) {
        return of(applications.get(id));
    }

    List<Recipient> of(Application application) {
        var email = application.answers().value(Question.CONTACT_EMAIL.field());
        return Recipient.canReach(email)
                ? List.of(new Recipient(application.answers().value(Question.CONTACT_NAME.field()), email))
                : leads(application);
    }

    private List<Recipient> leads(Application application) {
        return people.holding(new Role(RoleKind.COORDINATOR, application.lead().value())).stream()
                .map(it -> new Recipient(it.name(), it.email())).toList();
    }

    /**
     * What an application has got in another room, and loses when it is withdrawn. A component there; those
     * who withdraw read it before they do.
     */
    public interface LostWithApplication {

        /** A sentence for each thing; none where there is nothing to lose. */
        List<Worded> lostWith(Admissions.OwnApplication application);
    }
}
