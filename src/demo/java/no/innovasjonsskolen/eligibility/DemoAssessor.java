package no.innovasjonsskolen.eligibility;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.identity.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One of the demo school's assessors at work, by the same decisions as anybody. */
@Profile("demo & !production")
@Component
class DemoAssessor {

    private final BeginCase beginCase;
    private final SayVerdict sayVerdict;
    private final SettleCase settleCase;
    private final DecideCase decideCase;
    private final ReopenCase reopenCase;
    private final DeclareConflict declareConflict;

    DemoAssessor(BeginCase beginCase, SayVerdict sayVerdict, SettleCase settleCase, DecideCase decideCase,
            ReopenCase reopenCase, DeclareConflict declareConflict) {
        this.beginCase = beginCase;
        this.sayVerdict = sayVerdict;
        this.settleCase = settleCase;
        this.decideCase = decideCase;
        this.reopenCase = reopenCase;
        this.declareConflict = declareConflict;
    }

    /** She opens the case and says what she means; a visitor may have done something with it before. */
    void say(Person me, Entrant entrant, Assessment said) {
        beginCase.begin(me, entrant.id());
        if (sayVerdict.say(me, entrant.id(), said) instanceof SayVerdict.Outcome.Wrong(var problems)) {
            throw new IllegalStateException("A demo assessment has " + problems);
        }
    }

    void declareConflict(Person me, Entrant entrant, String reason) {
        beginCase.begin(me, entrant.id());
        declareConflict.declare(me, entrant.id(), reason);
    }

    /** She, who is one of two that differ, is persuaded. */
    void giveIn(Person me, EligibilityCase file, String reason) {
        if (file.state() instanceof Disputed(var first, var second)) {
            List.of(first, second).stream().filter(it -> !it.isOf(me.id())).findFirst()
                    .ifPresent(it -> settleCase.settle(me, file.id(), it.id(), reason));
        }
    }

    void decide(Person me, EligibilityCase file) {
        if (file.state() instanceof Agreed agreed) {
            decideCase.decide(me, file.id(), agreed.holds().id());
        }
    }

    void reopen(Person me, Entrant entrant, String reason) {
        reopenCase.reopen(me, entrant.id(), reason);
    }
}
