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

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** What is asked of this person, held. */
    private record Held(Application application, Request request, Optional<Outcome> ended) {}

    /** @param wording the text on the page that was signed, word for word */
    @Transactional
    Outcome sign(Person me, ApplicationId id, String title, String wording) {
        var now = clock.instant();
        var held = hold(me, id, now);
        if (held.ended().isPresent()) {
            return held.ended().get();
        }
        var request = held.request();
        var signed = new Guarantee.Signed(me.name(), title, now, wording,
                SubmittedText.unsigned(held.application()),
                new Guarantee.AskedFor(request.name(), request.email(), now));
        guarantees.save(request.id(), me.id(), signed);
        tellOthers.guaranteeSigned(held.application(), request, signed, me);
        return new Outcome.Answered();
    }

    @Transactional
    Outcome decline(Person me, ApplicationId id, String reason) {
        var now = clock.instant();
        var held = hold(me, id, now);
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
    Outcome handOver(Person me, ApplicationId id, Recipient to) {
        var now = clock.instant();
        var held = hold(me, id, now);
        if (held.ended().isPresent()) {
            return held.ended().get();
        }
        guarantees.handOver(held.request().id(), me.id(), me.name(), now);
        var next = new Request(UUID.randomUUID(), id, held.request().municipality(), to.name(), to.email());
        guarantees.ask(next, me.id(), now);
        sendPersonalLink.toDirector(held.application(), next, me, now);
        tellOthers.guaranteeHandedOver(held.application(), next, me, now);
        return new Outcome.Answered();
    }

    private Held hold(Person me, ApplicationId id, Instant now) {
        var application = applications.holdToSign(id, me.id());
        var request = guarantees.own(id, me.id());
        var open = guarantees.isNewest(request)
                && application.guarantee(request.municipality()) instanceof Guarantee.AskedFor;
        return new Held(application, request, period.closed(application, now)
                .<Outcome>map(Outcome.NotNow::new)
                .or(() -> open ? Optional.empty() : Optional.of(new Outcome.AlreadyAnswered())));
    }
}
