package no.innovasjonsskolen;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How much this JVM computes. A clock also counts the time that other programs take from it. */
public final class CpuTime {

    private static final OperatingSystemMXBean MACHINE = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);

    private CpuTime() {}

    /** What the work takes, by all threads together. */
    public static Duration of(Runnable work) {
        var before = MACHINE.getProcessCpuTime();
        work.run();
        return Duration.ofNanos(MACHINE.getProcessCpuTime() - before);
    }
}
