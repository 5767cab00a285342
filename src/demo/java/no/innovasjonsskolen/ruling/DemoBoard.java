package no.innovasjonsskolen.ruling;

import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.Appeal.BoardDecision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's way to the board and back. */
@Profile("demo & !production")
@Component
class DemoBoard {

    private final ForwardAppeal forwardAppeal;
    private final RecordBoardDecision recordBoardDecision;

    DemoBoard(ForwardAppeal forwardAppeal, RecordBoardDecision recordBoardDecision) {
        this.forwardAppeal = forwardAppeal;
        this.recordBoardDecision = recordBoardDecision;
    }

    void forward(Person office, AppealId id, String statement) {
        forwardAppeal.forward(office, id, statement);
    }

    void decide(Person office, AppealId id, BoardDecision decision) {
        recordBoardDecision.record(office, id, decision);
    }
}
