package planted;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A model with a step that a decision takes, and one that only a reader of diagrams would believe in. */
record PlantedCase(State state) {

    sealed interface State {}

    record Open() implements State {

        Closed close() {
            return new Closed();
        }

        Closed forget() {
            return new Closed();
        }
    }

    record Closed() implements State {}

    /** A decision. */
    @Component
    static class ClosePlantedCase {

        @Transactional
        Closed close(Open open) {
            return open.close();
        }
    }

    /** Not a decision. */
    static Closed shown(Open open) {
        return open.forget();
    }
}
