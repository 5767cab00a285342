package no.innovasjonsskolen.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets every room do what it does {@link BeforeOpening}; the web server is started after this. */
@Component
class Opening implements SmartLifecycle {

    private final ObjectProvider<BeforeOpening> rooms;
    private volatile boolean open;

    Opening(ObjectProvider<BeforeOpening> rooms) {
        this.rooms = rooms;
    }

    @Override
    public void start() {
        rooms.orderedStream().forEach(BeforeOpening::prepare);
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
