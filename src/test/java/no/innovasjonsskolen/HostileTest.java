package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.Hostile.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Thousands of requests that want the school to fail. The suite sends a few, as those who may not spoil what
 * other stories count on; {@code ./dev prove hostile} sends a hundred thousand, as anybody.
 */
class HostileTest extends LomStory {

    private static final int FEW = 500;
    private static final int REQUESTS = Integer.getInteger("skolen.hostile", FEW);
    private static final long[] SEEDS = {2_027, 31_337, Long.getLong("skolen.hostile.seed", 7_919)};
    private static final int AS_THE_SAME = 2_500;
    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final Pattern INSIDES = Pattern.compile(
            "\\tat [a-z]+\\.|[a-z]\\.[A-Z]\\w+Exception|Apache Tomcat");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final List<String> faults = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();
    private final Ear ear = new Ear();
    private List<Visitor> visitors = List.of();

    /** Hears everything that is logged, and keeps what must not be. */
    private static final class Ear extends AppenderBase<ILoggingEvent> {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private volatile List<String> secrets = List.of();

        @Override
        protected void append(ILoggingEvent event) {
            var message = event.getFormattedMessage();
            if (event.getThrowableProxy() != null || message.contains(Hostile.CANARY)
                    || secrets.stream().anyMatch(message::contains)) {
                heard.add("log: %s %s %s".formatted(event.getLoggerName(), message,
                        event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getClassName()));
            }
        }
    }

    @AfterEach
    void end() {
        ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(ear);
        if (REQUESTS == FEW) {
            Applying.withdrawAll(reader().as("Kari Moen"));
        }
    }

    @Test
    @DisplayName("Tusenvis av fiendtlige forespørsler: ingen feil hos oss, ingenting tregt, ingenting hemmelig i loggen")
    void standsIt() {
        var began = System.nanoTime();
        ear.start();
        ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(ear);
        var each = REQUESTS / SEEDS.length;
        for (var seed : SEEDS) {
            for (int sent = 0; sent < each; sent += AS_THE_SAME) {
                send(seed + sent, Math.min(AS_THE_SAME, each - sent));
            }
        }

        var wrong = Stream.of(faults, REQUESTS == FEW ? List.<String>of() : slow, ear.heard)
                .flatMap(List::stream).toList();
        var all = each * SEEDS.length;
        System.out.printf(
                "hostile> %d passed, %d failed (%d of 5xx or with insides, %d over 2 s, %d in the log; "
                        + "seeds %s; %.1f minutes)%n",
                all - wrong.size(), wrong.size(), faults.size(), slow.size(),
                ear.heard.size(), List.of(SEEDS[0], SEEDS[1], SEEDS[2]), (System.nanoTime() - began) / 60e9);
        wrong.stream().limit(60)
                .forEach(it -> System.out.println("hostile> " + it.replaceAll("\\p{Cntrl}", "·")));
        assertThat(wrong).isEmpty();
    }

    private void send(long seed, int many) {
        try {
            visitors = visitors();
        } catch (AssertionError spoiled) {
            // What was sent has taken something from her; those who were signed in go on.
            assertThat(visitors).as("%s", spoiled).isNotEmpty();
        }
        ear.secrets = visitors.stream().flatMap(it -> it.secrets().stream()).toList();
        var hostile = new Hostile(seed, Routes.all(mapping), visitors, REQUESTS > FEW);
        for (int i = 0; i < many; i++) {
            judge(hostile.next(), seed, i);
        }
    }

    private void judge(RawHttp request, long seed, int number) {
        var answer = request.send(port);
        if (answer.status() >= 500 || INSIDES.matcher(answer.text()).find()) {
            faults.add("seed %d, request %d: %d to %s".formatted(seed, number, answer.status(), request));
        }
        // Once more, for the machine may have been busy with something else.
        if (answer.took().compareTo(SLOW) > 0 && request.send(port).took().compareTo(SLOW) > 0) {
            slow.add("seed %d, request %d: %s to %s".formatted(seed, number, answer.took(), request));
        }
    }

    private List<Visitor> visitors() {
        var hub = lom.hub();
        return List.of(
                Visitor.of("nobody", reader(), true, List.of("/", "/logg-inn", "/varsel", "/kommuner")),
                Visitor.of("applicant", reader().as("Kari Moen"), true,
                        List.of("/soknad", hub, hub + "/deltakere",
                                hub + "/deltakere/ny", hub + "/deltakere/lim-inn", hub + "/partnere",
                                hub + "/kolleger",
                                hub + "/garanti", hub + "/se-over", "/mine-opplysninger", "/passnokler")),
                Visitor.of("office", reader().as("Eva Lunde"), false, List.of("/kontor", "/kontor/opptak",
                        "/kontor/opptak/ny", "/kontor/brev", "/kontor/aktivitet", "/kontor/visninger",
                        "/kontor" + hub, "/kontor" + hub + "/spoersmaal",
                        "/kontor" + hub + "/saksbehandler")));
    }
}
