package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a signature by the wrong person is set aside, and somebody else can be asked. Made by whoever
 * applies, or by the office. The signature is kept, the reason is written down, and whoever signed is told;
 * so are those who apply, when the office does it.
 */
@Component
public class SetGuaranteeAside {

    private final Applications applications;
    private final Guarantees guarantees;
    private final ApplicationPeriod period;
    private final TellOthers tellOthers;
    private final LetterContacts contacts;
    private final SchoolClock clock;

    SetGuaranteeAside(Applications applications, Guarantees guarantees, ApplicationPeriod period,
            TellOthers tellOthers, LetterContacts contacts, SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.period = period;
        this.tellOthers = tellOthers;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** How it ended. */
    public sealed interface Outcome {

        record SetAside() implements Outcome {}

        /** Nothing is signed for that municipality: it was set aside before, or never signed. */
        record NotSigned() implements Outcome {}

        /** She acts for one of the applications (forvaltningsloven § 6). */
        record Own() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome setAside(Person me, ApplicationId id, MunicipalityNumber municipality, String reason) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        return setAside(me, application, municipality, reason, period.closed(application, now), now);
    }

    /**
     * By the office, which sees to signatures until the call is over.
     *
     * @param signedAt when the signature that she has read was signed: another one stands
     */
    @Transactional
    public Outcome setAsideByOffice(Person officer, ApplicationId id, MunicipalityNumber municipality,
            Instant signedAt, String reason) {
        var now = clock.instant();
        var application = applications.hold(id);
        if (contacts.isActing(officer.id(), application.call())) {
            return new Outcome.Own();
        }
        if (!(application.guarantee(municipality) instanceof Guarantee.Signed signed
                && signed.at().equals(signedAt))) {
            return new Outcome.NotSigned();
        }
        var closed = period.closedToPeople(application, now);
        var outcome = setAside(officer, application, municipality, reason, closed, now);
        if (outcome instanceof Outcome.SetAside) {
            tellOthers.officeSetGuaranteeAside(application, guarantees.newest(id, municipality), officer,
                    reason, now);
        }
        return outcome;
    }

    private Outcome setAside(Person me, Application application, MunicipalityNumber municipality,
            String reason, Optional<ApplicationPeriod.Closed> closed, Instant now) {
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (!(application.guarantee(municipality) instanceof Guarantee.Signed signed)) {
            return new Outcome.NotSigned();
        }
        var request = guarantees.newest(application.id(), municipality);
        var aside = signed.setAside(me.name(), reason, now);
        guarantees.save(request.id(), me.id(), aside);
        tellOthers.guaranteeSetAside(application, request, guarantees.answeredBy(request.id()), aside, me);
        return new Outcome.SetAside();
    }
}
