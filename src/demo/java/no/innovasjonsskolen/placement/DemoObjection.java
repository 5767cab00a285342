package no.innovasjonsskolen.placement;

import java.util.Optional;
import no.innovasjonsskolen.placement.Objection.Reply;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One of the demo school's applicants means that the pool is wrong, and the office does not. */
@Profile("demo & !production")
@Component
class DemoObjection {

    private static final String TEXT = "Vi mener at vi skulle stått som en liten kommune.";
    private static final String ANSWER = "Størrelsen er innbyggertallet ved fristen, og den står riktig.";

    private final RaiseObjection raiseObjection;
    private final AnswerObjection answerObjection;
    private final Objections objections;
    private final Pools pools;
    private final DemoOffice office;

    DemoObjection(RaiseObjection raiseObjection, AnswerObjection answerObjection, Objections objections,
            Pools pools, DemoOffice office) {
        this.raiseObjection = raiseObjection;
        this.answerObjection = answerObjection;
        this.objections = objections;
        this.pools = pools;
        this.office = office;
    }

    void raise() {
        pools.inForce(office.call()).map(it -> it.in().getFirst().application()).ifPresent(it -> office
                .contact(it).ifPresent(who -> DemoOffice.log(raiseObjection.raise(who, it, TEXT))));
    }

    /** Whatever waits: a visitor may have objected too. */
    void answer() {
        objections.of(office.call()).stream().filter(it -> it.answer().isEmpty())
                .forEach(it -> DemoOffice.log(answerObjection.answer(office.eva(), office.call(), it.id(),
                        new Reply(ANSWER, Optional.empty()))));
    }
}
