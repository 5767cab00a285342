package no.innovasjonsskolen;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or program does, for as long as it takes: only JUnit's limit ends it. */
public final class Until {

    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private Until() {}

    /** Returns as soon as this is so. */
    public static void isTrue(BooleanSupplier wanted) {
        while (!wanted.getAsBoolean()) {
            if (Thread.interrupted()) {
                throw new AssertionError("It never came to be so");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
