package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
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
    private record Open(Application application, Request request, Guarantee.AskedFor asked) {}

    /**
     * @param wording the text on the page that was signed, word for word
     * @param read the mark of the application as it stood on that page, see {@link SubmittedText#mark}
     */
    @Transactional
    Outcome sign(Person me, UUID request, String title, String wording, int read) {
        var now = clock.instant();
        return ifOpen(me, request, now, open -> {
            if (SubmittedText.mark(open.application()) != read) {
                return new Outcome.Changed();
            }
            var signed = open.asked().sign(me.name(), title, now, wording,
                    SubmittedText.unsigned(open.application()));
            guarantees.save(request, me.id(), signed);
            tellOthers.guaranteeSigned(open.application(), open.request(), signed, me);
            return new Outcome.Answered();
        });
    }

    @Transactional
    Outcome decline(Person me, UUID request, String reason) {
        var now = clock.instant();
        return ifOpen(me, request, now, open -> {
            var declined = open.asked().decline(me.name(), reason, now);
            guarantees.save(request, me.id(), declined);
            tellOthers.guaranteeDeclined(open.application(), open.request(), declined, me);
            return new Outcome.Answered();
        });
    }

    /** @param to who signs instead; the link goes to her, and ends for the one who had it */
    @Transactional
    Outcome handOver(Person me, UUID request, Recipient to) {
        var now = clock.instant();
        return ifOpen(me, request, now, open -> {
            guarantees.handOver(request, me.id(), me.name(), now);
            var next = Request.to(to, open.application().id(), open.request().municipality());
            guarantees.ask(next, me.id(), now);
            sendPersonalLink.toDirector(open.application(), next, me, now);
            tellOthers.guaranteeHandedOver(open.application(), next, me, now);
            return new Outcome.Answered();
        });
    }

    /** Answers, if this is still what the municipality asks; the application is held meanwhile. */
    private Outcome ifOpen(Person me, UUID id, Instant now, Function<Open, Outcome> answer) {
        var request = guarantees.own(id, me.id());
        var application = applications.holdToSign(request.id(), me.id());
        var closed = period.closedToPeople(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        return guarantees.isNewest(request) && application.municipalities().contains(request.municipality())
                && application.guarantee(request.municipality()) instanceof Guarantee.AskedFor asked
                        ? answer.apply(new Open(application, request, asked))
                        : new Outcome.AlreadyAnswered();
    }
}
