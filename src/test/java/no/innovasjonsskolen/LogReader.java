package no.innovasjonsskolen;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** Reads what is written in the log, as it is written there, until it is closed. */
public final class LogReader implements AutoCloseable {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    private final Logger logger;

    /** @param of the logger's name */
    public LogReader(String of) {
        logger = (Logger) LoggerFactory.getLogger(of);
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(logger.getLoggerContext());
        encoder.setPattern("%level %logger %m%n%wEx");
        encoder.start();
        appender.setContext(logger.getLoggerContext());
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        logger.addAppender(appender);
    }

    /** Everything that was written since the beginning, or since it was forgotten. */
    public String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    public void forget() {
        written.reset();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
    }
}
