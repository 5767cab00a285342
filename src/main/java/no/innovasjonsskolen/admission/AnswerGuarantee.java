package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.Guarantees.Request;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a municipal director signs the guarantee for her municipality, declines with a reason, or
 * hands it over to somebody else who may sign. Made by whoever has used the director's personal link. A
 * logged-in confirmation is enough (forvaltningsloven § 15 a). The municipality is told of each answer, and
 * whoever signed gets a receipt.
 */
@Component
class AnswerGuarantee {

    private final Applications applications;
    private final Guarantees guarantees;
    private final ApplicationPeriod period;
    private final SendPersonalLink sendPersonalLink;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    AnswerGuarantee(Applications applications, Guarantees guarantees, ApplicationPeriod period,
            SendPersonalLink sendPersonalLink, TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.period = period;
        this.sendPersonalLink = sendPersonalLink;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is as she says. */
        record Answered() implements Outcome {}

        /** It was answered before, or another has been asked since; the first answer is kept. */
        record AlreadyAnswered() implements Outcome {}

        /** The application was changed while she read it: she must see it as it is before she signs. */
        record Changed() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** What is asked of this person, held. */
    private record Held(Application application, Request request, Optional<Outcome> ended) {}

    /**
     * @param wording the text on the page that was signed, word for word
     * @param read the mark of the application as it stood on that page, see {@link SubmittedText#mark}
     */
    @Transactional
    Outcome sign(Person me, UUID request, String title, String wording, int read) {
        var now = clock.instant();
        var held = hold(me, request, now);
        if (held.ended().isPresent()) {
            return held.ended().get();
        }
        if (SubmittedText.mark(held.application()) != read) {
            return new Outcome.Changed();
        }
        var asked = held.request();
        var signed = new Guarantee.Signed(me.name(), title, now, wording,
                SubmittedText.unsigned(held.application()),
                new Guarantee.AskedFor(asked.name(), asked.email(), now));
        guarantees.save(asked.id(), me.id(), signed);
        tellOthers.guaranteeSigned(held.application(), asked, signed, me);
        return new Outcome.Answered();
    }

    @Transactional
    Outcome decline(Person me, UUID request, String reason) {
        var now = clock.instant();
        var held = hold(me, request, now);
        if (held.ended().isPresent()) {
            return held.ended().get();
        }
        var declined = new Guarantee.Declined(me.name(), reason, now);
        guarantees.save(held.request().id(), me.id(), declined);
        tellOthers.guaranteeDeclined(held.application(), held.request(), declined, me);
        return new Outcome.Answered();
    }

    /** @param to who signs instead; the link goes to her, and ends for the one who had it */
    @Transactional
    Outcome handOver(Person me, UUID request, Recipient to) {
        var now = clock.instant();
        var held = hold(me, request, now);
        if (held.ended().isPresent()) {
            return held.ended().get();
        }
        guarantees.handOver(held.request().id(), me.id(), me.name(), now);
        var next = new Request(UUID.randomUUID(), held.application().id(), held.request().municipality(),
                to.name(),
                to.email());
        guarantees.ask(next, me.id(), now);
        sendPersonalLink.toDirector(held.application(), next, me, now);
        tellOthers.guaranteeHandedOver(held.application(), next, me, now);
        return new Outcome.Answered();
    }

    private Held hold(Person me, UUID id, Instant now) {
        var request = guarantees.own(id, me.id());
        var application = applications.holdToSign(request.application(), me.id());
        var open = guarantees.isNewest(request)
                && application.municipalities().contains(request.municipality())
                && application.guarantee(request.municipality()) instanceof Guarantee.AskedFor;
        return new Held(application, request, period.closed(application, now)
                .<Outcome>map(Outcome.NotNow::new)
                .or(() -> open ? Optional.empty() : Optional.of(new Outcome.AlreadyAnswered())));
    }
}
