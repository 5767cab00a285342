package no.innovasjonsskolen.disclosure;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.disclosure.Disclosure.Answer;
import no.innovasjonsskolen.disclosure.Disclosure.Answered;
import no.innovasjonsskolen.disclosure.Disclosure.Appealed;
import no.innovasjonsskolen.disclosure.Disclosure.Sent;
import no.innovasjonsskolen.disclosure.Disclosure.Waiting;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the school answers a request, or answers it anew once it is appealed against. An appeal is
 * over when everything is given; where something is kept back it waits to be sent on (forvaltningsloven
 * § 33).
 */
@Component
class AnswerDisclosure {

    private final Disclosures disclosures;
    private final TellAsker tellAsker;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerDisclosure(Disclosures disclosures, TellAsker tellAsker, Journal journal, SchoolClock clock) {
        this.disclosures = disclosures;
        this.tellAsker = tellAsker;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Given() implements Outcome {}

        /** Somebody has answered it, or the body above the school has it. */
        record NotWaiting() implements Outcome {}
    }

    /** @param ground the provision that something is kept back by; counts for nothing where nothing is */
    @Transactional
    Outcome answer(Person me, DisclosureId id, Disclosure.Result result, String ground, String text) {
        var now = clock.instant();
        var held = disclosures.hold(id);
        var answer = new Answer(result, result == Disclosure.Result.FULL ? "" : ground, text, me.name(), now);
        return switch (held.state()) {
            case Waiting waiting -> give(me, held.in(waiting.answer(answer)), answer, now);
            case Appealed appealed -> give(me, held.in(result == Disclosure.Result.FULL
                    ? appealed.meet(answer) : appealed.answer(answer)), answer, now);
            case Answered _, Sent _ -> new Outcome.NotWaiting();
        };
    }

    private Outcome give(Person me, Disclosure answered, Answer answer, Instant now) {
        disclosures.save(answered.id(), answer, me);
        journal.record(now, me.asActor(), "disclosure.act.answered", answered.subject(),
                Map.of("request", answered.reference(), "result", answer.result().code()));
        tellAsker.tell(answered, DisclosureLetters.News.ANSWERED, now);
        return new Outcome.Given();
    }
}
