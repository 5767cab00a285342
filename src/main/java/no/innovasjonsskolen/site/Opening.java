package no.innovasjonsskolen.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets every room do what it does {@link BeforeOpening}, one node at a time: the next finds it done. The web
 * server is started after this.
 */
@Component
class Opening implements SmartLifecycle {

    private final ObjectProvider<BeforeOpening> rooms;
    private final OneNode node;
    private volatile boolean open;

    Opening(ObjectProvider<BeforeOpening> rooms, OneNode node) {
        this.rooms = rooms;
        this.node = node;
    }

    @Override
    public void start() {
        node.alone(() -> rooms.orderedStream().forEach(BeforeOpening::prepare));
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Long before the web server, which comes nearly last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
