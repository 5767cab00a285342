package no.innovasjonsskolen.placement;

import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** Nobody decides about a call's pool or its draw who acts for, or is in, one of its applications. */
@Component
class Impartial {

    private final LetterContacts contacts;
    private final Admissions admissions;

    Impartial(LetterContacts contacts, Admissions admissions) {
        this.contacts = contacts;
        this.admissions = admissions;
    }

    /** Whether it is her own, and she must not decide (fvl § 6). */
    boolean isOwn(Person me, CallId call) {
        return admissions.ownPlaces(me.id()).stream().anyMatch(it -> it.call().equals(call))
                || contacts.isActing(me.id(), call);
    }
}
