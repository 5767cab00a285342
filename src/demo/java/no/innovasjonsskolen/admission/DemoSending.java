package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.identity.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An invented applicant sends her application, or withdraws it. */
@Profile("demo & !production")
@Component
class DemoSending {

    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;

    DemoSending(SubmitApplication submit, WithdrawApplication withdraw) {
        this.submit = submit;
        this.withdraw = withdraw;
    }

    void send(Person me, ApplicationId id) {
        if (submit.submit(me, id) instanceof SubmitApplication.Outcome.Lacking(var lacks)) {
            throw new IllegalStateException("A demo application lacks " + lacks);
        }
    }

    void withdraw(Person me, ApplicationId id, String reason) {
        withdraw.withdraw(me, id, reason);
    }
}
