package no.innovasjonsskolen.site;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** The message of a line in the log: see {@link LogText}. Named in {@code logback-spring.xml}. */
public final class LogMessage extends MessageConverter {

    /** Tells over several lines why the school did not start; no visitor has a word in it. */
    private static final String START = "org.springframework.boot.diagnostics";

    @Override
    public String convert(ILoggingEvent event) {
        var message = event.getFormattedMessage();
        return message == null || event.getLoggerName().startsWith(START) ? message : LogText.of(message);
    }
}
